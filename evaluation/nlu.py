"""`python -m evaluation.nlu [FILE]`: how well the coach understands.

With a file of phrases, reads them with the newest trained model. Without, cross-validates the
training data and draws the pictures. Figures and pictures go to `results/`.
"""

from __future__ import annotations

import asyncio
import json
import logging
import statistics
import time
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import click
import numpy as np

from evaluation.mesures import afficher, mesurer, mesurer_defis
from evaluation.phrases import RACINE, Phrase, appauvrir, lire_donnees, lire_tsv

RESULTATS = RACINE / "results"
LOT = 64


def dernier_modele(dossier: Path = RACINE / "models") -> Path:
    """The newest trained model."""
    modeles = sorted(dossier.glob("*.tar.gz"), key=lambda m: m.stat().st_mtime)
    if not modeles:
        raise click.ClickException(f"Aucun modèle dans {dossier} : lancez « make train ».")
    return modeles[-1]


Classement = tuple[tuple[str, float], ...]
"""Intents with their probabilities, most likely first."""


def lire_avec_rasa(modele: Path, textes: Sequence[str]) -> tuple[list[str], list[float]]:
    """Intents read by a trained model, and seconds per reading."""
    classements, durees = classer_avec_rasa(modele, textes)
    return [classement[0][0] for classement in classements], durees


def classer_avec_rasa(modele: Path, textes: Sequence[str]) -> tuple[list[Classement], list[float]]:
    """Every intent ranked by a trained model, and seconds per reading."""
    lectures, durees = analyser_avec_rasa(modele, textes)
    classements = []
    for lu in lectures:
        tete = (lu["intent"]["name"], lu["intent"]["confidence"])
        rangs = [(r["name"], r["confidence"]) for r in lu.get("intent_ranking", [])]
        classements.append(tuple(rangs) or (tete,))
    return classements, durees


def analyser_avec_rasa(
    modele: Path, textes: Sequence[str]
) -> tuple[list[dict[str, Any]], list[float]]:
    """All that a trained model reads in each text, and seconds per reading."""
    agent = _agent(modele)

    async def lire() -> tuple[list[dict[str, Any]], list[float]]:
        lectures, durees = [], []
        for texte in textes:
            debut = time.perf_counter()
            lectures.append(await agent.parse_message(texte))
            durees.append(time.perf_counter() - debut)
        return lectures, durees

    return asyncio.run(lire())


def lire_par_lots(modele: Path, textes: Sequence[str]) -> list[dict[str, Any]]:
    """All that a trained model reads in each text: the same, a third of the time, and no timing.

    Args:
        modele: the model archive.
        textes: what to read; the graph takes `LOT` of them at once.
    """
    from rasa.core.channels.channel import UserMessage
    from rasa.core.processor import PLACEHOLDER_MESSAGE, PLACEHOLDER_TRACKER

    coach = _agent(modele).processor
    cible = coach.model_metadata.nlu_target
    lectures: list[dict[str, Any]] = []
    for debut in range(0, len(textes), LOT):
        lot = [UserMessage(texte) for texte in textes[debut : debut + LOT]]
        entrees = {PLACEHOLDER_MESSAGE: lot, PLACEHOLDER_TRACKER: None}
        lus = coach.graph_runner.run(inputs=entrees, targets=[cible])[cible]
        lectures += [lu.as_dict(only_output_properties=True) for lu in lus]
    return lectures


@lru_cache(maxsize=1)
def _agent(modele: Path) -> Any:
    import structlog

    # Rasa prints the text of every message it parses at debug level.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    from rasa.core.agent import Agent

    return Agent.load(str(modele))


def evaluer_fichier(fichier: Path, modele: Path) -> dict[str, Any]:
    """Figures of a trained model on a file of phrases, also typed without accents."""
    phrases = lire_tsv(fichier)
    classements, durees = classer_avec_rasa(
        modele, [p.texte for p in phrases] + [appauvrir(p.texte) for p in phrases]
    )
    lus = [classement[0][0] for classement in classements]
    n = len(phrases)
    chiffres = mesurer(phrases, lus[:n])
    pauvres = mesurer(phrases, lus[n:])["acceptables"]
    return {
        "fichier": str(fichier),
        "modele": modele.name,
        **chiffres,
        **mesurer_defis(phrases, classements[:n]),
        "sans_accents_ni_ponctuation": pauvres,
        "perte_sans_accents_ni_ponctuation": chiffres["acceptables"] - pauvres,
        "lecture_ms": 1000 * statistics.median(durees[:n]),
    }


