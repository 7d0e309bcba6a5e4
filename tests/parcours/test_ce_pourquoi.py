"""« Tu demandes pas pourquoi ? »: that why is asked at once, alone, and kept with what it explains."""

from __future__ import annotations

import pytest

from pourquoi.ecoute.demandes import sans_reclamer_pourquoi
from tests.entretien import Entretien, noms, rendu_a


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("vous ne me demandez pas pourquoi ?", ""),
        ("demande-moi pourquoi", ""),
        ("j'ai quitté la banque. tu demandes pas pourquoi ?", "j'ai quitté la banque."),
        ("je leur demande pourquoi", None),
        ("tu demandes pas mes prix ?", None),
        ("pourquoi tu me demandes ça ?", None),
    ],
)
def test_le_pourquoi_reclame(texte: str, dit: str | None) -> None:
    assert sans_reclamer_pourquoi(texte) == dit


def test_il_est_demande_puis_garde_avec_le_fait() -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    entretien.dire("j'ai renvoyé mon plus gros client", "motif_offre")
    tour = entretien.dire("tu demandes pas pourquoi ?")
    assert noms(tour) == ["utter_demander_ce_pourquoi"]
    assert "gros client" in tour.repliques[0].variables["fait"]
    suite = entretien.dire("parce qu'il parlait mal aux apprentis", "motif_sens")
    assert noms(suite)[-1] == "utter_demander_regard_client"
    assert "apprentis" in entretien.carnet.acte
    assert "demandes" not in entretien.carnet.acte


def test_sans_rien_a_expliquer_rien_ne_change() -> None:
    tour = rendu_a("pourquoi_2").dire("tu demandes pas pourquoi ?")
    assert "utter_demander_ce_pourquoi" not in noms(tour)
