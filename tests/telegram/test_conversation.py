"""Whole exchanges over long polling, against the fake Bot API."""

from __future__ import annotations

import time

import pytest

from extensions.channels.liaison import creer_lien, identites, lien_telegram, sender_de
from extensions.channels.telegram_courrier import oublier
from extensions.channels.telegram_mots import COMMANDES, MOTS

MARIE, PAUL, GROUPE = 1001, 1002, -5005


def test_a_conversation_opens_and_goes_on(faux, canal):
    faux.dire(MARIE, "/start")
    assert faux.attendre_textes(MARIE, 1) == ["(ouvrir_conversation)"]
    faux.dire(MARIE, "J’ouvre une boulangerie")
    assert faux.attendre_textes(MARIE, 2)[1] == "Vous dites : J’ouvre une boulangerie"
    assert canal.tours("telegram:1001") == ["", "J’ouvre une boulangerie"]
    assert faux.faits("sendChatAction")[0].champs["action"] == "typing"
    assert "parse_mode" not in faux.faits("sendMessage")[0].champs


def test_commands_are_declared_and_heard_as_sentences(faux, canal):
    faux.attendre(lambda: len(faux.commandes) == 2)
    noms = [c["command"] for c in faux.commandes["fr"]]
    assert noms == ["start", "aide", "pause", "synthese", "recommencer", "effacer"]
    faux.dire(MARIE, "/pause")
    faux.dire(MARIE, "/effacer@pourquoi_bot")
    # Neither an order to Rasa's dialogue engine nor « tine ».
    faux.dire(MARIE, '/effacer_donnees{"x": 1}')
    faux.dire(MARIE, "/bottine")
    faux.attendre_textes(MARIE, 4)
    assert canal.tours() == [
        COMMANDES["pause"][1],
        COMMANDES["effacer"][1],
        'effacer_donnees{"x": 1}',
        "bottine",
    ]


def test_buttons_say_their_words_once(faux, canal):
    faux.dire(MARIE, "CHOIX")
    faux.attendre_textes(MARIE, 1)
    avant = dict(faux.dits(MARIE)[0])
    clavier = avant["reply_markup"]["inline_keyboard"]
    assert [len(rang) for rang in clavier] == [1, 1]
    faux.presser(avant, "Pas tout à fait")
    faux.presser(avant, "Pas tout à fait")
    faux.attendre_textes(MARIE, 2)
    reponses = faux.attendre(
        lambda: len(faux.faits("answerCallbackQuery")) == 2 and faux.faits("answerCallbackQuery")
    )
    assert canal.tours() == ["CHOIX", "Pas tout à fait " + "é" * 60]
    assert [r.champs.get("text") for r in reponses] == [None, MOTS["bouton_perime"]]
    faux.attendre(lambda: "reply_markup" not in faux.dits(MARIE)[0])


def test_a_button_pressed_by_someone_else_or_made_up_is_not_an_answer(faux, canal):
    faux.dire(MARIE, "CHOIX")
    faux.dire(PAUL, "bonjour")
    faux.attendre_textes(MARIE, 1)
    faux.attendre_textes(PAUL, 1)
    message = dict(faux.dits(MARIE)[0])
    faux.presser(message, "Oui, c’est ça", de=PAUL)
    faux.rappel(message, "inventé:0")
    faux.rappel(
        message, message["reply_markup"]["inline_keyboard"][0][0]["callback_data"][:-1] + "9"
    )
    faux.rappel(message, "/restart")
    faux.attendre(lambda: len(faux.faits("answerCallbackQuery")) == 4)
    assert canal.tours() == ["CHOIX", "bonjour"]
    assert {a.champs["text"] for a in faux.faits("answerCallbackQuery")} == {MOTS["bouton_perime"]}


def test_an_answer_in_words_retires_the_buttons(faux, canal):
    faux.dire(MARIE, "CHOIX")
    faux.attendre_textes(MARIE, 1)
    message = dict(faux.dits(MARIE)[0])
    faux.dire(MARIE, "ni l’un ni l’autre")
    faux.attendre(lambda: "reply_markup" not in faux.dits(MARIE)[0])
    faux.presser(message, "Oui, c’est ça")
    faux.attendre(lambda: faux.faits("answerCallbackQuery"))
    assert canal.tours() == ["CHOIX", "ni l’un ni l’autre"]


