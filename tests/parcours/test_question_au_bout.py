"""What the question, or the sentence, is for: answered wherever and however it is asked."""

from __future__ import annotations

import pytest

from pourquoi.parcours.a_cote import _question_au_bout
from pourquoi.parcours.tour import PAR_NOM
from pourquoi.questions import avec_la_reponse, sans_reponse_connue

POURQUOI = "utter_question_pourquoi"
SERT = "utter_question_a_quoi_ca_sert"
UTILE = "utter_question_utilite"


@pytest.mark.parametrize(
    ("question", "nom"),
    [
        *((q, POURQUOI) for q in (
            "c quoi le but de ta question ?", "Quel est l'intérêt de cette question, au fait ?",
            "Où voulez-vous en venir ?", "dans quel but tu me demandes ça ?", "Pourquoi ça vous intéresse ?",
        )),
        *((q, SERT) for q in ("C'est quoi le but de l'exercice ?", "quel est l'intérêt de tout ça ?")),
        *((q, UTILE) for q in (
            "Dites, à quoi me servira cette phrase, au bout du compte ?", "et ma phrase, j'en fais quoi ?",
            "elle va servir à quoi la phrase ?", "C'est pour quoi faire, cette raison d'être ?",
        )),
        *((q, "utter_question_inconnue") for q in (
            "c'est quoi le but de la vie ?", "quel est l'intérêt d'une boutique sans vitrine ?",
        )),
    ],
)  # fmt: skip
def test_a_quoi_cela_sert(question: str, nom: str) -> None:
    assert sans_reponse_connue(question) == nom
    assert (avec_la_reponse(question, "acte") or "utter_question_inconnue") == nom


@pytest.mark.parametrize(
    ("dit", "bout", "nom"),
    [
        ("la patience et je compte jamais mes heures", "au fait pourquoi tu demandes ça toi", POURQUOI),
        ("j'ai réparé son vélo un dimanche", "et dites-moi qui lit ça", "utter_question_qui_lit"),
        ("je rappelle tous mes clients le soir", "c'est quoi le but de la question", POURQUOI),
        ("je leur apprends à greffer un pommier", "d'ailleurs à quoi ça sert tout ça", SERT),
    ],
)  # fmt: skip
def test_dictee_au_bout_d_une_reponse(dit: str, bout: str, nom: str) -> None:
    lue = _question_au_bout(f"{dit} {bout}", PAR_NOM["acte"])
    assert lue is not None and lue[0] == dit and lue[1].startswith(nom)


@pytest.mark.parametrize(
    "texte",
    [
        "mes élèves me demandent pourquoi vous me demandez ça",
        "je ne sais pas trop pourquoi tu me demandes ça",
        "je dis toujours aux apprentis pourquoi je fais ce geste",
        "j'explique à chacun à quoi ça sert",
        "les gens du bourg et ceux qui lisent ça en vitrine",
    ],
)
def test_une_question_rapportee_n_en_est_pas_une(texte: str) -> None:
    assert _question_au_bout(texte, PAR_NOM["acte"]) is None
