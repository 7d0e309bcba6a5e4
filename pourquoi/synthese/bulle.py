"""The synthesis as the coach says it in the chat: a few short lines of plain text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from pourquoi.reflet import essentiel, fait, orphelin, raison
from pourquoi.synthese.effets import sans_ca_change
from pourquoi.synthese.matiere import PLACE, Matiere, Palier, lire
from pourquoi.synthese.pas import action_dite
from pourquoi.synthese.passage import passage, premieres_phrases, redit
from pourquoi.synthese.plus_loin import ce_qui_pese
from pourquoi.synthese.typographie import INSECABLE, citer, citer_geste, citer_phrase, raccourcir

LONGUEUR = 1300
"""Most characters of what every session holds."""

LONGUEUR_PLUS_LOIN = 1800
"""Most characters of the deeper answers, said after it."""

LONGUEUR_MAX = LONGUEUR + 1 + LONGUEUR_PLUS_LOIN
"""Longest message, in characters."""


AU_LARGE = 240
"""Room for a quotation where all the rest is short."""

_PLACES = (
    *((AU_LARGE, 2), (PLACE, 2), (130, 2), (100, 2), (130, 1), (100, 1), (80, 1)),
    *((60, 0), (45, 0), (30, 0), (20, 0)),
)
"""Room for a quotation, and how much is told, until the message is short enough: 2 is all,
1 leaves out the second act and the middle of the way; last, words are cut."""

PLUS_LOIN = {
    "philosophie_commerciale": "Dans la façon de vendre",
    "choix_strategique": "Un choix à faire",
    "changement_metier": "Ce qui change dans le métier",
    "phrase_au_client": "À dire à un client",
    "adequation_offre": "L’offre qui leur convient",
    "adequation_philosophie": "En commun avec eux",
    "habitude_a_quitter": "À laisser derrière",
    "plaisir": "Le plaisir",
    "efficacite": "Pour gagner du temps",
    "confiance": "La confiance",
    "courage": "Du courage pour",
    "monde_meilleur": "Pour un monde meilleur",
}
"""Each deeper answer, by what it answers, in the order of the questions."""


def texte_court(record: dict[str, Any], bref: bool = False) -> str:
    """At most 3101 characters, lines separated by one newline; empty when nothing is known.

    The labels address nobody, so that they suit « vous » as well as « tu ». `bref` keeps of the
    way the deepest whys only, and leaves out the deeper answers.
    """
    matiere = lire(record)
    texte = ""
    for longueur, detail in _PLACES:
        couples = _couples(matiere, longueur, detail)
        if bref:
            place = max(longueur, _UNE_PHRASE) if detail else longueur
            couples[1] = ("Le pourquoi", _dire(_le_plus_profond(matiere, detail), place, detail))
        texte = "\n".join(f"{titre}{INSECABLE}: {mots}" for titre, mots in couples if mots)
        if len(texte) <= LONGUEUR:
            break
    return texte if bref else "\n".join(filter(None, (texte, _plus_loin(matiere))))


def _plus_loin(matiere: Matiere) -> str:
    """Every deeper answer on its line: shorter where there are many, none left out."""
    texte = ""
    for longueur in (PLACE, 130, 100, 80, 60, 45):
        # Cut with « … » only as a last resort.
        place = longueur * 5 // 4 if longueur > 60 else longueur
        lignes = [
            f"{titre}{INSECABLE}: {citer(ce_qui_pese(nom, mots, longueur, nombre), place)}"
            for nom, titre in PLUS_LOIN.items()
            if (mots := matiere.approfondissement.get(nom))
            # What follows the habit told is why it is left.
            for nombre in [1 if nom == "habitude_a_quitter" else 9]
        ]
        texte = "\n".join(lignes)
        if len(texte) <= LONGUEUR_PLUS_LOIN:
            break
    return texte


def _couples(matiere: Matiere, longueur: int, detail: int) -> list[tuple[str, str]]:
    # Cut with « … » only as a last resort.
    place = longueur if not detail else 400
    chemin = list(matiere.paliers)
    if len(chemin) > 2 + (detail > 1):
        # Where it started and where it led, with the one before where there is room.
        chemin = [chemin[0], *chemin[-2 if detail > 1 else -1 :]]
    valeurs = [
        f"{raccourcir(v.nom, min(80, place))} ({acte})" if v.nom and acte else v.nom or acte
        for v in matiere.valeurs[:3]
        for acte in [_dit(v.acte, longueur, place, fait) if v.acte else ""]
    ]
    nommees = any(v.nom for v in matiere.valeurs)
    nommes = matiere.partenaires_nommes
    gestes = [matiere.geste, *(t for _, t in matiere.partenaires if t not in nommes)]
    gestes = [
        texte
        for rang, texte in enumerate(gestes)
        if texte and not any(redit(texte, a) or redit(a, texte) for a in gestes[:rang])
    ]
    gestes = [_dit(texte, longueur, place, fait) for texte in gestes[: 2 if detail > 1 else 1]]
    return [
        (
            "Raison d’être" if matiere.confirmee else "Raison d’être, à confirmer",
            citer_phrase(matiere.raison_detre, place if detail else longueur * 3),
        ),
        ("Le chemin", _dire(chemin, longueur, detail)),
        ("Valeurs" if nommees else "En actes", ", ".join(valeurs)),
        ("Ce qu’un client en voit", _dit(matiere.regard_client, longueur, place)),
        ("Cœur de clientèle", citer(matiere.clientele, place)),
        ("Renoncements", citer(matiere.renoncements, place)),
        ("Gestes de respect" if len(gestes) > 1 else "Geste de respect", " ; ".join(gestes)),
        ("Partenaires", citer(", ".join(nommes), place)),
        ("Dans les sept jours", citer(action_dite(matiere.action, longueur), place)),
    ]


def _dire(chemin: Sequence[Palier], longueur: int, detail: int) -> str:
    """The steps of a way, each quoted."""
    place = longueur if not detail else 400
    return " → ".join(citer(sans_ca_change(_raison_dite(p, longueur)), place) for p in chemin)


def _le_plus_profond(matiere: Matiere, detail: int) -> list[Palier]:
    """The last whys told, money aside, that the sentence does not say: two where there is room.

    « on mangeait dans la voiture, chacun de son côté » is where the sentence comes from.
    """
    profonds = [p for p in matiere.paliers if p.motif != "motif_argent"]
    # « les gars » alone says no why.
    profonds = [p for p in profonds if len(p.texte.split()) > 2] or profonds
    profonds = [p for p in profonds if not (_QUE_D_ARGENT.search(p.texte) and _bref(p))] or profonds
    profonds = [p for p in profonds if not redit(p.texte, matiere.raison_detre, 0.7)]
    return profonds[-2 if detail > 1 else -1 :]


def _bref(palier: Palier) -> bool:
    return len(palier.texte.split()) <= 10


_QUE_D_ARGENT = re.compile(
    r"\b(?:argent|thunes?|fric|euros?|salaires?|loyer|retraite|crédit|pa[iy]er|paye|gagn\w+)\b",
    re.I,
)
"""« il me faut deux salaires »: read as anything, it is no deep why."""

_UNE_PHRASE = 300
"""Most characters of a sentence that says its point only when it is whole."""


_IL_EST_AILLEURS = re.compile(r"(?:ils?|elles?)\b(?! (?:y a|faut|s['’]agi))", re.IGNORECASE)


def _raison_dite(palier: Palier, longueur: int) -> str:
    """A step of the way: the answer whole, else its point, else the clause that gives a reason."""
    if len(palier.texte) <= longueur and (tout := passage(palier.texte, longueur)):
        return tout
    if palier.point and len(palier.point) <= longueur * 5 // 4:
        return passage(palier.point, longueur * 5 // 4) or palier.point
    if palier.entiere and longueur >= PLACE and len(palier.texte) <= _UNE_PHRASE:
        return passage(palier.texte, _UNE_PHRASE) or palier.texte
    dit = passage(palier.texte, longueur, raison) or passage(palier.texte, longueur)
    if orphelin(dit, palier.texte) and len(palier.texte) <= PLACE * 5 // 4:
        return passage(palier.texte, PLACE * 5 // 4)
    if orphelin(dit, palier.texte) or _IL_EST_AILLEURS.match(dit):
        # « il a rendu son tablier » does not say who, where the sentence before does.
        debut = premieres_phrases(palier.texte, max(longueur, PLACE) * 5 // 4)
        dit = debut if debut and not _IL_EST_AILLEURS.match(debut) else dit
    return dit or palier.point or palier.texte


def _dit(texte: str, longueur: int, place: int, lire: Callable[[str, int], str] = essentiel) -> str:
    """What an answer comes to, in whole clauses, quoted: the document keeps it all."""
    if lire is not fait or len(texte) > longueur:
        # An act was read already: it is only made shorter where it has to be.
        texte = passage(texte, longueur, lire) if texte else ""
    return citer_geste(texte, place) if lire is fait else citer(texte, place)
