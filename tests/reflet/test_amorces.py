"""What only starts an answer aloud, or ends it, is left out wherever it is quoted."""

from __future__ import annotations

import pytest

from pourquoi.reflet import essentiel, refleter
from pourquoi.reflexion import citer
from pourquoi.synthese.typographie import citer as citer_synthese

CAS = [
    ("bof. les jeunes lisent plus", "les jeunes lisent plus"),
    ("Bof, les voisins passent le soir", "les voisins passent le soir"),
    ("plutôt une épicerie avec trois tables", "une épicerie avec trois tables"),
    ("juste la crèche du quartier", "la crèche du quartier"),
    ("juste appeler le maire mardi", "appeler le maire mardi"),
    ("bon là j'ai claqué la porte", "j’ai claqué la porte"),
    ("du coup les mamans du lotissement", "les mamans du lotissement"),
    ("les gros chantiers là", "les gros chantiers"),
    ("les foires et les brocantes hein", "les foires et les brocantes"),
    ("des pots en grès voilà", "des pots en grès"),
    ("la franchise quoi", "la franchise"),
]


@pytest.mark.parametrize(("texte", "attendu"), CAS)
def test_partout_ou_l_on_cite(texte: str, attendu: str) -> None:
    assert essentiel(texte).lower() == attendu
    assert citer(texte).lower() == attendu
    assert citer_synthese(texte.replace("'", "’")).strip("«» \u00a0").lower() == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "je suis là",
        "ce jour-là",
        "plutôt mourir que de mentir",
        "juste et bon",
        "un prix juste",
        "les gens de ce village-là",
        "juste pour payer le loyer",
        "je ne sais pas quoi",
    ],
)
def test_ce_qui_a_un_sens_reste(texte: str) -> None:
    assert citer(texte) == texte


def test_un_tic_au_milieu() -> None:
    texte = "parce que ça fait douze ans que je couds pour une marque et bon là j'ai dit stop"
    reflet = refleter(texte)
    assert reflet is None or "bon là" not in reflet.texte


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (
            "coiffure a domicile pr les papis et les gens ki sortent plus",
            "coiffure à domicile pour les papis et les gens qui sortent plus",
        ),
        (
            "reparer les velos ac les gamins ds la cour",
            "réparer les vélos avec les gamins dans la cour",
        ),
        ("prendre le tps ms sans trainer", "prendre le temps mais sans traîner"),
    ],
)
def test_une_citation_est_en_francais(texte: str, attendu: str) -> None:
    assert citer(texte).replace("ne sortent", "sortent") == attendu


@pytest.mark.parametrize(
    ("texte", "coupe"),
    [
        (
            "Je renonce aux salons, quand bien même ils remplissent le carnet, et je renonce aussi aux remises de fin d'année.",
            "Je renonce aux salons, quand bien même ils remplissent le carnet…",
        ),
        (
            "Je laisse les grandes surfaces qui paient à quatre-vingt-dix jours parce que mon banquier n'en peut plus.",
            "Je laisse les grandes surfaces qui paient à quatre-vingt-dix jours…",
        ),
    ],
)
def test_coupe_a_une_charniere(texte: str, coupe: str) -> None:
    assert citer(texte) == coupe
