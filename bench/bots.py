"""The two bots as processes: started on loopback, measured, stopped."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bench import peer

ROOT = Path.cwd()
WORK = ROOT / "var" / "bench"
START_LIMIT_S = 300

# An entrepreneur's messages, in the order of a journey and then over again.
COACH_MESSAGES = (
    "bonjour",
    "je crée une entreprise de menuiserie",
    "parce que les marges sont énormes",
    "pour nourrir mes enfants et transmettre un savoir-faire",
    "oui c'est ça",
    "la qualité du travail bien fait",
    "vous êtes un robot ?",
    "les gens qui rénovent leur maison",
    "c'est utopique votre truc",
    "je ne sais pas trop",
    "mes fournisseurs sont du coin",
    "pourquoi cette question ?",
    "le respect",
    "oui",
    "appeler trois anciens clients cette semaine",
)


@dataclass
class Bot:
    """A bot to measure.

    Attributes:
        name: in the tables.
        command: what serves it; `{port}` is replaced.
        folder: where the command runs.
        messages: what its users say.
        environment: variables added to ours; `{port}` is replaced.
    """

    name: str
    command: list[str]
    folder: Path
    messages: tuple[str, ...]
    environment: dict[str, str] = field(default_factory=dict)
    port: int = 0
    process: subprocess.Popen | None = None

    @property
    def url(self) -> str:
        """Address of its REST channel."""
        return f"http://127.0.0.1:{self.port}/webhooks/rest/webhook"

    def start(self) -> float:
        """Start it; return the seconds until its first answer."""
        self.port = free_port()
        fill = {"port": str(self.port)}
        environment = {k: v.format(**fill) for k, v in self.environment.items()}
        log = open(WORK / f"{self.name}.log", "w")  # noqa: SIM115 (the process keeps it)
        begun = time.monotonic()
        self.process = subprocess.Popen(
            [part.format(**fill) for part in self.command],
            cwd=self.folder,
            env={**os.environ, **peer.ENVIRONMENT, **environment},
            stdout=log, stderr=log, start_new_session=True,
        )  # fmt: skip
        while time.monotonic() - begun < START_LIMIT_S and self.process.poll() is None:
            try:
                body = {"sender": "bench-start", "message": self.messages[0]}
                answer = httpx.post(self.url, json=body, timeout=60)
                if answer.status_code == 200 and answer.json():
                    return time.monotonic() - begun
            except httpx.TransportError:
                pass
            time.sleep(0.1)
        self.stop()
        raise RuntimeError(f"{self.name} did not answer; see {WORK / self.name}.log")

    def memory_mb(self) -> float:
        """Resident memory of the process and of all it started, in MB."""
        listing = subprocess.run(
            ["ps", "-A", "-o", "pid=,ppid=,rss="], capture_output=True, text=True, check=True
        )
        rows = [tuple(map(int, line.split())) for line in listing.stdout.splitlines()]
        family = {self.process.pid}
        while more := {pid for pid, parent, _ in rows if parent in family} - family:
            family |= more
        return sum(rss for pid, _, rss in rows if pid in family) / 1024

    def stop(self) -> None:
        """Stop it and what it started."""
        if self.process is None or self.process.poll() is not None:
            return
        for how in (signal.SIGINT, signal.SIGKILL):
            os.killpg(self.process.pid, how)
            try:
                self.process.wait(timeout=20)
                return
            except subprocess.TimeoutExpired:
                continue


def coach(database: Path) -> Bot:
    """Our coach, on a new database."""
    for file in database.parent.glob(database.name + "*"):
        file.unlink()
    return Bot(
        "coach",
        [sys.executable, "-m", "extensions.server", "--rest"],
        ROOT,
        COACH_MESSAGES,
        {"PORT": "{port}", "DATABASE_URL": f"sqlite:///{database}", "TELEGRAM_TOKEN": ""},
    )


def default_bot() -> Bot:
    """The bot of `rasa init`, on a new database."""
    folder = ROOT / peer.FOLDER
    (folder / "peer.sqlite").unlink(missing_ok=True)
    command = [part if part != "0" else "{port}" for part in peer.command(0)]
    return Bot("default", command, folder, peer.MESSAGES)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
