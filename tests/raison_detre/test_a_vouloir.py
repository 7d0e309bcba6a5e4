"""What may be wanted in a first draft: no ill, nobody's « le », no words in a row."""

from __future__ import annotations

import pytest

from pourquoi.raison_detre.a_vouloir import se_veut
from pourquoi.raison_detre.brouillon import _du_passe
from pourquoi.raison_detre.pour_qui import peine_levee


@pytest.mark.parametrize(
    "clause",
    [
        "les papis soient perdus devant l’écran",
        "les apprentis aient peur du patron",
        "la petite pleure dans la cour",
        "les locataires ne dorment plus",
        "les trains ne viennent plus au village le dimanche",
        "les gens n’aient pas les moyens d’une chaudière",
        "personne ne vienne jamais jusqu’ici",
        "quelqu’un la reprenne",
        "on les emmène chez le médecin",
        "le voisin ferme",
        "les clients tremblent encore",
        "les familles aient leurs souvenirs dedans les lettres du père les photos du mariage",
    ],
)
def test_what_nobody_wants(clause: str) -> None:
    assert not se_veut(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "les papis n’aient plus peur de l’écran",
        "personne ne pleure seul dans son coin",
        "plus aucun apprenti n’ait honte",
        "on ne jette plus rien",
        "les gamins ne se cachent plus",
        "les dames qui ne conduisent plus voient leurs amies",
        "les femmes seules sortent le soir",
        "les enfants mangent le midi les légumes du jardin",
        "les voisins se parlent de nouveau",
    ],
)
def test_what_may_be_wanted(clause: str) -> None:
    assert se_veut(clause)


def test_a_wish_of_the_life_before() -> None:
    assert _du_passe("toucher ce que nous vendions")
    assert not _du_passe("toucher ce que nous vendons")


@pytest.mark.parametrize(
    ("dit", "qui", "attendue"),
    [
        (
            "les mamies du quartier, elles arrivent avec leur téléphone éteint, elles ont honte",
            "les mamies du quartier",
            "les mamies du quartier n’aient plus honte",
        ),
        (
            "les familles avec un cheval qui a peur",
            "les familles avec un cheval qui a peur",
            "plus aucun cheval n’ait peur",
        ),
        ("les familles avec un cheval qui a faim", "les familles avec un cheval", None),
        ("les jeunes, ils ont un scooter", "les jeunes", None),
    ],
)
def test_their_ill_is_lifted(dit: str, qui: str, attendue: str | None) -> None:
    assert peine_levee(dit, (qui, "puissent"), eux=True) == attendue
