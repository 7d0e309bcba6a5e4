"""Hear one message: who it is for, what it says, in which order that is taken."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import copy
from dataclasses import replace

from pourquoi import (
    adresse,
    approfondissement,
    commandes,
    correction,
    mots_cites,
    partenaires_dits,
    precisions,
    questions,
    raison_detre,
    retouche,
)
from pourquoi.argent import que_de_l_argent
from pourquoi.au_passage import Rectification, rectifie
from pourquoi.carnet import POURQUOIS, Carnet, Message, Replique
from pourquoi.conge import conge, demande_la_synthese
from pourquoi.eclaircissements import confirmee
from pourquoi.ecoute.ce_qui_repond import sans_deja_dit
from pourquoi.ecoute.interroge import (
    COURTE,
    affirme_en_question,
    demande_un_jugement,
    interroge,
    sans_ponctuation_orale,
)
from pourquoi.ecoute.interruptions import REPONSES
from pourquoi.ecoute.oui_ou_non import dit_non
from pourquoi.ecoute.reponse_et_question import repond_a_sa_question
from pourquoi.ecoute.sur_la_question import hors_de_la_question
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.joint_au_oui import confie_au_oui, qui_approuverait
from pourquoi.lecture import MOTIFS, proteste_de_l_argent, sans_la_protestation
from pourquoi.majuscules import majuscule
from pourquoi.ordres import ordre
from pourquoi.ordres_joints import ordres_joints
from pourquoi.parcours import ecouteurs
from pourquoi.parcours.a_cote import par_passages, repondre_directement, reponse_et_synthese
from pourquoi.parcours.avancer import (
    REPONDENT_AUSSI,
    demander,
    passer,
    prendre_reponse,
    relancer,
    revenir,
)
from pourquoi.parcours.corriger import (
    GUIDENT,
    changer_tout,
    ecrire_rectifie,
    effacer,
    ne_plus_corriger,
    remettre_comme_avant,
    remplacer,
    retenir_ce_qui_change,
    retirer,
    retoucher,
    s_en_va,
)
from pourquoi.parcours.ecouteurs import Entendu
from pourquoi.parcours.en_retard import repondre_en_retard
from pourquoi.parcours.explications import redemander
from pourquoi.parcours.mot_humain import recoit_une_fois
from pourquoi.parcours.plusieurs_demandes import (
    a_change,
    avec_l_autre_question,
    phrase_par_phrase,
    synthese_et_correction,
)
from pourquoi.parcours.sans_boucle import garder_ce_qui_revient
from pourquoi.parcours.signer import ce_qui_reste, ordonne_sur_la_phrase
from pourquoi.parcours.tour import (
    CHOIX_TAPES,
    PROPOSITION,
    TOUT_EST_DIT,
    Tour,
    choix_tape,
    etape_a_poser,
    mettre_en_pause,
)
from pourquoi.parcours.veiller import veiller
from pourquoi.passages import decoupes, restreints
from pourquoi.precisions import Precisees
from pourquoi.reclamations import reclamations
from pourquoi.reclamations.raison_redite import sans_dire_qu_elle_est_donnee
from pourquoi.rectifications import SUR_LA_PHRASE, gardes, pleins
from pourquoi.redites import a_l_envers, dit_l_exemple, question_sautee
from pourquoi.redits_du_sujet import ce_qu_ils_en_disaient
from pourquoi.reflexion import citer
from pourquoi.remarques import passe_sur_une_erreur, rassure, remarque
from pourquoi.valeurs import taire


def repondre(carnet: Carnet, message: Message) -> Tour:
    """Take one message of the person and say what comes next."""
    avant, dite = copy(carnet), adresse.ecouter(carnet, message)
    if (tour := veiller(carnet, message)) is not None:
        return replace(tour, repliques=_completees(carnet, tour.repliques, avant))
    tour = remettre_comme_avant(carnet, message)
    tour = tour or _repondre_comme_on_parle(carnet, message, dite)
    retenir_ce_qui_change(avant, carnet, message.texte)
    return garder_ce_qui_revient(avant, carnet, message, tour) or tour


def _repondre_comme_on_parle(carnet: Carnet, message: Message, dite: str | None) -> Tour:
    """Answer, after what is said to whoever wants to be spoken to as « tu » or as « vous »."""
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
    avant, posee = copy(carnet), carnet.etape
    if carnet.etape == approfondissement.SUITE.nom and (faites := _plusieurs(carnet, message)):
        return faites
    tour = _rendre_la_reponse(carnet, message) or _reclamees(carnet, message)
    tour = tour or repondre_en_retard(carnet, message)
    tour = tour or _garder_les_partenaires(carnet, message)
    if tour is None:
        tour = _un_par_un(carnet, message) or _repondre_a_tout(carnet, message)
    repliques = avec_l_autre_question(message, tour.repliques, posee)
    repliques = _completees(carnet, repliques, avant)
    repliques = _avec_ce_qu_on_confie(message, repliques, carnet.tutoiement)
    tour = replace(tour, repliques=repliques)
    if demande_un_jugement(message.texte):
        return _donner_un_avis(carnet, message, tour, plus_loin=posee in approfondissement.TOURS)
    return tour


def _completees(carnet: Carnet, repliques: list[Replique], avant: Carnet) -> list[Replique]:
    """What is said, with the reason of the question and how much is left, as the notebook now stands."""
    vient_de_finir = carnet.terminee_le and not avant.terminee_le
    reste = Replique("utter_reste_peu") if vient_de_finir else ce_qui_reste(carnet)
    raison = Replique(questions.raison(avant.etape))
    sues = {"utter_question_pourquoi": raison, "utter_reste": reste}
    dites = [r if r.variables else sues.get(r.nom, r) for r in repliques]
    return [raison_detre.signee_a_jour(carnet, r) for r in dites]


def _plusieurs(carnet: Carnet, message: Message) -> Tour | None:
    """All is said, and several things are asked at once; None unless each of them can be done."""
    if carnet.suspension or carnet.detour:
        return None
    return synthese_et_correction(carnet, message, _repondre) or phrase_par_phrase(
        carnet, message, _repondre
    )


_AVIS = ("utter_question_avis", "utter_question_inconnue")


def _donner_un_avis(carnet: Carnet, message: Message, tour: Tour, plus_loin: bool) -> Tour:
    """Asked what it thinks, the coach says whose words may tell; a deeper answer is not said back then."""
    dites, demandee = tour.repliques, (en_phrases(message.texte) or [""])[-1]
    repondu = any(r.nom.startswith("utter_question_") for r in dites)
    if plus_loin and not (repondu or tour.autre or carnet.suspension):
        if demandee.rstrip().endswith("?") and demande_un_jugement(demandee):
            # « Ma phrase dit deux euros. Vous en pensez quoi ? »: answered, never « Oui : … ».
            dites = [Replique("utter_question_avis"), *dites]
    donne = any(r.nom in _AVIS for r in dites)
    if plus_loin and donne:
        dites = [r for r in dites if not r.nom.startswith("utter_reflet_")]
    return replace(tour, repliques=[_selon_qui(carnet, r, message.texte) for r in dites])


def _avec_ce_qu_on_confie(
    message: Message, repliques: list[Replique], tutoiement: bool
) -> list[Replique]:
    """« Je signe, ma mère va pleurer »: a word for it, when nothing else answers; never quoted back."""
    signee = repliques[0].nom.startswith("utter_raison_detre_signee") if repliques else False
    confie = confie_au_oui(message.texte) if signee and len(repliques) == 2 else ""
    if not confie:
        return repliques
    nom, qui = "utter_raison_detre_signee_confidence", qui_approuverait(confie, tutoiement)
    dite = Replique(
        nom.replace("confidence", "avec_quelqu_un"), {"qui": qui, "Qui": majuscule(qui)}
    )
    return [dite if qui else Replique(nom), *repliques[1:]]


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


def _selon_qui(carnet: Carnet, replique: Replique, texte: str) -> Replique:
    """Asked what it thinks, the coach cannot know: what they said of it may tell, their sentence, their clients."""
    if replique.nom not in _AVIS:
        return replique
    if not carnet.raison_detre_confirmee:
        return Replique("utter_question_avis")
    dit = ce_qu_ils_en_disaient(carnet, texte)
    if recoit_une_fois(carnet, "avis_dit", bool(dit)):
        return Replique("utter_avis_selon_ce_qui_est_dit", {"dit": citer(dit, 160)})
    if recoit_une_fois(carnet, "avis", True):
        return Replique("utter_avis_selon_la_phrase", {"phrase": carnet.raison_detre})
    if clients := citer(carnet.coeur_clientele or "", 110):
        return Replique("utter_avis_selon_les_clients", {"clients": clients})
    return Replique("utter_question_avis")


def _reclamees(carnet: Carnet, message: Message) -> Tour | None:
    """Put right what a message claims back, then go on with the rest of it."""
    hors = carnet.detour and carnet.detour["nom"] not in GUIDENT
    if hors and carnet.etape not in SUR_LA_PHRASE:
        return None
    if ordonne_sur_la_phrase(carnet, message.texte):
        return None
    lues = _avec_la_synthese(message.texte, reclamations(message.texte, carnet))
    if lues is None:
        return None
    parti = carnet.suspension == "pause" and carnet.terminee_le is not None
    carnet.suspension = None
    nu = Message(message.texte, question=message.question)
    tour = changer_tout(carnet, nu, [*lues.changes.items()]) if lues.changes else Tour()
    taire(carnet, [v for v in lues.niees if v not in lues.changes.get("valeurs", "").split(", ")])
    dites = [Replique("utter_mal_cite")] if lues.pardon else []
    dites += tour.repliques[:-1]
    dites += [Replique("utter_ordre_laisse", {"ordre": f"« {citer(o)} »"}) for o in lues.laisses]
    ecrits = _ecrire_les_bouts(carnet, lues)
    dites += ecrits.repliques
    tour.reponses += ecrits.reponses
    dits = (citer(d, 220, tel_quel=len(d.split()) <= COURTE) for d in lues.deja)
    deja = [Replique("utter_deja_note", {"note": f"« {d} »"}) for d in dits]
    dites += deja
    dites += [Replique("utter_absent_du_carnet", {"quoi": citer(a)}) for a in lues.absents]
    if lues.a_redemander:
        tour.reponses += effacer(carnet, lues.a_redemander)
        dites = dites or [Replique("utter_mal_cite")]
    if lues.a_reprendre and s_en_va(Message(lues.reste), carnet.etape or ""):
        # Whoever leaves is asked nothing more.
        mettre_en_pause(carnet)
        laisse = Replique("utter_ordre_laisse", {"ordre": f"« {citer(message.texte)} »"})
        return replace(tour, repliques=[*dites, laisse, Replique("utter_au_revoir")])
    if lues.a_reprendre:
        carnet.detour = None
        dites += commandes.ouvrir(carnet, lues.a_reprendre)
    if parti and dites and not (lues.a_reprendre or lues.reste):
        # Gone already, once all was said: what they put right opens no question again.
        carnet.suspension = "pause"
        return replace(tour, repliques=dites)
    if lues.a_reprendre or not lues.reste or carnet.suspension:
        adieu = tour.repliques[-1:] if carnet.suspension else []
        suivi = replace(tour, repliques=[*dites, *adieu])
        return suivi if adieu else demander(carnet, suivi)
    lus = restreints(message.passages, lues.reste)
    suite = _repondre(carnet, replace(message, texte=lues.reste, passages=lus))
    dites += [r for r in suite.repliques if r.nom not in _N_A_RIEN_COMPRIS]
    return replace(suite, repliques=dites, reponses=[*tour.reponses, *suite.reponses])


def _avec_la_synthese(texte: str, lues: Precisees | None) -> Precisees | None:
    """What a message claims, with the synthesis it asks for beside: « sors ma synthèse, t'as gardé X ? »."""
    demandee = next(filter(demande_la_synthese, en_phrases(texte)), None)
    if lues is None or demandee is None or demandee in lues.reste or not lues.deja:
        return lues
    return replace(lues, reste=f"{lues.reste} {demandee}".strip())


