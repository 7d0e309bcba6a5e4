"""What is kept, what is erased, and what happens when the database fails."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa
from rasa.core.agent import Agent
from rasa.core.tracker_store import FailSafeTrackerStore, InMemoryTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, SlotSet, UserUttered
from rasa.utils.endpoints import EndpointConfig

from extensions.tracker_store import (
    CHECKPOINTS,
    EVENTS,
    ConversationDiverged,
    FlatTrackerStore,
    without_fallback,
)
from tests.tracker_store.comparison import send
from tests.tracker_store.conftest import our_agent

pytestmark = pytest.mark.asyncio


def _rows(agent: Agent, sender: str) -> int:
    """Rows of this sender in both tables."""
    with agent.tracker_store.engine.connect() as connection:
        return sum(
            connection.scalar(
                sa.select(sa.func.count()).select_from(t).where(t.c.sender_id == sender)
            )
            for t in (EVENTS, CHECKPOINTS)
        )


async def test_named_by_class_path_it_uses_the_database_of_the_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/c.sqlite")
    config = EndpointConfig(type="extensions.tracker_store.FlatTrackerStore")
    store = TrackerStore.create(config, Domain.empty())
    assert isinstance(store, FlatTrackerStore)
    assert store.engine.url.database == f"{tmp_path}/c.sqlite"


async def test_every_event_is_kept_although_few_are_loaded(ours: Agent) -> None:
    await send(ours, "web:a", ("ouvrir", "bonjour"))
    for i in range(20):
        await send(ours, "web:a", ("repondre", f"réponse {i}"))
    full = await ours.tracker_store.retrieve_full_tracker("web:a")
    texts = [e.text for e in full.events if isinstance(e, UserUttered)]
    assert texts == ["bonjour", *(f"réponse {i}" for i in range(20))]
    loaded = await ours.tracker_store.retrieve("web:a")
    assert len(loaded.events) < len(full.events) / 3
    assert loaded.get_slot("carnet") == [f"réponse {i}" for i in range(20)]


async def test_erasing_leaves_no_row_and_the_next_message_starts_anew(ours: Agent) -> None:
    await send(ours, "web:b", ("ouvrir", "autre"))
    await send(ours, "web:a", ("ouvrir", "bonjour"))
    await send(ours, "web:a", ("repondre", "mon secret"))
    await send(ours, "web:a", ("effacer", "effacez tout"))
    assert _rows(ours, "web:a") == 0
    assert _rows(ours, "web:b") > 0
    await send(ours, "web:a", ("statut", "s"))
    fresh = await ours.tracker_store.retrieve_full_tracker("web:a")
    assert [e.text for e in fresh.events if isinstance(e, UserUttered)] == ["s"]
    assert fresh.get_slot("carnet") is None


async def test_words_said_are_remembered_across_checkpoints(ours: Agent) -> None:
    from extensions.nlg import deja_dit

    store = ours.tracker_store
    for turn in range(30):
        tracker = await store.get_or_create_tracker("web:a", append_action_listen=False)
        tracker.update(UserUttered("x", {"name": "question", "confidence": 1.0}))
        said = {"utter_action": "utter_suite", "variante": turn % 3}
        tracker.update(BotUttered("y", metadata=said))
        await store.save(tracker)
    said = deja_dit(await store.retrieve("web:a"))["utter_suite"]
    assert set(said) == {0, 1, 2}
    assert len(said) <= 5
    assert [rank for rank in dict.fromkeys(reversed(said))] == [2, 1, 0]
    full = await store.retrieve_full_tracker("web:a")
    assert not any(isinstance(e, SlotSet) for e in full.events)


async def test_a_failing_write_is_an_error_and_loses_nothing_stored(ours: Agent) -> None:
    await send(ours, "web:a", ("ouvrir", "bonjour"))
    before = _rows(ours, "web:a")
    with ours.tracker_store.engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE tracker_checkpoint RENAME TO elsewhere"))
    with pytest.raises(sa.exc.OperationalError):
        await send(ours, "web:a", ("repondre", "perdue ?"))
    with ours.tracker_store.engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE elsewhere RENAME TO tracker_checkpoint"))
    assert _rows(ours, "web:a") == before
    await send(ours, "web:a", ("repondre", "gardée"))
    assert (await ours.tracker_store.retrieve("web:a")).get_slot("carnet") == ["gardée"]


async def test_the_agent_is_freed_from_the_fallback_in_memory(model: str, url: str) -> None:
    agent = Agent.load(model)
    assert isinstance(agent.tracker_store, FailSafeTrackerStore)
    with pytest.raises(TypeError):
        without_fallback(agent, InMemoryTrackerStore(agent.domain))
    store = FlatTrackerStore(agent.domain, host=url)
    without_fallback(agent, store)
    assert agent.tracker_store is agent.processor.tracker_store is store


async def test_a_tracker_that_forgot_cannot_overwrite_the_conversation(ours: Agent) -> None:
    await send(ours, "web:a", ("ouvrir", "bonjour"))
    before = _rows(ours, "web:a")
    forgetful = await FailSafeTrackerStore(ours.tracker_store).create_tracker("web:new")
    forgetful.sender_id = "web:a"
    with pytest.raises(ConversationDiverged):
        await ours.tracker_store.save(forgetful)
    assert _rows(ours, "web:a") == before


async def test_an_unreadable_checkpoint_is_rebuilt_from_the_events(ours: Agent) -> None:
    await send(ours, "web:a", ("ouvrir", "bonjour"))
    await send(ours, "web:a", ("repondre", "un"))
    with ours.tracker_store.engine.begin() as connection:
        connection.execute(sa.update(CHECKPOINTS).values(format=0))
    await send(ours, "web:a", ("repondre", "deux"))
    assert (await ours.tracker_store.retrieve("web:a")).get_slot("carnet") == ["un", "deux"]


async def test_sixteen_conversations_at_once_lose_nothing(ours: Agent) -> None:
    async def talk(sender: str) -> None:
        await send(ours, sender, ("ouvrir", "bonjour"))
        for i in range(3):
            await send(ours, sender, ("repondre", f"{sender} {i}"))

    senders = [f"web:{i}" for i in range(16)]
    await asyncio.gather(*(talk(sender) for sender in senders))
    for sender in senders:
        tracker = await ours.tracker_store.retrieve(sender)
        assert tracker.get_slot("carnet") == [f"{sender} {i}" for i in range(3)]


async def test_two_messages_of_one_conversation_at_once_are_both_kept(ours: Agent) -> None:
    await send(ours, "web:a", ("ouvrir", "bonjour"))
    await asyncio.gather(*(send(ours, "web:a", ("repondre", f"r{i}")) for i in range(2)))
    carnet = (await ours.tracker_store.retrieve("web:a")).get_slot("carnet")
    assert sorted(carnet) == ["r0", "r1"]


WRITER = """
import asyncio, sys
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet, UserUttered
from extensions.tracker_store import FlatTrackerStore

