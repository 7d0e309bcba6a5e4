"""« Moi c'est qu'on ne ment pas »: a value told as a rule is kept without what ties it to the question."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.conclusion import valeurs_et_actes
from pourquoi.valeurs import recevoir_valeurs, sans_entree


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("ok je vois. moi c'est qu'on ne crie jamais sur les apprentis", "on ne crie jamais sur les apprentis"),
        ("alors moi c'est que je rends la monnaie au centime", "je rends la monnaie au centime"),
        ("ben c est que j'ouvre à l'heure", "j'ouvre à l'heure"),
        ("c'est que du bonheur", "c'est que du bonheur"),
        ("c'est qu'on soit bien reçu", "c'est qu'on soit bien reçu"),
        ("c'est que je puisse dormir tranquille", "c'est que je puisse dormir tranquille"),
    ],
)  # fmt: skip
def test_sans_ce_qui_mene_a_la_regle(texte: str, reste: str) -> None:
    assert sans_entree(texte) == reste


def test_la_regle_et_l_acte_dans_la_synthese() -> None:
    carnet = Carnet()
    dit = "moi c'est qu'on ne crie jamais. quand Lila se trompe de moule on recommence avec elle"
    recevoir_valeurs(carnet, Message(dit))
    assert valeurs_et_actes(carnet)[0]["nom"] == "on ne crie jamais"
