"""Thanks for what the coach kept: no reproach, and no part of the answer."""

from __future__ import annotations

import pytest

from pourquoi.remarques import remercie
from tests.entretien import noms, rendu_a


@pytest.mark.parametrize(
    ("texte", "gardee"),
    [
        ("Ah, vous avez gardé mon grand-père, ça me touche. Je renonce aux marchés de Noël.", "Je renonce aux marchés de Noël."),
        ("tas noté le tracteur c sympa. les foires jarrete", "les foires jarrete"),
        ("C'est gentil d'avoir retenu Dole. Aux grandes surfaces.", "Aux grandes surfaces."),
        ("tu t'es souvenu de ma tante, merci, les mariages je les laisse", "les mariages je les laisse"),
    ],
)  # fmt: skip
def test_un_merci_puis_la_reponse(texte: str, gardee: str) -> None:
    entretien = rendu_a("renoncements")
    tour = entretien.dire(texte, "motif_offre", 0.6)
    assert noms(tour)[0] == "utter_remercier"
    assert "utter_mal_cite" not in noms(tour)
    assert entretien.carnet.renoncements == gardee


@pytest.mark.parametrize(
    "phrase",
    [
        "vous avez retenu que les chiens, merci bien",
        "vous avez oublié ma fille, merci",
        "t'as noté le pain, c'est bien mais il manque le miel",
        "Merci beaucoup.",
        "j'ai gardé son tablier, ça me touche",
        "Les clients qui disent merci d'avoir gardé le four",
    ],
)
def test_ce_qui_ne_remercie_de_rien_de_retenu(phrase: str) -> None:
    assert not remercie(phrase)
