"""Explain the pending question, give an example, say whether a proposal counts."""

from __future__ import annotations

from dataclasses import replace

from pourquoi import (
    approfondissement,
    coeur_clientele,
    engagement,
    glossaire,
    questions,
    respect,
    valeurs,
)
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.eclaircissements import (
    candidate,
    est_un_acte,
    la_personne_dite,
    ne_dit_que_qui,
    nomme,
    nomme_quelqu_un,
    proposition,
)
from pourquoi.ecoute.demandes import demande_quel_genre, question_rappelee
from pourquoi.ecoute.interroge import interroge
from pourquoi.ecoute.reponse_et_question import sans_les_questions
from pourquoi.ecoute.sans_reponse import demande_de_reformuler, perdu
from pourquoi.etape import Etape
from pourquoi.parcours.avancer import REPONDENT_AUSSI, demander, prendre_reponse
from pourquoi.parcours.tour import PROPOSITION, Tour
from pourquoi.passages import CERTAIN, dits
from pourquoi.rectifications import SUR_LA_PHRASE, pleins
from pourquoi.retouche.lue import DEMANDENT


def _surement_dit(message: Message) -> str:
    """What a message surely tells beside something else; empty when that is nothing to keep."""
    lus = message.passages
    surs = " ".join(p.texte for p in dits(lus, "dit", sur=CERTAIN)).strip()
    repond = pleins(surs) and len(lus) > 1 and not (interroge(surs) or perdu(surs))
    return surs if repond else ""


def repondre_et_garder(carnet: Carnet, message: Message, etape: Etape, intent: str) -> Tour | None:
    """« les haras. c'est qui ton sinek »: the question gets its answer, and what is told is kept."""
    surs = _surement_dit(message)
    if not surs or etape not in REPONDENT_AUSSI or intent == "question_trouver_clients":
        return None
    tour = prendre_reponse(carnet, replace(message, texte=surs, passages=()), etape)
    if not tour.reponses:
        return None
    return replace(tour, repliques=[Replique(f"utter_{intent}"), *tour.repliques])


DISENT = ("dit", "nouveau", "ancien")


def expliquer(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Explain the word of the coach's that is asked about, keep what was answered beside it."""
    if etape in _PROPOSENT and (proposee := proposition(message.texte)):
        if etape.nom not in _DEMANDENT_UN_ACTE or est_un_acte(proposee):
            return _proposer(carnet, proposee)
        return demander(carnet, Tour([Replique("utter_oui_par_exemple")]))
    if etape in _PROPOSENT and (tour := _compte(carnet, message.texte, etape)) is not None:
        return tour
    nom = glossaire.definition(message.texte)
    exemple = questions.exemple(etape.nom)
    veut_savoir = nom is None and exemple != questions.exemple(None)
    if veut_savoir and demande_quel_genre(message.texte, etape.nom in _DEMANDENT_UN_ACTE):
        if not peut_repondre(sans_les_questions(message.texte) or ""):
            return demander(carnet, Tour([Replique(exemple)]))
    if (
        nom is None
        and etape is not approfondissement.SUITE
        and demande_de_reformuler(message.texte)
    ):
        return dire_plus_simplement(carnet, etape)
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
    dit = not message.passages or dits(message.passages, *DISENT, sur=0.6)
    if nom.startswith("utter_definition_") and etape in ENVERS_QUI and ne_dit_que_qui(reste):
        # « Je suis seule, j'ai que mon grossiste »: whom, not yet what.
        if qui := la_personne_dite(reste, carnet.tutoiement):
            return Tour([Replique(nom), Replique("utter_demander_geste_pour", {"qui": qui})])
        return demander(carnet, Tour([Replique(nom)]))
    if not (peut_repondre(reste) or nomme(reste)):
        reste = _surement_dit(message)
    if not (dit and reste and etape in REPONDENT_AUSSI):
        return demander(carnet, Tour([Replique(nom)]))
    tour = prendre_reponse(carnet, replace(message, texte=reste, passages=()), etape)
    return replace(tour, repliques=[Replique(nom), *tour.repliques])


def _proposer(carnet: Carnet, proposee: str, oui: str = "utter_oui_par_exemple") -> Tour:
    """Say yes to an answer proposed as a question, and ask if it is theirs."""
    carnet.detour = {"nom": PROPOSITION.nom, "texte": proposee}
    return demander(carnet, Tour([Replique(oui)]))


def dire_plus_simplement(carnet: Carnet, etape: Etape) -> Tour:
    """Ask again in other words, or with an example for a why."""
    nom = "utter_question_exemple" if etape.nom.startswith("pourquoi") else "utter_plus_simple"
    return demander(carnet, Tour([Replique(nom)]))


def redemander(carnet: Carnet, etape: Etape, demandee: bool) -> Tour:
    """Ask again what was not understood, with an example; own to a question taken for an answer."""
    if not demandee:
        return demander(carnet, Tour([Replique("utter_mal_compris")]))
    exemple = questions.exemple(etape.nom)
    if exemple == questions.exemple(None):
        return dire_plus_simplement(carnet, etape)
    return demander(carnet, Tour([Replique(exemple)]))


def _compte(carnet: Carnet, texte: str, etape: Etape) -> Tour | None:
    """« Prévenir mon grossiste, ça compte ? »: yes; « ma comptable ? »: yes, and what for her."""
    proposee = candidate(texte)
    if proposee is None or (etape.nom == "valeurs" and valeurs.est_ce_une_valeur(texte)):
        return None
    if etape.nom == "valeurs":
        return _proposer(carnet, proposee, "utter_question_est_une_valeur")
    if etape.nom not in _DEMANDENT_UN_ACTE or not nomme_quelqu_un(proposee, texte):
        return _proposer(carnet, proposee)
    if etape not in ENVERS_QUI:
        return None
    oui, qui = Replique("utter_question_compte"), la_personne_dite(proposee, carnet.tutoiement)
    if qui is None:
        return demander(carnet, Tour([oui]))
    return Tour([oui, Replique("utter_demander_geste_pour", {"qui": qui})])


ENVERS_QUI = (
    *respect.ETAPES,
    *(e for e in approfondissement.ETAPES if e.nom.startswith("partenaire_")),
)
_PROPOSENT = (
    *valeurs.ETAPES, *coeur_clientele.ETAPES, *respect.ETAPES, *coeur_clientele.APRES_SIGNATURE,
    *engagement.ETAPES, *approfondissement.ETAPES,
)  # fmt: skip
"""Steps where an answer may be proposed to the coach as a question."""
_DEMANDENT_UN_ACTE = (*(e.nom for e in ENVERS_QUI), "acte", "action_7_jours")


def peut_repondre(reste: str) -> bool:
    """Whether what is left beside a question can be an answer: « je comprends pas bien » is none."""
    reproche_seul = question_rappelee(reste) == reste
    return len(reste.split()) >= 4 and not (perdu(reste) or interroge(reste) or reproche_seul)
