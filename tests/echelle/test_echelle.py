"""The ladder: what is challenged, what is not, and where it ends."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.echelle import recevoir_pourquoi
from pourquoi.lecture import lire
from tests.entretien import Entretien, noms


def au_pied_de_l_echelle() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    return entretien


def test_money_alone_is_challenged() -> None:
    tour = au_pied_de_l_echelle().dire("pour gagner de l'argent", "motif_argent")
    assert noms(tour)[-1] == "utter_relance_defi"
    assert tour.reponses[0].defi and tour.reponses[0].motif == "motif_argent"


def test_money_is_challenged_twice_then_accepted() -> None:
    entretien = au_pied_de_l_echelle()
    derniers = [
        noms(entretien.dire(texte, "motif_argent"))[-1]
        for texte in ("pour l'argent", "encore l'argent", "toujours l'argent")
    ]
    assert derniers == [
        "utter_relance_defi",
        "utter_relance_defi",
        "utter_relance_argent_accepte",
    ]


def test_whoever_came_for_money_is_told_both_halves_at_the_top() -> None:
    entretien = au_pied_de_l_echelle()
    entretien.dire("bah pr la thune mdr", "motif_argent")
    entretien.dire("pour avoir un appart à moi", "motif_personnel")
    tour = entretien.dire("ma mère galère, je veux qu'elle arrête les ménages", "motif_sens")
    assert "utter_echelle_arrivee_argent" in noms(tour)


@pytest.mark.parametrize(
    ("texte", "intent"),
    [
        ("payer les études de mes enfants", "motif_mixte"),
        ("c pa pr largen", "reponse_vague"),
        ("si c'était pour le fric je serais resté cadre", "motif_argent"),
        ("c'est pas pour l'argent", "motif_argent"),
        ("pas question d'argent là-dedans", "motif_argent"),
        ("il faut bien vivre", "motif_argent"),
        ("à 57 ans plus personne ne m'embauche", "motif_opportunite"),
        ("pour perdre de l'argent, évidemment", "motif_argent"),
        ("les bijoux en argent", "motif_offre"),
    ],
)
def test_never_challenged(texte: str, intent: str) -> None:
    tour = au_pied_de_l_echelle().dire(texte, intent)
    assert "utter_relance_defi" not in noms(tour)


@pytest.mark.parametrize(
    ("texte", "intent", "angle"),
    [
        ("c'est pas pour l'argent", "reponse_vague", "nie"),
        ("pas pour l'argent, pour aider les jeunes du quartier", "motif_sens", "motif_sens"),
        ("à mon âge plus personne ne m'embauche", "motif_opportunite", "contrainte"),
        ("j'ai été licenciée à cinquante ans", "motif_opportunite", "contrainte"),
        ("après le plan social chez Michelin", "motif_opportunite", "contrainte"),
        ("j'ai conduit un plan social de trente personnes", "motif_sens", "motif_sens"),
        ("sans moi ils étaient tous licenciés", "motif_sens", "motif_sens"),
        ("j'ai dû licencier mon chef d'atelier", "motif_opportunite", "motif_opportunite"),
        ("une collègue m'a montré son licenciement, ça m'a révoltée", "motif_sens", "motif_sens"),
        ("pour perdre de l'argent bien sûr", "motif_argent", "ironie"),
        ("le local était libre", "motif_opportunite", "motif_opportunite"),
    ],
)
def test_next_why_follows_the_answer(texte: str, intent: str, angle: str) -> None:
    tour = au_pied_de_l_echelle().dire(texte, intent)
    assert noms(tour)[-1] == f"utter_relance_{angle}"


def test_doubtful_money_is_asked_before_being_challenged() -> None:
    entretien = au_pied_de_l_echelle()
    assert noms(entretien.dire("passer un palier", "motif_argent", 0.8)) == ["utter_demander_motif"]
    tour = entretien.dire("Pas tout à fait")
    assert "utter_relance_defi" not in noms(tour)
    assert tour.reponses[0].etape == "pourquoi_1" and not tour.reponses[0].defi


def test_doubt_confirmed_is_challenged() -> None:
    entretien = au_pied_de_l_echelle()
    entretien.dire("passer un palier", "motif_argent", 0.8)
    assert noms(entretien.dire("C’est surtout ça"))[-1] == "utter_relance_defi"


def test_a_challenge_is_not_repeated_after_an_interruption() -> None:
    entretien = au_pied_de_l_echelle()
    entretien.dire("pour l'argent", "motif_argent")
    tour = entretien.dire("qui est Sinek ?", "question_sinek")
    assert noms(tour) == ["utter_retour_rappel", "utter_relance_defi_redite"]


def test_ladder_ends_on_meaning() -> None:
    entretien = au_pied_de_l_echelle()
    entretien.dire("pour être utile", "motif_sens")
    tour = entretien.dire("pour aider les autres", "motif_sens")
    assert "utter_echelle_arrivee" in noms(tour)
    assert entretien.carnet.etape == "valeurs"


def test_ladder_never_climbs_beyond_four_answers() -> None:
    entretien = au_pied_de_l_echelle()
    for _ in range(4):
        entretien.dire("pour l'argent et rien d'autre", "motif_argent")
    assert entretien.carnet.etape == "valeurs"
    assert len(entretien.carnet.defis) == 2


def test_reading_of_a_message_the_model_knows_nothing_of() -> None:
    assert lire(Message("…")).motif == "reponse_vague"


def test_notebook_survives_slots() -> None:
    entretien = au_pied_de_l_echelle()
    entretien.dire("pour l'argent", "motif_argent")
    assert Carnet.depuis(entretien.carnet.valeurs_de_slots()) == entretien.carnet


def test_a_challenge_takes_up_the_amount() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    tour = entretien.dire("pour me faire 3000 euros par mois", "motif_argent")
    assert tour.repliques[-1].nom == "utter_relance_defi_montant"
    assert tour.repliques[-1].variables["montant"] == "3000 euros par mois"


def test_money_denied_beside_a_reason_is_not_what_is_taken_up() -> None:
    tour = au_pied_de_l_echelle().dire(
        "c'est pas pour l'argent, c'est pour aider les jeunes du quartier", "motif_sens"
    )
    assert "aider les jeunes" in tour.repliques[0].variables["reflet"]


@pytest.mark.parametrize(
    "texte",
    [
        "quinze ans de caserne, ça suffit",
        "dix ans à la chaîne. stop.",
        "vingt ans de caisse. terminé.",
        "j'ai assez donné à la grosse boîte",
        "ras le bol de l'open space",
        "le bureau j'en ai ma claque",
        "six ans en cuisine centrale, c'est bon",
    ],
)
@pytest.mark.parametrize("proba", [0.6, 0.77, 0.92])
def test_en_avoir_assez_n_est_pas_pour_l_argent(texte: str, proba: float) -> None:
    lu = (("motif_argent", proba), ("motif_personnel", 0.05))
    assert lire(Message(texte, "motif_argent", lu)).motif == "motif_personnel"


@pytest.mark.parametrize(
    ("texte", "proba", "motif"),
    [
        ("dix ans de salaire de misère, ça suffit, je veux du fric", 0.95, "motif_argent"),
        ("ça rapporte, ça suffit", 0.95, "motif_argent"),
        ("le rendement", 0.95, "motif_argent"),
        # Nothing speaks of money, and the model is not that sure of it.
        ("le travail de mes mains", 0.78, "motif_offre"),
    ],
)
def test_l_argent_reste_l_argent(texte: str, proba: float, motif: str) -> None:
    lu = (("motif_argent", proba), ("motif_offre", 0.98 - proba))
    assert lire(Message(texte, "motif_argent", lu)).motif == motif


def test_des_valeurs_au_dernier_pourquoi_ne_sont_pas_redemandees() -> None:
    carnet = Carnet(
        pourquoi_1="pour que les gens reviennent",
        pourquoi_2="j'y ai grandi",
        motifs=["motif_sens", "motif_personnel"],
    )
    recevoir_pourquoi(
        3,
        carnet,
        Message("la patience et le respect des anciens", "motif_sens", (("motif_sens", 0.9),)),
    )
    assert carnet.echelle_finie and carnet.valeurs_nommees[0] == "la patience"