def _ecrire_les_bouts(carnet: Carnet, lues: Precisees) -> Tour:
    """Write the answers of which a piece changes, and those told with what was left out of them."""
    tour = Tour()
    for nom, (ancien, neuf, nouvelle) in lues.bouts.items():
        ecrite = ecrire_rectifie(carnet, Rectification(nom, nouvelle, ancien, neuf, ""))
        # The same word, put right in several answers, is said once.
        tour.repliques += [r for r in ecrite.repliques if r not in tour.repliques]
        tour.reponses += ecrite.reponses
    for nom, nouvelle in lues.completees.items():
        ecrite = ecrire_rectifie(carnet, Rectification(nom, nouvelle, "", "", ""))
        tour.repliques.append(Replique("utter_mal_cite"))
        tour.reponses += ecrite.reponses
        # Its point was read before what is added: the record shows the answer as it now is.
        carnet.propos = {etape: dit for etape, dit in carnet.propos.items() if etape != nom}
    return tour


GARDEE = 0.5
"""Share of its words from which what was said stands in an answer already."""


def _rendre_la_reponse(carnet: Carnet, message: Message) -> Tour | None:
    """« Mon activité reste X, je répondais à votre question »: X again, and what was said answers.

    None when the message says nothing of the kind.
    """
    repondait = precisions.repondait(message.texte)
    reste = precisions.ce_qui_reste(message.texte, carnet)
    hors = carnet.detour and carnet.detour["nom"] not in GUIDENT
    if not (repondait or reste) or carnet.suspension or hors or carnet.etape in SUR_LA_PHRASE:
        return None
    ne_plus_corriger(carnet)
    etape = etape_a_poser(carnet)
    dite = message.avant if repondait and etape in REPONDENT_AUSSI else ""
    mots, corrigee = pleins(dite), reste[0] if reste else ""
    prises = (pleins(garde) & mots for nom, garde in gardes(carnet) if nom != corrigee)
    if not mots or any(len(pris) >= GARDEE * len(mots) for pris in prises):
        # It was taken as the answer that it is.
        dite = ""
    if not (reste or dite):
        return None
    nu = Message(message.texte, question=message.question)
    tour = changer_tout(carnet, nu, [reste]) if reste else demander(carnet, Tour())
    debut = tour.repliques[:-1] or [Replique("utter_mal_cite")]
    if not dite:
        return replace(tour, repliques=[*debut, *tour.repliques[-1:]])
    lu = (("reponse_concrete", 0.95),)
    prise = prendre_reponse(carnet, Message(dite, "reponse_concrete", lu), etape)
    return replace(
        prise, repliques=[*debut, *prise.repliques], reponses=[*tour.reponses, *prise.reponses]
    )


