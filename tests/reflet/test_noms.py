"""Names keep their letters, and get the capitals a phone leaves out."""

from __future__ import annotations

import pytest

from pourquoi.reflet import ecrire, en_francais, essentiel
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


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("jeudi je passe a st affrique deposer mes cartes", "Saint-Affrique"),
        ("je monte mon stand a ste menehould le dimanche", "Sainte-Menehould"),
        ("j'appelle le maire de saint chamond pour la salle", "Saint-Chamond"),
        ("je livre le foyer de st pierre chaque jeudi", "Saint-Pierre"),
        ("un bar a jeux pres du lycee victor hugo", "lycée Victor Hugo"),
        ("mon food truck devant l'ecole jean moulin", "école Jean Moulin"),
        ("les parents du college jules valles", "Jules Valles"),
        ("un salon de the a la rochelle", "La Rochelle"),
        ("un velo cargo entre la ciotat et cassis", "La Ciotat"),
        ("les ostreiculteurs du havre m'attendent", "du Havre"),
        ("je pose des poeles a bois dans la creuse", "la Creuse"),
        ("un gite a velos dans la nievre, en pleine foret", "la Nièvre"),
        ("je retape des granges dans le gers", "le Gers"),
        ("la mairie de voiron me prete un local", "Voiron"),
    ],
)
def test_un_lieu_a_sa_capitale(tape: str, dit: str) -> None:
    assert dit in ecrire(tape)


@pytest.mark.parametrize(
    "texte",
    [
        "je creuse des puits",
        "l'assiette creuse et la marmite",
        "le havre de paix des anciens",
        "un saint homme, ce boulanger",
        "dans la creuse partie du tronc",
        "la somme à payer, dans la manche",
        "mon école de danse, mon lycée pro",
        "le maire de notre village",
        "les dents de la mer et du nord au sud",
        "la sainte famille au complet",
    ],
)
def test_un_mot_n_est_pas_un_lieu(texte: str) -> None:
    assert nommer(texte) == texte


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("À la pose de cuisines pour les promoteurs, qui paie pourtant mieux.", "qui paie"),
        ("à la photo de mariage pour les agences, qui rapporte bien plus", "qui rapporte"),
        ("au portage de repas avec les plateformes, qui marche pourtant fort", "qui marche"),
        ("les chantiers chez les notaires, qui traîne toujours trop", "qui traîne"),
    ],
)
def test_un_verbe_loin_de_son_nom_garde_sa_personne(texte: str, dit: str) -> None:
    assert dit in essentiel(texte)


def test_un_verbe_pres_de_son_nom_est_accorde() -> None:
    assert "qui veulent" in essentiel("les mamies du coin ki veule parler un peu")


@pytest.mark.parametrize(
    ("texte", "nomme"),
    [
        ("il m'a dit gardez la madame jai rigolé", "il m'a dit gardez la madame jai rigolé"),
        ("jai dit madame cest cadeau", "jai dit madame cest cadeau"),
        ("madame jourdan vient le mardi", "madame Jourdan vient le mardi"),
        ("je mange un grec à midi", "je mange un grec à midi"),
        ("un grec qui livre des olives", "un Grec qui livre des olives"),
    ],
)
def test_what_is_typed_in_haste_is_no_name(texte: str, nomme: str) -> None:
    assert nommer(texte) == nomme
