"""Several things asked in one message once all is said: each is done, none hides another."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import copy

from pourquoi import commandes
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.ordres import ordre
from pourquoi.parcours.avancer import demander
from pourquoi.parcours.corriger import puis
from pourquoi.parcours.tour import Tour
from pourquoi.questions import avec_la_reponse, en_question

Repondre = Callable[[Carnet, Message], Tour]

_CE_QUI_EST_GARDE = (*commandes.ORDRE, "raison_detre", "valeurs_nommees", "approfondi")


def a_change(avant: Carnet, apres: Carnet) -> bool:
    """Whether some answer, or the sentence, is no longer what it was."""
    return any(getattr(avant, nom) != getattr(apres, nom) for nom in _CE_QUI_EST_GARDE)


_SYNTHESE = r"(?:synth\w+|resume|recap\w*|bilan|fiche)"
_LA_DONNER = re.compile(
    rf"\W*(?:(?:et|puis|bon|ok|alors|ensuite|merci|apres|enfin)\W+)*(?:(?:(?:je (?:veux|voudrais|peux)|tu peux|vous pouvez) )?(?:re)?(?:montre|donne|affiche|fai|sor|envoi|envoy|voi|li)\w*[ -]+(?:moi[ -]+)?)?(?:ma|la|une|le|mon) {_SYNTHESE}(?:\W+(?:stp|svp|s'il (?:te|vous) plait|merci|encore|a jour|corrigee?|complete|d'abord|maintenant))*\W*"
)
_COUPE = re.compile(
    r"\s*[.!?,;:]+\s+(?:(?:et|mais|puis)\s+)?|\s+(?:et|puis)\s+(?=(?:re)?(?:donne|montre|affiche|fai[st]|sors|envoie|voir|lis)|(?:ma|la) synth)",
    re.IGNORECASE,
)


def _sans_la_synthese(texte: str) -> str | None:
    """What a message says beside the request for the synthesis that opens or ends it; None without it."""
    coupes = [*_COUPE.finditer(texte.rstrip(" .!?"))]
    bouts = [(texte[: m.start()], texte[m.end() :]) for m in (coupes[:1] + coupes[-1:])]
    for avant, apres in bouts:
        if _la_demande(avant):
            return apres
        if _la_demande(apres):
            return avant
    return None


def _la_demande(bout: str) -> bool:
    plat = normaliser(bout)
    return bool(_LA_DONNER.fullmatch(plat)) or (
        len(plat.split()) <= 6 and ordre(bout, None) == "demander_synthese"
    )


def synthese_et_correction(carnet: Carnet, message: Message, repondre: Repondre) -> Tour | None:
    """« Change mardi en jeudi et redonne-moi ma synthèse »: put right, then shown."""
    reste = _sans_la_synthese(message.texte)
    if reste is None or len(reste.split()) < 2:
        return None
    essai = copy(carnet)
    tour = repondre(essai, Message(reste, question=message.question))
    if not a_change(carnet, essai) or essai.suspension or essai.detour:
        return None
    vars(carnet).update(vars(essai))
    if any("synthese" in r.nom for r in tour.repliques):
        return tour
    return puis(carnet, tour, "demander_synthese")


_DANS_LA_SYNTHESE = re.compile(
    r"^\W*(?:(?:il y a )?une (?:petite )?(?:erreur|faute|correction) )?(?:dans|sur|pour) (?:ma|la|cette) synth[eè]se\s*[:,]?\s+(?=\w)",
    re.IGNORECASE,
)


def phrase_par_phrase(carnet: Carnet, message: Message, repondre: Repondre) -> Tour | None:
    """« Je ne pose pas un mot, je pose une étiquette. Et le renoncement, c'est faux : … »: both.

    Only when each sentence, heard alone, changes the notebook: elsewhere one explains the other.
    """
    phrases = en_phrases(_DANS_LA_SYNTHESE.sub("", message.texte))
    if not 2 <= len(phrases) <= PHRASES or "?" in message.texte:
        return None
    essai, dites, faites = copy(carnet), [], []
    for phrase in phrases:
        avant = copy(essai)
        tour = repondre(essai, Message(phrase, question=message.question))
        if not a_change(avant, essai) or essai.suspension or essai.detour:
            return None
        dites += tour.repliques[:-1]
        faites += tour.reponses
    vars(carnet).update(vars(essai))
    return demander(carnet, Tour(dites, reponses=faites))


PHRASES = 4
"""Sentences beyond which a message tells more than it orders."""

_AUTRE_QUESTION = re.compile(
    r"\?\s*|\s*,?\s+et (?=(?:comment|qui|quoi|o[uù]|c['’]est|combien|vous|tu|que|qu['’]|il reste)\b)",
    re.IGNORECASE,
)
_SUR_L_ECHANGE = (
    "utter_question_confidentialite",
    "utter_question_qui_lit",
    "utter_question_lu_par_quelqu_un",
    "utter_reste",
    "utter_bot_ou_humain",
)


def avec_l_autre_question(
    message: Message, repliques: list[Replique], etape: str | None
) -> list[Replique]:
    """« Qui lit ça, et vous gardez quoi ? », « c'est quoi, une valeur ? Et c'est long encore ? »: both.

    A second answer comes only beside a first one, and only about the exchange, which is sure.
    """
    repondues = [r.nom for r in repliques if r.nom.startswith("utter_question_")]
    if not repondues or repondues == ["utter_question_inconnue"] or "?" not in message.texte:
        return repliques
    posees = [q for q in _AUTRE_QUESTION.split(message.texte) if q.strip()]
    if len(posees) < 2 or len(posees) > PHRASES:
        return repliques
    noms = [avec_la_reponse(en_question(q), etape) for q in posees]
    dits = {r.nom for r in repliques}
    manquent = [n for n in dict.fromkeys(noms) if n in _SUR_L_ECHANGE and n not in dits]
    return [*repliques[:-1], *(Replique(n) for n in manquent), *repliques[-1:]]
