"""Hear one message: who it is for, what it says, in which order that is taken."""

from __future__ import annotations

import re
from copy import copy
from dataclasses import replace

from pourquoi import (
    adresse,
    approfondissement,
    commandes,
    correction,
    engagement,
    glossaire,
    mots_cites,
    questions,
    raison_detre,
    retouche,
    securite,
    valeurs,
)
from pourquoi.a_sa_place import a_sa_place, ne_garder_que
from pourquoi.argent import que_de_l_argent
from pourquoi.au_passage import Rectification, rectifie
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.clientele.mot import mot_client
from pourquoi.conge import demande_la_synthese, veut_rester
from pourquoi.consignes import celle_qu_il_fallait, changements, de_la_phrase
from pourquoi.detresse import signes_de_detresse
from pourquoi.eclaircissements import confirmee
from pourquoi.ecoute import (
    COURTE,
    LONGUEUR_MAX,
    REPONSES,
    approuve,
    demande_un_jugement,
    dit_non,
    interruption,
    question_sans_reponse,
    repond_a_sa_question,
    sans_deja_dit,
    sans_ponctuation_orale,
    vide,
)
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape
from pourquoi.joint_au_oui import joints_au_oui
from pourquoi.lecture import OBJECTIONS
from pourquoi.ordres import ordre
from pourquoi.ordres_joints import ordres_joints
from pourquoi.parcours.a_cote import (
    par_passages,
    raconte_seulement,
    repondre_directement,
    reponse_et_synthese,
    rien_d_une_reponse,
    sans_question,
)
from pourquoi.parcours.avancer import (
    REPONDENT_AUSSI,
    demander,
    faire_choisir,
    passer,
    prendre_reponse,
    recoit_une_fois,
    relancer,
    reprendre,
    revenir,
)
from pourquoi.parcours.corriger import (
    GUIDENT,
    SANS_LE_DIRE,
    accorde_la_phrase,
    apres_la_reponse,
    changer_tout,
    deja_ainsi,
    ecrire_rectifie,
    ecrire_sous_leur_nom,
    ne_plus_corriger,
    reduit,
    reecrit_la_meme,
    remplacer,
    reprendre_une_reponse,
    retirer,
    retirer_ou_demander,
    retirer_un_passage,
    retoucher,
    retraits_douteux,
    rouvrir,
    s_en_va,
    ses_mots_cites,
    titre_de_nouveau,
)
from pourquoi.parcours.corriger_au_passage import repondre_et_corriger
from pourquoi.parcours.detours import (
    apres_verification,
    detourner,
    pendant_l_arret,
    prendre_conge,
    relire,
    repondre_et_prendre,
    sans_aparte,
)
from pourquoi.parcours.explications import expliquer, repondre_et_garder
from pourquoi.parcours.signer import (
    DANS_UN_CHAMP,
    ce_qui_reste,
    laisser_la_phrase,
    parle_de_la_phrase,
    phrase_rendue,
    rendre_a_signer,
    signe_enfin,
    signer_et_repondre,
    sur_la_phrase,
)
from pourquoi.parcours.tour import (
    CHOIX,
    CHOIX_TAPES,
    MENU,
    PAR_NOM,
    PROPOSITION,
    TOUT_EST_DIT,
    Tour,
    etape_a_poser,
    ordonne,
)
from pourquoi.passages import decoupes, dits, ne_fait_que_dire, restreints
from pourquoi.reclamations import reclamations
from pourquoi.rectifications import SUR_LA_PHRASE, ordonne_d_oter, pleins
from pourquoi.redites import a_l_envers, dit_l_exemple, redite
from pourquoi.reflet.apartes import rien_qu_une_remarque
from pourquoi.reflexion import citer
from pourquoi.remarques import remarque
from pourquoi.retouche.annonce import annoncee
from pourquoi.retouche.entiere import entiere
from pourquoi.retouche.lue import demande


def repondre(carnet: Carnet, message: Message) -> Tour:
    """Take one message of the person and say what comes next."""
    dite = adresse.ecouter(carnet, message)
    if dite is None or carnet.suspension:
        return _repondre(carnet, message)
    dit = adresse.sans_la_demande(message)
    seule = not dit.texte or (dit is message and len(message.texte.split()) <= COURTE)
    # The bare request answers nothing.
    tour = demander(carnet, Tour()) if seule else _repondre(carnet, dit)
    suite = [r for r in tour.repliques if r.nom != "utter_remarque_recue"]
    return replace(tour, repliques=[Replique(dite), *suite])


