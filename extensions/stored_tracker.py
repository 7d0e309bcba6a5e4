"""A tracker that costs little to copy.

Rasa copies a tracker several times for each message: it replays every event to get there, and
copies every slot through `copy.copy`. The same duplicates are made here from the state itself.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any

from rasa.core.actions import forms
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker


class StoredTracker(DialogueStateTracker):
    """A tracker that knows how many of its first events the database already accounts for."""

    stored = 0

    def __init__(
        self, sender_id: str, slots: Iterable[Slot] | None, *args: Any, **kwargs: Any
    ) -> None:
        """Start empty, with slots of its own at their initial value (see parent class)."""
        super().__init__(sender_id, None if slots is None else (), *args, **kwargs)
        self.slots.update(_twins(slots or ()))
        for slot in self.slots.values():
            slot.reset()

    def init_copy(self) -> StoredTracker:
        """Return an empty tracker of the same conversation (see parent class)."""
        return StoredTracker(
            self.sender_id,
            self.slots.values(),
            self._max_event_history,
            is_rule_tracker=self.is_rule_tracker,
        )

    def copy(self) -> StoredTracker:
        """Return a duplicate in the same state."""
        twin = copy.copy(self)
        twin.events = self._create_events(self.events)
        twin.slots = _twins(self.slots.values())
        twin.active_loop = copy.copy(self.active_loop)
        return twin


def lighten_forms() -> None:
    """Let Rasa's forms work on such trackers: they build two for each message."""
    forms.DialogueStateTracker = StoredTracker


def _twins(slots: Iterable[Slot]) -> dict[str, Slot]:
    """The slots by name, each in the same state as the one it comes from."""
    twins = {}
    for slot in slots:
        twin = twins[slot.name] = object.__new__(type(slot))
        twin.__dict__ = slot.__dict__.copy()
    return twins
