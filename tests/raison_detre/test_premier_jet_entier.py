"""The first draft says whole clauses: a verb after « afin que », an act with its object, words as typed."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre import rediger
from pourquoi.raison_detre.metier import en_acte

S = "motif_sens"


def carnet(*whys: str, **autres: object) -> Carnet:
    """A notebook with these whys."""
    dits = {f"pourquoi_{n}": why for n, why in enumerate(whys, start=1)}
    return Carnet(motifs=[S] * len(whys), **{**dits, **autres})


@pytest.mark.parametrize(
    ("why", "effet"),
    [
        ("je voudrais que les outils, désormais, nous servent à bâtir plutôt qu'à casser",
         "afin que les outils nous servent à bâtir plutôt qu’à casser"),
        ("Je souhaite que les patients, peu à peu, retrouvent le sommeil", "afin que les patients retrouvent le sommeil"),
        ("je veux que les anciens, à nouveau, sortent de chez eux", "afin que les anciens sortent de chez eux"),
        ("je veux que les habitants, le cas échéant, puissent emprunter une perceuse",
         "afin que les habitants puissent emprunter une perceuse"),
        ("je voudrais que les femmes, enfin, osent ouvrir leur atelier", "afin que les femmes osent ouvrir leur atelier"),
        ("J'aimerais que les enfants, un peu, oublient les écrans", "afin que les enfants oublient les écrans"),
        ("j'aimerais que les gens du bourg, peut-être, se remettent à se parler",
         "afin que les gens du bourg se remettent à se parler"),
        ("je veux que les couples, quand c'est possible, gardent leur maison", "afin que les couples gardent leur maison"),
        ("je voudrais que les jardins, un jour, nourrissent toute la rue", "afin que les jardins nourrissent toute la rue"),
    ],
)  # fmt: skip
def test_what_is_said_in_passing_is_stepped_over(why: str, effet: str) -> None:
    phrase = rediger(carnet(why, activite="menuiserie", valeurs_nommees=["la patience"]))
    assert effet in phrase, phrase


def test_what_is_told_of_me_is_told_of_whoever_speaks() -> None:
    phrase = rediger(
        carnet(
            "je voudrais que les chiffres, désormais, me servent à rassurer plutôt qu'à faire peur",
            activite="cabinet comptable, je suis seule",
            valeurs_nommees=["la patience"],
        )
    )
    assert phrase.startswith("Je suis là pour")
    assert "afin que les chiffres me servent à rassurer plutôt qu’à faire peur" in phrase


@pytest.mark.parametrize(
    "why",
    [
        "jveux que ça change ça",
        "je veux que ça change",
        "il faut que cela bouge",
        "jaimerais que ca sarrete",
        "Je veux que cela cesse.",
        "faut que ça tourne",
        "je voudrais que ça le fasse",
    ],
)
def test_an_aim_that_names_nothing_is_left_out(why: str) -> None:
    phrase = rediger(carnet(why, activite="cordonnerie", valeurs_nommees=["la patience"]))
    assert "ça" not in phrase and "cela" not in phrase, phrase


@pytest.mark.parametrize(
    ("valeurs", "fin"),
    [
        ("livrer à l'heure dite, ça je lâche jamais", "en livrant à l’heure dite."),
        ("vendre au prix juste, ça je transige pas", "en vendant au prix juste."),
        ("payer mes saisonniers le vendredi. ça je lâche pas", "en payant nos saisonniers le vendredi."),
        ("mes valeurs : rappeler les gens le jour même, ça je le lâcherai jamais", "en rappelant les gens le jour même."),
        # Nothing but what is never done with it.
        ("ça je lâche jamais", None),
        ("ca jamais je cede", None),
        ("ça, je négocie pas", None),
    ],
)  # fmt: skip
def test_a_manner_has_its_object(valeurs: str, fin: str | None) -> None:
    phrase = rediger(carnet("ma mère cousait la nuit", activite="cordonnerie", valeurs=valeurs))
    assert phrase.endswith(fin) if fin else " en " not in phrase, phrase


def test_a_manner_that_needs_no_object_stays() -> None:
    phrase = rediger(carnet("ma mère cousait", activite="cordonnerie", valeurs="je mens jamais"))
    assert phrase.endswith("en ne mentant jamais.")


@pytest.mark.parametrize(
    ("why", "effet"),
    [
        ("je veux que les enfants mangent sain", "mangent sain"),
        ("ça change que les gens roulent propre", "roulent propre"),
        ("je veux que les familles achètent local", "achètent local"),
        ("je veux que les vieux voient clair", "voient clair"),
        ("je voudrais que les rues sentent bon", "sentent bon"),
        ("je veux que les patrons parlent vrai", "parlent vrai"),
        ("je veux que les gens mangent bon et pas cher", "mangent bon"),
        ("je veux que les jeunes visent haut", "visent haut"),
        # How they themselves are: it agrees.
        ("je veux que les clients repartent tranquille", "repartent tranquilles"),
        ("je veux que les vieux se sentent beau", "se sentent beaux"),
        ("je veux que les gens vivent heureux", "vivent heureux"),
    ],
)
def test_an_adjective_said_of_the_act_is_never_made_plural(why: str, effet: str) -> None:
    phrase = rediger(carnet("pour eux", why, activite="cuisine", valeurs_nommees=["la patience"]))
    assert f"{effet}," in phrase or f"{effet} " in phrase, phrase


@pytest.mark.parametrize(
    ("valeurs", "nommees", "fin"),
    [
        ("le sol, la parole", ["le sol", "la parole"], "au sol et à la parole."),
        ("la rivière, la parole", ["la rivière", "la parole"], "à la rivière et à la parole."),
        ("les bêtes et la parole", ["les bêtes", "la parole"], "aux bêtes et à la parole."),
    ],
)
def test_two_values_named_are_both_said(valeurs: str, nommees: list[str], fin: str) -> None:
    phrase = rediger(
        carnet("aux enfants", activite="maraîchage bio", valeurs=valeurs, valeurs_nommees=nommees)
    )
    assert phrase.endswith(fin), phrase


@pytest.mark.parametrize(
    ("activite", "acte"),
    [
        ("une librairie-café indépendante, à Figeac ; quatre mille titres", "tenir une librairie-café indépendante à Figeac"),
        ("un café-librairie", "tenir un café-librairie"),
        ("boulangerie, à Lorient", "faire du pain à Lorient"),
        ("une librairie à Dole", "conseiller et vendre des livres à Dole"),
    ],
)  # fmt: skip
def test_the_trade_is_said_in_their_words(activite: str, acte: str) -> None:
    assert en_acte(activite) == acte
