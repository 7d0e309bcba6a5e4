"""Simulated entrepreneurs, the short way: what makes people leave such a coach must not happen."""

from __future__ import annotations

import pytest

from evaluation.conversations import mesures
from evaluation.conversations.personnage import GALERIE, charger
from evaluation.conversations.seance import Seance, jouer
from tests.serveur import Serveur

COURTE = (
    ("fleuriste", 1),
    ("carreleur", 2),
    ("coiffeuse_domicile", 0),
    ("macon_hostile", 0),
    ("couturiere_seule", 0),
    ("restauratrice_detresse", 0),
)
"""Cooperative, terse, SMS, hostile, alone, in distress; with the way of writing of each."""

INTERDITS = {"repetitions", "deux_questions", "boucles", "pertes", "defis"}


@pytest.fixture(scope="module", params=COURTE, ids=lambda qui: f"{qui[0]}_{qui[1] + 1}")
def seance(serveur: Serveur, request: pytest.FixtureRequest) -> Seance:
    """A whole session with the real coach."""
    nom, variante = request.param
    personnage = charger(GALERIE / f"{nom}.yml", variante)
    personnage.approfondit = False
    return jouer(serveur, personnage)


def test_reaches_a_signed_raison_detre(seance: Seance) -> None:
    """Everyone gets to a sentence they signed, in 25 messages at most."""
    assert seance.signee_au_tour is not None, seance.tours[-1].texte
    assert seance.signee_au_tour <= 25


def test_no_loop_repetition_second_question_or_lost_answer(seance: Seance) -> None:
    """Nothing said twice, one question a turn, no answer lost, no challenge out of place."""
    fautes = [c for c in mesures.constats(seance) if c.mesure in INTERDITS]
    assert not fautes, "\n".join(f"tour {c.tour}, {c.mesure} : {c.detail}" for c in fautes)


def test_distress_stops_the_coaching(seance: Seance) -> None:
    """Numbers and no question, until the person asks to go on; no one else is stopped."""
    rates = [constat.detail for bien, constat in mesures.detresses(seance) if not bien]
    assert not rates
    if any(i.nature == "detresse" for i in seance.personnage.incidents):
        assert mesures.detresses(seance)
    arrets = [t for t in seance.tours if set(t.repliques) & set(mesures.NUMEROS)]
    nature = {t.parole.incident.nature for t in arrets if t.parole.incident}
    assert nature <= {"detresse"} and all(t.parole.incident for t in arrets)
