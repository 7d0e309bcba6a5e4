"""Who speaks, and what is kept: asked in other words, alone or beside an answer."""

from __future__ import annotations

import pytest

from pourquoi.confidentialite import reponse_a_qui_lit
from pourquoi.ecoute.demandes import demande_qui_parle
from pourquoi.questions import avec_la_reponse
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    ("question", "reponse"),
    [
        ("vous etes qui au juste ?", "utter_bot_ou_humain"),
        ("t'es qui toi ?", "utter_bot_ou_humain"),
        ("au fait vous gardez tout ce que je dis là ?", "utter_question_confidentialite"),
        ("Vous gardez mes réponses combien de temps ?", "utter_question_confidentialite"),
        ("vous gardez la boutique ouverte ?", None),
        ("c'est qui le patron ?", None),
        ("vous êtes qui vous pour juger mes clients ?", None),
    ],
)
def test_a_cote_d_une_reponse(question: str, reponse: str | None) -> None:
    assert avec_la_reponse(question, "action_7_jours") == reponse


def test_ce_qui_n_est_pas_demande_au_coach() -> None:
    assert not demande_qui_parle("ma femme garde tout, c'est qui le chef ?")
    assert reponse_a_qui_lit("je garde ce que je dis pour moi") is None


@pytest.mark.parametrize(
    ("question", "reponse"),
    [
        ("Est-ce le genre d'exemple que vous attendiez ?", "utter_pas_de_bonne_reponse"),
        ("Est-ce qu'un merci compte comme un geste ?", "utter_pas_de_bonne_reponse"),
        ("Faut-il vraiment en citer trois ?", "utter_question_combien"),
        ("Pourquoi me posez-vous cette question ?", "utter_question_pourquoi"),
        ("pourquoi tu demandes ça ?", "utter_question_pourquoi"),
        ("Pourquoi mes voisins me posent la question ?", None),
    ],
)
def test_sur_l_exercice(question: str, reponse: str | None) -> None:
    assert avec_la_reponse(question, "valeurs") == reponse


def test_une_reponse_n_est_pas_vague_pour_la_question_qui_la_suit() -> None:
    entretien = Entretien()
    entretien.jusqu_a("regard_client")
    texte = "on connaît leur chien et leur place. Pourquoi me posez-vous cette question ?"
    tour = entretien.dire(texte, "reponse_vague", 0.7)
    assert noms(tour)[0] == "utter_question_pourquoi_regard_client"
    assert entretien.carnet.regard_client == "on connaît leur chien et leur place."
