"""A deeper answer is said beside an earlier one where it truly takes something up of it, never else."""

from __future__ import annotations

import pytest

from pourquoi import approfondissement, echos
from pourquoi.carnet import Carnet, Message, Replique

ACTE = "j'ai joué de l'accordéon sous sa fenêtre pendant qu'elle refusait de sortir"


def _carnet(**champs) -> Carnet:
    return Carnet(activite="aide à domicile à Tulle", coeur_clientele="les familles loin", **champs)


def _dit(carnet: Carnet, nom: str, texte: str) -> list[Replique]:
    return approfondissement.recevoir_tour(nom, carnet, Message(texte)) or []


@pytest.mark.parametrize(
    "texte",
    [
        "des gens qui partent avec un air d'accordéon",
        "jouer de l'accordéon à deux, le dimanche",
    ],
)
def test_un_mot_rare_en_commun_relie(texte: str) -> None:
    dites = _dit(_carnet(acte=ACTE), "plaisir", texte)
    assert [r.nom for r in dites] == ["utter_reflet_lien_plus_loin"]
    assert "accordéon" in dites[0].variables["ancien"]


def test_un_proche_relie() -> None:
    carnet = _carnet(pourquoi_1="mon grand-père a rendu les clés de son club faute d'ordinateur")
    dites = _dit(carnet, "phrase_au_client", "parce que j'ai vu mon grand-père poser sa casquette")
    assert [r.nom for r in dites] == ["utter_reflet_lien_plus_loin"]


@pytest.mark.parametrize(
    "texte",
    [
        "une cliente qui revient me voir le samedi",
        "pouvoir partir plus tôt le soir et rester chez moi",
        "quand je rends le travail à l'heure",
        "le thé du matin avec ma collègue",
    ],
)
def test_les_mots_de_tous_les_jours_ne_relient_rien(texte: str) -> None:
    carnet = _carnet(
        acte="je suis revenue le samedi voir une cliente, je voulais rester",
        pourquoi_1="je veux que chacun puisse partir de chez lui le matin à son heure",
    )
    assert [r.nom for r in _dit(carnet, "plaisir", texte)][0] != "utter_reflet_lien_plus_loin"


@pytest.mark.parametrize(
    ("nom", "texte"),
    [
        ("plaisir", "travailler à l'intérieur quand il pleut"),
        ("confiance", "ils savent depuis dix ans que je tiens"),
        ("efficacite", "la remorque est trop petite"),
        ("plaisir", "le bruit de la tronçonneuse qui s'arrête"),
    ],
)
def test_ni_un_lieu_ni_un_outil_ne_relient(nom: str, texte: str) -> None:
    carnet = _carnet(
        acte="j'ai refait tout l'intérieur depuis la charpente, la tronçonneuse en panne",
        geste_respect="je prête ma remorque et ma tronçonneuse",
    )
    carnet.approfondi = {"courage": "monter avec la tronçonneuse"}
    assert [r.nom for r in _dit(carnet, nom, texte)][0] != "utter_reflet_lien_plus_loin"


def test_deux_liens_ne_se_suivent_pas() -> None:
    carnet = _carnet(acte=ACTE, geste_respect="je préviens la pharmacienne la veille")
    _dit(carnet, "plaisir", "jouer de l'accordéon à deux")
    dites = _dit(carnet, "confiance", "la pharmacienne me garde les ordonnances")
    assert not dites[0].nom.startswith("utter_reflet_lien")


@pytest.mark.parametrize(
    "mort", ["mon frère est mort sur un chantier", "mon père a coulé avec le bateau"]
)
def test_une_mort_n_est_pas_redite(mort: str) -> None:
    dites = _dit(
        _carnet(pourquoi_1=mort), "courage", "parler de mon frère et de mon père au client"
    )
    assert dites[0].nom != "utter_reflet_lien_plus_loin"


def test_un_choix_est_dit_avec_ce_qui_est_voulu() -> None:
    carnet = _carnet(
        raison_detre="Je suis là pour que personne ne mange seul.", raison_detre_confirmee=True
    )
    dites = _dit(carnet, "choix_strategique", "je refuse la plateforme qui choisit à ma place")
    assert [r.nom for r in dites] == ["utter_reflet_lien_plus_loin_but"]
    hesite = _dit(carnet, "choix_strategique", "je ne sais pas encore si je refuse la plateforme")
    assert all(r.nom != "utter_reflet_lien_plus_loin_but" for r in hesite)


def test_un_autre_geste_est_dit_avec_le_premier() -> None:
    carnet = _carnet(geste_respect="j'appelle la veille pour confirmer")
    dites = _dit(carnet, "partenaire_collaborateurs", "je pourrais lui payer ses trajets en bus")
    assert [r.nom for r in dites] == ["utter_reflet_lien_plus_loin_geste"]
    assert echos.relier(carnet, "plaisir", "chanter", [], suit=False) == []


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("labourer, mon grand-père labourait donc on laboure", "grand-père"),
        ("un salon me propose un fauteuil. Non merci, mes clientes ne montent pas", "fauteuil"),
        (
            "ma stagiaire elle a 17 ans elle prend deux bus, je pourrais passer la prendre",
            "stagiaire",
        ),
    ],
)
def test_rien_ne_se_perd_d_une_reponse_courte(texte: str, dit: str) -> None:
    assert dit in _dit(_carnet(), "habitude_a_quitter", texte)[0].variables["reflet"]
