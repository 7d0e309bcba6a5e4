"""Several changes ordered in one message, and those whose words alone say which answer they bear on."""

from __future__ import annotations

import pytest

from pourquoi.a_sa_place import a_sa_place
from pourquoi.ordres_joints import ordres_joints
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    ("texte", "ordres"),
    [
        ("retire les notaires de mes clients et mon pas c'est lundi", ["retire les notaires de mes clients", "mon pas c'est lundi"]),
        ("remplace « A, et B » par C, puis dans mes valeurs ajoute le calme", ["remplace « A, et B » par C", "dans mes valeurs ajoute le calme"]),
        ("c'est pas Luc c'est Jean. Et mon geste c'est de l'appeler", ["c'est pas Luc c'est Jean.", "mon geste c'est de l'appeler"]),
        ("Enlevez « le soir même » du geste, c'est trop. Et remettez jeudi devant la mairie.", ["Enlevez « le soir même » du geste, c'est trop.", "remettez jeudi devant la mairie."]),
        ("Vous avez perdu le mardi. Quant à mon geste de respect, c'est de payer Luc", ["Vous avez perdu le mardi.", "Quant à mon geste de respect, c'est de payer Luc"]),
        ("Avant d'aller plus loin : la tarte illustre le soin, non la joie ; l'ordre des valeurs est à l'envers ; et mes renoncements sont deux, le surgelé et le dimanche", ["la tarte illustre le soin, non la joie", "l'ordre des valeurs est à l'envers", "mes renoncements sont deux, le surgelé et le dimanche"]),
        ("le matin je pétris ; l'après-midi je livre ; mes clients sont les cantines", []),
        ("enlève « A » et mets « B »", []),
        ("enlève les notaires et mets les familles", []),
        ("je retire le pain du four et je le mets dans les paniers", []),
        ("mes clients, c'est les familles et les artisans", []),
    ],
)  # fmt: skip
def test_un_ordre_par_reponse(texte: str, ordres: list[str]) -> None:
    assert ordres_joints(texte) == ordres


def _au_terme() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    entretien.dire("les familles du quartier, les cantines et les notaires", "motif_sens")
    entretien.jusqu_a("suite")
    return entretien


@pytest.mark.parametrize(
    ("texte", "nom", "nouvelle"),
    [
        ("c'est pas les notaires, c'est les menuisiers", "coeur_clientele", "les familles du quartier, les cantines et les menuisiers"),
        ("enlève les notaires et mets les maçons à la place", "coeur_clientele", "les familles du quartier, les cantines et les maçons"),
        ("j'ai jamais dit les notaires", "coeur_clientele", "les familles du quartier, les cantines"),
        ("et les retraités c'est aussi mes clients", "coeur_clientele", "les familles du quartier, les cantines, les notaires et les retraités"),
        ("vous avez oublié la patience", "valeurs", "le respect, la patience"),
        ("tas oublié la rigolade dans les valeurs", "valeurs", "le respect, la rigolade"),
        ("dans les valeurs vous avez oublié demander avant de toucher, c'est le plus important pour moi", "valeurs", "le respect, demander avant de toucher"),
    ],
)  # fmt: skip
def test_ses_mots_disent_ou(texte: str, nom: str, nouvelle: str) -> None:
    carnet = _au_terme().carnet
    carnet.valeurs_nommees = ["le respect"]
    assert a_sa_place(texte, carnet) == (nom, nouvelle)


@pytest.mark.parametrize(
    "texte",
    ["enlève les gendarmes et mets les pompiers", "c'est pas la mer à boire, c'est mon métier"],
)
def test_ce_qui_n_est_nulle_part_ne_change_rien(texte: str) -> None:
    assert a_sa_place(texte, _au_terme().carnet) is None


def test_ne_garder_que() -> None:
    entretien = _au_terme()
    entretien.dire("non enleve les notaires. juste : les familles et les cantines")
    assert entretien.carnet.coeur_clientele == "les familles et les cantines"


def test_une_negation_ne_tombe_pas() -> None:
    entretien = _au_terme()
    entretien.dire("mon geste c'est : j'envoie à Bernard ce que je fais pas")
    assert entretien.carnet.geste_respect.endswith("ce que je fais pas")


