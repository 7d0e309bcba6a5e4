"""The clients put right: some added, told anew, told against what they are not; other orders beside."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.correction import nette
from pourquoi.ordres_joints import ordres_joints
from pourquoi.parcours import Tour
from pourquoi.passages import Passage
from tests.commandes.test_mots_cites import _tapissiere
from tests.entretien import noms

JEUNES = "les jeunes couples et les antiquaires"


def _dire(carnet: Carnet, texte: str, *passages: tuple[str, str]) -> Tour:
    lus = tuple(Passage(role, dit, 0.9) for role, dit in passages)
    return parcours.repondre(carnet, Message(texte, passages=lus))


@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        ("et pour les clients y'a aussi les maraîchers hein pas que les antiquaires vous les avez oubliés",
         "les jeunes couples, les antiquaires et les maraîchers"),
        ("pour mes clients il y a aussi les écoles et la justesse c'est autre chose",
         "les jeunes couples, les antiquaires et les écoles"),
        ("Dans la clientèle, mettez aussi les hôtels de campagne.",
         "les jeunes couples, les antiquaires et les hôtels de campagne"),
        ("côté clients c'est aussi les mamans du quartier voilà",
         "les jeunes couples, les antiquaires et les mamans du quartier"),
        ("mais non pas les antiquaires euh je vous dis les jeunes couples et les gens qui ont hérité d'un fauteuil",
         "les jeunes couples et les gens qui ont hérité d'un fauteuil"),
        ("je te dis les jeunes couples qui démarrent et les brocanteurs voilà",
         "les jeunes couples qui démarrent et les brocanteurs"),
        ("la clientèle c'est pas ça du tout c'est les jeunes qui démarrent et leurs parents qui gardent tout et puis le chemin non c'est tout coupé",
         "les jeunes qui démarrent et leurs parents qui gardent tout"),
        ("ma clientèle c'est pas ça qui m'inquiète", JEUNES),
        ("je vous dis les choses comme elles sont", JEUNES),
        ("pour les clients y'a aussi un parking à trouver", JEUNES),
    ],
)  # fmt: skip
def test_les_clients_a_la_fin(texte: str, clients: str) -> None:
    carnet = _tapissiere()
    _dire(carnet, texte)
    assert carnet.coeur_clientele == clients


@pytest.mark.parametrize(
    ("texte", "nom", "dit"),
    [
        ("mais non mes clients c'est pas ça c'est les gens qui gardent leurs meubles", "coeur_clientele", "les gens qui gardent leurs meubles"),
        ("mais non la clientèle c'est pas ça du tout c'est les vieux fauteuils de famille et leurs propriétaires", "coeur_clientele",
         "les vieux fauteuils de famille et leurs propriétaires"),
        ("mes clients c'est pas ça qui manque ici", "coeur_clientele", JEUNES),
    ],
)  # fmt: skip
def test_les_clients_devant_une_autre_question(texte: str, nom: str, dit: str) -> None:
    carnet = _tapissiere("renoncements", renoncements=None)
    _dire(carnet, texte)
    assert getattr(carnet, nom) == dit


@pytest.mark.parametrize(
    ("texte", "nom", "dit"),
    [
        ("mes renoncements c'est pas du tout ça c'est les foires et les salons", "renoncements", "les foires et les salons"),
        ("mon pas c'est pas ça c'est samedi je vais voir la mairie", "action_7_jours", "samedi je vais voir la mairie"),
    ],
)  # fmt: skip
def test_pas_ca_sans_ponctuation(texte: str, nom: str, dit: str) -> None:
    carnet = _tapissiere()
    _dire(carnet, texte)
    assert getattr(carnet, nom) == dit


@pytest.mark.parametrize(
    ("nouvelle", "dit"),
    [
        ("les gens qui gardent leurs meubles – rien de plus", "les gens qui gardent leurs meubles"),
        ("les gens qui gardent leurs meubles, point", "les gens qui gardent leurs meubles"),
        ("les brocanteurs du coin point barre", "les brocanteurs du coin"),
        ("les brocanteurs, et c'est tout.", "les brocanteurs"),
        ("les brocanteurs voilà tout", "les brocanteurs"),
        ("les brocanteurs. Un point c'est tout.", "les brocanteurs"),
        ("les gens à qui on ne demande rien de plus qu'un prix", "les gens à qui on ne demande rien de plus qu'un prix"),
        ("les tricoteuses qui perdent leur point", "les tricoteuses qui perdent leur point"),
        ("ce n'est pas tant qu'ils soient pressés, c'est qu'ils ont peur de jeter", "ils ont peur de jeter"),
        ("c'est pas qu'elles sont riches, c'est surtout qu'elles tiennent à ce fauteuil", "elles tiennent à ce fauteuil"),
        ("c'est pas que les jeunes, c'est aussi les vieux", "c'est pas que les jeunes, c'est aussi les vieux"),
    ],
)  # fmt: skip
def test_nette(nouvelle: str, dit: str) -> None:
    assert nette(nouvelle, "") == dit


def test_pas_tant_que_devient_un_groupe() -> None:
    carnet = _tapissiere()
    _dire(
        carnet, "Mes clients : ce n'est pas tant qu'ils soient jeunes, c'est qu'ils ont peur de jeter.",
        ("champ", "Mes clients :"), ("nouveau", "ce n'est pas tant qu'ils soient jeunes, c'est qu'ils ont peur de jeter."),
    )  # fmt: skip
    assert carnet.coeur_clientele == "ceux qui ont peur de jeter"


@pytest.mark.parametrize(
    ("texte", "nom", "dit"),
    [
        ("Deux retouches, si je puis me permettre : pour la clientèle, écrivez simplement « ceux qui tiennent à un meuble » ; et, pour la lenteur, l'exemple qui compte est celui du galon, pas le crin.",
         "coeur_clientele", "ceux qui tiennent à un meuble"),
        ("pour mes clients écris juste « les gens qui gardent tout » et pour mes renoncements mets les hôtels", "coeur_clientele", "les gens qui gardent tout"),
        ("pour mes clients écris juste « les gens qui gardent tout » et pour mes renoncements mets les hôtels", "renoncements", "les hôtels"),
        ("Une petite correction : pour le geste, notez « je paie Momo comptant », et le pas c'est samedi, pas jeudi.", "geste_respect", "je paie Momo comptant"),
        ("deux choses : dans mes clients mets « les brocanteurs », et l'ordre de mes valeurs est à l'envers", "coeur_clientele", "les brocanteurs"),
        ("Pour les renoncements, écrivez « les chaînes d'hôtels », merci beaucoup.", "renoncements", "les chaînes d'hôtels"),
    ],
)  # fmt: skip
def test_ecrivez_ceci_et_rien_d_autre(texte: str, nom: str, dit: str) -> None:
    carnet = _tapissiere()
    _dire(carnet, texte)
    assert getattr(carnet, nom) == dit
    assert carnet.valeurs_nommees in (["la lenteur", "la justesse"], ["la justesse", "la lenteur"])


def test_ce_qui_n_est_pas_fait_est_dit() -> None:
    carnet = _tapissiere()
    tour = _dire(
        carnet,
        "Pour la clientèle, écrivez « ceux qui tiennent à un meuble » ; et, pour la lenteur, l'exemple qui compte est celui du galon, pas le crin.",
    )
    assert "utter_ordre_laisse" in noms(tour)
    assert carnet.acte == "j'ai recousu trois fois le galon de madame Roy"


def test_une_seule_chose_ecrite_n_est_pas_coupee() -> None:
    assert ordres_joints("Pour les renoncements, écrivez « les hôtels », merci beaucoup.") == []


@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        ("Il n'y a pas que les antiquaires, mes clients c'est d'abord les mamans du quartier et les internes, et ensuite tous ceux qui déménagent.",
         "les mamans du quartier, les internes, tous ceux qui déménagent, les jeunes couples et les antiquaires"),
        ("c'est gentil mais je vous avais dit que mes clients ce n'est pas que les antiquaires, c'est d'abord les mamans du quartier, et puis ceux qui déménagent",
         "les mamans du quartier, ceux qui déménagent, les jeunes couples et les antiquaires"),
        ("attendez mes clients c pas que les antiquaires c surtout les mamans du quartier",
         "les mamans du quartier, les jeunes couples et les antiquaires"),
        ("non y a pas que les jeunes couples, c'est avant tout les hôtels de campagne", "les hôtels de campagne, les jeunes couples et les antiquaires"),
        ("Mes clients, ce n'est pas que du bois, c'est d'abord une histoire", JEUNES),
        ("Il n'y a pas que le travail, c'est d'abord la vie", JEUNES),
    ],
)  # fmt: skip
def test_pas_qu_eux_d_abord_les_autres(texte: str, clients: str) -> None:
    carnet = _tapissiere()
    _dire(carnet, texte)
    assert carnet.coeur_clientele == clients


def test_d_abord_les_autres_et_la_reponse_a_cote() -> None:
    carnet = _tapissiere("geste_respect", geste_respect=None)
    geste = "Et pour le geste, je voudrais rendre à Momo son samedi, parce que personne ne lui a demandé son avis."
    _dire(carnet, f"Attendez, il n'y a pas que les antiquaires, mes clients c'est d'abord les internes et les mamans, et ensuite tous ceux qui déménagent. {geste}")  # fmt: skip
    assert carnet.coeur_clientele == "les internes, les mamans, tous ceux qui déménagent, les jeunes couples et les antiquaires"  # fmt: skip
    assert "samedi" in carnet.geste_respect and "antiquaires" not in carnet.geste_respect


@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        ("C'est d'abord les internes et les mamans, et puis tous ceux qui déménagent.", "les internes et les mamans, et puis tous ceux qui déménagent."),
        ("c surtout les gens du bourg", "les gens du bourg"),
        ("Ce sont les écoles.", "les écoles."),
    ],
)  # fmt: skip
def test_demandes_de_nouveau_sans_ce_qui_y_mene(texte: str, clients: str) -> None:
    carnet = _tapissiere("correction", detour={"nom": "correction", "etape": "coeur_clientele"})
    _dire(carnet, texte)
    assert carnet.coeur_clientele == clients
