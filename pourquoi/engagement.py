"""The commitment: one concrete step within seven days."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute import esquive, sans_matiere
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape, sans_reponse
from pourquoi.reflet.genres import agit
from pourquoi.synthese.pas import action_dite, datee
from pourquoi.valeurs import premiere_valeur

_EXCUSE = re.compile(
    r"(?:(?:non|bah|ben|euh|oh|mais|franchement|deja|honnetement) ,? ?)*"
    r"(?:j'ai (?:deja|pas|trop|assez|tellement)|j'arrive (?:deja )?pas|je (?:peux|vois|sais|suis|fais) (?:pas|deja|trop)"
    r"|ca (?:sert|change|va|m)|(?:ils|elles|les (?:clients|gens)) (?:viennent|savent|sont|ont|vont)|pas (?:besoin|envie)"
    r"|y a (?:deja|trop|pas)|(?:a|pour) quoi bon)\b"
)
"""What opens a reason for doing nothing."""


def _s_excuse(texte: str) -> bool:
    """Whether a message says why nothing will be done, and no clause of it does anything."""
    clauses = re.split(r" ?[,;.!] ?| mais ", normaliser(texte))
    return (
        bool(_EXCUSE.match(clauses[0]))
        and not datee(texte)
        and not any(agit(clause) for clause in clauses if not _EXCUSE.match(clause))
    )


def recevoir_action(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep the step; with it the spine of the journey is done."""
    if esquive(message) or sans_matiere(message.texte):
        return None
    if not carnet.essais and _s_excuse(message.texte):
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
