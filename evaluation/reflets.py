"""What people would hear said back of their answers: python -m evaluation.reflets [FILE]

On the marked answers of `data/reflets/`, in eight folds: what is said of an answer was not learned
from it. The rules alone, then the reflection that is judged the best, if good enough.

With a file (a step, a tab, an answer that no data holds), lines to be marked and added to these.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
import numpy as np
from sklearn.model_selection import GroupKFold

from evaluation.propos import lire_avec_rasa
from pourquoi.carnet import Carnet
from pourquoi.jugement import autres_reflets, meilleur, sur
from pourquoi.jugement.apprendre import Marquee, apprendre, lire, rangees
from pourquoi.propos import depuis, famille, ponctuer, propos
from pourquoi.reflet import Reflet, refleter

DONNEES = Path("data/reflets")
PLIS = 8


def choisis(marquees: Sequence[Marquee], valeurs: np.ndarray) -> list[tuple[int, bool] | None]:
    """What is said of each answer: its mark, and whether it is quoted; None for silence.

    Args:
        marquees: the answers.
        valeurs: what each of their reflections is judged to be worth, one after the other.
    """
    dits: list[tuple[int, bool] | None] = []
    debut = 0
    for marquee in marquees:
        siennes = valeurs[debut : debut + len(marquee.reflets)]
        debut += len(marquee.reflets)
        cites = [cite for _, cite, _ in marquee.reflets]
        assure = marquee.des_regles and sur(siennes[0], cites[0])
        rang = 0 if assure else meilleur(siennes, cites)
        dits.append(None if rang is None else (marquee.reflets[rang][2], cites[rang]))
    return dits


def des_regles(marquees: Sequence[Marquee]) -> list[tuple[int, bool] | None]:
    """The same of what the rules alone say."""
    return [(m.reflets[0][2], m.reflets[0][1]) if m.des_regles else None for m in marquees]


def croisees(marquees: Sequence[Marquee]) -> np.ndarray:
    """What each reflection is judged to be worth by trees that did not learn its answer."""
    x, notes, reponses = rangees(marquees)
    valeurs = np.zeros(len(notes), np.float32)
    for appris, autres in GroupKFold(PLIS).split(x, notes, reponses):
        valeurs[autres] = apprendre(x[appris], notes[appris]).valeurs(x[autres])
    return valeurs


def ligne(nom: str, dits: Sequence[tuple[int, bool] | None]) -> str:
    """A row of the table: share of the answers reflected; of good, flat, bad and quoted ones."""
    notes, cites = map(np.array, zip(*filter(None, dits), strict=True))
    parts = " | ".join(f"{np.mean(notes == note):.3f}" for note in (2, 1, 0))
    return f"| {nom} | {len(notes) / len(dits):.3f} | {parts} | {np.mean(cites):.3f} |"


def a_marquer(etape: str, texte: str, lu: dict[str, str]) -> str:
    """A line of `data/reflets/` with « ? » where its marks go."""
    poids = depuis(lu, texte, etape)
    texte = ponctuer(texte, poids)
    carnet = Carnet(propos={etape: propos(texte, poids)})
    bouts = carnet.bouts(etape, texte)
    premier = refleter(texte, bouts=bouts)
    autres = [reflet for reflet, _ in autres_reflets(texte, poids, bouts)]
    dits = dict.fromkeys(map(_dit, [premier, *autres] if premier else autres))
    reflets = [f"? {dit}" for dit in dits] if premier else ["-", *(f"? {dit}" for dit in dits)]
    return "\t".join([etape, lu[famille(etape)], texte, *reflets])


def _dit(reflet: Reflet) -> str:
    return f"« {reflet.texte} »" if reflet.forme == "citation" else reflet.texte


@click.command(help=__doc__)
@click.argument("fichier", required=False, type=click.Path(exists=True, path_type=Path))
def main(fichier: Path | None) -> None:
    """See the docstring of the module."""
    if fichier:
        reponses = [ligne.split("\t") for ligne in fichier.read_text("utf8").splitlines() if ligne]
        lus = lire_avec_rasa([texte for _, texte in reponses])
        for (etape, texte), lu in zip(reponses, lus, strict=True):
            click.echo(a_marquer(etape, texte, lu))
        return
    lues = lire(sorted(DONNEES.glob("*.tsv")))
    click.echo(f"{len(lues)} answers, {sum(len(m.reflets) for m in lues)} reflections\n")
    click.echo("| | said | good | flat | bad | quoted |\n|---|---|---|---|---|---|")
    click.echo(ligne("rules alone", des_regles(lues)))
    click.echo(ligne("judged", choisis(lues, croisees(lues))))


if __name__ == "__main__":
    main()
