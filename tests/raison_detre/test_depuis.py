"""What became of a client, told as a scene, is what the sentence is for."""

import pytest

from pourquoi.accueil import recevoir_statut
from pourquoi.carnet import Carnet, Message
from pourquoi.extraction import SEUL
from pourquoi.raison_detre.depuis import ce_qu_ils_sont_devenus
from pourquoi.raison_detre.effets import vecus
from pourquoi.raison_detre.maux import maux
from pourquoi.raison_detre.metier import en_acte
from pourquoi.raison_detre.pour_qui import les_nommes, qui_sont_ils


def devenus(acte: str, clientele: str) -> list[str]:
    carnet = Carnet.depuis({"acte": acte, "coeur_clientele": clientele})
    return ce_qu_ils_sont_devenus(carnet, les_nommes(carnet))


@pytest.mark.parametrize(
    ("acte", "clientele", "dit"),
    [
        (
            "Une cliente portait des foulards en été. J'ai cherché trois semaines. Maintenant elle cache plus son cou.",
            "les femmes du bourg",
            "les femmes du bourg ne cachent plus leur cou",
        ),
        (
            "un papi couchait sur son canapé. jai refait le sommier. depuis il dort",
            "les anciens de la vallée",
            "les anciens de la vallée dorment",
        ),
        (
            "Chez monsieur Paoli la baignoire était trop haute. Je l'ai découpée, et maintenant il se lave tout seul",
            "les vieux du canton",
            "les vieux du canton se lavent tout seuls",
        ),
        (
            "J'ai accompagné madame Lenoir à la banque. Elle ose téléphoner à son conseiller",
            "les femmes seules",
            "les femmes seules osent téléphoner à leur conseiller",
        ),
        (
            "Un couple venait pour la plage. Je les ai menés au lavoir. Ils sont repartis en connaissant le pays",
            "les familles de passage",
            "les familles de passage repartent en connaissant le pays",
        ),
        (
            "Une dame voulait plus danser. On a recousu ses chaussons. Elle chante dans l'atelier maintenant",
            "les femmes qui ont honte de leurs pieds",
            "les femmes chantent dans l’atelier",
        ),
    ],
)
def test_it_is_told_of_those_it_is_for(acte: str, clientele: str, dit: str) -> None:
    assert devenus(acte, clientele) == [dit]


@pytest.mark.parametrize(
    ("acte", "clientele"),
    [
        (
            "Une cliente hésitait. J'ai fait un prix. Depuis elle revient tous les mois",
            "les mamans",
        ),
        ("Une cliente hésitait. J'ai rappelé. Maintenant elle m'appelle Nono", "les mamans"),
        ("J'ai ressoudé le poêle. Depuis il chauffe toute la nuit", "les vieux"),
        (
            "Un vieux chien boitait. J'ai posé une attelle. Maintenant il court partout",
            "les familles",
        ),
        ("Un monsieur voulait du neuf. J'ai dit non. Il est parti chez un autre", "les retraités"),
        (
            "Une dame voulait maigrir. J'ai écouté. Maintenant elle mange plus de légumes",
            "les femmes",
        ),
        ("Mon fils était malade. J'ai arrêté. Maintenant il va mieux", "les parents"),
        (
            "Un client avait peur. J'ai refait les freins. Depuis il roule",
            "les cantines et les mairies",
        ),
        ("Un gars avait froid. J'ai isolé. Il est content", "les locataires"),
        ("Un monsieur ne montait plus. J'ai posé une rampe. Depuis il est fier", "les femmes"),
    ],
)
def test_not_what_is_of_them_alone(acte: str, clientele: str) -> None:
    assert devenus(acte, clientele) == []


@pytest.mark.parametrize(
    ("dit", "avant", "lu"),
    [
        ("les gens qui veut vieillir au village ils peuvent grace a un bus", "", "les gens qui veulent vieillir au village le puissent grâce à un bus"),
        ("les gens se lèvent sans avoir mal et ils sont plus pareils avec leurs enfants", "", "les gens se lèvent sans avoir mal"),
        ("depuis qu'on cuisine là-bas ils finissent leurs assiettes", "les gamins", "les gamins finissent leurs assiettes"),
        ("Ils gardent leur chat et ils arrêtent de crier", "les familles", "les familles gardent leur chat et arrêtent de crier"),
    ],
)  # fmt: skip
def test_read_whole(dit: str, avant: str, lu: str) -> None:
    assert [v.texte for v in vecus(dit, avant)] == [lu]


def test_not_by_halves() -> None:
    assert not vecus("les vieux ils peuvent grace a nous")
    assert not vecus("ils sont contents et bavards", "les familles")
    assert not any(
        "ont ne" in dit for _, dit in maux("les petits mangent des plats qui ont fait 900 km")
    )
    assert maux("les vieux font 40 km pour un médecin")


def test_an_acronym_has_no_accent() -> None:
    carnet = Carnet.depuis(
        {"coeur_clientele": "les cantines du canton, les EHPAD, pas les grossistes"}
    )
    assert les_nommes(carnet) == ("les cantines du canton et les EHPAD", "puissent")


def test_the_young_are_they() -> None:
    carnet = Carnet.depuis({"pourquoi_1": "parce que la terre apaise", "pourquoi_2": "ils se tiennent plus droits", "coeur_clientele": "les jeunes des ITEP"})  # fmt: skip
    assert qui_sont_ils(carnet, "ils se tiennent plus droits") == "les jeunes des ITEP"


def test_an_association_is_kept_alive() -> None:
    assert (
        en_acte("association de rugby à toucher")
        == "faire vivre une association de rugby à toucher"
    )


def test_alone_is_heard_beside_the_status() -> None:
    carnet = Carnet()
    recevoir_statut(carnet, Message("création, toute seule"))
    assert SEUL in carnet.detours_faits
