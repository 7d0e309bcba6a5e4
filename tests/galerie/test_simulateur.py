"""The simulator itself: what it reads of the coach, what it answers, what it counts."""

from __future__ import annotations

import pytest

from evaluation.conversations import mesures
from evaluation.conversations.personnage import (
    GALERIE,
    Parole,
    Personnage,
    charger,
    etape_demandee,
    galerie,
    nombre_de_variantes,
)
from evaluation.conversations.seance import Seance, Tour


@pytest.mark.parametrize("fichier", galerie(), ids=lambda f: f.stem)
def test_every_entrepreneur_can_be_read(fichier) -> None:
    """Each file has a portrait, reasons, and answers to open with."""
    for variante in range(nombre_de_variantes(fichier)):
        personnage = charger(fichier, variante)
        assert personnage.portrait and personnage.echelle
        assert personnage.ouvrir().texte
        assert {i.nature for i in personnage.incidents} <= NATURES


NATURES = {
    "question",
    "objection",
    "plaisanterie",
    "insulte",
    "silence",
    "hors_sujet",
    "bouton",
    "politesse",
    "pause",
    "redemarrage",
    "correction",
    "effacement",
    "detresse",
}


@pytest.mark.parametrize(
    ("repliques", "etape"),
    [
        (["utter_accueil", "utter_demander_activite"], "activite"),
        (["utter_reflet_nominal", "utter_relance_motif_sens"], "pourquoi"),
        (["utter_demander_acte_libre"], "acte"),
        (["utter_objection_tout_le_monde"], "coeur_clientele"),
        (["utter_objection_utopie"], "objection_utopie"),
        (["utter_objection_utopie_encore", "utter_demander_acte"], "acte"),
        (["utter_confirmer_effacement"], "effacement"),
        (["utter_demander_aide", "utter_retour", "utter_demander_valeurs"], "valeurs"),
        (["utter_pause"], None),
    ],
)
def test_question_read_from_the_responses(repliques, etape) -> None:
    """The last question of a turn is the one to answer."""
    assert etape_demandee(repliques) == etape


def test_a_why_asked_again_is_said_otherwise() -> None:
    """A reason the coach did not keep comes again in other words; a kept one leads to the next."""
    personnage = _personnage([{"dit": ["a", "b"]}, {"dit": ["c", "d"]}])
    assert personnage.repondre("pourquoi", []).texte == "a"
    assert personnage.repondre("pourquoi", []).texte == "b"
    assert personnage.repondre("pourquoi", ["b"]).texte == "c"


def test_ways_of_saying_and_successive_answers() -> None:
    """A flat list is one answer in several ways; a nested one is an answer for each asking."""
    hostile = charger(GALERIE / "macon_hostile.yml", 1)
    assert hostile.repondre("coeur_clientele", []).texte == "tout le monde"
    assert hostile.repondre("coeur_clientele", []).texte == "ceux qui restaurent des fermes"
    assert charger(GALERIE / "carreleur.yml", 2).repondre("regard_client", []).texte == (
        "je laisse propre"
    )


def test_counts_questions_outside_quotes() -> None:
    """A question the person asked, quoted back, is not a question of the coach."""
    assert mesures.questions("« ça va ? » : c’est noté. Et après ?") == 1


def test_finds_a_repeated_sentence_and_a_lost_answer() -> None:
    """The measures do see what they are for."""
    fiche = {"stage": "statut", "reponses": [], "raison_detre": None, "activite": None}
    fiche |= {"raison_detre_confirmee": False, "action_7_jours": None}
    reponse = Parole("plombier", "acte", reponse=True)
    dit = [("utter_x", "Voici la même phrase encore. Bien.")]
    seance = Seance(_personnage([{"dit": "a"}]), "s")
    seance.tours = [
        Tour(Parole("bonjour"), dit, [], "acte", None, fiche),
        Tour(reponse, dit, [], "regard_client", "acte", fiche),
    ]
    assert {c.mesure for c in mesures.constats(seance)} == {"repetitions", "pertes"}


def _personnage(echelle: list[dict]) -> Personnage:
    return Personnage("x", "x", "x", 0, {}, echelle, [], ["bonjour"])
