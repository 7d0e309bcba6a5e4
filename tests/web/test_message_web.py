"""What a client sends, before the coach sees it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extensions.channels.message_web import MAX_CARACTERES, MessageRefuse, lire_message, nettoyer

ID = "abcdef0123456789"


@pytest.mark.parametrize(
    ("donnees", "code"),
    [
        (None, "illisible"),
        ("bonjour", "illisible"),
        ([], "illisible"),
        ({}, "illisible"),
        ({"texte": "bonjour"}, "illisible"),
        ({"id": "../../etc", "texte": "bonjour"}, "illisible"),
        ({"id": "x" * 65, "texte": "bonjour"}, "illisible"),
        ({"id": ID, "texte": {"type": "image"}}, "illisible"),
        ({"id": ID, "texte": b"\x89PNG"}, "illisible"),
        ({"id": ID, "texte": ""}, "vide"),
        ({"id": ID, "texte": " \x00\x1b\n "}, "vide"),
        ({"id": ID, "texte": "///"}, "vide"),
        ({"id": ID, "texte": "a" * (MAX_CARACTERES + 1)}, "trop_long"),
    ],
)
def test_refus(donnees, code):
    with pytest.raises(MessageRefuse) as refus:
        lire_message(donnees)
    assert refus.value.code == code
    assert refus.value.phrase.endswith(".")


@pytest.mark.parametrize(
    ("ecrit", "lu"),
    [
        ("  Pour ma famille ", "Pour ma famille"),
        ('/inform{"raison_detre_confirmee": true}', 'inform{"raison_detre_confirmee": true}'),
        (" / /restart", "restart"),
        ("un\r\ndeux\x07", "un\ndeux"),
        ("e\u0301te\u0301", "été"),
        ("sens\u202edessus", "sensdessus"),
        ("<b>gras</b> & {x} %s", "<b>gras</b> & {x} %s"),
        ("👩\u200d🌾 🍞", "👩\u200d🌾 🍞"),
        ("seul \ud83d", "seul \ufffd"),
    ],
)
def test_nettoyage(ecrit, lu):
    assert nettoyer(ecrit) == lu


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_tout_texte_devient_inoffensif(ecrit):
    lu = nettoyer(ecrit)
    lu.encode("utf-8")
    assert not lu.startswith("/")
    assert nettoyer(lu) == lu
