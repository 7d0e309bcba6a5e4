"""The activity told under its name, when something else was heard for it."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reclamations import reclamations


def _carnet(etape: str, statut: str | None = None) -> Carnet:
    return Carnet(
        commencee_le="x", etape=etape, statut=statut, activite="je voulais savoir qui me lit"
    )


@pytest.mark.parametrize(
    ("texte", "etape", "activite", "reste"),
    [
        ("mon activité c'est la cordonnerie du bourg", "statut", "la cordonnerie du bourg", ""),
        ("Non ! C'est une épicerie, mon métier.", "statut", "une épicerie", ""),
        ("C'était une question. Notre activité, c'est la scierie du canton, que nous reprenons à deux.", "statut", "la scierie du canton", "nous reprenons à deux"),
        ("Je crée. C'est la reliure, mon activité, merci de le noter correctement", "statut", "la reliure", "Je crée."),
        ("mon projet : une laverie au village, corrigez", "pourquoi_1", "une laverie au village", ""),
    ],
)  # fmt: skip
def test_elle_est_remise_a_sa_place(texte: str, etape: str, activite: str, reste: str) -> None:
    lues = reclamations(texte, _carnet(etape, None if etape == "statut" else "createur"))
    assert lues is not None
    assert (lues.changes, lues.reste) == ({"activite": activite}, reste)


@pytest.mark.parametrize(
    ("texte", "etape"),
    [
        ("mon activité, c'est ma vie", "statut"),
        ("mon métier c'est pas le même que le vôtre", "statut"),
        ("mon projet c'est compliqué à expliquer", "statut"),
        ("mon métier, c'est la reliure et je l'aime", "pourquoi_1"),
        ("C'est une passion, mon métier", "pourquoi_1"),
    ],
)
def test_ce_qu_on_en_dit_n_est_pas_elle(texte: str, etape: str) -> None:
    assert reclamations(texte, _carnet(etape, None)) is None
