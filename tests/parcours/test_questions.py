"""What the person asks within the journey: the coach's words, their own question, another's case."""

from __future__ import annotations

import pytest
import yaml

from pourquoi.approfondissement import continue_plus_loin
from pourquoi.ecoute.confidences import difficulte_avec_quelqu_un, dit_une_epreuve
from pourquoi.ecoute.demandes import question_rappelee, question_sur_les_clients
from pourquoi.ecoute.reponse_et_question import question_finale
from pourquoi.glossaire import definition, ne_demande_qu_un_mot, sans_la_demande
from pourquoi.questions import avec_la_reponse
from tests.entretien import REPONSES, Entretien, noms

with open("domain.yml") as fichier:
    RESPONSES = yaml.safe_load(fichier)["responses"]


@pytest.mark.parametrize(
    ("texte", "mot"),
    [
        ("c koi un confrere", "confrere"),
        ("c'est quoi un confrère ??", "confrere"),
        ("mdr mais c t une question, g pas repondu. c koi un confrere ??", "confrere"),
        ("un confrère c'est quoi", "confrere"),
        ("Euh… « confrère », ça veut dire quoi exactement ?", "confrere"),
        ("c'est quoi la différence entre un confrère et un partenaire ?", "confrere"),
        ("je comprends pas ce que c'est qu'un partenaire", "partenaire"),
        ("j'ai pas compris le mot fournisseur", "fournisseur"),
        ("kesako fournisseur", "fournisseur"),
        ("je sais pas ce que c'est un collaborateur", "collaborateur"),
        ("c'est quoi le coeur de clientèle ?", "coeur_clientele"),
        ("j'ai pas compris raison d'être", "raison_detre"),
        ("vous pouvez m'expliquer ce que c'est qu'une raison d'être ?", "raison_detre"),
        ("vous entendez quoi par renoncer ?", "renoncement"),
        ("qu'est-ce qu'un geste de respect ?", "geste_respect"),
        ("c quoi la synthese", "synthese"),
        ("que veut dire positionnement ?", "positionnement"),
        ("sa veut dire quoi rentabilité", "rentable"),
        ("c quoi transiger", "transiger"),
    ],
)
def test_un_mot_du_coach_est_explique(texte: str, mot: str) -> None:
    assert definition(texte) == f"utter_definition_{mot}"


@pytest.mark.parametrize(
    "texte",
    [
        "je paie mes fournisseurs à trente jours",
        "mon fournisseur c'est le meunier",
        "pour moi le respect c'est dire bonjour",
        "le respect c'est quoi ? c'est dire bonjour et payer à l'heure",
        "je connais pas de confrère",
        "je comprends pas pourquoi",
        "j'ai pas compris pourquoi les fournisseurs me lâchent",
        "je leur demande c koi leur sauce pref",
        "bon je veux ma synthese la",
        "et toi c'est quoi tes valeurs ?",
    ],
)
def test_une_reponse_ne_demande_pas_d_explication(texte: str) -> None:
    assert definition(texte) is None


def test_chaque_definition_a_un_exemple_et_deux_facons_de_se_dire() -> None:
    definitions = [r for nom, r in RESPONSES.items() if nom.startswith("utter_definition_")]
    assert len(definitions) >= 15
    for variantes in definitions:
        assert len(variantes) >= 2
        assert all("?" not in v["text"] and len(v["text"]) <= 300 for v in variantes)


