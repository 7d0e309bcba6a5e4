"""« quand un gamin tombe il pleure »: the second clause keeps its subject; « quand les vieux ils… » has one too many."""

from __future__ import annotations

import pytest

from pourquoi.reflet import refleter


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("quand une cliente entre elle sent le pain", "elle sent le pain"),
        ("quand un gosse chute il se relève pas tout seul", "il ne se relève pas"),
    ],
)
def test_chaque_clause_garde_son_sujet(texte: str, dit: str) -> None:
    assert dit in refleter(texte, False).texte


def test_le_sujet_dit_deux_fois_ne_l_est_plus() -> None:
    assert " ils " not in refleter("quand les anciens ils repartent contents", False).texte


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        (
            "je fais les foires ma belle-soeur garde la boutique",
            "vous faites les foires, votre belle-sœur garde la boutique",
        ),
        (
            "je porte trop mon dos il lache",
            "vous portez trop, votre dos, il lâche",
        ),
        (
            "garder tout dehors mon hangar il deborde",
            "garder tout dehors, votre hangar, il déborde",
        ),
        (
            "ils savent pas quoi choisir moi aussi jetais perdue",
            "ils ne savent pas quoi choisir, vous aussi, vous étiez perdue",
        ),
        ("je veux que mes filles apprennent", "vous voulez que vos filles apprennent"),
        ("j'ai repris la forge où mon père dormait", "la forge où votre père dormait"),
        ("je regarde mes chèvres dormir", "vous regardez vos chèvres dormir"),
    ],
)
def test_un_second_nom_ouvre_une_seconde_clause(texte: str, dit: str) -> None:
    assert dit in refleter(texte, False).texte
