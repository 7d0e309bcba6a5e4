"""An answer that opens on the name of its step, and one that first puts another right."""

from __future__ import annotations

import pytest

from pourquoi.correction import en_phrases_annoncees, sans_l_annonce
from pourquoi.valeurs import la_mienne
from tests.entretien import Entretien


@pytest.mark.parametrize(
    ("etape", "texte", "dit"),
    [
        ("geste_respect", "Pour les partenaires : Nour, ma relieuse, à qui je demande son avis", "Nour, ma relieuse, à qui je demande son avis"),
        ("geste_respect", "sinon pr les partenaires je règle ma relieuse le jour même", "je règle ma relieuse le jour même"),
        ("geste_respect", "Et le respect : payer à l'heure", "payer à l'heure"),
        ("coeur_clientele", "côté clients, les familles du bourg", "les familles du bourg"),
        ("coeur_clientele", "Mes clients : les vieux du canal", "les vieux du canal"),
        ("valeurs", "Pour les valeurs : la patience", "la patience"),
        ("valeurs", "niveau valeurs je dirais la patience", "je dirais la patience"),
        ("renoncements", "Renoncements : le PVC", "le PVC"),
        ("action_7_jours", "pour les sept jours, j'appelle la mairie mardi", "j'appelle la mairie mardi"),
        ("acte", "Comme exemple, j'ai refusé un chantier", "j'ai refusé un chantier"),
        ("renoncements", "alors les renoncements c'est les lotissements et puis les vérandas", "les lotissements et puis les vérandas"),
        ("coeur_clientele", "mes clients c'est ceux qui restent", "ceux qui restent"),
        ("pourquoi_2", "Ce que ça change : une dame seule ose venir", "une dame seule ose venir"),
        ("valeurs", "les valeurs c'est pas mon truc", "les valeurs c'est pas mon truc"),
        ("pourquoi_2", "ce que ça change c'est la paix", "ce que ça change c'est la paix"),
        ("coeur_clientele", "Les clients, donc : des familles qui n'osent pas entrer", "des familles qui n'osent pas entrer"),
        ("geste_respect", "Un geste pour un partenaire : j'aimerais payer ma relieuse le jour même", "j'aimerais payer ma relieuse le jour même"),
        ("geste_respect", "tu oublies mes retraités mais bon 😅 un geste : Nour rêve de dorer, je lui paye le stage", "Nour rêve de dorer, je lui paye le stage"),
        ("valeurs", "ok laisse tomber pour le tu, mes valeurs : la patience et le vrai prix", "la patience et le vrai prix"),
        ("renoncements", "le PVC, et à une chose : le dimanche", "le PVC, et à une chose : le dimanche"),
        # What names somebody, or says more than the step, stays.
        ("geste_respect", "pour ma relieuse : payer à l'heure", "pour ma relieuse : payer à l'heure"),
        ("geste_respect", "Pour mes clients, j'offre le café", "Pour mes clients, j'offre le café"),
        ("coeur_clientele", "pour les clients pressés, rien", "pour les clients pressés, rien"),
        ("coeur_clientele", "le public des écoles", "le public des écoles"),
        ("valeurs", "pour les valeurs de ma mère", "pour les valeurs de ma mère"),
        ("geste_respect", "le respect, c'est payer", "le respect, c'est payer"),
        ("action_7_jours", "pas lundi, mardi", "pas lundi, mardi"),
        ("pourquoi_1", "pour mes clients : leur rendre service", "pour mes clients : leur rendre service"),
        ("geste_respect", "Partenaires :", "Partenaires :"),
    ],
)  # fmt: skip
def test_sans_l_annonce(etape: str, texte: str, dit: str) -> None:
    assert sans_l_annonce(etape, texte) == dit


def test_une_reponse_corrigee_perd_aussi_le_nom_de_son_etape() -> None:
    entretien = Entretien()
    entretien.jusqu_a("action_7_jours")
    entretien.dire("Je veux corriger", "corriger_reponse")
    entretien.dire("Mes renoncements")
    entretien.dire("alors les renoncements c'est les lotissements et les vérandas", "motif_offre")
    assert entretien.carnet.renoncements == "les lotissements et les vérandas"


def test_une_phrase_commence_ou_l_etape_est_nommee() -> None:
    texte = "c ma valeur la patience sinon pr les partenaires je règle ma relieuse"
    assert en_phrases_annoncees("geste_respect", texte) == [
        "c ma valeur la patience",
        "pr les partenaires je règle ma relieuse",
    ]
    assert len(en_phrases_annoncees("geste_respect", "je paie et pour le respect du mort")) == 1


@pytest.mark.parametrize(
    ("texte", "tenues", "dites"),
    [
        ("c ma valeur la patience", ["la patience", "le respect"], ["la patience", "le respect"]),
        ("mais nn c'est l'honnêteté ma valeur", ["le calme"], ["l’honnêteté"]),
        ("c'est ma valeur ajoutée la patience", ["le calme"], []),
        ("c'est la patience qui compte", ["le calme"], []),
    ],
)
def test_la_mienne(texte: str, tenues: list[str], dites: list[str]) -> None:
    assert la_mienne(texte, tenues) == dites


@pytest.mark.parametrize(
    "texte",
    [
        "c ma valeur la patience. sinon pr les partenaires je paye ma relieuse des que jpeux",
        "c ma valeur la patience sinon pr les partenaires je paye ma relieuse des que jpeux",
    ],
)
def test_seul_le_geste_reste_le_geste(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    entretien.dire(texte, "motif_offre")
    assert entretien.carnet.geste_respect == "je paye ma relieuse des que jpeux"
    assert entretien.carnet.valeurs_nommees == ["la patience"]


def test_un_geste_corrige_quitte_l_ancien_partenaire() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.dire("Oui, je la signe")
    entretien.dire("aux grandes surfaces", "motif_offre")
    entretien.dire("mon geste de respect c'est plutôt former mon apprenti le lundi", None)
    assert list(entretien.carnet.partenaires) == ["collaborateurs"]


def test_une_phrase_entiere_n_a_pas_d_annonce() -> None:
    dit = "Ce que ça change, c'est qu'on voit de la lumière le matin"
    assert sans_l_annonce("pourquoi_3", dit) == dit
