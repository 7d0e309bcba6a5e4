"""How worn out somebody is today answers no question: a human word, and the question again."""

from __future__ import annotations

import pytest

from pourquoi.ecoute.confidences import ne_dit_que_son_humeur
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    "texte",
    [
        "je suis claqué ce soir", "pfff, les impôts m'ont encore relancé", "Quelle semaine… mon fils a la varicelle.",
        "jsuis naze la", "chuis mort là, 12h de camion", "je suis crevée, on a fini à minuit", "j'ai la tête en vrac aujourd'hui", "j'en ai ras le bol là", "je suis HS, j'ai pas dormi",
    ],
)  # fmt: skip
def test_ce_qui_ne_dit_que_l_humeur(texte: str) -> None:
    assert ne_dit_que_son_humeur(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je suis fatiguée de voir les gens jeter", "j'en ai marre des patrons", "je suis mort de rire quand ils arrivent",
        "pff la banque voulait pas suivre alors j'ai vendu la voiture", "j'en avais marre", "les mères crevées",
        "quelle journée j'ai passée avec mon grand-père, il m'a appris à greffer",
        "parce que je suis crevée de courir", "je suis vide-grenier",
    ],
)  # fmt: skip
def test_ce_qui_repond(texte: str) -> None:
    assert not ne_dit_que_son_humeur(texte)


@pytest.mark.parametrize("etape", ["pourquoi_1", "acte", "geste_respect", "action_7_jours"])
def test_un_mot_humain_et_la_question(etape: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a(etape)
    assert noms(entretien.dire("je suis rincée ce soir"))[0] == "utter_fatigue"
    assert entretien.carnet.etape == etape
    assert getattr(entretien.carnet, etape) is None
