"""The synthesis as the coach says it in the chat: a few short lines of plain text."""

from __future__ import annotations

from typing import Any

from pourquoi.reflet import essentiel, raison
from pourquoi.synthese.matiere import Matiere, lire
from pourquoi.synthese.typographie import INSECABLE, citer, citer_phrase, raccourcir

LONGUEUR_MAX = 900
"""Longest message, in characters."""

LONGUEUR_BREVE = 600
BREVE = (0, 2, 3, 6)
"""The lines kept when only the essential is said."""

_LONGUEURS = (
    *((200, 320), (150, 320), (110, 320), (80, 320), (60, 320)),
    *((45, 320), (45, 240), (30, 240), (30, 160), (20, 120)),
)
"""Longest quotation and longest raison d'être tried, until the message is short enough."""


def texte_court(record: dict[str, Any], bref: bool = False) -> str:
    """At most 900 characters, lines separated by one newline; empty when nothing is known.

    The labels address nobody, so that they suit « vous » as well as « tu ». `bref` keeps the
    sentence, the values, the clientele and the next step.
    """
    matiere = lire(record)
    for longueur, longueur_raison in _LONGUEURS:
        couples = _couples(matiere, longueur, longueur_raison)
        if bref:
            couples = [couples[rang] for rang in BREVE]
        texte = "\n".join(f"{titre}{INSECABLE}: {mots}" for titre, mots in couples if mots)
        if len(texte) <= (LONGUEUR_BREVE if bref else LONGUEUR_MAX):
            break
    return texte


def _couples(matiere: Matiere, longueur: int, longueur_raison: int) -> list[tuple[str, str]]:
    signee = citer_phrase(matiere.raison_detre, longueur_raison)
    chemin = [p.texte for p in matiere.paliers]
    if len(chemin) > 3:
        # First, last, and the one before: where it started and where it led.
        chemin = [chemin[0], *chemin[-2:]]
    valeurs = [
        raccourcir(v.nom, 40) + (f" ({_dit(v.acte, longueur)})" if v.acte else "")
        for v in matiere.valeurs[:3]
    ]
    gestes = [_dit(texte, longueur) for _, texte in matiere.partenaires]
    if matiere.geste:
        gestes.insert(0, _dit(matiere.geste, longueur))
    # Two acts are enough to say aloud, and the last two deeper answers; the document has them all.
    gestes = gestes[:2]
    plus_loin = [_dit(mots, longueur) for mots in list(matiere.approfondissement.values())[-2:]]
    return [
        ("Raison d’être" if matiere.confirmee else "Raison d’être, à confirmer", signee),
        (
            "Le chemin",
            " → ".join(_dit(raison(p, longueur * 2 // 3) or p, longueur * 2 // 3) for p in chemin),
        ),
        ("Valeurs", ", ".join(valeurs)),
        ("Cœur de clientèle", _dit(matiere.clientele, longueur)),
        ("Renoncements", _dit(matiere.renoncements, longueur)),
        ("Gestes de respect" if len(gestes) > 1 else "Geste de respect", " ; ".join(gestes)),
        ("Dans les sept jours", _dit(matiere.action, longueur)),
        ("Et aussi", " ; ".join(plus_loin)),
    ]


def _dit(texte: str, longueur: int) -> str:
    """The heart of an answer, quoted: the document keeps it whole."""
    return citer(essentiel(texte, longueur), longueur) if texte else ""
