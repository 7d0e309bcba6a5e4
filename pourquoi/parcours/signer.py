"""In front of the sentence: sign it, leave it, or have it changed."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi import (
    coeur_clientele,
    engagement,
    mots_cites,
    questions,
    raison_detre,
    respect,
    retouche,
    valeurs,
)
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute.ce_qui_reste import demande_ce_qui_reste
from pourquoi.ecoute.oui_ou_non import approuve
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape
from pourquoi.parcours.avancer import demander, prendre_reponse
from pourquoi.parcours.corriger import s_en_va
from pourquoi.parcours.tour import PAR_NOM, Tour, etape_a_poser
from pourquoi.passages import dits
from pourquoi.raison_detre.matiere import tout_ce_qui_est_dit
from pourquoi.rectifications import SUR_LA_PHRASE
from pourquoi.retouche.lue import DEMANDENT
from pourquoi.retouche.mots import racines
from pourquoi.retouche.ordres import suivre


def signer_et_repondre(carnet: Carnet, message: Message) -> Tour | None:
    """« Oui je signe. Ça dure encore longtemps ? »: signed, and answered."""
    *dites, demandee = en_phrases(message.texte)
    dit = " ".join(dites)
    if not (dit and demandee.endswith("?")) or "?" in dit:
        return None
    if not (retouche.signe(dit) or approuve(dit)) or retouche.sous_reserve(message.texte):
        return None
    tour = prendre_reponse(carnet, Message(raison_detre.OUI), PAR_NOM["avis_raison_detre"])
    if not carnet.raison_detre_confirmee:
        return None
    reste = demande_ce_qui_reste(demandee)
    reponse = (
        ce_qui_reste(carnet) if reste else Replique(questions.a_la_question(message, demandee))
    )
    return replace(tour, repliques=[*tour.repliques[:-1], reponse, tour.repliques[-1]])


_APRES_L_ECHELLE = (
    *valeurs.ETAPES,
    *coeur_clientele.ETAPES,
    *respect.ETAPES,
    *coeur_clientele.APRES_SIGNATURE,
    *engagement.ETAPES,
)
_PEU_DE_POURQUOIS = 2
"""Whys that a short ladder takes."""


def ce_qui_reste(carnet: Carnet) -> Replique:
    """How many questions are left before the synthesis, about."""
    if carnet.approfondissement or carnet.terminee_le:
        return Replique("utter_reste_libre")
    pourquois = 0 if carnet.echelle_finie else max(1, _PEU_DE_POURQUOIS + 1 - carnet.niveau)
    reste = pourquois + sum(not carnet.repondu(e.nom) for e in _APRES_L_ECHELLE)
    reste += not phrase_rendue(carnet)
    return Replique("utter_reste" if reste > 2 else "utter_reste_peu", {"reste": str(reste)})


_LA_PHRASE = re.compile(
    r"\b(?:la|cette|ma|sa|notre|votre) (?:phrase(?! d' ?acc)|raison d'etre)\b|\bce que j'ai signe\b|\bchanger un (?:bout|mot|morceau)\b"
)


DANS_UN_CHAMP = re.compile(
    r"\bdans (?:les|mes|la|ma|mon|le) (?:valeurs?|client\w*|renoncements?|gestes?|chemin|pas|sept jours)\b"
)
"""« Dans les valeurs, vous avez mis ma phrase d'engueulade »: about the values."""

_DOIT_DIRE = re.compile(
    r"^\W*(?:(?:et|non|mais)\W+)*(?:la|cette|ma|sa|notre|votre) (?:phrase|raison d[’']?\s?[eê]tre) (?:doit|devrait)(?: aussi)? dire(?: aussi)?\s+(?=qu)",
    re.IGNORECASE,
)


_QUE_C_EST = re.compile(
    r"^\W*(?:(?:et|non|mais|oui|bon|euh|par contre|juste|alors)\W+)*(?:(?:il )?(?:faut|faudrait|fallait)|(?:tu peux|vous pouvez|tu pourrais|vous pourriez)|j['’]aimerais(?: bien)?|je (?:veux|voudrais))(?: (?:aussi|juste|quand même|bien))* (?:dire|pr[ée]ciser|ajouter|mettre|indiquer|rappeler|qu['’]on dise) que (?:c['’ ]?est|je (?:suis|bosse|travaille)|on (?:est|bosse|travaille)) (?=(?:chez|[àa]|au|aux|dans|avec|aupr[èe]s|pr[èe]s|autour|sur|vers|en) )",
    re.IGNORECASE,
)
"""« Faudrait dire que c'est chez les familles du port »: where, or with whom, to be put in."""


def _a_dire(message: Message) -> Message:
    """« Ma phrase doit dire aussi que… » as the order it is: « ajoutez que… »."""
    if cest := _QUE_C_EST.match(message.texte):
        quoi = message.texte[cest.end() :].strip(" .!…")
        return replace(message, texte=f"Ajoutez « {quoi} »", passages=())
    if (ordre := mots_cites.en_ordre(message.texte)) is not None:
        return replace(message, texte=ordre, passages=())
    return replace(message, texte=_DOIT_DIRE.sub("Ajoutez ", message.texte))


