"""python -m evaluation.conversations [NAME…]: let the gallery talk to the coach and measure it."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from evaluation.conversations.personnage import charger, galerie, nombre_de_variantes
from evaluation.conversations.rapport import RESULTATS, ecrire, imprimer
from evaluation.conversations.seance import jouer
from tests.serveur import Serveur


def main() -> int:
    """Play the sessions, write the results, print the table; 1 when a session did not end."""
    analyseur = argparse.ArgumentParser(description=__doc__)
    analyseur.add_argument("noms", nargs="*", help="entrepreneurs to play; all by default")
    analyseur.add_argument("--variantes", type=int, default=99, help="at most this many of each")
    options = analyseur.parse_args()
    fichiers = [f for f in galerie() if not options.noms or f.stem in options.noms]
    if not fichiers:
        print("Aucun entrepreneur de ce nom dans evaluation/galerie.", file=sys.stderr)
        return 2
    seances = []
    with tempfile.TemporaryDirectory(prefix="galerie-") as dossier:
        serveur = Serveur(Path(dossier) / "galerie.sqlite")
        serveur.demarrer()
        try:
            for fichier in fichiers:
                for variante in range(min(options.variantes, nombre_de_variantes(fichier))):
                    seance = jouer(serveur, charger(fichier, variante))
                    seances.append(seance)
                    print(f"{seance.nom} : {len(seance.tours)} messages", file=sys.stderr)
        finally:
            serveur.arreter()
    chiffres = ecrire(seances)
    print(f"{chiffres['seances']} séances, {chiffres['tours']} tours\n")
    print(imprimer(chiffres))
    print(f"\nChiffres, constats et reflets : {RESULTATS}/ ; à lire : {RESULTATS}/transcripts/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
