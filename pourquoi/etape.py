"""A step of the journey: a question, and what to do with the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pourquoi.carnet import Carnet, Message, Replique

Recevoir = Callable[[Carnet, Message], "list[Replique] | None"]


@dataclass(frozen=True)
class Etape:
    """One question of the journey, named after the slot that holds its answer.

    Attributes:
        nom: the slot.
        question: what to ask, given the notebook; asked again, the response varies by itself.
        recevoir: writes the answer in the notebook and returns what to say about it, or None
            when the message does not answer the question.
        a_poser: whether the question still has to be asked.
        avant: what is said before the question, with it; nothing for most steps.
        choix: answers offered as buttons; recognised word for word.
        essais_max: how many unanswered askings before the coach goes on without an answer.
    """

    nom: str
    question: Callable[[Carnet], Replique]
    recevoir: Recevoir
    a_poser: Callable[[Carnet], bool]
    choix: tuple[str, ...] = ()
    avant: Callable[[Carnet], list[Replique]] = lambda _carnet: []
    essais_max: int = 2


def question(nom: str) -> Callable[[Carnet], Replique]:
    """The question is always this response."""
    return lambda _carnet: Replique(nom)


def sans_reponse(nom: str) -> Callable[[Carnet], bool]:
    """Ask until the slot is filled or skipped."""
    return lambda carnet: not carnet.repondu(nom)
