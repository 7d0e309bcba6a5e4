"""Signing in so many words, and what only looks like it; a group told in full is put where it was."""

from __future__ import annotations

import pytest

from tests.entretien import Entretien

PHRASE = "Nous existons pour que les anciens aient du vrai cidre et se reparlent."


def apres(message: str) -> tuple[str | None, bool]:
    """The sentence, and whether it is signed, after one message."""
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = PHRASE
    entretien.dire(message, "motif_offre", 0.5)
    return entretien.carnet.raison_detre, entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message",
    [
        "ah oui là je la signe, mon frère va rire, et c'est pour ma fille que je le fais surtout",
        "non non laissez la phrase comme ça, je vous dis que je la signe",
        "ça me va, je la signe",
    ],
)
def test_signe(message: str) -> None:
    assert apres(message) == (PHRASE, True)


@pytest.mark.parametrize(
    "message",
    [
        "je la signe pas",
        "je la signe quand vous aurez mis pommes",
        "si je la signe maintenant je peux la changer ?",
    ],
)
def test_ne_signe_pas(message: str) -> None:
    assert apres(message)[1] is False


@pytest.mark.parametrize(
    ("message", "phrase"),
    [
        ("mettez du vrai cidre au tonneau", "Nous existons pour que les anciens aient du vrai cidre au tonneau et se reparlent."),
        ("jveux : Je presse des pommes pour que les anciens se reparlent", "Je presse des pommes pour que les anciens se reparlent."),
        (
            "Elle pourrait être à n'importe qui. Est-il possible de dire « Nous existons pour que les anciens des hameaux se reparlent » ?",
            "Nous existons pour que les anciens des hameaux se reparlent.",
        ),
    ],
)  # fmt: skip
def test_change(message: str, phrase: str) -> None:
    assert apres(message) == (phrase, False)
