"""Words given with what ties them to the rest, and those it is for told otherwise."""

import pytest

from pourquoi.retouche import proteste, retoucher
from pourquoi.retouche.groupes import fait_a_des_gens
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


FERRER = "Je suis là pour ferrer les clients qui attendent, afin que les bêtes marchent bien."


@pytest.mark.parametrize(
    "message",
    [
        "je ferre pas les clients, c'est les chevaux que je ferre",
        "tu as relu ta phrase ? je ferre pas les clients. c'est les chevaux que je ferre",
        "Je ne ferre pas les clients, ce sont les chevaux que je ferre.",
    ],
)
def test_what_they_do_not_do_it_to_gives_way(message: str) -> None:
    faite = "Je suis là pour ferrer les chevaux, afin que les bêtes marchent bien."
    assert suivre(FERRER, message) == faite


def test_what_the_sentence_does_not_say_changes_nothing() -> None:
    assert suivre(FERRER, "je ferre pas les ânes, c'est les chevaux que je ferre") is None


@pytest.mark.parametrize(
    "message", ["et les anciens, ils sont passés où ?", "et les anciens sont partis ou"]
)
def test_people_looked_for_come_in(message: str) -> None:
    faite = suivre("Je suis là pour livrer des repas.", message, dits="je livre les anciens")
    assert faite == "Je suis là pour livrer des repas, d’abord pour les anciens."


def test_no_edit_makes_people_of_what_is_worked_on() -> None:
    avant = "Je suis là pour réparer les vélos, en prenant le temps."
    faite = "Je suis là pour réparer les voisins, en prenant le temps."
    assert fait_a_des_gens(faite, avant, "remettez les voisins")
    assert not fait_a_des_gens(faite, avant, "remplacez les vélos par les voisins")
    assert not fait_a_des_gens(avant.replace("vélos", "motos"), avant, "mets les motos")


@pytest.mark.parametrize("message", ["vous avez lu votre phrase ?", "mais c'est horrible ça"])
def test_a_protest_without_an_edit_is_one(message: str) -> None:
    assert proteste(message)


@pytest.mark.parametrize(
    "message", ["j'ai lu la phrase, elle me va", "c'est horrible ce qu'ils ont vécu"]
)
def test_what_tells_of_something_else_is_no_protest(message: str) -> None:
    assert not proteste(message)
