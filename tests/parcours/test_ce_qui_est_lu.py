"""What is asked of what was said: is it the answer, was it read; and what only looks like a question."""

from __future__ import annotations

import pytest

from pourquoi.ecoute.confidences import dit_sa_peur
from pourquoi.ecoute.demandes import (
    demande_si_c_est_ca,
    demande_si_c_est_lu,
    demande_si_tout_est_garde,
    sans_le_doute_de_repondre,
)
from pourquoi.ecoute.interroge import affirme_en_question, sans_ponctuation_orale
from pourquoi.questions import avec_la_reponse
from tests.entretien import Entretien, noms, rendu_a


@pytest.mark.parametrize(
    "texte",
    [
        "Le pain tient la semaine. Enfin, est-ce que c'est bien ce que vous me demandez ?",
        "c'est ça que tu m'demandes ?",
        "est ce que je réponds bien à votre demande ?",
        "je réponds à ta question là ?",
        "Je vends des roses. Je repon bien la ?",
        "vous pouvez pas me dire si je répond comme il faut ? Bon, c'est pour ma tante.",
        "est-ce que je m'y prends bien ?",
        "ma réponse elle est ok ?",
        "ça va ce que je raconte ?",
        "est-ce que j'ai bien répondu ?",
    ],
)
def test_demande_si_sa_reponse_convient(texte: str) -> None:
    assert demande_si_c_est_ca(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "Est-ce que je réponds bien aux clients ? J'y pense tous les soirs.",
        "je réponds bien aux mails",
        "je m'explique bien avec le devis, non ?",
        "C'est bon ce que je cuisine, les gens reviennent, non ?",
        "je réponds juste au téléphone ?",
    ],
)
def test_dire_comment_on_repond_a_d_autres_ne_le_demande_pas(texte: str) -> None:
    assert not demande_si_c_est_ca(texte)


def test_si_l_on_repond_bien_est_dit_et_la_reponse_gardee() -> None:
    tour = (entretien := rendu_a("renoncements")).dire(
        "je ne vends plus de contrefaçons. je repond bien ?", "motif_sens"
    )
    assert noms(tour)[0] == "utter_question_c_est_ca"
    assert "contrefaçons" in entretien.carnet.renoncements


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("les anciens du bourg, mais je sais pas si je réponds à la question", "les anciens du bourg"),
        ("les anciens mais je c pas si sa répond a ta question", "les anciens"),
        ("Les anciens. Je ne suis pas sûre de bien répondre.", "Les anciens."),
        ("je crois que je suis à côté", ""),
        ("je ne suis pas sûr que ça réponde à un besoin", None),
        ("ils me demandent si je réponds à leurs questions", None),
        ("je lui demande si c'est bien ce qu'il veut", None),
        ("Je sais pas si je réponds à la question. Alors voilà, ma mère vendait du lait.", None),
    ],
)  # fmt: skip
def test_ce_qui_est_dit_avant_le_doute(texte: str, reste: str | None) -> None:
    assert sans_le_doute_de_repondre(texte) == reste


@pytest.mark.parametrize(
    ("texte", "quoi"),
    [
        ("tas lu ce ke jai mis sur ma tante ?", "ma tante"),
        ("Avez-vous bien noté ce que j'ai dit de mon associé ?", "mon associe"),
        ("tu te souviens de ce que j'ai dit de mon père, toi ?", "mon pere"),
        ("T'as compris ou pas ?", ""),
        ("les anciens, vous avez compris, pas les touristes", None),
        ("ma voisine a vu la vitrine ?", None),
        ("vous avez noté ?", ""),
    ],
)
def test_demande_si_c_est_lu(texte: str, quoi: str | None) -> None:
    assert demande_si_c_est_lu(texte) == quoi


def test_ce_qui_est_garde_est_montre() -> None:
    entretien = Entretien()
    entretien.jusqu_a("renoncements")
    entretien.carnet.acte = "j'ai rendu son acompte à la voisine du moulin"
    tour = entretien.dire("vous avez lu ce que j'ai dit sur la voisine ?")
    assert tour.repliques[0].nom == "utter_deja_note"
    assert "la voisine du moulin" in tour.repliques[0].variables["note"]
    assert entretien.carnet.renoncements is None


def test_ce_qui_n_est_nulle_part_appelle_des_excuses() -> None:
    tour = rendu_a("renoncements").dire("t'as lu ce que j'ai mis sur mon parrain ?")
    assert noms(tour)[0] == "utter_mal_compris"


@pytest.mark.parametrize(
    "texte",
    [
        "On a fermé l'école. Et qui va s'occuper des gosses ?",
        "le moulin s'arrête, ils vont où, les paysans, ils deviennent quoi ?",
        "une dame n'avait pas de quoi payer, il fallait dire quoi ?",
        "comment feront les vieux après ?",
    ],
)
def test_une_question_du_recit_n_attend_rien(texte: str) -> None:
    assert affirme_en_question(texte)


