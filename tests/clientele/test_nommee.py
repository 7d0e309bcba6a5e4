"""The core clientele as the sentence names it."""

from __future__ import annotations

import pytest

from pourquoi.clientele.nommee import de_tous, genre, lire_clientele


@pytest.mark.parametrize(
    ("dit", "qui"),
    [
        (
            "les mamans qui n'ont pas le temps et les personnes âgées",
            "les mamans qui n’ont pas le temps et les personnes âgées",
        ),
        (
            "les maman ki on pa le tps et les perso agé",
            "les mamans qui n’ont pas le temps et les personnes âgées",
        ),
        ("les couple ki veule un enfant", "les couples qui veulent un enfant"),
        ("les ouvrier et les retraité", "les ouvriers et les retraités"),
        ("lé vieu", "les vieux"),
        ("les associations, les petits théâtres", "les associations et les petits théâtres"),
        ("les mairies, les écoles, les clubs", "les mairies, les écoles et les clubs"),
        (
            "des restaurateurs, des épiceries et des cantines",
            "les restaurateurs, les épiceries et les cantines",
        ),
        ("les gens du village et des hameaux", "les gens du village et des hameaux"),
        ("des gens du village et des hameaux", "les gens du village et des hameaux"),
        ("les familles loin, dont le parent vit ici", "les familles loin dont le parent vit ici"),
        ("les anciens bien sûr, ceux qui n'ont plus la voiture, et puis", "les anciens"),
        ("les retraités, un peu les jeunes", "les retraités"),
        ("des artisans qui démarrent comme moi", "les artisans qui démarrent comme nous"),
        ("mes voisins et mes voisines", "nos voisins et nos voisines"),
        ("surtout les retraités, les gens seuls", "les retraités et les gens seuls"),
        (
            "les lycéens, et puis les parents qui veulent les suivre",
            "les lycéens et les parents qui veulent les suivre",
        ),
        (
            "les cavaliers, et ausi les bergers, et meme les chasseurs",
            "les cavaliers, les bergers et les chasseurs",
        ),
        ("d'abord les nourrices, ensuite les crèches", "les nourrices et les crèches"),
        ("les marins, les plaisanciers viennent après", "les marins et les plaisanciers"),
        (
            "les vignerons du coin, les maraîchers qui livrent en ville le mardi et le samedi, les éleveurs de brebis",
            "les vignerons du coin, les maraîchers et les éleveurs de brebis",
        ),
        (
            "les hommes de trente, quarante ans qui ont mal au dos",
            "les hommes de trente à quarante ans qui ont mal au dos",
        ),
        ("je sais pas trop moi", None),
        ("ils viennent d'où ?", None),
    ],
)
def test_spelled_and_whole(dit: str, qui: str | None) -> None:
    lue = lire_clientele(dit)
    assert (lue and lue[0]) == qui
    assert lue is None or lue[1] == "puissent"


@pytest.mark.parametrize(
    ("dit", "entiere"),
    [
        ("lé gens malade ou agé chez eu", "les gens malades ou âgés chez eux"),
        ("lé gens ki vive seul ac leur chien", "les gens qui vivent seuls avec leur chien"),
        ("les mamie ki peuve plu bougé", "les mamies qui ne peuvent plus bouger"),
        ("les ado ki zoubli tou", "les ados qui oublient tout"),
        ("les famille monoparental ki galere", "les familles monoparentales qui galèrent"),
    ],
)
def test_what_cannot_be_spelled_is_cut(dit: str, entiere: str) -> None:
    qui, _ = lire_clientele(dit) or ("", "")
    assert qui.count(" ") > 0 and entiere.startswith(qui)


@pytest.mark.parametrize(
    ("qui", "attendu", "des"),
    [
        ("les mamies", "f", "des mamies"),
        ("les jeunes mamans", "f", "des jeunes mamans"),
        ("les personnes âgées et les aidants", "m", "des personnes âgées et des aidants"),
        ("les mairies, les écoles et les clubs", "m", "des mairies, des écoles et des clubs"),
        ("les malades du canton", "x", "des malades du canton"),
        ("les anciens", "m", "des anciens"),
        ("les vieux", "m", "des vieux"),
        ("ceux qui dorment mal", "m", "de ceux qui dorment mal"),
        ("celles qui dorment mal", "f", "de celles qui dorment mal"),
        ("tous ceux qui doutent", "m", "de tous ceux qui doutent"),
        ("les gens qui aiment le pain et les légumes", "m", None),
        ("les mamans qui courent et les papas", "m", "des mamans qui courent et des papas"),
    ],
)
def test_gender_and_de(qui: str, attendu: str, des: str | None) -> None:
    assert genre(qui) == attendu
    assert de_tous(qui) == des


def test_who_comes_first_is_said_once() -> None:
    assert lire_clientele("les facteurs d'abord, et les lycéens à vélo") == (
        "les facteurs et les lycéens à vélo",
        "puissent",
    )
