"""The reading model: kernel ridge regression on words, letters and sentence vectors, without Rasa.

One kernel adds four views of a phrase: its words and pairs of words, its notions (see `notions`),
its letters (for typos), and its sentence vector, in a Gaussian of the distance. Every label is one
regression; a closed-form solve trains them all. Scores become probabilities through a temperature
learnt on held-out phrases.
"""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy import linalg
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix, hstack, vstack
from scipy.special import logsumexp
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold
from threadpoolctl import threadpool_limits

from extensions.nlu.composition import composer
from extensions.nlu.mots import encodeur
from extensions.nlu.notions import notions
from pourquoi.ecriture import LONGUEUR_LUE, normaliser

LOT = 64
"""Phrases encoded at a time."""

_PARTS = ("reglage", "classes", "temperature", "mots", "notions", "lettres")
_MATRICES = ("primal", "alpha", "ancres")
"""What a trained model is made of."""


def vecteurs(textes: Sequence[str]) -> np.ndarray:
    """Sentence vectors, shape (n, 512), unit length."""
    lus = [(t[:LONGUEUR_LUE] if t.strip() else ".") for t in textes]
    lots = [lus[i : i + LOT] for i in range(0, len(lus), LOT)]
    if len(lots) == 1:
        return encodeur().encode(lus).astype(np.float32)
    # The encoder sets the threads of the BLAS and puts back what it found: two at a time, the last
    # to leave would put back one, for good.
    with threadpool_limits(1, user_api="blas"), ThreadPoolExecutor(2) as fils:
        return np.vstack(list(fils.map(encodeur().encode, lots))).astype(np.float32)


@dataclass(frozen=True)
class Reglage:
    """What measurement chose.

    Attributes:
        poids_mots: weight of the words, beside letters (1) and the others.
        poids_notions: weight of the notions.
        poids_sens: weight of the sentence vectors.
        gamma: width of its Gaussian.
        penalite: ridge penalty.
        equilibre: exponent of the class weights (0: none, 1: inverse of the class size).
        composees: composed phrases added for training.
        poids_composees: weight of a composed phrase beside a written one.
        graine: seed.
    """

    poids_mots: float = 0.5
    poids_notions: float = 2.0
    poids_sens: float = 2.0
    gamma: float = 2.0
    penalite: float = 1.0
    equilibre: float = 0.5
    composees: int = 2000
    poids_composees: float = 0.5
    graine: int = 7


FREQUENT = 300
"""Phrases from which a term is multiplied as a dense column."""


def _produits(creux: csr_matrix) -> np.ndarray:
    """Every product of two rows, shape (n, n).

    A few frequent terms cost a sparse product nearly all its time: dense, they go four times faster.
    """
    colonnes = creux.tocsc()
    frequents = np.diff(colonnes.indptr) > FREQUENT
    pleines = colonnes[:, frequents].toarray()
    rares = colonnes[:, ~frequents].tocsr()
    produits = pleines @ pleines.T
    produits += (rares @ rares.T).toarray()
    return produits


def _notions(*lots: Sequence[str]) -> list[list[str]]:
    return [[notions(t) for t in textes] for textes in lots]


class _Vue(NamedTuple):
    """A sparse view, ready to read one text.

    Attributes:
        decouper: cuts a text into its terms.
        rangs: rank of each known term.
        idf: inverse document frequency by rank.
        poids: weight in the kernel.
        debut: row of `primal` where its terms begin.
    """

    decouper: Callable[[str], list[str]]
    rangs: dict[str, int]
    idf: np.ndarray
    poids: float
    debut: int


