"""Each group named is kept; those told again keep their comma."""

from __future__ import annotations

import pytest

from pourquoi.clientele.dite import qui
from pourquoi.reflexion import _et_les_derniers


@pytest.mark.parametrize(
    ("texte", "gens"),
    [
        (
            "Mes clientes c'est les femmes qui ont eu mal au dos toute leur vie, genre à porter les bassines, et aussi du coup les jeunes mamans qui ont un bébé qui pleure",
            "les femmes qui ont eu mal au dos toute leur vie et les jeunes mamans qui ont un bébé qui pleure",
        ),
        ("les artisans, et du coup les apprentis", "les artisans et les apprentis"),
        (
            "les mamies seules et les mamans du quartier, et celles qui gardent leurs petits-enfants",
            "les mamies seules et les mamans du quartier, et celles qui gardent leurs petits-enfants",
        ),
    ],
)  # fmt: skip
def test_every_group_is_named(texte: str, gens: str) -> None:
    assert qui(texte) == gens


@pytest.mark.parametrize(
    ("gens", "dits"),
    [
        ("les papas et les papis du port, ceux qui amènent les petits", "les papas et les papis du port, ceux qui amènent les petits"),
        ("les veuves qui cousent et brodent, les familles", "les veuves qui cousent et brodent, et les familles"),
    ],
)  # fmt: skip
def test_the_same_people_keep_their_comma(gens: str, dits: str) -> None:
    assert _et_les_derniers(gens) == dits
