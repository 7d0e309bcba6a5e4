"""Whoever has said what it changes, and for whom, is not asked it next; a joke is met as one."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message
from pourquoi.effet_dit import dit_l_effet
from pourquoi.lecture import lire
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    "texte",
    [
        "si le bus s'arrête, les anciens du hameau restent enfermés chez eux",
        "si je passe plus les mamies mangent froid",
        "quand je livre, la mère Ponsard peut rester dans sa maison",
        "ca permet aux familles de venir sans se ruiner",
        "les gosses mangent enfin des légumes et ils en redemandent",
        "sans l'atelier y a plus personne pour réparer un vélo ici",
    ],
)
def test_what_it_changes_is_told(texte: str) -> None:
    assert dit_l_effet(texte)
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    assert noms(entretien.dire(texte, "motif_sens"))[-1] == "utter_relance_motif_personnel"


@pytest.mark.parametrize(
    "texte",
    [
        "ma mère était couturière et j'ai grandi dans les tissus",
        "les gens en ont marre des grandes surfaces",
        "je sers les familles du quartier",
        "les clients viennent me voir depuis toujours",
        "quand les gens sortent du bureau tout est fermé",
        "si je gagne bien ma vie je pars en vacances",
        "les anciens m'ont appris le métier",
    ],
)
def test_what_it_changes_is_still_to_be_asked(texte: str) -> None:
    assert not dit_l_effet(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "Pour devenir riche, bien sûr ! Avec trois clients par jour, l'Élysée m'attend.",
        "pour rouler sur l'or évidemment, avec 2 % de marge",
        "mdr pour conquérir le monde",
        "devenir le prochain Picsou, naturellement, à deux baguettes par jour",
        "C'est connu, un ourlet à la fois on va sauver l'humanité.",
    ],
)
def test_two_marks_of_irony_are_met_with_a_smile(texte: str) -> None:
    assert lire(Message(texte, classement=(("motif_argent", 0.95),))).nuance == "ironie"


@pytest.mark.parametrize(
    "texte",
    [
        "pour gagner ma vie, évidemment",
        "je veux devenir riche, bien sûr",
        "mdr la thune",
        "je vais pas sauver le monde, bien sûr, mais j'aide trois familles",
        "évidemment l'argent, je veux m'acheter une maison",
    ],
)
def test_money_said_with_a_word_of_irony_is_no_joke(texte: str) -> None:
    assert lire(Message(texte, classement=(("motif_argent", 0.95),))).nuance != "ironie"
