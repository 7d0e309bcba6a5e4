"""A piece of the sentence put right by what it says: its object, its end, to whom it is."""

from __future__ import annotations

import pytest

from pourquoi.raison_detre.avis.autre_jet import refuse_le_brouillon
from pourquoi.retouche.a_la_place import d_abord_a_qui, fin_a_la_place, objet_a_la_place
from pourquoi.retouche.plusieurs import ordres

VELOS = "Je suis là pour réparer les vélos à Redon, d’abord pour les apprentis du port."


@pytest.mark.parametrize(
    ("dit", "debut"),
    [
        ("Ce n'est pas le vélo que je répare, c'est le gamin qui n'a que ça pour aller au boulot",
         "Je suis là pour réparer à Redon le gamin qui n’a que ça pour aller au boulot"),
        ("non ! c'est pas des vélos que je répare c'est les matinées des gens",
         "Je suis là pour réparer les matinées des gens à Redon"),
    ],
)  # fmt: skip
def test_what_is_really_worked_on(dit: str, debut: str) -> None:
    faite = objet_a_la_place(VELOS, dit)
    if "ça" in dit:
        # « ça » has no place in a sentence to sign.
        assert faite is None
    else:
        assert faite == f"{debut}, d’abord pour les apprentis du port."


@pytest.mark.parametrize(
    "dit",
    [
        "c'est pas le pain que je vends, c'est le temps", "c'est pas mal", "c'est pas les vélos qui m'intéressent, c'est les gens",
        "ce n'est pas le vélo que je répare",
    ],
)  # fmt: skip
def test_nothing_else_is_put_in_its_place(dit: str) -> None:
    assert objet_a_la_place(VELOS, dit) is None


def test_an_end_is_said_as_quoted_in_the_place_of_what_says_the_same() -> None:
    dit = "mets plutôt « pour que plus aucun apprenti du port ne marche la nuit » à la fin"
    assert fin_a_la_place(VELOS, dit) == (
        "Je suis là pour réparer les vélos à Redon, pour que plus aucun apprenti du port ne marche la nuit."
    )
    autre = fin_a_la_place(VELOS, "mets plutôt « pour que ça roule » à la fin")
    assert autre == f"{VELOS[:-1]}, pour que ça roule."
    assert fin_a_la_place(VELOS, "mets « à Redon » à la fin") is None


def test_first_of_all_agrees_with_to_whom() -> None:
    dite = "Je suis là pour rendre le sourire à ceux qui boitent, d’abord pour les anciens."
    assert d_abord_a_qui(dite).endswith("à ceux qui boitent, d’abord aux anciens.")
    assert d_abord_a_qui(VELOS) == VELOS


def test_a_remark_on_what_was_done_is_no_order() -> None:
    dit = "Vous avez changé le début, mais pas la fin. Remplacez « à Redon » par « au port »."
    assert ordres(VELOS, dit) == ["Remplacez « à Redon » par « au port »."]


def test_where_something_went_refuses_the_draft() -> None:
    assert refuse_le_brouillon("où sont passées mes mamies ?")
    assert refuse_le_brouillon("et ils sont passés où les livres")
    assert not refuse_le_brouillon("là où je suis passée les gens rient")
