"""The steps and detours of the journey, and what one message leads to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timezone

from pourquoi import (
    accueil,
    approfondissement,
    coeur_clientele,
    commandes,
    correction,
    echelle,
    engagement,
    objections,
    raison_detre,
    respect,
    securite,
    valeurs,
)
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape, question
from pourquoi.ordres import ordre
from pourquoi.passages import ne_fait_que_dire
from pourquoi.rectifications import SUR_LA_PHRASE

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
    valeurs.CE_POURQUOI,
    *objections.DETOURS,
)
"""Short exchanges that go before the next step."""

PAR_NOM = {etape.nom: etape for etape in (*ETAPES, *DETOURS)}

CHOIX = {choix for etape in PAR_NOM.values() for choix in etape.choix}
# « Mes clients » may well answer a question: a title is a choice only where titles are offered.
CHOIX -= {*correction.TITRES.values(), *correction.TITRES_PLUS_LOIN.values()}
MENU = {approfondissement.SYNTHESE: "demander_synthese", approfondissement.TERMINER: "faire_pause"}
"""Choices of the last menu that mean the same anywhere."""
CHOIX_TAPES = {normaliser(choix): choix for choix in CHOIX}

TOUT_EST_DIT = (*SUR_LA_PHRASE, approfondissement.SUITE.nom)
"""Steps in front of which no answer is being told: what is ordered bears on those given."""
ECRIVENT_LA_PHRASE = (*SUR_LA_PHRASE, raison_detre.PARTIE.nom, "phrase_a_finir")
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


def choix_tape(message: Message) -> Message:
    """A choice typed by hand, whatever its apostrophe and capitals, is the choice."""
    choix = CHOIX_TAPES.get(normaliser(message.texte).strip(" .!"))
    return replace(message, texte=choix) if choix else message


def mettre_en_pause(carnet: Carnet) -> None:
    """Stop; whoever comes back, be it to put something right, chooses: no deeper question runs after them."""
    carnet.suspension = "pause"
    if carnet.etape in approfondissement.TOURS:
        carnet.etape = approfondissement.SUITE.nom


def ordonne(message: Message, etape: str | None) -> str | None:
    """The command that the words of a message give, unless it surely only tells something."""
    return None if ne_fait_que_dire(message.passages) else ordre(message.texte, etape)


def reponses_a_ecrire(carnet: Carnet, nom: str, message: Message) -> list[ReponseDonnee]:
    """What goes to the journal of this answer: nothing for most detours."""
    if nom not in PAR_NOM or (nom in {d.nom for d in DETOURS} and nom != "dilemme"):
        if not nom.startswith("objection_"):
            return []
    if nom == "phrase_a_finir" and not carnet.phrase_a_finir:
        # Left to the coach: a complaint, or « comme je l'ai dit », is no end of a sentence.
        return []
    niveau = int(nom[-1]) if nom.startswith("pourquoi_") else None
    texte = message.texte.strip()
    if niveau:
        # A precision may have been added to the answer; its commas are the coach's.
        dit = getattr(carnet, nom) or texte
        texte = texte if dit.replace(",", "") == texte.replace(",", "") else dit
    motif = carnet.motifs[niveau - 1] if niveau and len(carnet.motifs) >= niveau else None
    defi = bool(niveau and niveau in carnet.defis)
    return [ReponseDonnee(nom, texte, message.question, niveau, motif, defi)]


def maintenant() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
