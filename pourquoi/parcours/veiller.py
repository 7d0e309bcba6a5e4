"""The one look at a message for distress, before anything else hears it.

What comes after may answer anything: nothing is feared in a message that gets past here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from pourquoi import securite
from pourquoi.carnet import Carnet, Message
from pourquoi.detresse import danger, scene, signes_de_detresse
from pourquoi.parcours.avancer import demander
from pourquoi.parcours.detours import apres_verification, pendant_l_arret
from pourquoi.parcours.ecouteurs import Entendu, approuve_la_phrase, lire_les_changements, part
from pourquoi.parcours.tour import PROPOSITION, Tour, choix_tape, etape_a_poser

DU_CANAL = ("ouvrir_conversation", "message_non_texte")
"""What the channel says, and nobody wrote."""


def veiller(carnet: Carnet, message: Message) -> Tour | None:
    """Stop, ask how it was meant, or hear what is said of that; None when nothing is feared.

    Args:
        carnet: the notebook, changed only when the look answers.
        message: the whole message, as it was sent.
    """
    message = choix_tape(message)
    if carnet.suspension == "detresse":
        return pendant_l_arret(carnet, message)
    if message.intent in DU_CANAL:
        return None
    devant = _sans_la_proposition(carnet)
    verdict = _regarder(devant, message)
    if verdict or carnet.etape == securite.VERIFICATION.nom:
        carnet.detour, carnet.etape = devant.detour, devant.etape
    if verdict == "arret":
        return Tour(securite.suspendre(carnet, message))
    if carnet.etape == securite.VERIFICATION.nom:
        return apres_verification(carnet, message, securite.VERIFICATION)
    if verdict is None:
        return None
    securite.verifier(carnet, message)
    return demander(carnet, Tour())


def _regarder(carnet: Carnet, message: Message) -> Literal["arret", "doute"] | None:
    """What a message makes one fear, at the step it was said in front of."""
    entendu = Entendu(carnet, message)
    a_verifier = entendu.etape is securite.VERIFICATION
    if _sans_equivoque(entendu) or (a_verifier and securite.rassure(message.texte)):
        return None
    if securite.en_detresse(message, carnet):
        return "arret"
    if a_verifier or not securite.en_doute(message, entendu.etape.nom, carnet):
        return None
    # After a stop in this session, no soft question any more.
    return "arret" if securite.deja_arrete(carnet) else "doute"


def _sans_equivoque(entendu: Entendu) -> bool:
    """Whether it says what it means, whatever the model fears: a choice, a leave, a yes to the sentence.

    « Je me casse, à plus », « je n'ai plus rien à y redire »
    """
    if entendu.bouton:
        return True
    texte = entendu.message.texte
    if signes_de_detresse(texte) is not None or danger(texte) or scene(texte):
        return False
    if part(entendu):
        return True
    if not approuve_la_phrase(entendu):
        return False
    # Read only for such a yes: one that also changes an answer is no plain one.
    lire_les_changements(entendu)
    return not entendu.changes


def _sans_la_proposition(carnet: Carnet) -> Carnet:
    """The notebook in front of the question behind « vous voulez dire… ? »."""
    if (carnet.detour or {}).get("nom") != PROPOSITION.nom:
        return carnet
    devant = replace(carnet, detour=None)
    return replace(devant, etape=etape_a_poser(devant).nom)
