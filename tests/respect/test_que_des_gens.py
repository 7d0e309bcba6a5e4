"""People alone, told where an act of respect was asked for, are the clients."""

from __future__ import annotations

import pytest

from pourquoi.clientele.que_des_gens import que_des_gens, sans_doubles
from tests.entretien import noms, rendu_a

CLIENTS = "les familles du quartier, les veufs et une dame du café"


@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        ("C'est des jeunes couples qui ont acheté une ferme, 30 ans, ils ont peur des dettes",
         "les jeunes couples qui ont acheté une ferme"),
        ("attendez je vous ai pas répondu pour les clients. c'est les couples qui démarrent", "les couples qui démarrent"),
        ("non mais attends, c des mamans solo ki bossent de nuit", "les mamans solo ki bossent de nuit"),
        ("Non pardon, la dame du café c'était un exemple, je corrige : mes clients ce sont les familles et les veufs, et aussi les petits artisans débordés",
         "les familles, les veufs et les petits artisans débordés"),
        ("Ah mais elle y est encore. Enlevez-la. Il faut juste : les veufs, les familles du quartier et les artisans débordés",
         "les veufs, les familles du quartier et les artisans débordés"),
        ("les familles du quartier et les anciens qui vivent seuls",
         "les familles du quartier et les anciens qui vivent seuls"),
        ("mes clients c'est les vieux du bourg, et ceux qui gardent leurs volets",
         "les vieux du bourg et ceux qui gardent leurs volets"),
        ("Je corrige : mes clients c'est les veufs et les aidants et les veufs", "les veufs et les aidants"),
        ("la dame du café c'était un exemple", "les familles du quartier et les veufs"),
    ],
)  # fmt: skip
def test_who_the_clients_are_is_put_right(texte: str, clients: str) -> None:
    entretien = rendu_a("geste_respect")
    entretien.carnet.coeur_clientele = CLIENTS
    tour = entretien.dire(texte)
    assert entretien.carnet.coeur_clientele == clients
    assert entretien.carnet.etape == "geste_respect" and not entretien.carnet.geste_respect
    assert noms(tour)[-1].startswith("utter_demander_geste_respect")


@pytest.mark.parametrize(
    "texte",
    [
        "Gilbert",
        "je paie mon meunier à l'heure, mes clients c'est les familles du coin",
        "Non, c'est les familles. Attends, je leur porte du pain",
        "ma voisine de marché",
        "mes clients, c'est leur offrir un café",
        "Les familles du quartier. Je leur garde du pain",
        "Les familles du quartier et les anciens qui vivent seuls. Je leur porte le pain.",
        "les veufs, je leur téléphone le dimanche",
        "les voisins, leur dire bonjour",
        "les écouter jusqu'au bout",
        "les clients passent avant les autres",
        "le café que je sers c'est un exemple de respect",
    ],
)
def test_an_act_or_a_partner_stays_an_answer(texte: str) -> None:
    entretien = rendu_a("geste_respect")
    entretien.carnet.coeur_clientele = CLIENTS
    entretien.dire(texte)
    assert entretien.carnet.coeur_clientele == CLIENTS
    assert entretien.carnet.geste_respect == texte


def test_people_are_told_group_by_group() -> None:
    lus = que_des_gens("juste les retraités qui jardinent et les habitués")
    assert lus and lus.gens == ["les retraités qui jardinent", "les habitués"]
    assert que_des_gens("les délais, les prix, les devis clairs") is None


def test_nobody_stands_twice() -> None:
    assert sans_doubles("les veuves, un voisin, les aidants et les veuves") == (
        "les veuves, un voisin et les aidants"
    )
    assert sans_doubles("les mamans et les papas") == "les mamans et les papas"


@pytest.mark.parametrize(
    "texte",
    [
        "attends, d'abord les veufs",
        "Non, en premier les veufs, ensuite les familles",
        "d'abord les veufs, après les familles du quartier",
    ],
)
def test_an_order_of_the_clients_is_no_act_of_respect(texte: str) -> None:
    entretien = rendu_a("geste_respect")
    entretien.carnet.coeur_clientele = "les familles du quartier et les veufs"
    entretien.dire(texte)
    assert entretien.carnet.coeur_clientele == "les veufs et les familles du quartier"
    assert entretien.carnet.etape == "geste_respect" and not entretien.carnet.geste_respect
    # Said once more, it is still no act.
    entretien.dire(texte)
    assert not entretien.carnet.geste_respect


def test_a_bare_noun_ranks_those_described_at_length() -> None:
    entretien = rendu_a("geste_respect")
    entretien.carnet.coeur_clientele = "les vieilles dames seules et les jeunes papas qui débutent"
    entretien.dire("attends, d'abord les papas, après les dames")
    assert (entretien.carnet.coeur_clientele or "").startswith("les jeunes papas qui débutent")
    assert not entretien.carnet.geste_respect


@pytest.mark.parametrize(
    "texte",
    [
        "d'abord les livreurs, je leur offre le café",
        "d'abord les veufs, je leur porte le pain le samedi",
        "en premier les fournisseurs",
    ],
)
def test_who_is_respected_first_is_an_act(texte: str) -> None:
    entretien = rendu_a("geste_respect")
    entretien.carnet.coeur_clientele = "les familles du quartier et les veufs"
    entretien.dire(texte)
    assert entretien.carnet.coeur_clientele == "les familles du quartier et les veufs"
    assert entretien.carnet.geste_respect
