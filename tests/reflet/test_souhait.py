"""What follows « afin que », and words made clean: never a wrong sentence."""

from __future__ import annotations

import pytest

from pourquoi.reflet import ecrire, effet, refleter, sans_hesitation, souhait
from pourquoi.reflet.souhait import ceux, il_y_ait, moment, subjonctif, subjonctif_de


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
        ("les mamie ki peuve plu bougé", "les mamies qui ne peuvent plus bouger"),
        ("les maman ki on pa le tps", "les mamans qui n’ont pas le temps"),
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


@pytest.mark.parametrize(
    ("dit", "pluriel", "attendu"),
    [
        ("est", False, "soit"),
        ("sont", True, "soient"),
        ("remet", False, "remette"),
        ("finit", False, "finisse"),
        ("suit", False, "suive"),
        ("connaît", False, "connaisse"),
        ("reprend", False, "reprenne"),
        ("maintient", False, "maintienne"),
        ("conduit", False, "conduise"),
        ("vend", False, "vende"),
        ("repart", False, "reparte"),
        ("parlera", False, "parle"),
        ("reviendront", True, "reviennent"),
        ("auront", True, "aient"),
        ("pourra", False, "puisse"),
        ("dorment", True, "dorment"),
        ("dormaient", True, None),
        ("finirent", True, None),
        ("sont", False, None),
        ("mourra", False, None),
    ],
)
def test_subjonctif(dit: str, pluriel: bool, attendu: str | None) -> None:
    assert subjonctif(dit, pluriel) == attendu


@pytest.mark.parametrize(
    ("verbe", "pluriel", "attendu"),
    [
        ("repartir", True, "repartent"),
        ("grandir", False, "grandisse"),
        ("sourire", True, "sourient"),
        ("revenir", True, "reviennent"),
        ("comprendre", False, "comprenne"),
        ("manger", True, "mangent"),
        ("lever", False, "lève"),
        ("appeler", True, "appellent"),
        ("essayer", False, "essaie"),
        ("être", True, "soient"),
        ("avoir", True, "aient"),
        ("maison", True, None),
    ],
)
def test_subjonctif_d_un_infinitif(verbe: str, pluriel: bool, attendu: str | None) -> None:
    assert subjonctif_de(verbe, pluriel) == attendu


@pytest.mark.parametrize(
    ("dit", "attendu"),
    [
        ("j'aime quand les gens se parlent", "les gens se parlent"),
        ("j'aime quand les gens aiment ce que je fais", "les gens aiment ce que je fais"),
        ("quand quelqu'un sauce son assiette je suis heureuse", "chacun sauce son assiette"),
        ("ce qui me porte c'est quand un jeune trouve sa voie", "un jeune trouve sa voie"),
        ("quand je vois les gosses repartir je suis heureux", "les gosses repartent"),
        ("j'adore voir un gamin jouer son morceau", "un gamin joue son morceau"),
        ("quand les gens partent je ferme", None),
        ("j'ai vu des gens pleurer", None),
        ("quand j'étais petit", None),
    ],
)
def test_moment(dit: str, attendu: str | None) -> None:
    assert moment(dit) == attendu


@pytest.mark.parametrize(
    ("dit", "attendu"),
    [
        ("il y aura de la lumière", "il y ait de la lumière"),
        ("ça change qu'il y a du lien", "il y ait du lien"),
        ("il y a du monde", None),
        ("dès qu'il y a une fuite", None),
        ("il y aura plus personne", None),
        ("il y aura mes parents", None),
    ],
)
def test_il_y_ait(dit: str, attendu: str | None) -> None:
    assert il_y_ait(dit) == attendu


@pytest.mark.parametrize(
    ("dit", "attendu"),
    [
        ("être celui sur qui on compte", "être ceux sur qui on compte"),
        ("être celle à qui on se confie", "être celles à qui on se confie"),
        ("être celui qui paie", None),
        ("être celui que mon père voulait", None),
    ],
)
def test_ceux(dit: str, attendu: str | None) -> None:
    assert ceux(dit) == attendu


@pytest.mark.parametrize("texte", ["mon but c'est de tenir et que les gens reviennent"])
def test_a_wish_beside_an_aim_keeps_its_que(texte: str) -> None:
    reflet = refleter(texte, False)
    assert reflet and reflet.texte == "tenir et que les gens reviennent"
