"""What they say they do comes before what a table says of their trade, and no past after « afin que »."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre import brouillon
from pourquoi.raison_detre.a_essayer import effets_possibles
from pourquoi.raison_detre.brouillon import rediger
from pourquoi.raison_detre.d_aplomb import d_aplomb


@pytest.mark.parametrize(
    ("activite", "dit", "garde", "tu"),
    [
        ("imprimerie à Albi", "Imprimer les souvenirs de famille.", "imprimer les souvenirs de famille", "affiches"),
        ("toiletteuse", "Cela m'a donné envie de m'occuper des vieilles chiennes.", "occuper des vieilles chiennes", "tondre"),
    ],
)  # fmt: skip
def test_the_act_they_told_comes_first(activite: str, dit: str, garde: str, tu: str) -> None:
    carnet = Carnet(activite=activite, pourquoi_1=dit, motifs=["motif_sens"], valeurs="la patience")
    phrase = rediger(carnet)
    assert garde in phrase
    assert tu not in phrase


def test_a_trade_alone_is_still_told() -> None:
    assert not brouillon._invente("imprimer des livres", [(2.9, "garder un village vivant")], "imprimeur")  # fmt: skip
    assert not brouillon._invente("imprimer des livres", [(2.9, "imprimer mieux")], "imprimer des livres")  # fmt: skip


@pytest.mark.parametrize(
    "dit",
    [
        "nous l’avons prévenue avant de couper",
        "nous sommes venus un dimanche",
        "ceux que les autres garages refusent ou plument au comptoir",
    ],
)
def test_what_is_over_or_has_no_verb_is_no_effect(dit: str) -> None:
    assert d_aplomb(dit) is None


def test_what_stands_still_does() -> None:
    for dit in ("ceux qui lisent dorment et rêvent", "un enfant qui lit s’invente des mondes"):
        assert d_aplomb(dit) == dit


def test_what_the_client_saw_done_is_no_effect() -> None:
    carnet = Carnet(regard_client="Que je l'ai prévenue avant de couper le courant.")
    assert not [e for e in effets_possibles(carnet) if e.startswith("nous")]
