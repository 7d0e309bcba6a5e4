"""Cutting long texts, and reading updates that nobody wrote by hand."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from extensions.channels.telegram_lecture import lire
from extensions.channels.telegram_texte import LONGUEUR_MAX, decouper, longueur
from extensions.channels.telegram_traitement import preparer


@given(st.text(min_size=0, max_size=400), st.integers(8, 60))
@settings(max_examples=100, deadline=None)
def test_parts_fit_and_give_the_text_back(texte, maximum):
    parts = decouper(texte, maximum)
    assert all(0 < longueur(part) <= maximum for part in parts)
    assert "".join("".join(parts).split()) == "".join(texte.split())


def test_length_is_counted_as_telegram_does():
    assert longueur("é") == 1 and longueur("🙂") == 2
    assert [longueur(p) for p in decouper("🙂" * 3000)] == [4096, 1904]


def test_the_cut_falls_at_a_sentence_end():
    texte = "Première phrase, assez longue pour compter. Deuxième phrase !\nEt la suite ? Voilà."
    assert decouper(texte, 64) == [
        "Première phrase, assez longue pour compter. Deuxième phrase !",
        "Et la suite ? Voilà.",
    ]
    assert LONGUEUR_MAX == 4096


valeurs = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda v: (
        st.lists(v, max_size=3)
        | st.dictionaries(
            st.sampled_from(["message", "chat", "id", "type", "text", "from", "data", "voice"]),
            v,
            max_size=4,
        )
    ),
    max_leaves=12,
)
GENRES = ["message", "edited_message", "callback_query", "my_chat_member", "poll"]


@given(valeurs | st.dictionaries(st.sampled_from(GENRES), valeurs, max_size=2))
@settings(max_examples=100, deadline=None)
def test_any_json_is_read_without_an_error(update):
    lu = lire(update)
    assert json.dumps(lu.en_dict())


def test_what_the_coach_says_becomes_messages():
    sorties = preparer(
        {
            "text": "Une question ?",
            "buttons": [{"title": "Oui", "payload": "Oui"}, {"title": "Non"}],
            "custom": {"fichier": "pdf"},
            "attachment": {"fichier": "carte"},
            "image": "javascript:alert(1)",
        },
        "telegram:1",
    )
    assert sorties[0].choix == (("Oui", "Oui"), ("Non", "Non"))
    assert [s.fichier for s in sorties[1:]] == ["pdf", "carte"]
    assert preparer({"text": "  "}, "telegram:1") == []
