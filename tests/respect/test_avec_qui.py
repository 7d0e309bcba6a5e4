"""An act of respect is said back with whom it is for, when that was said just before it."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.reflet.issue import avec_qui_est_servi
from pourquoi.respect import partenaire_nomme, recevoir_geste


@pytest.mark.parametrize(
    ("texte", "bout", "dit"),
    [
        ("À Firmin, le carrier, je règle à l'enlèvement", "je règle à l’enlèvement",
         "À Firmin, le carrier, je règle à l’enlèvement"),
        ("ma tourneuse Awa, je lui garde les chutes", "je lui garde les chutes",
         "ma tourneuse Awa, je lui garde les chutes"),
        ("Il pleuvait. À la dame qui nettoie je laisse les clés", "je laisse les clés",
         "À la dame qui nettoie je laisse les clés"),
        ("envers moi-même : je ferme le mercredi", "je ferme le mercredi",
         "envers moi-même : je ferme le mercredi"),
        # It tells something of its own.
        ("mon stagiaire arrive tôt, je lui fais un thé", "je lui fais un thé", "je lui fais un thé"),
        ("je suis en retard souvent, je préviens", "je préviens", "je préviens"),
        ("à 18h je rappelle", "je rappelle", "je rappelle"),
    ],
)  # fmt: skip
def test_whom_the_act_is_for(texte: str, bout: str, dit: str) -> None:
    assert avec_qui_est_servi([bout], texte) == [dit]


def test_an_act_for_oneself_has_nobody_in_front() -> None:
    (replique,) = (
        recevoir_geste(Carnet(), Message("envers moi-même, je m'accorde le mercredi")) or []
    )
    assert replique.nom == "utter_reflet_proposition"
    assert replique.variables["reflet"] == "envers vous-même, vous vous accordez le mercredi"


def test_a_butcher_of_ones_own_is_a_supplier() -> None:
    assert partenaire_nomme("mon boucher Karim, je commande tôt") == "fournisseurs"
    assert partenaire_nomme("à la boulangerie je dis bonjour aux clients") == "clients"
