"""« Enfin non, je dis mal… mais ils passent après »: who they are is kept."""

from __future__ import annotations

import pytest

from pourquoi.reprise import sans_la_reprise


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Aïe. Je renonce aux mariages, ils ont déjà leurs fleuristes. Enfin non, je dis mal, je leur ferme pas la porte mais ils passent après", "les mariages passent après"),
        ("je laisse les notaires, non pardon, c'était mal dit, ils viendront en dernier", "les notaires viendront en dernier"),
        ("Je renonce à celles qui paient en retard. Non, je dis mal, elles attendent leur tour.", "celles qui paient en retard attendent leur tour"),
        ("Je renonce aux mariages, ils passent trop vite", "Je renonce aux mariages, ils passent trop vite"),
        ("je renonce aux marchés, non merci, ils restent trop loin", "je renonce aux marchés, non merci, ils restent trop loin"),
    ],
)  # fmt: skip
def test_ils_sont_nommes(texte: str, dit: str) -> None:
    assert sans_la_reprise(texte) == dit
