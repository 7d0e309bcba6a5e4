"""« Je crée » is a creation, whatever they own already, and is heard again where it was doubted."""

from __future__ import annotations

import pytest

from pourquoi.accueil import recevoir_statut, statut_redit
from pourquoi.carnet import Carnet, Message
from pourquoi.extraction import reconnaitre_statut
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    "texte",
    [
        "je crée, j'ai déjà le local et deux fours",
        "jcree, j'ai deja 4 clientes mdr",
        "Je me lance, enfin j'ai déjà ouvert en avril, le samedi",
    ],
)
def test_qui_cree_et_possede_deja_quelque_chose_cree(texte: str) -> None:
    carnet = Carnet()
    dites = recevoir_statut(carnet, Message(texte))
    assert carnet.statut == "createur"
    assert dites and dites[0].nom != "utter_accueil_deja_la"


@pytest.mark.parametrize(
    "texte",
    ["je crée, enfin ça fait déjà six ans que je tourne", "je l'ai ouverte il y a trois ans"],
)
def test_des_annees_font_une_affaire_en_place(texte: str) -> None:
    dites = recevoir_statut(Carnet(), Message(texte))
    assert dites and dites[0].nom == "utter_accueil_deja_la"


@pytest.mark.parametrize("statut", ["", "createur"])
@pytest.mark.parametrize(
    "texte",
    [
        "attends jte dis ke je cree",
        "Je vous l'ai dit, je crée.",
        "je te répète que je crée, c'est pas la boutique de ma tante",
        "c'est pas encore en place, je monte ma boîte",
    ],
)
def test_le_statut_repete_est_entendu(statut: str, texte: str) -> None:
    assert statut_redit(Carnet(statut=statut), texte) == "createur"


@pytest.mark.parametrize(
    "texte",
    [
        "je crée parce que rien n'est en place pour les vieux ici",
        "non, je crée pour que mes enfants restent",
        "je te dis que je crée pour ne plus avoir de patron",
    ],
)
def test_une_raison_reste_une_reponse(texte: str) -> None:
    assert statut_redit(Carnet(statut="createur"), texte) is None


@pytest.mark.parametrize(
    ("activite", "texte", "dite"),
    [
        ("Je reprends le garage où je travaille", "je reprends", "utter_accueil_repreneur"),
        ("Je reprends le garage où je travaille", "c'est une reprise", "utter_accueil_repreneur"),
        ("J'ouvre une cordonnerie en mai", "Je crée", "utter_accueil_createur"),
    ],
)
def test_the_status_the_activity_had_told_is_no_return(
    activite: str, texte: str, dite: str
) -> None:
    entretien = Entretien()
    entretien.ouvrir()
    entretien.dire(activite, "motif_offre")
    assert noms(entretien.dire(texte, "reprendre"))[0] == dite


@pytest.mark.parametrize(
    ("texte", "statut"),
    [
        ("j'ouvre une crêperie ambulante dans un fourgon que j'ai racheté à La Poste", "createur"),
        ("je monte un atelier de reliure avec la presse que j'ai récupérée chez mon maître", "createur"),
        ("une crêperie que j'ai rachetée à un couple", "repreneur"),
        ("je reprends le bar-péniche de mon parrain", "repreneur"),
    ],
)  # fmt: skip
def test_a_van_bought_from_somebody_is_no_business_taken_over(texte: str, statut: str) -> None:
    assert reconnaitre_statut(texte) == statut


def test_the_why_told_beside_the_status_put_right_is_kept() -> None:
    entretien = Entretien()
    entretien.ouvrir()
    entretien.dire("Je reprends une crêperie ambulante", "motif_offre")
    tour = entretien.dire(
        "non pas du tout je crée et pourquoi ben c'est à cause de ma marraine elle nourrissait tout le camping",
        "motif_personnel",
    )
    assert noms(tour)[:2] == ["utter_corrige_statut", "utter_pourquoi_deja_dit"]
    assert "marraine" in (entretien.carnet.pourquoi_1 or "")


def test_un_statut_dit_en_question_est_entendu() -> None:
    entretien = Entretien()
    entretien.jusqu_a("statut")
    entretien.dire(
        "Création, enfin je suis portée par une couveuse, on dit création ?", "hors_sujet"
    )
    assert entretien.carnet.statut == "createur"