def test_long_texts_are_cut_at_sentence_ends(faux, canal):
    faux.dire(MARIE, "LONG CHOIX")
    faux.attendre_textes(MARIE, 3)
    textes = faux.textes(MARIE)
    assert " ".join(textes) == ("Une phrase qui se termine ici. " * 300).strip()
    assert all(t.endswith(".") for t in textes)
    # One keyboard, under the end.
    assert ["reply_markup" in m for m in faux.dits(MARIE)] == [False, False, True]


def test_files_are_sent(faux, canal, monkeypatch):
    from extensions.channels import telegram_envoi

    monkeypatch.setattr(
        telegram_envoi,
        "fabriquer",
        lambda fichier, sender, moteur: (
            b"%PDF-1.7 " + sender.encode() if "pdf" in fichier else b"\x89PNG...."
        ),
    )
    faux.dire(MARIE, "PDF CARTE")
    faux.attendre_textes(MARIE, 3)
    texte, pdf, carte = faux.dits(MARIE)
    assert pdf["document"]["file_name"] == "pourquoi-synthese.pdf"
    assert bytes.fromhex(pdf["document"]["_debut"]).startswith(b"%PDF-1.7")
    assert bytes.fromhex(carte["photo"][0]["_debut"]).startswith(b"\x89PNG")


def test_a_file_that_cannot_be_made_is_said(faux, canal):
    # No session is in the journal: there is nothing to draw.
    faux.dire(MARIE, "PDF")
    assert faux.attendre_textes(MARIE, 2)[1] == MOTS["fichier_impossible"]


