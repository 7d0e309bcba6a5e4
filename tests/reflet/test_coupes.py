"""What is never said back by halves: a condition, what was taken back, fragments; phone words."""

from __future__ import annotations

import pytest

from pourquoi.reflet import mal_coupe, refleter
from pourquoi.reflet.oral import sans_oral
from pourquoi.reflet.restitution import restituer
from pourquoi.reflexion import hache


def test_une_condition_garde_sa_suite() -> None:
    texte = "je me suis dit que si cette boutique disparaissait, le haut de la ville n'aurait plus personne, et je l'ai reprise"
    reflet = refleter(texte)
    assert reflet is None or not reflet.texte.endswith("disparaissait")


def test_ce_qui_est_repris_n_est_pas_un_propos() -> None:
    texte = "payer à trente jours, enfin non, plutôt à la livraison"
    assert mal_coupe("payer à trente jours", texte)
    assert not mal_coupe("à la livraison", texte)


@pytest.mark.parametrize(
    "texte", ["Je vends pas. Je dépanne.", "Retourné un samedi. Robinet. Pas facturé."]
)
def test_des_fragments(texte: str) -> None:
    assert hache(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "Je dépanne.",
        "Parce que j'aime ça. Et puis c'est le métier de mon père depuis vingt ans.",
        "Passe. Vous êtes lourd.",
    ],
)
def test_pas_des_fragments(texte: str) -> None:
    assert not hache(texte)


def test_les_rires_ne_sont_pas_redits() -> None:
    assert sans_oral("j’ai vu des choses ahah") == "j’ai vu des choses"


@pytest.mark.parametrize(
    ("tape", "ecrit"),
    [
        ("les livreurs qui ont besoin du tel", "les livreurs qui ont besoin du tel"),
        ("apple verrouille les pieces", "apple verrouille les pièces"),
        ("j'ai du fermer", "j'ai dû fermer"),
    ],
)
def test_les_accents_rendus(tape: str, ecrit: str) -> None:
    assert restituer(tape, True) == ecrit
