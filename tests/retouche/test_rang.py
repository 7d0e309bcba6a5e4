"""Words said twice and named by their rank; a whole part quoted takes the place of its like."""

from __future__ import annotations

import pytest

from pourquoi.retouche.debout import tient_debout
from pourquoi.retouche.double import oter_le_double
from pourquoi.retouche.rang import le_rang
from tests.retouche.test_plusieurs import dire

VITRAUX = "Nous existons pour refaire les vitraux des chapelles anciennes, afin que les couleurs anciennes se voient encore."
RUE = "Je suis là pour livrer les courses dans ma rue, afin que les vieux de ma rue mangent frais."
REPAS = "Nous existons pour nourrir les gens, afin que les gens sachent ce qu’ils mangent."
CHIENS = "Nous existons pour recueillir les chiens perdus, avec patience, afin que les chiens perdus ne finissent plus à la fourrière."
HORLOGES = "Nous existons pour réparer les horloges du canton, afin que les horloges du canton sonnent encore."


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (VITRAUX, "Il y a un mot de trop : enlevez le deuxième « anciennes », juste après « couleurs ».", VITRAUX.replace("couleurs anciennes", "couleurs")),
        (VITRAUX, "supprime le second anciennes stp", VITRAUX.replace("couleurs anciennes", "couleurs")),
        (VITRAUX, "vire le 1er anciennes", VITRAUX.replace("chapelles anciennes", "chapelles")),
        (VITRAUX, "remplacez le premier « anciennes » par « romanes »", VITRAUX.replace("chapelles anciennes", "chapelles romanes")),
        (VITRAUX, "changez la dernière occurrence de anciennes en vives", VITRAUX.replace("couleurs anciennes", "couleurs vives")),
        (VITRAUX, "« anciennes » est là deux fois, gardez le premier", VITRAUX.replace("couleurs anciennes", "couleurs")),
        (RUE, "mets mon quartier à la place du deuxieme ma rue", RUE.replace("vieux de ma rue", "vieux de mon quartier")),
        (REPAS, "le deuxième « les gens », mettez « ils »", REPAS.replace("que les gens", "qu’ils")),
        # A word that others call for, a part called the first: no rank of words.
        (RUE, "vire la derniere ma rue", RUE),
        (REPAS, "enlève la première partie", "Nous existons pour que les gens sachent ce qu’ils mangent."),
        (VITRAUX, "le premier anciennes va bien", VITRAUX),
    ],
)  # fmt: skip
def test_the_rank_is_read(phrase: str, message: str, attendue: str) -> None:
    assert dire(phrase, message)[0] == attendue


def test_what_is_said_once_has_no_rank() -> None:
    assert le_rang(REPAS, "enlevez le deuxième « nourrir »") is None


@pytest.mark.parametrize(
    ("phrase", "message", "fin"),
    [
        (CHIENS, "Il y a deux fois « chiens » et « perdus ». On pourrait dire « afin qu'ils ne finissent plus à la fourrière », et après je signe.", "afin qu’ils ne finissent plus à la fourrière."),
        (CHIENS, "remplacez « les chiens perdus trouvent » par « afin qu'ils trouvent »", ""),
        (CHIENS, "Remplacez « les chiens perdus ne finissent plus » par « afin qu'ils vivent vieux »", "afin qu’ils vivent vieux."),
        (CHIENS, "je dirais plutot afin qu'ils vivent vieux, chiens ca fait deux fois", "afin qu’ils vivent vieux."),
        (HORLOGES, "remplacez « les horloges » par « afin qu'elles sonnent juste »", "afin qu’elles sonnent juste."),
        (HORLOGES, "horloges deux fois c'est lourd, mets afin qu'elles sonnent juste", "afin qu’elles sonnent juste."),
        (HORLOGES, "« les horloges du canton » ? dites « afin qu'elles sonnent juste »", "afin qu’elles sonnent juste."),
    ],
)  # fmt: skip
def test_a_part_takes_the_place_of_its_like(phrase: str, message: str, fin: str) -> None:
    apres, dits, _ = dire(phrase, message)
    tete, _, sienne = phrase.rpartition(", afin")
    assert apres in (f"{tete}, {fin}", phrase)
    assert (apres == f"{tete}, {fin}") == bool(fin)
    assert (apres != phrase) == ("utter_raison_detre_corrigee" in dits)
    assert sienne


def test_people_said_twice_go_with_all_their_name() -> None:
    faite, _ = oter_le_double(HORLOGES, "horloges, c'est là deux fois") or ("", None)
    assert faite == HORLOGES.replace("que les horloges du canton", "qu’elles")


@pytest.mark.parametrize(
    "phrase",
    [
        "Nous existons pour tondre, afin qu’afin que les bêtes respirent.",
        "Nous existons pour tondre, afin les bêtes respirent.",
        "Nous existons pour tondre comme, afin que les bêtes respirent.",
    ],
)
def test_two_openings_do_not_stand(phrase: str) -> None:
    assert not tient_debout(phrase)
