"""« Ça » stands for what was told before: it is neither taken off nor left alone in a first draft."""

from __future__ import annotations

import re

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre.brouillon import rediger


def _jet(activite: str, pourquoi: str) -> str:
    return rediger(Carnet(activite=activite, pourquoi_1=pourquoi, motifs=["motif_sens"]))


@pytest.mark.parametrize(
    ("activite", "pourquoi"),
    [
        ("plombier à Brest", "mon oncle s'est usé le dos sur les toits, je veux pas que mes apprentis connaissent ça"),
        ("infirmière libérale à Auch", "ma mère a attendu six heures sur un brancard, je ne veux plus que les malades subissent cela"),
        ("infirmiere liberale a Auch", "jveux pas que les vieux vivent ca"),
        ("cuisinière à Nantes", "à la cantine on leur servait des sachets, je ne supporte pas que les enfants mangent ça"),
        ("menuisier à Dax", "j'aimerais que les jeunes apprennent ça"),
        ("menuisier à Dax", "ça change que les enfants découvrent ça avec leurs mains"),
        ("éducateur canin à Lens", "je voudrais tellement que les maîtres comprennent ça"),
        ("couvreur à Metz", "les patrons nous faisaient monter sans harnais, je voulais plus que les gars acceptent ça"),
        ("libraire à Sète", "je voudrais que les enfants vivent cela chaque été"),
    ],
)  # fmt: skip
def test_a_purpose_told_by_ca_alone_is_left_out(activite: str, pourquoi: str) -> None:
    dite = _jet(activite, pourquoi)
    assert dite.startswith("Nous existons pour ")
    assert not re.search(r"\b(?:afin|parce)\b", dite), dite


@pytest.mark.parametrize(
    ("pourquoi", "dit"),
    [
        ("que les vieux marchent encore, ça me tient à coeur", "afin que les vieux marchent encore"),
        ("je ne supporte pas qu'on jette un meuble", "afin qu’on ne jette plus un meuble"),
        ("pour que les gens sachent que ça se répare", "afin que les gens sachent que ça se répare"),
        ("c'est parce que mon oncle avait un atelier", "parce que notre oncle avait un atelier"),
    ],
)  # fmt: skip
def test_what_says_something_stays(pourquoi: str, dit: str) -> None:
    assert dit in _jet("menuisier à Dax", pourquoi)


@pytest.mark.parametrize(
    "pourquoi",
    ["c'est à cause d'une jument", "C'est grâce à mon grand-père, qui tenait une forge.", "c'était à cause de mon voisin",
     "c'est surtout grâce à ma prof de dessin", "cest a cause de ma soeur"],
)  # fmt: skip
def test_no_because_of_because(pourquoi: str) -> None:
    assert "parce que c’" not in _jet("menuisier à Dax", pourquoi)
