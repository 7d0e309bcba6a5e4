"""The « ne » that speech drops is put back where « plus » can only deny."""

from __future__ import annotations

import pytest

from pourquoi.reflet.negation import avec_ne


@pytest.mark.parametrize(
    ("tape", "ecrit"),
    [
        ("les gens ils font plus vingt kilomètres", "les gens ils ne font plus vingt kilomètres"),
        ("que les gens se fassent plus arnaquer", "que les gens ne se fassent plus arnaquer"),
        ("on jette plus un manteau", "on ne jette plus un manteau"),
        ("personne voit plus les vieux", "personne ne voit plus les vieux"),
    ],
)
def test_a_denial(tape: str, ecrit: str) -> None:
    assert avec_ne(tape) == ecrit


@pytest.mark.parametrize(
    "texte",
    [
        "il mange plus que moi",
        "je gagne plus de sous",
        "ils ne font plus rien",
        "elle travaille plus vite",
        "ça coûte plus cher",
        "j’en fais plus le dimanche",
        "il aime plus la mer que la terre",
    ],
)
def test_more_or_denied_already(texte: str) -> None:
    assert avec_ne(texte) == texte


@pytest.mark.parametrize(
    ("tape", "ecrit"),
    [
        ("que les gens aient plus peur d’ouvrir leur courrier", "que les gens n’aient plus peur d’ouvrir leur courrier"),
        ("pour que plus personne ait honte", "pour que plus personne n’ait honte"),
        ("un rendez-vous à pas louper", "un rendez-vous à ne pas louper"),
        ("ils ont plus besoin de moi", "ils n’ont plus besoin de moi"),
        ("que personne les arnaque", "que personne ne les arnaque"),
        ("il y a personne d’autre", "il n’y a personne d’autre"),
        ("c’est plus personne qui vient", "c’est plus personne qui vient"),
    ],
)  # fmt: skip
def test_what_nobody_wishes_more_of(tape: str, ecrit: str) -> None:
    assert avec_ne(tape) == ecrit


def test_a_pronoun_is_never_cut() -> None:
    assert avec_ne("ma mamie elle pouvait plus sortir") == "ma mamie elle ne pouvait plus sortir"
