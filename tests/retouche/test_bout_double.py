"""A run of words is never left twice in a row, whoever put it there."""

from __future__ import annotations

import pytest

from pourquoi.retouche import retoucher
from pourquoi.retouche.double import sans_bout_double, sans_double
from pourquoi.retouche.ordres import suivre

PHRASE = "Je suis là pour que les voisins se parlent enfin, avec douceur."
DOUBLE = "Je suis là pour que les voisins se parlent se parlent le soir, avec douceur."
FAITE = "Je suis là pour que les voisins se parlent le soir, avec douceur."


@pytest.mark.parametrize(
    "dit",
    [
        "mettez plutôt se parlent le soir que enfin", "met plutot se parlent le soir que enfin",
        "remplacez enfin par se parlent le soir", "se parlent le soir au lieu de enfin",
        "il manque le soir, mettez plutôt se parlent le soir que enfin",
        "c'est bien mais il manque le soir, et mettez se parlent le soir à la place de enfin",
    ],
)  # fmt: skip
def test_what_repeats_the_words_before_takes_their_place(dit: str) -> None:
    faite = retoucher(PHRASE, dit)
    assert faite and (faite.phrase, faite.restes) == (FAITE, ())


def test_what_is_missing_still_is() -> None:
    faite = retoucher(
        PHRASE, "il manque la fontaine, et mettez se parlent le soir à la place de enfin"
    )
    assert faite is None or faite.restes or "fontaine" in faite.phrase


@pytest.mark.parametrize(
    "dit",
    [
        "vous avez mis deux fois se parlent, enlevez en un", "il y a deux fois se parlent", "tu as écrit se parlent se parlent",
        "se parlent est en double", "retirez un se parlent", "oups enleve en un", "il y a une répétition",
    ],
)  # fmt: skip
def test_the_double_is_taken_out(dit: str) -> None:
    assert suivre(DOUBLE, dit, (), "") == FAITE


@pytest.mark.parametrize(
    "phrase",
    [
        "Nous existons pour que nous nous retrouvions autour du four.",
        "Je suis là pour que les petits lisent petit à petit, de jour en jour.",
        "Je suis là pour que les anciens sortent, d’abord pour les anciens du bourg.",
    ],
)
def test_what_french_says_twice_stays(phrase: str) -> None:
    assert sans_bout_double(phrase) == phrase


def test_a_whole_sentence_is_said_once_too() -> None:
    assert sans_double(DOUBLE) == FAITE
