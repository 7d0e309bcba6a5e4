"""Several orders in one message: each is done, or said not to be."""

from __future__ import annotations

import pytest

from pourquoi.retouche.ordres import suivre
from pourquoi.retouche.plusieurs import chacun, faite, ordres
from tests.entretien import Entretien, noms

VELOS = "Nous existons pour réparer des bécanes, afin que les gosses aillent seuls à l’école, en travaillant avec patience."
FERME = "Nous existons pour garder vivante notre ferme, afin que les enfants voient des bêtes."
CRECHE = "Nous existons pour accueillir les petits du quartier, afin que les parents bossent tranquille, parce que ma mère était nounou."
MEUBLES = "Je fabrique des meubles en chêne pour que les gens qui déménage les emporte avec eux."
PAPIERS = (
    "Je suis là pour que mes clients y voient clair dans leurs papier, sans s’prendre la tête."
)
PORT = "Nous existons pour pêcher proprement, afin que notre port reste vivant."
MOUTONS = "Je tonds les moutons des voisins pour que les bêtes souffrent plus de la chaleur."


def dire(phrase: str, message: str) -> tuple[str, list[str], bool]:
    """The sentence after this message, said in front of it, what was answered, and if it is signed."""
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = phrase
    tour = entretien.dire(message, "motif_offre", 0.5)
    return entretien.carnet.raison_detre or "", noms(tour), entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        # Who speaks, and words for others.
        (PAPIERS.replace("Je suis là", "Nous existons"), "jsuis toute seule hein, mets je. et écris « se prendre » pas s'prendre, on est pas au bistrot", PAPIERS.replace("s’prendre", "se prendre")),
        (VELOS, "je bosse seul, mets je, et écris vélos pas bécanes", VELOS.replace("Nous existons", "Je suis là").replace("bécanes", "vélos")),
        (VELOS, "écris enfants pas gosses, et mets je", VELOS.replace("Nous existons", "Je suis là").replace("gosses", "enfants")),
        (FERME, "ma ferme pas notre, et je suis toute seule donc j'existe", "J’existe pour garder vivante ma ferme, afin que les enfants voient des bêtes."),
        (PORT, "notre port c'est bien mais mets mon port pas notre port et je suis seul sur le bateau donc je", "Je suis là pour pêcher proprement, afin que mon port reste vivant."),
        (CRECHE, "ecris travaillent pas bossent, vire la fin et mets je", "Je suis là pour accueillir les petits du quartier, afin que les parents travaillent tranquille."),
        (CRECHE, "les enfants pas les petits, et je bosse toute seule donc j'existe",
         "J’existe pour accueillir les enfants du quartier, afin que les parents bossent tranquille, parce que ma mère était nounou."),
        # Words for others, and a place.
        (MOUTONS, "ah oui là c'est mieux juste remettez ne souffrent plus parce que c'est plus français et ajoutez à Mende et autour comme ça on sait où je suis",
         "Je tonds les moutons des voisins, à Mende et autour, pour que les bêtes ne souffrent plus de la chaleur."),
        (MEUBLES, "mettez déménagent pas déménage. et ajoutez dans le Jura c'est la que je suis",
         "Je fabrique des meubles en chêne, dans le Jura, pour que les gens qui déménagent les emporte avec eux."),
        (PORT, "ajoutez à Douarnenez et changez proprement par sans casser les fonds", "Nous existons pour pêcher sans casser les fonds à Douarnenez, afin que notre port reste vivant."),
        # Words for others, twice.
        (VELOS, "vélos pas bécanes, enfants pas gosses", VELOS.replace("bécanes", "vélos").replace("gosses", "enfants")),
        (VELOS, "remplace les gosses et les bécanes par les enfants et les vélos", VELOS.replace("des bécanes", "les vélos").replace("gosses", "enfants")),
        (VELOS, "met les gosses et les parents, et vire la fin", "Nous existons pour réparer des bécanes, afin que les gosses et les parents aillent seuls à l’école."),
        (PAPIERS, "mets papiers avec un s et se prendre pas s'prendre", PAPIERS.replace("papier,", "papiers,").replace("s’prendre", "se prendre")),
        (CRECHE, "Remplacez « bossent tranquille » par « travaillent tranquilles » et supprimez la fin, ma mère ne regarde personne.",
         "Nous existons pour accueillir les petits du quartier, afin que les parents travaillent tranquilles."),
        # One order alone, and what only comments it.
        (VELOS, "écris vélos pas bécanes, c'est pas un garage ici", VELOS.replace("bécanes", "vélos")),
    ],
)  # fmt: skip
def test_each_order_is_done(phrase: str, message: str, attendue: str) -> None:
    apres, dits, signee = dire(phrase, message)
    assert apres == attendue
    assert "utter_raison_detre_corrigee" in dits and not signee


@pytest.mark.parametrize(
    ("phrase", "message", "faits"),
    [
        (MEUBLES, "remettez qui déménagent et les emportent, et ajoutez à Saint-Claude comme ça on sait où me trouver", ["à Saint-Claude,"]),
        (VELOS, "mets j'existe. et rajoute le truc de tout à l'heure sur ma sœur", ["J’existe"]),
    ],
)  # fmt: skip
def test_what_is_not_done_is_named(phrase: str, message: str, faits: list[str]) -> None:
    apres, dits, _ = dire(phrase, message)
    assert all(fait in apres for fait in faits)
    assert "utter_raison_detre_corrigee_en_partie" in dits


@pytest.mark.parametrize(
    "message",
    [
        "oui. et puis je suis pas du genre a mentir",
        "c'est pas mal mais c'est pas moi",
        "les gosses pas tous hein",
        "on n'est pas des garagistes, on répare pas des bécanes, on remet des gens en selle",
        "je répare des vélos, pas pour l'argent, et mets ça en entier",
    ],
)
def test_what_orders_nothing_changes_nothing(message: str) -> None:
    assert dire(VELOS, message)[0] == VELOS


@pytest.mark.parametrize(
    ("message", "attendus"),
    [
        ("change gosses par enfants", ["change gosses par enfants"]),
        ("mets je. et écris vélos pas bécanes, c'est pas un tweet", ["mets je", "écris vélos pas bécanes, c'est pas un tweet"]),
        ("c'est beau et je la signe", []),
        ("Enlève la fin. Et je ne répare pas les bécanes.", ["Enlève la fin"]),
        ("écris « les petits et les grands » et vire la fin", ["écris « les petits et les grands »", "vire la fin"]),
    ],
)  # fmt: skip
def test_orders_of_a_message(message: str, attendus: list[str]) -> None:
    assert ordres(VELOS, message) == attendus


def test_the_orders_left() -> None:
    phrase, restes = chacun(VELOS, ["mets je", "ajoute ce que tu veux"], suivre)
    assert (phrase, restes) == (VELOS.replace("Nous existons", "Je suis là"), ["ajoute ce que tu veux"])  # fmt: skip
    assert faite(VELOS, phrase, "mets je") and not faite(VELOS, phrase, "vire la fin")


@pytest.mark.parametrize("message", ["patience pas sûr, le reste oui", "oui pour le début, la fin moins convaincue"])  # fmt: skip
def test_a_doubt_signs_nothing(message: str) -> None:
    assert not dire(VELOS, message)[2]
