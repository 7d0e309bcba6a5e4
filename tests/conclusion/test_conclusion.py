"""The closing: the chosen clients and the wider good, in the person's own words."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.conclusion import (
    conclure,
    contribution,
    fiche,
    trouver_ses_clients,
    valeurs_et_actes,
)
from pourquoi.engagement import recevoir_action
from pourquoi.synthese import texte_court
from pourquoi.synthese.pas import action_dite


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


SIGNEE = "Nous existons pour remonter les murs du causse, en toute franchise."


@pytest.mark.parametrize(
    ("pourquois", "motifs", "valeurs", "nom", "dite"),
    [
        # What the work changes for others, as they told it.
        (
            ["J'ai vu ces murs s'écrouler", "Un mur bien remonté retient l'eau cent ans, et le propriétaire redécouvre le travail de ses grands-parents."],
            ["motif_sens", "motif_sens"], ["la franchise"], "utter_conclusion_effet",
            "un mur bien remonté retient l’eau cent ans, et le propriétaire redécouvre le travail de ses grands-parents",
        ),
        (
            ["ma mère", "Ça change que je dors mieux. Et que les gamins du coin boivent autre chose que de la flotte."],
            ["motif_personnel", "motif_sens"], ["la franchise"], "utter_conclusion_effet",
            "que les gamins du coin boivent autre chose que de la flotte",
        ),
        # What is only said of oneself, suffered, or signed a moment ago, is not: the value is.
        (["mon père l'était", "être libre et moins stressé"], ["motif_personnel"] * 2, ["la franchise"], "utter_conclusion_valeur", "la franchise"),
        (["mon père", "les gens ils se font plumer et ils galèrent partout"], ["motif_sens"] * 2, ["la franchise"], "utter_conclusion_valeur", "la franchise"),
        (["mon père", "les vieux murs du causse sont remontés pour les gens"], ["motif_sens"] * 2, ["la franchise"], "utter_conclusion_valeur", "la franchise"),
        (["marre du patron"], ["motif_personnel"], [], "utter_conclusion_clientele", None),
        # Whoever came for money is not told of a better world.
        (["pour la thune", "gagner plus"], ["motif_argent", "motif_argent"], ["la franchise"], "utter_conclusion_argent", None),
        (["pour la thune", "mes enfants"], ["motif_argent", "motif_personnel"], ["la franchise"], "utter_conclusion_valeur", "la franchise"),
    ],
)  # fmt: skip
def test_la_fin_dit_ce_que_le_travail_change(
    pourquois: list[str], motifs: list[str], valeurs: list[str], nom: str, dite: str | None
) -> None:
    carnet = Carnet(
        raison_detre=SIGNEE,
        coeur_clientele="Les diabétiques, les anciens qui ont eu la polio, et surtout ceux à qui "
        "l'hôpital a donné une ordonnance sans rien expliquer.",
        motifs=motifs,
        valeurs=" ".join(valeurs),
        valeurs_nommees=valeurs,
        **{f"pourquoi_{n}": texte for n, texte in enumerate(pourquois, start=1)},
    )
    fin = conclure(carnet)[-1]
    assert fin.nom == nom
    assert fin.variables.get("effet") or fin.variables.get("valeur") == dite or not dite
    assert dite is None or dite in fin.variables.values()
    assert fin.variables["clientele"] == (
        "les diabétiques, les anciens qui ont eu la polio et ceux à qui l’hôpital a donné une "
        "ordonnance sans rien expliquer"
    )
    assert "remonter les murs" not in str(fin.variables)


def test_sans_personne_de_nomme_la_fin_ne_cite_pas() -> None:
    carnet = Carnet(
        raison_detre=SIGNEE,
        coeur_clientele="moi je prends tout ce qui passe, pas question de trier",
        pourquoi_1="j'aime ça",
        motifs=["motif_personnel"],
    )
    assert conclure(carnet)[-1].nom == "utter_conclusion_simple"


def test_trouver_ses_clients_dit_qui_ou_quoi_montrer_et_dire() -> None:
    carnet = Carnet(
        raison_detre="Nous existons pour nourrir les restaurateurs d'escargots.",
        raison_detre_confirmee=True,
        pourquoi_1="Mes filles grandissaient sans moi.",
        pourquoi_2="Les clients retrouvent dans leur assiette des bêtes nourries à l'herbe.",
        motifs=["motif_personnel", "motif_sens"],
        valeurs="le respect",
        valeurs_nommees=["le respect"],
        acte="Cet été, nous nous sommes levés à deux heures pour brumiser les parcs, parce que les "
        "bêtes commençaient à souffrir.",
        coeur_clientele="Les restaurateurs, et les familles qui viennent acheter à la ferme le "
        "samedi.",
        action_7_jours="Lundi, je porte trois bocaux à goûter au chef du Relais.",
    )
    lignes = trouver_ses_clients(carnet).variables["conseils"].replace("\u00a0", " ").split("\n")
    assert lignes == [
        "Qui chercher : « les restaurateurs et les familles qui viennent acheter à la ferme le "
        "samedi ».",
        "Où les trouver : « à la ferme le samedi ».",
        "Que leur montrer : « Cet été, nous nous sommes levés à deux heures pour brumiser les "
        "parcs, parce que les bêtes commençaient à souffrir ».",
        "Que leur dire : « les clients retrouvent dans leur assiette des bêtes nourries à "
        "l’herbe ».",
        "Par quoi commencer : « Lundi, je porte trois bocaux à goûter au chef du Relais ».",
    ]
    # Right after the synthesis, what it says and what follows are not quoted again.
    terme = trouver_ses_clients(carnet, au_terme=True).variables["conseils"]
    assert "la phrase signée" in terme and "retrouvent" not in terme


@pytest.mark.parametrize(
    ("dite", "nom"),
    [
        ("D'ici vendredi, j'appelle le service de diabétologie", "utter_engagement_date_lien"),
        ("Mercredi, j'écris à la directrice", "utter_engagement_date_lien"),
        ("passer voir les livreurs du dépôt lundi", "utter_engagement_date_lien"),
        ("Dans la semaine, j'irai frapper chez trois artisans", "utter_engagement_date_lien"),
        ("demain je dépose des cartes à la boulangerie", "utter_engagement_date_lien"),
        ("avant dimanche, écrire aux familles", "utter_engagement_date_lien"),
        ("appeler mes clients", "utter_engagement_lien"),
        ("augmenter mes prix de 10 balles", "utter_engagement_lien"),
        ("mettre une affiche à la gare", "utter_engagement_lien"),
        ("aller au marché de gros d'Aubenas à 5h", "utter_engagement_lien"),
    ],
)
def test_un_pas_date_ne_recoit_pas_d_autre_delai(dite: str, nom: str) -> None:
    carnet = Carnet(valeurs_nommees=["la patience"])
    assert [r.nom for r in recevoir_action(carnet, Message(dite))] == [nom]


@pytest.mark.parametrize(
    ("texte", "dite"),
    [
        ("Appeler la directrice de la cantine. C'est la troisième fois que je vous le dis.",
         "Appeler la directrice de la cantine"),
        ("Je l'ai dit : aller voir le réseau de soins jeudi.", "aller voir le réseau de soins jeudi"),
        ("Ce n'est pas ça que j'abandonne. Cette semaine je vais voir le docteur Brun.",
         "Cette semaine je vais voir le docteur Brun"),
        ("Tu me tutoies maintenant ? Bon. Lundi je passe voir la crêperie de Riec.",
         "Lundi je passe voir la crêperie de Riec"),
        ("Dès jeudi, j'irai, à la sortie du car, lire dix minutes, et je noterai les prénoms.",
         "Dès jeudi, j’irai, à la sortie du car, lire dix minutes, et je noterai les prénoms"),
    ],
)  # fmt: skip
def test_le_pas_en_entier_et_rien_d_autre(texte: str, dite: str) -> None:
    assert action_dite(texte) == dite


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
        "Le chemin": "« le monsieur il est resté seul, moi ça me rendait malade pour les gens »",
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
