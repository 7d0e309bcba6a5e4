"""The sum that the coach asks about is the one aimed at, not one lost, owed or charged."""

from __future__ import annotations

import pytest

from pourquoi.echelle import _somme_visee


@pytest.mark.parametrize(
    ("dit", "somme"),
    [
        ("J'ai 980 euros d'allocation jusqu'en juin et ensuite plus rien.", None),
        ("j'avais un salaire de 2 300 euros, c'est fini", None),
        ("le crédit de la maison c'est 850 euros par mois", None),
        ("il me reste 12 000 euros de dettes à rembourser", None),
        ("avec trente jardins à 45 euros par mois, je tiens jusqu'à ma retraite", None),
        ("je touchais 1 600 euros, je veux gagner 3 000 euros par mois", "3 000 euros par mois"),
        ("gagner 2500 euros par mois", "2500 euros par mois"),
        ("je veux 4000 euros net tous les mois", "4000 euros net"),
        ("je facturais 60 balles de l'heure à ma boîte et j'en touchais 12", None),
        ("mon patron prend 300 euros par jour et me laisse des miettes", None),
        ("la pergola à 900 euros le mètre c'était du vol", None),
        ("je voulais gagner 3000 euros par mois", "3000 euros par mois"),
        ("je veux 40 euros de l'heure", "40 euros de l’heure"),
        ("viser 50 000 euros l'année", "50 000 euros l’année"),
        ("arriver à me verser 1 800 euros", "1 800 euros"),
    ],
)
def test_la_somme_visee(dit: str, somme: str | None) -> None:
    assert _somme_visee(dit) == somme
