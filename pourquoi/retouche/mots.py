"""The words of a text that say something, as they are compared."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser

RACINE = 5
"""Letters that the forms of a word share."""


def pleins(dit: str, lettres: int = 4) -> list[str]:
    """Its words of so many letters or more, flattened, in order."""
    return re.findall(rf"[a-z]{{{lettres},}}", normaliser(dit))


def racines(dit: str, longueur: int = RACINE) -> set[str]:
    """Its words of four letters or more by their first ones, whatever their endings."""
    return {mot[:longueur] for mot in pleins(dit)}
