"""Sorts of questions to the coach: its life, where words are kept, what is left, is my answer right."""

from __future__ import annotations

import pytest

from pourquoi.ecoute.ce_qui_reste import avant_ce_qui_reste, demande_ce_qui_reste
from pourquoi.questions import a_la_question, avec_la_reponse, sans_reponse_connue
from tests.entretien import noms, rendu_a

COACH = "utter_question_sur_le_coach"
GARDE = "utter_question_confidentialite"
LIT = "utter_question_qui_lit"
CONVIENT = "utter_question_c_est_ca"


@pytest.mark.parametrize(
    ("question", "nom"),
    [
        *((q, COACH) for q in (
            "t'as un chat toi ?", "vous vivez où ?", "tu es divorcé ?", "vous avez déjà tenu un étal ?",
            "vous aimez le fromage ?", "ça vous arrive d'être en colère ?", "tu crois en Dieu ?",
            "Et vous, vous prenez des vacances ?", "vous êtes du coin ?", "T'as quel âge ?",
            "vous avez des petits-enfants ?", "Vous dormez, parfois ?", "tu joues à la pétanque ?",
        )),
        *((q, GARDE) for q in (
            "vous écrivez ça où ?", "c'est enregistré quelque part ?", "ça part où ?",
            "tu gardes ça combien de temps ?", "mes réponses, elles sont où ?", "où est-ce que c'est gardé ?",
            "ça va où tout ce que je raconte ?", "tu mets ça où toutes mes réponses ?",
        )),
        *((q, CONVIENT) for q in (
            "c'est bon comme ça ?", "c bon ?", "c assez ?", "ça marche comme valeur ?", "je réponds bien ?",
            "j'ai bien répondu ?", "c'est ce qu'il fallait ?", "Est-ce que ça répond à la question ?",
            "ça fait l'affaire ?", "c'est correct, ça ?",
        )),
        *((q, "utter_pas_de_bonne_reponse") for q in (
            "c'est pas trop bateau ?", "ça fait pas un peu nunuche ?", "Est-ce que ce n'est pas un peu naïf, tout cela ?",
            "c trop long ?", "ça sonne pas pompeux ?",
        )),
    ],
)  # fmt: skip
def test_d_une_sorte_connue(question: str, nom: str) -> None:
    assert avec_la_reponse(question, "valeurs") == nom


@pytest.mark.parametrize(
    "question",
    [
        "vous avez une question ?",
        "Vous avez un exemple ?",
        "vous êtes sûr ?",
        "vous avez noté ?",
        "ça vous arrive d'oublier ce que je dis ?",
        "ils ont un chien, eux ?",
        "les gens, ils habitent où ?",
        "on les note où, les commandes ?",
        "où on les range, les vélos ?",
        "c'est bon pour la santé ?",
        "c'est bon comme du pain ?",
        "qui d'autre le fera ?",
        "tu as un gosse malade, tu fais quoi ?",
        "vous avez une ferme, un banquier vous lâche, et alors ?",
        "c'est trop long pour un gosse ?",
    ],
)
def test_d_aucune_de_ces_sortes(question: str) -> None:
    assert avec_la_reponse(question, "valeurs") not in (COACH, GARDE, LIT, CONVIENT)


@pytest.mark.parametrize(
    ("etape", "texte", "gardee", "nom"),
    [
        ("valeurs", "La parole tenue, et le calme. c bon ça comme valeurs ?", "La parole tenue, et le calme.", CONVIENT),
        ("valeurs", "la politesse, c bon comme valeur ?", "la politesse", CONVIENT),
        ("valeurs", "Patience. C'est bien, ça ?", "Patience.", CONVIENT),
        ("acte", "Hier une élève a calé neuf fois, je suis resté assis à côté, on a repris, et toi ça t'arrive d'être calme ?",
         "Hier une élève a calé neuf fois, je suis resté assis à côté, on a repris", COACH),
        ("regard_client", "Il voit que je balaie en partant. Vous avez un jardin, vous ?", "Il voit que je balaie en partant.", COACH),
        ("coeur_clientele", "les maisons de village. t'es marié toi ? mdr", "les maisons de village.", COACH),
        ("geste_respect", "Je préviens mon fleuriste la veille. Dites, vous les rangez où mes réponses ?", "Je préviens mon fleuriste la veille.", GARDE),
        ("renoncements", "les mariages et les foires. au fait c'est fini bientôt ?", "les mariages et les foires.", "utter_reste"),
        ("renoncements", "les mariages et les foires, au fait c fini bientot", "les mariages et les foires", "utter_reste"),
        ("regard_client", "il voit l'étiquette recousue à la main. il en reste beaucoup ?", "il voit l'étiquette recousue à la main.", "utter_reste"),
    ],
)  # fmt: skip
def test_a_cote_d_une_reponse(etape: str, texte: str, gardee: str, nom: str) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire(texte, "motif_offre", 0.6)
    assert getattr(entretien.carnet, etape).strip(" ,") == gardee
    assert noms(tour)[0] in (nom, f"{nom}_peu")


