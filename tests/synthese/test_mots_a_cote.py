"""What a synthesis leaves out of their words, and what it does not put between quotation marks."""

from __future__ import annotations

import pytest

from pourquoi.reflet.negation import avec_ne
from pourquoi.synthese import markdown, texte_court
from pourquoi.synthese.typographie import citer, citer_geste, typographier


def _lignes(fiche: dict) -> str:
    return texte_court(fiche).replace("\u00a0", " ")


def test_le_nom_de_quelqu_un_est_hors_de_la_citation() -> None:
    dit = "Le fleuriste du coin, Aimé, me prête sa vitrine. Je lui répare ses seaux le dimanche"
    fiche = {"geste_respect": dit, "reponses": [{"etape": "geste_respect", "texte": dit}]}
    vu = "Le fleuriste du coin, Aimé : « je lui répare ses seaux le dimanche »"
    assert vu in _lignes(fiche)
    assert vu in markdown(fiche).replace("\u00a0", " ")
    assert citer_geste("je tiens la porte : toujours") == citer("je tiens la porte : toujours")


def test_le_chemin_sans_ce_que_ca_change() -> None:
    dits = (
        "je répare des vélos",
        "Ca change que les gamins roulent enfin",
        "cela change qu'on ose",
    )
    fiche = {
        "reponses": [
            {"etape": f"pourquoi_{n}", "niveau": n, "texte": t} for n, t in enumerate(dits, 1)
        ]
    }
    assert "« les gamins roulent enfin » → « on ose »" in _lignes(fiche)


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("ils repartent contents ah ah", "ils repartent contents"),
        ("je prends le garage lol", "je prends le garage"),
        ("j'aime quand ça chante, tu vois", "j'aime quand ça chante"),
        ("on se marre, haha.", "on se marre"),
        ("je peins ce que tu vois", "je peins ce que tu vois"),
    ],
)
def test_sans_le_rire(texte: str, dit: str) -> None:
    assert citer(texte) == f"«\u00a0{dit}\u00a0»"


def test_une_cedille() -> None:
    assert (
        typographier("Ca prend du temps. Ca aussi, mon CA") == "Ça prend du temps. Ça aussi, mon CA"
    )


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("des parents qui savent plus quoi dire", "des parents qui ne savent plus quoi dire"),
        ("elles savent plus où aller", "elles ne savent plus où aller"),
        ("ils ne savent plus où aller", "ils ne savent plus où aller"),
        ("on en sait plus quand on demande", "on en sait plus quand on demande"),
        ("il sait plus que moi", "il sait plus que moi"),
    ],
)
def test_ne_savoir_plus(texte: str, dit: str) -> None:
    assert avec_ne(texte) == dit
