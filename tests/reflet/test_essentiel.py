"""What an answer comes to, in its author's own words."""

from __future__ import annotations

import pytest

from pourquoi.reflet import essentiel


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("Je monte une boutique de fleurs locales", "Je monte une boutique de fleurs locales"),
        ("euh bon ben, le respect je dirais", "le respect"),
        ("la parole donnée. point", "la parole donnée"),
        (
            "ben les gens du coin avec des vieilles maisons",
            "les gens du coin avec des vieilles maisons",
        ),
        ("Sérieusement ? Les anciens du village.", "les anciens du village"),
        ("Comme je vous l'écrivais, je goûte chaque fournée", "je goûte chaque fournée"),
        ("jaime lé vieux voila", "j’aime les vieux"),
        ("c pa une question de fric", "ce n’est pas une question de fric"),
        (
            "jai attendu 20 min sous la pluie pr un colis",
            "j’ai attendu 20 min sous la pluie pour un colis",
        ),
        # In doubt, as typed.
        ("jfé plu les dimanche", "je fais plus les dimanches"),
        ("je veux que « les petits » mangent", "je veux que “les petits” mangent"),
        ("Je dirais non au contrat d'hôtel", "Je dirais non au contrat d’hôtel"),
        ("je pense qu'il sent que je connais mes fleurs", "il sent que je connais mes fleurs"),
        ("je passe par la route de Lormes", "je passe par la route de Lormes"),
        ("c'est ce que je sais faire", "c’est ce que je sais faire"),
        ("je sais pas trop, peut-être les jeunes couples", "les jeunes couples"),
        ("", ""),
    ],
    ids=lambda v: v[:40],
)
def test_en_entier_quand_c_est_court(texte, attendu):
    assert essentiel(texte) == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (
            "Tenez, cet hiver, quand il y a eu la neige, j'ai pris la voiture et j'ai porté les "
            "courses à quatre personnes qui ne pouvaient pas sortir, dont monsieur Renaud",
            "j’ai porté les courses à quatre personnes qui ne pouvaient pas sortir",
        ),
        (
            "l'entraide et l'accueil, que tout le monde soit reçu pareil, le châtelain comme le "
            "cantonnier",
            "l’entraide et l’accueil",
        ),
        (
            "Les gens qui fleurissent leur maison toutes les semaines et qui aiment que ça change "
            "avec la saison",
            "les gens qui fleurissent leur maison toutes les semaines",
        ),
        (
            "Nous existons pour faire vivre les paysans d'ici, afin qu'on trinque sans honte, en "
            "payant le grain à son prix",
            "Nous existons pour faire vivre les paysans d’ici, afin qu’on trinque sans honte",
        ),
    ],
    ids=lambda v: v[:40],
)
def test_la_proposition_quand_c_est_long(texte, attendu):
    assert essentiel(texte, 90) == attendu


@pytest.mark.parametrize("longueur", [20, 60, 90])
@pytest.mark.parametrize(
    "texte",
    [
        "je " * 400,
        "a" * 300,
        "???",
        "« « »",
        "<b>gras</b>",
        "/stop",
        "mot " * 60,
        "?! ?",
        "…",
        ",,,;",
    ],
)
def test_jamais_trop_long(texte, longueur):
    dit = essentiel(texte, longueur)
    assert len(dit) <= longueur and "\n" not in dit
