"""Trees that say what a reflection, or a draft, is worth: learned beforehand, read with NumPy."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from importlib import resources
from pathlib import Path

import numpy as np

REFLETS, PHRASES = "reflets.npz", "phrases.npz"
"""What `apprendre.py` and `marquees.py` write."""


@dataclass(frozen=True)
class Arbres:
    """A sum of decision trees, all their nodes one after the other.

    Attributes:
        racines: the first node of each tree.
        trait: for each node, the column it looks at, -1 for a leaf.
        seuil: the value up to which one goes left.
        gauche: the node on the left; on the right, `droite`.
        valeur: what a leaf adds.
        depart: what the sum begins with.
    """

    racines: np.ndarray
    trait: np.ndarray
    seuil: np.ndarray
    gauche: np.ndarray
    droite: np.ndarray
    valeur: np.ndarray
    depart: np.ndarray

    def valeurs(self, rangees: np.ndarray) -> np.ndarray:
        """What is seen in each row (`traits.rangee`, `phrases.rangee`) is worth: shape (rows,), 1 at best."""
        ou = np.repeat(self.racines[None], len(rangees), 0)
        lignes = np.arange(len(rangees))[:, None]
        while (internes := self.trait[ou] >= 0).any():
            vaut = rangees[lignes, np.maximum(self.trait[ou], 0)]
            suite = np.where(vaut <= self.seuil[ou], self.gauche[ou], self.droite[ou])
            ou = np.where(internes, suite, ou)
        return self.depart + self.valeur[ou].sum(1)

    def ecrire(self, chemin: Path) -> None:
        """Write them in a file."""
        np.savez_compressed(chemin, **{f.name: getattr(self, f.name) for f in fields(self)})


@lru_cache(maxsize=2)
def arbres(fichier: str = REFLETS) -> Arbres:
    """The learned trees, read once.

    Raises:
        FileNotFoundError: when they were not learned yet.
    """
    chemin = resources.files(__package__).joinpath(fichier)
    with chemin.open("rb") as fichier, np.load(fichier) as lus:
        return Arbres(**dict(lus))
