"""Listening: answers are answers, and interruptions look like what they are."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message
from pourquoi.ecoute import (
    esquive,
    insulte,
    interruption,
    perdu,
    question_sans_reponse,
    rit,
    sans_les_questions,
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
