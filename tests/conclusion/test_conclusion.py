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
from pourquoi.engagement import recevoir_action, un_autre_jour
from pourquoi.synthese import texte_court
from pourquoi.synthese.pas import action_dite, le_pas
from tests.entretien import Entretien


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
            ["motif_personnel", "motif_sens"], ["la franchise"], "utter_conclusion_voeu",
            "vous voulez que les gamins du coin boivent autre chose que de la flotte",
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
    assert dite is None or dite in fin.variables.values()
    # Three groups and eighteen words: too long to be named within a sentence.
    assert fin.variables["clientele"] == "ces clients-là"
    assert "remonter les murs" not in str(fin.variables)


@pytest.mark.parametrize(
    ("signee", "voeu"),
    [
        ("Nous existons pour réparer, afin que le gars rentre entier sans se faire enfumer.",
         "vous voulez que le gars rentre entier sans se faire enfumer"),
        ("On fait un vrai kebab, pour que ma mère arrête les ménages à 5h du mat.",
         "vous voulez que votre mère arrête les ménages à 5h du mat"),
        ("Nous existons pour aider les personnes âgées, afin qu’elles restent chez elles, en prenant le temps.",
         "vous voulez aider les personnes âgées, afin qu’elles restent chez elles"),
        ("J’existe pour que les débutants ne lâchent pas, et je dis toujours le vrai prix.",
         "vous voulez que les débutants ne lâchent pas"),
        ("J’existe pour que personne ne meure seul.", "vous voulez que personne ne meure seul"),
        ("Nous existons pour qu’aucun gamin ne dorme dehors.", "vous voulez qu’aucun gamin ne dorme dehors"),
        # Our own words, or nothing wanted for others.
        ("Nous existons pour que les familles puissent compter sur notre patience.", None),
        ("Nous existons pour vendre du pain.", None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("tu", [False, True])
def test_la_fin_dit_ce_qui_est_signe(signee: str, voeu: str | None, tu: bool) -> None:
    carnet = Carnet(
        raison_detre=signee,
        coeur_clientele="les livreurs",
        pourquoi_1="ras le bol des devis de ouf",
        pourquoi_2="bah une becane mal reparee le gars il se tue",
        motifs=["motif_sens"] * 2,
        tutoiement=tu,
    )
    fin = conclure(carnet)[-1]
    if voeu is None:
        assert fin.nom == "utter_conclusion_clientele"
        return
    assert fin.nom == "utter_conclusion_voeu"
    if tu:
        voeu = voeu.replace("vous voulez", "tu veux").replace("votre", "ta")
    assert fin.variables["voeu"] == voeu


@pytest.mark.parametrize(
    "mal",
    [
        "bah une becane mal reparee le gars il se tue",
        "les gens dorment dans leur voiture et les enfants ont peur le soir",
        "les vieux du village restent tout seuls toute la journée avec la télé",
        "les clients se font voler par les grandes enseignes tous les jours",
        "la dame elle pleure devant ses papiers tous les soirs chez elle",
        "les familles jettent la moitié de ce qu'elles achètent au supermarché",
        # Money, and talk that looks for its words.
        "les clients laissent plus d'argent à chaque fois qu'ils viennent",
        "la personne reste chez elle et euh les familles enfin bref elles dorment",
    ],
)
def test_un_mal_ni_un_brouillon_ne_sont_ce_que_le_travail_change(mal: str) -> None:
    carnet = Carnet(
        raison_detre=SIGNEE,
        coeur_clientele="les livreurs",
        pourquoi_1="ma mère",
        pourquoi_2=mal,
        motifs=["motif_sens"] * 2,
    )
    assert conclure(carnet)[-1].nom == "utter_conclusion_clientele"


@pytest.mark.parametrize(
    "bien",
    [
        "ben le mec il roule tranquille il sait que ca va pas lacher",
        "les clients ne se font plus arnaquer au garage d'à côté",
        "ça change que la personne reste chez elle avec ses affaires",
        "les enfants mangent de vrais légumes sans que leurs parents culpabilisent",
    ],
)
def test_un_bien_est_ce_que_le_travail_change(bien: str) -> None:
    carnet = Carnet(
        raison_detre=SIGNEE,
        coeur_clientele="les voisins",
        pourquoi_1="ma mère",
        pourquoi_2=bien,
        motifs=["motif_sens"] * 2,
    )
    fin = conclure(carnet)[-1]
    assert fin.nom == "utter_conclusion_effet"
    assert not fin.variables["effet"].startswith(("que ", "qu’", "ça change"))


@pytest.mark.parametrize(
    ("reponse", "dits"),
    [
        ("les mecs qui bossent en moto livreurs et tout pas les frimeurs du dimanche",
         "« les mecs qui bossent en moto livreurs »"),
        ("les vieux du village, pas les touristes", "« les vieux du village »"),
        ("Avec les parents qui n'y connaissent rien. Et les profs de l'école, qui me les envoient.",
         "ces clients-là"),
        ("Des femmes de mon âge, surtout. Celles qui ont honte de demander.",
         "des femmes de votre âge et celles qui ont honte de demander"),
        ("les voisins de ma rue et mes anciens collègues", "les voisins de votre rue et vos anciens collègues"),
    ],
)  # fmt: skip
def test_la_fin_nomme_les_clients_sans_les_refuses(reponse: str, dits: str) -> None:
    fin = conclure(Carnet(raison_detre=SIGNEE, coeur_clientele=reponse, pourquoi_1="x"))[-1]
    assert fin.variables["clientele"].replace("\u00a0", " ") == dits


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
        ("D'ici vendredi, j'appelle le service de diabétologie", "utter_engagement_date"),
        ("Mercredi, j'écris à la directrice", "utter_engagement_date"),
        ("passer voir les livreurs du dépôt lundi", "utter_engagement_date"),
        ("Dans la semaine, j'irai frapper chez trois artisans", "utter_engagement_date"),
        ("demain je dépose des cartes à la boulangerie", "utter_engagement_date"),
        ("avant dimanche, écrire aux familles", "utter_engagement_date"),
        ("appeler mes clients", "utter_engagement_note"),
        ("augmenter mes prix de 10 balles", "utter_engagement_note"),
        ("mettre une affiche à la gare", "utter_engagement_note"),
        ("aller au marché de gros d'Aubenas à 5h", "utter_engagement_note"),
        (
            "jeudi je vais voir la pharmacienne, non vendredi jeudi j'ai mon petit",
            "utter_engagement_date",
        ),
        ("Lundi j'appelle Paul, et jeudi je passe voir Anne", "utter_engagement_dates"),
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
        ("jeudi je vais voir la pharmacienne, non vendredi jeudi j'ai mon petit, pour laisser mes cartes",
         "vendredi je vais voir la pharmacienne, pour laisser mes cartes"),
        ("mardi j'appelle le maire, enfin mercredi", "mercredi j’appelle le maire"),
        ("Lundi je passe au garage, pardon, mardi matin, avec mes cartes",
         "Mardi matin je passe au garage, avec mes cartes"),
        ("samedi je vais au marché, ou plutôt dimanche", "dimanche je vais au marché"),
        ("Mettons : passer mercredi à l'école de musique", "passer mercredi à l’école de musique"),
        ("lundi j'appelle Paul, jeudi je passe voir Anne", "lundi j’appelle Paul, jeudi je passe voir Anne"),
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


def test_the_step_is_set_beside_those_it_leads_to() -> None:
    carnet = Carnet(coeur_clientele="les familles du bourg")
    (replique,) = recevoir_action(carnet, Message("mettre une affiche à la gare"))
    assert replique.nom == "utter_engagement_lien"
    assert "les familles du bourg" in replique.variables["clientele"]
    # Named in the step already, they are not said twice.
    (replique,) = recevoir_action(carnet, Message("écrire aux familles du bourg"))
    assert replique.nom == "utter_engagement_lien"
    assert replique.variables["clientele"] == "les clients que vous avez choisis"


@pytest.mark.parametrize(
    ("dit", "jour"),
    [
        ("nn mardi pas lundi", "mardi"),
        ("non c'est mardi, pas lundi", "mardi"),
        ("l'action c mardi", "mardi"),
        ("mon pas c'est mercredi finalement", "mercredi"),
        ("j'appelle mes clients jeudi", "jeudi"),
        ("pas mardi, lundi", None),
        ("lundi", None),
        ("je ferme le dimanche", None),
        ("c'est bien lundi ?", None),
    ],
)
def test_the_day_of_the_step_is_put_right(dit: str, jour: str | None) -> None:
    carnet = Carnet(action_7_jours="lundi j'appelle trois anciens clients")
    attendu = jour and f"{jour} j'appelle trois anciens clients"
    assert un_autre_jour(carnet, dit) == attendu


def test_le_chemin_dit_le_propos_d_une_longue_reponse() -> None:
    dit = "j'ai voulu rendre la voix à des objets oubliés"
    texte = f"Un voisin m'a apporté le poste de son père, muet depuis vingt ans, et il s'est mis à pleurer. {dit}"
    carnet = Carnet(pourquoi_1=texte, motifs=["motif_sens"], propos={"pourquoi_1": dit})
    synthese = texte_court(fiche(carnet))
    assert "rendre la voix à des objets oubliés" in synthese
    assert "voisin" not in synthese


def test_the_closing_leaves_nothing_out_that_was_answered() -> None:
    entretien = Entretien()
    entretien.jusqu_a("action_7_jours")
    tour = entretien.dire("lundi j'appelle trois anciens clients", "motif_offre")
    synthese = next(r for r in tour.repliques if r.nom == "utter_synthese").variables["synthese"]
    for titre in (
        "Raison d’être",
        "Valeurs",
        "Cœur de clientèle",
        "Renoncements",
        "Geste de respect",
    ):
        assert titre in synthese
    assert "Le chemin" not in synthese


@pytest.mark.parametrize(
    ("texte", "garde"),
    [
        ("Dans les sept jours je vais coller un mot, enfin non, plutôt demander à la gardienne si je peux passer mardi, c'est dans l'ordre ?",
         "Demander à la gardienne si je peux passer mardi"),
        ("d'ici 7 jours : appeler le club", "appeler le club"),
        ("dans la semaine euh ben je passe mardi voir le maire", "je passe mardi voir le maire"),
        ("Dans la semaine, j'irai frapper chez trois artisans", "Dans la semaine, j'irai frapper chez trois artisans"),
        ("Jeudi je vais voir le maire", "Jeudi je vais voir le maire"),
        ("mercredi j'écris à Paul, ça va ?", "mercredi j'écris à Paul"),
        ("je pense que dans sept jours ce sera fait, j'appelle Rose", "je pense que dans sept jours ce sera fait, j'appelle Rose"),
    ],
)  # fmt: skip
def test_le_pas_sans_ce_qui_l_entoure(texte: str, garde: str) -> None:
    carnet = Carnet()
    recevoir_action(carnet, Message(texte))
    assert carnet.action_7_jours == garde


@pytest.mark.parametrize(
    ("texte", "point", "dit"),
    [
        (
            "ben mardi c'est la foire à Gençay, et je vais passer voir le vétérinaire pour lui laisser mes cartes, parce que les éleveurs y vont tous",
            "je vais passer voir le vétérinaire pour lui laisser mes cartes",
            "mardi, je vais passer voir le vétérinaire pour lui laisser mes cartes",
        ),
        ("jeudi j'appelle le lycée", "j'appelle le lycée", "jeudi j'appelle le lycée"),
        ("écrire à la mairie demain", "", "écrire à la mairie demain"),
        ("c'est la foire, on verra bien", "on verra bien", "c'est la foire, on verra bien"),
    ],
)
def test_le_pas_dit_longuement_est_son_point(texte: str, point: str, dit: str) -> None:
    assert le_pas(texte, point) == dit