def _garder_les_partenaires(carnet: Carnet, message: Message) -> Tour | None:
    """« Mes partenaires, ce sont… » at another question: kept as such, then the rest is heard."""
    libre = carnet.etape and carnet.etape not in (*SUR_LA_PHRASE, "geste_respect", "suite")
    libre = libre and not (carnet.suspension or carnet.detour)
    if not libre or carnet.etape.startswith("partenaire_") or message.texte in CHOIX_TAPES:
        return None
    dits = partenaires_dits.partenaires_dits(message.texte)
    if dits is None:
        return None
    if correction.ordonne_de_corriger(message.texte):
        return None
    partenaires_dits.retenir(carnet, dits)
    dite = citer(dits.qui)
    notes = [Replique("utter_reflet_citation", {"reflet": dite, "Reflet": majuscule(dite)})]
    if not pleins(dits.reste):
        return demander(carnet, Tour(notes))
    suite = _repondre_a_tout(carnet, _seulement(message, dits.reste))
    return replace(suite, repliques=[*notes, *suite.repliques])


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
    fait, laisses = Tour(), []
    for texte in ordres:
        if a_l_envers(texte) and any(dit_l_exemple(o) for o in ordres):
            # « L'histoire illustre la patience, non la droiture ; l'ordre est à l'envers »: once.
            continue
        avant = copy(carnet)
        lus = decoupes(message.passages, message.texte, texte)
        tour = _repondre_a_tout(carnet, Message(texte, question=message.question, passages=lus))
        if a_change(avant, carnet):
            # « Voilà, la phrase est changée » is said once for two changes.
            fait.repliques += [r for r in tour.repliques[:-1] if r not in fait.repliques]
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


