"""What is only said around the words goes; what is done may be told by its name."""

from __future__ import annotations

import pytest

from pourquoi.retouche import retoucher
from pourquoi.retouche.oral import sans_tics
from pourquoi.retouche.parties import FAIRE, changer_de_partie

PHRASE = "Nous existons pour livrer les courses, afin que les anciens restent au village, en travaillant avec pudeur."


@pytest.mark.parametrize(
    ("dit", "coeur"),
    [
        ("l'aide aux devoirs dans les hameaux voilà faut pas chercher plus loin", "proposer l’aide aux devoirs dans les hameaux"),
        ("le dépannage des chaudières dans le canton voilà c'est tout", "proposer le dépannage des chaudières dans le canton"),
        ("la garde des petits avant l'école quoi faut pas chercher midi", "proposer la garde des petits avant l’école"),
        ("l'entretien des jardins", "proposer l’entretien des jardins"),
        ("du pain au levain voilà", "proposer du pain au levain"),
        ("La pêche en mer", "proposer la pêche en mer"),
        ("je fais le dépannage des chaudières voilà", "faire le dépannage des chaudières"),
        ("conduire les gens à l'hôpital voilà y a rien d'autre à dire", "conduire les gens à l’hôpital"),
        ("reparer les velos bref je repare quoi", "réparer les vélos"),
        ("les aider à marcher", "les aider à marcher"),
        ("le garder vivant", "le garder vivant"),
    ],
)  # fmt: skip
def test_what_is_done(dit: str, coeur: str) -> None:
    assert changer_de_partie(PHRASE, FAIRE, dit) == PHRASE.replace("livrer les courses", coeur)


@pytest.mark.parametrize(
    "dit", ["la fin", "des choses", "les gens du village", "les familles", "les écoute le soir"]
)
def test_what_names_no_service(dit: str) -> None:
    faite = changer_de_partie(PHRASE, FAIRE, dit)
    assert faite is None or "proposer" not in faite


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        ("moi j'existe pour que les gamins mangent chaud à midi et qu'on leur parle correctement voilà avec patience et sans crier",
         "J’existe pour que les gamins mangent chaud à midi et qu’on leur parle correctement, avec patience et sans crier."),
        ("nous existons pour que les tracteurs repartent le jour même voilà faut pas chercher plus", "Nous existons pour que les tracteurs repartent le jour même."),
        ("on existe pour que les mariés dansent hein sans se ruiner", "On existe pour que les mariés dansent sans se ruiner."),
    ],
)  # fmt: skip
def test_a_sentence_dictated_at_one_go(message: str, attendue: str) -> None:
    faite = retoucher(PHRASE, message)
    assert faite and faite.phrase == attendue


@pytest.mark.parametrize(
    "texte",
    ["dire pourquoi je travaille", "que les gens disent me voilà avec mon vélo", "savoir à quoi je sers"],
)  # fmt: skip
def test_words_of_the_sentence_stay(texte: str) -> None:
    assert sans_tics(texte) == texte
