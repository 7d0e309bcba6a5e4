"""Whoever mocks the word « valeurs » is not told that the mockery is one."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.conclusion import valeurs_et_actes


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        (
            "Les valeurs, encore un grand mot. Je refais pas un mur qui tient debout",
            "je refais pas un mur qui tient debout",
        ),
        (
            "Oh les grands mots. Je laisse pas partir une voiture qui freine mal",
            "je laisse pas partir une voiture qui freine mal",
        ),
        ("Je parle vrai, même quand ça coûte", "je parle vrai, même quand ça coûte"),
    ],
)
def test_une_moquerie_n_est_pas_une_valeur(texte: str, nom: str) -> None:
    (valeur,) = valeurs_et_actes(Carnet(valeurs=texte))
    assert valeur["nom"].lower() == nom
