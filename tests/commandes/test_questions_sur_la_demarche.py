"""Questions about the sentence, or about the question asked, are answered for what they are."""

from __future__ import annotations

import pytest

from pourquoi import parcours, questions
from pourquoi.carnet import Carnet, Message
from pourquoi.passages import Passage
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    ("etape", "texte", "nom"),
    [
        ("suite", "Ça sert à quoi, une raison d'être ?", "utter_question_utilite"),
        ("suite", "et ca sert a quoi cette phrase apres", "utter_question_utilite"),
        ("suite", "est-ce que je pourrai encore la changer après", "utter_question_changer"),
        ("plaisir", "pourquoi vous me demandez ça ?", "utter_question_pourquoi_plus_loin"),
        ("geste_respect", "c'est quoi le rapport avec ma boutique ?", "utter_question_pourquoi_respect"),
        ("partenaire_fournisseurs", "Pourquoi me parlez-vous d'un partenaire ?", "utter_question_pourquoi_respect"),
        ("plaisir", "c'est obligé de commencer par nous existons", "utter_question_forme"),
    ],
)  # fmt: skip
def test_elle_recoit_sa_reponse(etape: str, texte: str, nom: str) -> None:
    carnet = Carnet(
        etape=etape,
        commencee_le="2026-01-01T10:00:00+00:00",
        activite="une laverie",
        raison_detre="Nous existons pour laver le linge.",
        raison_detre_confirmee=True,
        approfondissement=True,
        conclu=True,
    )
    lus = (Passage("question", texte, 0.9),)
    tour = parcours.repondre(carnet, Message(texte, "hors_sujet", (("hors_sujet", 0.4),), "", lus))
    assert tour.repliques[0].nom == nom


@pytest.mark.parametrize(
    "texte",
    [
        "je leur demande pourquoi ils veulent changer de cuisine",
        "cette phrase me sert à dire non aux promoteurs",
        "les clients peuvent toujours changer d'avis",
    ],
)
def test_ce_qui_n_en_est_pas_une(texte: str) -> None:
    assert questions.sur_la_demarche(texte, Carnet(raison_detre="x")) is None


@pytest.mark.parametrize(
    ("question", "nom"),
    [
        ("Mais dites-moi, à quoi cela vous sert-il de savoir cela ?", "utter_question_a_quoi_ca_sert"),
        ("Et puisque vous gardez tout : à quoi serviront ces réponses, au juste ?", "utter_question_a_quoi_ca_sert"),
        ("ça sert à quoi tout ça ?", "utter_question_a_quoi_ca_sert"),
        ("sa va servir a quoi c réponses ?", "utter_question_a_quoi_ca_sert"),
        ("vos questions, ça me sert à quoi ?", "utter_question_a_quoi_ca_sert"),
        ("A quoi ça sert ?", "utter_question_a_quoi_ca_sert"),
        ("Vous allez faire quoi de ce que je raconte ?", None),
        ("Qu'est-ce que vous ferez de tout cela ?", "utter_question_a_quoi_ca_sert"),
        ("tu en fais quoi de mes réponses ?", "utter_question_a_quoi_ca_sert"),
        ("c'est obligé toutes ces questions ?", "utter_question_obligee"),
        ("je suis obligée de répondre ?", "utter_question_obligee"),
        ("Faut-il vraiment répondre à tout ?", "utter_question_obligee"),
        ("c'est obligatoire ?", "utter_question_obligee"),
        ("tu ferais quoi toi ?", "utter_question_a_votre_place"),
        ("vous feriez quoi à ma place ?", "utter_question_a_votre_place"),
        ("Que feriez-vous à ma place, honnêtement ?", "utter_question_a_votre_place"),
        ("et vous, vous choisiriez laquelle ?", "utter_question_a_votre_place"),
    ],
)  # fmt: skip
def test_la_question_au_coach_a_sa_reponse(question: str, nom: str | None) -> None:
    seule = Entretien()
    seule.jusqu_a("acte")
    tour = seule.dire(question, "hors_sujet")
    assert nom is None or noms(tour)[0] == nom
    assert seule.carnet.acte is None
    assert "utter_question_inconnue" not in noms(tour)


@pytest.mark.parametrize(
    ("question", "nom"),
    [
        ("Mais dites-moi, à quoi cela vous sert-il de savoir cela ?", "utter_question_a_quoi_ca_sert"),
        ("Mais puisque vous notez tout, à quoi serviront ces réponses, au juste ?", "utter_question_a_quoi_ca_sert"),
        ("Vous feriez quoi, à ma place ?", "utter_question_a_votre_place"),
        ("Et c'est obligé, toutes ces questions ?", "utter_question_obligee"),
    ],
)  # fmt: skip
def test_la_reponse_qui_l_accompagne_est_gardee(question: str, nom: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    tour = entretien.dire(f"Je rends toujours la monnaie qu'on oublie. {question}", "motif_offre")
    assert noms(tour)[0] == nom
    assert entretien.carnet.acte == "Je rends toujours la monnaie qu'on oublie."


@pytest.mark.parametrize(
    "texte",
    [
        "À quoi ça sert de vendre si le pain est mauvais ?",
        "Les promotions, à quoi ça sert, sinon à dresser les gens ?",
        "on est obligé de refaire la façade ?",
        "ils auraient mis n'importe qui à ma place",
    ],
)
def test_ce_qui_n_est_pas_demande_au_coach(texte: str) -> None:
    assert questions.sur_ce_qui_est_dit(texte) is None
