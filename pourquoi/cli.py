"""`pourquoi export` and `pourquoi erase`: what a person left here, for whoever runs the coach."""

from __future__ import annotations

import argparse
import json
import sys

from pourquoi.journal.base import ouvrir
from pourquoi.journal.journal import exporter, exporter_tout
from pourquoi.journal.migration import BaseIndisponible, migrer
from pourquoi.reglages import ReglageInvalide, Reglages


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit code (0 done, 1 nothing found, 2 cannot run)."""
    analyseur = argparse.ArgumentParser(prog="pourquoi", description=__doc__)
    commandes = analyseur.add_subparsers(dest="commande", required=True)
    export = commandes.add_parser("export", help="print the record of a sender's session as JSON")
    export.add_argument("--sender", required=True, help="conversation id, for example web:1f3c…")
    export.add_argument("--all", action="store_true", help="every session, in a JSON list")
    erase = commandes.add_parser("erase", help="remove every trace of a sender")
    erase.add_argument("--sender", required=True)
    options = analyseur.parse_args(arguments)
    try:
        url = Reglages.lire().database_url
        migrer(url)
    except (ReglageInvalide, BaseIndisponible) as erreur:
        print(erreur, file=sys.stderr)
        return 2
    moteur = ouvrir(url)
    if options.commande == "erase":
        from extensions.effacement import effacer_partout

        lignes = effacer_partout(moteur, options.sender)
        print(f"{lignes} enregistrement(s) effacé(s) pour {options.sender}.")
        return 0 if lignes else 1
    fiche = (
        exporter_tout(moteur, options.sender) if options.all else exporter(moteur, options.sender)
    )
    if not fiche:
        print(f"Aucune séance pour {options.sender}.", file=sys.stderr)
        return 1
    json.dump(fiche, sys.stdout, ensure_ascii=False, indent=2)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
