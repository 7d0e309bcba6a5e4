"""An answer named, or found by its quoted words, and told again whole."""

from __future__ import annotations

from typing import Any

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reclamations import reclamations


def _carnet(etape: str = "suite", **autres: Any) -> Carnet:
    donnees = {
        "commencee_le": "x",
        "etape": etape,
        "activite": "cordonnier à Vire",
        "pourquoi_1": "je me suis dit que si l'atelier fermait",
        "pourquoi_2": "on jette des souliers qui ont dix ans devant eux. Si l'atelier fermait, c'est tout",
        "valeurs": "la patience",
        "valeurs_nommees": ["la patience"],
        "regard_client": "oh moi je dis les gens. Ils voient l'établi dès l'entrée, et la lampe allumée",
        "coeur_clientele": "les facteurs, les marcheurs et les danseuses",
        "geste_respect": "un geste oui, je connais. Quand un facteur casse sa semelle, je prête une paire. J'ai connu la rue",
        "renoncements": "oh là. Je parle mal, ils passent en dernier",
        "action_7_jours": "jeudi je passe au dépôt",
    }
    return Carnet(**{**donnees, **autres})


@pytest.mark.parametrize(
    ("texte", "change"),
    [
        ("le geste aussi c'est faux, c'est que je prête une paire", {"geste_respect": "je prête une paire"}),
        ("Mon pas non plus c'est pas ça, c'est que lundi j'écris au syndicat", {"action_7_jours": "lundi j'écris au syndicat"}),
        ("ce que les clients voient c'est pas « les gens », c'est l'établi tout au fond et ma lampe allumée", {"regard_client": "l'établi tout au fond et ma lampe allumée"}),
        ("Ce qu'une cliente en voit, c'est pas ça, c'est l'odeur du cuir", {"regard_client": "l'odeur du cuir"}),
        ("t'as gardé « je parle mal », mets plutot les gens pressés passent en dernier", {"renoncements": "les gens pressés passent en dernier"}),
        ("Vous avez noté « j'ai connu la rue », écrivez plutôt : je prête une paire au facteur", {"geste_respect": "je prête une paire au facteur"}),
        ("le chemin c'est faux. c'est mon frère", {"pourquoi_2": "mon frère"}),
        ("Dans le chemin, la première ligne est coupée : mettez « si l'atelier fermait, on jetterait tout »", {"pourquoi_1": "si l'atelier fermait, on jetterait tout"}),
        ("le début du chemin est pas bon, mets plutot j'ai vu l'atelier fermer", {"pourquoi_1": "j'ai vu l'atelier fermer"}),
        ("dans mon chemin la dernière raison, remplacez par : les souliers durent", {"pourquoi_2": "les souliers durent"}),
    ],
)  # fmt: skip
def test_elle_devient_ce_qui_en_est_dit(texte: str, change: dict[str, str]) -> None:
    lues = reclamations(texte, _carnet())
    assert lues is not None
    assert lues.changes == change


@pytest.mark.parametrize(
    ("texte", "etape"),
    [
        ("le geste c'est faux, c'est n'importe quoi", "suite"),
        ("le chemin est faux", "suite"),
        ("Ce que les clients voient, c'est mes mains, pas ma vitrine", "regard_client"),
        ("Ceux qui prennent le chemin de la facilité, les premiers à râler", "renoncements"),
        ("Vous avez écrit « les marcheurs », et c'est bien eux", "suite"),
        ("J'ai noté « ouvert » sur ma porte, les gens passent", "geste_respect"),
    ],
)
def test_ce_qui_ne_redit_rien_ne_change_rien(texte: str, etape: str) -> None:
    vide = {etape: None} if etape != "suite" else {}
    lues = reclamations(texte, _carnet(etape, **vide))
    assert lues is None or not lues.changes
