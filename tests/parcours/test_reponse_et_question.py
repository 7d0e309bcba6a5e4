"""An answer and a question in one message: the question is answered, and is no part of what is kept."""

from __future__ import annotations

import pytest

from pourquoi.confidentialite import reponse_a_qui_lit
from pourquoi.questions import avec_la_reponse
from tests.entretien import Entretien, noms, rendu_a


@pytest.mark.parametrize(
    ("etape", "texte", "gardee", "nom"),
    [
        ("valeurs", "La patience, et puis la franchise envers mes apprentis. Dites, il faut en choisir une seule ?",
         "La patience, et puis la franchise envers mes apprentis.", "utter_question_combien"),
        ("valeurs", "la patience. j'en mets combien ?", "la patience.", "utter_question_combien"),
        ("valeurs", "Il faut en garder une seule ? La patience alors.", "La patience alors.", "utter_question_combien"),
        ("renoncements", "Aux salons, je crois, et aux foires : ils paient bien. Est-ce que c'est raisonnable, à votre avis, de dire non à de l'argent ?",
         "Aux salons, je crois, et aux foires : ils paient bien.", "utter_question_renoncer_fait_peur"),
        ("renoncements", "les mariages. c pas risqué de refuser du monde ?", "les mariages.", "utter_question_renoncer_fait_peur"),
        ("renoncements", "Aux chantiers neufs. Je peux vraiment me le permettre ?", "Aux chantiers neufs.", "utter_question_renoncer_fait_peur"),
        ("renoncements", "les foires quoi. refuser du boulot c'est idiot, non ?", "les foires quoi.", "utter_question_renoncer_fait_peur"),
        ("geste_respect", "Je règle ma relieuse le jour même. Vous en pensez quoi ?", "Je règle ma relieuse le jour même.", "utter_question_avis"),
    ],
)  # fmt: skip
def test_la_question_a_sa_reponse(etape: str, texte: str, gardee: str, nom: str) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire(texte, "motif_offre")
    assert getattr(entretien.carnet, etape) == gardee
    assert noms(tour)[0] == nom
    assert len(noms(tour)) > 1


@pytest.mark.parametrize(
    ("etape", "question"),
    [
        ("pourquoi_1", "Qui d'autre le fera ?"),
        ("pourquoi_1", "qui peut refuser ça à un gosse ?"),
        ("pourquoi_2", "Comment dire non à un enfant ?"),
        ("acte", "Et si je me trompe ?"),
        ("renoncements", "Pourquoi pas ?"),
        ("valeurs", "C'est une valeur, ça ?"),
    ],
)
def test_ce_qui_ne_demande_rien(etape: str, question: str) -> None:
    assert avec_la_reponse(question, etape) is None


def test_les_renoncements_sont_nommes_sans_la_question() -> None:
    tour = rendu_a("renoncements").dire(
        "Aux salons, je crois, et aux foires : ils paient bien. C'est raisonnable de refuser ça ?",
        "motif_offre",
    )
    reflet = next(r for r in tour.repliques if "reflet" in r.nom)
    assert reflet.variables["reflet"] == "les salons et les foires"


@pytest.mark.parametrize(
    ("etape", "texte", "intent"),
    [
        ("acte", "Dans ma façon de recevoir ? Je crois que je ne fais plus patienter personne debout, et je m'oblige à dire le prix avant.", "question_sinek"),
        ("acte", "Le dernier geste ? J'ai rappelé une cliente pour lui rendre douze euros.", "question_exemple"),
        ("regard_client", "A quoi il le voit mon client ? je laisse la vieille pièce sur l'établi pour qu'il compare", "question_trouver_clients"),
        ("geste_respect", "Un geste pour mon meunier ? je le règle à la livraison, sans qu'il ait à demander.", "question_exemple"),
        ("renoncements", "Ce que je laisse ? Les mariages, et les zones commerciales, qui paient pourtant bien.", "hors_sujet"),
        ("action_7_jours", "dans les sept jours ? jeudi je passe voir l'école avec mes paniers", "question_methode"),
        ("coeur_clientele", "Mes clients ? des gens qui ont mal au dos et qui n'osent pas le dire.", "question_trouver_clients"),
        ("valeurs", "Mes valeurs ? La patience et la franchise, je n'en ai pas d'autres.", "question_valeurs"),
        ("pourquoi_1", "Pourquoi ? Parce que mon grand-père l'avait promis au village.", "question_methode"),
        ("pourquoi_2", "En quoi c'est important ? parce que personne ne le fait plus ici", "question_sinek"),
    ],
)  # fmt: skip
def test_la_question_reprise_puis_la_reponse(etape: str, texte: str, intent: str) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire(texte, intent, 0.7)
    assert getattr(entretien.carnet, etape)
    assert not [nom for nom in noms(tour) if nom.startswith("utter_question_")]


