"""A reason told in front of the sentence, which is written again from it."""

from __future__ import annotations

import re

from pourquoi.carnet import MAX_NIVEAUX, Carnet, Message, Replique
from pourquoi.ecoute.confidences import (
    LES_SIENS,
    confidence_grave,
    dit_un_depart,
    dit_une_epreuve,
)
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.passages import dits
from pourquoi.raison_detre.avis.ecrite import preparer
from pourquoi.raison_detre.matiere import A_TAIRE
from pourquoi.reflet.quelqu_un import proche
from pourquoi.reflet.typographie import voyelle
from pourquoi.retouche.avis import ordonne, signe
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


_PASSE = re.compile(
    r"\b(?!(?:ja)?mais\b|m?ouais\b|(?:vr|fr|l|m|p|s|f|v)ai[st]\b|(?:re)?pl[ai]+[st]\b|(?:re)?conn?ais?\b|par(?:f)?ait\b|palais\b|souhait\b|franc?ais\b|(?:re)?n?ait\b|satisfait\b|desormais\b)"
    r"(?:\w*[^\Wr](?:ais|ait|aient)|\w+(?:err|irr|ourr|ntr|ouvr|offr|tr)(?:ais|ait|aient)|j?etai[st]|c'?etai[st])\b"
    r"|\b(?:j'?ai|(?:il|elle|on|m'|l'|lui|leur|nous)(?: l'| m'| lui| en)? ?a|ils ont|elles ont|(?:il|elle) est|(?:mere|pere|soeur|frere|oncle|tante|maman|papa) (?:a|est)) (?:jamais |tout |toujours |bien |plus )?\w+(?:e|ee|i|is|it|u|us|ert|ie|ue)\b"
)
"""What was, or was done, in a flat text: « elle y allait », « cetait moi », « il m'a appris »."""
_A_MON_AGE = re.compile(
    r"\bj'?avais (?:\w+ ){1,2}ans\b|\bj'?etais (?:\w+ )?(?:petite?|gamine?|gosse|mome|ado)\b"
)
_PAS_UN_SOUVENIR = re.compile(
    r"[?«»]|\b(?:pour|afin) (?:que|qu'|de)\b|\b(?:phrase|version|proposition|brouillon|raison d'etre|celle d'avant|mieux avant)\b"
    r"|\b(?:voudrais|aimerais|prefere\w*|veux|souhait\w+|mets|met|mettez|mettre|dis|dites|ecris|manque)\b"
)
"""What speaks of the sentence, or says what should be in it."""
_AU_TRAVAIL = re.compile(r"client|eleve|patient|equipe|salarie|employe|banqui|comptable|conseil")
"""Whom the work is for, or done with: what is told of them is an answer."""
_SOUVENIR = 12
"""Words from which something is told, and not only named."""


def souvenir(texte: str, tutoiement: bool) -> str:
    """What is told of someone of theirs, or of their childhood, in front of the sentence; or nothing.

    « Bof. Mon père tenait le phare, il éteignait tout à six heures. Un soir il m'a laissé faire. »
    """
    if ordonne(texte) or signe(texte) or existe(texte) or IMPERATIF.search(normaliser(texte)):
        return ""
    phrases = en_phrases(texte)
    racontent = [n for n, p in enumerate(phrases) if _PASSE.search(normaliser(p))]
    dit = " ".join(phrases[racontent[0] :]) if racontent else ""
    plat = normaliser(dit)
    if len(plat.split()) < _SOUVENIR or _PAS_UN_SOUVENIR.search(plat):
        return ""
    nommes = (m[0] for m in LES_SIENS.finditer(plat))
    des_siens = proche(dit, tutoiement) or any(not _AU_TRAVAIL.search(n) for n in nommes)
    des_siens = des_siens or _A_MON_AGE.search(plat)
    return dit if des_siens and len(_PASSE.findall(plat)) > 1 else ""


def garder_le_souvenir(carnet: Carnet, texte: str) -> list[Replique] | None:
    """What is confided in front of the sentence: received, kept as a why, the sentence offered again."""
    dit = souvenir(texte, carnet.tutoiement)
    if not dit:
        return None
    carnet.detour = None
    _garder(carnet, dit)
    refaite = _refaite(carnet, dit)
    recu = _recu(carnet, texte, refaite)
    return [*recu, Replique("utter_raison_detre_reecrite")] if refaite else recu


def _recu(carnet: Carnet, texte: str, refaite: bool) -> list[Replique]:
    """The word it calls for; what is grave has one of its own the first time, as anywhere."""
    grave = confidence_grave(texte) or dit_un_depart(texte) or dit_une_epreuve(texte)
    deja = "confidence" in carnet.detours_faits
    if grave:
        return [Replique("utter_confidence")] if deja else []
    if deja:
        return [] if refaite else [Replique("utter_raison_detre_entendu")]
    carnet.detours_faits = [*carnet.detours_faits, "confidence"]
    qui = proche(texte, carnet.tutoiement)
    if qui is None or voyelle(qui):
        # « de Odette » is no French.
        return [Replique("utter_confidence")]
    return [Replique("utter_confidence_de", {"qui": qui})]


def _garder(carnet: Carnet, dit: str) -> None:
    """One why more, or the end of the last one once there is room for none."""
    if carnet.niveau > MAX_NIVEAUX:
        dernier = f"pourquoi_{MAX_NIVEAUX}"
        setattr(carnet, dernier, f"{getattr(carnet, dernier)} — {dit}")
        return
    setattr(carnet, f"pourquoi_{carnet.niveau}", dit)
    carnet.motifs = [*carnet.motifs, "motif_personnel"]


def _refaite(carnet: Carnet, dit: str) -> bool:
    """Whether what is told gives another draft: never over their own words, nor from what hurts."""
    if carnet.phrases_avant or A_TAIRE.search(normaliser(dit)):
        return False
    phrase, carnet.raison_detre = carnet.raison_detre, None
    preparer(carnet)
    if carnet.raison_detre == phrase:
        return False
    carnet.phrases_avant = [phrase or ""]
    return True


IMPERATIF = re.compile(
    r"\b(?:coupe[zr]?|enleve[zr]?|vire[zr]?|remplace[zr]?|change[zr]|mettez|retire[zr]|supprime[zr]?|otez|ajoutez|ecrivez)\b"
)
"""An order to the coach is no reason told."""

SURE = 0.5
"""Certainty from which what is told in front of the sentence is a reason."""

_OUBLI = re.compile(r"\b(?:man(?:qu|k)\w*|oubli\w*)\b")
"""« y manque les s »: said of the sentence."""