@pytest.mark.parametrize(
    ("etape", "texte", "nom"),
    [
        ("geste_respect", "c koi un confrere", "utter_definition_confrere"),
        ("pourquoi_1", "c'est quoi une raison d'etre", "utter_definition_raison_detre"),
        ("valeurs", "c koi des valeurs", "utter_question_valeurs"),
        ("renoncements", "ça veut dire quoi renoncer", "utter_definition_renoncement"),
        ("avis_raison_detre", "mdr c koi une raison d'etre", "utter_definition_raison_detre"),
        ("suite", "c'est quoi la synthèse ?", "utter_definition_synthese"),
    ],
)
def test_l_explication_puis_la_question_et_rien_de_garde(etape: str, texte: str, nom: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a(etape)
    tour = entretien.dire(texte, "reponse_vague", 0.5)
    assert noms(tour)[0] == nom and len(noms(tour)) == 2
    assert entretien.carnet.etape == etape and not tour.reponses
    assert texte not in str(entretien.carnet.valeurs_de_slots())


def test_ce_qui_est_repondu_a_cote_d_un_mot_demande_est_garde() -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    tour = entretien.dire("je paie mon meunier a la livraison. c koi un confrere ?", "motif_offre")
    assert noms(tour)[0] == "utter_definition_confrere"
    assert entretien.carnet.geste_respect == "je paie mon meunier a la livraison."
    assert (
        sans_la_demande("je rappelle le soir, c'est quoi un partenaire ?") == "je rappelle le soir"
    )


@pytest.mark.parametrize(
    "texte",
    [
        "Je comprends pas bien du tout. « pas concret » c'est quoi ?",
        "c'est quoi la question du dessus. je demandais comment avoir des clients, tu m'as pas répondu",
    ],
)
def test_dire_qu_on_est_perdu_a_cote_n_est_pas_repondre(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("action_7_jours")
    tour = entretien.dire(texte, "reponse_vague", 0.5)
    assert entretien.carnet.etape == "action_7_jours" and not tour.reponses


@pytest.mark.parametrize("texte", ["c koi le truc", "c'est quoi un pas ?", "la balance c quoi"])
def test_ne_demander_qu_un_mot_n_est_jamais_une_reponse(texte: str) -> None:
    assert ne_demande_qu_un_mot(texte)
    for etape in ("acte", "coeur_clientele", "geste_respect", "action_7_jours"):
        entretien = Entretien()
        entretien.jusqu_a(etape)
        tour = entretien.dire(texte, "motif_offre", 0.6)
        assert entretien.carnet.etape == etape and not tour.reponses


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("Mais comment je fais pour trouver les plus jeunes, qui achètent en ligne ?", True),
        ("Mais franchement, comment je les trouve, ces femmes, si elles ont honte ?", True),
        ("et je les trouve ou ces gens la", True),
        ("comment attirer les familles du quartier ?", True),
        ("comment faire venir les touristes en hiver ?", True),
        ("ou trouver d'autres parents d'élèves ?", True),
        ("au fait g deja 2 clientes, je fais quoi pr en trouver d'autres ?", True),
        ("comment je trouve mes fournisseurs ?", False),
        ("comment trouver un local ?", False),
        ("je sais comment attirer les gens", False),
        ("la vente à emporter ou avoir des gens en salle", False),
    ],
)
def test_la_question_des_clients_quels_qu_ils_soient(texte: str, attendu: bool) -> None:
    assert (question_sur_les_clients(texte) is not None) is attendu


def test_la_question_posee_dans_une_reponse_est_gardee_et_traitee_a_la_fin() -> None:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    tour = entretien.dire(
        "Les familles du bourg. Mais comment je fais pour trouver les plus jeunes ?", "motif_sens"
    )
    assert noms(tour)[0] == "utter_question_trouver_clients"
    assert entretien.carnet.coeur_clientele == "Les familles du bourg."
    rappel = entretien.dire(
        "je paie mon meunier à la livraison. Vous avez noté ma question ?", "motif_sens"
    )
    assert noms(rappel)[0] == "utter_question_gardee"
    assert entretien.carnet.geste_respect == "je paie mon meunier à la livraison."
    while entretien.carnet.etape != "suite":
        tour = entretien.dire(*REPONSES[entretien.carnet.etape])
    (conseil,) = [r for r in tour.repliques if r.nom == "utter_trouver_clients_reponse_dite"]
    assert conseil.variables["demande"] == "comment je fais pour trouver les plus jeunes"


def test_une_question_perdue_est_reconnue() -> None:
    assert question_rappelee("Au fait, vous aviez noté ma question sur les jeunes ?")
    assert question_rappelee("t'as pas repondu pr mon pote. sinon les gens veulent du veggie")
    assert not question_rappelee("le client m'a pas répondu")
    entretien = Entretien()
    entretien.jusqu_a("regard_client")
    tour = entretien.dire("Vous aviez noté ma question sur les jeunes ?", "question_methode", 0.4)
    assert noms(tour) == ["utter_question_echappee", "utter_demander_regard_client"]
    assert entretien.carnet.demande_clients
    tour = entretien.dire("t'as pas répondu pour mon pote", "frustration", 0.4)
    assert noms(tour) == ["utter_question_laissee", "utter_demander_regard_client"]


