"""Actions of a small coach with one long form, made to exercise what a tracker remembers."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import ActionExecutionRejection

# The form ends after this many answers, and may be opened again.
ANSWERS = 23


class ValidateParcoursForm(Action):
    """Keeps each answer, says something, asks again; rejects what is no answer."""

    def name(self) -> str:
        return "validate_parcours_form"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        answer = tracker.get_slot("reponse")
        opening = tracker.latest_message["intent"]["name"] == "ouvrir"
        if answer is None and not opening:
            return []
        answers = list(tracker.get_slot("carnet") or [])
        if answer is not None:
            answers.append(answer)
        done = answer is not None and len(answers) % ANSWERS == 0
        dispatcher.utter_message(text=f"Réponse {len(answers)} : {answer}")
        if not done:
            dispatcher.utter_message(response="utter_suite")
        return [
            SlotSet("carnet", answers[-40:]),
            SlotSet("reponse", None),
            SlotSet("requested_slot", None if done else "reponse"),
        ]


class ActionStatut(Action):
    """Goes from no status to créateur, repreneur, and none again."""

    def name(self) -> str:
        return "action_statut"

    def run(self, dispatcher, tracker, domain) -> list[dict[str, Any]]:
        following = {None: "createur", "createur": "repreneur", "repreneur": None}
        return [SlotSet("statut", following[tracker.get_slot("statut")])]


class ActionCompter(Action):
    """Adds one to a slot with an initial value, back to it after four."""

    def name(self) -> str:
        return "action_compter"

    def run(self, dispatcher, tracker, domain) -> list[dict[str, Any]]:
        count = (int(tracker.get_slot("compte")) + 1) % 5
        dispatcher.utter_message(text=f"{count}")
        return [SlotSet("compte", count)]


class ActionRefuser(Action):
    """Always rejects its execution."""

    def name(self) -> str:
        return "action_refuser"

    def run(self, dispatcher, tracker, domain) -> list[dict[str, Any]]:
        raise ActionExecutionRejection(self.name())


class ActionPanne(Action):
    """Always fails."""

    def name(self) -> str:
        return "action_panne"

    def run(self, dispatcher, tracker, domain) -> list[dict[str, Any]]:
        raise ValueError("out of order")


class ActionEffacer(Action):
    """Asks the tracker store to forget the conversation."""

    def name(self) -> str:
        return "action_effacer"

    def run(self, dispatcher, tracker, domain) -> list[dict[str, Any]]:
        return [SlotSet("efface", True)]
