"""A name as it is spelt, put where its like stands; what else the message says is done as well."""

from __future__ import annotations

from typing import Any

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.precisions import precisions
from tests.entretien import noms

PAS = "vendredi je vois le maire de st fons pour la halle et je pose des affiches chez dupond"
GESTE = "mon meunier de la cote d or, je le paie comptant. Drôle de question"


def _crepier(etape: str = "suite", **autres: Any) -> Carnet:
    donnees = {
        "commencee_le": "x",
        "etape": etape,
        "statut": "createur",
        "activite": "crêpier ambulant près de Lyon",
        "pourquoi_1": "les gens des tours n'ont plus de marché",
        "motifs": ["motif_sens"],
        "echelle_finie": True,
        "valeurs": "la franchise",
        "valeurs_nommees": ["la franchise"],
        "acte": "j'ai jeté la pâte de la veille devant madame Benali",
        "coeur_clientele": "les familles des tours et les ouvriers du port",
        "geste_respect": GESTE,
        "raison_detre": "Je suis là pour que les tours aient leur marché.",
        "raison_detre_confirmee": True,
        "renoncements": "les festivals",
        "action_7_jours": PAS,
    }
    return Carnet(**{**donnees, **autres})


@pytest.mark.parametrize(
    ("texte", "nom", "nouvelle"),
    [
        ("non c'est toujours faux, la ville c'est Saint-Fons", "action_7_jours", PAS.replace("st fons", "Saint-Fons")),
        ("la ville s'écrit Saint-Fons", "action_7_jours", PAS.replace("st fons", "Saint-Fons")),
        ("Attention, c'est Saint-Fons, pas st fons.", "action_7_jours", PAS.replace("st fons", "Saint-Fons")),
        ("attention c dupont pas dupond !", "action_7_jours", PAS.replace("dupond", "dupont")),
        ("C'est Dupont, pas Dupond, merci", "action_7_jours", PAS.replace("dupond", "Dupont")),
        ("y a une erreur, la dame s'appelle Bennali", "acte", "j'ai jeté la pâte de la veille devant madame Bennali"),
        ("ça s'écrit Côte-d'Or", "geste_respect", GESTE.replace("cote d or", "Côte-d'Or")),
    ],
)  # fmt: skip
def test_le_nom_prend_la_place_de_son_pareil(texte: str, nom: str, nouvelle: str) -> None:
    lues = precisions(texte, _crepier())
    assert lues and list(lues.bouts) == [nom]
    assert lues.bouts[nom][2] == nouvelle


def test_deux_demandes_ont_chacune_leur_reponse() -> None:
    carnet = _crepier()
    tour = parcours.repondre(
        carnet, Message("attention c st fons pas st fonds ! et enleve drole de question")
    )
    assert noms(tour)[:2] == ["utter_deja_note", "utter_reponse_retiree"]
    assert carnet.action_7_jours == PAS and "question" not in carnet.geste_respect


@pytest.mark.parametrize(
    ("etape", "texte"),
    [
        ("suite", "c'est toujours pareil, la vie c'est Lyon"),
        ("suite", "c'est faux, mon geste c'est Paul"),
        ("pourquoi_2", "le marché c'est toujours la fête"),
        ("pourquoi_2", "C'est un métier, pas un hobby."),
        ("renoncements", "Les festivals, c'est du bruit, pas du public."),
    ],
)
def test_ce_qui_n_epelle_rien(etape: str, texte: str) -> None:
    carnet = _crepier(etape) if etape == "suite" else _crepier(etape, **{etape: None})
    lues = precisions(texte, carnet)
    assert lues is None or not lues.bouts
