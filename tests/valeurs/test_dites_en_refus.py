"""A value told as a refusal is one of the list: kept in its words, shown, and confirmed whole."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.commandes import note
from pourquoi.conclusion import fiche
from pourquoi.ecriture import normaliser
from pourquoi.synthese import texte_court
from pourquoi.valeurs import recevoir_valeurs
from tests.entretien import Entretien


def _nommees(texte: str) -> list[str]:
    carnet = Carnet()
    recevoir_valeurs(carnet, Message(texte))
    return carnet.valeurs_nommees


@pytest.mark.parametrize(
    ("texte", "attendues"),
    [
        ("le bon pain, pas de congelé, et dire merci", ["pas de congelé"]),
        ("travail soigné, pas de sous-traitance, dire au revoir", ["pas de sous-traitance"]),
        ("sans plastique, le local et la politesse", ["sans plastique", "la politesse"]),
        ("la patience, pas parler aux anciens comme à des enfants",
         ["la patience", "ne pas parler aux anciens comme à des enfants"]),
        ("ponctualité, jamais de devis gonflé, le sourire",
         ["la ponctualité", "jamais de devis gonflé"]),
        ("l'accueil, zéro déchet, pas de chichis", ["l’accueil", "zéro déchet", "pas de chichis"]),
        ("pas de chimie, le gout", ["pas de chimie", "le goût"]),
        ("l'écoute et jamais brusquer une bête", ["l’écoute", "ne jamais brusquer une bête"]),
        ("le calme et pas faire attendre pr rien", ["le calme", "ne pas faire attendre pour rien"]),
        ("La franchise. Pas de vente forcée. Prendre le temps.", ["la franchise", "pas de vente forcée"]),
    ],
)  # fmt: skip
def test_un_refus_est_une_valeur(texte: str, attendues: list[str]) -> None:
    nommees = _nommees(texte)
    assert [v for v in attendues if v not in nommees] == []
    # Once each.
    assert len({normaliser(v).removeprefix("ne ") for v in nommees}) == len(nommees)


@pytest.mark.parametrize(
    "texte",
    [
        "pas de souci, la gentillesse",
        "sans hésiter, l'écoute",
        "sans doute la patience, et l'écoute",
        "pas d'idée, la patience peut-être",
        "l'honnêteté, pas la rentabilité",
        "pas de grands mots, le respect",
        "jamais réfléchi à ça, la patience",
        "le respect, sans plus",
        "la patience, sans ça on tient pas",
    ],
)
def test_ce_qui_n_est_pas_une_valeur(texte: str) -> None:
    refus = ("pas ", "sans ", "jamais ", "zéro ", "ne pas ")
    assert [v for v in _nommees(texte) if v.startswith(refus)] == []


@pytest.mark.parametrize(
    "ordre",
    [
        "changez mes valeurs : travail soigné, pas de congelé, dire bonjour",
        "ajoutez pas de congelé dans mes valeurs",
        "rajoute pas de congelé dans mes valeurs stp",
        "vous avez oublié pas de congelé dans mes valeurs",
        "il manque pas de congelé dans mes valeurs",
    ],
)
@pytest.mark.parametrize("etape", ["coeur_clientele", "suite"])
def test_ce_qui_est_confirme_est_montre(ordre: str, etape: str) -> None:
    e = Entretien()
    e.jusqu_a("valeurs")
    e.dire("le travail bien fait, et dire bonjour", "motif_sens")
    e.jusqu_a(etape)
    avant = e.carnet.coeur_clientele
    e.dire(ordre, "motif_sens")
    assert "pas de congelé" in note(e.carnet, "valeurs")
    assert "dire bonjour" in note(e.carnet, "valeurs")
    assert "pas de congelé" in texte_court(fiche(e.carnet))
    assert e.carnet.coeur_clientele == avant


def test_une_valeur_de_la_reponse_non_montree_n_est_pas_confirmee() -> None:
    """An old notebook whose list lacks one of the answer's values: the order is obeyed."""
    e = Entretien()
    e.jusqu_a("suite")
    e.carnet.valeurs = "le travail bien fait, pas de congelé, dire bonjour"
    e.carnet.valeurs_nommees = ["le travail bien fait", "dire bonjour"]
    e.dire("mes valeurs c'est : le travail bien fait, pas de congelé, dire bonjour", "motif_sens")
    assert "pas de congelé" in note(e.carnet, "valeurs")


@pytest.mark.parametrize(
    ("texte", "attendues"),
    [
        # What shows a value is no other one.
        (
            "Le soin d'abord : je démonte tout, jamais de colle, et je garde chaque vis. Et la franchise.",
            ["la franchise", "le soin"],
        ),
        ("La douceur : pas de cris, pas de minuteur. Et la rigueur.", ["la douceur", "la rigueur"]),
        # Each with what shows it.
        (
            "pas d arnaque, jdis le prix avant. et la debrouille, g tout appris seul",
            ["la débrouille", "pas d’arnaque"],
        ),
        (
            "zéro gâchis, je cuisine les fanes. et l'entraide, on se prête les machines",
            ["l’entraide", "zéro gâchis"],
        ),
        ("Le matin, je prépare. Le soir, je range.", []),
        ("La porte, je la laisse ouverte. La caisse, je la laisse aussi.", []),
    ],
)
def test_what_shows_a_value(texte: str, attendues: list[str]) -> None:
    assert sorted(_nommees(texte)) == attendues
