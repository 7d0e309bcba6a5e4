"""No question comes back for ever: what is said twice for nothing is kept, and the journey goes on."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.accueil import deja_etabli
from pourquoi.au_passage import rectifie
from pourquoi.carnet import Message
from pourquoi.ecoute.interruptions import interruption
from pourquoi.ecoute.oui_ou_non import approuve
from pourquoi.ecoute.sans_reponse import esquive
from pourquoi.reclamations.ordre_et_reproche import note_le
from tests.entretien import Entretien, noms, rendu_a


def _redit(entretien: Entretien, texte: str, intent: str, avant: str = "") -> list[str]:
    """Say something right after these words, or after itself; the names of what is said."""
    lu = ((intent, 0.95),)
    message = Message(texte, intent, lu, avant=avant or texte)
    return noms(parcours.repondre(entretien.carnet, message))


@pytest.mark.parametrize(
    ("etape", "texte", "intent"),
    [
        ("valeurs", "saluer les gens", "saluer"),
        ("pourquoi_2", "l'humain d'abord", "parler_humain"),
        ("pourquoi_2", "les retraités pleurent de joie", "hors_sujet"),
        ("acte", "remise à neuf offerte", "exporter_synthese"),
        ("regard_client", "le silence dans l'atelier", "reponse_vague"),
        ("coeur_clientele", "les bergers d'altitude", "frustration"),
        ("geste_respect", "un salut à ma voisine Odile", "saluer"),
        ("renoncements", "les foires", "demander_aide"),
        ("action_7_jours", "téléphoner à l'école", "parler_humain"),
    ],
)
def test_ce_qui_revient_est_la_reponse(etape: str, texte: str, intent: str) -> None:
    entretien = rendu_a(etape)
    entretien.dire(texte, intent)
    if entretien.carnet.etape == etape:
        _redit(entretien, texte, intent)
    assert getattr(entretien.carnet, etape) == texte
    assert entretien.carnet.etape != etape


def test_ce_qui_est_redit_en_d_autres_mots() -> None:
    entretien = rendu_a("valeurs")
    entretien.dire("saluer les voisins", "saluer")
    _redit(entretien, "j'ai dit : saluer les voisins", "saluer", avant="saluer les voisins")
    assert "saluer les voisins" in entretien.carnet.valeurs


def test_une_objection_redite_etait_la_reponse() -> None:
    entretien = rendu_a("pourquoi_2")
    dit = "les clientes devaient tout faire livrer de loin"
    assert noms(entretien.dire(dit, "objection_clients"))[-1] == "utter_objection_clients"
    _redit(entretien, dit, "objection_clients", avant="bonjour")
    assert entretien.carnet.pourquoi_2 == dit
    assert entretien.carnet.detour is None


def test_une_objection_sans_cas_ne_tourne_pas_en_rond() -> None:
    entretien = rendu_a("pourquoi_2")
    entretien.dire("c'est de l'utopie, vos histoires", "objection_utopie")
    entretien.dire("vous rêvez, c'est une utopie de coach", "objection_utopie")
    assert entretien.carnet.etape == "pourquoi_2"


@pytest.mark.parametrize(
    ("texte", "intent"),
    [
        ("je sais pas", "reponse_vague"),
        ("oui", "affirmer"),
        ("merci beaucoup", "remercier"),
        ("bonjour", "saluer"),
        ("c'est quoi une valeur ?", "question_valeurs"),
        ("vous me saoulez", "frustration"),
        ("ça me gonfle", "frustration"),
        ("ta gueule", "frustration"),
        ("je voudrais parler à un conseiller", "parler_humain"),
        ("recommencer", "recommencer"),
        ("ma synthèse", "demander_synthese"),
        ("tout effacer", "effacer_donnees"),
        ("corriger mes clients", "corriger_reponse"),
        ("Je crée", None),
    ],
)
def test_ce_qui_ne_repond_pas_ne_repond_jamais(texte: str, intent: str | None) -> None:
    entretien = rendu_a("valeurs")
    for _ in range(2):
        lu = ((intent, 0.95),) if intent else ()
        parcours.repondre(entretien.carnet, Message(texte, intent, lu, avant=texte))
    assert not entretien.carnet.valeurs


def test_rien_cette_semaine_n_est_pas_un_pas() -> None:
    entretien = rendu_a("action_7_jours")
    entretien.dire("rien cette semaine", "reponse_vague")
    _redit(entretien, "rien cette semaine", "reponse_vague")
    assert not entretien.carnet.action_7_jours


@pytest.mark.parametrize(
    "texte",
    [
        "jexiste deja",
        "ça marche depuis 2012",
        "elle existe depuis six ans",
        "je continue mon activité",
    ],
)
def test_deja_la(texte: str) -> None:
    assert deja_etabli(texte)


@pytest.mark.parametrize("texte", ["je continue", "ça marche", "ça existe pas", "j'existe"])
def test_ne_dit_pas_qu_on_est_deja_la(texte: str) -> None:
    assert not deja_etabli(texte)


@pytest.mark.parametrize(
    ("texte", "intent"),
    [
        ("dire bonjour en entrant", "saluer"),
        ("bonjour chaque matin au facteur", "saluer"),
        ("je continue comme avant", "reprendre"),
        ("je continue à livrer le samedi", "reprendre"),
        ("j'ai recommencé la couture trois fois", "recommencer"),
        ("recommencer jusqu'à ce que la pâte tienne", "recommencer"),
        ("c'est tellement humain", "parler_humain"),
    ],
)
def test_raconte_et_n_ordonne_rien(texte: str, intent: str) -> None:
    assert interruption(Message(texte, intent, ((intent, 0.99),)), "acte", ()) is None


@pytest.mark.parametrize(
    ("texte", "intent"),
    [
        ("bonjour à tous", "saluer"),
        ("on continue", "reprendre"),
        ("je veux recommencer", "recommencer"),
        ("un humain svp", "parler_humain"),
    ],
)
def test_ordonne_toujours(texte: str, intent: str) -> None:
    assert interruption(Message(texte, intent, ((intent, 0.99),)), "acte", ()) == intent


@pytest.mark.parametrize(
    "texte", ["ils goûtent et je me tais", "les gens m'écrivent", "mes clients reviennent"]
)
def test_ce_qu_ils_font_n_est_pas_une_esquive(texte: str) -> None:
    assert not esquive(Message(texte, "reponse_vague", (("reponse_vague", 0.9),)))


@pytest.mark.parametrize("texte", ["ça dépend", "c'est compliqué", "ils savent pas"])
def test_reste_une_esquive(texte: str) -> None:
    assert esquive(Message(texte, "reponse_vague", (("reponse_vague", 0.9),)))


def test_ecrire_a_quelqu_un_n_est_pas_un_ordre() -> None:
    assert not note_le("écrire aux clients")
    assert note_le("note-le dans mes clients")


@pytest.mark.parametrize(
    ("texte", "oui"), [("pas mal du tout", False), ("go", True), ("pas mal long", False)]
)
def test_devant_la_phrase(texte: str, oui: bool) -> None:
    assert approuve(texte) is oui


LONGUE = (
    "Chez nous, quand la rivière monte, tout le monde vient aider à vider les caves, et c'est resté"
)


def test_un_long_texte_colle_deux_fois_n_est_garde_qu_une_fois() -> None:
    entretien = rendu_a("acte")
    entretien.dire(LONGUE, "reponse_concrete")
    assert entretien.carnet.etape == "regard_client"
    assert _redit(entretien, LONGUE, "reponse_concrete")[0] == "utter_deja_note"
    assert entretien.carnet.etape == "regard_client"
    assert _redit(entretien, LONGUE, "reponse_concrete")[0] == "utter_deja_dit_cela"
    assert entretien.carnet.etape == "coeur_clientele"
    assert entretien.carnet.acte == LONGUE
    assert not entretien.carnet.regard_client


@pytest.mark.parametrize(
    "texte",
    [
        "J'ai dit à une dame que sa chaise ne valait pas la boulange.",
        "j'ai dit que le four marchait pas boulanger du tout",
    ],
)
def test_nier_un_verbe_ne_rectifie_rien(texte: str) -> None:
    entretien = rendu_a("acte")
    assert rectifie(texte, entretien.carnet) is None
