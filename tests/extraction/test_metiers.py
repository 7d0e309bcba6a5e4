"""Trades as phones spell them."""

from __future__ import annotations

import pytest

from pourquoi.metiers import bien_ecrits, est_un_metier


@pytest.mark.parametrize(
    ("tape", "ecrit"),
    [
        ("patisserie", "pâtisserie"),
        ("patiserie", "pâtisserie"),
        ("patisier", "pâtissier"),
        ("Patissiere", "Pâtissière"),
        ("maconnerie", "maçonnerie"),
        ("la coif a dom", "la coiffure à domicile"),
        ("coifeuse", "coiffeuse"),
        ("fleurist", "fleuriste"),
        ("ebenist", "ébéniste"),
        ("plonberie", "plomberie"),
        ("garajist", "garagiste"),
        ("cordonerie", "cordonnerie"),
        ("ostheopathe", "ostéopathe"),
        ("des epiceries", "des épiceries"),
        ("boucherie a st malo", "boucherie a Saint-Malo"),
        ("un salon de the", "un salon de thé"),
        ("ouverture dun bar", "ouverture d’un bar"),
        ("rachat dune scierie", "rachat d’une scierie"),
        ("jrepren un bar", "je reprends un bar"),
        ("maçon a macon", "maçon a macon"),
        # Words that exist, names and places stay.
        ("tailleur à Mâcon", "tailleur à Mâcon"),
        ("chez Patissier", "chez Patissier"),
        ("la dune du Pilat", "la dune du Pilat"),
        ("la forge, forger, former", "la forge, forger, former"),
        ("il polisse, les taxes, libre", "il polisse, les taxes, libre"),
        ("le métier, la glace, la masse", "le métier, la glace, la masse"),
        ("PATISSERIE", "PATISSERIE"),
        ("", ""),
    ],
)
def test_bien_ecrits(tape, ecrit):
    assert bien_ecrits(tape) == ecrit


def test_est_un_metier():
    assert all(map(est_un_metier, ("patissier", "pâtissier", "Fleuriste", "gite")))
    assert not any(map(est_un_metier, ("bonjour", "fleuristes", "métier", "")))
