"""A death told in passing, of a person or of an animal: a humane word, once, and the answer kept."""

from __future__ import annotations

import pytest

from pourquoi.ecoute.confidences import dit_un_depart
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
