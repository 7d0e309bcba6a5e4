"""The path of whys: which of them is put right, by its rank or by what it tells."""

from __future__ import annotations

import re

from pourquoi.amorces import CITE, FIN, tel_que_tape
from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.precisions import Precisees
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, pleins
from pourquoi.rectifications.reponses import RANGS
from pourquoi.reflet import ecrire
from pourquoi.retouche.litteral import exact

_METS_CITE = re.compile(
    r"(?:(?<!je )\b(?:mets|mettez|ecri(?:s|vez)|note[sz]?|gardez?)|\b(?:mettre|ecrire|noter)|\bpar)(?: (?:moi|plutot|juste|donc|simplement))*\s*:?\s*[«“\"]\s*(?P<y>[^«»“”\"]{4,})\s*[»”\"](?: a la place)?(?:[\s,]+(?:stp|svp|merci|s'il (?:vous|te) plait))*[\s.!]*$"
)


def dans_le_chemin(texte: str, carnet: Carnet) -> Precisees | None:
    """« Dans le chemin, « A » ne veut rien dire : mettez « B » »: B, for the why that told A."""
    if lue := _de_ce_rang(texte, carnet):
        return lue
    m = _METS_CITE.search(a_plat(texte)) if "chemin" in a_plat(texte) else None
    if m is None or carnet.etape in SUR_LA_PHRASE:
        return None
    avant, neuf = texte[: m.start()], tel_que_tape(texte, m, "y")
    cites = [c.strip(' «»“”".') for c in CITE.findall(avant)]
    cites = [c for c in cites if "chemin" not in a_plat(c)]
    notes = {}
    for nom in POURQUOIS:
        dit = getattr(carnet, nom) or ""
        tenues = sum(bool(exact(dit, c) or exact(ecrire(dit) or "", c)) for c in cites)
        if tenues or 2 * len(pleins(neuf) & pleins(dit)) >= max(len(pleins(neuf)), 1):
            notes[nom] = (tenues, len(pleins(texte) & pleins(dit)))
    nom = max(notes, key=notes.__getitem__, default=None)
    return Precisees({nom: neuf}) if nom and pleins(neuf) else None


_RANG = rf"(?P<rang>{'|'.join(RANGS)}|debut|dernier|derniere|fin)"
_LIGNE = r"(?:ligne|raison|pourquoi|phrase|morceau|bout|etape|partie|marche|maillon)"
_CORRIGE = r"(?:(?:il )?(?:faut|faudrait) (?:mettre|ecrire|noter)|(?<!je )\b(?:mets|mettez|ecri(?:s|vez)|note[sz]?|corrige[sz]?|remplace[sz]?|change[sz]?|rectifie[sz]?))"
_DE_CE_RANG = re.compile(
    rf"\b(?:ma|mon|la|le|l') ?{_RANG}(?: {_LIGNE})?\b(?P<quoi>[^:]{{0,80}}?)[\s,.;:]+{_CORRIGE}(?:[ -](?:moi|la|le))?(?: (?:plutot|juste|donc|par|en))*[\s:«“\"]+(?P<y>[^:«»“”\"?]{{4,}}?)[\s»”\".!]*(?: a la place)?{FIN}"
)
"""« Dans le chemin, le premier est coupé : mettez « B » », « le début du chemin, remplacez par B »."""


def _de_ce_rang(texte: str, carnet: Carnet) -> Precisees | None:
    """The why of that rank on the path, told again."""
    plat = a_plat(texte)
    sans_citations = CITE.sub(lambda c: "x" * len(c[0]), plat)
    if not re.search(r"\bchemin\b", sans_citations) or carnet.etape in SUR_LA_PHRASE:
        return None
    m = _DE_CE_RANG.search(plat)
    donnes = [nom for nom in POURQUOIS if getattr(carnet, nom)]
    if m is None or m["rang"] not in sans_citations[m.start() : m.end("rang")]:
        return None
    rang = next((n for n, mots in enumerate(RANGS) if re.search(mots, m["rang"])), None)
    if rang is None:
        rang = 0 if m["rang"] == "debut" else len(donnes) - 1
    neuf = tel_que_tape(texte, m, "y")
    if not 0 <= rang < len(donnes) or not pleins(neuf):
        return None
    return Precisees(
        {donnes[rang]: neuf}, reste=texte[: m.start()] if "." in texte[: m.start()] else ""
    )
