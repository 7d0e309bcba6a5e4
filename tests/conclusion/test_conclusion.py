"""The closing: the chosen clients and the wider good, in the person's own words."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.conclusion import conclure, contribution, fiche, valeurs_et_actes
from pourquoi.synthese import texte_court


@pytest.mark.parametrize(
    ("signee", "clientele", "pourquoi", "dite"),
    [
        (
            "J’existe pour que ceux qui veulent finir leur vie chez eux le puissent, en restant là.",
            "les vieux",
            "",
            "que ceux qui veulent finir leur vie chez eux le puissent",
        ),
        (
            "Nous existons pour être aux côtés des petits commerçants, afin qu’ils vendent en ligne.",
            "les petits commerçants",
            "",
            "qu’ils vendent en ligne",
        ),
        (
            "Nous existons pour nourrir les gosses, afin que les familles puissent compter sur nous.",
            "les familles",
            "",
            "nourrir les gosses",
        ),
        (
            "Nous existons pour monter des murs droits pour les vieux, en tenant parole.",
            "les vieux",
            "",
            "monter des murs droits",
        ),
        ("Je répare pour que rien ne finisse à la benne.", "les voisins", "", "que rien ne finisse à la benne"),
        ("Je monte des murs", "les vieux", "je veux que les gens dorment au sec", "que les gens dorment au sec"),
        # Our own words, or nothing for others: another ending.
        ("Je monte des murs droits pour les vieux", "les vieux", "pour manger", ""),
        ("Nous existons pour bien faire notre métier.", "les gens", "", ""),
        ("Nous existons pour que les familles puissent compter sur notre patience.", "les familles", "", ""),
    ],
)  # fmt: skip
def test_contribution(signee: str, clientele: str, pourquoi: str, dite: str) -> None:
    carnet = Carnet(raison_detre=signee, coeur_clientele=clientele, pourquoi_1=pourquoi)
    assert contribution(carnet) == dite
    fin = conclure(carnet)[-1]
    assert fin.nom == ("utter_conclusion" if dite else "utter_conclusion_clientele")


def test_la_synthese_garde_qui_et_ce_qui_est_fait() -> None:
    carnet = Carnet(
        activite="infirmière",
        pourquoi_1="pour la personne",
        pourquoi_2="le monsieur il est resté seul, moi ça me rendait malade pour les gens",
        motifs=["motif_sens", "motif_sens"],
        valeurs_nommees=["la présence"],
        acte="Je suis restée deux heures avec sa femme, je suis épuisée mais je ne regrette pas",
        coeur_clientele="ceux qui rentrent de l'hôpital, genre Mme Leroy. pas la chaîne",
        geste_respect="j'ai pas de fournisseurs",
        partenaires={"fournisseurs": "j'ai pas de fournisseurs"},
        renoncements="aux prises de sang à la chaîne, je les laisserai",
    )
    lignes = dict(
        ligne.replace("\u00a0", " ").split(" : ", 1)
        for ligne in texte_court(fiche(carnet)).split("\n")
    )
    assert lignes == {
        "Le chemin": "« ça me rendait malade pour les gens »",
        "Valeurs": "présence (« je suis restée deux heures avec sa femme »)",
        "Cœur de clientèle": "« ceux qui rentrent de l’hôpital »",
        "Renoncements": "« les prises de sang à la chaîne »",
    }


@pytest.mark.parametrize(
    ("acte", "valeurs", "actes"),
    [
        (
            "franchise : je lui ai dit en face d'arrêter",
            "",
            (None, "je lui ai dit en face d'arrêter"),
        ),
        (
            "Franchise : je lui ai dit en face. Patience : j'ai attendu trois heures",
            "",
            ("j'ai attendu trois heures", "je lui ai dit en face."),
        ),
        (
            "hier j'ai dit non à un client",
            "la patience, la franchise : hier j'ai dit non à un client",
            (None, "hier j'ai dit non à un client"),
        ),
        ("hier j'ai dit non à un client", "", ("hier j'ai dit non à un client", None)),
        ("La franchise, c'est quand j'ai rendu l'acompte", "", (None, "j'ai rendu l'acompte")),
        (None, "la patience", (None, None)),
    ],
)
def test_un_acte_va_a_sa_valeur(
    acte: str | None, valeurs: str, actes: tuple[str | None, str | None]
) -> None:
    carnet = Carnet(acte=acte, valeurs=valeurs, valeurs_nommees=["la patience", "la franchise"])
    assert tuple(v["acte"] for v in valeurs_et_actes(carnet)) == actes
