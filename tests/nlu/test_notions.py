"""Words gathered into notions: what is one, what only looks like one, what is denied."""

from __future__ import annotations

import pytest

from extensions.nlu.notions import dit_argent, notions


@pytest.mark.parametrize(
    "texte",
    [
        "c'est ça qui m'a plu",
        "sa me plait comme ca",
        "ÇA ME PLAIT COMME CA",
        "le pain lève sous mes yeux",
        "je bosse sous contrat avec une ferme",
        "pour gagner en sérénité",
        "mon patron partait à la retraite",
        "après mon licenciement économique",
        "une ferme de l'économie sociale",
        "un métier riche de rencontres",
    ],
)
def test_a_word_that_only_looks_like_money_is_not(texte: str) -> None:
    assert not dit_argent(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "doubler le CA avant deux ans",
        "mon ca grimpe",
        "mettre des sous de côté",
        "pour les sous la vérité",
        "gagner plus",
        "compléter ma retraite",
        "pas pour la gloire mais pour le fric",
        "je m'en moque si je gagne bien",
    ],
)
def test_money_is_heard(texte: str) -> None:
    assert dit_argent(texte)


def test_a_denied_notion_is_another_one() -> None:
    assert notions("pas pour le fric") == "_non_ pour le n_argent_"
    assert "n_argent_" in notions("ce n'est pas du tout pour ça ni pour le fric").split()


def test_a_free_room_is_no_freedom() -> None:
    assert "_soi_" not in notions("un local libre dans la rue").split()
    assert "_soi_" in notions("être libre de mes journées").split()
