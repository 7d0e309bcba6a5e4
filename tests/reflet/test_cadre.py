"""The circumstance that a pronoun needs is kept: « sur chaque veste, vous notez qui l’a cousue »."""

from __future__ import annotations

import pytest

from pourquoi.reflet import Reflet
from pourquoi.reflexion import _avec_son_cadre


@pytest.mark.parametrize(
    ("texte", "source", "tourne", "dit"),
    [
        (
            "C’est simple. Sur chaque veste je note le prénom de celle qui l’a cousue.",
            "je note le prénom de celle qui l’a cousue",
            "vous notez le prénom de celle qui l’a cousue",
            "sur chaque veste, vous notez le prénom de celle qui l’a cousue",
        ),
        # Nothing is missing without it.
        ("Sur chaque pot j’écris la date.", "j’écris la date", "vous écrivez la date", None),
        # Nothing is named before it.
        (
            "Chez nous je connais celui qui l’a fait.",
            "je connais celui qui l’a fait",
            "vous connaissez celui qui l’a fait",
            None,
        ),
    ],
)
def test_what_the_pronoun_stands_for(texte: str, source: str, tourne: str, dit: str | None) -> None:
    reflet = Reflet("proposition", tourne, source)
    assert _avec_son_cadre(reflet, texte).texte == (dit or tourne)
