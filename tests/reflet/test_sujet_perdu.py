"""A why that speaks of what the question named is quoted, not turned with a pronoun of nobody."""

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflexion import refleter_reponse


def _reflet(texte: str) -> tuple[str, str]:
    carnet = Carnet(activite="un café", statut="repreneur", pourquoi_1=texte)
    (replique,) = refleter_reponse(carnet, texte, "pourquoi_1")
    return replique.nom.removeprefix("utter_reflet_"), replique.variables["reflet"]


@pytest.mark.parametrize(
    "texte, forme, dit",
    [
        ("Elle fermait à Noël.", "citation", "Elle fermait à Noël"),
        ("Ils allaient tout raser.", "citation", "Ils allaient tout raser"),
        (
            "C'est la seule du canton. Après il faut aller à Tarbes.",
            "citation",
            "C’est la seule du canton. Après il faut aller à Tarbes",
        ),
        (
            "Surtout pas pour le salaire, j'ai lu les comptes.",
            "citation",
            "Surtout pas pour le salaire, j’ai lu les comptes",
        ),
        ("C'est mon père qui m'a appris.", "proposition", "c’est votre père qui vous a appris"),
        (
            "Il faut que les gens mangent dans du beau",
            "proposition",
            "il faut que les gens mangent dans du beau",
        ),
    ],
)
def test_sujet_perdu(texte: str, forme: str, dit: str) -> None:
    assert _reflet(texte) == (forme, dit)
