"""The word that leads to what is replaced agrees with what comes in, and is never said twice."""

from __future__ import annotations

import pytest

from pourquoi.retouche.greffe import remplacer
from pourquoi.retouche.litteral import exact

PONT = "Je suis là pour que les ponts tiennent cent ans, grâce à ma rigueur."
TROIS = "Nous existons pour que les élèves osent, grâce à notre patience."
PAIN = "Je suis là pour rendre le goût du pain aux enfants, en restant fidèle à la lenteur."


@pytest.mark.parametrize(
    ("phrase", "vise", "neuf", "fin"),
    [
        (PONT, "rigueur", "le calcul juste", "grâce au calcul juste."),
        (PONT, "ma rigueur", "au calcul juste", "grâce au calcul juste."),
        (PONT, "rigueur", "au calcul juste", "grâce au calcul juste."),
        (PONT, "ma rigueur", "grâce au calcul juste", "grâce au calcul juste."),
        (PONT, "rigueur", "aux vieux outils", "grâce aux vieux outils."),
        (PONT, "rigueur", "les vieux outils", "grâce aux vieux outils."),
        (PONT, "rigueur", "à l’œil et à la main", "grâce à l’œil et à la main."),
        (PONT, "rigueur", "mes vieux outils", "grâce à mes vieux outils."),
        (PONT, "rigueur", "calcul", "grâce à mon calcul."),
        (PONT, "rigueur", "expérience", "grâce à mon expérience."),
        (TROIS, "patience", "l’écoute", "grâce à l’écoute."),
        (TROIS, "notre patience", "aux petits groupes", "grâce aux petits groupes."),
        (TROIS, "notre patience", "leurs parents", "grâce à leurs parents."),
        (PAIN, "la lenteur", "au levain", "en restant fidèle au levain."),
        (PAIN, "à la lenteur", "au levain", "en restant fidèle au levain."),
    ],
)
def test_the_link_word(phrase: str, vise: str, neuf: str, fin: str) -> None:
    place = exact(phrase, vise)
    assert place
    faite = remplacer(phrase, place, neuf)
    assert faite.endswith(fin)
    assert faite.startswith(phrase[: phrase.index(", ")])


@pytest.mark.parametrize(
    ("vise", "neuf", "faite"),
    [
        ("pain", "la farine", "le goût de la farine aux enfants"),
        ("pain", "les tomates", "le goût des tomates aux enfants"),
        ("pain", "des tomates", "le goût des tomates aux enfants"),
        ("du pain", "de la soupe", "le goût de la soupe aux enfants"),
        ("aux enfants", "les anciens", "le goût du pain aux anciens"),
        ("enfants", "les anciens", "le goût du pain aux anciens"),
        ("enfants", "aux anciens", "le goût du pain aux anciens"),
        ("enfants", "ma voisine", "le goût du pain à ma voisine"),
        ("le goût", "le vrai goût", "rendre le vrai goût du pain"),
    ],
)
def test_inside_of_the_sentence(vise: str, neuf: str, faite: str) -> None:
    place = exact(PAIN, vise)
    assert place
    assert faite in remplacer(PAIN, place, neuf)
