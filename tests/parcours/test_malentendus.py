"""Whoever was misheard says it again: the activity, a joke, what was meant, what is given up."""

from __future__ import annotations

import pytest

from pourquoi.confidentialite import reponse_a_qui_lit
from pourquoi.ecoute.ce_qui_repond import sans_l_ironie_avouee, sans_les_protestations
from pourquoi.ecoute.demandes import demande_qui_parle
from pourquoi.ecoute.interroge import affirme_en_question, ouvre_une_question
from pourquoi.ecoute.sans_reponse import demande_de_reformuler
from pourquoi.redites import redite
from tests.entretien import Entretien, noms, rendu_a


def _a_l_etape(etape: str, **carnet: object) -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a(etape)
    for nom, valeur in carnet.items():
        setattr(entretien.carnet, nom, valeur)
    return entretien


@pytest.mark.parametrize(
    "texte",
    [
        "attends tu m'as pas écouté mon activité c'est la coiffure à domicile pas aide-soignante",
        "non non, aide-soignante c'est mon métier de maintenant, ce que je crée c'est la coiffure à domicile",
    ],
)
def test_l_activite_redite(texte: str) -> None:
    entretien = _a_l_etape("valeurs", activite="aide-soignante")
    tour = entretien.dire(texte, "motif_offre")
    assert entretien.carnet.activite and "coiffure à domicile" in entretien.carnet.activite
    assert noms(tour)[0] == "utter_corrige_activite"
    assert not entretien.carnet.valeurs


def test_un_metier_dont_on_parle_n_est_pas_une_correction() -> None:
    entretien = _a_l_etape("pourquoi_1")
    entretien.dire("mon métier c'est d'écouter les gens qui n'osent pas", "motif_sens")
    assert entretien.carnet.activite == "boulanger à Dole"


def test_une_plaisanterie_est_retiree() -> None:
    entretien = _a_l_etape("valeurs", pourquoi_3="mon banquier aussi, il dormira mieux")
    texte = "Non. Mon banquier, c'était une plaisanterie. Ce n'est pas ce qui me fait avancer."
    tour = entretien.dire(texte, "nier", 0.6)
    assert noms(tour)[0] == "utter_ironie_comprise"
    assert entretien.carnet.detour == {"nom": "correction", "etape": "pourquoi_3"}
    assert not entretien.carnet.valeurs


def test_ce_qu_on_voulait_dire_remplace_ce_qui_fut_retenu() -> None:
    entretien = _a_l_etape("valeurs")
    texte = "Vous n'avez retenu que l'anecdote ; ce que je voulais dire, c'est que le haut de la ville n'aurait plus personne."
    entretien.dire(texte, "motif_sens")
    assert entretien.carnet.pourquoi_3 == "le haut de la ville n'aurait plus personne."
    assert entretien.carnet.etape == "valeurs"


def test_ce_a_quoi_on_renonce_redit_plus_tard() -> None:
    entretien = _a_l_etape("action_7_jours")
    entretien.dire("Non, simplement : je renonce au gros linge des hôtels, et c'est tout.")
    assert entretien.carnet.renoncements == "le gros linge des hôtels"
    assert entretien.carnet.etape == "action_7_jours"


def test_une_question_reprise_n_est_pas_une_reponse() -> None:
    entretien = _a_l_etape("renoncements")
    texte = "Vous me parlez de renoncer, mais j'aurais une question : est-ce que vous voulez dire refuser des clients ?"
    entretien.dire(texte)
    assert entretien.carnet.renoncements is None
    assert entretien.carnet.etape == "renoncements"


@pytest.mark.parametrize(
    "texte", ["t'es chatgpt ou quoi", "Vous êtes une IA ?", "je parle à un robot ?"]
)
def test_qui_parle(texte: str) -> None:
    assert demande_qui_parle(texte)


def test_qui_parle_de_ses_clients_ne_demande_rien() -> None:
    assert not demande_qui_parle("mes clients parlent à un humain, pas à une machine")


@pytest.mark.parametrize(
    "texte",
    [
        "Mais dites-moi, est-ce que vous croyez que je dois le faire payer ?",
        "au fait t'es chatgpt ou quoi",
        "il faut un permis pour vendre sur la plage, non ?",
    ],
)
def test_une_vraie_question_attend_sa_reponse(texte: str) -> None:
    assert not affirme_en_question(texte)


