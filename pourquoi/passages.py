"""What the stretches of a message do, and what of it answers the question asked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from pourquoi.ecriture import en_phrases

ROLES = {
    "d": "dit",
    "b": "bruit",
    "q": "question",
    "o": "ordre",
    "k": "champ",
    "a": "ancien",
    "n": "nouveau",
    "r": "retrait",
    "c": "consigne",
    "y": "accord",
    "x": "refus",
}
"""Roles by the letter that marks them in `data/passages/`.

What a person says of themselves; what is only said of the exchange; a question to the coach; an
order to it; then, of a correction, the answer it names, the words to replace, those to write,
those to take out, and the words that ask for it; a yes and a no to the sentence to sign.
"""

CONTEXTES = ("question", "phrase", "fin")
"""In front of a question, of the sentence to sign, or once all was asked."""

SUR = 0.75
"""Certainty from which a stretch is left out of an answer."""

CERTAIN = 0.85
"""Certainty from which a message that only tells is nothing else, whatever it looks like."""


def contexte(etape: str | None) -> str:
    """The context of a step."""
    if etape in ("avis_raison_detre", "raison_detre_reformulee"):
        return "phrase"
    return "fin" if etape == "suite" else "question"


Mot = tuple[str, int, int]
"""A word or a sign, its first character and the one after its last."""

_MOT = re.compile(r"[^\W_]+(?:-[^\W_]+)*['’]?|\S")


def decouper(texte: str) -> list[Mot]:
    """Each word or sign, with where it begins and ends."""
    return [(m[0], m.start(), m.end()) for m in _MOT.finditer(texte)]


@dataclass(frozen=True)
class Passage:
    """A stretch of a message.

    Attributes:
        role: one of the values of `ROLES`.
        texte: its words, as typed.
        certitude: between 0 and 1.
    """

    role: str
    texte: str
    certitude: float


def passages(texte: str, lus: Iterable[tuple[str, int, int, float]]) -> tuple[Passage, ...]:
    """The stretches of a text from their roles, bounds and certainties."""
    return tuple(Passage(ROLES[role], texte[a:b], sur) for role, a, b, sur in lus)


def dits(lus: Iterable[Passage], *roles: str, sur: float = SUR) -> list[Passage]:
    """The stretches that surely have one of these roles."""
    return [p for p in lus if p.role in roles and p.certitude >= sur]


def ne_fait_que_dire(lus: tuple[Passage, ...]) -> bool:
    """Whether the whole message surely tells something, and asks and orders nothing."""
    return bool(lus) and all(p.role == "dit" and p.certitude >= CERTAIN for p in lus)


def restreints(lus: tuple[Passage, ...], reste: str) -> tuple[Passage, ...]:
    """The stretches of what is left of a message, once some of its sentences were taken out."""
    coupes = []
    for passage in lus:
        phrases = [p for p in en_phrases(passage.texte) if p and p in reste]
        dit = reste if reste in passage.texte else " ".join(phrases)
        coupes += [replace(passage, texte=dit)] if dit else []
    return tuple(coupes)


def decoupes(lus: tuple[Passage, ...], texte: str, morceau: str) -> tuple[Passage, ...]:
    """The stretches of one piece of a text, cut at its edges; none when the piece is not in it."""
    debut = texte.find(morceau)
    fin, place, coupes = debut + len(morceau), 0, []
    for passage in lus if debut >= 0 else ():
        place = texte.find(passage.texte, place)
        a, b = max(place, debut), min(place + len(passage.texte), fin)
        if place >= 0 and (dit := texte[a:b].strip()):
            coupes.append(replace(passage, texte=dit))
        place = place + len(passage.texte) if place >= 0 else 0
    return tuple(coupes)


_A_COTE = ("bruit", "question", "ordre")


_CE_N_EST_PAS = re.compile(
    r"\s*(?:c['’ ]?(?:est|etait|était)|ce n['’ ]?(?:est|était|etait)) (?:pas|plus)\b", re.IGNORECASE
)
"""« manger seul | c’est pas manger »: what is denied would be said as its contrary."""


_DE_SOI = re.compile(r"\b(?:je|moi|me|mon|ma|mes|nous|on)\b|\b[jm]['’]", re.IGNORECASE)
_AU_COACH = re.compile(
    r"\b(?:tu|te|toi|vous|votre|vos|ton|ta|tes|question|r[ée]pon\w+)\b|\bt['’]", re.IGNORECASE
)


def _sur(p: Passage) -> float:
    """Certainty from which a stretch is left out: more of what is told of oneself, to nobody."""
    confie = p.role == "bruit" and _DE_SOI.search(p.texte) and not _AU_COACH.search(p.texte)
    return CERTAIN if confie else SUR


def sans_ce_qui_est_a_cote(lus: tuple[Passage, ...]) -> str:
    """The message without what surely is not part of an answer; empty when nothing is left.

    A stretch in doubt stays: what is told must not be lost.
    """
    gardes: list[str] = []
    for i, p in enumerate(lus):
        ouvert = gardes and gardes[-1] == lus[i - 1].texte and gardes[-1].rstrip()[-1:].isalnum()
        nie = ouvert and _CE_N_EST_PAS.match(p.texte)
        if nie or p.role not in _A_COTE or p.certitude < _sur(p):
            gardes.append(p.texte)
    reste = " ".join(gardes).strip()
    return re.sub(r"^[\s,;:.…-]+|[\s,;:]+$", "", reste)


def a_cote(lus: tuple[Passage, ...], role: str) -> str:
    """The words of the message that surely have this role, or an empty string."""
    return " ".join(p.texte for p in dits(lus, role))


def depuis(parse: Any, texte: str, etape: str | None) -> tuple[Passage, ...]:
    """The stretches that the pipeline found in a message, as read at this step."""
    lus = (parse or {}).get(contexte(etape)) or ()
    return passages(texte, lus)
