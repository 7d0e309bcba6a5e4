"""Learns what a first draft is worth: python -m pourquoi.jugement.marquees data/phrases/*.tsv

In these files each person is a block of lines, blank lines between two: what they answered (the
step, a tab, the answer), the point of an answer (`propos`, the step, the point), how each why was
read (`motif`, the step, the intent), the values they named (`valeur`, one a line); then drafts made
of it, the choice of the rules first, each after its mark (2 they would sign it, 1 honest but flat or
one word off, 0 they would not) and what the rules think it is worth.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from pourquoi.carnet import Carnet
from pourquoi.jugement.apprendre import Reglage, apprendre
from pourquoi.jugement.arbres import PHRASES
from pourquoi.jugement.phrases import SOURCES, ecouter, rangee

SORTIE = Path(__file__).with_name(PHRASES)

SUIVI = Reglage(arbres=500, feuilles=16, pas=0.02, plat=-0.4)
"""What measurement chose; a flat draft is worth less than finishing one’s own sentence."""


@dataclass(frozen=True)
class Marque:
    """A draft, with its mark (0 to 2) and its worth for the rules."""

    phrase: str
    note: int
    poids: float


@dataclass(frozen=True)
class Personne:
    """What someone answered, and the marked drafts made of it."""

    carnet: Carnet
    marques: tuple[Marque, ...]


def lire(chemins: Sequence[Path]) -> list[Personne]:
    """The people of some files.

    Raises:
        ValueError: when a line is not as said above; the file and the line are named.
    """
    return [personne for chemin in chemins for personne in _personnes(chemin)]


def _personnes(chemin: Path) -> Iterator[Personne]:
    carnet, marques = Carnet(), []
    for numero, ligne in enumerate([*chemin.read_text("utf8").splitlines(), ""], start=1):
        if ligne.startswith("#"):
            continue
        if not ligne:
            if marques:
                yield Personne(carnet, tuple(marques))
            carnet, marques = Carnet(), []
            continue
        nom, *reste = ligne.split("\t")
        try:
            if nom in ("0", "1", "2"):
                poids, phrase = reste
                marques.append(Marque(phrase, int(nom), float(poids)))
            else:
                carnet = _noter(carnet, nom, reste)
        except ValueError as e:
            raise ValueError(f"{chemin}:{numero}: {e}") from e


def _noter(carnet: Carnet, nom: str, reste: list[str]) -> Carnet:
    if nom == "valeur":
        return replace(carnet, valeurs_nommees=[*carnet.valeurs_nommees, *reste])
    if nom == "motif":
        _, motif = reste
        return replace(carnet, motifs=[*carnet.motifs, motif])
    if nom == "propos":
        etape, bouts = reste
        return replace(carnet, propos={**carnet.propos, etape: bouts})
    if nom not in SOURCES:
        raise ValueError(f"« {nom} » is neither a step, a point, a motive, a value nor a mark")
    (texte,) = reste
    return replace(carnet, **{nom: texte})


def rangees(personnes: Sequence[Personne]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What is seen of each draft, its mark, and whose it is."""
    lignes = []
    for qui, personne in enumerate(personnes):
        dites = ecouter(personne.carnet)
        lignes += [(rangee(dites, m.phrase, m.poids), m.note, qui) for m in personne.marques]
    x, notes, qui = zip(*lignes, strict=True)
    return np.stack(x), np.array(notes), np.array(qui)


if __name__ == "__main__":
    vus, notes, _ = rangees(lire([Path(nom) for nom in sys.argv[1:]]))
    apprendre(vus, notes, SUIVI).ecrire(SORTIE)
