"""The article that stands before a noun exchanged for another agrees with the new one."""

import pytest

from pourquoi.retouche import reformuler

AVANT = "Je suis là pour que chacun trouve une lampe qui dure."


@pytest.mark.parametrize(
    ("ordre", "apres"),
    [
        ("change lampe par luminaire", "un luminaire"),
        ("mets applique à la place de lampe", "une applique"),
        ("remplace lampe par un lustre", "un lustre"),
    ],
)
def test_l_article_s_accorde(ordre: str, apres: str) -> None:
    assert f" {apres} qui dure" in (reformuler(AVANT, ordre) or "")
