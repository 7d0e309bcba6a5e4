"""A value told as somebody's saying: the saying is said back with whose it is, and kept by itself."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.conclusion import valeurs_et_actes
from pourquoi.dictons import dicton
from pourquoi.valeurs import recevoir_valeurs

DITS = [
    ("Mon oncle répétait « une planche se pose une fois ». Ça l'agaçait qu'on recommence.",
     "votre oncle répétait", "une planche se pose une fois"),
    ("ma grand mere disait tjs tu goutes avant de servir. voila", "votre grand-mère disait toujours", "tu goûtes avant de servir"),
    ("Chez nous on dit « qui se presse casse ». Alors je me presse pas.", "chez vous, on dit", "qui se presse casse"),
    ("mon ancien chef disait qu'il faut rendre la place plus propre", "votre ancien chef disait", "il faut rendre la place plus propre"),
    ("papa me disait toujours : un outil prêté revient propre", "votre papa vous disait toujours", "un outil prêté revient propre"),
    ("Comme disait mon maître d'apprentissage : mesure deux fois, coupe une fois.", "votre maître d’apprentissage disait", "mesure deux fois, coupe une fois"),
    ("En mer, si tu vois une fusée, tu fais demi-tour. Peu importe qui.", "", "en mer, si tu vois une fusée, tu fais demi-tour"),
]  # fmt: skip


@pytest.mark.parametrize(("texte", "qui", "dit"), DITS)
def test_le_dicton_et_de_qui_il_est(texte: str, qui: str, dit: str) -> None:
    lu = dicton(texte)
    assert lu is not None
    assert (lu.qui, lu.dit) == (qui, dit)


@pytest.mark.parametrize(
    "texte",
    [
        "mon frère dit que j'en fais des tonnes",
        "ma mère disait bonjour à toute la rue",
        "mes clients disent que le pain est bon",
        "ma femme dit tu bosses trop",
        "mon père disait les choses en face",
        "un client m'a dit « je reviendrai avec ma sœur »",
        "ma comptable dit que c'est pas viable",
        "si tu veux je te donne des exemples",
        "la franchise, mon oncle était comme ça",
    ],
)
def test_ce_qui_n_est_pas_un_dicton(texte: str) -> None:
    assert dicton(texte) is None


def test_il_est_dit_et_garde_sans_qui_le_disait() -> None:
    carnet = Carnet()
    dit = "Mon oncle répétait « une planche se pose une fois ». Ça l'agaçait qu'on recommence."
    [replique] = recevoir_valeurs(carnet, Message(dit)) or []
    assert replique.nom == "utter_reflet_proposition"
    assert (
        replique.variables["reflet"]
        == "votre oncle répétait «\u00a0une planche se pose une fois\u00a0»"
    )
    assert valeurs_et_actes(carnet)[0]["nom"] == "«\u00a0une planche se pose une fois\u00a0»"


def test_une_valeur_nommee_a_cote_reste_la_valeur() -> None:
    carnet = Carnet()
    dit = "La franchise. Mon oncle répétait « une planche se pose une fois »."
    recevoir_valeurs(carnet, Message(dit))
    assert carnet.valeurs_nommees == ["la franchise"]
