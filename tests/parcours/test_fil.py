"""After something beside the question, the thread is picked up with what was told."""

from __future__ import annotations

import pytest

from tests.entretien import noms, rendu_a


def test_devant_les_renoncements_ceux_et_ce_qu_on_garde() -> None:
    entretien = rendu_a("renoncements")
    tour = entretien.dire("c'est gratuit ?", "hors_sujet")
    assert noms(tour)[1:] == ["utter_reflet_lien_retour", "utter_demander_renoncements"]
    assert tour.repliques[1].variables["valeur"] == "le respect"
    # Once: asked something else again, the question comes by itself.
    assert "utter_reflet_lien_retour" not in noms(entretien.dire("c'est gratuit ?", "hors_sujet"))


def test_devant_les_clients_ce_qui_se_voit() -> None:
    tour = rendu_a("coeur_clientele").dire("c'est gratuit ?", "hors_sujet")
    assert noms(tour)[1] == "utter_retour_rappel"
    assert tour.repliques[1].variables["rappel"]


@pytest.mark.parametrize("etape", ["statut", "valeurs"])
def test_ailleurs_la_question_suffit(etape: str) -> None:
    assert len(rendu_a(etape).dire("c'est gratuit ?", "hors_sujet").repliques) == 2


@pytest.mark.parametrize("texte", ["Je chuchote", "que c'est propre", "les joints"])
def test_une_reponse_courte_n_est_pas_recue_en_silence(texte: str) -> None:
    tour = rendu_a("regard_client").dire(texte, "motif_offre")
    assert noms(tour)[0].startswith("utter_reflet_")
