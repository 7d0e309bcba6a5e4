"""`python -m evaluation.comparaison [FILES…]`: the candidates, same data, same run.

Each candidate is trained by Rasa itself, in its own process (so that memory is its own), then read
on the held-out phrases: on the whole of `data/nlu/`, or with `--plis` on stratified folds of it,
the same for all. The tables of `docs/nlu.md` come from here.
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
from evaluation.phrases import NEUVES, RETENUES, SCELLEES, Phrase, lire_donnees, lire_tsv

GRAINE = 7

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


def decouper(echantillon: int, plis: int) -> list[tuple[list[Phrase], list[Phrase]]]:
    """What to learn and what to read, once for each fold.

    Args:
        echantillon: phrases drawn from the training data, each intent in its share; 0 for all.
        plis: stratified folds; 0 to learn everything and read nothing of it.
    """
    from sklearn.model_selection import StratifiedKFold, train_test_split

    from extensions.nlu.lecteur import INTERNES

    donnees = [Phrase(texte, e, frozenset({e})) for texte, e, _ in lire_donnees()]
    if echantillon:
        classes = [p.etiquette for p in donnees]
        donnees, _ = train_test_split(
            donnees, train_size=echantillon, stratify=classes, random_state=GRAINE
        )
    if not plis:
        return [(donnees, [])]
    classes = [p.etiquette for p in donnees]
    coupes = StratifiedKFold(plis, shuffle=True, random_state=GRAINE).split(donnees, classes)
    return [
        ([donnees[i] for i in a], [donnees[i] for i in b if classes[i] not in INTERNES])
        for a, b in coupes
    ]


def apprendre(pipeline: list[dict], phrases: list[Phrase], dossier: Path) -> Path:
    """Train a pipeline on these phrases with Rasa, in this folder; the model's file."""
    from rasa.model_training import train_nlu

    intentions: dict[str, list[str]] = {}
    for p in phrases:
        intentions.setdefault(p.etiquette, []).append(f"- {p.texte}")
    config = {"recipe": "default.v1", "language": "fr", "assistant_id": "comparaison"}
    nlu = [{"intent": e, "examples": "\n".join(lignes)} for e, lignes in intentions.items()]
    contenus = {
        "config": {**config, "pipeline": pipeline},
        "domain": {"version": "3.1", "intents": sorted(intentions)},
        "nlu": {"version": "3.1", "nlu": nlu},
    }
    fichiers = {nom: dossier / f"{nom}.yml" for nom in contenus}
    for nom, contenu in contenus.items():
        fichiers[nom].write_text(yaml.safe_dump(contenu, sort_keys=False, allow_unicode=True))
    return Path(
        train_nlu(
            str(fichiers["config"]), str(fichiers["nlu"]), str(dossier),
            domain=str(fichiers["domain"]),
        )
    )  # fmt: skip


def mesurer_candidat(
    nom: str, epoques: int, fichiers: list[Path], echantillon: int = 0, plis: int = 0
) -> dict:
    """Train one candidate and read the files and the folds with it, in this process.

    Returns:
        JSON-ready; the training time is the processor's, for one fold (s), the reading time the
        median (ms), the memory the peak (Mo); figures on a file are the mean over the folds.
    """
    lots = [lire_tsv(f) for f in fichiers]
    noms = [f.stem for f in fichiers]
    entrainements, durees, croisees, par_pli = [], [], [], []
    for appris, tenus in decouper(echantillon, plis):
        with tempfile.TemporaryDirectory() as dossier:
            debut = time.process_time()
            modele = apprendre(candidats(epoques)[nom], appris, Path(dossier))
            entrainements.append(time.process_time() - debut)
            textes = [p.texte for lot in (*lots, tenus) for p in lot]
            lus, lues = lire_avec_rasa(modele, textes)
        durees += lues
        for lot in lots:
            par_pli.append(mesurer(lot, lus[: len(lot)]))
            lus = lus[len(lot) :]
        croisees += zip(tenus, lus, strict=True)
    resultats = {n: moyenne(par_pli[i :: len(noms)]) for i, n in enumerate(noms)}
    if croisees:
        resultats = {"plis": mesurer(*zip(*croisees, strict=True)), **resultats}
    return {
        "candidat": nom,
        "entrainement_s": statistics.mean(entrainements),
        "lecture_ms": 1000 * statistics.median(durees),
        "memoire_mo": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "fichiers": resultats,
    }


def moyenne(mesures: list[dict]) -> dict:
    """The mean of each figure of the table, None where one could not be measured."""
    colonnes = {c: [m[c] for m in mesures] for c in COLONNES}
    return {c: None if None in v else statistics.mean(v) for c, v in colonnes.items()}


COLONNES = {
    "acceptables": "acceptables",
    "f1_motifs": "F1 motifs",
    "argent_precision": "argent P",
    "argent_rappel": "argent R",
    "detresse_rappel": "détresse R",
}


def tableau(resultats: list[dict]) -> str:
    """The results as a Markdown table."""
    lignes = []
    for fichier in resultats[0]["fichiers"]:
        lignes += [
            f"\n{fichier}\n",
            "| candidat | "
            + " | ".join(COLONNES.values())
            + " | lecture | entraînement | mémoire |",
            "|---|" + "---|" * (len(COLONNES) + 3),
        ]
        for r in resultats:
            chiffres = r["fichiers"][fichier]
            cases = [
                "–" if chiffres[c] is None else f"{chiffres[c]:.3f}".lstrip("0") for c in COLONNES
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
@click.option("--echantillon", default=0, help="Training phrases drawn; all of them by default.")
@click.option("--plis", default=0, help="Stratified folds; none by default.")
@click.option("--seul", is_flag=True, hidden=True, help="One candidate, in this process, as JSON.")
def main(
    fichiers: tuple[Path, ...],
    noms: tuple[str, ...],
    epoques: int,
    echantillon: int,
    plis: int,
    seul: bool,
) -> None:
    """Train and measure the candidates on FICHIERS (default: our held-out phrases)."""
    lus = [f.resolve() for f in fichiers] or [RETENUES, SCELLEES, NEUVES]
    if seul:
        mesures = mesurer_candidat(noms[0], epoques, lus, echantillon, plis)
        click.echo("\x1e" + json.dumps(mesures))
        return
    RESULTATS.mkdir(exist_ok=True)
    reglages = {"epoques": epoques, "echantillon": echantillon, "plis": plis}
    options = [f"--{nom}={valeur}" for nom, valeur in reglages.items()]
    resultats = []
    for nom in noms or candidats(epoques):
        commande = [sys.executable, "-m", "evaluation.comparaison", "--seul", "--candidat", nom]
        sortie = subprocess.run(
            [*commande, *options, *map(str, lus)], check=True, stdout=subprocess.PIPE, text=True
        ).stdout
        resultats.append(json.loads(sortie.rsplit("\x1e", 1)[1]))
        (RESULTATS / "nlu_comparaison.json").write_text(
            json.dumps({**reglages, "candidats": resultats}, ensure_ascii=False, indent=1), "utf8"
        )
        click.echo(tableau(resultats[-1:]))
    click.echo(tableau(resultats))


if __name__ == "__main__":
    main()
