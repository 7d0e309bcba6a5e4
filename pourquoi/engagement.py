"""The commitment: one concrete step within seven days."""

from __future__ import annotations

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute import esquive, sans_matiere
from pourquoi.etape import Etape, sans_reponse
from pourquoi.synthese.pas import action_dite, datee
from pourquoi.valeurs import premiere_valeur


def recevoir_action(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep the step; with it the spine of the journey is done."""
    if esquive(message) or sans_matiere(message.texte):
        return None
    carnet.action_7_jours = message.texte.strip()
    variables = {"action": action_dite(carnet.action_7_jours)}
    # « D’ici vendredi, j’appelle… » says when: no other delay beside it.
    nom = "utter_engagement_date" if datee(variables["action"]) else "utter_engagement"
    # The closing, just after, names the clients.
    if valeur := premiere_valeur(carnet):
        return [Replique(f"{nom}_lien", {**variables, "valeur": valeur})]
    return [Replique(nom if nom.endswith("date") else f"{nom}_note", variables)]


ETAPES = (
    Etape(
        "action_7_jours",
        lambda carnet: Replique("utter_demander_action_7_jours"),
        recevoir_action,
        sans_reponse("action_7_jours"),
        essais_max=1,
    ),
)
