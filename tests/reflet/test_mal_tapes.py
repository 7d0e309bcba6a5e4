"""Words put right that were wrong, and left alone where they were right."""

from __future__ import annotations

import pytest

from pourquoi.reflet import ecrire, refleter


@pytest.mark.parametrize(
    ("tape", "ecrit"),
    [
        ("elle te remercie pas", "elle ne te remercie pas"),
        ("une charpente a un vice que je suis seul à voir", "une charpente a un vice"),
        ("on s'est rencontré a la foire", "rencontré à la foire"),
        ("j'ai prêté mon camion a un confrère", "mon camion à un confrère"),
        ("je fais ca avec ma cousine a Bourges", "ma cousine à Bourges"),
        ("la fois ou le banquier voulait que je triche", "la fois où le banquier"),
        ("un village ou il vient douze personnes", "un village où il vient"),
        ("du pain ou des brioches", "du pain ou des brioches"),
        ("des voisins qui les garde le soir", "qui les gardent"),
        ("la caisse est la même que hier", "la même"),
        ("jvoulais faire kkchose de mes mains", "quelque chose de mes mains"),
        ("les gars zont vingt minutes pour manger", "ils ont vingt minutes"),
    ],
)
def test_ecrit(tape: str, ecrit: str) -> None:
    assert ecrit in (ecrire(tape) or "")


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        (
            "JE VEUX QUE LES GOSSES D'ICI APPRENNENT À NAGER",
            "vous voulez que les gosses d’ici apprennent à nager",
        ),
        (
            "je leur dis combien de jours il leur faudra",
            "vous leur dites combien de jours il leur faudra",
        ),
        (
            "je vendais pour l'oseille maintenant je choisis",
            "vous vendiez pour l’oseille, maintenant vous choisissez",
        ),
    ],
)
def test_redit(tape: str, dit: str) -> None:
    reflet = refleter(tape)
    assert reflet and reflet.texte == dit
