"""Names keep their letters, and get the capitals a phone leaves out."""

from __future__ import annotations

import pytest

from pourquoi.reflet import en_francais
from pourquoi.reflet.noms import nom_propre, nommer


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("je prête le tracteur à josé", "je prête le tracteur à José"),
        ("avec mon frère, karim", "avec mon frère, Karim"),
        ("c'est nadège et rokia qui cousent", "c'est Nadège et Rokia qui cousent"),
        ("mon local est place du bouffay à nantes", "mon local est place du Bouffay à Nantes"),
        ("rue kervegan, au fond", "rue Kervegan, au fond"),
        ("un bourg près de saint-chabrais", "un bourg près de Saint-Chabrais"),
        ("maraîchage bio près d'angers", "maraîchage bio près d'Angers"),
        ("je vends à vannes, le samedi", "je vends à Vannes, le samedi"),
        ("je fais ca pr mon frere karim", "je fais ça pour mon frère Karim"),
    ],
)
def test_un_nom_est_garde(tape: str, dit: str) -> None:
    assert en_francais(tape) == dit


@pytest.mark.parametrize(
    "texte",
    [
        "jose pas le dire",
        "la place du marché",
        "je vends rue de la paix",
        "un vin rosé, une pierre, une marine",
        "mon jean est usé, le pascal aussi",
        "écrivez à leo.dupont@exemple.fr",
        "un saint-honoré et une tarte",
        "je donne des cannes à moulins et des oranges",
    ],
)
def test_un_mot_reste_un_mot(texte: str) -> None:
    assert nommer(texte) == texte


def test_un_nom_qui_est_aussi_un_mot_n_en_est_pas_un() -> None:
    assert nom_propre("pierre") is None
    assert nom_propre("rose") is None
    assert nom_propre("helene") == "Hélène"


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("elle rêve de savoir faire du patronage", "elle rêve de savoir faire du patronage"),
        (
            "jveux transmettre mon savoir faire aux jeunes",
            "je veux transmettre mon savoir-faire aux jeunes",
        ),
    ],
)
def test_savoir_faire(tape: str, dit: str) -> None:
    assert en_francais(tape) == dit


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("jlui ai refait les freins", "je lui ai refait les freins"),
        ("je laisse mon num aux clients", "je laisse mon numéro aux clients"),
        ("les copropriétés du quartier", "les copropriétés du quartier"),
    ],
)
def test_ce_qui_etait_juste_le_reste(tape: str, dit: str) -> None:
    assert en_francais(tape) == dit


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("la cuisine des comores et du maroc", "la cuisine des Comores et du Maroc"),
        ("les comoriens du quartier", "les Comoriens du quartier"),
        ("les petits algériens sont fiers", "les petits Algériens sont fiers"),
        ("les français parlent anglais", "les Français parlent anglais"),
        ("une sénégalaise de marseille", "une Sénégalaise de Marseille"),
        ("j'ai appris en chine, puis en italie", "j'ai appris en Chine, puis en Italie"),
        ("les chrysanthèmes de la toussaint", "les chrysanthèmes de la Toussaint"),
        ("les bûches de noël", "les bûches de Noël"),
        ("mme girard et mr Petit passent le lundi", "Mme Girard et Mr Petit passent le lundi"),
        ("madame girard passe le lundi", "madame Girard passe le lundi"),
        # An adjective, a tongue, or a word.
        ("la cuisine comorienne", "la cuisine comorienne"),
        ("les clients vietnamiens", "les clients vietnamiens"),
        ("les portugaises pâtisseries", "les portugaises pâtisseries"),
        ("des poupées russes", "des poupées russes"),
        ("je parle le portugais", "je parle le portugais"),
        ("il chine des meubles", "il chine des meubles"),
        ("bonjour madame, merci monsieur", "bonjour madame, merci monsieur"),
        ("madame vient le vendredi", "madame vient le vendredi"),
    ],
)
def test_countries_peoples_feasts_and_titles(tape: str, dit: str) -> None:
    assert nommer(tape) == dit
