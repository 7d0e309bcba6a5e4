"""What a reflection's pronoun stands for is said, when it was named just before and nobody else can be meant."""

from __future__ import annotations

import pytest

from pourquoi.reflet.a_nommer import objet_nomme, sans_double, sujet_nomme


@pytest.mark.parametrize(
    ("dit", "avant", "nomme"),
    [
        ("elle est lavée à la main", "ils le voient à la vitrine : ", "la vitrine est lavée à la main"),
        ("il est chaud dès 6h", "ça se voit au pain, ", "le pain est chaud dès 6h"),
        ("elle est rangée chaque soir", "regardez ma cuisine : ", "la cuisine est rangée chaque soir"),
        # Two nouns, somebody named, or nothing meant.
        ("elle est fragile", "ma fille adore la pâte. ", "elle est fragile"),
        ("elle vient tous les jours", "Sandrine le voit à la porte : ", "elle vient tous les jours"),
        ("il faut être patient", "on le voit au jardin. ", "il faut être patient"),
        ("il pleut", "sur le marché, ", "il pleut"),
        ("elle est ouverte", "ça se voit au marché : ", "elle est ouverte"),
    ],
)  # fmt: skip
def test_what_il_stands_for(dit: str, avant: str, nomme: str) -> None:
    assert sujet_nomme(dit, avant) == nomme


@pytest.mark.parametrize(
    ("dit", "avant", "nomme"),
    [
        ("vous le regardiez dessiner", "ma cousine posait son petit timeo dans le coin, ", "vous regardiez Timéo dessiner"),
        ("vous la gardiez le soir", "ma voisine laissait sa petite Lina chez moi et ", "vous gardiez Lina le soir"),
        ("vous le voyiez grelotter", "mon voisin roger gardait son chien dehors et ", "vous le voyiez grelotter"),
        ("vous le vendez au marché", "mon oncle Kader fait un miel doux, ", "vous le vendez au marché"),
        ("vous le savez bien", "mon frère Karim galère, ", "vous le savez bien"),
        ("vous la portiez", "sa petite Lina et sa sœur dormaient, ", "vous la portiez"),
    ],
)  # fmt: skip
def test_who_le_stands_for(dit: str, avant: str, nomme: str) -> None:
    assert objet_nomme(dit, avant) == nomme


@pytest.mark.parametrize(
    ("dit", "texte", "nomme"),
    [
        ("votre phrase vous dit de la choisir elle", "la candidature de sonia. elle débute mais elle écoute", "votre phrase vous dit de choisir Sonia"),
        ("ta phrase te dit de l’embaucher lui", "Karim a tout fait", "ta phrase te dit d’embaucher Karim"),
        ("ta phrase te dit de le garder lui", "le local ou le camion", "ta phrase te dit de le garder"),
        ("vous voulez la faire elle-même", "la pâte", "vous voulez la faire elle-même"),
        ("vous allez les voir eux et leurs fils", "Paul", "vous allez les voir eux et leurs fils"),
    ],
)  # fmt: skip
def test_nobody_is_said_twice(dit: str, texte: str, nomme: str) -> None:
    assert sans_double(dit, texte) == nomme
