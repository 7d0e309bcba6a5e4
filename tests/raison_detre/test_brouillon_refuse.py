"""A draft refused, or another one asked for: the coach owns to it, and signs nothing."""

from __future__ import annotations

import pytest

from pourquoi.raison_detre import refuse_le_brouillon
from tests.entretien import Entretien, noms

PHRASE = "Je suis là pour que le four chauffe."


@pytest.mark.parametrize(
    "message",
    [
        "refais, c'est vide",
        "Vous plaisantez ? Même un grille-pain pourrait dire ça.",
        "pourquoi t'as pas repris mon oncle et le fournil ?",
        "Pourquoi n'avez-vous pas gardé le village et les veillées ?",
        "tu te moques ? trouve mieux",
        "Tu décris mon boulot, pas ma raison.",
        "pourriez-vous m'en proposer une avec le village, les veillées et mon oncle ?",
    ],
)
def test_the_coach_owns_to_it(message: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = PHRASE
    dits = noms(entretien.dire(message, "motif_offre", 0.5))
    assert dits[0] == "utter_raison_detre_desaccord"
    assert not {"utter_question_inconnue", "utter_raison_detre_pas_su"} & {*dits}
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message",
    [
        "refais les peintures plutôt que chauffe",
        "je refais des fours à bois pour que les villages se retrouvent",
        "oui je la signe",
        "Une proposition, d’abord",
        "que chaque village recommence à vivre autour d'un four",
        "mes clients rigolent quand ils voient mon four",
    ],
)
def test_what_only_looks_like_a_refusal(message: str) -> None:
    assert not refuse_le_brouillon(message)
