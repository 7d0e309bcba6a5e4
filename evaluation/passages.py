"""`python -m evaluation.passages [FILE]`: how well what each stretch of a message does is read."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from evaluation.nlu import RESULTATS, dernier_modele, lire_par_lots
from evaluation.phrases import RACINE
from extensions.nlu.passages import (
    Exemple,
    ModelePassages,
    Reglage,
    lire_exemples,
    lire_fichier,
)
from pourquoi.ecriture import en_phrases
from pourquoi.passages import ROLES, decouper

RETENUS = RACINE / "tests" / "passages" / "held_out.tsv"
"""Messages of conversations that came after all the others, marked by another hand."""

DONNEES = RACINE / "data" / "passages"
GRAINE = 7

Lire = Callable[[Sequence[str]], list[dict[str, list[Any]]]]


def lire_avec_rasa(textes: Sequence[str]) -> list[dict[str, list[Any]]]:
    """The stretches of each text, by context, as the trained model reads them."""
    lectures = lire_par_lots(dernier_modele(), textes)
    return [lu["passages"] for lu in lectures]


def mesurer(exemples: Sequence[Exemple], lire: Lire) -> dict[str, Any]:
    """Words and whole messages right, precision and recall of each role, what is kept of answers.

    Returns:
        Shares between 0 and 1. `dits_gardes` is the share of the sentences that tell something
        read so, `bruits_pris` that of remarks, questions and orders read as telling.
    """
    mots, entiers, paires, phrases = 0, 0, Counter(), Counter()
    for exemple, lus in zip(exemples, lire([e.texte for e in exemples]), strict=True):
        justes = [role for role, dit in exemple.passages for _ in decouper(dit)]
        places = decouper(exemple.texte)
        bornes = lus[exemple.contexte]
        trouves = [next((r for r, a, b, _ in bornes if a <= d < b), "?") for _, d, _ in places]
        paires.update(zip(justes, trouves, strict=True))
        mots += len(justes)
        entiers += justes == trouves
        debut = 0
        for phrase in en_phrases(exemple.texte):
            debut = exemple.texte.index(phrase, debut)
            dans = [i for i, (_, d, _) in enumerate(places) if debut <= d < debut + len(phrase)]
            debut += len(phrase)
            if dans:
                role = Counter(justes[i] for i in dans).most_common(1)[0][0]
                phrases[role, Counter(trouves[i] for i in dans).most_common(1)[0][0]] += 1
    return {
        "messages": len(exemples),
        "mots": sum(n for (a, b), n in paires.items() if a == b) / mots,
        "messages_entiers": entiers / len(exemples),
        "dits_gardes": _part(phrases, "d", "d"),
        "bruits_pris": _part(phrases, "bqo", "d"),
        "roles": {
            nom: {
                "mots": sum(n for (a, _), n in paires.items() if a == role),
                "precision": _precision(paires, role),
                "rappel": _part(paires, role, role),
            }
            for role, nom in ROLES.items()
        },
    }


def _part(paires: Counter, vrais: str, lus: str) -> float:
    parmi = sum(n for (a, _), n in paires.items() if a in vrais)
    return sum(n for (a, b), n in paires.items() if a in vrais and b in lus) / max(parmi, 1)


def _precision(paires: Counter, role: str) -> float:
    parmi = sum(n for (_, b), n in paires.items() if b == role)
    return paires[role, role] / max(parmi, 1)


def valider(plis: int) -> dict[str, Any]:
    """Cross-validation on the marked messages: the figures of the messages left aside."""
    exemples = lire_exemples(DONNEES)
    random.Random(GRAINE).shuffle(exemples)
    lus: dict[str, dict[str, list[Any]]] = {}
    for pli in range(plis):
        modele = ModelePassages.apprendre(
            [e for i, e in enumerate(exemples) if i % plis != pli], Reglage()
        )
        lus |= {e.texte: modele.passages(e.texte) for e in exemples[pli::plis]}
    return mesurer(exemples, lambda textes: [lus[t] for t in textes])


@click.command()
@click.argument("fichier", type=click.Path(exists=True, path_type=Path), default=RETENUS)
@click.option("--plis", default=0, help="Folds of a cross-validation on the training messages.")
def main(fichier: Path, plis: int) -> None:
    """Print the figures of a file of marked messages, or of a cross-validation."""
    chiffres = valider(plis) if plis else mesurer(lire_fichier(fichier), lire_avec_rasa)
    click.echo(
        f"{chiffres['messages']} messages. Mots au bon rôle : {chiffres['mots']:.3f} ; messages "
        f"entiers : {chiffres['messages_entiers']:.3f}\nPhrases qui disent, gardées : "
        f"{chiffres['dits_gardes']:.3f} ; remarques, questions et ordres pris pour des réponses : "
        f"{chiffres['bruits_pris']:.3f}\n"
    )
    for nom, c in chiffres["roles"].items():
        click.echo(f"{nom:10} {c['mots']:5} mots  P {c['precision']:.2f}  R {c['rappel']:.2f}")
    RESULTATS.mkdir(exist_ok=True)
    (RESULTATS / "passages.json").write_text(json.dumps(chiffres, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
