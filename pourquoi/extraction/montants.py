"""Amounts of money."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pourquoi.extraction.mots import aplatir, en_lettres


@dataclass(frozen=True)
class Montant:
    """An amount of money.

    Attributes:
        valeur: in euros.
        periode: « heure », « jour », « mois », « an » or None.
        texte: as it was written.
    """

    valeur: float
    periode: str | None
    texte: str


_LETTRES = r"(?:(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|millions?|et)[\s-]+)*(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|millions?)"
_CHIFFRES = r"\d{1,3}(?:[   .]\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_MONNAIE = r"(?:euros?|eur|€|balles|boules|e\b(?= (?:par|de|la|net|brut|l)|$))"
_PERIODE = r"(?:(?:net|nets|brut|bruts|ht|ttc|hors taxes?|de salaire|de plus)\s*)*(?:(?:par|/|le|la|l[’' ]|de l[’' ]|chaque)\s*(heure|h|jour|journee|mois|an|annee)\b|(mensuel\w*|annuel\w*))?"
_MONTANT = re.compile(
    rf"(?<![\w,.])(?P<n>{_CHIFFRES}|{_LETTRES})\s*(?P<k>k€?|kilos?e|millions? d[’' ]|millions?|milliards? d[’' ]|milliards?)?\s*(?:d[’' ])?"
    rf"(?P<m>{_MONNAIE})?(?P<s>\s*(?:net|nets|brut|bruts|ht|ttc|hors taxes?)\b)?\s*(?P<p>{_PERIODE})",
    re.IGNORECASE,
)

_ELIDE = re.compile(r"\bl (?=heure|h\b|an)")
_EE = re.compile(r"\b(ann|journ)ee\b")
"""« de l heure », « l annee »: flattened to be read, and said again."""


def montants(texte: str) -> list[Montant]:
    """Amounts of money, in order; a bare number without currency or period is not one."""
    nu = aplatir(texte.replace("€", " € ")).replace(" € ", " €")
    trouves = []
    for m in _MONTANT.finditer(nu):
        periode_brute = m.group("p") or ""
        periode = re.search(r"\b(heure|h|jour|journee|mois|an|annee|mensuel|annuel)", periode_brute)
        multiple = (m.group("k") or "").strip()
        monnaie = m.group("m") or m.group("s") or "€" in multiple or multiple == "k"
        salaire = (
            periode
            and periode.group(1) in ("mois", "an")
            and re.match(r"\d{3,}|\d+ \d{3}", m.group("n"))
        )
        if not monnaie and not salaire:
            continue
        brut = m.group("n")
        if brut[0].isdigit():
            valeur = float(re.sub(r"[   ]", "", re.sub(r"\.(?=\d{3})", "", brut)).replace(",", "."))
        else:
            valeur = en_lettres(brut)
        if multiple.startswith("k"):
            valeur *= 1000
        elif multiple.startswith("million"):
            valeur *= 1_000_000
        elif multiple.startswith("milliard"):
            valeur *= 1_000_000_000
        nom = {"h": "heure", "journee": "jour", "annee": "an", "mensuel": "mois", "annuel": "an"}
        cle = periode.group(1) if periode else None
        dit = _EE.sub(r"\1ée", _ELIDE.sub("l’", m.group().strip()))
        trouves.append(Montant(valeur, nom.get(cle, cle) if cle else None, dit))
    return trouves