@pytest.mark.parametrize(
    "texte", ["qui va lire ça ?", "où iront mes réponses ?", "qui va me former ?", "où est la mairie ?"]
)  # fmt: skip
def test_une_vraie_question_en_reste_une(texte: str) -> None:
    assert not affirme_en_question(texte)


def test_je_vous_le_demande_ne_demande_rien() -> None:
    dit = "Le four s'arrête. Où iront-ils, je vous le demande ? C'est triste."
    assert sans_ponctuation_orale(dit) == "Le four s'arrête. Où iront-ils ? C'est triste."


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("ben pour l'oseille lol tu crois quoi, par passion des boutons ?", "ben pour l'oseille lol"),
        ("pour manger, vous croyez quoi ? que je fais ça pour le plaisir ?", "pour manger"),
        ("à ton avis ? pour les sous", "pour les sous"),
        ("Vous croyez quoi, c'est pour payer le loyer", "c'est pour payer le loyer"),
        ("pour gagner ma vie qu'est-ce que tu veux que je fasse d'autre ?", "pour gagner ma vie"),
        ("pour l'argent tu veux que je te dise quoi", "pour l'argent"),
        ("à votre avis, c'est mieux le samedi ?", None),
        ("Tu crois quoi de mon idée ?", None),
        ("tu penses quoi, pour mes prix ?", None),
        ("A ton avis ?", None),
        ("je baisse mes prix ? tu crois quoi", None),
    ],
)  # fmt: skip
def test_l_ironie_autour_d_une_reponse_ne_demande_rien(texte: str, dit: str | None) -> None:
    assert sans_ponctuation_orale(texte) == (dit or texte)


@pytest.mark.parametrize(
    "question", ["Et vous, vous savez broder ?", "tu sais faire du cidre toi ?", "savez-vous ferrer un cheval ?"]
)  # fmt: skip
def test_ce_que_le_coach_sait_faire_de_ses_mains(question: str) -> None:
    assert avec_la_reponse(question, "valeurs") == "utter_question_sur_le_coach"


@pytest.mark.parametrize(
    "question", ["Vous sauriez illustrer ça ?", "tu sais faire une synthèse ?", "vous savez compter ?"]
)  # fmt: skip
def test_ce_qu_on_demande_de_son_travail(question: str) -> None:
    assert avec_la_reponse(question, "valeurs") != "utter_question_sur_le_coach"


@pytest.mark.parametrize(
    ("texte", "dite"),
    [
        ("j'irai, ça me fout la frousse", True),
        ("J'ai peur, franchement.", True),
        ("un client avait peur, je l'ai rassuré", False),
        ("j'ai peur de rien", False),
        ("j'ai pas peur", False),
    ],
)
def test_la_peur_dite(texte: str, dite: bool) -> None:
    assert dit_sa_peur(texte) is dite


def test_la_peur_et_l_avis_demande_sont_entendus() -> None:
    entretien = Entretien()
    entretien.jusqu_a("action_7_jours")
    tour = entretien.dire(
        "j'irai revoir mon ancien patron samedi. j'ai la trouille, tu crois que c'est une folie ?"
    )
    assert noms(tour)[0] == "utter_peur"
    assert noms(tour)[1].startswith(("utter_avis_selon", "utter_question_avis"))
    assert entretien.carnet.action_7_jours == "j'irai revoir mon ancien patron samedi."


@pytest.mark.parametrize(
    ("texte", "demande"),
    [
        ("re, c'est Nora. tas tout gardé ou faut tout recommencer ?", True),
        ("on repart de zéro ou vous avez gardé", True),
        ("Faut-il que je reparte du début ?", True),
        ("Bonjour, c'est encore moi. Il va falloir tout redire ?", True),
        ("slt est ce qu'il faut que je refasse tout ou t'as enregistré ?", True),
        ("Vous avez bien conservé mes réponses ?", True),
        ("on continue ou on recommence ?", True),
        ("je veux recommencer", False),
        ("on recommence ?", False),
        ("faut tout refaire", False),
        ("il faut refaire ou continuer", False),
        ("un client m'a dit : faut tout recommencer ?", False),
        ("faut refaire la façade ?", False),
        ("vous avez gardé ma phrase ?", False),
    ],
)
def test_demande_si_tout_est_garde(texte: str, demande: bool) -> None:
    assert demande_si_tout_est_garde(texte) is demande


@pytest.mark.parametrize("etape", ["renoncements", "pourquoi_2", "action_7_jours"])
def test_demander_si_c_est_garde_ne_recommence_rien(etape: str) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire("vous avez gardé ou faut tout recommencer ?", "recommencer", 0.9)
    assert noms(tour)[0] == "utter_reprise"
    assert entretien.carnet.etape == etape and entretien.carnet.detour is None


def test_devant_la_confirmation_demander_ne_confirme_pas() -> None:
    entretien = rendu_a("renoncements")
    entretien.dire("je veux tout recommencer", "recommencer", 0.9)
    tour = entretien.dire("attends, faut que je recommence ?", "recommencer", 0.9)
    assert noms(tour)[0] == "utter_reprise" and entretien.carnet.activite