def test_tous_les_ordres_sont_suivis_et_ecrits() -> None:
    entretien = _au_terme()
    tour = entretien.dire(
        "remplace les notaires par les maçons, et dans mes valeurs ajoute le soin"
    )
    assert entretien.carnet.coeur_clientele.endswith("et les maçons")
    assert entretien.carnet.valeurs_nommees == ["le respect", "le soin"]
    assert {r.etape for r in tour.reponses} == {"coeur_clientele", "valeurs"}
    assert sum(r.nom.startswith("utter_demander") for r in tour.repliques) == 1


def test_celui_qui_n_est_pas_compris_est_dit() -> None:
    entretien = _au_terme()
    tour = entretien.dire("dans mes valeurs ajoute le soin, et enlève les gendarmes de mon geste")
    assert "utter_ordre_laisse" in noms(tour)
    assert entretien.carnet.valeurs_nommees == ["le respect", "le soin"]


def test_signer_en_posant_une_question() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    tour = entretien.dire("oui je signe. ça dure encore longtemps ?")
    assert entretien.carnet.raison_detre_confirmee
    assert any(nom.startswith("utter_reste") for nom in noms(tour))


def test_demander_si_l_on_pourra_effacer_n_efface_pas() -> None:
    entretien = _au_terme()
    tour = entretien.dire("je pourrai tout effacer après ?", "effacer_donnees")
    assert "utter_question_confidentialite" in noms(tour)
    assert entretien.carnet.detour is None


def test_une_quatrieme_valeur_est_gardee() -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    entretien.dire("le respect, la patience, le soin et le partage", "motif_sens")
    assert len(entretien.carnet.valeurs_nommees) == 4


def test_l_exemple_va_avec_une_autre_valeur() -> None:
    entretien = _au_terme()
    carnet = entretien.carnet
    carnet.valeurs, carnet.valeurs_nommees = "la joie, le soin", ["la joie", "le soin"]
    tour = entretien.dire(
        "le rappel du soir illustre le soin, non la joie ; l'ordre des valeurs est à l'envers ; "
        "et mes renoncements sont deux, le surgelé et le dimanche"
    )
    assert entretien.carnet.valeurs_nommees == ["le soin", "la joie"]
    assert entretien.carnet.renoncements == "le surgelé et le dimanche"
    assert "utter_ordre_laisse" not in noms(tour)


def test_ce_qui_n_est_pas_fait_est_dit() -> None:
    entretien = _au_terme()
    tour = entretien.dire(
        "le rappel du soir n'est pas une habitude ; et mes renoncements sont deux, le surgelé et le dimanche"
    )
    assert entretien.carnet.renoncements == "le surgelé et le dimanche"
    assert "utter_ordre_laisse" in noms(tour)


@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        ("ajoutez les crèches aux clients", "les familles du quartier, les cantines, les notaires et les crèches"),
        ("rajoute le syndic à ma clientèle svp", "les familles du quartier, les cantines, les notaires et le syndic"),
    ],
)  # fmt: skip
def test_ou_ajouter_n_est_pas_ajoute(texte: str, clients: str) -> None:
    entretien = _au_terme()
    entretien.dire(texte)
    assert entretien.carnet.coeur_clientele == clients


@pytest.mark.parametrize(
    ("texte", "valeurs"),
    [
        ("au lieu de « soin » mettez plutôt la rigueur", ["la joie", "la rigueur", "le calme"]),
        ("c'est pas la joie, c'est la gaieté", ["la gaieté", "le soin", "le calme"]),
    ],
)
def test_la_nouvelle_valeur_prend_la_place(texte: str, valeurs: list[str]) -> None:
    entretien = _au_terme()
    carnet = entretien.carnet
    carnet.valeurs, carnet.valeurs_nommees = "la joie, le soin, le calme", ["la joie", "le soin", "le calme"]  # fmt: skip
    entretien.dire(texte)
    assert entretien.carnet.valeurs_nommees == valeurs


def test_la_protestation_n_est_pas_gardee() -> None:
    entretien = _au_terme()
    entretien.carnet.geste_respect = "je paie mon meunier en liquide à la livraison"
    entretien.dire("mon geste, c'est je paie mon meunier par virement, je n'ai jamais dit en liquide.")  # fmt: skip
    assert entretien.carnet.geste_respect == "je paie mon meunier par virement"
