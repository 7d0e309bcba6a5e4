"""The words of the person written right, phone spelling included, where that is safe."""

from __future__ import annotations

import re

from pourquoi.reflet.mots import decouper, recoller
from pourquoi.reflet.personne import retablir_ne
from pourquoi.reflet.restitution import lire_vite
from pourquoi.reflet.typographie import nettoyer, redresser, sans_accents

_ENTRE = re.compile(r"(\s*[,;:.]\s+)")


def propre(texte: str) -> str:
    """A whole sentence of the person, spelled right; what stays in doubt is as they typed it."""
    net = nettoyer(texte).strip(" ,;:.!?…«»-")
    nu = sans_accents(net)
    juste = redresser(net, nu)
    if juste is None:
        juste = "".join(
            redresser(morceau, nu) or lire_vite(morceau, nu)[0]
            if morceau.strip(" ,;:.")
            else morceau
            for morceau in _ENTRE.split(net)
        )
    mots = decouper(juste)
    nies = retablir_ne(mots)
    return recoller(nies) if nies != mots else juste
