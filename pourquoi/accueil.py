"""Welcome: what is the business, and is it created or taken over?"""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute import esquive, interroge
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape, question, sans_reponse
from pourquoi.extraction import reconnaitre_activite, reconnaitre_statut

CREATEUR, REPRENEUR = "createur", "repreneur"
CHOIX_STATUT = {"Je crée": CREATEUR, "Je reprends": REPRENEUR}


def parle_de_son_activite(message: Message) -> bool:
    """Whether a first message already tells the activity (« je reprends un garage… »)."""
    if _SE_PRESENTE.search(normaliser(message.texte)):
        return True
    decrit = message.intent == "motif_offre" and message.certitude >= 0.5
    return decrit and len(message.texte.split()) <= 12 and not interroge(message.texte)


_PARCE_QUE = re.compile(
    r"\b(?:par ?ce ?que?|par?s?ke|pas[cq]ue|paseke?|pc[kq]e?|pske?|pkc|puisque?)\b[ ’']*(?=\w)|\b(?:parce|puisqu)[ ’'](?:qu[’'])?(?=\w)"
    r"|\bcar (?=(?:je|j[’']|on|il|c[’']|mon|ma|mes|les?|la|nous)\b|[jc][’'])"
    r"|\b(?:pour que|pour pas|pour ne (?:plus|pas)|afin (?:de|que|d[’'])|histoire de)\b",
    re.IGNORECASE,
)


def pourquoi_deja_dit(texte: str) -> str | None:
    """The why that a presentation already gives, from its « parce que » on, or None."""
    trouve = _PARCE_QUE.search(texte)
    dit = texte[trouve.start() :].strip() if trouve else ""
    return dit if len(dit.split()) >= 5 and not interroge(dit) else None


def recevoir_activite(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep the activity, and the status where the sentence tells it."""
    if esquive(message):
        return None
    activite = reconnaitre_activite(message.texte)
    carnet.statut = carnet.statut or reconnaitre_statut(message.texte)
    if activite is None and carnet.statut and len(message.texte.split()) <= 3:
        # « Je crée » says how, not what.
        return None
    carnet.activite = activite or message.texte.strip()
    return [Replique("utter_accueil_activite_notee", {"activite": carnet.activite})]


def recevoir_statut(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Creator or taking over, by button or in one's own words."""
    statut = CHOIX_STATUT.get(message.texte.strip()) or reconnaitre_statut(message.texte)
    if statut is None:
        return None
    carnet.statut = statut
    return [Replique(f"utter_accueil_{statut}")]


_SE_PRESENTE = re.compile(
    r"\bj(?:e |')(?:reprends?|cree|monte|lance|ouvre|rachete|demarre|veux (?:ouvrir|monter|reprendre|creer))\b"
    r"|\bje (?:suis|vais etre) (?:boulang|coiff|garag|macon|plomb|menuis|electric|artisan|restaurat|fleuri|consult"
    r"|graph|develop|infirm|coach|photograph|traiteur|patiss|bouch|peintr|commerc|freelance|independant)\w*"
)

ETAPES = (
    Etape(
        "activite",
        question("utter_demander_activite"),
        recevoir_activite,
        sans_reponse("activite"),
    ),
    Etape(
        "statut",
        question("utter_demander_statut"),
        recevoir_statut,
        sans_reponse("statut"),
        choix=tuple(CHOIX_STATUT),
        essais_max=1,
    ),
)
