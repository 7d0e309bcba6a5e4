"""Objections are welcomed, each in its own way, and the journey goes on."""

from __future__ import annotations

import pytest

from pourquoi.objections import stereotype
from tests.entretien import Entretien, noms


@pytest.mark.parametrize("sujet", ["utopie", "finances", "clients"])
def test_objection_asks_for_a_real_case_then_returns(sujet: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    assert (
        noms(entretien.dire("…objection", f"objection_{sujet}"))[-1] == f"utter_objection_{sujet}"
    )
    entretien.dire("mon plus gros client me demande de mentir sur les délais", "motif_offre")
    if sujet == "clients":
        assert entretien.carnet.etape == "dilemme"
        tour = entretien.dire(
            "je perdrais un tiers du chiffre mais je dormirais", "motif_personnel"
        )
        assert "utter_dilemme_choix" in noms(tour)
    assert entretien.carnet.etape == "valeurs"


def test_same_objection_again_gets_another_answer() -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    entretien.dire("utopique", "objection_utopie")
    entretien.dire("aucun", "nier")
    tour = entretien.dire("c'est vraiment de l'utopie", "objection_utopie")
    assert noms(tour) == ["utter_objection_utopie_encore", "utter_demander_valeurs"]


def test_everybody_is_my_client_is_questioned_once() -> None:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    assert noms(entretien.dire("tout le monde", "reponse_vague")) == [
        "utter_reflet_objection",
        "utter_objection_tout_le_monde",
    ]
    entretien.dire("non vraiment tout le monde", "motif_offre")
    assert entretien.carnet.etape == "geste_respect"


@pytest.mark.parametrize(
    ("texte", "sujet"),
    [
        ("chez moi le client est roi", "client_roi"),
        ("je suis un simple prestataire", "prestataire"),
    ],
)
def test_stereotypes_reopen_the_relation(texte: str, sujet: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    assert noms(entretien.dire(texte, "motif_offre"))[-1] == f"utter_objection_{sujet}"
    assert entretien.carnet.acte == texte


@pytest.mark.parametrize(
    ("texte", "sujet"),
    [
        ("tout cela me paraît un peu utopique, le respect ne paie ni mon assurance ni mes charges", "utopie"),
        ("je remercie Gilles à chaque livraison ; mais les valeurs, ça paie pas le loyer", "finances"),
        ("ce n'est pas utopique, je l'ai fait", None),
    ],
)  # fmt: skip
def test_an_objection_inside_an_answer(texte: str, sujet: str | None) -> None:
    assert stereotype(texte) == sujet


@pytest.mark.parametrize(
    "texte",
    [
        "non mais j'ai pas de problème avec mes clients, je parlais des gens en général",
        "quel client ?? y en a pas",
        "Je n'ai aucun client difficile.",
    ],
)
def test_le_premier_dementi_ferme_le_detour(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire("Aller plus loin")
    etape = entretien.carnet.etape
    entretien.dire(
        "dans la vraie vie, ils veulent du sur-mesure au prix du supermarché", "objection_clients"
    )
    assert entretien.carnet.detour["nom"] == "objection_clients"
    tour = entretien.dire(texte, "motif_sens")
    assert noms(tour)[0] == "utter_mal_cite"
    assert entretien.carnet.detour is None
    assert "cas_clients" not in entretien.carnet.approfondi
    assert "sur-mesure" in entretien.carnet.approfondi[etape]


def test_the_case_is_written_under_the_objection_not_the_question_it_was_raised_at() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    entretien.dire("…objection", "objection_utopie")
    assert entretien.carnet.etape == "objection_utopie"
    tour = entretien.dire(
        "le miel du village me coûte deux euros de plus par pot", "reponse_concrete"
    )
    assert [r.etape for r in tour.reponses] == ["objection_utopie"]
    assert entretien.carnet.pourquoi_1 is None
