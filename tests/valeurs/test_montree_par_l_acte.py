"""An act is tied to the value it shows, or to none: paying back is no sign of what is made by hand."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.valeurs_nommees import nommables, valeur_liee


@pytest.mark.parametrize(
    ("valeurs", "acte", "liee"),
    [
        (["le fait main", "ne pas rouler les gens"], "on a raté trois paires, on a remboursé tout le monde", None),
        (["la lenteur", "l’honnêteté"], "je lui ai dit que sa montre valait pas la réparation", "l’honnêteté"),
        (["la rigueur"], "on voulait que je signe un faux certificat, j'ai refusé", None),
        # What goes with the value asked stays with it.
        (["le fait main"], "j'ai recousu les trois paires et j'ai rien facturé", "le fait main"),
        (["l’honnêteté"], "on a remboursé la tournée", "l’honnêteté"),
        (["la patience"], "j'y suis retourné quatre dimanches et j'ai rien facturé", "la patience"),
        (["la lenteur"], "j'ai laissé sécher trois semaines", "la lenteur"),
        # Asked for a value, one may tell of something else: it is met for itself.
        (["la bonne humeur"], "j'ai viré mon grossiste, ses cageots arrivaient pourris", None),
        (["la convivialité"], "j'ai signé le devis sans lire", None),
        (["la gentillesse"], "j'ai reponcé la table deux fois", None),
        (["la bonne humeur"], "on a chanté toute la journée sur le toit", "la bonne humeur"),
        (["la gentillesse"], "jsuis resté boire un café avec le papy", "la gentillesse"),
        (["la liberté"], "j'ai claqué la porte du garage", "la liberté"),
    ],
)  # fmt: skip
def test_la_valeur_que_l_acte_montre(valeurs: list[str], acte: str, liee: str | None) -> None:
    carnet = Carnet(valeurs_nommees=valeurs, acte=acte, reflets_lies=valeurs[:1])
    assert valeur_liee(carnet, "acte", acte) == liee


def test_les_gens_et_un_trait_ne_sont_pas_des_valeurs_dites_en_passant() -> None:
    carnet = Carnet(
        acte="je me suis demandé si c'était une qualité", regard_client="la famille voit mes notes"
    )
    assert nommables(carnet) == []
