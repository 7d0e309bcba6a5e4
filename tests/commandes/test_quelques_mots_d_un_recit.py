"""A few words of a story put right: these change, what is told around them stays."""

from __future__ import annotations

from typing import Any

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.passages import Passage

PREMIER = "mon grand-père réparait les violons du village et ma voisine jouait le dimanche"
DEUXIEME = "un monsieur m'a confié le violoncelle de sa fille, il pleurait"
ACTE = "j'ai rendu le violon de la boulangère un dimanche, elle avait un concert à Nancy"


def _luthiere(etape: str, **autres: Any) -> Carnet:
    donnees = {
        "commencee_le": "x",
        "etape": etape,
        "statut": "createur",
        "activite": "luthière à Mirecourt",
        "pourquoi_1": PREMIER,
        "pourquoi_2": DEUXIEME,
        "pourquoi_3": "je veux que les instruments servent",
        "motifs": ["motif_sens"] * 3,
        "echelle_finie": True,
        "valeurs": "la justesse",
        "valeurs_nommees": ["la justesse"],
        "acte": ACTE,
        "regard_client": "ils entendent la différence",
        "coeur_clientele": "les élèves du conservatoire et les amateurs",
        "geste_respect": "je préviens mon vernisseur quand je suis en retard",
        "raison_detre": "Je suis là pour que les instruments servent.",
        "raison_detre_confirmee": True,
        "renoncements": "aux instruments d'usine",
        "action_7_jours": "lundi j'appelle le conservatoire",
    }
    return Carnet(**{**donnees, etape: None, **autres} if etape != "suite" else donnees)


@pytest.mark.parametrize(
    ("etape", "texte", "champ", "attendu", "reponse"),
    [
        ("renoncements", "aux violons d'usine. au fait jme suis trompé c pas mon grand-père c mon oncle mai il tenait le café", "pourquoi_1", PREMIER.replace("mon grand-père", "mon oncle"), "aux violons d'usine."),
        ("renoncements", "les violons chinois. sinon g dit une betise c pas ma voisine c ma tante mais elle habitait a coté", "pourquoi_1", PREMIER.replace("ma voisine", "ma tante"), "les violons chinois."),
        ("action_7_jours", "Lundi j'appelle le conservatoire. D'ailleurs, pour le violoncelle, ce n'était pas sa fille, c'était sa femme.", "pourquoi_2", DEUXIEME.replace("sa fille", "sa femme"), "Lundi j'appelle le conservatoire."),
        ("renoncements", "aux cordes d'usine. et c'était pas la boulangère, c'était la pharmacienne, je me suis mélangée", "acte", ACTE.replace("la boulangère", "la pharmacienne"), "aux cordes d'usine."),
        ("suite", "le violoncelle c'est pas de sa fille c'est de sa femme", "pourquoi_2", DEUXIEME.replace("sa fille", "sa femme"), None),
        ("suite", "Ce n'était pas à Nancy, c'était à Épinal, parce que Nancy était complet", "acte", ACTE.replace("Nancy", "Épinal"), None),
    ],
)  # fmt: skip
def test_le_reste_du_recit_demeure(
    etape: str, texte: str, champ: str, attendu: str, reponse: str | None
) -> None:
    carnet = _luthiere(etape)
    parcours.repondre(carnet, Message(texte, "motif_sens", (("motif_sens", 0.9),)))
    assert getattr(carnet, champ) == attendu
    if reponse:
        assert getattr(carnet, etape) == reponse


def test_par_la_lecture_des_passages_aussi() -> None:
    carnet = _luthiere("renoncements")
    texte = "aux violons d'usine. momo c pas ma voisine c ma tante mai elle jouait faux"
    lus = [("dit", "aux violons d'usine."), ("bruit", "momo"), ("consigne", "c pas"), ("ancien", "ma voisine"), ("consigne", "c"), ("nouveau", "ma tante mai elle jouait faux")]  # fmt: skip
    passages = tuple(Passage(role, dit, 0.95) for role, dit in lus)
    parcours.repondre(
        carnet, Message(texte, "motif_sens", (("motif_sens", 0.9),), passages=passages)
    )
    assert carnet.pourquoi_1 == PREMIER.replace("ma voisine", "ma tante")


@pytest.mark.parametrize(
    "texte",
    [
        "Pour le violoncelle, ce n'est pas le prix, c'est la confiance.",
        "ma voisine, ce n'est pas une cliente, c'est une amie",
    ],
)
def test_ce_qui_oppose_sans_corriger(texte: str) -> None:
    carnet = _luthiere("renoncements")
    parcours.repondre(carnet, Message(texte, "motif_sens", (("motif_sens", 0.9),)))
    assert (carnet.pourquoi_1, carnet.pourquoi_2, carnet.acte) == (PREMIER, DEUXIEME, ACTE)
