"""What is not an answer to the question: an interruption, a leave, a stop."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from pourquoi import (
    accueil,
    approfondissement,
    coeur_clientele,
    commandes,
    correction,
    echelle,
    objections,
    raison_detre,
    respect,
    retouche,
    securite,
    valeurs,
)
from pourquoi.argent import reste_sans_argent_nie
from pourquoi.au_passage import sans_la_remarque
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.clientele.mot import mot_client
from pourquoi.conclusion import synthese_en_cours, trouver_ses_clients
from pourquoi.conge import conge, dit_en_partant, rien_avant_de_partir, se_dit_de_retour
from pourquoi.ecoute.ce_qui_repond import apres_la_blague, sans_deja_dit, sans_les_consignes
from pourquoi.ecoute.confidences import dit_sa_peur
from pourquoi.ecoute.demandes import question_sur_les_clients
from pourquoi.ecoute.interroge import affirme_en_question, interroge
from pourquoi.ecoute.interruptions import COMMANDES, interruption
from pourquoi.ecoute.reponse_et_question import repond_a_ses_questions, sans_les_questions
from pourquoi.ecoute.sans_reponse import insulte, perdu
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape
from pourquoi.extraction import annonce_une_activite, reconnaitre_activite
from pourquoi.lecture import OBJECTIONS, une_fois_la_blague_dite
from pourquoi.ordres import quitte, sans_le_depart
from pourquoi.parcours.avancer import (
    REPONDENT_AUSSI,
    demander,
    faire_choisir,
    passer,
    prendre_reponse,
    reprendre,
    retour_a_la_question,
    revenir,
)
from pourquoi.parcours.corriger import (
    GUIDENT,
    ne_plus_corriger,
    partir_sans_trouver,
    rouvrir,
    s_en_va,
)
from pourquoi.parcours.mot_humain import recoit_une_fois
from pourquoi.parcours.tour import (
    DETOURS,
    PAR_NOM,
    Tour,
    etape_a_poser,
    mettre_en_pause,
    reponses_a_ecrire,
)
from pourquoi.passages import restreints, sans_ce_qui_est_a_cote
from pourquoi.prenom import prenom_dit
from pourquoi.propos import Poids, avec_son_verbe
from pourquoi.rectifications import SUR_LA_PHRASE, pleins
from pourquoi.reflet.apartes import rien_qu_une_remarque
from pourquoi.reflexion import refleter_reponse
from pourquoi.reprise import sans_la_reprise


def prendre_conge(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """A leave is one, whatever stands around it: the synthesis if it is asked for, then goodbye."""
    lu = conge(message.texte, etape.nom)
    if lu is None or (carnet.suspension and lu.avant):
        return None
    tour = Tour()
    parle_du_coach = perdu(lu.avant) or insulte(lu.avant) or rien_qu_une_remarque(lu.avant)
    parle_du_coach = parle_du_coach or rien_avant_de_partir(lu.avant)
    # « J'appelle Paul mardi » answers the step of the week, whoever leaves after it.
    fini = etape in (*approfondissement.ETAPES, approfondissement.SUITE)
    parle_du_coach = parle_du_coach or (fini and dit_en_partant(lu.avant))
    if lu.avant and not (parle_du_coach or ne_repond_rien(lu.avant, message)):
        if etape is not approfondissement.SUITE and etape not in REPONDENT_AUSSI:
            return None
        if etape in REPONDENT_AUSSI:
            dit = replace(message, texte=lu.avant, passages=())
            tour = prendre_reponse(carnet, dit, etape)
            tour.repliques.pop()
    ne_plus_corriger(carnet)
    lue = synthese_en_cours(carnet) if lu.synthese else []
    if lu.questions and carnet.terminee_le:
        # « Nous en resterons là pour les questions. Ma synthèse »: the menu, and no goodbye yet.
        carnet.etape = approfondissement.SUITE.nom
        return demander(carnet, replace(tour, repliques=[*tour.repliques, *lue]))
    mettre_en_pause(carnet)
    # Whoever says goodbye is told goodbye.
    depart = Replique("utter_pause" if lu.pause and not lu.adieu else "utter_au_revoir")
    return replace(tour, repliques=[*tour.repliques, *lue, depart])


def relire(carnet: Carnet, message: Message) -> Tour:
    """Show the record to whoever left: they go on when they say they are back, else nothing more."""
    lue = synthese_en_cours(carnet)
    if not se_dit_de_retour(message.texte):
        return Tour(lue)
    carnet.suspension = None
    return demander(carnet, Tour([Replique("utter_bon_retour"), *lue]))


def ne_repond_rien(phrase: str, message: Message) -> bool:
    """Whether a sentence beside a correction only goes with it, or speaks to the coach."""
    plat = normaliser(phrase).strip(" .,;!?")
    if len(plat.split()) <= 2 and not pleins(phrase) or insulte(phrase):
        return True
    if correction.se_plaint(phrase) and len(plat.split()) <= 8:
        return True
    if correction.ordonne_de_corriger(phrase):
        return True
    roles = {p.role for p in restreints(message.passages, phrase)}
    return bool(roles) and (
        roles <= {"bruit", "question", "ordre"} or "dit" not in roles and "champ" in roles
    )


def repondre_et_prendre(
    carnet: Carnet, message: Message, etape: Etape, reponse: Replique
) -> Tour | None:
    """Answer a question asked beside an answer, and keep the answer; None when there is none."""
    reste = sans_les_questions(message.texte)
    if reste is None or etape in (*DETOURS, approfondissement.SUITE):
        return None
    _, reste = sans_la_remarque(reste) or ("", reste)
    tour = prendre_reponse(carnet, replace(message, texte=reste), etape)
    # What only has the shape of a question expects no answer.
    inconnue = reponse.nom in ("utter_question_inconnue", "utter_question_avis")
    # « Où sont les livres ? » is answered by the sentence that names them.
    repondue = etape.nom in SUR_LA_PHRASE and "utter_raison_detre_corrigee" in {
        r.nom for r in tour.repliques
    }
    affirme = affirme_en_question(message.texte) or repond_a_ses_questions(message.texte)
    dite = [] if inconnue and (affirme or repondue) else [reponse]
    # « Mardi j'appelle. J'ai la trouille, tu crois que c'est une folie ? »
    peur = dit_sa_peur(message.texte) and not dit_sa_peur(reste)
    if recoit_une_fois(carnet, "peur", peur):
        dite = [Replique("utter_peur"), *dite]
    return Tour([*dite, *tour.repliques], reponses=tour.reponses)


def chercher_des_clients(carnet: Carnet, message: Message, etape: Etape) -> Tour:
    """« Comment trouver des clients ? », with the answer that came with it, if one did."""
    carnet.question_clients = question_sur_les_clients(message.texte) or carnet.question_clients
    reponse = trouver_ses_clients(carnet)
    if reponse or carnet.terminee_le:
        # Nothing is kept for later any more.
        reponse = reponse or Replique("utter_trouver_clients_conseil")
        tour = repondre_et_prendre(carnet, message, etape, reponse)
        return tour or demander(carnet, Tour([reponse]))
    carnet.demande_clients = True
    nom = "utter_question_trouver_clients"
    tour = repondre_et_prendre(carnet, message, etape, Replique(nom))
    return tour or revenir(carnet, nom)


def sans_aparte(message: Message, etape: Etape) -> Message:
    """The message without its joke, nor what it says or asks of the coach in passing."""
    if etape.nom == "phrase_au_client" and "?" not in message.texte:
        # « Parce que votre chien, c'est peut-être le seul que vous touchez »: said to a client.
        return message
    dit = sans_ce_qui_est_a_cote(message.passages) or message.texte
    # « Garder Sylvie, la vendeuse, et lui laisser… »: no order to the coach.
    dit = avec_son_verbe(dit, message.texte)
    if 0 < len(message.texte.split()) - len(dit.split()) <= 2 and message.texte.endswith(dit):
        # « bon si, j'ai refusé »: an interjection is theirs to keep.
        dit = message.texte
    if etape.nom.startswith("pourquoi") and _nie_l_argent(message.texte) > _nie_l_argent(dit):
        # « Ce n'est pas une question d'argent, je gagnais plus avant » answers the why.
        dit = message.texte
    if (
        etape.nom == "activite"
        and annonce_une_activite(message.texte)
        and not reconnaitre_activite(dit)
    ):
        # « je monte une ferme à Vannes (enfin à Plescop, pour être exact), 2 hectares »
        dit = message.texte
    dit = dit if etape.nom in SUR_LA_PHRASE else sans_la_reprise(dit)
    serieux = apres_la_blague(dit)
    message = message if serieux == dit else une_fois_la_blague_dite(message, serieux)
    dit = sans_les_consignes(serieux)
    if not etape.nom.startswith("pourquoi"):
        dit = sans_deja_dit(dit) or dit
    reste = sans_les_questions(dit)
    parle_au_coach = re.search(r"\b(?:vous|tu|te|t')\b", normaliser(dit))
    return replace(message, texte=reste if reste and parle_au_coach else dit)


def _nie_l_argent(texte: str) -> bool:
    return reste_sans_argent_nie(normaliser(texte)) is not None


def retenir_les_noms(carnet: Carnet, texte: str) -> None:
    """How the person is called, and what they call their customers."""
    carnet.mot_client = mot_client(texte) or carnet.mot_client
    if carnet.prenom is None and carnet.etape in ("activite", "statut"):
        # « bonjour », then who says it.
        carnet.prenom = prenom_dit(texte)


def pendant_l_arret(carnet: Carnet, message: Message) -> Tour:
    """While the coaching is stopped: the numbers, and what a person may always ask for."""
    effacement = PAR_NOM["effacement"]
    if carnet.detour and carnet.detour["nom"] == "effacement":
        avant = carnet.detour.get("avant")
        repliques = effacement.recevoir(carnet, message) or []
        carnet.detour = None if carnet.efface else avant
        return Tour(repliques if carnet.efface else [*repliques, Replique("utter_detresse_ecoute")])
    demande = None if securite.en_detresse(message) else interruption(message, None, ())
    if demande == "effacer_donnees":
        carnet.detour = {"nom": "effacement", "avant": carnet.detour}
        return Tour([effacement.question(carnet)])
    if demande in ("demander_synthese", "exporter_synthese"):
        return Tour(synthese_en_cours(carnet))
    repliques, continuer = securite.ecouter(carnet, message)
    if continuer and (nie := securite.mis_de_cote(carnet)):
        carnet.detour = nie["avant"]
        return _relire(carnet, message, nie, Tour(repliques))
    return demander(carnet, Tour(repliques)) if continuer else Tour(repliques)


def apres_verification(carnet: Carnet, message: Message, etape: Etape) -> Tour:
    """Not distress after all: the message that raised the doubt was an answer; take it."""
    doute = carnet.detour
    tour = Tour(etape.recevoir(carnet, message))
    return tour if carnet.suspension else _relire(carnet, message, doute, tour)


_BRUIT = 0.2
"""Under this, what distress left of a ranking is noise."""
_ARGENT = ("motif_argent", "motif_mixte", "objection_finances")


def _relire(carnet: Carnet, message: Message, doute: dict[str, Any], tour: Tour) -> Tour:
    """Read what was taken for distress as the answer that it was, its denial said in the message."""
    securite.retenir_dementi(carnet, doute["empreinte"])
    pendante = etape_a_poser(carnet)
    carnet.etape, carnet.essais = pendante.nom, 0
    retenir_les_noms(carnet, doute["texte"])
    if not doute["texte"] or interroge(doute["texte"]):
        return demander(carnet, tour)
    classement = tuple((nom, p) for nom, p in doute.get("classement", ()))
    if classement and classement[0][1] < _BRUIT:
        # « J'ai perdu deux copains en mer » is never answered by « est-ce pour l'argent ? ».
        classement = tuple(rang for rang in classement if rang[0] not in _ARGENT)
    intent = classement[0][0] if classement else None
    poids = Poids(*map(tuple, doute.get("poids", ())))
    repondu = Message(doute["texte"], intent, classement, doute.get("question", ""), poids=poids)
    suite = prendre_reponse(carnet, repondu, pendante)
    repliques = _ce_qui_suit_le_dementi(carnet, message.texte, pendante.nom, suite.repliques)
    return Tour([*tour.repliques, *repliques], reponses=suite.reponses)


def _ce_qui_suit_le_dementi(
    carnet: Carnet, texte: str, nom: str, repliques: list[Replique]
) -> list[Replique]:
    """« Je parle du travail. C’est le genou, je l’ai cassé sur un toit »: the last words are said back.

    What raised the doubt is kept beside them, and not said a second time.
    """
    reste = securite.suite_du_dementi(texte)
    dits = [r for r in repliques if "reflet" in r.nom]
    if not reste or len(dits) != 1 or not isinstance(getattr(carnet, nom, None), str):
        return repliques
    ajoutee = f"{getattr(carnet, nom).rstrip(' .')}. {reste}"
    setattr(carnet, nom, ajoutee)
    carnet.propos = {etape: dit for etape, dit in carnet.propos.items() if etape != nom}
    carnet.reflets_lies = [*carnet.reflets_lies, nom]
    reprises = refleter_reponse(carnet, reste, nom)
    return (
        [r for q in repliques for r in (reprises if q in dits else [q])] if reprises else repliques
    )


def detourner(carnet: Carnet, message: Message, intent: str) -> Tour:
    """Something else than an answer: a command, an objection, or a question for the rules."""
    if intent in OBJECTIONS:
        # « Le client est roi » has its own exchange.
        sujet = objections.stereotype(message.texte) or intent.removeprefix("objection_")
        tour = _reponse_avant_objection(carnet, message)
        objection = objections.sans_la_reponse(message.texte)
        tour.repliques += objections.accueillir(carnet, sujet, objection)
        return demander(carnet, tour)
    if intent == "question_trouver_clients":
        etape = PAR_NOM.get(carnet.etape or "") or etape_a_poser(carnet)
        return chercher_des_clients(carnet, message, etape)
    if intent in ("faire_pause", "au_revoir"):
        return _partir(carnet, message, intent)
    if intent not in COMMANDES:
        if intent == "saluer" and carnet.essais == 0 and carnet.activite:
            return reprendre(carnet)
        return Tour(autre=True)
    if intent == "reprendre" and (dit := accueil.statut_confirme(carnet, message.texte)):
        # « Je reprends », of the business: nobody comes back.
        return demander(carnet, Tour(dit))
    if intent == "reprendre":
        # « On continue », said by whoever never left, is not welcomed back.
        reste = not se_dit_de_retour(message.texte) and not _REPREND.search(
            normaliser(message.texte)
        )
        return (
            demander(carnet, Tour([Replique("utter_on_continue")])) if reste else reprendre(carnet)
        )
    if intent == "effacer_donnees" and commandes.nomme_un_passage(message.texte):
        # « Oubliez la chemise » erases no whole notebook.
        if s_en_va(message, carnet.etape):
            return partir_sans_trouver(carnet)
        return faire_choisir(carnet, "utter_passage_introuvable")
    if intent == "effacer_donnees":
        carnet.detour = {"nom": "effacement"}
        return demander(carnet, Tour())
    if intent == "recommencer":
        carnet.detour = {"nom": "recommencement"}
        return demander(carnet, Tour())
    if intent == "corriger_reponse":
        return rouvrir(carnet, message)
    if intent == "passer_question":
        etape = PAR_NOM.get(carnet.etape or "") or etape_a_poser(carnet)
        if etape.nom in SUR_LA_PHRASE and not retouche.passe_sans_signer(message.texte):
            # Read so, and no word of it says so: the sentence is not left for that.
            carnet.detour = {"nom": raison_detre.REFORMULATION.nom}
            return demander(carnet, Tour())
        tour = Tour(passer(carnet, etape))
        return tour if carnet.suspension else demander(carnet, tour)
    repliques = synthese_en_cours(carnet)
    pause = _ET_PAUSE.search(normaliser(message.texte))
    if pause or quitte(message.texte):
        ne_plus_corriger(carnet)
        mettre_en_pause(carnet)
        return Tour([*repliques, Replique("utter_pause" if pause else "utter_au_revoir")])
    if intent == "exporter_synthese":
        repliques = [Replique("utter_exporter_synthese")] if carnet.activite else repliques
    # Past the spine, what was found has just been read: the last answer is not said again.
    if carnet.etape in approfondissement.TOURS:
        # The same deeper question is not run after the synthesis each time it is read.
        carnet.etape = approfondissement.SUITE.nom
    retour = [] if carnet.terminee_le or carnet.etape in GUIDENT else [retour_a_la_question(carnet)]
    return demander(carnet, Tour([*repliques, *retour]))


_REPREND = re.compile(r"\b(?:repren\w*|reprise|retour|ou on en etait)\b")
_ET_PAUSE = re.compile(r"\b(?:en |une |fais |faire |faites )?pause\b(?! dejeuner| cafe)")
"""« Pause, et montrez-moi ma synthèse »."""


def _reponse_avant_objection(carnet: Carnet, message: Message) -> Tour:
    """The why told before the « mais » of an objection, kept as the answer it is."""
    niveau = carnet.niveau
    avant = objections.reponse_avant(message.texte)
    if avant is None or carnet.detour or carnet.etape != f"pourquoi_{niveau}":
        return Tour()
    repondu = replace(message, texte=avant)
    repliques = echelle.recevoir_pourquoi(niveau, carnet, repondu) or []
    carnet.detour = None
    return Tour(repliques, reponses=reponses_a_ecrire(carnet, f"pourquoi_{niveau}", repondu))


REPONDENT = (*echelle.ETAPES, *valeurs.ETAPES, *coeur_clientele.ETAPES, *respect.ETAPES)


def _partir(carnet: Carnet, message: Message, intent: str) -> Tour:
    """Leave, with what was answered just before: « avec l'apprenti. Bon, on s'arrête là ! »."""
    tour = Tour()
    etape = etape_a_poser(carnet)
    reste = sans_le_depart(message.texte, carnet.etape)
    if reste and correction.ordonne_de_corriger(reste):
        # « Pause. Enlève juste « mon râlage » », which stands nowhere, answers nothing.
        reste = None
    if reste and etape in approfondissement.ETAPES and dit_en_partant(reste):
        # « Merci, même si « la même chose » traîne encore. Au revoir »
        reste = None
    if reste and etape in (*REPONDENT, *coeur_clientele.APRES_SIGNATURE, *approfondissement.ETAPES):
        repondu = replace(message, texte=reste)
        repliques = etape.recevoir(carnet, repondu)
        if repliques is not None:
            tour = Tour(repliques, reponses=reponses_a_ecrire(carnet, etape.nom, repondu))
            carnet.etape, carnet.essais = etape_a_poser(carnet).nom, 0
    if "synthese" in normaliser(message.texte):
        tour.repliques += synthese_en_cours(carnet)
    ne_plus_corriger(carnet)
    mettre_en_pause(carnet)
    tour.repliques.append(Replique("utter_pause" if intent == "faire_pause" else "utter_au_revoir"))
    return tour
