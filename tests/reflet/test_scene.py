"""Of a tale whose point is not sure, what somebody did in it, named, is said back."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflet.scene import scene, scene_qui_reste
from pourquoi.reflexion import entendu


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        (
            "par exemple Josette elle avait jamais touché un ordi et un soir elle m'a envoyé une photo de son petit-fils",
            "Josette vous a envoyé une photo de son petit-fils",
        ),
        (
            "Sonia elle avait peur du vide et un jour elle a grimpé toute seule jusqu'en haut du mur",
            "Sonia a grimpé toute seule jusqu’en haut du mur",
        ),
        (
            "un jeune il savait pas lire et à la fin il a lu une page entière devant tout le monde",
            "ce jeune a lu une page entière devant tout le monde",
        ),
        (
            "l'école m'a mise dehors et c'est ma tante Rose qui m'a appris à faire des bouquets sur sa table",
            "votre tante Rose vous a appris à faire des bouquets sur sa table",
        ),
        (
            "c'est mon oncle, Bernard, qui m'a prêté son atelier tout un hiver, du coup j'ai continué",
            "votre oncle Bernard vous a prêté son atelier tout un hiver",
        ),
    ],
)
def test_what_was_done_is_said_with_a_name(texte: str, dit: str) -> None:
    reflet = scene(texte, tutoiement=False)
    assert reflet is not None
    assert reflet.texte == dit
    assert entendu(Carnet(), texte).variables["reflet"] == dit


@pytest.mark.parametrize(
    "texte",
    [
        # Two people: « elle » may be anyone's wife.
        "mon voisin il a une ferme et sa femme elle est venue me voir avec un panier de prunes",
        "Sonia et Paul sont venus, elle a pris le grand fauteuil rouge du salon",
        # Sad, or only what was said.
        "ma mère elle est morte un matin de janvier dans la cour de la ferme",
        "Marc il m'a dit que la maison était trop grande pour lui tout seul",
        "Julie s'est fait avoir par sa banque, elle a signé un prêt de dix ans pour rien",
        # Nobody is known.
        "elle a rappelé trois fois pour avoir un rendez-vous avant Noël",
    ],
)
def test_nothing_of_it_when_it_is_not_sure(texte: str) -> None:
    assert scene(texte, tutoiement=False) is None


def test_where_one_stood_gives_way_to_what_stays() -> None:
    texte = "Une fille, Fatou, avait de la fièvre. Elle a fait ses huit étages sans rien dire. Moi j'étais dans la voiture. Je m'en veux encore."
    reflet = scene_qui_reste(["j’étais dans la voiture"], texte, tutoiement=True)
    assert reflet is not None
    assert reflet.texte == "Fatou a fait ses huit étages sans rien dire, et tu t’en veux encore"


@pytest.mark.parametrize(
    ("bout", "texte"),
    [
        ("je suis resté dans l’atelier", "Mon père partait. Moi je suis resté dans l'atelier."),
        ("je veux réparer", "Il a repris son vélo cassé sans un mot. Je l'ai jamais digéré."),
    ],
)
def test_the_point_stays_where_nothing_weighs(bout: str, texte: str) -> None:
    assert scene_qui_reste([bout], texte, tutoiement=False) is None
