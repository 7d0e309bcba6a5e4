"""Values given as a list keep the words they were given in; what only opens a sentence is none."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.valeurs import en_leurs_mots, en_liste, recevoir_valeurs


@pytest.mark.parametrize(
    ("texte", "attendues"),
    [
        ("le travail honnete et rien jeter", ["le travail honnête", "ne rien jeter"]),
        ("la considération", ["la considération"]),
        ("la continuité, le calme", ["la continuité", "le calme"]),
        ("je répare tout et la patience", []),
        ("parce que c'est comme ça", []),
    ],
)
def test_en_liste(texte: str, attendues: list[str]) -> None:
    assert en_liste(texte) == attendues


def test_l_important_n_est_pas_une_valeur() -> None:
    assert en_leurs_mots("L'important, c'est que les enfants jouent ensemble.") == []


def test_ce_qui_est_repris_n_est_pas_garde() -> None:
    texte = "Le profit, la cupidité, l'ivresse. Non ? Alors la curiosité, et la franchise de dire ce qui est mauvais."
    carnet = Carnet(propos={"valeurs": "la curiosité … la franchise"})
    recevoir_valeurs(carnet, Message(texte))
    assert carnet.valeurs_nommees == ["la curiosité", "la franchise"]
