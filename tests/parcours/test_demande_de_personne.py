"""Questions asked of nobody, words that are no French or no words at all, in front of a why."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message
from pourquoi.ecoute.sans_reponse import autre_langue, demande_de_reformuler, vide
from tests.entretien import Entretien, noms

INCONNUES = {"utter_question_inconnue", "utter_question_avis", "utter_question_bot_ou_humain"}


@pytest.mark.parametrize(
    "texte",
    ["qui les écouterait sinon ?", "si c'est pas nous, qui ?", "Et qui d'autre irait là-bas ?", "ben pourquoi pas ?"],
)  # fmt: skip
def test_une_question_a_personne_ne_recoit_pas_je_ne_sais_pas(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    for intent in ("bot_ou_humain", "question_methode"):
        assert not INCONNUES & {*noms(entretien.dire(texte, intent, 0.6))}


def test_une_question_au_coach_garde_sa_reponse() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    entretien.dire("qui va lire mes réponses, vous ?", "question_confidentialite", 0.9)
    assert not entretien.carnet.pourquoi_1


@pytest.mark.parametrize(
    "texte", ["07 11 22 33 44", "+33 6 11 22 33 44", "contact@atelier-bois.fr", "https://atelier.fr/a?b=1"]
)  # fmt: skip
def test_un_contact_seul_n_est_pas_une_reponse(texte: str) -> None:
    assert vide(Message(texte))


@pytest.mark.parametrize("texte", ["2004", "Mon site : atelier.fr, pour les gens du coin", "06"])
def test_ce_qui_dit_quelque_chose_en_est_une(texte: str) -> None:
    assert not vide(Message(texte))


def test_l_anglais_sans_mot_courant_est_de_l_anglais() -> None:
    assert autre_langue("they never get paid on time by their clients")
    assert not autre_langue("du fair trade pour les gens de la rue, by night")


@pytest.mark.parametrize(
    "texte", ["vous attendez quoi comme réponse ?", "tu veux que je te dise quoi"]
)
def test_demander_quoi_dire_est_demander_la_question(texte: str) -> None:
    assert demande_de_reformuler(texte)
