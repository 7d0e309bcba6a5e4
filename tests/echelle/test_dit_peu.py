"""Little said is said back before help is given to say more; nothing said is not."""

from __future__ import annotations

import pytest

from tests.entretien import noms, rendu_a


@pytest.mark.parametrize(
    "texte", ["faut bien manger", "c'est ce que je sais faire", "pour gagner ma vie"]
)
def test_le_peu_est_cite(texte: str) -> None:
    tour = rendu_a("pourquoi_1").dire(texte, "reponse_vague")
    assert noms(tour)[0] == "utter_reflet_citation"


@pytest.mark.parametrize(
    "texte", ["j'en sais trop rien", "comme ça", "on va voir", "c'est dur à dire"]
)
def test_le_rien_ne_l_est_pas(texte: str) -> None:
    assert "utter_reflet_citation" not in noms(rendu_a("pourquoi_1").dire(texte, "reponse_vague"))
