"""Asked whether one creates or takes over, some say what they already are."""

import pytest

from pourquoi.accueil import recevoir_activite, recevoir_statut
from pourquoi.carnet import Carnet, Message


@pytest.mark.parametrize(
    "texte",
    [
        "Libérale depuis 2017, après dix ans d'hôpital",
        "gérante d'une sarl, trois salariés",
        "indépendant en portage salarial",
        "j'ai ma licence depuis 2018, seul avec mon camion",
        "on est une scop de 6",
    ],
)
def test_already_at_work(texte: str) -> None:
    carnet = Carnet()
    dites = recevoir_statut(carnet, Message(texte))
    assert dites and dites[0].nom == "utter_accueil_deja_la" and carnet.statut == ""


@pytest.mark.parametrize(
    "texte",
    ["je suis salariée depuis 2019", "au chômage depuis 3 ans", "je sais pas", "c'est compliqué"],
)
def test_not_yet(texte: str) -> None:
    dites = recevoir_statut(Carnet(), Message(texte))
    assert not dites or dites[0].nom != "utter_accueil_deja_la"


@pytest.mark.parametrize("texte", ["micro", "en micro", "auto-entrepreneuse depuis 6 mois"])
def test_a_small_business_of_one_s_own(texte: str) -> None:
    carnet = Carnet()
    recevoir_statut(carnet, Message(texte))
    assert carnet.statut == "createur"


@pytest.mark.parametrize(
    "texte",
    [
        "Je m'appelle Mona, 41 ans, et je suis graveuse à Gien",
        "je m'appelle Mona et je suis graveuse",
    ],
)
def test_a_name_is_no_part_of_the_activity(texte: str) -> None:
    carnet = Carnet()
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite and "Mona" not in carnet.activite


@pytest.mark.parametrize(
    "texte",
    [
        "je m'appelle Mona, 41 ans, et je suis graveuse à Gien",
        "je m'appelle Ali et je restaure des orgues à Gien",
    ],
)
def test_a_name_is_not_said_back(texte: str) -> None:
    dites = recevoir_activite(Carnet(), Message(texte))
    assert dites and not any("appel" in v for r in dites for v in r.variables.values())
