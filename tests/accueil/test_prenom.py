"""The first name given on arrival: kept where it is certain, said at the greeting and the goodbye."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.accueil import conseille, envoye
from pourquoi.carnet import Carnet, Message
from pourquoi.prenom import prenom_dit

DITS = """
coucou, moi c est ghislaine|Ghislaine
Bonsoir. Je me présente : Alain, 58 ans, plombier.|Alain
je m'appelle odette|Odette
Bonjour je suis Samira, j'ouvre une crèche|Samira
ici Ahmed|Ahmed
slt moi c djibril|Djibril
jm'appelle sofiane je lance un snack|Sofiane
Je m’appelle Tifenn et je crée une ferme|Tifenn
mon prénom est Rose.|Rose
Ici Jean-Pierre, plombier à Rodez|Jean-Pierre
je m'appelle DUVAL Gérard|Gérard
Moi, c'est Djeneba. Je fais du traiteur|Djeneba
Sonia, 41 ans, coiffeuse|Sonia
Je m'appelle Catherine Lenoir, j'ai soixante ans|Catherine
"""


@pytest.mark.parametrize("ligne", DITS.strip().splitlines())
def test_un_prenom_dit(ligne: str) -> None:
    texte, prenom = ligne.split("|")
    assert prenom_dit(texte) == prenom


@pytest.mark.parametrize(
    "texte",
    [
        "moi c'est la coiffure",
        "moi c'est coiffeuse",
        "Moi c'est Boulanger",
        "moi c'est pareil",
        "Je suis Breton, je fais des crêpes",
        "Je suis Lyonnais.",
        "je m'appelle comment déjà ?",
        "ici Marseille",
        "je suis ici",
        "ma fille s'appelle Léa",
        "c'est Odette qui m'envoie",
        "mon mari m'appelle Rose",
        "mon prénom est sur la façade",
        "moi c'est Karim et ma femme Sonia, on ouvre un resto",
        "je suis Paul depuis dix ans en tournée",
        "je m'appelle Madame Lenoir",
    ],
)
def test_rien_de_certain(texte: str) -> None:
    assert prenom_dit(texte) is None


def test_garde_a_l_arrivee_puis_laisse() -> None:
    carnet = Carnet()
    parcours.accueillir(carnet, Message("bonjour, moi c'est ghislaine"))
    assert carnet.prenom == "Ghislaine"
    parcours.repondre(carnet, Message("je m'appelle Odette, j'ouvre une mercerie"))
    assert carnet.prenom == "Ghislaine"
    tardif = Carnet(commencee_le="2026-01-01", etape="valeurs", activite="une mercerie")
    parcours.repondre(tardif, Message("je m'appelle Odette"))
    assert tardif.prenom is None


@pytest.mark.parametrize(
    ("texte", "seulement"),
    [
        ("mon fils m'a dit de faire ce questionnaire", True),
        ("ma conseillère m'a conseillé de venir", True),
        ("pole emploi m'oblige à venir", False),
        ("on m'a dit de venir sinon je perds mes droits", False),
        ("ma femme veut que je vienne ici", False),
    ],
)
def test_conseille_ou_envoye(texte: str, seulement: bool) -> None:
    assert envoye(texte)
    assert conseille(texte) is seulement
