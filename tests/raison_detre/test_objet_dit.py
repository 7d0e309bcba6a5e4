"""The object that is told is in the draft; a value is said as it is lived, and nothing twice."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre.brouillon import rediger
from pourquoi.raison_detre.metier import en_acte
from pourquoi.raison_detre.valeurs_en_acte import par_valeurs


@pytest.mark.parametrize(
    ("dit", "objet"),
    [
        ("on me faisait vendre des velos neufs alors que les gens voulaient garder leur vélo", "vélos"),
        ("les montres de famille finissent dans un tiroir", "montres"),
        ("on jette tout", None),
    ],
)  # fmt: skip
def test_what_is_mended_is_named(dit: str, objet: str | None) -> None:
    carnet = Carnet(
        activite="un atelier de réparation à Metz", pourquoi_1=dit, valeurs="la patience"
    )
    phrase = rediger(carnet)
    assert ("ce qui est cassé" in phrase) is (objet is None)
    assert objet is None or f"réparer les {objet} à Metz" in phrase


def test_a_mender_of_something_mends_it() -> None:
    assert en_acte("réparatrice de machines à coudre") == "réparer les machines à coudre"
    assert en_acte("réparateur électroménager à Dax") == "réparer les machines de la maison à Dax"


def test_attention_is_no_creed() -> None:
    assert par_valeurs(["l’attention"]) == "en travaillant avec attention"


def test_working_is_not_said_twice() -> None:
    carnet = Carnet(
        activite="graphiste à Brest",
        pourquoi_1="Je voulais travailler pour des gens dont je vois le visage",
        valeurs="l'honnêteté",
        valeurs_nommees=["l’honnêteté"],
        coeur_clientele="des potiers qui ont peur de paraître prétentieux",
    )
    phrase = rediger(carnet)
    assert not ("pour travailler" in phrase and "en travaillant" in phrase)
