"""A name keeps its capital where a quotation opens on it."""

from __future__ import annotations

import pytest

from pourquoi.reflet import _minuscule, essentiel


@pytest.mark.parametrize(
    "texte",
    [
        "Jeannine, quatre-vingts ans, montait chaque matin",
        "Julien me prête son four",
        "Chloé ne vient plus",
        "Kévin charge le camion",
        "Rose tient la caisse",
        "Pierre me garde les palettes",
        "Martin, trente ans, ne savait pas lire",
        "Régis, dont personne ne voulait",
        "Fatima repasse le linge",
        "Mme Roche m’a tenu la main",
    ],
)
def test_un_nom_garde_sa_capitale(texte: str) -> None:
    assert _minuscule(texte) == texte


@pytest.mark.parametrize(
    "texte",
    [
        "Les voisins viennent",
        "Je vends du miel",
        "Jai vendu du miel",
        "Cest pour les gens",
        "Patience et rigueur",
        "Travailler seul",
        "Personne ne vient",
        "Tout est fait main",
        "Kan la porte s’ouvre",
        "Chacun fait son pain",
        "Pain au levain",
        "Pour les anciens",
    ],
)
def test_un_mot_courant_la_perd(texte: str) -> None:
    assert _minuscule(texte)[0].islower()


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("mes cartes sont en Comic Sans", "mes cartes sont en Comic Sans"),
        ("Je veux ne Pas tricher", "je veux ne pas tricher"),
    ],
)
def test_le_second_mot_d_un_nom_propre(texte: str, dit: str) -> None:
    assert essentiel(texte, 200).lower() == dit.lower()
    assert essentiel(texte, 200)[1:] == dit[1:]
