"""Nobody to be named first, then somebody: only the act is said back, as respect."""

from __future__ import annotations

import pytest

from tests.entretien import noms, rendu_a


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("j'ai pas de salarié, je préviens le peintre la veille", "le peintre la veille"),
        ("Je suis seul, peut-être mon grossiste", "votre grossiste"),
        ("je travaille seule mais je remercie la factrice", "la factrice"),
    ],
)
def test_l_acte_seul_est_redit(texte: str, dit: str) -> None:
    entretien = rendu_a("geste_respect")
    tour = entretien.dire(texte, "motif_offre")
    assert dit in tour.repliques[0].variables["reflet"]
    assert "seul" not in tour.repliques[0].variables["reflet"]
    assert entretien.carnet.geste_respect == texte


@pytest.mark.parametrize(
    "texte", ["je laisse parler mes clients", "mon associé, je le laisse partir à l'heure"]
)
def test_un_geste_ordinaire_est_redit_entier(texte: str) -> None:
    tour = rendu_a("geste_respect").dire(texte, "motif_offre")
    assert noms(tour)[0].startswith("utter_reflet_")
