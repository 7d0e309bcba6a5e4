"""The form of the journey: one message in, the core decides, events and responses out."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecutionRejected, AllSlotsReset, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.engine import Engine

from extensions.effacement import effacer_partout
from pourquoi import parcours, passages, propos
from pourquoi.carnet import Carnet, Message
from pourquoi.ecriture import nettoyer
from pourquoi.journal.base import ouvrir
from pourquoi.journal.journal import enregistrer
from pourquoi.reglages import Reglages

FORM = "parcours_form"
REPONSE_LIBRE = "reponse_libre"
"""Slot requested by the steps that keep their answer elsewhere than in a slot of their own."""


class ValidateParcoursForm(Action):
    """Runs each time the form does: on opening, on a message, and back from an interruption."""

    def name(self) -> str:
        """Name by which Rasa's form calls its validation."""
        return f"validate_{FORM}"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        """Let the core answer; return the slots it changed and the next question."""
        carnet = Carnet.depuis(_carnet_avant(tracker))
        message = _message(tracker, carnet.etape)
        deja = _actions_depuis_le_message(tracker)
        tour = _tour(carnet, message, deja)
        # The voice reads slots as they were before this action: what it changed goes along.
        adresse = {
            "tutoiement": carnet.tutoiement,
            "statut": carnet.statut,
            "mot_client": carnet.mot_client,
            "prenom": carnet.prenom,
        }
        for replique in tour.repliques:
            boutons = [{"title": b, "payload": b} for b in replique.boutons]
            dispatcher.utter_message(
                response=replique.nom, buttons=boutons or None, **adresse, **replique.variables
            )
        if carnet.efface:
            effacer_partout(_moteur(), tracker.sender_id)
            # The tracker store forgets the conversation when it sees `efface`; until then the
            # form stays active, or the policy would open it again within this turn.
            return [
                AllSlotsReset(),
                SlotSet("efface", True),
                SlotSet("requested_slot", REPONSE_LIBRE),
            ]
        if not tour.autre and not deja:
            canal = tracker.get_latest_input_channel() or "cmdline"
            enregistrer(_moteur(), tracker.sender_id, canal, carnet, tour.reponses)
        evenements = _slots_changes(carnet, tracker)
        if tour.autre:
            return [*evenements, ActionExecutionRejected(FORM)]
        return [*evenements, SlotSet("requested_slot", _slot(carnet))]


def _tour(carnet: Carnet, message: Message, deja: list[str]) -> parcours.Tour:
    if carnet.commencee_le is None:
        return parcours.accueillir(carnet, message)
    if not deja:
        return parcours.repondre(carnet, message)
    # The form runs again in the same turn: a rule answered, or none could.
    return parcours.relancer(carnet, compris=any(action != FORM for action in deja))


def _actions_depuis_le_message(tracker: Tracker) -> list[str]:
    """Actions run since the latest message, the form's own current run left out."""
    noms: list[str] = []
    for evenement in reversed(tracker.events):
        if evenement["event"] == "user":
            break
        if evenement["event"] == "action" and evenement["name"] != "action_extract_slots":
            noms.append(evenement["name"])
        elif evenement["event"] == "action_execution_rejected":
            noms.append(FORM)
    # Rasa's form appends its own name to the tracker it hands to its validation.
    if noms and noms[0] == FORM:
        noms = noms[1:]
    return [nom for nom in noms if nom != "action_listen"]


def _carnet_avant(tracker: Tracker) -> dict[str, Any]:
    """Slot values as they were before this message filled the requested one.

    The mapping writes the raw text in the slot before the core has read it.
    """
    slots = dict(tracker.slots)
    for evenement in reversed(tracker.events):
        if evenement["event"] == "user":
            break
        if evenement["event"] == "slot" and evenement["name"] == slots.get("requested_slot"):
            slots[evenement["name"]] = None
    return slots


def _message(tracker: Tracker, etape: str | None) -> Message:
    dernier = tracker.latest_message
    texte = nettoyer(dernier.get("text") or "")
    question = avant = ""
    vu_le_message = False
    for evenement in reversed(tracker.events):
        if evenement["event"] == "user":
            if vu_le_message:
                avant = nettoyer(evenement.get("text") or "")
                break
            vu_le_message = True
        elif vu_le_message and evenement["event"] == "bot" and evenement.get("text"):
            question = question or evenement["text"]
    return Message(
        texte=texte,
        intent=(dernier.get("intent") or {}).get("name"),
        classement=tuple(
            (rang["name"], rang["confidence"]) for rang in dernier.get("intent_ranking") or ()
        ),
        question=question,
        avant=avant,
        passages=passages.depuis(dernier.get("passages"), texte, etape),
        poids=propos.depuis(dernier.get("propos"), texte, etape),
    )


def _slots_changes(carnet: Carnet, tracker: Tracker) -> list[EventType]:
    apres = carnet.valeurs_de_slots()
    vide = Carnet().valeurs_de_slots()
    return [
        SlotSet(nom, valeur)
        for nom, valeur in apres.items()
        if valeur != (vide[nom] if tracker.slots.get(nom) is None else tracker.slots[nom])
    ]


def _slot(carnet: Carnet) -> str:
    return carnet.etape if carnet.etape in SLOTS_DES_ETAPES else REPONSE_LIBRE


def _moteur() -> Engine:
    return _moteur_de(os.environ.get("DATABASE_URL"))


@lru_cache
def _moteur_de(_reglage: str | None) -> Engine:
    # Reading every setting for each message would cost more than it is worth.
    return ouvrir(Reglages.lire().database_url)


SLOTS_DES_ETAPES = frozenset(etape.nom for etape in parcours.ETAPES if hasattr(Carnet(), etape.nom))
