"""What somebody else said of themselves is never turned as if the person had said it."""

import pytest

from pourquoi.reflet import refleter


@pytest.mark.parametrize(
    ("texte", "bout"),
    [
        ("Une mamie m'a dit : maintenant je dors sans la lumière", "maintenant je dors sans la lumière"),
        ("un client m'a dit un jour, à la banque ils me serrent la main", "à la banque ils me serrent la main"),
        ("une dame m'a dit je remonte enfin mon escalier", "je remonte enfin mon escalier"),
    ],
)  # fmt: skip
def test_their_i_is_not_hers(texte: str, bout: str) -> None:
    reflet = refleter(texte, bouts=[bout])
    assert reflet is None or not reflet.texte.startswith(("maintenant", "à la banque", "vous "))


def test_what_is_said_of_the_person_is_turned() -> None:
    reflet = refleter("On m'a dit que je soigne mes clients", bouts=["je soigne mes clients"])
    assert reflet is not None
    assert "vous" in reflet.texte


@pytest.mark.parametrize(
    "texte",
    ["il y a des petits qui savent pas qu'une courge ça a des graines", "les gens oublient que la laine elle tient chaud"],
)  # fmt: skip
def test_no_end_on_the_subject_of_the_next_clause(texte: str) -> None:
    bout = texte.partition(" ça ")[0].partition(" elle ")[0]
    reflet = refleter(texte, bouts=[bout])
    assert reflet is None or not reflet.texte.endswith(("courge", "laine"))
