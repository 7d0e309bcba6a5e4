"""A coach of its own for a test: started, killed and started again as a user's machine would."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

DEMARRAGE_MAX_S = 90


@dataclass(frozen=True)
class Tour:
    """What one message brought: the coach's messages, and the responses they came from."""

    messages: list[dict[str, Any]]
    repliques: list[str]

    @property
    def texte(self) -> str:
        """Every text of the turn, one a line."""
        return "\n".join(m["text"] for m in self.messages if m.get("text"))

    @property
    def boutons(self) -> list[str]:
        """Titles of the buttons offered."""
        return [b["title"] for m in self.messages for b in m.get("buttons") or []]


@dataclass
class Serveur:
    """`python -m extensions.server` on a free port with its own SQLite file.

    Attributes:
        base: the SQLite file.
        arguments: `("--rest",)` by default; empty for the page and Telegram.
        environnement: settings besides PORT and DATABASE_URL.
    """

    base: Path
    arguments: tuple[str, ...] = ("--rest",)
    environnement: dict[str, str] = field(default_factory=dict)
    port: int = 0
    processus: subprocess.Popen | None = None

    @property
    def url(self) -> str:
        """Address of the server, without a final slash."""
        return f"http://127.0.0.1:{self.port}"

    def demarrer(self) -> None:
        """Start the server and wait until it can answer."""
        self.port = self.port or port_libre()
        reglages = {
            "PORT": str(self.port),
            "DATABASE_URL": f"sqlite:///{self.base}",
            "SECRET_KEY": "cle-de-test-" + "x" * 40,
            "TELEGRAM_TOKEN": "",
        }
        self.journal = open(self.base.with_suffix(".log"), "a")  # noqa: SIM115 (closed on stop)
        self.processus = subprocess.Popen(
            [sys.executable, "-m", "extensions.server", *self.arguments],
            env={**os.environ, **reglages, **self.environnement},
            stdout=self.journal,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        limite = time.monotonic() + DEMARRAGE_MAX_S
        while time.monotonic() < limite:
            if self.processus.poll() is not None:
                break
            try:
                if httpx.get(f"{self.url}/health", timeout=5).status_code == 200:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.2)
        raise RuntimeError(f"The coach did not start:\n{self.base.with_suffix('.log').read_text()}")

    def arreter(self, brutalement: bool = False) -> None:
        """Stop the server; brutally is kill -9."""
        if self.processus is None:
            return
        os.killpg(self.processus.pid, signal.SIGKILL if brutalement else signal.SIGINT)
        try:
            self.processus.wait(timeout=20)
        except subprocess.TimeoutExpired:
            os.killpg(self.processus.pid, signal.SIGKILL)
            self.processus.wait()
        self.journal.close()
        self.processus = None

    def redemarrer(self, brutalement: bool = True) -> None:
        """Stop and start on the same database and port."""
        self.arreter(brutalement)
        self.demarrer()

    def dire(self, sender: str, texte: str) -> Tour:
        """Send one message over REST and wait for the answer."""
        reponse = httpx.post(
            f"{self.url}/webhooks/rest/webhook",
            json={"sender": sender, "message": texte},
            timeout=60,
        )
        reponse.raise_for_status()
        return Tour(reponse.json(), self._repliques(sender))

    def _repliques(self, sender: str) -> list[str]:
        """Responses uttered since the latest user message, from the stored events."""
        noms: list[str] = []
        with sqlite3.connect(self.base, timeout=10) as connexion:
            lignes = connexion.execute(
                "SELECT type_name, data FROM events WHERE sender_id = ? ORDER BY id DESC LIMIT 200",
                (sender,),
            )
            for type_name, data in lignes:
                if type_name == "user":
                    break
                if type_name == "bot":
                    noms.insert(0, json.loads(data)["metadata"].get("utter_action", ""))
        return noms


def port_libre() -> int:
    """A TCP port nobody listens on."""
    with socket.socket() as prise:
        prise.bind(("127.0.0.1", 0))
        return prise.getsockname()[1]


def nouvel_id() -> str:
    """A conversation id no other test uses."""
    return f"test:{uuid.uuid4()}"
