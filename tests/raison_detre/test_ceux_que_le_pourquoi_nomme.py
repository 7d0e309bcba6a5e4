"""Those a why names, whom the sentence is for before the clients named later."""

from __future__ import annotations

import pytest

from pourquoi.raison_detre.d_aplomb import d_aplomb
from pourquoi.raison_detre.matiere import dicible
from pourquoi.raison_detre.pour_qui import peine_levee

MAMANS = ("les mamans du quartier", "puissent")


@pytest.mark.parametrize(
    ("dit", "effet"),
    [
        ("pour les gens qui ont quitté l'école trop tôt, enfin avant seize ans, et qui n'osent plus s'inscrire", "les gens qui ont quitté l’école trop tôt osent s’inscrire"),
        ("c'est pour ceux qui ont déjà coulé une boîte et qui n'osent plus se lancer", "ceux qui ont déjà coulé une boîte osent se lancer"),
        ("pour les gens qui ont des enfants qui n'osent pas parler", "les enfants osent parler"),
        ("ceux qui ont honte de le dire", "les mamans du quartier n’aient plus honte de le dire"),
        ("les femmes qui n'osent pas se montrer", "les femmes osent se montrer"),
    ],
)  # fmt: skip
def test_whom_the_why_names_dare(dit: str, effet: str) -> None:
    assert peine_levee(dit, MAMANS) == effet


@pytest.mark.parametrize(
    ("effet", "dit"),
    [
        ("les gens qui ont quitté l’école osent se réinscrire", True),
        ("les gens ont quitté l’école", False), ("ceux que les papiers paniquent", False),
    ],
)  # fmt: skip
def test_what_they_did_before_is_over(effet: str, dit: bool) -> None:
    assert (d_aplomb(effet) == effet) is dit


@pytest.mark.parametrize(
    ("phrase", "dicible_ainsi"),
    [
        ("les familles paient juste le pain qu’elles mangent", True),
        ("les pêcheurs gagnent enfin leur vie", True),
        ("les vieux en aient pour leur argent", True),
        ("plus personne n’hésite entre se chauffer et payer son loyer", True),
        ("l’argent rentre tous les mois", False),
        ("mes clients paient à l’heure", False),
        ("nous gagnions bien notre vie", False),
    ],
)
def test_money_that_is_fair_to_others_may_be_said(phrase: str, dicible_ainsi: bool) -> None:
    assert dicible(phrase) is dicible_ainsi
