"""Spelling that is sure is put right, and the coach adds no mistake of its own."""

from __future__ import annotations

import pytest

from pourquoi.reflet import essentiel, refleter


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        # A clause that opens on a verb orders; it is no participle.
        ("goute les accras de ma tante, apres on parle", "goûte les accras de ma tante, après on parle"),
        ("regarde la couture, goute la difference", "regarde la couture, goûte la différence"),
        ("goute mon miel et tu verras", "goûte mon miel et tu verras"),
        ("degage mon trottoir", "dégage mon trottoir"),
        ("les clients ont goute la soupe", "les clients ont goûté la soupe"),
        ("ils sont fier de leur quartier", "ils sont fiers de leur quartier"),
        ("les gosses ils sont content", "les gosses ils sont contents"),
        ("ils sont tous ravi", "ils sont tous ravis"),
        ("ils sont malade", "ils sont malades"),
        ("ils sont ensemble", "ils sont ensemble"),
        ("ils sont debout", "ils sont debout"),
        ("ils sont bien", "ils sont bien"),
        ("j'attends quand faut attendre le train", "j’attends quand il faut attendre le train"),
        ("pour tenir la boutique faut pas se coucher tard", "pour tenir la boutique il ne faut pas se coucher tard"),
        ("les eleves du lycee st marc", "les élèves du lycée Saint-Marc"),
        ("les gens de la place ste anne", "les gens de la place Sainte-Anne"),
        ("les mamies du 2eme etage", "les mamies du 2e étage"),
        ("les familles du 15ème", "les familles du 15e"),
        ("j'ai un rendez vous mardi", "j’ai un rendez-vous mardi"),
        ("jprend rendez vous avec la mairie", "je prends rendez-vous avec la mairie"),
        ("vous vous rendez vous même à la mairie", "vous vous rendez vous même à la mairie"),
        ("ils ne connaissent pas notre cuisine", "ils ne connaissent pas notre cuisine"),
        # A verb before its subject; a choice between two things done.
        ("l'usine ou bosse mon père", "l’usine où bosse mon père"),
        ("le quartier ou habite ma tante", "le quartier où habite ma tante"),
        ("on a reparé ou changé toutes les pompes", "on a réparé ou changé toutes les pompes"),
        ("mon pere repare ou change les pieces", "mon père répare ou change les pièces"),
        ("jreste a 30 mais jferme le lundi", "je reste à 30 mais je ferme le lundi"),
        # A word of another language, and the one after it.
        ("je vends du street food aux ouvriers", "je vends du street food aux ouvriers"),
        ("les press on c'est des faux ongles qu'on colle", "les press on c’est des faux ongles qu’on colle"),
        ("des classes de CE1 et de CM2", "des classes de CE1 et de CM2"),
        ("je reste avec elles même quand elles crient", "je reste avec elles même quand elles crient"),
        ("elles font tout elles mêmes", "elles font tout elles-mêmes"),
        ("Inês m'a appris les gateaux", "Inês m’a appris les gâteaux"),
    ],
)  # fmt: skip
def test_l_orthographe(texte: str, dit: str) -> None:
    assert essentiel(texte, 200) == dit


def test_on_somebody_is_not_sure() -> None:
    reflet = refleter("ça change le regard qu'ils ont sur eux, et sur les autres")
    assert reflet and "sur eux" in reflet.texte


def test_she_herself_is_one_word() -> None:
    reflet = refleter("je lui ai montré comment le faire elle meme")
    assert reflet and "elle-même" in reflet.texte
