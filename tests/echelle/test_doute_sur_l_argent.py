"""The doubt on money: never raised by what is paid to one's own, settled by whoever protests."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message
from pourquoi.echelle import dit_le_principal
from pourquoi.lecture import lire, sans_la_protestation
from pourquoi.parcours.detours import sans_aparte
from pourquoi.parcours.tour import PAR_NOM
from pourquoi.passages import Passage
from tests.entretien import Entretien, noms


def _lu(texte: str, certitude: float = 0.5) -> Message:
    return Message(texte, "motif_argent", (("motif_argent", certitude), ("motif_sens", 0.2)))


@pytest.mark.parametrize(
    "texte",
    [
        "Parce que mes ouvriers, je les paie à l'heure, même quand la banque traîne.",
        "pour payer mes serveuses correctement et que le resto tourne",
        "payer mon équipe le 28, sans exception, quoi qu'il arrive au carnet de commandes",
        "Parce que je règle mes fournisseurs le jour même, et que cela se sait dans le canton.",
        "que mes saisonniers soient payés comme il faut et logés",
        "jpaie mes apprentis au dessus du smic et jen suis fiere",
        "sortir les salaires tous les mois, les yeux dans les yeux avec l'atelier",
        "verser aux musiciens leur cachet le soir même, et pas trois mois après",
    ],
)
def test_payer_les_siens_n_est_pas_gagner(texte: str) -> None:
    assert lire(_lu(texte)).motif == "motif_sens"


@pytest.mark.parametrize(
    "texte",
    [
        "pour me payer un bon salaire",
        "gagner ma vie et payer mes salariés, je veux faire de la marge",
        "que ça rapporte, je paie trop de charges",
        "être payé correctement pour mes heures",
    ],
)
def test_ce_qui_parle_de_son_gain(texte: str) -> None:
    assert lire(_lu(texte)).motif == "motif_argent"


def _dans_le_doute() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_2")
    tour = entretien.dire(
        "il faut que ça tourne, que les comptes soient bons", "motif_argent", 0.85
    )
    assert noms(tour)[-1] == "utter_demander_motif"
    return entretien


@pytest.mark.parametrize(
    ("texte", "intent"),
    [
        ("N'importe quoi, vous m'avez mal lue. Je parle de payer mes vendeuses, pas de m'enrichir. Ce qui compte, c'est de tenir mes engagements.", "frustration"),
        ("Vous m'avez mal compris. Le principal, c'est que personne ne parte en claquant la porte.", "frustration"),
        ("tu m'as mal lu. ce qui compte pr moi c que le village garde son bistrot", "nier"),
        ("Non, pas l'argent. L'essentiel, c'est de transmettre la forge.", "nier"),
        ("pas le fric non, ce qui m'importe c'est les gamins du quartier", "nier"),
        ("Je n'ai jamais dit ça. Je vous parle de respect, rien d'autre.", "frustration"),
        ("Vous déformez ce que j'ai dit. C'est pour que mes élèves jouent ensemble, voilà.", "frustration"),
        ("J'ai jamais parlé d'argent. Ce que je veux c'est qu'on mange bien à la cantine.", "nier"),
    ],
)  # fmt: skip
def test_une_protestation_qui_repond(texte: str, intent: str) -> None:
    entretien = _dans_le_doute()
    tour = entretien.dire(texte, intent)
    assert "utter_demander_motif" not in noms(tour)
    assert "utter_relance_nie" not in noms(tour)
    assert entretien.carnet.detour is None
    assert entretien.carnet.motifs[1] in ("motif_sens", "motif_personnel")
    assert "—" in entretien.carnet.pourquoi_2


@pytest.mark.parametrize(
    "texte", ["N'importe quoi, vous m'avez mal lu.", "tu déformes tout", "je n'ai pas dit ça"]
)
def test_une_protestation_seule_leve_le_doute(texte: str) -> None:
    entretien = _dans_le_doute()
    tour = entretien.dire(texte, "frustration")
    assert "utter_demander_motif" not in noms(tour)
    assert entretien.carnet.detour is None


@pytest.mark.parametrize(
    ("texte", "dite"),
    [
        ("le principal c'est l'argent, oui", False),
        ("oui, ce qui compte c'est de gagner ma vie", False),
        ("c'est surtout ça", False),
        ("pas vraiment", False),
        ("pas pour l'argent, non", False),
        ("l'important, c'est mes gars", True),
    ],
)
def test_dit_le_principal(texte: str, dite: bool) -> None:
    assert dit_le_principal(texte) is dite


@pytest.mark.parametrize(
    "texte",
    [
        "Papi paie 60 euros, pas 600.",
        "La voisine économise 300 euros sur sa chaudière.",
        "la cliente garde ses sous",
        "mes clients font des economies, 2000 euros par an",
        "que les locataires se fassent plus plumer",
        "Une veuve débourse 90 euros au lieu de 900, voilà.",
        "les gens arrêtent de payer des fortunes pour rien",
        "pour pas que les vieux se fassent avoir sur le prix",
    ],
)
def test_ce_que_le_client_garde_n_est_pas_un_gain(texte: str) -> None:
    assert lire(_lu(texte, 0.95)).motif == "motif_sens"


@pytest.mark.parametrize(
    "texte",
    ["les clients me paient 80 euros, pas 8", "ça paie 3000 euros", "j'économise 300 euros"],
)
def test_ce_que_la_personne_touche_reste_un_gain(texte: str) -> None:
    assert lire(_lu(texte, 0.95)).motif == "motif_argent"


@pytest.mark.parametrize(
    "texte",
    [
        "Quel argent ? C'est papi qui économise.",
        "mais quel fric ?? ce sont les clients qui paient moins",
        "De quel argent vous parlez ? Ce sont les familles qui font des économies.",
    ],
)
def test_l_argent_d_un_autre_defie_par_erreur(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_2")
    entretien.dire("ça rapporte, et l'argent c'est l'argent", "motif_argent")
    assert entretien.carnet.defis == [2]
    tour = entretien.dire(texte, "motif_sens")
    assert noms(tour)[0] == "utter_mal_cite"
    assert entretien.carnet.pourquoi_3 is None
    assert entretien.carnet.defis == []


@pytest.mark.parametrize(
    "texte",
    [
        "J'étais soudeur dans une boîte de 3000 personnes. En 2012 le siège a fermé l'atelier de mon village pour économiser 0,5 % des coûts. Un collègue a tout perdu, j'ai laissé faire.",
        "mon voisin un gars du porte a porte lui a pris 900 euros pour un toit qui fuyait pas, il osait plus le dire a sa fille",
        "Ce qui m'a plu, c'est que cet après-midi-là n'avait aucun intérêt économique, trois euros de fil et d'aiguilles, et je suis rentrée toute contente",
        "j'ai passé deux heures avec elle pour une rustine a 2 euros, ça n'a rien rapporté et c'était ma meilleure journée de l'année",
    ],
)  # fmt: skip
def test_les_sommes_d_un_recit_ne_sont_pas_un_gain(texte: str) -> None:
    assert lire(_lu(texte, 0.6)).motif in ("motif_sens", "motif_personnel")


@pytest.mark.parametrize(
    "texte",
    [
        "mon beau-frère il se fait 6000 euros par mois avec ses pompes à chaleur, alors je me suis dit que j'allais faire la même chose",
        "j'étais dans une grosse boîte, le patron gardait tout, et moi je veux gagner mes 4000 euros par mois comme les autres maintenant",
        "l'argent, je vais pas mentir. la franchise me prenait 30 % et facturait 200 euros la visite, moi je touchais des miettes",
    ],
)  # fmt: skip
def test_ce_qu_un_autre_gagne_peut_faire_envie(texte: str) -> None:
    assert lire(_lu(texte, 0.92)).motif == "motif_argent"


def test_l_argent_nie_a_un_pourquoi_n_est_pas_du_bruit() -> None:
    texte = "c'est pas une question d'argent, je touchais plus avant"
    lus = (
        Passage("bruit", "c'est pas une question d'argent,", 0.9),
        Passage("dit", "je touchais plus avant", 0.9),
    )
    assert sans_aparte(Message(texte, passages=lus), PAR_NOM["pourquoi_1"]).texte == texte


@pytest.mark.parametrize(
    "texte",
    [
        "Non. D'où vous sortez l'argent ? Je parlais de mes voisins, que plus personne ne soit oublié l'hiver.",
        "mais qui parle de fric ? c'est pour que les gamins aient un endroit ou aller",
    ],
)
def test_l_argent_qui_n_y_etait_pas_est_avoue(texte: str) -> None:
    entretien = _dans_le_doute()
    tour = entretien.dire(texte, "motif_sens")
    assert noms(tour)[0] == "utter_mal_cite"
    assert entretien.carnet.motifs[1] == "motif_sens"
    assert entretien.carnet.pourquoi_2.endswith(("hiver.", "aller"))


def test_d_ou_sort_l_argent_seul_leve_le_doute() -> None:
    entretien = _dans_le_doute()
    tour = entretien.dire("d'où tu sors l'argent ??", "frustration")
    assert noms(tour)[0] == "utter_mal_cite"
    assert entretien.carnet.detour is None


@pytest.mark.parametrize(
    "texte",
    [
        "une étudiante qui a plus un sou, si on lui dit d'en acheter un autre elle arrête la fac",
        "j'ai vu une maman repartir en pleurs pour une pièce à 20 euros, elle avait pas de fric",
        "des voisins sans un rond, on leur vend du neuf à crédit",
        "pcq ya des gens ki ont pas les moyens, ils restent dans le noir",
    ],
)
def test_ce_qui_manque_aux_autres_n_est_pas_gagner(texte: str) -> None:
    assert lire(_lu(texte, 0.7)).motif == "motif_sens"


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai plus un rond, il me faut de l'argent",
        "pour me faire des sous avec les gens qui n'ont pas les moyens du neuf",
    ],
)
def test_ce_qui_lui_manque_a_elle(texte: str) -> None:
    assert lire(_lu(texte, 0.95)).motif == "motif_argent"


@pytest.mark.parametrize(
    "texte",
    [
        "mais je te parle pas de mon argent, c'est la voisine qui en avait pas. moi je veux que les gens lavent chez eux",
        "Non, je ne vous parle pas de mes sous ! C'est mamie qui avait pas de sous. Je veux que les gens lavent chez eux.",
        "jte parle pas de fric la. jveux ke les gens lavent chez eux",
    ],
)
def test_son_argent_dont_personne_ne_parlait(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_2")
    entretien.dire("ma voisine a pas de fric, on lui vend du neuf", "motif_argent")
    avant = entretien.carnet.pourquoi_2
    entretien.carnet.etape, entretien.carnet.defis = "pourquoi_3", ["motif_argent"]
    entretien.carnet.motifs = [*entretien.carnet.motifs[:-1], "motif_argent"]
    tour = entretien.dire(texte, "motif_sens", 0.7)
    assert noms(tour)[0] == "utter_mal_cite"
    assert entretien.carnet.pourquoi_2 == avant
    assert "lavent chez eux" in (entretien.carnet.pourquoi_3 or "")


def test_l_argent_dont_on_ne_parle_pas_aux_clients() -> None:
    assert sans_la_protestation("je parle pas d'argent avec mes clients, c'est pas poli") is None


@pytest.mark.parametrize(
    "texte",
    [
        "parce que j'en ai vendu moi aussi, des fenêtres à 12000 euros à des vieux, un monsieur à Dole, il a mis ses économies. je m'en veux encore",
        "jai facturé 900 euros un joint à une petite vieille, jen suis pas fier",
        "je lai fait moi aussi, 300 balles une serrure qui en valait 20, jy repense souvent",
        "on lui a compté 2600 euros, à la veuve. j'ai rien dit. je me le pardonne pas",
        "J'ai menti à un couple d'Alès pour leur prendre 6000 euros de toiture, je l'ai jamais digéré",
    ],
)  # fmt: skip
def test_les_sommes_d_un_remords_ne_sont_pas_un_motif(texte: str) -> None:
    assert lire(_lu(texte, 0.93)).motif == "motif_sens"


@pytest.mark.parametrize(
    "texte",
    [
        "je m'en veux de gagner si peu depuis des années, je veux gagner 3000 euros",
        "j'ai honte de mon salaire, 1200 euros à 45 ans passés",
        "l'argent. et j'y pense encore tous les jours à mes fins de mois",
        "mon cousin il a payé sa maison cash, je veux pareil",
    ],
)
def test_ce_qui_pese_peut_etre_le_manque_d_argent(texte: str) -> None:
    assert lire(_lu(texte, 0.93)).motif == "motif_argent"
