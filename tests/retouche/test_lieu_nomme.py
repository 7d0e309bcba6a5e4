"""A place called by its name, where the sentence only says « d'ici » or « dans nos villages »."""

from __future__ import annotations

import pytest

from pourquoi.retouche.ordres import suivre
from tests.entretien import noms, rendu_a

D_ICI = "Nous existons pour que les gamins d’ici aient un piano."
COIN = "Nous existons pour que les gamins du coin aient un piano."
VILLAGES = "Je suis là pour réparer les tracteurs dans nos villages, afin que les jeunes restent."


@pytest.mark.parametrize(
    ("phrase", "dits", "message", "faite"),
    [
        (D_ICI, "prof de piano dans le couserans", "dis le couserans", "les gamins du Couserans aient"),
        (COIN, "prof de piano en Ariège", "Dites plutôt l'Ariège.", "les gamins de l’Ariège aient"),
        (COIN, "prof de piano à Saint-Girons", "mets Saint-Girons à la place", "les gamins de Saint-Girons aient"),
        (COIN, "un piano dans les Landes", "nommez les Landes, c'est mieux", "les gamins des Landes aient"),
        (D_ICI, "prof a foix", "ecris foix stp", "les gamins de Foix aient"),
        (VILLAGES, "mécano en Lozère", "Pas mal. Dites la Lozère plutôt.", "les tracteurs en Lozère, afin"),
        (VILLAGES, "mecano en lozere", "dis lozere", "les tracteurs en Lozere, afin"),
        (VILLAGES, "mécano à Mende", "dites Mende", "les tracteurs à Mende, afin"),
        (VILLAGES, "mécano dans le Cantal", "Écrivez le Cantal, on saura où je suis.", "les tracteurs dans le Cantal, afin"),
    ],
)  # fmt: skip
def test_it_takes_the_place_of_a_vague_one(
    phrase: str, dits: str, message: str, faite: str
) -> None:
    assert faite in (suivre(phrase, message, dits=dits) or "")


@pytest.mark.parametrize(
    "message",
    [
        "dites la vérité",
        "dis oui",
        "mets le paquet",
        "dites Marseille",
        "je vous dis merci",
        "dis moi",
    ],
)
def test_what_is_no_place_of_theirs_changes_nothing(message: str) -> None:
    assert suivre(COIN, message, dits="prof de piano dans le Couserans") is None


@pytest.mark.parametrize(
    "message",
    [
        "mets je a la place de nous, et dis le couserans",
        "je suis toute seule donc je, et dites le Couserans",
    ],
)
def test_both_halves_are_done_or_the_other_is_asked_for(message: str) -> None:
    entretien = rendu_a("avis_raison_detre")
    carnet = entretien.carnet
    carnet.activite, carnet.raison_detre = "prof de piano dans le couserans", COIN
    entretien.dire(message)
    assert (
        entretien.carnet.raison_detre
        == "Je suis là pour que les gamins du Couserans aient un piano."
    )


def test_a_place_that_has_no_place_is_asked_for_by_its_name() -> None:
    entretien = rendu_a("avis_raison_detre")
    carnet = entretien.carnet
    carnet.activite = "prof de piano dans le couserans"
    carnet.raison_detre = "Nous existons pour que les gamins aient un piano."
    tour = entretien.dire("mets je a la place de nous, et dis le couserans")
    assert entretien.carnet.raison_detre == "Je suis là pour que les gamins aient un piano."
    assert noms(tour)[0] == "utter_raison_detre_mot_a_placer"
    assert tour.repliques[0].variables == {"mot": "le Couserans"}
