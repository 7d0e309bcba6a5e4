"""A protest or a remark to the coach is never kept as the answer it stands for."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.redites import question_sautee
from pourquoi.remarques import remarque
from tests.entretien import noms, rendu_a


@pytest.mark.parametrize(
    ("texte", "lue"),
    [
        ("vous m'ecoutez ou pas ? je parlais de mon frère", ("utter_mal_compris", "")),
        ("t'écoutes rien", ("utter_mal_compris", "")),
        ("vous sautez des questions", ("utter_mal_compris", "")),
        ("tu m'as pas demandé mes valeurs", ("utter_mal_compris", "")),
        (
            "je vous dis que je ferme l'atelier, et vous rien. trente ans de boutique",
            ("utter_mal_compris", "je ferme l'atelier. trente ans de boutique"),
        ),
        ("C'est bien résumé. Les jeunes du foyer.", ("utter_remercier", "Les jeunes du foyer.")),
        (
            "Vous auriez pu me prévenir avant. Montrez-moi le carnet.",
            ("utter_remarque_recue", "Montrez-moi le carnet."),
        ),
    ],
)
def test_un_reproche_n_est_pas_une_reponse(texte: str, lue: tuple[str, str]) -> None:
    assert remarque(texte) == lue


@pytest.mark.parametrize(
    "texte",
    [
        "ceux que personne n'écoute",
        "tu sautes dans le camion et tu livres",
        "je te dis que c'est les anciens du bourg",
        "bien reprise, la boutique de mon oncle",
        "il fallait le dire avant à la cliente",
        "vous n'avez pas demandé mes clients, ce sont les forains",
        "je leur dis que je ferme, et eux rien",
    ],
)
def test_une_reponse_en_reste_une(texte: str) -> None:
    assert remarque(texte) is None


def test_la_question_a_laquelle_un_reproche_tient_lieu_de_reponse() -> None:
    proteste = Carnet(etape="geste_respect", coeur_clientele="vous m'écoutez ou quoi ?")
    assert question_sautee(proteste, "vous n'avez pas demandé mes clients") == "coeur_clientele"
    dite = Carnet(etape="geste_respect", coeur_clientele="les forains de la place")
    assert question_sautee(dite, "vous n'avez pas demandé mes clients") is None


def test_a_question_after_a_compliment_is_answered() -> None:
    entretien = rendu_a("coeur_clientele")
    dit = "Celle-là est bien redite. Mais comment vous procédez, au juste ?"
    tour = entretien.dire(dit, "question_methode")
    assert noms(tour)[:2] == ["utter_remercier", "utter_question_methode"]
    assert entretien.carnet.coeur_clientele is None
