"""Our store and the stock one lead to the same conversations."""

from __future__ import annotations

import pytest
from rasa.core.agent import Agent

from tests.tracker_store.comparison import compare, random_messages

pytestmark = pytest.mark.asyncio

OPEN = ("ouvrir", "Bonjour")


def _answers(count: int) -> list[tuple[str, str]]:
    return [("repondre", f"réponse {i}") for i in range(count)]


SCRIPTS = {
    "a long form": [OPEN, *_answers(40)],
    "interruptions": [OPEN, *(m for i in range(5) for m in (
        ("repondre", f"r{i}"), ("question", f"q{i}"), ("objection", f"o{i}"), ("objection", "encore"),
        ("incompris", "?"), ("repondre", f"s{i}"))),
    ],
    "restart in the form": [OPEN, *_answers(12), ("restart", "/restart"), ("question", "q"), OPEN,
                            *_answers(12), ("restart", "/restart"), ("restart", "/restart"), OPEN],
    "a rejected form stays rejected": [OPEN, *_answers(5), *[("objection", "o")] * 12, *_answers(3)],
    "a slot that rules see": [("statut", "s"), ("compter", "c"), *[("question", "q")] * 10,
                              ("compter", "c"), ("statut", "s"), *[("question", "q")] * 10,
                              ("compter", "c"), ("statut", "s"), ("compter", "c")],
    "one form inside another": [OPEN, *_answers(3), ("avis", "a"), ("noter", "5"), *_answers(12),
                                OPEN, *_answers(12), ("avis", "a"), ("question", "q"), ("noter", "4")],
    "going back one message": [OPEN, *_answers(8), ("question", "q"), ("back", "/back"), *_answers(4)],
}  # fmt: skip


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
async def test_scripted_conversations_are_the_same(stock: Agent, ours: Agent, script) -> None:
    await compare(stock, ours, "web:script", script)


@pytest.mark.parametrize("seed", range(3))
async def test_random_conversations_are_the_same(stock: Agent, ours: Agent, seed: int) -> None:
    await compare(stock, ours, f"web:{seed}", random_messages(seed, 40))
