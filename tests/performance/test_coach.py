"""The coach itself: few action calls and queries a message, and no more of them at turn 200."""

from __future__ import annotations

import asyncio
import json
import tarfile
from functools import partial
from threading import Event

import jsonschema
import pytest
import sqlalchemy as sa
from rasa.core.actions.action import RemoteAction
from rasa.core.agent import Agent
from rasa.engine.runner.dask import DaskGraphRunner

from extensions.checkpoint import RULE_ACTIONS
from extensions.graph_runner import StraightRunner
from extensions.server import _dernier_modele, _journaux, charger_agent
from tests.tracker_store.comparison import send

pytestmark = pytest.mark.asyncio

TURNS = 200
EVENTS_LOADED = 110
ACTION_CALLS = 2
# The conversation is read once and written once; the journal keeps the answer.
QUERIES = 12
PHRASES = (
    "bonjour",
    "je crée une entreprise de menuiserie",
    "parce que les marges sont énormes",
    "pour transmettre un savoir-faire",
    "oui",
    "vous êtes un robot ?",
    "la qualité du travail bien fait",
    "c'est utopique votre truc",
    "je ne sais pas trop",
    "les gens qui rénovent leur maison",
)


async def test_a_message_costs_the_same_at_turn_200(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/coach.sqlite")
    _journaux("ERROR")
    agent: Agent = await charger_agent(_dernier_modele(), asyncio.get_running_loop())
    loaded: list[int] = []
    queries: list[int] = []
    calls: list[int] = []
    endpoint = agent.processor.action_endpoint
    request = endpoint.request

    async def counted_request(*args, **kwargs):
        calls[-1] += 1
        result = await request(*args, **kwargs)
        # What Rasa would check each time (see `trust_results`).
        jsonschema.validate(result, RemoteAction.action_response_format_spec())
        return result

    def counted_query(*_) -> None:
        queries[-1] += 1

    monkeypatch.setattr(endpoint, "request", counted_request)
    for turn in range(TURNS):
        before = await agent.tracker_store.retrieve("web:a")
        loaded.append(len(before.events) if before else 0)
        calls.append(0)
        queries.append(0)
        sa.event.listen(agent.tracker_store.engine, "before_cursor_execute", counted_query)
        replies = await send(agent, "web:a", (None, PHRASES[turn % len(PHRASES)]))
        sa.event.remove(agent.tracker_store.engine, "before_cursor_execute", counted_query)
        assert replies, f"no reply at turn {turn}"
    early, late = slice(20, 60), slice(TURNS - 40, TURNS)
    assert max(loaded) <= EVENTS_LOADED
    assert max(calls) <= ACTION_CALLS
    assert max(queries) <= QUERIES
    assert max(loaded[late]) <= max(loaded[early]) * 1.3
    assert max(queries[late]) <= max(queries[early]) * 1.3


async def test_the_graph_gives_what_rasas_own_runner_gives(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/coach.sqlite")
    _journaux("ERROR")
    agent: Agent = await charger_agent(_dernier_modele(), asyncio.get_running_loop())
    runner = agent.processor.graph_runner
    assert isinstance(runner, StraightRunner)
    for phrase in PHRASES:
        straight = await agent.parse_message(phrase)
        with monkeypatch.context() as rasa:
            rasa.setattr(runner, "run", partial(DaskGraphRunner.run, runner))
            assert await agent.parse_message(phrase) == straight


async def test_a_message_being_read_keeps_nobody_waiting(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/coach.sqlite")
    _journaux("ERROR")
    agent: Agent = await charger_agent(_dernier_modele(), asyncio.get_running_loop())
    runner, reading, may_go_on = agent.processor.graph_runner, Event(), Event()
    run = runner.run

    def slow(*args, **kwargs):
        reading.set()
        assert may_go_on.wait(30), "the loop did nothing while the message was read"
        return run(*args, **kwargs)

    monkeypatch.setattr(runner, "run", slow)
    parsed = asyncio.ensure_future(agent.parse_message("bonjour"))
    while not reading.is_set():
        await asyncio.sleep(0.01)
    may_go_on.set()
    assert (await parsed)["intent"]["name"] == "saluer"


async def test_checkpoints_hold_at_least_the_longest_rule() -> None:
    longest = 0
    with tarfile.open(_dernier_modele()) as archive:
        for member in archive:
            if member.name.endswith("/rule_policy.json"):
                lookup = json.load(archive.extractfile(member))["lookup"]
                for rules in (lookup["rules"], lookup["rules_for_loop_unhappy_path"]):
                    longest = max([longest, *(len(json.loads(key)) for key in rules)])
    assert 0 < longest <= RULE_ACTIONS
