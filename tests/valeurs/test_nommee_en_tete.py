"""A value named first is said again, even when an act comes with it; a wish is said as one."""

from __future__ import annotations

import pytest

from tests.entretien import Entretien


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("moi c'est la franchise, si c'est raté je le dis et je fais pas payer la retouche", "franchise"),
        ("la patience, je reste une heure avec chaque cliente et je recommence sans soupirer", "patience"),
        ("Le respect. Je rappelle toujours mes clients le soir même, sans exception", "respect"),
    ],
)  # fmt: skip
def test_elle_est_reprise(texte: str, valeur: str) -> None:
    e = Entretien()
    e.jusqu_a("valeurs")
    tour = e.dire(texte, "motif_sens")
    recu = [r for r in tour.repliques if not r.nom.startswith("utter_demander")]
    assert any(valeur in str(v) for r in recu for v in r.variables.values())


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        (
            "pour que les gens du plateau puissent faire réparer leurs montres sans descendre en ville",
            "vous voulez que les gens du plateau puissent faire réparer leurs montres sans descendre en ville",
        ),
        ("pour que mes filles soient fières de moi", "vous voulez que vos filles soient fières de vous"),
    ],
)  # fmt: skip
def test_un_but_est_un_souhait(texte: str, dit: str) -> None:
    e = Entretien()
    e.jusqu_a("pourquoi_1")
    tour = e.dire(texte, "motif_sens")
    assert any(r.variables.get("reflet") == dit for r in tour.repliques)
