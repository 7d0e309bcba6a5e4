"""« Tu » or « vous »: whoever says « tu » to the coach, whoever asks for « vous »."""

from __future__ import annotations

import pytest

from pourquoi import adresse
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    "texte",
    [
        "vouvoyez-moi s'il vous plaît",
        "vouvoyez moi svp on se connait pas",
        "Tiens, vous me tutoyez maintenant",
        "Je préfère qu'on se vouvoie.",
        "pourriez-vous me vouvoyer",
        "Pas de tutoiement entre nous, merci.",
        "on a pas gardé les vaches ensemble",
        "Arrêtez de me tutoyer",
        "je voudrais le « vous »",
    ],
)
def test_vous_is_asked_for(texte: str) -> None:
    assert adresse.demande_le_vous(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je vouvoie tous mes clients, même les habitués",
        "mes salariés me tutoient et c'est très bien",
        "avec les fournisseurs on se vouvoie depuis vingt ans",
        "pas besoin de me vouvoyer",
        "tu peux me tutoyer",
        "arrête de me vouvoyer ça me vieillit",
        "ce que je veux vous le savez",
    ],
)
def test_nothing_is_asked(texte: str) -> None:
    assert not adresse.demande_le_vous(texte)


def test_it_stays_vous_once_asked_for() -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    entretien.dire("t'es un robot ?", "bot_ou_humain")
    tour = entretien.dire("vouvoyez-moi s'il vous plaît", "frustration")
    assert noms(tour)[0] == "utter_vouvoiement"
    assert tour.repliques[-1].nom.startswith("utter_demander")
    entretien.dire("t'as compris ?", "hors_sujet")
    assert not entretien.carnet.tutoiement
    entretien.dire("bon, on se tutoie ?", "hors_sujet")
    assert entretien.carnet.tutoiement


def test_the_answer_beside_it_is_kept() -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    tour = entretien.dire(
        "je livre ma voisine le soir en rentrant, et vouvoyez-moi s'il vous plaît", "motif_offre"
    )
    assert noms(tour)[0] == "utter_vouvoiement"
    assert entretien.carnet.geste_respect == "je livre ma voisine le soir en rentrant"


@pytest.mark.parametrize(
    ("texte", "intent"),
    [
        ("les gros chantiers, on te presse et puis tu connais personne", "reponse_concrete"),
        ("tu bosses trois ans et ça tombe à l'eau", "motif_opportunite"),
        ("les promoteurs, tu crois leur plaire et un beau jour ils te lâchent", "hors_sujet"),
    ],
)
def test_anyone_s_tu_is_not_the_coach_s(texte: str, intent: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    entretien.dire(texte, intent)
    assert not entretien.carnet.tutoiement
