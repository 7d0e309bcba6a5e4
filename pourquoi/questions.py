"""What is answered to a question: about the exchange, a word of it, the coach, or none of these."""

from __future__ import annotations

from pourquoi import glossaire
from pourquoi.carnet import Carnet, Message
from pourquoi.ecoute import (
    demande_a_quoi_sert_la_phrase,
    demande_des_formalites,
    demande_pourquoi_cette_question,
    demande_qui_lit,
    demande_qui_parle,
    demande_si_la_forme_oblige,
    demande_si_on_peut_changer,
    demande_un_avis,
    demande_un_conseil,
)


def mot_demande(demandee: str) -> str | None:
    """The response that explains the word a question opens on, its mark forgotten, or None.

    « Un partenaire ça veut dire quoi moi je suis tout seul »
    """
    mots = demandee.rstrip(" .!?").split()
    debuts = (" ".join(mots[:fin]) for fin in range(len(mots), 2, -1))
    return next(filter(None, (glossaire.definition(f"{d} ?") for d in debuts)), None)


def sur_la_demarche(question: str, carnet: Carnet) -> str | None:
    """The response to a question about the sentence, or about the question that was asked."""
    if demande_si_la_forme_oblige(question):
        return "utter_question_forme"
    if demande_a_quoi_sert_la_phrase(question):
        return "utter_question_utilite"
    if carnet.raison_detre and demande_si_on_peut_changer(question):
        return "utter_question_changer"
    if demande_pourquoi_cette_question(question):
        du_respect = carnet.etape == "geste_respect" or (carnet.etape or "").startswith(
            "partenaire_"
        )
        return "utter_question_pourquoi_respect" if du_respect else "utter_question_pourquoi"
    return None


def a_la_question(message: Message, demandee: str) -> str:
    """The response to a question asked beside an answer."""
    if demande_qui_parle(demandee):
        return "utter_bot_ou_humain"
    if demande_qui_lit(demandee):
        return "utter_question_confidentialite"
    if (message.intent or "").startswith(("question_", "bot_")) and message.certitude >= 0.35:
        return f"utter_{message.intent}"
    return sans_reponse_connue(demandee)


def sans_reponse_connue(texte: str) -> str:
    """The response to a question no rule knows."""
    if demande_un_conseil(texte):
        return "utter_pas_de_conseil"
    if demande_des_formalites(texte):
        return "utter_question_formalites"
    return "utter_question_avis" if demande_un_avis(texte) else "utter_question_inconnue"


def en_question(texte: str) -> str:
    """A question with its mark, whether it was typed or not."""
    return f"{texte.rstrip(' .!?')} ?"