def _repondre_a_tout(carnet: Carnet, message: Message) -> Tour:
    """Let each listener hear the message, until one answers it."""
    entendu = Entendu(carnet, _preparer(carnet, message))
    tours = (ecouteur(entendu) for ecouteur in _ECOUTEURS)
    return next(tour for tour in tours if tour is not None)


def _preparer(carnet: Carnet, message: Message) -> Message:
    """The message as it is to be heard."""
    message = _sans_puces(carnet, choix_tape(message))
    if (dit := sans_ponctuation_orale(message.texte)) != message.texte:
        message = replace(message, texte=dit, passages=())
    if message.texte in (approfondissement.APPROFONDIR, approfondissement.TERMINER):
        # Whoever goes on to something else has done with correcting.
        ne_plus_corriger(carnet)
    message = _redit_sa_raison(carnet, _redit_l_argent(carnet, _sans_te_dire(carnet, message)))
    message = _sans_fausse_question(carnet, message)
    return replace(message, passages=mots_cites.passages_relus(message.passages, message.texte))


def _remarquer(entendu: Entendu) -> Tour | None:
    """« Excusez, y a la queue »: a word for it, then what else the message says, without it."""
    carnet, message, etape = entendu
    libre = carnet.etape != "phrase_au_client" and not carnet.suspension
    lue = remarque(message.texte) if libre else None
    if lue is None:
        return None
    passe = passe_sur_une_erreur(message.texte) is not None
    if ordre(message.texte, carnet.etape) == "demander_synthese" and not passe:
        # « Ma synthèse, j'ai dit »
        return None
    nom, reste = lue
    if nom == "utter_fatigue" and etape.nom in approfondissement.TOURS:
        # What weighs on them is asked about there.
        return None
    dite = Replique(nom)
    if not pleins(reste):
        if sautee := question_sautee(carnet, message.texte):
            # « T'as pas demandé mes clients »: asked again, before what is pending.
            setattr(carnet, sautee, None)
        if nom == "utter_deja_dit" and etape in REPONDENT_AUSSI:
            return demander(carnet, Tour(passer(carnet, etape, nom)))
        return demander(carnet, Tour([dite]))
    seul = _seulement(message, reste)
    if nom == "utter_remercier" and interroge(reste):
        # « C'est bien redit. Mais à quoi ça sert ? » is read as the question that it is.
        seul = replace(seul, intent=message.intent, classement=message.classement)
    tour = _repondre_a_tout(carnet, seul)
    if tour.autre and (seul.intent or "").startswith("question_"):
        tour = revenir(carnet, f"utter_{seul.intent}")
    elif tour.autre:
        tour = relancer(carnet)
    if nom == "utter_remarque_recue" and rassure(message.texte):
        # « T'inquiète, j'ai… »: nothing to say of it beside an answer.
        return tour
    if nom == "utter_prenez_votre_temps" and carnet.suspension:
        # « Salut, j'ai un client qui attend »: whoever leaves is told goodbye, and nothing else.
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
        # Put together again (« je te dis que…, et toi rien. … »), they are read as a whole.
        passages=restreints(message.passages, reste) if reste in message.texte else (),
    )


