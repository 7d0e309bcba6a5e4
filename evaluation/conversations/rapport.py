"""The table with its goals, the JSON, and the transcripts to be read."""

from __future__ import annotations

import json
from pathlib import Path

from evaluation.conversations.mesures import (
    COMPLEXES,
    Constat,
    constats,
    corrections,
    defis_manques,
    detresses,
    retours,
    tableau,
)
from evaluation.conversations.seance import Seance

RESULTATS = Path("results")

_PARTS = {"cooperatif": 0.98, "laconique": 0.90, "hostile": 0.80}


def fautes(seance: Seance) -> list[Constat]:
    """Everything to look at in a session, in the order of its turns."""
    jugees = [*retours(seance), *detresses(seance), *corrections(seance)]
    trouvees = [
        *constats(seance),
        *defis_manques(seance),
        *(constat for bien, constat in jugees if not bien),
    ]
    return sorted(trouvees, key=lambda c: c.tour)


def lignes(chiffres: dict) -> list[tuple[str, str, str, bool | None]]:
    """Rows of the table: measure, figure, goal, and whether it is met (None: no goal)."""
    c = chiffres
    mediane, p95 = c["tours_avant_signature_mediane"], c["tours_avant_signature_p95"]
    rangees: list[tuple[str, str, str, bool | None]] = [
        ("Messages avant la signature, médiane", f"{mediane}", "≤ 14", (mediane or 99) <= 14),
        ("Messages avant la signature, P95", f"{p95:.0f}", "≤ 25", 0 < p95 <= 25),
    ]
    sereines = c["tours_sans_interruptions_mediane"]
    rangees.append(("  sans compter les interruptions, médiane", f"{sereines}", "—", None))
    for genre, (faites, toutes) in c["abouties"].items():
        but = _PARTS.get(genre)
        rangees.append(
            (
                f"Séances abouties : {genre}",
                f"{faites}/{toutes}",
                f"≥ {but:.0%}" if but else "—",
                faites / toutes >= but if but else None,
            )
        )
    rangees += [
        (
            "Reflets par question",
            f"{c['reflets_par_question']:.2f}",
            "≥ 1,0",
            c["reflets_par_question"] >= 1,
        ),
        (
            "Part de reflets complexes",
            f"{c['part_complexes']:.0%}",
            "≥ 48 %",
            c["part_complexes"] >= 0.48,
        ),
        (
            "  dont une valeur devinée",
            f"{c['part_valeurs_devinees']:.0%}",
            "—",
            None,
        ),
        (
            "Premières phrases « bien faire notre métier »",
            "/".join(str(n) for n in c["phrases_passe_partout"]),
            "—",
            None,
        ),
        _nul("Phrases dites deux fois dans une séance", c["repetitions"]),
        _nul("Tours à deux questions", c["tours_a_deux_questions"]),
        (
            "Longueur d’un tour, médiane (signes)",
            f"{c['longueur_mediane']:.0f}",
            "≤ 350",
            c["longueur_mediane"] <= 350,
        ),
        ("Longueur d’un tour, maximum (signes)", f"{c['longueur_max']}", "—", None),
        _nul("Boucles (plus de trois tours sans avancer)", c["boucles"]),
        _part("Retours à la question après une interruption", c["retours"], 0.95),
        _nul("Réponses perdues ou changées", c["reponses_perdues"]),
        _nul("Réponses redemandées ou prises pour autre chose", c["reponses_non_entendues"]),
        _nul("Interruptions prises pour des réponses", c["interruptions_prises_pour_reponses"]),
        _nul("Remarques prises pour la raison d’être", c["remarques_prises_pour_la_phrase"]),
        _nul("Fausses alertes de détresse", c["fausses_alertes_de_detresse"]),
        _nul(f"Défis à tort (sur {c['defis']})", c["defis_a_tort"]),
        _nul("Défis manqués", c["defis_manques"]),
        _part("Corrections prises en compte", c["corrections"], 1),
        _part("Reprises après kill -9", c["reprises_apres_arret"], 1),
        _part("Effacements complets", c["effacements_complets"], 1),
        _part("Détresse : numéros, et aucune question", c["detresse"], 1),
    ]
    return rangees


def _nul(nom: str, compte: int) -> tuple[str, str, str, bool]:
    return nom, str(compte), "0", compte == 0


def _part(nom: str, compte: list[int], but: float) -> tuple[str, str, str, bool]:
    faits, tous = compte
    return nom, f"{faits}/{tous}", f"≥ {but:.0%}" if but < 1 else "100 %", faits >= but * tous


def imprimer(chiffres: dict) -> str:
    """The table as text."""
    rangees = [("Mesure", "Mesuré", "But", None), *lignes(chiffres)]
    larges = [max(len(rangee[i]) for rangee in rangees) for i in range(3)]
    signes = {True: "oui", False: "NON", None: ""}
    return "\n".join(
        "  ".join([*(rangee[i].ljust(larges[i]) for i in range(3)), signes[rangee[3]]]).rstrip()
        for rangee in rangees
    )


def transcrire(seance: Seance) -> str:
    """A session as Markdown, faults marked where they are."""
    personnage = seance.personnage
    par_tour: dict[int, list[str]] = {}
    for faute in fautes(seance):
        par_tour.setdefault(faute.tour, []).append(f"> ⚠ **{faute.mesure}** — {faute.detail}")
    texte = [f"# {seance.nom} ({personnage.genre})", "", personnage.portrait, ""]
    for rang, tour in enumerate(seance.tours, start=1):
        texte += [f"**{rang}. Moi** — {tour.parole.texte}", ""]
        for nom, dit in tour.messages:
            texte += [*dit.splitlines(), f"`{nom}`", ""]
        if tour.boutons:
            texte += ["".join(f"[{b}] " for b in tour.boutons), ""]
        texte += [*par_tour.get(rang, []), ""] if rang in par_tour else []
    if seance.restes is not None:
        texte += [f"Lignes restantes après l’effacement : {sum(seance.restes.values())}", ""]
    return "\n".join(texte)


def ecrire(seances: list[Seance], dossier: Path = RESULTATS) -> dict:
    """Write the figures, the faults, the transcripts and the reflections; return the figures."""
    chiffres = tableau(seances)
    textes = dossier / "transcripts"
    textes.mkdir(parents=True, exist_ok=True)
    for ancien in textes.glob("*.md"):
        ancien.unlink()
    for seance in seances:
        (textes / f"{seance.nom}.md").write_text(transcrire(seance))
    trouvees = [vars(faute) for seance in seances for faute in fautes(seance)]
    (dossier / "conversations.json").write_text(
        json.dumps({"mesures": chiffres, "constats": trouvees}, ensure_ascii=False, indent=1)
    )
    (dossier / "reflets.tsv").write_text("\n".join(_reflets(seances)) + "\n")
    return chiffres


def _reflets(seances: list[Seance]) -> list[str]:
    """Each reflection beside the words it reflects, to be judged by a reader."""
    rangees = ["seance\ttour\treplique\tdit\treflet"]
    for seance in seances:
        for rang, tour in enumerate(seance.tours, start=1):
            for nom, texte in tour.messages:
                if nom.startswith(("utter_reflet_", *COMPLEXES)):
                    dit = " ".join(tour.parole.texte.split())
                    rangees.append(f"{seance.nom}\t{rang}\t{nom}\t{dit}\t{' '.join(texte.split())}")
    return rangees
