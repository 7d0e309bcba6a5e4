"""The step promised within seven days: what will be done, and whether it says when."""

from __future__ import annotations

import re

from pourquoi.reflet import essentiel
from pourquoi.reflet.clauses import plat
from pourquoi.reflet.genres import agit
from pourquoi.synthese.passage import passage

LONGUEUR = 150
"""Room for the step, said again."""

_QUAND = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd’hui|ce (?:soir|midi|week-?end)|cette semaine|semaine prochaine|dans la semaine|(?:dans|sous|d’ici) (?:les )?(?:\d+|un|deux|trois|quatre|cinq|six|sept|huit) jours?"
    r"|d’ici|avant (?:la fin|le \d|dimanche)|des (?:ce|demain)|tout de suite|le \d+(?:er)?(?: (?!euros|balles)|$)|week-?end)\b"
)


def action_dite(texte: str, longueur: int = LONGUEUR) -> str:
    """The step in its author's words, in whole clauses, without what was said beside it."""
    phrases = re.split(r"(?<=[.!?…])\s+", texte.strip())
    autres = " ".join(p for p in phrases if not _PAS_CELA.match(plat(p)))
    dite = passage(autres or texte, longueur, _pas)
    return dite if len(dite.split()) > 3 else essentiel(texte, longueur)


def _pas(texte: str, _longueur: int) -> str:
    """How the sentence opens that says what will be done, and when."""
    phrases = [p for p in re.split(r"(?<=[.!?…])\s+", texte.strip()) if not p.endswith("?")]
    pas = [p for p in phrases if agit(plat(p))]
    dates = [p for p in pas if datee(p)]
    choisie = essentiel((dates or pas or phrases or [texte])[0], 1500)
    return re.split(r"(?<=\w)[,;:.]\s", choisie)[0]


_PAS_CELA = re.compile(r"(?:non,? )?(?:ce n['’]est pas|c['’]est pas|pas )")


def datee(action: str) -> bool:
    """Whether a step says when it will be taken."""
    return bool(_QUAND.search(plat(action).replace("'", "’")))
