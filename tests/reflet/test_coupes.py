"""What is never said back by halves: a condition, what was taken back, fragments; phone words."""

from __future__ import annotations

import pytest

from pourquoi.reflet import ecrire, mal_coupe, refleter
from pourquoi.reflet.oral import sans_oral
from pourquoi.reflet.restitution import restituer
from pourquoi.reflet.typographie import nettoyer
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


@pytest.mark.parametrize(
    ("texte", "bout", "dit"),
    [
        # As put right after it.
        (
            "Je pourrais lui payer ses factures à trente jours, enfin non, plutôt à la livraison, et lui laisser la vitrine.",
            "Je pourrais lui payer ses factures à trente jours",
            "vous pourriez lui payer ses factures à la livraison",
        ),
        # What is to be done, whatever leads to it.
        (
            "Ce que je ne lâcherai jamais, c'est d'appeler chacun par son nom et de ne jamais presser quelqu'un.",
            "c'est d'appeler chacun par son nom et de ne jamais presser quelqu'un",
            "appeler chacun par son nom et ne jamais presser quelqu’un",
        ),
        # The answer, then another sentence.
        (
            "d'abord l'argent, je suis mécano salarié et je gagne 1450 euros",
            "l'argent, je suis mécano salarié et je gagne 1450 euros",
            "vous êtes mécano salarié et vous gagnez 1450 euros",
        ),
    ],
)
def test_un_propos_se_dit(texte: str, bout: str, dit: str) -> None:
    reflet = refleter(texte, bouts=(bout,))
    assert reflet and reflet.texte == dit


def test_ce_qui_est_dicte_d_une_traite_n_est_pas_redit() -> None:
    dicte = "y a Samira à Saint-Fons qui fait les robes orientales on s'envoie les clientes elle moi je touche pas aux caftans elle elle touche pas aux dentelles"
    assert refleter(dicte) is None
    assert refleter("on s'envoie les clientes avec Samira, moi je touche pas aux caftans")


def test_le_verbe_de_qui_tape_l_accent() -> None:
    texte = "un enfant à qui l'on ment a neuf fois sur dix un problème de fractions"
    assert restituer(nettoyer(texte), False).startswith("un enfant à qui l’on ment a neuf fois")
    assert ecrire("a l'atelier ou je bosse").endswith("l’atelier où je bosse")
