"""Those with whom it goes less well are no clients of choice; what is given up by « ni », « et pas de »."""

from __future__ import annotations

import pytest

from pourquoi.clientele.dite import laisse, qui
from pourquoi.clientele.nommee import lire_clientele


@pytest.mark.parametrize(
    ("texte", "gens"),
    [
        ("Avec les jeunes parents. Et moins bien, il faut le dire, avec les pressés.", "les jeunes parents"),
        ("Les maraîchers du coin. J'ai plus de mal avec ceux qui marchandent.", "les maraîchers du coin"),
        ("Ça marche bien avec les anciens, beaucoup moins avec les touristes.", "les anciens"),
        ("les lycéennes et moins bien avec les mères", "les lycéennes"),
        ("les gens qui ont du mal avec les papiers", "les gens qui ont du mal avec les papiers"),
        ("les personnes moins à l'aise avec le français", "les personnes moins à l’aise avec le français"),
    ],
)  # fmt: skip
def test_ceux_avec_qui_ca_se_passe_moins_bien(texte: str, gens: str) -> None:
    assert qui(texte) == gens
    lue = lire_clientele(texte)
    assert lue is None or lue[0] == gens


@pytest.mark.parametrize(
    ("texte", "laisses"),
    [
        ("Ni les foires, ni les salons du livre.", "les foires et les salons du livre"),
        ("ni aux promoteurs ni aux grandes surfaces", "les promoteurs et les grandes surfaces"),
        ("Les lotissements, je les laisse aux autres, et pas de piscines non plus.", "les lotissements et les piscines"),
        ("les hôtels je les laisse à d'autres", "les hôtels"),
        ("Je ne fais plus de pain blanc, et pas de viennoiseries", "le pain blanc et les viennoiseries"),
        ("Les mariages, et pas de regret.", "les mariages, et pas de regret"),
        ("Aux salons parce que c'est loin et pas de mon âge", "les salons"),
    ],
)  # fmt: skip
def test_deux_choses_laissees(texte: str, laisses: str) -> None:
    assert laisse(texte) == laisses
