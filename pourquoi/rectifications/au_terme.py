"""What is put right once all was asked: words changed for others, a value added."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.majuscules import majuscule
from pourquoi.rectifications.mots_pleins import a_plat, pleins, tel_que_dit
from pourquoi.rectifications.reponses import (
    NOM,
    ORDRE,
    designe_seulement,
    etape_nommee,
    gardes,
    nommees,
)
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs_lexique import valeurs_dites

_ETIQUETTE = re.compile(rf"^\W*{NOM}\s*[:=]\s*(?P<nouveau>.{{3,}})$")
"""« Renoncements : les touristes qui prennent des photos »."""
_REMPLACE_MOTS = re.compile(
    r"\b(?:remplac\w+|chang\w+)\s+[«\"“]?\s*(?P<a>.{2,60}?)\s*[»\"”]?\s+par\s+[«\"“]?\s*(?P<b>.{2,80}?)\s*[»\"”.!]*$",
    re.IGNORECASE,
)
_PLUTOT_QUE = re.compile(
    r"\b(?:ce sera|c'est|plutot|mets|mettez|mais) (?P<b>\w+)(?: et)?,? (?:(?:et )?(?:non|pas)|au lieu d(?:e |u )|a la place d(?:e |u )) ?(?P<a>\w+)\b"
    r"|\bpas (?P<a2>\w+)(?: que [^,.]{0,30}?)?,? (?:c'? ?est|mais) (?P<b2>\w+)\b"
)
"""« Ce sera samedi et non mardi »."""
_AJOUTE_UNE_VALEUR = re.compile(
    r"\b(?:ajout\w+|rajout\w+|(?:il )?manque|oubli\w+)\b.*\bvaleurs?\b|\bvaleurs?\b.*\b(?:ajout\w+|rajout\w+|(?:il )?manque|oubli\w+)\b"
)
_QUELLE_VALEUR = re.compile(
    r"\b(?:manque|ajout\w+|oublie\w*) (?:aussi )?((?:la |le |l')?\w+(?: (?:au|aux|du|des|de la|de l'|de|en) ?(?!valeurs|mes\b|la liste|cote|ma\b)\w+(?: (?!dans\b|aux?\b|a\b|comme\b|et\b)\w+)?)?)"
)
_AJOUTE = re.compile(
    r"^\W*(?:et |stp |mais )?(?:r?ajout\w+|il manque)(?: aussi)? (?:l[ae] |l')?\w+(?: (?:a|aux|dans|comme) (?:mes |les )?valeurs?)?\W*$"
)
_DANS_MES_VALEURS = re.compile(
    r"^(?:.*[,.;!?]\s*)?(?:et )?(?P<dit>(?:les? |la |l')[^,.;!?]{3,40}?),? (?:il )?(?:faut|fo|faudrait) (?:le |la |les )?(?:mettre|ajouter|rajouter|met) (?:dans|a|aux) (?:mes |les )?valeurs?\b"
)
_NE_SONT_PLUS = re.compile(
    r"\b(?:ce |c' ?)(?:n'|ne )?(?:est|sont) plus .{3,60}?,? (?:mais|c'est|ce sont) (?P<nouveau>.{3,})$"
)
"""« Changez mes clients, ce ne sont plus les femmes mais les gens dont le corps a changé »."""
_COMME_VALEURS = re.compile(
    r"[«\"“]\s*(?P<nouveau>[^«»\"“”]{3,80}?)\s*[»\"”] (?:comme|dans) (?:mes |les |ma )?valeurs?\b",
    re.IGNORECASE,
)

_MET_PAS = re.compile(
    r"\W*(?:(?:non|stp|svp|nan|et)\W+)*m(?:et|ets|ettez) (?P<b>[^,.;:!?]{3,50}?),? (?:et )?(?:pas|plut[oô]t que|au lieu de|[àa] la place de) (?P<a>[^,.;:!?]{3,50}?)(?: partout| stp| svp| merci)*\W*$",
    re.IGNORECASE,
)
"""« mets retraités pas les vieux partout »"""
_DET_D_ABORD = re.compile(r"(?:les?|la|l['’]|des|une?|mes|nos|mon|ma) ?\w", re.IGNORECASE)
_DANS_QUOI = re.compile(
    r",? (?:dans|de) (?:ma |la |mes |mon |les )?(?:synth[eè]se|r[eé]ponses?|action|phrase|raison d.?\s?[eê]tre)\W*$",
    re.IGNORECASE,
)


def au_terme(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """What is put right once all was asked: words changed for others, a value added."""
    if carnet.etape != "suite":
        return None
    plat = a_plat(texte)
    if (m := _ETIQUETTE.match(plat)) and (nom := etape_nommee(m, texte, carnet)):
        return nom, tel_que_dit(texte, m, "nouveau")
    if m := _COMME_VALEURS.search(texte):
        return ("valeurs", m["nouveau"]) if carnet.valeurs else None
    if carnet.valeurs and (m := _DANS_MES_VALEURS.match(plat)):
        dite = texte[slice(*m.span("dit"))]
        return "valeurs", ", ".join([*carnet.valeurs_nommees, *(valeurs_dites(dite) or [dite])])
    if carnet.valeurs and (_AJOUTE_UNE_VALEUR.search(plat) or _AJOUTE.match(plat)):
        dite = _QUELLE_VALEUR.search(plat)
        mots = texte[slice(*dite.span(1))] if dite else ""
        entiere = len(mots.split()) > 1 and re.match(r"(?:la|le) \S+ \S|l['’]\S+ \S", mots, re.I)
        # « l'attention au travail réel » is more than the attention.
        dites = [mots.replace("'", "’")] if entiere else valeurs_dites(mots or texte)
        neuves = [v for v in dites if v not in carnet.valeurs_nommees]
        return ("valeurs", ", ".join([*carnet.valeurs_nommees, *neuves])) if neuves else None
    if (m := _NE_SONT_PLUS.search(plat)) and (nom := next(nommees(plat[: m.start()]), None)):
        return (nom, tel_que_dit(texte, m, "nouveau")) if getattr(carnet, nom) else None
    m = _REMPLACE_MOTS.search(texte)
    a, b = (m["a"], m["b"]) if m else (None, None)
    if m is None and (p := _PLUTOT_QUE.search(plat)):
        a, b = p["a"] or p["a2"], p["b"] or p["b2"]
    if m is None and (p := _MET_PAS.match(texte)):
        article = re.match(r"(?:les?|la|l['’]|des|mes|nos) ?", p["a"], re.IGNORECASE)
        sans = article and not _DET_D_ABORD.match(p["b"])
        a, b = p["a"], (article[0] if sans else "") + p["b"]
    if a is None or designe_seulement(a) or not pleins(a):
        return None
    b = _DANS_QUOI.sub("", b)
    for nom, dit in gardes(carnet):
        place = exact(dit, a) if nom in ORDRE and nom not in ("activite", "statut") else None
        if place:
            mis = b if dit[place[0]].islower() or place[0] else majuscule(b)
            return nom, f"{dit[: place[0]]}{mis}{dit[place[1] :]}"
    return None
