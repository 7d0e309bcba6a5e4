"""Which words of an answer are its point: what a good listener would take up of it.

A recurrent network reads the words both ways and weighs each, for each family of questions. It is
learned from the answers of `data/propos/`, whose point is marked; the words come to it as the
sentence encoder of the pipeline sees them in their context, so that it knows more words than it
was shown. A dictated answer is read with the commas it lacks (`ponctuation.py`). Learned with
TensorFlow, which Rasa brings; read with NumPy alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from scipy.special import expit

from extensions.nlu.marques import LecteurDeMarques
from extensions.nlu.mots import vecteur
from extensions.nlu.ponctuation import ModelePonctuation, textes_tapes
from pourquoi.passages import decouper
from pourquoi.propos import NOMS

DONNEES = "data/propos"
TAPES = ("data/propos", "data/passages")
FICHIER = "propos.npz"

SENS = ("avant", "arriere")
PORTES = 3
"""Gates of a recurrent unit, as Keras lays them out: kept, reset, new."""

MOTS_LUS = 160
"""Words and signs read of a message."""


@dataclass(frozen=True)
class Reglage:
    """What measurement chose.

    Attributes:
        axes: size of a word once reduced.
        entree: size of the first layer.
        memoire: size of each reading, one way.
        sortie: size of the last layer, where the family of the question comes in.
        oubli: share of the values dropped while learning.
        passes: how many times the answers are read.
        lot: answers read at a time.
        pas: longest step of the descent.
        graine: seed.
    """

    axes: int = 256
    entree: int = 128
    memoire: int = 64
    sortie: int = 64
    oubli: float = 0.3
    passes: int = 8
    lot: int = 64
    pas: float = 3e-3
    graine: int = 0


@dataclass(frozen=True)
class Exemple:
    """An answer and its point.

    Attributes:
        etape: the step it answers.
        texte: its words.
        bornes: first character and the one after the last of each stretch of its point.
    """

    etape: str
    texte: str
    bornes: tuple[tuple[int, int], ...]

    @property
    def marques(self) -> list[bool]:
        """For each word or sign, whether it is of the point."""
        return [any(a <= d < b for a, b in self.bornes) for _, d, _ in decouper(self.texte)]

    def ponctue(self, ponctuation: ModelePonctuation) -> Exemple:
        """The answer with the commas it lacks, its point where it was."""
        virgules = ponctuation.virgules(self.texte)
        bornes = (
            tuple(place + bisect_left(virgules, place) for place in borne) for borne in self.bornes
        )
        return replace(self, texte=ponctuation.ponctuer(self.texte), bornes=tuple(bornes))


def lire_exemples(dossier: Path) -> list[Exemple]:
    """The answers of the files of a folder (see `lire_ligne`)."""
    lignes = (ligne for f in sorted(dossier.glob("*.tsv")) for ligne in _lignes(f))
    return [lire_ligne(*ligne.split("\t")) for ligne in lignes]


def _lignes(fichier: Path) -> Iterator[str]:
    for numero, ligne in enumerate(fichier.read_text("utf8").splitlines(), start=1):
        if ligne and not ligne.startswith("#"):
            if ligne.count("\t") != 1:
                raise ValueError(f"{fichier}:{numero}: a step, a tab, an answer are expected")
            yield ligne


def lire_ligne(etape: str, marque: str) -> Exemple:
    """An answer whose point stands within [ ], in one or two stretches.

    Raises:
        ValueError: when a bracket is left open, or opened twice.
    """
    texte, bornes = "", []
    for morceau in re.split(r"(\[[^\[\]]*\])", marque.strip()):
        dit = morceau[1:-1] if morceau.startswith("[") else morceau
        if "[" in dit or "]" in dit:
            raise ValueError(f"brackets that do not close: {marque}")
        if dit != morceau:
            bornes.append((len(texte), len(texte) + len(dit)))
        texte += dit
    return Exemple(etape, texte, tuple(bornes))


class _Couche:
    """A gated recurrent unit along the words, both ways in one product.

    Cho et al. (2014), the reset applied after the product. Columns go gate by gate (what is kept,
    what is reset, what is new), each forward then backward, so that a gate of both ways is one slice.
    """

    def __init__(self, poids: dict[str, np.ndarray], rang: int) -> None:
        sens = [{lettre: poids[f"{s}_{rang}_{lettre}"] for lettre in "wub"} for s in SENS]
        self._taille = n = sens[0]["u"].shape[0]

        def ranger(lettre: str) -> np.ndarray:
            deux = np.stack([s[lettre] for s in sens], axis=-2)
            par_porte = deux.reshape(*deux.shape[:-1], PORTES, n)
            return np.moveaxis(par_porte, -2, -3).reshape(*deux.shape[:-2], -1)

        self._entrees = ranger("w")
        self._biais, self._rappel = ranger("b")
        # Each way remembers its own state only.
        self._memoire = np.zeros((len(SENS), n, PORTES, len(SENS), n), np.float32)
        for i, s in enumerate(sens):
            self._memoire[i, :, :, i] = s["u"].reshape(n, PORTES, n)
        self._memoire = self._memoire.reshape(len(SENS) * n, -1)

    def lire(self, x: np.ndarray) -> np.ndarray:
        """What is made of each word: (words, both memories)."""
        deux = len(SENS) * self._taille
        entrees = (x @ self._entrees + self._biais).reshape(len(x), PORTES, len(SENS), -1)
        entrees[:, :, 1] = entrees[::-1, :, 1].copy()
        etat, etats = np.zeros(deux, np.float32), np.empty((len(x), deux), np.float32)
        memoire = np.empty(PORTES * deux, np.float32)
        # In place: on so few numbers, making arrays costs more than computing.
        for vu, entree in zip(etats, entrees.reshape(len(x), -1), strict=True):
            np.dot(etat, self._memoire, out=memoire)
            memoire += self._rappel
            portes, neuf = entree[: 2 * deux], memoire[2 * deux :]
            portes += memoire[: 2 * deux]
            expit(portes, out=portes)
            neuf *= portes[deux:]
            neuf += entree[2 * deux :]
            np.tanh(neuf, out=neuf)
            np.subtract(etat, neuf, out=vu)
            vu *= portes[:deux]
            vu += neuf
            etat = vu
        avant, arriere = np.split(etats, len(SENS), axis=1)
        return np.concatenate([avant, arriere[::-1]], axis=1)


class ModelePropos:
    """The learned network.

    The weights by name: `centre` and `axes` reduce a word; `entree`; four GRU (`avant_0`,
    `arriere_0`, `avant_1`, `arriere_1`); `famille`, a row for each of `NOMS`; `sortie`; `note`.
    """

    def __init__(self, poids: dict[str, np.ndarray], ponctuation: ModelePonctuation) -> None:
        self._poids = poids
        self.ponctuation = ponctuation
        # Nothing bends between the first three: read, they are one.
        self._entree = poids["axes"] @ poids["entree_w"]
        self._biais = poids["entree_b"] - poids["centre"] @ self._entree
        self._couches = [_Couche(poids, rang) for rang in (0, 1)]

    @classmethod
    def apprendre(
        cls, exemples: Sequence[Exemple], reglage: Reglage, ponctuation: ModelePonctuation
    ) -> ModelePropos:
        """Learn from answers whose point is marked."""
        from extensions.nlu.propos_apprentissage import apprendre

        ponctues = [exemple.ponctue(ponctuation) for exemple in exemples]
        return cls(apprendre(ponctues, reglage), ponctuation)

    def ecrire(self, dossier: Path) -> None:
        """Write the model in a folder."""
        np.savez(dossier / FICHIER, **self._poids)
        self.ponctuation.ecrire(dossier)

    @classmethod
    def lire(cls, dossier: Path) -> ModelePropos:
        """Read the model of a folder."""
        with np.load(dossier / FICHIER) as fichier:
            return cls(dict(fichier), ModelePonctuation.lire(dossier))

    def poids(self, texte: str) -> np.ndarray:
        """How likely each word of a message is of its point: (families, words), 0 to 1."""
        p = self._poids
        mots = [mot for mot, _, _ in decouper(texte)][:MOTS_LUS]
        if not mots:
            return np.zeros((len(NOMS), 0), np.float32)
        x = np.stack([vecteur(mot) for mot in mots]) @ self._entree
        x = np.maximum(x + self._biais, 0)
        for couche in self._couches:
            x = couche.lire(x)
        # What is said of the words is the same for all the families of questions.
        taille = x.shape[1]
        vus = x @ p["sortie_w"][:taille] + p["sortie_b"]
        demandes = p["famille"] @ p["sortie_w"][taille:]
        z = np.maximum(vus[None] + demandes[:, None], 0) @ p["note_w"] + p["note_b"]
        return 1 / (1 + np.exp(-z[..., 0]))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class LecteurPropos(LecteurDeMarques):
    """Sets `propos` on each message: for each family of questions, a digit for each word.

    9 for a word that surely is of the point, 0 for one that surely is not. `ponctue` is the message
    as it was read, when it lacked its commas.
    """

    nom = "propos"

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Default settings: where the marked answers are, and those of the network."""
        return {"donnees": DONNEES, "tapes": TAPES, **asdict(Reglage())}

    @classmethod
    def apprendre(cls, config: dict[str, Any]) -> ModelePropos:
        """Learns the network (see parent class)."""
        reglage = Reglage(**{nom: config[nom] for nom in asdict(Reglage())})
        ponctuation = ModelePonctuation.apprendre(textes_tapes(map(Path, config["tapes"])))
        return ModelePropos.apprendre(lire_exemples(Path(config["donnees"])), reglage, ponctuation)

    @classmethod
    def lire(cls, dossier: Path) -> ModelePropos:
        """Reads the network (see parent class)."""
        return ModelePropos.lire(dossier)

    def marquer(self, texte: str) -> dict[str, str]:
        """The weights of its words."""
        ponctue = self._modele.ponctuation.ponctuer(texte)
        lus = en_chiffres(self._modele.poids(ponctue))
        return lus if ponctue == texte else {**lus, "ponctue": ponctue}


def en_chiffres(poids: np.ndarray) -> dict[str, str]:
    """The weights of each family as a string of digits, one a word."""
    chiffres = np.minimum(poids * 10, 9).astype(int)
    return {nom: "".join(map(str, ligne)) for nom, ligne in zip(NOMS, chiffres, strict=True)}
