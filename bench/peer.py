"""The bot that `rasa init` makes, with its default configuration: what the coach is compared to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

FOLDER = Path("var/bench/peer")
# What a visitor of that bot says, over and over.
MESSAGES = ("hello", "I am sad", "no", "hi", "I am great", "are you a bot", "so sad", "yes", "bye")

ENVIRONMENT = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}


def prepare() -> float:
    """Make and train the bot if that was not done before.

    Returns:
        Seconds its training took, on this machine.
    """
    timing = FOLDER / "training.json"
    if timing.exists() and list((FOLDER / "models").glob("*.tar.gz")):
        return json.loads(timing.read_text())["seconds"]
    FOLDER.mkdir(parents=True, exist_ok=True)
    run = [sys.executable, "-W", "ignore", "-c"]
    make = "from rasa.cli.scaffold import create_initial_project as f; f('.')"
    environment = {**os.environ, **ENVIRONMENT}
    subprocess.run([*run, make], cwd=FOLDER, env=environment, check=True, timeout=120)
    # Both bots keep their conversations in a SQLite file.
    store = "tracker_store: {type: SQL, dialect: sqlite, db: peer.sqlite}\n"
    (FOLDER / "endpoints.yml").write_text(store)
    (FOLDER / "rest.yml").write_text("rest:\n")
    print("Training the default bot (once)…", flush=True)
    start = time.monotonic()
    with open(FOLDER / "training.log", "w") as log:
        subprocess.run(
            [sys.executable, "-m", "rasa", "train"],
            cwd=FOLDER, env=environment, stdout=log, stderr=log, check=True, timeout=1800,
        )  # fmt: skip
    seconds = round(time.monotonic() - start, 1)
    timing.write_text(json.dumps({"seconds": seconds}))
    return seconds


def command(port: int) -> list[str]:
    """The command that serves it on loopback with the REST channel, to be run in its folder."""
    return [
        sys.executable, "-m", "rasa", "run", "--port", str(port), "-i", "127.0.0.1",
        "--credentials", "rest.yml", "--endpoints", "endpoints.yml",
    ]  # fmt: skip
