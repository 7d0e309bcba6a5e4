"""The way that led there, in the chat: who is spoken of, what happened to them, and no reproach to the coach."""

from __future__ import annotations

import pytest

from pourquoi.synthese import texte_court
from pourquoi.synthese.passage import sans_reproche


def _texte(**champs) -> str:
    pourquois = champs.pop("pourquois", [])
    reponses = [
        {"etape": f"pourquoi_{n}", "niveau": n, "texte": dit, "motif": "motif_sens"}
        for n, dit in enumerate(pourquois, 1)
    ]
    return texte_court({"activite": "cordonnier", "reponses": reponses, **champs})


def test_celui_dont_on_parle_est_nomme() -> None:
    dit = (
        "mon oncle a tenu la forge trente ans. un lundi il a trouvé les scellés devant tout le village."
        " il a posé son marteau et il est jamais revenu, moi j'avais dix ans"
    )
    assert "mon oncle a tenu la forge" in _texte(pourquois=[dit])


def test_la_scene_la_plus_forte_reste() -> None:
    dit = (
        "parce qu'un voisin avait son lave-linge en panne depuis l'hiver et il lavait les draps de sa"
        " femme à la main, quand je l'ai réparé il s'est assis et il a rien dit"
    )
    assert "il s’est assis" in _texte(pourquois=[dit])


def test_la_seconde_moitie_de_l_acte_reste() -> None:
    acte = (
        "un monsieur est venu avec les chaussures de mariage de son père, j'ai passé deux soirs à"
        " retrouver la même semelle. il les a mises dans l'atelier et il a marché sans parler"
    )
    assert "il a marché sans parler" in _texte(valeurs=[{"nom": "patience", "acte": acte}])


@pytest.mark.parametrize(
    ("dit", "reste"),
    [
        ("tu écoutes ou pas ? je te dis que je veux qu'ils mangent", "je veux qu'ils mangent"),
        ("vous lisez pas. Ils dorment enfin", "Ils dorment enfin"),
        ("franchement vous m'écoutez pas, je vous l'ai déjà dit, elles rient", "elles rient"),
        ("je vous répète que c'est pour ma fille", "c'est pour ma fille"),
    ],
)
def test_ce_qu_on_reproche_au_coach_n_y_est_pas(dit: str, reste: str) -> None:
    assert sans_reproche(dit) == reste


@pytest.mark.parametrize(
    "dit",
    [
        "j'ai dit à une dame que ses chaussures tiendraient pas",
        "quand tu lis leur courrier avec eux ils respirent",
        "les banques ne les écoutent pas et moi je les écoute",
        "tu comprends le métier en regardant",
    ],
)
def test_ce_qui_est_raconte_reste(dit: str) -> None:
    assert sans_reproche(dit) == dit
