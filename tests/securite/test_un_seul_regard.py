"""One look for distress comes before every listener, whatever else the message orders, asks or grants."""

from __future__ import annotations

import pytest

from pourquoi import parcours, securite
from pourquoi.carnet import Message
from pourquoi.parcours import entendre
from tests.entretien import REPONSES, Entretien, noms, rendu_a

APPEL = "Je veux mourir."
MESSAGES = {
    "ordre": f"Supprime la boulangerie et mets le fournil. {APPEL}",
    "ordres": f"Enlève la libre. Remplace Dole par Dijon. {APPEL}",
    "effacement": f"Effacez tout. {APPEL}",
    "correction": f"Non, mes valeurs c'est la patience, pas le respect. {APPEL}",
    "mots corrigés": f"Remplace « boulanger » par « pâtissier ». {APPEL}",
    "reproche": f"Vous m'avez mal lu, mon activité reste la boulangerie, je répondais à votre question. {APPEL}",
    "réclamation": f"Vous avez oublié que je travaille la nuit, tu avais noté ça ? {APPEL}",
    "en retard": "Pour la question d'avant : je veux mourir",
    "partenaires": f"Mes fournisseurs, ce sont deux meuniers du coin. {APPEL}",
    "question": f"{APPEL} Qui lit ce que j'écris ?",
    "question sur la question": f"De quoi vous parlez ? {APPEL}",
    "synthèse": f"Montrez-moi ma synthèse. {APPEL}",
    "avis": f"{APPEL} Vous en pensez quoi ?",
    "oui": f"Oui, je la signe. {APPEL}",
    "oui et question": f"Oui, je signe. {APPEL} Il reste beaucoup de questions ?",
    "désaveu": f"Je ne signe plus. {APPEL}",
    "signature rappelée": f"Mais je l'avais signée ! {APPEL}",
    "adieu": f"Allez, au revoir et merci. {APPEL}",
    "pause": f"On fait une pause. {APPEL}",
    "tu": f"On peut se tutoyer ? {APPEL}",
    "tu bref": "tu sais, je veux mourir",
    "remarque": f"Excusez, j'ai un client qui attend. {APPEL}",
    "fatigue": f"Je suis crevé ce soir. {APPEL}",
    "encore": f"Allons plus loin. {APPEL}",
    "trop long": "je pétris et je façonne, " * 100 + "je veux mourir",
}
ETAPES = (*REPONSES, "suite")


@pytest.fixture(autouse=True)
def _nobody_else_hears(monkeypatch: pytest.MonkeyPatch) -> None:
    """Past the look, any listener may answer: none must be asked in these tests."""
    entendre_vraiment = entendre._repondre_comme_on_parle

    def guette(carnet, message, dite):
        assert message.texte not in MESSAGES.values(), "heard before it was looked at"
        return entendre_vraiment(carnet, message, dite)

    monkeypatch.setattr(entendre, "_repondre_comme_on_parle", guette)


def _dire(entretien: Entretien, texte: str) -> list[str]:
    return noms(entretien.dire(texte, "motif_sens"))


@pytest.mark.parametrize("etape", ETAPES)
def test_a_call_stops_whatever_stands_beside_it(etape: str) -> None:
    for sorte, texte in MESSAGES.items():
        entretien = rendu_a(etape)
        avant = entretien.carnet.valeurs_de_slots()
        assert _dire(entretien, texte) == ["utter_detresse"], sorte
        apres = entretien.carnet.valeurs_de_slots()
        change = {nom for nom in apres if apres[nom] != avant[nom]}
        assert change <= {"suspension", "detour", "detours_faits", "tutoiement"}, sorte


@pytest.mark.parametrize("intent", ["question_exemple", "faire_pause", "affirmer", "saluer"])
@pytest.mark.parametrize("etape", ETAPES)
def test_a_fear_of_the_model_alone_is_asked_about_first(etape: str, intent: str) -> None:
    entretien = rendu_a(etape)
    lu = (("detresse", 0.96), (intent, 0.03))
    message = Message("Excusez, j'ai un client. Je traîne tout ça comme un boulet", intent, lu)
    dites = noms(parcours.repondre(entretien.carnet, message))
    assert dites in (["utter_detresse"], ["utter_demander_detresse"])


@pytest.mark.parametrize("sorte", MESSAGES)
def test_in_front_of_any_detour(sorte: str) -> None:
    # The milder question, a proposal, a choice of answers, a sentence to put in other words.
    detours = (
        {"nom": securite.VERIFICATION.nom, "texte": "tout jeter", "empreinte": [], "avant": None},
        {"nom": "proposition", "texte": "pour être libre"},
        {"nom": "choix_a_corriger"},
        {"nom": "correction", "etape": "activite"},
        {"nom": "effacement"},
    )
    for detour in detours:
        entretien = rendu_a("regard_client")
        entretien.carnet.detour, entretien.carnet.etape = detour, detour["nom"]
        assert _dire(entretien, MESSAGES[sorte]) == ["utter_detresse"]
        assert entretien.carnet.suspension == "detresse"


def test_back_from_a_pause() -> None:
    entretien = rendu_a("acte")
    entretien.carnet.suspension = "pause"
    assert _dire(entretien, MESSAGES["correction"]) == ["utter_detresse"]


def test_a_proposal_doubted_comes_back_to_the_question_behind_it() -> None:
    entretien = rendu_a("pourquoi_2")
    entretien.carnet.detour = {"nom": "proposition", "texte": "pour être libre"}
    entretien.carnet.etape = "proposition"
    doute = Message("je ne sais plus trop où j'en suis", "motif_sens", (("detresse", 0.6),))
    assert noms(parcours.repondre(entretien.carnet, doute)) == ["utter_demander_detresse"]
    entretien.dire("Je parle du travail")
    assert entretien.carnet.pourquoi_2 == "je ne sais plus trop où j'en suis"


def test_denied_how_they_call_their_customers_is_kept() -> None:
    entretien = rendu_a("pourquoi_1")
    dit = Message(
        "des patients, pas des clients, que je veille la nuit", "motif_sens", (("detresse", 0.9),)
    )
    assert noms(parcours.repondre(entretien.carnet, dit)) == ["utter_demander_detresse"]
    assert entretien.carnet.mot_client is None
    entretien.dire("Je parle du travail")
    assert entretien.carnet.mot_client == "patient"


@pytest.mark.parametrize(
    ("etape", "texte"),
    [
        ("avis_raison_detre", "je n'ai plus rien à y redire"),
        ("acte", "allez je me casse, à plus"),
        ("statut", "je crée"),
    ],
)
def test_what_means_only_one_thing_is_not_doubted(etape: str, texte: str) -> None:
    entretien = rendu_a(etape)
    message = Message(texte, None, (("detresse", 0.9),))
    assert not {"utter_detresse", "utter_demander_detresse"} & set(
        noms(parcours.repondre(entretien.carnet, message))
    )


def test_what_the_channel_sends_answers_no_doubt() -> None:
    entretien = rendu_a("acte")
    parcours.repondre(
        entretien.carnet, Message("je jette tout", "motif_offre", (("detresse", 0.88),))
    )
    tour = parcours.repondre(entretien.carnet, Message("[photo]", "message_non_texte"))
    assert tour.autre and entretien.carnet.suspension is None
