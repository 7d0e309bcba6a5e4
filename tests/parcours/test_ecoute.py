"""Listening: answers are answers, and interruptions look like what they are."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message
from pourquoi.ecoute.ce_qui_repond import (
    apres_la_blague,
    sans_deja_dit,
    sans_l_ironie_avouee,
    sans_les_protestations,
)
from pourquoi.ecoute.ce_qui_reste import demande_ce_qui_reste
from pourquoi.ecoute.confidences import dit_sa_fatigue, dit_sa_peur
from pourquoi.ecoute.demandes import (
    demande_ce_que_signer_engage,
    demande_si_c_est_bon,
    question_sur_les_clients,
)
from pourquoi.ecoute.interroge import demande_un_avis, question_sans_reponse
from pourquoi.ecoute.interruptions import interruption
from pourquoi.ecoute.oui_ou_non import approuve
from pourquoi.ecoute.reponse_et_question import sans_les_questions
from pourquoi.ecoute.sans_reponse import (
    autre_langue,
    esquive,
    illisible,
    insulte,
    perdu,
    rit,
    sans_matiere,
)


def lu(texte: str, intent: str, certitude: float) -> Message:
    return Message(texte, intent, ((intent, certitude),))


@pytest.mark.parametrize(
    ("texte", "intent", "etape"),
    [
        ("je montre la pièce", "question_exemple", "acte"),
        ("à l'export", "exporter_synthese", "renoncements"),
        ("dire merci à l'aide-soignante", "remercier", "geste_respect"),
        ("le résultat", "demander_synthese", "pourquoi_2"),
        (
            "j'écris l'histoire de l'orge sur l'étiquette",
            "question_confidentialite",
            "action_7_jours",
        ),
        ("ceux qui ne regardent que le prix", "objection_clients", "renoncements"),
        ("il faut bien vivre", "objection_finances", "pourquoi_1"),
        ("envoyer un mail à mes anciens clients", "exporter_synthese", "action_7_jours"),
        ("remercier mon ancien chef d'atelier", "remercier", "geste_respect"),
        ("j'appelle un ancien client du marché", "parler_humain", "action_7_jours"),
        ("les chantiers pourris en sous-traitance", "frustration", "renoncements"),
        ("j'ai pas d'exemple là", "question_exemple", "acte"),
        ("que plus personne mange sans parler à quelqu'un", "parler_humain", "pourquoi_2"),
        ("j'arrive toujours dix minutes avant", "faire_pause", "acte"),
        ("j'arrête les mariages", "faire_pause", "renoncements"),
        ("je passe dans trois bistrots", "passer_question", "action_7_jours"),
        ("changer de fournisseur", "corriger_reponse", "habitude_a_quitter"),
    ],
)
def test_an_answer_is_not_an_interruption(texte: str, intent: str, etape: str) -> None:
    assert interruption(lu(texte, intent, 0.8), etape, ()) is None


@pytest.mark.parametrize(
    ("texte", "intent", "attendu"),
    [
        ("c'est qui ce Sinek", "question_sinek", "question_sinek"),
        ("ça sert à quoi vos questions ?", "question_methode", "question_methode"),
        ("merci beaucoup", "remercier", "remercier"),
        ("je sais pas, passons", "reponse_vague", "passer_question"),
        ("Passer", "motif_offre", "passer_question"),
        ("corriger les valeurs", "motif_offre", "corriger_reponse"),
        ("attends, je corrige mon activité", "motif_offre", "corriger_reponse"),
        ("je voudrais changer ma réponse", "motif_personnel", "corriger_reponse"),
        ("on arrête là pour ce soir", "faire_pause", "faire_pause"),
        ("j'arrête là", "faire_pause", "faire_pause"),
        ("on en est où ?", "question_methode", "demander_synthese"),
        ("montre-moi le résumé", "demander_synthese", "demander_synthese"),
        ("recevoir la synthèse par mail", "exporter_synthese", "exporter_synthese"),
        ("je voudrais parler à un conseiller", "parler_humain", "parler_humain"),
    ],
)
def test_an_interruption_is_heard(texte: str, intent: str, attendu: str) -> None:
    assert interruption(lu(texte, intent, 0.8), "acte", ()) == attendu


def test_a_button_is_always_an_answer() -> None:
    assert interruption(lu("Je crée", "recommencer", 0.99), "statut", ("Je crée",)) is None


@pytest.mark.parametrize(
    ("texte", "etape", "attendu"),
    [
        ("et la vitrine je la décore comment", "pourquoi_1", True),
        ("vous savez si le marché est ouvert lundi", "renoncements", True),
        ("tu connais Mbappé", "acte", True),
        ("vous facturez à l'heure ou c'est un abonnement ?", "pourquoi_1", True),
        ("un panneau devant l'atelier ?", "action_7_jours", False),
        ("euh les couleurs, peut-être ?", "regard_client", False),
        ("vous savez, j'ai grandi dans la boulangerie", "pourquoi_1", False),
    ],
)
def test_what_asks_is_not_kept_as_an_answer(texte: str, etape: str, attendu: bool) -> None:
    assert question_sans_reponse(lu(texte, "motif_offre", 0.5), etape) is attendu


def test_an_insult_is_not_a_farm() -> None:
    assert insulte("ferme-la")
    assert not insulte("j'appelle la dame de la ferme")


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("je comprends pas ce que vous voulez que je réponde", True),
        ("j'ai pas compris", True),
        ("euh je comprends pas la question", True),
        ("je comprends pas pourquoi ils achètent ailleurs", False),
        ("mes clients ne comprennent pas le prix", False),
    ],
)
def test_who_is_lost_is_heard(texte: str, attendu: bool) -> None:
    assert perdu(texte) is attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [("haha t'es rigolo", True), ("mdr", True), ("ils voient que je ris quand je tombe", False)],
)
def test_laughter_answers_nothing(texte: str, attendu: bool) -> None:
    assert rit(texte) is attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [("je sais pas", True), ("jsp trop", True), ("jsp, les couleurs ?", False)],
)
def test_hesitating_is_not_evading(texte: str, attendu: bool) -> None:
    assert esquive(lu(texte, "reponse_vague", 0.9)) is attendu


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        (
            "Envers l'auteur : je lui demande la permission. Et vous, vous feriez quoi ?",
            "Envers l'auteur : je lui demande la permission.",
        ),
        (
            "Tu me tutoies maintenant ? Bon. Lundi je passe voir la crêperie.",
            "Lundi je passe voir la crêperie.",
        ),
        (
            "c'était un papi du troisième, qui n'osait plus descendre, je lui ai monté son pain, et vous, ça vous touche ?",
            "c'était un papi du troisième, qui n'osait plus descendre, je lui ai monté son pain",
        ),
        (
            "je livre les anciens le soir, qui paierait ça aujourd'hui, franchement ?",
            "je livre les anciens le soir",
        ),
        ("Vous faites quoi de mes réponses ?", None),
        ("je sais pas. et vous ?", None),
        ("les gens du quartier, surtout les vieux", None),
    ],
)
def test_a_question_beside_an_answer(texte: str, reste: str | None) -> None:
    assert sans_les_questions(texte) == reste


@pytest.mark.parametrize(
    "texte",
    [
        "franchement j'ai pas de collègues",
        "j'ai pas le temps cette semaine, ma mère est hospitalisée",
        "je suis pas encore installé donc rien",
        "y a personne avec moi",
        "rien",
        "pas encore",
    ],
)
def test_no_act_where_one_is_asked_for(texte: str) -> None:
    assert sans_matiere(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je n'ai pas hésité à fermer pour l'enterrement d'un client",
        "j'ai pas fait payer la dame",
        "j'ai pas d'employés mais je paie mon meunier le jour même",
        "je lui dis la vérité même quand c'est pas facile",
        "on n'a jamais vendu un produit qu'on mangerait pas",
    ],
)
def test_an_act_told_with_a_no(texte: str) -> None:
    assert not sans_matiere(texte)


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        (
            "À acheter une plus grosse voiture que mon patron. Ça vous choque ?",
            "À acheter une plus grosse voiture que mon patron.",
        ),
        (
            "Elle me conseille de prendre un apprenti, car à qui transmettrais-je ces gestes ?",
            "Elle me conseille de prendre un apprenti",
        ),
        (
            "Tous ceux qui ont un chéquier, n'est-ce pas le principe ?",
            "Tous ceux qui ont un chéquier",
        ),
        ("Est-ce que vous croyez, vous, que ça marche ?", None),
    ],
)
def test_an_answer_in_the_shape_of_a_question(texte: str, reste: str | None) -> None:
    assert sans_les_questions(texte) == reste


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("et toi tu ferais quoi à ma place ?", True),
        ("Depuis quand un concurrent est-il un partenaire ?", True),
        ("ça vous choque ?", True),
        ("Vous connaissez quelqu'un qui vend des Clio par amour ?", True),
        ("c'est quoi la capitale du Pérou ?", False),
        ("et la vitrine, je la décore comment ?", False),
    ],
)
def test_an_opinion_is_not_a_fact(texte: str, attendu: bool) -> None:
    assert demande_un_avis(texte) is attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("comment je vais trouver les clients là ?", True),
        ("Pas trop d'huile. Mais dis-moi, comment on trouve des clients ?", True),
        ("où trouver de nouveaux clients", True),
        ("mes clients me trouvent par le bouche à oreille", False),
        ("je leur montre comment mes clients font", False),
    ],
)
def test_finding_clients_is_heard_anywhere(texte: str, attendu: bool) -> None:
    assert (question_sur_les_clients(texte) is not None) is attendu


@pytest.mark.parametrize(
    "texte", ["asdkjfh qsdlkfj zzz", "return x * 1.2 for c in clients", "sdfghjklm", "zzzzz"]
)
def test_struck_keys_and_code_say_nothing(texte: str) -> None:
    assert illisible(texte)


@pytest.mark.parametrize(
    "texte",
    ["tjr pareil la thune", "jsp", "bcp trp dur", "mdrrrrr", "Schtroumpf & fils", "pffff", "kbab"],
)
def test_phone_spelling_can_be_read(texte: str) -> None:
    assert not illisible(texte)


def test_another_language() -> None:
    assert autre_langue("Why do you ask me that? Do you speak English?")
    assert not autre_langue("je fais du web design, landing pages et SEO")
    assert not autre_langue("le food truck c'est my life")


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("déjà dit", ""),
        ("Mais je viens de te le dire !", ""),
        ("payer à l'heure. déjà dit", "payer à l'heure."),
        ("je t'ai déjà dit : les startups", "les startups"),
        ("j'ai dit non à un client", None),
        ("je dis un prix et je m'y tiens", None),
    ],
)
def test_what_was_said_already(texte: str, reste: str | None) -> None:
    assert sans_deja_dit(texte) == reste


@pytest.mark.parametrize(
    "texte",
    [
        "C'est ce que je dis depuis le début, oui.",
        "Mais puisque je vous dis oui, je signe !",
        "Oui, elle est, à présent, tout à fait la mienne.",
        "Je vous disais oui ; faut-il donc que j'appuie sur un bouton ?",
        "Voilà, là c'est moi ça !",
        "Rien à changer, je dis oui, ça me plaît trop",
        "je n'ai plus rien à y redire, et je la signerais volontiers des deux mains",
        "elle me plaît bien cette phrase",
        "Signée. Enfin une facture que je paie de bon cœur.",
    ],
)
def test_a_yes_in_other_words(texte: str) -> None:
    assert approuve(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "bof",
        "mouais, oui",
        "oui mais pas chez nous",
        "oui si on enlève la fin",
        "parfait sauf le mot dignité",
        "non c'est pas moi",
        "je la signe quand vous aurez enlevé clients",
        "c'est n'importe quoi ta phrase",
        "Oui c'est joli mais attends, je change encore",
        "est-ce que c'est la mienne ?",
        "signée par mon associé avant moi",
        "signée mais changez « patience »",
    ],
)
def test_half_a_yes_signs_nothing(texte: str) -> None:
    assert not approuve(texte)


def test_exhaustion_told_in_passing() -> None:
    assert dit_sa_fatigue("de demander de l'aide quand c'est moi qui craque")
    assert dit_sa_fatigue("je suis restée deux heures, je suis épuisée mais contente")
    assert not dit_sa_fatigue("mes stocks sont épuisés le samedi")


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("ça tourne en rond, on a bientôt fini ?", True),
        ("il reste beaucoup de questions ?", True),
        ("c fini là ?", True),
        ("encore combien de questions ?", True),
        ("c'est long encore ?", True),
        ("mes clients demandent combien il reste de pain ?", False),
        ("ça prend longtemps de faire une selle", False),
    ],
)
def test_how_much_is_left(texte: str, attendu: bool) -> None:
    assert demande_ce_qui_reste(texte) is attendu


def test_there_is_no_right_answer() -> None:
    assert demande_si_c_est_bon("42. J'ai bon ?")
    assert not demande_si_c_est_bon("j'ai bon espoir")
    assert not demande_si_c_est_bon(
        "j'ai juste envie d'aider, c'est tout, vous voyez ce que je veux dire ?"
    )


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("« comme d'une dette » n'est pas de moi.", ""),
        ("Vous m'avez mal lue.", ""),
        ("t'as coupé ma phrase lol", ""),
        ("Vous mettez entre guillemets des mots que je n'ai pas écrits", ""),
        ("C'est la troisième fois que je vous le dis.", ""),
        ("Ce n'est pas ce que j'ai dit. J'appelle la mairie mardi.", None),
        ("un client m'a mal compris", None),
        ("ma mère n'écoutait pas", None),
        ("je ne suis pas de ce métier-là", None),
    ],
)
def test_protests_are_heard(texte: str, reste: str | None) -> None:
    trouve = sans_les_protestations(texte)
    assert trouve == ("J'appelle la mairie mardi." if texte.endswith("mardi.") else reste)


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("Vous l'avez pris au premier degré ? C'était de l'ironie, hein.", ""),
        ("Qui c'est, ça, « les autres ont du bon sens » ? C'était une blague, je ne veux pas que ça reste.", ""),
        ("je plaisantais", ""),
        ("ct pour rigoler", ""),
        ("C'était de l'ironie. La vraie raison, c'est que mon oncle partait",
         "La vraie raison, c'est que mon oncle partait"),
        ("je rigole beaucoup avec mes clients", None),
        ("c'est pour rire que je fais ce métier, les enfants adorent", None),
        ("c'était une blague au départ, et puis on a ouvert", None),
    ],
)  # fmt: skip
def test_a_joke_owned_up_to(texte: str, reste: str | None) -> None:
    assert sans_l_ironie_avouee(texte) == reste


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("Signer, ça m'engage à quoi ? Y a un truc juridique derrière ?", True),
        ("ca engage a quoi de signer ?", True),
        ("je signe", False),
        ("je signe des contrats tous les jours avec mes clients", False),
        ("c'est ça mais si je la signe ça m'engage à quoi au juste", True),
        ("ça m'engage à fond, je signe", False),
    ],
)
def test_what_signing_binds_to(texte: str, attendu: bool) -> None:
    assert demande_ce_que_signer_engage(texte) is attendu


@pytest.mark.parametrize(
    ("texte", "lu", "etape"),
    [
        ("Sinek il a jamais changé un cardan. C'est utopique vos histoires.", 0.59, "action_7_jours"),
        ("Partenaire mon cul", 0.42, "geste_respect"),
        ("encore du blabla de consultant", 0.35, "renoncements"),
    ],
)  # fmt: skip
def test_scorn_answers_nothing(texte: str, lu: float, etape: str) -> None:
    message = Message(texte, "objection_utopie", (("objection_utopie", lu),))
    assert interruption(message, etape, ()) == "objection_utopie"


@pytest.mark.parametrize(
    ("texte", "peur"),
    [
        ("Je ne sais pas s'ils auront de quoi payer le stage, c'est ma grosse crainte.", True),
        ("C'est ce qui m'inquiète le plus, j'ai quatre mois de chômage devant moi.", True),
        ("ca minquiete un peu les charges", True),
        ("jsuis stressé par le loyer de la cabine", True),
        ("je suis très inquiète pour la trésorerie", True),
        ("franchement j'ai la trouille de signer le bail", True),
        ("le crédit, ça me ronge", True),
        ("je flippe pour les sous", True),
        ("ce qui me fait vraiment peur c'est l'hiver sans touristes", True),
        ("l'argent reste ma hantise", True),
        ("ça me fait pas peur", False),
        ("ça m'inquiète pas", False),
        ("je suis pas inquiet", False),
        ("les clients ont peur de payer", False),
        ("ma mère s'inquiète", False),
        ("c'est leur angoisse, pas la mienne", False),
        ("je n'ai peur de rien", False),
        ("que plus personne n'ait peur de parler d'argent", False),
    ],
)  # fmt: skip
def test_une_inquietude_a_soi(texte: str, peur: bool) -> None:
    assert dit_sa_peur(texte) is peur


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("les sous. non je rigole. le temps passé avec chacun", "le temps passé avec chacun"),
        ("mon style !! nan jrigole, c'est pour aider les mamies", "c'est pour aider les mamies"),
        ("ma belle-mère (je plaisante). Les mariés de la région", "Les mariés de la région"),
        ("la thune mdr je déconne, apprendre aux gosses à coudre", "apprendre aux gosses à coudre"),
        (
            "Pour le pognon, évidemment. Non… ma tante tenait la forge et elle chantait",
            "ma tante tenait la forge et elle chantait",
        ),
        (
            "pr la villa bien sur mdr. nn, jaime reparer les vieux postes",
            "jaime reparer les vieux postes",
        ),
        ("Pour l'argent, évidemment. Non, je ne vois rien d'autre à dire", None),
        ("Les familles. Non, les retraités du bourg et leurs enfants", None),
        ("Avec les mômes je rigole, ça les détend", None),
        ("Je plaisante avec mes clientes tous les matins", None),
        ("je rigole pas, c'est sérieux la soudure", None),
    ],
)
def test_seul_ce_qui_suit_la_blague_est_pris(texte: str, dit: str | None) -> None:
    assert apres_la_blague(texte) == (dit or texte)


def test_l_aide_se_demande() -> None:
    lue = "demander_aide"
    dite = lu("Ma tante n'a jamais eu besoin d'un mode d'emploi ; elle non plus.", lue, 0.9)
    assert interruption(dite, "phrase_au_client", ()) is None
    assert (
        interruption(lu("Mode d'emploi svp, je suis nul", lue, 0.9), "phrase_au_client", ()) == lue
    )
    assert interruption(lu("je suis perdu là", lue, 0.9), "acte", ()) == lue


def test_des_gens_suivis_d_un_point_d_interrogation_repondent() -> None:
    def demande(texte: str) -> bool:
        return question_sans_reponse(
            Message(texte, "motif_offre", (("motif_offre", 0.4),)), "coeur_clientele"
        )

    assert not demande("tout le monde qui a un chien ?") and not demande("les jeunes couples ?")
    assert demande("vous en pensez quoi ?") and demande("des exemples ?")
