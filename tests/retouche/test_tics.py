"""What is only said around the words of the sentence never stands in it."""

from __future__ import annotations

import pytest

from pourquoi.retouche.entiere import entiere
from pourquoi.retouche.oral import sans_commentaire, sans_tics
from pourquoi.retouche.parties import CHANGER, FAIRE, changer_de_partie


@pytest.mark.parametrize(
    ("dit", "reste"),
    [
        ("ben recoudre les manteaux voilà", "recoudre les manteaux"),
        ("bah tailler les haies quoi", "tailler les haies"),
        ("que les gens mangent déjà hein", "que les gens mangent"),
        ("bon ben coudre, voilà", "coudre"),
        ("pour que ça tienne hein, en prenant le temps voilà", "pour que ça tienne, en prenant le temps"),
        ("que les petits rient, voilà, ça m'est venu au volant", "que les petits rient"),
        ("que les petits rient, j'ai trouvé ça en rangeant la cave", "que les petits rient"),
        ("que les petits rient jsais pas si ca se dit", "que les petits rient"),
        ("que les petits rient, enfin je sais pas si c'est français", "que les petits rient"),
        ("que les petits rient, c'est venu comme ça", "que les petits rient"),
        ("que les petits rient, c'est un peu niais", "que les petits rient"),
        # These belong to the words.
        ("que plus rien ne soit trop bête", "que plus rien ne soit trop bête"),
        ("qu'ils disent que ça m'est venu d'eux", "qu'ils disent que ça m'est venu d'eux"),
        ("qu'ils retrouvent ce que ça m'a apporté", "qu'ils retrouvent ce que ça m'a apporté"),
        ("que ceux qui ne savent pas si c'est bon osent", "que ceux qui ne savent pas si c'est bon osent"),
        ("savoir à quoi ça sert", "savoir à quoi ça sert"),
        ("qu'on sache de quoi", "qu'on sache de quoi"),
        ("faire n'importe quoi", "faire n'importe quoi"),
        ("du pain bon", "du pain bon"),
        ("bon pain pour tous", "bon pain pour tous"),
        ("être là", "être là"),
        ("quoi qu'il arrive", "quoi qu'il arrive"),
        ("les gens déjà venus", "les gens déjà venus"),
        ("hein", "hein"),
    ],
)  # fmt: skip
def test_tics_go(dit: str, reste: str) -> None:
    assert sans_tics(dit) == reste


@pytest.mark.parametrize(
    ("dit", "reste"),
    [
        ("remèdes jvais pas mettre ça sur une affiche", "remèdes"),
        ("les artisans, on dirait une pub sinon", "les artisans"),
        ("les élèves, leurs parents et moi", "les élèves, leurs parents et moi"),
        ("ce que je sais faire", "ce que je sais faire"),
        ("les meubles que je répare, vous pouvez ?", "les meubles que je répare"),
        ("apprendre aux jeunes ce qu’on m’a appris", "apprendre aux jeunes ce qu’on m’a appris"),
    ],
)
def test_a_comment_ends_the_new_words(dit: str, reste: str) -> None:
    assert sans_commentaire(dit) == reste


@pytest.mark.parametrize(
    "phrase",
    [
        "Nous existons pour que l’acheteur reparte avec la bonne vis, et qu’on sache tous à quoi elle va servir.",
        "J’existe pour que mes élèves sachent que c’est bien de se tromper.",
        "Nous existons pour que personne ne se demande par quoi commencer quand le toit fuit.",
        "Nous existons pour nourrir, non pour vendre.",
        "J’existe pour coiffer chez elles celles qui ne sortent plus, quoi qu’il arrive.",
    ],
)
def test_a_sentence_dictated_is_taken_to_the_letter(phrase: str) -> None:
    assert entiere(phrase) == phrase


def test_a_part_given_aloud_is_cleaned() -> None:
    phrase = "Nous existons pour poser des tuiles, afin que les gens soient au sec."
    assert changer_de_partie(phrase, FAIRE, "ben poser et réparer les toits voilà") == (
        "Nous existons pour poser et réparer les toits, afin que les gens soient au sec."
    )
    assert changer_de_partie(phrase, CHANGER, "bah que les gens dorment au sec hein quoi") == (
        "Nous existons pour poser des tuiles, afin que les gens dorment au sec."
    )


def test_only_the_main_verb_turns_subjunctive() -> None:
    phrase = "Nous existons pour former, afin que les gens osent."
    assert changer_de_partie(phrase, CHANGER, "que personne ne parte sans montrer ce qu'il savait faire") == (
        "Nous existons pour former, afin que personne ne parte sans montrer ce qu’il savait faire."
    )  # fmt: skip
    assert changer_de_partie(phrase, CHANGER, "que le village avait encore son bistrot") == (
        "Nous existons pour former, afin que le village ait encore son bistrot."
    )
