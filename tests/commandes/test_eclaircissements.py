"""A word asked about, an answer proposed: it is explained, and what was answered is kept."""

from __future__ import annotations

import pytest

from pourquoi.eclaircissements import proposition
from tests.entretien import noms, rendu_a


@pytest.mark.parametrize(
    ("texte", "proposee"),
    [
        ("euh comment ça un geste ? payer mon grossiste tout de suite vous voulez dire ?", "payer mon grossiste tout de suite"),
        ("comment ca un geste genre prevenir mon livreur kan je ferme tu veux dire", "prevenir mon livreur kan je ferme"),
        ("Un geste de respect ? Par exemple, rappeler l'apprenti après son examen ?", "rappeler l'apprenti après son examen"),
        ("vous voulez dire offrir le café au transporteur ?", "offrir le café au transporteur"),
        ("c'est quoi un geste ? genre je laisse ma place de parking au voisin ?", "je laisse ma place de parking au voisin"),
        ("Vous pensez à prêter mon échafaudage au couvreur ?", "prêter mon échafaudage au couvreur"),
        ("Cette semaine, vous voulez dire relancer mes vieux devis ?", "relancer mes vieux devis"),
        ("ce que je fais pour eux, vous voulez dire ?", None),
        ("Je paie mon grossiste tout de suite", None),
        ("pourquoi j'ai choisi ça vous voulez dire ?", None),
        ("je lui demande ce que vous voulez dire", None),
        ("genre payer mon grossiste ?", None),
        ("j'offre le café, comme ma mère ?", None),
    ],
)  # fmt: skip
def test_une_reponse_proposee(texte: str, proposee: str | None) -> None:
    assert proposition(texte) == proposee


@pytest.mark.parametrize(
    ("suite", "garde"),
    [
        ("oui", "payer mon grossiste tout de suite"),
        ("oui voilà", "payer mon grossiste tout de suite"),
        ("ouais je fais ça déjà", "payer mon grossiste tout de suite"),
        ("oui, chaque vendredi", "payer mon grossiste tout de suite, chaque vendredi"),
        ("oui enfin je règle Luc à la livraison", "je règle Luc à la livraison"),
        ("je préfère garder un café chaud pour le livreur", "je préfère garder un café chaud pour le livreur"),
    ],
)  # fmt: skip
def test_la_proposition_confirmee_est_la_reponse(suite: str, garde: str) -> None:
    entretien = rendu_a("geste_respect")
    tour = entretien.dire(
        "euh comment ça un geste ? payer mon grossiste tout de suite vous voulez dire ?",
        "motif_offre",
        0.7,
    )
    assert noms(tour) == ["utter_oui_par_exemple", "utter_demander_proposition"]
    assert entretien.carnet.geste_respect is None
    entretien.dire(suite, None)
    assert entretien.carnet.geste_respect == garde
    assert entretien.carnet.detour is None


def test_non_la_question_revient() -> None:
    entretien = rendu_a("geste_respect")
    entretien.dire("vous voulez dire offrir le café au transporteur ?", "motif_offre", 0.7)
    tour = entretien.dire("non", "nier")
    assert entretien.carnet.geste_respect is None
    assert noms(tour)[-1] == "utter_demander_geste_respect"


def test_quelqu_un_n_est_pas_encore_un_geste() -> None:
    entretien = rendu_a("geste_respect")
    tour = entretien.dire("mes livreurs, vous voulez dire ?", "motif_offre", 0.7)
    assert noms(tour) == ["utter_oui_par_exemple", "utter_demander_geste_respect"]
    assert entretien.carnet.geste_respect is None


