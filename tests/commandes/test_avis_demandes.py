"""An opinion asked of the coach, with its mark or without: it cannot know, their own words may."""

from __future__ import annotations

import pytest

from pourquoi.ecoute.reponse_et_question import question_finale
from tests.entretien import Entretien, noms


def _plus_loin() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire("Aller plus loin")
    return entretien


@pytest.mark.parametrize(
    ("texte", "garde"),
    [
        ("faut que je me décide pour le fournil de Dole il est grand mais c'est cher tu crois que je devrais", "faut que je me décide pour le fournil de Dole il est grand mais c'est cher"),
        ("je vais ouvrir le dimanche matin pour les familles vous pensez que c'est une bonne idée", "je vais ouvrir le dimanche matin pour les familles"),
        ("j montre le four o gens avant kil achete tu crois ke sa va marcher", "j montre le four o gens avant kil achete"),
        ("Je vendrais plutôt à la coupe qu'au poids. Tu trouves que c'est trop compliqué toi ?", "Je vendrais plutôt à la coupe qu'au poids."),
        ("on passerait aux farines anciennes du moulin d'à côté tu en penses quoi", "on passerait aux farines anciennes du moulin d'à côté"),
        ("je garde une seule fournée par jour vous feriez quoi à ma place", "je garde une seule fournée par jour"),
    ],
)  # fmt: skip
def test_l_avis_renvoie_a_leurs_mots_et_la_reponse_est_gardee(texte: str, garde: str) -> None:
    entretien = _plus_loin()
    etape = entretien.carnet.etape
    tour = entretien.dire(texte, "motif_offre", 0.7)
    if noms(tour)[0] != "utter_question_a_votre_place":
        assert noms(tour)[0] == "utter_avis_selon_la_phrase"
        assert entretien.carnet.raison_detre in tour.repliques[0].variables["phrase"]
    assert entretien.carnet.approfondi[etape] == garde


def test_le_deuxieme_avis_renvoie_aux_clients() -> None:
    entretien = _plus_loin()
    entretien.dire("Tu crois que ça va marcher mon histoire, toi ?", "motif_argent", 0.4)
    tour = entretien.dire("Et vous trouvez que c'est trop cher, vous ?", "motif_argent", 0.4)
    assert noms(tour)[0] == "utter_avis_selon_les_clients"
    assert "familles" in tour.repliques[0].variables["clients"]


def test_avant_les_clients_le_programme_ne_sait_pas() -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    tour = entretien.dire("tu crois que ça va marcher mon truc toi ?", "motif_argent", 0.4)
    assert "utter_question_avis" in noms(tour)
    assert not entretien.carnet.valeurs


@pytest.mark.parametrize(
    "texte",
    [
        "au début du métier tu crois que ça va être facile et tu pleures",
        "mes clients me disent tu crois que je peux attendre",
        "je leur explique le levain et je leur demande vous en pensez quoi",
        "quand tu pétris à la main tu trouves que c'est long",
    ],
)
def test_ce_qui_se_raconte_n_est_pas_une_question(texte: str) -> None:
    assert question_finale(texte) is None


@pytest.mark.parametrize(
    "texte",
    [
        "mon tarif, douze euros ou quinze, croyez-vous que ce soit raisonnable ?",
        "Le four d'occasion. Ma phrase dit oui je crois. T'en penses quoi toi ?",
        "prendre un associé ou rester seul. Qu'en diriez-vous ?",
    ],
)
def test_un_avis_demande_plus_loin_a_sa_reponse_et_aucun_oui(texte: str) -> None:
    entretien = _plus_loin()
    entretien.carnet.acte = "je rends la monnaie juste"
    dites = noms(entretien.dire(texte, "motif_offre", 0.7))
    assert dites[0].startswith(("utter_avis_selon", "utter_question_a_votre_place"))
    assert not any(nom.startswith("utter_reflet_") for nom in dites)


def test_ce_qu_ils_en_disaient_est_rappele_une_fois() -> None:
    entretien = _plus_loin()
    entretien.carnet.acte = "je pétris la nuit. Le prix, je le dis avant de commencer."
    premier = entretien.dire(
        "le prix du pain, deux euros. Vous en pensez quoi ?", "motif_offre", 0.7
    )
    assert noms(premier)[0] == "utter_avis_selon_ce_qui_est_dit"
    assert "je le dis avant" in premier.repliques[0].variables["dit"]
    second = entretien.dire("et le prix des brioches, vous en pensez quoi ?", "motif_offre", 0.7)
    assert "utter_avis_selon_ce_qui_est_dit" not in noms(second)
