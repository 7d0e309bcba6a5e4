"""What is wished of others, or what it changes for them: the clause that follows « afin que »."""

from __future__ import annotations

import re

from pourquoi.reflet.clauses import LONGUEUR_LUE, LONGUEUR_MAX
from pourquoi.reflet.lexique import a_lecture, conjugue, connu, part, participe_passe
from pourquoi.reflet.personne import NOUS, Intournable, tourner
from pourquoi.reflet.proprete import sans_hesitation
from pourquoi.reflet.typographie import decouper, nettoyer, redresser, sans_accents

_QUE = re.compile(
    r"(?:(?:^|(?<=[.;!] ))|\b(?:pour|pr|j?ve(?:ux?|ut)|voulais|voudrais|aimerais|souhaite|souhaiterais|rêve|faut|fallait|faudrait) )"
    r"(?:qu|k)(?:e |[’'])(?!est[ -]ce|oi\b)([^.;!?…]+)",
    re.IGNORECASE,
)
_MOI = re.compile(r"\b(?:j[’']|je|me|m[’']|moi|mon|ma|mes)\b", re.IGNORECASE)
_PLURIELS = frozenset(["ils", "elles", "les", "mes", "nos", "des", "tous", "toutes", "ces"])
_NEGATIONS = frozenset(
    ["ne", "n’", "pas", "plus", "jamais", "rien", "personne", "ni", "aucun", "aucune"]
)
_AUTRES_FORMES = frozenset(["sont", "ont", "vont", "font", "savent", "peuvent", "veulent"])
"""Third persons plural that change after « afin que »."""


def souhait(texte: str) -> str | None:
    """What is wished of others, said by « nous », or None.

    « je veux que les gens mangent du vrai pain » → « les gens mangent du vrai pain ».
    """
    propre = nettoyer(texte[:LONGUEUR_LUE])
    for trouve in _QUE.finditer(propre):
        suite = sans_hesitation(trouve[1].strip(" ,"))
        mots = decouper(suite)
        if 2 <= len(mots) <= 24 and len(suite) <= LONGUEUR_MAX and _a_un_verbe(mots):
            if phrase := _par_nous(suite, propre):
                return phrase
    return None


def effet(texte: str) -> str | None:
    """What several people come to do, said by « nous », or None.

    Only a third person plural reads the same after « afin que »: « ils dorment tranquilles »,
    « les gens se parlent ». « ils » and « elles » are left as they are.
    """
    propre = nettoyer(texte[:LONGUEUR_LUE])
    for morceau in re.split(r"[.;!?…]|,? (?:et|mais|donc|alors) ", propre):
        suite = re.sub(r"^(?:ça change |c’est )qu(?:e |’)", "", morceau.strip(" ,"))
        suite = sans_hesitation(suite)
        bas = [mot.lower() for mot in decouper(suite)]
        if not 2 <= len(bas) <= 20 or len(suite) > LONGUEUR_MAX or bas[0] not in _PLURIELS:
            continue
        if set(bas) & (_NEGATIONS | _AUTRES_FORMES) or "," in bas:
            continue
        if not any(m.endswith("ent") and _dit_de_plusieurs(m) for m in bas[1:5]):
            continue
        if all(connu(m.strip("’")) for m in bas) and (phrase := _par_nous(suite, propre)):
            return phrase
    return None


def _par_nous(suite: str, propre: str) -> str | None:
    """The clause said by « nous », or as it is when it holds no first person."""
    redresse = redresser(suite, sans_accents(propre))
    if redresse is None:
        return None
    try:
        return tourner(redresse, NOUS, 1)
    except Intournable:
        # Nothing to turn: their own words stand, when they are typed with care.
        return redresse if redresse == suite and not _MOI.search(redresse) else None


def _dit_de_plusieurs(mot: str) -> bool:
    """Whether this is a verb said of several others in the present."""
    return a_lecture(mot, "V6") or (conjugue(mot) and part(mot, "V") > 0.5)


def _a_un_verbe(mots: list[str]) -> bool:
    """Whether a verb follows a subject and agrees with it: « que du bonheur » wishes nothing."""
    bas = [mot.lower() for mot in mots]
    partitif = bas[0] == "d’" and bas[1:2] != ["autres"]
    if partitif or bas[0] in ("pour", "de", "si", "dans", "quand"):
        return False
    verbes = [m for m in bas[1:] if conjugue(m) and not participe_passe(m) and part(m, "V") > 0.15]
    return bool(verbes) and (
        bas[0] not in _PLURIELS or any(verbe.endswith("nt") for verbe in verbes)
    )