def _sur_la_question(entendu: Entendu) -> Tour | None:
    """« De qui parlez-vous ? Vous mélangez tout »: the question again, and the rest as an answer."""
    carnet, message, etape = entendu
    if carnet.suspension or carnet.detour or etape not in REPONDENT_AUSSI or entendu.bouton:
        return None
    if _la_question_collee(message):
        return redemander(carnet, etape, demandee=True)
    lue = hors_de_la_question(message.texte, message.question)
    if lue is None:
        return None
    if proteste_de_l_argent(message.texte) or sans_la_protestation(message.texte):
        # « De quel argent vous parlez ? Ce sont les clients qui… » takes a challenge back.
        return None
    reste, demandee = lue
    if not pleins(reste):
        return redemander(carnet, etape, demandee)
    if reste == message.texte:
        return None
    return _repondre_a_tout(carnet, _seulement(message, reste))


def _la_question_collee(message: Message) -> bool:
    """Whether the question itself is pasted back: it is said otherwise, and never taken for an answer."""
    dite, posee = normaliser(message.texte).strip(), normaliser(message.question)
    return len(dite.split()) >= 6 and dite in posee


def _rectifier_au_passage(entendu: Entendu) -> Tour | None:
    """Put a few words right in an earlier answer, and go on with the rest of the message."""
    carnet, message, etape = entendu
    if (
        carnet.detour
        or carnet.suspension
        or etape.nom in SUR_LA_PHRASE
        or message.texte.strip() in etape.choix
    ):
        return None
    # « Je parle pas de mon argent. C'est lui qui en avait pas » puts no word right.
    proteste = proteste_de_l_argent(message.texte) or sans_la_protestation(message.texte)
    lue = None if proteste else rectifie(message.texte, carnet)
    if lue is None or mots_cites.corrige(message.texte, carnet):
        # Words quoted are put right to the letter.
        return None
    tour = ecrire_rectifie(carnet, lue)
    if not lue.reste:
        return demander(carnet, tour)
    lus = restreints(message.passages, lue.reste)
    suite = _repondre(carnet, replace(message, texte=lue.reste, passages=lus))
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


