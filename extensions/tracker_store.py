"""Tracker store whose cost per message does not grow with the conversation.

Every event is kept in the `events` table, for export and audit. A conversation is loaded from its
row in `tracker_checkpoint` alone: a short list of events that leads to the same state (see
`extensions.checkpoint`), written with the events of the turn in one transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.engine import Connection
from sqlalchemy.orm import sessionmaker

from extensions.checkpoint import shorten
from extensions.stored_tracker import StoredTracker
from pourquoi.journal.base import ouvrir, vider_le_wal
from pourquoi.journal.migration import migrer
from pourquoi.reglages import Reglages

if TYPE_CHECKING:
    from rasa.core.agent import Agent

# Raise it when what a checkpoint holds changes: older ones are then rebuilt from the events.
FORMAT = 1
SLOT_ERASE = "efface"
SLOT_SAID = "deja_dit"

EVENTS = SQLTrackerStore.SQLEvent.__table__
CHECKPOINTS = sa.Table(
    "tracker_checkpoint",
    sa.MetaData(),
    sa.Column("sender_id", sa.String(255), primary_key=True),
    sa.Column("format", sa.Integer, nullable=False),
    sa.Column("data", sa.Text, nullable=False),
)
_WRITE_CHECKPOINT = sa.text(
    "INSERT INTO tracker_checkpoint (sender_id, format, data) VALUES (:sender_id, :format, :data) "
    "ON CONFLICT (sender_id) DO UPDATE SET format = excluded.format, data = excluded.data"
)
_READ_CHECKPOINT = sa.text(
    "SELECT data FROM tracker_checkpoint WHERE sender_id = :sender_id AND format = :format"
)


class ConversationDiverged(RuntimeError):
    """The tracker to save does not continue the stored conversation; nothing was written."""


class FlatTrackerStore(SQLTrackerStore):
    """SQL tracker store that loads and saves a conversation in constant time."""

    def __init__(
        self,
        domain: Domain | None = None,
        host: str | None = None,
        event_broker: EventBroker | None = None,
        **kwargs: Any,
    ) -> None:
        """Open the database of the settings and bring it to the current schema.

        Args:
            domain: domain of the model, its slots are used.
            host: `url` of `endpoints.yml`, a SQLAlchemy URL; by default DATABASE_URL.
            event_broker: where to publish new events, if anywhere.
            kwargs: ignored, Rasa passes what `endpoints.yml` holds.

        Raises:
            RuntimeError: the database cannot be used. Rasa answers an ImportError or an
                AttributeError with a store in memory, so neither may leave this method.
        """
        try:
            url = host or Reglages.lire().database_url
            migrer(url)
            self.engine = ouvrir(url)
        except (AttributeError, ImportError) as error:
            raise RuntimeError(f"The tracker store cannot start: {error}") from error
        self.sessionmaker = sessionmaker(bind=self.engine, future=True)
        TrackerStore.__init__(self, domain, event_broker)

    def init_tracker(self, sender_id: str) -> StoredTracker:
        """Return an empty tracker of this conversation."""
        return StoredTracker(sender_id, self.domain.slots)

    async def retrieve(self, sender_id: str) -> StoredTracker | None:
        """Return the conversation as its next message needs it, or None if it has no event."""
        with self.engine.connect() as connection:
            data = connection.execute(
                _READ_CHECKPOINT, {"sender_id": sender_id, "format": FORMAT}
            ).scalar()
            events = json.loads(data) if data else self._all_events(connection, sender_id)
        return self._tracker(sender_id, events)

    async def retrieve_full_tracker(self, conversation_id: str) -> StoredTracker | None:
        """Return the conversation with every event since its beginning, or None."""
        with self.engine.connect() as connection:
            events = self._all_events(connection, conversation_id)
        return self._tracker(conversation_id, events)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store the new events of the tracker, and the checkpoint that now stands for all.

        When a new event sets the slot `efface`, every trace of the conversation is removed instead.

        Raises:
            ConversationDiverged: the tracker did not come from this store and does not begin with
                what is stored, for instance because reading it failed.
            sqlalchemy.exc.SQLAlchemyError: the database refused; nothing was written.
        """
        if not tracker.events:
            return
        with self.engine.begin() as connection:
            stored = getattr(tracker, "stored", None)
            if stored is None:
                stored = self._stored_part(connection, tracker)
            new = list(tracker.events)[stored:]
            erased = any(
                isinstance(e, SlotSet) and e.key == SLOT_ERASE and e.value is True for e in new
            )
            if erased:
                _erase(connection, tracker.sender_id)
                new = []
            elif new:
                connection.execute(EVENTS.insert(), [_row(tracker.sender_id, e) for e in new])
                connection.execute(_WRITE_CHECKPOINT, self._checkpoint(tracker))
        if erased:
            vider_le_wal(self.engine)
        if isinstance(tracker, StoredTracker):
            tracker.stored = len(tracker.events)
        if self.event_broker is not None:
            await self._stream_new_events(self.event_broker, new, tracker.sender_id)

    def _checkpoint(self, tracker: DialogueStateTracker) -> dict[str, Any]:
        slots = self.domain.slots
        keeps = any(slot.name == SLOT_SAID for slot in slots)
        short = shorten(tracker, slots, extra=_said) if keeps else shorten(tracker, slots)
        events = [event.as_dict() for event in short]
        return {"sender_id": tracker.sender_id, "format": FORMAT, "data": json.dumps(events)}

    def _tracker(self, sender_id: str, events: list[dict[str, Any]]) -> StoredTracker | None:
        if not events:
            return None
        tracker = StoredTracker.from_events(sender_id, _events(events), self.domain.slots)
        tracker.stored = len(tracker.events)
        return tracker

    @staticmethod
    def _all_events(connection: Connection, sender_id: str) -> list[dict[str, Any]]:
        query = sa.select(EVENTS.c.data).where(EVENTS.c.sender_id == sender_id)
        return [json.loads(data) for data in connection.scalars(query.order_by(EVENTS.c.id))]

    def _stored_part(self, connection: Connection, tracker: DialogueStateTracker) -> int:
        """Number of first events of a tracker made elsewhere that are stored already."""
        times = list(
            connection.scalars(
                sa.select(EVENTS.c.timestamp)
                .where(EVENTS.c.sender_id == tracker.sender_id)
                .order_by(EVENTS.c.id)
            )
        )
        if times != [event.timestamp for event in list(tracker.events)[: len(times)]]:
            raise ConversationDiverged(
                "The conversation to save does not continue the stored one; nothing was written."
            )
        return len(times)


