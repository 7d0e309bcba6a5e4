"""A message costs the same at turn 200 as at turn 20: shape, not clock."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa
from rasa.core.agent import Agent

from extensions.tracker_store import EVENTS
from tests.tracker_store.comparison import Message, send
from tests.tracker_store.conftest import model, ours, url  # noqa: F401 (fixtures)

pytestmark = pytest.mark.asyncio

# A turn of each kind: an answer, an interruption, something not understood.
CYCLE: list[Message] = [
    ("repondre", "une réponse"),
    ("question", "une question"),
    ("repondre", "une autre"),
    ("incompris", "?"),
    ("ouvrir", "bonjour"),
]
TURNS = 200
EVENTS_LOADED = 90
QUERIES = 4
ACTION_CALLS = 2


@contextmanager
def _counted_queries(agent: Agent) -> Iterator[list[str]]:
    seen: list[str] = []

    def note(connection, cursor, statement, parameters, context, executemany) -> None:
        seen.append(statement)

    engine = agent.tracker_store.engine
    sa.event.listen(engine, "before_cursor_execute", note)
    yield seen
    sa.event.remove(engine, "before_cursor_execute", note)


async def test_a_message_costs_the_same_at_turn_200(ours: Agent, monkeypatch) -> None:  # noqa: F811
    loaded: list[int] = []
    queries: list[int] = []
    calls: list[int] = []
    sent: list[int] = []
    request = ours.action_endpoint.request

    async def counted_request(*args, **kwargs):
        calls[-1] += 1
        sent[-1] = max(sent[-1], len(json.dumps(kwargs["json"]["tracker"])))
        assert "domain" not in kwargs["json"]
        return await request(*args, **kwargs)

    monkeypatch.setattr(ours.action_endpoint, "request", counted_request)
    for turn in range(TURNS):
        before = await ours.tracker_store.retrieve("web:a")
        loaded.append(len(before.events) if before else 0)
        calls.append(0)
        sent.append(0)
        with _counted_queries(ours) as seen:
            await send(ours, "web:a", CYCLE[turn % len(CYCLE)])
        queries.append(len(seen))
    assert max(loaded) <= EVENTS_LOADED
    assert max(queries) <= QUERIES
    assert max(calls) <= ACTION_CALLS
    early, late = slice(20, 40), slice(TURNS - 20, TURNS)
    assert max(loaded[late]) <= max(loaded[early]) * 1.2
    assert max(sent[late]) <= max(sent[early]) * 1.5


async def test_no_query_scans_a_table(ours: Agent) -> None:  # noqa: F811
    await send(ours, "web:a", ("ouvrir", "bonjour"))
    with _counted_queries(ours) as seen:
        await send(ours, "web:a", ("repondre", "oui"))
        await ours.tracker_store.retrieve_full_tracker("web:a")
        await send(ours, "web:a", ("effacer", "effacez"))
    asked = [s for s in seen if not s.startswith("INSERT")]
    assert asked
    with ours.tracker_store.engine.connect() as connection:
        raw = connection.connection
        for statement in asked:
            parameters = ["x"] * statement.count("?")
            for plan in raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters):
                assert "SCAN" not in plan[-1], (statement, plan)
        indexes = sa.inspect(connection).get_indexes(EVENTS.name)
    assert ["sender_id", "id"] in [index["column_names"] for index in indexes]
