"""A change the coach cannot make safely is asked for, one part at a time; nothing is assumed."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.passages import Passage
from pourquoi.raison_detre import recevoir_avis
from pourquoi.raison_detre.avis.partie_demandee import recevoir_partie
from pourquoi.retouche.debout import tient_debout
from pourquoi.retouche.parties import CHANGER, FAIRE, PARTIES
from tests.entretien import Entretien, noms

PHRASE = (
    "Nous existons pour vendre des bouquets, afin que la famille se sente entourée,"
    " en restant fidèles à la fraîcheur."
)


def devant(phrase: str = PHRASE) -> Entretien:
    """An interview in front of this sentence."""
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = phrase
    return entretien


def test_an_order_that_would_break_the_sentence_offers_its_parts() -> None:
    entretien = devant()
    tour = entretien.dire("C'est un peu froid. Je voudrais qu'on n'oublie pas la rosée du matin.")
    assert entretien.carnet.raison_detre == PHRASE
    assert tour.repliques[-1].boutons == PARTIES


def test_each_part_is_rewritten_and_the_sentence_shown_again() -> None:
    entretien = devant()
    entretien.dire("Je veux la changer")
    tour = entretien.dire(FAIRE)
    assert tour.repliques[-1].variables["partie"] == "vendre des bouquets"
    tour = entretien.dire("être là dans les grands moments", "motif_sens")
    assert noms(tour) == ["utter_raison_detre_corrigee", "utter_demander_avis_raison_detre"]
    assert entretien.carnet.raison_detre == PHRASE.replace(
        "vendre des bouquets", "être là dans les grands moments"
    )


@pytest.mark.parametrize(
    ("texte", "dite"),
    [
        ("changez la fin", "en restant fidèles à la fraîcheur"),
        ("le début", "vendre des bouquets"),
        ("non, ce que ça change", "afin que la famille se sente entourée"),
    ],
)
def test_a_part_is_opened_by_its_plain_name(texte: str, dite: str) -> None:
    entretien = devant()
    assert entretien.dire(texte).repliques[-1].variables["partie"] == dite


def test_words_that_do_not_fit_are_asked_again_and_can_be_left() -> None:
    entretien = devant()
    entretien.dire("Je veux la changer")
    entretien.dire(FAIRE)
    assert noms(entretien.dire("les grands moments", "motif_offre"))[0] == "utter_partie_faire"
    tour = entretien.dire("La laisser comme elle est")
    assert entretien.carnet.raison_detre == PHRASE
    assert entretien.carnet.etape == "avis_raison_detre" and noms(tour)


def test_a_part_may_be_changed_for_another_or_for_the_whole() -> None:
    entretien = devant()
    entretien.dire("Je veux la changer")
    entretien.dire(CHANGER)
    entretien.dire("nous existons pour que personne ne soit seul un jour de deuil", "motif_sens")
    assert entretien.carnet.raison_detre == (
        "Nous existons pour que personne ne soit seul un jour de deuil."
    )


@pytest.mark.parametrize(
    "texte", ["C'est du charabia, relisez-vous.", "Ça n'a ni queue ni tête", "Relisez-moi ça."]
)
def test_a_yes_read_where_no_word_says_it_signs_nothing(texte: str) -> None:
    carnet = devant().carnet
    recevoir_avis(carnet, Message(texte, passages=(Passage("accord", texte, 0.9),)))
    assert not carnet.raison_detre_confirmee


def test_whoever_signed_nothing_is_believed() -> None:
    entretien = devant()
    entretien.dire("Oui, je la signe")
    assert entretien.carnet.raison_detre_confirmee
    tour = entretien.dire("Je n'ai rien signé, moi.", "frustration")
    assert noms(tour)[0] == "utter_signature_annulee"
    assert not entretien.carnet.raison_detre_confirmee


def test_the_signed_sentence_is_given_back_word_for_word() -> None:
    entretien = devant()
    entretien.dire("Oui, je la signe")
    carnet = entretien.carnet
    carnet.phrases_avant = [PHRASE, PHRASE.replace("la famille", "les gens")]
    carnet.raison_detre, carnet.raison_detre_confirmee = "Nous existons pour vendre.", False
    entretien.carnet.etape = "avis_raison_detre"
    entretien.dire("Remettez-la comme elle était, celle que j'avais signée.", "corriger_reponse")
    assert entretien.carnet.raison_detre == PHRASE


def test_something_to_do_one_day_is_no_reason_to_exist() -> None:
    entretien = devant()
    entretien.dire("appeler la couturière d'en face mercredi", "motif_offre")
    assert entretien.carnet.raison_detre == PHRASE


def test_an_answer_named_in_front_of_the_sentence_is_opened() -> None:
    entretien = devant()
    tour = entretien.dire("mes valeurs")
    assert noms(tour) == ["utter_demander_correction"]
    entretien.dire("la patience", "motif_sens")
    assert entretien.carnet.valeurs_nommees == ["la patience"]
    assert entretien.carnet.etape == "avis_raison_detre"


def test_what_is_said_missing_and_stands_there_is_shown() -> None:
    tour = devant().dire("pas mal mais il manque la fraîcheur", "motif_offre")
    assert noms(tour)[0] == "utter_raison_detre_y_est"


@pytest.mark.parametrize(
    "texte",
    ["Oui là je signe, c'est bien moi", "oui je la signe", "ok je signe, tu m'as bien fait suer"],
)
def test_whoever_signs_when_asked_for_other_words_has_signed(texte: str) -> None:
    entretien = devant()
    entretien.dire("le début")
    entretien.dire(texte, "affirmer")
    assert entretien.carnet.raison_detre_confirmee
    assert entretien.carnet.raison_detre == PHRASE


DE_SOI = "Je suis là pour que les anciens du bourg ne se retrouvent pas sans pain."


@pytest.mark.parametrize(
    "texte",
    [
        "Sérieux ? Bon. Je suis là pour que les anciens du bourg se retrouvent pas sans pain",
        "je suis là pour que les anciens du bourg ne se retrouvent pas sans pain",
    ],
)
def test_the_sentence_said_over_again_is_shown_to_be_signed(texte: str) -> None:
    entretien = devant(DE_SOI)
    for _ in range(2):
        tour = entretien.dire(texte)
        assert noms(tour)[-1].startswith("utter_demander_avis")
        assert entretien.carnet.raison_detre == DE_SOI
        entretien.dire("Je veux la changer")


@pytest.mark.parametrize(
    "ordre", ["Mettez : ", "alors ajoute : ", "Écrivez plutôt : ", "ajoutez juste : pour "]
)
def test_an_order_is_no_word_of_the_part_it_gives(ordre: str) -> None:
    carnet = Carnet(raison_detre="Nous existons pour tenir un four.")
    carnet.detour = {"nom": "partie_reecrite", "partie": "Ce que ça change"}
    recevoir_partie(carnet, Message(f"{ordre}que les anciens aient du pain frais"))
    assert (
        carnet.raison_detre
        == "Nous existons pour tenir un four, afin que les anciens aient du pain frais."
    )
    assert not tient_debout("Nous existons pour tenir un four, afin que mettez les anciens.")
