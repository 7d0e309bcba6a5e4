"""Whom one calls is no part of what one says, and « si ferme » has lost its « ça »."""

import pytest

from pourquoi.reflet.typographie import nettoyer


@pytest.mark.parametrize(
    ("tape", "lu"),
    [
        ("le blé mon pote, tu crois quoi", "le blé, tu crois quoi"),
        ("l'oseille frère", "l’oseille"),
        ("monsieur, c'est pour ma fille que je le fais", "c’est pour ma fille que je le fais"),
        ("le goût du travail bien fait, madame", "le goût du travail bien fait"),
        ("ma pauvre dame, si je pars", "si je pars"),
        ("ça rapporte bien, mon grand", "ça rapporte bien"),
        ("la thune chef, je mens pas", "la thune, je mens pas"),
        ("mon gars, à la base je suis maçon", "à la base je suis maçon"),
        ("six ans comme commis, chef", "six ans comme commis"),
    ],
)
def test_whom_one_calls_goes(tape, lu):
    assert nettoyer(tape) == lu


@pytest.mark.parametrize(
    "tape",
    [
        "pour aider mon frère",
        "mon gars, à la base il voulait être boucher",
        "pour que mon gars soit fier",
        "mon gars il a huit ans et il dort mal",
        "c’est mon vieux, 80 balais, qui m’a appris",
        "on était trois, moi, mon pote et Karim",
        "je suis devenu chef",
        "mes amis, c’est tout ce que j’ai",
        "mon pote, quand il est tombé malade, je l’ai remplacé",
        "j’ai soigné mon mari, mon père, mon ami",
        "j’aide madame Durand",
    ],
)
def test_whom_one_tells_of_stays(tape):
    assert nettoyer(tape) == tape


@pytest.mark.parametrize(
    ("tape", "lu"),
    [
        ("même si marche mal, je continue", "même si ça marche mal, je continue"),
        ("et si casse je répare", "et si ça casse je répare"),
        ("si ferme et si tendre", "si ferme et si tendre"),
        ("si ferme que le bois", "si ferme que le bois"),
    ],
)
def test_a_verb_after_si_is_given_its_subject_back(tape, lu):
    assert nettoyer(tape) == lu
