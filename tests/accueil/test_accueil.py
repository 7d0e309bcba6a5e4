"""The first exchange: what a first message tells, and what it does not."""

from __future__ import annotations

import pytest

from pourquoi.accueil import (
    cherche_des_clients,
    parle_de_son_activite,
    pourquoi_deja_dit,
    recevoir_activite,
    recevoir_statut,
)
from pourquoi.carnet import Carnet, Message

ANNONCES = """
Bonjour, je m'apprête à reprendre un petit atelier de réparation de vélos
on est deux, ma femme et moi, on ouvre un camping dans le Lot
Bonjour, on ouvre un camping à deux
j'ai une boucherie halal, je cherche des clients
Traductrice littéraire en freelance, je me lance parce que j'aime les mots
je suis infirmière et j'ouvre mon cabinet
bonjour je suis plombier a brest
slt jsuis coiffeuse a domicile
Menuisier ébéniste depuis 20 ans, je cherche des clients
Bonsoir, moi c'est Karim, je tiens une épicerie de nuit à Lille
Je m'appelle Sonia, j'ouvre un institut de beauté
Sonia, coiffeuse à domicile à Pau
je vends des bougies sur les marchés
on fait des pizzas au feu de bois
j'ai un food truck
nous avons une ferme en maraîchage bio
je travaille dans le bâtiment
bonjour j ai un projet de creche associative
mon projet est d'ouvrir un gîte en Ardèche
jvais reprendre le tabac de ma rue
je prends la suite de mon père
il va me céder son affaire
auto-entrepreneur, je répare des téléphones
salut, kiné libérale, je m'installe en janvier
J'ouvre un salon de thé, comment trouver des clients ?
je suis avocate et je voudrais savoir comment trouver des clients ?
taxi à Marseille
maraîchère bio
moi c'est Leïla, prof de yoga
bsr jai un garage moto a calais
bonjour, agence immobilière à Tours
je m'occupe d'une auberge de jeunesse
ma femme et moi reprenons une auberge
"""
RIEN_ENCORE = """
bonjour
ça va ?
c'est quoi ce truc
je voudrais un rendez-vous
j'ai une question
je suis perdu
on m'a dit de venir ici
je cherche des clients
j'ai besoin d'aide
je suis fatigué
je suis à la retraite
je suis au chômage
j'ai un problème avec mon associé
vous êtes un robot ?
je veux parler à un conseiller
un conseiller svp
je suis content d'être ici
mon comptable m'a parlé de vous
la chambre de commerce m'envoie
allez-y posez vos questions
j'ai envie de changer de vie
je dois créer un compte ?
j'ouvre le lien et rien ne se passe
je suis demandeur d'emploi
je suis votre premier client
je suis une cliente d'une boulangerie
je fais des erreurs
c'est pour un rendez-vous
dis donc, tu sais faire quoi ?
je reprends mes études
c'est la première fois que je viens
je ne suis pas boulanger
"""


def _lignes(textes: str) -> list[str]:
    return textes.strip().split("\n")


@pytest.mark.parametrize("texte", _lignes(ANNONCES))
def test_a_first_message_tells_the_activity(texte):
    assert parle_de_son_activite(Message(texte))


@pytest.mark.parametrize("texte", _lignes(RIEN_ENCORE))
def test_a_first_message_tells_nothing_yet(texte):
    assert not parle_de_son_activite(Message(texte))
    assert not parle_de_son_activite(Message(texte, "motif_offre", (("motif_offre", 0.4),)))


@pytest.mark.parametrize(
    ("texte", "activite", "statut"),
    [
        (
            "Bonjour, je m'apprête à reprendre un petit atelier de vélos",
            "un petit atelier de vélos",
            "repreneur",
        ),
        ("on est deux, on ouvre un camping dans le Lot", "un camping dans le Lot", "createur"),
        ("je suis infirmière et j'ouvre mon cabinet", "infirmière", "createur"),
        ("comme je vous le disais, une boucherie à Roubaix", "une boucherie à Roubaix", None),
        (
            "bah je l'ai déjà dit, aider les vieux avec leur ordinateur",
            "aider les vieux avec leur ordinateur",
            None,
        ),
        ("il va me céder son affaire", None, "repreneur"),
        ("je me lance parce que j'en ai marre de mon patron", None, "createur"),
        ("je l'ai déjà dit", None, None),
        ("je suis perdu", None, None),
    ],
)
def test_activity_and_status_kept_together(texte, activite, statut):
    carnet = Carnet()
    dit = recevoir_activite(carnet, Message(texte))
    assert (carnet.activite, carnet.statut) == (activite, statut)
    assert (dit is None) == (activite is None)


def test_a_raw_answer_is_cut_at_a_clause():
    carnet = Carnet()
    texte = "aider les gens, " + "les accompagner dans leurs démarches, " * 4
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite == "aider les gens, les accompagner dans leurs démarches"


@pytest.mark.parametrize(
    ("textes", "statut"),
    [
        (
            "reprise|reprendre|cession|succession|racheté|l'ancien patron part|repris en 2020"
            "|le magasin de ma tante|ça existait déjà|entreprise familiale|j'en ai hérité"
            "|pas une création|le patron s'en va|la suite de mes parents|heritage|Je reprends",
            "repreneur",
        ),
        (
            "créé|création|de zéro|tout neuf|j'ai ouvert|à créer|je l'ai créée|cree|jai cree"
            "|on part de zéro|ouverture en mai|lancement|c'est nouveau|installée depuis peu"
            "|rien repris, tout créé|une toute nouvelle boîte|ça n'existait pas|Je crée",
            "createur",
        ),
        (
            "je sais pas|les deux|bonjour|c'est quoi la différence ?|ni l'un ni l'autre|ça dépend"
            "|créer ou reprendre je sais pas|j'ai repris le sport|oui|je suis salarié",
            None,
        ),
    ],
)
def test_a_bare_word_answers_the_status(textes, statut):
    for texte in textes.split("|"):
        carnet = Carnet()
        recevoir_statut(carnet, Message(texte))
        assert carnet.statut == statut, texte


