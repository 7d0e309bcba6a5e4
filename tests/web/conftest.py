"""A web server of the coach on loopback, clients to talk to it, and a browser to see it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path
from typing import Any

import httpx
import pytest
import socketio
from sqlalchemy import create_engine
from sqlalchemy.engine import Engine

from pourquoi.journal.migration import migrer
from tests.serveur import port_libre

DEMARRAGE_MAX_S = 60
SECRET = "cle-de-test-" + "x" * 40


class ServeurWeb:
    """`tests.web.serveur` on a free port, with its own database.

    Args:
        base: the SQLite file.
        autorise: the origin that may embed the widget.
    """

    def __init__(self, base: Path, autorise: str = "") -> None:
        self.base = base
        self.autorise = autorise
        self.port = port_libre()
        self.processus: subprocess.Popen | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def database_url(self) -> str:
        return f"sqlite:///{self.base}"

    def demarrer(self) -> None:
        """Start it and wait until it answers."""
        if self.processus is None:
            self.journal = open(self.base.with_suffix(".log"), "ab")  # noqa: SIM115 (see fermer)
            self.processus = subprocess.Popen(
                [sys.executable, "-m", "tests.web.serveur", str(self.port)],
                env={
                    **os.environ,
                    "DATABASE_URL": self.database_url,
                    "SECRET_KEY": SECRET,
                    "ALLOWED_ORIGINS": self.autorise,
                    "TELEGRAM_TOKEN": "",
                },
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self.journal,
                text=True,
                start_new_session=True,
            )
        self._ordonner("demarrer")
        limite = time.monotonic() + DEMARRAGE_MAX_S
        while time.monotonic() < limite and self.processus.poll() is None:
            try:
                httpx.get(f"{self.url}/health", timeout=2)
                return
            except httpx.TransportError:
                time.sleep(0.1)
        raise RuntimeError(
            f"The server did not start:\n{self.base.with_suffix('.log').read_text()}"
        )

    def tuer(self) -> None:
        """kill -9, as a power cut would; `demarrer` brings it back on the same port."""
        self._ordonner("tuer")

    def fermer(self) -> None:
        """End everything that was started."""
        if self.processus is not None:
            os.killpg(self.processus.pid, signal.SIGKILL)
            self.processus.wait()
            self.journal.close()

    def _ordonner(self, ordre: str) -> None:
        self.processus.stdin.write(f"{ordre}\n")
        self.processus.stdin.flush()
        # The line comes once Rasa is imported and the order carried out.
        if self.processus.stdout.readline() != "fait\n":
            raise RuntimeError(self.base.with_suffix(".log").read_text())

    def identite(self) -> str:
        """A new token."""
        reponse = httpx.post(f"{self.url}/web/api/identite", json={})
        reponse.raise_for_status()
        return reponse.json()["jeton"]


class Visiteur:
    """A client of the web protocol, as someone else would write it.

    Attributes:
        recus: every event received, as `(name, data)`.
    """

    def __init__(self, url: str, jeton: object, **options: Any) -> None:
        self.recus: list[tuple[str, Any]] = []
        self.sio = socketio.Client(reconnection=False)
        self.sio.on("*", lambda nom, donnees=None: self.recus.append((nom, donnees)))
        self.sio.connect(
            url, auth={"jeton": jeton}, transports=["websocket"], wait_timeout=10, **options
        )

    def dire(self, texte: object, identifiant: str | None = None, **autres: object) -> dict:
        """Send a message and wait for its acknowledgement."""
        message = {"id": identifiant or uuid.uuid4().hex, "texte": texte, **autres}
        return self.sio.call("message", message, timeout=20)

    def attendre(self, nom: str, nombre: int = 1) -> list[Any]:
        """Wait for so many events of this name; returns all of them."""
        limite = time.monotonic() + 10
        while time.monotonic() < limite:
            trouves = [donnees for recu, donnees in list(self.recus) if recu == nom]
            if len(trouves) >= nombre:
                return trouves
            time.sleep(0.02)
        raise AssertionError(f"{nombre} « {nom} » attendus : {self.recus}")

    def textes(self, de: str = "coach") -> list[str]:
        """What was said so far, live."""
        return [d["texte"] for nom, d in list(self.recus) if nom == "message" and d["de"] == de]

    def partir(self) -> None:
        self.sio.disconnect()


@pytest.fixture(scope="session")
def origine_amie() -> str:
    """A site that is allowed to embed the widget; the tests serve it themselves."""
    return f"http://localhost:{port_libre()}"


@pytest.fixture(scope="session")
def web(tmp_path_factory: pytest.TempPathFactory, origine_amie: str):
    """The web channel and the stock one, in one server for the whole run."""
    serveur = ServeurWeb(tmp_path_factory.mktemp("web") / "web.sqlite", origine_amie)
    serveur.demarrer()
    yield serveur
    serveur.fermer()


@pytest.fixture
def visiteur(web: ServeurWeb):
    """Opens visitors: `visiteur()` a new one, `visiteur(jeton)` a known one."""
    ouverts: list[Visiteur] = []

    def ouvrir(jeton: object = None, **options: Any) -> Visiteur:
        ouverts.append(Visiteur(web.url, jeton or web.identite(), **options))
        return ouverts[-1]

    yield ouvrir
    for visiteur in ouverts:
        visiteur.partir()


@pytest.fixture
def moteur(tmp_path: Path) -> Engine:
    """The engine of a fresh, migrated database."""
    url = f"sqlite:///{tmp_path}/base.sqlite"
    migrer(url)
    return create_engine(url, future=True)