@pytest.mark.parametrize(
    ("texte", "intent"),
    [
        ("Un exemple ? Je ne vois pas ce que vous voulez.", "question_exemple"),
        ("C'est qui Sinek ? Je ne le connais pas.", "question_sinek"),
        ("Vous gardez tout ? Je préfère savoir avant de répondre.", "question_confidentialite"),
        ("Et mes tarifs ? Je ne sais pas où les mettre.", "question_exemple"),
        ("Et Simon Sinek ? On me parle de lui partout, c'est un philosophe ?", "question_sinek"),
        ("La citation sur les gens qui achètent le pourquoi, elle est de qui ?", "question_sinek"),
    ],
)
def test_une_vraie_question_en_reste_une(texte: str, intent: str) -> None:
    entretien = rendu_a("acte")
    entretien.dire(texte, intent)
    assert entretien.carnet.acte is None


def test_pas_d_auteur_quand_personne_ne_le_demande() -> None:
    entretien = rendu_a("acte")
    tour = entretien.dire(
        "Et l'atelier, il sent quoi le matin ? la colle chaude", "question_sinek", 0.6
    )
    assert "utter_question_sinek" not in noms(tour)


@pytest.mark.parametrize(
    ("etape", "texte", "gardee"),
    [
        ("action_7_jours", "Vous avez pas répondu, mais passons. Vendredi je passe à la mairie de Thiers déposer mon book. Ça vous semble pas un peu léger ?",
         "Vendredi je passe à la mairie de Thiers déposer mon book."),
        ("action_7_jours", "Vous n'avez pas répondu à ma question, tant pis. Mardi j'écris à deux fleuristes. C'est assez, vous croyez ?",
         "Mardi j'écris à deux fleuristes."),
        ("action_7_jours", "t'as toujours pas répondu, bref. Je téléphone lundi à l'école de Sancerre pour le concert. C'est trop peu, non ?",
         "Je téléphone lundi à l'école de Sancerre pour le concert."),
        ("action_7_jours", "tas pas repondu mais bon. samedi je fais gouter mes confitures au marche. ca suffit tu penses ?",
         "samedi je fais gouter mes confitures au marche."),
        ("geste_respect", "Vous ne m'avez pas répondu, enfin. Je préviens mon meunier une semaine avant chaque grosse commande. C'est ça que vous vouliez ?",
         "Je préviens mon meunier une semaine avant chaque grosse commande."),
        ("renoncements", "Vous avez zappé ma question, passons. Aux mariages du samedi, qui me prennent mes week-ends. Vous trouvez ça idiot ?",
         "Aux mariages du samedi, qui me prennent mes week-ends."),
        ("regard_client", "Vous n'avez toujours pas répondu. Le client le voit à la couture, je la fais à la main. Vous voyez la différence, vous ?",
         "Le client le voit à la couture, je la fais à la main."),
        ("acte", "Et ma question ? Jeudi dernier j'ai repris une robe trois fois sans rien compter. Vous auriez fait pareil ?",
         "Jeudi dernier j'ai repris une robe trois fois sans rien compter."),
        ("action_7_jours", "Vous n'avez pas compris, mais bon. Mercredi je vais voir la pharmacie avec mes cartes. Ça vous paraît bien ?",
         "Mercredi je vais voir la pharmacie avec mes cartes."),
        ("action_7_jours", "Vous m'avez coupé, peu importe. Mardi je porte deux pains à l'école. Qu'en dites-vous ?",
         "Mardi je porte deux pains à l'école."),
    ],
)  # fmt: skip
def test_entre_un_reproche_et_une_question(etape: str, texte: str, gardee: str) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire(texte, "motif_offre", 0.6)
    assert getattr(entretien.carnet, etape) == gardee
    assert noms(tour)[0].startswith(
        ("utter_question_", "utter_avis_selon", "utter_pas_de_bonne", "utter_remarque")
    )


@pytest.mark.parametrize(
    "texte",
    [
        "Vous n'avez pas répondu à ma question : qui lit tout ça ?",
        "Vous n'avez pas répondu. Combien coûte une annonce à la radio ?",
        "vous avez pas répondu mais bon. c'est quoi un partenaire ?",
    ],
)
def test_un_reproche_et_une_question_seuls(texte: str) -> None:
    entretien = rendu_a("action_7_jours")
    entretien.dire(texte, "hors_sujet", 0.6)
    assert entretien.carnet.action_7_jours is None


