"""The journey: from « pourquoi ce marché ? » to a raison d'être the person signs.

`accueillir` opens it, `repondre` takes one message, `relancer` comes back to the pending question
after something else was answered. Each changes the notebook and returns a `Tour`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone

from pourquoi import (
    accueil,
    adresse,
    approfondissement,
    coeur_clientele,
    commandes,
    correction,
    echelle,
    engagement,
    glossaire,
    mots_cites,
    objections,
    questions,
    raison_detre,
    respect,
    retouche,
    securite,
    valeurs,
)
from pourquoi.a_sa_place import a_sa_place, ne_garder_que, oublie
from pourquoi.argent import que_de_l_argent
from pourquoi.au_passage import (
    Rectification,
    ce_qui_manque,
    dit_ce_qui_manque,
    oublies_des_clients,
    rectifie,
    reproche,
    sans_la_remarque,
    sans_melange,
)
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.clientele.mot import mot_client
from pourquoi.conclusion import conclure, synthese_en_cours, trouver_ses_clients
from pourquoi.conge import (
    conge,
    demande_la_synthese,
    rien_avant_de_partir,
    se_dit_de_retour,
    veut_rester,
)
from pourquoi.consignes import (
    celle_qu_il_fallait,
    changements,
    de_la_phrase,
    demande_sans_dire_quoi,
)
from pourquoi.detresse import signes_de_detresse
from pourquoi.eclaircissements import (
    candidate,
    confirmee,
    est_un_acte,
    la_personne_dite,
    ne_dit_que_qui,
    nomme,
    nomme_quelqu_un,
    proposition,
)
from pourquoi.ecoute import (
    COMMANDES,
    COURTE,
    LONGUEUR_MAX,
    REPONSES,
    affirme_en_question,
    approuve,
    apres_la_blague,
    autre_langue,
    avant_ce_qui_reste,
    confidence_grave,
    demande_ce_que_signer_engage,
    demande_ce_qui_reste,
    demande_de_reformuler,
    demande_en_peu_de_mots,
    demande_le_prix,
    demande_qui_lit,
    demande_qui_parle,
    demande_s_il_pourra_effacer,
    demande_si_c_est_ca,
    demande_si_seul,
    demande_un_exemple,
    demande_un_jugement,
    difficulte_avec_quelqu_un,
    dit_non,
    dit_oui,
    dit_sa_fatigue,
    dit_sa_peur,
    dit_une_epreuve,
    doute_de_soi,
    illisible,
    insulte,
    interroge,
    interruption,
    nomme_des_gens,
    ouvre_une_question,
    perdu,
    question_finale,
    question_rappelee,
    question_sans_reponse,
    question_sur_les_clients,
    refuse,
    repond_a_sa_question,
    revient,
    rit,
    sans_deja_dit,
    sans_l_ironie_avouee,
    sans_les_consignes,
    sans_les_protestations,
    sans_les_questions,
    sans_ponctuation_orale,
    veut_corriger,
    vide,
)
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape, question
from pourquoi.extraction import repond_au_statut
from pourquoi.joint_au_oui import joints_au_oui
from pourquoi.lecture import OBJECTIONS, lire, proteste_de_l_argent
from pourquoi.ordres import ordre, ordre_dit, quitte, sans_le_depart, synthese_a_la_fin
from pourquoi.ordres_joints import ordres_joints
from pourquoi.passages import (
    CERTAIN,
    a_cote,
    decoupes,
    dits,
    ne_fait_que_dire,
    restreints,
    sans_ce_qui_est_a_cote,
)
from pourquoi.propos import ponctuer, propos
from pourquoi.raison_detre.matiere import tout_ce_qui_est_dit
from pourquoi.reclamations import reclamations
from pourquoi.rectifications import (
    SUR_LA_PHRASE,
    gardes,
    ordonne_d_oter,
    ote,
    pleins,
    retrait_douteux,
)
from pourquoi.redites import (
    a_l_envers,
    dit_l_exemple,
    manque_au_resume,
    redite,
    sous_leur_nom,
)
from pourquoi.reflet.apartes import rien_qu_une_remarque
from pourquoi.reflexion import citer, rappeler
from pourquoi.remarques import remarque
from pourquoi.reprise import sans_la_reprise
from pourquoi.retouche.annonce import annoncee
from pourquoi.retouche.entiere import entiere
from pourquoi.retouche.lue import DEMANDENT, demande
from pourquoi.retouche.ordres import suivre
from pourquoi.retouche.places import situer
from pourquoi.valeurs_lexique import valeurs_dites

ETAPES: tuple[Etape, ...] = (
    *accueil.ETAPES,
    *echelle.ETAPES,
    *valeurs.ETAPES,
    *coeur_clientele.ETAPES,
    *respect.ETAPES,
    *raison_detre.ETAPES,
    *coeur_clientele.APRES_SIGNATURE,
    *engagement.ETAPES,
    *approfondissement.ETAPES,
    approfondissement.SUITE,
)
"""The steps, in order."""

PROPOSITION = Etape(
    "proposition",
    question("utter_demander_proposition"),
    lambda _carnet, _message: None,
    lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == "proposition",
)
"""An answer was proposed as a question; the next message says if it is theirs."""

DETOURS: tuple[Etape, ...] = (
    PROPOSITION,
    securite.VERIFICATION,
    *commandes.detours({etape.nom: etape for etape in ETAPES}),
    echelle.PRECISION,
    raison_detre.REFORMULATION,
    raison_detre.PARTIE,
    *objections.DETOURS,
)
"""Short exchanges that go before the next step."""

_PAR_NOM = {etape.nom: etape for etape in (*ETAPES, *DETOURS)}

_CHOIX = {choix for etape in _PAR_NOM.values() for choix in etape.choix}
# « Mes clients » may well answer a question: a title is a choice only where titles are offered.
_CHOIX -= {*correction.TITRES.values(), *correction.TITRES_PLUS_LOIN.values()}
_MENU = {
    approfondissement.SYNTHESE: "demander_synthese",
    approfondissement.TERMINER: "faire_pause",
}
"""Choices of the last menu that mean the same anywhere."""
_CHOIX_TAPES = {normaliser(choix): choix for choix in _CHOIX}

_TOUT_EST_DIT = (*SUR_LA_PHRASE, approfondissement.SUITE.nom)
"""Steps in front of which no answer is being told: what is ordered bears on those given."""
_ECRIVENT_LA_PHRASE = (*SUR_LA_PHRASE, raison_detre.PARTIE.nom, "phrase_a_finir")
"""Steps whose words are those of the sentence: nothing is added to them, be it a comma."""


@dataclass
class ReponseDonnee:
    """An answer for the journal: see the record of a session in `journal`."""

    etape: str
    texte: str
    question: str
    niveau: int | None = None
    motif: str | None = None
    defi: bool = False


@dataclass
class Tour:
    """What one message leads to.

    Attributes:
        repliques: what the coach says, in order; the question comes last.
        autre: the message is not for the journey; a rule answers it, then the journey comes back.
        reponses: the answers to write in the journal.
    """

    repliques: list[Replique] = field(default_factory=list)
    autre: bool = False
    reponses: list[ReponseDonnee] = field(default_factory=list)


def etape_a_poser(carnet: Carnet) -> Etape:
    """The step to ask now: a pending detour first, then the first step left."""
    return next(etape for etape in (*DETOURS, *ETAPES) if etape.a_poser(carnet))


def accueillir(carnet: Carnet, message: Message) -> Tour:
    """First message of a session: say who speaks, then ask; nothing said is lost."""
    carnet.commencee_le = _maintenant()
    tutoiement = adresse.ecouter(carnet, message) == "utter_tutoiement"
    tour = Tour([Replique("utter_accueil")])
    if tutoiement:
        tour.repliques.append(Replique("utter_tutoiement"))
    if securite.en_detresse(message):
        return Tour(securite.suspendre(carnet))
    if _recoit_une_fois(carnet, "envoye", accueil.envoye(message.texte)):
        tour.repliques.append(Replique("utter_accueil_envoye"))
    message = replace(message, texte=sans_la_reprise(ponctuer(message.texte, message.poids)))
    presente = accueil.parle_de_son_activite(message)
    demande = message.intent == "question_trouver_clients" and message.certitude >= 0.4
    carnet.demande_clients = demande or accueil.cherche_des_clients(message.texte)
    if carnet.demande_clients:
        tour.repliques.append(Replique("utter_question_trouver_clients"))
    if presente:
        carnet.etape = "activite"
        _retenir_le_propos(carnet, message, "activite")
        tour.repliques += accueil.recevoir_activite(carnet, message) or []
        if _recoit_une_fois(carnet, "sans_choix", accueil.sans_choix(message.texte)):
            tour.repliques.append(Replique("utter_accueil_sans_choix"))
        if carnet.activite:
            _retenir_le_pourquoi(carnet, message)
            tour.reponses = _reponse(carnet, "activite", message)
    elif (message.intent or "").startswith(("question_", "bot_")) and message.certitude >= 0.5:
        if not carnet.demande_clients:
            tour.repliques.append(Replique(f"utter_{message.intent}"))
    return _demander(carnet, tour)


def repondre(carnet: Carnet, message: Message) -> Tour:
    """Take one message of the person and say what comes next."""
    dite = adresse.ecouter(carnet, message)
    if dite is None or carnet.suspension:
        return _repondre(carnet, message)
    dit = adresse.sans_la_demande(message)
    seule = not dit.texte or (dit is message and len(message.texte.split()) <= COURTE)
    # The bare request answers nothing.
    tour = _demander(carnet, Tour()) if seule else _repondre(carnet, dit)
    suite = [r for r in tour.repliques if r.nom != "utter_remarque_recue"]
    return replace(tour, repliques=[Replique(dite), *suite])


def _repondre(carnet: Carnet, message: Message) -> Tour:
    if carnet.detour and carnet.detour["nom"] == PROPOSITION.nom:
        message = _apres_la_proposition(carnet, message)
        if message.texte in ("", "non"):
            return _demander(carnet, Tour())
    sa_raison = questions.raison(carnet.etape)
    tour = _reclamees(carnet, message)
    if tour is None:
        tour = _un_par_un(carnet, message) or _repondre_a_tout(carnet, message)
    sues = {"utter_question_pourquoi": Replique(sa_raison), "utter_reste": _ce_qui_reste(carnet)}
    repliques = [r if r.variables else sues.get(r.nom, r) for r in tour.repliques]
    repliques = [raison_detre.signee_a_jour(carnet, r) for r in repliques]
    tour = replace(tour, repliques=repliques)
    if demande_un_jugement(message.texte):
        return replace(tour, repliques=[_selon_qui(carnet, r) for r in tour.repliques])
    return tour


def _apres_la_proposition(carnet: Carnet, message: Message) -> Message:
    """The message as the answer that it confirms, to the question that was pending before."""
    proposee, carnet.detour = carnet.detour["texte"], None
    carnet.etape, carnet.essais = etape_a_poser(carnet).nom, 0
    dite = confirmee(message, proposee)
    if dite is not None:
        lu = (("reponse_concrete", 0.95),)
        return Message(dite, "reponse_concrete", lu, message.question)
    nie = dit_non(message) and len(message.texte.split()) <= 3
    return replace(message, texte="non") if nie else message


def _selon_qui(carnet: Carnet, replique: Replique) -> Replique:
    """Asked what it thinks, the coach cannot know: their sentence may tell, or their clients."""
    if replique.nom not in ("utter_question_avis", "utter_question_inconnue"):
        return replique
    if not carnet.raison_detre_confirmee:
        return Replique("utter_question_avis")
    if _recoit_une_fois(carnet, "avis", True):
        return Replique("utter_avis_selon_la_phrase", {"phrase": carnet.raison_detre})
    if clients := citer(carnet.coeur_clientele or "", 110):
        return Replique("utter_avis_selon_les_clients", {"clients": clients})
    return Replique("utter_question_avis")


def _reclamees(carnet: Carnet, message: Message) -> Tour | None:
    """Put right what a message claims back, then go on with the rest of it."""
    hors = carnet.detour and carnet.detour["nom"] not in _GUIDENT
    if carnet.suspension == "detresse" or (hors and carnet.etape not in SUR_LA_PHRASE):
        return None
    lues = reclamations(message.texte, carnet)
    if lues is None or securite.en_detresse(message, carnet):
        return None
    if securite.en_doute(message, carnet.etape, carnet):
        return None
    carnet.suspension = None
    nu = Message(message.texte, question=message.question)
    tour = _changer_tout(carnet, nu, [*lues.changes.items()]) if lues.changes else Tour()
    dites = tour.repliques[:-1]
    dites += [Replique("utter_ordre_laisse", {"ordre": f"« {citer(o)} »"}) for o in lues.laisses]
    for nom, (ancien, neuf, nouvelle) in lues.bouts.items():
        ecrite = _ecrire_rectifie(carnet, Rectification(nom, nouvelle, ancien, neuf, ""))
        dites += ecrite.repliques
        tour.reponses += ecrite.reponses
    deja = [Replique("utter_deja_note", {"note": f"« {citer(d, 220)} »"}) for d in lues.deja]
    dites += deja
    if lues.a_reprendre and _part(Message(lues.reste), carnet.etape or ""):
        # Whoever leaves is asked nothing more.
        carnet.suspension = "pause"
        laisse = Replique("utter_ordre_laisse", {"ordre": f"« {citer(message.texte)} »"})
        return replace(tour, repliques=[*dites, laisse, Replique("utter_au_revoir")])
    if lues.a_reprendre:
        carnet.detour = None
        dites += commandes.ouvrir(carnet, lues.a_reprendre)
    if lues.a_reprendre or not lues.reste or carnet.suspension:
        parti = tour.repliques[-1:] if carnet.suspension else []
        suivi = replace(tour, repliques=[*dites, *parti])
        return suivi if parti else _demander(carnet, suivi)
    lus = restreints(message.passages, lues.reste)
    suite = _repondre(carnet, replace(message, texte=lues.reste, passages=lus))
    dites += [r for r in suite.repliques if r.nom not in _N_A_RIEN_COMPRIS]
    return replace(
        suite,
        repliques=dites,
        reponses=[*tour.reponses, *suite.reponses],
    )


_CONSEILLE = re.compile(
    r"\b(?:ma|la|cette|notre) (?:raison d'etre|phrase) (?:elle |ca |, )*(?:me |m'|nous |te |vous )?(?:dit|dirait|disait|conseill\w+|pouss\w+|souffl\w+|recommand\w+|pench\w+|orient\w+|rappell\w+|inciterait|incite|donne|tranche\w*|choisi\w*|prefer\w*|va (?:plutot )?(?:vers|dans))\b"
)
"""The sentence said to advise something: nothing is asked of it."""
_N_A_RIEN_COMPRIS = ("utter_pas_compris", "utter_remarque_recue")
"""Said of words beside a change that was made, they would deny it."""


def _un_par_un(carnet: Carnet, message: Message) -> Tour | None:
    """Carry out one after the other the changes that a message orders, and own to those left."""
    au_terme = carnet.etape in _TOUT_EST_DIT
    if carnet.suspension or (carnet.detour and not au_terme):
        return None
    if not (ordres := ordres_joints(message.texte)):
        return None
    if not au_terme and not all(correction.ordonne_de_corriger(o) for o in ordres):
        return None
    if securite.en_detresse(message, carnet) or securite.en_doute(message, carnet.etape, carnet):
        return None
    fait, laisses = Tour(), []
    for texte in ordres:
        if a_l_envers(texte) and any(dit_l_exemple(o) for o in ordres):
            # « L'histoire illustre la patience, non la droiture ; l'ordre est à l'envers »: once.
            continue
        avant = copy(carnet)
        lus = decoupes(message.passages, message.texte, texte)
        tour = _repondre_a_tout(carnet, Message(texte, question=message.question, passages=lus))
        if _a_change(avant, carnet):
            fait.repliques += tour.repliques[:-1]
            fait.reponses += tour.reponses
        elif any(r.nom == "utter_deja_note" for r in tour.repliques):
            vars(carnet).update(vars(avant))
            laisses += tour.repliques[:-1]
        else:
            vars(carnet).update(vars(avant))
            laisses.append(Replique("utter_ordre_laisse", {"ordre": f"« {citer(texte)} »"}))
    if not fait.repliques:
        return None
    return _demander(carnet, replace(fait, repliques=[*fait.repliques, *laisses]))


_REPONSES = (*commandes.ORDRE, "raison_detre", "valeurs_nommees", "approfondi")


def _a_change(avant: Carnet, apres: Carnet) -> bool:
    """Whether some answer, or the sentence, is no longer what it was."""
    return any(getattr(avant, nom) != getattr(apres, nom) for nom in _REPONSES)


def _repondre_a_tout(carnet: Carnet, message: Message) -> Tour:
    message = _bouton(message)
    if (dit := sans_ponctuation_orale(message.texte)) != message.texte:
        message = replace(message, texte=dit, passages=())
    if message.texte in (approfondissement.APPROFONDIR, approfondissement.TERMINER):
        # Whoever goes on to something else has done with correcting.
        _ne_plus_corriger(carnet)
    message = _sans_fausse_question(_redit_l_argent(carnet, message))
    message = replace(message, passages=mots_cites.passages_relus(message.passages, message.texte))
    if len(message.texte) > LONGUEUR_MAX:
        return Tour([Replique("utter_message_trop_long")])
    if carnet.suspension == "detresse":
        return _pendant_l_arret(carnet, message)
    if (tour := _repondre_a_la_remarque(carnet, message)) is not None:
        return tour
    dite_de_nouveau = redite(carnet, message.texte)
    changes = [] if dite_de_nouveau else changements(message.passages, carnet)
    changes = [c for c in changes if not _reduit(carnet, message.texte, *c)]
    if _accorde_la_phrase(carnet, message):
        # Signed, and said beside it whom else it is for, or what else goes elsewhere.
        changes = changes or joints_au_oui(carnet, message.texte)
    if (tour := _toujours_signee(carnet, message)) is not None:
        return tour
    if carnet.raison_detre_confirmee and retouche.desavoue_sa_signature(message.texte):
        return _rendre_a_signer(carnet, message)
    donnee = dite_de_nouveau or (
        None if changes else commandes.correction_donnee(message.texte, carnet)
    )
    if donnee and _reduit(carnet, message.texte, *donnee):
        donnee = None
    if donnee and donnee[0] == "valeurs" and _AUSSI.search(normaliser(message.texte)):
        # « Et mettez propre dans mes valeurs, aussi »: the others stay.
        dites = [*carnet.valeurs_nommees, *donnee[1].split(", ")]
        donnee = ("valeurs", ", ".join(dict.fromkeys(dites)))
    # « Vous avez noté les profs, oui ou non ? » orders nothing.
    demande_seulement = commandes.demande_sans_ordonner(message.texte)
    donnee = None if demande_seulement else donnee
    carnet.mot_client = mot_client(message.texte) or carnet.mot_client
    if not changes:
        valeurs.oublier_les_niees(carnet, message.texte)
    if message.intent == "ouvrir_conversation":
        carnet.suspension = None
        return _reprendre(carnet)
    if message.intent == "message_non_texte":
        return Tour(autre=True)
    choix = message.texte.strip() in _CHOIX
    if ordonne(message, carnet.etape) in ("faire_pause", "au_revoir"):
        # « Je me casse, à plus »: whoever leaves in so many words is not doubted for the wording.
        choix = choix or signes_de_detresse(message.texte) is None
    approuvee = carnet.etape in SUR_LA_PHRASE and approuve(message.texte)
    approuvee = approuvee and not retouche.remet_a_plus_tard(message.texte)
    if approuvee and not changes and not retouche.sous_reserve(message.texte):
        # « Je n'ai plus rien à y redire » signs the sentence; it is no farewell.
        if signes_de_detresse(message.texte) is None:
            message, choix = replace(message, texte=raison_detre.OUI), True
    if carnet.etape in SUR_LA_PHRASE and (tour := _signer_et_repondre(carnet, message)):
        return tour
    if carnet.etape == securite.VERIFICATION.nom and securite.rassure(message.texte):
        choix = True
    if not choix and securite.en_detresse(message, carnet):
        return Tour(securite.suspendre(carnet))
    etape = _PAR_NOM.get(carnet.etape or "") or etape_a_poser(carnet)
    if etape is securite.VERIFICATION:
        return _apres_verification(carnet, message, etape)
    if not choix and securite.en_doute(message, etape.nom, carnet):
        if securite.deja_arrete(carnet):
            # After a stop in this session, no soft question any more.
            return Tour(securite.suspendre(carnet))
        securite.verifier(carnet, message)
        return _demander(carnet, Tour())
    if vide(message):
        return Tour([Replique("utter_message_vide")])
    if etape.nom == "phrase_a_finir" and raison_detre.laisse_au_coach(message.texte):
        return _prendre_reponse(carnet, Message(raison_detre.PROPOSER), etape)
    if etape.nom == "choix_strategique" and _CONSEILLE.search(normaliser(message.texte)):
        # « Mettre 50 au lieu de 60, ma raison d'être dit 50 »: asked what it advises, they say it.
        return _prendre_reponse(carnet, message, etape)
    if etape.nom in (*SUR_LA_PHRASE, raison_detre.PARTIE.nom):
        if retouche.passe_sans_signer(message.texte):
            return _laisser_la_phrase(carnet, message, etape)
    elif raison_detre.laissee(carnet) and _signe_enfin(message.texte):
        raison_detre.reprendre_la_phrase(carnet)
        return _prendre_reponse(carnet, Message(raison_detre.OUI), _PAR_NOM["avis_raison_detre"])
    elif (
        raison_detre.laissee(carnet) and _L_ENTIERE.match(message.texte) and entiere(message.texte)
    ):
        # Left as a draft, it comes after all, in their words.
        return _sur_la_phrase(carnet, message, etape)
    bouton = message.texte.strip() in _CHOIX
    if not bouton and (tour := _prendre_conge(carnet, message, etape)):
        return tour
    au_terme = etape is approfondissement.SUITE and not (choix or carnet.suspension)
    if au_terme and (gardee := ne_garder_que(message.texte, carnet)):
        return _remplacer(carnet, message, *gardee)
    if au_terme and _phrase_rendue(carnet) and annoncee(message.texte):
        # « et la phrase, finalement c'est : je répare… »
        return _sur_la_phrase(carnet, message, etape)
    if au_terme and (tour := _sous_leur_nom(carnet, message, changes, donnee)) is not None:
        return tour
    if not carnet.detour and (tour := _repondre_et_corriger(carnet, message, etape)) is not None:
        return tour
    if not carnet.detour and (tour := _ses_mots_cites(carnet, message, etape)) is not None:
        return tour
    if not carnet.detour and (tour := _rectifier_au_passage(carnet, message, etape)) is not None:
        return tour
    ouverte = carnet.detour or etape.nom == "action_7_jours"
    if not ouverte and (pas := engagement.un_autre_jour(carnet, message.texte)):
        if _deja_ainsi(carnet, "action_7_jours", pas):
            note = {"note": citer(commandes.note(carnet, "action_7_jours"), 220)}
            return _demander(carnet, Tour([Replique("utter_deja_note", note)]))
        return _remplacer(carnet, message, "action_7_jours", pas)
    if etape is raison_detre.PARTIE and (dite := _sans_question(message.texte)):
        if ordre(dite, etape.nom) is None:
            # Whatever the words look like, they are those asked for.
            return _prendre_reponse(carnet, replace(message, texte=dite), etape)
    # Whoever leaves may put something right before.
    choix = bouton
    if not choix and (tour := _expliquer(carnet, message, etape)) is not None:
        return tour
    guide = etape.nom in _GUIDENT and not carnet.suspension
    if guide and (tour := _guider(carnet, message, etape)) is not None:
        return tour
    if nom := _titre_de_nouveau(carnet, message, etape):
        return _demander(carnet, Tour(commandes.ouvrir(carnet, nom)))
    if (nom := celle_qu_il_fallait(message.passages, carnet)) and carnet.raison_detre_confirmee:
        # « Non, pas cette réponse-là : celle sur mes clients »
        return _demander(carnet, Tour(commandes.ouvrir(carnet, nom)))
    if not changes and (tour := _retirer_un_passage(carnet, message, etape)) is not None:
        return tour
    de_la_signee = (
        carnet.raison_detre_confirmee
        and not demande_seulement
        and dite_de_nouveau is None
        and de_la_phrase(message.passages, carnet.raison_detre or "")
        and not _DANS_UN_CHAMP.search(normaliser(message.texte))
    )
    if de_la_signee and not choix:
        tour = _changer_tout(carnet, message, changes) if changes else Tour()
        suite = _sur_la_phrase(carnet, replace(message, texte=demande(message.passages)), etape)
        return Tour([*tour.repliques[:-1], *suite.repliques], reponses=tour.reponses)
    fini = etape.nom in _TOUT_EST_DIT and not carnet.suspension
    if fini and not (changes or donnee or choix):
        trouvee = a_sa_place(message.texte, carnet, etape.nom in SUR_LA_PHRASE)
        if trouvee:
            return _remplacer(carnet, message, *trouvee)
    if (changes or donnee) and carnet.suspension == "pause":
        # Whoever left and comes back to put something right is back.
        carnet.suspension = None
    vide_de_mots = [
        n for n, neuf in changes if _SANS_LE_DIRE.fullmatch(normaliser(neuf).strip(" .!"))
    ]
    if vide_de_mots and not carnet.suspension:
        return _demander(carnet, Tour(commandes.ouvrir(carnet, vide_de_mots[0])))
    if changes and not dits(message.passages, "nouveau", sur=0.5):
        otes = [(nom, neuf) for nom, neuf in changes if ordonne_d_oter(message.texte)]
        if _douteux(carnet, message.texte, otes) and not (choix or carnet.detour):
            return _retirer_ou_demander(carnet, message, otes)
    if changes and not (choix or carnet.suspension or _reecrit_la_meme(carnet, changes)):
        if all(_deja_ainsi(carnet, *c) for c in changes) and ordonne_d_oter(message.texte):
            # Written so already, and yet something is to go: what, it was not understood.
            return _faire_choisir(carnet)
        # « Parce que… Corrigez aussi ma clientèle : … » answers first.
        return _apres_la_reponse(
            carnet, message, etape, lambda _m: _changer_tout(carnet, message, changes)
        )
    if etape.nom in SUR_LA_PHRASE and donnee and donnee[0] == "valeurs":
        phrase, avant = carnet.raison_detre or "", carnet.phrases_avant
        if not avant and not retouche.sait_corriger(phrase, message.texte, avant):
            return _remplacer(carnet, message, *donnee)
        # The sentence is edited, not written again; the values follow.
        valeurs.recevoir_valeurs(carnet, Message(donnee[1]))
    signee = carnet.raison_detre_confirmee and "phrase" in normaliser(message.texte)
    if signee and _N_Y_TOUCHEZ_PAS.search(normaliser(message.texte)):
        # « Ne touchez pas à la phrase » opens nothing again.
        return _demander(carnet, Tour([Replique("utter_on_continue")]))
    if _parle_de_la_phrase(carnet, message, etape):
        return _sur_la_phrase(carnet, message, etape)
    pris_au_mot = message.intent in ("faire_pause", "au_revoir") and carnet.etape != "suite"
    if (carnet.suspension == "pause" or pris_au_mot) and veut_rester(message.texte):
        carnet.suspension = None
        return _demander(carnet, Tour([Replique("utter_on_continue")]))
    if carnet.suspension == "pause":
        demandee = any(demande_la_synthese(p) for p in en_phrases(message.texte))
        if demandee or ordonne(message, carnet.etape) == "demander_synthese":
            return _relire(carnet, message)
        carnet.suspension = None
        if message.intent in ("saluer", "reprendre", "affirmer", "ouvrir_conversation"):
            return _reprendre(carnet)
    if etape.nom != "suite" and message.texte.strip() in _MENU:
        return _detourner(carnet, message, _MENU[message.texte.strip()])
    if message.texte.strip() in _CHOIX and message.texte.strip() not in etape.choix:
        if message.texte.strip() == raison_detre.A_CHANGER and _phrase_rendue(carnet):
            return _demander(carnet, Tour(commandes.corriger(carnet, Message("raison d'être"))))
        if etape is approfondissement.SUITE:
            return _demander(carnet, Tour())
        # A button of an earlier question, pressed again: it answers nothing any more.
        return relancer(carnet)
    ote = not ne_fait_que_dire(message.passages) and commandes.nomme_un_passage(message.texte)
    if jamais := commandes.jamais_dit(message.texte, carnet):
        return _retirer(carnet, [(jamais, "")])
    if ote or not message.passages or dits(message.passages, "retrait", sur=0.5):
        if retraits := commandes.retraits(message.texte, carnet):
            return _retirer_ou_demander(carnet, message, retraits)
    autre_reponse = etape.nom != "correction" or (donnee and donnee[0] != carnet.detour["etape"])
    if donnee is not None and autre_reponse and etape.nom not in SUR_LA_PHRASE:
        return _remplacer(carnet, message, *donnee)
    if etape.nom not in (*_GUIDENT, *SUR_LA_PHRASE) and commandes.se_reprend(message.texte):
        return _corriger(carnet, message)
    if etape.nom not in (*_GUIDENT, *SUR_LA_PHRASE) and message.texte.strip() not in etape.choix:
        if (nom := correction.a_reprendre(message.texte, carnet)) is not None:
            return _apres_la_reponse(
                carnet, message, etape, lambda m: _reprendre_une_reponse(carnet, m, nom)
            )
    if etape.nom == "valeurs" and (demandee := valeurs.est_ce_une_valeur(message.texte)):
        dit = replace(message, texte=demandee[0], passages=())
        tour = _prendre_reponse(carnet, dit, etape)
        if tour.reponses:
            demandees = valeurs.en_leurs_mots(demandee[1])
            dites = [*carnet.valeurs_nommees, *demandees]
            carnet.valeurs_nommees = [*dict.fromkeys(dites)]
        return replace(tour, repliques=[Replique("utter_question_est_une_valeur"), *tour.repliques])
    if (tour := _repondre_directement(carnet, message, etape)) is not None:
        return tour
    court = len(message.texte.split()) <= 12
    if etape is approfondissement.SUITE and court:
        continue_ = approfondissement.continue_plus_loin(message.texte)
        if continue_ or approfondissement.ne_veut_rien(message):
            return _prendre_reponse(carnet, message, etape)
    if etape is approfondissement.SUITE and not carnet.approfondissement:
        # « Le jeudi manque toujours. Bon, allons plus loin »
        if approfondissement.continue_plus_loin(en_phrases(message.texte)[-1]):
            return _prendre_reponse(carnet, Message(approfondissement.APPROFONDIR), etape)
    if (tour := _par_passages(carnet, message, etape)) is not None:
        return tour
    if etape.nom == "valeurs" and (nommee := valeurs.valeur_en_question(message.texte)):
        tour = _prendre_reponse(carnet, Message(nommee, question=message.question), etape)
        tour.reponses[0].texte = message.texte.strip()
        return tour
    if (tour := _reponse_et_synthese(carnet, message, etape)) is not None:
        return tour
    autre = interruption(message, etape.nom, etape.choix)
    if autre not in OBJECTIONS and _ne_fait_que_dire(message):
        # « S'il ne veut pas, on s'arrête, on reprend plus tard » stops nothing.
        autre = None
    if autre == "corriger_reponse" and etape.nom in SUR_LA_PHRASE:
        # « Je veux la changer », said in front of the sentence, is about the sentence.
        if correction.nommer(message.texte, carnet) in (None, "raison_detre"):
            autre = None
    if autre is not None and autre.startswith(("question_", "bot_")):
        if (tour := _repondre_et_garder(carnet, message, etape, autre)) is not None:
            return tour
    if autre is not None:
        return _detourner(carnet, message, autre)
    if etape.nom not in SUR_LA_PHRASE and rien_qu_une_remarque(message.texte):
        return _demander(carnet, Tour([Replique("utter_remarque_recue")]))
    if (tour := _rien_d_une_reponse(carnet, message, etape)) is not None:
        return tour
    nue = glossaire.ne_demande_qu_un_mot(message.texte)
    if nue or (question_sans_reponse(message, etape.nom) and not _ne_fait_que_dire(message)):
        nom = questions.sans_reponse_connue(message.texte)
        return _repondre_et_prendre(carnet, message, etape, Replique(nom)) or _revenir(carnet, nom)
    return _prendre_reponse(carnet, _sans_aparte(message, etape), etape)


def _repondre_a_la_remarque(carnet: Carnet, message: Message) -> Tour | None:
    """« Excusez, y a la queue »: a word for it, then what else the message says, without it."""
    libre = carnet.etape not in ("phrase_au_client", securite.VERIFICATION.nom)
    lue = remarque(message.texte) if libre and not carnet.suspension else None
    if lue is None or securite.en_detresse(message, carnet):
        return None
    nom, reste = lue
    if nom == "utter_remarque_recue" and signes_de_detresse(message.texte) is not None:
        return None
    dite = Replique(nom)
    if not pleins(reste):
        etape = _PAR_NOM.get(carnet.etape or "") or etape_a_poser(carnet)
        if nom == "utter_deja_dit" and etape in _REPONDENT_AUSSI:
            return _demander(carnet, Tour(_passer(carnet, etape, nom)))
        return _demander(carnet, Tour([dite]))
    tour = _repondre_a_tout(carnet, _seulement(message, reste))
    if tour.autre:
        tour = relancer(carnet)
    if nom == "utter_remarque_recue":
        # « T'inquiète, j'ai… »: nothing to say of it beside an answer.
        return tour
    return replace(tour, repliques=[dite, *tour.repliques])


def _seulement(message: Message, reste: str) -> Message:
    """A message cut down to some of its words: read as the answer that they are, if they are one."""
    lus = tuple(rang for rang in message.classement if rang[0] in REPONSES)
    return replace(
        message,
        texte=reste,
        intent=lus[0][0] if lus else None,
        classement=lus,
        passages=restreints(message.passages, reste),
    )


def _prendre_conge(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """A leave is one, whatever stands around it: the synthesis if it is asked for, then goodbye."""
    lu = conge(message.texte, etape.nom)
    if lu is None or (carnet.suspension and lu.avant):
        return None
    tour = Tour()
    parle_du_coach = perdu(lu.avant) or insulte(lu.avant) or rien_qu_une_remarque(lu.avant)
    parle_du_coach = parle_du_coach or rien_avant_de_partir(lu.avant)
    if lu.avant and not (parle_du_coach or _ne_repond_rien(lu.avant, message)):
        if etape is not approfondissement.SUITE and etape not in _REPONDENT_AUSSI:
            return None
        if etape in _REPONDENT_AUSSI:
            dit = replace(message, texte=lu.avant, passages=())
            tour = _prendre_reponse(carnet, dit, etape)
            tour.repliques.pop()
    _ne_plus_corriger(carnet)
    carnet.suspension = "pause"
    lue = synthese_en_cours(carnet) if lu.synthese else []
    # Whoever says goodbye is told goodbye.
    depart = Replique("utter_pause" if lu.pause and not lu.adieu else "utter_au_revoir")
    return replace(tour, repliques=[*tour.repliques, *lue, depart])


def _relire(carnet: Carnet, message: Message) -> Tour:
    """Show the record to whoever left: they go on when they say they are back, else nothing more."""
    lue = synthese_en_cours(carnet)
    if not se_dit_de_retour(message.texte):
        return Tour(lue)
    carnet.suspension = None
    return _demander(carnet, Tour([Replique("utter_bon_retour"), *lue]))


def _signer_et_repondre(carnet: Carnet, message: Message) -> Tour | None:
    """« Oui je signe. Ça dure encore longtemps ? »: signed, and answered."""
    *dites, demandee = en_phrases(message.texte)
    dit = " ".join(dites)
    if not (dit and demandee.endswith("?")) or "?" in dit:
        return None
    if not (retouche.signe(dit) or approuve(dit)):
        return None
    if securite.en_detresse(message, carnet):
        return None
    tour = _prendre_reponse(carnet, Message(raison_detre.OUI), _PAR_NOM["avis_raison_detre"])
    if not carnet.raison_detre_confirmee:
        return None
    reste = demande_ce_qui_reste(demandee)
    reponse = (
        _ce_qui_reste(carnet) if reste else Replique(questions.a_la_question(message, demandee))
    )
    return replace(tour, repliques=[*tour.repliques[:-1], reponse, tour.repliques[-1]])


def _ses_mots_cites(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Follow what is said of quoted words, to the letter; None when they stand in no answer."""
    if cite := mots_cites.corrige(message.texte, carnet):
        carnet.suspension = None
        tour = _remplacer(carnet, message, *cite)
        part = _part(message, etape.nom)
        return _puis(carnet, tour, "au_revoir") if part else tour
    if mots_cites.cite_de_travers(message.texte, carnet):
        return _demander(carnet, Tour([Replique("utter_mal_cite")]))
    nom = mots_cites.a_reprendre(message.texte, carnet) if etape.nom in _TOUT_EST_DIT else None
    if nom is None or carnet.suspension:
        return None
    if not _part(message, etape.nom):
        return _demander(carnet, Tour(commandes.ouvrir(carnet, nom)))
    carnet.suspension = "pause"
    faux = {"ordre": f"« {mots_cites.juges_faux(message.texte)[-1]} »"}
    return Tour([Replique("utter_ordre_laisse", faux), Replique("utter_au_revoir")])


