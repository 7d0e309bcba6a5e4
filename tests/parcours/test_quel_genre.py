"""What kind of thing is wanted, is it enough, « tu » or « vous », do you know it: asked of the coach."""

from __future__ import annotations

import pytest

from pourquoi.adresse import demande_le_tu, demande_le_vous
from pourquoi.ecoute.demandes import demande_quel_genre
from pourquoi.ecoute.reponse_et_question import repond_a_ses_questions
from pourquoi.questions import avec_la_reponse
from tests.entretien import noms, rendu_a

ASSEZ = "utter_question_assez_pour_un_pas"
TU_OU_VOUS = "utter_question_tu_ou_vous"
CONNAIT = "utter_question_connaissez"


@pytest.mark.parametrize(
    ("etape", "texte"),
    [
        ("action_7_jours", "Quel type d'action ?"),
        ("action_7_jours", "un pas comment"),
        ("geste_respect", "Je ne saisis pas bien : vous voulez dire un présent ?"),
        ("geste_respect", "c'est quoi comme geste que tu veux ?"),
        ("renoncements", "quelle sorte de choses ?"),
        ("coeur_clientele", "quel genre de clients par exemple ?"),
        ("acte", "quel genre de moment"),
    ],
)
def test_un_exemple_de_ce_qui_est_demande(etape: str, texte: str) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire(texte, "hors_sujet", 0.6)
    assert noms(tour)[0] == f"utter_question_exemple_{etape}"
    assert getattr(entretien.carnet, etape) is None


def test_l_intention_donne_l_exemple_de_l_etape() -> None:
    tour = rendu_a("action_7_jours").dire("Vous sauriez illustrer ça ?", "question_exemple", 0.95)
    assert noms(tour)[0] == "utter_question_exemple_action_7_jours"


@pytest.mark.parametrize(
    "texte",
    [
        "vous voulez dire mes clients ?",
        "tu veux dire que je dois choisir ?",
        "c'est comme un geste de tendresse pour eux",
        "quel genre de clients me paie à temps",
        "Un client comme ça, je le garde",
    ],
)
def test_ce_qui_ne_demande_pas_quel_genre(texte: str) -> None:
    assert not demande_quel_genre(texte)


def test_proposer_une_valeur_n_est_pas_demander_un_exemple() -> None:
    assert not demande_quel_genre("vous voulez dire de la patience ?", un_acte=False)


@pytest.mark.parametrize(
    ("question", "nom"),
    [
        *((q, ASSEZ) for q in (
            "Est-ce suffisant ?", "ca suffira tu crois ?", "Cela vous semble-t-il assez ?",
            "c'est assez pour cette semaine ?", "ça vous paraît suffisant ?",
        )),
        *((q, TU_OU_VOUS) for q in (
            "je dis tu ou vous ?", "on se vouvoie ou on se tutoie ?", "Faut vous tutoyer ou vous dire vous ?",
            "vous préférez qu'on se dise vous ou tu ?",
        )),
        *((q, CONNAIT) for q in (
            "vous connaissez la fourme d'Ambert ?", "tu connais le maroilles toi ?", "Connaissez-vous le Morvan ?",
        )),
        *((q, None) for q in (
            "c'est assez cher comme ça ?", "ça va suffire à payer le loyer ?", "tu viens ou vous venez ?",
            "c'est assez grand pour eux ?",
        )),
    ],
)  # fmt: skip
def test_la_reponse_a_chacune(question: str, nom: str | None) -> None:
    assert avec_la_reponse(question, "action_7_jours") == nom


def test_l_un_ou_l_autre_n_offre_ni_l_un_ni_l_autre() -> None:
    texte = "on se tutoie ou on se vouvoie ?"
    assert not demande_le_tu(texte) and not demande_le_vous(texte)
    assert demande_le_tu("on se tutoie ?") and demande_le_vous("on se vouvoie ?")


@pytest.mark.parametrize(
    ("texte", "repond"),
    [
        (
            "Ils étaient trois à la vouloir. Pourquoi moi ? Parce que je connais chaque machine.",
            True,
        ),
        ("Mon prix ? Je l'affiche à la porte.", True),
        ("Je fais le pain seul. Vous connaissez Dole ?", False),
        ("Pourquoi cette question ? Je ne vois pas le rapport.", False),
        ("Je fais le pain seul.", False),
    ],
)
def test_repond_a_ses_propres_questions(texte: str, repond: bool) -> None:
    assert repond_a_ses_questions(texte) == repond


def test_qui_s_etonne_de_parler_a_un_programme() -> None:
    tour = rendu_a("coeur_clientele").dire(
        "C'est drôle non, vous qui êtes une machine, de me parler de farine ? Mais continuons.",
        "hors_sujet",
        0.6,
    )
    assert "utter_bot_ou_humain" in noms(tour)
