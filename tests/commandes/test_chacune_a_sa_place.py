"""What a quoted word stands for, what is missing and where, what has gone: each in its answer."""

from __future__ import annotations

from typing import Any

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.conclusion import synthese_en_cours
from pourquoi.reclamations import reclamations
from tests.entretien import noms

GESTE = "je pourrais citer sa boutique sur mes tirages, et lui rendre ses cadres à temps"
PAS = "Jeudi je passe voir la directrice du musée de Gap, pour qu'elle garde mes cartes à l'accueil des familles"


def _photographe(etape: str = "suite", **autres: Any) -> Carnet:
    donnees = {
        "commencee_le": "x",
        "etape": etape,
        "statut": "createur",
        "activite": "photographe à Gap",
        "pourquoi_1": "les gens n'ont plus d'images de leurs anciens",
        "pourquoi_2": "je veux que chacun garde un visage",
        "motifs": ["motif_sens", "motif_sens"],
        "echelle_finie": True,
        "valeurs": "la lenteur et la justesse, et puis une forme de gaieté",
        "valeurs_nommees": ["la lenteur", "la justesse"],
        "acte": "j'ai attendu deux heures que le vieux monsieur sourie",
        "regard_client": "ils voient que je pose l'appareil pour parler",
        "coeur_clientele": "les familles du bourg et les maisons de retraite",
        "geste_respect": GESTE,
        "partenaires": {"fournisseurs": GESTE},
        "raison_detre": "Je suis là pour que chacun garde un visage.",
        "raison_detre_confirmee": True,
        "renoncements": "les mariages du samedi",
        "action_7_jours": PAS,
        "terminee_le": "x",
    }
    return Carnet(**{**donnees, **autres})


@pytest.mark.parametrize(
    ("texte", "changes"),
    [
        # what a quoted word stands for
        ("« sa boutique », c'est celle de Farid", {"geste_respect": GESTE.replace("sa boutique", "la boutique de Farid")}),
        ("Dans le geste de respect, « sa boutique », c'est la boutique de Farid.", {"geste_respect": GESTE.replace("sa boutique", "la boutique de Farid")}),
        ("quand je dis \"ses cadres\" c les cadres de Farid", {"geste_respect": GESTE.replace("ses cadres", "les cadres de Farid")}),
        ("« ses cadres » ce sont ceux de Farid, merci", {"geste_respect": GESTE.replace("ses cadres", "les cadres de Farid")}),
        ("Pour le geste, « sa boutique » désigne l'atelier de Farid.", {"geste_respect": GESTE.replace("sa boutique", "l'atelier de Farid")}),
        ("« elle » dans les sept jours, c'est la directrice", {"action_7_jours": PAS.replace("qu'elle", "que la directrice")}),
        # two of them, each in its answer
        ("Merci beaucoup. Il manque les cartes postales dans les sept jours, et « sa boutique », c'est celle de Farid.",
         {"action_7_jours": f"{PAS}, et les cartes postales", "geste_respect": GESTE.replace("sa boutique", "la boutique de Farid")}),
        ("il manque la gaieté dans mes valeurs et \"ses cadres\" c'est les cadres de Farid",
         {"valeurs": "la lenteur, la justesse, la gaieté", "geste_respect": GESTE.replace("ses cadres", "les cadres de Farid")}),
        # said to stand where it was never meant
        ("Je n'ai pas dit « à l'accueil des familles » pour le musée. Je voulais dire que dans le geste, « sa boutique », c'est la boutique de Farid.",
         {"action_7_jours": PAS.removesuffix(" à l'accueil des familles"), "geste_respect": GESTE.replace("sa boutique", "la boutique de Farid")}),
        ("j'ai jamais dit « et les maisons de retraite » dans mes clients", {"coeur_clientele": "les familles du bourg"}),
        # what the day is of, and what was not put there
        ("Attendez, pour jeudi, vous n'avez pas noté l'essentiel : que je lui laisse un portrait.", {"action_7_jours": f"{PAS}, et je lui laisse un portrait"}),
        ("pr jeudi ta pas mis le principal : quelle garde mes cartes a l'accueil des scolaires", {"action_7_jours": "Jeudi je passe voir la directrice du musée de Gap, pour quelle garde mes cartes a l'accueil des scolaires"}),
        ("Pour jeudi, il manque une chose : qu'elle me présente au club photo.", {"action_7_jours": f"{PAS}, pour qu'elle me présente au club photo"}),
        ("dans les 7 jours vous avez pas mis que je dépose un portrait à la mairie", {"action_7_jours": f"{PAS}, et je dépose un portrait à la mairie"}),
        ("Dans mes valeurs tu n'as pas noté la gaieté", {"valeurs": "la lenteur, la justesse, la gaieté"}),
        # what has gone
        ("Et la gaieté, elle est passée où ? Dans les valeurs.", {"valeurs": "la lenteur, la justesse, la gaieté"}),
        ("elle est ou la gaieté dans mes valeurs ??", {"valeurs": "la lenteur, la justesse, la gaieté"}),
        ("Où est passée la gaieté ?", {"valeurs": "la lenteur, la justesse, la gaieté"}),
        ("et la gaieté, vous l'avez mise où dans mes valeurs ?", {"valeurs": "la lenteur, la justesse, la gaieté"}),
        ("Et les écoles, elles sont passées où ? Dans mes clients.", {"coeur_clientele": "les familles du bourg, les maisons de retraite et les écoles"}),
    ],
)  # fmt: skip
def test_chacune_a_sa_place(texte: str, changes: dict[str, str]) -> None:
    lues = reclamations(texte, _photographe())
    assert lues and lues.changes == changes
    assert lues.a_reprendre is None


@pytest.mark.parametrize(
    ("etape", "texte"),
    [
        ("suite", "« sa boutique », c'est joli ça"),
        ("suite", "« sa boutique », c'est pas grave"),
        ("suite", "Où est passée ma synthèse ?"),
        ("suite", "Et la mer, elle est où ?"),
        ("pourquoi_3", "Où sont passés les jeunes ? Ils partent tous à la ville."),
        ("pourquoi_3", "Jeudi dernier il manquait une chose : que quelqu'un s'assoie avec elle."),
        ("geste_respect", "Mon encadreur, il n'a pas mis son nom : je le mettrai."),
        ("acte", "Je n'ai pas dit « souriez », j'ai attendu."),
    ],
)  # fmt: skip
def test_ce_qui_ne_reclame_rien(etape: str, texte: str) -> None:
    carnet = _photographe(etape) if etape == "suite" else _photographe(etape, **{etape: None})
    lues = reclamations(texte, carnet)
    assert lues is None or not (lues.changes or lues.a_reprendre)


def test_ce_qui_est_annonce_est_ce_qui_est_garde() -> None:
    carnet = _photographe()
    texte = "Merci. Il manque les cartes postales dans les sept jours, et « sa boutique », c'est celle de Farid."
    tour = parcours.repondre(carnet, Message(texte, "remercier", (("remercier", 0.9),)))
    assert noms(tour)[:2] == ["utter_corrige_action_7_jours", "utter_corrige_geste_respect"]
    synthese = synthese_en_cours(carnet)[0].variables["synthese"]
    assert "la boutique de Farid" in synthese
    assert "cartes postales" in synthese
    assert [*carnet.partenaires.values()] == [carnet.geste_respect]


def test_une_valeur_deja_la_est_montree() -> None:
    tour = parcours.repondre(
        _photographe(), Message("Elle est passée où la lenteur dans mes valeurs ?")
    )
    assert noms(tour)[0] == "utter_deja_note"
