"""Which answers are said side by side, and what is cut off or joined when one is said back."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.coeur_clientele import recevoir_renoncements
from pourquoi.cote_a_cote import mene_a, raconte, subjonctif, vont_ensemble
from pourquoi.reflexion import en_peu_de_mots, refleter_reponse
from pourquoi.valeurs import explique, lire_valeurs

# fmt: off
ENSEMBLE = [
    ("faire goûter le pain de votre grand-père", "réunir les gens du quartier"),
    ("vous voulez que les anciens restent chez eux", "vous ne supportez pas le gâchis"),
    ("vous aimez les vieilles pierres", "« chaque maison a son histoire »"),
    ("tu voulais que l’atelier reste ouvert", "tu veux que les jeunes apprennent"),
]
PAS_ENSEMBLE = [
    ("vous êtes restée au bord du quai", "voir les gens sourire"),
    ("vous ne supportez pas qu’on jette du pain", "une voisine vous a apporté sa table"),
    ("vous n’aviez plus honte", "vous faites rire les élèves"),
    ("votre grand-père tenait un moulin", "nourrir le village"),
    ("ras le bol des chefs", "choisir vos chantiers"),
    ("ce n’est pas pour l’argent", "prendre le temps"),
    ("les marges sont énormes", "le marché est porteur"),
]
# fmt: on


@pytest.mark.parametrize(("ancien", "dit"), ENSEMBLE)
def test_vont_ensemble(ancien: str, dit: str) -> None:
    assert vont_ensemble(ancien, dit)


@pytest.mark.parametrize(("ancien", "dit"), PAS_ENSEMBLE)
def test_ne_vont_pas_ensemble(ancien: str, dit: str) -> None:
    assert not vont_ensemble(ancien, dit)


def test_un_effet_ne_part_pas_d_une_scene() -> None:
    assert mene_a("« l’école n’a plus de cour »", "« les enfants courent »")
    assert not mene_a("vous avez grandi sans cour", "« les enfants courent »")
    assert not mene_a("réunir les gens", "hier une dame vous a embrassée")


@pytest.mark.parametrize(
    ("dit", "scene"),
    [
        ("vous êtes boulangère depuis vos vingt ans", True),
        ("on vous a appris à souder", True),
        ("un matin, vous fermez la porte", True),
        ("vous vouliez que ça dure", False),
        ("les gens sont fatigués", False),
        ("personne ne répare plus rien", False),
    ],
)
def test_raconte(dit: str, scene: bool) -> None:
    assert raconte(dit) is scene


def test_subjonctif() -> None:
    assert subjonctif("celui qui pêche soit payé")
    assert not subjonctif("ceux qui pêchent sont payés")
    assert not subjonctif("les gens repartent légers")
    assert subjonctif("les gens repartent légers", sur=False)


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("que le pêcheur soit payé", "vous voulez que le pêcheur soit payé"),
        ("pour que ma rue ait une épicerie", "vous voulez que votre rue ait une épicerie"),
        ("j'ai peur que le bourg soit vide", "vous avez peur que le bourg soit vide"),
    ],
)
def test_un_subjonctif_garde_son_que(texte: str, dit: str) -> None:
    assert en_peu_de_mots(texte, False) == dit


def test_deux_sortes_de_gens_sont_jointes() -> None:
    gens = "les jeunes qui n'ont plus de car et n'osent rien demander, les veuves qui vivent seules"
    (replique,) = refleter_reponse(Carnet(coeur_clientele=gens), gens, "coeur_clientele")
    assert ", et les veuves" in replique.variables["reflet"]


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("hier j'ai gardé un gamin, on est restés à dessiner", "vous êtes restés à dessiner"),
        ("j'ai appelé Paul, on s'est assis et on a parlé", "vous vous êtes assis et vous avez"),
        ("j'ai eu peur, on est venu me chercher", "on est venu vous chercher"),
    ],
)
def test_on_tient_les_deux(texte: str, dit: str) -> None:
    (replique,) = refleter_reponse(Carnet(acte=texte), texte, "acte")
    assert dit in replique.variables["reflet"]


@pytest.mark.parametrize(
    ("texte", "tenu"),
    [
        ("La douceur, et le calme. Je ne crie jamais sur un chien.", "vous ne criez jamais sur"),
        (
            "la rigueur et le soin, je vérifie chaque soudure avant de partir et la politesse",
            "vous vérifiez",
        ),
        ("le respect, je ne transige jamais là-dessus, et la qualité", None),
        ("la franchise, mon père disait qu'elle coûte cher, et le courage", None),
    ],
)
def test_ce_qui_explique_des_valeurs(texte: str, tenu: str | None) -> None:
    dit = explique(texte, lire_valeurs(texte), False)
    assert dit is None if tenu is None else dit is not None and dit.startswith(tenu)


@pytest.mark.parametrize(
    ("texte", "raison"),
    [
        (
            "Aux livraisons de nuit. Je ne suis pas faite pour courir.",
            "utter_reflet_renoncement_lien_raison",
        ),
        ("Aux livraisons de nuit", "utter_reflet_renoncement"),
    ],
)
def test_la_raison_de_ce_qu_on_laisse(texte: str, raison: str) -> None:
    carnet = Carnet()
    (replique,) = recevoir_renoncements(carnet, Message(texte)) or []
    assert replique.nom == raison
