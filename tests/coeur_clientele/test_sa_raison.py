"""What is given up is said back with its reason when one was told, rather than with anything else."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.coeur_clientele import recevoir_renoncements


@pytest.mark.parametrize(
    ("texte", "laisse", "raison"),
    [
        ("aux perles en plastique, ça part à la mer", "les perles en plastique", "ça part à la mer"),
        ("les foires parce que c'est trois jours sans dormir", "les foires",
         "c’est trois jours sans dormir"),
        ("la vente en drive car on ne se parle plus", "la vente en drive", "on ne se parle plus"),
        ("aux ruches en location : ça paye mais ça use les reines", "les ruches en location",
         "ça paye mais ça use les reines"),
        ("je laisse les jetables. Je veux pas que mon atelier remplisse la décharge", "les jetables",
         "vous ne voulez pas que votre atelier remplisse la décharge"),
    ],
)  # fmt: skip
def test_the_reason_told_with_it(texte: str, laisse: str, raison: str) -> None:
    carnet = Carnet(coeur_clientele="les étudiants", valeurs_nommees=["la patience"])
    (replique,) = recevoir_renoncements(carnet, Message(texte)) or []
    assert replique.nom == "utter_reflet_renoncement_lien_raison"
    assert replique.variables["reflet"] == laisse
    assert replique.variables["raison"].strip("«» \u00a0") == raison


@pytest.mark.parametrize(
    "texte",
    [
        "aux foires, c'est décidé",
        "les foires, c'est tout",
        "les mariages et les baptêmes",
        "aux chantiers neufs, mes samedis avec",
    ],
)
def test_no_reason_where_none_was_told(texte: str) -> None:
    carnet = Carnet(coeur_clientele="les étudiants", valeurs_nommees=["la patience"])
    (replique,) = recevoir_renoncements(carnet, Message(texte)) or []
    assert not replique.nom.endswith("_raison")
