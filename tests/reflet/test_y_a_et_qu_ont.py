"""« Y a des types… », « les gens d'ici qu'ont pas de voiture »: said back in French that stands."""

from __future__ import annotations

import pytest

from pourquoi.reflet import refleter
from pourquoi.reflet.elision import a
from pourquoi.valeurs import lire_valeurs


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Y a des clients qui restent une heure", "il y a des clients qui restent une heure"),
        ("Y avait plus de café dans la rue", "il n’y avait plus de café dans la rue"),
        ("les gens d'ici qu'ont pas de voiture", "les gens d’ici qui n’ont pas de voiture"),
        ("ceux du bourg qu'avaient pas le permis", "ceux du bourg qui n’avaient pas le permis"),
    ],
)
def test_said_back_whole(texte: str, dit: str) -> None:
    reflet = refleter(texte, False)
    assert reflet is not None and reflet.texte == dit


def test_what_the_books_hold_stays() -> None:
    reflet = refleter("la place qu'occupent les livres dans ma vie", False)
    assert reflet is not None and "qui occupent" not in reflet.texte


def test_values_get_their_accents_and_their_article() -> None:
    assert lire_valeurs("la verité, les betes, le temps") == ["la vérité", "les bêtes", "le temps"]
    assert a("les bêtes") == "aux bêtes"
