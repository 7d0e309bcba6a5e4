"""An act keeps the verb it opens on, and « tu » that is anyone is said to nobody."""

import pytest

from pourquoi.adresse import tu_de_tous
from pourquoi.carnet import Carnet
from pourquoi.ecoute.ce_qui_repond import apres_la_blague
from pourquoi.reprise import sans_la_reprise


@pytest.mark.parametrize("debut", ["", ", "])
def test_le_verbe_avant_l_apposition(debut: str) -> None:
    geste = "Prendre Malik, l'apprenti, et lui confier la caisse le samedi"
    point = f"{debut}l'apprenti, et lui confier la caisse le samedi"
    carnet = Carnet(propos={"geste_respect": point})
    assert carnet.bouts("geste_respect", geste) == [geste]


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        (
            "écrire à la gérante du foyer enfin non l'appeler parce que c'est plus vite",
            "appeler la gérante du foyer parce que c'est plus vite",
        ),
        ("voir mon banquier enfin plutôt lui écrire", "écrire à mon banquier"),
        (
            "je vais appeler les mairies, euh non leur écrire lundi",
            "je vais écrire aux mairies lundi",
        ),
        ("aider les gens à vivre, pas à les faire payer", None),
        ("Les studios. Non, attendez, ceux-là me fatiguent", None),
    ],
    ids=lambda v: str(v)[:30],
)
def test_un_autre_acte_pour_la_meme(texte: str, dit: str | None) -> None:
    assert sans_la_reprise(texte) == (dit or texte)


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        (
            "vendre leurs recettes mdr. non sérieux, leur passer mes commandes",
            "leur passer mes commandes",
        ),
        (
            "piquer leurs clients lol non en vrai, les inviter à l'atelier",
            "les inviter à l'atelier",
        ),
        ("je dis pas non en vrai, ça m'aide beaucoup", None),
    ],
    ids=lambda v: str(v)[:30],
)
def test_la_blague_reprise(texte: str, dit: str | None) -> None:
    assert apres_la_blague(texte) == (dit or texte)


@pytest.mark.parametrize(
    ("texte", "anyone"),
    [
        ("échange gratuit, tu sais pas si un vélo va tant que t'as pas roulé avec", True),
        ("je rappelle toujours, quand tu dis lundi c'est lundi", True),
        ("tu sais pas ce que tu demandes", False),
        ("si tu veux, mais tu m'as déjà demandé", False),
        ("tu comprends pas quand tu me lis", False),
    ],
    ids=lambda v: str(v)[:30],
)
def test_tu_de_tous(texte: str, anyone: bool) -> None:
    assert tu_de_tous(texte) is anyone