@pytest.mark.parametrize(
    "texte",
    [
        "C'est bien ce que vous vouliez savoir ?",
        "c'est ça que tu voulais ?",
        "ça répond à ta question ?",
        "ca te va comme reponse ?",
    ],
)
def test_c_est_bien_ce_qui_etait_demande(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    tour = entretien.dire(f"j'ai rappelé la mariée le matin même. {texte}", "motif_sens")
    assert noms(tour)[0] == "utter_question_c_est_ca"
    assert entretien.carnet.acte == "j'ai rappelé la mariée le matin même."


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("g un pote ki veu bosser avec moi mais il est jamais a lheure, jsp quoi faire", True),
        ("mon apprenti casse tout, je ne sais pas comment lui dire", True),
        ("ma soeur veut etre payée, je fais quoi ?", True),
        ("je sais pas quoi faire comme affiche", False),
        ("mon client sait quoi faire", False),
    ],
)
def test_l_embarras_avec_quelqu_un_recoit_un_mot(texte: str, attendu: bool) -> None:
    assert difficulte_avec_quelqu_un(texte) is attendu
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire("Aller plus loin")
    tour = entretien.dire(texte, "motif_personnel", 0.6)
    assert ("utter_difficulte" in noms(tour)) is attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("je suis restée dans ma voiture sur le parking sans pouvoir ouvrir la portière", True),
        ("mon mari m'a quittée et j'ai repris le salon", True),
        ("apres mon divorce il fallait que je bosse", True),
        ("j'ai craqué, six mois d'arret maladie", True),
        ("mon couple n'a pas tenu avec les horaires de l'usine", True),
        ("jdormais dans ma voiture alors jme suis lancé", True),
        ("j'accompagne les gens en burn-out", False),
        ("mes clientes sortent d'un divorce", False),
        ("la séparation des déchets c'est mon métier", False),
        ("je répare les voitures sur le parking", False),
    ],
)
def test_une_epreuve_est_recue_une_fois(texte: str, attendu: bool) -> None:
    assert dit_une_epreuve(texte) is attendu
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    tour = entretien.dire(texte, "motif_personnel", 0.9)
    assert (noms(tour)[0] == "utter_confidence") is attendu
    encore = entretien.dire(texte, "motif_personnel", 0.9)
    assert "utter_confidence" not in noms(encore)


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("je laisse un mot quand je vois une rougeur. et attendez c'est combien les cotisations a l'urssaf", "utter_pas_de_conseil"),
        ("je paie mon meunier à la livraison. au fait comment on fait pour la tva", "utter_pas_de_conseil"),
        ("je paie mon meunier à la livraison. est-ce que il faut un diplome", "utter_question_formalites"),
    ],
)  # fmt: skip
def test_une_question_sans_point_d_interrogation_finit_une_reponse(texte: str, nom: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    tour = entretien.dire(texte, "motif_sens", 0.5)
    assert noms(tour)[0] == nom
    assert entretien.carnet.geste_respect == texte.split(". ")[0] + "."


@pytest.mark.parametrize(
    "texte",
    [
        "je leur montre tout. comment ils doivent tenir le pinceau",
        "c'est combien la baguette",
        "je compte les heures. combien j'en passe, je le dis au client",
    ],
)
def test_ce_qui_se_raconte_n_est_pas_une_question(texte: str) -> None:
    assert question_finale(texte) is None


def test_le_tutoiement_propose_est_accepte() -> None:
    tour = Entretien().ouvrir(
        "J'ouvre un atelier de couture. Je te tutoie, j'espère que ça va.", "motif_offre"
    )
    assert noms(tour)[:2] == ["utter_accueil", "utter_tutoiement"]
    assert "utter_tutoiement" not in noms(Entretien().ouvrir("J'ouvre un atelier", "motif_offre"))


def test_une_seule_main_tendue_a_qui_n_a_pas_choisi() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    tour = entretien.dire(
        "Parce que j'ai été licenciée à 57 ans, et plus personne ne m'embauche",
        "motif_opportunite",
        0.6,
    )
    assert not {"utter_accueil_sans_choix", "utter_relance_contrainte"} <= set(noms(tour))


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("c quoi ce truc le gars il se tue et faut que ca continue nan enleve ca", False),
        ("on continue", True),
    ],
)
def test_une_protestation_ne_fait_pas_aller_plus_loin(texte: str, attendu: bool) -> None:
    assert continue_plus_loin(texte) is attendu


@pytest.mark.parametrize(
    ("question", "attendu"),
    [
        (
            "dites, pourquoi me posez-vous tant de questions sur eux ?",
            "utter_question_pourquoi_coeur_clientele",
        ),
        ("pourquoi tu me parles de mes clients ?", "utter_question_pourquoi_coeur_clientele"),
        ("pourquoi m'embêter avec des factures ?", None),
        ("pourquoi le ferait-on à ma place ?", None),
    ],
)
def test_pourquoi_ce_sujet_apres_une_reponse(question: str, attendu: str | None) -> None:
    assert avec_la_reponse(question, "coeur_clientele") == attendu
