"""The commitment: one concrete step within seven days."""

from __future__ import annotations

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute import esquive
from pourquoi.etape import Etape, sans_reponse


def recevoir_action(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep the step; with it the spine of the journey is done."""
    if esquive(message):
        return None
    carnet.action_7_jours = message.texte.strip()
    return [Replique("utter_engagement_note")]


ETAPES = (
    Etape(
        "action_7_jours",
        lambda carnet: Replique("utter_demander_action_7_jours"),
        recevoir_action,
        sans_reponse("action_7_jours"),
        essais_max=1,
    ),
)
