"""What is said of the question, or asked of it, is kept as no answer to it."""

from __future__ import annotations

import pytest

from pourquoi.ecoute.sur_la_question import hors_de_la_question
from tests.entretien import Entretien, noms, rendu_a

GESTE = "Quel geste pourriez-vous faire pour un client, un fournisseur ou un confrère ?"
REUSSI = "Quand c’est réussi, qu’est-ce que cela change, et pour qui ?"


@pytest.mark.parametrize(
    ("texte", "posee"),
    [
        ("vous me parlez de qui là, de mes clients ou de mes voisins ? je vois pas ce que vous attendez", GESTE),
        ("votre question est floue : vous citez quatre sortes de gens. Laquelle dois-je prendre ?", GESTE),
        ("c'est eux, mes livreurs, ou c'est ceux de la zone ? tu veux savoir quoi exactement avec ton geste", GESTE),
        ("Pouvez-vous préciser la question ? Vous mélangez tout. De qui parle-t-on ?", GESTE),
        ("je dois répondre pour qui, le client ou le fournisseur ?", GESTE),
        ("réussi quoi, l'atelier ?", REUSSI),
        ("quand ce sera réussi koi ? je comprends pas bien votre question", REUSSI),
        ("ca veut dire koi ta question ? ceux qui roulent à vélo non ?", GESTE),
    ],
)  # fmt: skip
def test_une_question_sur_la_question_ne_repond_pas(texte: str, posee: str) -> None:
    assert hors_de_la_question(texte, posee) == ("", True)


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("je posais juste une question. Mes clients, c'est les étudiants", "Mes clients, c'est les étudiants"),
        ("c'est qui ce monsieur, on s'en fiche. j'ai pas dit ça. mes clients c'est les étudiants", "mes clients c'est les étudiants"),
        ("votre question est pas claire mais bon, je paie mon grossiste à l'heure", "je paie mon grossiste à l'heure"),
        ("c'était une question, pas une réponse", ""),
    ],
)  # fmt: skip
def test_ce_qui_suit_reste(texte: str, reste: str) -> None:
    lue = hors_de_la_question(texte, GESTE)
    assert lue is not None
    assert lue[0] == reste


@pytest.mark.parametrize(
    "texte",
    [
        "je demande à mes clients ce qu'ils veulent dire",
        "je leur dis : vous voulez savoir quoi ? et j'explique",
        "je pose une question avant de réparer",
        "ceux qui ne comprennent pas la question du devis",
        "je répète la question du client pour être sûr",
        "un geste ? dire bonjour",
        "pour qui ? pour les familles",
        "on s'en fiche du prix, c'est la confiance",
        "la question c'est le prix, je l'affiche",
        "Surtout des couples. Vous voulez dire quelles clientes je préfère ?",
    ],
)
def test_ce_qui_repond_n_y_touche_pas(texte: str) -> None:
    assert hors_de_la_question(texte, GESTE) is None


def test_la_question_revient_avec_un_exemple() -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    tour = entretien.dire("Vous mêlez tout le monde. De qui parlons-nous au juste ?", "motif_sens")
    assert "utter_question_exemple_geste_respect" in noms(tour)
    assert entretien.carnet.geste_respect is None


@pytest.mark.parametrize(
    "texte",
    [
        "pas très claire votre question. vous voulez dire quels clients je préfère ?",
        "Je comprends pas trop. Tu veux dire les clients que j'aime ?",
        "c un peu flou. tu veux dire quels clients je cherche ?",
        "Hum. Tu veux dire ceux que je vise ?",
        "tu veux dire quels gens je veux ?",
    ],
)
def test_guessed_right_the_question_is_still_put(texte: str) -> None:
    entretien = rendu_a("coeur_clientele")
    tour = entretien.dire(texte)
    assert noms(tour)[0] == "utter_question_c_est_ca"
    assert entretien.carnet.etape == "coeur_clientele"
    assert entretien.carnet.coeur_clientele is None


@pytest.mark.parametrize(
    "texte",
    [
        "Les jeunes parents du lotissement. Tu veux dire ceux que je préfère ?",
        "Les retraités du bourg qui vivent seuls. c'est ça que vous vouliez ?",
    ],
)
def test_an_answer_beside_the_guess_is_kept(texte: str) -> None:
    entretien = rendu_a("coeur_clientele")
    entretien.dire(texte)
    assert entretien.carnet.etape == "geste_respect"
