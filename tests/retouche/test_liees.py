"""Words given with what ties them to the rest, and those it is for told otherwise."""

import pytest

from pourquoi.retouche import retoucher
from pourquoi.retouche.litteral import tient
from pourquoi.retouche.ordres import suivre

COUTURE = (
    "Je suis là pour apprendre la couture, afin que les mamans du quartier osent coudre seules, "
    "et qu’elles rentrent un peu plus fières."
)
BARQUES = (
    "Je suis là pour réparer les barques, afin que mes petits-enfants naviguent encore quand moi "
    "et ton grand-père on sera plus là."
)


@pytest.mark.parametrize(
    ("phrase", "message", "fin"),
    [
        (COUTURE, "plutôt « et rentrent un peu plus fières »", "seules et rentrent un peu plus fières."),
        (COUTURE, "mets « et rentrent un peu plus fiers », y a des papas", "seules et rentrent un peu plus fiers."),
        (COUTURE, "enlève « qu'elles »", "seules et rentrent un peu plus fières."),
        (COUTURE, "enlevez « et qu'elles »", "seules et rentrent un peu plus fières."),
        (BARQUES, "mets juste « quand nous serons partis » à la fin", "encore quand nous serons partis."),
        (BARQUES, "mettez a la fin quand on sera partis", "encore quand on sera partis."),
    ],
)  # fmt: skip
def test_what_ties_the_words_is_told_anew(phrase: str, message: str, fin: str) -> None:
    assert (suivre(phrase, message) or "").endswith(fin)


def test_another_moment_is_added_beside() -> None:
    faite = suivre(BARQUES, "ajoute à la fin « quand le vent se lève »") or ""
    assert faite.endswith("on sera plus là, quand le vent se lève.")


@pytest.mark.parametrize(
    ("message", "gens", "fin"),
    [
        ("Remplacez « les mamans du quartier » par « les papas et les mamans du quartier »", "les papas et les mamans du quartier", "osent coudre seuls, et qu’ils rentrent un peu plus fiers."),
        ("mets les jeunes du quartier à la place de les mamans du quartier", "les jeunes du quartier", "osent coudre seuls, et qu’ils rentrent un peu plus fiers."),
        ("remplace les mamans par les voisines", "les voisines du quartier", "osent coudre seules, et qu’elles rentrent un peu plus fières."),
    ],
)  # fmt: skip
def test_what_is_said_of_them_agrees_with_those_it_is_for(
    message: str, gens: str, fin: str
) -> None:
    faite = retoucher(COUTURE, message)
    assert faite is not None
    assert faite.phrase.endswith(f"afin que {gens} {fin}")


def test_what_only_points_at_words_never_stands() -> None:
    assert not tient("Je suis là pour ce que j’ai dit de la cave.", "Je suis là pour tailler.")
    assert not tient(COUTURE.replace("qu’elles", "qu’et"), COUTURE)
