"""What was good French stays so: an age, an infinitive, an « alors que », an English name."""

from __future__ import annotations

import pytest

from pourquoi.reflet import refleter
from pourquoi.reflet.proprete import au_mieux
from pourquoi.reflet.restitution import restituer
from pourquoi.reflet.typographie import nettoyer


@pytest.mark.parametrize(
    ("dit", "nu"),
    [
        ("si la chaudière a douze ans et fuit, je le dis", False),
        ("quand le vélo a vingt ans, je le dis aussi", True),
        ("mon fils a six mois", True),
        ("si l’ordinateur a 10 ans, je le répare", False),
    ],
)
def test_an_age_keeps_its_verb(dit: str, nu: bool) -> None:
    assert au_mieux(nettoyer(dit), nu) == nettoyer(dit)


@pytest.mark.parametrize(
    ("dit", "ecrit"),
    [
        ("j'ai quitté l'école a douze ans", "j’ai quitté l’école à douze ans"),
        ("les enfants de six a douze ans", "les enfants de six à douze ans"),
        ("je vends a douze euros", "je vends à douze euros"),
    ],
)
def test_another_a_is_still_put_right(dit: str, ecrit: str) -> None:
    assert au_mieux(nettoyer(dit), True) == ecrit


@pytest.mark.parametrize(
    ("dit", "ecrit"),
    [
        ("a vendre des best sellers et des bougies", "à vendre des best-sellers et des bougies"),
        ("je fais pas de hot dogs", "je fais pas de hot-dogs"),
    ],
)
def test_an_english_name_is_spelt_as_it_is(dit: str, ecrit: str) -> None:
    assert au_mieux(nettoyer(dit), True) == ecrit


@pytest.mark.parametrize("sons", [None, True, False])
def test_an_infinitive_is_not_said_to_vous(sons: bool | None) -> None:
    dit = "Je viendrai une fois, le temps d’un thé, regarder ce que la dame sait déjà faire"
    assert restituer(dit, False, sons) == dit


def test_alors_que_opens_no_wish() -> None:
    reflet = refleter("alors qu'une épicerie on y entre sans rien demander", False)
    assert reflet is None or not reflet.texte.startswith("qu’")
