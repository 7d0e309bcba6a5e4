"""Listening: answers are answers, and interruptions look like what they are."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message
from pourquoi.ecoute import interruption


def lu(texte: str, intent: str, certitude: float) -> Message:
    return Message(texte, intent, ((intent, certitude),))


@pytest.mark.parametrize(
    ("texte", "intent", "etape"),
    [
        ("je montre la pièce", "question_exemple", "acte"),
        ("à l'export", "exporter_synthese", "renoncements"),
        ("dire merci à l'aide-soignante", "remercier", "geste_respect"),
        ("le résultat", "demander_synthese", "pourquoi_2"),
        (
            "j'écris l'histoire de l'orge sur l'étiquette",
            "question_confidentialite",
            "action_7_jours",
        ),
        ("ceux qui ne regardent que le prix", "objection_clients", "renoncements"),
        ("il faut bien vivre", "objection_finances", "pourquoi_1"),
    ],
)
def test_an_answer_is_not_an_interruption(texte: str, intent: str, etape: str) -> None:
    assert interruption(lu(texte, intent, 0.8), etape, ()) is None


@pytest.mark.parametrize(
    ("texte", "intent", "attendu"),
    [
        ("c'est qui ce Sinek", "question_sinek", "question_sinek"),
        ("ça sert à quoi vos questions ?", "question_methode", "question_methode"),
        ("merci beaucoup", "remercier", "remercier"),
        ("je sais pas, passons", "reponse_vague", "passer_question"),
        ("Passer", "motif_offre", "passer_question"),
        ("montre-moi le résumé", "demander_synthese", "demander_synthese"),
    ],
)
def test_an_interruption_is_heard(texte: str, intent: str, attendu: str) -> None:
    assert interruption(lu(texte, intent, 0.8), "acte", ()) == attendu


def test_a_button_is_always_an_answer() -> None:
    assert interruption(lu("Je crée", "recommencer", 0.99), "statut", ("Je crée",)) is None