def test_une_question_sans_sa_marque() -> None:
    assert ouvre_une_question("est-ce que j'ai le droit de coiffer à domicile sans le CAP")
    assert not ouvre_une_question("est-ce que je suis à l'heure, c'est ça qu'ils regardent")
    entretien = _a_l_etape("acte")
    tour = entretien.dire(
        "est-ce que j'ai le droit de coiffer à domicile sans le CAP", "motif_sens", 0.3
    )
    assert noms(tour)[0] == "utter_question_formalites"
    assert entretien.carnet.acte is None


@pytest.mark.parametrize(
    ("texte", "nom", "dit"),
    [
        (
            "non, j'ai dit la propreté d'abord, la patience c'est après",
            "valeurs",
            "la propreté, la patience",
        ),
        (
            "attends, t'as oublié les infirmières",
            "coeur_clientele",
            "les familles du quartier et les infirmières",
        ),
        (
            "Je voudrais corriger : j'ai dit leur prénom, c'était plutôt leur surnom ; je confonds",
            "regard_client",
            "ils m'appellent par leur surnom",
        ),
        (
            "c 15 clients pas 12",
            "regard_client",
            "ils sont 15 à m'appeler par mon prénom",
        ),
        (
            "mon renoncement, ce n'est pas mon beau-frère, c'est les commandes en ligne",
            "renoncements",
            "les commandes en ligne",
        ),
        (
            "j'ai dit « être libre de mes journées », mais ce n'est pas exact. Je dirais plutôt : je voulais un lieu ouvert le matin.",
            "pourquoi_1",
            "je voulais un lieu ouvert le matin.",
        ),
    ],
)
def test_ce_qui_est_redit_va_a_sa_place(texte: str, nom: str, dit: str) -> None:
    regard = (
        "ils sont 12 à m'appeler par mon prénom"
        if "12" in texte
        else "ils m'appellent par leur prénom"
    )
    entretien = _a_l_etape("geste_respect", regard_client=regard, renoncements="rien")
    assert redite(entretien.carnet, texte) == (nom, dit)


def test_une_plainte_sur_les_mots_ne_devient_pas_la_valeur() -> None:
    entretien = _a_l_etape("valeurs")
    tour = entretien.dire(
        "vous m'avez mal lu. c'est : transmettre mon savoir-faire aux jeunes", "motif_sens"
    )
    assert noms(tour)[0] == "utter_mal_cite"
    assert entretien.carnet.valeurs is None


@pytest.mark.parametrize(
    "texte", ["c qui ki voit ce que jecris ici ?", "jdemande ki lit mes reponses"]
)
def test_qui_lit(texte: str) -> None:
    assert reponse_a_qui_lit(texte) is not None


def test_ceux_qu_on_ne_veut_pas_ne_corrigent_rien() -> None:
    entretien = _a_l_etape("coeur_clientele")
    assert redite(entretien.carnet, "c'est les gens d'ici, pas les touristes") is None


SIGNE = {
    "coeur_clientele": "ceux qui cherchent un miracle",
    "geste_respect": "les prévenir",
    "action_7_jours": "jeudi je passe à la mairie avec 12 affiches",
    "renoncements": "les stages d'été",
}


@pytest.mark.parametrize(
    ("texte", "nom", "dit"),
    [
        (
            "Vous avez retenu l'inverse de ce que je disais. Mes clients sont les élèves qui travaillent beaucoup.",
            "coeur_clientele",
            "les élèves qui travaillent beaucoup",
        ),
        (
            "mais non vous avez noté ma question c'était pas ça mon pas des sept jours c'est vendredi je vais voir l'école",
            "action_7_jours",
            "vendredi je vais voir l'école",
        ),
        (
            "attendez, pour la mairie je me suis trompé c'est à la poste, pas à la mairie",
            "action_7_jours",
            "jeudi je passe à la poste avec 12 affiches",
        ),
        (
            "corrige mon pas des 7 jours s'il te plaît : 15 affiches au lieu de 12",
            "action_7_jours",
            "jeudi je passe à la mairie avec 15 affiches",
        ),
    ],
)
def test_ce_qui_fut_mal_lu_est_remis(texte: str, nom: str, dit: str) -> None:
    entretien = _a_l_etape("suite", **SIGNE)
    assert redite(entretien.carnet, texte) == (nom, dit)


