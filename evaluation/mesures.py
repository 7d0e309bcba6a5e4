"""Figures about readings, from predicted and acceptable labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sklearn.metrics import f1_score, precision_recall_fscore_support

from evaluation.phrases import Phrase
from pourquoi.carnet import Message
from pourquoi.lecture import MOTIFS, OBJECTIONS, Lecture, lire

REPONSES = (*MOTIFS, *OBJECTIONS)
DEFI = "motif_argent"
DETRESSE = "detresse"


def _part(bons: int, total: int) -> float | None:
    return bons / total if total else None


def mesurer(phrases: Sequence[Phrase], lus: Sequence[str]) -> dict[str, Any]:
    """All the figures for phrases and the intents read.

    A reading among the acceptable ones counts as the label, in every figure.

    Returns:
        JSON-ready figures; rates between 0 and 1, None where nothing could be measured.
    """
    lectures = list(zip(phrases, lus, strict=True))
    attendus = [lu if lu in p.acceptables else p.etiquette for p, lu in lectures]
    justes = [lu in p.acceptables for p, lu in lectures]
    fautes = Counter((p.etiquette, lu) for p, lu in lectures if lu not in p.acceptables)
    noms = sorted(set(attendus) | set(lus))
    precision, rappel, f1, effectif = precision_recall_fscore_support(
        attendus, lus, labels=noms, zero_division=0
    )
    reponses = [lu in p.acceptables for p, lu in lectures if p.etiquette in REPONSES]
    presents = [m for m in MOTIFS if any(p.etiquette == m for p in phrases)]
    motifs = [
        (a, lu) for (p, lu), a in zip(lectures, attendus, strict=True) if p.etiquette in MOTIFS
    ]
    argent_lu = [DEFI in p.acceptables for p, lu in lectures if lu == DEFI]
    # An acceptable other reading of a money phrase is not a miss.
    argent = [lu in p.acceptables for p, lu in lectures if p.etiquette == DEFI]
    detresse = [(p, lu == DETRESSE) for p, lu in lectures if p.etiquette == DETRESSE]
    autres = [lu == DETRESSE for p, lu in lectures if DETRESSE not in p.acceptables]
    sortes: dict[str, list[bool]] = {}
    for p, lu in lectures:
        if p.sorte:
            sortes.setdefault(p.sorte, []).append(lu in p.acceptables)
    return {
        "phrases": len(phrases),
        "exactes": _part(sum(p.etiquette == lu for p, lu in lectures), len(phrases)),
        "acceptables": _part(sum(justes), len(justes)),
        "acceptables_reponses": _part(sum(reponses), len(reponses)),
        "f1_motifs": float(
            f1_score([a for a, _ in motifs], [lu for _, lu in motifs], labels=presents,
                     average="macro", zero_division=0)
        ) if presents else None,
        "argent_precision": _part(sum(argent_lu), len(argent_lu)),
        "argent_rappel": _part(sum(argent), len(argent)),
        "detresse_rappel": _part(sum(v for _, v in detresse), len(detresse)),
        "detresse_par_sorte": {
            s: _part(sum(v for p, v in detresse if p.sorte == s),
                     sum(p.sorte == s for p, _ in detresse))
            for s in sorted({p.sorte for p, _ in detresse} - {""})
        },
        "detresse_fausses_alertes": _part(sum(autres), len(autres)),
        "intentions": {
            n: {"precision": float(a), "rappel": float(b), "f1": float(c), "phrases": int(d)}
            for n, a, b, c, d in zip(noms, precision, rappel, f1, effectif, strict=True)
        },
        "confusions": [
            {"etiquette": e, "lu": lu, "fois": n}
            for (e, lu), n in fautes.most_common()
        ],
        "sortes": {s: sum(v) / len(v) for s, v in sorted(sortes.items()) if len(sortes) <= 20},
    }  # fmt: skip


def mesurer_defis(
    phrases: Sequence[Phrase], classements: Sequence[tuple[tuple[str, float], ...]]
) -> dict[str, int]:
    """What the coach would do with each answer to a why: challenge it, ask, or go on.

    Args:
        phrases: the phrases; those that answer no why are left out.
        classements: every intent with its probability, as read.
    """
    compte = Counter()
    for phrase, classement in zip(phrases, classements, strict=True):
        if phrase.etiquette not in MOTIFS:
            continue
        message = Message(phrase.texte, classement[0][0], classement)
        lecture = lire(message)
        argent = DEFI in phrase.acceptables
        sorte = "argent" if argent else "autres"
        compte[f"reponses_{sorte}"] += 1
        if message.intent in MOTIFS and not lecture.sure:
            compte[f"demandes_{sorte}"] += 1
        elif message.intent in MOTIFS and lecture == Lecture(DEFI):
            compte[f"defis_{sorte}"] += 1
    return {
        f"{quoi}_{sorte}": compte[f"{quoi}_{sorte}"]
        for quoi in ("reponses", "defis", "demandes")
        for sorte in ("argent", "autres")
    }


def afficher(chiffres: dict[str, Any]) -> str:
    """The figures as text for a terminal."""

    def pct(x: float | None) -> str:
        return "  –  " if x is None else f"{x:.3f}"

    lignes = [f"{'intention':<28}{'précision':>10}{'rappel':>10}{'F1':>8}{'phrases':>9}"]
    for nom, c in chiffres["intentions"].items():
        lignes.append(
            f"{nom:<28}{c['precision']:>10.3f}{c['rappel']:>10.3f}{c['f1']:>8.3f}{c['phrases']:>9}"
        )
    lignes += ["", "confusions (étiquette → lu)"]
    lignes += [
        f"  {c['fois']:>3}  {c['etiquette']} → {c['lu']}" for c in chiffres["confusions"][:20]
    ]
    lignes += [
        "",
        f"phrases                            {chiffres['phrases']}",
        f"lectures exactes                   {pct(chiffres['exactes'])}",
        f"lectures acceptables               {pct(chiffres['acceptables'])}",
        f"lectures acceptables, réponses     {pct(chiffres['acceptables_reponses'])}",
        f"F1 moyen des motifs                {pct(chiffres['f1_motifs'])}",
        f"argent seul : précision, rappel    {pct(chiffres['argent_precision'])}  "
        f"{pct(chiffres['argent_rappel'])}",
        f"détresse : rappel, fausses alertes {pct(chiffres['detresse_rappel'])}  "
        f"{pct(chiffres['detresse_fausses_alertes'])}",
    ]
    for nom in ("sans_accents_ni_ponctuation", "perte_sans_accents_ni_ponctuation"):
        if nom in chiffres:
            lignes.append(f"{nom.replace('_', ' '):<35}{pct(chiffres[nom])}")
    for sorte in ("argent", "autres"):
        if f"defis_{sorte}" in chiffres:
            lignes.append(
                f"{f'défis, {sorte}':<35}{chiffres[f'defis_{sorte}']} sur "
                f"{chiffres[f'reponses_{sorte}']}, et {chiffres[f'demandes_{sorte}']} demandés"
            )
    if "lecture_ms" in chiffres:
        lignes.append(f"temps médian de lecture            {chiffres['lecture_ms']:.1f} ms")
    return "\n".join(lignes)
