"""The commitment: one concrete step within seven days."""

from __future__ import annotations

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.clientele.dite import dire_clientele
from pourquoi.ecoute import esquive, sans_matiere
from pourquoi.etape import Etape, sans_reponse
from pourquoi.reflet import essentiel


def recevoir_action(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep the step; with it the spine of the journey is done."""
    if esquive(message) or sans_matiere(message.texte):
        return None
    carnet.action_7_jours = message.texte.strip()
    variables = {"action": essentiel(carnet.action_7_jours)}
    if carnet.coeur_clientele:
        clientele = dire_clientele(carnet.coeur_clientele, 60)
        return [Replique("utter_engagement_lien", {**variables, "clientele": clientele})]
    return [Replique("utter_engagement_note", variables)]


ETAPES = (
    Etape(
        "action_7_jours",
        lambda carnet: Replique("utter_demander_action_7_jours"),
        recevoir_action,
        sans_reponse("action_7_jours"),
        essais_max=1,
    ),
)
