"""Reading rules around the model: what its probabilities become."""

from __future__ import annotations

import pytest

from extensions.nlu.lecteur import sans_question


@pytest.mark.parametrize(
    "texte",
    [
        "être en accord avec mes valeurs est devenu plus important que tout",
        "je voulais apporter une grosse valeur à mes élèves",
        "je cherche à exprimer qui je suis",
    ],
)
def test_a_statement_about_oneself_asks_nothing(texte: str) -> None:
    probabilites = {"question_valeurs": 0.6, "motif_personnel": 0.3, "motif_sens": 0.1}
    assert sans_question(texte, probabilites) == pytest.approx(
        {"question_valeurs": 0.0, "motif_personnel": 0.75, "motif_sens": 0.25}
    )


@pytest.mark.parametrize(
    "texte",
    [
        "je comprends pas le mot valeurs",
        "donnez-moi un exemple",
        "comment je fais pour les clients",
        "je voudrais un modèle",
        "C'est quoi une valeur ?",
        "les valeurs, c'est-à-dire",
    ],
)
def test_a_question_stays_one(texte: str) -> None:
    probabilites = {"question_valeurs": 0.6, "motif_personnel": 0.4}
    assert sans_question(texte, probabilites) == probabilites