_UN_MOT = re.compile(
    r"(?P<avant>^|.*[.!?…;]\s+)(?:(?:et|mais|bon|alors|non)[\s,]+)*(?:s['’]il (?:vous|te) faut (?:vraiment |absolument )?un mot|si (?:vous (?:voulez|y tenez|cherchez|tenez [àa])|tu (?:veux|y tiens|cherches|tiens [àa])) ?(?:vraiment |absolument |avoir )?(?:un|le) (?:vrai |seul )?mot|comme mot)[\s,:]+"
    r"(?:alors )?(?:mettez|mets|notez|note|[ée]crivez|[ée]cris|dites|dis|prenez|prends|gardez|garde|retenez|retiens|ce serait|c['’]est|je dirais)(?: (?:donc|plut[ôo]t|bien|juste))?[\s:]+(?P<mot>[«“\"]\s*[^»”\"]{2,40}?\s*[»”\"]|(?:la |le |l['’])[\w’' -]{2,30}?)(?P<suite>\s*[:;,.(–—].*)?$",
    re.IGNORECASE | re.DOTALL,
)
"""« Si vous voulez un mot, mettez « l'égard » »: the value, put right."""


def _donner_un_mot(entendu: Entendu) -> Tour | None:
    """« Si vous voulez un mot, mettez « le soin » : … », said once the values are told, names them."""
    carnet, message, etape = entendu
    lu = _UN_MOT.match(message.texte.strip()) if carnet.valeurs else None
    if lu is None or carnet.suspension or carnet.detour or etape.nom in SUR_LA_PHRASE:
        return None
    return remplacer(carnet, message, "valeurs", lu["mot"].strip(' «»“”"'))


