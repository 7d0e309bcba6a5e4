"""What first draft people would be shown: python -m evaluation.brouillons

On the marked drafts of `data/phrases/`, in ten folds: what is chosen for a person was not learned
from their drafts. The rules' own choice, always shown or only when they are sure; then the draft
judged the best, always shown or only when it is worth `A_MONTRER`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
import numpy as np
from sklearn.model_selection import GroupKFold

from pourquoi.jugement.apprendre import apprendre
from pourquoi.jugement.marquees import SUIVI, Personne, lire, rangees
from pourquoi.raison_detre.brouillon import A_MONTRER, SUR

DONNEES = Path("data/phrases")
PLIS = 10


def des_regles(personnes: Sequence[Personne]) -> list[tuple[int, float]]:
    """The mark of the draft the rules choose, the first, and the most that any is worth to them."""
    return [(p.marques[0].note, max(m.poids for m in p.marques)) for p in personnes]


def juges(personnes: Sequence[Personne]) -> list[tuple[int, float]]:
    """The mark of the draft judged the best by trees that saw no other of that person, and its worth."""
    x, notes, qui = rangees(personnes)
    valeurs = np.zeros(len(notes), np.float32)
    for appris, autres in GroupKFold(PLIS).split(x, notes, qui):
        valeurs[autres] = apprendre(x[appris], notes[appris], SUIVI).valeurs(x[autres])
    rangs = (np.flatnonzero(qui == i) for i in range(len(personnes)))
    choisis = (siens[valeurs[siens].argmax()] for siens in rangs)
    return [(int(notes[i]), float(valeurs[i])) for i in choisis]


def ligne(nom: str, choisis: Sequence[tuple[int, float]], seuil: float = -np.inf) -> str:
    """A row of the table: share of the people shown a draft; of those drafts, good, flat and bad."""
    montres = np.array([note for note, vaut in choisis if vaut >= seuil])
    parts = " | ".join(f"{np.mean(montres == note):.3f}" for note in (2, 1, 0))
    return f"| {nom} | {len(montres) / len(choisis):.3f} | {parts} |"


@click.command(help=__doc__)
def main() -> None:
    """See the docstring of the module."""
    personnes = lire(sorted(DONNEES.glob("*.tsv")))
    click.echo(f"{len(personnes)} people, {sum(len(p.marques) for p in personnes)} drafts\n")
    click.echo("| | shown | good | flat | bad |\n|---|---|---|---|---|")
    regles, jugees = des_regles(personnes), juges(personnes)
    click.echo(ligne("rules, always", regles))
    click.echo(ligne("rules, when sure", regles, SUR))
    click.echo(ligne("judged, always", jugees))
    click.echo(ligne("judged, when good enough", jugees, A_MONTRER))


if __name__ == "__main__":
    main()
