"""Words of the sentence dropped for others, or alone, however the order is worded."""

from __future__ import annotations

import pytest

from pourquoi.retouche import reformuler

PHRASE = (
    "Nous existons pour faire des crêpes et des galettes à Auray, en travaillant avec respect et "
    "honnêteté, parce que les gens ne se parlent plus, chacun devant son téléphone."
)


@pytest.mark.parametrize(
    ("texte", "avant", "apres"),
    [
        ("enlève honnêteté", "respect et honnêteté", "respect"),
        ("enlevez l'honnêteté svp", "respect et honnêteté", "respect"),
        ("enlève respect et mets rigolade", "respect", "rigolade"),
        ("vire l'honnêteté et mets la joie à la place", "honnêteté", "joie"),
        ("enlève les galettes et mets le cidre", "des galettes", "du cidre"),
        ("remplacez les crêpes par la soupe", "des crêpes", "de la soupe"),
        ("remplace respect par soin, mme vidal elle va rire", "respect", "soin"),
        ("j'aime pas chacun devant son téléphone", ", chacun devant son téléphone", ""),
        ("change la fin par pour que les gens se reparlent", "parce que les gens ne se parlent plus, chacun devant son téléphone", "pour que les gens se reparlent"),
        ("à la fin mets pour que les gens se reparlent", "téléphone", "téléphone, pour que les gens se reparlent"),
    ],
)  # fmt: skip
def test_le_reste_de_la_phrase_demeure(texte: str, avant: str, apres: str) -> None:
    assert reformuler(PHRASE, texte) == PHRASE.replace(avant, apres)
