"""Values listed in one breath, some of which no table holds."""

from __future__ import annotations

import pytest

from pourquoi.valeurs import lire_valeurs


@pytest.mark.parametrize(
    ("texte", "valeurs"),
    [
        ("la patience le geste lent et la franchise", ["la patience", "le geste lent", "la franchise"]),
        ("le fait main la douceur et l'outil propre", ["le fait main", "la douceur", "l’outil propre"]),
        ("la confiance la porte ouverte", ["la confiance", "la porte ouverte"]),
        # What is no value stays out.
        ("la patience le matin", ["la patience"]),
        ("la patience les enfants et le calme", ["la patience", "le calme"]),
        ("la simplicité le client le voit", ["la simplicité"]),
        ("le respect la base de tout", ["le respect"]),
    ],
)  # fmt: skip
def test_aucune_n_est_perdue(texte: str, valeurs: list[str]) -> None:
    assert lire_valeurs(texte) == valeurs
