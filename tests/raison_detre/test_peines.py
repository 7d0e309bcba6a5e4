"""What those served suffer is lifted in the sentence, and no stock word of a trade stands in for theirs."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre.avis.autre_jet import _dit_la_meme_chose
from pourquoi.raison_detre.brouillon import _ce_qu_ils_font, _tenu_pour_valeur, rediger, seul
from pourquoi.raison_detre.metier import en_acte
from pourquoi.raison_detre.pour_qui import peines_levees

AINES = ("les personnes âgées du canton", "puissent")


@pytest.mark.parametrize(
    ("dit", "clientele", "effet"),
    [
        ("les voisines venaient me voir, elles avaient honte de leur français", None,
         "les voisines n’aient plus honte de leur français"),
        ("jen ai vu des papis ki osaient plus demander a leur fils", None, "les papis osent demander à leur fils"),
        ("les anciens du village ils se cachaient pour compter leurs pièces", None,
         "les anciens ne se cachent plus pour compter leurs pièces"),
        ("ce sont des femmes qui baissent les yeux devant le banquier", None,
         "les femmes ne baissent plus les yeux devant le banquier"),
        ("mes patientes étaient traitées de menteuses par les médecins", None,
         "les patientes ne soient plus traitées de menteuses par les médecins"),
        ("les clients arrivaient et ils s'excusaient de pas comprendre leur facture", None,
         "les clients ne s’excusent plus de ne pas comprendre leur facture"),
        ("les parents se privent de vacances pour la cantine", None,
         "les parents ne se privent plus de vacances pour la cantine"),
        ("les jeunes de la campagne attendent six mois pour le permis", None,
         "les jeunes n’attendent plus six mois pour le permis"),
        ("les gens attendent deux heures pour un papier", AINES, "les personnes âgées du canton n’attendent plus deux heures pour un papier"),
    ],
)  # fmt: skip
def test_what_they_suffer_is_lifted(
    dit: str, clientele: tuple[str, str] | None, effet: str
) -> None:
    assert effet in peines_levees(dit, clientele)


@pytest.mark.parametrize(
    "dit",
    [
        "les coiffeurs tiraient, elles s'excusaient", "si elles ont peur du chien je le rentre", "elles ont peur de moi",
        "ils ont pas peur de se salir", "les fournisseurs ils attendent trois mois leur argent", "mes salariés ont peur de rien",
        "elles n'ont plus honte", "les clients qui passent pour un café", "les gens se taisent quand la musique commence",
        "je veux pas que mes filles galèrent",
    ],
)  # fmt: skip
def test_what_nobody_served_suffers_is_left(dit: str) -> None:
    assert peines_levees(dit, AINES) == []


def test_what_they_bear_is_no_effect_before_it_is_lifted() -> None:
    dit = "les clientes se sentent moches dans les cabines"
    phrase = rediger(Carnet(activite="couturière", pourquoi_1=dit, motifs=["motif_sens"]))
    assert "se sentent moches" not in phrase


def test_a_value_told_of_others_is_an_aim() -> None:
    assert _tenu_pour_valeur("ma règle, c'est que personne reparte sans rien") == (
        "personne ne reparte sans rien"
    )
    assert _tenu_pour_valeur("ma valeur c'est que j'aime ça") is None


def test_a_promise_is_said_for_want_of_anything_else() -> None:
    dits = {
        "activite": "vannerie",
        "pourquoi_1": "les mamies de l'atelier, elles se cachaient pour tresser",
        "motifs": ["motif_sens"],
        "coeur_clientele": "les mamies du bourg",
        "valeurs": "la patience",
        "valeurs_nommees": ["la patience"],
    }
    assert "ne se cachent plus pour tresser" in rediger(Carnet(**dits))
    assert "compter sur" in rediger(Carnet(**dits | {"pourquoi_1": "l'osier"}))


def test_half_a_stock_act_that_nobody_told_is_left_out() -> None:
    du_coup = "coiffeuse . du coup je coiffe chez moi"
    assert _ce_qu_ils_font("couper et coiffer les cheveux", du_coup) == "coiffer les cheveux"
    gouttes = "un salon de glaces . on vient pour la glace du soir"
    assert _ce_qu_ils_font("servir des glaces et des gaufres", gouttes) == "servir des glaces"
    assert _ce_qu_ils_font("servir du thé et des gâteaux", "un salon de thé") == "servir du thé"
    assert _ce_qu_ils_font("servir des glaces et des gaufres", "un salon") == (
        "servir des glaces et des gaufres"
    )


def test_what_a_shop_keeps_beside_its_trade_stays() -> None:
    assert en_acte("une boulangerie avec un coin lecture") == (
        "tenir une boulangerie avec un coin lecture"
    )
    assert en_acte("une boulangerie avec un associé") == "faire du pain"


def test_we_of_a_question_is_no_team() -> None:
    dits = "je répare, j'écoute, je note tout"
    assert seul(Carnet(pourquoi_1=dits, geste_respect="De quoi parlons-nous, là ?"))
    assert not seul(Carnet(pourquoi_1=dits, geste_respect="nous payons vite"))


def test_the_same_ill_lifted_of_others_is_no_other_proposal() -> None:
    refusee = "Je suis là pour que les clientes ne s’excusent plus de leurs cheveux."
    autre = "Je suis là pour coiffer, afin que les femmes du quartier ne s’excusent plus de leurs cheveux."
    assert _dit_la_meme_chose(autre, refusee)
    assert not _dit_la_meme_chose(
        "Je suis là pour que les clientes n’aient plus peur des ciseaux.", refusee
    )
