"""What people lack elsewhere, told as what changes for them: « elsewhere » goes away with the ill."""

from __future__ import annotations

import pytest

from pourquoi.raison_detre.maux import maux
from pourquoi.raison_detre.pour_qui import peine_levee

FEMMES = ("les mamans qui n’osent pas danser seules ailleurs", "puissent")


@pytest.mark.parametrize(
    ("dit", "attendue"),
    [
        ("les mamans qui n'osent pas danser seules ailleurs", "les mamans osent danser seules"),
        ("les mamans qui n'osent plus entrer dans un café en ville", "les mamans osent entrer dans un café"),
        ("les mamans qui ont peur de se faire arnaquer chez les autres", "les mamans n’aient plus peur de se faire arnaquer"),
        ("les mamans qui ont honte de demander dans les grandes surfaces", "les mamans n’aient plus honte de demander"),
        ("les mamans qui ont peur de conduire la nuit", "les mamans n’aient plus peur de conduire la nuit"),
        ("les mamans qui se font avoir partout ailleurs", "les mamans ne se fassent plus avoir"),
        ("les mamans qui n'osent pas manger chez elles", "les mamans osent manger chez elles"),
        ("les mamans qui n'osent pas partir ailleurs", "les mamans osent partir ailleurs"),
    ],
)  # fmt: skip
def test_an_ill_is_lifted_without_where_it_was_suffered(dit: str, attendue: str) -> None:
    assert peine_levee(dit, FEMMES) == attendue


@pytest.mark.parametrize(
    ("dit", "attendue"),
    [
        ("les gens se font arnaquer partout", "les gens ne se fassent plus arnaquer"),
        ("il n'y avait rien pour les jeunes ici", "il y ait quelque chose pour les jeunes"),
        ("les anciens doivent faire la queue dans les supermarchés", "les anciens n’aient plus à faire la queue"),
        ("les gens se font engueuler comme ailleurs", "les gens ne se fassent plus engueuler"),
        ("les gens doivent faire trente bornes pour un pain", "les gens n’aient plus à faire trente bornes pour un pain"),
    ],
)  # fmt: skip
def test_so_is_one_that_is_refused(dit: str, attendue: str) -> None:
    assert attendue in [clause for _, clause in maux(dit)]


def test_nobody_is_said_to_dare_by_words_of_several() -> None:
    gens = ("ceux qui n’osent pas sortir seuls", "puissent")
    assert peine_levee("ceux qui n'osent pas sortir seuls", gens) is None
    assert peine_levee("ceux qui n'osent pas entrer", gens) == "chacun ose entrer"


@pytest.mark.parametrize(
    ("dit", "attendue"),
    [
        (
            "les personnes seules qui n'osent pas appeler de peur de se faire avoir",
            "les personnes seules osent appeler sans peur de se faire avoir",
        ),
        (
            "les retraités qui n'osent plus entrer par peur d'être jugés",
            "les retraités osent entrer sans peur d’être jugés",
        ),
    ],
)
def test_whoever_dares_at_last_fears_no_more(dit: str, attendue: str) -> None:
    qui = dit.split(" qui ")[0]
    assert peine_levee(dit, (qui, "puissent")) == attendue


def test_an_adjective_never_becomes_people() -> None:
    dit = "Les personnes seules des vieux immeubles, qui ont peur de se faire arnaquer."
    levee = peine_levee(dit, ("les personnes seules des vieux immeubles", "puissent"))
    assert levee
    assert "les vieux n" not in levee
