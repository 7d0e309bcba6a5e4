"""Sending what is stored to send: once, in order, no faster than Telegram allows."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiolimiter import AsyncLimiter
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from extensions.channels.telegram_api import Client, jamais_partie, masquer, secondes
from extensions.channels.telegram_courrier import Courrier, Sortant, Sortie
from extensions.channels.telegram_fichiers import FICHIERS, fabriquer
from extensions.channels.telegram_fil import Fil

logger = logging.getLogger(__name__)

PAR_SECONDE = 28
"""Requests a second, to all chats together; Telegram allows 30."""
ENTRE_DEUX = 1.05
"""Seconds between two messages to one chat: Telegram's one a second, with a margin for jitter."""
PRISE = 3
"""Messages claimed at once: the last number known then must still be recent when they leave."""
EN_VOL = 8
"""Messages being sent at once."""
RELANCE = 1.0
"""Seconds after which the table is read again though nothing was announced."""
ATTENTE_MAX = 60.0
SONDES = 150
"""Message numbers looked at, at most, to learn whether a doubtful message was sent."""
AU_DELA = 10
"""How far after the last number known."""


@dataclass
class _Essai:
    """Whether an earlier attempt at this message may have succeeded, as far as is known now."""

    doute: bool


class Envoi:
    """The sending loop.

    Args:
        client: the Bot API.
        courrier: what there is to send.
        fil: where database work is done.
        mot: gives a sentence of the channel by name.
    """

    def __init__(
        self, client: Client, courrier: Courrier, fil: Fil, mot: Callable[[str], str]
    ) -> None:
        self.client = client
        self.courrier = courrier
        self.fil = fil
        self.mot = mot
        self.reveil = asyncio.Event()
        # Evenly spaced: a bucket of 30 would let 60 leave within its first second.
        self.debit = AsyncLimiter(1, 1 / PAR_SECONDE)
        self._prochain: dict[int, float] = {}
        self._pause = 0.0
        # `wait_for` may swallow a cancellation that meets the awaited event (Python 3.10).
        self._fini = False
        self._taches: set[asyncio.Task] = set()
        self._taches_discretes: set[asyncio.Task] = set()

    async def tourner(self) -> None:
        """Send until cancelled."""
        while not self._fini:
            self.reveil.clear()
            delai = RELANCE
            try:
                delai = await self._tour()
            except Exception as erreur:
                logger.error("Telegram : envoi suspendu un instant (%s).", self._dire(erreur))
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self.reveil.wait(), delai)

    async def finir(self, delai: float) -> None:
        """Start nothing more, let the messages being sent end, at most `delai` seconds."""
        self._fini = True
        if self._taches:
            await asyncio.wait(self._taches, timeout=delai)
        for tache in self._taches:
            tache.cancel()

    def discret(self, appel: Callable[[], Awaitable[Any]], facultatif: bool = False) -> None:
        """Make a request whose failure does not matter.

        Args:
            appel: makes it.
            facultatif: rather not made than delaying messages.
        """
        libre = self.debit.has_capacity() and time.monotonic() >= self._pause
        if libre or not facultatif:
            tache = asyncio.create_task(self._discret(appel))
            self._taches_discretes.add(tache)
            tache.add_done_callback(self._taches_discretes.discard)

    async def _discret(self, appel: Callable[[], Awaitable[Any]]) -> None:
        try:
            async with self.debit:
                pass
            await appel()
        except TelegramError as erreur:
            if isinstance(erreur, RetryAfter):
                self._pause = max(self._pause, time.monotonic() + secondes(erreur))
            logger.debug("Telegram : appel sans effet (%s).", self._dire(erreur))

    async def _tour(self) -> float:
        """Start what can be sent now; returns when to look again, in seconds."""
        maintenant = time.monotonic()
        if maintenant < self._pause:
            return self._pause - maintenant
        self._prochain = {c: quand for c, quand in self._prochain.items() if quand > maintenant}
        sortants = await self.fil.faire(
            self.courrier.prendre_sortants,
            min(PRISE, EN_VOL - len(self._taches)),
            list(self._prochain),
        )
        for sortant in sortants:
            self._prochain[sortant.chat_id] = float("inf")
            tache = asyncio.create_task(self._envoyer(sortant))
            self._taches.add(tache)
            tache.add_done_callback(self._taches.discard)
        quand = min(self._prochain.values(), default=float("inf"))
        if len(sortants) == PRISE:
            return PRISE / PAR_SECONDE
        return min(RELANCE, max(0.01, quand - time.monotonic()))

    async def _envoyer(self, sortant: Sortant) -> None:
        attente, essai = ENTRE_DEUX, _Essai(sortant.doute)
        try:
            message_id = await self._une_fois(sortant, essai)
            # Marked before anything else: a stop right here would send it twice.
            await self.fil.faire(self.courrier.envoye, sortant, message_id)
        except RetryAfter as erreur:
            attente = secondes(erreur)
            # Telegram does not say whether the chat or the whole bot is too fast.
            self._pause = time.monotonic() + attente
            logger.warning("Telegram demande d’attendre %d s avant d’écrire à nouveau.", attente)
            await self.fil.faire(self.courrier.retarder, sortant, attente, essai.doute)
        except (Forbidden, ChatMigrated):
            logger.info("Telegram : cette personne a bloqué le bot, plus rien ne lui est envoyé.")
            await self.fil.faire(self.courrier.bloquer, sortant.chat_id)
        except InvalidToken:
            await self.fil.faire(self.courrier.retarder, sortant, ATTENTE_MAX, essai.doute)
            logger.error("Telegram refuse le jeton : vérifiez TELEGRAM_TOKEN.")
        except BadRequest as erreur:
            if "chat not found" in str(erreur).lower():
                await self.fil.faire(self.courrier.bloquer, sortant.chat_id)
            else:
                logger.error("Telegram refuse un message : %s", self._dire(erreur))
                await self.fil.faire(self.courrier.abandonner, sortant)
        except TelegramError as erreur:
            attente = min(ATTENTE_MAX, 2 ** min(sortant.essais - 1, 6)) * random.uniform(0.8, 1.2)
            logger.warning(
                "Telegram ne répond pas (%s) : nouvel essai dans %d s.", self._dire(erreur), attente
            )
            doute = essai.doute or not jamais_partie(erreur)
            await self.fil.faire(self.courrier.retarder, sortant, attente, doute)
        except Exception as erreur:
            logger.error("Telegram : message non envoyé (%s).", self._dire(erreur))
            await self.fil.faire(self.courrier.retarder, sortant, 5.0, True)
        finally:
            self._prochain[sortant.chat_id] = time.monotonic() + attente
            self.reveil.set()

    async def _une_fois(self, sortant: Sortant, essai: _Essai) -> int | None:
        """Send a message unless an earlier attempt did; returns its number."""
        if sortant.doute:
            try:
                deja = await self._retrouver(sortant)
            except RetryAfter:
                # Looking is too much for Telegram: the next attempt sends without looking.
                essai.doute = False
                raise
            if deja is not None:
                return deja
            essai.doute = False
        async with self.debit:
            pass
        message = await self._expedier(sortant)
        return message.message_id

    async def _expedier(self, sortant: Sortant) -> Any:
        sortie, chat = sortant.sortie, sortant.chat_id
        if sortie.fichier:
            contenu = await self._fabriquer(sortie)
            if contenu is None:
                return await self.client.send_message(chat, self.mot("fichier_impossible"))
            piece = InputFile(contenu, filename=FICHIERS[sortie.fichier])
            envoyer = (
                self.client.send_photo if sortie.fichier == "carte" else self.client.send_document
            )
            return await envoyer(chat, piece)
        if sortie.image:
            return await self.client.send_photo(chat, sortie.image)
        return await self.client.send_message(
            chat, sortie.texte, reply_markup=await self._clavier(sortie)
        )

    async def _fabriquer(self, sortie: Sortie) -> bytes | None:
        try:
            return await asyncio.to_thread(
                fabriquer, sortie.fichier, sortie.sender, self.courrier.moteur
            )
        except Exception as erreur:
            logger.error("Fichier « %s » impossible : %s", sortie.fichier, self._dire(erreur))
            return None

    async def _clavier(self, sortie: Sortie) -> InlineKeyboardMarkup | None:
        # The person may have answered in words meanwhile: dead buttons are not shown.
        if not sortie.clavier or not await self.fil.faire(
            self.courrier.clavier_tient, sortie.clavier
        ):
            return None
        return boutons(sortie)

    async def _retrouver(self, sortant: Sortant) -> int | None:
        """Find a message that an interrupted attempt may have sent.

        A bot cannot read a chat, but asking Telegram to give one of its own messages the buttons
        it already has tells, by the error, whether that message is in the chat. Numbers grow over
        all private chats of a bot, and one message at a time is sent to a chat: the first of ours
        after the number known before the attempt is the one.

        Returns:
            Its number, or None when it was not sent (as far as can be seen).
        """
        if await self._present(sortant, sortant.plancher + 10_000_000) is not False:
            return None
        dernier = 0
        for numero in range(sortant.plancher + 1, sortant.plancher + SONDES + 1):
            if numero > dernier + AU_DELA:
                # What was received meanwhile tells how far the numbers have gone.
                dernier = await self.fil.faire(self.courrier.dernier_message)
                if numero > max(dernier, sortant.plancher) + AU_DELA:
                    return None
            if await self._present(sortant, numero):
                return numero
        return None

    async def _present(self, sortant: Sortant, numero: int) -> bool | None:
        """Whether the bot has this message in the chat; None when that cannot be told."""
        async with self.debit:
            pass
        try:
            await self.client.edit_message_reply_markup(
                sortant.chat_id, numero, reply_markup=await self._clavier(sortant.sortie)
            )
        except BadRequest as erreur:
            texte = str(erreur).lower()
            if "not modified" in texte:
                return True
            return False if "not found" in texte or "can't be edited" in texte else None
        return True

    def _dire(self, erreur: Exception) -> str:
        return masquer(erreur, self.client.token)


def boutons(sortie: Sortie) -> InlineKeyboardMarkup:
    """One button a row. Telegram takes 64 bytes for each: the words stay here, under a number."""
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(titre, callback_data=f"{sortie.clavier}:{rang}")]
            for rang, (titre, _) in enumerate(sortie.choix)
        ]
    )
