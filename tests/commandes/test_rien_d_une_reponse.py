"""What only protests or asks is received, and kept as no answer; a correction said done is done."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.parcours import corriger
from pourquoi.passages import ROLES, Passage


def carnet(etape: str, **reponses: object) -> Carnet:
    donnees = {
        "commencee_le": "2026-01-01T10:00:00+00:00",
        "statut": "createur",
        "activite": "une laverie",
        "pourquoi_1": "pour que le linge soit respecté",
        "motifs": ["motif_sens"],
        "echelle_finie": True,
        "valeurs": "le respect",
        "valeurs_nommees": ["le respect"],
        "acte": "j'ai refusé un client",
        "regard_client": "ils reviennent",
    }
    return Carnet(etape=etape, **{**donnees, **reponses})


def dire(texte: str, role: str, sur: float = 0.9, intent: str = "hors_sujet") -> Message:
    return Message(texte, intent, ((intent, 0.4),), "", (Passage(ROLES[role], texte, sur),))


@pytest.mark.parametrize(
    ("texte", "role", "nom"),
    [
        ("un partenaire ca veut dire quoi moi je suis tout seul", "q", "utter_definition_partenaire"),
        ("attendez il en reste combien des questions parce que j'ai Nadia qui m'attend", "b", "utter_reste"),
        ("puis-je vous poser une question : pourquoi me parlez-vous d'un voisin", "q", "utter_question_pourquoi"),
        ("mais g pas envie de lui dire non justement t es a coté", "b", "utter_remarque_recue"),
    ],
)  # fmt: skip
def test_rien_n_est_garde(texte: str, role: str, nom: str) -> None:
    note = carnet("coeur_clientele")
    tour = parcours.repondre(note, dire(texte, role))
    assert note.coeur_clientele is None and note.etape == "coeur_clientele"
    assert tour.repliques[0].nom.startswith(nom)


def test_ce_qui_est_dit_reste_une_reponse() -> None:
    note = carnet("coeur_clientele")
    parcours.repondre(
        note, dire("les familles qui ont du linge de famille", "d", intent="motif_offre")
    )
    assert note.coeur_clientele == "les familles qui ont du linge de famille"


@pytest.mark.parametrize(
    ("texte", "role"),
    [
        ("aller voir la coopérative bolivienne", "o"),
        ("les maçons du coin, ça te va ?", "q"),
        ("ceux qui gardent leur voiture", "b"),
    ],
)
def test_ce_qui_ne_parle_pas_au_coach_repond(texte: str, role: str) -> None:
    """A reader that takes an answer for a remark loses nothing of it."""
    note = carnet("coeur_clientele")
    parcours.repondre(note, dire(texte, role, 0.85))
    assert note.coeur_clientele


def test_deux_lecteurs_qui_se_contredisent_ne_perdent_rien() -> None:
    note = carnet("coeur_clientele")
    texte = "les familles du quartier et les hôtels d'à côté"
    lus = (Passage("bruit", texte, 0.9),)
    parcours.repondre(note, Message(texte, "motif_sens", (("motif_sens", 0.95),), "", lus))
    assert note.coeur_clientele == texte


def test_la_colere_qui_repond_est_une_reponse() -> None:
    note = carnet("coeur_clientele")
    lus = (
        Passage("dit", "J'ai déjà répondu : les filles du quartier.", 0.95),
        Passage("bruit", "Vous radotez.", 0.8),
    )
    texte = " ".join(p.texte for p in lus)
    parcours.repondre(note, Message(texte, "frustration", (("frustration", 0.8),), "", lus))
    assert note.coeur_clientele == "les filles du quartier."


@pytest.mark.parametrize(
    ("nouvelle", "tenue"),
    [
        ("les hôtels du centre", True),
        ("les hôtels", True),
        ("les messieurs veufs du canton", False),
    ],
)
def test_corrige_quand_c_est_ecrit(nouvelle: str, tenue: bool) -> None:
    """« C'est corrigé » is said of an answer that holds the words that were to be put in it."""
    note = carnet("suite", coeur_clientele="les hôtels du centre")
    assert corriger._ecrite(note, "coeur_clientele", nouvelle) is tenue


def test_la_forme_n_oblige_a_rien() -> None:
    note = carnet("avis_raison_detre", raison_detre="Nous existons pour laver le linge.")
    tour = parcours.repondre(note, dire("c'est obligé de commencer par nous existons ?", "q"))
    assert tour.repliques[0].nom == "utter_question_forme"


def test_sa_phrase_a_la_place_de_la_notre() -> None:
    note = carnet("avis_raison_detre", raison_detre="Nous existons pour laver le linge.")
    sienne = "je lave le linge pr que les gens galerent plus, en etant franc"
    parcours.repondre(note, dire(sienne, "n", 0.95, "motif_sens"))
    assert note.raison_detre == (
        "Je lave le linge pour que les gens ne galèrent plus, en étant franc."
    )
    assert not note.raison_detre_confirmee
