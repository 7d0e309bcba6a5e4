"""Those turned away in the breath that names the clients, as it is said aloud; one group said twice."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.clientele.dite import ecartes, qui
from pourquoi.coeur_clientele import recevoir_coeur_clientele
from pourquoi.reflexion import _et_les_derniers


@pytest.mark.parametrize(
    ("texte", "voulus", "refuses"),
    [
        (
            "elles, les nounous. avec les mairies en revanche c'est mort, trop de paperasse",
            "les nounous",
            "les mairies",
        ),
        (
            "les petits vieux du bourg, les promoteurs par contre j'en veux pas",
            "les petits vieux du bourg",
            "les promoteurs",
        ),
        (
            "les mamans du quartier. les touristes avec leurs grosses bagnoles beurk",
            "les mamans du quartier",
            "les touristes avec leurs grosses bagnoles",
        ),
        (
            "Les familles nombreuses, les cadres pressés bof",
            "les familles nombreuses",
            "les cadres pressés",
        ),
        (
            "les ados du coin. les clubs qui veulent gagner, tres peu pour moi",
            "les ados du coin",
            "les clubs qui veulent gagner",
        ),
        ("les jeunes bof, les vieux oui", "les vieux", "les jeunes"),
        (
            "avec les agences c'est mort. les artisans par contre oui",
            "les artisans",
            "les agences",
        ),
    ],
)
def test_turned_away_aloud(texte: str, voulus: str, refuses: str) -> None:
    assert (qui(texte), ecartes(texte)) == (voulus, refuses)


@pytest.mark.parametrize(
    "texte",
    [
        "les bofs du village qui boivent des coups",
        "les gens qui se disent bof de tout et qui reprennent goût",
        "ceux à qui on dit toujours c'est mort",
        "les agriculteurs du canton",
    ],
)
def test_nobody_is_turned_away(texte: str) -> None:
    assert ecartes(texte) == ""
    assert qui(texte) == texte.replace("'", "’")


def test_the_point_of_an_answer_may_be_of_those_turned_away() -> None:
    texte = "ben eux, les papis du coin. avec les agences par contre c'est mort, elles chipotent"
    carnet = Carnet(propos={"coeur_clientele": "avec les agences par contre"})
    recevoir_coeur_clientele(carnet, Message(texte))
    assert qui(carnet.coeur_clientele or "") == "les papis du coin"
    assert carnet.renoncements == "les agences"


@pytest.mark.parametrize(
    ("texte", "dits"),
    [
        (
            "Je pense aux veufs, des hommes de quatre-vingts ans qui n'ont jamais cuisiné",
            "les veufs, des hommes de quatre-vingts ans qui n’ont jamais cuisiné",
        ),
        (
            "les apprentis, des gamins de seize ans qui se levent a 4h",
            "les apprentis, des gamins de seize ans qui se lèvent à 4h",
        ),
        (
            "les boulangers, des bouchers, des fromagers",
            "les boulangers, des bouchers et des fromagers",
        ),
        ("les mamans, et des jeunes qui débutent", "les mamans et des jeunes qui débutent"),
    ],
)
def test_an_apposition_is_no_second_group(texte: str, dits: str) -> None:
    assert qui(texte) == dits
    if " et " not in dits:
        assert _et_les_derniers(dits) == dits


def test_those_meant_are_told_without_what_points_to_them() -> None:
    assert qui("ben eux les routiers") == qui("eux quoi, les routiers") == "les routiers"


def test_a_shrug_gives_nothing_up_yet() -> None:
    carnet = Carnet()
    recevoir_coeur_clientele(carnet, Message("les familles nombreuses, les cadres pressés bof"))
    assert qui(carnet.coeur_clientele or "") == "les familles nombreuses"
    assert carnet.renoncements is None
