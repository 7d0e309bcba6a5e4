"""What is given up in several sentences, by names and by verbs: each thing, once."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.clientele.dite import laisse
from pourquoi.commandes import note


@pytest.mark.parametrize(
    ("texte", "dits"),
    [
        (
            "a vendre des cadres. on m a dit que ca marche bien. mais je veux pas devenir un bazar. et je travaillerai pas le lundi, le lundi c est ma mere",
            "vendre des cadres, devenir un bazar et travailler le lundi",
        ),
        ("je travaillerai pas le mardi", "travailler le mardi"),
        ("A faire des sushis. La mode ça passe. Et je n'ouvrirai pas le soir.", "faire des sushis et ouvrir le soir"),
        ("aux mariages. tout le monde me dit que c'est la que sont les sous. et je ferai plus les devis gratuits", "les mariages et les devis gratuits"),
        ("Je n'ouvrirai pas le lundi, et je ne ferai plus les traiteurs, ils me mangent mes marges.", "ouvrir le lundi et les traiteurs"),
        ("plus de mariages, plus de baptêmes, et je veux plus bosser le 15 août", "les mariages, les baptêmes et bosser le 15 août"),
        ("pas de livraison. pas de pizzas. et je ferai pas de soirées privées", "la livraison, les pizzas et les soirées privées"),
        ("j arrete les marchés de noel. j ouvrirai pas le dimanche non plus", "les marchés de Noël et ouvrir le dimanche"),
        ("je livrerai plus après 18h, mes gosses m'attendent", "livrer après 18h"),
        ("Les chantiers à plus de 50 km. je travaille pas avec les promoteurs. ils paient pas", "les chantiers à plus de 50 km et travailler avec les promoteurs"),
        # The same thing twice; what it costs; what is told of it.
        ("Les permanentes. Je fais plus de permanente même si ça paye, le produit il pique", "les permanentes"),
        ("la foire aux vins. et l'aide de la région, trois mois d'attente pour rien, qu'ils la gardent", "la foire aux vins et l’aide de la région"),
        ("je renonce aux permanentes, genre le produit qui pique, alors que ça paye bien. Et du coup au lundi aussi, ma fille ne me voit pas", "les permanentes et le lundi"),
        ("Je renonce au gros œuvre, et du coup aux week-ends aussi, mes enfants m'attendent", "le gros œuvre et les week-ends"),
        # What gives nothing up.
        ("Aux touristes. Je veux pas les mépriser, mais ils passent.", "les touristes"),
        ("je veux pas perdre ma santé. les chantiers loin de chez moi", "les chantiers loin de chez moi"),
        ("Aux gros contrats. Je ne veux pas dire qu'ils sont mauvais, mais ils me mangent.", "les gros contrats"),
        ("j'arrête les colis. je travaillerai pas moins, mais mieux", "les colis"),
        ("Les particuliers pressés. Je leur dirai pas non, mais je leur donnerai un confrère", "les particuliers pressés"),
        ("les salons pros. je perdrai pas au change", "les salons pros"),
        ("aux foires. Et au mardi je ferme", "les foires"),
    ],
)  # fmt: skip
def test_each_thing_given_up_is_named_once(texte: str, dits: str) -> None:
    assert laisse(texte) == dits


def test_what_is_put_right_is_said_back_as_the_list() -> None:
    carnet = Carnet(renoncements="aux foires. On m'a dit d'y aller. Et je travaillerai pas le soir")
    assert note(carnet, "renoncements") == "les foires et travailler le soir"
    assert note(Carnet(renoncements="aux foires"), "renoncements") == "aux foires"
