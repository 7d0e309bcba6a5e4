"""The step decided after a question asked of oneself aloud."""

from __future__ import annotations

import pytest

from tests.entretien import Entretien


@pytest.mark.parametrize(
    ("texte", "pas"),
    [
        ("bon jsp, je vois qui ? la fleuriste, tiens, jeudi", "je vois la fleuriste, jeudi"),
        ("j'appelle qui ? ben le maire lundi", "j'appelle le maire lundi"),
        ("lundi je vois qui ? le maire", "lundi je vois le maire"),
        ("je fais quoi ? une affiche, vendredi, chez le boulanger", "je fais une affiche, vendredi, chez le boulanger"),
        ("Qu'est-ce que je pourrais faire ? Poser trois affiches au lavoir dimanche.", "Poser trois affiches au lavoir dimanche."),
        ("Par quoi je commence ? Samedi, je refais la vitrine.", "Samedi, je refais la vitrine."),
        ("attends c'est quoi un pas concret genre un truc à faire cette semaine ben jeudi je pose des affiches", "jeudi je pose des affiches"),
        ("je sais pas trop, bon allez demain j'appelle Paul", "demain j'appelle Paul"),
        # The step itself, or a question that is part of it.
        ("J'irai demander aux anciens qui veut du pain ? et je noterai", "J'irai demander aux anciens qui veut du pain ? et je noterai"),
        ("Je demande aux clients : qu'est-ce qui manque ? et je le note", "Je demande aux clients : qu'est-ce qui manque ? et je le note"),
        ("mardi je demande aux clients ce qui leur manque", "mardi je demande aux clients ce qui leur manque"),
    ],
)  # fmt: skip
def test_la_decision_seule_est_gardee(texte: str, pas: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("action_7_jours")
    entretien.dire(texte, "motif_offre")
    assert entretien.carnet.action_7_jours == pas