def _repondre(carnet: Carnet, message: Message) -> Tour:
    if carnet.detour and carnet.detour["nom"] == PROPOSITION.nom:
        message = _apres_la_proposition(carnet, message)
        if message.texte in ("", "non"):
            return demander(carnet, Tour())
    sa_raison = questions.raison(carnet.etape)
    tour = _reclamees(carnet, message)
    if tour is None:
        tour = _un_par_un(carnet, message) or _repondre_a_tout(carnet, message)
    sues = {"utter_question_pourquoi": Replique(sa_raison), "utter_reste": ce_qui_reste(carnet)}
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
    if recoit_une_fois(carnet, "avis", True):
        return Replique("utter_avis_selon_la_phrase", {"phrase": carnet.raison_detre})
    if clients := citer(carnet.coeur_clientele or "", 110):
        return Replique("utter_avis_selon_les_clients", {"clients": clients})
    return Replique("utter_question_avis")


def _reclamees(carnet: Carnet, message: Message) -> Tour | None:
    """Put right what a message claims back, then go on with the rest of it."""
    hors = carnet.detour and carnet.detour["nom"] not in GUIDENT
    if carnet.suspension == "detresse" or (hors and carnet.etape not in SUR_LA_PHRASE):
        return None
    lues = reclamations(message.texte, carnet)
    if lues is None or securite.en_detresse(message, carnet):
        return None
    if securite.en_doute(message, carnet.etape, carnet):
        return None
    carnet.suspension = None
    nu = Message(message.texte, question=message.question)
    tour = changer_tout(carnet, nu, [*lues.changes.items()]) if lues.changes else Tour()
    dites = tour.repliques[:-1]
    dites += [Replique("utter_ordre_laisse", {"ordre": f"« {citer(o)} »"}) for o in lues.laisses]
    for nom, (ancien, neuf, nouvelle) in lues.bouts.items():
        ecrite = ecrire_rectifie(carnet, Rectification(nom, nouvelle, ancien, neuf, ""))
        dites += ecrite.repliques
        tour.reponses += ecrite.reponses
    deja = [Replique("utter_deja_note", {"note": f"« {citer(d, 220)} »"}) for d in lues.deja]
    dites += deja
    if lues.a_reprendre and s_en_va(Message(lues.reste), carnet.etape or ""):
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
        return suivi if parti else demander(carnet, suivi)
    lus = restreints(message.passages, lues.reste)
    suite = _repondre(carnet, replace(message, texte=lues.reste, passages=lus))
    dites += [r for r in suite.repliques if r.nom not in _N_A_RIEN_COMPRIS]
    return replace(suite, repliques=dites, reponses=[*tour.reponses, *suite.reponses])


_CONSEILLE = re.compile(
    r"\b(?:ma|la|cette|notre) (?:raison d'etre|phrase) (?:elle |ca |, )*(?:me |m'|nous |te |vous )?(?:dit|dirait|disait|conseill\w+|pouss\w+|souffl\w+|recommand\w+|pench\w+|orient\w+|rappell\w+|inciterait|incite|donne|tranche\w*|choisi\w*|prefer\w*|va (?:plutot )?(?:vers|dans))\b"
)
"""The sentence said to advise something: nothing is asked of it."""
_N_A_RIEN_COMPRIS = ("utter_pas_compris", "utter_remarque_recue")
"""Said of words beside a change that was made, they would deny it."""


