"""Clients are set beside what is given up only against other people, and not a third time."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.coeur_clientele import recevoir_coeur_clientele, recevoir_renoncements
from pourquoi.conclusion import CLIENTS_NOMMES
from pourquoi.engagement import recevoir_action


@pytest.mark.parametrize(
    ("clientele", "renoncements", "redite"),
    [
        ("les familles du bourg", "aux promoteurs", "_lien"),
        ("les étudiants", "les touristes pressés", "_lien"),
        # Things leave time for people; they are not set against them.
        ("les étudiants", "aux bouquets de supermarché", "_lien_temps"),
        ("les retraités du quartier", "à la vente en ligne", "_lien_temps"),
        # People of the same name.
        ("les voisins, les noces du village et les touristes", "les touristes en car", ""),
        ("les artisans du coin et les commerçants", "les artisans qui paient à 90 jours", ""),
        ("les habitués et les repas de baptême", "les baptêmes à deux cents couverts", ""),
    ],
)
def test_beside_what_is_given_up(clientele: str, renoncements: str, redite: str) -> None:
    carnet = Carnet(coeur_clientele=clientele)
    (replique,) = recevoir_renoncements(carnet, Message(renoncements)) or []
    assert replique.nom == f"utter_reflet_renoncement{redite}"
    # Named there, they are not named again beside the step.
    (pas,) = recevoir_action(carnet, Message("mettre une affiche à la gare")) or []
    assert (pas.nom == "utter_engagement_lien") is not bool(redite)


@pytest.mark.parametrize(
    ("valeurs", "renoncements", "liee"),
    [
        (["la patience"], "à la vente en ligne", True),
        (["le respect"], "les nuits à la ferme", True),
        # Said there already, or many: it would be set against itself, or not agree.
        (["la vitesse"], "à la course à la vitesse", False),
        (["les bons produits"], "à la vente en ligne", False),
        ([], "à la vente en ligne", False),
    ],
)
def test_what_is_given_up_stands_beside_a_value(
    valeurs: list[str], renoncements: str, liee: bool
) -> None:
    carnet = Carnet(coeur_clientele="les retraités du quartier", valeurs_nommees=valeurs)
    (replique,) = recevoir_renoncements(carnet, Message(renoncements)) or []
    assert (replique.nom == "utter_reflet_renoncement_lien_valeur") is liee


@pytest.mark.parametrize(
    "action",
    [
        "jeudi j'appelle la résidence du parc pour leur porter des fleurs",
        "Je passe voir le directeur de l'école",
        "écrire à la mairie",
        "jvais parler a un chauffeur que je connais",
        "je vais proposer un atelier au lycée",
        "je leur offre un café samedi",
        "contacter l'association du quartier",
    ],
)
def test_a_step_towards_others(action: str) -> None:
    (replique,) = recevoir_action(Carnet(coeur_clientele="les habitués"), Message(action)) or []
    assert replique.nom != "utter_engagement_lien"


def test_the_signature_that_named_them_says_enough() -> None:
    carnet = Carnet(coeur_clientele="les étudiants", detours_faits=[CLIENTS_NOMMES])
    (replique,) = recevoir_renoncements(carnet, Message("aux bouquets de supermarché")) or []
    assert replique.nom == "utter_reflet_renoncement"


def test_what_is_denied_before_the_clients_is_not_theirs() -> None:
    carnet = Carnet()
    dit = "Non, « c'est juste » n'est pas ma réponse. Mes clients, ce sont les éleveurs du plateau, et les maires."
    (replique,) = recevoir_coeur_clientele(carnet, Message(dit)) or []
    assert replique.variables["reflet"] == "les éleveurs du plateau et les maires"
