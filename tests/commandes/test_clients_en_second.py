"""Clients told in another order: those who come second, those who come first."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.precisions import precisions

_DITES = (
    "Mes clients c'est les mamies du bourg qui vivent seules, genre Odette, et aussi du coup les "
    "jeunes qui ont une première voiture et qui savent pas la réparer. Ceux-là ils arrivent le samedi"
)
_DANS_L_ORDRE = (
    "les jeunes qui ont une première voiture et qui ne savent pas la réparer "
    "et les mamies du bourg qui vivent seules"
)


@pytest.mark.parametrize(
    "texte",
    [
        "attends, les mamies c'est en deuxième. D'abord c'est les jeunes qui ont une première voiture. Mets-les en premier stp",
        "les mamies du bourg viennent après",
        "non, en premier c'est les jeunes qui ont une premiere voiture",
        "les mamies c'est en second",
    ],
)
def test_they_are_put_in_order(texte: str) -> None:
    lues = precisions(texte, Carnet(etape="geste_respect", coeur_clientele=_DITES))
    assert lues is not None
    assert lues.changes == {"coeur_clientele": _DANS_L_ORDRE}
    assert not lues.reste


@pytest.mark.parametrize(
    "texte",
    [
        "d'abord c'est les fournisseurs que je paie",
        "le ménage c'est ensuite",
        "je passe après les jeunes",
    ],
)
def test_an_order_of_something_else_is_left_alone(texte: str) -> None:
    assert precisions(texte, Carnet(etape="geste_respect", coeur_clientele=_DITES)) is None


def test_an_order_kept_already_is_said_once() -> None:
    carnet = Carnet(etape="geste_respect", coeur_clientele=_DITES)
    dit = "les jeunes c'est en deuxième. D'abord c'est les mamies du bourg. Mets-les en premier"
    lues = precisions(dit, carnet)
    assert lues is not None
    assert len(lues.deja) == 1
    assert not lues.reste
