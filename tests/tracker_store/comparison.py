"""The same messages through two agents, and what must be equal after each."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Sequence
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.shared.core.events import ActionExecuted, ActiveLoop, BotUttered, Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

# What only our store sets.
OWN_SLOTS = ("deja_dit",)

# A message: its intent, or None to let the model read the text; and its text.
Message = tuple[str | None, str]

# How often each intent of the small coach comes up.
WEIGHTS = {
    "repondre": 10,
    "ouvrir": 2,
    "question": 3,
    "objection": 2,
    "avis": 1,
    "noter": 2,
    "statut": 2,
    "compter": 3,
    "refuser": 1,
    "panne": 1,
    "incompris": 2,
    "restart": 0.2,
}


def random_messages(seed: int, turns: int) -> list[Message]:
    """A conversation with the small coach, the same for the same seed."""
    draw = random.Random(seed)
    intents = draw.choices(list(WEIGHTS), list(WEIGHTS.values()), k=turns)
    return [(intent, f"{intent} {turn}") for turn, intent in enumerate(intents)]


async def send(agent: Agent, sender: str, message: Message) -> list[dict[str, Any]]:
    """Send one message, return the replies."""
    intent, text = message
    output = CollectingOutputChannel()
    parse_data = None
    if intent is not None:
        parse_data = {
            "text": text,
            "intent": {"name": intent, "confidence": 1.0},
            "entities": [],
            "intent_ranking": [{"name": intent, "confidence": 1.0}],
        }
    await agent.handle_message(
        UserMessage(text, output, sender, parse_data=parse_data, input_channel="rest")
    )
    return output.messages


def state(tracker: DialogueStateTracker) -> dict[str, Any]:
    """What the next message depends on."""
    loop = tracker.active_loop
    slots = tracker.current_slot_values()
    return {
        "slots": {name: _timeless(v) for name, v in slots.items() if name not in OWN_SLOTS},
        "loop": loop and (loop.name, loop.is_interrupted, loop.rejected),
        "latest_action": tracker.latest_action_name,
        "latest_message": tracker.latest_message.text,
        "latest_bot_utterance": tracker.latest_bot_utterance.text,
        "followup": tracker.followup_action,
        "paused": tracker.is_paused(),
    }


def described(event: Event) -> tuple:
    """An event without its time."""
    if isinstance(event, ActionExecuted):
        return ("action", event.action_name, event.policy)
    if isinstance(event, SlotSet):
        return ("slot", event.key, _timeless(event.value))
    if isinstance(event, ActiveLoop):
        return ("loop", event.name)
    if isinstance(event, BotUttered):
        return ("bot", event.text)
    return (event.type_name, getattr(event, "text", None))


def _timeless(value: Any) -> Any:
    """The value without the dates and times in it."""
    text = json.dumps(value, sort_keys=True)
    return json.loads(re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+(\+\d\d:\d\d|Z)?", "…", text))


async def compare(
    reference: Agent,
    ours: Agent,
    sender: str,
    messages: Sequence[Message],
    before_each: Callable[[Agent], None] = lambda agent: None,
) -> None:
    """Play the messages on both; fail at the first difference.

    Args:
        reference: agent with the stock store.
        ours: agent with the store under test.
        sender: conversation id, the same for both.
        messages: what the user says.
        before_each: called with the agent that is about to answer.
    """
    for turn, message in enumerate(messages):
        before_each(reference)
        expected = await send(reference, sender, message)
        before_each(ours)
        replies = await send(ours, sender, message)
        where = f"turn {turn}, {message}"
        assert replies == expected, where
        theirs = state(await reference.tracker_store.retrieve(sender))
        assert state(await ours.tracker_store.retrieve(sender)) == theirs, where
    full = await ours.tracker_store.retrieve_full_tracker(sender)
    stock = await reference.tracker_store.retrieve_full_tracker(sender)
    assert [described(e) for e in full.events] == [described(e) for e in stock.events]
