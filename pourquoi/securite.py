"""Safety: in distress the coaching stops at once, until the person asks to go on."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.detresse import signes_de_detresse
from pourquoi.ecriture import normaliser

SEUIL_DETRESSE = 0.3
"""A missed distress is worse than a false alarm: a low probability is enough."""

_REPRENDRE = re.compile(r"\b(?:reprend\w*|repren\w*|continu\w*|on y retourne|on y va|ca va mieux)\b")


def en_detresse(message: Message) -> bool:
    """Whether the model or the independent guard hears distress."""
    if message.intent == "detresse" and message.certitude >= SEUIL_DETRESSE:
        return True
    return signes_de_detresse(message.texte) is not None


def suspendre(carnet: Carnet) -> list[Replique]:
    """Stop the coaching; whatever was pending waits."""
    carnet.suspension = "detresse"
    return [Replique("utter_detresse")]


def ecouter(carnet: Carnet, message: Message) -> tuple[list[Replique], bool]:
    """While suspended: numbers again, or the journey when the person asks for it.

    Returns:
        What to say, and whether the journey goes on.
    """
    if en_detresse(message):
        return [Replique("utter_detresse")], False
    plat = normaliser(message.texte)
    if message.intent == "reprendre" or _REPRENDRE.search(plat):
        if not re.search(r"\b(?:pas|plus|a quoi bon|peux pas)\b", plat):
            carnet.suspension = None
            return [Replique("utter_detresse_reprise")], True
    return [Replique("utter_detresse_ecoute")], False
