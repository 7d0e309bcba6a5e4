"""Questions about the sentence, or about the question asked, are answered for what they are."""

from __future__ import annotations

import pytest

from pourquoi import parcours, questions
from pourquoi.carnet import Carnet, Message
from pourquoi.passages import Passage


@pytest.mark.parametrize(
    ("etape", "texte", "nom"),
    [
        ("suite", "Ça sert à quoi, une raison d'être ?", "utter_question_utilite"),
        ("suite", "et ca sert a quoi cette phrase apres", "utter_question_utilite"),
        ("suite", "est-ce que je pourrai encore la changer après", "utter_question_changer"),
        ("plaisir", "pourquoi vous me demandez ça ?", "utter_question_pourquoi"),
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
