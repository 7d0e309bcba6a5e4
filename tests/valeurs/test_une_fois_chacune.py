"""A value is not named twice, nor what it means taken for another; an act goes with its own."""

from __future__ import annotations

import pytest

from pourquoi.conclusion import _actes_par_valeur
from pourquoi.valeurs import lire_valeurs


@pytest.mark.parametrize(
    ("texte", "valeurs"),
    [
        ("La rigueur, d'abord : ne pas bâcler, ne pas tromper les gens. Et l'écoute.", ["la rigueur", "l’écoute"]),
        ("la vérité, le client doit savoir. et dire la verité aux gens", ["la vérité"]),
        ("Le partage, et apprendre le partage aux petits", ["le partage"]),
        ("la franchise, et dire les choses en face", ["la franchise", "dire les choses en face"]),
        ("La patience. Prendre le temps.", ["la patience", "prendre le temps"]),
        ("L'accueil. Finir ce que je commence.", ["l’accueil", "finir ce que je commence"]),
        ("Transmettre, ne pas gaspiller", ["la transmission", "ne pas gaspiller"]),
    ],
)  # fmt: skip
def test_une_fois_chacune(texte: str, valeurs: list[str]) -> None:
    assert lire_valeurs(texte) == valeurs


def test_l_exemple_va_sous_sa_valeur() -> None:
    dit = "On ne brusque pas un cheval. Et la parole donnée : si j'ai dit midi, c'est midi."
    actes = _actes_par_valeur(["douceur", "parole donnée"], dit, f"La douceur, d'abord. {dit}")
    assert actes == {
        "douceur": "On ne brusque pas un cheval.",
        "parole donnée": "si j'ai dit midi, c'est midi.",
    }
