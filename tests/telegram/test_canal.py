"""The Rasa side of the channel: off without a token, and answers found again in the tracker."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Sanic

from extensions.channels.telegram import CoachRasa, SortieTelegram, TelegramChannel
from extensions.channels.telegram_traitement import Parole
from tests.telegram.faux_telegram import TOKEN


@pytest.fixture
def reglages(monkeypatch, base):
    monkeypatch.setenv("SECRET_KEY", "x" * 40)
    monkeypatch.setenv("DATABASE_URL", base)
    for nom in ("TELEGRAM_TOKEN", "TELEGRAM_WEBHOOK_URL", "TELEGRAM_WEBHOOK_SECRET"):
        monkeypatch.setenv(nom, "")
    return monkeypatch


@pytest.mark.parametrize(
    ("token", "adresse", "chemins"),
    [("", "", []), (TOKEN, "", []), (TOKEN, "https://x.fr", ["webhooks/telegram/webhook"])],
)
def test_routes_depend_on_the_settings(reglages, token, adresse, chemins):
    reglages.setenv("TELEGRAM_TOKEN", token)
    reglages.setenv("TELEGRAM_WEBHOOK_URL", adresse)
    reglages.setenv("TELEGRAM_WEBHOOK_SECRET", "s" if adresse else "")
    canal = TelegramChannel.from_credentials({})
    assert canal.name() == "telegram"
    app = Sanic(f"canal{len(token)}{len(adresse)}")
    app.blueprint(canal.blueprint(None), url_prefix="/webhooks/telegram")
    assert [route.path for route in app.router.routes] == chemins
    assert (canal.get_output_channel() is None) == (not token)


async def test_answers_already_given_are_found_again():
    domaine = Domain.empty()
    store = InMemoryTrackerStore(domaine)
    tracker = DialogueStateTracker.from_events(
        "telegram:1",
        [
            ActionExecuted("action_listen"),
            UserUttered("un", {"name": "a"}, message_id="telegram:9:1"),
            BotUttered("r1", {"buttons": [{"title": "Oui"}], "custom": None}),
            BotUttered(None, {"custom": {"fichier": "pdf"}}),
            ActionExecuted("action_listen"),
            UserUttered("deux", {"name": "a"}, message_id="telegram:9:2"),
            BotUttered("r2"),
        ],
    )
    await store.save(tracker)
    agent = SimpleNamespace(tracker_store=store, is_ready=lambda: True, domain=domaine)
    coach = CoachRasa(SimpleNamespace(ctx=SimpleNamespace(agent=agent)), None, None)
    messages = await coach.retrouver(Parole("telegram:1", "un", "telegram:9:1"))
    assert [m["text"] for m in messages] == ["r1", None]
    assert messages[0]["buttons"] and messages[1]["custom"] == {"fichier": "pdf"}
    assert await coach.retrouver(Parole("telegram:1", "?", "telegram:9:3")) is None
    assert await coach.retrouver(Parole("telegram:2", "?", "telegram:9:1")) is None


async def test_what_is_said_during_a_turn_is_kept_in_order():
    sortie = SortieTelegram()
    await sortie.send_text_message("telegram:1", "un")
    await sortie.send_response("telegram:1", {"text": "deux", "buttons": []})
    assert [m["text"] for m in sortie.messages] == ["un", "deux"]
