"""Questions and remarks beside an answer: answered, and the answer kept."""

from __future__ import annotations

import re
from copy import copy
from dataclasses import replace

from pourquoi import approfondissement, commandes, correction, echelle, questions, raison_detre
from pourquoi.adresse import tu_de_tous
from pourquoi.amorces import ALLEZ
from pourquoi.au_passage import sans_la_remarque
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.conclusion import trouver_ses_clients
from pourquoi.confidentialite import nomme_ses_mots, reponse_a_qui_lit
from pourquoi.conge import rien_avant_de_partir
from pourquoi.consignes import demande_sans_dire_quoi
from pourquoi.ecoute.ce_qui_repond import (
    sans_deja_dit,
    sans_l_ironie_avouee,
    sans_les_protestations,
    sans_s_etonner_du_pourquoi,
)
from pourquoi.ecoute.ce_qui_reste import avant_ce_qui_reste, demande_ce_qui_reste
from pourquoi.ecoute.confidences import doute_de_soi
from pourquoi.ecoute.demandes import (
    demande_ce_que_signer_engage,
    demande_le_prix,
    demande_qui_parle,
    demande_s_il_pourra_effacer,
    demande_si_c_est_a_cote,
    demande_si_c_est_ca,
    demande_si_seul,
    demande_si_tout_est_garde,
    demande_un_exemple,
    nomme_des_gens,
    question_rappelee,
    question_sur_les_clients,
    sans_le_doute_de_repondre,
)
from pourquoi.ecoute.interroge import (
    affirme_en_question,
    demande_en_peu_de_mots,
    interroge,
    ouvre_une_question,
)
from pourquoi.ecoute.interruptions import REPONSES, dit_le_statut_demande
from pourquoi.ecoute.oui_ou_non import dit_non, dit_oui
from pourquoi.ecoute.reponse_et_question import (
    annonce_une_question,
    avec_leurs_marques,
    question_finale,
    repond_a_ses_questions,
    sans_les_questions,
)
from pourquoi.ecoute.sans_reponse import (
    autre_langue,
    esquive,
    illisible,
    insulte,
    laisse_tomber,
    perdu,
    revient,
    rit,
)
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape
from pourquoi.lecture import OBJECTIONS, proteste_de_l_argent, sans_la_protestation
from pourquoi.ordres import ordre, ordre_dit, synthese_a_la_fin
from pourquoi.parcours.avancer import (
    REPONDENT_AUSSI,
    demander,
    faire_choisir,
    passer,
    prendre_reponse,
    reprendre,
    revenir,
)
from pourquoi.parcours.corriger import GUIDENT, puis, remplacer
from pourquoi.parcours.detours import (
    REPONDENT,
    chercher_des_clients,
    detourner,
    repondre_et_prendre,
    sans_aparte,
)
from pourquoi.parcours.explications import DISENT, ENVERS_QUI, dire_plus_simplement, peut_repondre
from pourquoi.parcours.signer import ce_qui_reste
from pourquoi.parcours.tour import DETOURS, PAR_NOM, Tour, etape_a_poser
from pourquoi.passages import (
    CERTAIN,
    a_cote,
    dits,
    ne_fait_que_dire,
    restreints,
    sans_ce_qui_est_a_cote,
)
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, derniere, gardes, pleins
from pourquoi.reflexion import citer
from pourquoi.remarques import sans_le_decor_nie

A_COTE = 0.6
"""Mean certainty from which a message that tells nothing is no answer."""

SEUL_BRUIT = 0.8
"""The same of a remark, which must also speak to the coach."""

_INTERROGE = re.compile(
    r"\b(?:quoi|pourquoi|combien|comment|quels?|quelles?|qui est|est ?- ?ce|puis ?- ?je|je peu[xt]|jpeu[xt]|peux ?- ?tu|pouvez ?- ?vous|oblige\w*)\b"
)
_PARLE_D_EUX = 12
"""Words from which others told of, and no « vous » nor « tu », make an answer, however it begins."""
_EUX = re.compile(r"\b(?:clients?|clientes?|patients?|patientes?|gens|familles?|elles?|ils)\b")
_TOI = re.compile(r"\b(?:vous|tu|toi|votre|vos|ton|tes|questions?|robot|machine)\b")


def _parle_d_eux(plat: str) -> bool:
    """« mdr c'est pas profond, mes clientes viennent causer, l'une m'a dit… » is no remark to the coach."""
    assez = len(plat.split()) >= _PARLE_D_EUX
    return assez and bool(_EUX.search(plat)) and not _TOI.search(plat)


_A_TOI = re.compile(r"\bt (?:es|as)\b|\bt'(?:es|as)\b")


