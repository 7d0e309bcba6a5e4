"""What was said twice and answered nothing is an answer: kept as typed, and the journey goes on.

« J'existe déjà », taken for a remark, brings the same question back; said again, it is no remark.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher

from pourquoi import approfondissement, correction, objections
from pourquoi.adresse import sans_ce_qu_on_te_fait
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.conclusion import conclure
from pourquoi.ecoute.ce_qui_repond import sans_deja_dit
from pourquoi.ecoute.interroge import interroge
from pourquoi.ecoute.interruptions import dit_le_statut_demande, porte_sa_marque
from pourquoi.ecoute.oui_ou_non import dit_non, dit_oui
from pourquoi.ecoute.sans_reponse import (
    autre_langue,
    esquive,
    illisible,
    insulte,
    laisse_tomber,
    perdu,
    revient,
    rit,
    sans_matiere,
)
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape
from pourquoi.ordres import ordre
from pourquoi.parcours.avancer import REPONDENT_AUSSI, demander, passer, prendre_reponse
from pourquoi.parcours.mot_humain import recoit_une_fois
from pourquoi.parcours.plusieurs_demandes import a_change
from pourquoi.parcours.tour import CHOIX, PAR_NOM, Tour, maintenant, reponses_a_ecrire
from pourquoi.rectifications import gardes, pleins
from pourquoi.reflexion import citer, refleter_reponse

PRESQUE = 0.85
"""How alike two messages are from which the second only says the first again."""
DITE = 0.6
"""Share of its words from which a message stands in an answer already."""
_OBJECTION = "objection_"
_DEMANDENT_UN_ACTE = (
    "acte",
    "geste_respect",
    "action_7_jours",
    "partenaire_fournisseurs",
    "partenaire_collaborateurs",
    "partenaire_confreres",
)
_AU_COACH = re.compile(
    r"\b(?:tu|te|toi|ton|ta|tes|vous|votre|vos|questions?|robot|machine|coach|appli)\b(?! (?:savez|sais|voyez|vois)\b)|\bt'"
)
_SE_PLAINT = re.compile(
    r"\b(?:questions?|robot|machine|coach|appli|(?:tu|vous) (?:me|m')\w*)\b|\b(?:marre|saoul\w*|gonfl\w*|chiant\w*|relou|penible|soulant\w*|c'est (?:trop )?(?:long|nul|lourd|bete)|fatigue\w*|merde|bordel)\b"
)
"""Said to the coach, or of the echange: it answers nothing, however often it comes."""


def garder_ce_qui_revient(
    avant: Carnet, carnet: Carnet, message: Message, tour: Tour
) -> Tour | None:
    """The turn in which a message that comes again for nothing is kept as the answer; else None.

    Args:
        avant: the notebook as the message found it.
        carnet: the notebook as the message left it; put back, when the message is kept.
        message: the message.
        tour: what it led to.
    """
    etape = _la_question(avant)
    if etape is None or not message.texte:
        return None
    if _recolle(avant, message):
        vars(carnet).update(vars(avant))
        note = {"note": f"« {citer(message.texte, 110)} »"}
        if recoit_une_fois(carnet, f"{etape.nom}:recolle", True):
            return demander(carnet, Tour([Replique("utter_deja_note", note)]))
        passer(carnet, etape)
        return demander(carnet, Tour([Replique("utter_deja_dit_cela", note)]))
    objection = (avant.detour or {}).get("texte", "")
    # « Le client devait tout jeter », said again to whoever asks for a case, was the answer.
    redite = _est_redite(message.texte, message.avant) or _est_redite(message.texte, objection)
    if not (_rien_n_avance(avant, carnet, tour, etape) or _est_redite(message.texte, objection)):
        return None
    if not _pourrait_repondre(message.texte, etape) or _interrompt(message, etape):
        return None
    echange = _echange(tour)
    objecte = objections.objecte(message.texte)
    revient_dessus = (
        echange and not objecte and not recoit_une_fois(carnet, f"{etape.nom}:{echange}", True)
    )
    if not (redite or revient_dessus):
        return None
    if any(
        len(pleins(dit) & pleins(message.texte)) >= DITE * len(pleins(message.texte))
        for _, dit in gardes(avant)
    ):
        # Said again of an answer given before, it is no answer to this question.
        return None
    vars(carnet).update(vars(avant))
    carnet.detour, carnet.etape, carnet.essais = None, etape.nom, 0
    return _prendre_telle_quelle(carnet, message, etape)


LONG = 12
"""Words from which nobody says the same twice on purpose."""


def _recolle(carnet: Carnet, message: Message) -> bool:
    """Whether a long answer, kept already, is pasted once more in front of the next question."""
    dite = _a_nu(message.texte)
    if _envoye_deux_fois(carnet, message):
        return True
    if len(dite.split()) < LONG or not _est_redite(message.texte, message.avant):
        return False
    return any(_a_nu(dit) in (dite, _a_nu(message.avant)) for _, dit in gardes(carnet))


def _envoye_deux_fois(carnet: Carnet, message: Message) -> bool:
    """« Les familles de la vallée », sent twice: kept as the answer before, and no answer to this one.

    A why said again to the next why insists: that is for the ladder.
    """
    if (carnet.etape or "").startswith("pourquoi_") or len(message.texte.split()) < 2:
        return False
    pareil = normaliser(message.texte) == normaliser(message.avant)
    return pareil and any(normaliser(dit) == normaliser(message.texte) for _, dit in gardes(carnet))


def _la_question(carnet: Carnet) -> Etape | None:
    """The open question that a message may answer, be it under an echange on an objection."""
    nom = carnet.etape or ""
    if carnet.detour:
        echange = carnet.detour["nom"] == "dilemme" or carnet.detour["nom"].startswith(_OBJECTION)
        nom = (carnet.detour.get("etape") or "") if echange else ""
    etape = PAR_NOM.get(nom)
    return etape if etape in REPONDENT_AUSSI and not carnet.suspension else None


def _rien_n_avance(avant: Carnet, carnet: Carnet, tour: Tour, etape: Etape) -> bool:
    """Whether a message left the question where it was, or had it passed, and kept nothing."""
    if tour.reponses or carnet.suspension or carnet.efface:
        return False
    if carnet.detour and not carnet.detour["nom"].startswith(_OBJECTION):
        return False
    passee = _reponse(carnet, etape) == "" and _reponse(avant, etape) is None
    return passee or not a_change(avant, carnet)


def _reponse(carnet: Carnet, etape: Etape) -> str | None:
    if etape in approfondissement.ETAPES:
        return carnet.approfondi.get(etape.nom)
    return getattr(carnet, etape.nom)


def _echange(tour: Tour) -> str:
    """What opens an echange that a second answer must not meet again at the same question."""
    premiere = tour.repliques[0].nom if tour.repliques else ""
    objecte = premiere == "utter_reflet_objection" or premiere.startswith("utter_objection_")
    return "objection" if objecte else premiere if premiere == "utter_reprise" else ""


def _est_redite(dite: str, ancienne: str) -> bool:
    """« jexiste deja », then « je te dis que j'existe déjà »."""
    dite, ancienne = _a_nu(dite), _a_nu(ancienne)
    if not ancienne:
        return False
    mots, anciens = pleins(dite), pleins(ancienne)
    pareils = bool(mots) and anciens <= mots and len(mots - anciens) <= 1
    return pareils or SequenceMatcher(None, dite, ancienne).ratio() >= PRESQUE


