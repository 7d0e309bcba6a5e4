"""Orders whose words are all quoted: followed to the letter, before any other reading."""

from __future__ import annotations

import re

from pourquoi.retouche.bilan import tient_debout
from pourquoi.retouche.greffe import remplacer
from pourquoi.retouche.litteral import exact, sans
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.parties import MANIERE, changer_de_partie

_CITE = r"«\s*[^«»]+?\s*»"
_PAR = re.compile(
    rf"\b(?:remplac|chang)\w*[^«»]{{0,30}}({_CITE})\s*,?\s*(?:par|en|→|->)\s*(?:plut[oô]t\s*)?({_CITE})",
    re.IGNORECASE,
)
_AU_LIEU = re.compile(
    rf"(?:\bm(?:et|ets|ettez|ettre)\s+(?:plut[oô]t\s+)?)?({_CITE})[^«».;!?]{{0,20}}\b(?:au lieu d|[àa] la place d|plut[oô]t qu)[^«»]{{0,8}}({_CITE})",
    re.IGNORECASE,
)
_OTER = re.compile(
    rf"\b(?:enl[eè]v|retir|supprim|vir|[oô]te)\w*(?![^«»]*\b(?:par|au lieu|place)\b)[^«».;]{{0,30}}({_CITE})(?!\s*(?:,\s*)?(?:par|au lieu|[àa] la place))",
    re.IGNORECASE,
)
_FINIR = re.compile(
    rf"\b(?:finiss|termin|finir|conclu)\w*[^«».;]{{0,20}}({_CITE})|\b(?:[àa] )?la fin[^«».;]{{0,14}}({_CITE})",
    re.IGNORECASE,
)
_AU_BOUT = re.compile(
    r"\br?ajout\w*(?:[ -]moi)?(?: juste| aussi)? (?:[àa] la fin|au bout)\s*[:,]?\s*(?P<quoi>[^«».;!?]{4,120})[.!]?\s*$|\b[àa] la fin\s*[:,]?\s*r?ajout\w*\s*[:,]?\s*(?P<quoi2>[^«».;!?]{4,120})[.!]?\s*$",
    re.IGNORECASE,
)


def a_la_lettre(phrase: str, texte: str) -> str | None:
    """The sentence once every quoted order was followed, or None as soon as one could not be.

    « Remplacez « A » par « B », enlevez « C » et finissez par « D » »; « rajoute à la fin : … ».

    Args:
        phrase: the sentence.
        texte: the message, as typed.
    """
    dit = re.sub(r"[“\"]\s*([^“”\"]+?)\s*[”\"]", r"« \1 »", texte)
    if bout := _AU_BOUT.search(dit):
        suite = propre(bout["quoi"] or bout["quoi2"])
        return f"{phrase.rstrip(' .')}, {suite[0].lower()}{suite[1:]}."
    if "«" not in dit:
        return None
    faite, suivis = phrase, 0
    for motif, suivre in ((_PAR, _par), (_AU_LIEU, _au_lieu), (_OTER, _oter), (_FINIR, _finir)):
        for ordre in motif.finditer(dit):
            cites = [c.strip("«» \u00a0") for c in ordre.groups() if c]
            suivie = suivre(faite, cites)
            if suivie is None:
                return None
            faite, suivis = suivie, suivis + len(cites)
        dit = motif.sub(" ", dit)
    fini = "«" not in dit and not _AUTRE_ORDRE.search(dit)
    return faite if suivis and fini and faite != phrase and tient_debout(faite) else None


_AUTRE_ORDRE = re.compile(
    r"\b(?:r?ajout|enl[eè]v|retir|supprim|vir[ez]|mett|mets|remplac|finiss|remet|manque|oubli|o[uù] (?:est|sont))\w*",
    re.IGNORECASE,
)
"""What is asked besides, in words that are not quoted."""
_PERSONNE = re.compile(
    r"(?:je|j['’]|nous|on|mon|ma|mes|notre|nos|moi|j['’]existe|nous existons)", re.IGNORECASE
)


def _par(phrase: str, cites: list[str]) -> str | None:
    if any(_PERSONNE.fullmatch(cite) for cite in cites):
        # Who speaks is another matter: the verbs follow.
        return None
    place = exact(phrase, cites[0])
    return remplacer(phrase, place, propre(cites[1])) if place else None


def _au_lieu(phrase: str, cites: list[str]) -> str | None:
    return _par(phrase, cites[::-1])


def _oter(phrase: str, cites: list[str]) -> str | None:
    place = exact(phrase, cites[0])
    faite = sans(phrase, place) if place else None
    return faite if faite and tient_debout(faite) else None


def _finir(phrase: str, cites: list[str]) -> str | None:
    dit = re.sub(r"^fid[eè]les?\b", "en restant fidèles", cites[0], flags=re.IGNORECASE)
    return changer_de_partie(phrase, MANIERE, dit)