CHERCHENT = """
je cherche des clients
comment trouver des clients
il me faut des clients
j'ai pas assez de monde
plus de clients svp
je recherche des nouveaux clients
comment je fais pour avoir des clients
où trouver mes premiers clients ?
jai plus de clients
on manque de clients
ça manque de monde
je voudrais plus de commandes
trouver des clients
des clients
j'ai besoin de clients
on a besoin de plus de monde
je n'ai pas de clients
zéro client depuis deux mois
comment attirer du monde
je suis à la recherche de clients
mon carnet de commandes est vide
personne ne vient
j'arrive pas à trouver des clients
jcherche dé clients
jcherche des clts
cmt trouver des clts
bonjour, je cherche clients
j'ai une boucherie halal, je cherche des clients
je veux décrocher des chantiers
pas assez de clients
"""
NE_CHERCHENT_PAS = """
mes clients cherchent du pain
mes clients cherchent toujours quelque chose
les clients cherchent la qualité
je ne cherche pas de clients
j'ai pas besoin de clients
j'ai trop de clients
mes clients sont contents
j'aime mes clients
je cherche un local
je cherche du sens
pour un monde meilleur
je cherche un associé
tout le monde le fait
je perds mon temps
le client est roi
j'ai des clients fidèles
je cherche à comprendre
mon client ne paie pas
je vends du pain
bonjour
je suis client
je cherche un prêt pour ma boulangerie
mon fils cherche des clients
un client m'a dit de venir
je ne veux pas de nouveaux clients
je voudrais changer le monde
"""


@pytest.mark.parametrize("texte", _lignes(CHERCHENT))
def test_looks_for_clients(texte):
    assert cherche_des_clients(texte)


@pytest.mark.parametrize("texte", _lignes(NE_CHERCHENT_PAS))
def test_does_not_look_for_clients(texte):
    assert not cherche_des_clients(texte)


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        (
            "fromagère, parce que je veux faire vivre les fermes",
            "parce que je veux faire vivre les fermes",
        ),
        ("jouvre un snack pck jen ai marre du patron", "pck jen ai marre du patron"),
        ("je reprends le bar car c'est le dernier du village", "car c'est le dernier du village"),
        ("je me lance afin de transmettre ce que je sais", "afin de transmettre ce que je sais"),
        (
            "j'ouvre un café, histoire de faire vivre le village",
            "histoire de faire vivre le village",
        ),
        (
            "j'ouvre une micro-crèche, c'est pour que les mères du village travaillent",
            "pour que les mères du village travaillent",
        ),
        ("Fleuriste, c'est pour être libre", "pour être libre"),
        ("boulanger, c pour nourrir le quartier", "pour nourrir le quartier"),
        ("coiffeuse a domicile, cest pour aider les vieux", "pour aider les vieux"),
        ("un garage, c'est surtout pour ne plus avoir de chef", "pour ne plus avoir de chef"),
        ("taxi. C'est pour nourrir mes gosses.", "pour nourrir mes gosses."),
        ("maraîchère, je fais ça pour laisser une terre propre", "pour laisser une terre propre"),
        ("plombier, je me lance pour etre mon patron", "pour etre mon patron"),
        ("menuisier, mon pourquoi c'est la transmission aux jeunes", "la transmission aux jeunes"),
        ("menuisier, mon pourquoi : rendre les gens fiers", "rendre les gens fiers"),
        ("kiné, mon but c'est de soulager les gens", "soulager les gens"),
        (
            "je monte un resto, c'est pas parce que je suis chef, c'est pour réunir les gens",
            "pour réunir les gens",
        ),
        (
            "traductrice, parce que j'aime les mots. Et vous, vous lisez ?",
            "parce que j'aime les mots.",
        ),
        ("traductrice, parce que j'aime les mots, et vous, ça va ?", "parce que j'aime les mots"),
        ("un atelier pour réparer les vélos", None),
        ("une appli, c'est pour louer des vélos", None),
        ("un site, c'est pour comparer les prix", None),
        ("une boutique pour les enfants", None),
        ("c'est pour un rendez-vous", None),
        ("c'est pour prendre rendez-vous", None),
        ("c'est pour savoir comment ça marche", None),
        ("bonjour, c'est pour trouver des clients", None),
        ("c'est pour lundi prochain normalement", None),
        ("je fais des gâteaux pour les mariages et les fêtes", None),
        ("un musée sur l'histoire de la ville de Lyon", None),
        ("je conduis un car les jours d'école", None),
        ("location de car les week-ends et fêtes", None),
        ("boulanger à Dole", None),
        ("mon but", None),
        ("pourquoi vous me demandez ça ?", None),
        ("c'est pas parce que je suis seul", None),
        ("on ouvre un camping pour les familles", None),
        ("", None),
    ],
)
def test_the_why_already_told(texte, dit):
    assert pourquoi_deja_dit(texte) == dit


@pytest.mark.parametrize(
    "texte",
    ["télécharger", "ferme la", "je suis curieuse", "Salut coach, la forme ?", "merci chef"],
)
def test_look_alikes_of_a_trade(texte):
    assert not parle_de_son_activite(Message(texte))
