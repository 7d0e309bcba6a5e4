"""What no draft may hold, and the plainest sentence when nothing better was told."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre import rediger
from pourquoi.raison_detre.a_finir import PROPOSER, recevoir
from pourquoi.raison_detre.brouillon import cite
from pourquoi.raison_detre.pour_qui import les_nommes
from pourquoi.raison_detre.souhaits import _n_ait_pas_a
from pourquoi.raison_detre.tenable import (
    d_un_autre,
    delaisse,
    groupe_de_gens,
    raconte_un_autre,
    tenable,
    vient_du_delaisse,
)


@pytest.mark.parametrize(
    ("qui", "gens"),
    [
        ("ceux-là nous usent", False),
        ("les gars du vendredi vous les garder", False),
        ("les gens comme eux", False),
        ("les mariées bof", False),
        ("les gens du village", True),
        ("ceux qui rentrent tard", True),
        ("l’école du bourg", True),
        ("les livreurs et ceux qui roulent la nuit", True),
        ("une dame de 80 ans", True),
    ],
)
def test_a_clientele_is_people(qui: str, gens: bool) -> None:
    assert groupe_de_gens(qui) is gens


@pytest.mark.parametrize(
    ("parties", "tient"),
    [
        (("que la 3e semaine y ait un petit qui a demandé le nom du cheval",), False),
        (("que les gens puissent dire", "avec patience"), False),
        (("que les races anciennes disparaissent avec les vieux bergers",), False),
        (("que les bergers se lèvent à trois heures du matin",), False),
        (("que les races anciennes ne disparaissent pas",), True),
        (("que les douleurs disparaissent",), True),
        (("faire du pain", "afin que les gens arrêtent de manger"), False),
        (("faire du pain", "afin que les mamans arrêtent de se croire nulles"), True),
        (("faire vivre une chèvre lait 60 têtes vers Millau",), False),
        (("faire vivre la ferme de mes voisins", "d’abord pour les anciens"), True),
        (("bien faire notre métier", "d’abord pour les ouvriers"), False),
        (("faire du vitrail", "afin que les gens la posent au salon"), False),
        (("réparer des chaises", "afin que les gens les posent au salon"), True),
        (("que les gens qui vident la maison de leurs parents",), False),
        (("que les malades puissent sortir sans qu’on les plaigne",), True),
        (("que les gens qui les aiment viennent",), True),
        (("que les gens qui rentrent tard mangent chaud",), True),
        (("travailler comme les autres, la mine a fermé", "d’abord pour les jeunes"), False),
    ],
)
def test_every_part_stands(parties: tuple[str, ...], tient: bool) -> None:
    assert tenable(parties) is tient


@pytest.mark.parametrize(
    ("why", "dite", "laissee"),
    [
        ("recoudre des gens à la chaîne, j'en pouvais plus", "recoudre des gens à la chaîne", True),
        ("j'en ai eu marre de vendre des crédits aux vieux", "vendre des crédits aux vieux", True),
        ("on me demandait de remplir des tableaux", "remplir des tableaux", True),
        ("je veux nourrir les voisins, la ville j'en pouvais plus", "nourrir les voisins", False),
        ("j'ai arrêté de mentir, maintenant je répare des motos", "réparer des motos", False),
    ],
)
def test_nothing_left_behind_is_an_aim(why: str, dite: str, laissee: bool) -> None:
    assert vient_du_delaisse(dite, delaisse([why])) is laissee


@pytest.mark.parametrize(
    ("dit", "eux"),
    [
        (
            "les dames du foyer. les touristes du dimanche, je les renvoie à la ville",
            "les dames du foyer",
        ),
        (
            "Avant tout les bergers qui montent l'été ; les randonneurs, je ne cours pas après.",
            "les bergers qui montent l’été",
        ),
        ("les apprentis surtout", "les apprentis"),
    ],
)
def test_those_sent_away_are_no_clientele(dit: str, eux: str) -> None:
    lus = les_nommes(Carnet(coeur_clientele=dit))
    assert lus is not None and lus[0] == eux


@pytest.mark.parametrize(
    ("dit", "voeu"),
    [
        ("une mère ne devrait pas choisir entre son loyer et ses lunettes", "une mère n’ait pas à choisir entre son loyer et ses lunettes"),
        ("personne devrait manger froid", "personne n’ait à manger froid"),
        ("les vieux devraient pas monter leurs courses à pied", "les vieux n’aient pas à monter leurs courses à pied"),
        ("le toit doit pas fuir", None),
        ("je devrais pas me plaindre", None),
        ("il doit pas être loin", None),
    ],
)  # fmt: skip
def test_what_is_unfair_is_wished_away(dit: str, voeu: str | None) -> None:
    assert _n_ait_pas_a(dit) == voeu


def test_a_why_is_given_back_word_for_word() -> None:
    carnet = Carnet(
        pourquoi_1="Évidemment pour la gloire, haha.", pourquoi_2="C'était le dernier du bourg."
    )
    carnet.motifs = {"pourquoi_1": "reponse_vague", "pourquoi_2": "reponse_vague"}
    assert rediger(carnet) == "Je fais ce métier pour ceci : “C’était le dernier du bourg”."
    assert cite(carnet)
    dites = recevoir(carnet, Message(PROPOSER))
    assert dites and dites[0].nom == "utter_phrase_a_finir_sans"


def test_whom_it_is_for_when_the_trade_is_not_known() -> None:
    carnet = Carnet(activite="Raymond", coeur_clientele="les éleveurs de la vallée")
    assert rediger(carnet) == "Nous existons pour les éleveurs de la vallée."


@pytest.mark.parametrize(
    ("source", "effet"),
    [
        ("le patron voulait qu'on coupe les haies sous l'orage il criait", "afin qu’on coupe les haies sous l’orage"),
        ("Ma tante fait un pain noir incroyable dans un four de garage", "afin que notre tante fasse un pain noir incroyable dans un four de garage"),
        ("Une stagiaire a sauvé son voisin. Le voisin est debout, il râle encore", "que le voisin soit debout"),
    ],
)  # fmt: skip
def test_ce_qui_est_d_un_autre_n_est_pas_voulu(source: str, effet: str) -> None:
    assert raconte_un_autre(effet, d_un_autre([source]))
    assert not raconte_un_autre("que les gens osent entrer", d_un_autre([source]))


@pytest.mark.parametrize(
    "source",
    ["je voulais qu'on mange ensemble", "on voulait que les enfants rient", "Les voisins sont debout à six heures"],
)  # fmt: skip
def test_ce_qu_on_veut_soi_meme_reste(source: str) -> None:
    assert d_un_autre([source]) == []


def test_ni_raison_ni_effet_sans_ce_dont_on_parle() -> None:
    assert not tenable(("tenir un gîte", "parce que c’est de dormir au chaud"))
    assert not tenable(("tenir un gîte", "parce qu’une seule voisine l’a dit"))
    assert not tenable(("tenir un gîte", "afin que plus personne n’ait peur de la suivante"))
    assert tenable(("tenir un gîte", "parce que ma mère a marché seule"))
    assert tenable(("tenir un gîte", "afin que plus personne n’ait peur de la nuit"))
