"""The real coach on Telegram: the server of `make run`, its model, and the fake Bot API."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.serveur import Serveur
from tests.telegram.faux_telegram import FauxTelegram
from tests.telegram.lancement import SECRET

MARIE = 1001
ANSWERS = [
    "j’ouvre une boulangerie à Dijon, je la crée",
    "pour me faire un maximum d’argent",
    "pour que mes enfants puissent faire des études et pour nourrir les gens du quartier",
]


@pytest.fixture(scope="module")
def coach(tmp_path_factory):
    """(fake Telegram, server) of the complete coach, polling at first."""
    dossier = tmp_path_factory.mktemp("telegram")
    with FauxTelegram() as faux:
        telegram = {"TELEGRAM_TOKEN": faux.token, "TELEGRAM_API_BASE": faux.base}
        sans = {"TELEGRAM_WEBHOOK_URL": "", "TELEGRAM_WEBHOOK_SECRET": ""}
        serveur = Serveur(dossier / "coach.sqlite", (), {**telegram, **sans})
        serveur.demarrer()
        yield faux, serveur
        serveur.arreter()
        journal = (dossier / "coach.log").read_text()
        assert faux.token.split(":")[1] not in journal
        assert ANSWERS[1] not in journal


def _dire(faux: FauxTelegram, contenu: str | dict) -> list[str]:
    """Say something; returns what the coach answers."""
    avant = len(faux.dits(MARIE))
    if isinstance(contenu, dict):
        faux.message(MARIE, **contenu)
    else:
        faux.dire(MARIE, contenu)
    faux.attendre(lambda: len(faux.dits(MARIE)) > avant, 40)
    nombre = -1
    while nombre != len(faux.dits(MARIE)):
        nombre = len(faux.dits(MARIE))
        _attendre_silence(faux)
    return faux.textes(MARIE)[avant:]


def _attendre_silence(faux: FauxTelegram) -> None:
    # A message a second is sent in a chat: silence is a little longer.
    time.sleep(1.4)


def test_a_coaching_conversation_survives_a_kill_and_a_change_of_mode(coach):
    faux, serveur = coach
    ouverture = _dire(faux, "/start")
    assert re.search("programme|robot|logiciel", " ".join(ouverture))
    for answer in ANSWERS[:2]:
        assert _dire(faux, answer)
    assert not faux.webhook
    serveur.environnement.update(
        {"TELEGRAM_WEBHOOK_URL": serveur.url, "TELEGRAM_WEBHOOK_SECRET": SECRET}
    )
    serveur.redemarrer(brutalement=True)
    faux.attendre(lambda: faux.webhook.get("url"))
    photo = _dire(
        faux, {"photo": [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}]}
    )
    assert re.search("texte|lire|mots", " ".join(photo))
    assert _dire(faux, ANSWERS[2])
    textes = [m["text"] for m in faux.dits(MARIE) if m.get("text")]
    assert all("utter_" not in t and "{" not in t for t in textes)
    fiche = _exporter(serveur)
    assert fiche["channel"] == "telegram"
    # An answer that completes another is kept beside it.
    donnees = " ".join(r["texte"] for r in fiche["reponses"])
    assert [donnees.count(answer) for answer in ANSWERS] == [1, 1, 1]


def test_erasing_from_the_chat(coach):
    faux, serveur = coach
    _dire(faux, "/effacer")
    message = faux.dits(MARIE)[-1]
    titres = [b["text"] for rang in message["reply_markup"]["inline_keyboard"] for b in rang]
    assert "Oui, tout effacer" in titres
    avant = len(faux.dits(MARIE))
    faux.presser(dict(message), "Oui, tout effacer")
    faux.attendre(lambda: len(faux.dits(MARIE)) > avant)
    _attendre_silence(faux)
    assert _exporter(serveur) is None or not _exporter(serveur)["reponses"]


def _exporter(serveur: Serveur) -> dict | None:
    commande = [sys.executable, "-m", "pourquoi.cli", "export", "--sender", f"telegram:{MARIE}"]
    resultat = subprocess.run(
        commande,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "DATABASE_URL": f"sqlite:///{serveur.base}", "SECRET_KEY": "x" * 40},
    )
    return json.loads(resultat.stdout) if resultat.returncode == 0 else None