def without_fallback(agent: Agent, store: TrackerStore) -> None:
    """Make the agent use this store itself, so that a failing database is an error.

    Rasa wraps every store in one that answers failures from memory: the user would go on talking
    to a coach that forgets. Call it once the agent is made, before it answers.

    Raises:
        TypeError: the store is not ours (Rasa replaces one it cannot import by a memory one).
    """
    if not isinstance(store, FlatTrackerStore):
        raise TypeError(f"{type(store).__name__} does not keep conversations; check endpoints.yml.")
    store.domain = agent.domain
    agent.tracker_store = store
    if agent.processor is not None:
        agent.processor.tracker_store = store


def _said(before: DialogueStateTracker) -> list[SlotSet]:
    """What the coach said before, in one slot: its events will not be there any more."""
    from extensions.nlg import deja_dit

    # Only when each variation was last said matters; the whole list would grow for ever.
    said = {name: _last_of_each(ranks) for name, ranks in deja_dit(before).items()}
    return [SlotSet(SLOT_SAID, said)]


def _last_of_each(ranks: list[int]) -> list[int]:
    return list(dict.fromkeys(reversed(ranks)))[::-1]


def _erase(connection: Connection, sender_id: str) -> None:
    for table in (EVENTS, CHECKPOINTS):
        connection.execute(table.delete().where(table.c.sender_id == sender_id))


def _row(sender_id: str, event: Event) -> dict[str, Any]:
    data = event.as_dict()
    return {
        "sender_id": sender_id,
        "type_name": event.type_name,
        "timestamp": event.timestamp,
        "intent_name": (data.get("parse_data", {}).get("intent") or {}).get("name"),
        "action_name": data.get("name"),
        "data": json.dumps(data),
    }


def _events(dicts: Iterable[dict[str, Any]]) -> list[Event]:
    made = (_event_class(event["event"])._from_parameters(event) for event in dicts)
    return [event for event in made if event is not None]


# Rasa looks through every subclass of Event for each event it reads.
_event_class = lru_cache(maxsize=None)(Event.resolve_by_type)
