"""Phone typing, and texts that are hardly texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pourquoi.ecriture import nettoyer, normaliser


@pytest.mark.parametrize(
    ("tape", "lu"),
    [
        ("c pa pr largen", "c'est pas pour l'argent"),
        ("jsuis mort, jdors plu", "je suis mort , je dors plus"),
        ("JSP", "je sais pas"),
        ("ouiiiii !!!", "oui !"),
        ("l argent", "l'argent"),
        ("sa paye bien", "ca paye bien"),
        ("sa famille", "sa famille"),
        ("500 g de farine", "500 grammes de farine"),
        ("L’été, à cœur", "l'ete , a coeur"),
        ("", ""),
    ],
)
def test_normaliser(tape, lu):
    assert normaliser(tape) == lu


@pytest.mark.parametrize(
    ("tape", "propre"),
    [
        ("/restart", "restart"),
        ("// /x", "x"),
        ("\x00\x07ok\n\nbien", "ok bien"),
        ("et/ou", "et/ou"),
    ],
)
def test_nettoyer(tape, propre):
    assert nettoyer(tape) == propre


@given(st.text())
def test_jamais_d_erreur_ni_de_barre_en_tete(texte):
    normaliser(texte)
    assert not nettoyer(texte).startswith("/")
