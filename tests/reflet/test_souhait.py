"""What follows « afin que », and words made clean: never a wrong sentence."""

from __future__ import annotations

import pytest

from pourquoi.reflet import ecrire, effet, sans_hesitation, souhait


@pytest.mark.parametrize(
    ("dit", "attendu"),
    [
        ("quand je vois ça, moi je veux que ça tienne", "ça tienne"),
        (
            "J'aimerais que d'autres ne vivent pas ce que j'ai vécu",
            "d’autres ne vivent pas ce que nous avons vécu",
        ),
        (
            "je voudrais que les gens redécouvrent les fleurs d'ici",
            "les gens redécouvrent les fleurs d’ici",
        ),
        (
            "pour que mes clients soient fiers de leur maison",
            "nos clients soient fiers de leur maison",
        ),
        ("que du bonheur", None),
        ("que pour le fric", None),
        ("que des produits locaux", None),
        ("qu'est ce que ça change", None),
        ("jveu ke les gens mange du vrai pain", None),
    ],
)
def test_souhait(dit: str, attendu: str | None) -> None:
    assert souhait(dit) == attendu


@pytest.mark.parametrize(
    ("dit", "attendu"),
    [
        ("ça change qu'ils arrivent moins inquiets", "ils arrivent moins inquiets"),
        ("les gens se parlent", "les gens se parlent"),
        ("mes clients reviennent avec le sourire", "nos clients reviennent avec le sourire"),
        ("les gens ne savent plus ce qu'ils mangent", None),
        ("ils ont moins peur", None),
        ("ils dorment tranquil", None),
        ("il voit la porte", None),
    ],
)
def test_effet(dit: str, attendu: str | None) -> None:
    assert effet(dit) == attendu


@pytest.mark.parametrize(
    ("dit", "attendu"),
    [
        ("les mamie", "les mamies"),
        (
            "les gens qui ont jamais osé demander un logo",
            "les gens qui n’ont jamais osé demander un logo",
        ),
        ("les mamie ki peuve plu bougé", None),
        ("les maman ki on pa le tps", None),
    ],
)
def test_ecrire(dit: str, attendu: str | None) -> None:
    assert ecrire(dit) == attendu


@pytest.mark.parametrize(
    ("dit", "attendu"),
    [
        ("bon ben les gens du coin", "les gens du coin"),
        ("je viens de vous le dire : les marges", "les marges"),
        ("des femmes surtout", "des femmes"),
        ("bon pain", "bon pain"),
        ("voilà", "voilà"),
    ],
)
def test_sans_hesitation(dit: str, attendu: str) -> None:
    assert sans_hesitation(dit) == attendu
