"""Whoever leaves, or has had enough of the questions: told goodbye once, and asked nothing deeper after."""

from __future__ import annotations

import pytest

from pourquoi.conge import conge
from tests.entretien import Entretien, noms


def en_profondeur() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire("Aller plus loin")
    return entretien


@pytest.mark.parametrize(
    "texte",
    [
        "plus tard, j'ai mon rendez-vous. Allez bises le robot",
        "bon allez tchao la machine",
        "pas le temps, j'ai une cliente. Bisous mon ami, vous m'avez bien fait sourire",
        "laisse tomber. allez salut, j'ai un four qui attend",
    ],
)
def test_un_adieu_familier_n_est_pas_une_reponse(texte: str) -> None:
    entretien = en_profondeur()
    dites = noms(entretien.dire(texte))
    assert dites[-1] == "utter_au_revoir"
    assert "utter_prenez_votre_temps" not in dites
    assert "philosophie_commerciale" not in entretien.carnet.approfondi


@pytest.mark.parametrize(
    "texte",
    [
        "salut le robot",
        "je réponds aux questions de mes clients",
        "j'ai ma cliente qui veut du bleu",
    ],
)
def test_rien_ne_s_en_va(texte: str) -> None:
    assert conge(texte, "changement_metier") is None


@pytest.mark.parametrize(
    "texte",
    [
        "On en reste là pour les questions. La synthèse, je vous prie.",
        "stop les questions, ma synthèse svp",
        "Nous en resterons là pour ces questions. Montrez-moi ma synthèse.",
    ],
)
def test_assez_de_questions_n_est_pas_un_adieu(texte: str) -> None:
    entretien = en_profondeur()
    assert noms(entretien.dire(texte)) == ["utter_synthese_rappel", "utter_demander_suite"]
    assert entretien.carnet.suspension is None


@pytest.mark.parametrize("depart", ["je m'arrête là, au revoir", "Nous en resterons là."])
def test_une_correction_apres_l_adieu_ne_rouvre_aucune_question(depart: str) -> None:
    entretien = en_profondeur()
    entretien.dire(depart, "au_revoir", 0.9)
    corrigee = entretien.dire("mes valeurs c'est la chaleur, pas le respect", "corriger_reponse")
    assert entretien.carnet.valeurs_nommees == ["la chaleur"]
    assert noms(corrigee)[-1] == "utter_demander_suite"