def _interrompt(message: Message, etape: Etape) -> bool:
    """« Merci encore » is thanks again; « je continue », asked whether one creates, is no return."""
    dit_la_suite = message.intent == "reprendre" and etape.nom == "statut"
    return porte_sa_marque(message) and not dit_la_suite


def _a_nu(texte: str) -> str:
    return normaliser(sans_deja_dit(texte) or texte).strip(" .,!?…")


def _pourrait_repondre(texte: str, etape: Etape) -> bool:
    """Whether words may answer: no button, order, question, insult, and no « je ne sais pas »."""
    dit = Message(texte)
    if texte.strip() in CHOIX or not pleins(texte) or dit_oui(dit) or dit_non(dit):
        return False
    if dit_le_statut_demande(texte, etape.nom):
        # « Création, enfin je suis en CAPE, je dis création ? »
        return True
    longue = len(texte.split()) >= LONG
    if "?" in texte or (interroge(texte) and not longue):
        return False
    if perdu(texte) or esquive(dit) or laisse_tomber(texte):
        return False
    if insulte(texte) or rit(texte) or revient(texte) or illisible(texte) or autre_langue(texte):
        return False
    plat = sans_ce_qu_on_te_fait(normaliser(texte))
    if _SE_PLAINT.search(plat) or (_AU_COACH.search(plat) and not longue):
        return False
    if etape.nom in _DEMANDENT_UN_ACTE and sans_matiere(texte):
        # « Rien cette semaine », « j'ai pas de fournisseur »
        return False
    return ordre(texte, etape.nom) is None and not correction.ordonne_de_corriger(texte)


def _prendre_telle_quelle(carnet: Carnet, message: Message, etape: Etape) -> Tour:
    """The message as the answer that it is, whatever is read of it."""
    texte = sans_deja_dit(message.texte) or message.texte
    lu = (("reponse_concrete", 0.95),)
    dite = replace(message, texte=texte, intent=lu[0][0], classement=lu, passages=())
    tour = prendre_reponse(carnet, dite, etape)
    if tour.reponses:
        return tour
    carnet.essais = 0
    if etape in approfondissement.ETAPES:
        carnet.approfondi = {**carnet.approfondi, etape.nom: texte}
    else:
        # Neither a creation nor a business taken over, as far as can be told.
        setattr(carnet, etape.nom, "" if etape.nom == "statut" else texte)
    if etape.nom == "action_7_jours":
        carnet.terminee_le = maintenant()
        conclu = [Replique("utter_remarque_recue"), *conclure(carnet)]
        return demander(carnet, Tour(conclu, reponses=reponses_a_ecrire(carnet, etape.nom, dite)))
    dites = [] if etape.nom == "statut" else refleter_reponse(carnet, texte, etape.nom)
    dites = dites or [Replique("utter_remarque_recue")]
    return demander(carnet, Tour(dites, reponses=reponses_a_ecrire(carnet, etape.nom, dite)))
