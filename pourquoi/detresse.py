"""The guard against a missed cry for help: rules that need no model.

A missed distress is worse than any other mistake of the coach, so these rules, written in
`detresse.txt`, stand apart from the trained model: no update of the data can lose them. They fire
on what people in distress say of themselves; dead markets, tired evenings and other people's
deaths are left alone.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Literal

from pourquoi.ecriture import normaliser

Signe = Literal["explicite", "indirecte"]

_REGLES = Path(__file__).with_name("detresse.txt")
_NE = re.compile(r"\bn(?:e |')(?=\w)")


@cache
def _regles() -> dict[str, re.Pattern[str]]:
    """One compiled alternation for each section of the file."""
    sections: dict[str, list[str]] = {}
    for ligne in _REGLES.read_text("utf8").splitlines():
        if ligne.startswith("[") and ligne.endswith("]") and ligne[1:-1].isalpha():
            courante = sections.setdefault(ligne[1:-1], [])
        elif ligne and not ligne.startswith("#"):
            courante.append(f"(?:{ligne})")
    return {nom: re.compile("|".join(motifs)) for nom, motifs in sections.items()}


def signes_de_detresse(texte: str) -> Signe | None:
    """Tell whether a message calls for help.

    Args:
        texte: the message as typed.

    Returns:
        `explicite` when death or self-harm is said, `indirecte` when it is hinted, else None.
    """
    # People drop « ne »: without it, one pattern serves both ways of saying no.
    plat = _NE.sub("", normaliser(texte))
    regles = _regles()
    for signe in ("explicite", "indirecte"):
        if regles[signe].search(plat):
            return None if regles["sosie"].search(plat) else signe
    return None


FAIBLES = ("mort", "fin", "vide", "poids", "adieux", "corps")
"""Kinds of weak signs: death, an end, emptiness, being a burden, putting in order, the body."""

_DE_SOI = re.compile(r"\b(?:je|me|moi|ma|mon|mes)\b|\b[jm]'")


def signes_faibles(texte: str) -> int:
    """How many kinds of weak signs a message holds, 0 when its author does not speak of themselves.

    One is common and proves nothing; beside a doubt of the model, it is enough to ask.
    """
    plat = _NE.sub("", normaliser(texte))
    if not _DE_SOI.search(plat):
        return 0
    regles = _regles()
    return sum(bool(regles[nom].search(plat)) for nom in FAIBLES)
