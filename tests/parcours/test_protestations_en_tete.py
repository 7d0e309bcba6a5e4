"""A protest at the head of an answer gets its word, and is no part of the answer; and what one leaves on."""

from __future__ import annotations

import pytest

from pourquoi.accueil import envoye, parle_de_son_activite
from pourquoi.carnet import Message
from pourquoi.conge import conge, dit_en_partant
from pourquoi.ecoute.ce_qui_repond import sans_s_etonner_du_pourquoi
from pourquoi.extraction import reconnaitre_activite, reconnaitre_statut
from pourquoi.remarques import remarque, sans_le_decor_nie
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    ("texte", "nom", "reste"),
    [
        (
            "Vous reparlez du vin alors que je l'ai enlevé... Bon. Je pense aux bergers.",
            "utter_mal_cite",
            "Bon. Je pense aux bergers.",
        ),
        (
            "encore la loyauté ! Les bergers du plateau.",
            "utter_mal_cite",
            "Les bergers du plateau.",
        ),
        (
            "J'avais dit « au four à bois », mais passons. Ma synthèse",
            "utter_mal_cite",
            "Ma synthèse",
        ),
        (
            "je viens de te le dire, la pesée devant eux. mais si tu veux un autre exemple : samedi, j'ai repris un pain",
            "utter_deja_dit",
            "samedi, j'ai repris un pain",
        ),
    ],
)
def test_la_protestation_part_la_reponse_reste(texte: str, nom: str, reste: str) -> None:
    assert remarque(texte) == (nom, reste)


@pytest.mark.parametrize(
    "texte",
    [
        "Encore la loyauté ! Retirez-la.",
        "ils parlent du vin alors que je vends du cidre",
        "encore les bergers, et leurs familles",
        "si tu veux un exemple, hier j'ai repris un pain",
    ],
)
def test_ce_qui_n_est_pas_une_protestation(texte: str) -> None:
    assert remarque(texte) is None


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        (
            "ils viennent jamais à la ferme, c'est moi qui livre. ils voient le cageot plein",
            "ils voient le cageot plein",
        ),
        ("ils viennent pas pour le prix, c'est le goût qui compte. ils sentent le pain", None),
        ("personne ne passe chez moi", None),
    ],
)
def test_le_decor_nie(texte: str, reste: str | None) -> None:
    assert sans_le_decor_nie(texte) == reste


def test_un_mot_donne_pour_la_valeur() -> None:
    entretien = Entretien()
    entretien.jusqu_a("regard_client")
    tour = entretien.dire("Si vous tenez à un mot, mettez « la franchise » : celle des comptes.")
    assert "franchise" in (entretien.carnet.valeurs or "")
    assert entretien.carnet.regard_client is None
    assert noms(tour)[0].startswith("utter_corrige")


@pytest.mark.parametrize(
    "texte",
    [
        "On m'a conseillé de venir ici avant de me lancer, je ne sais pas trop ce que c'est",
        "mon comptable m'a recommandé de vous parler avant de me lancer",
    ],
)
def test_conseille_de_venir_ne_dit_pas_de_metier(texte: str) -> None:
    assert envoye(texte)
    assert not parle_de_son_activite(Message(texte, "motif_offre", (("motif_offre", 0.4),)))


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("je reprends au premier mars la librairie de ma tante", "la librairie de votre tante"),
        (
            "je rachète à la rentrée le bar-tabac de mon beau-père",
            "le bar-tabac de votre beau-père",
        ),
    ],
)
def test_la_date_de_la_reprise(texte: str, activite: str) -> None:
    assert reconnaitre_activite(texte) == activite
    assert reconnaitre_statut(texte) == "repreneur"


@pytest.mark.parametrize(
    ("avant", "dit"),
    [
        ("Merci, je vais rouvrir, on attend devant la porte.", True),
        ("je retourne au magasin", True),
        ("Merci, même si « la douceur » traîne encore", True),
        ("je montre le pain d'abord", False),
        ("je réponds que j'aime le cuir", False),
    ],
)
def test_ce_qui_prend_conge(avant: str, dit: bool) -> None:
    assert dit_en_partant(avant) is dit


def test_a_plus_en_deux_signes() -> None:
    assert conge("merci quand même, a+", None) is not None


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("non mais tu me demandes en quoi ca compte que mon fils mange ?! c mon fils", "c mon fils"),
        ("Vous me demandez vraiment pourquoi c'est important ?", ""),
        ("faut que je t'explique pourquoi c'est important ?", ""),
        ("Sérieusement ? Vous me demandez pourquoi c'est important ? Parce que sans mon frère je coulais.", "Parce que sans mon frère je coulais."),
        ("Vous me demandez pourquoi c'est important ? Parce que j'y tiens.", None),
        ("pourquoi tu me demandes pourquoi c'est important ?", None),
        ("mes clients me demandent pourquoi c'est important ??", None),
        ("vous voulez que je vous dise pourquoi c'est important ?", None),
        ("il faut que j'explique pourquoi c'est important aux gens", None),
    ],
)  # fmt: skip
def test_un_pourquoi_qui_va_de_soi(texte: str, reste: str | None) -> None:
    assert sans_s_etonner_du_pourquoi(texte) == reste


def test_ce_pourquoi_n_est_pas_redemande() -> None:
    (entretien := Entretien()).jusqu_a("pourquoi_2")
    tour = entretien.dire(
        "serieux tu me demandes pk ca compte ?? c mon fils", "question_methode", 0.8
    )
    assert noms(tour)[0] == "utter_deja_dit" and entretien.carnet.etape == "pourquoi_3"
