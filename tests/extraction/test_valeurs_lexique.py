"""Values named, values implied by an act."""

from __future__ import annotations

import pytest

from pourquoi.valeurs_lexique import VALEURS, famille, valeurs_nommees, valeurs_sous_entendues


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("le respect", ["le respect"]),
        ("respect", ["le respect"]),
        ("L'honnêteté et le travail bien fait", ["l’honnêteté", "le travail bien fait"]),
        ("honneteté, ponctualité", ["l’honnêteté", "la ponctualité"]),
        ("lhonnetete", ["l’honnêteté"]),
        ("Liberté et loyauté, les deux vont ensemble", ["la liberté", "la loyauté"]),
        ("l'entraide avant tout", ["l’entraide"]),
        ("solidarité et rigueur, dans cet ordre", ["la solidarité", "la rigueur"]),
        ("confiance, humilité", ["la confiance", "l’humilité"]),
        ("la transmission", ["la transmission"]),
        ("transmettre mon savoir aux jeunes", ["la transmission"]),
        ("Le respect du vivant, d’abord et toujours.", ["le respect du vivant"]),
        ("le respect des bêtes", ["le respect du vivant"]),
        ("patience, bienveillance, honnêteté", ["la patience", "la bienveillance", "l’honnêteté"]),
        ("la douceur et l'écoute", ["la douceur", "l’écoute"]),
        ("pas le respect, la liberté", ["la liberté"]),
        ("La transparence plus que la politesse.", ["la transparence", "la politesse"]),
        ("l'esprit d'équipe comme au foot", ["l’esprit d’équipe"]),
        ("La sobriété, faire mieux avec moins.", ["la sobriété"]),
        ("le partage", ["le partage"]),
        ("je vends des pizzas", []),
        ("la sécurité sociale", []),
        ("jsp", []),
        ("", []),
    ],
)
def test_valeurs_nommees(texte, attendu):
    assert valeurs_nommees(texte) == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("je rappelle toujours le client", ["la parole tenue"]),
        ("jrappelle tjr mes clients", ["la parole tenue"]),
        ("je respecte toujours les délais", ["la parole tenue"]),
        ("j'ai rendu le chèque au client", ["l’honnêteté"]),
        ("je préfère perdre une vente que mentir", ["l’honnêteté"]),
        ("je veux former des jeunes du quartier", ["la transmission"]),
        ("tous les dimanches les invendus partent aux Restos du cœur", ["la générosité"]),
        ("je lui ai gardé sa place pendant huit mois", ["la fidélité"]),
        ("être mon propre patron", ["la liberté"]),
        ("etre mon propre boss", ["la liberté"]),
        ("j'achète aux producteurs du coin", ["l’ancrage local"]),
        ("réparer plutôt que jeter", ["le respect du vivant"]),
        ("on les traite comme des chiens", ["le respect"]),
        ("je fais des pizzas", []),
        ("j'ai rappelé mon banquier", []),
        ("pour gagner de l'argent", []),
        ("on va pas se mentir, c'est pour la marge", []),
        ("mon banquier m'appelle par mon prénom", []),
        ("oui", []),
    ],
)
def test_valeurs_sous_entendues(texte, attendu):
    assert valeurs_sous_entendues(texte) == attendu


def test_table_des_valeurs():
    noms = [v.nom for v in VALEURS]
    assert len(noms) == len(set(noms)) >= 25
    assert noms[0] == "le respect" and famille("le respect") == "respect"
    assert all(n.startswith(("le ", "la ", "l’")) for n in noms)
    for valeur in VALEURS:
        # Its own name, as a button would send it, is recognised.
        assert valeur.nom in valeurs_nommees(valeur.nom.capitalize())
