"""The same message sent twice, one thing more said too late, a list with bullets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pourquoi.carnet import Message
from pourquoi.ecoute.ce_qui_reste import demande_ce_qui_reste
from pourquoi.parcours.entendre import repondre
from pourquoi.raison_detre.avis.autre_jet import plus_court
from tests.entretien import Entretien, noms


def _deux_fois(etape: str, texte: str) -> tuple[Entretien, list[str]]:
    entretien = Entretien()
    entretien.jusqu_a(etape)
    entretien.dire(texte)
    tour = repondre(entretien.carnet, replace(Message(texte), avant=texte))
    return entretien, noms(tour)


@pytest.mark.parametrize(
    ("etape", "texte", "suivante"),
    [
        ("coeur_clientele", "les mères seules du quartier", "geste_respect"),
        ("renoncements", "aux gros contrats", "action_7_jours"),
    ],
)
def test_envoye_deux_fois_ne_repond_pas_a_la_suite(etape: str, texte: str, suivante: str) -> None:
    entretien, dits = _deux_fois(etape, texte)
    assert "utter_deja_note" in dits
    assert entretien.carnet.etape == suivante
    assert getattr(entretien.carnet, suivante) is None


@pytest.mark.parametrize(
    ("etape", "nom", "texte"),
    [
        ("action_7_jours", "renoncements", "et aussi les mariages"),
        ("action_7_jours", "renoncements", "ah et je renonce aussi aux baptêmes"),
        ("geste_respect", "coeur_clientele", "et les profs du collège"),
    ],
)
def test_ce_qui_s_ajoute_va_a_la_reponse_d_avant(etape: str, nom: str, texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a(etape)
    avant = getattr(entretien.carnet, nom)
    entretien.dire(texte)
    apres = getattr(entretien.carnet, nom)
    assert apres.startswith(avant.rstrip(" .")) and len(apres) > len(avant)
    assert getattr(entretien.carnet, etape) is None


@pytest.mark.parametrize(
    ("etape", "texte"),
    [
        ("geste_respect", "et mes fournisseurs, je les paie le jour même"),
        ("geste_respect", "les apprentis, je leur laisse les clés"),
        ("action_7_jours", "j'appelle la mairie et aussi le collège"),
        ("action_7_jours", "et lundi le marché"),
    ],
)
def test_une_reponse_reste_une_reponse(etape: str, texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a(etape)
    entretien.dire(texte)
    assert getattr(entretien.carnet, etape)


def test_une_liste_a_puces_se_lit_comme_elle_se_dit() -> None:
    entretien = Entretien()
    entretien.jusqu_a("action_7_jours")
    entretien.dire("- appeler la mairie\n- refaire ma carte")
    assert entretien.carnet.action_7_jours == "appeler la mairie, refaire ma carte"


@pytest.mark.parametrize("texte", ["• appeler la mairie • refaire ma carte", "- appeler la mairie - refaire ma carte", "1. appeler la mairie\n2. refaire ma carte"])  # fmt: skip
def test_une_liste_mise_bout_a_bout(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("action_7_jours")
    entretien.dire(texte)
    assert entretien.carnet.action_7_jours == "appeler la mairie, refaire ma carte"


def test_la_question_collee_n_est_pas_une_reponse() -> None:
    entretien = Entretien()
    entretien.jusqu_a("regard_client")
    question = "Et du côté des clients, qu’est-ce qui montre, dans votre travail, ce qui compte pour vous ?"
    repondre(entretien.carnet, Message(question, question=question))
    assert entretien.carnet.etape == "regard_client" and entretien.carnet.regard_client is None


@pytest.mark.parametrize("texte", ["c'est long ?", "c'est long votre truc ?", "ça va être long ?"])
def test_c_est_long_demande_ce_qui_reste(texte: str) -> None:
    assert demande_ce_qui_reste(texte)
    assert not plus_court(texte)


@pytest.mark.parametrize(
    "texte", ["c'est long à faire", "c'est trop long", "une phrase trop longue ?"]
)
def test_ce_qui_n_est_pas_la_duree(texte: str) -> None:
    assert not demande_ce_qui_reste(texte)
