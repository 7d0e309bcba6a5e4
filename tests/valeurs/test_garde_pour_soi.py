"""An act that someone keeps for themselves, or that is « the same », shows no value and is not said back."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.valeurs import recevoir_acte


@pytest.mark.parametrize(
    "texte",
    [
        "Je préfère ne pas en parler, c'est leur vie.",
        "non je veux pas raconter ça",
        "desolé mais ça je le garde pour moi",
        "c'est confidentiel",
    ],
)
def test_un_refus_est_passe(texte: str) -> None:
    carnet = Carnet(valeurs_nommees=["la discrétion"])
    (dite,) = recevoir_acte(carnet, Message(texte.replace("mais ", "")))
    assert dite.nom == "utter_etape_passee"
    assert carnet.acte == ""


@pytest.mark.parametrize("texte", ["pareil", "bah pareil que tout à l'heure", "idem"])
def test_pareil_est_redemande(texte: str) -> None:
    carnet = Carnet(valeurs_nommees=["la patience"])
    assert recevoir_acte(carnet, Message(texte)) is None


@pytest.mark.parametrize(
    "texte",
    [
        "je préfère ne pas dire mon prix avant d'avoir vu le toit",
        "je préfère dire non quand je sais pas faire",
        "pareil, une dame voulait son mur en rouge et je lui ai posé un essai d'abord",
        "je garde pour moi les secrets des clientes, même à ma sœur j'ai rien dit",
    ],
)
def test_un_acte_le_reste(texte: str) -> None:
    carnet = Carnet(valeurs_nommees=["la franchise"])
    dites = recevoir_acte(carnet, Message(texte))
    assert carnet.acte == texte
    assert dites is not None
