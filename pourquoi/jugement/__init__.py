"""Which reflection of an answer to say, of several that could be, or none.

Rules make them (`pourquoi/reflet/`); none of those knows when another was mistaken. Here each is
weighed as a whole, by trees learned from thousands of reflections that readers marked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pourquoi.jugement.arbres import arbres
from pourquoi.jugement.traits import ecouter, rangee
from pourquoi.propos import ENTRE, Poids, autres_propos
from pourquoi.reflet import Reflet, autrement

SUR = 0.7
"""Worth from which no other reflection is looked for."""

ASSEZ = -0.2
"""Worth below which a reflection is not said."""


@dataclass(frozen=True)
class Choix:
    """What to say back of an answer.

    Attributes:
        reflet: the reflection, or None when none is good enough.
        bouts: the stretches of the answer it says, when they are not those first thought of.
    """

    reflet: Reflet | None
    bouts: Sequence[str] | None = None


def choisir(
    premier: Reflet | None,
    texte: str,
    etape: str,
    poids: Poids,
    bouts: Sequence[str] = (),
    tutoiement: bool = False,
    seul: bool = False,
) -> Choix:
    """The reflection of an answer that people would most likely own.

    Args:
        premier: what the rules would say.
        texte: the answer.
        etape: the step it answers.
        poids: the weights of the words of the message; without them `premier` is not judged.
        bouts: the stretches that are its point, as far as they are known.
        tutoiement: say « tu » instead of « vous ».
        seul: judge `premier` alone.
    """
    ecoutee = ecouter(texte, etape, poids)
    if ecoutee is None:
        return Choix(premier)

    def valeurs(reflets: Sequence[Reflet]) -> np.ndarray:
        rangees = [rangee(ecoutee, r.texte, r.forme == "citation") for r in reflets]
        return arbres().valeurs(np.stack(rangees))

    choix, vaut = Choix(premier), float(valeurs([premier])[0]) if premier else ASSEZ - 1
    if vaut < SUR and not seul:
        autres = autres_reflets(texte, poids, bouts, tutoiement)
        valent = valeurs([reflet for reflet, _ in autres]) if autres else np.array([vaut])
        if valent.max() > vaut:
            choix, vaut = Choix(*autres[int(valent.argmax())]), float(valent.max())
    return choix if vaut >= ASSEZ else Choix(None)


def autres_reflets(
    texte: str, poids: Poids, bouts: Sequence[str] = (), tutoiement: bool = False
) -> list[tuple[Reflet, Sequence[str]]]:
    """What else could be said back of an answer, each with the stretches it says (see `choisir`)."""
    essais = [essai.split(ENTRE) for essai in autres_propos(texte, poids)]
    return autrement(texte, tutoiement, bouts, [e for e in essais if e != list(bouts)])