def _rectifier_au_passage(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Put a few words right in an earlier answer, and go on with the rest of the message."""
    if carnet.suspension or etape.nom in SUR_LA_PHRASE or message.texte.strip() in etape.choix:
        return None
    lue = rectifie(message.texte, carnet)
    if lue is None:
        return None
    tour = _ecrire_rectifie(carnet, lue)
    if not lue.reste:
        return _demander(carnet, tour)
    lus = restreints(message.passages, lue.reste)
    suite = repondre(carnet, replace(message, texte=lue.reste, passages=lus))
    return replace(
        suite,
        repliques=[*tour.repliques, *suite.repliques],
        reponses=[*tour.reponses, *suite.reponses],
    )


def _sous_leur_nom(
    carnet: Carnet,
    message: Message,
    changes: list[tuple[str, str]],
    donnee: tuple[str, str] | None,
) -> Tour | None:
    """At the end: answers told under their names, or missing from the record; None for neither."""
    manquent = manque_au_resume(carnet, message.texte)
    if manquent is not None:
        lue = synthese_en_cours(carnet)
        if not manquent:
            return _demander(carnet, Tour(lue))
        manque = Replique("utter_manque_encore", {"quoi": valeurs.enumerer(manquent)})
        return _demander(carnet, Tour([*lue, manque, *commandes.offrir_le_choix(carnet)]))
    nommes = sous_leur_nom(carnet, message.texte)
    lus = len(changes) or int(donnee is not None)
    if len(nommes) <= lus:
        return None
    return _changer_tout(carnet, replace(message, passages=()), nommes)


def _corrige(phrase: str, message: Message, carnet: Carnet) -> tuple[str, str] | None:
    """The answer that one sentence of a message puts right, and its new words."""
    if lue := redite(carnet, phrase):
        return lue
    dites = valeurs.redites(phrase) or valeurs.la_mienne(phrase, carnet.valeurs_nommees)
    if carnet.valeurs and dites:
        # Said again as they are kept: this is no answer to another question.
        return "valeurs", ", ".join(dites)
    lus = decoupes(message.passages, message.texte, phrase)
    return next(iter(changements(lus, carnet)), None) or commandes.correction_donnee(phrase, carnet)


def _repondre_et_corriger(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Keep the sentences that answer, and put right the answers that the others are about.

    « Les retraités. D'ailleurs je reviens sur les valeurs, c'est la patience » does both; None when
    a message does only one of them.
    """
    phrases = sans_melange(correction.en_phrases_annoncees(etape.nom, message.texte))
    if etape not in _REPONDENT_AUSSI or carnet.suspension or len(phrases) < 2:
        return None
    if message.texte.strip() in etape.choix or ordonne_d_oter(message.texte):
        return None
    corriges: dict[str, str] = {}
    dites: list[str] = []
    reproches: list[str] = []
    for rang, phrase in enumerate(phrases):
        if _repond_a(phrase, etape) and not reproche(phrase):
            dites.append(phrase)
            continue
        if (eux := oublies_des_clients(phrase, " ".join(phrases[:rang]), carnet)) is not None:
            corriges["coeur_clientele"] = eux
            continue
        lue = _corrige(phrase, message, carnet) or oublie(phrase, carnet)
        if lue and lue[0] != etape.nom and not _reduit(carnet, phrase, *lue):
            corriges[lue[0]] = lue[1]
        elif not lue and reproche(phrase):
            reproches.append(phrase)
        elif not (lue or _ne_repond_rien(phrase, message)):
            dites.append(phrase)
    dit = sans_deja_dit(" ".join(dites)) or " ".join(dites)
    if coupee := sans_la_remarque(dit):
        dit = coupee[1]
    if not (corriges or reproches) or not pleins(dit) or interroge(dit):
        return None
    if correction.ordonne_de_corriger(dit):
        return None
    ailleurs = replace(message, passages=())
    avant = _avant_de_conclure(carnet, ailleurs, corriges, etape)
    nu = _sans_aparte(replace(message, texte=dit, passages=()), etape)
    pris = _prendre_reponse(carnet, nu, etape)
    if not pris.reponses:
        return None
    laisses = [_sur_un_reproche(carnet, r) for r in reproches]
    if avant is not None or not corriges:
        dites_avant = [*laisses, *(avant.repliques if avant else [])]
        return replace(
            pris,
            repliques=[*dites_avant, *pris.repliques],
            reponses=[*pris.reponses, *(avant.reponses if avant else [])],
        )
    fait = _changer_tout(carnet, ailleurs, [*corriges.items()])
    return replace(
        fait,
        repliques=[*laisses, *pris.repliques[:-1], *fait.repliques],
        reponses=[*pris.reponses, *fait.reponses],
    )


def _avant_de_conclure(
    carnet: Carnet, message: Message, corriges: dict[str, str], etape: Etape
) -> Tour | None:
    """The answers put right before the record is shown with the last one; None at other steps."""
    if etape.nom != "action_7_jours" or not corriges:
        return None
    fait = _changer_tout(carnet, message, [*corriges.items()])
    return replace(fait, repliques=fait.repliques[:-1])


def _sur_un_reproche(carnet: Carnet, phrase: str) -> Replique:
    """What is said of a reproach that changed nothing: owned to, or what is left said."""
    manque = pleins(ce_qui_manque(phrase))
    if manque and any(manque <= pleins(dit) for _, dit in gardes(carnet)):
        return Replique("utter_deja_note", {"note": f"« {citer(ce_qui_manque(phrase))} »"})
    if dit_ce_qui_manque(phrase):
        return Replique("utter_ordre_laisse", {"ordre": f"« {citer(phrase)} »"})
    return Replique("utter_mal_cite")


def _repond_a(phrase: str, etape: Etape) -> bool:
    """Whether a sentence opens on the question asked: « quant au client, il le voit… »."""
    mot = correction.mot_de(etape.nom)
    debut = " ".join(normaliser(phrase).split()[:6])
    return bool(
        mot
        and re.match(r"(?:(?:et|mais|alors) )*(?:quant|pour|concernant|cote|niveau)\b", debut)
        and re.search(mot, debut)
    )


def _ne_repond_rien(phrase: str, message: Message) -> bool:
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


def _reduit(carnet: Carnet, texte: str, nom: str, neuf: str) -> bool:
    """Whether a story would be left with a word or two, though nothing names it: it was misread."""
    dit = correction.reponse(carnet, nom) or ""
    raconte = nom.startswith("pourquoi_") or nom in ("acte", "regard_client", "geste_respect")
    court = neuf and len(neuf.split()) <= 2 and len(dit.split()) >= 5
    return bool(raconte and court and not correction.dit_ou(texte))


def _ecrire_rectifie(carnet: Carnet, lue: Rectification) -> Tour:
    if lue.nouvelle == correction.reponse(carnet, lue.nom):
        return Tour([Replique("utter_deja_note", {"note": citer(lue.neuf)})])
    if lue.nom in carnet.approfondi:
        carnet.approfondi = {**carnet.approfondi, lue.nom: lue.nouvelle}
    else:
        setattr(carnet, lue.nom, lue.nouvelle)
    dite = Replique("utter_reponse_retiree", {"retire": f"« {citer(lue.ancien)} »"})
    if lue.neuf:
        mots = {"ancien": citer(lue.ancien), "neuf": citer(lue.neuf)}
        dite = Replique("utter_mots_rectifies", mots)
    return Tour([dite], reponses=[ReponseDonnee(lue.nom, lue.nouvelle, "")])


A_COTE = 0.6
"""Mean certainty from which a message that tells nothing is no answer."""

SEUL_BRUIT = 0.8
"""The same of a remark, which must also speak to the coach."""

_INTERROGE = re.compile(
    r"\b(?:quoi|pourquoi|combien|comment|quels?|quelles?|qui est|est ?- ?ce|puis ?- ?je|je peu[xt]|jpeu[xt]|peux ?- ?tu|pouvez ?- ?vous|oblige\w*)\b"
)
_A_TOI = re.compile(r"\bt (?:es|as)\b|\bt'(?:es|as)\b")


def _rien_d_une_reponse(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Receive what only protests or asks, so that it is not kept as an answer; None otherwise."""
    lus, plat = message.passages, normaliser(message.texte)
    if not lus or etape not in _REPONDENT_AUSSI or etape.nom == "phrase_au_client":
        return None
    if dits(lus, "dit", "nouveau", sur=0.4) or any(p.role in ("ordre", "accord") for p in lus):
        return None
    surement = message.intent in REPONSES and message.intent != "reponse_vague"
    if surement and message.certitude >= 0.85 and len(lus) == 1:
        # Two readers that disagree: what is told must not be lost.
        return None
    sur = sum(p.certitude * len(p.texte) for p in lus) / sum(len(p.texte) for p in lus)
    demandee = " ".join(p.texte for p in lus if p.role == "question")
    if demandee:
        # « Maçon, ça te va ? » answers.
        demande = sur >= A_COTE and _INTERROGE.search(normaliser(demandee))
        return _repondre_a_la_question(carnet, message, demandee) if demande else None
    if demande_ce_qui_reste(questions.en_question(message.texte)):
        return _demander(carnet, Tour([_ce_qui_reste(carnet)]))
    if not (_AU_COACH.search(plat) or _A_TOI.search(plat)):
        return None
    if dits(lus, "ancien", sur=0.6) and sur >= A_COTE:
        return _demander(carnet, Tour([Replique("utter_mal_cite")]))
    bruit = sur >= SEUL_BRUIT and all(p.role == "bruit" for p in lus)
    return _demander(carnet, Tour([Replique("utter_remarque_recue")])) if bruit else None


def _repondre_a_la_question(carnet: Carnet, message: Message, demandee: str) -> Tour:
    """Answer a question that may come without its mark, then ask again what is pending."""
    question = questions.en_question(demandee)
    if nom := questions.mot_demande(demandee):
        return _demander(carnet, Tour([Replique(nom)]))
    if demande_ce_qui_reste(question):
        return _demander(carnet, Tour([_ce_qui_reste(carnet)]))
    if demande_si_seul(question):
        return _revenir(carnet, "utter_question_seul")
    if demande_ce_que_signer_engage(question):
        return _demander(carnet, Tour([Replique("utter_question_signature")]))
    if _REDIS_LA.search(normaliser(question)):
        return _demander(carnet, Tour())
    if (nom := questions.sur_la_demarche(question, carnet)) is not None:
        return _demander(carnet, Tour([Replique(nom)]))
    return _revenir(carnet, questions.a_la_question(message, question))


_REDIS_LA = re.compile(
    r"\b(?:c'est|c'etait) quoi (?:deja )?(?:ta|votre|la) question|\b(?:rappel|repet|redi)\w* (?:moi )?(?:ta|votre|la) question|\b(?:ta|votre|la) question ,? ?(?:c'est|c'etait) quoi"
)


def _sans_question(texte: str) -> str:
    """A message without the question that ends it; empty when it only asks."""
    return " ".join(p for p in en_phrases(texte) if not p.rstrip().endswith("?"))


def _repondre_directement(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Answer what its words alone tell, whatever the model reads; None for anything else."""
    if illisible(message.texte) or autre_langue(message.texte):
        lisible = "utter_langue" if autre_langue(message.texte) else "utter_message_illisible"
        return _demander(carnet, Tour([Replique(lisible)]))
    if (dit := _renvoi(carnet, message.texte, etape)) is not None:
        _passer(carnet, etape)
        note = {"note": f"« {citer(dit, 110)} »"}
        return _demander(carnet, Tour([Replique("utter_deja_dit_cela", note)]))
    if (tour := _repondre_a_cote(carnet, message, etape)) is not None:
        return tour
    if etape.nom.startswith("pourquoi_") and proteste_de_l_argent(message.texte):
        # Challenged on the money of others: owned to, and asked of what counts instead.
        carnet.angle, carnet.defis = "motif_personnel", carnet.defis[:-1]
        carnet.motifs = [*carnet.motifs[:-1], "motif_sens"]
        return _demander(carnet, Tour([Replique("utter_mal_cite")]))
    if demande_s_il_pourra_effacer(message.texte):
        return _revenir(carnet, "utter_question_confidentialite")
    if demande_qui_lit(message.texte) and not _repond(sans_les_questions(message.texte) or ""):
        return _revenir(carnet, "utter_question_confidentialite")
    if (
        etape.nom not in SUR_LA_PHRASE
        and (reste := sans_les_protestations(message.texte)) is not None
    ):
        return _s_excuser(carnet, message, etape, reste)
    if (reste := sans_l_ironie_avouee(message.texte)) is not None:
        return _apres_l_ironie(carnet, message, etape, reste)
    if _ne_fait_que_dire(message):
        return None
    if revient(message.texte) and carnet.activite:
        return _reprendre(carnet)
    if insulte(message.texte):
        return _demander(carnet, Tour([Replique("utter_frustration")]))
    if commandes.remarque_sur_les_mots(message.texte):
        noter = Replique("utter_mot_note", {"mot": carnet.mot_client})
        return _demander(
            carnet, Tour([noter if carnet.mot_client else Replique("utter_remarque_recue")])
        )
    if etape.nom not in (*SUR_LA_PHRASE, "suite") and sans_deja_dit(message.texte) == "":
        return _demander(carnet, Tour(_passer(carnet, etape, "utter_deja_dit")))
    if perdu(message.texte):
        return _dire_plus_simplement(carnet, etape)
    reste = sans_les_questions(message.texte) or ""
    if not _repond(reste) and (nom := questions.sur_ce_qui_est_dit(message.texte)) is not None:
        return _demander(carnet, Tour([Replique(nom)]))
    sans_idee = not _repond(reste) or rien_avant_de_partir(reste)
    if sans_idee and demande_un_exemple(message.texte) and etape in _REPONDENT_AUSSI:
        return _demander(carnet, Tour([Replique(questions.exemple(etape.nom))]))
    if rit(message.texte):
        return _revenir(carnet, "utter_plaisanterie")
    seule = dits(message.passages, "question", sur=0.6) or not message.passages
    dit = dits(message.passages, "dit", "nouveau", "consigne", sur=0.5)
    if seule and not dit and (nom := questions.sur_la_demarche(message.texte, carnet)) is not None:
        return _demander(carnet, Tour([Replique(nom)]))
    if demande_ce_que_signer_engage(message.texte):
        return _demander(carnet, Tour([Replique("utter_question_signature")]))
    if etape.nom != "suite" and demande_ce_qui_reste(message.texte):
        return _demander(carnet, Tour([_ce_qui_reste(carnet)]))
    if demande_si_seul(message.texte):
        return _revenir(carnet, "utter_question_seul")
    if carnet.raison_detre_confirmee and raison_detre.demande_ma_phrase(message.texte):
        phrase = {"raison_detre": carnet.raison_detre}
        return _demander(carnet, Tour([Replique("utter_voici_la_phrase", phrase)]))
    if demande_le_prix(message.texte):
        return _revenir(carnet, "utter_question_prix")
    if len(message.texte.split()) <= 12 and doute_de_soi(message.texte) and "?" in message.texte:
        acte = citer(carnet.acte, 110) if carnet.acte else None
        nom = "utter_question_legitime_acte" if acte else "utter_question_legitime"
        return _demander(carnet, Tour([Replique(nom, {"acte": acte} if acte else {})]))
    return None


def _renvoi(carnet: Carnet, texte: str, etape: Etape) -> str | None:
    """The answer that a deeper one only points back to: « je vous l'ai déjà dit, c'est Alain »."""
    if etape not in approfondissement.ETAPES:
        return None
    reste = sans_deja_dit(texte)
    if reste is None and etape in _ENVERS_QUI and len(texte.split()) <= 3:
        reste = texte
    dits_la = pleins(reste or "")
    if not dits_la or len((reste or "").split()) > 5:
        return None
    return next((dit for _, dit in gardes(carnet) if dits_la <= pleins(dit)), None)


def _redit_l_argent(carnet: Carnet, message: Message) -> Message:
    """« Je viens de te le dire. La thune » answers the why, whatever the model reads around it."""
    reste = sans_deja_dit(message.texte) if (carnet.etape or "").startswith("pourquoi_") else None
    if not reste or len(reste.split()) > 5 or not que_de_l_argent(reste):
        return message
    lu = (("motif_argent", 0.95),)
    return replace(message, texte=reste, intent="motif_argent", classement=lu, passages=())


def _sans_fausse_question(message: Message) -> Message:
    """The message without its reading as a question, when it answers the one it says again."""
    demande = (message.intent or "").startswith(("question_", "bot_", "hors_", "demander_aide"))
    if not demande or not repond_a_sa_question(message.texte):
        return message
    lus = tuple(rang for rang in message.classement if rang[0] in REPONSES)
    return replace(message, intent=lus[0][0] if lus else None, classement=lus)


def ordonne(message: Message, etape: str | None) -> str | None:
    """The command that the words of a message give, unless it surely only tells something."""
    return None if ne_fait_que_dire(message.passages) else ordre(message.texte, etape)


def _ne_fait_que_dire(message: Message) -> bool:
    """Whether the message surely only tells something, unless the model is as sure of a command."""
    if not ne_fait_que_dire(message.passages) or demande_en_peu_de_mots(message.texte):
        return False
    if ouvre_une_question(message.texte):
        return False
    return message.intent in REPONSES or message.certitude < (
        0.6 if message.intent in _REVIENNENT else 0.3 if interroge(message.texte) else 0.9
    )


_REVIENNENT = ("reprendre", "saluer")
"""Said by whoever comes back: « rebonjour, j'ai été coupée »."""


def _par_passages(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Follow what stands beside an answer, or without one: a question, an order, a remark.

    None when every stretch belongs to an answer, or for anything that another way handles.
    """
    lus = message.passages
    if not lus or etape.nom in SUR_LA_PHRASE or message.texte.strip() in etape.choix:
        return None
    dit = sans_ce_qui_est_a_cote(lus)
    demandee, commande = a_cote(lus, "question"), ordre_dit(a_cote(lus, "ordre"), etape.nom)
    garde = _ON_GARDE.search(normaliser(message.texte))
    if etape.nom == "correction" and garde and not any(p.role in _DISENT for p in lus):
        # « Non non, c'est bon, gardez-le »: nothing is corrected after all.
        carnet.detour = None
        return _demander(carnet, Tour([Replique("utter_on_continue")]))
    if demande_sans_dire_quoi(lus) and etape.nom not in _GUIDENT:
        # « Ceux qui paient, une espèce protégée. Non, en vrai : … » answers what was asked.
        if etape is approfondissement.SUITE or correction.ordonne_de_corriger(message.texte):
            return _faire_choisir(carnet)
    if commande is None and dits(lus, "ordre", sur=CERTAIN) and etape not in _REPONDENT:
        # Past the spine, an order that is no known one is most often a farewell.
        part = _S_EN_VA.search(normaliser(a_cote(lus, "ordre")))
        commande = "au_revoir" if part and etape in approfondissement.ETAPES else None
    repond = len(dit.split()) >= 2 and bool(dits(lus, *_DISENT, sur=0.6))
    if demandee and _DOUTE_DE_SA_QUESTION.match(normaliser(dit)):
        # « Est-ce que je dois le dire ? J'ai un peu peur que ça fasse prétentieux »
        repond = False
        if etape in _REPONDENT_AUSSI:
            return _repondre_a_la_question(carnet, message, demandee)
    if repond and etape in _REPONDENT_AUSSI and _s_enerve_et_repond(message):
        # « J'ai déjà répondu : Marcel, payé le jour même. Vous radotez »
        dit = " ".join(p.texte for p in dits(lus, "dit", sur=CERTAIN))
        dit = replace(message, texte=sans_deja_dit(dit) or dit, passages=())
        return _prendre_reponse(carnet, dit, etape)
    if repond and etape in _REPONDENT_AUSSI and (demandee or commande):
        tour = _prendre_reponse(carnet, replace(message, texte=dit, passages=()), etape)
        connue = demandee and questions.avec_la_reponse(demandee, etape.nom)
        if demandee and (connue or not affirme_en_question(demandee)):
            avant = [Replique(connue or questions.a_la_question(message, demandee))]
            tour = replace(tour, repliques=[*avant, *tour.repliques])
        ordonne = " ".join(p.texte for p in lus if p.role in ("ordre", "bruit"))
        return _puis(carnet, tour, commande, ordonne)
    if commande in _SUIVIES and not repond and not demandee:
        if etape is approfondissement.SUITE and commande == "passer_question":
            return _prendre_reponse(carnet, Message(approfondissement.APPROFONDIR), etape)
        return _detourner(carnet, message, commande)
    adresse = etape.nom != "activite" and _AU_COACH.search(normaliser(message.texte))
    seul = not repond and not demandee and not commande and adresse
    repondu = message.intent in (*REPONSES, *OBJECTIONS) and message.certitude >= 0.5
    repondu = repondu or (
        (message.intent or "").startswith("question_") and message.certitude > 0.9
    )
    if seul and not repondu and len(dits(lus, "bruit", "accord")) == len(lus):
        if demande_ce_qui_reste(questions.en_question(message.texte)):
            return _demander(carnet, Tour([_ce_qui_reste(carnet)]))
        if message.intent == "frustration" and message.certitude >= 0.6:
            return _demander(carnet, Tour([Replique("utter_frustration")]))
        return _demander(carnet, Tour([Replique("utter_remarque_recue")]))
    return None


_DOUTE_DE_SA_QUESTION = re.compile(
    r"(?:(?:une|petite|autre) )*(?:question\W+)?(?:(?:je|j') ?(?:t'|te |vous )?)(?:ai (?:un peu |tres |trop )?peur (?:que|de|d')|me demande|hesite|(?:ne )?sais (?:pas|plus) (?:si|trop)|voudrais savoir)\b"
)


def _surement_dit(message: Message) -> str:
    """What a message surely tells beside something else; empty when that is nothing to keep."""
    lus = message.passages
    surs = " ".join(p.texte for p in dits(lus, "dit", sur=CERTAIN)).strip()
    repond = pleins(surs) and len(lus) > 1 and not (interroge(surs) or perdu(surs))
    return surs if repond else ""


def _repondre_et_garder(carnet: Carnet, message: Message, etape: Etape, intent: str) -> Tour | None:
    """« les haras. c'est qui ton sinek »: the question gets its answer, and what is told is kept."""
    surs = _surement_dit(message)
    if not surs or etape not in _REPONDENT_AUSSI or intent == "question_trouver_clients":
        return None
    tour = _prendre_reponse(carnet, replace(message, texte=surs, passages=()), etape)
    if not tour.reponses:
        return None
    return replace(tour, repliques=[Replique(f"utter_{intent}"), *tour.repliques])


def _s_enerve_et_repond(message: Message) -> bool:
    """Whether an angry message holds an answer, surely told apart from the anger."""
    dite = " ".join(p.texte for p in dits(message.passages, "dit", sur=CERTAIN))
    autour = any(p.role == "bruit" for p in message.passages)
    return message.intent == "frustration" and autour and len(dite.split()) >= 3


_AU_COACH = re.compile(
    r"\b(?:vous|tu|te|toi|votre|vos|ton|tes|questions?|merci|reponses?|deja|dit|robot|machine)\b|\bt'"
)
"""Words of which one is in nearly every remark on the exchange."""

_SUIVIES = ("demander_synthese", "exporter_synthese", "faire_pause", "au_revoir", "passer_question")
"""Commands heard from the words of an order alone; the others need more."""

_DISENT = ("dit", "nouveau", "ancien")
_REPONDENT_AUSSI = (
    *accueil.ETAPES, *echelle.ETAPES, *valeurs.ETAPES, *coeur_clientele.ETAPES, *respect.ETAPES,
    *coeur_clientele.APRES_SIGNATURE, *engagement.ETAPES, *approfondissement.ETAPES,
)  # fmt: skip
"""Steps whose answer may come with something else."""


_S_EN_VA = re.compile(
    r"\b(?:stop|arret\w*|file|filer|vais|y aller|j'y vais|plus tard|bye|ciao|bonne (?:soiree|journee|nuit)|a plus|demain|revien\w*|repren\w*|pause|dois|assez|fini\w*|au revoir|salut|merci|suffit)\b"
)
_AUSSI = re.compile(r"\b(?:aussi|en plus|r?ajoute\w*|egalement)\b(?! (?:que|bien))")
_SUPPRIMEZ = re.compile(
    r"(?:(?:rien|non|juste|simplement|on|il faut|vous|la|le|l'|les|ca|cela|tout|svp|stp|merci|pouvez|peux|tu)\W*)*(?:supprim|effac|enlev|retir)\w*\W*(?:(?:juste|la|le|les|ca|cela|tout|svp|stp|merci|moi|s'il \w+ plait)\W*)*"
)
_ON_GARDE = re.compile(
    r"\b(?:non|nan|nn|rien|laisse\w*|gard\w+|c'est bon|ok|oublie\w*|tant pis|annule\w*|ca va|comme ca|merci)\b"
)
"""Words of which one is in nearly every « nothing to correct after all »."""


def _puis(carnet: Carnet, tour: Tour, commande: str | None, ordonne: str = "") -> Tour:
    """What was ordered beside an answer, once it is taken; `ordonne` is how it was worded."""
    *dit, question = tour.repliques
    if commande in ("demander_synthese", "exporter_synthese"):
        if quitte(ordonne) and not carnet.suspension:
            carnet.suspension, question = "pause", Replique("utter_au_revoir")
        return replace(tour, repliques=[*dit, *synthese_en_cours(carnet), question])
    if commande in ("faire_pause", "au_revoir") and not carnet.suspension:
        carnet.suspension = "pause"
        # « Ma synthèse et j'arrête là »
        lue = synthese_en_cours(carnet) if "synth" in normaliser(ordonne) else []
        depart = "utter_pause" if commande == "faire_pause" else "utter_au_revoir"
        return replace(tour, repliques=[*dit, *lue, Replique(depart)])
    return tour


def _s_excuser(carnet: Carnet, message: Message, etape: Etape, reste: str) -> Tour:
    """Quoted wrong: own up, bring nothing said before back any more, keep what answers."""
    carnet.reflets_lies = [*dict.fromkeys([*carnet.reflets_lies, *commandes.ORDRE])]
    excuse = Replique("utter_mal_cite")
    if re.search(r"\b(?:argent|fric|thunes?|sous|pognon)\b", normaliser(message.texte)):
        # « J'ai jamais parlé d'argent »: it is not asked about again.
        carnet.angle = "motif_personnel"
    if etape is echelle.PRECISION:
        # A doubt protested against is settled, by what the protest says or as a no.
        dit = reste if echelle.dit_le_principal(reste) else ""
        lu = message if dit else Message("", question=message.question)
        suite = _prendre_reponse(carnet, replace(lu, texte=dit or echelle.PAS_TOUT_A_FAIT), etape)
        return Tour([excuse, *suite.repliques], reponses=suite.reponses)
    a_part = [p for p in message.passages if p.role in ("question", "bruit") and reste in p.texte]
    _, dit = next(iter(gardes(carnet)), ("", ""))
    if reste and len(pleins(reste) & pleins(dit)) >= REDIT * len(pleins(reste)):
        # « Tu coupes ma phrase. C'est : les gens dorment… »: the answer before, said again.
        return _demander(carnet, Tour([excuse]))
    if not reste or a_part or etape in (*DETOURS, approfondissement.SUITE):
        return _demander(carnet, Tour([excuse]))
    tour = _prendre_reponse(carnet, replace(message, texte=reste), etape)
    return Tour([excuse, *tour.repliques], reponses=tour.reponses)


REDIT = 0.6
"""Share of its words from which what is left of a protest only says an answer again."""


def _apres_l_ironie(carnet: Carnet, message: Message, etape: Etape, reste: str) -> Tour:
    """A joke was taken at its word: the answer it gave is taken out, and asked for again."""
    donnees = [n for n in commandes.ORDRE[2:] if getattr(carnet, n)]
    visee = commandes.a_corriger(message.texte, carnet)
    if blague := _BLAGUE.search(normaliser(message.texte)):
        # « Mon banquier, c'était une plaisanterie »: the answer that speaks of him.
        tenues = [n for n in donnees if blague["mot"] in normaliser(getattr(carnet, n))]
        donnees = tenues if tenues or etape.nom in SUR_LA_PHRASE else donnees
    if re.search(r"[«“\"]", message.texte) and visee in donnees:
        # Their words are quoted: the answer that holds them, rather than the last.
        donnees.append(visee)
    if not donnees and len(reste.split()) >= 3:
        # The joke stood in no answer; what follows it is one.
        tour = _prendre_reponse(carnet, replace(message, texte=reste), etape)
        return replace(tour, repliques=[Replique("utter_ironie_comprise"), *tour.repliques])
    if not donnees:
        return _revenir(carnet, "utter_ironie_comprise")
    nom = donnees[-1]
    if message.intent == "motif_argent" and _NIE.search(normaliser(reste)):
        # « Un caviste ne gagne pas d'argent »: another joke, and no money to be challenged about.
        reste = ""
    if len(reste.split()) >= 3:
        return _remplacer(carnet, message, nom, reste)
    carnet.detour = {"nom": "correction", "etape": nom}
    return _demander(carnet, Tour([Replique("utter_ironie_comprise")]))


_BLAGUE = re.compile(
    r"\b(?:mon|ma|mes|le|la|les|l') ?(?P<mot>\w{3,})[\w ]{0,20} ?,? (?:c'etait|etait|etaient|c'est) (?:une|de|pour|du)\b"
)

_NIE = re.compile(r"\b(?:pas|jamais|plus|perd\w*|rien)\b")

_APRES_L_ECHELLE = (
    *valeurs.ETAPES,
    *coeur_clientele.ETAPES,
    *respect.ETAPES,
    *coeur_clientele.APRES_SIGNATURE,
    *engagement.ETAPES,
)
_PEU_DE_POURQUOIS = 2
"""Whys that a short ladder takes."""


def _ce_qui_reste(carnet: Carnet) -> Replique:
    """How many questions are left before the synthesis, about."""
    if carnet.approfondissement or carnet.terminee_le:
        return Replique("utter_reste_libre")
    pourquois = 0 if carnet.echelle_finie else max(1, _PEU_DE_POURQUOIS + 1 - carnet.niveau)
    reste = pourquois + sum(not carnet.repondu(e.nom) for e in _APRES_L_ECHELLE)
    reste += not _phrase_rendue(carnet)
    return Replique("utter_reste" if reste > 2 else "utter_reste_peu", {"reste": str(reste)})


def _expliquer(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Explain the word of the coach's that is asked about, keep what was answered beside it."""
    if etape in _PROPOSENT and (proposee := proposition(message.texte)):
        if etape.nom not in _DEMANDENT_UN_ACTE or est_un_acte(proposee):
            return _proposer(carnet, proposee)
        return _demander(carnet, Tour([Replique("utter_oui_par_exemple")]))
    if etape in _PROPOSENT and (tour := _compte(carnet, message.texte, etape)) is not None:
        return tour
    nom = glossaire.definition(message.texte)
    if (
        nom is None
        and etape is not approfondissement.SUITE
        and demande_de_reformuler(message.texte)
    ):
        return _dire_plus_simplement(carnet, etape)
    reste = glossaire.sans_la_demande(message.texte)
    if nom is None and glossaire.mot_de_la_question(message.texte, message.question):
        nom = "utter_plus_simple"
    edite = etape.nom in SUR_LA_PHRASE and dits(message.passages, *DEMANDENT, sur=0.5)
    if nom is None and not edite:
        # « C'est quoi que tu appelles un partenaire je comprends pas moi je suis seule »
        demandee = " ".join(p.texte for p in dits(message.passages, "question", sur=0.5))
        nom, reste = questions.mot_demande(demandee) if demandee else None, ""
    if nom is None or (edite and reste):
        return None
    if carnet.suspension == "pause":
        carnet.suspension = None
    dit = not message.passages or dits(message.passages, *_DISENT, sur=0.6)
    if nom.startswith("utter_definition_") and etape in _ENVERS_QUI and ne_dit_que_qui(reste):
        # « Je suis seule, j'ai que mon grossiste »: whom, not yet what.
        if qui := la_personne_dite(reste, carnet.tutoiement):
            return Tour([Replique(nom), Replique("utter_demander_geste_pour", {"qui": qui})])
        return _demander(carnet, Tour([Replique(nom)]))
    if not (_repond(reste) or nomme(reste)):
        reste = _surement_dit(message)
    if not (dit and reste and etape in _REPONDENT_AUSSI):
        return _demander(carnet, Tour([Replique(nom)]))
    tour = _prendre_reponse(carnet, replace(message, texte=reste, passages=()), etape)
    return replace(tour, repliques=[Replique(nom), *tour.repliques])


def _proposer(carnet: Carnet, proposee: str, oui: str = "utter_oui_par_exemple") -> Tour:
    """Say yes to an answer proposed as a question, and ask if it is theirs."""
    carnet.detour = {"nom": PROPOSITION.nom, "texte": proposee}
    return _demander(carnet, Tour([Replique(oui)]))


def _dire_plus_simplement(carnet: Carnet, etape: Etape) -> Tour:
    """Ask again in other words, or with an example for a why."""
    nom = "utter_question_exemple" if etape.nom.startswith("pourquoi") else "utter_plus_simple"
    return _demander(carnet, Tour([Replique(nom)]))


def _compte(carnet: Carnet, texte: str, etape: Etape) -> Tour | None:
    """« Prévenir mon grossiste, ça compte ? »: yes; « ma comptable ? »: yes, and what for her."""
    proposee = candidate(texte)
    if proposee is None or (etape.nom == "valeurs" and valeurs.est_ce_une_valeur(texte)):
        return None
    if etape.nom == "valeurs":
        return _proposer(carnet, proposee, "utter_question_est_une_valeur")
    if etape.nom not in _DEMANDENT_UN_ACTE or not nomme_quelqu_un(proposee, texte):
        return _proposer(carnet, proposee)
    if etape not in _ENVERS_QUI:
        return None
    oui, qui = Replique("utter_question_compte"), la_personne_dite(proposee, carnet.tutoiement)
    if qui is None:
        return _demander(carnet, Tour([oui]))
    return Tour([oui, Replique("utter_demander_geste_pour", {"qui": qui})])


_ENVERS_QUI = (
    *respect.ETAPES,
    *(e for e in approfondissement.ETAPES if e.nom.startswith("partenaire_")),
)
_PROPOSENT = (
    *valeurs.ETAPES, *coeur_clientele.ETAPES, *respect.ETAPES, *coeur_clientele.APRES_SIGNATURE,
    *engagement.ETAPES, *approfondissement.ETAPES,
)  # fmt: skip
"""Steps where an answer may be proposed to the coach as a question."""
_DEMANDENT_UN_ACTE = (*(e.nom for e in _ENVERS_QUI), "acte", "action_7_jours")


def _repond(reste: str) -> bool:
    """Whether what is left beside a question can be an answer: « je comprends pas bien » is none."""
    reproche_seul = question_rappelee(reste) == reste
    return len(reste.split()) >= 4 and not (perdu(reste) or interroge(reste) or reproche_seul)


def _repond_en_question(reste: str, etape: Etape) -> bool:
    """Whether what is left answers in the shape of a question: « donc je crée, non ? »."""
    if len(reste.split()) < 4 or perdu(reste):
        return False
    return affirme_en_question(reste) or (etape.nom == "statut" and repond_au_statut(reste))


def _apres_la_remarque(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """« Vous me tutoyez maintenant, bon, alors mardi je passe… »: a word for it, and the answer."""
    lue = sans_la_remarque(message.texte) if etape in _REPONDENT_AUSSI else None
    if lue is None or carnet.suspension:
        return None
    reste, nom = _avec_sa_question(lue[1], etape) or (lue[1], "utter_remarque_recue")
    if sans := sans_les_questions(reste):
        if nom == "utter_remarque_recue":
            nom = questions.a_la_question(message, en_phrases(reste)[-1])
        reste = sans
    dit = replace(message, texte=reste, passages=())
    if interroge(reste) or ordre(reste, etape.nom) or correction.ordonne_de_corriger(reste):
        return None
    tour = _prendre_reponse(carnet, _sans_aparte(dit, etape), etape)
    return replace(tour, repliques=[Replique(nom), *tour.repliques])


def _repondre_a_cote(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Answer what is asked of the exchange or of the clients, be it in the middle of an answer."""
    if carnet.suspension:
        return None
    if demande_si_c_est_ca(message.texte):
        oui = Replique("utter_question_c_est_ca")
        tour = _repondre_et_prendre(carnet, message, etape, oui)
        return tour or _demander(carnet, Tour([oui]))
    rappelee = question_rappelee(message.texte)
    if not rappelee and (tour := _apres_la_remarque(carnet, message, etape)) is not None:
        return tour
    if rappelee and demande_qui_parle(message.texte):
        return _revenir(carnet, "utter_bot_ou_humain")
    if rappelee:
        return _question_rappelee(carnet, message, etape, rappelee)
    avant = avant_ce_qui_reste(message.texte) if etape in _REPONDENT_AUSSI else None
    if avant and pleins(avant) and not (interroge(avant) or perdu(avant)):
        tour = _prendre_reponse(carnet, replace(message, texte=avant, passages=()), etape)
        return replace(tour, repliques=[Replique("utter_reste"), *tour.repliques])
    dite = question_sur_les_clients(message.texte)
    if dite and ("?" in dite or not _ne_fait_que_dire(message)):
        return _chercher_des_clients(carnet, message, etape)
    if etape in _REPONDENT_AUSSI and (posee := _avec_sa_question(message.texte, etape)):
        reste, nom = posee
        repondu = replace(message, texte=reste, passages=())
        if message.intent == "reponse_vague" and not etape.nom.startswith("pourquoi_"):
            # Read of the question beside it.
            repondu = replace(repondu, intent=None, classement=())
        tour = _prendre_reponse(carnet, repondu, etape)
        return replace(tour, repliques=[Replique(nom), *tour.repliques])
    finale = question_finale(message.texte) if etape in _REPONDENT_AUSSI else None
    if finale:
        nom = questions.sans_reponse_connue(questions.en_question(finale[1]))
        tour = _prendre_reponse(carnet, replace(message, texte=finale[0], passages=()), etape)
        return replace(tour, repliques=[Replique(nom), *tour.repliques])
    return None


_RIRE = re.compile(
    r"(?:^|(?<=[.!?…] ))(?:(?:h{2,}|(?:ha|ah|hi|he){2,}h?|mdr+|lol|ptdr+|xd)\b[\s.!,]*)+",
    re.IGNORECASE,
)


def _avec_sa_question(texte: str, etape: Etape) -> tuple[str, str] | None:
    """What a message answers beside a question that surely is one, and the response to it."""
    phrases = en_phrases(texte)
    noms = [
        questions.avec_la_reponse(p, etape.nom) if p.rstrip(' »")').endswith("?") else None
        for p in phrases
    ]
    nom = next(filter(None, noms), None)
    dites = (p for p, n in zip(phrases, noms, strict=True) if n is None)
    reste = _RIRE.sub("", " ".join(dites)).strip()
    ignore = re.fullmatch(
        r"\W*(?:je |j')(?:ne )?(?:le |la |l'|les )?connais pas\W*", normaliser(reste)
    )
    repond = len(reste.split()) >= 2 and pleins(reste) and not ignore
    if nom is None or not repond or interroge(reste) or perdu(reste):
        return None
    return None if correction.ordonne_de_corriger(reste) or insulte(reste) else (reste, nom)


def _question_rappelee(carnet: Carnet, message: Message, etape: Etape, rappelee: str) -> Tour:
    """« Vous aviez noté ma question ? »: answer from the notebook, or own that it was missed."""
    entiere, rappelee = rappelee, (sans_la_remarque(rappelee) or (rappelee,))[0]
    dites = (*(getattr(carnet, n) for n in commandes.ORDRE), *carnet.approfondi.values())
    posee = next(filter(None, (question_sur_les_clients(d) for d in dites if d)), None)
    sans_sujet = "question" in rappelee and (carnet.demande_clients or posee)
    if not (sans_sujet or nomme_des_gens(rappelee)):
        ordonne = a_cote(message.passages, "ordre")
        if (commande := ordre_dit(ordonne, etape.nom)) in _SUIVIES:
            return _detourner(carnet, replace(message, texte=ordonne, passages=()), commande)
        posee_de_nouveau = _POSEE.search(rappelee)
        nom = questions.a_la_question(message, posee_de_nouveau[1]) if posee_de_nouveau else ""
        nom = questions.avec_la_reponse(entiere, etape.nom) or nom
        sue = nom not in ("", "utter_question_inconnue", "utter_question_avis")
        repliques = [Replique(nom if sue else "utter_question_laissee")]
    else:
        gardee = carnet.demande_clients
        carnet.demande_clients = True
        carnet.question_clients = carnet.question_clients or posee
        repliques = [Replique("utter_question_gardee" if gardee else "utter_question_echappee")]
        if gardee and carnet.terminee_le:
            # Answered at the end of the journey already.
            repliques = [Replique("utter_question_repondue")]
        elif reponse := trouver_ses_clients(carnet):
            repliques.append(reponse)
    coupee = sans_la_remarque(entiere)
    reste = " ".join(message.texte.replace(entiere, coupee[1] if coupee else " ").split())
    reste = re.sub(r"^(?:bon|bref|enfin|voil[àa]|passons|tant pis)\W+(?=\w)", "", reste, flags=re.I)
    if posee_aussi := _avec_sa_question(reste, etape):
        repliques.append(Replique(posee_aussi[1]))
    # « Vous n'avez pas répondu, passons. Mardi j'appelle Paul. Ça suffit ? » answers all the same.
    reste = posee_aussi[0] if posee_aussi else sans_les_questions(reste) or reste
    repond = _repond(reste) or _repond_en_question(reste, etape)
    repond = repond or (etape.nom == "statut" and repond_au_statut(reste))
    if etape is approfondissement.SUITE and approfondissement.continue_plus_loin(reste):
        message, reste = Message(approfondissement.APPROFONDIR), approfondissement.APPROFONDIR
    elif not (repond or (coupee and not interroge(reste))) or etape in (
        *DETOURS,
        approfondissement.SUITE,
    ):
        return _demander(carnet, Tour(repliques))
    tour = _prendre_reponse(carnet, replace(message, texte=reste, passages=()), etape)
    return replace(tour, repliques=[*repliques, *tour.repliques])


_POSEE = re.compile(r"\bquestions?\b\W+((?:\S+ ){2,}\S.*)$", re.IGNORECASE)
"""« Vous n'avez pas répondu à ma question, est-ce que vous gardez tout ? »: asked again."""


def _repondre_et_prendre(
    carnet: Carnet, message: Message, etape: Etape, reponse: Replique
) -> Tour | None:
    """Answer a question asked beside an answer, and keep the answer; None when there is none."""
    reste = sans_les_questions(message.texte)
    if reste is None or etape in (*DETOURS, approfondissement.SUITE):
        return None
    _, reste = sans_la_remarque(reste) or ("", reste)
    tour = _prendre_reponse(carnet, replace(message, texte=reste), etape)
    # What only has the shape of a question expects no answer.
    inconnue = reponse.nom in ("utter_question_inconnue", "utter_question_avis")
    # « Où sont les livres ? » is answered by the sentence that names them.
    repondue = etape.nom in SUR_LA_PHRASE and "utter_raison_detre_corrigee" in {
        r.nom for r in tour.repliques
    }
    affirme = affirme_en_question(message.texte)
    dite = [] if inconnue and (affirme or repondue) else [reponse]
    return Tour([*dite, *tour.repliques], reponses=tour.reponses)


def _reponse_et_synthese(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """« Une caisse en bois. Ma synthèse, je vous prie. »: the answer is kept, the record shown."""
    lue = synthese_a_la_fin(message.texte) if etape in _REPONDENT_AUSSI else None
    if lue is None:
        return None
    dit, demandee = lue
    tour = _prendre_reponse(carnet, replace(message, texte=dit, passages=()), etape)
    return _puis(carnet, tour, "demander_synthese", demandee)


def _chercher_des_clients(carnet: Carnet, message: Message, etape: Etape) -> Tour:
    """« Comment trouver des clients ? », with the answer that came with it, if one did."""
    carnet.question_clients = question_sur_les_clients(message.texte) or carnet.question_clients
    reponse = trouver_ses_clients(carnet)
    if reponse or carnet.terminee_le:
        # Nothing is kept for later any more.
        reponse = reponse or Replique("utter_trouver_clients_conseil")
        tour = _repondre_et_prendre(carnet, message, etape, reponse)
        return tour or _demander(carnet, Tour([reponse]))
    carnet.demande_clients = True
    nom = "utter_question_trouver_clients"
    tour = _repondre_et_prendre(carnet, message, etape, Replique(nom))
    return tour or _revenir(carnet, nom)


def _sans_aparte(message: Message, etape: Etape) -> Message:
    """The message without its joke, nor what it says or asks of the coach in passing."""
    dit = sans_ce_qui_est_a_cote(message.passages) or message.texte
    if 0 < len(message.texte.split()) - len(dit.split()) <= 2 and message.texte.endswith(dit):
        # « bon si, j'ai refusé »: an interjection is theirs to keep.
        dit = message.texte
    dit = dit if etape.nom in SUR_LA_PHRASE else sans_la_reprise(dit)
    dit = sans_les_consignes(apres_la_blague(dit))
    if not etape.nom.startswith("pourquoi"):
        dit = sans_deja_dit(dit) or dit
    reste = sans_les_questions(dit)
    parle_au_coach = re.search(r"\b(?:vous|tu|te|t')\b", normaliser(dit))
    return replace(message, texte=reste if reste and parle_au_coach else dit)


_LA_PHRASE = re.compile(
    r"\b(?:la|cette|ma|sa|notre|votre) (?:phrase|raison d'etre)\b|\bce que j'ai signe\b|\bchanger un (?:bout|mot|morceau)\b"
)


_DANS_UN_CHAMP = re.compile(
    r"\bdans (?:les|mes|la|ma|mon|le) (?:valeurs?|client\w*|clientele|renoncements?|gestes?|chemin|pas|sept jours)\b"
)
"""« Dans les valeurs, vous avez mis ma phrase d'engueulade »: about the values."""

_DOIT_DIRE = re.compile(
    r"^\W*(?:(?:et|non|mais)\W+)*(?:la|cette|ma|sa|notre|votre) (?:phrase|raison d[’']?\s?[eê]tre) (?:doit|devrait)(?: aussi)? dire(?: aussi)?\s+(?=qu)",
    re.IGNORECASE,
)


def _a_dire(message: Message) -> Message:
    """« Ma phrase doit dire aussi que… » as the order it is: « ajoutez que… »."""
    if (ordre := mots_cites.en_ordre(message.texte)) is not None:
        return replace(message, texte=ordre, passages=())
    return replace(message, texte=_DOIT_DIRE.sub("Ajoutez ", message.texte))


def _parle_de_la_phrase(carnet: Carnet, message: Message, etape: Etape) -> bool:
    """Whether the message edits the sentence: in front of it, or once signed, naming it."""
    devant = etape.nom in SUR_LA_PHRASE
    if not devant and _phrase_rendue(carnet) and _LA_PHRASE.search(normaliser(message.texte)):
        if suivre(carnet.raison_detre or "", message.texte, carnet.phrases_avant):
            # « Au fait, pour la phrase, changez rigueur en soin »
            return True
    if not devant and message.passages and not dits(message.passages, *DEMANDENT, sur=0.5):
        # « Ma raison d'être me dit d'attendre » answers a question.
        return False
    nommee = _LA_PHRASE.search(normaliser(message.texte))
    if not devant and _DANS_UN_CHAMP.search(normaliser(message.texte)):
        return False
    message = _a_dire(message)
    change = nommee and retouche.demande_un_changement(message.texte)
    apres = _phrase_rendue(carnet) and change
    if not (devant or apres):
        return False
    vise = retouche.vise_la_phrase(
        carnet.raison_detre or "", message.texte, carnet.phrases_avant, tout_ce_qui_est_dit(carnet)
    )
    return vise or bool(devant and retouche.ordonne(message.texte))


def _phrase_rendue(carnet: Carnet) -> bool:
    """Whether the sentence is behind: signed, or left as a draft."""
    return carnet.raison_detre_confirmee or raison_detre.laissee(carnet)


def _laisser_la_phrase(carnet: Carnet, message: Message, etape: Etape) -> Tour:
    """Go on without a signature, or take leave: the sentence stays as it is, a draft."""
    tour = Tour(raison_detre.laisser_murir(carnet))
    dit = _PLUS_TARD.sub(" ", normaliser(message.texte))
    if not (_part(replace(message, texte=dit), etape.nom) or _FILE.search(dit)):
        return _demander(carnet, tour)
    carnet.suspension, carnet.etape = "pause", etape_a_poser(carnet).nom
    return Tour([*tour.repliques, Replique("utter_pause")])


_PLUS_TARD = re.compile(
    r"\bon (?:la )?(?:verra|reverra|fera|signera|y reviendra) (?:ca )?plus tard\b"
)
"""Said of the sentence alone."""
_FILE = re.compile(
    r"\b(?:faut|dois|doit|vais) (?:que )?(?:j'? ?|je )?(?:y aill?e?|y aller|fil\w+|parte|partir|me sauve)\b|\b(?:je |j')?(?:y vais|file|me sauve|me casse|m'en vais)\b(?! (?:vous|te|leur|lui))"
)
"""« faut jy aille »: they leave."""


def _signe_enfin(texte: str) -> bool:
    """Whether a sentence left as a draft is signed after all, in so many words."""
    plat = normaliser(texte)
    return len(plat.split()) <= 14 and "sign" in plat and retouche.signe(texte)


_L_ENTIERE = re.compile(
    r"\W*(?:(?:bon|alors|ok|voil[àa]|tiens|finalement|en fait|ma phrase|c[’']est)\W+)*(?:nous existons|j[’' ]?existe|je suis l[àa]|on existe|nous sommes l[àa]) (?:pour|pr|afin)\b",
    re.IGNORECASE,
)
"""A whole sentence of theirs, whatever the question."""

_N_Y_TOUCHEZ_PAS = re.compile(
    r"\b(?:ne |n'y )?(?:touche[sz]?|change[sz]?|modifie[sz]?) (?:surtout |plus )?(?:pas|rien|plus)\b|\bje n'ai rien demande\b"
)


def _toujours_signee(carnet: Carnet, message: Message) -> Tour | None:
    """« Mais je l'avais signée ! », « laissez tomber, elle reste comme ça »: signed, it stays so.

    What else the message says is answered after it. None when it says nothing of the kind, or
    when the sentence was changed since.
    """
    if carnet.suspension or not raison_detre.est_la_signee(carnet):
        return None
    devant = carnet.etape in (*SUR_LA_PHRASE, raison_detre.PARTIE.nom)
    ouverte = not carnet.raison_detre_confirmee
    suite = retouche.apres_la_signature_rappelee(message.texte)
    if suite is None:
        gardee = devant and ouverte and retouche.signe(message.texte)
        if not (gardee or retouche.laisse_ainsi(message.texte)):
            return None
        dit = Replique("utter_phrase_reste_signee")
    else:
        dit = Replique("utter_signature_rendue" if ouverte else "utter_phrase_reste_signee")
    if devant or ouverte:
        raison_detre.rendre_la_signature(carnet)
        carnet.etape = etape_a_poser(carnet).nom
    if suite and len(suite.split()) > 2:
        lus = decoupes(message.passages, message.texte, suite)
        tour = _repondre_a_tout(carnet, replace(message, texte=suite, passages=lus))
        return replace(tour, repliques=[dit, *tour.repliques])
    return _demander(carnet, Tour([dit]))


def _rendre_a_signer(carnet: Carnet, message: Message) -> Tour:
    """They say that they signed nothing: it is taken back, and what they had asked for is done."""
    raison_detre.reprendre_la_phrase(carnet)
    carnet.phrase_signee, signee = None, carnet.raison_detre
    pardon = Replique("utter_signature_annulee")
    tour = _prendre_reponse(carnet, _a_dire(message), _PAR_NOM["avis_raison_detre"])
    if carnet.raison_detre != signee and not carnet.raison_detre_confirmee:
        return replace(tour, repliques=[pardon, *tour.repliques])
    raison_detre.reprendre_la_phrase(carnet)
    carnet.detour = {"nom": raison_detre.REFORMULATION.nom}
    return _demander(carnet, Tour([pardon]))


def _sur_la_phrase(carnet: Carnet, message: Message, etape: Etape) -> Tour:
    if etape.nom not in SUR_LA_PHRASE:
        # Signed a moment ago, or left: it opens again, and waits for a yes.
        raison_detre.reprendre_la_phrase(carnet)
        etape = _PAR_NOM["avis_raison_detre"]
    return _prendre_reponse(carnet, _a_dire(message), etape)


def _pendant_l_arret(carnet: Carnet, message: Message) -> Tour:
    """While the coaching is stopped: the numbers, and what a person may always ask for."""
    effacement = _PAR_NOM["effacement"]
    if carnet.detour and carnet.detour["nom"] == "effacement":
        repliques = effacement.recevoir(carnet, message) or []
        return Tour(repliques if carnet.efface else [*repliques, Replique("utter_detresse_ecoute")])
    demande = None if securite.en_detresse(message) else interruption(message, None, ())
    if demande == "effacer_donnees":
        carnet.detour = {"nom": "effacement"}
        return Tour([effacement.question(carnet)])
    if demande in ("demander_synthese", "exporter_synthese"):
        return Tour(synthese_en_cours(carnet))
    repliques, continuer = securite.ecouter(carnet, message)
    return _demander(carnet, Tour(repliques)) if continuer else Tour(repliques)


def _bouton(message: Message) -> Message:
    """A choice typed by hand, whatever its apostrophe and capitals, is the choice."""
    choix = _CHOIX_TAPES.get(normaliser(message.texte).strip(" .!"))
    return replace(message, texte=choix) if choix else message


def relancer(carnet: Carnet, compris: bool = True) -> Tour:
    """Come back to the pending question, worded differently.

    Args:
        carnet: the notebook.
        compris: False when nothing answered the message.
    """
    if carnet.suspension or (carnet.etape == "suite" and compris):
        # Nothing is pending: after « merci » or « au revoir », no question runs after them.
        return Tour()
    return _demander(carnet, Tour([_retour(carnet) if compris else Replique("utter_pas_compris")]))


def _revenir(carnet: Carnet, nom: str) -> Tour:
    """Answer with this response, then ask again."""
    return _demander(carnet, Tour([Replique(nom)]))


def _retour(carnet: Carnet) -> Replique:
    """Back to the pending question, through the last thing said when it can be said again."""
    return next(iter(_rappel(carnet)), Replique("utter_retour"))


def _rappel(carnet: Carnet) -> list[Replique]:
    rappel = rappeler(carnet, commandes.ORDRE)
    return [Replique("utter_retour_rappel", {"rappel": rappel})] if rappel else []


def _apres_verification(carnet: Carnet, message: Message, etape: Etape) -> Tour:
    """Not distress after all: the message that raised the doubt was an answer; take it."""
    avant = carnet.detour
    doute = avant["texte"]
    tour = Tour(etape.recevoir(carnet, message))
    if carnet.suspension:
        return tour
    pendante = etape_a_poser(carnet)
    carnet.etape, carnet.essais = pendante.nom, 0
    if interroge(doute):
        return _demander(carnet, tour)
    classement = tuple((nom, p) for nom, p in avant.get("classement", ()))
    intent = classement[0][0] if classement else None
    repondu = Message(doute, intent, classement, message.question)
    suite = _prendre_reponse(carnet, repondu, pendante)
    return Tour([*tour.repliques, *suite.repliques], reponses=suite.reponses)


def _retenir_le_propos(carnet: Carnet, message: Message, nom: str) -> None:
    """Keep the point of an answer, as it is about to be received; forget that of the one before."""
    corrige = nom == "correction" and carnet.detour
    nom = carnet.detour["etape"] if corrige else nom
    autres = {etape: dit for etape, dit in carnet.propos.items() if etape != nom}
    dit = "" if corrige else propos(message.texte, message.poids)
    carnet.poids = message.poids
    carnet.propos = {**autres, nom: dit} if dit else autres


def _prendre_reponse(carnet: Carnet, message: Message, etape: Etape) -> Tour:
    nom, dit = etape.nom, message.texte
    if nom == "correction":
        nom = (carnet.detour or {}).get("etape", "")
        dit = correction.nette(correction.sans_l_ordre(dit), correction.reponse(carnet, nom) or "")
        dit = correction.en_groupe(dit) if nom == "coeur_clientele" else dit
    message = replace(message, texte=correction.sans_l_annonce(nom, dit))
    tape = message
    # A dictated answer is taken with its commas; the journal keeps it as it came.
    if etape.nom not in _ECRIVENT_LA_PHRASE:
        message = replace(message, texte=ponctuer(message.texte, message.poids))
    _retenir_le_propos(carnet, message, etape.nom)
    cliche = objections.stereotype(message.texte)
    echange = etape.nom == "avis_raison_detre" or etape.nom.startswith("objection_")
    if cliche and cliche not in carnet.detours_faits and not echange:
        carnet.detours_faits = [*carnet.detours_faits, cliche]
        ouvre = cliche
    else:
        ouvre = None
    if etape.nom in ("effacement", "recommencement") and _autre_chose(etape, message):
        # Neither yes nor no: the question that was pending before gets this answer.
        tour = Tour(etape.recevoir(carnet, message))
        suite = _prendre_reponse(carnet, message, etape_a_poser(carnet))
        return Tour([*tour.repliques, *suite.repliques], reponses=suite.reponses)
    corrigee = carnet.detour.get("etape") if carnet.detour else None
    suivante = _DITE_AVEC.get(etape.nom)
    deja = getattr(carnet, suivante) if suivante else None
    niveau_precise = carnet.detour.get("niveau") if carnet.detour else None
    repliques = etape.recevoir(carnet, message)
    if (
        repliques == []
        and etape in _REPONDENT_AUSSI
        and len(message.texte.split()) >= echelle.LONGUE
    ):
        # Nothing of it could be said back; silence after so many words would be rude.
        repliques = [Replique("utter_entendu")]
    grave = _recoit_une_fois(carnet, "confidence", confidence_grave(message.texte))
    fatigue = _recoit_une_fois(carnet, "fatigue", not grave and dit_sa_fatigue(message.texte))
    contraint = etape.nom == "activite" and accueil.envoye(message.texte)
    contraint = _recoit_une_fois(carnet, "envoye", contraint)
    eprouve = not grave and dit_une_epreuve(message.texte)
    eprouve = _recoit_une_fois(carnet, "confidence", eprouve)
    confidence = [Replique("utter_confidence")] if grave or eprouve else []
    confidence += [Replique("utter_fatigue")] if fatigue and not confidence else []
    peur = _recoit_une_fois(carnet, "peur", dit_sa_peur(message.texte))
    confidence += [Replique("utter_peur")] if peur and not confidence else []
    doute = _recoit_une_fois(carnet, "doute", doute_de_soi(message.texte))
    confidence += [Replique("utter_doute")] if doute and not confidence else []
    dur = difficulte_avec_quelqu_un(message.texte) and etape in _REPONDENT_AUSSI
    dur = _recoit_une_fois(carnet, "difficulte", dur)
    confidence += [Replique("utter_difficulte")] if dur and not confidence else []
    force = etape.nom in ("activite", "statut", "pourquoi_1") and accueil.sans_choix(message.texte)
    force = _recoit_une_fois(carnet, "sans_choix", force)
    # The next question receives the same thing.
    force = force and carnet.angle != "contrainte"
    confidence += [Replique("utter_accueil_sans_choix")] if force and not confidence else []
    confidence += [Replique("utter_accueil_envoye")] if contraint else []
    if repliques is None and etape is approfondissement.SUITE and veut_corriger(message.texte):
        nommee = correction.nommer(message.texte, carnet)
        if nommee and correction.reponse(carnet, nommee):
            # « C'est pas mon action »: which one is it, then?
            return _demander(carnet, Tour(commandes.ouvrir(carnet, nommee)))
        return _faire_choisir(carnet)
    if repliques is None and etape is approfondissement.SUITE:
        court = len(message.texte.split()) < 3
        return _demander(
            carnet, Tour(confidence or ([] if court else [Replique("utter_pas_compris")]))
        )
    if repliques is None:
        carnet.essais += 1
        if carnet.essais <= etape.essais_max:
            return _demander(carnet, Tour(confidence))
        return _demander(carnet, Tour(confidence or _passer(carnet, etape)))
    if grave:
        # A death is not said back: it is received.
        repliques = [*confidence, *(r for r in repliques if "reflet" not in r.nom)]
    elif confidence:
        repliques = [*confidence, *repliques]
    carnet.essais = 0
    if etape in accueil.ETAPES:
        _retenir_le_pourquoi(carnet, message)
    nom = corrigee or (f"pourquoi_{niveau_precise}" if niveau_precise else etape.nom)
    tour = Tour(repliques, reponses=_reponse(carnet, nom, tape))
    if suivante and (dite := getattr(carnet, suivante)) != deja:
        tour.reponses += _reponse(carnet, suivante, replace(message, texte=dite))
    if carnet.efface:
        return tour
    if ouvre and not carnet.detour:
        carnet.detour = {"nom": f"objection_{ouvre}"}
    if etape.nom == "action_7_jours":
        tour.repliques += conclure(carnet)
        carnet.terminee_le = _maintenant()
    if etape.nom == "recommencement" and carnet.commencee_le is None:
        carnet.commencee_le = _maintenant()
    if etape.nom == "suite":
        return _suivre(carnet, message, tour)
    return _demander(carnet, tour)


def _recoit_une_fois(carnet: Carnet, sujet: str, entendu: bool) -> bool:
    """Whether this is heard and was not answered with a human word yet in the session."""
    if not entendu or sujet in carnet.detours_faits:
        return False
    carnet.detours_faits = [*carnet.detours_faits, sujet]
    return True


_DITE_AVEC = {"valeurs": "acte", "coeur_clientele": "renoncements"}
"""Steps whose answer may hold that of another."""


def _autre_chose(etape: Etape, message: Message) -> bool:
    """Whether a confirmation got neither a button, a yes nor a no."""
    ordonne = message.intent in ("effacer_donnees", "recommencer", "reprendre")
    court = len(message.texte.split()) < 3
    choisi = message.texte.strip() in etape.choix
    decide = choisi or dit_oui(message) or dit_non(message) or refuse(message.texte)
    return not (ordonne or court or decide or interroge(message.texte))


def _suivre(carnet: Carnet, message: Message, tour: Tour) -> Tour:
    if any(r.nom == "utter_synthese_rappel" for r in tour.repliques):
        tour.repliques = synthese_en_cours(carnet)
    if any(r.nom == "utter_fin" for r in tour.repliques):
        carnet.suspension = "pause"
        return tour
    return _demander(carnet, tour)


def _detourner(carnet: Carnet, message: Message, intent: str) -> Tour:
    """Something else than an answer: a command, an objection, or a question for the rules."""
    if intent in OBJECTIONS:
        # « Le client est roi » has its own exchange.
        sujet = objections.stereotype(message.texte) or intent.removeprefix("objection_")
        tour = _reponse_avant_objection(carnet, message)
        objection = objections.sans_la_reponse(message.texte)
        tour.repliques += objections.accueillir(carnet, sujet, objection)
        return _demander(carnet, tour)
    if intent == "question_trouver_clients":
        etape = _PAR_NOM.get(carnet.etape or "") or etape_a_poser(carnet)
        return _chercher_des_clients(carnet, message, etape)
    if intent in ("faire_pause", "au_revoir"):
        return _partir(carnet, message, intent)
    if intent not in COMMANDES:
        if intent == "saluer" and carnet.essais == 0 and carnet.activite:
            return _reprendre(carnet)
        return Tour(autre=True)
    if intent == "reprendre":
        return _reprendre(carnet)
    if intent == "effacer_donnees" and commandes.nomme_un_passage(message.texte):
        # « Oubliez la chemise » erases no whole notebook.
        if _part(message, carnet.etape):
            return _partir_sans_trouver(carnet)
        return _faire_choisir(carnet, "utter_passage_introuvable")
    if intent == "effacer_donnees":
        carnet.detour = {"nom": "effacement"}
        return _demander(carnet, Tour())
    if intent == "recommencer":
        carnet.detour = {"nom": "recommencement"}
        return _demander(carnet, Tour())
    if intent == "corriger_reponse":
        return _corriger(carnet, message)
    if intent == "passer_question":
        etape = _PAR_NOM.get(carnet.etape or "") or etape_a_poser(carnet)
        if etape.nom in SUR_LA_PHRASE and not retouche.passe_sans_signer(message.texte):
            # Read so, and no word of it says so: the sentence is not left for that.
            carnet.detour = {"nom": raison_detre.REFORMULATION.nom}
            return _demander(carnet, Tour())
        tour = Tour(_passer(carnet, etape))
        return tour if carnet.suspension else _demander(carnet, tour)
    repliques = synthese_en_cours(carnet)
    pause = _ET_PAUSE.search(normaliser(message.texte))
    if pause or quitte(message.texte):
        _ne_plus_corriger(carnet)
        carnet.suspension = "pause"
        return Tour([*repliques, Replique("utter_pause" if pause else "utter_au_revoir")])
    if intent == "exporter_synthese":
        repliques = [Replique("utter_exporter_synthese")] if carnet.activite else repliques
    # Past the spine, what was found has just been read: the last answer is not said again.
    retour = [] if carnet.terminee_le or carnet.etape in _GUIDENT else [_retour(carnet)]
    return _demander(carnet, Tour([*repliques, *retour]))


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
    return Tour(repliques, reponses=_reponse(carnet, f"pourquoi_{niveau}", repondu))


_REPONDENT = (*echelle.ETAPES, *valeurs.ETAPES, *coeur_clientele.ETAPES, *respect.ETAPES)


def _partir(carnet: Carnet, message: Message, intent: str) -> Tour:
    """Leave, with what was answered just before: « avec l'apprenti. Bon, on s'arrête là ! »."""
    tour = Tour()
    etape = etape_a_poser(carnet)
    reste = sans_le_depart(message.texte, carnet.etape)
    if reste and correction.ordonne_de_corriger(reste):
        # « Pause. Enlève juste « mon râlage » », which stands nowhere, answers nothing.
        reste = None
    if reste and etape in (
        *_REPONDENT,
        *coeur_clientele.APRES_SIGNATURE,
        *approfondissement.ETAPES,
    ):
        repondu = replace(message, texte=reste)
        repliques = etape.recevoir(carnet, repondu)
        if repliques is not None:
            tour = Tour(repliques, reponses=_reponse(carnet, etape.nom, repondu))
            carnet.etape, carnet.essais = etape_a_poser(carnet).nom, 0
    if "synthese" in normaliser(message.texte):
        tour.repliques += synthese_en_cours(carnet)
    _ne_plus_corriger(carnet)
    carnet.suspension = "pause"
    tour.repliques.append(Replique("utter_pause" if intent == "faire_pause" else "utter_au_revoir"))
    return tour


def _corriger(carnet: Carnet, message: Message) -> Tour:
    """Reopen an answer; « ce n'est pas la rapidité, c'est le respect » is its new one already."""
    opposition = commandes.opposition(message.texte, carnet)
    if opposition is None:
        return _demander(carnet, Tour(commandes.corriger(carnet, message)))
    return _remplacer(carnet, message, *opposition)


_GUIDENT = ("choix_a_corriger", "correction")
"""Detours of the guided correction."""


def _ne_plus_corriger(carnet: Carnet) -> None:
    """Whoever leaves comes back to the journey, not to a correction."""
    if carnet.etape in _GUIDENT:
        carnet.detour = None
        carnet.etape, carnet.essais = etape_a_poser(carnet).nom, 0


def _faire_choisir(carnet: Carnet, nom: str = "utter_quoi_corriger") -> Tour:
    """Say what was not understood, then offer the answers to take up again."""
    return _demander(carnet, Tour([Replique(nom), *commandes.offrir_le_choix(carnet)]))


def _guider(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """What is no new answer, in front of the answers to correct; None for anything else."""
    texte = message.texte.strip()
    if etape.nom == "choix_a_corriger":
        # « Mes clients, ce sont… »: the title comes with the new answer.
        donnee = commandes.correction_donnee(texte, replace(carnet, etape="suite"))
        return _remplacer(carnet, message, *donnee) if donnee else None
    nom = carnet.detour["etape"]
    if texte == correction.UNE_AUTRE:
        return _demander(carnet, Tour(commandes.offrir_le_choix(carnet)))
    if (reste := correction.rien_a_changer(texte)) is not None:
        # « Non, rien à changer, je répondais à côté. Pour la décision : … »
        carnet.detour = None
        continue_ = _demander(carnet, Tour([Replique("utter_on_continue")]))
        if not reste:
            return continue_
        suite = _repondre(carnet, Message(reste, question=message.question))
        return replace(suite, repliques=[*continue_.repliques[:-1], *suite.repliques])
    if commandes.laisse(message):
        carnet.detour = None
        return _demander(carnet, Tour([Replique("utter_on_continue")]))
    if _SUPPRIMEZ.fullmatch(normaliser(texte)):
        # « rien, supprimez juste »
        carnet.detour = None
        return _retirer(carnet, [(nom, "")])
    if autre := correction.autre_que(nom, texte, carnet):
        return _demander(carnet, Tour(commandes.ouvrir(carnet, autre)))
    return _retoucher(carnet, message, nom)


def _titre_de_nouveau(carnet: Carnet, message: Message, etape: Etape) -> str | None:
    """The answer whose title is chosen again, once titles were offered or nothing else is asked."""
    offerts = "choix_a_corriger" in carnet.detours_faits and message.texte in correction.CHOIX
    seul = etape is approfondissement.SUITE or etape.nom in SUR_LA_PHRASE
    if etape.nom in _GUIDENT or not (offerts or seul):
        return None
    nom = correction.titre(message.texte)
    if nom == "raison_detre" and etape.nom in SUR_LA_PHRASE:
        return None
    return nom if nom and correction.reponse(carnet, nom) else None


def _reprendre_une_reponse(carnet: Carnet, message: Message, nom: str) -> Tour:
    """Change what a message orders to change in an answer, or ask for its new wording."""
    if not nom and _part(message, carnet.etape):
        return _partir_sans_trouver(carnet)
    if not nom:
        return _faire_choisir(carnet)
    if (tour := _retoucher(carnet, message, nom)) is not None:
        return tour
    return _demander(carnet, Tour(commandes.ouvrir(carnet, nom)))


def _retoucher(carnet: Carnet, message: Message, nom: str) -> Tour | None:
    """Change a few words of an answer; None when they do not stand in it."""
    dit = correction.reponse(carnet, nom) or ""
    neuf = correction.retoucher(message.texte, dit, nom == "valeurs")
    ote_trop = neuf is not None and ordonne_d_oter(message.texte)
    if neuf is None or (ote_trop and retrait_douteux(message.texte, dit, neuf)):
        return None
    carnet.detour = None
    return _remplacer(carnet, message, nom, neuf) if neuf else _retirer(carnet, [(nom, "")])


def _retirer_un_passage(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Take a passage out of the record, the sentence to sign left alone, and take leave if they do.

    None when the message is about something else.
    """
    if etape.nom in (*SUR_LA_PHRASE, *_GUIDENT) or carnet.suspension == "detresse":
        return None
    if not correction.vise_un_passage(message.texte):
        return None
    return _apres_la_reponse(carnet, message, etape, lambda m: _sans_le_passage(carnet, m, etape))


def _sans_le_passage(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    # The record is named: a word alone says which passage.
    vise = correction.sans_le_carnet(message.texte)
    retraits = commandes.retraits(vise, replace(carnet, etape="suite"))
    if not retraits and (phrase := carnet.raison_detre):
        if any(situer(phrase, cite) for cite in correction.cites(message.texte)):
            # It stands in the sentence they signed.
            return None
    part = _part(message, etape.nom)
    if not retraits and part:
        return _partir_sans_trouver(carnet)
    if not retraits:
        carnet.suspension = None
        return _faire_choisir(carnet, "utter_passage_introuvable")
    tour = _retirer(carnet, retraits, discret=True)
    if carnet.suspension:
        # They had left: nothing is asked.
        return replace(tour, repliques=tour.repliques[:-1])
    return _puis(carnet, tour, "au_revoir") if part else tour


def _part(message: Message, etape: str | None) -> bool:
    """Whether whoever orders something else leaves as well."""
    return quitte(message.texte) or ordre(message.texte, etape) in ("faire_pause", "au_revoir")


def _partir_sans_trouver(carnet: Carnet) -> Tour:
    carnet.suspension = "pause"
    return Tour([Replique("utter_passage_introuvable"), Replique("utter_au_revoir")])


def _apres_la_reponse(
    carnet: Carnet, message: Message, etape: Etape, corriger: Callable[[Message], Tour | None]
) -> Tour | None:
    """Keep what a message answers before the change that it orders, then make that change."""
    phrases = en_phrases(message.texte)
    rang = next((i for i, p in enumerate(phrases) if correction.ordonne_de_corriger(p)), 0)
    dit = " ".join(phrases[:rang])
    repond = " ".join(p.texte for p in dits(message.passages, "dit"))
    # « Dans les renoncements, … Corrigez »: the order bears on what comes before it.
    ordre_donne = " ".join(phrases[rang:])
    vise = correction.dit_ou(ordre_donne) or commandes.nomme_un_passage(ordre_donne)
    coupe = re.search(r"[«“][^»”]*$", dit) or not vise
    if etape not in _REPONDENT_AUSSI or not pleins(dit) or coupe or dit not in repond:
        return corriger(message)
    if correction.se_plaint(dit) or insulte(dit) or rien_qu_une_remarque(dit) or interroge(dit):
        return corriger(message)
    pris = _prendre_reponse(carnet, replace(message, texte=dit, passages=()), etape)
    suite = corriger(replace(message, texte=" ".join(phrases[rang:]), passages=()))
    if suite is None:
        return pris
    dites = [*pris.repliques[:-1], *suite.repliques]
    return Tour(dites, reponses=[*pris.reponses, *suite.reponses])


def _retirer_ou_demander(carnet: Carnet, message: Message, retraits: list[tuple[str, str]]) -> Tour:
    """Take words out; when more than they would go, show the answer and ask what to write."""
    douteux = _douteux(carnet, message.texte, retraits)
    if not douteux:
        return _retirer(carnet, retraits, discret=correction.en_confidence(message.texte))
    commandes.ouvrir(carnet, douteux[0])
    return _demander(carnet, Tour([Replique("utter_retrait_incertain")]))


def _douteux(carnet: Carnet, texte: str, retraits: list[tuple[str, str]]) -> list[str]:
    """The answers that would lose more than the words named."""
    return [
        nom
        for nom, reste in retraits
        if retrait_douteux(texte, correction.reponse(carnet, nom) or "", reste)
    ]


def _retirer(carnet: Carnet, retraits: list[tuple[str, str]], discret: bool = False) -> Tour:
    """Keep of these answers only what remains of each, in the journal too.

    Args:
        carnet: the notebook.
        retraits: answers, with what remains of each.
        discret: whether what goes must not be said again.
    """
    retires = []
    retraits = [(nom, re.sub(r"^\W*(?:et|ou|mais) ", "", reste)) for nom, reste in retraits]
    for nom, reste in retraits:
        dit = carnet.approfondi.get(nom) or getattr(carnet, nom, None)
        titre = correction.titre_de(nom)
        parti = ote(dit or "", reste)
        if discret or not parti:
            retires.append(f"un passage de « {titre} »" if reste else f"« {titre} »")
        else:
            cite = f"« {citer(parti)} »"
            retires.append(cite if reste else f"« {titre} », {cite}")
        if nom in carnet.approfondi:
            carnet.approfondi = {**carnet.approfondi, nom: reste}
        else:
            setattr(carnet, nom, reste)
        gestes = {k: reste if v == dit else v for k, v in carnet.partenaires.items()}
        carnet.partenaires = {k: v for k, v in gestes.items() if v}
        if nom == "valeurs":
            carnet.valeurs_nommees = valeurs_dites(reste)
    retirees = [ReponseDonnee(nom, reste, "") for nom, reste in retraits]
    retires = [*dict.fromkeys(retires)]
    dit = Replique("utter_reponse_retiree", {"retire": valeurs.enumerer(retires)})
    return replace(_demander(carnet, Tour([dit])), reponses=retirees)


_OUI_PUIS = re.compile(
    r"\W*(?:oui|ouais?|ok|d'accord|je (?:la |vous la |te la )?signe|signee?)\b(?!,? (?:mais|sauf|par contre|j'ai (?:deja )?dit)\b)"
)


def _accorde_la_phrase(carnet: Carnet, message: Message) -> bool:
    """Whether a message that says something else besides signs the sentence."""
    if carnet.etape not in SUR_LA_PHRASE or retouche.remet_a_plus_tard(message.texte):
        return False
    dit = dits(message.passages, "accord") or _OUI_PUIS.match(normaliser(message.texte))
    return bool(dit)


_SANS_LE_DIRE = re.compile(
    r"(?:c'est |ce sont )?(?:celui|celle|ceux|celles)[- ](?:ci|la)|(?:c'est )?(?:ceci|ca|cela)"
)


def _remplacer(carnet: Carnet, message: Message, nom: str, nouvelle: str) -> Tour:
    """Put the new answer in the place of the one to correct."""
    if _SANS_LE_DIRE.fullmatch(normaliser(nouvelle).strip(" .!")):
        # « C'est celui-ci »: which one, is asked.
        return _demander(carnet, Tour(commandes.ouvrir(carnet, nom)))
    if nom == "valeurs" and len(carnet.valeurs_nommees) > 1 and _deja_ainsi(carnet, nom, nouvelle):
        note = {"note": citer(commandes.note(carnet, nom), 220)}
        return _demander(carnet, Tour([Replique("utter_deja_note", note)]))
    dit = correction.reponse(carnet, nom) or ""
    if dit and nom != "valeurs" and (aussi := re.match(r"aussi[\s,:]+(?=\w)", nouvelle, re.I)):
        # « Mes renoncements, c'est aussi pas de publicité »
        nouvelle = f"{dit.rstrip(' .')}, {nouvelle[aussi.end() :]}"
    nouvelle = correction.nette(nouvelle, dit)
    if nom == "coeur_clientele":
        nouvelle = correction.en_groupe(nouvelle)
    if nom == "coeur_clientele" and not ordonne_d_oter(message.texte):
        nouvelle = mots_cites.avec_ceux_refuses(dit, nouvelle)
    carnet.detour = {"nom": "correction", "etape": nom}
    if nom == "valeurs":
        # What they take back must not come again from what was merely heard.
        dits = set(re.findall(r"[a-z]{4,}", normaliser(message.texte)))
        dits -= set(re.findall(r"[a-z]{4,}", normaliser(nouvelle)))
        carnet.valeurs_entendues = [
            v for v in carnet.valeurs_entendues if not dits & set(normaliser(v).split())
        ]
    ancien = copy(carnet)
    tour = _prendre_reponse(carnet, replace(message, texte=nouvelle), _PAR_NOM["correction"])
    if not _ecrite(carnet, nom, nouvelle):
        # « C'est corrigé » must be true: otherwise, which answer it is about is asked.
        vars(carnet).update(vars(ancien))
        carnet.detour = None
        return _faire_choisir(carnet)
    return tour


ECRITE = 0.5
"""Least share of the words of a correction that its answer must hold."""


def _ecrite(carnet: Carnet, nom: str, nouvelle: str) -> bool:
    """Whether an answer now says what it was told to say."""
    mots = {m[:5] for m in re.findall(r"[a-z]{4,}", normaliser(nouvelle))}
    dits = f"{correction.reponse(carnet, nom) or ''} {' '.join(carnet.valeurs_nommees)}"
    tenus = {m[:5] for m in re.findall(r"[a-z]{4,}", normaliser(dits))}
    return len(mots & tenus) >= ECRITE * len(mots)


def _reecrit_la_meme(carnet: Carnet, changes: list[tuple[str, str]]) -> bool:
    """Whether the only answer changed is the one being asked again."""
    return bool(carnet.detour) and [nom for nom, _ in changes] == [carnet.detour.get("etape")]


def _deja_ainsi(carnet: Carnet, nom: str, nouvelle: str) -> bool:
    """Whether an answer is so already, as it is shown: typed so is not enough for the values."""
    if nom == "valeurs" and carnet.valeurs_nommees and nouvelle == carnet.valeurs:
        return set(valeurs.lire_valeurs(nouvelle)) <= set(carnet.valeurs_nommees)
    return nouvelle in (correction.reponse(carnet, nom), ", ".join(carnet.valeurs_nommees) or None)


def _changer_tout(carnet: Carnet, message: Message, changes: list[tuple[str, str]]) -> Tour:
    """Put every change of a message in its answer, then ask what is pending once."""
    carnet.detour = None
    fait = Tour()
    if _accorde_la_phrase(carnet, message):
        # « Oui, je signe. Et mes valeurs, ce sont… »
        signee = _prendre_reponse(carnet, Message(raison_detre.OUI), _PAR_NOM["avis_raison_detre"])
        fait.repliques += signee.repliques[:-1]
    for nom, nouvelle in changes:
        if not nouvelle:
            tour = _retirer(carnet, [(nom, "")])
        elif _deja_ainsi(carnet, nom, nouvelle):
            note = {"note": citer(commandes.note(carnet, nom), 220)}
            tour = _demander(carnet, Tour([Replique("utter_deja_note", note)]))
        elif nom == carnet.etape and getattr(carnet, nom) is None:
            # Said before it was asked: it is received as any answer.
            tour = _prendre_reponse(carnet, Message(nouvelle), _PAR_NOM[nom])
        else:
            tour = _remplacer(carnet, message, nom, nouvelle)
        *dites, question = tour.repliques
        fait = Tour([*fait.repliques, *dites], reponses=[*fait.reponses, *tour.reponses])
    fait.repliques.append(question)
    ordonne = a_cote(message.passages, "ordre")
    commande = ordre_dit(ordonne, carnet.etape)
    if commande is None and any(quitte(phrase) for phrase in en_phrases(message.texte)):
        commande = "au_revoir"
    return _puis(carnet, fait, commande, ordonne)


def _passer(carnet: Carnet, etape: Etape, nom: str = "utter_etape_passee") -> list[Replique]:
    """Go on without an answer; the sentence to sign is the one thing that cannot be skipped.

    Args:
        carnet: the notebook.
        etape: the step left unanswered.
        nom: the response that says so.
    """
    carnet.essais = 0
    if etape.nom in (*SUR_LA_PHRASE, raison_detre.PARTIE.nom):
        return raison_detre.laisser_murir(carnet)
    if etape in DETOURS:
        carnet.detour = None
    elif etape.nom.startswith("pourquoi_"):
        setattr(carnet, etape.nom, "")
        carnet.motifs = [*carnet.motifs, "reponse_vague"]
        if etape.nom in ("pourquoi_4", "pourquoi_5"):
            carnet.echelle_finie = True
        carnet.angle = "reponse_vague"
    elif etape.nom in approfondissement.TOURS:
        carnet.approfondi = {**carnet.approfondi, etape.nom: ""}
    elif etape.nom != "suite":
        setattr(carnet, etape.nom, "")
        if etape.nom == "action_7_jours":
            carnet.terminee_le = _maintenant()
            return [Replique(nom), *conclure(carnet)]
    return [Replique(nom)]


def _demander(carnet: Carnet, tour: Tour) -> Tour:
    etape = etape_a_poser(carnet)
    if etape.nom == "pourquoi_1" and carnet.pourquoi_dit:
        return _prendre_pourquoi_dit(carnet, tour, etape)
    if carnet.etape != etape.nom:
        carnet.essais = 0
    carnet.etape = etape.nom
    tour.repliques.append(etape.question(carnet))
    return tour


def _retenir_le_pourquoi(carnet: Carnet, message: Message) -> None:
    """Keep the why that someone gives while they present their business."""
    dit = accueil.pourquoi_deja_dit(message.texte)
    if dit and not carnet.pourquois():
        lu = {"intent": message.intent, "classement": [list(r) for r in message.classement]}
        carnet.pourquoi_dit = {"texte": dit, **lu}


def _prendre_pourquoi_dit(carnet: Carnet, tour: Tour, etape: Etape) -> Tour:
    """The question is answered already: say so, and go on from there."""
    dit, carnet.pourquoi_dit = carnet.pourquoi_dit, None
    classement = tuple((nom, proba) for nom, proba in dit["classement"])
    message = Message(dit["texte"], dit["intent"], classement)
    motif = lire(message).motif
    if motif == "reponse_vague":
        return _demander(carnet, tour)
    if motif == "motif_opportunite":
        # How it came about is not yet why: the question is asked, and what was said owned to.
        return _demander(carnet, Tour([*tour.repliques, Replique("utter_pourquoi_commence")]))
    carnet.etape, carnet.essais = etape.nom, 0
    suite = _prendre_reponse(carnet, message, etape)
    return Tour(
        [*tour.repliques, Replique("utter_pourquoi_deja_dit"), *suite.repliques],
        reponses=[*tour.reponses, *suite.reponses],
    )


def _reprendre(carnet: Carnet) -> Tour:
    """Welcome back, with one line of where things stood."""
    donnees = [nom for nom in commandes.ORDRE if getattr(carnet, nom)]
    if not donnees:
        return _demander(carnet, Tour([Replique("utter_retour")]))
    rappel = citer(commandes.lisible(carnet, donnees[-1]))
    return _demander(carnet, Tour([Replique("utter_reprise", {"rappel": rappel})]))


def _reponse(carnet: Carnet, nom: str, message: Message) -> list[ReponseDonnee]:
    """What goes to the journal of this answer: nothing for most detours."""
    if nom not in _PAR_NOM or (nom in {d.nom for d in DETOURS} and nom != "dilemme"):
        if not nom.startswith("objection_"):
            return []
    if nom == "phrase_a_finir" and not carnet.phrase_a_finir:
        # Left to the coach: a complaint, or « comme je l'ai dit », is no end of a sentence.
        return []
    niveau = int(nom[-1]) if nom.startswith("pourquoi_") else None
    texte = message.texte.strip()
    if niveau:
        # A precision may have been added to the answer.
        texte = getattr(carnet, nom) or texte
    motif = carnet.motifs[niveau - 1] if niveau and len(carnet.motifs) >= niveau else None
    defi = bool(niveau and niveau in carnet.defis)
    return [ReponseDonnee(nom, texte, message.question, niveau, motif, defi)]


def _maintenant() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
