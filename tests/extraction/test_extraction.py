"""What an answer says besides its motive: status, trade, amounts, alone or in a team."""

from __future__ import annotations

import pytest

from pourquoi.extraction import (
    effectif,
    montants,
    reconnaitre_activite,
    reconnaitre_statut,
    seul_ou_equipe,
)


@pytest.mark.parametrize(
    ("texte", "statut"),
    [
        ("je reprends le garage de mon patron", "repreneur"),
        ("jreprends un snack", "repreneur"),
        ("rachat d'un bar", "repreneur"),
        ("reprise d'un bar PMU, signature dans trois semaines", "repreneur"),
        ("on a racheté l'atelier", "repreneur"),
        ("nous reprenons à six la menuiserie", "repreneur"),
        ("je succède à mon père", "repreneur"),
        ("mon père m'a cédé son entreprise", "repreneur"),
        ("je rachète les parts de mon associé", "repreneur"),
        ("j'ai repris l'entreprise où j'étais salarié", "repreneur"),
        ("g repris le salon de ma patronne", "repreneur"),
        ("je ne veux pas créer, je reprends", "repreneur"),
        ("je me lance, je reprends le bar du village", "repreneur"),
        ("une boutique rachetée à mon oncle", "repreneur"),
        ("Je reprends", "repreneur"),
        ("reprise", "repreneur"),
        ("Je crée", "createur"),
        ("création", "createur"),
        ("je monte ma boîte", "createur"),
        ("jmonte une boite de plomberie", "createur"),
        ("jai monté ma boite", "createur"),
        ("je me lance", "createur"),
        ("jme lance à mon compte", "createur"),
        ("j'ouvre une librairie", "createur"),
        ("on s'est lancés à deux", "createur"),
        ("je pars de zéro", "createur"),
        ("auto-entrepreneur depuis janvier", "createur"),
        ("création d'un cabinet d'ostéo", "createur"),
        ("je ne reprends pas, je crée", "createur"),
        ("c'est pas une reprise", "createur"),
        ("j'ai créé ma société après avoir repris celle de mon oncle", "createur"),
        ("Je fonde une petite maison d’édition", "createur"),
        ("je reprends mes études", None),
        ("je reprends confiance", None),
        ("j'ai repris le travail lundi", None),
        ("je reprends la route", None),
        ("l'ancien patron a repris une affaire à Lyon", None),
        ("mon frère a monté sa boîte", None),
        ("boulanger à Dole", None),
        ("création de bijoux", None),
        ("jsp", None),
        ("", None),
    ],
)
def test_statut(texte, statut):
    assert reconnaitre_statut(texte) == statut


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("boulanger à Dole", "boulanger à Dole"),
        ("Boulanger à Dole.", "boulanger à Dole"),
        ("je suis boulanger à Dole", "boulanger à Dole"),
        ("bonjour alors moi je reprends un garage auto à Vesoul", "un garage auto à Vesoul"),
        ("jreprends le salon de ma patronne", "le salon de votre patronne"),
        ("j'ouvre un salon de coiffure à Nantes avec ma soeur", "un salon de coiffure à Nantes"),
        ("coiffeuse", "coiffeuse"),
        ("Céramiste.", "céramiste"),
        ("Je monte une entreprise de paysagisme", "une entreprise de paysagisme"),
        ("c'est une boulangerie", "une boulangerie"),
        ("c'est une quincaillerie, la dernière du canton", "une quincaillerie"),
        ("j'ai une petite menuiserie dans le Jura", "une petite menuiserie dans le Jura"),
        ("je vends des bijoux", "vente de bijoux"),
        ("je vends des alarmes en porte-à-porte", "vente d’alarmes en porte-à-porte"),
        ("je répare des vélos", "réparation de vélos"),
        ("on reprend la ferme de mes parents", "la ferme de vos parents"),
        ("je suis plombier chauffagiste depuis 20 ans", "plombier chauffagiste"),
        ("Je me lance comme graphiste", "graphiste"),
        ("jmonte une boite de plomberie ac mon frere", "une boîte de plomberie"),
        ("onglerie a domicile ds le 77", "onglerie à domicile dans le 77"),
        ("création d'une micro-crèche à Rennes", "une micro-crèche à Rennes"),
        ("reprise d'un bar PMU, signature chez le notaire", "un bar PMU"),
        ("électricien à mon compte", "électricien"),
        ("une appli pour les randonneurs", "une appli pour les randonneurs"),
        (
            "Je fonde une petite maison d’édition consacrée aux récits",
            "une petite maison d’édition consacrée aux récits",
        ),
        ("j'ai envie de monter un food truck", "un food truck"),
        ("Disons que c'est une scierie, mais on fait aussi du bardage", "une scierie"),
        ("menuiserie, on est six avec l'apprenti", "menuiserie"),
        ("oui", None),
        ("bonjour", None),
        ("je sais pas", None),
        ("c'est quoi cette appli ?", None),
        ("je veux être libre", None),
        ("je suis fatigué", None),
        ("je suis seule", None),
        ("j'ai 57 ans", None),
        ("l'ancien patron a repris", None),
        ("/start", None),
        ("<b>x</b>", None),
        ("30 000 €", None),
    ],
)
def test_activite(texte, activite):
    assert reconnaitre_activite(texte) == activite


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("4 000 net", [(4000, None)]),
        ("3500 net par mois", [(3500, "mois")]),
        ("2500 euros par mois", [(2500, "mois")]),
        ("30k", [(30000, None)]),
        ("35 k€ de CA", [(35000, None)]),
        ("180 000 euros", [(180000, None)]),
        ("1200 balles", [(1200, None)]),
        ("10000€", [(10000, None)]),
        ("1 500,50 €", [(1500.5, None)]),
        ("150 €/jour", [(150, "jour")]),
        ("douze cents euros la journée", [(1200, "jour")]),
        ("mille sept cents euros", [(1700, None)]),
        ("quatre-vingt mille euros", [(80000, None)]),
        ("un million d'euros", [(1000000, None)]),
        ("de 1200 euros à 2000 euros", [(1200, None), (2000, None)]),
        ("j'ai 57 ans", []),
        ("quatre-vingt-douze ans", []),
        ("12 salariés, 60 couverts", []),
        ("8 % de marge", []),
        ("on est six", []),
    ],
)
def test_montants(texte, attendu):
    assert [(m.valeur, m.periode) for m in montants(texte)] == attendu


@pytest.mark.parametrize(
    ("texte", "attendu", "nombre"),
    [
        ("je suis tout seul", "seul", None),
        ("chui tt seul", "seul", None),
        ("Je travaille seule", "seul", None),
        ("sans salarié", "seul", None),
        ("on est 6", "equipe", 6),
        ("on est six avec l'apprenti", "equipe", 6),
        ("on est deux associés", "equipe", 2),
        ("j'ai trois salariés", "equipe", 3),
        ("nous sommes une équipe de 12", "equipe", 12),
        ("je travaille avec ma femme", "equipe", None),
        ("mes gars", "equipe", None),
        ("je ne suis pas seul", None, None),
        ("marre d'être seule", None, None),
        ("ça marche tout seul", None, None),
        ("on est 3 ans après", None, None),
        ("on est ouverts 6 jours sur 7", None, None),
        ("je suis boulanger", None, None),
    ],
)
def test_seul_ou_equipe(texte, attendu, nombre):
    assert seul_ou_equipe(texte) == attendu
    assert effectif(texte) == nombre
