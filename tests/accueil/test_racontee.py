"""What a presentation tells beside the trade is said back, when it is sure to be well said."""

from __future__ import annotations

import pytest

from pourquoi.accueil import recevoir_activite
from pourquoi.carnet import Carnet, Message
from pourquoi.passages import decouper
from pourquoi.propos import Poids


def _carnet(texte: str, point: str) -> Carnet:
    """A notebook that knows which words of a message are its point."""
    debut = texte.index(point)
    mots = decouper(texte)
    dedans = [debut <= place < debut + len(point) for _, place, _ in mots]
    carnet = Carnet()
    carnet.poids = Poids(tuple(mot for mot, _, _ in mots), tuple(0.9 if d else 0.1 for d in dedans))
    return carnet


@pytest.mark.parametrize(
    ("texte", "point", "nom", "reflet"),
    [
        (
            "Chapelière, je couds à la main, j'ai repris l'atelier de ma marraine ce printemps",
            "j'ai repris l'atelier de ma marraine ce printemps",
            "utter_accueil_activite_et_plus",
            "vous avez repris l’atelier de votre marraine ce printemps",
        ),
        (
            "Bonjour, je reprends la quincaillerie de mon oncle à Foix, elle a cent ans",
            "je reprends la quincaillerie de mon oncle à Foix",
            "utter_accueil_activite_racontee",
            "vous reprenez la quincaillerie de votre oncle à Foix",
        ),
    ],
)
def test_told_beside_the_trade(texte: str, point: str, nom: str, reflet: str) -> None:
    (replique,) = recevoir_activite(_carnet(texte, point), Message(texte)) or []
    assert (replique.nom, replique.variables["reflet"]) == (nom, reflet)


@pytest.mark.parametrize(
    ("texte", "point"),
    [
        # A trade and no more, pain, a beginning taken back.
        ("je suis chapelière à Foix", "chapelière à Foix"),
        (
            "Chapelière à Foix, j'ai eu un divorce au printemps puis un burn-out",
            "j'ai eu un divorce au printemps puis un burn-out",
        ),
    ],
)
def test_only_the_trade_is_noted(texte: str, point: str) -> None:
    (replique,) = recevoir_activite(_carnet(texte, point), Message(texte)) or []
    assert replique.nom == "utter_accueil_activite_notee"
