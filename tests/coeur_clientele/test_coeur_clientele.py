"""The core clientele: from the values, not from everybody."""

from __future__ import annotations

import pytest

from pourquoi.clientele.dite import pour_tout_le_monde
from tests.entretien import Entretien


def test_clientele_is_asked_from_the_value() -> None:
    entretien = Entretien()
    entretien.jusqu_a("regard_client")
    tour = entretien.dire("ils reviennent", "motif_offre")
    assert tour.repliques[-1].nom == "utter_demander_coeur_clientele"
    assert tour.repliques[-1].variables["valeur"] == "le respect"


@pytest.mark.parametrize(
    "texte", ["tout le monde", "Tlm !", "n'importe qui", "tous ceux qui paient"]
)
def test_everybody(texte: str) -> None:
    assert pour_tout_le_monde(texte)


@pytest.mark.parametrize(
    "texte", ["les familles du quartier", "ceux qui prennent le temps", "les artisans du bâtiment"]
)
def test_somebody(texte: str) -> None:
    assert not pour_tout_le_monde(texte)
