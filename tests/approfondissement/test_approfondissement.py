"""Deeper questions: every idea has its own, asked once, skipped without harm."""

from __future__ import annotations

import pytest

from pourquoi.approfondissement import TOURS, continue_plus_loin
from tests.entretien import Entretien, noms


def en_profondeur(jusqu_a: str) -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    # Their act of respect was for a supplier, who would not be asked about again.
    entretien.carnet.partenaires = {}
    entretien.dire("Aller plus loin")
    while entretien.carnet.etape != jusqu_a:
        entretien.dire("je prends le temps d'écouter", "motif_sens")
    return entretien


@pytest.mark.parametrize("nom", TOURS)
def test_each_deeper_idea_is_asked(nom: str) -> None:
    entretien = en_profondeur(nom)
    tour = entretien.dire("je réponds avec mes mots", "motif_sens")
    assert tour.reponses[0].etape == nom
    assert entretien.carnet.approfondi[nom] == "je réponds avec mes mots"
    assert noms(tour)[-1] != f"utter_demander_{nom}"


def test_a_partner_already_given_an_act_is_not_asked_about_again() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    assert "fournisseurs" in entretien.carnet.partenaires
    entretien.dire("Aller plus loin")
    posees = set()
    while entretien.carnet.etape != "suite":
        posees.add(entretien.carnet.etape)
        entretien.dire("je prends le temps d'écouter", "motif_sens")
    assert "partenaire_fournisseurs" not in posees
    assert {"partenaire_collaborateurs", "partenaire_confreres"} <= posees


@pytest.mark.parametrize(
    "texte", ["continuon", "aller + loin", "mais g di aller plus loin", "jveux + loin"]
)
def test_going_on_is_asked_in_many_ways(texte: str) -> None:
    assert continue_plus_loin(texte)


def test_a_dodge_goes_on_to_the_next() -> None:
    entretien = en_profondeur("choix_strategique")
    tour = entretien.dire("je sais pas", "reponse_vague")
    assert noms(tour) == ["utter_etape_passee", "utter_demander_changement_metier"]
