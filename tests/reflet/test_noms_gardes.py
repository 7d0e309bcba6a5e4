"""Nouns typed short or bare stay the nouns they are."""

import pytest

from pourquoi.reflet.issue import ce_qui_en_sort
from pourquoi.reflet.typographie import nettoyer, redresser


@pytest.mark.parametrize(
    ("tape", "lu"),
    [
        ("on a repris la repa de mobylettes", "on a repris la repa de mobylettes"),
        ("y a controle chaque semaine", "y a contrôle chaque semaine"),
        ("on a controle toutes les machines", "on a contrôlé toutes les machines"),
        ("je dépanne les seche linge", "je dépanne les sèche-linge"),
        ("un lave vaisselle en panne", "un lave-vaisselle en panne"),
        ("je lave la vaisselle", "je lave la vaisselle"),
    ],
)
def test_a_noun_stays(tape: str, lu: str) -> None:
    assert redresser(nettoyer(tape)) == lu


@pytest.mark.parametrize(
    ("texte", "bout", "entier"),
    [
        (
            "quand je passe, la mère Vial peut rester chez elle",
            "je passe, la mère Vial peut rester chez elle",
            "quand je passe, la mère Vial peut rester chez elle",
        ),
        (
            "pcq quand tu vois un gosse sans chaussures t'as plus envie de dormir",
            "tu vois un gosse sans chaussures t'as plus envie de dormir",
            "quand tu vois un gosse sans chaussures t'as plus envie de dormir",
        ),
        (
            "j’ouvre le dimanche, et quand il pleut, les gamins se mettent au sec",
            "les gamins se mettent au sec",
            "les gamins se mettent au sec",
        ),
    ],
)
def test_when_stays_with_what_it_opens(texte: str, bout: str, entier: str) -> None:
    assert ce_qui_en_sort([bout], texte) == [entier]
