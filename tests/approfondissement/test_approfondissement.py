"""Deeper questions: every idea has its own, asked once, skipped without harm."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pourquoi import approfondissement, parcours
from pourquoi.approfondissement import TOURS, continue_plus_loin
from pourquoi.carnet import Carnet, Message, Passage
from tests.entretien import Entretien, noms


def en_profondeur(jusqu_a: str) -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    # Their act of respect was for a supplier, who would not be asked about again.
    entretien.carnet.partenaires = {}
    entretien.dire("Aller plus loin")
    while entretien.carnet.etape != jusqu_a:
        entretien.dire("je prends le temps d'écouter", "motif_sens")
    return entretien


@pytest.mark.parametrize("nom", TOURS)
def test_each_deeper_idea_is_asked(nom: str) -> None:
    entretien = en_profondeur(nom)
    tour = entretien.dire("je réponds avec mes mots", "motif_sens")
    assert tour.reponses[0].etape == nom
    assert entretien.carnet.approfondi[nom] == "je réponds avec mes mots"
    assert noms(tour)[-1] != f"utter_demander_{nom}"


def test_a_partner_already_given_an_act_is_not_asked_about_again() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    assert "fournisseurs" in entretien.carnet.partenaires
    entretien.dire("Aller plus loin")
    posees = set()
    while entretien.carnet.etape != "suite":
        posees.add(entretien.carnet.etape)
        entretien.dire("je prends le temps d'écouter", "motif_sens")
    assert "partenaire_fournisseurs" not in posees
    assert {"partenaire_collaborateurs", "partenaire_confreres"} <= posees


@pytest.mark.parametrize(
    "texte", ["continuon", "aller + loin", "mais g di aller plus loin", "jveux + loin"]
)
def test_going_on_is_asked_in_many_ways(texte: str) -> None:
    assert continue_plus_loin(texte)


def test_a_dodge_goes_on_to_the_next() -> None:
    entretien = en_profondeur("choix_strategique")
    tour = entretien.dire("je sais pas", "reponse_vague")
    assert noms(tour) == ["utter_etape_passee", "utter_demander_changement_metier"]


@pytest.mark.parametrize(
    ("signee", "entree"),
    [
        ("J’existe pour que ceux qui travaillent de leurs mains dorment.", "_lien_valeur"),
        ("Je cuisine pour que ma mère arrête les ménages.", "_lien_valeur"),
        ("Nous existons pour aider les anciens, afin qu’ils restent chez eux.", ""),
        ("Nous existons pour nourrir les gosses.", "_lien_valeur"),
    ],
)
def test_ce_qui_vient_d_etre_lu_n_est_pas_recite_en_entrant(signee: str, entree: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.carnet.raison_detre = signee
    dite = entretien.dire("Aller plus loin").repliques[0]
    assert dite.nom == f"utter_approfondir{entree}"
    assert not entree or dite.variables == {"valeur": "le respect"}


def test_on_entre_par_ce_qui_est_voulu_quand_rien_ne_l_a_redit() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    carnet = entretien.carnet
    carnet.raison_detre, carnet.raison_detre_confirmee = "Je tiens une cordonnerie.", True
    carnet.pourquoi_1 = carnet.pourquoi_2 = carnet.pourquoi_3 = (
        "je voudrais que ma mère arrête les ménages"
    )
    # The clients are named by nobody: the conclusion says no wish.
    carnet.coeur_clientele = "je prends tout ce qui passe"
    entree = entretien.dire("Aller plus loin").repliques[0]
    assert entree.nom == "utter_approfondir_lien"
    assert entree.variables["Voeu"] == "Vous voulez que votre mère arrête les ménages"


@pytest.mark.parametrize(
    "signee", ["Nous existons pour conduire un taxi.", "Je tiens une cordonnerie."]
)
def test_un_metier_seul_ne_fait_pas_l_entree(signee: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.carnet.raison_detre = signee
    entretien.carnet.pourquoi_1 = entretien.carnet.pourquoi_2 = "par hasard"
    entretien.carnet.pourquoi_3 = None
    assert noms(entretien.dire("Aller plus loin"))[0] == "utter_approfondir"


def test_what_is_said_to_a_client_is_quoted_with_its_vous() -> None:
    entretien = en_profondeur("phrase_au_client")
    tour = entretien.dire("je fais ce métier pour que la saison entre chez vous", "motif_sens")
    assert tour.repliques[0].nom == "utter_reflet_citation"
    assert "chez vous" in tour.repliques[0].variables["reflet"]


@pytest.mark.parametrize(
    ("dit", "fini"),
    [("non merci", True), ("non merci c'est bon", True), ("nan vendredi", False)],
)
def test_a_no_that_says_nothing_else_ends(dit: str, fini: bool) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    assert ("utter_fin" in noms(entretien.dire(dit, "nier"))) is fini


def test_whoever_left_and_comes_back_to_put_something_right_is_heard() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire("non merci", "nier")
    entretien.dire("mes valeurs c'est la chaleur, pas le respect", "corriger_reponse")
    assert entretien.carnet.valeurs_nommees == ["la chaleur"]


def test_seul_on_n_a_pas_de_salaries() -> None:
    je = Carnet(approfondissement=True, raison_detre="Je suis là pour réparer des vélos.")
    etape = next(e for e in approfondissement.ETAPES if e.nom == "partenaire_collaborateurs")
    assert not etape.a_poser(replace(je, activite="je travaille tout seul, je répare des vélos"))
    # They had « nous » changed.
    assert not etape.a_poser(replace(je, phrases_avant=["Nous existons pour réparer des vélos."]))
    # The coach wrote « je » because they say no « nous »: that does not tell who works there.
    assert etape.a_poser(je)
    assert etape.a_poser(Carnet(approfondissement=True, raison_detre="Nous existons pour réparer."))


@pytest.mark.parametrize("texte", ["Aller plus loin", "on continue", "oui", "vas-y continue"])
def test_la_synthese_ne_repose_pas_la_meme_question(texte: str) -> None:
    entretien = en_profondeur("changement_metier")
    for _ in range(2):
        tour = entretien.dire("ma synthèse", "demander_synthese")
        assert noms(tour) == ["utter_synthese_rappel", "utter_demander_suite"]
        assert approfondissement.APPROFONDIR in tour.repliques[-1].boutons
    tour = entretien.dire(texte, "affirmer" if texte == "oui" else None)
    assert noms(tour) == ["utter_demander_changement_metier"]


def test_ce_qui_est_corrige_sous_la_synthese_ne_relance_pas_la_question() -> None:
    entretien = en_profondeur("plaisir")
    entretien.dire("ma synthèse", "demander_synthese")
    tour = entretien.dire("corrige : mes clients c'est les familles du port", "corriger_reponse")
    assert noms(tour)[-1] == "utter_demander_suite"
    assert entretien.carnet.coeur_clientele == "les familles du port"
    tour = entretien.dire("Je m’arrête là")
    assert noms(tour) == ["utter_fin"]


def test_une_question_du_parcours_revient_sous_la_synthese() -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    tour = entretien.dire("ma synthèse", "demander_synthese")
    assert noms(tour)[-1] == "utter_demander_acte"


@pytest.mark.parametrize("texte", ["passer", "Passer", "je passe", "suivante", "passe"])
def test_un_ordre_nu_n_est_pas_une_reponse_deja_donnee(texte: str) -> None:
    entretien = en_profondeur("partenaire_confreres")
    entretien.carnet.action_7_jours = (
        "passer voir le fleuriste jeudi, la semaine suivante la mairie"
    )
    dites = noms(entretien.dire(texte))
    assert "utter_deja_dit_cela" not in dites
    assert dites[-1] == "utter_demander_habitude_a_quitter"


@pytest.mark.parametrize(
    "texte",
    [
        "je commencerai par écouter ce que veulent les clients",
        "je ne ferai plus de remise aux clients qui marchandent",
    ],
)
def test_ce_qui_est_lu_comme_une_objection_repond_aux_questions_d_apres(texte: str) -> None:
    entretien = en_profondeur("philosophie_commerciale")
    dites = noms(entretien.dire(texte, "objection_clients", 0.97))
    assert dites[-1] == "utter_demander_choix_strategique"
    assert entretien.carnet.approfondi["philosophie_commerciale"] == texte


def test_une_vraie_objection_est_entendue_une_fois_puis_gardee() -> None:
    entretien = en_profondeur("philosophie_commerciale")
    texte = "tout ça c'est bien beau, dans la vraie vie ça marche pas"
    assert noms(entretien.dire(texte, "objection_utopie", 0.97))[0] == "utter_reflet_objection"
    entretien.dire("un hôtel qui voulait tout moins cher", "motif_argent")
    entretien.dire(texte, "objection_utopie", 0.97)
    assert entretien.carnet.etape != "philosophie_commerciale"


@pytest.mark.parametrize(
    "texte",
    [
        "laisse tomber c'est pas grave. ma synthèse",
        "non laissez, tant pis. La synthèse",
    ],
)
def test_la_question_laissee_pour_la_synthese_ne_garde_rien(texte: str) -> None:
    entretien = en_profondeur("choix_strategique")
    dites = noms(entretien.dire(texte))
    assert dites[0] == "utter_synthese_rappel"
    assert "choix_strategique" not in entretien.carnet.approfondi


def test_on_laisse_tomber_quelque_chose_repond() -> None:
    entretien = en_profondeur("choix_strategique")
    entretien.dire("on laisse tomber les salons. ma synthèse")
    assert "salons" in entretien.carnet.approfondi["choix_strategique"]


def test_la_synthese_demandee_a_cote_d_une_question_sur_elle_est_montree() -> None:
    entretien = en_profondeur("choix_strategique")
    texte = "je m'arrête là. tu peux me sortir ma synthèse ? t'as bien noté le meunier ?"
    dites = noms(entretien.dire(texte))
    assert {"utter_deja_note", "utter_synthese_rappel"} <= set(dites)
    assert entretien.carnet.suspension == "pause"


@pytest.mark.parametrize(
    "texte", ["aller plus loin. mais ça sert à quoi ?", "Oui allons-y. C'est encore long ?"]
)
def test_aller_plus_loin_avec_une_question_y_va(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    dites = noms(entretien.dire(texte))
    assert len(dites) == 3
    assert dites[-1] == "utter_demander_philosophie_commerciale"


@pytest.mark.parametrize(
    "texte",
    [
        "et pour les partenaires ?",
        "Et mes fournisseurs alors ?",
        "bon ok, et mes confrères dans tout ça ?",
    ],
)
def test_les_partenaires_demandes_avant_la_fin(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    assert noms(entretien.dire(texte, "objection_utopie", 0.6))[0] == "utter_question_partenaires"


def test_des_partenaires_dans_une_reponse_ne_sont_pas_une_question() -> None:
    entretien = Entretien()
    entretien.jusqu_a("regard_client")
    dites = noms(entretien.dire("mes fournisseurs parlent de moi à leurs clients", "motif_offre"))
    assert "utter_question_partenaires" not in dites


@pytest.mark.parametrize(
    "texte", ["vous venez ici pour respirer", "tu repars jamais les mains vides"]
)
def test_ce_qui_est_dit_a_un_client_n_est_pas_dit_au_coach(texte: str) -> None:
    entretien = en_profondeur("phrase_au_client")
    lus = (Passage(texte, "bruit", 0.95),)
    message = Message(texte, "remercier", (("remercier", 0.4),), passages=lus)
    parcours.repondre(entretien.carnet, message)
    assert entretien.carnet.approfondi["phrase_au_client"] == texte
