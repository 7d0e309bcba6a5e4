"""The respectful act, and the partner it concerns."""

from __future__ import annotations

import pytest

from pourquoi.respect import partenaire_nomme
from tests.entretien import Entretien


@pytest.mark.parametrize(
    ("geste", "qui"),
    [
        ("je paie mon meunier à la livraison", "fournisseurs"),
        ("je laisse mon apprenti partir à l'heure", "collaborateurs"),
        ("je passe les chantiers trop gros à un confrère", "confreres"),
        ("je rappelle mes clients le soir", "clients"),
        ("je dis bonjour", "clients"),
    ],
)
def test_act_goes_to_the_partner_it_concerns(geste: str, qui: str) -> None:
    assert partenaire_nomme(geste) == qui
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    entretien.dire(geste, "motif_offre")
    assert entretien.carnet.partenaires[qui] == geste
