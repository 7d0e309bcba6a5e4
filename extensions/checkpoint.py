"""Shorten a conversation to the events that still matter to what comes next.

RulePolicy looks at the applied events of a conversation, no further back than its longest rule;
forms and actions look at slots, the active loop and the last messages. `shorten` keeps the last
turns as they were and turns what came before into a few ordinary events that lead to the same
state, so that the cost of a message does not depend on how many came before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    AllSlotsReset,
    BotUttered,
    ConversationPaused,
    Event,
    LoopInterrupted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker

from extensions.stored_tracker import StoredTracker

# Turns kept exactly as they happened.
RECENT_TURNS = 2
# Actions that a rule may look back on, before those turns: at least the steps of the longest rule
# (a test compares it with the trained model).
RULE_ACTIONS = 5


def shorten(
    tracker: DialogueStateTracker,
    slots: Sequence[Slot],
    recent_turns: int = RECENT_TURNS,
    rule_actions: int = RULE_ACTIONS,
    extra: Callable[[DialogueStateTracker], list[SlotSet]] = lambda _before: [],
) -> list[Event]:
    """Return a short list of events that leads to the same state as the tracker's.

    Args:
        tracker: the conversation, itself possibly loaded from an earlier short list.
        slots: the slots of the domain.
        recent_turns: number of turns kept as they happened, from the user's message on.
        rule_actions: number of applied actions kept before those turns.
        extra: gives the slots to set just before those turns, from the conversation until then.

    Returns:
        Ordinary events, oldest first. Reverting (`/back`) reaches no further than they do.
    """
    events = list(tracker.events)
    cut = _start_of_recent_turns(events, recent_turns)
    head = replay(tracker.sender_id, events[:cut], slots)
    applied = head.applied_events()
    actions = [i for i, event in enumerate(applied) if isinstance(event, ActionExecuted)]
    if len(actions) > rule_actions:
        start = actions[-rule_actions]
        before = replay(tracker.sender_id, applied[:start], slots)
        short = _snapshot(before, applied[:start]) + _squeeze(applied[start:])
    else:
        short = _squeeze(applied)
    added = extra(head)
    told = {slot.key for slot in added}
    # A slot that no policy sees is told once, with the value it has at the end.
    unseen = [s for s in head.slots.values() if not s.has_features() and s.name not in told]
    at = applied[-1].timestamp if applied else None
    added += [
        SlotSet(slot.name, slot.value, timestamp=at)
        for slot in unseen
        if slot.value != slot.initial_value
    ]
    replaced = told.union(slot.name for slot in unseen)
    short = [e for e in short if not (isinstance(e, SlotSet) and e.key in replaced)]
    # Before the wait for the next message: reverting that message takes out what follows the wait.
    waits = [i for i, event in enumerate(short) if isinstance(event, ActionExecuted)]
    place = waits[-1] if waits else len(short)
    return [*short[:place], *added, *short[place:], *events[cut:]]


def replay(sender_id: str, events: Iterable[Event], slots: Sequence[Slot]) -> DialogueStateTracker:
    """Return a tracker of these events; `slots` are copied, not changed."""
    return StoredTracker.from_events(sender_id, list(events), slots)


def _start_of_recent_turns(events: Sequence[Event], turns: int) -> int:
    for index in range(len(events) - 1, -1, -1):
        if isinstance(events[index], UserUttered):
            turns -= 1
            if turns == 0:
                return index
    return 0


def _snapshot(state: DialogueStateTracker, events: Sequence[Event]) -> list[Event]:
    """Few events that lead to the state reached by `events`."""
    at = events[-1].timestamp if events else None
    short: list[Event] = []
    message = _last(events, UserUttered)
    if message is not None:
        short += [ActionExecuted(ACTION_LISTEN_NAME, timestamp=at), _light(message)]
    run = None
    if state.active_loop_name:
        run = _last(events, ActionExecuted, state.active_loop_name)
        short += [run] if run is not None else []
        short.append(ActiveLoop(state.active_loop_name, timestamp=at))
        if state.is_active_loop_rejected:
            short.append(ActionExecutionRejected(state.active_loop_name, timestamp=at))
    short += [
        SlotSet(slot.name, slot.value, timestamp=at)
        for slot in state.slots.values()
        if slot.value != slot.initial_value
    ]
    latest = _last(events, ActionExecuted)
    if latest is not None and latest is not run:
        short.append(latest)
    said = _last(events, BotUttered)
    if said is not None:
        short.append(said)
    if state.is_active_loop_interrupted:
        short.append(LoopInterrupted(True, timestamp=at))
    if state.is_paused():
        short.append(ConversationPaused(timestamp=at))
    return short


def _last(events: Sequence[Event], kind: type, name: str | None = None) -> Event | None:
    for event in reversed(events):
        if isinstance(event, kind) and (name is None or event.action_name == name):
            return event
    return None


def _squeeze(events: Sequence[Event]) -> list[Event]:
    """Drop what nothing can see: between two actions only the last of each kind counts."""
    short: list[Event] = []
    between: list[Event] = []
    for event in events:
        if isinstance(event, (ActionExecuted, UserUttered)):
            short += _squeeze_between(between)
            between = []
            short.append(_light(event) if isinstance(event, UserUttered) else event)
        else:
            between.append(event)
    return short + _squeeze_between(between)


def _squeeze_between(events: Sequence[Event]) -> list[Event]:
    kept: dict[tuple, Event] = {}
    for event in events:
        if isinstance(event, AllSlotsReset):
            kept = {key: e for key, e in kept.items() if key[0] is not SlotSet}
        key = (type(event), getattr(event, "key", getattr(event, "name", None)))
        # Taken out first: the last of its kind keeps its place in the order.
        kept.pop(key, None)
        kept[key] = event
    return list(kept.values())


def _light(message: UserUttered) -> UserUttered:
    """The same message without the ranking of every intent, most of its weight."""
    if "intent_ranking" not in message.parse_data:
        return message
    return UserUttered(
        message.text,
        message.intent,
        message.entities,
        input_channel=message.input_channel,
        message_id=message.message_id,
        timestamp=message.timestamp,
        metadata=message.metadata,
        use_text_for_featurization=message.use_text_for_featurization,
    )
