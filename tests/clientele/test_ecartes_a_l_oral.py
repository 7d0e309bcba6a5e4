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


@pytest.mark.parametrize(
    ("reponse", "voulus", "laisses"),
    [
        (
            "les mamies du bourg et les jeunes papas, les gars qui veulent une coupe de star bof",
            "les mamies du bourg et les jeunes papas",
            "les gars qui veulent une coupe de star",
        ),
        (
            "les maraîchers ça me plaît. ceux qui négocient au centime beurk",
            "les maraîchers",
            "ceux qui négocient au centime",
        ),
        (
            "les lycéens d'abord, et les entreprises du parc pas trop, elles veulent des remises",
            "les lycéens",
            "les entreprises du parc",
        ),
        ("les familles et les comités des fêtes pas trop", "les familles", "les comités des fêtes"),
        (
            "les assos. Les agences, j'ai donné, elles paient à la saint-glinglin",
            "les assos",
            "les agences",
        ),
        (
            "les petites fermes. Les coopératives, elles discutent tout : plus jamais",
            "les petites fermes",
            "les coopératives",
        ),
        (
            "les chorales. Les mariages de château, on m'a eu deux fois, plus jamais",
            "les chorales",
            "les mariages de château",
        ),
        (
            "les écoles, les instituteurs. Les touristes, je ne cours pas après.",
            "les écoles et les instituteurs",
            "les touristes",
        ),
        ("les pêcheurs, les lycéens ça passe aussi", "les pêcheurs et les lycéens", ""),
        (
            "les bergers du plateau. Les négociants, je leur ai déjà dit non",
            "les bergers du plateau",
            "les négociants",
        ),
    ],
)
def test_a_refusal_at_the_end_of_their_own_clause(reponse, voulus, laisses):
    assert (qui(reponse), ecartes(reponse)) == (voulus, laisses)


@pytest.mark.parametrize(
    "reponse",
    [
        "les mamans et les gens qui trouvent la cantine bof",
        "les ouvriers et les clients à qui la banque a dit non",
        "les veuves et ceux à qui on a dit non merci",
        "les retraités et ceux qui ont déjà donné",
        "les jeunes et ceux qui parlent pas trop",
    ],
)
def test_what_they_say_or_find_refuses_nobody(reponse):
    assert ecartes(reponse) == ""
    assert " et " in qui(reponse)
