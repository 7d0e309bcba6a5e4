"""Which reflection of an answer to say, of several that could be, or none.

Rules make them (`pourquoi/reflet/`); none of those knows when another was mistaken. Here each is
weighed as a whole, by trees learned from thousands of reflections that readers marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from pourquoi.ecriture import en_phrases
from pourquoi.jugement.arbres import arbres
from pourquoi.jugement.traits import ecouter, rangee
from pourquoi.passages import decouper
from pourquoi.propos import ENTRE, Poids, autres_propos
from pourquoi.reflet import Reflet, autrement

SUR = 0.6
"""Worth from which no other reflection is looked for."""

ASSEZ = -0.3
"""Worth below which a reflection is not said."""

CITE = 0.3
"""What a quotation must be worth more than a reflection turned to « vous »: who only quotes echoes."""


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

    choix = [Choix(premier)] if premier else []
    valent = valeurs([premier]) if premier else np.zeros(0, np.float32)
    if not seul and not (premier and sur(valent[0], premier.forme == "citation")):
        autres = autres_reflets(texte, poids, bouts, tutoiement)
        choix += [Choix(*autre) for autre in autres]
        if autres:
            valent = np.append(valent, valeurs([reflet for reflet, _ in autres]))
    rang = meilleur(valent, [c.reflet.forme == "citation" for c in choix])
    return Choix(None) if rang is None else choix[rang]


def sur(vaut: float, cite: bool) -> bool:
    """Whether a reflection is good enough for no other to be looked for."""
    return vaut - CITE * cite >= SUR


def meilleur(valent: np.ndarray, cites: Sequence[bool]) -> int | None:
    """The rank of the reflection to say, None when none is good enough.

    Args:
        valent: what each is worth.
        cites: for each, whether it is a quotation.
    """
    if not len(valent) or valent.max() < ASSEZ:
        return None
    rang = int((valent - CITE * np.array(cites)).argmax())
    return rang if valent[rang] >= ASSEZ else int(valent.argmax())


LONGUE, PLACE = 30, 40
"""Words from which a sentence is too long to be quoted, and of the longest part of it that may be."""
_MEMBRES = re.compile(r"(?<=[,;:])\s+|\s+(?=(?:et|mais) qu|parce qu)", re.IGNORECASE)


_OUVRE = re.compile(
    r"(?:(?:et|mais|alors|donc) )?(?:(?:maintenant|aujourd['’]hui|là|depuis) ,?)?(?:je |j['’]|on |nous |quand |si |le jour où |c['’]est (?:\S+ ){1,3}qui )",
    re.I,
)
"""A clause that may be the first one said."""


def passages(texte: str, etape: str, poids: Poids) -> list[str]:
    """The sentences of an answer, those whose words are likeliest of its point first.

    Of one that is too long, the parts around the clause that weighs most, the longest first.

    Args:
        texte: the answer.
        etape: the step it answers.
        poids: the weights of the words of the message; without them, as they come.
    """
    ecoutee = ecouter(texte, etape, poids)
    siens = zip(ecoutee.poids, ecoutee.signes, strict=True) if ecoutee else ()
    suite = iter([p for p, signe in siens if not signe])
    phrases = []
    for phrase in en_phrases(texte):
        membres = [(m, _pese(m, suite)) for m in _MEMBRES.split(phrase)]
        mots = sum(len(m.split()) for m, _ in membres)
        moyen = sum(p * len(m.split()) for m, p in membres) / max(mots, 1)
        phrases.append((moyen, [phrase] if mots <= LONGUE else _parts(membres)))
    return [dit for _, dits in sorted(phrases, key=lambda p: -p[0]) for dit in dits]


def _pese(dit: str, suite: Iterator[float]) -> float:
    """The mean weight of words, the next of those of the answer."""
    mots = [mot for mot, _, _ in decouper(dit) if any(map(str.isalnum, mot))]
    siens = [next(suite, 0.0) for _ in mots]
    return sum(siens) / max(len(siens), 1)


def _parts(membres: Sequence[tuple[str, float]]) -> list[str]:
    """The runs of clauses that hold the one that weighs most, the longest first."""
    fort = max(range(len(membres)), key=lambda k: membres[k][1])
    dits = [
        " ".join(m for m, _ in membres[a:b]).strip(" ,;:")
        for a in range(fort + 1)
        if a == 0 or _OUVRE.match(membres[a][0])
        for b in range(fort + 1, len(membres) + 1)
    ]
    return sorted((d for d in dits if len(d.split()) <= PLACE), key=lambda d: -len(d.split()))


def autres_reflets(
    texte: str, poids: Poids, bouts: Sequence[str] = (), tutoiement: bool = False
) -> list[tuple[Reflet, Sequence[str]]]:
    """What else could be said back of an answer, each with the stretches it says (see `choisir`)."""
    essais = [essai.split(ENTRE) for essai in autres_propos(texte, poids)]
    return autrement(texte, tutoiement, bouts, [e for e in essais if e != list(bouts)])