@pytest.mark.parametrize(
    "texte",
    [
        "Vous avez déjà eu faim ? Moi oui, et je veux que personne ne reparte le ventre vide.",
        "vous avez un gosse ? moi j'en ai trois et c'est pour eux que je me lève",
    ],
)
def test_demandee_pour_le_dire_elle_reste_dans_la_reponse(texte: str) -> None:
    entretien = rendu_a("pourquoi_1")
    tour = entretien.dire(texte, "motif_sens")
    assert texte.endswith(entretien.carnet.pourquoi_1)
    assert COACH not in noms(tour)


@pytest.mark.parametrize(
    "texte",
    [
        "vous habitez où ?",
        "ça reste entre nous ?",
        "c'est fini quand ?",
        "c'est la dernière question ?",
    ],
)
def test_posee_seule(texte: str) -> None:
    entretien = rendu_a("acte")
    tour = entretien.dire(texte, "hors_sujet", 0.6)
    assert entretien.carnet.acte is None
    assert noms(tour)[0] in (COACH, GARDE, LIT, "utter_reste", "utter_reste_peu")


@pytest.mark.parametrize(
    "texte",
    ["au fait c fini bientot", "c'est fini quand ?", "on finit bientôt ?", "c'est la dernière question ?",
     "sinon on en a encore pour longtemps", "on arrive au bout ou pas ?"],
)  # fmt: skip
def test_ce_qui_reste(texte: str) -> None:
    assert demande_ce_qui_reste(texte)


@pytest.mark.parametrize(
    "texte",
    ["le pain, c'est fini bientôt", "le bois c'est la dernière chance du village", "sinon c'est long",
     "mon bail, on finit bientôt les papiers"],
)  # fmt: skip
def test_ce_qui_ne_demande_pas_ce_qui_reste(texte: str) -> None:
    assert avant_ce_qui_reste(texte) is None


@pytest.mark.parametrize(
    ("dite", "nom"),
    [
        ("Une dame avait perdu sa clé, je suis restée avec elle une heure. Et vous, vous perdriez patience ?", None),
        ("je relis trois fois le devis avec eux, et toi tu habites où d'ailleurs", COACH),
        ("j'ai refait la couture pour rien, tu as des enfants toi", COACH),
    ],
)  # fmt: skip
def test_la_question_laissee_a_sa_reponse(dite: str, nom: str | None) -> None:
    entretien = rendu_a("regard_client")
    # As it was kept when it was not heard.
    entretien.carnet.acte = dite if dite.endswith("?") else f"{dite} ?"
    tour = entretien.dire(
        "Vous n'avez pas répondu à ma question, mais tant pis ! Ils voient que je ne compte pas mes heures.",
        "motif_offre",
    )
    assert noms(tour)[0] == (nom or "utter_question_laissee")
    assert entretien.carnet.regard_client == "Ils voient que je ne compte pas mes heures."


def test_seule_elle_est_lue_de_meme() -> None:
    class _Message:
        intent, certitude = None, 0.0

    assert a_la_question(_Message(), "vous notez tout ça où ?") == GARDE


ARGENT = "utter_question_plus_tard_argent"
AUTRE = "utter_question_pas_demandee"


@pytest.mark.parametrize(
    ("question", "nom"),
    [
        ("Et ma crainte pour les sous, on y vient un jour ?", ARGENT),
        ("et le prix on en parle quand ?", ARGENT),
        ("quand est-ce qu'on parle de mes tarifs ?", ARGENT),
        ("on parle quand des sous ?", ARGENT),
        ("vous parlez jamais d'argent ?", ARGENT),
        ("La trésorerie, nous y viendrons plus tard ?", ARGENT),
        ("et la banque, on verra ça ensemble ou pas ?", None),
        ("et mon associé, on en parle à un moment ?", AUTRE),
        ("et mes craintes, on y revient après ?", AUTRE),
        ("et la planète, on en parle ?", None),
        ("Et les vieux, on en parle ?", None),
        ("avec eux on parle d'argent ?", None),
    ],
)
def test_y_viendra_t_on(question: str, nom: str | None) -> None:
    assert avec_la_reponse(question, "geste_respect") == nom


