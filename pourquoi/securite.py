"""Safety: in distress the coaching stops at once, until the person asks to go on."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.detresse import signes_de_detresse, signes_faibles
from pourquoi.ecoute import dit_oui
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape

SEUIL_DETRESSE = 0.9
"""From this probability on, the coaching stops without asking."""

SEUIL_DOUTE = 0.3
"""From this one on, the coach asks: a missed distress is worse than a question."""

SEUIL_DOUTE_CONCRET = 0.75
"""Where the question is about acts and clients, the model doubts too easily."""

TRAVAIL, VA_MAL = "Je parle du travail", "Je ne vais pas bien"

_REPRENDRE = re.compile(r"\b(?:reprend\w*|repren\w*|continu\w*|on y retourne|on y va|poursui\w*)\b")
_MALENTENDU = re.compile(
    r"\b(?:je vais (?:tres |plutot )?bien|ca va (?:tres |mieux|bien)|tout va bien|mais non|je parl\w+ d"
    r"|rien a voir|je rigol\w*|je plaisant\w*|c'est une (?:blague|expression|image)|fausse alerte"
    r"|(?:vous vous|tu te|t'as|vous avez) (?:tromp\w*|mal compris|rien compris))\b"
)

_VA_MAL = re.compile(
    r"\b(?:(?:pas|plus) (?:tres |trop |du tout )?(?:bien|la forme)|mal|moi|non plus)\b"
)


def en_detresse(message: Message) -> bool:
    """Whether the model or the independent guard hears distress."""
    if message.probabilite("detresse") >= SEUIL_DETRESSE:
        return True
    return signes_de_detresse(message.texte) is not None


def en_doute(message: Message, etape: str | None = None) -> bool:
    """Whether distress is possible enough to ask, at this step of the journey."""
    doute = message.probabilite("detresse")
    if etape is None or etape.startswith("pourquoi"):
        return doute >= SEUIL_DOUTE
    return doute >= SEUIL_DOUTE_CONCRET or (
        doute >= SEUIL_DOUTE and signes_faibles(message.texte) > 0
    )


def suspendre(carnet: Carnet) -> list[Replique]:
    """Stop the coaching; whatever was pending waits."""
    carnet.suspension = "detresse"
    return [Replique("utter_detresse")]


def verifier(carnet: Carnet, message: Message) -> None:
    """Ask how the message was meant before reading it as an answer."""
    carnet.detour = {"nom": "detresse_a_verifier", "texte": message.texte, "avant": carnet.detour}


def ecouter(carnet: Carnet, message: Message) -> tuple[list[Replique], bool]:
    """While suspended: numbers again, or the journey when the person asks for it.

    Returns:
        What to say, and whether the journey goes on.
    """
    if en_detresse(message):
        return [Replique("utter_detresse")], False
    plat = normaliser(message.texte)
    if _MALENTENDU.search(plat) and not re.search(r"\b(?:pas|plus) (?:bien|mieux)\b", plat):
        carnet.suspension = None
        return [Replique("utter_detresse_malentendu")], True
    if message.intent == "reprendre" or _REPRENDRE.search(plat):
        if not re.search(r"\b(?:pas|plus|a quoi bon)\b", plat):
            carnet.suspension = None
            return [Replique("utter_detresse_reprise")], True
    return [Replique("utter_detresse_ecoute")], False


def _va_bien(carnet: Carnet, message: Message) -> list[Replique] | None:
    """A sign of distress, or a bare yes, is taken seriously; anything else goes on."""
    carnet.detour = carnet.detour["avant"]
    plat = normaliser(message.texte)
    if message.texte.strip() == TRAVAIL or _MALENTENDU.search(plat):
        return [Replique("utter_detresse_malentendu")]
    va_mal = en_doute(message) or _VA_MAL.search(plat) or dit_oui(message)
    return suspendre(carnet) if va_mal else [Replique("utter_detresse_malentendu")]


VERIFICATION = Etape(
    "detresse_a_verifier",
    lambda _carnet: Replique("utter_demander_detresse"),
    _va_bien,
    lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == "detresse_a_verifier",
    choix=(TRAVAIL, VA_MAL),
    essais_max=0,
)
