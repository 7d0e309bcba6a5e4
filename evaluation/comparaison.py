"""`python -m evaluation.comparaison [FILES…]`: the candidates, same data, same run.

Each candidate is trained on `data/nlu/` by Rasa itself, in its own process (so that memory is its
own), then read on the held-out phrases. The table of `docs/nlu.md` comes from here.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import click
import yaml

from evaluation.mesures import mesurer
from evaluation.nlu import RESULTATS, lire_avec_rasa
from evaluation.phrases import DONNEES, NEUVES, RETENUES, SCELLEES, lire_donnees, lire_tsv

CREUX = [
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
]
SENS = [*CREUX, {"name": "evaluation.composants.VecteursDePhrase"}]
LOGISTIQUE = {"name": "LogisticRegressionClassifier", "max_iter": 100}
LECTEUR = "extensions.nlu.lecteur.LecteurIntentions"
NORMALISEUR = {"name": "extensions.nlu.normaliseur.NormaliseurFrancais"}


def candidats(epoques: int) -> dict[str, list[dict]]:
    """Pipelines by name. The first is what `rasa init` writes."""
    diet = {"name": "DIETClassifier", "epochs": epoques, "random_seed": 7}
    return {
        "défaut": [*CREUX, diet, {"name": "EntitySynonymMapper"}],
        "creux + logistique": [*CREUX, LOGISTIQUE],
        "creux + vecteurs + logistique": [*SENS, LOGISTIQUE],
        "creux + vecteurs + DIET": [*SENS, diet],
        "noyau, sans vecteurs": [NORMALISEUR, {"name": LECTEUR, "poids_sens": 0.0}],
        "noyau, sans composition": [NORMALISEUR, {"name": LECTEUR, "composees": 0}],
        "noyau": [NORMALISEUR, {"name": LECTEUR}],
        "noyau + garde": [
            NORMALISEUR, {"name": LECTEUR}, {"name": "extensions.nlu.garde.GardeDetresse"},
        ],
    }  # fmt: skip


def mesurer_candidat(nom: str, epoques: int, fichiers: list[Path]) -> dict:
    """Train one candidate and read the files with it, in this process."""
    from rasa.model_training import train_nlu

    with tempfile.TemporaryDirectory() as dossier:
        config = Path(dossier) / "config.yml"
        config.write_text(
            yaml.safe_dump(
                {
                    "recipe": "default.v1",
                    "language": "fr",
                    "assistant_id": "comparaison",
                    "pipeline": candidats(epoques)[nom],
                },
                sort_keys=False,
            )
        )
        domaine = Path(dossier) / "domain.yml"
        domaine.write_text(
            yaml.safe_dump({"version": "3.1", "intents": sorted({e for _, e, _ in lire_donnees()})})
        )
        debut = time.perf_counter()
        modele = train_nlu(str(config), str(DONNEES), dossier, domain=str(domaine))
        entrainement = time.perf_counter() - debut
        lots = [lire_tsv(f) for f in fichiers]
        lus, durees = lire_avec_rasa(Path(modele), [p.texte for lot in lots for p in lot])
    resultats = {}
    for fichier, lot in zip(fichiers, lots, strict=True):
        resultats[fichier.stem], lus = mesurer(lot, lus[: len(lot)]), lus[len(lot) :]
    return {
        "candidat": nom,
        "entrainement_s": entrainement,
        "lecture_ms": 1000 * statistics.median(durees),
        "memoire_mo": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "fichiers": resultats,
    }


def tableau(resultats: list[dict]) -> str:
    """The results as a Markdown table."""
    colonnes = {
        "acceptables": "acceptables",
        "f1_motifs": "F1 motifs",
        "argent_precision": "argent P",
        "argent_rappel": "argent R",
        "detresse_rappel": "détresse R",
    }
    lignes = []
    for fichier in resultats[0]["fichiers"]:
        lignes += [
            f"\n{fichier}\n",
            "| candidat | "
            + " | ".join(colonnes.values())
            + " | lecture | entraînement | mémoire |",
            "|---|" + "---|" * (len(colonnes) + 3),
        ]
        for r in resultats:
            chiffres = r["fichiers"][fichier]
            cases = [
                "–" if chiffres[c] is None else f"{chiffres[c]:.3f}".lstrip("0") for c in colonnes
            ]
            lignes.append(
                f"| {r['candidat']} | "
                + " | ".join(cases)
                + f" | {r['lecture_ms']:.0f} ms | {r['entrainement_s']:.0f} s"
                + f" | {r['memoire_mo']:.0f} Mo |"
            )
    return "\n".join(lignes)


@click.command()
@click.argument("fichiers", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--candidat", "noms", multiple=True, help="Only these candidates.")
@click.option("--epoques", default=100, help="Epochs of DIET.")
@click.option("--seul", is_flag=True, hidden=True, help="One candidate, in this process, as JSON.")
def main(fichiers: tuple[Path, ...], noms: tuple[str, ...], epoques: int, seul: bool) -> None:
    """Train and measure the candidates on FICHIERS (default: our held-out phrases)."""
    lus = [f.resolve() for f in fichiers] or [RETENUES, SCELLEES, NEUVES]
    if seul:
        click.echo("\x1e" + json.dumps(mesurer_candidat(noms[0], epoques, lus)))
        return
    RESULTATS.mkdir(exist_ok=True)
    resultats = []
    for nom in noms or candidats(epoques):
        commande = [sys.executable, "-m", "evaluation.comparaison", "--seul", "--candidat", nom]
        sortie = subprocess.run(
            [*commande, "--epoques", str(epoques), *map(str, lus)],
            check=True, stdout=subprocess.PIPE, text=True,
        ).stdout  # fmt: skip
        resultats.append(json.loads(sortie.rsplit("\x1e", 1)[1]))
        (RESULTATS / "nlu_comparaison.json").write_text(
            json.dumps(resultats, ensure_ascii=False, indent=1), "utf8"
        )
        click.echo(tableau(resultats[-1:]))
    click.echo(tableau(resultats))


if __name__ == "__main__":
    main()
