"""The words of the person written right, phone spelling included, where that is safe."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.reflet.lexique import conjugue, participe_passe
from pourquoi.reflet.proprete import au_mieux
from pourquoi.reflet.typographie import nettoyer, sans_accents
from pourquoi.retouche.accord import accorde, accorder_les_sujets
from pourquoi.retouche.oral import sans_tics


def propre(texte: str) -> str:
    """A whole sentence of the person, spelled right; what stays in doubt is as they typed it."""
    net = sans_tics(nettoyer(texte).strip(" ,;:.!?…«»-"))
    dit = accords_tapes(au_mieux(net, sans_accents(net)), net)
    dit, redits = _SUJET_REDIT.subn(_une_fois, dit)
    return accorder_les_sujets(dit) if redits else dit


_PARTICIPE = re.compile(r"[^\W\d_]{2,}é(?:es|e|s)?(?!\w)", re.IGNORECASE)
_FINALE = re.compile(r"(?:ées|ée|és|é|es|e|s|x|nt)$")


def accords_tapes(ecrit: str, tape: str) -> str:
    """What was spelled right, each participle with the agreement that its author gave it.

    Args:
        ecrit: the words spelled right.
        tape: the same as typed.
    """
    tapes = {
        _FINALE.sub("", m.lower()): m
        for m in _PARTICIPE.findall(tape)
        if m.lower().endswith(("e", "s")) and participe_passe(m.lower())
    }
    return _PARTICIPE.sub(lambda m: tapes.get(_FINALE.sub("", m[0].lower()), m[0]), ecrit)


def accord_de(mot: str, voulu: str) -> str | None:
    """A word as it is wanted when only its agreement differs, itself when nothing does; or None.

    Accents that a quotation leaves out are no change: « ca » for « ça ».
    """
    if normaliser(mot) == normaliser(voulu):
        return mot
    # « fiers », « fières »: the stem may take an accent with its ending.
    nus = [_FINALE.sub("", m.lower()).replace("è", "e") for m in (mot, voulu)]
    pareils = len(nus[0]) > 2 and nus[0] == nus[1]
    accent = ("é" in mot[-3:]) == ("é" in voulu[-3:])
    return voulu.lower() if pareils and accent else None


_ACCORD = re.compile(
    r"(?P<ordre>(?:^|[\s,.;:(])(?:(?:et|mais|oui|non) )*(?:c[’' ]?(?:est)?|[ée]cri\w*|mett?[sez]*|accord\w+|faudrait|on dit|dis|dites) (?:plut[ôo]t )?[«\"“]?\s*)(?P<dit>[^\W\d_]+(?: [^\W\d_]+){0,2})",
    re.IGNORECASE,
)
_EN_QUESTION = re.compile(
    r"(?P<ordre>(?:^|[\s,.;:(])(?:(?:et|mais|oui|non) )*(?:c[’' ]?est|[çc]a s[’']écrit|[çc]a s[’']ecrit|on (?:n[’'])?[ée]crit|il faut) pas (?:plut[ôo]t )?[«\"“]?\s*)(?P<dit>[^\W\d_]+(?: [^\W\d_]+){0,2}?)(?=\s*[»\"”]?(?: avec une? \w)?(?: qu[’']on (?:[ée]crit|dit|met|doit)[^.!?]*)?\s*\?)",
    re.IGNORECASE,
)
"""« C'est pas « toutes seules » qu'on écrit ? » asks for it, politely."""
_DETERMINE = re.compile(r"[lcdms]es|la|le|une?|m[ao]n?|nos|notre|leurs?|aux?|du|ceux", re.I)
_SEUL_OU_PLUSIEURS = ({"soit", "soient"}, {"ait", "aient"}, {"est", "sont"}, {"a", "ont"})


def _accord(mot: str, voulu: str) -> str | None:
    if {mot.lower(), voulu.lower()} in _SEUL_OU_PLUSIEURS:
        return voulu.lower()
    formes = (accorde(mot.lower(), genre, nombre) for genre in "mf" for nombre in "sp")
    return accord_de(mot, voulu) or (voulu.lower() if voulu.lower() in formes else None)


def accords_demandes(phrase: str, texte: str) -> tuple[str, str] | None:
    """The sentence with the agreements a message wants, and the rest of the message; or None.

    « c pas nous c moi, et c soient fiers »: « soit fier » becomes « soient fiers », and « c pas nous
    c moi » is still to be done.
    """
    mots = list(re.finditer(r"[^\W\d_]+", phrase))
    for ordre in (*_ACCORD.finditer(texte), *_EN_QUESTION.finditer(texte)):
        dits = ordre["dit"].split()
        for n in range(len(dits), 0, -1):
            if n == 1 and len(dits[0]) < 5:
                break
            for i in range(len(mots) - n + 1):
                if i and _DETERMINE.fullmatch(mots[i - 1][0]):
                    # « les anciens » would ask for another article.
                    continue
                vus = [m[0] for m in mots[i : i + n]]
                mis = [_accord(vu, dit) for vu, dit in zip(vus, dits, strict=False)]
                if all(mis) and [normaliser(m or "") for m in mis] != [normaliser(v) for v in vus]:
                    faite = phrase
                    for lieu, mot in reversed([*zip(mots[i : i + n], mis, strict=True)]):
                        faite = f"{faite[: lieu.start()]}{mot}{faite[lieu.end() :]}"
                    fin = ordre.start("dit") + len(" ".join(dits[:n]))
                    return faite, f"{texte[: ordre.start()]} {texte[fin:]}".strip()
    return None


_SON_MOT = r"(?:(?!(?:quand|où|qui|que|dont|si|comme|lorsque|puisque|et|mais)\b)[\w-]+ ){1,3}"
"""What may stand between a subject and its pronoun: no word that gives the pronoun its own verb."""
PAS_UN_MOMENT = r"(?!(?:le |la |l’|chaque )(?:matin|soir|midi|nuit|jour|journée|hiver|été|dimanche|samedi|week-end)\b)"
"""« le matin il fasse bon »: a moment is no subject."""
_SUJET_REDIT = re.compile(
    rf"(?P<qui>\b{PAS_UN_MOMENT}(?:(?:les|ces|nos|mes|tes|vos|leurs) {_SON_MOT}(?P<eux>ils|elles)|(?:le|la|l’|mon|ma|ton|ta|votre|notre|chaque) ?{_SON_MOT}(?P<un>il|elle)))"
    r" (?P<cl>(?:ne |n’|se |s’|y |en )*)(?!(?<=y )a(?:it|ura|vait)?\b|(?:faut|faille|pleu\w+)\b)(?P<verbe>[\w-]+)",
    re.IGNORECASE,
)
"""« Les familles elles dorment », as one speaks."""


def _une_fois(trouve: re.Match[str]) -> str:
    """The subject said once, when a verb surely follows its pronoun."""
    if not conjugue(trouve["verbe"].lower()):
        return trouve[0]
    return f"{trouve['qui'].rsplit(' ', 1)[0]} {trouve['cl']}{trouve['verbe']}"
