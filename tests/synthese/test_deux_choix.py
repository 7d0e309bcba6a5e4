"""A choice told in a few words, then another: no colon ties them."""

from __future__ import annotations

import pytest

from pourquoi.synthese.plus_loin import _a_propos


@pytest.mark.parametrize(
    ("avant", "suite", "dit"),
    [
        ("les horaires justement !", "puis l'autre truc c'est le four", "les horaires. Puis l'autre truc c'est le four"),
        ("le prix justement !", "je le garde à trois euros", "le prix : je le garde à trois euros"),
        ("Une presse", "attendre", "Une presse : attendre"),
    ],
)  # fmt: skip
def test_no_sign_is_stitched_to_another(avant: str, suite: str, dit: str) -> None:
    assert _a_propos(avant, suite) == dit
