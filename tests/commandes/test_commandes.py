"""The person is in charge: pause, correct, start again, erase."""

from __future__ import annotations

import pytest

from pourquoi import commandes
from pourquoi.carnet import Carnet
from tests.entretien import Entretien, noms


def a_l_etape(etape: str) -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a(etape)
    return entretien


def test_pause_then_return_reminds_where_things_stood() -> None:
    entretien = a_l_etape("acte")
    assert noms(entretien.dire("on arrête pour ce soir", "faire_pause")) == ["utter_pause"]
    tour = entretien.dire("re", "saluer")
    assert noms(tour) == ["utter_reprise", "utter_demander_acte"]
    assert tour.repliques[0].variables["rappel"]


def test_after_a_pause_an_answer_is_taken_at_once() -> None:
    entretien = a_l_etape("acte")
    entretien.dire("pause", "faire_pause")
    entretien.dire("j'ai refait un ourlet gratuitement", "motif_offre")
    assert entretien.carnet.acte == "j'ai refait un ourlet gratuitement"


def test_a_named_answer_is_corrected_and_the_rest_stays() -> None:
    entretien = a_l_etape("renoncements")
    tour = entretien.dire("je me suis trompé pour mes valeurs", "corriger_reponse")
    assert noms(tour) == ["utter_demander_correction"]
    entretien.dire("l'honnêteté", "motif_sens")
    assert entretien.carnet.valeurs == "l'honnêteté"
    assert entretien.carnet.coeur_clientele == "les familles du quartier"
    assert entretien.carnet.etape == "renoncements"


def test_correcting_the_signed_sentence_asks_for_a_new_yes() -> None:
    entretien = a_l_etape("action_7_jours")
    entretien.dire("je veux changer ma raison d'être", "corriger_reponse")
    assert not entretien.carnet.raison_detre_confirmee
    entretien.dire("Nous existons pour le quartier entier", "motif_sens")
    assert entretien.carnet.etape == "avis_raison_detre"


@pytest.mark.parametrize(("texte", "efface"), [("Oui, tout effacer", True), ("oui", True)])
def test_erasing_needs_a_yes(texte: str, efface: bool) -> None:
    entretien = a_l_etape("valeurs")
    assert noms(entretien.dire("efface tout", "effacer_donnees")) == ["utter_confirmer_effacement"]
    entretien.dire(texte, "affirmer" if texte == "oui" else None)
    assert entretien.carnet.efface is efface


@pytest.mark.parametrize("texte", ["Non, garder", "non", "euh attends", "le respect"])
def test_anything_else_keeps_the_data(texte: str) -> None:
    entretien = a_l_etape("valeurs")
    entretien.dire("efface tout", "effacer_donnees")
    tour = entretien.dire(texte, "nier")
    assert not entretien.carnet.efface
    assert noms(tour)[0] == "utter_donnees_gardees"


def test_starting_again_opens_a_new_session() -> None:
    entretien = a_l_etape("valeurs")
    entretien.dire("on recommence à zéro", "recommencer")
    tour = entretien.dire("Oui, recommencer")
    assert noms(tour) == ["utter_recommencer", "utter_demander_activite"]
    assert entretien.carnet.seance == 2 and entretien.carnet.pourquoi_1 is None


def test_synthesis_on_request_comes_back_to_the_question() -> None:
    tour = a_l_etape("acte").dire("montre-moi la synthèse", "demander_synthese")
    assert noms(tour) == ["utter_synthese_rappel", "utter_retour_rappel", "utter_demander_acte"]


@pytest.mark.parametrize("commande", ["effacer_donnees", "recommencer"])
def test_neither_yes_nor_no_answers_the_question_that_was_pending(commande: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("renoncements")
    entretien.dire({"effacer_donnees": "effacez tout"}.get(commande, "recommencer"), commande)
    entretien.dire("je refuse les chantiers en sous-traitance", "motif_offre")
    assert entretien.carnet.renoncements == "je refuse les chantiers en sous-traitance"
    assert not entretien.carnet.efface and entretien.carnet.seance == 1


def _infirmiere() -> Carnet:
    return Carnet(
        activite="infirmière",
        pourquoi_1="m'asseoir au bord du lit",
        valeurs="le temps auprès des malades",
        valeurs_nommees=["la patience"],
        valeurs_entendues=["la justice"],
        coeur_clientele="la présence",
        action_7_jours="lundi j'appelle",
    )


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (
            "Mon cœur de clientèle ce sont les personnes âgées seules, pas la présence, corrigez",
            ("coeur_clientele", "les personnes âgées seules"),
        ),
        ("C'était PAS la patience. Je veux changer ma valeur : la présence.",
         ("valeurs", "la présence")),
        ("Justesse, pas justice !", ("valeurs", "la justesse, la patience")),
        ("c'est pas la patience c'est la présence", ("valeurs", "la présence")),
        ("Corriger mon pas des sept jours : j'écris à deux éditrices",
         ("action_7_jours", "j'écris à deux éditrices")),
        ("mets plutôt la douceur dans mes valeurs stp", ("valeurs", "la douceur")),
    ],
)  # fmt: skip
def test_a_correction_that_gives_the_new_answer(texte: str, attendu: tuple[str, str]) -> None:
    assert commandes.correction_donnee(texte, _infirmiere()) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "je travaille pour mes clients, c'est la base, pas pour la gloire",
        "mon métier c'est pas de vendre, c'est d'écouter",
        "les clients c'est des gens du quartier, pas des numéros",
        "je mets mes clients à l'aise",
        "mes valeurs c'est le respect",
        "c'est pas l'argent, c'est la liberté",
    ],
)
def test_an_answer_is_no_correction(texte: str) -> None:
    assert commandes.correction_donnee(texte, _infirmiere()) is None
