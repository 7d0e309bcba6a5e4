"""What is said to somebody who confides a death: whom they speak of, what came after, never the death."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.ecoute.confidences import confidence_grave, difficulte_avec_quelqu_un, dit_sa_peur
from pourquoi.reflet.quelqu_un import quelqu_un
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    ("texte", "qui", "suite"),
    [
        (
            "ma mère est morte quand j'avais vingt ans, j'ai gardé sa machine et j'ai appris à piquer le cuir.",
            "votre mère",
            "vous avez gardé sa machine et vous avez appris à piquer le cuir",
        ),
        (
            "Mon mari Gérard est mort il y a cinq ans. J'ai repris ses ruches pour ne pas les voir partir.",
            "Gérard",
            "vous avez repris ses ruches",
        ),
        (
            "j'ai perdu mon frère l'an dernier. depuis je répare les motos des gamins du quartier",
            "votre frère",
            "vous réparez les motos des gamins du quartier",
        ),
        ("J'ai eu un cancer du sein. Je voulais être utile à mon tour.", None, "être utile"),
        ("mon père cognait ma mère", None, None),
        ("mon père s'est suicidé dans l'atelier", None, None),
        ("la mort de ma fille m'a ouvert les yeux sur ce métier", "votre fille", None),
    ],
)
def test_une_mort_est_recue_et_ce_qui_suit_est_redit(
    texte: str, qui: str | None, suite: str | None
) -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    tour = entretien.dire(texte, "motif_personnel", 0.9)
    premiere = tour.repliques[0]
    assert premiere.nom == ("utter_confidence_de" if qui else "utter_confidence")
    assert premiere.variables.get("qui") == qui
    dits = [r.variables["reflet"] for r in tour.repliques if "reflet" in r.nom]
    assert len(dits) == (suite is not None)
    assert all(suite in dit for dit in dits)
    for sombre in ("mort", "cancer", "cognait", "suicid", "perdu"):
        assert not any(sombre in dit for dit in dits)


def test_recue_une_fois() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    entretien.dire("mon père est mort sur un chantier, je forme les jeunes", "motif_sens", 0.9)
    encore = entretien.dire("quand mon père est mort j'ai tout repris", "motif_personnel", 0.9)
    assert not any(nom.startswith("utter_confidence") for nom in noms(encore))


@pytest.mark.parametrize(
    ("texte", "qui", "suite"),
    [
        (
            "Lucien, mon chef, il m'a pris à quinze ans, mon père buvait. Il m'a appris à greffer les poiriers. Voilà.",
            None,
            "Lucien vous a appris à greffer les poiriers",
        ),
        (
            "ma mere gardait la montre de mon pere qui est mort en 2018 et personne voulait la reparer jai appris seul et jai tout remonte",
            "votre père",
            "vous avez appris seul et vous avez tout remonté",
        ),
    ],
)
def test_apres_une_confidence_un_mot_d_eux_est_redit(
    texte: str, qui: str | None, suite: str
) -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    tour = entretien.dire(texte, "motif_personnel", 0.9)
    assert tour.repliques[0].variables.get("qui") == qui
    assert [r.variables["reflet"] for r in tour.repliques if "reflet" in r.nom] == [suite]
    assert not any("entendu" in nom for nom in noms(tour))


def test_pris_a_temoin_n_est_pas_quelqu_un() -> None:
    assert quelqu_un("je suis têtu, demandez à mon mari", tutoiement=False) is None
    assert quelqu_un("ma mère tenait le café", tutoiement=False) == "votre mère"
    assert not difficulte_avec_quelqu_un(
        "la livraison, que mon frère me réclame, je ne vois pas comment on parlerait à travers un carton"
    )
    assert difficulte_avec_quelqu_un("mon frère veut livrer, je sais pas comment lui dire non")


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        (
            "Je veux que les meubles durent. Et puis ma femme est décédée l'an dernier.",
            "utter_reflet_proposition",
        ),
        (
            "Je veux que les meubles durent. Ma femme est décédée. Depuis je rabote pour le village.",
            "utter_reflet_apres",
        ),
    ],
)
def test_ce_qui_fut_dit_avant_une_confidence_n_est_pas_dit_ensuite(texte: str, nom: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    assert nom in noms(entretien.dire(texte, "motif_personnel", 0.9))


@pytest.mark.parametrize(
    "texte",
    [
        "elle est décédée il y a deux ans, personne voulait de la boutique",
        "parce qu'il est mort tout seul",
        "ma tante est decedee au printemps, elle avait personne",
        "mon parrain il est mort tout seul dans son garage",
        "on l'a retrouvé mort dans la grange",
        "madame Guichard est morte en mai",
        "depuis qu'elle est morte, je tiens l'épicerie",
        "à la mort de mon oncle, j'ai tout repris",
        "ma cousine a disparu en mer",
        "mon neveu est tombé d'un échafaudage, j'ai arrêté",
        "on a perdu un bebe a huit mois",
        "mon père n'est jamais revenu de la mine",
    ],
)
def test_une_mort_dite_en_deux_mots(texte: str) -> None:
    assert confidence_grave(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "le centre-ville est mort",
        "il est mort ce village",
        "ce marché est mort depuis dix ans",
        "mon voisin est mort de rire",
        "mon patron est parti à la retraite",
        "les plantes sont mortes l'an dernier",
        "j'ai perdu mon chef de vue",
        "on a perdu un enfant dans un magasin",
        "mon mari n'est jamais rentré avant vingt heures",
        "j'ai accompagné une fille du quartier",
        "le bois mort de mon oncle",
    ],
)
def test_rien_n_est_mort_que_des_choses(texte: str) -> None:
    assert not confidence_grave(texte)


def test_celui_qui_est_mort_est_celui_de_l_activite() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    entretien.carnet.activite = "le moulin et la forge de ma tante"
    tour = entretien.dire(
        "elle est morte l'hiver dernier. fallait quelqu'un", "motif_opportunite", 0.9
    )
    assert tour.repliques[0].variables["qui"] == "votre tante"
    assert "morte" not in str([r.variables for r in tour.repliques])
    assert entretien.carnet.angle == "confidence"


@pytest.mark.parametrize(
    ("texte", "peur"),
    [
        ("franchement je dors plus", True),
        ("j'ouvre dans dix jours et je ne dors plus du tout", True),
        ("je ferme plus l'oeil", True),
        ("j'en mène pas large", True),
        ("l'ouverture me terrorise", True),
        ("quand c'est mal fait je dors pas", False),
        ("je dors pas chez mes clients", False),
        ("mes clients dorment mal, je fais des matelas", False),
        ("je ne dors plus dans ma voiture", False),
    ],
)
def test_le_sommeil_perdu_est_une_inquietude(texte: str, peur: bool) -> None:
    assert dit_sa_peur(texte) is peur


def test_l_inquietude_dite_en_arrivant_recoit_un_mot() -> None:
    tour = parcours.accueillir(Carnet(), Message("j'ouvre un bar à Sète en mai, je dors plus"))
    assert "utter_peur" in noms(tour)


def test_ceux_dont_l_histoire_parle_plutot_qu_un_passant() -> None:
    dit = "je brode dans mon salon, avec ma fille à côté. Les mamans venaient, elles s'excusaient et elles repartaient"
    assert quelqu_un(dit, tutoiement=False) is None
    assert (
        quelqu_un("mon fils a galéré, les gamins le poussaient. il pleurait", False) == "votre fils"
    )
