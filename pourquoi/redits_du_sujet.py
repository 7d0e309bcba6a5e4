"""What they said already of what they ask about: « le prix, je le dis avant »."""

from __future__ import annotations

from pourquoi.carnet import Carnet
from pourquoi.ecoute.confidences import confidence_grave
from pourquoi.ecriture import en_phrases
from pourquoi.rectifications import pleins
from pourquoi.reflet.clauses import blessant
from pourquoi.reflet.lexique import accentuer, part

_TENUES = ("valeurs", "acte", "regard_client", "renoncements", "geste_respect")
"""Answers that tell how they work: a choice is weighed against these."""
_PARTOUT = frozenset(
    [
        "gens",
        "client",
        "cliente",
        "personne",
        "chose",
        "travail",
        "jour",
        "semaine",
        "mois",
        "annee",
        "monde",
        "vie",
        "temps",
        "fois",
        "heure",
        "phrase",
        "raison",
        "avis",
        "idee",
        "question",
    ]
)
"""Words that every answer holds."""
_DE_CEUX_QU_ON_TRANCHE = frozenset(
    [
        "pri",
        "tarif",
        "devi",
        "remise",
        "marge",
        "credit",
        "gratuit",
        "promo",
        "dimanche",
        "samedi",
        "lundi",
        "soir",
        "nuit",
        "vacance",
        "horaire",
        "conge",
        "apprenti",
        "apprentie",
        "salarie",
        "salariee",
        "embauche",
        "livraison",
        "subvention",
        "banque",
        "acompte",
        "garantie",
    ]
)
"""Subjects that one word names; another word may be shared by chance: « louer une table », « la grande table »."""
TENUE = 25
"""Words up to which a sentence of theirs is said again."""


def ce_qu_ils_en_disaient(carnet: Carnet, texte: str) -> str:
    """The sentence they gave that shares what a question is about; empty when none surely does."""
    communs = {*_PARTOUT, *pleins(carnet.activite or ""), *pleins(carnet.coeur_clientele or "")}
    sujet = {mot for mot in pleins(texte) if len(mot) > 2 and _est_un_nom(mot)} - communs
    dites = [getattr(carnet, nom) or "" for nom in _TENUES]
    phrases = [p for dite in dites for p in en_phrases(dite) if 4 <= len(p.split()) <= TENUE]
    sures = [p for p in phrases if not ("?" in p or blessant(p) or confidence_grave(p))]
    dite = max(sures, key=lambda p: len(pleins(p) & sujet), default="")
    partages = pleins(dite) & sujet
    return dite if len(partages) > 1 or partages & _DE_CEUX_QU_ON_TRANCHE else ""


def _est_un_nom(mot: str) -> bool:
    # Their plural is off: « prix » has become « pri ».
    formes = {mot, f"{mot}s", f"{mot}x", *accentuer(mot)}
    return any(part(forme, "N") > 0.6 for forme in formes)
