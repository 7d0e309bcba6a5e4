"""A death told in passing, of a person or of an animal: a humane word, once, and the answer kept."""

from __future__ import annotations

import pytest

from pourquoi.ecoute.confidences import avoue_une_faute, confie_un_deuil, dit_un_depart
from tests.entretien import noms, rendu_a


@pytest.mark.parametrize(
    "texte",
    [
        "une photo de Filou, j'ai pleuré rien qu'à la choisir, il est parti en mai",
        "ma mère tenait le bar. quand elle est partie j'ai pas pu y aller",
        "Mon grand-père est parti il y a trois ans, il m'a tout appris",
        "mon chien est mort l'an dernier",
        "on l'a enterrée un mardi",
    ],
)
def test_un_depart(texte: str) -> None:
    assert dit_un_depart(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "ma fille est partie à Lyon en septembre",
        "elle est partie en mars chez un concurrent",
        "ma mère est partie vivre en Espagne il y a deux ans",
        "mon père est parti en retraite en mars",
        "ma cliente a pleuré, elle est partie avec sa robe",
        "mon apprenti nous a quittés pour une grande boîte",
        "mon mari est parti en 2019 pour une autre",
    ],
)
def test_un_depart_qui_n_en_est_pas_un(texte: str) -> None:
    assert not dit_un_depart(texte)


def test_un_mot_une_fois_et_la_reponse_gardee() -> None:
    entretien = rendu_a("acte")
    texte = "J'ai passé la nuit à refaire sa robe. Ma chienne est morte ce jour-là."
    tour = entretien.dire(texte, "motif_offre", 0.7)
    assert noms(tour)[0] == "utter_confidence"
    assert entretien.carnet.acte
    tour = entretien.dire("Ils le voient, on l'a enterrée ensemble.", "motif_offre", 0.7)
    assert "utter_confidence" not in noms(tour)


@pytest.mark.parametrize(
    "texte",
    [
        "une robe que sa sœur avait laissée en mourant",
        "mon père est parti sans finir sa barque, j'ai mis dix ans à la reprendre",
        "il demandait sa femme tous les soirs, et on lui répondait qu'elle était morte depuis vingt ans",
        "mon frère s'est fait faucher en vélo à la sortie du village",
    ],
)
def test_un_deuil(texte: str) -> None:
    assert confie_un_deuil(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "ma fille est partie seule à l'école, j'ai ouvert plus tôt",
        "mon mari est parti avant de fermer la boutique, j'ai fini la commande",
        "ma cliente est partie sans payer",
        "mon père est parti sans dire merci de l'usine",
    ],
)
def test_un_deuil_qui_n_en_est_pas_un(texte: str) -> None:
    assert not confie_un_deuil(texte)


@pytest.mark.parametrize(
    ("texte", "avouee"),
    [
        ("j'ai menti à une cliente sur le tissu, je m'en veux encore", True),
        ("je lai fait moi aussi, un papi de Nevers, une roue voilée. j'y repense tout le temps", True),
        ("j'ai fait une remise, je l'ai fait aussi pour sa copine", False),
        ("une dame m'a embrassée pour son vélo réparé, j'y pense souvent", False),
        ("j'ai honte quand je vois ce qu'on jette", False),
    ],
)  # fmt: skip
def test_une_faute_avouee(texte: str, avouee: bool) -> None:
    assert avoue_une_faute(texte) == avouee


def test_ce_qui_est_confie_n_est_pas_cite_et_recoit_son_mot_a_chaque_etape() -> None:
    entretien = rendu_a("acte")
    texte = "J'ai fini sa barque. Mon père est parti sans finir, je ne l'avais dit à personne."
    for _ in range(2):
        dites = noms(entretien.dire(texte, "motif_offre", 0.7))
        assert dites[0].startswith("utter_confidence")
        assert "utter_reflet_citation" not in dites
        texte = "Que je prends le temps. Ma tante est morte seule dans un couloir, sans personne."
