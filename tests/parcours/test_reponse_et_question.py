"""An answer and a question in one message: the question is answered, and is no part of what is kept."""

from __future__ import annotations

import pytest

from pourquoi.questions import avec_la_reponse
from tests.entretien import Entretien, noms


def _a(etape: str) -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a(etape)
    return entretien


@pytest.mark.parametrize(
    ("etape", "texte", "gardee", "nom"),
    [
        ("valeurs", "La patience, et puis la franchise envers mes apprentis. Dites, il faut en choisir une seule ?",
         "La patience, et puis la franchise envers mes apprentis.", "utter_question_combien"),
        ("valeurs", "la patience. j'en mets combien ?", "la patience.", "utter_question_combien"),
        ("valeurs", "Il faut en garder une seule ? La patience alors.", "La patience alors.", "utter_question_combien"),
        ("renoncements", "Aux salons, je crois, et aux foires : ils paient bien. Est-ce que c'est raisonnable, à votre avis, de dire non à de l'argent ?",
         "Aux salons, je crois, et aux foires : ils paient bien.", "utter_question_renoncer_fait_peur"),
        ("renoncements", "les mariages. c pas risqué de refuser du monde ?", "les mariages.", "utter_question_renoncer_fait_peur"),
        ("renoncements", "Aux chantiers neufs. Je peux vraiment me le permettre ?", "Aux chantiers neufs.", "utter_question_renoncer_fait_peur"),
        ("renoncements", "les foires quoi. refuser du boulot c'est idiot, non ?", "les foires quoi.", "utter_question_renoncer_fait_peur"),
        ("geste_respect", "Je règle ma relieuse le jour même. Vous en pensez quoi ?", "Je règle ma relieuse le jour même.", "utter_question_avis"),
    ],
)  # fmt: skip
def test_la_question_a_sa_reponse(etape: str, texte: str, gardee: str, nom: str) -> None:
    entretien = _a(etape)
    tour = entretien.dire(texte, "motif_offre")
    assert getattr(entretien.carnet, etape) == gardee
    assert noms(tour)[0] == nom
    assert len(noms(tour)) > 1


@pytest.mark.parametrize(
    ("etape", "question"),
    [
        ("pourquoi_1", "Qui d'autre le fera ?"),
        ("pourquoi_1", "qui peut refuser ça à un gosse ?"),
        ("pourquoi_2", "Comment dire non à un enfant ?"),
        ("acte", "Et si je me trompe ?"),
        ("renoncements", "Pourquoi pas ?"),
        ("valeurs", "C'est une valeur, ça ?"),
    ],
)
def test_ce_qui_ne_demande_rien(etape: str, question: str) -> None:
    assert avec_la_reponse(question, etape) is None


def test_les_renoncements_sont_nommes_sans_la_question() -> None:
    tour = _a("renoncements").dire(
        "Aux salons, je crois, et aux foires : ils paient bien. C'est raisonnable de refuser ça ?",
        "motif_offre",
    )
    reflet = next(r for r in tour.repliques if "reflet" in r.nom)
    assert reflet.variables["reflet"] == "les salons et les foires"
