"""An act is quoted up to what it leads to, without what those beside one make of it; a step, whole."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.engagement import recevoir_action
from pourquoi.reflet import fait
from pourquoi.synthese.passage import passage


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Je refais la couture gratuitement si elle lâche, et ça fait râler mon mari", "je refais la couture gratuitement si elle lâche"),
        ("Je garde les chutes pour l'école, ce qui fait rire mon comptable", "je garde les chutes pour l’école"),
        ("J'ai ouvert un dimanche pour un mariage et cela amuse beaucoup mon associé", "J’ai ouvert un dimanche pour un mariage"),
        ("Une mamie voulait jeter sa machine, je l'ai réparée pour dix euros, elle a pleuré", "une mamie voulait jeter sa machine, je l’ai réparée pour dix euros, elle a pleuré"),
        ("Le garage lui demandait 3000 euros ; j'ai refait le joint un dimanche, elle était en larmes", "le garage lui demandait 3000 euros ; j’ai refait le joint un dimanche, elle était en larmes"),
        # What it does to those it is for is the point.
        ("Je raconte une histoire pendant la coupe, ce qui fait rire les enfants", "je raconte une histoire pendant la coupe, ce qui fait rire les enfants"),
        ("Je chante au comptoir et ça fait sourire mes clients", "je chante au comptoir et ça fait sourire mes clients"),
    ],
)  # fmt: skip
def test_l_acte(texte: str, dit: str) -> None:
    assert passage(texte, 200, fait).lower() == dit.lower()


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("ben dans les sept jours je vais aller au stade coller des affiches et je vais parler à un entraîneur", "aller au stade coller des affiches et parler à un entraîneur"),
        ("d'ici 7 jours je compte déposer des cartes chez le coiffeur, et puis je vais appeler deux anciennes élèves", "déposer des cartes chez le coiffeur, et puis appeler deux anciennes élèves"),
        ("je vais poser des flyers et je vais appeler le club", "je vais poser des flyers et je vais appeler le club"),
    ],
)  # fmt: skip
def test_les_deux_moities_du_pas(texte: str, dit: str) -> None:
    (replique,) = recevoir_action(Carnet(), Message(texte)) or []
    assert replique.variables["action"].lower() == dit
