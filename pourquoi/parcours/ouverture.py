"""Open the conversation: say who speaks, lose nothing of what was said at once."""

from __future__ import annotations

from dataclasses import replace

from pourquoi import accueil, adresse, securite
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute.confidences import dit_sa_peur
from pourquoi.parcours.avancer import (
    demander,
    retenir_le_pourquoi,
    retenir_le_propos,
)
from pourquoi.parcours.mot_humain import recoit_une_fois, venu_par_quelqu_un
from pourquoi.parcours.tour import Tour, maintenant, reponses_a_ecrire
from pourquoi.prenom import prenom_dit
from pourquoi.propos import ponctuer
from pourquoi.reprise import sans_la_reprise


def accueillir(carnet: Carnet, message: Message) -> Tour:
    """First message of a session: say who speaks, then ask; nothing said is lost."""
    carnet.commencee_le = maintenant()
    carnet.prenom = carnet.prenom or prenom_dit(message.texte)
    tutoiement = adresse.ecouter(carnet, message) == "utter_tutoiement"
    tour = Tour([Replique("utter_accueil")])
    if tutoiement:
        tour.repliques.append(Replique("utter_tutoiement"))
    if securite.en_detresse(message):
        return Tour(securite.suspendre(carnet, message))
    if recoit_une_fois(carnet, "envoye", accueil.envoye(message.texte)):
        tour.repliques.append(venu_par_quelqu_un(message.texte))
    if recoit_une_fois(carnet, "peur", dit_sa_peur(message.texte)):
        tour.repliques.append(Replique("utter_peur"))
    message = replace(message, texte=sans_la_reprise(ponctuer(message.texte, message.poids)))
    presente = accueil.parle_de_son_activite(message)
    demande = message.intent == "question_trouver_clients" and message.certitude >= 0.4
    carnet.demande_clients = demande or accueil.cherche_des_clients(message.texte)
    if carnet.demande_clients:
        tour.repliques.append(Replique("utter_question_trouver_clients"))
    if presente:
        carnet.etape = "activite"
        retenir_le_propos(carnet, message, "activite")
        tour.repliques += accueil.recevoir_activite(carnet, message) or []
        if recoit_une_fois(carnet, "sans_choix", accueil.sans_choix(message.texte)):
            tour.repliques.append(Replique("utter_accueil_sans_choix"))
        if carnet.activite:
            retenir_le_pourquoi(carnet, message)
            tour.reponses = reponses_a_ecrire(carnet, "activite", message)
    elif (message.intent or "").startswith(("question_", "bot_")) and message.certitude >= 0.5:
        if not carnet.demande_clients:
            tour.repliques.append(Replique(f"utter_{message.intent}"))
    return demander(carnet, tour)
