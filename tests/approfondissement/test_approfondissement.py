"""Deeper questions: every idea has its own, asked once, skipped without harm."""

from __future__ import annotations

import pytest

from pourquoi.approfondissement import TOURS
from tests.entretien import Entretien, noms


def en_profondeur(jusqu_a: str) -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("suite")
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


def test_a_dodge_goes_on_to_the_next() -> None:
    entretien = en_profondeur("choix_strategique")
    tour = entretien.dire("je sais pas", "reponse_vague")
    assert noms(tour) == ["utter_etape_passee", "utter_demander_changement_metier"]
