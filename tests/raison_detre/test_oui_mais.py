"""A yes with a « mais », a « sauf », a « juste » or an order signs nothing; what it asks is done."""

from __future__ import annotations

import pytest

from pourquoi.passages import Passage
from tests.entretien import Entretien, noms

PIANOS = (
    "Je suis là pour accorder les pianos de Tours, avec patience, afin que les élèves ne doivent"
    " pas jouer faux."
)
SANS_JOUER_FAUX = PIANOS.replace("ne doivent pas jouer", "n’aient plus à jouer")
ENFANTS = PIANOS.replace("les élèves", "les enfants")


def devant(message: str, signee: bool = False) -> tuple[Entretien, list[str]]:
    """After one message said in front of the sentence, or once it was signed."""
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = PIANOS
    if signee:
        entretien.dire("Oui, je la signe")
    return entretien, noms(entretien.dire(message, "affirmer", 0.9))


@pytest.mark.parametrize(
    ("message", "phrase"),
    [
        ("oui c'est ça mais dis plutôt n'aient plus à jouer faux", SANS_JOUER_FAUX),
        ("ouais pas mal mais dis plutôt n'aient plus à jouer faux c'est ma façon de parler", SANS_JOUER_FAUX),
        ("bah la même mais avec n'aient plus à jouer faux à la place de ne doivent pas", SANS_JOUER_FAUX),
        ("pareil, la même phrase avec n'aient plus à jouer au lieu de doivent pas jouer", SANS_JOUER_FAUX),
        ("ouais c'est pas mal sauf que c'est les enfants pas les élèves", ENFANTS),
        ("Presque. Juste « les enfants » au lieu de « les élèves ».", ENFANTS),
        ("ok nickel juste met enfants plutot que eleves", ENFANTS),
        ("Oui, j'aime beaucoup, mais remplacez « les élèves » par « les enfants ».", ENFANTS),
    ],
)  # fmt: skip
def test_what_a_yes_takes_back_is_changed(message: str, phrase: str) -> None:
    entretien, _ = devant(message)
    assert entretien.carnet.raison_detre == phrase
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message",
    [
        "c'est ça oui dis juste les gamins",
        "oui c'est exactement ça, sauf que je vis à Blois",
        "ouais mais y a encore tours alors que je suis a Blois",
        "oui pas mal mais un peu scolaire",
        "oui super faut juste dire aux élèves du conservatoire",
        "Oui, très bien, hormis Tours.",
        "c bien mai jsuis a blois mnt, mais bon change",
    ],
)
def test_a_yes_with_a_reserve_signs_nothing(message: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = PIANOS
    entretien.dire(message, "affirmer", 0.9)
    assert not entretien.carnet.raison_detre_confirmee
    assert entretien.carnet.raison_detre == PIANOS


def test_nor_when_it_is_read_as_a_yes() -> None:
    from pourquoi.carnet import Message
    from pourquoi.raison_detre import recevoir_avis

    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    texte = "oui c'est bien comme idée mais ça sent la brochure"
    lus = (Passage("accord", texte, 0.95),)
    recevoir_avis(entretien.carnet, Message(texte, "affirmer", passages=lus))
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message",
    [
        "oui mais bon je la signe",
        "oui pas mal du tout je signe",
        "Oui, c'est moi. Mais dites, on a bientôt fini ?",
        "oui c'est juste",
        "Oui, je la signe, mais qu'est-ce que ça a été long !",
        "Oui, je la signe. Mais tu m'as bien fait galérer.",
        "je te dis que oui, je la signe",
    ],
)
def test_a_grumble_or_a_question_takes_nothing_back(message: str) -> None:
    entretien, _ = devant(message)
    assert entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    ("message", "phrase"),
    [
        ("attends j'ai pas signé je t'ai demandé de changer doivent pas jouer par n'aient plus à jouer", SANS_JOUER_FAUX),
        ("mais non je n'ai rien signé, je voulais remplacer les élèves par les enfants", ENFANTS),
        ("j'ai pas validé moi ! je vous avais dit de mettre les enfants à la place de les élèves", ENFANTS),
    ],
)  # fmt: skip
def test_what_was_asked_before_a_false_signature_is_done(message: str, phrase: str) -> None:
    entretien, dites = devant(message, signee=True)
    assert dites[:2] == ["utter_signature_annulee", "utter_raison_detre_corrigee"]
    assert entretien.carnet.raison_detre == phrase
    assert not entretien.carnet.raison_detre_confirmee


def test_others_who_signed_nothing_take_back_no_signature() -> None:
    entretien, dites = devant("les écoles qui ont pas signé le contrat", signee=True)
    assert "utter_signature_annulee" not in dites
    assert entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message",
    [
        "Très belle. Mais « élèves », c'est pas plutôt « gamins » ?",
        "J'adore ! Par contre « patience » je préfère « douceur », ça se dit ?",
        "C'est parfait. Accorder, ça s'écrit pas avec un seul c ?",
        "Magnifique. Il manque pas une virgule après Tours ?",
        "Elle est top, il y a pas une faute à « doivent » ?",
    ],
)
def test_a_word_in_question_signs_nothing(message: str) -> None:
    entretien, _ = devant(message)
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message",
    [
        "Oui je signe. On fait quoi maintenant ?",
        "Je la signe, d'accord. Ça dure encore longtemps ?",
        "Oui, je la signe. Vous la gardez où, après ?",
    ],
)
def test_a_question_of_something_else_is_no_reserve(message: str) -> None:
    entretien, _ = devant(message)
    assert entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    ("message", "phrase"),
    [
        (
            "Jolie. Mais c'est pas « douces » qu'on écrit ?",
            "Je suis là pour que les voix douces s’entendent.",
        ),
        (
            "Belle. Mais « voix » je préfère « chansons », et ça s'écrit pas « douces » ?",
            "Je suis là pour que les chansons douces s’entendent.",
        ),
    ],
)
def test_what_is_asked_as_a_question_is_done(message: str, phrase: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = "Je suis là pour que les voix douce s’entendent."
    entretien.dire(message, "affirmer", 0.9)
    assert entretien.carnet.raison_detre == phrase
    assert not entretien.carnet.raison_detre_confirmee
