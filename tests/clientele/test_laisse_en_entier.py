"""What is given up is named whole, without why nor an aside."""

from __future__ import annotations

import pytest

from pourquoi.clientele.dite import laisse


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (
            "alors je renonce aux foires parce que c'est le dimanche et le dimanche c'est ma fille "
            "et puis aux patrons qui veulent que je livre à minuit non c'est fini ça",
            "les foires et les patrons qui veulent que je livre à minuit",
        ),
        (
            "On ne fera pas de piscines neuves ni de pose de liners, même si ça rapporte. "
            "Ma sœur a un peu râlé, d'ailleurs.",
            "des piscines neuves et la pose de liners",
        ),
    ],
)
def test_tout_est_nomme(texte: str, attendu: str) -> None:
    assert laisse(texte) == attendu
