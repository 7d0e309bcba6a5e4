"""« Notez plutôt que j'ai commencé à cause d'elle »: told of an answer kept, it is no other answer."""

from __future__ import annotations

import re

from pourquoi.amorces import FIN, tel_que_tape
from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.ecriture import en_phrases
from pourquoi.mots_cites import est_un_element
from pourquoi.precisions import Precisees
from pourquoi.reclamations.reponse_nommee import SE_LISTENT
from pourquoi.rectifications import ORDRE, SUR_LA_PHRASE, a_plat, designees, gardes, pleins, racines
from pourquoi.rectifications.reponses import contient
from pourquoi.retouche.litteral import exact

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


_GARDE_A_TORT = re.compile(
    rf"\b(?:vous avez|tu as|t' ?as|tas|(?:il )?y ?a|je (?:vois|lis))\s+(?:(?:bien|encore|juste|seulement) )?(?:(?:garde|note|mis|ecrit|retenu|copie|recopie|laisse|marque)\b)?\s*:?\s*[«“\"]\s*(?P<a>[^«»“”\"]+?)\s*[»”\"][^«»“”\"]{{0,40}}?[\s,.;:!…]+(?:{_NOTER}|corrige[sz]?|plutot)(?! ?-(?:le|la|les)\b)(?: (?:plutot|par|juste|donc|en))*\s*:?\s*[«“\"]?\s*(?P<b>[^;!?«»“”\"]{{2,}}?)[\s»”\"]*{FIN}"
)
"""« Vous avez gardé « aïe, non », notez plutôt : les mariages passent après »."""
_GROUPE = re.compile(r"(?:l'|(?:les?|la|des?|du|aux?|mes|mon|ma|nos|ceux|celles)\b)")
EN_ENTIER = 4
"""Words from which what is to be noted instead of a quotation is the whole answer."""


def garde_a_tort(texte: str, carnet: Carnet) -> Precisees | None:
    """The answer that holds words kept wrongly, and what is to be noted: all of it when told whole."""
    m = None if carnet.etape in _ECRIVENT_LA_PHRASE else _GARDE_A_TORT.search(a_plat(texte))
    neuf = tel_que_tape(texte, m, "b") if m else ""
    a = tel_que_tape(texte, m, "a") if m else ""
    if m is None or len(neuf.split()) < EN_ENTIER or racines(a) & racines(neuf):
        # « il y a encore « au tarif et le plus vite ». Corrigez : au tarif le plus bas »: a piece.
        return None
    autour = f"{texte[: m.start('a')]} {texte[m.end('a') :]}"
    tenues = [n for n, d in gardes(carnet) if n in ORDRE and contient(d, a)]
    nommees = [n for n in designees(autour, seul=False) if n in tenues]
    nom = next(iter((*nommees, *tenues)), None)
    if nom is None or nom in ("valeurs", carnet.etape):
        return None
    place = exact(getattr(carnet, nom), a)
    groupe = place is not None and _GROUPE.match(a_plat(a))
    if groupe and nom in SE_LISTENT and est_un_element(getattr(carnet, nom), place):
        # « les notaires », one of those listed, leaves its place to the others.
        return None
    return Precisees({nom: neuf}, reste=_avant(texte[: m.start()]))


def _avant(dit: str) -> str:
    """The whole sentences that come before what is put right."""
    *entieres, _ = [*en_phrases(dit), ""] if dit.rstrip()[-1:] in ".!?" else en_phrases(dit) or [""]
    return " ".join(p for p in entieres if not _NIE.search(a_plat(p)))


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
