"""One person told as an example stands for all; trades said with « je »; what is missing, from the whys."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre import recevoir_avis, rediger
from pourquoi.raison_detre.effets import de_plusieurs
from pourquoi.raison_detre.metier import en_acte


@pytest.mark.parametrize(
    ("clause", "dite"),
    [
        ("la grand-mère puisse étendre son linge", "les grands-mères puissent étendre leur linge"),
        ("le boucher serve ses clients au juste poids", "les bouchers servent leurs clients au juste poids"),
        ("la dame garde la machine de sa mère et puisse recoudre", "les gens gardent la machine de leur mère et puissent recoudre"),
        ("la dame se sente belle", "les dames se sentent belles"),
        ("la fille du coin ose prendre la route", "les filles du coin osent prendre la route"),
        # Somebody in particular, a thing, a doubt.
        ("le boulanger d’en face respire", "le boulanger d’en face respire"),
        ("l’atelier du village continue", "l’atelier du village continue"),
        ("la maison tienne debout", "la maison tienne debout"),
        ("le quartier revive", "le quartier revive"),
        ("le client sache où il va", "le client sache où il va"),
    ],
)  # fmt: skip
def test_one_stands_for_all(clause: str, dite: str) -> None:
    assert de_plusieurs(clause) == dite


@pytest.mark.parametrize(
    ("activite", "acte"),
    [
        ("je déchiffre et je transcris des actes anciens", "déchiffrer et transcrire des actes anciens"),
        ("Je viens retirer les nids de frelons et récupérer les essaims", "retirer les nids de frelons et récupérer les essaims"),
        ("une entreprise de contrôle et de réparation de balances", "contrôler et réparer des balances"),
        ("lavage de couches en tissu", "laver des couches en tissu"),
        ("réparation de machines à coudre ça fait deux ans", "réparer des machines à coudre"),
        ("je monte des meubles chez les gens", "monter des meubles chez les gens"),
        ("on élève des chèvres et on fait du fromage", "élever des chèvres"),
        ("je monte une entreprise", None),
        ("je cherche des clients", None),
        ("je touche le chômage", None),
        ("je remonte la pente", None),
        ("une catastrophe", None),
    ],
)  # fmt: skip
def test_trades_in_acts(activite: str, acte: str | None) -> None:
    assert en_acte(activite) == acte


def test_the_clientele_is_said_in_few_words() -> None:
    carnet = Carnet(
        activite="un service d’aide informatique pour les gens âgés",
        pourquoi_1="ca change quils osent de nouveau appeler leurs petits enfants",
        motifs=["motif_sens"],
        coeur_clientele="les gens de 75 ans et plus qui vivent seuls et que leurs enfants engueulent au telephone",
        valeurs_nommees=["la patience"],
    )
    phrase = rediger(carnet)
    assert "pour les gens de 75 ans et plus, afin qu’ils osent" in phrase
    assert "engueulent" not in phrase


@pytest.mark.parametrize(
    ("texte", "ajoute"),
    [
        ("bof, ca parle pas des chaussures quon jette, cest ca mon histoire", True),
        ("il manque les chaussures", True),
        ("il manque un truc", False),
        ("il manque le soleil", False),
    ],
)
def test_what_is_missing_comes_from_the_whys(texte: str, ajoute: bool) -> None:
    carnet = Carnet(
        activite="une petite cordonnerie",
        pourquoi_1="jetais triste que ca ferme et que les gens jettent leurs chaussures",
        motifs=["motif_sens"],
        raison_detre="Nous existons pour tenir une petite cordonnerie, afin que les familles puissent compter sur notre honnêteté.",
    )
    recevoir_avis(carnet, Message(texte))
    assert ("les gens ne jettent plus leurs chaussures" in (carnet.raison_detre or "")) is ajoute
