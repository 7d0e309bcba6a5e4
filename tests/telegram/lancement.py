"""Running the channel against the fake Telegram: in its own process, or in a thread of this one."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

from extensions.channels.telegram_courrier import courrier
from extensions.channels.telegram_service import Service
from pourquoi.reglages import Reglages
from tests.telegram.faux_telegram import FauxTelegram
from tests.telegram.lanceur import CoachEcho

RACINE = Path(__file__).parents[2]
SECRET = "secret_de_test-0123456789"


def port_libre() -> int:
    with socket.socket() as prise:
        prise.bind(("127.0.0.1", 0))
        return prise.getsockname()[1]


class Processus:
    """The channel in a process of its own (`lanceur.py`)."""

    def __init__(self, faux: FauxTelegram, dossier: Path, webhook: bool, url: str = "") -> None:
        self.port = port_libre()
        self.dossier = dossier
        self.journal = dossier / "journal.txt"
        self.tours_fichier = dossier / "tours.sqlite"
        (dossier / "temoins").mkdir(exist_ok=True)
        self.env = {
            **os.environ,
            "PYTHONPATH": str(RACINE),
            "PORT": str(self.port),
            "DATABASE_URL": url or f"sqlite:///{dossier}/processus.sqlite",
            "TELEGRAM_TOKEN": faux.token,
            "TELEGRAM_API_BASE": faux.base,
            "TELEGRAM_WEBHOOK_URL": f"http://127.0.0.1:{self.port}" if webhook else "",
            "TELEGRAM_WEBHOOK_SECRET": SECRET if webhook else "",
            "SECRET_KEY": "x" * 40,
            "TOURS": str(self.tours_fichier),
            "TEMOINS": str(dossier / "temoins"),
        }
        self.proc: subprocess.Popen | None = None

    def demarrer(self) -> Processus:
        with self.journal.open("a") as sortie:
            self.proc = subprocess.Popen(
                [sys.executable, str(Path(__file__).parent / "lanceur.py")],
                cwd=self.dossier,
                env=self.env,
                stdout=sortie,
                stderr=sortie,
            )
        fin = time.monotonic() + 30
        while time.monotonic() < fin and self.proc.poll() is None:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health", timeout=1)
                return self
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        # Killed by a message already waiting: the caller starts it again.
        return self

    def attendre_mort(self) -> None:
        assert self.proc.wait(30) == -signal.SIGKILL

    def tuer(self) -> None:
        self.proc.kill()
        self.proc.wait(10)

    def arreter(self) -> None:
        if self.proc and self.proc.poll() is None:
            self.proc.terminate()
            try:
                self.proc.wait(15)
            except subprocess.TimeoutExpired:
                self.tuer()

    def tours(self, sender: str | None = None) -> list[str]:
        """The texts the coach counted, in order."""
        with sqlite3.connect(self.tours_fichier) as connexion:
            lignes = connexion.execute("SELECT sender, texte FROM tours ORDER BY id").fetchall()
        return [texte for qui, texte in lignes if sender in (None, qui)]


class Canal:
    """The channel running in a thread of this process, with the echo of `lanceur.py`."""

    def __init__(self, faux: FauxTelegram, url: str, dossier: Path, **reglages: str) -> None:
        os.environ["TEMOINS"] = str(dossier)
        self.reglages = _reglages(faux, url, reglages)
        self.courrier = courrier(url, self.reglages.telegram_token)
        self.coach = CoachEcho(str(dossier / "tours.sqlite"))
        self.fichier_tours = dossier / "tours.sqlite"
        self._pret = threading.Event()
        self._fil = threading.Thread(target=lambda: asyncio.run(self._vivre()), daemon=True)
        self._fil.start()
        assert self._pret.wait(10)

    async def _vivre(self) -> None:
        self.boucle, self._fin = asyncio.get_running_loop(), asyncio.Event()
        self.service = Service(self.reglages, self.courrier, self.coach)
        await self.service.demarrer()
        self._pret.set()
        await self._fin.wait()
        await self.service.arreter()

    def arreter(self) -> None:
        self.boucle.call_soon_threadsafe(self._fin.set)
        self._fil.join(15)
        assert not self._fil.is_alive()

    def tours(self, sender: str | None = None) -> list[str]:
        with sqlite3.connect(self.fichier_tours) as connexion:
            lignes = connexion.execute("SELECT sender, texte FROM tours ORDER BY id").fetchall()
        return [texte for qui, texte in lignes if sender in (None, qui)]

    def intentions(self) -> list[str]:
        with sqlite3.connect(self.fichier_tours) as connexion:
            return [i for (i,) in connexion.execute("SELECT intention FROM tours ORDER BY id")]


def _reglages(faux: FauxTelegram, url: str, autres: dict[str, str]) -> Reglages:
    valeurs = {champ: "" for champ in Reglages.__dataclass_fields__}
    return Reglages(
        **{
            **valeurs,
            "port": 0,
            "allowed_origins": (),
            "database_url": url,
            "telegram_token": faux.token,
            "telegram_api_base": faux.base,
            **autres,
        }
    )
