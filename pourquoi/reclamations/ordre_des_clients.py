"""In which order clients come: « les livreurs d'abord, les familles en deuxième, inverse stp »."""

from __future__ import annotations

import re

from pourquoi.amorces import tel_que_tape
from pourquoi.carnet import Carnet
from pourquoi.clientele.dite import ecartes, qui
from pourquoi.ecriture import en_phrases
from pourquoi.precisions import Precisees
from pourquoi.reclamations.listes import des_clients, en_groupes
from pourquoi.reclamations.ordre_et_reproche import proteste
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, pleins
from pourquoi.valeurs import enumerer

_EUX = r"(?:(?:les|des|mes|ceux|celles|la|le|tous les|toutes les)\b(?! (?:re)?(?:mettre|passer|placer|ranger)\b)|l')[^,.;:!?]{2,120}?"
_SONT = (
    r"(?:(?:c'? ?est|ce sont|sont|viennent|passent|vont|arrivent|doivent (?:etre|passer|venir)) ?)"
)
_ICI = r"(?=\s*(?:[,.;:!?…]|$)|\s+(?:et|puis|stp|svp|s'il|merci|hein|que|avant|apres)\b)"
_DEVANT = r"(?:d'abord|en (?:premier|tete|priorite)|(?:tout )?devant(?! (?:les?|la|chez|mon|ma|mes|une?)\b| l')|les? premi\w+|numero un)"
_DERRIERE = r"(?:en (?:deuxieme|second|2e|2eme|dernier)|seconds?|derniers?|apres|ensuite|derriere|secondaires?)"
_METS = r"(?:(?<!je )(?<!j')(?<!on )(?<!\w)(?:re)?(?:mets?|mettez|place[sz]?|passe[sz]?|range[sz]?)|(?:(?:il )?faut|faudrait|(?:peux|peut|pouvez|pourrais|pourriez)(?:[- ](?:tu|vous))?|merci de) (?:les |l'|la )?(?:re)?(?:mettre|passer|placer))(?:[ -](?:les|moi|la|le))?"
_PREMIERS = (
    re.compile(rf"(?:^|[\s,;:.!])(?:d'abord|en premier|avant tout)[\s,:]*(?:{_SONT}|:|il y a )(?P<y>{_EUX}){_ICI}"),
    re.compile(rf"(?:^|[\s,;:.!])(?P<y>{_EUX})[\s,]*{_SONT}?(?:eux |elles )?(?:{_DEVANT}|pas {_DERRIERE})\b"),
    re.compile(rf"{_METS} {_DEVANT} (?P<y>{_EUX}){_ICI}"),
    re.compile(rf"(?:^|[\s,;:.!])(?P<y>{_EUX})[\s,]*{_SONT}?avant (?P<x>{_EUX}){_ICI}"),
)  # fmt: skip
_SECONDS = re.compile(rf"(?:^|[\s,;:.!])(?P<x>{_EUX})[\s,]*{_SONT}?(?:{_DERRIERE}|pas {_DEVANT})\b")
_INVERSE = re.compile(
    r"(?<!j')(?<!je )(?<!on )\b(?:inverse[zr]?|intervertis\w*|echange[zr]?)\b[^.;!?]{0,25}\b(?:ordre|les deux|clients?|clientes?|groupes?)\b|\b(?:c'? ?est |dans )?l'ordre (?:inverse|contraire)\b|\bl'ordre (?:est )?(?:pas bon|faux|a l'envers)\b"
)
_ORDONNE = re.compile(
    rf"{_METS}\b[^.;!?]{{0,60}}\b{_DEVANT}|{_METS}\b[^.;!?]{{0,60}} (?:avant|apres|derriere)\b|{_METS} {_DEVANT}"
)
_ATTENDS = re.compile(
    r"^\W*(?:(?:ah|oh|non|nan|mais|euh|hep)\W+)*(?:attends?|attendez|attention|minute|non|nan|pardon|par contre|correction|erreur)\b"
)
_QUE_L_ORDRE = re.compile(
    rf"^\W*(?:(?:attends?|attendez|attention|minute|non|nan|pardon|ah|oh|euh|mais|en fait|enfin|c'? ?est|ce sont|moi)\W+)*(?:d'abord|en premier|avant tout|surtout)[\s,:]*(?P<y>{_EUX})"
    rf"(?:[\s,;.]+(?:(?:et|mais) )?(?:puis|apres|ensuite)[\s,]+(?:seulement )?(?P<x>{_EUX}))?(?:[\s,]+(?:hein|quoi|stp|svp|voila))?\W*$"
)
"""« Attendez, d'abord les veuves », « en premier les lycéens, ensuite les profs »: nothing else is said."""
_SUR_EUX = re.compile(rf"^\W*(?:c'? ?est )?(?:eux|elles)[\s,]*{_DEVANT}\W*$")


