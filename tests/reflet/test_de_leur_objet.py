"""What is said again keeps its object, and what it is set against."""

from __future__ import annotations

import pytest

from pourquoi.reflet.bornes import mal_borne


@pytest.mark.parametrize(
    ("bout", "apres"),
    [
        ("Je pourrais laisser à la voisine", ", qui garde mes petits, la clé de l’atelier le lundi"),
        ("je pourrais laisser à la voisine, qui garde mes petits", ", la clé de l’atelier le lundi"),
        ("je voudrais offrir à mon meunier", ", qui livre par tous les temps, un vrai repas"),
        ("je vais prêter aux jeunes installés", " mon tracteur quand ils en ont besoin"),
        ("les gens voulaient juste recoudre", " le leur"),
        ("on me demandait de vendre des meubles neufs", ", alors que les clients aimaient les leurs"),
        ("on nous faisait jeter le pain", " tandis que des gens attendaient dehors"),
    ],
)  # fmt: skip
def test_coupe_de_son_objet(bout: str, apres: str) -> None:
    assert mal_borne(bout, "", apres)


@pytest.mark.parametrize(
    ("bout", "apres"),
    [
        ("je donne des cours aux enfants du quartier", ", et le samedi aux parents"),
        ("je livre à vélo", ", c’est plus propre"),
        ("je donne à mes voisins les invendus", ", c’est la moindre des choses"),
    ],
)
def test_entier(bout: str, apres: str) -> None:
    assert not mal_borne(bout, "", apres)
