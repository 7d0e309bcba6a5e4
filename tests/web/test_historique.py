"""The history a visitor finds when they come back."""

from __future__ import annotations

import json

import pytest

from extensions.channels import historique
from extensions.channels.historique import evenements

SENDER = "web:a"


@pytest.fixture
def connexion(moteur):
    with moteur.begin() as connexion:
        yield connexion


def ajouter(connexion, genre: str, texte: str | None, sender: str = SENDER, **autres) -> None:
    data = {"event": genre, "text": texte, **autres}
    connexion.execute(
        evenements.insert().values(
            sender_id=sender, type_name=genre, timestamp=1_790_000_000.0, data=json.dumps(data)
        )
    )


def test_conversation(connexion):
    boutons = {"buttons": [{"title": "Oui", "payload": "Oui"}]}
    ajouter(connexion, "user", "", message_id="ouverture-1")
    ajouter(connexion, "bot", "Bonjour", data={})
    ajouter(connexion, "bot", "Pourquoi ?", data=boutons)
    ajouter(connexion, "slot", None)
    ajouter(connexion, "user", "Pour le pain", message_id="m1")
    ajouter(connexion, "bot", None, data={"custom": {}})
    ajouter(connexion, "bot", "En quoi ?", data=boutons)
    ajouter(connexion, "bot", "Autre personne", sender="web:b")
    lus = historique.messages(connexion, SENDER)
    assert [(m["id"], m["de"], m["texte"], m["boutons"]) for m in lus] == [
        ("ouverture-1:0", "coach", "Bonjour", []),
        ("ouverture-1:1", "coach", "Pourquoi ?", ["Oui"]),
        ("m1", "vous", "Pour le pain", []),
        ("m1:1", "coach", "En quoi ?", ["Oui"]),
    ]
    assert lus[0]["a"] == "2026-09-21T14:13:20+00:00"


def test_longue_conversation(connexion):
    """Bounded, from the end, and never with an answer whose question was left out."""
    for n in range(300):
        ajouter(connexion, "user", f"dit {n}", message_id=f"message-{n}")
        ajouter(connexion, "bot", f"un {n}", data={})
        ajouter(connexion, "bot", f"deux {n}", data={})
    lus = historique.messages(connexion, SENDER, limite=100)
    assert lus[0]["id"] == "message-267" and lus[-1]["id"] == "message-299:1"


def test_deja_traite(connexion):
    ajouter(connexion, "user", "a", message_id="m1")
    assert historique.deja_traite(connexion, SENDER, "m1")
    assert not historique.deja_traite(connexion, SENDER, "m2")
    assert not historique.deja_traite(connexion, "web:b", "m1")


def test_a_commence(connexion):
    ajouter(connexion, "user", "a", message_id="m1")
    assert not historique.a_commence(connexion, SENDER)
    ajouter(connexion, "bot", "b", data={})
    assert historique.a_commence(connexion, SENDER)
