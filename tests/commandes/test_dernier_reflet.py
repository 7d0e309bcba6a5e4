"""« Non, B. Corrigez »: of what was just said back, never of the pending question."""

from __future__ import annotations

from typing import Any

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reclamations import reclamations


def _carnet(**autres: Any) -> Carnet:
    donnees = {
        "commencee_le": "x",
        "etape": "action_7_jours",
        "activite": "toiletteuse à Vire",
        "coeur_clientele": "ma voisine me l'a dit",
        "renoncements": "les concours",
    }
    return Carnet(**{**donnees, **autres})


@pytest.mark.parametrize(
    ("texte", "change"),
    [
        ("non, du temps pour les vieux chiens. corrige", {"coeur_clientele": "les vieux chiens"}),
        ("Mais non, pour ceux qui boitent. Corrigez s'il vous plaît", {"coeur_clientele": "ceux qui boitent"}),
        ("nan, les colliers. rectifie", {"renoncements": "les colliers"}),
    ],
)  # fmt: skip
def test_ce_qui_vient_d_etre_redit_est_corrige(texte: str, change: dict[str, str]) -> None:
    lues = reclamations(texte, _carnet())
    assert lues is not None
    assert lues.changes == change


def test_sinon_l_on_demande_laquelle() -> None:
    lues = reclamations("non, tout en douceur, corrige", _carnet(etape="acte", renoncements=None))
    assert lues is not None
    assert (lues.changes, lues.a_reprendre) == ({}, "coeur_clientele")


@pytest.mark.parametrize(
    "texte",
    ["non, lundi j'appelle la mairie", "non, lundi je corrige les affiches", "Non, pas ça."],
)
def test_un_pas_reste_un_pas(texte: str) -> None:
    lues = reclamations(texte, _carnet())
    assert lues is None or not lues.changes
