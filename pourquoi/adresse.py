"""« Tu » or « vous »: « vous » unless the person says « tu » to the coach, and what they ask for."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.carnet import Carnet, Message
from pourquoi.ecoute import COURTE, REPONSES, interroge, propose_le_tu
from pourquoi.ecriture import en_phrases, normaliser

VOUVOIEMENT = "vouvoiement"
"""Mark of the notebook: « vous » was asked for."""

LONGUE = 200
"""Messages beyond this many characters tell a story: their « tu » is anyone's."""

_TU = re.compile(r"\b(?:tu|t'(?:as|es|en|y|avais|etais|inquiete\w*)|toi)\b")
_TE = re.compile(
    r"\b(?:je t(?:e|'ai) |je l'ai dit a toi|dis ?-? ?moi|(?:tu|t'as) (?:me|m'|demandes?|dis|poses?|vois|sais|parles|veux (?:dire|savoir)|peux (?:me|m'|repeter|arreter)|ecoutes?|repetes?|tournes|redis|"
    r"garde\w*|note\w*|compris|oublie\w*|retenu)|toi (?:tu|t'|aussi|qui)|et toi|avec toi|ta question|tes questions|ton (?:questionnaire|robot|programme|truc))\b|\bt'es (?:\w+ )?(?:un|une|qui|quoi|lourd|relou|con|nul|bete|sympa|drole|la)\b"
)
"""« Tu » said to the coach; « tu bosses trois ans et ça tombe », « tu connais personne » are anyone."""
_VOUS = re.compile(r"\b(?:vous|votre|vos)\b")
_DEMANDE_LE_VOUS = re.compile(
    r"\bvouvo(?:yez|ie|yons)[ -]+(?:moi|nous)\b|\b(?:me|de se|de nous|(?:prefere|veux|voudrais|aimerais|peut|faut|faudrait|va) (?:qu'on )?(?:se |nous )) ?vouvo\w+"
    r"|^(?:\w+ ,? ?){0,4}on se vouvoie\W*$|\bvous me tuto\w+|\b(?:arret\w+|cess\w+|evit\w+) (?:de )?me tuto\w+|\bne me tuto\w+|\bpas de (?:tu\b|tutoiement)"
    r"|\bon (?:n')?a pas (?:garde|eleve) les \w+ ensemble\b|\b(?:prefere|veux|voudrais|aimerais) (?:le |qu'on (?:se )?(?:dise |garde (?:le )?)?)\W*vous\b"
)
_REFUSE_LE_VOUS = re.compile(
    r"\b(?:pas|plus|arrete\w*|inutile|sans|peux) (?:besoin )?(?:de |la peine de )?(?:me |se |nous )?vouvo\w+"
)


def demande_le_vous(texte: str) -> bool:
    """Whether « vous » is asked for, or « tu » complained of: « vouvoyez-moi, s'il vous plaît »."""
    plat = normaliser(texte)
    return bool(_DEMANDE_LE_VOUS.search(plat)) and not (
        _REFUSE_LE_VOUS.search(plat) or propose_le_tu(texte)
    )


def ecouter(carnet: Carnet, message: Message) -> bool:
    """Set how the coach speaks; return whether « vous » was asked for."""
    if demande_le_vous(message.texte):
        carnet.tutoiement = False
        if VOUVOIEMENT not in carnet.detours_faits:
            carnet.detours_faits = [*carnet.detours_faits, VOUVOIEMENT]
        return True
    if propose_le_tu(message.texte):
        carnet.detours_faits = [d for d in carnet.detours_faits if d != VOUVOIEMENT]
        carnet.tutoiement = True
    if VOUVOIEMENT in carnet.detours_faits or len(message.texte) > LONGUE:
        return False
    plat = normaliser(message.texte)
    raconte = message.intent in REPONSES or len(plat.split()) > COURTE
    generique = raconte and "?" not in plat
    if _TE.search(plat) or (_TU.search(plat) and not generique):
        carnet.tutoiement = True
    elif _VOUS.search(plat) and interroge(message.texte):
        carnet.tutoiement = False
    return False


_CLAUSE = re.compile(
    r"(?:^|[,;]|\s(?:et|mais|puis|sinon|au fait|par contre)\b)[\s,]*(?:(?:et|mais|puis|bon|au fait|par contre|sinon) )*"
    r"(?=[^,;.!?]*(?:vouvo[iy]|tuto[iy]))[^,;.!?]*",
    re.IGNORECASE,
)


def sans_la_demande(message: Message) -> Message:
    """The message without the words that ask for « vous »; as it is when they are all it says."""
    phrases = [_CLAUSE.sub("", p) if demande_le_vous(p) else p for p in en_phrases(message.texte)]
    reste = " ".join(p for p in phrases if re.search(r"\w{2}", p)).strip(" ,;")
    if len(reste.split()) < 2 or reste == message.texte:
        return message
    return replace(message, texte=reste, passages=())
