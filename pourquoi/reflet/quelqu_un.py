"""Whom a tale is about, to be named where nothing else of it can be said back: « cette dame »."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.reflet.clauses import blessant

_TITRE = re.compile(
    r"\b(?:(?P<madame>madame|mme)|monsieur|mr|m\.) (?P<nom>(?!et\b|ou\b|qui\b|le\b|la\b)[^\W\d_][\w’'-]+)",
    re.IGNORECASE,
)
_M = "monsieur|garçon|garcon|gamin|client|voisin|homme|papi|papy|copain|gosse|môme|grand-père|patron|apprenti|retraité|retraite|étudiant|etudiant|veuf|berger|agriculteur|imprimeur|pêcheur|pecheur|petit vieux|ado|lycéen|lyceen"
_F = "dame|fille|gamine|cliente|voisine|femme|mamie|copine|grand-mère|patronne|retraitée|étudiante|etudiante|veuve|petite vieille|maman|bergère|agricultrice|lycéenne|lyceenne"
_SANS_GENRE = {"collègue": "collègue", "jeune": "jeune", "élève": "élève", "eleve": "élève"}
_INTRODUIT = re.compile(
    rf"\b(?P<un>une?) (?:(?:petite?|vieille|vieux|jeune|ancienne?) (?!vieille|vieux))?(?P<nom>{_M}|{_F}|{'|'.join(_SANS_GENRE)})\b(?!-)",
    re.IGNORECASE,
)
"""Somebody who comes into the tale: « une dame est entrée »."""
_DES_MIENS = re.compile(
    r"\b(?P<mon>mon|ma) (?P<nom>mère|mere|père|pere|maman|papa|grand-mère|grand-mere|grand-père|grand-pere|mamie|papi|mari|femme|fils|fille|frère|frere|soeur|sœur|oncle|tante|belle-mère|belle-mere)\b",
    re.IGNORECASE,
)
_BIEN_ECRITS = {
    "mere": "mère", "pere": "père", "grand-mere": "grand-mère", "grand-pere": "grand-père",
    "frere": "frère", "soeur": "sœur", "belle-mere": "belle-mère", "garcon": "garçon",
    "etudiant": "étudiant", "etudiante": "étudiante", "pecheur": "pêcheur", "lyceen": "lycéen",
    "lyceenne": "lycéenne", "retraite": "retraité",
}  # fmt: skip
_A_FUIR = re.compile(
    r"\b(?:arnaqu|escroc|vole\b|volait|menac|frapp|insult|agress|harcel|cogn|viol|battu|battait)\w*"
)
"""Nobody wants to be told that their crook is not forgotten."""


def quelqu_un(texte: str, tutoiement: bool) -> str | None:
    """Whom an answer tells of: « madame Chastel », « cette dame », « votre mère »; None when unsure.

    Somebody named goes first, then somebody who comes into the tale, then one of theirs.
    """
    if blessant(texte) or _A_FUIR.search(normaliser(texte)):
        return None
    if titre := _TITRE.search(texte):
        nom = titre["nom"]
        return f"{'madame' if titre['madame'] else 'monsieur'} {nom[0].upper()}{nom[1:]}"
    if introduit := _INTRODUIT.search(texte):
        nom = introduit["nom"].lower()
        nom = _SANS_GENRE.get(nom) or _BIEN_ECRITS.get(nom, nom)
        if introduit["un"].lower() == "une":
            return f"cette {nom}"
        return f"{'cet' if re.match('[aeéhiou]', nom) else 'ce'} {nom}"
    if sien := _DES_MIENS.search(texte):
        nom = sien["nom"].lower()
        ton = ("ton" if sien["mon"].lower() == "mon" else "ta") if tutoiement else "votre"
        return f"{ton} {_BIEN_ECRITS.get(nom, nom)}"
    return None
