"""The end of the journey: what was found, how it finds clients, what world it helps to build."""

from __future__ import annotations

import re
from typing import Any

from pourquoi.carnet import Carnet, Replique
from pourquoi.reflet import essentiel
from pourquoi.reflexion import citer
from pourquoi.synthese import texte_court
from pourquoi.valeurs import sans_entree


def fiche(carnet: Carnet) -> dict[str, Any]:
    """The record of the session as far as the notebook knows it, for the synthesis."""
    return {
        "started_at": carnet.commencee_le,
        "ended_at": carnet.terminee_le,
        "stage": carnet.etape,
        "statut": carnet.statut,
        "activite": carnet.activite,
        "reponses": [
            {"etape": f"pourquoi_{n}", "niveau": n, "texte": texte, "motif": motif}
            for n, (texte, motif) in enumerate(
                zip(carnet.pourquois(), carnet.motifs, strict=False), start=1
            )
        ],
        "valeurs": valeurs_et_actes(carnet),
        "coeur_clientele": carnet.coeur_clientele,
        "renoncements": carnet.renoncements,
        "partenaires": carnet.partenaires,
        "raison_detre": carnet.raison_detre,
        "raison_detre_confirmee": carnet.raison_detre_confirmee,
        "action_7_jours": carnet.action_7_jours,
        "approfondissement": carnet.approfondi,
    }


def valeurs_et_actes(carnet: Carnet) -> list[dict[str, str | None]]:
    """The values named, with the act told for the first; unnamed, the person's own words."""
    noms = [nom.split(" ", 1)[-1].removeprefix("l’") for nom in carnet.valeurs_nommees]
    if not noms and carnet.valeurs:
        noms = [citer(sans_entree(carnet.valeurs), 60)]
    return [
        {"nom": nom, "acte": carnet.acte or None if rang == 0 else None}
        for rang, nom in enumerate(noms)
    ]


def synthese_en_cours(carnet: Carnet) -> list[Replique]:
    """What is known so far, on request."""
    texte = texte_court(fiche(carnet)) if carnet.activite else ""
    if not texte:
        return [Replique("utter_synthese_vide")]
    return [Replique("utter_synthese_rappel", {"synthese": texte})]


def conclure(carnet: Carnet) -> list[Replique]:
    """The synthesis, the answer on finding clients, and the world it helps to build."""
    synthese = texte_court(fiche(carnet), bref=True)
    repliques = [Replique("utter_synthese", {"synthese": synthese})]
    if not carnet.coeur_clientele:
        return repliques
    reponse = trouver_ses_clients(carnet) if carnet.demande_clients else None
    conseil = reponse or Replique("utter_trouver_clients_conseil")
    variables = {
        "clientele": essentiel(carnet.coeur_clientele),
        "action": essentiel(carnet.action_7_jours or ""),
        "contribution": citer(_contribution(carnet)),
    }
    # « Bien faire notre métier » is ours, not theirs: it is not said back as what they bring.
    propre = "notre métier" not in variables["contribution"]
    nom = "utter_conclusion" if propre else "utter_conclusion_clientele"
    return [*repliques, conseil, Replique(nom, variables)]


def trouver_ses_clients(carnet: Carnet) -> Replique | None:
    """How to find clients, from what the person said; None before the end of the journey."""
    if not (carnet.raison_detre_confirmee and carnet.coeur_clientele and carnet.action_7_jours):
        return None
    variables = {
        "clientele": essentiel(carnet.coeur_clientele),
        "valeur_phrase": essentiel(carnet.acte or carnet.valeurs or carnet.raison_detre or ""),
        "action": essentiel(carnet.action_7_jours),
    }
    return Replique("utter_trouver_clients_reponse", variables)


def _contribution(carnet: Carnet) -> str:
    """What the business brings, as the person signed it: the first part of their sentence."""
    phrase = re.sub(
        r"^(?:nous existons|on existe|nous sommes là|on est là) (?:pour|afin) ",
        "",
        carnet.raison_detre or "",
        flags=re.I,
    )
    premiere, *suite = phrase.split(", ")
    if premiere.startswith("être aux côtés") and suite:
        # Whom they stand by has just been said: what it is for is the rest.
        return suite[0].removeprefix("afin ")
    return premiere
