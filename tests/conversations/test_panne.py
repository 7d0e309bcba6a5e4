"""When the core fails, the person is told, and nothing before is lost."""

from __future__ import annotations

import asyncio

import pytest

from extensions.server import _dernier_modele, _journaux, charger_agent
from pourquoi import parcours
from tests.tracker_store.comparison import send

pytestmark = pytest.mark.asyncio


async def test_a_failure_is_said_and_the_question_stays(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/coach.sqlite")
    _journaux("ERROR")
    agent = await charger_agent(_dernier_modele(), asyncio.get_running_loop())
    await send(agent, "web:a", (None, "bonjour"))
    await send(agent, "web:a", (None, "je crée une menuiserie"))
    with monkeypatch.context() as panne:
        panne.setattr(parcours, "repondre", lambda *_: 1 / 0)
        replies = await send(agent, "web:a", (None, "pour transmettre mon métier aux jeunes"))
        assert len(replies) == 1 and "incident" in str(replies[0])
    await send(agent, "web:a", (None, "pour transmettre mon métier aux jeunes"))
    tracker = await agent.tracker_store.retrieve("web:a")
    assert tracker.get_slot("pourquoi_1") == "pour transmettre mon métier aux jeunes"
