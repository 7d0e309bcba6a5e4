"""Values given as a list keep the words they were given in; what only opens a sentence is none."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.valeurs import (
    en_leurs_mots,
    en_liste,
    est_ce_une_valeur,
    recevoir_valeurs,
    redites,
)


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


@pytest.mark.parametrize(
    ("texte", "nommees"),
    [
        ("La droiture. Le mot valeurs, je m'en méfie.", ["la droiture"]),
        ("Le mot bienveillance m'agace. Disons la franchise.", ["la franchise"]),
        ("la franchise c'est ma valeur", ["la franchise"]),
        ("c'est la patience ma valeur", ["la patience"]),
        ("la douceur, pas la force", ["la douceur"]),
        ("la terre, pas de chimie", ["la terre", "pas de chimie"]),
    ],
)
def test_ce_qui_est_dit_du_mot_n_est_pas_une_valeur(texte: str, nommees: list[str]) -> None:
    carnet = Carnet()
    recevoir_valeurs(carnet, Message(texte))
    assert carnet.valeurs_nommees == nommees


@pytest.mark.parametrize(
    ("texte", "dites"),
    [
        ("J'avais dit la loyauté et l'attention au geste, il en manque une.", ["la loyauté", "l’attention au geste"]),
        ("j'ai dit la douceur, la lenteur et le silence, il en manque deux", ["la douceur", "la lenteur", "le silence"]),
        ("ça n'est pas une valeur ; les miennes, ce sont la droiture et le calme", ["la droiture", "le calme"]),
        ("mes clients, les miennes ce sont les anciennes", []),
        ("j'ai dit la vérité à un client, il m'en manque encore le courage", []),
    ],
)  # fmt: skip
def test_les_valeurs_redites(texte: str, dites: list[str]) -> None:
    assert [v.replace("'", "’") for v in redites(texte)] == dites


@pytest.mark.parametrize(
    ("texte", "lue"),
    [
        ("la patience, et laisser le choix, c'est une valeur ça ?", ("la patience, et laisser le choix", "laisser le choix")),
        ("La lenteur. Est-ce que c'est une valeur ?", ("La lenteur.", "La lenteur.")),
        ("c'est quoi une valeur ?", None),
        ("est-ce que c'est une valeur ?", None),
    ],
)  # fmt: skip
def test_demander_si_c_est_une_valeur(texte: str, lue: tuple[str, str] | None) -> None:
    trouvee = est_ce_une_valeur(texte)
    assert (trouvee and trouvee[0].rstrip(" .")) == (lue and lue[0].rstrip(" ."))
