"""The training phrases: enough of them, none twice, none in two intents."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from math import ceil
from pathlib import Path

import pytest

from evaluation.phrases import NEUVES, RACINE, RETENUES, SCELLEES, lire_donnees, lire_tsv
from pourquoi.ecriture import normaliser, sans_accents

MINIMUMS = {
    "motif_argent": 400, "motif_mixte": 400, "motif_sens": 400, "motif_personnel": 400,
    "motif_opportunite": 400, "motif_offre": 400, "reponse_vague": 400, "detresse": 150,
    "objection_utopie": 80, "objection_finances": 80, "objection_clients": 80,
    "question_methode": 80, "question_sinek": 80, "question_exemple": 80,
    "question_trouver_clients": 80, "question_valeurs": 80, "question_confidentialite": 80,
    "ouvrir_conversation": 2,
}  # fmt: skip
AUTRES = 40
TROP_PROCHES = 0.85
"""Share of common words from which two phrases of different intents contradict each other."""

PUBLIQUES = [
    RACINE.parent / "shared" / "nlu" / "real.tsv",
    RETENUES,
    SCELLEES,
    NEUVES,
]


@pytest.fixture(scope="module")
def donnees() -> list[tuple[str, str, str]]:
    return lire_donnees()


def cle(texte: str) -> str:
    """What two phrases share when only spelling, case or punctuation differ."""
    return re.sub(r"[^a-z0-9?]+", " ", sans_accents(texte)).strip()


def test_assez_de_phrases(donnees):
    compte = Counter(intention for _, intention, _ in donnees)
    manques = {i: n for i, n in compte.items() if n < MINIMUMS.get(i, AUTRES)}
    assert not manques
    assert set(MINIMUMS) <= set(compte)


def test_une_intention_dans_un_seul_fichier(donnees):
    fichiers = defaultdict(set)
    for _, intention, fichier in donnees:
        # Testimonies hold every motive, and are not counted for spelling (see the Makefile).
        if fichier != "temoignages.yml":
            fichiers[intention].add(fichier)
    assert {i: f for i, f in fichiers.items() if len(f) > 1} == {}


def test_aucun_doublon(donnees):
    compte = Counter(cle(texte) for texte, _, _ in donnees)
    assert [t for t, n in compte.items() if n > 1] == []


def test_aucune_phrase_dans_deux_intentions(donnees):
    """Near-duplicates across intents, once phone typing is written out."""
    mots = [frozenset(re.findall(r"\w+|\?", normaliser(t))) for t, _, _ in donnees]
    frequence = Counter(m for phrase in mots for m in phrase)
    index: dict[str, list[int]] = defaultdict(list)
    proches = []
    for i, (texte, intention, _) in enumerate(donnees):
        if len(mots[i]) < 4:
            continue
        # Two sets that share 85 % share one of the rarest 15 % of either: only those are indexed.
        rares = sorted(mots[i], key=lambda m: (frequence[m], m))
        rares = rares[: len(rares) - ceil(TROP_PROCHES * len(rares)) + 1]
        for j in {j for m in rares for j in index[m]}:
            communs = len(mots[i] & mots[j])
            union = len(mots[i]) + len(mots[j]) - communs
            if donnees[j][1] != intention and communs / union >= TROP_PROCHES:
                proches.append((texte, intention, donnees[j][0], donnees[j][1]))
        for m in rares:
            index[m].append(i)
    assert proches == []


def test_rien_d_annote_ni_de_commande(donnees):
    """Plain phrases: no entity markup, no slash that Rasa would read."""
    assert [t for t, _, _ in donnees if t.startswith("/") or re.search(r"\]\(|\]\{", t)] == []


@pytest.mark.parametrize("fichier", PUBLIQUES, ids=lambda f: f.name)
def test_rien_de_ce_qui_sert_a_mesurer(donnees, fichier: Path):
    if not fichier.exists():
        pytest.skip(f"{fichier.name} n'est pas là")
    mesure = {cle(p.texte) for p in lire_tsv(fichier) if len(p.texte.split()) > 4}
    assert [t for t, _, _ in donnees if cle(t) in mesure] == []