def _un_par_un(carnet: Carnet, message: Message) -> Tour | None:
    """Carry out one after the other the changes that a message orders, and own to those left."""
    au_terme = carnet.etape in TOUT_EST_DIT
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
    return demander(carnet, replace(fait, repliques=[*fait.repliques, *laisses]))


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
        ne_plus_corriger(carnet)
    message = _sans_fausse_question(_redit_l_argent(carnet, message))
    message = replace(message, passages=mots_cites.passages_relus(message.passages, message.texte))
    if len(message.texte) > LONGUEUR_MAX:
        return Tour([Replique("utter_message_trop_long")])
    if carnet.suspension == "detresse":
        return pendant_l_arret(carnet, message)
    if (tour := _repondre_a_la_remarque(carnet, message)) is not None:
        return tour
    dite_de_nouveau = redite(carnet, message.texte)
    changes = [] if dite_de_nouveau else changements(message.passages, carnet)
    changes = [c for c in changes if not reduit(carnet, message.texte, *c)]
    if accorde_la_phrase(carnet, message):
        # Signed, and said beside it whom else it is for, or what else goes elsewhere.
        changes = changes or joints_au_oui(carnet, message.texte)
    if (tour := _toujours_signee(carnet, message)) is not None:
        return tour
    if carnet.raison_detre_confirmee and retouche.desavoue_sa_signature(message.texte):
        return rendre_a_signer(carnet, message)
    donnee = dite_de_nouveau or (
        None if changes else commandes.correction_donnee(message.texte, carnet)
    )
    if donnee and reduit(carnet, message.texte, *donnee):
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
        return reprendre(carnet)
    if message.intent == "message_non_texte":
        return Tour(autre=True)
    choix = message.texte.strip() in CHOIX
    if ordonne(message, carnet.etape) in ("faire_pause", "au_revoir"):
        # « Je me casse, à plus »: whoever leaves in so many words is not doubted for the wording.
        choix = choix or signes_de_detresse(message.texte) is None
    approuvee = carnet.etape in SUR_LA_PHRASE and approuve(message.texte)
    approuvee = approuvee and not retouche.remet_a_plus_tard(message.texte)
    if approuvee and not changes and not retouche.sous_reserve(message.texte):
        # « Je n'ai plus rien à y redire » signs the sentence; it is no farewell.
        if signes_de_detresse(message.texte) is None:
            message, choix = replace(message, texte=raison_detre.OUI), True
    if carnet.etape in SUR_LA_PHRASE and (tour := signer_et_repondre(carnet, message)):
        return tour
    if carnet.etape == securite.VERIFICATION.nom and securite.rassure(message.texte):
        choix = True
    if not choix and securite.en_detresse(message, carnet):
        return Tour(securite.suspendre(carnet))
    etape = PAR_NOM.get(carnet.etape or "") or etape_a_poser(carnet)
    if etape is securite.VERIFICATION:
        return apres_verification(carnet, message, etape)
    if not choix and securite.en_doute(message, etape.nom, carnet):
        if securite.deja_arrete(carnet):
            # After a stop in this session, no soft question any more.
            return Tour(securite.suspendre(carnet))
        securite.verifier(carnet, message)
        return demander(carnet, Tour())
    if vide(message):
        return Tour([Replique("utter_message_vide")])
    if etape.nom == "phrase_a_finir" and raison_detre.laisse_au_coach(message.texte):
        return prendre_reponse(carnet, Message(raison_detre.PROPOSER), etape)
    if etape.nom == "choix_strategique" and _CONSEILLE.search(normaliser(message.texte)):
        # « Mettre 50 au lieu de 60, ma raison d'être dit 50 »: asked what it advises, they say it.
        return prendre_reponse(carnet, message, etape)
    if etape.nom in (*SUR_LA_PHRASE, raison_detre.PARTIE.nom):
        if retouche.passe_sans_signer(message.texte):
            return laisser_la_phrase(carnet, message, etape)
    elif raison_detre.laissee(carnet) and signe_enfin(message.texte):
        raison_detre.reprendre_la_phrase(carnet)
        return prendre_reponse(carnet, Message(raison_detre.OUI), PAR_NOM["avis_raison_detre"])
    elif (
        raison_detre.laissee(carnet) and _L_ENTIERE.match(message.texte) and entiere(message.texte)
    ):
        # Left as a draft, it comes after all, in their words.
        return sur_la_phrase(carnet, message, etape)
    bouton = message.texte.strip() in CHOIX
    if not bouton and (tour := prendre_conge(carnet, message, etape)):
        return tour
    au_terme = etape is approfondissement.SUITE and not (choix or carnet.suspension)
    if au_terme and (gardee := ne_garder_que(message.texte, carnet)):
        return remplacer(carnet, message, *gardee)
    if au_terme and phrase_rendue(carnet) and annoncee(message.texte):
        # « et la phrase, finalement c'est : je répare… »
        return sur_la_phrase(carnet, message, etape)
    if au_terme and (tour := ecrire_sous_leur_nom(carnet, message, changes, donnee)) is not None:
        return tour
    if not carnet.detour and (tour := repondre_et_corriger(carnet, message, etape)) is not None:
        return tour
    if not carnet.detour and (tour := ses_mots_cites(carnet, message, etape)) is not None:
        return tour
    if not carnet.detour and (tour := _rectifier_au_passage(carnet, message, etape)) is not None:
        return tour
    ouverte = carnet.detour or etape.nom == "action_7_jours"
    if not ouverte and (pas := engagement.un_autre_jour(carnet, message.texte)):
        if deja_ainsi(carnet, "action_7_jours", pas):
            note = {"note": citer(commandes.note(carnet, "action_7_jours"), 220)}
            return demander(carnet, Tour([Replique("utter_deja_note", note)]))
        return remplacer(carnet, message, "action_7_jours", pas)
    if etape is raison_detre.PARTIE and (dite := sans_question(message.texte)):
        if ordre(dite, etape.nom) is None:
            # Whatever the words look like, they are those asked for.
            return prendre_reponse(carnet, replace(message, texte=dite), etape)
    # Whoever leaves may put something right before.
    choix = bouton
    if not choix and (tour := expliquer(carnet, message, etape)) is not None:
        return tour
    guide = etape.nom in GUIDENT and not carnet.suspension
    if guide and (tour := _guider(carnet, message, etape)) is not None:
        return tour
    if nom := titre_de_nouveau(carnet, message, etape):
        return demander(carnet, Tour(commandes.ouvrir(carnet, nom)))
    if (nom := celle_qu_il_fallait(message.passages, carnet)) and carnet.raison_detre_confirmee:
        # « Non, pas cette réponse-là : celle sur mes clients »
        return demander(carnet, Tour(commandes.ouvrir(carnet, nom)))
    if not changes and (tour := retirer_un_passage(carnet, message, etape)) is not None:
        return tour
    de_la_signee = (
        carnet.raison_detre_confirmee
        and not demande_seulement
        and dite_de_nouveau is None
        and de_la_phrase(message.passages, carnet.raison_detre or "")
        and not DANS_UN_CHAMP.search(normaliser(message.texte))
    )
    if de_la_signee and not choix:
        tour = changer_tout(carnet, message, changes) if changes else Tour()
        suite = sur_la_phrase(carnet, replace(message, texte=demande(message.passages)), etape)
        return Tour([*tour.repliques[:-1], *suite.repliques], reponses=tour.reponses)
    fini = etape.nom in TOUT_EST_DIT and not carnet.suspension
    if fini and not (changes or donnee or choix):
        trouvee = a_sa_place(message.texte, carnet, etape.nom in SUR_LA_PHRASE)
        if trouvee:
            return remplacer(carnet, message, *trouvee)
    if (changes or donnee) and carnet.suspension == "pause":
        # Whoever left and comes back to put something right is back.
        carnet.suspension = None
    vide_de_mots = [
        n for n, neuf in changes if SANS_LE_DIRE.fullmatch(normaliser(neuf).strip(" .!"))
    ]
    if vide_de_mots and not carnet.suspension:
        return demander(carnet, Tour(commandes.ouvrir(carnet, vide_de_mots[0])))
    if changes and not dits(message.passages, "nouveau", sur=0.5):
        otes = [(nom, neuf) for nom, neuf in changes if ordonne_d_oter(message.texte)]
        if retraits_douteux(carnet, message.texte, otes) and not (choix or carnet.detour):
            return retirer_ou_demander(carnet, message, otes)
    if changes and not (choix or carnet.suspension or reecrit_la_meme(carnet, changes)):
        if all(deja_ainsi(carnet, *c) for c in changes) and ordonne_d_oter(message.texte):
            # Written so already, and yet something is to go: what, it was not understood.
            return faire_choisir(carnet)
        # « Parce que… Corrigez aussi ma clientèle : … » answers first.
        return apres_la_reponse(
            carnet, message, etape, lambda _m: changer_tout(carnet, message, changes)
        )
    if etape.nom in SUR_LA_PHRASE and donnee and donnee[0] == "valeurs":
        phrase, avant = carnet.raison_detre or "", carnet.phrases_avant
        if not avant and not retouche.sait_corriger(phrase, message.texte, avant):
            return remplacer(carnet, message, *donnee)
        # The sentence is edited, not written again; the values follow.
        valeurs.recevoir_valeurs(carnet, Message(donnee[1]))
    signee = carnet.raison_detre_confirmee and "phrase" in normaliser(message.texte)
    if signee and _N_Y_TOUCHEZ_PAS.search(normaliser(message.texte)):
        # « Ne touchez pas à la phrase » opens nothing again.
        return demander(carnet, Tour([Replique("utter_on_continue")]))
    if parle_de_la_phrase(carnet, message, etape):
        return sur_la_phrase(carnet, message, etape)
    pris_au_mot = message.intent in ("faire_pause", "au_revoir") and carnet.etape != "suite"
    if (carnet.suspension == "pause" or pris_au_mot) and veut_rester(message.texte):
        carnet.suspension = None
        return demander(carnet, Tour([Replique("utter_on_continue")]))
    if carnet.suspension == "pause":
        demandee = any(demande_la_synthese(p) for p in en_phrases(message.texte))
        if demandee or ordonne(message, carnet.etape) == "demander_synthese":
            return relire(carnet, message)
        carnet.suspension = None
        if message.intent in ("saluer", "reprendre", "affirmer", "ouvrir_conversation"):
            return reprendre(carnet)
    if etape.nom != "suite" and message.texte.strip() in MENU:
        return detourner(carnet, message, MENU[message.texte.strip()])
    if message.texte.strip() in CHOIX and message.texte.strip() not in etape.choix:
        if message.texte.strip() == raison_detre.A_CHANGER and phrase_rendue(carnet):
            return demander(carnet, Tour(commandes.corriger(carnet, Message("raison d'être"))))
        if etape is approfondissement.SUITE:
            return demander(carnet, Tour())
        # A button of an earlier question, pressed again: it answers nothing any more.
        return relancer(carnet)
    ote = not ne_fait_que_dire(message.passages) and commandes.nomme_un_passage(message.texte)
    if jamais := commandes.jamais_dit(message.texte, carnet):
        return retirer(carnet, [(jamais, "")])
    if ote or not message.passages or dits(message.passages, "retrait", sur=0.5):
        if retraits := commandes.retraits(message.texte, carnet):
            return retirer_ou_demander(carnet, message, retraits)
    autre_reponse = etape.nom != "correction" or (donnee and donnee[0] != carnet.detour["etape"])
    if donnee is not None and autre_reponse and etape.nom not in SUR_LA_PHRASE:
        return remplacer(carnet, message, *donnee)
    if etape.nom not in (*GUIDENT, *SUR_LA_PHRASE) and commandes.se_reprend(message.texte):
        return rouvrir(carnet, message)
    if etape.nom not in (*GUIDENT, *SUR_LA_PHRASE) and message.texte.strip() not in etape.choix:
        if (nom := correction.a_reprendre(message.texte, carnet)) is not None:
            return apres_la_reponse(
                carnet, message, etape, lambda m: reprendre_une_reponse(carnet, m, nom)
            )
    if etape.nom == "valeurs" and (demandee := valeurs.est_ce_une_valeur(message.texte)):
        dit = replace(message, texte=demandee[0], passages=())
        tour = prendre_reponse(carnet, dit, etape)
        if tour.reponses:
            demandees = valeurs.en_leurs_mots(demandee[1])
            dites = [*carnet.valeurs_nommees, *demandees]
            carnet.valeurs_nommees = [*dict.fromkeys(dites)]
        return replace(tour, repliques=[Replique("utter_question_est_une_valeur"), *tour.repliques])
    if (tour := repondre_directement(carnet, message, etape)) is not None:
        return tour
    court = len(message.texte.split()) <= 12
    if etape is approfondissement.SUITE and court:
        continue_ = approfondissement.continue_plus_loin(message.texte)
        if continue_ or approfondissement.ne_veut_rien(message):
            return prendre_reponse(carnet, message, etape)
    if etape is approfondissement.SUITE and not carnet.approfondissement:
        # « Le jeudi manque toujours. Bon, allons plus loin »
        if approfondissement.continue_plus_loin(en_phrases(message.texte)[-1]):
            return prendre_reponse(carnet, Message(approfondissement.APPROFONDIR), etape)
    if (tour := par_passages(carnet, message, etape)) is not None:
        return tour
    if etape.nom == "valeurs" and (nommee := valeurs.valeur_en_question(message.texte)):
        tour = prendre_reponse(carnet, Message(nommee, question=message.question), etape)
        tour.reponses[0].texte = message.texte.strip()
        return tour
    if (tour := reponse_et_synthese(carnet, message, etape)) is not None:
        return tour
    autre = interruption(message, etape.nom, etape.choix)
    if autre not in OBJECTIONS and raconte_seulement(message):
        # « S'il ne veut pas, on s'arrête, on reprend plus tard » stops nothing.
        autre = None
    if autre == "corriger_reponse" and etape.nom in SUR_LA_PHRASE:
        # « Je veux la changer », said in front of the sentence, is about the sentence.
        if correction.nommer(message.texte, carnet) in (None, "raison_detre"):
            autre = None
    if autre is not None and autre.startswith(("question_", "bot_")):
        if (tour := repondre_et_garder(carnet, message, etape, autre)) is not None:
            return tour
    if autre is not None:
        return detourner(carnet, message, autre)
    if etape.nom not in SUR_LA_PHRASE and rien_qu_une_remarque(message.texte):
        return demander(carnet, Tour([Replique("utter_remarque_recue")]))
    if (tour := rien_d_une_reponse(carnet, message, etape)) is not None:
        return tour
    nue = glossaire.ne_demande_qu_un_mot(message.texte)
    if nue or (question_sans_reponse(message, etape.nom) and not raconte_seulement(message)):
        nom = questions.sans_reponse_connue(message.texte)
        return repondre_et_prendre(carnet, message, etape, Replique(nom)) or revenir(carnet, nom)
    return prendre_reponse(carnet, sans_aparte(message, etape), etape)


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
        etape = PAR_NOM.get(carnet.etape or "") or etape_a_poser(carnet)
        if nom == "utter_deja_dit" and etape in REPONDENT_AUSSI:
            return demander(carnet, Tour(passer(carnet, etape, nom)))
        return demander(carnet, Tour([dite]))
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


