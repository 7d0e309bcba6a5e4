"""The Bot API, through python-telegram-bot: our client, and what its errors mean to us."""

from __future__ import annotations

import logging
from typing import Any

import httpx
from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut
from telegram.request import HTTPXRequest

from extensions.channels.telegram_lecture import UPDATES_UTILES

ATTENTE = 25
"""Seconds Telegram may keep a poll open."""
_JAMAIS_PARTIE = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class Client(Bot):
    """The bot, with polling that returns updates as Telegram wrote them.

    A kind of update unknown to the library, or one it cannot read, must not stop the others.
    """

    async def lire_updates(self, offset: int, attente: float = ATTENTE) -> list[dict[str, Any]]:
        """Wait for updates from `offset` on, at most `attente` seconds."""
        return await self._post(
            "getUpdates",
            {
                "offset": offset,
                "timeout": int(attente),
                "limit": 100,
                "allowed_updates": list(UPDATES_UTILES),
            },
            read_timeout=attente + 10,
        )


def creer_client(token: str, base: str) -> Client:
    """The client of this bot; nothing is sent before its `initialize`.

    Args:
        token: the bot's token.
        base: address of the Bot API, without a final slash.
    """
    return Client(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=HTTPXRequest(
            connection_pool_size=16,
            connect_timeout=5,
            read_timeout=15,
            write_timeout=15,
            pool_timeout=30,
            media_write_timeout=60,
        ),
        get_updates_request=HTTPXRequest(connection_pool_size=1, connect_timeout=5),
    )


def faire_taire() -> None:
    """Raise the loggers that write request addresses, the token in them."""
    for nom in ("httpx", "httpcore", "telegram"):
        journal = logging.getLogger(nom)
        journal.setLevel(max(logging.WARNING, journal.level))


def masquer(erreur: object, token: str) -> str:
    """What to log of an error, without the token."""
    texte = f"{type(erreur).__name__}: {erreur}" if isinstance(erreur, Exception) else str(erreur)
    secret = token.partition(":")[2]
    for mot in (token, secret):
        if mot:
            texte = texte.replace(mot, "***")
    return texte


def secondes(erreur: RetryAfter) -> float:
    """How long Telegram asks to wait."""
    attente = erreur._retry_after
    return max(1.0, attente.total_seconds())


def jamais_partie(erreur: Exception) -> bool:
    """Whether Telegram surely did not act on the request that failed so."""
    if isinstance(erreur, (RetryAfter, BadRequest, Forbidden, InvalidToken)):
        return True
    return isinstance(erreur.__cause__, _JAMAIS_PARTIE)


def passagere(erreur: Exception) -> bool:
    """Whether the same request may succeed later."""
    return isinstance(erreur, (TimedOut, NetworkError)) and not isinstance(erreur, BadRequest)
