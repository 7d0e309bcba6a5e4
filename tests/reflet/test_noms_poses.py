"""Terse pairs are said in one sentence where it is safe: « Les anciens. Je les ramenais le soir »."""

from __future__ import annotations

import pytest

from pourquoi.reflexion import _d_un_trait


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Les anciens. Je les ramenais le soir.", "vous rameniez les anciens le soir"),
        ("Ma clientèle. Je la connais par cœur.", "vous connaissez votre clientèle par cœur"),
        ("Les gosses. Je les garde. Mercredi compris.", "vous gardez les gosses"),
        ("À payer l'atelier. Puis les études.", "payer l’atelier, puis les études"),
    ],
)
def test_said_in_one_sentence(texte: str, dit: str) -> None:
    reflet = _d_un_trait(texte, tutoiement=False)
    assert reflet is not None
    assert reflet.texte == dit


@pytest.mark.parametrize(
    "texte",
    [
        "Mes clients. Je leur parle.",
        "Le bois. Je les aime.",
        "Les outils. Je les jette pas.",
        "Les jeunes. Je les ai vus partir.",
        "Les enfants. Je les garde. Ça suffit.",
    ],
)
def test_else_it_is_quoted(texte: str) -> None:
    assert _d_un_trait(texte, tutoiement=False) is None
