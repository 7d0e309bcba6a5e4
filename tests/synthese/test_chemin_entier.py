"""A step of the way is a clause that stands, and « lui, a pleuré » keeps its verb."""

from __future__ import annotations

import pytest

from pourquoi.reflet import essentiel
from pourquoi.synthese.matiere import lire

LONGUE = (
    "Sans doute parce que j'y passais tous les mercredis depuis dix ans, d'abord avec mon frère, puis "
    "tout seul, et que c'était le seul atelier de la vallée où l'on me laissait toucher aux outils."
)


@pytest.mark.parametrize(
    ("propos", "debut"),
    [
        ("le seul atelier de la vallée où l'on me laissait toucher aux outils", "Sans doute"),
        ("j'y passais tous les mercredis depuis dix ans", "j’y passais"),
    ],
)
def test_un_palier_a_son_verbe(propos: str, debut: str) -> None:
    reponse = {"etape": "pourquoi_1", "niveau": 1, "texte": LONGUE, "propos": propos}
    (palier,) = lire({"reponses": [reponse]}).paliers
    assert palier.texte.startswith(debut)


def test_le_verbe_apres_lui() -> None:
    dit = "le boucher, lui, a la main verte"
    assert essentiel(dit, 200) == dit
