"""The signs that a dictated message lacks: « je livre le matin | je dis bonjour | et j'attends ».

After each word, whether its author would have paused: a logistic regression on the words around and
on their parts of speech, learned from messages that were typed with their signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from zlib import crc32

import numpy as np

from pourquoi.passages import Mot, decouper
from pourquoi.reflet.lexique import part

FICHIER = "ponctuation.npz"

CASES = 1 << 19
"""Weights; a feature has the one that its checksum points at."""

PAUSE = 0.45
"""Probability from which a sign is written."""

SANS_SIGNE, D_UNE_TRAITE = 14, 24
"""Words of a message without a sign, and of a stretch of any message, that are dictated."""

_SIGNES = ",;:.!?…()–—"
_BORD = "$"


class ModelePonctuation:
    """The learned weights: one for each case, then that of what is always there."""

    def __init__(self, poids: np.ndarray, biais: float) -> None:
        self._poids, self._biais = poids, biais

    @classmethod
    def apprendre(cls, textes: Iterable[str]) -> ModelePonctuation:
        """Learn from texts typed with their signs; those that have none are left out."""
        from scipy.sparse import csr_matrix
        from sklearn.linear_model import SGDClassifier

        cases: list[np.ndarray] = []
        pauses: list[bool] = []
        for texte in dict.fromkeys(textes):
            lus = decouper(texte)
            suivis = [_suivi(lus, i) for i, (mot, _, _) in enumerate(lus) if _dit(mot)][:-1]
            if any(suivis) and len(suivis) >= 8:
                cases += _cases([mot for mot, _, _ in lus if _dit(mot)])
                pauses += suivis
        tailles = np.cumsum([0, *map(len, cases)])
        x = csr_matrix(
            (np.ones(tailles[-1], np.float32), np.concatenate(cases), tailles),
            (len(cases), CASES),
        )
        appris = SGDClassifier(
            loss="log_loss", alpha=3e-6, max_iter=6, tol=None, average=True, random_state=0
        ).fit(x, pauses)
        return cls(appris.coef_[0].astype(np.float16), float(appris.intercept_[0]))

    def ecrire(self, dossier: Path) -> None:
        """Write the model in a folder."""
        np.savez_compressed(dossier / FICHIER, poids=self._poids, biais=self._biais)

    @classmethod
    def lire(cls, dossier: Path) -> ModelePonctuation:
        """Read the model of a folder."""
        with np.load(dossier / FICHIER) as fichier:
            return cls(fichier["poids"], float(fichier["biais"]))

    def pauses(self, mots: Sequence[str]) -> np.ndarray:
        """How likely each word but the last is followed by a sign: 0 to 1."""
        sommes = [self._poids[cases].sum(dtype=np.float32) for cases in _cases(mots)]
        return 1 / (1 + np.exp(-(np.array(sommes, np.float32) + self._biais)))

    def ponctuer(self, texte: str) -> str:
        """The text, with a comma where a dictated stretch of it has its pauses; most often itself."""
        for place in reversed(self.virgules(texte)):
            texte = f"{texte[:place]},{texte[place:]}"
        return texte

    def virgules(self, texte: str) -> list[int]:
        """Where the commas that a dictated text lacks would be written, in order."""
        lus = decouper(texte)
        debut, places = 0, []
        for fin in (*(i for i, (mot, _, _) in enumerate(lus) if mot in _SIGNES), len(lus)):
            mots = lus[debut:fin]
            seul = not debut and fin >= len(lus) - 1
            if len(mots) >= (SANS_SIGNE if seul else D_UNE_TRAITE):
                places += self._virgules(texte, mots)
            debut = fin + 1
        return places

    def _virgules(self, texte: str, mots: Sequence[Mot]) -> list[int]:
        pauses = self.pauses([mot for mot, _, _ in mots])
        fins = [fin for (_, _, fin), sur in zip(mots, pauses, strict=False) if sur >= PAUSE]
        return [fin for fin in fins if texte[fin : fin + 1] == " "]


def _dit(mot: str) -> bool:
    return any(c.isalnum() for c in mot)


def _suivi(lus: Sequence[Mot], i: int) -> bool:
    """Whether a sign follows a word."""
    return i + 1 < len(lus) and lus[i + 1][0] in _SIGNES


def _cases(mots: Sequence[str]) -> list[np.ndarray]:
    """The cases of what is seen around each word but the last."""
    bords = [_BORD] * 3
    plats = [*bords[:2], *(m.lower().replace("’", "'") for m in mots), *bords]
    natures = [*bords[:2], *map(_nature, plats[2:-3]), *bords]
    n = len(mots)
    return [
        np.array(
            [
                crc32(trait.encode()) & (CASES - 1)
                for trait in _traits(plats[i : i + 6], natures[i : i + 6], i, n - i)
            ]
        )
        for i in range(n - 1)
    ]


def _traits(mots: Sequence[str], natures: Sequence[str], rang: int, reste: int) -> list[str]:
    """What is seen around the third of six words."""
    a, b, c, d, e, f = mots
    A, B, C, D, E, F = natures
    return [
        f"a{a}", f"b{b}", f"c{c}", f"d{d}", f"e{e}", f"f{f}",
        f"A{A}", f"B{B}", f"C{C}", f"D{D}", f"E{E}", f"F{F}",
        f"bc{b}|{c}", f"cd{c}|{d}", f"de{d}|{e}", f"def{d}|{e}|{f}",
        f"CD{C}|{D}", f"CDE{C}|{D}|{E}", f"BCD{B}|{C}|{D}", f"BCDE{B}|{C}|{D}|{E}",
        f"DEF{D}|{E}|{F}", f"CDEF{C}|{D}|{E}|{F}",
        f"cD{c}|{D}", f"Cd{C}|{d}", f"Cde{C}|{d}|{e}", f"dE{d}|{E}", f"CdE{C}|{d}|{E}",
        f"cDE{c}|{D}|{E}", f"s{c[-3:]}", f"rang{min(rang, 4)}", f"reste{min(reste, 4)}",
    ]  # fmt: skip


@lru_cache(maxsize=20000)
def _nature(mot: str) -> str:
    """The part of speech of a word, in doubt below two thirds; unknown words have none."""
    nu = mot.rstrip("'")
    sur, nature = max((part(nu, nature), nature) for nature in "VNAPDR")
    return nature if sur > 0.6 else f"{nature}?" if sur > 0 else "_"


_PASSAGE = re.compile(r"\{\w+\|([^{}]*)\}")


def textes_tapes(dossiers: Iterable[Path]) -> Iterator[str]:
    """The answers and the messages of these folders, without their marks."""
    for fichier in (f for dossier in dossiers for f in sorted(dossier.glob("*.tsv"))):
        for ligne in fichier.read_text("utf8").splitlines():
            if not ligne.startswith("#"):
                yield _PASSAGE.sub(r"\1", ligne.rpartition("\t")[2]).translate(_CROCHETS)


_CROCHETS = str.maketrans("", "", "[]")
