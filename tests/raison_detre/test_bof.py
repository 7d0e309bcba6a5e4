"""« Bof » in front of the sentence: asked what is wrong, then another sentence is proposed."""

from __future__ import annotations

import pytest

from pourquoi.raison_detre.avis.accord import boude
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    "texte",
    [
        "bof", "Mouais…", "ouais bof", "bah pas terrible", "j’aime pas trop", "franchement c'est nul", "Elle ne me plaît pas.",
        "ça me parle pas trop", "je suis pas emballée", "c moyen",
    ],
)  # fmt: skip
def test_ce_qui_ne_fait_que_bouder(texte: str) -> None:
    assert boude(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "pas mal", "mouais, oui", "ça me va", "j'aime pas la fin", "bof, j'aime pas le mot patience", "non",
        "j'aime pas gaspiller", "c'est pas moi qui décide", "j'aime", "bof, mets plutôt les voisins",
    ],
)  # fmt: skip
def test_ce_qui_dit_autre_chose(texte: str) -> None:
    assert not boude(texte)


def test_on_demande_quoi_puis_on_propose() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    premiere = entretien.carnet.raison_detre
    assert noms(entretien.dire("mouais"))[-1] == "utter_demander_reformulation"
    assert entretien.carnet.raison_detre == premiere
    tour = entretien.dire("pas ouf")
    assert not entretien.carnet.raison_detre_confirmee
    assert "utter_demander_avis_redite" not in noms(tour)


def test_un_jugement_sans_mots_ne_remontre_pas_la_meme() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.dire("bof")
    tour = entretien.dire("c'est trop long et ça fait slogan")
    assert "utter_demander_avis_redite" not in noms(tour)
