"""Values named, values implied by an act."""

from __future__ import annotations

import pytest

from pourquoi.valeurs_lexique import (
    VALEURS,
    famille,
    valeurs_dites,
    valeurs_niees,
    valeurs_nommees,
    valeurs_sous_entendues,
)


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


def test_apprendre_a_faire_seul_est_transmettre() -> None:
    assert valeurs_sous_entendues("je leur apprends à le recoudre toutes seules") == [
        "la transmission"
    ]
    assert valeurs_sous_entendues("j'apprends la compta toute seule") == []
    assert valeurs_sous_entendues("j'ai refait tout le carrelage") == ["le travail bien fait"]


def test_table_des_valeurs():
    noms = [v.nom for v in VALEURS]
    assert len(noms) == len(set(noms)) >= 25
    assert noms[0] == "le respect" and famille("le respect") == "respect"
    assert all(n.startswith(("le ", "la ", "l’")) for n in noms)
    for valeur in VALEURS:
        # Its own name, as a button would send it, is recognised.
        assert valeur.nom in valeurs_nommees(valeur.nom.capitalize())


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("fraicheur et sincerite", ["la fraîcheur", "la sincérité"]),
        ("l'équité et la beauté", ["l’équité", "la beauté"]),
        ("valeurs euh… jsuis chiante sur la fraicheur", ["la fraîcheur"]),
        (
            "La justesse, je l'ai déjà dite… Et la loyauté envers l'auteur.",
            ["la justesse", "la loyauté"],
        ),
        ("être à l'heure", []),
        ("dire bonjour", []),
        ("être à l'heure, être propre, être poli", []),
        ("C'est le temps passé auprès du patient.", []),
        ("la justesse", ["la justesse"]),
        ("justesse pas justice", ["la justesse"]),
        ("lhumilite et lelegance", ["l’humilité", "l’élégance"]),
        (
            "mes valeurs c'est la propreté, la sagesse et la tendresse",
            ["la propreté", "la sagesse", "la tendresse"],
        ),
        ("Valeurs : traçabilité, saisonnalité", ["la traçabilité", "la saisonnalité"]),
        ("pour moi c'est d'abord la clarté", ["la clarté"]),
        ("je tiens à la délicatesse", ["la délicatesse"]),
        ("on défend l'artisanat et l'authenticité", ["l’authenticité"]),
        ("je transige pas sur la proprete", ["la propreté"]),
        ("pas de compromis sur la fraîcheur", ["la fraîcheur"]),
        ("le sens du service et le souci du detail", ["le sens du service", "le souci du détail"]),
        ("l'amour du bois", ["l’amour du bois"]),
        (
            "la patience, la douceur, la tendresse, la lenteur",
            ["la patience", "la douceur", "la tendresse"],
        ),
        ("optimisme, générosité", ["l’optimisme", "la générosité"]),
        ("engagement, dévouement", ["l’engagement", "le dévouement"]),
        ("la maîtrise du geste", ["la maîtrise"]),
        ("j'aime la simplicité", ["la simplicité"]),
        ("le calme", ["le calme"]),
        ("l'éthique", ["l’éthique"]),
        ("l honneur", ["l’honneur"]),
        ("la santé des gens", ["la santé"]),
        ("la maison, la livraison, la réparation des vélos", []),
        ("la société", []),
        ("je vends du fromage et du potage", []),
        ("la télévision", []),
        ("dans la région", []),
        ("le chiffre", []),
        ("le prix", []),
        ("la clientèle", []),
        ("la livraison est gratuite", []),
        ("la propreté de ma cuisine", ["la propreté"]),
        ("gagner", []),
        ("rien", []),
        ("je sais pas", []),
        ("Le respect. On m'en a manqué, je sais ce que c'est", ["le respect"]),
        ("pas que la patience", ["la patience"]),
        ("on n'est rien sans patience", ["la patience"]),
        ("moins la performance que le soin", ["le soin"]),
        ("ni la rapidité ni le prix, la fiabilité", ["la fiabilité"]),
        ("perfection", ["la perfection"]),
        ("être fiable", ["la fiabilité"]),
        ("sincère et loyal", ["la sincérité", "la loyauté"]),
        (
            "- l'honnêteté\n- la ponctualité\n- la bonne humeur",
            ["l’honnêteté", "la ponctualité", "la bonne humeur"],
        ),
        ("honnêteté/respect/écoute", ["l’honnêteté", "le respect", "l’écoute"]),
        ("je suis patiente", ["la patience"]),
        ("faut etre patient", ["la patience"]),
        ("de la rigueur et de la souplesse", ["la rigueur", "la souplesse"]),
        ("la hauteur", []),
        ("la hargne", []),
        ("Le respect, surtout. Et la discrétion.", ["le respect", "la discrétion"]),
        ("le goût du vrai", ["le goût du vrai"]),
        ("lamour des gens", ["l’amour des gens"]),
        ("la qualité de vie avant tout", []),
        ("la compréhension", ["la compréhension"]),
        ("comment je trouve mes clients", []),
        ("Remplacez « clients » par « patients »", []),
        ("Je veux conseiller honnêtement", ["l’honnêteté"]),
        ("par souci de justice", ["la justice"]),
        ("travail bien faite", ["le travail bien fait"]),
        ("montage, mixage, habillage", []),
        ("conseil en patrimoine", []),
        ("la dérision", ["la dérision"]),
        ("l attention", ["l’attention"]),
        ("la fierté d'être artisan", ["la fierté"]),
        ("rentabilité", []),
        ("la débrouillardise", ["la débrouillardise"]),
        ("le bon sens et la générosité", ["le bon sens", "la générosité"]),
        ("l'art de vivre", ["l’art de vivre"]),
        ("j'ai pas parlé de rigueur mais d'exactitude", ["l’exactitude"]),
        ("vous me parlez de patience, moi je parle d'attention", ["l’attention"]),
        ("la chaleur humaine", ["la chaleur"]),
        ("L’audace. La beauté, surtout la beauté.", ["l’audace", "la beauté"]),
        ("la beauté est ailleurs", []),
    ],
)
def test_valeurs_dites(texte, attendu):
    assert valeurs_dites(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "mes patients",
        "le patient d'abord",
        "un cabinet de trois patients par heure",
        "mes patientes sont âgées",
        "bon marché",
        "un libre-service",
        "mon beau-père m'aide",
        "à la rigueur je baisse le prix",
        "je suis libre lundi",
        "des mètres carrés",
        "un carré d'agneau",
        "j'intègre une équipe",
        "j'ai une cuisine intégrée",
        "je reprends une franchise",
        "honnêtement j'en sais rien",
        "sincèrement je sais pas",
        "le local est trop petit",
        "loisirs créatifs",
        "avec plaisir",
        "bon courage",
        "en douceur",
        "des douceurs au chocolat",
        "une carte de fidélité",
        "la perte d'autonomie",
        "le centre hospitalier",
        "Écoute, je sais pas",
        "écoutez c'est compliqué",
        "un fruit de la passion",
        "le palais de justice",
        "mon environnement de travail",
        "une baguette tradition",
        "ma belle-famille",
        "restauration collective",
        "je prends la parole en réunion",
        "transmission automatique",
        "transmettre un devis",
        "à proximité de la gare",
        "cliquez sur le lien",
        "un verre transparent",
        "des portions généreuses",
        "une mission ponctuelle",
        "qualité-prix",
        "je veux me perfectionner",
        "travailleuse indépendante",
        "à mon humble avis",
        "une tache tenace",
        "à l'égard des clients",
        "digne de ce nom",
        "juste un café",
        "c'est juste",
        "c'est propre",
        "je suis sûr",
        "un métier humain",
        "je fidélise mes clients",
        "haute fidélité",
        "la création de bijoux",
        "gestion de patrimoine",
        "la lenteur administrative",
        "l'agent de sécurité",
        "c'est sérieux ?",
        "médecin de famille",
        "chef d'équipe",
        "l'équipe de France",
        "ressources humaines",
        "la vérité c'est que je galère",
        "à l'accueil",
        "des clients exigeants",
    ],
)
def test_sosies(texte):
    """A word of a value that means something else names nothing."""
    assert valeurs_dites(texte) == valeurs_nommees(texte) == valeurs_sous_entendues(texte) == []


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("pk le respect plutot que lhonnetete", []),
        ("on ne lui parle pas de respect", []),
        ("le client veut le moins d'heures possible, pas de la dignité", []),
        ("pas que pour la liberté non", []),
        ("le mot « performance » me gêne", ["la performance"]),
        ("non enleve le mot excellence c pas moi sa", ["l’excellence"]),
        ("pas la patience", ["la patience"]),
        ("justesse, pas justice", ["la justice"]),
        ("c'est PAS la patience", ["la patience"]),
        ("C'est PAS LA PATIENCE !!!", ["la patience"]),
        ("rien à voir avec la rigueur", ["la rigueur"]),
        ("ni la rapidité ni le prix", ["la rapidité", "le prix"]),
        ("moins la performance que le soin", ["la performance"]),
        ("cpas la patience", ["la patience"]),
        ("nan c pas la patience", ["la patience"]),
        ("mais c'est pas une question de patience", ["la patience"]),
        ("j'ai jamais dit patience", ["la patience"]),
        ("j'ai pas parlé de patience moi", ["la patience"]),
        ("oubliez la patience", ["la patience"]),
        ("enlève la patience stp", ["la patience"]),
        ("arrêtez avec la patience", ["la patience"]),
        ("laissez tomber la rigueur", ["la rigueur"]),
        ("La patience ? Non.", ["la patience"]),
        ("la patience, c'est pas ça", ["la patience"]),
        ("la patience n'est pas ma valeur", ["la patience"]),
        ("la rigueur, pas du tout", ["la rigueur"]),
        ("plutôt la justesse que la justice", ["la justice"]),
        ("la justesse plutôt que la justice", ["la justice"]),
        ("la franchise et non la politesse", ["la politesse"]),
        ("c'est pas de la patience, c'est du métier", ["la patience"]),
        ("je cherche pas la liberté", ["la liberté"]),
        ("au lieu de la générosité je dirais la justesse", ["la générosité"]),
        ("pas la patience ni la rigueur", ["la patience", "la rigueur"]),
        ("pas la patience mais la précision", ["la patience"]),
        ("non pas la perfection, la justesse", ["la perfection"]),
        ("d'où vous sortez la patience", ["la patience"]),
        ("la patience j'm'en fous", ["la patience"]),
        ("je n'ai pas dit l'honnêteté", ["l’honnêteté"]),
        ("c'est pas la patience que je voulais dire", ["la patience"]),
        ("vous répétez la patience mais c'est pas la patience", ["la patience"]),
        ("le manque de respect", []),
        ("mon patron n'avait aucun respect", []),
        ("70 h par semaine, c'est pas la liberté", []),
        ("payer en retard, c'est pas du respect", []),
        ("n'oubliez pas la qualité", []),
        ("sans oublier le respect", []),
        ("pas que la patience", []),
        ("pas seulement la rigueur", []),
        ("on n'est rien sans confiance", []),
        ("le respect, non ?", []),
        ("pas le respect des horaires, le respect des gens", []),
        ("c'est pas le respect qui remplit le frigo", []),
        ("j'ai pas la patience d'attendre", []),
        ("il n'y a pas de justice", []),
        ("pas de compromis sur la qualité", []),
        ("La transparence plus que la politesse.", []),
        ("c'est pas mal la patience", []),
        ("pas mal de patience", []),
        ("le respect, c'est pas mal", []),
        ("au moins la patience", []),
        ("le patient n'est pas un numéro", []),
        ("la patience", []),
        ("je n'ai pas de patron, pas de liberté non plus", []),
        ("", []),
        ("c'est pas la question", []),
        ("pas la peine", []),
        ("pas le moment", []),
        ("pas la qualité au rabais", []),
        ("pas sans le respect", []),
        ("pas moins la patience que le soin", []),
        ("la patience au client", []),
        ("« vous avez perdu 800 balles » : là, on voit bien l'honnêteté", []),
        ("le plaisir bof", ["le plaisir"]),
        ("j'ai pas parlé de rigueur mais d'exactitude", ["la rigueur"]),
        ("la patience c'est votre mot pas le mien", ["la patience"]),
        ("je ne me reconnais pas dans la patience", ["la patience"]),
        ("ce n'est pas de patience qu'il s'agit", ["la patience"]),
        ("Ce n'est pas tant la patience que la présence.", ["la patience"]),
        ("c'est tout sauf la patience", ["la patience"]),
        ("certainement pas la patience", ["la patience"]),
        ("La rigueur n'a rien à voir là-dedans", ["la rigueur"]),
        ("c'est plutôt la fierté que la liberté", ["la liberté"]),
        ("ni patience ni rigueur", ["la patience", "la rigueur"]),
        ("c'est pas l'honnêteté le problème", []),
        ("le client cherche pas la qualité, il cherche le prix", []),
        ("ni patience ni rigueur chez mon ancien associé", []),
        ("on n'a pas toujours la patience", []),
        ("vous me parlez de patience", []),
    ],
)
def test_valeurs_niees(texte, attendu):
    assert valeurs_niees(texte) == attendu
    lues = {*valeurs_dites(texte), *valeurs_nommees(texte), *valeurs_sous_entendues(texte)}
    assert not lues & set(attendu)


def test_mots_des_listes():
    """Each noun given back has its article and accents, and is read again as itself."""
    for nom in ("l’éthique", "la fierté", "le raffinement", "la maîtrise", "la débrouillardise"):
        assert valeurs_dites(nom) == valeurs_dites(nom.upper()) == [nom]


def test_texte_demesure():
    assert valeurs_dites("c'est " * 3000) == valeurs_niees("pas " * 3000) == []
