"""The commitment: one concrete step within seven days."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.conclusion import clients_dits
from pourquoi.ecoute import esquive, sans_matiere
from pourquoi.ecriture import JOURS, normaliser
from pourquoi.etape import Etape, sans_reponse
from pourquoi.reflet.genres import agit
from pourquoi.synthese.pas import action_dite, datee, dates
from pourquoi.synthese.passage import redit

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


LONGUEUR_LIEN = 80
"""Longest clientele named beside the step, in characters."""


def recevoir_action(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep the step; with it the spine of the journey is done."""
    if esquive(message) or sans_matiere(message.texte):
        return None
    if not carnet.essais and _s_excuse(message.texte):
        return None
    carnet.action_7_jours = message.texte.strip()
    variables = {"action": action_dite(carnet.action_7_jours)}
    clientele = clients_dits(carnet)
    if clientele and len(clientele) <= LONGUEUR_LIEN and not redit(clientele, variables["action"]):
        return [Replique("utter_engagement_lien", {**variables, "clientele": clientele})]
    # « D’ici vendredi, j’appelle… » says when: no other delay beside it.
    quand = dates(variables["action"])
    nom = "note" if not quand else "date" if len(quand) == 1 else "dates"
    return [Replique(f"utter_engagement_{nom}", variables)]


_JOUR = re.compile(rf"\b(?:{JOURS})\b", re.IGNORECASE)
_AUTOUR = frozenset([
    "finalement", "pardon", "attends", "attendez", "etait", "sera", "plutot", "action", "semaine", "rendez",
    "vous", "fait", "corrige", "corrigez", "mets", "mettez", "lieu", "place", "fini",
])  # fmt: skip
"""Words that may stand beside the day, of those of four letters or more."""


def un_autre_jour(carnet: Carnet, texte: str) -> str | None:
    """The step with the day put right, or None: « mardi pas lundi », « l'action c'est mardi ».

    Args:
        carnet: the notebook, its step naming one day.
        texte: the message.
    """
    action, plat = carnet.action_7_jours or "", normaliser(texte)
    ancien, dits = _JOUR.findall(action), [*dict.fromkeys(_JOUR.findall(plat))]
    if len(ancien) != 1 or len(plat.split()) > 12 or "?" in texte:
        return None
    nies = re.findall(rf"\b(?:pas|plus|au lieu de|que) (?:le |ce )?((?:{JOURS}))", plat)
    neufs = [jour for jour in dits if jour != ancien[0].lower() and jour not in nies]
    connus = {*_AUTOUR, *re.findall(r"[a-z]{4,}", normaliser(action))}
    inconnus = {*re.findall(r"[a-z]{4,}", _JOUR.sub(" ", plat))} - connus
    if len(neufs) != 1 or inconnus:
        return None
    return _JOUR.sub(neufs[0], action)


ETAPES = (
    Etape(
        "action_7_jours",
        lambda carnet: Replique("utter_demander_action_7_jours"),
        recevoir_action,
        sans_reponse("action_7_jours"),
        essais_max=1,
    ),
)
