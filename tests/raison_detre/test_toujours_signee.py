"""A signed sentence opened again and left unchanged is signed still; whoever says so is believed."""

from __future__ import annotations

import pytest

from tests.entretien import Entretien, noms

PIANOS = "Je suis là pour accorder les pianos de Tours, avec patience."


def signee(*messages: str) -> tuple[Entretien, list[str]]:
    """After these messages, the sentence having been signed first."""
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = PIANOS
    tour = entretien.dire("Oui, je la signe")
    for message in messages:
        tour = entretien.dire(message)
    return entretien, noms(tour)


@pytest.mark.parametrize(
    "message",
    [
        "laissez tomber la phrase reste comme ca",
        "laisse tomber elle est bien comme ça",
        "non en fait oubliez, gardez-la comme elle était",
        "non rien, on passe à la suite",
        "oh et puis laissez tomber",
        "Je préfère qu'on avance, laissez cette phrase.",
    ],
)
def test_opened_again_and_left_it_is_signed(message: str) -> None:
    entretien, dites = signee("je veux changer ma phrase", message)
    assert entretien.carnet.raison_detre_confirmee
    assert entretien.carnet.raison_detre == PIANOS
    assert "utter_raison_detre_en_attente" not in dites


@pytest.mark.parametrize(
    "message",
    [
        "mais je l'avais signée !",
        "J'ai dit signé.",
        "mais j'ai deja dit que je signe !",
        "Pardon, je l'avais déjà signée.",
        "hé jl'avais signé",
        "non mais je l'ai validée la phrase",
    ],
)
def test_whoever_had_signed_it_is_believed(message: str) -> None:
    entretien = signee()[0]
    entretien.carnet.raison_detre_confirmee, entretien.carnet.phrase_passee = False, 1
    tour = entretien.dire(message)
    assert noms(tour)[0] == "utter_signature_rendue"
    assert entretien.carnet.raison_detre_confirmee
    assert not entretien.carnet.renoncements


def test_what_goes_with_it_is_not_lost() -> None:
    entretien, dites = signee("mais je l'avais signée ! et je renonce aux pianos électriques")
    assert dites[0] == "utter_phrase_reste_signee"
    assert "pianos électriques" in (entretien.carnet.renoncements or "")
    assert "signée" not in (entretien.carnet.renoncements or "")


@pytest.mark.parametrize(
    "message", ["laissez tomber, la phrase reste comme ça", "gardez la phrase, elle me va"]
)
def test_what_is_said_of_it_answers_nothing(message: str) -> None:
    entretien, dites = signee(message)
    assert dites == ["utter_phrase_reste_signee", "utter_demander_renoncements"]
    assert not entretien.carnet.renoncements


@pytest.mark.parametrize(
    "message", ["le bail je l'ai signé hier", "les clients avec qui j'ai signé un contrat d'un an"]
)
def test_other_signatures_are_answers(message: str) -> None:
    assert "utter_phrase_reste_signee" not in signee(message)[1]


def test_changed_since_and_left_it_is_a_draft() -> None:
    entretien, dites = signee(
        "je veux changer ma phrase", "remplacez patience par douceur", "on passe à la suite"
    )
    assert dites[0] == "utter_raison_detre_en_attente"
    assert not entretien.carnet.raison_detre_confirmee
