"""The Telegram channel: long polling on a laptop, a webhook on a server, off without a token.

The updates go through `telegram_courrier` (stored), `telegram_traitement` (answered) and
`telegram_envoi` (sent). `docs/telegram.md` says how to use it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from rasa.shared.core.events import BotUttered, UserUttered
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse

from extensions.channels.telegram_api import faire_taire
from extensions.channels.telegram_courrier import Courrier, courrier
from extensions.channels.telegram_mots import MOTS
from extensions.channels.telegram_service import Service
from extensions.channels.telegram_traitement import Parole, preparer
from pourquoi.reglages import Reglages

Traiter = Callable[[UserMessage], Awaitable[Any]]


class SortieTelegram(OutputChannel):
    """Keeps what the coach says during a turn; the channel stores it when the turn ends.

    Args:
        courrier: where to store what is said outside a turn (a reminder), None to keep only.
    """

    @classmethod
    def name(cls) -> str:
        return "telegram"

    def __init__(self, courrier: Courrier | None = None) -> None:
        self.courrier = courrier
        self.messages: list[dict[str, Any]] = []
        self.ouverte = True

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep one message; once the turn is over, store it for sending."""
        if self.ouverte:
            self.messages.append(dict(message))
            return
        canal, _, chat = recipient_id.partition(":")
        if self.courrier is not None and canal == "telegram":
            sorties = preparer(message, recipient_id)
            await asyncio.to_thread(self.courrier.poster, int(chat), sorties)

    async def send_text_message(self, recipient_id: str, text: str, **kwargs: Any) -> None:
        """Keep a plain text, for callers that do not go through `send_response`."""
        await self.send_response(recipient_id, {"text": text})


class CoachRasa:
    """The Rasa agent of this server, seen by the channel.

    Args:
        app: the server, whose context holds the agent.
        traiter: Rasa's message handler.
        courrier: where what is said after a turn goes.
    """

    def __init__(self, app: Sanic, traiter: Traiter, courrier: Courrier) -> None:
        self.app = app
        self.traiter = traiter
        self.courrier = courrier

    @property
    def agent(self) -> Any:
        return getattr(self.app.ctx, "agent", None)

    def pret(self) -> bool:
        """Whether a model is loaded: Rasa drops messages without a word until then."""
        return self.agent is not None and self.agent.is_ready()

    async def parler(self, parole: Parole) -> list[dict[str, Any]]:
        """Run one turn of the conversation; returns the messages of the coach."""
        donnees = None
        if parole.intention:
            intention = {"name": parole.intention, "confidence": 1.0}
            donnees = {"intent": intention, "entities": [], "text": ""}
        sortie = SortieTelegram(self.courrier)
        try:
            await self.traiter(
                UserMessage(
                    text=parole.texte,
                    output_channel=sortie,
                    sender_id=parole.sender,
                    parse_data=donnees,
                    input_channel="telegram",
                    message_id=parole.message_id,
                    metadata=parole.metadata,
                )
            )
        finally:
            sortie.ouverte = False
        return sortie.messages

    async def retrouver(self, parole: Parole) -> list[dict[str, Any]] | None:
        """The answers in the tracker to this message, None when the tracker never saw it.

        Rasa saves a turn as a whole: either the message and its answers are there, or nothing.
        """
        tracker = await self.agent.tracker_store.retrieve_full_tracker(parole.sender)
        messages: list[dict[str, Any]] | None = None
        for event in tracker.events if tracker else ():
            if isinstance(event, UserUttered):
                if messages is not None:
                    break
                if event.message_id == parole.message_id:
                    messages = []
            elif isinstance(event, BotUttered) and messages is not None:
                messages.append({"text": event.text, **(event.data or {})})
        return messages

    def mot(self, nom: str) -> str:
        """A sentence of the channel, the domain's when it has one."""
        domaine = getattr(self.agent, "domain", None)
        variations = domaine.responses.get(f"utter_telegram_{nom}") if domaine else None
        return (variations[0].get("text") if variations else None) or MOTS[nom]


class TelegramChannel(InputChannel):
    """Rasa input channel `telegram`.

    Args:
        reglages: the settings of the coach; without `telegram_token` the channel does nothing.
    """

    @classmethod
    def name(cls) -> str:
        return "telegram"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> TelegramChannel:
        """Build the channel; everything it needs is in the settings, nothing in the credentials."""
        return cls(Reglages.lire())

    def __init__(self, reglages: Reglages) -> None:
        self.reglages = reglages
        self.token = reglages.telegram_token
        self.courrier = courrier(reglages.database_url, self.token) if self.token else None

    def get_output_channel(self) -> OutputChannel | None:
        """The channel for what the coach says unasked, such as a reminder."""
        if self.courrier is None:
            return None
        sortie = SortieTelegram(self.courrier)
        sortie.ouverte = False
        return sortie

    def blueprint(self, on_new_message: Traiter) -> Blueprint:
        """The webhook if there is one, and what starts and stops the channel with the server."""
        blueprint = Blueprint("telegram")
        if not self.token:
            return blueprint
        faire_taire()

        @blueprint.listener("after_server_start")
        async def demarrer(app: Sanic, _boucle: Any) -> None:
            faire_taire()
            coach = CoachRasa(app, on_new_message, self.courrier)
            app.ctx.telegram = Service(self.reglages, self.courrier, coach)
            await app.ctx.telegram.demarrer()

        @blueprint.listener("before_server_stop")
        async def arreter(app: Sanic, _boucle: Any) -> None:
            await app.ctx.telegram.arreter()

        if self.reglages.telegram_webhook_url:

            @blueprint.post("/webhook")
            async def webhook(request: Request) -> HTTPResponse:
                return await request.app.ctx.telegram.recevoir_http(request)

        return blueprint
