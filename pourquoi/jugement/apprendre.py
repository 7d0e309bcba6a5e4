"""Learns what a reflection is worth: python -m pourquoi.jugement.apprendre data/reflets/*.tsv

Each line of these files is an answer: its step, the weight of each of its words as a digit, the
answer, then reflections of it, each after a mark: 2 for a good one, 1 for a flat one, 0 for a bad
one; within « » when it is a quotation. The first is what the rules alone said, « - » when that was
nothing. The weights are those of a network that had not learned that answer
(`extensions/nlu/propos.py`), as it will be for the ones to come.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from pourquoi.jugement.arbres import REFLETS, Arbres
from pourquoi.jugement.traits import Ecoutee, ecouter, rangee
from pourquoi.passages import decouper
from pourquoi.propos import Poids

SORTIE = Path(__file__).with_name(REFLETS)


@dataclass(frozen=True)
class Reglage:
    """What measurement chose: how many trees, their leaves, what each learns of the last one.

    A good one is worth 1, a bad one -1.5, a flat one `plat`.
    """

    arbres: int = 220
    feuilles: int = 12
    pas: float = 0.05
    part: float = 0.5
    moindre: int = 15
    graine: int = 0
    plat: float = 0.0


SUIVI = Reglage()


@dataclass(frozen=True)
class Marquee:
    """An answer and its marked reflections.

    Attributes:
        ecoutee: the answer.
        reflets: for each, the words, whether they are quoted, the mark.
        des_regles: whether the first is what the rules alone said; else they said nothing.
    """

    ecoutee: Ecoutee
    reflets: tuple[tuple[str, bool, int], ...]
    des_regles: bool


def lire(chemins: Sequence[Path]) -> list[Marquee]:
    """The marked answers of some files.

    Raises:
        ValueError: when a line is not as said above; the file and the line are named.
    """
    marquees = []
    for chemin in chemins:
        for numero, ligne in enumerate(chemin.read_text("utf8").splitlines(), start=1):
            if not ligne or ligne.startswith("#"):
                continue
            try:
                marquees.append(lire_ligne(ligne))
            except ValueError as e:
                raise ValueError(f"{chemin}:{numero}: {e}") from e
    return marquees


def lire_ligne(ligne: str) -> Marquee:
    """One line of these files."""
    etape, chiffres, texte, *reflets = ligne.split("\t")
    des_regles = reflets[:1] != ["-"]
    reflets = reflets[not des_regles :]
    mots = tuple(mot for mot, _, _ in decouper(texte))
    if len(mots) != len(chiffres):
        raise ValueError(f"{len(mots)} words, {len(chiffres)} weights")
    ecoutee = ecouter(texte, etape, Poids(mots, tuple((int(c) + 0.5) / 10 for c in chiffres)))
    if ecoutee is None or not reflets or any(r[:2] not in ("0 ", "1 ", "2 ") for r in reflets):
        raise ValueError("an answer, then reflections, each after its mark, are expected")
    lus = tuple((*sans_guillemets(r[2:]), int(r[0])) for r in reflets)
    return Marquee(ecoutee, lus, des_regles)


def sans_guillemets(dit: str) -> tuple[str, bool]:
    """A reflection as it is written in these files: its words, and whether they are quoted."""
    cite = dit.startswith("« ") and dit.endswith(" »")
    return (dit[2:-2] if cite else dit), cite


def rangees(marquees: Sequence[Marquee]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What is seen of each reflection, its mark, and which answer it is of."""
    lignes = [
        (rangee(m.ecoutee, r, cite), note, i)
        for i, m in enumerate(marquees)
        for r, cite, note in m.reflets
    ]
    x, notes, reponses = zip(*lignes, strict=True)
    return np.stack(x), np.array(notes), np.array(reponses)


def apprendre(x: np.ndarray, notes: np.ndarray, reglage: Reglage = SUIVI) -> Arbres:
    """Trees learned by gradient boosting (Friedman, 2002), as scikit-learn makes them.

    Args:
        x: what is seen of each reflection: shape (reflections, traits).
        notes: their marks, 0 to 2.
        reglage: how the trees are grown.
    """
    vaut = np.array([-1.5, reglage.plat, 1.0])
    from sklearn.ensemble import GradientBoostingRegressor

    modele = GradientBoostingRegressor(
        n_estimators=reglage.arbres,
        max_leaf_nodes=reglage.feuilles,
        max_depth=None,
        learning_rate=reglage.pas,
        subsample=reglage.part,
        max_features="sqrt",
        min_samples_leaf=reglage.moindre,
        random_state=reglage.graine,
    ).fit(x, vaut[notes])
    debut, noeuds, racines = 0, [], []
    for (arbre,) in modele.estimators_:
        t = arbre.tree_
        feuille = t.children_left < 0
        racines.append(debut)
        noeuds.append(
            (
                np.where(feuille, -1, t.feature),
                t.threshold,
                t.children_left + debut,
                t.children_right + debut,
                np.where(feuille, t.value[:, 0, 0] * reglage.pas, 0),
            )
        )
        debut += t.node_count
    trait, seuil, gauche, droite, valeur = (np.concatenate(c) for c in zip(*noeuds, strict=True))
    return Arbres(
        racines=np.array(racines, np.int32),
        trait=trait.astype(np.int16),
        seuil=seuil.astype(np.float32),
        gauche=gauche.astype(np.int32),
        droite=droite.astype(np.int32),
        valeur=valeur.astype(np.float32),
        depart=np.array(vaut[notes].mean(), np.float32),
    )


if __name__ == "__main__":
    lues = lire([Path(nom) for nom in sys.argv[1:]])
    vus, notes, _ = rangees(lues)
    apprendre(vus, notes).ecrire(SORTIE)