def _redit_sa_raison(carnet: Carnet, message: Message) -> Message:
    """« Ma raison, je viens de vous la donner : Luc » answers the why: what leads to it is no word of it."""
    if carnet.etape not in POURQUOIS or message.intent == "detresse":
        return message
    reste = sans_dire_qu_elle_est_donnee(message.texte)
    if not reste:
        return message
    lu = "motif_argent" if que_de_l_argent(reste) else "motif_sens"
    return replace(message, texte=reste, intent=lu, classement=((lu, 0.95),), passages=())


_PUCE = re.compile(r"(?:^|\n|(?<=\S)\s+(?=[•▪]))\s*(?:[-–•*·▪]|\d{1,2}[.)])\s+(?=\S)")
_TIRETS = re.compile(r"(?:^|(?<=\S)\s+)[-–*]\s+(?=\S)")
"""« - les mariages - le dimanche », its lines put end to end."""


def _sans_puces(carnet: Carnet, message: Message) -> Message:
    """A list with bullets as one says it: « appeler la cantine, refaire mon étal »."""
    if carnet.etape in (*SUR_LA_PHRASE, "valeurs"):
        return message
    puce = _TIRETS if re.match(r"\s*[-–*]\s", message.texte) else _PUCE
    if len(puce.findall(message.texte)) < 2:
        return message
    dits = [d.strip(" ,;.\n") for d in puce.split(message.texte)]
    return replace(message, texte=", ".join(filter(None, dits)), passages=())


_JE_TE_DIS = re.compile(
    r"^\W*(?:(?:mais|bah|ben|non|oui)\W+)*je (?:te|vous) (?:le )?dis[\s,:]+(?=(?:c['’]est|j['’]|je |pour |parce )\S*\s+\S)",
    re.IGNORECASE,
)


def _sans_te_dire(carnet: Carnet, message: Message) -> Message:
    """« Je te dis, c'est pour ma sœur » answers the why, and complains of nothing."""
    reste = _JE_TE_DIS.sub("", message.texte)
    if carnet.etape not in POURQUOIS or reste == message.texte or len(reste.split()) < 3:
        return message
    if que_de_l_argent(reste):
        return message
    lu = (("reponse_concrete", 0.95),)
    return replace(message, texte=reste, intent=lu[0][0], classement=lu, passages=())


_A_TOI = re.compile(r"\b(?:vous|votre|vos|tu|toi|ton|ta|tes)\b|\bt'")


def _sans_fausse_question(carnet: Carnet, message: Message) -> Message:
    """The message without its reading as a question, when it answers the one it says again.

    « Qui s'en occuperait sinon ? », asked of nobody, answers a why.
    """
    seule = affirme_en_question(message.texte) and not _A_TOI.search(normaliser(message.texte))
    if carnet.etape in POURQUOIS and seule and message.intent not in (*MOTIFS, "detresse"):
        lu = (("reponse_concrete", 0.95),)
        return replace(message, intent=lu[0][0], classement=lu, passages=())
    demande = (message.intent or "").startswith(("question_", "bot_", "hors_", "demander_aide"))
    if not demande or not repond_a_sa_question(message.texte):
        return message
    lus = tuple(rang for rang in message.classement if rang[0] in REPONSES)
    return replace(message, intent=lus[0][0] if lus else None, classement=lus)


