"""A reason told in front of the sentence, which is written again from it."""

from __future__ import annotations

import re

from pourquoi.carnet import MAX_NIVEAUX, Carnet, Message, Replique
from pourquoi.ecriture import normaliser
from pourquoi.passages import dits
from pourquoi.raison_detre.avis.ecrite import preparer
from pourquoi.retouche.ellipses import mot_nie
from pourquoi.retouche.entiere import entiere as existe
from pourquoi.retouche.lue import DEMANDENT, reprend

_DE_SOI = re.compile(r"\b(?:je|moi|ma|mon|mes)\b|\b[jm]'")

_RACONTE = 8
"""Words from which what is told in front of the sentence is matter for it."""


def ecrire_du_recit(
    carnet: Carnet, message: Message, propose: bool = False
) -> list[Replique] | None:
    """A reason told in front of the sentence, which is written again from it.

    « C'est nul. Ce qui me plaît, c'est que ma grand-mère ouvre ses bocaux toute seule. »
    """
    lus = message.passages
    if propose:
        # Offered as words of the sentence, and no sentence could be made of them.
        dit = " ".join(p.texte for p in lus if p.role in ("nouveau", "dit")).strip()
        if not _DE_SOI.search(normaliser(dit)):
            return None
    elif not lus or any(p.role in DEMANDENT for p in lus) or dits(lus, "accord"):
        return None
    elif message.intent and message.probabilite(message.intent) < SURE:
        # « et daronne par maman, ma mère va me tuer » is no reason.
        return None
    else:
        dit = " ".join(p.texte for p in dits(lus, "dit", sur=0.85)).strip()
    niveau, phrase = carnet.niveau, carnet.raison_detre
    if IMPERATIF.search(normaliser(dit)):
        return None
    if len(dit.split()) < _RACONTE or existe(dit) or _OUBLI.search(normaliser(dit)):
        return None
    if reprend(phrase or "", dit) or mot_nie(phrase or "", message.texte):
        # The sentence is judged, no reason is told.
        return None
    if niveau > MAX_NIVEAUX or carnet.phrases_avant:
        # Reworded by them already: it is not written again over their words.
        return [Replique("utter_raison_detre_entendu")]
    setattr(carnet, f"pourquoi_{niveau}", dit)
    carnet.motifs = [*carnet.motifs, "motif_sens"]
    carnet.raison_detre = None
    preparer(carnet)
    if carnet.raison_detre == phrase:
        return None
    carnet.phrases_avant = [*carnet.phrases_avant, phrase or ""]
    return [Replique("utter_raison_detre_reecrite")]


IMPERATIF = re.compile(
    r"\b(?:coupe[zr]?|enleve[zr]?|vire[zr]?|remplace[zr]?|change[zr]|mettez|retire[zr]|supprime[zr]?|otez|ajoutez|ecrivez)\b"
)
"""An order to the coach is no reason told."""

SURE = 0.5
"""Certainty from which what is told in front of the sentence is a reason."""

_OUBLI = re.compile(r"\b(?:man(?:qu|k)\w*|oubli\w*)\b")
"""« y manque les s »: said of the sentence."""
