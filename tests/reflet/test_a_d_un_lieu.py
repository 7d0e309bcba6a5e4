"""« a » typed on a telephone before a place no dictionary holds; accents of an answer put right."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.commandes import note
from pourquoi.reflexion import citer


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        (
            "jouvre un atelier de reparation de velos sur le port a plouhinec",
            "j’ouvre un atelier de réparation de vélos sur le port à plouhinec",
        ),
        ("jai un local dans la zone a tresboul", "j’ai un local dans la zone à tresboul"),
    ],
)
def test_before_a_place(texte: str, dit: str) -> None:
    assert citer(texte) == dit


@pytest.mark.parametrize("texte", ["le gars sur le port a kiffer", "la boite sur le port a coule"])
def test_the_verb_stays(texte: str) -> None:
    assert "à" not in citer(texte)


@pytest.mark.parametrize(
    ("clients", "dit"),
    [
        ("les eleveurs bio et les maraichers", "les éleveurs bio et les maraîchers"),
        ("les jeunes qui apprenent", "les jeunes qui apprenent"),
        ("B2B et PME du 93", "B2B et PME du 93"),
    ],
)
def test_an_answer_put_right_is_said_with_its_accents_alone(clients: str, dit: str) -> None:
    assert note(Carnet(coeur_clientele=clients), "coeur_clientele") == dit
