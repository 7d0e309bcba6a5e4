"""A condition is never said without what depends on it, nor torn from what it limits."""

from __future__ import annotations

import pytest

from pourquoi.reflet.bornes import mal_borne


@pytest.mark.parametrize(
    ("bout", "avant", "apres", "coupe"),
    [
        ("j’ai compris que si l’école fermait", "", ", les familles partiraient.", True),
        ("si la mamie en veut une, et pas le kilo", "une pomme, ", ". Le reste attend.", True),
        ("si le pain est raté, je le jette", "Chez moi, ", ".", False),
        ("je sais que si je ferme, ils partent tous", "", ".", False),
    ],
)
def test_condition_coupee(bout: str, avant: str, apres: str, coupe: bool) -> None:
    assert mal_borne(bout, avant, apres) == coupe