async def write(url, domain):
    store = FlatTrackerStore(Domain.load(domain), host=url)
    for turn in range(100_000):
        tracker = await store.get_or_create_tracker("web:a", append_action_listen=False)
        tracker.update(UserUttered(str(turn)))
        tracker.update(SlotSet("carnet", turn))
        await store.save(tracker)
        print(turn, flush=True)

asyncio.run(write(*sys.argv[1:]))
"""


async def test_kill_9_loses_no_turn_that_was_answered(model: str, url: str) -> None:
    domain = str(Path(__file__).parent / "mini_coach" / "domain.yml")
    with subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", WRITER, url, domain],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={**os.environ},
    ) as writer:  # fmt: skip
        for line in writer.stdout:
            if line.strip() == "12":
                writer.send_signal(signal.SIGKILL)
                break
        answered = [12, *(int(line) for line in writer.stdout if line.strip())][-1]
    ours = our_agent(model, url)
    tracker = await ours.tracker_store.retrieve("web:a")
    full = await ours.tracker_store.retrieve_full_tracker("web:a")
    texts = [e.text for e in full.events if isinstance(e, UserUttered)]
    assert tracker.get_slot("carnet") >= answered
    assert texts == [str(turn) for turn in range(tracker.get_slot("carnet") + 1)]
