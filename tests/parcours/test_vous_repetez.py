"""« Vous répétez. » beside an answer gets a word; which legal form is best gets no advice."""

from __future__ import annotations

import pytest

from pourquoi.questions import sans_reponse_connue
from pourquoi.remarques import remarque


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        (
            "Vous vous répétez, là. J'ai ramené Lucette de la gare.",
            "J'ai ramené Lucette de la gare.",
        ),
        ("tu radotes ! je refais l'ourlet sans le compter", "je refais l'ourlet sans le compter"),
        ("Encore la même question. La droiture.", "La droiture."),
        ("Vous tournez en rond. Les jeunes du foyer.", "Les jeunes du foyer."),
        ("Vous me redemandez la même chose… je paie comptant", "je paie comptant"),
    ],
)
def test_un_mot_puis_la_reponse(texte: str, reste: str) -> None:
    assert remarque(texte) == ("utter_remarque_recue", reste)


@pytest.mark.parametrize(
    "texte",
    [
        "Vous répétez.",
        "C'est toujours la même chose. Les gens partent.",
        "Je leur dis : vous répétez. Ils rient.",
        "Les enfants répètent. Ils jouent en juin.",
    ],
)
def test_rien_qu_une_plainte_ou_un_recit(texte: str) -> None:
    assert remarque(texte) is None


@pytest.mark.parametrize(
    "question",
    [
        "On me dit de choisir : EURL ou auto-entrepreneur ?",
        "Il vaut mieux une SAS ?",
        "quel statut juridique faut-il choisir ?",
        "je reste en micro ou je passe en société ?",
    ],
)
def test_pas_de_conseil_sur_le_statut(question: str) -> None:
    assert sans_reponse_connue(question) == "utter_pas_de_conseil"


@pytest.mark.parametrize(
    "question",
    ["c'est quoi le mieux, le pain ou les gâteaux ?", "Vous êtes une asso ou une société ?"],
)
def test_ce_n_est_pas_un_statut(question: str) -> None:
    assert sans_reponse_connue(question) != "utter_pas_de_conseil"
