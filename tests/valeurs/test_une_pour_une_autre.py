"""A value told for another: the others stay; one said to be lost comes back."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.passages import Passage
from tests.commandes.test_mots_cites import _tapissiere


def _carnet(tenues: list[str], etape: str = "suite", **reponses: object) -> Carnet:
    return _tapissiere(etape, valeurs=", ".join(tenues), valeurs_nommees=tenues, **reponses)


def _dire(carnet: Carnet, texte: str, *passages: tuple[str, str]) -> None:
    lus = tuple(Passage(role, dit, 0.9) for role, dit in passages)
    parcours.repondre(carnet, Message(texte, passages=lus))


@pytest.mark.parametrize(
    ("tenues", "passages", "restent"),
    [
        (["la parole tenue", "la propreté"],
         [("consigne", "J'ai dit"), ("nouveau", "la parole respectée,"), ("consigne", "pas"), ("ancien", "tenue.")],
         ["la parole respectée", "la propreté"]),
        (["la rapidité", "la patience", "le soin"],
         [("consigne", "j'ai dit"), ("nouveau", "la patience"), ("consigne", "pas"), ("ancien", "la rapidité")],
         ["la patience", "le soin"]),
        (["le soin", "la sévérité"],
         [("nouveau", "La rigueur,"), ("consigne", "pas"), ("ancien", "la sévérité,"), ("consigne", "corrigez.")],
         ["le soin", "la rigueur"]),
        (["le travail bien fait", "la gaieté"],
         [("consigne", "c'est"), ("nouveau", "le travail honnête"), ("consigne", "que j'ai dit, pas"), ("ancien", "bien fait")],
         ["le travail honnête", "la gaieté"]),
    ],
)  # fmt: skip
def test_les_autres_restent(
    tenues: list[str], passages: list[tuple[str, str]], restent: list[str]
) -> None:
    carnet = _carnet(tenues)
    _dire(carnet, " ".join(dit for _, dit in passages), *passages)
    assert carnet.valeurs_nommees == restent


def test_la_liste_entiere_remplace_la_liste() -> None:
    carnet = _carnet(["la rapidité", "la patience", "le soin"])
    _dire(
        carnet, "Mes valeurs, c'est la franchise, pas la rapidité",
        ("champ", "Mes valeurs,"), ("consigne", "c'est"), ("nouveau", "la franchise,"), ("consigne", "pas"), ("ancien", "la rapidité"),
    )  # fmt: skip
    assert "la franchise" in carnet.valeurs_nommees
    assert "la rapidité" not in carnet.valeurs_nommees


def test_non_j_ai_dit() -> None:
    carnet = _carnet(["la dureté", "la patience"], "regard_client", regard_client=None)
    _dire(
        carnet,
        "Non, j'ai dit la franchise, pas la dureté. Le client le voit, je lui montre la pièce usée.",
    )
    assert carnet.valeurs_nommees == ["la franchise", "la patience"]
    assert carnet.regard_client == "Le client le voit, je lui montre la pièce usée."


@pytest.mark.parametrize(
    ("texte", "neuve", "dit"),
    [
        ("Attendez, vous avez perdu la franchise. Le client le voit, je lui montre la pièce usée.", "la franchise",
         "Le client le voit, je lui montre la pièce usée."),
        ("tas zappé la patience. on le voit pcq je refais devant eux", "la patience", "on le voit pcq je refais devant eux"),
        ("Vous avez oublié l'honnêteté. Ils le voient au devis, tout y est écrit.", "l'honnêteté", "Ils le voient au devis, tout y est écrit."),
        ("Il manque la discrétion. Je ferme toujours la porte de l'atelier quand une cliente essaie.", "la discrétion",
         "Je ferme toujours la porte de l'atelier quand une cliente essaie."),
    ],
)  # fmt: skip
def test_celle_qui_fut_perdue_revient(texte: str, neuve: str, dit: str) -> None:
    carnet = _carnet(["la lenteur", "la justesse"], "regard_client", regard_client=None)
    _dire(carnet, texte)
    assert [v.replace("’", "'") for v in carnet.valeurs_nommees] == ["la lenteur", "la justesse", neuve]  # fmt: skip
    assert carnet.regard_client == dit


@pytest.mark.parametrize(
    "texte",
    [
        "Mes apprentis ont oublié la patience. Moi je refais devant eux.",
        "Le client a perdu la confiance avec d'autres. Ici il voit tout, la porte est ouverte.",
        "Il manque un bouton, je le remplace. C'est à cela qu'on le voit.",
    ],
)
def test_ce_qui_n_est_pas_un_reproche(texte: str) -> None:
    carnet = _carnet(["la lenteur", "la justesse"], "regard_client", regard_client=None)
    _dire(carnet, texte)
    assert carnet.valeurs_nommees == ["la lenteur", "la justesse"]
    assert carnet.regard_client == texte
