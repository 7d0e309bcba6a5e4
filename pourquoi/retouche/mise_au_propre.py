"""The words of the person written right, phone spelling included, where that is safe."""

from __future__ import annotations

from pourquoi.reflet.proprete import au_mieux
from pourquoi.reflet.typographie import nettoyer, sans_accents


def propre(texte: str) -> str:
    """A whole sentence of the person, spelled right; what stays in doubt is as they typed it."""
    net = nettoyer(texte).strip(" ,;:.!?…«»-")
    return au_mieux(net, sans_accents(net))
