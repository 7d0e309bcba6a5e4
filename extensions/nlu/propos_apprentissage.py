"""Learning which words of an answer are its point (see `extensions/nlu/propos.py`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
import tensorflow as tf
from scipy import linalg

from extensions.nlu.mots import TAILLE, vecteur
from pourquoi.passages import decouper
from pourquoi.propos import NOMS, famille

if TYPE_CHECKING:
    from extensions.nlu.propos import Exemple, Reglage

MOTS_APPRIS = 64
"""Words and signs learned of an answer."""

SIGNE = 0.2
"""What a sign counts for, beside a word."""

_RANGES = 20
"""Batches among which answers are sorted by length, so that little is lost in filling."""

couches = tf.keras.layers


def apprendre(exemples: Sequence[Exemple], reglage: Reglage) -> dict[str, np.ndarray]:
    """The weights of the network, by the names that `ModelePropos` gives them."""
    hasard = np.random.default_rng(reglage.graine)
    tf.keras.utils.set_random_seed(reglage.graine)
    exemples = [e for e in exemples if decouper(e.texte)]
    centre, axes, mots, lus, y, compte, familles = _matrices(exemples, reglage.axes)
    reseau = _reseau(reglage)
    optimiseur = tf.keras.optimizers.Adam()

    def forme(*cotes: int | None, sorte: tf.DType = tf.float32) -> tf.TensorSpec:
        return tf.TensorSpec(cotes, sorte)

    deux = forme(None, None)
    lots = [forme(None, None, reglage.axes), forme(None, sorte=tf.int32), deux, deux, forme()]

    @tf.function(input_signature=lots)
    def avancer(x, f, w, y, pas):
        with tf.GradientTape() as bande:
            p = tf.clip_by_value(reseau([x, f, w], training=True), 1e-6, 1 - 1e-6)
            perte = -(y * tf.math.log(p) + (1 - y) * tf.math.log(1 - p))
            perte = tf.reduce_sum(w * perte) / tf.reduce_sum(w)
        pentes = bande.gradient(perte, reseau.trainable_variables)
        optimiseur.learning_rate.assign(pas)
        optimiseur.apply_gradients(zip(pentes, reseau.trainable_variables))  # noqa: B905

    longueurs = (compte > 0).sum(1)
    total, fait = reglage.passes * -(-len(exemples) // reglage.lot), 0
    for _ in range(reglage.passes):
        for lot in _lots(longueurs, reglage.lot, hasard):
            n = int(longueurs[lot].max())
            pas = reglage.pas * min(1.0, (fait + 1) / (0.15 * total)) * max(0.02, 1 - fait / total)
            fait += 1
            avancer(
                tf.constant(mots[lus[lot, :n]]),
                tf.constant(familles[lot]),
                tf.constant(compte[lot, :n]),
                tf.constant(y[lot, :n]),
                tf.constant(pas, tf.float32),
            )
    return {"centre": centre, "axes": axes, **_poids(reseau)}


def _matrices(exemples: Sequence[Exemple], axes: int) -> tuple[np.ndarray, ...]:
    """The words reduced, what they are, what each counts for, and the families of the steps.

    Returns:
        `centre` and `projection`, which reduce a word; `reduits`, a row for each word of the answers
        and a first one for none; then, by answer and place, the rank of its word, whether it is of
        the point, what it counts for; and the family of each step.
    """
    n = len(exemples)
    rangs: dict[str, int] = {}
    lus = np.zeros((n, MOTS_APPRIS), np.int32)
    y, compte = np.zeros((2, n, MOTS_APPRIS), np.float32)
    for k, exemple in enumerate(exemples):
        mots = [mot for mot, _, _ in decouper(exemple.texte)][:MOTS_APPRIS]
        lus[k, : len(mots)] = [rangs.setdefault(mot, len(rangs) + 1) for mot in mots]
        y[k, : len(mots)] = exemple.marques[:MOTS_APPRIS]
        compte[k, : len(mots)] = [1.0 if any(map(str.isalnum, m)) else SIGNE for m in mots]
    connus = np.vstack([np.zeros((1, TAILLE), np.float32), *map(vecteur, rangs)])
    vus = connus[lus[compte > 0][::5]]
    centre = vus.mean(0)
    valeurs, vecteurs = linalg.eigh(np.cov(vus.T))
    gardes = slice(-1, -axes - 1, -1)
    projection = (vecteurs[:, gardes] / (valeurs[gardes] + 1e-3) ** 0.25).astype(np.float32)
    reduits = ((connus - centre) @ projection).astype(np.float32)
    familles = np.array([NOMS.index(famille(e.etape)) for e in exemples], np.int32)
    return centre, projection, reduits, lus, y, compte, familles


def _lots(longueurs: np.ndarray, lot: int, hasard: np.random.Generator) -> Iterator[np.ndarray]:
    ordre = hasard.permutation(len(longueurs))
    lots = []
    for debut in range(0, len(ordre), lot * _RANGES):
        part = ordre[debut : debut + lot * _RANGES]
        part = part[np.argsort(longueurs[part], kind="stable")]
        lots += [part[i : i + lot] for i in range(0, len(part), lot)]
    return (lots[i] for i in hasard.permutation(len(lots)))


def _reseau(reglage: Reglage) -> tf.keras.Model:
    mots = tf.keras.Input((None, reglage.axes))
    demande = tf.keras.Input((), dtype=tf.int32)
    compte = tf.keras.Input((None,))
    x = couches.Dropout(reglage.oubli)(mots)
    x = couches.Dense(reglage.entree, activation="relu", name="entree")(x)
    for couche in (0, 1):
        gru = couches.GRU(reglage.memoire, return_sequences=True)
        x = couches.Bidirectional(gru, name=f"gru_{couche}")(x, mask=compte > 0)
        x = couches.Dropout(reglage.oubli)(x)
    f = couches.Embedding(len(NOMS), 32, name="famille")(demande)
    f = tf.repeat(f[:, None, :], tf.shape(x)[1], 1)
    x = couches.Dense(reglage.sortie, activation="relu", name="sortie")(tf.concat([x, f], -1))
    p = couches.Dense(1, activation="sigmoid", name="note")(x)[..., 0]
    return tf.keras.Model([mots, demande, compte], p)


def _poids(reseau: tf.keras.Model) -> dict[str, np.ndarray]:
    poids: dict[str, np.ndarray] = {}
    for nom in ("entree", "sortie", "note"):
        poids[f"{nom}_w"], poids[f"{nom}_b"] = reseau.get_layer(nom).get_weights()
    (poids["famille"],) = reseau.get_layer("famille").get_weights()
    for couche in (0, 1):
        w = reseau.get_layer(f"gru_{couche}").get_weights()
        for sens, trois in (("avant", w[:3]), ("arriere", w[3:])):
            for lettre, matrice in zip("wub", trois, strict=True):
                poids[f"{sens}_{couche}_{lettre}"] = matrice
    return poids
