"""`python -m evaluation.propos [FILE]`: how well the point of an answer is found."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from evaluation.nlu import RESULTATS, dernier_modele, lire_par_lots
from evaluation.phrases import RACINE
from extensions.nlu.propos import Exemple, lire_ligne
from pourquoi.ecriture import normaliser
from pourquoi.passages import decouper
from pourquoi.propos import depuis, propos
from pourquoi.reflet import refleter

RETENUS = RACINE / "tests" / "propos" / "held_out.tsv"
"""Answers of people nobody had written for, their point marked by two hands."""

JUSTE = 0.8
"""Agreement with one of the two hands from which a point is said to be found."""

LONGUE = 9
"""Words from which an answer has something beside its point."""

Lire = Callable[[Sequence[str]], list[Any]]


def lire_retenus(fichier: Path) -> list[tuple[Exemple, Exemple]]:
    """The answers of a file, as each hand marked them: step, one, the other."""
    lignes = (ligne.split("\t") for ligne in fichier.read_text("utf8").splitlines())
    return [
        (lire_ligne(etape, un), lire_ligne(etape, autre))
        for etape, un, autre in (ligne for ligne in lignes if not ligne[0].startswith("#"))
    ]


def lire_avec_rasa(textes: Sequence[str]) -> list[Any]:
    """The weights of each text, as the trained model gives them."""
    lectures = lire_par_lots(dernier_modele(), textes)
    return [lu["propos"] for lu in lectures]


def accord(dit: str, marque: str) -> float:
    """How far two stretches hold the same words: 0, nothing in common; 1, the same."""
    un, autre = _mots(dit), _mots(marque)
    if not un and not autre:
        return 1.0
    return 2 * (un & autre).total() / (un.total() + autre.total())


def _mots(texte: str) -> Counter[str]:
    return Counter(normaliser(m) for m, _, _ in decouper(texte) if any(map(str.isalnum, m)))


def _point(exemple: Exemple) -> str:
    return " ".join(exemple.texte[a:b] for a, b in exemple.bornes)


def mesurer(retenus: Sequence[tuple[Exemple, Exemple]], lire: Lire) -> dict[str, float]:
    """Shares of the long answers whose point is found, and mean agreement, both of 1.

    Returns:
        `…_trouves` and `…_accord`: `lu`, of what the coach takes up; `regles`, of the clause that
        rules alone choose; `mains`, of one hand judged by the other. `rien`: nothing is sure.
    """
    longs = [(a, b) for a, b in retenus if len(_mots(a.texte)) >= LONGUE and a.bornes and b.bornes]
    notes: dict[str, list[float]] = {"lu": [], "regles": [], "mains": []}
    rien = 0
    for (un, autre), lu in zip(longs, lire([a.texte for a, _ in longs]), strict=True):
        dit = propos(un.texte, depuis(lu, un.texte, un.etape))
        rien += not dit
        regles = refleter(un.texte)
        for nom, choisi in (("lu", dit), ("regles", regles.source if regles else "")):
            notes[nom].append(max(accord(choisi, _point(m)) for m in (un, autre)))
        notes["mains"].append(accord(_point(un), _point(autre)))
    total = max(len(longs), 1)
    return {
        "reponses": len(longs),
        "rien": rien / total,
        **{f"{nom}_trouves": sum(n >= JUSTE for n in ns) / total for nom, ns in notes.items()},
        **{f"{nom}_accord": sum(ns) / total for nom, ns in notes.items()},
    }


@click.command()
@click.argument("fichier", type=click.Path(exists=True, path_type=Path), default=RETENUS)
def main(fichier: Path) -> None:
    """Print the figures of a file of answers marked by two hands."""
    chiffres = mesurer(lire_retenus(fichier), lire_avec_rasa)
    click.echo(f"{chiffres['reponses']} réponses d'au moins {LONGUE} mots.")
    for nom, titre in (
        ("lu", "Propos lu"),
        ("regles", "Règles seules"),
        ("mains", "Une main jugée par l'autre"),
    ):
        click.echo(
            f"{titre:28} trouvé {chiffres[f'{nom}_trouves']:.3f}  "
            f"accord {chiffres[f'{nom}_accord']:.3f}"
        )
    click.echo(f"Rien d'assez sûr : {chiffres['rien']:.3f}")
    RESULTATS.mkdir(exist_ok=True)
    (RESULTATS / "propos.json").write_text(json.dumps(chiffres, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