_A_SA_PLACE = re.compile(
    r"\b(?:mets|mettez|mettre|remets|remettez|ajoute[zr]?|rajoute[zr]?|place[zr]?|deplace[zr]?)\b.*\b(?:a la fin|au debut|en dernier|en premier|au bout|dans la phrase)\b"
)
_OTE_ET_REMET = re.compile(
    r"\b(?:enlev|vir|retir|supprim|ot)\w* (?P<quoi>.*?)\bre(?:mets|mettez)\b"
)


def ordonne_sur_la_phrase(carnet: Carnet, texte: str) -> bool:
    """Whether an order given in front of the sentence can only be of it, though an answer has its words.

    « enlève « X » et mets « Y » à la fin », « enlève la franchise et remets le four ».
    """
    plat = normaliser(texte)
    if carnet.etape not in SUR_LA_PHRASE or DANS_UN_CHAMP.search(plat) or "valeur" in plat:
        return False
    ote = _OTE_ET_REMET.search(plat)
    siens = racines(carnet.raison_detre or "")
    return bool(_A_SA_PLACE.search(plat) or ote and racines(ote["quoi"]) & siens)


def parle_de_la_phrase(carnet: Carnet, message: Message, etape: Etape) -> bool:
    """Whether the message edits the sentence: in front of it, or once signed, naming it."""
    devant = etape.nom in SUR_LA_PHRASE
    if not devant and phrase_rendue(carnet) and _LA_PHRASE.search(normaliser(message.texte)):
        if suivre(carnet.raison_detre or "", message.texte, carnet.phrases_avant):
            # « Au fait, pour la phrase, changez rigueur en soin »
            return True
    if not devant and message.passages and not dits(message.passages, *DEMANDENT, sur=0.5):
        # « Ma raison d'être me dit d'attendre » answers a question.
        return False
    nommee = _LA_PHRASE.search(normaliser(message.texte))
    if not devant and DANS_UN_CHAMP.search(normaliser(message.texte)):
        return False
    message = _a_dire(message)
    change = nommee and retouche.demande_un_changement(message.texte)
    apres = phrase_rendue(carnet) and change
    if not (devant or apres):
        return False
    vise = retouche.vise_la_phrase(
        carnet.raison_detre or "", message.texte, carnet.phrases_avant, tout_ce_qui_est_dit(carnet)
    )
    refuse = raison_detre.redemande(carnet, message.texte) or raison_detre.plus_court(message.texte)
    return vise or bool(devant and (refuse or retouche.ordonne(message.texte)))


def phrase_rendue(carnet: Carnet) -> bool:
    """Whether the sentence is behind: signed, or left as a draft."""
    return carnet.raison_detre_confirmee or raison_detre.laissee(carnet)


def laisser_la_phrase(carnet: Carnet, message: Message, etape: Etape) -> Tour:
    """Go on without a signature, or take leave: the sentence stays as it is, a draft."""
    tour = Tour(raison_detre.laisser_murir(carnet))
    dit = _PLUS_TARD.sub(" ", normaliser(message.texte))
    if not (s_en_va(replace(message, texte=dit), etape.nom) or _FILE.search(dit)):
        return demander(carnet, tour)
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


def signe_enfin(texte: str) -> bool:
    """Whether a sentence left as a draft is signed after all, in so many words."""
    plat = normaliser(texte)
    return len(plat.split()) <= 14 and "sign" in plat and retouche.signe(texte)


def rendre_a_signer(carnet: Carnet, message: Message) -> Tour:
    """They say that they signed nothing: it is taken back, and what they had asked for is done."""
    raison_detre.reprendre_la_phrase(carnet)
    carnet.phrase_signee, signee = None, carnet.raison_detre
    pardon = Replique("utter_signature_annulee")
    tour = prendre_reponse(carnet, _a_dire(message), PAR_NOM["avis_raison_detre"])
    if carnet.raison_detre != signee and not carnet.raison_detre_confirmee:
        return replace(tour, repliques=[pardon, *tour.repliques])
    raison_detre.reprendre_la_phrase(carnet)
    a_voir = any(retouche.demande_a_voir(dit) for dit in en_phrases(message.texte))
    carnet.detour = None if a_voir else {"nom": raison_detre.REFORMULATION.nom}
    return demander(carnet, Tour([pardon]))


def sur_la_phrase(carnet: Carnet, message: Message, etape: Etape) -> Tour:
    if etape.nom not in SUR_LA_PHRASE:
        # Signed a moment ago, or left: it opens again, and waits for a yes.
        raison_detre.reprendre_la_phrase(carnet)
        etape = PAR_NOM["avis_raison_detre"]
    return prendre_reponse(carnet, _a_dire(message), etape)
