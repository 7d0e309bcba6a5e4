"""Leave taken at the end of a message, and commas given to a dictated answer."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message
from pourquoi.conge import depart_final
from pourquoi.parcours import repondre
from pourquoi.propos import Poids
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    ("texte", "avant"),
    [
        ("allez je vous laisse j'ai un gamin qui attend merci quand même au revoir", ""),
        ("je montre la chèvre d'abord, mais là je suis fatiguée on peut s'arrêter", "je montre la chèvre d'abord, mais là je suis fatiguée"),
        ("je vous laisse choisir la suite", None),
        ("on peut s'arrêter au marché pour goûter avant d'acheter et c'est comme ça que les gens découvrent le fromage, la ferme, les chèvres", None),
    ],
)  # fmt: skip
def test_depart(texte: str, avant: str | None) -> None:
    assert depart_final(texte) == avant


def test_qui_prend_conge_n_est_pas_retenu() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    tour = entretien.dire("bon je vais me coucher on verra ça demain", "motif_personnel")
    assert noms(tour)[-1] in ("utter_au_revoir", "utter_pause")
    assert entretien.carnet.suspension == "pause"


def test_une_reponse_dictee_garde_ses_virgules_et_le_journal_ses_mots() -> None:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    dit = "les familles du quartier les cantines et les retraités"
    mots = ("les", "familles", "du", "quartier", ",", "les", "cantines", "et", "les", "retraités")
    poids = Poids(mots, (0.5,) * len(mots))
    message = Message(dit, "motif_sens", (("motif_sens", 0.9),), poids=poids)
    tour = repondre(entretien.carnet, message)
    assert entretien.carnet.coeur_clientele.startswith("les familles du quartier, les cantines")
    assert [r.texte for r in tour.reponses if r.etape == "coeur_clientele"] == [dit]
