"""A value that nobody named is heard in the words that imply it, which are said back first."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.valeurs import recevoir_valeurs


@pytest.mark.parametrize(
    ("texte", "reflet", "valeur"),
    [
        ("je rappelle toujours mes clients", "vous rappelez toujours vos clients", "la parole tenue"),
        ("Ne pas mentir.", "ne pas mentir", "l’honnêteté"),
        ("chez moi on ment pas sur le kilométrage", "vous ne mentez pas sur le kilométrage", "l’honnêteté"),
    ],
)  # fmt: skip
def test_les_mots_d_abord(texte: str, reflet: str, valeur: str) -> None:
    carnet = Carnet()
    (dite,) = recevoir_valeurs(carnet, Message(texte))
    assert dite.nom.startswith("utter_reflet_valeur_")
    assert reflet in dite.variables["reflet"]
    assert dite.variables["valeur"] == valeur
    assert carnet.valeurs_nommees == [valeur]


@pytest.mark.parametrize("texte", ["l'honnêteté", "la patience, et ne pas tricher"])
def test_une_valeur_nommee_est_dite(texte: str) -> None:
    (dite,) = recevoir_valeurs(Carnet(), Message(texte))
    assert dite.nom == "utter_valeurs_entendues"
