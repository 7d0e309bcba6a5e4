"""How likely words are one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from pourquoi.reflet.voisinage import contexte, vraisemblance

RIEN = -14.0
"""Log-likelihood of what no table has."""


def apres(passes: Sequence[str], mot: str) -> float:
    """Log-likelihood of a word, in lower case, after those."""
    avant2, avant1 = contexte(["^", "^", *passes[-10:]]) if passes else ("^", "^")
    return vraisemblance(avant2, avant1, mot)


def vraisemblances(mots: Sequence[str]) -> tuple[list[float], list[str]]:
    """Log-likelihood of each word after those before it, and what stands before the end.

    Args:
        mots: words and signs; the signs count for nothing, but commas are seen.
    """
    passes: list[str] = []
    notes: list[float] = []
    for mot in (mot.lower().replace("'", "’") for mot in mots):
        if any(map(str.isalnum, mot)):
            notes.append(apres(passes, mot))
            passes.append(mot)
        elif mot in ",;:":
            passes.append(",")
    return notes, passes
