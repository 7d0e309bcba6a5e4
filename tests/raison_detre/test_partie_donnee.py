"""A part of the sentence given with its title, in front of the sentence."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre.avis import recevoir_avis, recevoir_reformulation

PHRASE = (
    "Nous existons pour enseigner la cuisine, afin que les patients reprennent goût à manger, "
    "en travaillant avec respect."
)


@pytest.mark.parametrize("recevoir", [recevoir_avis, recevoir_reformulation])
@pytest.mark.parametrize(
    ("texte", "attendue"),
    [
        ("La manière : avec patience et honnêteté.", PHRASE.replace("en travaillant avec respect", "avec patience et honnêteté")),
        ("ajoutez l'honnêteté à la fin : « en travaillant avec respect et honnêteté »",
         PHRASE.replace("avec respect", "avec respect et honnêteté")),
    ],
)  # fmt: skip
def test_la_partie_seule_change(recevoir, texte: str, attendue: str) -> None:
    carnet = Carnet(etape="avis_raison_detre", raison_detre=PHRASE, pourquoi_1="x")
    assert recevoir(carnet, Message(texte))
    assert carnet.raison_detre == attendue