def rien_d_une_reponse(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Receive what only protests or asks, so that it is not kept as an answer; None otherwise."""
    lus, plat = message.passages, normaliser(message.texte)
    if not lus or etape not in REPONDENT_AUSSI or etape.nom == "phrase_au_client":
        return None
    if dit_le_statut_demande(message.texte, etape.nom):
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
        if esquive(Message(message.texte)):
            # « Je sais pas trop quoi dire » asks nothing.
            return None
        return _repondre_a_la_question(carnet, message, demandee) if demande else None
    if demande_ce_qui_reste(questions.en_question(message.texte)):
        return demander(carnet, Tour([ce_qui_reste(carnet)]))
    if not (_AU_COACH.search(plat) or _A_TOI.search(plat)) or tu_de_tous(message.texte):
        return None
    if dits(lus, "ancien", sur=0.6) and sur >= A_COTE:
        return demander(carnet, Tour([Replique("utter_mal_cite")]))
    bruit = sur >= SEUL_BRUIT and all(p.role == "bruit" for p in lus) and not _parle_d_eux(plat)
    return demander(carnet, Tour([Replique("utter_remarque_recue")])) if bruit else None


def _repondre_a_la_question(carnet: Carnet, message: Message, demandee: str) -> Tour:
    """Answer a question that may come without its mark, then ask again what is pending."""
    question = questions.en_question(demandee)
    if nom := questions.mot_demande(demandee):
        return demander(carnet, Tour([Replique(nom)]))
    if demande_ce_qui_reste(question):
        return demander(carnet, Tour([ce_qui_reste(carnet)]))
    if demande_si_seul(question):
        return revenir(carnet, "utter_question_seul")
    if demande_ce_que_signer_engage(question):
        return demander(carnet, Tour([Replique("utter_question_signature")]))
    if _REDIS_LA.search(normaliser(question)):
        return demander(carnet, Tour())
    if (nom := questions.sur_la_demarche(question, carnet)) is not None:
        return demander(carnet, Tour([Replique(nom)]))
    return revenir(carnet, questions.a_la_question(message, question))


def _avouer_l_argent(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """« D'où tu sors l'argent ? J'ai parlé de… »: owned to, and what follows taken as the answer."""
    reste, proteste = sans_la_protestation(message.texte), proteste_de_l_argent(message.texte)
    if etape.nom.startswith("pourquoi_") and carnet.defis and reste and not proteste:
        # Challenged on it, rather than asked.
        carnet.defis, carnet.motifs = carnet.defis[:-1], [*carnet.motifs[:-1], "motif_sens"]
    elif etape is not echelle.PRECISION or not (reste or proteste):
        return None
    lus = restreints(message.passages, reste or "")
    dite = (
        replace(message, texte=reste, passages=lus) if reste else Message(echelle.PAS_TOUT_A_FAIT)
    )
    tour = prendre_reponse(carnet, dite, etape)
    return replace(tour, repliques=[Replique("utter_mal_cite"), *tour.repliques])


_ET_MAINTENANT = re.compile(
    r"(?:(?:bon|ok|oui|merci|alors|donc|et|voila) ?[,.]* ?)*(?:maintenant|apres|ensuite|la suite|du coup|alors|(?:maintenant |du coup )?(?:on|je|vous|tu) (?:fais|fait|faisons|faites) quoi(?: maintenant| ensuite| apres| la)?|c'est quoi la suite|(?:qu'est ?-? ?ce qu')(?:on|il faut) (?:fait|faire)(?: maintenant| ensuite)?) ?\?+"
)
"""« Et maintenant ? »: what is pending, asked again."""
_REDIS_LA = re.compile(
    r"\b(?:c'est|c'etait) quoi (?:deja )?(?:ta|votre|la) question|\b(?:rappel|repet|redi)\w* (?:moi )?(?:ta|votre|la) question|\b(?:ta|votre|la) question ,? ?(?:c'est|c'etait) quoi"
)


def sans_question(texte: str) -> str:
    """A message without the question that ends it; empty when it only asks."""
    return " ".join(p for p in en_phrases(texte) if not p.rstrip().endswith("?"))


def repondre_directement(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Answer what its words alone tell, whatever the model reads; None for anything else."""
    if illisible(message.texte) or autre_langue(message.texte):
        lisible = "utter_langue" if autre_langue(message.texte) else "utter_message_illisible"
        return demander(carnet, Tour([Replique(lisible)]))
    if carnet.activite and demande_si_tout_est_garde(message.texte):
        # « Tu as gardé ou faut tout recommencer ? » asks: nothing is started again, nor confirmed.
        recommence = carnet.detour and carnet.detour["nom"] == "recommencement"
        carnet.detour = None if recommence else carnet.detour
        return reprendre(carnet)
    if (tour := _va_de_soi(carnet, message, etape)) is not None:
        return tour
    if (dit := _renvoi(carnet, message.texte, etape)) is not None:
        passer(carnet, etape)
        note = {"note": f"« {citer(dit, 110)} »"}
        return demander(carnet, Tour([Replique("utter_deja_dit_cela", note)]))
    if (tour := _avouer_l_argent(carnet, message, etape)) is not None:
        return tour
    if (tour := _repondre_a_cote(carnet, message, etape)) is not None:
        return tour
    if etape.nom.startswith("pourquoi_") and proteste_de_l_argent(message.texte):
        # Challenged on the money of others: owned to, and asked of what counts instead.
        carnet.angle, carnet.defis = "motif_personnel", carnet.defis[:-1]
        carnet.motifs = [*carnet.motifs[:-1], "motif_sens"]
        return demander(carnet, Tour([Replique("utter_mal_cite")]))
    if demande_s_il_pourra_effacer(message.texte):
        return revenir(carnet, "utter_question_confidentialite")
    posee = avec_leurs_marques(message.texte)
    lue = reponse_a_qui_lit(posee)
    if lue and not peut_repondre(sans_les_questions(posee) or ""):
        return revenir(carnet, lue)
    if (
        etape.nom not in SUR_LA_PHRASE
        and (reste := sans_les_protestations(message.texte)) is not None
    ):
        return _s_excuser(carnet, message, etape, reste)
    if (reste := sans_l_ironie_avouee(message.texte)) is not None:
        return _apres_l_ironie(carnet, message, etape, reste)
    if raconte_seulement(message):
        return None
    if revient(message.texte) and carnet.activite:
        return reprendre(carnet)
    if insulte(message.texte):
        return demander(carnet, Tour([Replique("utter_frustration")]))
    if commandes.remarque_sur_les_mots(message.texte):
        noter = Replique("utter_mot_note", {"mot": carnet.mot_client})
        return demander(
            carnet, Tour([noter if carnet.mot_client else Replique("utter_remarque_recue")])
        )
    if etape.nom not in (*SUR_LA_PHRASE, "suite") and sans_deja_dit(message.texte) == "":
        return demander(carnet, Tour(passer(carnet, etape, "utter_deja_dit")))
    if _ET_MAINTENANT.fullmatch(normaliser(message.texte)):
        return demander(carnet, Tour())
    if perdu(message.texte):
        return dire_plus_simplement(carnet, etape)
    reste = sans_les_questions(message.texte) or ""
    if (
        not peut_repondre(reste)
        and (nom := questions.sur_ce_qui_est_dit(message.texte)) is not None
    ):
        return demander(carnet, Tour([Replique(nom)]))
    sans_idee = not peut_repondre(reste) or rien_avant_de_partir(reste)
    if sans_idee and demande_un_exemple(message.texte) and etape in REPONDENT_AUSSI:
        return demander(carnet, Tour([Replique(questions.exemple(etape.nom))]))
    if rit(message.texte):
        return revenir(carnet, "utter_plaisanterie")
    seule = dits(message.passages, "question", sur=0.6) or not message.passages
    dit = dits(message.passages, "dit", "nouveau", "consigne", sur=0.5)
    if seule and not dit and (nom := questions.sur_la_demarche(message.texte, carnet)) is not None:
        return demander(carnet, Tour([Replique(nom)]))
    if demande_ce_que_signer_engage(message.texte):
        signer = Replique("utter_question_signature")
        # « Quel rapport avec signer ? Bon, je renonce aux salons »: the answer is kept too.
        repond = peut_repondre(reste) and etape.nom not in SUR_LA_PHRASE
        tour = repondre_et_prendre(carnet, message, etape, signer) if repond else None
        return tour or demander(carnet, Tour([signer]))
    if etape.nom != "suite" and demande_ce_qui_reste(message.texte):
        return demander(carnet, Tour([ce_qui_reste(carnet)]))
    if demande_si_seul(message.texte):
        return revenir(carnet, "utter_question_seul")
    if carnet.raison_detre_confirmee and raison_detre.demande_ma_phrase(message.texte):
        phrase = {"raison_detre": carnet.raison_detre}
        return demander(carnet, Tour([Replique("utter_voici_la_phrase", phrase)]))
    if demande_le_prix(message.texte):
        return revenir(carnet, "utter_question_prix")
    if len(message.texte.split()) <= 12 and doute_de_soi(message.texte) and "?" in message.texte:
        acte = citer(carnet.acte, 110) if carnet.acte else None
        nom = "utter_question_legitime_acte" if acte else "utter_question_legitime"
        return demander(carnet, Tour([Replique(nom, {"acte": acte} if acte else {})]))
    return None


def _va_de_soi(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """« Sérieux, tu me demandes pourquoi c'est important ?? C'est ma mère »: that why is not insisted on."""
    if carnet.suspension or not etape.nom.startswith("pourquoi_") or etape.nom == "pourquoi_1":
        return None
    reste = sans_s_etonner_du_pourquoi(message.texte)
    if reste is None or interroge(reste):
        return None
    if len(reste.split()) < SE_DEFEND:
        dites = passer(carnet, etape, "utter_deja_dit")
        # What it changes is asked next, not « ça ne se dit pas du premier coup ».
        carnet.angle = "motif_sens"
        return demander(carnet, Tour(dites))
    return prendre_reponse(carnet, replace(message, texte=reste, passages=()), etape)


SE_DEFEND = 4
"""Words from which what stands beside such a protest answers the why."""


def _renvoi(carnet: Carnet, texte: str, etape: Etape) -> str | None:
    """The answer that a deeper one only points back to: « je vous l'ai déjà dit, c'est Alain »."""
    if etape not in approfondissement.ETAPES or _commande_seulement(texte, etape):
        return None
    reste = sans_deja_dit(texte)
    if reste is None and etape in ENVERS_QUI and len(texte.split()) <= 3:
        reste = texte
    dits_la = pleins(reste or "")
    if not dits_la or len((reste or "").split()) > 5:
        return None
    return next((dit for _, dit in gardes(carnet) if dits_la <= pleins(dit)), None)


def _commande_seulement(texte: str, etape: Etape) -> bool:
    """Whether a few words order, agree or refuse: « passer » is not « passer voir la mairie »."""
    dit = Message(texte)
    return bool(ordre(texte, etape.nom) or esquive(dit) or dit_oui(dit) or dit_non(dit))


def raconte_seulement(message: Message) -> bool:
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


def par_passages(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Follow what stands beside an answer, or without one: a question, an order, a remark.

    None when every stretch belongs to an answer, or for anything that another way handles.
    """
    lus = message.passages
    if not lus or etape.nom in SUR_LA_PHRASE or message.texte.strip() in etape.choix:
        return None
    dit = sans_ce_qui_est_a_cote(lus)
    demandee, commande = a_cote(lus, "question"), ordre_dit(a_cote(lus, "ordre"), etape.nom)
    garde = _ON_GARDE.search(normaliser(message.texte))
    if etape.nom == "correction" and garde and not any(p.role in DISENT for p in lus):
        # « Non non, c'est bon, gardez-le »: nothing is corrected after all.
        carnet.detour = None
        return demander(carnet, Tour([Replique("utter_on_continue")]))
    if demande_sans_dire_quoi(lus) and etape.nom not in GUIDENT:
        # « Ceux qui paient, une espèce protégée. Non, en vrai : … » answers what was asked.
        if etape is approfondissement.SUITE or correction.ordonne_de_corriger(message.texte):
            return faire_choisir(carnet)
    if commande is None and dits(lus, "ordre", sur=CERTAIN) and etape not in REPONDENT:
        # Past the spine, an order that is no known one is most often a farewell.
        part = _S_EN_VA.search(normaliser(a_cote(lus, "ordre")))
        commande = "au_revoir" if part and etape in approfondissement.ETAPES else None
    repond = len(dit.split()) >= 2 and bool(dits(lus, *DISENT, sur=0.6))
    if demandee and _DOUTE_DE_SA_QUESTION.match(normaliser(dit)):
        # « Est-ce que je dois le dire ? J'ai un peu peur que ça fasse prétentieux »
        repond = False
        if etape in REPONDENT_AUSSI:
            return _repondre_a_la_question(carnet, message, demandee)
    if repond and etape in REPONDENT_AUSSI and _s_enerve_et_repond(message):
        # « J'ai déjà répondu : Marcel, payé le jour même. Vous radotez »
        dit = " ".join(p.texte for p in dits(lus, "dit", sur=CERTAIN))
        dit = replace(message, texte=sans_deja_dit(dit) or dit, passages=())
        return prendre_reponse(carnet, dit, etape)
    if repond and etape in REPONDENT_AUSSI and (demandee or commande):
        tour = prendre_reponse(carnet, replace(message, texte=dit, passages=()), etape)
        connue = demandee and questions.avec_la_reponse(demandee, etape.nom)
        rhetorique = affirme_en_question(demandee) or repond_a_ses_questions(message.texte)
        if demandee and (connue or not rhetorique):
            avant = [Replique(connue or questions.a_la_question(message, demandee))]
            tour = replace(tour, repliques=[*avant, *tour.repliques])
        ordonne = " ".join(p.texte for p in lus if p.role in ("ordre", "bruit"))
        return puis(carnet, tour, commande, ordonne)
    if commande in _SUIVIES and not repond and not demandee:
        if etape is approfondissement.SUITE and commande == "passer_question":
            return prendre_reponse(carnet, Message(approfondissement.APPROFONDIR), etape)
        return detourner(carnet, message, commande)
    # « Vous venez souffler », said to a client, is not said to the coach.
    libre = etape.nom not in ("activite", "phrase_au_client") and not tu_de_tous(message.texte)
    # « J'existe déjà » answers, whatever it is read as.
    libre = libre and not dit_le_statut_demande(message.texte, etape.nom)
    adresse = libre and _AU_COACH.search(normaliser(message.texte))
    seul = not repond and not demandee and not commande and adresse
    repondu = message.intent in (*REPONSES, *OBJECTIONS) and message.certitude >= 0.5
    repondu = repondu or (
        (message.intent or "").startswith("question_") and message.certitude > 0.9
    )
    if seul and not repondu and len(dits(lus, "bruit", "accord")) == len(lus):
        if demande_ce_qui_reste(questions.en_question(message.texte)):
            return demander(carnet, Tour([ce_qui_reste(carnet)]))
        if message.intent == "frustration" and message.certitude >= 0.6:
            return demander(carnet, Tour([Replique("utter_frustration")]))
        return demander(carnet, Tour([Replique("utter_remarque_recue")]))
    return None


_DOUTE_DE_SA_QUESTION = re.compile(
    r"(?:(?:une|petite|autre) )*(?:question\W+)?(?:(?:je|j') ?(?:t'|te |vous )?)(?:ai (?:un peu |tres |trop )?peur (?:que|de|d')|me demande|hesite|(?:ne )?sais (?:pas|plus) (?:si|trop)|voudrais savoir)\b"
)


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


_S_EN_VA = re.compile(
    r"\b(?:stop|arret\w*|file|filer|vais|y aller|j'y vais|plus tard|bye|ciao|bonne (?:soiree|journee|nuit)|a plus|demain|revien\w*|repren\w*|pause|dois|assez|fini\w*|au revoir|salut|merci|suffit)\b"
)
_ON_GARDE = re.compile(
    r"\b(?:non|nan|nn|rien|laisse\w*|gard\w+|c'est bon|ok|oublie\w*|tant pis|annule\w*|ca va|comme ca|merci)\b"
)
"""Words of which one is in nearly every « nothing to correct after all »."""


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
        suite = prendre_reponse(carnet, replace(lu, texte=dit or echelle.PAS_TOUT_A_FAIT), etape)
        return Tour([excuse, *suite.repliques], reponses=suite.reponses)
    a_part = [p for p in message.passages if p.role in ("question", "bruit") and reste in p.texte]
    _, dit = derniere(carnet)
    if reste and len(pleins(reste) & pleins(dit)) >= REDIT * len(pleins(reste)):
        # « Tu coupes ma phrase. C'est : les gens dorment… »: the answer before, said again.
        return demander(carnet, Tour([excuse]))
    if not reste or a_part or etape in (*DETOURS, approfondissement.SUITE):
        return demander(carnet, Tour([excuse]))
    tour = prendre_reponse(carnet, replace(message, texte=reste), etape)
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
        tour = prendre_reponse(carnet, replace(message, texte=reste), etape)
        return replace(tour, repliques=[Replique("utter_ironie_comprise"), *tour.repliques])
    if not donnees:
        return revenir(carnet, "utter_ironie_comprise")
    nom = donnees[-1]
    if message.intent == "motif_argent" and _NIE.search(normaliser(reste)):
        # « Un caviste ne gagne pas d'argent »: another joke, and no money to be challenged about.
        reste = ""
    if len(reste.split()) >= 3:
        return remplacer(carnet, message, nom, reste)
    carnet.detour = {"nom": "correction", "etape": nom}
    return demander(carnet, Tour([Replique("utter_ironie_comprise")]))


_BLAGUE = re.compile(
    r"\b(?:mon|ma|mes|le|la|les|l') ?(?P<mot>\w{3,})[\w ]{0,20} ?,? (?:c'etait|etait|etaient|c'est) (?:une|de|pour|du)\b"
)

_NIE = re.compile(r"\b(?:pas|jamais|plus|perd\w*|rien)\b")


def _repond_en_question(reste: str, etape: Etape) -> bool:
    """Whether what is left answers in the shape of a question: « donc je crée, non ? »."""
    if len(reste.split()) < 4 or perdu(reste):
        return False
    return affirme_en_question(reste) or dit_le_statut_demande(reste, etape.nom)


def _apres_la_remarque(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """« Vous me tutoyez maintenant, bon, alors mardi je passe… »: a word for it, and the answer."""
    lue = sans_la_remarque(message.texte) if etape in REPONDENT_AUSSI else None
    nie = sans_le_decor_nie(message.texte) if etape.nom == "regard_client" else None
    if nie and not carnet.suspension:
        tour = prendre_reponse(carnet, replace(message, texte=nie, passages=()), etape)
        return replace(tour, repliques=[Replique("utter_mal_compris"), *tour.repliques])
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
    tour = prendre_reponse(carnet, sans_aparte(dit, etape), etape)
    return replace(tour, repliques=[Replique(nom), *tour.repliques])


_LA_QUESTION = r"(?:(?:ta|votre|la|cette) ?(?:question|demande|phrase)|elle|ca|cela)"
_TRES = r"(?:(?:un peu|assez|trop|tres|super|vraiment|plutot|bien|hyper|tellement|tout a fait) )*"
_PAS_CLAIRE = re.compile(
    rf"{ALLEZ}(?:(?:{_LA_QUESTION}[\s,]*)?(?:c'? ?est|c|ce n'est|n'est|est) "
    rf"(?:pas? {_TRES}(?:claire?s?|nette?|evidente?|simple|facile|limpide|precise?)|{_TRES}(?:floue?|vague|tordue?|compliquee?))(?:[\s,]+{_LA_QUESTION})?"
    rf"|(?:je |j' ?|on )[^.;!?]{{0,25}}\b(?:pas?|rien|mal) [^.;!?]{{0,20}}?(?:compr\w+|saisi\w*|pig\w+|capt\w+)(?: a)?(?:[\s,]*{_LA_QUESTION})?)(?:[\s,]+(?:hein|quoi|la|moi|desolee?|pardon|pour moi))*[\s.!…]*$"
)
"""« Elle est pas claire, ta question »: what is said of the question answers nothing."""


def _est_ce_ca(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """« … c'est ça que tu voulais ? », « je sais pas si je réponds »: it is, and the answer is kept."""
    a_cote_dit = demande_si_c_est_a_cote(message.texte) and not demande_ce_qui_reste(message.texte)
    if a_cote_dit or demande_si_c_est_ca(message.texte):
        oui = Replique("utter_pas_de_bonne_reponse" if a_cote_dit else "utter_question_c_est_ca")
        dit = sans_les_questions(message.texte) or ""
        if perdu(dit) or _PAS_CLAIRE.match(a_plat(dit)):
            return demander(carnet, Tour([oui]))
        avant = copy(carnet)
        tour = repondre_et_prendre(carnet, message, etape, oui)
        if tour is None or not (tour.reponses or carnet.detour):
            # « Hum. Tu veux dire ceux que je préfère ? » answers nothing: the question is still put.
            vars(carnet).update(vars(avant))
            return demander(carnet, Tour([oui]))
        return tour
    dit = sans_le_doute_de_repondre(message.texte) if etape in REPONDENT_AUSSI else None
    if dit is None:
        return None
    oui = Replique("utter_question_c_est_ca")
    if not pleins(dit) or interroge(dit) or perdu(dit):
        return demander(carnet, Tour([oui]))
    tour = prendre_reponse(carnet, replace(message, texte=dit, passages=()), etape)
    return replace(tour, repliques=[oui, *tour.repliques])


def _repondre_a_cote(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Answer what is asked of the exchange or of the clients, be it in the middle of an answer."""
    if carnet.suspension:
        return None
    if (tour := _est_ce_ca(carnet, message, etape)) is not None:
        return tour
    rappelee = question_rappelee(message.texte)
    if not rappelee and (tour := _apres_la_remarque(carnet, message, etape)) is not None:
        return tour
    if rappelee and demande_qui_parle(message.texte):
        return revenir(carnet, "utter_bot_ou_humain")
    if rappelee:
        return _question_rappelee(carnet, message, etape, rappelee)
    avant = avant_ce_qui_reste(message.texte) if etape in REPONDENT_AUSSI else None
    if avant and pleins(avant) and not (interroge(avant) or perdu(avant)):
        tour = prendre_reponse(carnet, replace(message, texte=avant, passages=()), etape)
        return replace(tour, repliques=[Replique("utter_reste"), *tour.repliques])
    dite = question_sur_les_clients(message.texte)
    if dite and ("?" in dite or not raconte_seulement(message)):
        return chercher_des_clients(carnet, message, etape)
    if etape in REPONDENT_AUSSI and (posee := _avec_sa_question(message.texte, etape)):
        reste, nom = posee
        tour = prendre_reponse(carnet, _ce_qu_il_repond(message, reste, etape), etape)
        return replace(tour, repliques=[Replique(nom), *tour.repliques])
    finale = question_finale(message.texte) if etape in REPONDENT_AUSSI else None
    if finale:
        nom = questions.sans_reponse_connue(questions.en_question(finale[1]))
        tour = prendre_reponse(carnet, replace(message, texte=finale[0], passages=()), etape)
        return replace(tour, repliques=[Replique(nom), *tour.repliques])
    au_bout = _question_au_bout(message.texte, etape) if etape in REPONDENT_AUSSI else None
    if au_bout:
        avant, nom = au_bout
        tour = prendre_reponse(carnet, replace(message, texte=avant, passages=()), etape)
        return replace(tour, repliques=[Replique(nom), *tour.repliques])
    return None


_AU_BOUT = re.compile(
    r"[\s,;]+(?=(?:(?:et|mais|bon|euh|ah)\s+)*(?:(?:au fait|sinon|d['’]ailleurs|dites?(?:[- ]moi)?|dis(?:[- ]moi)?)[\s,]+)?(?:pour ?quoi|pk|pq|[àa] quoi|c['’ ]?est quoi|qui|que?|quel(?:le)?|qu['’]est|o[ùu]|vous|tu|dans quel|combien)\b)",
    re.IGNORECASE,
)
_INDIRECTE = re.compile(
    r"\b(?:sai[st]|savez|savoir|savais|savait|(?:pas|plus)(?: (?:trop|bien|vraiment|du tout|encore))?|comprends?|compris|voi[rst]|di[rst]e?|disent|demand\w+|expliqu\w+|c'est|voila|de|que|si|quand|celui|celle|ceux|celles|ce)\W*$"
)
"""« Je sais pas pourquoi vous me demandez ça » asks otherwise."""
MOTS_AU_BOUT = 14
"""Words up to which a question ends an answer dictated in one breath."""
_SUR_L_ECHANGE = (
    "utter_question_pourquoi",
    "utter_question_a_quoi_ca_sert",
    "utter_question_utilite",
    "utter_question_confidentialite",
    "utter_question_qui_lit",
)


def _question_au_bout(texte: str, etape: Etape) -> tuple[str, str] | None:
    """An answer, and the response to the question about the exchange that it ends on, unmarked.

    « … même si la personne repart au fait pourquoi tu me demandes ça toi »
    """
    if texte.rstrip().endswith("?"):
        return None
    for coupe in _AU_BOUT.finditer(texte):
        avant, bout = texte[: coupe.start()].rstrip(" ,;"), texte[coupe.end() :].rstrip(" .!…")
        if len(bout.split()) > MOTS_AU_BOUT or re.search(r"[.!?…]\s", bout):
            continue
        if len(avant.split()) < 4 or _INDIRECTE.search(normaliser(avant)):
            continue
        nom = questions.avec_la_reponse(questions.en_question(bout), etape.nom) or ""
        if nom.startswith(_SUR_L_ECHANGE):
            return avant, nom
    return None


_RIRE = re.compile(
    r"(?:^|(?<=[.!?…] ))(?:(?:h{2,}|(?:ha|ah|hi|he){2,}h?|mdr+|lol|ptdr+|xd)\b[\s.!,]*)+",
    re.IGNORECASE,
)


def _avec_sa_question(texte: str, etape: Etape) -> tuple[str, str] | None:
    """What a message answers beside a question that surely is one, and the response to it."""
    phrases = en_phrases(avec_leurs_marques(_RIRE.sub("", texte)))
    suites = (" ".join(phrases[rang + 1 :]) for rang in range(len(phrases)))
    lues = [
        _sa_question(phrase, etape, finale=len(suite.split()) <= 3)
        for phrase, suite in zip(phrases, suites, strict=True)
    ]
    nom = next((n for _, n in lues if n), None)
    reste = " ".join(filter(None, (dit for dit, _ in lues))).strip()
    ignore = re.fullmatch(
        r"\W*(?:je |j')(?:(?:ne )?(?:le |la |l'|les )?connais pas|(?:prefere|voudrais|veux|aimerais) (?:bien )?savoir\b.*)\W*",
        normaliser(reste),
    )
    assez = len(reste.split()) >= 2 or etape.nom == "valeurs"
    repond = assez and pleins(reste) and not ignore
    if nom is None or not repond or interroge(reste) or perdu(reste):
        return None
    return None if correction.ordonne_de_corriger(reste) or insulte(reste) else (reste, nom)


_SUR_LE_COACH = "utter_question_sur_le_coach"
_FINISSENT = (
    _SUR_LE_COACH,
    "utter_question_c_est_ca",
    "utter_question_confidentialite",
    "utter_question_qui_lit",
    "utter_question_lu_par_quelqu_un",
)
"""Responses to what a sentence may turn into: « la patience, c'est bon comme valeur ? »."""
_AVANT_ELLE = re.compile(
    r"(?:[\s,;:–—]*\b(?:et|mais|ou|au fait|dites?|dis|dites[- ]moi|dis[- ]moi|sinon|alors|bon|vous|toi|tu|du coup|en fait)\b)*[\s,;:–—]*$",
    re.IGNORECASE,
)


_COUPES = re.compile(r"[,;:–—]\s+(?!(?:il|elle)s?\b)", re.IGNORECASE)
"""Where what is said may end; « et mon mari, il lira ça ? » is one question."""


def _sa_question(phrase: str, etape: Etape, finale: bool = False) -> tuple[str, str | None]:
    """What a sentence states, and the response to what it asks; None when nothing is known of it.

    « Vous avez déjà eu faim ? Moi oui » asks nothing of the coach: its life is asked about last.
    """
    if not phrase.rstrip(' »")').endswith("?"):
        return phrase, None
    for coupe in reversed([*_COUPES.finditer(phrase)]):
        nom = questions.avec_la_reponse(phrase[coupe.end() :], etape.nom)
        avant = _AVANT_ELLE.sub("", phrase[: coupe.start()])
        # « Et ce que j'écris ici, qui le lit ? » is one question.
        avant = "" if annonce_une_question(avant) or nomme_ses_mots(avant) else avant
        if nom in _FINISSENT and pleins(avant) and (finale or nom != _SUR_LE_COACH):
            return avant, nom
    nom = questions.avec_la_reponse(phrase, etape.nom)
    nom = None if nom == _SUR_LE_COACH and not finale else nom
    return ("", nom) if nom else (phrase, None)


def _question_rappelee(carnet: Carnet, message: Message, etape: Etape, rappelee: str) -> Tour:
    """« Vous aviez noté ma question ? »: answer from the notebook, or own that it was missed."""
    entiere, rappelee = rappelee, (sans_la_remarque(rappelee) or (rappelee,))[0]
    dites = (*(getattr(carnet, n) for n in commandes.ORDRE), *carnet.approfondi.values())
    posee = next(filter(None, (question_sur_les_clients(d) for d in dites if d)), None)
    sans_sujet = "question" in rappelee and (carnet.demande_clients or posee)
    if not (sans_sujet or nomme_des_gens(rappelee)):
        ordonne = a_cote(message.passages, "ordre")
        if (commande := ordre_dit(ordonne, etape.nom)) in _SUIVIES:
            return detourner(carnet, replace(message, texte=ordonne, passages=()), commande)
        posee_de_nouveau = _POSEE.search(rappelee)
        nom = questions.a_la_question(message, posee_de_nouveau[1]) if posee_de_nouveau else ""
        # « Vous n'avez pas répondu. Qui lit ça ? »: it stands in the same message.
        ici = [p for p in en_phrases(avec_leurs_marques(message.texte)) if p.endswith("?")]
        nom = nom or next(filter(None, (questions.avec_la_reponse(p, etape.nom) for p in ici)), "")
        noms = (questions.avec_la_reponse(entiere, etape.nom), nom, _laissee(carnet, message))
        nom = next((n for n in noms if n and n not in _SANS_REPONSE), None)
        repliques = [Replique(nom or "utter_question_laissee")]
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
    reste = avec_leurs_marques(reste)
    reste = re.sub(r"^(?:bon|bref|enfin|voil[àa]|passons|tant pis)\W+(?=\w)", "", reste, flags=re.I)
    if posee_aussi := _avec_sa_question(reste, etape):
        repliques += [Replique(posee_aussi[1])] if Replique(posee_aussi[1]) not in repliques else []
    # « Vous n'avez pas répondu, passons. Mardi j'appelle Paul. Ça suffit ? » answers all the same.
    reste = posee_aussi[0] if posee_aussi else sans_les_questions(reste) or reste
    repond = peut_repondre(reste) or _repond_en_question(reste, etape)
    repond = repond or dit_le_statut_demande(reste, etape.nom)
    if etape is approfondissement.SUITE and approfondissement.continue_plus_loin(reste):
        message, reste = Message(approfondissement.APPROFONDIR), approfondissement.APPROFONDIR
    elif not (repond or (coupee and not interroge(reste))) or etape in (
        *DETOURS,
        approfondissement.SUITE,
    ):
        return demander(carnet, Tour(repliques))
    tour = prendre_reponse(carnet, _ce_qu_il_repond(message, reste, etape), etape)
    return replace(tour, repliques=[*repliques, *tour.repliques])


def _ce_qu_il_repond(message: Message, reste: str, etape: Etape) -> Message:
    """What stands beside a question, as an answer: « vague » was read of the question."""
    repondu = replace(message, texte=reste, passages=())
    if message.intent == "reponse_vague" and not etape.nom.startswith("pourquoi_"):
        return replace(repondu, intent=None, classement=())
    return repondu


_SANS_REPONSE = ("utter_question_inconnue", "utter_question_avis")


def _laissee(carnet: Carnet, message: Message) -> str:
    """The response to the last question that was kept in an answer, not heard; empty without one."""
    dites = [*(getattr(carnet, n) or "" for n in commandes.ORDRE), *carnet.approfondi.values()]
    dites.append(message.avant)
    posees = [p for dite in dites for p in en_phrases(dite) if p.endswith("?")]
    lu = Message("", question=message.question)
    etape = PAR_NOM.get(carnet.etape or "") or etape_a_poser(carnet)
    au_bout = _question_au_bout(message.avant, etape)
    if au_bout and not (posees and posees[-1] in message.avant):
        return au_bout[1]
    return questions.a_la_question(lu, posees[-1]) if posees else ""


_POSEE = re.compile(r"\bquestions?\b\W+((?:\S+ ){2,}\S.*)$", re.IGNORECASE)
"""« Vous n'avez pas répondu à ma question, est-ce que vous gardez tout ? »: asked again."""


def reponse_et_synthese(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """« Une caisse en bois. Ma synthèse, je vous prie. »: the answer is kept, the record shown."""
    lue = synthese_a_la_fin(message.texte) if etape in REPONDENT_AUSSI else None
    if lue is None:
        return None
    dit, demandee = lue
    if laisse_tomber(dit):
        return detourner(carnet, message, "demander_synthese")
    tour = prendre_reponse(carnet, replace(message, texte=dit, passages=()), etape)
    return puis(carnet, tour, "demander_synthese", demandee)
