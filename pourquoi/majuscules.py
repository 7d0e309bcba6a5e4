"""The capital that opens a sentence; below everything that writes one."""

from __future__ import annotations


def majuscule(texte: str) -> str:
    """The text as it opens a sentence."""
    return texte[:1].upper() + texte[1:]
