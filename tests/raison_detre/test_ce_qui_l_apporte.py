"""An effect told as a why, by its own words: no hedge, no value that has nothing to do with it."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre.brouillon import _essais, _Jugee, _plutot_un_effet, rediger
from pourquoi.raison_detre.d_aplomb import sans_reserve
from pourquoi.raison_detre.valeurs_en_acte import apporte, refus
from pourquoi.raison_detre.vouloirs import vouloirs


def _carnet(why: str, **autres) -> Carnet:
    return Carnet(activite="on est tombés dedans", pourquoi_1=why, motifs=["motif_sens"], **autres)


@pytest.mark.parametrize(
    ("effet", "dit"),
    [
        ("les voisins se parlent un peu", "les voisins se parlent"),
        ("les malades se sentent un petit peu mieux", "les malades se sentent mieux"),
        ("les jeunes respirent un peu et sortent", "les jeunes respirent et sortent"),
        ("les parents dorment plus ou moins", "les parents dorment"),
    ],
)
def test_a_hedge_is_no_part_of_the_aim(effet: str, dit: str) -> None:
    assert sans_reserve(effet) == dit


@pytest.mark.parametrize(
    "effet",
    [
        "les aidants aient un peu de temps", "les gamins aient un peu d’air", "les anciens restent encore un peu chez eux",
        "les gens se sentent un peu plus chez eux", "on trouve du pain un peu partout", "peu de gens attendent",
    ],
)  # fmt: skip
def test_an_amount_stays(effet: str) -> None:
    assert sans_reserve(effet) == effet


@pytest.mark.parametrize(
    ("valeur", "effet"),
    [
        ("la patience", "les élèves osent parler"), ("la discrétion", "les femmes n’aient plus honte"),
        ("l’honnêteté", "les clients ne se fassent plus avoir"), ("la ponctualité", "les malades arrivent à l’heure"),
        ("le travail bien fait", "les ponts durent"), ("la douceur", "le hameau vive"),
    ],
)  # fmt: skip
def test_what_a_value_brings_about(valeur: str, effet: str) -> None:
    assert apporte(valeur, effet)


@pytest.mark.parametrize(
    ("valeur", "effet"),
    [
        ("la franchise", "celui qui sème soit respecté"), ("la patience", "le hameau ne meure pas"),
        ("l’honnêteté", "la rivière reste propre"), ("la ponctualité", "les enfants lisent"),
    ],
)  # fmt: skip
def test_what_it_has_nothing_to_do_with(valeur: str, effet: str) -> None:
    assert not apporte(valeur, effet)


def test_a_value_that_brings_nothing_is_left_out() -> None:
    dits = _carnet("je veux que le hameau ne meure pas", valeurs_nommees=["la franchise"])
    assert rediger(dits) == "Nous existons pour que le hameau ne meure pas."


def test_what_is_never_done_is_better_said_than_the_value() -> None:
    dits = _carnet(
        "je veux que le hameau ne meure pas",
        valeurs="La franchise, et puis ne rien gaspiller.",
        valeurs_nommees=["la franchise"],
    )
    assert rediger(dits) == "Nous existons pour que le hameau ne meure pas, sans rien gaspiller."


@pytest.mark.parametrize("valeurs", ["ne rien lâcher", "rien faire au hasard", "ne rien attendre"])
def test_nothing_that_is_no_gesture(valeurs: str) -> None:
    assert refus(Carnet(valeurs=valeurs)) is None


def test_what_only_announces_is_no_act() -> None:
    assert not vouloirs("ce que je veux dire surtout c'est qu'ils avaient perdu leur maison")


def test_an_effect_said_at_a_why_goes_before_one_made_of_the_clients() -> None:
    dits = _carnet(
        "Ça change que les gens remettent la robe de leur mère",
        coeur_clientele="les dames qui n'osent plus entrer dans un magasin",
    )
    essais = [e for e in _essais(dits) if e.parties[0].startswith("qu")]
    clients = next(e for e in essais if e.des_clients)
    why = next(e for e in essais if e.effet and not e.des_clients)
    jugees = [_Jugee(-0.5, "clients", clients), _Jugee(-0.9, "why", why)]
    assert _plutot_un_effet(jugees).phrase == "why"
    assert (
        _plutot_un_effet([_Jugee(-0.5, "clients", clients), _Jugee(-2, "why", why)]).phrase
        == "clients"
    )
