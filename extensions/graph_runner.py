"""Rasa's graph, run in a straight line, and messages read beside the rest.

Rasa plans its graph anew for each of the three runs of a message, and reads a message on the
thread that answers all the others.
"""

from __future__ import annotations

import asyncio
from functools import lru_cache
from graphlib import TopologicalSorter
from threading import Thread
from typing import Any

from rasa.core import processor
from rasa.core.agent import Agent
from rasa.engine.runner.dask import DaskGraphRunner


class StraightRunner(DaskGraphRunner):
    """The same nodes in the same order, which is worked out once for each set of targets."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Load every node (see parent class)."""
        super().__init__(*args, **kwargs)
        self._order = lru_cache(self._work_out)

    def _work_out(self, targets: tuple[str, ...]) -> list[tuple[str, list[str]]]:
        """The nodes these targets need, in order, each with what it is given."""
        nodes = self._graph_schema.minimal_graph_schema(list(targets)).nodes
        needs = {name: list(node.needs.values()) for name, node in nodes.items()}
        return [(n, needs[n]) for n in TopologicalSorter(needs).static_order() if n in needs]

    def run(
        self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None
    ) -> dict[str, Any]:
        """Run the graph (see parent class).

        Raises:
            GraphRunError: an input that a node needs is missing.
        """
        wanted = tuple(targets or self._graph_schema.target_names)
        outputs = {name: (name, value) for name, value in (inputs or {}).items()}
        for name, needs in self._order(wanted):
            outputs[name] = self._instantiated_nodes[name](*(outputs.get(n, n) for n in needs))
        return dict(outputs[target] for target in wanted)


def straighten() -> None:
    """Let the models loaded from now on be run by `StraightRunner`."""
    processor.DaskGraphRunner = StraightRunner


def read_beside(agent: Agent) -> None:
    """Read this agent's messages on a thread of their own, one at a time.

    Most of a reading is matrix products, which leave Python free to answer somebody else.
    """
    reader = asyncio.new_event_loop()
    Thread(target=reader.run_forever, name="reader", daemon=True).start()
    parse = agent.processor.parse_message

    async def parse_message(*args: Any, **kwargs: Any) -> dict[str, Any]:
        return await asyncio.wrap_future(
            asyncio.run_coroutine_threadsafe(parse(*args, **kwargs), reader)
        )

    agent.processor.parse_message = parse_message
