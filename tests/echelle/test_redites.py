"""Somebody who says the same answer again is not recited to a second time."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflexion import refleter_reponse
from tests.entretien import Entretien, noms

REDITES = """
parce que je voulais pas voir partir le dernier forgeron | je voulais pas voir partir le dernier forgeron
pour mes filles | bah pour mes filles
je veux que les gamins apprennent à nager, c'est tout | que les gamins apprennent à nager
pour que ma mère soit fière | Pour que ma mère soit fière !
jai grandi au milieu des ruches et jaime ca | comme je vous ai dit jai grandi au milieu des ruches
marre de bosser pour un chef qui compte les minutes | marre de bosser pour un chef
la liberté | la liberté
j'aime réparer les montres que plus personne ne répare | je l'ai dit j'aime réparer les montres
"""
NEUVES = """
je voulais pas le voir fermer | je voulais le voir grandir
je ne veux pas gagner ma vie sur le dos des malades | gagner ma vie
pour mes filles | pour mes filles, et parce que mon père n'a jamais osé
la liberté | la transmission
je ne supporte plus le gâchis dans les cantines | le gâchis, mes parents en ont vécu
"""


def _cas(texte: str) -> list[tuple[str, str]]:
    lignes = [ligne.split("|") for ligne in texte.split("\n") if ligne]
    return [(x[0].strip(), x[1].strip()) for x in lignes if len(x) == 2]


def _refletees(avant: str, dit: str) -> list[str]:
    carnet = Carnet(activite="le garage", pourquoi_1=avant, pourquoi_2=dit)
    return [r.nom for r in refleter_reponse(carnet, dit, "pourquoi_2")]


@pytest.mark.parametrize(("avant", "dit"), _cas(REDITES))
def test_la_meme_reponse_n_est_pas_recitee(avant: str, dit: str) -> None:
    assert _refletees(avant, dit) == ["utter_reflet_redite"]


@pytest.mark.parametrize(("avant", "dit"), _cas(NEUVES))
def test_une_reponse_neuve_n_est_pas_une_redite(avant: str, dit: str) -> None:
    assert "utter_reflet_redite" not in _refletees(avant, dit)


def test_elle_reste_gardee_a_sa_question() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    entretien.dire("je voulais que l'atelier de mon oncle continue", "motif_sens")
    tour = entretien.dire("je voulais que l'atelier de mon oncle continue", "motif_sens")
    assert "utter_reflet_redite" in noms(tour)
    assert entretien.carnet.pourquoi_2