def valider(
    nombre: int, graine: int = 7
) -> tuple[dict[str, Any], list[Phrase], list[str], np.ndarray]:
    """Stratified cross-validation on the training data: figures, phrases, readings, confidences."""
    from sklearn.model_selection import StratifiedKFold

    from extensions.nlu.garde import garder
    from extensions.nlu.lecteur import INTERNES, classer
    from extensions.nlu.modele import ModeleIntentions

    donnees = [(t, e) for t, e, _ in lire_donnees() if e != "ouvrir_conversation"]
    textes, y = np.array([t for t, _ in donnees], dtype=object), np.array([e for _, e in donnees])
    lus, confiances = np.empty(len(y), dtype=object), np.zeros(len(y))
    for train, test in StratifiedKFold(nombre, shuffle=True, random_state=graine).split(textes, y):
        modele = ModeleIntentions().apprendre(list(textes[train]), list(y[train]))
        for i, classement in zip(test, classer(modele, list(textes[test])), strict=True):
            tete = garder(textes[i], classement)[0]
            lus[i], confiances[i] = tete["name"], tete["confidence"]
    gardes = [i for i, e in enumerate(y) if e not in INTERNES]
    phrases = [Phrase(textes[i], y[i], frozenset({y[i]})) for i in gardes]
    retenus = [str(lus[i]) for i in gardes]
    return mesurer(phrases, retenus), phrases, retenus, confiances[gardes]


def dessiner(phrases: list[Phrase], lus: list[str], confiances: np.ndarray, dossier: Path) -> None:
    """Draw the confusion matrix and the confidence histogram."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    from sklearn.metrics import ConfusionMatrixDisplay

    _, axe = plt.subplots(figsize=(18, 16))
    ConfusionMatrixDisplay.from_predictions(
        [p.etiquette for p in phrases], lus, xticks_rotation="vertical", ax=axe, colorbar=False,
        normalize="true", values_format=".1f", im_kw={"cmap": "Greens"},
    )  # fmt: skip
    axe.set(xlabel="lu", ylabel="étiquette")
    plt.tight_layout()
    plt.savefig(dossier / "confusions.png", dpi=80)
    plt.close()
    juste = np.array([p.etiquette == lu for p, lu in zip(phrases, lus, strict=True)])
    plt.figure(figsize=(8, 5))
    plt.hist([confiances[juste], confiances[~juste]], bins=20, range=(0, 1), stacked=True,
             label=["juste", "faux"], color=["#4c956c", "#bc4749"])  # fmt: skip
    plt.xlabel("confiance")
    plt.ylabel("phrases")
    plt.legend()
    plt.tight_layout()
    plt.savefig(dossier / "confiances.png", dpi=80)
    plt.close()


@click.command()
@click.argument("fichier", required=False, type=click.Path(exists=True, path_type=Path))
@click.option("--modele", type=click.Path(exists=True, path_type=Path), help="Model archive.")
@click.option("--plis", default=5, help="Folds of the cross-validation.")
def main(fichier: Path | None, modele: Path | None, plis: int) -> None:
    """Measure the understanding on FICHIER, or by cross-validation without it."""
    RESULTATS.mkdir(exist_ok=True)
    if fichier:
        chiffres = evaluer_fichier(fichier, modele or dernier_modele())
        sortie = RESULTATS / f"nlu_{fichier.stem}.json"
    else:
        chiffres, phrases, lus, confiances = valider(plis)
        dessiner(phrases, lus, confiances, RESULTATS)
        sortie = RESULTATS / "nlu_validation_croisee.json"
    sortie.write_text(json.dumps(chiffres, ensure_ascii=False, indent=1), "utf8")
    click.echo(afficher(chiffres))
    click.echo(f"\nécrit dans {sortie.relative_to(RACINE)}")


if __name__ == "__main__":
    main()
