"""The whole sentence given after a lead-in, or typed again, takes the place of the one shown."""

from __future__ import annotations

import pytest

from pourquoi.retouche.au_ne_pres import au_ne_pres
from pourquoi.retouche.dites_court import sans_un_mot
from pourquoi.retouche.donnee import donnee
from tests.entretien import Entretien

PHRASE = "Je suis là pour que plus aucun verger ne soit arraché dans la vallée."


@pytest.mark.parametrize(
    ("message", "dite"),
    [
        (
            "C'est froid. Je mettrais plutôt : je greffe les vieux pommiers de la vallée et je rends les fruits aux écoles, vous en pensez quoi ?",
            "Je greffe les vieux pommiers de la vallée et je rends les fruits aux écoles.",
        ),
        (
            "bof ecris je greffe les vieux pommiers pour que les gamins connaissent leur gout",
            "Je greffe les vieux pommiers pour que les gamins connaissent leur goût.",
        ),
        (
            "« arraché » ne me dit rien, remets : Je suis là pour que chaque vieux verger de la vallée retrouve un preneur.",
            "Je suis là pour que chaque vieux verger de la vallée retrouve un preneur.",
        ),
        (
            "Un truc du genre « nous gardons un verger où ceux qui passent peuvent croquer », c'est trop long ?",
            "Nous gardons un verger où ceux qui passent peuvent croquer.",
        ),
        (
            # A verb that no lexicon has.
            "Je m'assois au pied des arbres pour que plus aucun verger ne soit arraché dans la vallée",
            "Je m’assois au pied des arbres pour que plus aucun verger ne soit arraché dans la vallée.",
        ),
        (
            "Je suis là pour que plus aucun verger ne soit coupé dans la vallée",
            "Je suis là pour que plus aucun verger ne soit coupé dans la vallée.",
        ),
    ],
)
def test_it_is_taken_word_for_word(message: str, dite: str) -> None:
    assert donnee(PHRASE, message) == dite


@pytest.mark.parametrize(
    "message",
    [
        "je dirais que je suis un peu perdu avec tout ça",
        "mettez je greffe au lieu de je suis là",
        "j'écris je ne sais combien de devis par semaine",
        "je mets mes mains dans la terre depuis que je suis petit",
        "dites nous comment vous faites pour écrire tout ça",
        "Je suis là pour que plus aucun verger ne soit arraché, non mais sérieux",
        "je suis là pour que plus aucun verger ne soit arraché dans la vallée",
        "je préfère : on verra demain",
        "on taille les arbres, on les écoute, on les laisse vieillir",
        "note je pars en vacances demain donc faudra attendre un peu",
    ],
)
def test_what_only_looks_like_one_is_not(message: str) -> None:
    assert donnee(PHRASE, message) is None


@pytest.mark.parametrize(
    ("phrase", "message"),
    [
        (PHRASE.replace("ne soit", "soit"), PHRASE),
        (
            "Je tiens un bar ou les vieux du port racontent.",
            "Je tiens un bar où les vieux du port racontent.",
        ),
    ],
)
def test_one_letter_more_is_that_change(phrase: str, message: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = phrase
    entretien.dire(message, "motif_offre", 0.5)
    assert entretien.carnet.raison_detre == message
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (
            "Je suis là pour que plus aucun gosse soit seul.",
            "y manque pas un n' ? « ne soit seul » plutôt non ?",
            "Je suis là pour que plus aucun gosse ne soit seul.",
        ),
        (
            "Je suis là pour que plus aucun gosse ait froid.",
            "vous avez oublié le n'",
            "Je suis là pour que plus aucun gosse n’ait froid.",
        ),
        (
            "Je tiens un bar ou les vieux racontent.",
            "il manque l'accent de « où »",
            "Je tiens un bar où les vieux racontent.",
        ),
        (
            "Je tiens un bar ou les vieux racontent.",
            "mettez l'accent sur les vieux",
            None,
        ),
    ],
)
def test_a_letter_asked_for_is_put(phrase: str, message: str, attendue: str | None) -> None:
    assert au_ne_pres(phrase, message) == attendue


BANC = "Je garde un vrai banc devant la forge et je mets une vraie cloche à la porte."


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        (
            "non retirez vraie, une cloche à la porte ça suffit, et puis mettez « forge » oui",
            BANC.replace("vraie ", ""),
        ),
        ("enlève « vrai », un banc devant la forge c'est plus simple", BANC.replace("vrai ", "")),
        ("enlève vrai, un banc devant la forge, et ajoute les voisins", None),
        ("enlève vrai, c'est trop", None),
    ],
)
def test_a_word_goes_and_nothing_else(message: str, attendue: str | None) -> None:
    assert sans_un_mot(BANC, message) == attendue


def test_two_orders_one_of_them_without_a_verb() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = "Je suis là pour que plus aucun vieux four ne parte à la benne."
    message = "Mets « Je bosse » à la place de « Je suis là ». Et « vieille enclume » plutôt que « vieux four »."
    entretien.dire(message, "motif_offre", 0.5)
    attendue = "Je bosse pour que plus aucune vieille enclume ne parte à la benne."
    assert entretien.carnet.raison_detre == attendue
