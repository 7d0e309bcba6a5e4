"""Whether words that must agree do: a last look at what was put right, or at what was typed."""

from __future__ import annotations

from collections.abc import Sequence

from pourquoi.reflet.lexique import connu, frequence, lectures, part
from pourquoi.reflet.voisinage import CLITIQUES, DEBUT, FIN, accorder

_PLURIELS = frozenset(["les", "des", "mes", "ces", "ses", "nos", "vos", "leurs", "aux"])
_AVANT_PRONOM = frozenset(
    [
        "je",
        "tu",
        "il",
        "elle",
        "on",
        "nous",
        "vous",
        "ils",
        "elles",
        "qui",
        "me",
        "te",
        "lui",
        "pour",
        "à",
        "de",
        "sans",
        "ne",
        "y",
        "en",
        "et",
        "ou",
        "pas",
        "plus",
        "bien",
        "toujours",
        "tout",
        "peut",
    ]
)
"""Before « les » that stands for a noun."""
_AVANT_INFINITIF = frozenset(
    ["sans", "pour", "veux", "veut", "vais", "va", "faut", "dois", "doit", "peux", "peut"]
)
_SUJETS = {"il": "QUIS", "elle": "QUIS", "on": "QUIS", "ils": "QUIP", "elles": "QUIP"}
_GENRES = {"gens": {"m"}, "ceux": {"m"}, "celles": {"f"}}


def accordes(mots: Sequence[str]) -> bool:
    """Whether nothing is seen, in words in lower case, that does not agree."""
    dits = [DEBUT, DEBUT, *mots, FIN]
    for i in range(2, len(dits) - 1):
        mot, suivant = dits[i], dits[i + 1]
        if mot in _PLURIELS and dits[i - 1] not in _AVANT_PRONOM and not _pluriel(suivant):
            return False
        if mot[0] in "23456789" and mot.isdigit() and _nom_singulier(suivant):
            return False
        if mot in _SUJETS and not _verbe_accorde(_SUJETS[mot], dits[i + 1 :]):
            return False
        if mot == "qui" and not _un_antecedent(dits, i):
            return False
        if mot in _AVANT_INFINITIF and _participe_seul(suivant):
            return False
        if not _genre_accorde(dits, i):
            return False
    return True


def _un_antecedent(dits: Sequence[str], i: int) -> bool:
    """Whether the verb after « qui » agrees with a noun before it (« les gens du coin qui ont »)."""
    noms = [j for j in range(max(2, i - 6), i) if _genres_du_nom(dits[j])]
    sujets = {accorder(dits, i), *(accorder([*dits[: j + 1], "qui"], j + 1) for j in noms)}
    return any(_verbe_accorde(sujet, dits[i + 1 :]) for sujet in sujets)


def _participe_seul(mot: str) -> bool:
    """Whether a word can only be a past participle (« sans facturé »)."""
    vues = lectures(mot)
    return mot[-1:] == "é" and bool(vues) and all(e[0] == "A" or e[:2] == "Vp" for e in vues)


def _pluriel(mot: str) -> bool:
    """Whether a word, unless it is rare, can follow « les », « des »."""
    return frequence(mot) < 1 or any(e[0] not in "NAV" or e[-1] in "px" for e in lectures(mot))


def _nom_singulier(mot: str) -> bool:
    return connu(mot) and all(e[0] == "N" and e[-1] == "s" for e in lectures(mot))


def _verbe_accorde(sujet: str, suite: Sequence[str]) -> bool:
    """Whether the verb that follows « qui » is singular or plural as what it stands for."""
    verbe = next((mot for mot in suite if mot not in CLITIQUES), "")
    personnes = {e[1] for e in lectures(verbe) if e[0] == "V" and e[1] in "36"}
    return not personnes or sujet == "qui" or ("6" if sujet == "QUIP" else "3") in personnes


def _genre_accorde(dits: Sequence[str], i: int) -> bool:
    """Whether an adjective has the gender of the noun it follows, adverbs left out."""
    vues = lectures(dits[i])
    genres = {e[-2] for e in vues if e[0] == "A" or e[:2] == "Vp"}
    if len(genres) != 1 or "x" in genres or any(e[0] != "A" and e[:2] != "Vp" for e in vues):
        return True
    for mot in reversed(dits[max(0, i - 4) : i]):
        if nom := _genres_du_nom(mot):
            return bool(nom & genres) or "x" in nom
        if not (mot in ("et", "ou") or part(mot, "D") > 0.5 or part(mot, "A") > 0.3):
            break
    return True


def _genres_du_nom(mot: str) -> set[str]:
    """Of a word that is first a noun; none of another."""
    if mot in _GENRES or part(mot, "A") > 0.3:
        return _GENRES.get(mot, set())
    return {e[1] for e in lectures(mot) if e[0] == "N"}
