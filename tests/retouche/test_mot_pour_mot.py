"""What is told to the letter: a « ne » more or less, how it begins, whom else it is about, one of two things."""

from __future__ import annotations

import pytest

from tests.entretien import Entretien, noms

TEMPS = "Je suis là pour que les gens qui n’ont pas le temps mangent bien."
PAS_LE_TEMPS = TEMPS.replace("n’ont", "ont")
TOITS = "J’existe pour que les toits tiennent."
GOSSES = "Nous existons pour réparer les vélos, afin que les gosses apprennent un métier."
NAGER = "Nous existons pour que les gosses sachent nager."
ADIEUX = "Nous existons pour accompagner les adieux, en rassurant les familles et en attendant."
CUISINE = "Nous existons pour que les gens mangent bien, en cuisinant les légumes et le poisson."


def devant(phrase: str, message: str) -> tuple[str, list[str], str]:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = phrase
    tour = entretien.dire(message, "motif_offre", 0.5)
    return entretien.carnet.raison_detre or "", noms(tour), entretien.carnet.coeur_clientele or ""


@pytest.mark.parametrize(
    ("phrase", "message", "faite"),
    [
        (TEMPS, "remettez qui ont pas le temps", PAS_LE_TEMPS),
        (TEMPS, "c'est « qui ont pas le temps »", PAS_LE_TEMPS),
        (TEMPS, "mettez qui ont pas le temps à la place de qui n'ont pas le temps", PAS_LE_TEMPS),
        (TEMPS, "mets qui ont pas le tps stp", PAS_LE_TEMPS),
        (PAS_LE_TEMPS, "écris plutôt qui n'ont pas le temps", TEMPS),
        (PAS_LE_TEMPS, "Mettez « qui n’ont pas le temps ».", TEMPS),
        (TOITS, "on est là pour, on est trois", "On est là pour que les toits tiennent."),
        (TOITS, "c'est « on est là pour »", "On est là pour que les toits tiennent."),
        (TOITS, "nous sommes trois donc nous sommes là pour", "Nous sommes là pour que les toits tiennent."),
        ("Je suis là pour que les toits tiennent.", "mettez on est là pour, on bosse à deux", "On est là pour que les toits tiennent."),
        (GOSSES, "et les parents aussi", GOSSES.replace("gosses", "gosses et les parents")),
        (GOSSES, "Ajoutez les parents.", GOSSES.replace("gosses", "gosses et les parents")),
        (NAGER, "rajoute aussi les grands-parents stp", NAGER.replace("gosses", "gosses et les grands-parents")),
        (NAGER, "et leurs mères", NAGER.replace("gosses", "gosses et leurs mères")),
        ("Nous existons pour que ma fille respire.", "et ses copines aussi", "Nous existons pour que ma fille respire."),
        (ADIEUX, "enlevez les familles", "Nous existons pour accompagner les adieux, en attendant."),
        (ADIEUX, "virez « les familles »", "Nous existons pour accompagner les adieux, en attendant."),
        (CUISINE, "enlevez les légumes", "Nous existons pour que les gens mangent bien, en cuisinant le poisson."),
    ],
)  # fmt: skip
def test_it_is_done_to_the_letter(phrase: str, message: str, faite: str) -> None:
    apres, dites, _ = devant(phrase, message)
    assert apres == faite
    assert (dites[0] == "utter_raison_detre_corrigee") == (apres != phrase)


@pytest.mark.parametrize(
    ("phrase", "message"),
    [
        (NAGER, "et les impôts aussi"),
        ("Nous existons pour que le quartier respire.", "et les parents aussi"),
        (TEMPS, "c'est pas le temps"),
        (TOITS, "on est là pour vous aider"),
    ],
)
def test_what_only_looks_like_it_changes_nothing(phrase: str, message: str) -> None:
    assert devant(phrase, message)[0] == phrase