NON_TEXTES = [
    {"voice": {"file_id": "a", "file_unique_id": "a", "duration": 3}},
    {"audio": {"file_id": "a", "file_unique_id": "a", "duration": 3}},
    {"photo": [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}], "caption": "Moi"},
    {"video": {"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1, "duration": 1}},
    {"video_note": {"file_id": "a", "file_unique_id": "a", "length": 1, "duration": 1}},
    {
        "sticker": {
            "file_id": "a",
            "file_unique_id": "a",
            "type": "regular",
            "width": 1,
            "height": 1,
        }
    },
    {"document": {"file_id": "a", "file_unique_id": "a"}},
    {"location": {"latitude": 47.0, "longitude": 4.8}},
    {"contact": {"phone_number": "+33", "first_name": "A"}},
    {"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0}},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"story": {"chat": {"id": MARIE, "type": "private"}, "id": 3}},
    {"checklist": {"title": "a", "tasks": []}},
]


def test_what_is_not_text_gets_its_own_intent(faux, canal):
    for contenu in NON_TEXTES:
        faux.message(MARIE, **contenu)
    faux.attendre(lambda: len(canal.intentions()) == len(NON_TEXTES))
    assert set(canal.intentions()) == {"message_non_texte"}


def test_an_album_is_answered_once(faux, canal):
    for _ in range(4):
        faux.message(MARIE, photo=[{"file_id": "a"}], media_group_id="77")
    faux.dire(MARIE, "voilà")
    faux.attendre_textes(MARIE, 2)
    assert canal.intentions() == ["message_non_texte", ""]


def test_an_edited_message_is_no_new_answer(faux, canal):
    numero = faux.dire(MARIE, "un")
    faux.attendre_textes(MARIE, 1)
    faux.envoyer(
        {"edited_message": {**_message(MARIE), "text": "deux", "edit_date": 1}}, numero + 1
    )
    # A live location moves: nothing to say.
    faux.envoyer(
        {"edited_message": {**_message(MARIE), "location": {}, "edit_date": 1}}, numero + 2
    )
    assert faux.attendre_textes(MARIE, 2)[1] == MOTS["modification"]
    assert canal.tours() == ["un"]


def test_groups_get_one_sentence_and_no_coaching(faux, canal):
    faux.envoyer(_appartenance(GROUPE, "supergroup", "member"))
    for texte in ("bonjour", "/start", "vous êtes là ?"):
        faux.message(GROUPE, text=texte)
    faux.message(GROUPE, new_chat_members=[{"id": 5, "is_bot": False, "first_name": "A"}])
    faux.dire(MARIE, "fini")
    faux.attendre_textes(MARIE, 1)
    # Chats are answered independently of each other: the group's sentence may come last.
    faux.attendre_textes(GROUPE, 1)
    assert faux.textes(GROUPE) == [MOTS["groupe"]]
    assert canal.tours() == ["fini"]


def _message(chat: int, genre: str = "private") -> dict:
    qui = {"id": MARIE, "is_bot": False, "first_name": "Camille"}
    return {"message_id": 9, "date": 1, "chat": {"id": chat, "type": genre}, "from": qui}


def _appartenance(chat: int, genre: str, statut: str) -> dict:
    bot = {"id": 424242, "is_bot": True, "first_name": "P"}
    return {
        "my_chat_member": {
            "chat": {"id": chat, "type": genre},
            "from": {"id": MARIE, "is_bot": False, "first_name": "Camille"},
            "date": 1,
            "old_chat_member": {"status": "left", "user": bot},
            "new_chat_member": {"status": statut, "user": bot, "until_date": 0},
        }
    }


CANAL = {**_message(-100777, "channel"), "text": "annonce"}
PERSONNE = {"id": MARIE, "is_bot": False, "first_name": "Camille"}
REACTION = {
    "chat": {"id": MARIE, "type": "private"},
    "message_id": 3,
    "user": PERSONNE,
    "date": 1,
    "old_reaction": [],
    "new_reaction": [{"type": "emoji", "emoji": "👍"}],
}
AUTRES = {
    "channel_post": CANAL,
    "edited_channel_post": CANAL,
    "business_connection": {
        "id": "b",
        "user": PERSONNE,
        "user_chat_id": MARIE,
        "date": 1,
        "is_enabled": True,
    },
    "business_message": {**_message(MARIE), "business_connection_id": "b", "text": "psst"},
    "edited_business_message": {**_message(MARIE), "business_connection_id": "b", "text": "psst"},
    "deleted_business_messages": {
        "business_connection_id": "b",
        "chat": {"id": MARIE, "type": "private"},
        "message_ids": [1],
    },
    "message_reaction": REACTION,
    "message_reaction_count": {
        "chat": {"id": -1, "type": "channel"},
        "message_id": 1,
        "date": 1,
        "reactions": [],
    },
    "inline_query": {"id": "1", "from": PERSONNE, "query": "coach", "offset": ""},
    "chosen_inline_result": {"result_id": "1", "from": PERSONNE, "query": "coach"},
    "shipping_query": {"id": "1", "from": PERSONNE, "invoice_payload": "x", "shipping_address": {}},
    "pre_checkout_query": {
        "id": "1",
        "from": PERSONNE,
        "currency": "EUR",
        "total_amount": 1,
        "invoice_payload": "x",
    },
    "purchased_paid_media": {"from": PERSONNE, "paid_media_payload": "x"},
    "poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False},
    "poll_answer": {"poll_id": "1", "user": PERSONNE, "option_ids": [0]},
    "chat_member": {"chat": {"id": -5, "type": "group"}, "from": PERSONNE, "date": 1},
    "chat_join_request": {
        "chat": {"id": -5, "type": "group"},
        "from": PERSONNE,
        "user_chat_id": 1,
        "date": 1,
    },
    "chat_boost": {"chat": {"id": -5, "type": "channel"}, "boost": {}},
    "removed_chat_boost": {
        "chat": {"id": -5, "type": "channel"},
        "boost_id": "1",
        "remove_date": 1,
    },
    "managed_bot": {"bot": PERSONNE},
    "genre_de_demain": {"quoi": "on verra"},
    "message": {**_message(-100777, "channel"), "text": "annonce"},
    "edited_message": {"message_id": 3},
    "my_chat_member": {
        "chat": {"id": -9, "type": "channel"},
        "new_chat_member": {"status": "left"},
    },
    "callback_query": {
        "id": "12",
        "from": PERSONNE,
        "inline_message_id": "abc",
        "chat_instance": "1",
        "data": "x",
    },
}


def test_every_other_kind_of_update_is_acknowledged_without_an_error(faux, canal, caplog):
    for genre, contenu in AUTRES.items():
        faux.envoyer({genre: contenu})
    faux.message(MARIE, pinned_message=_message(MARIE))
    faux.message(MARIE, message_auto_delete_timer_changed={"message_auto_delete_time": 1})
    faux.envoyer(_appartenance(MARIE, "private", "member"))
    faux.dire(MARIE, "fini")
    assert faux.attendre_textes(MARIE, 1) == ["Vous dites : fini"]
    faux.attendre(lambda: not faux.file)
    faux.attendre(lambda: canal.courrier.en_attente() == (0, 0))
    assert canal.tours() == ["fini"]
    assert [r for r in caplog.records if r.levelname in ("WARNING", "ERROR")] == []


def test_duplicates_and_bursts_keep_the_order_and_count_once(faux, canal):
    for i in range(20):
        for chat in (MARIE, PAUL):
            numero = faux.dire(chat, f"{i}")
            if i % 3 == 0:
                faux.envoyer({"message": {**_message(chat), "text": f"{i}"}}, numero)
    faux.attendre(lambda: len(canal.tours()) >= 40)
    time.sleep(0.5)
    attendu = [f"{i}" for i in range(20)]
    assert canal.tours("telegram:1001") == attendu
    assert canal.tours("telegram:1002") == attendu


def test_the_pace_that_telegram_asks_for(faux, canal):
    for chat in range(2000, 2030):
        faux.dire(chat, "bonjour")
    for _ in range(3):
        faux.dire(MARIE, "bonjour")
    faux.attendre(lambda: len(faux.messages) == 33)
    envois = faux.faits("sendMessage")
    quand = sorted(a.quand for a in faux.appels if a.methode in ("sendmessage", "sendchataction"))
    assert all(sum(t <= q < t + 1 for q in quand) <= 30 for t in quand)
    a_marie = [a.quand for a in envois if int(a.champs["chat_id"]) == MARIE]
    assert all(b - a >= 1.0 for a, b in zip(a_marie, a_marie[1:], strict=False))


def test_the_web_visit_goes_on_in_telegram(faux, canal, base):
    moteur = canal.courrier.moteur
    code = creer_lien("web:visite", moteur)
    faux.dire(MARIE, f"/start {code}")
    faux.attendre_textes(MARIE, 1)
    faux.dire(MARIE, "me revoilà")
    faux.attendre_textes(MARIE, 2)
    assert canal.tours("web:visite") == ["", "me revoilà"]
    # Someone else with the same link gets their own conversation.
    faux.dire(PAUL, f"/start {code}")
    assert faux.attendre_textes(PAUL, 2) == [MOTS["lien_expire"], "(ouvrir_conversation)"]
    assert canal.tours("telegram:1002") == [""]

    assert identites("telegram:1001", moteur) == ["telegram:1001", "web:visite"]
    assert set(identites("web:visite", moteur)) == {"telegram:1001", "web:visite"}
    faux.attendre(lambda: canal.courrier.en_attente() == (0, 0))
    assert oublier("web:visite", moteur) == 2
    assert sender_de("telegram:1001", moteur) == "telegram:1001"
    faux.dire(MARIE, "à neuf")
    faux.attendre_textes(MARIE, 3)
    assert canal.tours("telegram:1001") == ["à neuf"]


def test_the_link_for_the_widget(faux, canal, base, monkeypatch):
    monkeypatch.setenv("TELEGRAM_TOKEN", faux.token)
    monkeypatch.setenv("SECRET_KEY", "x" * 40)
    monkeypatch.setenv("DATABASE_URL", base)
    faux.attendre(lambda: faux.faits("setMyCommands"))
    lien = lien_telegram("web:visite")
    assert lien.startswith("https://t.me/pourquoi_bot?start=")
    faux.dire(MARIE, f"/start {lien.partition('=')[2]}")
    faux.attendre_textes(MARIE, 1)
    assert canal.tours("web:visite") == [""]
    monkeypatch.setenv("TELEGRAM_TOKEN", "")
    assert lien_telegram("web:visite") is None


def test_nothing_of_an_answered_message_stays(faux, canal, base):
    faux.dire(MARIE, "mon secret de fabrique")
    faux.attendre_textes(MARIE, 1)
    faux.attendre(lambda: canal.courrier.en_attente() == (0, 0))
    with canal.courrier.moteur.connect() as connexion:
        for table in ("telegram_entrant", "telegram_sortant", "telegram_clavier", "telegram_chat"):
            for ligne in connexion.exec_driver_sql(f"SELECT * FROM {table}"):
                assert "secret" not in str(ligne) and str(MARIE) not in str(ligne)


@pytest.mark.parametrize(
    "texte", ["x" * 2500, "‮ /x", "é" * 2000], ids=["long", "trompeur", "accents"]
)
def test_odd_texts_are_passed_on(faux, canal, texte):
    faux.dire(MARIE, texte)
    faux.attendre_textes(MARIE, 1)
    assert len(canal.tours()) == 1 and not canal.tours()[0].startswith("/")
