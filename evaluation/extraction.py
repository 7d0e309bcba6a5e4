"""`python -m evaluation.extraction [FILE]`: how well values, trade, status and amounts are found."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import click

from evaluation.nlu import RESULTATS
from evaluation.phrases import RACINE
from pourquoi.extraction import montants, reconnaitre_activite, reconnaitre_statut, seul_ou_equipe
from pourquoi.valeurs_lexique import valeurs_nommees, valeurs_sous_entendues

RETENUES = RACINE / "tests" / "extraction" / "held_out.tsv"


def _montants(texte: str) -> set[str]:
    return {f"{m.valeur:.0f} {m.periode or ''}".strip() for m in montants(texte)}


def _un(texte: str | None) -> set[str]:
    return {texte.replace("’", "'")} if texte else set()


LECTEURS: dict[str, Callable[[str], set[str]]] = {
    "statut": lambda texte: _un(reconnaitre_statut(texte)),
    "activite": lambda texte: _un(reconnaitre_activite(texte)),
    "montant": _montants,
    "taille": lambda texte: _un(seul_ou_equipe(texte)),
    "valeur": lambda texte: set(valeurs_nommees(texte) or valeurs_sous_entendues(texte)),
}
"""What finds each kind of thing in a text."""


def mesurer(fichier: Path = RETENUES) -> dict[str, dict[str, float]]:
    """Precision and recall by kind.

    Args:
        fichier: kind, text and what should be found, separated by `|`, tab-separated, with a header.
    """
    comptes = {sorte: {"trouves": 0, "attendus": 0, "justes": 0} for sorte in LECTEURS}
    with fichier.open(encoding="utf8") as lignes:
        for ligne in csv.DictReader(lignes, delimiter="\t"):
            attendus = {a for a in (ligne["attendu"] or "").split("|") if a}
            trouves = LECTEURS[ligne["sorte"]](ligne["texte"])
            compte = comptes[ligne["sorte"]]
            compte["trouves"] += len(trouves)
            compte["attendus"] += len(attendus)
            compte["justes"] += len(trouves & attendus)
    return {
        sorte: {
            "precision": c["justes"] / c["trouves"] if c["trouves"] else 0.0,
            "rappel": c["justes"] / c["attendus"] if c["attendus"] else 0.0,
        }
        for sorte, c in comptes.items()
    }


@click.command()
@click.argument("fichier", default=RETENUES, type=click.Path(exists=True, path_type=Path))
def main(fichier: Path) -> None:
    """Measure what is found in FICHIER (default: phrases never used to write the rules)."""
    chiffres = mesurer(fichier)
    RESULTATS.mkdir(exist_ok=True)
    (RESULTATS / "extraction.json").write_text(json.dumps(chiffres, indent=1), "utf8")
    for sorte, c in chiffres.items():
        click.echo(f"{sorte:<10} précision {c['precision']:.2f}   rappel {c['rappel']:.2f}")


if __name__ == "__main__":
    main()
