"""Longer answers for training: two phrases said one after the other.

Real answers give several reasons, or tell a life before the reason. Which label the whole takes
follows from the definitions: money and another motive make a mixed one, a circumstance before a
motive leaves the motive. Without them a model learns that what is long is mixed.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

FAIBLES = frozenset({"motif_opportunite", "motif_offre", "reponse_vague"})
"""What says nothing of the motive when a motive is given too."""

LIAISONS = (", ", " et ", ". ", " ", " mais aussi ", ", et puis ", " ; ", ", du coup ", " donc ",
            ", voilà, ", ". En fait ", ", bref ")  # fmt: skip

PARTS: tuple[tuple[str, str, float], ...] = (
    ("motif_argent", "motif_personnel", 2), ("motif_argent", "motif_sens", 2),
    ("motif_argent", "motif_argent", 2), ("motif_personnel", "motif_personnel", 3),
    ("motif_sens", "motif_sens", 2), ("motif_opportunite", "motif_personnel", 3),
    ("motif_opportunite", "motif_argent", 3), ("motif_opportunite", "motif_sens", 2),
    ("motif_offre", "motif_argent", 1), ("motif_offre", "motif_personnel", 1),
    ("motif_offre", "motif_sens", 1), ("reponse_vague", "motif_personnel", 1),
    ("reponse_vague", "motif_argent", 1), ("reponse_vague", "motif_sens", 0.5),
    ("motif_opportunite", "motif_opportunite", 1), ("motif_offre", "motif_offre", 0.5),
    ("motif_mixte", "motif_opportunite", 0.5),
)  # fmt: skip
"""Pairs of labels and their share of the composed phrases."""


def etiquette_composee(premiere: str, seconde: str) -> str:
    """The label of two answers said in one breath."""
    deux = {premiere, seconde}
    if len(deux) == 1:
        return premiere
    if "motif_mixte" in deux:
        return "motif_mixte"
    forts = deux - FAIBLES
    if len(forts) == 1:
        return forts.pop()
    if "motif_argent" in deux:
        return "motif_mixte"
    raise ValueError(f"{premiere} et {seconde} : le guide ne dit pas ce que fait l’ensemble")


def composer(
    textes: Sequence[str],
    etiquettes: Sequence[str],
    nombre: int,
    graine: int,
    mots_max: int = 22,
) -> list[tuple[str, str]]:
    """Draw about `nombre` composed phrases, each with its label."""
    alea = random.Random(graine)
    par_etiquette: dict[str, list[str]] = {}
    for texte, etiquette in zip(textes, etiquettes, strict=True):
        if len(texte.split()) <= mots_max:
            par_etiquette.setdefault(etiquette, []).append(texte)
    total = sum(part for *_, part in PARTS)
    composees = []
    for une, autre, part in PARTS:
        if une not in par_etiquette or autre not in par_etiquette:
            continue
        for _ in range(int(nombre * part / total)):
            a, b = alea.choice(par_etiquette[une]), alea.choice(par_etiquette[autre])
            # A circumstance usually comes first, as people tell it.
            if alea.random() < (0.25 if une in FAIBLES else 0.5):
                a, b = b, a
            liaison = alea.choice(LIAISONS)
            if not liaison.startswith("."):
                b = b[:1].lower() + b[1:]
            composees.append((a.rstrip(" .") + liaison + b, etiquette_composee(une, autre)))
    return composees
