"""The Telegram channel in its own process, with a coach that repeats, to be killed by tests.

The coach counts each message in its own table, as Rasa's tracker store does, in one transaction.
Messages with `MEURS_AVANT`, `MEURS_APRES` and `MEURS_ENVOI` kill the process, once each: before
the message is counted, after it is counted, and after Telegram took the answer.
"""

from __future__ import annotations

import logging
import os
import signal
import sqlite3
import sys
from pathlib import Path
from typing import Any

from sanic import Sanic, response

from extensions.channels.telegram_api import faire_taire
from extensions.channels.telegram_courrier import courrier
from extensions.channels.telegram_mots import MOTS
from extensions.channels.telegram_service import CHEMIN, Service
from extensions.channels.telegram_traitement import Parole
from pourquoi.journal.migration import migrer
from pourquoi.reglages import Reglages


class CoachEcho:
    """Answers « n°… : text », and remembers what it counted in an SQLite file."""

    def __init__(self, fichier: str) -> None:
        self.fichier = fichier
        with sqlite3.connect(fichier) as base:
            base.execute("PRAGMA journal_mode=WAL")
            base.execute(
                "CREATE TABLE IF NOT EXISTS tours "
                "(id INTEGER PRIMARY KEY, message_id, sender, texte, intention)"
            )

    def pret(self) -> bool:
        return True

    async def parler(self, parole: Parole) -> list[dict[str, Any]]:
        mourir("MEURS_AVANT", parole.texte)
        with sqlite3.connect(self.fichier, timeout=10) as base:
            base.execute(
                "INSERT INTO tours (message_id, sender, texte, intention) VALUES (?, ?, ?, ?)",
                (parole.message_id, parole.sender, parole.texte, parole.intention),
            )
        mourir("MEURS_APRES", parole.texte)
        return reponses(parole)

    async def retrouver(self, parole: Parole) -> list[dict[str, Any]] | None:
        with sqlite3.connect(self.fichier) as base:
            deja = base.execute(
                "SELECT 1 FROM tours WHERE message_id = ?", (parole.message_id,)
            ).fetchone()
        return reponses(parole) if deja else None

    def mot(self, nom: str) -> str:
        return MOTS[nom]


def reponses(parole: Parole) -> list[dict[str, Any]]:
    """What the echo says to a message."""
    if parole.intention:
        return [{"text": f"({parole.intention})"}]
    message: dict[str, Any] = {"text": f"Vous dites : {parole.texte}"}
    if "CHOIX" in parole.texte:
        message["buttons"] = [
            {"title": "Oui, c’est ça", "payload": "Oui, c’est ça"},
            {"title": "Pas tout à fait", "payload": "Pas tout à fait " + "é" * 60},
        ]
    if "LONG" in parole.texte:
        message["text"] = "Une phrase qui se termine ici. " * 300
    if "PDF" in parole.texte:
        message["custom"] = {"fichier": "pdf"}
    if "CARTE" in parole.texte:
        message["attachment"] = {"fichier": "carte"}
    return [message]


def mourir(ou: str, texte: str) -> None:
    """Kill this process as `kill -9` does, the first time this word is met here."""
    temoin = Path(os.environ["TEMOINS"]) / ou if ou in texte else None
    if temoin and not temoin.exists():
        temoin.touch()
        os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    faire_taire()
    reglages = Reglages.lire()
    migrer(reglages.database_url)
    boite = courrier(reglages.database_url, reglages.telegram_token)
    pris = boite.envoye

    def envoye(sortant: Any, message_id: int | None) -> None:
        mourir("MEURS_ENVOI", sortant.sortie.texte)
        pris(sortant, message_id)

    boite.envoye = envoye
    app = Sanic("lanceur", configure_logging=False)

    @app.listener("after_server_start")
    async def demarrer(app, _boucle):
        coach = CoachEcho(os.environ["TOURS"])
        app.ctx.telegram = Service(reglages, boite, coach)
        await app.ctx.telegram.demarrer()

    @app.listener("before_server_stop")
    async def arreter(app, _boucle):
        await app.ctx.telegram.arreter()

    @app.post(CHEMIN)
    async def webhook(request):
        return await request.app.ctx.telegram.recevoir_http(request)

    @app.get("/health")
    async def health(_request):
        return response.json({"status": "ok"})

    app.run(host="127.0.0.1", port=reglages.port, access_log=False)


if __name__ == "__main__":
    main()