class ModeleIntentions:
    """Scores and probabilities of the intents of a phrase."""

    def __init__(self, reglage: Reglage = Reglage()) -> None:
        self.reglage = reglage
        self.classes: list[str] = []
        self.temperature = 1.0
        self._lues: list[_Vue] | None = None

    def _creux(self, textes: Sequence[str], ajoutes: Sequence[str]) -> csr_matrix:
        """Words, notions and letters, learnt on `textes`; rows of both, weights in the features."""
        commun = {"sublinear_tf": True, "lowercase": False, "dtype": np.float32}
        self.mots = TfidfVectorizer(ngram_range=(1, 2), token_pattern=r"\w+|[?!]", **commun)
        self.notions = TfidfVectorizer(ngram_range=(1, 3), token_pattern=r"\S+", **commun)
        self.lettres = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), **commun)
        plats, autres = [normaliser(t) for t in textes], [normaliser(t) for t in ajoutes]
        vues = (
            (self.mots, self.reglage.poids_mots, plats, autres),
            (self.notions, self.reglage.poids_notions, *_notions(textes, ajoutes)),
            (self.lettres, 1.0, plats, autres),
        )
        blocs = []
        for vectoriseur, poids, appris, ajoute in vues:
            lignes = [vectoriseur.fit_transform(appris)]
            if ajoute:
                lignes.append(vectoriseur.transform(ajoute))
            # Weights are those of kernels: a product of two features.
            blocs.append(vstack(lignes) * np.float32(poids**0.5))
        return hstack(blocs).tocsr()

    def _gaussienne(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        # Unit vectors: the squared distance is 2 - 2 cos.
        noyau = a @ b.T

        def finir(lignes: np.ndarray) -> None:
            lignes -= 1
            lignes *= 2 * self.reglage.gamma
            np.exp(lignes, out=lignes)
            lignes *= self.reglage.poids_sens

        if len(noyau) <= LOT:
            finir(noyau)
        else:
            with ThreadPoolExecutor(2) as fils:
                list(fils.map(finir, np.array_split(noyau, len(noyau) // LOT)))
        return noyau

    def _resoudre(self, noyau: np.ndarray, etiquettes: np.ndarray, poids: np.ndarray) -> np.ndarray:
        cibles = np.where(etiquettes[:, None] == np.array(self.classes)[None, :], 1.0, -1.0)
        noyau[np.diag_indices(len(noyau))] += self.reglage.penalite / poids
        facteur = linalg.cho_factor(noyau, lower=True, overwrite_a=True, check_finite=False)
        return linalg.cho_solve(facteur, cibles.astype(np.float32), check_finite=False)

    def apprendre(self, textes: Sequence[str], etiquettes: Sequence[str]) -> ModeleIntentions:
        """Train on n texts and their n labels."""
        r = self.reglage
        self.classes = sorted(set(etiquettes))
        ajoutees = composer(textes, etiquettes, r.composees, r.graine) if r.composees else []
        tous = [*textes, *(t for t, _ in ajoutees)]
        y = np.array([*etiquettes, *(e for _, e in ajoutees)])
        n = len(textes)
        compte = Counter(etiquettes)
        poids = np.array(
            [(n / len(compte) / compte[e]) ** r.equilibre for e in y], dtype=np.float32
        )
        poids[n:] *= r.poids_composees
        creux = self._creux(textes, tous[n:])
        # By column: one phrase is set beside them all in half the time.
        self.ancres = np.asfortranarray(vecteurs(tous))
        noyau = _produits(creux)
        noyau += self._gaussienne(self.ancres, self.ancres)
        self._regler_temperature(noyau[:n, :n], y[:n], poids[:n])
        self.alpha = self._resoudre(noyau, y, poids).astype(np.float32)
        self.primal = np.asarray(creux.T @ self.alpha, dtype=np.float32)
        return self

    def _regler_temperature(self, noyau: np.ndarray, y: np.ndarray, poids: np.ndarray) -> None:
        """Find the temperature that makes probabilities honest on a fifth held out."""
        if min(Counter(y).values()) < 2 or len(y) < 200:
            return
        folds = StratifiedKFold(5, shuffle=True, random_state=self.reglage.graine)
        train, test = next(folds.split(np.zeros(len(y)), y))
        alpha = self._resoudre(noyau[np.ix_(train, train)], y[train], poids[train])
        scores = noyau[np.ix_(test, train)] @ alpha
        vrai = np.searchsorted(self.classes, y[test])

        def perte(log_t: float) -> float:
            z = scores * np.exp(log_t)
            return float(np.mean(logsumexp(z, axis=1) - z[np.arange(len(z)), vrai]))

        self.temperature = float(np.exp(minimize_scalar(perte, bounds=(-2, 5), method="bounded").x))

    def scores(self, textes: Sequence[str]) -> np.ndarray:
        """Raw scores, about -1 to 1, shape (n, labels)."""
        creux = np.vstack([self._scores_creux(texte) for texte in textes])
        return creux + self._gaussienne(vecteurs(textes), self.ancres) @ self.alpha

    def _scores_creux(self, texte: str) -> np.ndarray:
        """What words, notions and letters say of one text, shape (labels,).

        The same as its row of `_creux` times `primal`; on one text, building sparse matrices costs more
        than reading the few rows it needs.
        """
        total = np.zeros(len(self.classes), dtype=np.float32)
        plat = normaliser(texte)
        for vue, vu in zip(self._vues(), (plat, notions(texte), plat), strict=True):
            compte = Counter(vue.rangs[t] for t in vue.decouper(vu) if t in vue.rangs)
            if compte:
                lignes = np.fromiter(compte, dtype=np.int64)
                tf = 1 + np.log(np.fromiter(compte.values(), dtype=np.float32))
                valeurs = tf * vue.idf[lignes]
                valeurs *= vue.poids**0.5 / np.linalg.norm(valeurs)
                total += valeurs @ self.primal[vue.debut + lignes]
        return total

    def _vues(self) -> list[_Vue]:
        if self._lues is None:
            self._lues, debut = [], 0
            for vectoriseur, poids in (
                (self.mots, self.reglage.poids_mots),
                (self.notions, self.reglage.poids_notions),
                (self.lettres, 1.0),
            ):
                rangs, idf = vectoriseur.vocabulary_, vectoriseur.idf_.astype(np.float32)
                self._lues.append(_Vue(vectoriseur.build_analyzer(), rangs, idf, poids, debut))
                debut += len(rangs)
        return self._lues

    def probabilites(self, textes: Sequence[str]) -> np.ndarray:
        """Probabilities, shape (n, labels), rows summing to one."""
        return self.en_probabilites(self.scores(textes))

    def en_probabilites(self, scores: np.ndarray) -> np.ndarray:
        """Raw scores as probabilities, same shape."""
        z = scores * self.temperature
        return np.exp(z - logsumexp(z, axis=1, keepdims=True))

    def ecrire(self, dossier: Path) -> None:
        """Save under a folder."""
        parts = {nom: getattr(self, nom) for nom in _PARTS}
        (dossier / "modele.pickle").write_bytes(pickle.dumps(parts, protocol=5))
        # Half the digits read the same, and halve the archive that each start unpacks.
        matrices = {nom: getattr(self, nom).astype(np.float16) for nom in _MATRICES}
        np.savez(dossier / "poids.npz", **matrices)

    @classmethod
    def lire(cls, dossier: Path) -> ModeleIntentions:
        """Load what `ecrire` saved."""
        modele = cls()
        for nom, valeur in pickle.loads((dossier / "modele.pickle").read_bytes()).items():
            setattr(modele, nom, valeur)
        with np.load(dossier / "poids.npz") as poids:
            for nom in _MATRICES:
                setattr(modele, nom, poids[nom].astype(np.float32))
        return modele
