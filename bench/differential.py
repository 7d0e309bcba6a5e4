"""`python -m bench.differential`: long random conversations through the stock store and ours.

The short form is in `tests/tracker_store`. `--coach` plays the coach itself, with the phrases it
was trained on, instead of the small coach of those tests.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import random
import tempfile
import time
from pathlib import Path

import yaml
from rasa.core.agent import Agent
from rasa.utils.endpoints import EndpointConfig
from rasa.utils.log_utils import configure_structlog

from tests.tracker_store.comparison import Message, compare, random_messages
from tests.tracker_store.conftest import our_agent, stock_agent, train_mini_coach

# Short answers come up more often than in the training phrases.
SHORT = ("oui", "non", "je ne sais pas", "c'est surtout ça", "pas tout à fait", "le respect")


def main() -> None:
    """Play every conversation; stop at the first difference."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=10, help="number of conversations")
    parser.add_argument("--turns", type=int, default=300, help="messages in each")
    parser.add_argument("--coach", action="store_true", help="the newest model of models/")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    configure_structlog(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(play(Path(folder), options.seeds, options.turns, options.coach))


async def play(folder: Path, seeds: int, turns: int, coach: bool) -> None:
    """Play `seeds` conversations of `turns` messages, keeping the databases in `folder`."""
    urls = [f"sqlite:///{folder}/{name}.sqlite" for name in ("stock", "ours")]
    if coach:
        model = str(max(Path("models").glob("*.tar.gz"), key=os.path.getmtime))
        parts = {"generator": EndpointConfig(type="extensions.nlg.Repliques"), "package": "actions"}
    else:
        model, parts = train_mini_coach(folder), {}
    os.environ["DATABASE_URL"] = urls[0]
    from pourquoi.journal.migration import migrer

    for url in urls:
        migrer(url)
    stock = stock_agent(model, folder / "events.sqlite", **parts)
    ours = our_agent(model, urls[1], **parts)

    def own_journal(agent: Agent) -> None:
        os.environ["DATABASE_URL"] = urls[0] if agent is stock else urls[1]

    for seed in range(seeds):
        begun = time.monotonic()
        messages = coach_messages(seed, turns) if coach else random_messages(seed, turns)
        await compare(stock, ours, f"web:{seed}", messages, own_journal)
        print(f"conversation {seed}: {turns} messages, the same ({time.monotonic() - begun:.0f} s)")


def coach_messages(seed: int, turns: int) -> list[Message]:
    """A conversation made of training phrases, the same for the same seed."""
    phrases = [
        line.removeprefix("- ").strip()
        for file in sorted(Path("data/nlu").glob("*.yml"))
        for entry in yaml.safe_load(file.read_text()).get("nlu", [])
        # Only our store erases a conversation: the other would go on with it.
        if "examples" in entry and entry["intent"] != "effacer_donnees"
        for line in entry["examples"].splitlines()
    ]
    draw = random.Random(seed)
    return [
        (None, draw.choice(SHORT) if draw.random() < 0.4 else draw.choice(phrases))
        for _ in range(turns)
    ]


if __name__ == "__main__":
    main()
