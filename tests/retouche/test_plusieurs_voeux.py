"""Edits of the sentence that hid one another, or broke it: each is done, or said not to be."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.parcours.tour import Tour
from pourquoi.raison_detre.avis.phrase_donnee import juste_celle_ci
from pourquoi.retouche.double import sans_double
from pourquoi.retouche.ellipses import ajoute_ce_qui_y_est
from pourquoi.retouche.parties import partie_nommee

PAIN = "Je suis là pour faire du pain sans levure à Dole, afin que les anciens et les voisins du quartier puissent compter sur ma patience."


def devant(phrase: str = PAIN, **autres: object) -> Carnet:
    dit = {
        "activite": "je fais du pain à Dole", "statut": "creation", "pourquoi_1": "mon oncle pétrissait",
        "motifs": ["motif_sens"], "echelle_finie": True, "valeurs": "la patience", "valeurs_nommees": ["la patience"],
        "acte": "j'ai porté une miche à Simone", "regard_client": "ils sentent le four", "coeur_clientele": "les anciens du quartier",
        "geste_respect": "je salue le meunier", "raison_detre": phrase, "etape": "avis_raison_detre",
    }  # fmt: skip
    return Carnet(**{**dit, **autres})


def dire(carnet: Carnet, texte: str) -> Tour:
    return parcours.repondre(carnet, Message(texte))


@pytest.mark.parametrize(
    "texte",
    ["ajoute sans levure", "mets aussi les voisins du quartier", "il faut que ça dise sans levure"],
)
def test_ce_qui_y_est_deja_est_dit(texte: str) -> None:
    carnet = devant()
    assert dire(carnet, texte).repliques[0].nom == "utter_raison_detre_y_est"
    assert carnet.raison_detre == PAIN


@pytest.mark.parametrize(
    "texte", ["ajoute sans sucre", "mets les voisins au lieu des anciens", "enlève sans levure"]
)
def test_ce_qui_n_y_est_pas_est_un_ordre(texte: str) -> None:
    assert ajoute_ce_qui_y_est(PAIN, texte) is None


@pytest.mark.parametrize(
    ("texte", "voulue"),
    [
        ("faut ajouter sans levure et virer Dole", PAIN.replace(" à Dole", "")),
        ("mets plutôt les mamies que les anciens", PAIN.replace("les anciens", "les mamies")),
        ("non enlève la fin. juste : nourrir ceux qui se lèvent tôt", "Je suis là pour nourrir ceux qui se lèvent tôt."),
        ("Faudrait dire que c'est chez les gens du port", PAIN[:-1] + ", chez les gens du port."),
    ],
)  # fmt: skip
def test_ce_qui_est_demande_est_fait(texte: str, voulue: str) -> None:
    carnet = devant()
    dire(carnet, texte)
    assert carnet.raison_detre == voulue


@pytest.mark.parametrize(
    "texte",
    [
        "pas anciens, c'est pas joli",
        "Je voudrais qu'on sente la patience et que ce soit plus court.",
        "enlève la patience et remets les quinze jours",
        "oui mais pas « Je suis là »",
    ],
)
def test_rien_de_bancal_n_y_entre(texte: str) -> None:
    carnet = devant()
    dire(carnet, texte)
    phrase = carnet.raison_detre or ""
    assert "pas joli" not in phrase and "plus court" not in phrase and "quinze" not in phrase
    assert not phrase.startswith("Oui")
    assert carnet.valeurs == "la patience"


def test_ce_qui_fut_ote_revient_a_sa_place() -> None:
    sans = PAIN.replace("les anciens et les voisins", "les vieux")
    carnet = devant(sans, phrases_avant=[PAIN])
    dire(carnet, "non remets les voisins")
    assert "les vieux et les voisins du quartier" in (carnet.raison_detre or "")


def test_un_ordre_n_est_pas_la_partie_demandee() -> None:
    carnet = devant()
    dire(carnet, "change le début")
    dire(carnet, "ajoute à Lons")
    assert "pour ajouter" not in (carnet.raison_detre or "")


def test_la_fin_de_la_phrase_n_est_pas_celle_de_l_activite() -> None:
    carnet = devant("Je suis là pour que les anciens mangent bien, avec patience.")
    dire(carnet, "enlève « à Dole » et mets « avec Simone » à la fin")
    assert carnet.activite == "je fais du pain à Dole"


@pytest.mark.parametrize(
    "texte",
    [
        "oui c'est juste : je signe",
        "je fais du pain, juste : il faut que ça lève",
        "c'est ça, pour être juste : le pain compte",
    ],
)
def test_juste_ailleurs_ne_remplace_rien(texte: str) -> None:
    assert juste_celle_ci(PAIN, texte) is None


CHEVRES = "Je suis là pour que les mamies gardent leur chèvre, en travaillant avec patience."


@pytest.mark.parametrize(
    ("texte", "voulue"),
    [
        ("enlève la fin et mets plutôt les voisines", "Je suis là pour que les voisines gardent leur chèvre."),
        ("mets plutôt « les vieilles dames »", CHEVRES.replace("les mamies", "les vieilles dames")),
        ("mets les voisines à la place", CHEVRES.replace("les mamies", "les voisines")),
        ("plus court, et avec le mot bouc", CHEVRES.replace(", en travaillant avec patience", "")),
        ("j'aime bien mais pas le mot patience", CHEVRES),
    ],
)  # fmt: skip
def test_des_gens_pour_d_autres(texte: str, voulue: str) -> None:
    carnet = devant(CHEVRES)
    dire(carnet, texte)
    assert carnet.raison_detre == voulue


@pytest.mark.parametrize(
    ("texte", "voulue"),
    [
        ("parer les sabots à l'heure, pour que les bêtes marchent", "Je suis là pour parer les sabots à l’heure, pour que les bêtes marchent."),
        ("on met le foin devant pour que les petits apprennent", "On met le foin devant pour que les petits apprennent."),
        ("que les bêtes marchent", "Je suis là pour que les bêtes marchent."),
    ],
)  # fmt: skip
def test_ce_que_l_on_fait_reste_devant_ce_que_cela_change(texte: str, voulue: str) -> None:
    carnet = devant(CHEVRES)
    dire(carnet, "bof")
    dire(carnet, texte)
    assert (carnet.raison_detre or "").startswith(voulue[:-1])


@pytest.mark.parametrize(
    ("texte", "partie"),
    [
        ("j'aime bien le début mais pas la fin", "La manière"),
        ("le début ça va, la fin bof", "La manière"),
        ("la fin est lourde", "La manière"),
        ("c'est bien mais le début non", "Ce que l’on fait"),
        ("la fin de mois c'est pas facile", None),
        ("oui et la fin c'est exactement moi", None),
        ("à la fin c'est moi", None),
    ],
)
def test_la_partie_qui_ne_va_pas(texte: str, partie: str | None) -> None:
    assert partie_nommee(texte) == partie


def test_une_phrase_a_eux_survit_a_une_correction() -> None:
    fin = "Nous existons pour que celui qui a froid trouve un four."
    carnet = devant(fin, phrase_a_finir="que celui qui a froid trouve un four")
    dire(carnet, "remplace les anciens par les apprentis, et enlève la fin")
    assert (carnet.raison_detre, carnet.coeur_clientele) == (fin, "les anciens du quartier")
    dire(carnet, "mes clients, ce sont les apprentis")
    assert carnet.raison_detre == fin


def test_ceux_dont_elle_parle_ne_sont_pas_nommes_deux_fois() -> None:
    deux = "Je suis là pour que les livreurs repartent le soir, à commencer par les livreurs."
    assert sans_double(deux) == "Je suis là pour que les livreurs repartent le soir."
    autres = deux.replace("par les livreurs", "par les apprentis")
    assert sans_double(autres) == autres