def test_mes_clients_sans_protester_repond() -> None:
    entretien = _a_l_etape("suite", **SIGNE)
    assert redite(entretien.carnet, "Mes clients sont des gens simples, je leur dois ça.") is None


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        (
            "Je veux une vie vécue ensuite. Mais vous n'avez gardé que les assurances : ce qui m'inquiète, ce sont les masseurs.",
            "Je veux une vie vécue ensuite. Ce qui m'inquiète, ce sont les masseurs.",
        ),
        ("tu as oublié l'essentiel, la loyauté", "La loyauté"),
        ("pour loger ma fille correctement. vous m'avez lu ?", "pour loger ma fille correctement."),
        ("vous avez oublié le principal", ""),
    ],
)
def test_ce_qui_reste_d_un_reproche(texte: str, reste: str) -> None:
    assert sans_les_protestations(texte) == reste


@pytest.mark.parametrize(
    "texte", ["J'ai gardé que les clients du quartier", "Mon père a oublié l'essentiel, la famille"]
)
def test_ce_qu_on_raconte_n_est_pas_un_reproche(texte: str) -> None:
    assert sans_les_protestations(texte) is None


def test_je_plaisante_est_de_la_reponse_d_avant() -> None:
    assert sans_l_ironie_avouee("Je plaisante. C'est pour ma fille.") == "C'est pour ma fille."
    assert sans_l_ironie_avouee("Je plaisante.") is None
    assert sans_l_ironie_avouee("Je plaisante pas. C'est vrai.") is None


_EUX = "Ceux qui roulent seuls, surtout : les mamies de soixante, quatre-vingts ans qui n'osent pas conduire la nuit. Et les jeunes du foyer."


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        (
            "Les mamies qui n'osent pas conduire la nuit, plutôt, l'âge ne dit rien !",
            "ceux qui roulent seuls, les mamies qui n'osent pas conduire la nuit et les jeunes du foyer",
        ),
        (
            "disons plutôt les mamies qui n'osent pas conduire",
            "ceux qui roulent seuls, les mamies qui n'osent pas conduire et les jeunes du foyer",
        ),
        (
            "euh les jeunes du foyer et du lycée en fait",
            "ceux qui roulent seuls, les mamies de soixante à quatre-vingts ans qui n’osent pas conduire la nuit et les jeunes du foyer et du lycée",
        ),
    ],
)
def test_un_groupe_de_clients_redit_autrement(texte: str, dit: str) -> None:
    entretien = _a_l_etape("geste_respect", coeur_clientele=_EUX)
    assert redite(entretien.carnet, texte) == ("coeur_clientele", dit)


@pytest.mark.parametrize(
    "texte",
    [
        "les jeunes du foyer, plutôt",
        "les fournisseurs, plutôt",
        "je préviens plutôt les jeunes du foyer la veille",
        "les jeunes plutôt que les mamies",
        "plutôt",
    ],
)
def test_ce_qui_ne_redit_aucun_groupe(texte: str) -> None:
    entretien = _a_l_etape("geste_respect", coeur_clientele=_EUX)
    assert redite(entretien.carnet, texte) is None


def test_un_groupe_redit_avant_la_reponse() -> None:
    entretien = _a_l_etape("geste_respect", coeur_clientele=_EUX)
    entretien.dire(
        "Les mamies qui n'osent pas conduire la nuit, plutôt ! Mon garagiste, je le paie le jour même.",
        "motif_offre",
    )
    assert entretien.carnet.geste_respect == "Mon garagiste, je le paie le jour même."
    assert entretien.carnet.coeur_clientele.startswith("ceux qui roulent seuls, les mamies qui")


@pytest.mark.parametrize("etape", ["pourquoi_2", "pourquoi_3"])
@pytest.mark.parametrize(
    "texte",
    [
        "Je sais pas trop. Réussi quoi ? Les chantiers ?",
        "je sais pas. qu'est-ce qui est réussi ? les coupes ?",
        "Je ne sais pas trop... réussi comment ? Le meuble ?",
        "chais pas trop. ca change quoi ? les vélos ?",
        "je sais pas trop, quand c'est bien quoi ? la coupe ?",
    ],
)
def test_ne_sait_pas_ce_qui_est_demande(etape: str, texte: str) -> None:
    e = rendu_a(etape)
    tour = e.dire(texte, "motif_offre", 0.9)
    assert getattr(e.carnet, etape) is None
    assert tour.repliques[0].nom in ("utter_question_exemple", "utter_plus_simple")


@pytest.mark.parametrize(
    "texte",
    [
        "Je sais pas, les couleurs ?",
        "Je sais pas. Comment dire non à un enfant ?",
        "Je sais pas. Pourquoi pas rendre service ? Les voisins m'appellent.",
    ],
)
def test_une_reponse_timide_n_est_pas_une_question(texte: str) -> None:
    assert not demande_de_reformuler(texte)
