"""Where the time of one message goes, measured inside the process."""

from __future__ import annotations

import asyncio
import os
import statistics
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from bench.bots import COACH_MESSAGES

PARTS = ("understanding", "policies", "actions", "wording", "store", "rest")


class Clock:
    """Adds up the time spent in each part, not counting the parts it calls."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self.calls: dict[str, int] = defaultdict(int)
        self._inner: list[float] = []

    def watch(self, owner: Any, name: str, part: str) -> None:
        """Time every call of this method of this object or class."""
        method = getattr(owner, name)
        if asyncio.iscoroutinefunction(method):

            async def timed(*args, **kwargs):
                begun = self._enter()
                try:
                    return await method(*args, **kwargs)
                finally:
                    self._leave(part, begun)
        else:

            def timed(*args, **kwargs):
                begun = self._enter()
                try:
                    return method(*args, **kwargs)
                finally:
                    self._leave(part, begun)

        setattr(owner, name, timed)

    def _enter(self) -> float:
        self._inner.append(0.0)
        return time.perf_counter()

    def _leave(self, part: str, begun: float) -> None:
        spent = time.perf_counter() - begun
        self.spent[part] += spent - self._inner.pop()
        self.calls[part] += 1
        if self._inner:
            self._inner[-1] += spent


def measure(database: Path, turns: int = 60) -> dict[str, Any]:
    """Play one conversation in this process.

    Returns:
        `parts`, median milliseconds a message in each of PARTS; `total`; `action_calls` a message.
    """
    os.environ["DATABASE_URL"] = f"sqlite:///{database}"
    return asyncio.run(_measure(turns))


async def _measure(turns: int) -> dict[str, Any]:
    from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

    from extensions.server import _dernier_modele, _journaux, charger_agent

    _journaux("WARNING")
    agent = await charger_agent(_dernier_modele(), asyncio.get_running_loop())
    clock = Clock()
    clock.watch(agent.processor, "parse_message", "understanding")
    clock.watch(agent.processor, "_predict_next_with_tracker", "policies")
    clock.watch(agent.processor.action_endpoint, "request", "actions")
    clock.watch(agent.processor.nlg, "generate", "wording")
    clock.watch(agent.tracker_store, "retrieve", "store")
    clock.watch(agent.tracker_store, "save", "store")
    rows: list[dict[str, float]] = []
    for turn in range(turns):
        clock.spent.clear()
        calls = clock.calls["actions"]
        text = COACH_MESSAGES[turn % len(COACH_MESSAGES)]
        begun = time.perf_counter()
        await agent.handle_message(
            UserMessage(text, CollectingOutputChannel(), "bench-split", input_channel="rest")
        )
        total = time.perf_counter() - begun
        row = {part: clock.spent[part] * 1000 for part in PARTS}
        row["rest"] = (total - sum(clock.spent.values())) * 1000
        row["total"] = total * 1000
        row["calls"] = clock.calls["actions"] - calls
        rows.append(row)
    rows = rows[5:]
    return {
        "parts": {part: statistics.median(row[part] for row in rows) for part in PARTS},
        "total": statistics.median(row["total"] for row in rows),
        "action_calls": statistics.mean(row["calls"] for row in rows),
    }
