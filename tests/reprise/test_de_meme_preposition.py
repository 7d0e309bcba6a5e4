"""« A, nan, B », where both open on the same preposition: B, and what stood before A."""

from __future__ import annotations

import pytest

from pourquoi.correction import nette
from pourquoi.reprise import sans_la_reprise


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        (
            "le sac de pommes que je laisse devant la porte de la voisine avant de tailler sa haie, nan, avant de passer le tracteur",
            "le sac de pommes que je laisse devant la porte de la voisine avant de passer le tracteur",
        ),
        (
            "Mardi, j'irai chez Monsieur Lebrun le maçon, enfin non, Lebrun c'est le facteur, chez Madame Petit, lui commander des étagères",
            "Mardi, j'irai chez Madame Petit, lui commander des étagères",
        ),
        ("je passe avec mon fils, non pardon, avec ma fille, voir la mairie", "je passe avec ma fille, voir la mairie"),
        ("je le pose sur la table, euh non, sur le comptoir. Et je pars.", "je le pose sur le comptoir. Et je pars."),
    ],
)  # fmt: skip
def test_what_is_taken_back_goes(texte: str, reste: str) -> None:
    assert sans_la_reprise(texte) == nette(texte, "") == reste


@pytest.mark.parametrize(
    "texte",
    [
        "je ne travaille pas avec les banques, non, avec les gens",
        "je livre chez eux, non, je n'y gagne rien",
        "mon mari dit avant tout non, avant la retraite c'est non",
    ],
)
def test_a_no_that_takes_nothing_back(texte: str) -> None:
    assert sans_la_reprise(texte) == texte
