"""The person's words made clean enough to stand in a sentence of the coach."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import pairwise

from pourquoi.ecriture import abrege
from pourquoi.reflet import sms
from pourquoi.reflet.accord import accordes
from pourquoi.reflet.entendus import relatifs_tapes, verbes_tapes
from pourquoi.reflet.lexique import a_lecture, connu, desaccentuer
from pourquoi.reflet.mots import espacer
from pourquoi.reflet.noms import nommer
from pourquoi.reflet.oral import sans_amorces
from pourquoi.reflet.personne import Intournable, retablir_ne, verbe_infinitif, verifier
from pourquoi.reflet.restitution import lire_vite, vers_une_ville
from pourquoi.reflet.typographie import (
    ARGOT,
    decoller,
    decouper,
    elider,
    finir,
    nettoyer,
    recoller,
    redresser,
    sans_accents,
)

_PLURIELS = ("Nmp", "Nfp", "Nxp", "Nmx", "Nfx", "Nxx", "A")


def ecrire(texte: str) -> str | None:
    """Phone typing as careful French, or None when it cannot be put right safely."""
    return bien_ecrit(nettoyer(texte), sans_accents(texte))


def bien_ecrit(texte: str, nu: bool) -> str | None:
    """The same for a stretch already through `nettoyer`; `nu`: its author types no accents."""
    redresse = redresser(texte, nu)
    if redresse is None:
        return None
    mots = retablir_ne(decouper(redresse))
    if len(mots) > 1 and mots[0].lower() in ("les", "nos", "des") and mots[1].islower():
        if not a_lecture(mots[1], *_PLURIELS) and connu(mots[1] + "s"):
            mots[1] += "s"
    if any(abrege(mot.lower()) for mot in mots):
        return None
    connus = all(connu(mot.lower()) or not mot.isalpha() or mot[0].isupper() for mot in mots)
    return recoller(mots) if connus else None


def a_citer(texte: str, nu: bool) -> str | None:
    """A stretch as it can stand between quotation marks, or None when it can hardly be read.

    What is typed as phones do is spelled right, or not quoted. Neither is what a foreigner gets
    wrong in the verb (« des gens qui vouloir vite »).
    """
    if verbe_infinitif([mot.lower() for mot in decouper(texte)]):
        return None
    redresse = redresser(_SANS_IL.sub(lambda m: m[0].lower(), texte), nu)
    if redresse is None:
        return None
    mots = decouper(redresse)
    inconnus = {mot for mot in mots if _inconnu(mot)}
    # The table may lack a word of the trade, but none is that short or that near another.
    soigne = not texte.isascii()
    vite = not soigne and sms.fautes(texte, False) > 0
    # All put right, or nothing: « je leur demande c’est koi leur sauce pref » is nobody's French.
    ecorches = any(
        len(mot) < (6 if vite else 3) or sms.colle(mot) or sms.douteux(mot) and sms.presque(mot)
        for mot in inconnus
    )
    if ecorches or len(inconnus) > max(1 + soigne, len(mots) // 5):
        return None
    nies = retablir_ne(mots)
    propre = recoller(nies).replace(" ’", "’") if nies != mots else espacer(redresse)
    return redresse if _DOUTEUX.search(propre) else propre


def au_mieux(texte: str, nu: bool) -> str:
    """A stretch already through `nettoyer` spelled right, what stays in doubt as it was typed."""
    texte = _P_TIT.sub(r"petit\1", texte)
    juste = redresser(texte, nu)
    if juste is None:
        juste = "".join(
            redresser(morceau, nu) or finir(lire_vite(decoller(morceau), nu)[0])
            if morceau.strip(" ,;:.")
            else morceau
            for morceau in _ENTRE.split(texte)
        )
        juste = relatifs_tapes(verbes_tapes(juste, texte), texte)
    mots = decouper(juste)
    nies = retablir_ne(mots)
    juste = elider(recoller(nies) if nies != mots else juste)
    return _LE_NOTRE.sub(lambda m: f"{m[1]}otre", juste)


_PHRASE_NEUVE = re.compile(r"(?:(?<=[^\W\d_]{2}[.!?] )|(?<=\d\d[.!?] ))(?<!etc\. )[^\W\d_]")


def capitales(texte: str) -> str:
    """« je refais la pièce. et je la livre »: a capital opens each sentence but the first."""
    return _PHRASE_NEUVE.sub(lambda m: m[0].upper(), texte)


_LE_NOTRE = re.compile(r"(?<!\ble )(?<!\bla )(?<!\bdu )(?<!\bau )\b([nv])ôtre\b", re.IGNORECASE)
"""« notre cuisine », typed without accents."""


_P_TIT = re.compile(r"\bp['’ ]?tit(e?s?)\b")
_TITRE = re.compile(r"\b(?:ste?|mme|mr|mlle|dr) (?=[A-ZÀ-Ý])")


def entiere(texte: str, nu: bool) -> str | None:
    """A short answer as it can be quoted whole, or None when too much of it stays in doubt.

    Unlike `a_citer`, a word that no table has (« les Comoriens ») is left as it was typed.

    Args:
        texte: the answer, already through `nettoyer`.
        nu: whether its author types without accents.
    """
    if cite := a_citer(texte, nu):
        return cite
    dit = au_mieux(texte, nu)
    inconnus = {mot.rstrip("s") for mot in decouper(_TITRE.sub("", dit)) if _inconnu(mot)}
    return dit if len(inconnus) <= 1 and all(len(mot) > 4 for mot in inconnus) else None


def lisible(dit: str) -> str | None:
    """A quotation whose unknown words are names of today (« low cost »), no words glued; else None."""
    inconnus = [mot for mot in decouper(dit) if _inconnu(mot)]
    glues = any(len(mot) > 5 or sms.colle(mot) or sms.presque(mot) for mot in inconnus)
    return None if glues or len(inconnus) > 3 or sms.fautes(dit, True) else dit


def en_francais(texte: str) -> str:
    """Words to be quoted, put in French where they were typed as on a phone; else as they are."""
    propre = nettoyer(texte)
    elide = _ELIDEE.sub("’", elider(texte))
    nu = sans_accents(texte)
    # « meme mon kine » gets its accents: only they are missing.
    if nu or elide != texte or sms.fautes(propre, sms.soigne(propre)):
        return au_mieux(propre, nu)
    nomme = nommer(texte)
    # « a bethune »: who typed the town small typed its « a » so.
    return finir(vers_une_ville(nomme) if nomme != texte else texte)


_ELIDEE = re.compile(
    r"(?<=(?<![\w’'])[jdn]) (?=[aeiouyhàâéèêîôœ])|(?<=(?<![\w’'])[lmts]) (?=(?!(?:et|ou|à)\b)[aeiouyhàâéèêîôœ])"
    r"|(?<=(?<![\w’'])qu) (?=[aeiouyhàâéèêîôœ])|(?<=(?<![\w’'])c) (?=(?:est|était|etait)\b)",
    re.IGNORECASE,
)
"""« d accord », « s il », « qu elle »: the apostrophe is far away on a telephone. Not « en s et m »."""


_ENTRE = re.compile(r"(\s*[,;:.]\s+)")


def _deux_fautes(mots: list[str]) -> bool:
    """Whether an unknown word, which may be one of the trade, is beside one that does not agree."""
    inconnu = any(map(_inconnu, mots))
    return inconnu and not accordes([mot.lower() for mot in mots], rares=True)


_SANS_IL = re.compile(r"^(?:Y|Faut|Fallait|Faudrait)\b")
_DOUTEUX = re.compile(r"qu’n’|(?<!il )\bne fau(?:t|drait|dra)\b|\bme tais\b", re.IGNORECASE)


def ecrire_surement(texte: str, nu: bool) -> str | None:
    """A stretch spelled right, with at most one word out of the table, or None when in doubt."""
    redresse = redresser(texte, nu)
    if redresse is None:
        return None
    mots = retablir_ne(decouper(redresse))
    try:
        verifier(mots, 1)
    except Intournable:
        return None
    ecrit = recoller(mots)
    return None if " ’" in ecrit or _deux_fautes(mots) else ecrit


def _inconnu(mot: str) -> bool:
    """Whether a word is not French."""
    su = connu(mot) or connu(mot.rstrip("sx")) or mot in ARGOT
    return len(mot) > 1 and mot.isalpha() and mot.islower() and not su


def d_un_seul_tenant(dite: str, source: str, cle: str = "", entre: str | None = None) -> str:
    """A quotation whose words follow each other in what was typed, or the part of it that does.

    Spelling aside: what is only heard (« je crois », the second subject of « la dame elle dort »)
    may be left out.

    Args:
        dite: the words to be quoted.
        source: what was typed.
        cle: words that the part should hold, if one does.
        entre: what parts the clauses that may be kept without the others; None: any two words.
    """
    mots, places = list(_MOTS.finditer(dite)), list(_MOTS.finditer(source))
    tapes, dits = _nus(m[0] for m in places), _nus(m[0] for m in mots)
    if "".join(dits) in "".join(tapes):
        return dite
    coupes = {0}
    lettres = SequenceMatcher(None, tapes, dits, False)
    for quoi, a, b, c, d in lettres.get_opcodes():
        sautes = [m for m in tapes[a:b] if m not in _MUETS]
        saute = quoi == "delete" and sautes or quoi == "replace" and len(sautes) > 2 * (d - c) + 2
        if not saute or not c or d == len(dits):
            continue
        marque = dite[mots[c - 1].end() : mots[c].start()].strip()
        phrase = set(source[places[a - 1].end() : places[b - 1].end()]) & _FORTES if a else set()
        if entre and not phrase and not set(marque) & set(entre):
            continue
        if c - max(k for k in coupes if k <= c) > 2 or set(marque) & _FORTES:
            coupes.add(c)
    bornes = [*sorted(coupes), len(dits)]
    if len(bornes) == 2:
        return dite
    parts = [
        dite[mots[i].start() : mots[j].start() if j < len(mots) else len(dite)].strip(" ,;:.")
        for i, j in pairwise(bornes)
    ]
    tient = len(cle.split()) > 3
    return max(parts, key=lambda p: (tient and cle in p, len(p)))


_MOTS = re.compile(r"[^\W_]+")
_FORTES = set(".!?…;:")
_MUETS = frozenset(
    [
        "il",
        "elle",
        "ils",
        "elles",
        "et",
        "puis",
        "que",
        "qu",
        "bon",
        "ben",
        "bah",
        "euh",
        "enfin",
        "donc",
        "quoi",
        "hein",
        "voila",
        "oui",
        "ouais",
        "ah",
        "ca",
        "je",
        "crois",
        "pense",
        "dirais",
        "la",
        "a",
        "c",
        "j",
        "ai",
        "est",
    ]
)
"""What is not missed between two words of a quotation."""


def _nus(mots: Iterable[str]) -> list[str]:
    return [desaccentuer(mot.lower()) for mot in mots]


def sans_hesitation(texte: str) -> str:
    """The text without the words that only announce it (« bon ben », « alors »)."""
    court = _HESITE.sub("", _QUEUE.sub("", sans_amorces(sans_redite(texte))))
    court = _RIRE.sub("", court).strip(" ,")
    return court if re.search(r"\w{2}", court) else texte


def sans_redite(texte: str) -> str:
    """The text without « je viens de vous le dire », which may be all there is."""
    return _DEJA_DIT.sub("", texte)


_DEJA_DIT = re.compile(
    r"^(?:(?:mais|ben|bah|non|oui|bon)\W+)?(?:(?:j(?:e |[’'])?)?v(?:iens|ien) (?:juste )?(?:de |d[’'])?(?:te |vous |t[’'])?(?:le |l[’'])?(?:dire|expliquer|répondre)"
    r"|je (?:te |vous )?l[’']ai (?:déjà |deja )?dit|j[’']ai (?:déjà |deja )(?:dit|répondu|repondu))(?![\w’'])[\s,:.…]*",
    re.IGNORECASE,
)
_HESITE = re.compile(
    r"^(?:(?:après(?:,? (?:moi|nous))?(?=,?\s+(?:(?:je|on|nous)\b|c[’']est|j[’']))|bon(?=\s*,|\s+(?:ben|bah|alors|euh|les?|la|l[’']|une?|des|mon|ma|mes|je|j[’']|c[’']est|on|ils?|elles?|ceux|celles|moi|du coup|en fait|aux?|pour)\b)|bah|bin|ben|beh|bein|ma foi|alors|euh+|heu+|hum+|oh|ah|eh bien|hé bien|du coup|en fait|à vrai dire|franchement|tenez|tiens"
    r"|écoutez?|disons|je (?:dirais|pense|crois)(?! (?:non|oui|à|aux?|en|que|qu[’'])(?!\w))(?!(?: (?:bien|aussi|vraiment|surtout|même|fort|sincèrement))* qu(?:e\b|[’']))|voyons|(?:vous savez|tu sais)(?! (?:si|que|où|comment)\b)|comment dire|déjà)(?![\w’'-])[\s,:…]*)+",
    re.IGNORECASE,
)
_RIRE = re.compile(
    r"[\s,]+(?:hein|lol+|mdr+|ptdr+|xd|a?h?(?:ah|ha)(?: ?[ah]h?a?h?)+|h[ée] ?h[ée]|hi ?hi|(?<!que )(?<!comme )(?<!quand )(?<!si )(?<!où )(?:tu vois|vous voyez))(?=\s*(?:[.!?…]|$))",
    re.IGNORECASE,
)
"""« … repartent avec le bon ah ah », « …, tu vois »: said to whoever listens, and no part of it."""
_QUEUE = re.compile(
    r"(?:(?<!\bpas)(?<!\bde)(?<!\bà)(?<!importe)(?<!\bsait)(?<!savoir)(?<!dire)[\s,]+(?:quoi|voilà|hein|surtout|bien sûr|évidemment|quoi voilà|et voilà))+[\s.!…]*$",
    re.I,
)
