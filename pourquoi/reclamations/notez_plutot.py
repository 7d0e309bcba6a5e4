"""« Notez plutôt que j'ai commencé à cause d'elle »: told of an answer kept, it is no other answer."""

from __future__ import annotations

import re

from pourquoi.amorces import FIN
from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.ecriture import en_phrases
from pourquoi.precisions import Precisees
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, gardes, pleins

_NOTER = r"(?:(?:(?:vous pouvez|tu peux|(?:pouvez|pourriez)[- ]vous|(?:peux|pourrais)[- ]tu|(?:il )?(?:faut|faudrait)) (?:plutot )?(?:noter|mettre|retenir|garder|ecrire|dire)|(?<!je )(?<!j')(?<!on )(?<!qui )(?<!il )(?<!elle )\b(?:note[sz]?|mets|mettez|retenez|retiens|garde[sz]?|ecri(?:s|vez)|dites|marque[sz]?))(?:[- ]moi)?)"
_NOTEZ_PLUTOT = re.compile(
    rf"(?:^|[\s,;:.!…]+)(?:(?:et|donc|alors|mais|du coup|hmm+|euh)[\s,]+)*{_NOTER}(?: donc| bien)? (?P<plutot>plutot )?(?:que |qu'|ke )(?!de\b|d')(?P<p>[^?]{{8,}}?)(?P<apres>[\s,]+plutot)?{FIN}"
)
_RAPPORTE = re.compile(
    r"\b(?:dis|dit|disent|disait|disais|disons|demand\w+|repond\w*|repet\w+|crie\w*)\b"
)
_NIE = re.compile(r"\b(?:pas|plus|jamais|faux|fausse)\b|^\W*(?:non|nan|nn)\b")
_SE_CORRIGENT = (*POURQUOIS, "acte", "regard_client", "geste_respect", "action_7_jours")
"""Answers told in sentences, one of which may be put right."""
_ECRIVENT_LA_PHRASE = (*SUR_LA_PHRASE, "phrase_a_finir", "phrase_au_client")
_CLAUSE = re.compile(r"(?<=[.!?;…,])\s+")
PARTAGE = 0.5
"""Share of its words that what is to be noted has in common with a clause of the answer."""


def notez_plutot(texte: str, carnet: Carnet) -> Precisees | None:
    """The clause of an answer that tells the same, said otherwise; the pending question comes back."""
    if carnet.etape in _ECRIVENT_LA_PHRASE:
        return None
    phrases = en_phrases(texte)
    for rang, phrase in enumerate(phrases):
        m = _NOTEZ_PLUTOT.search(a_plat(phrase))
        if m is None or not (m["plutot"] or m["apres"]):
            continue
        avant, neuf = phrase[: m.start()].strip(" ,;:"), phrase[slice(*m.span("p"))].strip(" .,;!")
        if _RAPPORTE.search(a_plat(avant)) or re.search(r"[«“\"]", avant):
            continue
        tenue = _celle_qui_le_dit(neuf, avant if _NIE.search(a_plat(avant)) else "", carnet)
        if tenue is None:
            continue
        nom, dit, clause = tenue
        nouvelle = dit.replace(clause, neuf, 1)
        reste = [*_sans_ce_qui_nie([*phrases[:rang], avant]), *phrases[rang + 1 :]]
        return Precisees(
            bouts={nom: (clause.strip(" .,;!"), neuf, nouvelle)}, reste=" ".join(reste).strip()
        )
    return None


def _sans_ce_qui_nie(phrases: list[str]) -> list[str]:
    """What comes before the first denial: from there on, it only leads to what is to be noted."""
    nie = next((r for r, p in enumerate(phrases) if _NIE.search(a_plat(p))), len(phrases))
    return [p for p in phrases[:nie] if pleins(p)]


def _celle_qui_le_dit(neuf: str, nie: str, carnet: Carnet) -> tuple[str, str, str] | None:
    """The one answer of which a clause tells it, or what is denied for it; None when two might."""
    mots, tenues = pleins(neuf) | pleins(nie), []
    for nom, dit in gardes(carnet):
        if nom not in _SE_CORRIGENT or nom == carnet.etape:
            continue
        clause = max(_CLAUSE.split(dit), key=lambda c: len(pleins(c) & mots))
        communs = len(pleins(clause) & mots)
        if communs and communs >= PARTAGE * min(len(mots), len(pleins(clause))):
            tenues.append((communs, nom, dit, clause.rstrip(" ,")))
    tenues.sort(key=lambda t: -t[0])
    if not tenues or len(tenues) > 1 and tenues[0][0] == tenues[1][0]:
        return None
    return tenues[0][1:]
