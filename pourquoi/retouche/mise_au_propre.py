"""The words of the person written right, phone spelling included, where that is safe."""

from __future__ import annotations

import re

from pourquoi.reflet.lexique import conjugue
from pourquoi.reflet.proprete import au_mieux
from pourquoi.reflet.typographie import nettoyer, sans_accents
from pourquoi.retouche.accord import accorder_les_sujets
from pourquoi.retouche.oral import sans_tics


def propre(texte: str) -> str:
    """A whole sentence of the person, spelled right; what stays in doubt is as they typed it."""
    net = sans_tics(nettoyer(texte).strip(" ,;:.!?…«»-"))
    dit, redits = _SUJET_REDIT.subn(_une_fois, au_mieux(net, sans_accents(net)))
    return accorder_les_sujets(dit) if redits else dit


_SUJET_REDIT = re.compile(
    r"(?P<qui>\b(?:(?:les|ces|nos|mes|leurs) (?:[\w-]+ ){1,3}(?P<eux>ils|elles)|(?:le|la|l’|mon|ma|notre|chaque) ?(?:[\w-]+ ){1,3}(?P<un>il|elle))) (?P<cl>(?:ne |n’|se |s’|y |en )*)(?P<verbe>[\w-]+)",
    re.IGNORECASE,
)
"""« Les familles elles dorment », as one speaks."""


def _une_fois(trouve: re.Match[str]) -> str:
    """The subject said once, when a verb surely follows its pronoun."""
    if not conjugue(trouve["verbe"].lower()):
        return trouve[0]
    return f"{trouve['qui'].rsplit(' ', 1)[0]} {trouve['cl']}{trouve['verbe']}"
