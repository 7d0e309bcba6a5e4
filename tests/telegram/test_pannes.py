"""What goes wrong at Telegram's, and what the channel makes of it."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from extensions.channels.telegram_mots import MOTS
from tests.telegram.faux_telegram import Panne, compter

MARIE, PAUL = 1001, 1002


def test_retry_after_is_obeyed(faux, canal):
    faux.pannes.append(
        Panne("sendMessage", 1, 429, "Too Many Requests: retry after 2", retry_after=2)
    )
    faux.dire(MARIE, "un")
    faux.attendre(lambda: any(a.statut == 429 for a in faux.appels))
    faux.dire(PAUL, "deux")
    faux.attendre_textes(MARIE, 1)
    faux.attendre_textes(PAUL, 1)
    refus = next(a for a in faux.appels if a.statut == 429)
    apres = [a.quand for a in faux.appels if a.methode == "sendmessage" and a.quand > refus.quand]
    assert min(apres) - refus.quand >= 2
    assert faux.textes(MARIE) == ["Vous dites : un"]


def test_a_person_who_blocked_the_bot_is_left_alone(faux, canal, caplog):
    faux.dire(MARIE, "LONG un")
    faux.bloques.add(MARIE)
    faux.attendre(lambda: any(a.statut == 403 and a.methode == "sendmessage" for a in faux.appels))
    faux.attendre(lambda: canal.courrier.en_attente() == (0, 0))
    time.sleep(1.2)
    assert len([a for a in faux.appels if a.methode == "sendmessage"]) == 1
    assert [r for r in caplog.records if r.levelname in ("WARNING", "ERROR")] == []
    faux.bloques.clear()
    faux.dire(MARIE, "me revoilà")
    assert faux.attendre_textes(MARIE, 1) == ["Vous dites : me revoilà"]


@pytest.mark.parametrize("statut", [502, 503])
def test_server_errors_are_tried_again(faux, canal, statut):
    faux.pannes.append(Panne("sendMessage", 1, statut))
    faux.dire(MARIE, "un")
    assert faux.attendre_textes(MARIE, 1) == ["Vous dites : un"]


def test_an_answer_that_never_came_back_is_not_sent_twice(faux, canal):
    # Telegram took the message, then the connection broke.
    faux.dire(PAUL, "avant")
    faux.attendre_textes(PAUL, 1)
    faux.pannes.append(Panne("sendMessage", 1, 0, apres=True))
    faux.dire(MARIE, "CHOIX un")
    faux.attendre_textes(MARIE, 1)
    faux.dire(MARIE, "deux")
    faux.attendre_textes(MARIE, 2)
    assert faux.textes(MARIE) == ["Vous dites : CHOIX un", "Vous dites : deux"]
    faux.attendre(lambda: canal.courrier.en_attente() == (0, 0))
    assert canal.tours() == ["avant", "CHOIX un", "deux"]


def test_a_lost_request_is_sent_again(faux, canal):
    faux.pannes.append(Panne("sendMessage", 2, 0))
    faux.dire(MARIE, "un")
    assert faux.attendre_textes(MARIE, 1) == ["Vous dites : un"]


def test_a_doubt_is_not_lifted_by_a_server_that_says_yes_to_everything(faux, canal):
    # Then nothing can be learnt from it: better twice than never.
    faux._api_editmessagereplymarkup = lambda champs: True
    faux.pannes.append(Panne("sendMessage", 1, 0))
    faux.dire(MARIE, "un")
    assert faux.attendre_textes(MARIE, 1) == ["Vous dites : un"]


def test_looking_for_a_doubtful_message_never_goes_round_in_circles(faux, canal):
    faux.pannes += [
        Panne("sendMessage", 1, 0),
        Panne("editMessageReplyMarkup", 99, 429, "Too Many Requests: retry after 1", retry_after=1),
    ]
    faux.dire(MARIE, "un")
    assert faux.attendre_textes(MARIE, 1) == ["Vous dites : un"]
    assert len([a for a in faux.appels if a.methode == "editmessagereplymarkup"]) == 1


def test_what_telegram_refuses_for_good_does_not_hold_the_rest_back(faux, canal, caplog):
    faux.pannes.append(Panne("sendMessage", 1, 400, "Bad Request: chat not modifiable"))
    faux.dire(MARIE, "un")
    faux.attendre(lambda: any(a.statut == 400 for a in faux.appels))
    faux.dire(MARIE, "deux")
    assert faux.attendre_textes(MARIE, 1) == ["Vous dites : deux"]


def test_another_program_polling_is_said_and_waited_for(faux, canal, caplog, monkeypatch):
    faux.attendre(lambda: any(a.methode == "getupdates" for a in faux.appels))
    with ThreadPoolExecutor(1) as fil:
        url = f"{faux.base}/bot{faux.token}/getUpdates"
        autre = fil.submit(httpx.post, url, data={"timeout": 1}, timeout=10)
        faux.attendre(lambda: "un autre programme" in caplog.text)
        faux.dire(MARIE, "un")
        assert autre.result().status_code == 200
    assert faux.attendre_textes(MARIE, 1) == ["Vous dites : un"]
    assert faux.token not in caplog.text


def test_a_slow_telegram_does_not_stop_the_others(faux, canal):
    faux.pannes.append(Panne("sendMessage", 1, 200, attente=3, chat_id=MARIE))
    faux.dire(MARIE, "un")
    faux.attendre(lambda: any(a.methode == "sendmessage" for a in faux.appels))
    debut = time.monotonic()
    faux.dire(PAUL, "deux")
    faux.attendre_textes(PAUL, 1)
    assert time.monotonic() - debut < 2.5
    assert faux.attendre_textes(MARIE, 1) == ["Vous dites : un"]


@pytest.mark.parametrize("methode", ["getMe", "setMyCommands", "getUpdates"])
def test_failures_at_the_start_are_tried_again(faux, canal_de, methode):
    faux.pannes.append(Panne(methode, 1, 500))
    canal = canal_de()
    faux.dire(MARIE, "un")
    assert faux.attendre_textes(MARIE, 1) == ["Vous dites : un"]
    assert canal.tours() == ["un"]


def test_a_wrong_token_is_said_in_one_line_without_it(faux, canal_de, caplog):
    mauvais = "424242:AAmauvaisjeton"
    canal_de(telegram_token=mauvais)
    faux.attendre(lambda: "vérifiez TELEGRAM_TOKEN" in caplog.text)
    assert "AAmauvaisjeton" not in caplog.text
    assert "Traceback" not in caplog.text


def test_no_network_at_the_start(faux, canal_de, caplog):
    canal = canal_de(telegram_api_base="http://127.0.0.1:9")
    faux.attendre(lambda: "injoignable" in caplog.text)
    assert canal.boucle.is_running()
    assert faux.token not in caplog.text and "Traceback" not in caplog.text


def test_a_coach_that_fails_is_asked_again_and_the_order_kept(faux, canal, monkeypatch):
    parler, pannes = canal.coach.parler, [OSError("base absente"), OSError("base absente")]

    async def capricieux(parole):
        if pannes:
            raise pannes.pop()
        return await parler(parole)

    monkeypatch.setattr(canal.coach, "parler", capricieux)
    faux.dire(MARIE, "un")
    faux.dire(MARIE, "deux")
    faux.attendre_textes(MARIE, 2)
    assert canal.tours() == ["un", "deux"]


def test_a_message_that_always_fails_is_given_up_with_a_word(faux, canal, monkeypatch):
    from extensions.channels import telegram_traitement

    monkeypatch.setattr(telegram_traitement, "ESSAIS_MAX", 1)
    parler = canal.coach.parler

    async def capricieux(parole):
        if parole.texte == "un":
            raise ValueError(parole.texte)
        return await parler(parole)

    monkeypatch.setattr(canal.coach, "parler", capricieux)
    faux.dire(MARIE, "un")
    faux.dire(MARIE, "deux")
    assert faux.attendre_textes(MARIE, 2) == [MOTS["panne"], "Vous dites : deux"]


def test_two_processes_share_the_work_and_count_once(faux, canal_de):
    un, _deux = canal_de(), canal_de()
    for i in range(4):
        for chat in range(3000, 3004):
            faux.dire(chat, f"{i}")
    faux.attendre(lambda: len(faux.messages) == 16, 30)
    assert len(un.tours()) == 16
    for chat in range(3000, 3004):
        assert un.tours(f"telegram:{chat}") == [f"{i}" for i in range(4)]
        assert faux.textes(chat) == [f"Vous dites : {i}" for i in range(4)]
        assert set(compter(faux.textes(chat)).values()) == {1}
    # Only one of them polls.
    assert not [a for a in faux.appels if a.statut == 409]
