"""Partners told while something else was asked: kept as partners, never under that question."""

from __future__ import annotations

import pytest

from pourquoi.conclusion import fiche
from pourquoi.partenaires_dits import partenaires_dits
from pourquoi.synthese import texte_court
from tests.entretien import noms, rendu_a


@pytest.mark.parametrize(
    ("texte", "qui", "reste"),
    [
        ("mes partenaires c'est la brasserie Thual et un tonnelier. Je laisse les salons",
         "la brasserie Thual et un tonnelier", "Je laisse les salons"),
        ("les marins, et comme partenaires j'ai Odile la voilière", "Odile la voilière", "les marins"),
        ("Nos partenaires, ce sont les écoles du plateau", "les écoles du plateau", ""),
        ("Mes partenaires seront le foyer et la poste. Jeudi j'y vais", "le foyer et la poste", "Jeudi j'y vais"),
        ("coté partenaires y'a mon oncle le forgeron, et je renonce aux foires",
         "mon oncle le forgeron", "je renonce aux foires"),
    ],
)  # fmt: skip
def test_partners_named_as_such(texte: str, qui: str, reste: str) -> None:
    dits = partenaires_dits(texte)
    assert dits is not None and not dits.fait
    assert (dits.qui, dits.reste) == (qui, reste)


@pytest.mark.parametrize(
    "texte",
    [
        "mes partenaires c'est le respect avant tout",
        "mes partenaires, je les préviens quand je suis en retard",
        "nos partenaires sont exigeants",
        "je cherche des partenaires",
        "les gens qui connaissent mes partenaires",
        "mes partenaires, c'est qui ?",
    ],
)
def test_what_names_no_partner(texte: str) -> None:
    assert partenaires_dits(texte) is None


def test_partners_told_where_clients_were_asked_for() -> None:
    entretien = rendu_a("coeur_clientele")
    tour = entretien.dire("mes partenaires c'est le brasseur Thual. Mes clients, c'est les marins")
    assert entretien.carnet.partenaires == {"fournisseurs": "le brasseur Thual"}
    assert "marins" in (entretien.carnet.coeur_clientele or "")
    assert "brasseur" not in (entretien.carnet.coeur_clientele or "")
    assert tour.repliques[0].variables["reflet"] == "le brasseur Thual"
    entretien.dire("je paie mon meunier à la livraison", "motif_offre")
    assert entretien.carnet.geste_respect == "je paie mon meunier à la livraison"


def test_partners_alone_answer_nothing_else() -> None:
    entretien = rendu_a("renoncements")
    tour = entretien.dire("nos partenaires, c'est l'école du bourg")
    assert entretien.carnet.renoncements is None
    assert entretien.carnet.partenaires["confreres"] == "l'école du bourg"
    assert noms(tour) == ["utter_reflet_citation", "utter_demander_renoncements"]
    synthese = texte_court(fiche(entretien.carnet))
    assert "Partenaires : « l’école du bourg »" in synthese.replace("\u00a0", " ")