def ordre_des_clients(texte: str, carnet: Carnet) -> Precisees | None:
    """The clients in the order that a message wants; None when it orders nothing of the kind.

    « Je mets les livreurs en premier le lundi » says what is done, and orders nothing.
    """
    dits = carnet.coeur_clientele or ""
    # Kept as typed, the answer may name those refused as well.
    tenus = en_groupes(qui(dits) if ecartes(dits) else dits)
    if not tenus or carnet.etape in ("coeur_clientele", *SUR_LA_PHRASE):
        return None
    phrases = en_phrases(texte)
    premiers, seconds = _lus(phrases)
    plat = a_plat(texte)
    if seul := _rien_que_l_ordre(plat, texte, tenus):
        return Precisees({"coeur_clientele": seul})
    inverse = bool(_INVERSE.search(plat))
    a_part = bool(_ATTENDS.match(plat)) and bool(premiers and seconds)
    if not (inverse or _ORDONNE.search(plat) or a_part):
        return None
    ordre = _ranges(tenus, premiers, seconds)
    if ordre is None and inverse and len(tenus) == 2 and not (premiers or seconds):
        ordre = tenus[::-1]
    if ordre is None:
        return None
    reste = [p for p in phrases if not (_de_l_ordre(p) or proteste(p))]
    return Precisees({"coeur_clientele": enumerer(ordre)}, reste=" ".join(reste))


def _rien_que_l_ordre(plat: str, texte: str, tenus: list[str]) -> str | None:
    """The clients ranked by a message that only says which of them come first; None otherwise."""
    m = _QUE_L_ORDRE.match(plat)
    if m is None or "?" in texte:
        return None
    dits = [tel_que_tape(texte, m, groupe) for groupe in "yx" if m[groupe]]
    if not all(any(_les_memes(dit, tenu) for tenu in tenus) for dit in dits):
        return None
    return enumerer(_ranges(tenus, dits[:1], dits[1:]) or tenus)


def _lus(phrases: list[str]) -> tuple[list[str], list[str]]:
    """Who comes first and who comes after, as said."""
    premiers, seconds = [], []
    for phrase in phrases:
        plat = a_plat(phrase)
        for motif in _PREMIERS:
            for m in motif.finditer(plat):
                premiers.append(tel_que_tape(phrase, m, "y"))
                if m.groupdict().get("x"):
                    seconds.append(tel_que_tape(phrase, m, "x"))
        seconds += [tel_que_tape(phrase, m, "x") for m in _SECONDS.finditer(plat)]
    return premiers, [s for s in seconds if s not in premiers]


_TETE = re.compile(r"(?:les?|des|mes|la|tous les|toutes les|l')\s?(\w+)")


def _les_memes(dit: str, tenu: str) -> bool:
    """Whether both name the same people: by their noun, « les livreurs », or by any word without one."""
    if len(mots := pleins(dit)) == 1 and mots <= pleins(" ".join(a_plat(tenu).split()[:3])):
        # « les mamans » of « les jeunes mamans qui… »
        return True
    tetes = [pleins(m[1]) if (m := _TETE.match(a_plat(d))) else set() for d in (dit, tenu)]
    return bool(tetes[0] & tetes[1] if all(tetes) else pleins(dit) & pleins(tenu))


def _ranges(tenus: list[str], premiers: list[str], seconds: list[str]) -> list[str] | None:
    """The groups in the order told; None when nobody named is a client, or nothing moves."""
    devant: list[str] = []
    for dit in premiers:
        tenu = next((t for t in tenus if _les_memes(dit, t)), None)
        if tenu is None and not des_clients(dit):
            return None
        # Said at greater length, they are said so.
        entier = dit if tenu is None or pleins(tenu) < pleins(dit) else tenu
        devant += [entier] if entier not in devant else []
    derriere = [t for t in tenus if any(_les_memes(s, t) for s in seconds)]
    if not devant:
        devant = [t for t in tenus if t not in derriere] if derriere else []
    connus = derriere or [t for t in tenus if any(_les_memes(d, t) for d in devant)]
    if not devant or not connus:
        return None
    autres = [t for t in tenus if t not in derriere and not any(_les_memes(d, t) for d in devant)]
    ordre = [*devant, *autres, *(t for t in derriere if t not in devant)]
    return ordre if ordre != tenus else None


def _de_l_ordre(phrase: str) -> bool:
    """Whether a sentence only says in which order they come."""
    plat = a_plat(phrase)
    motifs = (*_PREMIERS, _SECONDS, _INVERSE, _ORDONNE, _SUR_EUX)
    return any(m.search(plat) for m in motifs)