_SUPPRIMEZ = re.compile(
    r"(?:(?:rien|non|juste|simplement|on|il faut|vous|la|le|l'|les|ca|cela|tout|svp|stp|merci|pouvez|peux|tu)\W*)*(?:supprim|effac|enlev|retir)\w*\W*(?:(?:juste|la|le|les|ca|cela|tout|svp|stp|merci|moi|s'il \w+ plait)\W*)*"
)


def _rester_signee(entendu: Entendu) -> Tour | None:
    """« Mais je l'avais signée ! », « laissez tomber, elle reste comme ça »: signed, it stays so.

    What else the message says is answered after it. None when it says nothing of the kind, or
    when the sentence was changed since.
    """
    carnet, message, _ = entendu
    if carnet.suspension or not raison_detre.est_la_signee(carnet):
        return None
    devant = carnet.etape in (*SUR_LA_PHRASE, raison_detre.PARTIE.nom)
    if not devant and conge(message.texte, carnet.etape) is not None:
        # « La phrase est bien, le reste bof. Merci, à plus »
        return None
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


def _guider(entendu: Entendu) -> Tour | None:
    """What is no new answer, in front of the answers to correct; None for anything else."""
    carnet, message, etape = entendu
    if etape.nom not in GUIDENT or carnet.suspension:
        return None
    texte = message.texte.strip()
    if etape.nom == "choix_a_corriger":
        # « Mes clients, ce sont… »: the title comes with the new answer.
        donnee = commandes.correction_donnee(texte, replace(carnet, etape="suite"))
        if donnee:
            return remplacer(carnet, message, *donnee)
        # « mes valeurs », typed, is no objection: the title is the button.
        choisit = correction.choisie(texte, carnet) or commandes.laisse(message)
        return prendre_reponse(carnet, message, etape) if choisit else None
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


_ECOUTEURS: tuple[Callable[[Entendu], Tour | None], ...] = (
    ecouteurs.trop_long,
    _remarquer,
    _sur_la_question,
    ecouteurs.lire_les_changements,
    _rester_signee,
    ecouteurs.desavoue_la_phrase,
    ecouteurs.lire_la_donnee,
    ecouteurs.retenir_au_passage,
    ecouteurs.du_canal,
    ecouteurs.approuver,
    ecouteurs.signer_en_demandant,
    ecouteurs.rien_de_dit,
    ecouteurs.demander_si_c_est_lu,
    ecouteurs.demander_ce_pourquoi,
    _donner_un_mot,
    ecouteurs.sur_des_mots_attendus,
    ecouteurs.laisser_ou_reprendre_la_phrase,
    ecouteurs.dire_au_revoir,
    ecouteurs.au_terme,
    _rectifier_au_passage,
    ecouteurs.corriger_en_repondant,
    ecouteurs.un_autre_jour,
    ecouteurs.la_partie_demandee,
    ecouteurs.demander_une_explication,
    _guider,
    ecouteurs.choisir_la_reponse,
    ecouteurs.retirer_un_de_ses_passages,
    ecouteurs.sur_la_phrase_signee,
    ecouteurs.la_reponse_dont_il_parle,
    ecouteurs.changer_les_reponses,
    ecouteurs.les_valeurs_devant_la_phrase,
    ecouteurs.parler_de_la_phrase,
    ecouteurs.de_retour_de_pause,
    ecouteurs.le_bouton_d_une_autre,
    ecouteurs.retirer_ou_remplacer,
    ecouteurs.est_ce_une_valeur,
    lambda entendu: repondre_directement(*entendu),
    ecouteurs.aller_plus_loin,
    lambda entendu: par_passages(*entendu),
    ecouteurs.une_valeur_en_question,
    lambda entendu: reponse_et_synthese(*entendu),
    ecouteurs.s_interrompre,
    ecouteurs.ne_rien_repondre,
    ecouteurs.interroger,
    ecouteurs.repondre_a_la_question_posee,
)
"""In which order, past `veiller`: what changes earlier answers, then what answers
beside the question, and last an answer to it."""
