"""What is given in passing goes in as it can stand, or is left to be asked about."""

from __future__ import annotations

import re

import pytest

from pourquoi.carnet import Message
from pourquoi.passages import ROLES, Passage
from pourquoi.raison_detre.a_finir import finir
from pourquoi.raison_detre.avis import recevoir_avis
from pourquoi.retouche import reformuler
from pourquoi.retouche.annonce import annoncee
from pourquoi.retouche.lue import reecrire
from tests.entretien import Entretien

TOITS = "Nous existons pour que les mamies ne dorment plus sous la pluie."


def lus(marque: str) -> tuple[Passage, ...]:
    """« {c|enlevez} {r|avec passion} » as the reader would give it, surely."""
    return tuple(
        Passage(ROLES[r], mots, 0.95) for r, mots in re.findall(r"\{(.)\|([^}]*)\}", marque)
    )


@pytest.mark.parametrize(
    ("message", "fin"),
    [
        ("{c|j'aimerais mieux parler} {n|de droiture}", "en restant fidèles à la droiture"),
        ("{c|ajoutez} {n|du soin}", "en restant fidèles au soin"),
        ("{c|ajoute} {n|de la franchise}", "en restant fidèles à la franchise"),
        ("{c|il manque} {n|d'honnêteté}", "en restant fidèles à l’honnêteté"),
        ("{c|ajoutez} {n|de l'écoute}", "en restant fidèles à l’écoute"),
        ("{c|parlez} {n|de la parole tenue}", "en restant fidèles à la parole tenue"),
        ("{c|on pourrait parler aussi} {n|de soin et de patience}", "en travaillant avec soin et patience"),
    ],
)  # fmt: skip
def test_a_value_has_its_own_article(message: str, fin: str) -> None:
    assert reecrire(TOITS, lus(message)) == f"{TOITS[:-1]}, {fin}."


@pytest.mark.parametrize("dit", ["du zinc", "de la laine", "de zinc"])
def test_a_thing_is_no_value(dit: str) -> None:
    assert "fidèle" not in (reformuler(TOITS, f"ajoutez {dit}") or "")


@pytest.mark.parametrize(
    ("message", "phrase"),
    [
        ("{c|j'ai pas dit} {a|les mamies} {c|j'ai dit} {n|les anciennes.} {c|et il manque} {n|la charpente}",
         TOITS.replace("mamies", "anciennes")),
        ("{c|je n'ai pas écrit} {a|les mamies,} {c|mais} {n|les locataires.} {c|Par ailleurs, vous avez oublié d'ajouter} {n|le zinc.}",
         TOITS.replace("mamies", "locataires")),
    ],
)  # fmt: skip
def test_what_is_missed_never_lands_in_the_middle(message: str, phrase: str) -> None:
    entretien, passages = Entretien(), lus(message)
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = TOITS
    dit = Message(" ".join(p.texte for p in passages), passages=passages)
    repliques = recevoir_avis(entretien.carnet, dit) or []
    assert entretien.carnet.raison_detre == phrase
    assert "utter_raison_detre_corrigee_en_partie" in [r.nom for r in repliques]


@pytest.mark.parametrize(
    "texte",
    [
        "bof nul. si je fais ce métier c pour que les petits vieux ils voient quelqu'un",
        "n'importe quoi. si je fais ça c'est pour que mes gars rentrent entiers le soir",
        "ça veut rien dire. si on fait ce boulot, c'est pour qu'un môme puisse apprendre à nager",
    ],
)
def test_what_it_is_done_for_is_the_sentence(texte: str) -> None:
    assert (annoncee(texte) or "").startswith("pour qu")


@pytest.mark.parametrize(
    ("dite", "phrase"),
    [
        ("pour que un cycliste qui crève il rate pas son train", "qu’un cycliste qui crève ne rate pas son train"),
        ("qu'une mère qui élève ses gosses seule elle puisse souffler", "qu’une mère qui élève ses gosses seule puisse souffler"),
        ("que mon apprenti il sache tout faire", "que mon apprenti sache tout faire"),
        ("que les clients qui hésitent ils osent entrer", "que les clients qui hésitent osent entrer"),
        # A pronoun that has its own verb, or stands for nobody.
        ("que le client quand il repart ait le sourire", "que le client quand il repart ait le sourire"),
        ("que le jour où il pleut les gosses restent au sec", "que le jour où il pleut les gosses restent au sec"),
        ("que le matin il y ait du monde sur la place", "que le matin il y ait du monde sur la place"),
        ("que la nuit il fasse moins froid dans les maisons", "que la nuit il fasse moins froid dans les maisons"),
        ("que le voisin reparte content et qu'il revienne", "que le voisin reparte content et qu’il revienne"),
    ],
)  # fmt: skip
def test_a_subject_is_said_once(dite: str, phrase: str) -> None:
    assert finir(dite, "Nous existons") == f"Nous existons pour {phrase}."
