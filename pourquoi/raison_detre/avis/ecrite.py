"""The sentence as it stands in the notebook: drafted, put down in its new words, shown."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Replique
from pourquoi.raison_detre.brouillon import rediger
from pourquoi.retouche.a_la_place import d_abord_a_qui
from pourquoi.retouche.charpente import lire
from pourquoi.retouche.contenu import voulues_au_subjonctif
from pourquoi.retouche.debout import sans_verbe_nu, tient_debout
from pourquoi.retouche.double import sans_double
from pourquoi.retouche.mots import racines
from pourquoi.retouche.oral import sans_tics
from pourquoi.retouche.personne import JE_FAIS_CA


def preparer(carnet: Carnet) -> None:
    """Draft the sentence if there is none yet."""
    if not carnet.raison_detre:
        carnet.raison_detre = rediger(carnet)


POUR_QUOI = re.compile(r"\b(?:pour|afin)\b")
"""A sentence that says what one is there for."""


def debut_de_phrase(phrase: str) -> str:
    """« Je suis là pour » of a sentence said by one, « Nous existons pour » otherwise."""
    cadre = lire(phrase)
    if cadre:
        return cadre.sujet
    return "Je suis là pour" if re.match(r"(?:Je|J’|Mon|Ma)\b|J’", phrase) else "Nous existons pour"


_JE_FAIS_CA = re.compile(
    rf"^(?:Moi,? )?{JE_FAIS_CA} (?=(?:pour|afin) (?!que je\b|que j’))", re.IGNORECASE
)
"""« je fais ça pour que… » begins as every sentence of one person does."""


def ecrire(carnet: Carnet, phrase: str) -> list[Replique]:
    """Put the sentence in the place of the one shown, unless it is the same or does not stand."""
    nette = voulues_au_subjonctif(sans_tics(phrase.rstrip(" .")) + ".")
    if not (carnet.raison_detre or "").endswith(_JE_FAIS_CA.sub("", nette)):
        # « dites « je fais ce métier pour » » wants that beginning, to the letter.
        nette = _JE_FAIS_CA.sub("Je suis là ", nette)
    nette = _maniere_a_part(carnet.raison_detre or "", sans_double(nette))
    if d_abord_a_qui(carnet.raison_detre or "") == (carnet.raison_detre or ""):
        # What they put there calls for « aux »; what stood so before is left alone.
        nette = d_abord_a_qui(nette)
    if nette == carnet.raison_detre:
        # Nothing is announced as changed that is not.
        return montrer(carnet)
    nette = sans_verbe_nu(carnet.raison_detre or "", nette) or ""
    if not nette or not tient_debout(nette):
        carnet.detour = {"nom": "raison_detre_reformulee"}
        return [Replique("utter_raison_detre_pas_su")]
    carnet.phrases_avant = [*carnet.phrases_avant, carnet.raison_detre or ""]
    carnet.raison_detre = nette
    return [Replique("utter_raison_detre_corrigee")]


_MANIERE_AU_BOUT = re.compile(r"(?<=[\w’]) (?P<maniere>(?:avec|en \w+ant) [^,]+)\.$")


def _maniere_a_part(avant: str, faite: str) -> str:
    """« … après moi avec franchise » after a comma, where the sentence before had that manner apart."""
    cadre, bout = lire(avant), _MANIERE_AU_BOUT.search(faite)
    siennes = [s for s in cadre.suites if re.match(r"avec|en \w+ant", s)] if cadre else []
    deja = re.match(r"avec|en \w+ant", faite.rpartition(", ")[2])
    if bout is None or not siennes or deja:
        return faite
    mots = racines(bout["maniere"])
    if not mots or not mots <= racines(siennes[-1]):
        return faite
    return f"{faite[: bout.start()]}, {bout['maniere']}."


def montrer(carnet: Carnet) -> list[Replique]:
    """Nothing to say but the sentence itself, which the question shows."""
    carnet.detour = None
    return []
