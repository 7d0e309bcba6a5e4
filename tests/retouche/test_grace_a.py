"""The way of working that ends a sentence about others: « grâce à notre patience »."""

from __future__ import annotations

import pytest

from pourquoi.retouche import retoucher
from pourquoi.retouche.parties import MANIERE, changer_de_partie, partie_dite

PHRASE = "Nous existons pour que les marins dorment, grâce à notre patience."


@pytest.mark.parametrize(
    ("ordre", "faite"),
    [
        ("ajoutez l'honnêteté", "Nous existons pour que les marins dorment, grâce à notre patience et notre honnêteté."),
        ("remplacez patience par douceur", "Nous existons pour que les marins dorment, grâce à notre douceur."),
        ("enlevez la patience", "Nous existons pour que les marins dorment."),
        ("enlève la fin", "Nous existons pour que les marins dorment."),
    ],
)  # fmt: skip
def test_it_is_edited_like_any_other(ordre: str, faite: str) -> None:
    assert retoucher(PHRASE, ordre).phrase == faite


def test_it_is_the_part_that_tells_the_way() -> None:
    assert partie_dite(PHRASE, MANIERE) == "grâce à notre patience"
    dite = "Nous existons pour que les marins dorment, en prenant le temps."
    assert changer_de_partie(PHRASE, MANIERE, "en prenant le temps") == dite
