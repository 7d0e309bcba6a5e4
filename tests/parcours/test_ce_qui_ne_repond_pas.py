"""A question, a protest or another answer put right is never the answer to the pending question."""

from __future__ import annotations

import pytest

from pourquoi.ecoute import annonce_une_question, avant_ce_qui_reste
from tests.entretien import rendu_a


@pytest.mark.parametrize(
    "texte",
    [
        "minute, moi aussi j'ai une question",
        "attends, avant de répondre",
        "Juste avant, je voudrais vous demander un truc",
        "d'abord, dites-moi",
        "stp jai une petite question avant",
    ],
)
def test_ce_qui_annonce_une_question(texte: str) -> None:
    assert annonce_une_question(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je demande aux voisins avant",
        "les gens qui se posent une question",
        "je réponds avant midi",
        "la question du prix",
        "les pressés d'abord",
        "oui",
    ],
)
def test_ce_qui_n_en_annonce_aucune(texte: str) -> None:
    assert not annonce_une_question(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "Minute, avant je voudrais savoir, vous en faites quoi de mes réponses ?",
        "attends une question d'abord, c'est pour quoi faire tout ça ?",
    ],
)
def test_une_question_annoncee_ne_laisse_pas_d_amorce(texte: str) -> None:
    entretien = rendu_a("coeur_clientele")
    entretien.dire(texte, "question_methode", 0.9)
    assert entretien.carnet.coeur_clientele is None
    assert entretien.carnet.etape == "coeur_clientele"


def test_le_debut_de_la_question_n_est_pas_de_la_reponse() -> None:
    texte = "Elle le sent au tissu. et t'en as encore beaucoup des questions ?"
    assert avant_ce_qui_reste(texte) == "Elle le sent au tissu."