def test_l_inquietude_recoit_un_mot_et_la_question_sa_reponse() -> None:
    entretien = rendu_a("coeur_clientele")
    texte = "Les petits théâtres de province. Je ne sais pas s'ils auront de quoi me payer, c'est ma vraie inquiétude."
    tour = entretien.dire(texte, "motif_sens")
    assert noms(tour)[0] == "utter_peur"
    assert entretien.carnet.coeur_clientele == "Les petits théâtres de province."
    assert tour.reponses[0].texte == texte
    tour = entretien.dire(
        "Je crédite ma costumière sur l'affiche. Et mon souci de sous, on en parle à un moment ?",
        "motif_sens",
    )
    assert noms(tour)[0] == ARGENT
    assert "utter_peur" not in noms(tour)
    assert entretien.carnet.geste_respect == "Je crédite ma costumière sur l'affiche."


def test_apres_le_reproche_la_reponse_n_est_pas_vague() -> None:
    entretien = rendu_a("regard_client")
    texte = "Vous n'avez pas répondu à ma question, ce n'est pas grave. On voit mes soudures, elles tiennent."
    entretien.dire(texte, "reponse_vague", 0.8)
    assert entretien.carnet.regard_client == "On voit mes soudures, elles tiennent."


@pytest.mark.parametrize(
    ("etape", "texte", "gardee"),
    [
        ("renoncements", "Aux foires, qui paient mieux. C'est ce qui me fait le plus peur, franchement.", "Aux foires, qui paient mieux."),
        ("action_7_jours", "ça me stresse un peu. mardi je passe à la maison des assos avec mon classeur", "mardi je passe à la maison des assos avec mon classeur"),
        ("action_7_jours", "Mardi j'appelle la mairie, ça me fait peur. Et mercredi le notaire.", "Mardi j'appelle la mairie, ça me fait peur. Et mercredi le notaire."),
        ("renoncements", "aux salons. mais j'ai la trouille de manquer", "aux salons. mais j'ai la trouille de manquer"),
        ("acte", "J'ai peur de le dire.", "J'ai peur de le dire."),
        ("pourquoi_1", "J'ai peur de finir comme mon père. Alors je change.", "J'ai peur de finir comme mon père. Alors je change."),
    ],
)  # fmt: skip
def test_la_peur_n_est_pas_ce_qui_etait_demande(etape: str, texte: str, gardee: str) -> None:
    entretien = rendu_a(etape)
    entretien.dire(texte, "motif_offre")
    assert getattr(entretien.carnet, etape) == gardee


def test_finie_avec_cette_reponse_elle_n_est_pas_en_plus() -> None:
    entretien = rendu_a("action_7_jours")
    tour = entretien.dire("Jeudi j'appelle trois troupes de Rennes. C'est fini là ?", "motif_offre")
    assert noms(tour)[0] == "utter_reste_peu"
    assert entretien.carnet.terminee_le


@pytest.mark.parametrize(
    ("question", "nom"),
    [
        ("Vous faites quoi de tout ça, c'est pour m'écrire une pub ?", "utter_question_a_quoi_ca_sert"),
        ("ça va finir en slogan ?", "utter_question_a_quoi_ca_sert"),
        ("cela vous semble-t-il assez précis, ou c'est du vent ?", CONVIENT),
        ("ça te va comme « geste », ou c'est deux gestes ?", CONVIENT),
        ("est-ce un peu trop long, d'après vous ?", "utter_pas_de_bonne_reponse"),
        ("quel rapport avec le respect ?", "utter_question_pourquoi_respect"),
    ],
)  # fmt: skip
def test_ce_que_le_coach_sait_repondre(question: str, nom: str) -> None:
    assert sans_reponse_connue(question) == nom


def test_un_slogan_que_d_autres_veulent_n_est_pas_celui_du_coach() -> None:
    assert sans_reponse_connue("les gens veulent un slogan ?") == "utter_question_inconnue"
