"""The sentence changed one part at a time."""

from __future__ import annotations

import pytest

from pourquoi.retouche.parties import (
    CHANGER,
    FAIRE,
    MANIERE,
    PARTIES,
    changer_de_partie,
    partie_dite,
    parties_ouvertes,
)

FLEURS = (
    "Nous existons pour vendre des bouquets, afin que la famille se sente entourée,"
    " en restant fidèles à la fraîcheur."
)
PARENTS = "Nous existons pour que les parents puissent compter sur notre honnêteté."
PIZZAS = "J’existe pour faire des pizzas, afin que les voisins mangent chaud, en ne jetant rien."


def test_each_part_is_told_as_it_stands() -> None:
    assert [partie_dite(FLEURS, nom) for nom in PARTIES] == [
        "vendre des bouquets",
        "afin que la famille se sente entourée",
        "en restant fidèles à la fraîcheur",
    ]
    assert partie_dite(PARENTS, FAIRE) is None
    assert partie_dite(PARENTS, CHANGER) == "que les parents puissent compter sur notre honnêteté"


@pytest.mark.parametrize(
    ("phrase", "nom", "dit", "dedans"),
    [
        (FLEURS, FAIRE, "être là dans les grands moments, un mariage comme un deuil", "pour être là dans les grands moments, un mariage comme un deuil, afin que la famille"),
        (FLEURS, FAIRE, "non, je répare des vieux vélos", "pour réparer des vieux vélos, afin que la famille"),
        (FLEURS, FAIRE, "repare les instruments qui dorment", "pour réparer les instruments qui dorment, afin"),
        (PARENTS, FAIRE, "régler des guitares", "pour régler des guitares, afin que les parents"),
        (FLEURS, CHANGER, "les gens dorment la nuit", ", afin que les gens dorment la nuit, en restant"),
        (FLEURS, CHANGER, "pour que personne n'ait froid", ", afin que personne n’ait froid, en restant"),
        (FLEURS, CHANGER, "que leurs familles dorment et que les vieux restent chez eux", "afin que leurs familles dorment et que les vieux restent chez eux"),
        (FLEURS, CHANGER, "redonner le sourire aux gens", "afin de redonner le sourire aux gens"),
        (PARENTS, CHANGER, "que ma mere arrete les menages", "Nous existons pour que ma mère arrête les ménages."),
        (FLEURS, MANIERE, "avec patience et sans tricher", "entourée, avec patience et sans tricher."),
        (FLEURS, MANIERE, "la patience et l'écoute", "en restant fidèles à la patience et à l’écoute."),
        (FLEURS, MANIERE, "le respect", "entourée, en travaillant avec respect."),
        (PIZZAS, MANIERE, "l'honnêteté", "chaud, en restant fidèle à l’honnêteté."),
        (FLEURS, MANIERE, "Ne jamais vendre une fleur fatiguée", "sans jamais vendre une fleur fatiguée."),
        (FLEURS, MANIERE, "Quel inspecteur vous faites. Sans rien jeter", "entourée, sans rien jeter."),
        (FLEURS, FAIRE, "Mettez que l'on répare ce qu'on jette, parce que c'est cela, mon métier", "pour réparer ce qu’on jette, afin"),
        (PARENTS, MANIERE, "en prenant le temps", "honnêteté, en prenant le temps."),
    ],
)  # fmt: skip
def test_a_part_takes_the_words_given(phrase: str, nom: str, dit: str, dedans: str) -> None:
    assert dedans in (changer_de_partie(phrase, nom, dit) or "")


@pytest.mark.parametrize(
    ("phrase", "nom", "dit"),
    [
        (FLEURS, FAIRE, "les grands moments"),
        (FLEURS, MANIERE, "tout simplement"),
        (PARENTS, CHANGER, "qu'elles se sentent belles"),
    ],
)
def test_words_that_do_not_fit_change_nothing(phrase: str, nom: str, dit: str) -> None:
    assert changer_de_partie(phrase, nom, dit) is None


def test_a_sentence_of_their_own_has_no_parts() -> None:
    assert parties_ouvertes("Je couds et je répare, avec patience.") == ()
    assert parties_ouvertes(FLEURS) == PARTIES


@pytest.mark.parametrize("nom", PARTIES)
@pytest.mark.parametrize("dit", ["🙂", "…", "!", "-", "« »", "euh non…"])
def test_no_word_is_no_part(nom: str, dit: str) -> None:
    assert changer_de_partie(FLEURS, nom, dit) is None
