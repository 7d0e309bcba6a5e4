"""What stands first in a presentation, or is named in so many words, is what they do."""

import pytest

from pourquoi.accueil import recevoir_activite
from pourquoi.carnet import Carnet, Message


def _activite(texte: str, point: str = "") -> str | None:
    carnet = Carnet(propos={"activite": point} if point else {})
    recevoir_activite(carnet, Message(texte))
    return carnet.activite


@pytest.mark.parametrize(
    "texte, point, attendu",
    [
        (
            "Pompes funèbres. Haute Somme. On est deux, moi et Gérald, et un fourgon.",
            "moi et Gérald, et un fourgon",
            "pompes funèbres",
        ),
        (
            "froid et ventilation, vitrines surtout, Saint-Leu et les hauts",
            "Saint-Leu et les hauts",
            "froid et ventilation",
        ),
        ("Zoé. Des sandales en cuir.", "Des sandales en cuir", "des sandales en cuir"),
        ("Pseudo : Kali. Je répare des jukebox.", "Je répare des jukebox", "réparer des jukebox"),
    ],
)
def test_en_tete(texte: str, point: str, attendu: str) -> None:
    assert _activite(texte, point) == attendu


def test_nomme_a_la_fin() -> None:
    dit = (
        "Je brode des voiles. Des ceintures, des gants. Brodeuse, c'est le mot, mais il fait peur."
    )
    assert _activite(dit, "Des ceintures, des gants") == "brodeuse"


def test_propre_etal() -> None:
    dit = "je vends des figues et des noix au marché d'Apt et je veux monter mon propre étal enfin à moi"
    assert "étal" not in (_activite(dit) or "étal")
