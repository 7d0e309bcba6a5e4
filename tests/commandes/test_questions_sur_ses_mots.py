"""Questions about one's own words: are they right, wrong, kept; an example for the step; « nous »."""

from __future__ import annotations

import pytest
import yaml

from pourquoi import questions
from pourquoi.ecoute.demandes import demande_un_exemple
from tests.entretien import Entretien, noms

with open("domain.yml") as fichier:
    RESPONSES = yaml.safe_load(fichier)["responses"]


@pytest.mark.parametrize(
    ("question", "nom"),
    [
        ("ca va comme reponse ?", "utter_pas_de_bonne_reponse"),
        ("c'est concret ça ?", "utter_pas_de_bonne_reponse"),
        ("c'est un bon exemple ?", "utter_pas_de_bonne_reponse"),
        ("c'est mal de dire ça ?", "utter_question_pas_mal"),
        ("comment je retrouve tout ça après ?", "utter_question_retrouver"),
        ("est-ce que je pourrai relire tout cela ce soir ?", "utter_question_retrouver"),
        ("qu'est-ce que vous allez faire de tout ce que je raconte ?", "utter_question_retrouver"),
        ("Pourquoi dites-vous « nous » ?", "utter_question_nous"),
        ("Vous demandez la même chose à tout le monde ?", "utter_question_les_memes"),
        ("Vous demandez ça à tout le monde, ou j'ai une tête à ça ?", "utter_question_les_memes"),
        ("Dites, il faut en choisir une seule ?", "utter_question_combien"),
        ("c les memes questions pr tout le monde ?", "utter_question_les_memes"),
        ("C'est une valeur, ça, la ponctualité ?", "utter_question_est_une_valeur"),
        ("est-ce que c'est une valeur la lenteur ?", "utter_question_est_une_valeur"),
        ("mais je risque pas de plus avoir de clients ?", "utter_question_renoncer_fait_peur"),
        (
            "On ne va pas finir par ne plus avoir assez de monde, perdre nos clients ?",
            "utter_question_renoncer_fait_peur",
        ),
        (
            "à force de trier, je ne risque pas de n'avoir plus de clients ?",
            "utter_question_renoncer_fait_peur",
        ),
        ("Et vous, vous en avez, des valeurs ?", "utter_question_sur_le_coach"),
        ("tu dors des fois ?", "utter_question_sur_le_coach"),
        ("Vous lisez, vous ?", "utter_question_sur_le_coach"),
        ("Avez-vous des enfants ?", "utter_question_sur_le_coach"),
        ("Vous ne me demandez rien sur mon apprenti ?", "utter_question_pas_demandee"),
    ],
)
def test_elle_recoit_sa_reponse(question: str, nom: str) -> None:
    assert questions.sur_ce_qui_est_dit(question) == nom
    assert nom in RESPONSES


def test_elle_est_prise() -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    tour = entretien.dire("la rigueur, c'est une valeur ?", "question_valeurs")
    assert noms(tour)[0] == "utter_question_est_une_valeur"
    assert entretien.carnet.valeurs_nommees == ["la rigueur"]


@pytest.mark.parametrize(
    "texte",
    [
        "les maçons du coin, ça te va ?",
        "ils me demandent si ça va",
        "c'est un mal pour un bien",
        "pourquoi nous choisir nous ? parce qu'on répond",
        "vous avez noté mes clients ?",
        "vous lisez entre les lignes vous ?",
        "Pourquoi ils viennent ? Parce que tu manges ce que je mange",
        "les mêmes prix pour tout le monde",
    ],
)
def test_ce_qui_n_en_est_pas_une(texte: str) -> None:
    assert questions.sur_ce_qui_est_dit(texte) is None


@pytest.mark.parametrize(
    "texte",
    [
        "Pouvez-vous me donner un exemple ?",
        "euh attendez vous avez pas un exemple de ce que les autres ils font",
        "t'as un exemple",
    ],
)
def test_un_exemple_est_demande(texte: str) -> None:
    assert demande_un_exemple(texte)


def test_chaque_etape_a_ses_exemples() -> None:
    assert all(questions.exemple(etape) in RESPONSES for etape in questions.AVEC_EXEMPLE)
    assert questions.exemple("partenaire_fournisseurs") == "utter_question_exemple_geste_respect"
    assert questions.exemple("pourquoi_1") == "utter_question_exemple"


def test_un_exemple_n_est_pas_un_pas() -> None:
    entretien = Entretien()
    entretien.jusqu_a("action_7_jours")
    tour = entretien.dire(
        "euh attendez je réfléchis vous avez pas un exemple de ce que font les autres"
    )
    assert noms(tour)[0] == "utter_question_exemple_action_7_jours"
    assert entretien.carnet.action_7_jours is None


@pytest.mark.parametrize(
    "texte", ["ma synthèse, puis pause", "Pause, s'il vous plaît, et montrez-moi ma synthèse."]
)
def test_la_synthese_puis_la_pause(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("regard_client")
    tour = entretien.dire(texte, "demander_synthese")
    assert noms(tour) == ["utter_synthese_rappel", "utter_pause"]
    assert entretien.carnet.suspension == "pause"


@pytest.mark.parametrize(
    "question",
    [
        "Est-ce que c'est un peu trop, le mot dans le colis ?",
        "Ça ne fait pas lèche-bottes ?",
        "ai-je bien fait ?",
        "est ce que j'ai eu raison de lui dire non ?",
        "je fais une bêtise tu crois ?",
        "C'est pas déplacé d'aller les voir ?",
    ],
)
def test_le_doute_sur_ce_qu_on_fait_leur_revient(question: str) -> None:
    assert questions.sur_ce_qui_est_dit(question) == "utter_question_avis"
    # Whatever was told before it: an insurer who was refused is no matter of papers.
    assert questions.sans_reponse_connue(f"J'ai refusé l'assurance. {question}") == (
        "utter_question_avis"
    )


@pytest.mark.parametrize(
    "question",
    ["C'est trop tard pour changer ?", "Est-ce que c'est trop cher ?", "Ils disent que c'est trop, non ?", "Qui a tort ?", "je me trompe de question ?"],
)  # fmt: skip
def test_ce_qui_n_est_pas_ce_doute(question: str) -> None:
    assert questions.sur_ce_qui_est_dit(question) != "utter_question_avis"