@pytest.mark.parametrize(
    ("etape", "texte", "gardee", "nom"),
    [
        ("activite", "Dites, ça va pas être vendu à quelqu'un tout ça ? Sinon je suis fleuriste à Vannes", "fleuriste à Vannes", "utter_question_qui_lit"),
        ("activite", "C'est confidentiel ? Je répare des vélos à Lens.", "réparation de vélos à Lens", "utter_question_qui_lit"),
        ("activite", "avant de repondre vous transmettez pas mes reponses a la banque ? je suis potier", "potier", "utter_question_qui_lit"),
        ("coeur_clientele", "Vous partagez mes données ? Les familles du quartier qui ont des petits.", "Les familles du quartier qui ont des petits.", "utter_question_qui_lit"),
        ("pourquoi_1", "mes données elles vont où ? moi c'était pour être libre de mes journées", "moi c'était pour être libre de mes journées", "utter_question_confidentialite"),
        ("statut", "Je reprends. Et au fait, mes réponses sont revendues ou pas ?", "repreneur", "utter_question_qui_lit"),
        ("statut", "Je crée. T'as pas répondu à ma question, c'est revendu ou pas ce que je raconte ?", "createur", "utter_question_qui_lit"),
        ("action_7_jours", "mardi je dépose des flyers chez le vétérinaire tu crois que ça suffit ou faut une annonce dans le journal", "mardi je dépose des flyers chez le vétérinaire", "utter_avis_selon_la_phrase"),
        ("action_7_jours", "J'appelle deux écoles lundi, et vous vous feriez quoi à ma place ?", "J'appelle deux écoles lundi", "utter_question_a_votre_place"),
        ("action_7_jours", "lundi j'appelle la mairie et toi tu ferais quoi a ma place", "lundi j'appelle la mairie", "utter_question_a_votre_place"),
        ("geste_respect", "Je paie mon potier à la commande, mais dites-moi, est-ce que c'est trop peu ?", "Je paie mon potier à la commande", None),
    ],
)  # fmt: skip
def test_la_reponse_est_gardee_et_la_question_recoit_un_mot(
    etape: str, texte: str, gardee: str, nom: str | None
) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire(texte, "motif_offre", 0.6)
    assert getattr(entretien.carnet, etape) == gardee
    assert nom is None or noms(tour)[0] == nom
    assert any(n.startswith(("utter_question", "utter_avis")) for n in noms(tour))


@pytest.mark.parametrize(
    "question",
    [
        "Comment je vends tout ça ?",
        "Et c'est revendu au marché le lendemain ?",
        "Qui va acheter ce que je fabrique ?",
        "Vous comprenez ce que je dis ?",
        "Comment faire publier ce que j'écris ?",
        "C'est vendu combien, ça ?",
    ],
)
def test_ce_qui_ne_demande_pas_qui_lit(question: str) -> None:
    assert reponse_a_qui_lit(question) is None


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai aucune idée, tu me conseilles quoi toi ?",
        "Je ne sais vraiment pas. Que me conseillez-vous ?",
        "Bah j'en sais trop rien, vous me proposez quoi ?",
    ],
)
def test_qui_demande_un_conseil_sans_idee_a_un_exemple(texte: str) -> None:
    entretien = rendu_a("action_7_jours")
    tour = entretien.dire(texte, "reponse_vague", 0.6)
    assert entretien.carnet.action_7_jours is None
    assert noms(tour) == ["utter_question_exemple_action_7_jours", "utter_demander_action_7_jours"]


@pytest.mark.parametrize(
    ("texte", "nom", "dit"),
    [
        ("c'est qui Sinek ? hhh. je laisse les mariages, ça prend tout l'été", "utter_question_sinek", "je laisse les mariages, ça prend tout l'été"),
        ("je laisse les grandes séries de pulls. vous tricotez vous ? hhh", "utter_question_sur_le_coach", "je laisse les grandes séries de pulls."),
        ("Les chantiers à deux heures de route. Est-ce que je pourrai revenir ?", "utter_question_retrouver", "Les chantiers à deux heures de route."),
    ],
)  # fmt: skip
def test_la_question_glissee_a_sa_ligne(texte: str, nom: str, dit: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("renoncements")
    tour = entretien.dire(texte, "motif_offre")
    assert nom in noms(tour)
    assert [r.texte for r in tour.reponses] == [dit]


@pytest.mark.parametrize(
    "texte", ["Signé. « Nous », c'est l'atelier ?", "C'est signé. C'est qui, « nous » ?"]
)
def test_signe_puis_demande_qui_est_nous(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    tour = entretien.dire(texte, "affirmer")
    assert entretien.carnet.raison_detre_confirmee
    assert "utter_question_nous" in noms(tour)


def test_qui_est_un_partenaire_pour_qui_est_seul() -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    texte = "Je ne vois pas où vous allez. C'est qui, un partenaire, pour une coiffeuse qui travaille seule ?"
    assert "utter_definition_partenaire" in noms(entretien.dire(texte, "question_methode"))
    assert entretien.carnet.geste_respect is None


def test_les_clients_preferes_sont_bien_ce_qui_est_demande() -> None:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    texte = "Surtout des jeunes couples du bourg. Vous voulez dire quelles clientes je préfère ?"
    assert "utter_question_c_est_ca" in noms(entretien.dire(texte, "motif_sens"))
    assert "jeunes couples" in entretien.carnet.coeur_clientele
