"""« Parce que » is followed by a clause with its verb, and by all of it."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre.brouillon import rediger


@pytest.mark.parametrize(
    "pourquoi",
    [
        "Sans doute parce que c'était le seul café du port où l'on me saluait par mon nom.",
        "parce que chez mon patron on vendait du neuf alors que les gens voulaient juste recoudre le leur",
    ],
)
def test_no_reason_without_its_verb_or_cut(pourquoi: str) -> None:
    carnet = Carnet(
        activite="je reprends un café à Vannes",
        pourquoi_1=pourquoi,
        motifs=["motif_sens"],
        valeurs="l'attention",
        valeurs_nommees=["l'attention"],
    )
    dite = rediger(carnet) or ""
    assert "parce que le seul" not in dite
    assert not dite.rstrip(".").endswith("recoudre")