@pytest.mark.parametrize(
    ("etape", "texte", "nom", "garde"),
    [
        ("geste_respect", "C'est quoi ce truc, des confrères ? J'ai Yacine, plaquiste, je lui prête ma remorque", "utter_definition_confrere", "J'ai Yacine, plaquiste, je lui prête ma remorque"),
        ("renoncements", "renoncer à quoi ? je prends déjà plus les mariages", "utter_definition_renoncement", "je prends déjà plus les mariages"),
        ("renoncements", "Renoncer à qui ? Aux marchands de biens, tiens.", "utter_definition_renoncement", "Aux marchands de biens, tiens."),
        ("valeurs", "Une valeur, qu'entendez-vous par là ? La franchise, je suppose.", "utter_question_valeurs", "La franchise, je suppose."),
        ("valeurs", "c koi une valeur moi je mens jamais sur le poids", "utter_question_valeurs", "moi je mens jamais sur le poids"),
        ("geste_respect", "keski veut dire partenaire moi je préviens mon grossiste la veille", "utter_definition_partenaire", "moi je préviens mon grossiste la veille"),
    ],
)  # fmt: skip
def test_le_mot_est_explique_et_la_reponse_gardee(
    etape: str, texte: str, nom: str, garde: str
) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire(texte, None)
    assert noms(tour)[0] == nom
    assert getattr(entretien.carnet, etape) == garde


@pytest.mark.parametrize(
    ("texte", "qui"),
    [
        ("je vois pas ce que vous voulez dire par partenaire moi je bosse toute seule j'ai que mon grossiste en laine", "votre grossiste en laine"),
        ("C'est quoi, un partenaire ? Je suis seule, j'ai juste ma comptable.", "votre comptable"),
        ("c'est quoi un partenaire moi je travaille seul", None),
    ],
)  # fmt: skip
def test_dire_avec_qui_n_est_pas_un_geste(texte: str, qui: str | None) -> None:
    entretien = rendu_a("geste_respect")
    tour = entretien.dire(texte, "motif_offre", 0.8)
    assert noms(tour)[0] == "utter_definition_partenaire"
    assert entretien.carnet.geste_respect is None
    if qui:
        assert noms(tour)[-1] == "utter_demander_geste_pour"
        assert tour.repliques[-1].variables["qui"] == qui
    entretien.dire("je la paie le jour même", "motif_offre")
    assert entretien.carnet.geste_respect == "je la paie le jour même"


@pytest.mark.parametrize(
    "texte",
    [
        "Ma couturière, je lui apporte ses croissants. Cela compte comme partenaire ?",
        "le gars du dépôt je lui garde une miche. c'est un partenaire ça ?",
        "Ma fille, que je paie vraiment : est-ce bien une collaboratrice ? Je lui ferai un contrat.",
    ],
)
def test_cela_compte(texte: str) -> None:
    entretien = rendu_a("geste_respect")
    tour = entretien.dire(texte, "motif_offre", 0.8)
    assert noms(tour)[0] == "utter_question_compte"
    assert entretien.carnet.geste_respect


@pytest.mark.parametrize(
    ("etape", "nom"),
    [
        ("pourquoi_2", "utter_question_pourquoi_motif"),
        ("valeurs", "utter_question_pourquoi_valeurs"),
        ("acte", "utter_question_pourquoi_acte"),
        ("regard_client", "utter_question_pourquoi_regard_client"),
        ("coeur_clientele", "utter_question_pourquoi_coeur_clientele"),
        ("geste_respect", "utter_question_pourquoi_respect"),
        ("renoncements", "utter_question_pourquoi_renoncements"),
        ("action_7_jours", "utter_question_pourquoi_action_7_jours"),
    ],
)
def test_chaque_question_a_sa_raison(etape: str, nom: str) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire("pourquoi vous me demandez ça ?", "question_methode", 0.4)
    assert noms(tour)[0] == nom
    assert entretien.carnet.etape == etape


def test_la_raison_et_la_reponse() -> None:
    entretien = rendu_a("coeur_clientele")
    entretien.dire(
        "Les apiculteurs du plateau. Mais pourquoi me demandez-vous cela, au fond ?", "motif_offre"
    )
    assert entretien.carnet.coeur_clientele == "Les apiculteurs du plateau."


def test_aller_plus_loin_demande_n_est_pas_un_clic() -> None:
    entretien = rendu_a("suite")
    tour = entretien.dire("c koi aller plus loin ? sa prend du temps ?", "question_methode", 0.4)
    assert noms(tour)[0] == "utter_definition_plus_loin"
    assert not entretien.carnet.approfondissement
