"""« maman » is said of one's own mother: the coach says « votre maman »."""

from __future__ import annotations

import pytest

from pourquoi.reflet.personne import TU, VOUS, tourner


@pytest.mark.parametrize(
    ("dit", "vous", "tu"),
    [
        ("maman est tombée malade", "votre maman est tombée malade", "ta maman est tombée malade"),
        ("je porte tout à papi", "vous portez tout à votre papi", "tu portes tout à ton papi"),
        ("papa et maman tenaient le bar", "votre papa et votre maman tenaient le bar", None),
        ("je fais la soupe de mamie", "vous faites la soupe de votre mamie", None),
        ("une maman seule vient le soir", "une maman seule vient le soir", None),
        ("mamie Jeanne m’a appris le point", "mamie Jeanne vous a appris le point", None),
        ("mon papa était maçon", "votre papa était maçon", "ton papa était maçon"),
    ],
)
def test_my_own(dit: str, vous: str, tu: str | None) -> None:
    assert tourner(dit, VOUS, 1) == vous
    assert tu is None or tourner(dit, TU, 1) == tu
