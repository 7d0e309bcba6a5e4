"""The first draft is not absurd: no opinion on a word, no value nor thing in the place of people."""

from __future__ import annotations

import pytest

from pourquoi.raison_detre.a_finir import finir
from pourquoi.raison_detre.brouillon import _BANCAL, _avec_le_metier, _Essai, _Jugee
from pourquoi.raison_detre.d_aplomb import d_aplomb
from pourquoi.raison_detre.effets import vecus
from pourquoi.raison_detre.metier import en_acte
from pourquoi.raison_detre.pour_qui import _nommes


@pytest.mark.parametrize(
    "texte",
    ["la gentillesse ça fait niais", "le mot honnete ca fait vendeur", "la rigueur cela sonne armée", "l'humilité ça sert à rien"],
)  # fmt: skip
def test_an_opinion_on_a_word_is_no_effect(texte: str) -> None:
    assert vecus(texte) == []


@pytest.mark.parametrize("clause", ["la franchise fasse fuir les gens", "une vraie patience s’installe", "l’honnêteté paie toujours"])  # fmt: skip
def test_a_way_of_working_is_nobody_s_aim(clause: str) -> None:
    assert d_aplomb(clause) is None


@pytest.mark.parametrize(
    "clause",
    ["les patients attendent moins", "la justice soit accessible", "les secrets de famille ne pèsent plus", "les anciens dorment tranquilles"],
)  # fmt: skip
def test_what_looks_alike_stays(clause: str) -> None:
    assert d_aplomb(clause) == clause


def test_accents_are_given_back_beside_others() -> None:
    (dit,) = vecus("ça change que les vieux rentrent chez eux à pied la journee")
    assert dit.texte == "les vieux rentrent chez eux à pied la journée"


@pytest.mark.parametrize(
    ("activite", "acte"),
    [
        ("réparation de montres et de pendules", "réparer des montres et des pendules"),
        ("entretien de haies et d'espaces verts", "entretenir des haies et des espaces verts"),
        ("vente de thé et de café", "vendre du thé et du café"),
        ("réparation de vélos et de vieilles mobylettes", "réparer des vélos et de vieilles mobylettes"),
        ("location de matériel de sono et de lumière", "louer du matériel de sono et de lumière"),
    ],
)  # fmt: skip
def test_two_things_have_their_article_each(activite: str, acte: str) -> None:
    assert en_acte(activite) == acte


@pytest.mark.parametrize(
    ("metier", "dit"),
    [("ramoner des cheminées sans salir", True), ("tenir un café", False), ("faire du conseil", False), ("ramener des vieux chez eux", False)],
)  # fmt: skip
def test_a_trade_told_in_few_words_goes_before_its_effect(metier: str, dit: bool) -> None:
    effet = "que les vieux puissent rallumer leur poêle dès le soir"
    seul = _Jugee(0.5, f"Je suis là pour {effet}.", _Essai((effet,), 4.6, 4.6))
    avec = _Jugee(
        0.1, f"Je suis là pour {metier}, afin {effet}.", _Essai((metier, f"afin {effet}"), 7.2, 4.6)
    )
    assert (_avec_le_metier(seul, [seul, avec], metier) is avec) == dit


@pytest.mark.parametrize("dite", ["À mes mains, qui restent dans mes poches", "mes outils, toujours propres"])  # fmt: skip
def test_hands_and_tools_are_no_clients(dite: str) -> None:
    assert _nommes(dite, (dite,)) is None
    assert _nommes("mes petites mamies du marché", ("mes petites mamies du marché",))


def test_nobody_knows_where_there_is() -> None:
    assert _BANCAL.search("chaque réglage y soit noté au crayon")
    assert not _BANCAL.search("les gens y soient chez eux")


def test_going_on_is_asked_of_the_coach() -> None:
    assert finir("allez aller plus loin, il me reste cinq minutes", "Je suis là") is None
    assert finir("continuer ce que mon père a commencé", "Je suis là")