def _rectifier_au_passage(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Put a few words right in an earlier answer, and go on with the rest of the message."""
    if carnet.suspension or etape.nom in SUR_LA_PHRASE or message.texte.strip() in etape.choix:
        return None
    lue = rectifie(message.texte, carnet)
    if lue is None:
        return None
    tour = ecrire_rectifie(carnet, lue)
    if not lue.reste:
        return demander(carnet, tour)
    lus = restreints(message.passages, lue.reste)
    suite = repondre(carnet, replace(message, texte=lue.reste, passages=lus))
    return replace(
        suite,
        repliques=[*tour.repliques, *suite.repliques],
        reponses=[*tour.reponses, *suite.reponses],
    )


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


_AUSSI = re.compile(r"\b(?:aussi|en plus|r?ajoute\w*|egalement)\b(?! (?:que|bien))")
_SUPPRIMEZ = re.compile(
    r"(?:(?:rien|non|juste|simplement|on|il faut|vous|la|le|l'|les|ca|cela|tout|svp|stp|merci|pouvez|peux|tu)\W*)*(?:supprim|effac|enlev|retir)\w*\W*(?:(?:juste|la|le|les|ca|cela|tout|svp|stp|merci|moi|s'il \w+ plait)\W*)*"
)


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
    return demander(carnet, Tour([dit]))


def _bouton(message: Message) -> Message:
    """A choice typed by hand, whatever its apostrophe and capitals, is the choice."""
    choix = CHOIX_TAPES.get(normaliser(message.texte).strip(" .!"))
    return replace(message, texte=choix) if choix else message


def _guider(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """What is no new answer, in front of the answers to correct; None for anything else."""
    texte = message.texte.strip()
    if etape.nom == "choix_a_corriger":
        # « Mes clients, ce sont… »: the title comes with the new answer.
        donnee = commandes.correction_donnee(texte, replace(carnet, etape="suite"))
        return remplacer(carnet, message, *donnee) if donnee else None
    nom = carnet.detour["etape"]
    if texte == correction.UNE_AUTRE:
        return demander(carnet, Tour(commandes.offrir_le_choix(carnet)))
    if (reste := correction.rien_a_changer(texte)) is not None:
        # « Non, rien à changer, je répondais à côté. Pour la décision : … »
        carnet.detour = None
        continue_ = demander(carnet, Tour([Replique("utter_on_continue")]))
        if not reste:
            return continue_
        suite = _repondre(carnet, Message(reste, question=message.question))
        return replace(suite, repliques=[*continue_.repliques[:-1], *suite.repliques])
    if commandes.laisse(message):
        carnet.detour = None
        return demander(carnet, Tour([Replique("utter_on_continue")]))
    if _SUPPRIMEZ.fullmatch(normaliser(texte)):
        # « rien, supprimez juste »
        carnet.detour = None
        return retirer(carnet, [(nom, "")])
    if autre := correction.autre_que(nom, texte, carnet):
        return demander(carnet, Tour(commandes.ouvrir(carnet, autre)))
    return retoucher(carnet, message, nom)
