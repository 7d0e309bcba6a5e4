"""What is counted is a thing, and is left as typed between two."""

import pytest

from pourquoi.reflet import ecrire


@pytest.mark.parametrize(
    "tape, lu",
    [
        ("chevres 60 tetes vers Najac", "chèvres 60 têtes"),
        ("j'ai 40 betes", "40 bêtes"),
    ],
)
def test_compte(tape: str, lu: str) -> None:
    assert lu in (ecrire(tape) or "")


def test_deux_choses() -> None:
    assert "péché" not in (ecrire("je vends 2 peches") or "")
