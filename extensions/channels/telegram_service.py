"""The running Telegram channel: reaching Telegram, receiving, and keeping the rest at work."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import threading
from typing import Any

from sanic import response
from sanic.request import Request
from sanic.response import HTTPResponse
from telegram import BotCommand
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from extensions.channels.telegram_api import creer_client, masquer, secondes
from extensions.channels.telegram_courrier import BAIL, Courrier
from extensions.channels.telegram_envoi import Envoi
from extensions.channels.telegram_fil import Fil
from extensions.channels.telegram_lecture import UPDATES_UTILES, Lu, lire
from extensions.channels.telegram_mots import COMMANDES
from extensions.channels.telegram_traitement import Coach, Traitement
from pourquoi.reglages import Reglages

logger = logging.getLogger(__name__)

CHEMIN = "/webhooks/telegram/webhook"
MAX_UPDATE = 500_000
"""Bytes of one update; real ones are far below."""
ATTENTE_MAX = 60.0
PURGE = 3600.0


class Service:
    """The running channel of one process: reception, answering and sending.

    Args:
        reglages: the settings, with a token.
        courrier: the stored updates and messages.
        coach: who answers.
    """

    def __init__(self, reglages: Reglages, courrier: Courrier, coach: Coach) -> None:
        self.reglages = reglages
        self.courrier = courrier
        self.webhook = bool(reglages.telegram_webhook_url)
        self.client = creer_client(reglages.telegram_token, reglages.telegram_api_base)
        self.fil = Fil()
        self.envoi = Envoi(self.client, courrier, self.fil, coach.mot)
        self.traitement = Traitement(
            self.client, courrier, self.envoi, coach, self.fil, ordonner=self.webhook
        )
        self._taches: list[asyncio.Task] = []
        self._echecs = 0
        self._lot: list[tuple[int, Lu, asyncio.Future]] = []
        self._fin = threading.Event()
        self._battement = threading.Thread(target=self._battre, daemon=True, name="telegram-bail")

    async def demarrer(self) -> None:
        """Start in the background: an unreachable Telegram does not hold the coach back."""
        await asyncio.to_thread(self.courrier.inscrire)
        await asyncio.to_thread(self.courrier.liberer_morts)
        self._battement.start()
        self._taches = [
            asyncio.create_task(self.traitement.tourner()),
            asyncio.create_task(self._vivre()),
        ]

    async def arreter(self) -> None:
        """Stop: no new work, what is under way ends, the rest waits in the database."""
        for tache in self._taches:
            tache.cancel()
        await self.traitement.finir(5)
        await self.envoi.finir(5)
        await asyncio.gather(*self._taches, return_exceptions=True)
        self._fin.set()
        await asyncio.to_thread(self.courrier.liberer)
        self.fil.fermer()
        try:
            await self.client.shutdown()
        except Exception as erreur:
            logger.debug("Telegram : %s", self._dire(erreur))

    async def recevoir_http(self, request: Request) -> HTTPResponse:
        """Answer Telegram at once, the update being stored; refuse whoever lacks the secret."""
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        attendu = self.reglages.telegram_webhook_secret
        if not hmac.compare_digest(secret.encode(), attendu.encode()):
            return response.empty(status=403)
        if len(request.body) > MAX_UPDATE:
            return response.empty(status=413)
        try:
            update = json.loads(request.body)
            update_id = update["update_id"]
            if not isinstance(update_id, int) or not 0 <= update_id < 2**63:
                return response.empty(status=400)
        except (ValueError, TypeError, KeyError):
            return response.empty(status=400)
        try:
            await self.recevoir(update_id, lire(update))
        except Exception as erreur:
            # Not stored: Telegram will send it again.
            logger.error("Telegram : réception impossible (%s).", type(erreur).__name__)
            return response.empty(status=500)
        return response.empty(status=200)

    async def recevoir(self, update_id: int, lu: Lu) -> None:
        """Store an update, together with those that arrive at the same moment."""
        futur = asyncio.get_running_loop().create_future()
        self._lot.append((update_id, lu, futur))
        if len(self._lot) == 1:
            asyncio.get_running_loop().call_soon(self._vider)
        await futur

    def _vider(self) -> None:
        lot, self._lot = self._lot, []
        lus = [(numero, lu) for numero, lu, _ in lot]
        ecrire = asyncio.ensure_future(self.fil.recevoir(self.courrier.recevoir, lus))

        def dire(ecrit: asyncio.Future) -> None:
            for _, _, futur in lot:
                if futur.done():
                    continue
                if ecrit.exception():
                    futur.set_exception(ecrit.exception())
                else:
                    futur.set_result(None)
            self.traitement.reveil.set()

        ecrire.add_done_callback(dire)

    async def _vivre(self) -> None:
        """Reach Telegram, say who we are, then receive; again after each failure."""
        envoi = None
        while True:
            try:
                await self.client.initialize()
                await self.fil.faire(self.courrier.inscrire, self.client.username)
                if envoi is None:
                    envoi = asyncio.create_task(self.envoi.tourner())
                    self._taches.append(envoi)
                await self._presenter()
                if self.webhook:
                    await self._declarer_webhook()
                    self._echecs = 0
                    logger.info("Telegram : @%s reçoit par webhook.", self.client.username)
                    await self._entretenir()
                else:
                    await self._interroger()
            except InvalidToken:
                self._echecs += 1
                logger.error(
                    "Telegram refuse le jeton : vérifiez TELEGRAM_TOKEN auprès de @BotFather. "
                    "Le reste du coach fonctionne ; nouvel essai dans %d s.",
                    _recul(self._echecs),
                )
            except RetryAfter as erreur:
                await asyncio.sleep(secondes(erreur))
                continue
            except TelegramError as erreur:
                self._echecs += 1
                logger.warning(
                    "Telegram est injoignable (%s). Le reste du coach fonctionne ; "
                    "nouvel essai dans %d s.",
                    self._dire(erreur),
                    _recul(self._echecs),
                )
            except Exception as erreur:
                self._echecs += 1
                logger.error("Telegram : %s ; nouvel essai.", self._dire(erreur))
            await asyncio.sleep(_recul(self._echecs))

    async def _presenter(self) -> None:
        commandes = [BotCommand(nom, description) for nom, (description, _) in COMMANDES.items()]
        try:
            await self.client.set_my_commands(commandes)
            await self.client.set_my_commands(commandes, language_code="fr")
        except (InvalidToken, RetryAfter):
            raise
        except TelegramError as erreur:
            logger.warning("Telegram : menu des commandes non enregistré (%s).", self._dire(erreur))

    async def _declarer_webhook(self) -> None:
        adresse = self.reglages.telegram_webhook_url
        await self.client.set_webhook(
            adresse if adresse.endswith(CHEMIN) else adresse + CHEMIN,
            secret_token=self.reglages.telegram_webhook_secret,
            allowed_updates=list(UPDATES_UTILES),
            # One connection keeps the order; each is answered in milliseconds.
            max_connections=1,
        )

    async def _entretenir(self) -> None:
        while True:
            await self.fil.faire(self.courrier.purger)
            await asyncio.sleep(PURGE)

    async def _interroger(self) -> None:
        """Long polling; the offset moves on only once the updates are stored."""
        await self.client.delete_webhook()
        offset, recul, annonce, purge = 0, 0.0, False, 0.0
        boucle = asyncio.get_running_loop()
        while True:
            if not await self.fil.faire(self.courrier.veiller):
                # Another process on this database polls; this one answers with it.
                await asyncio.sleep(BAIL / 5)
                continue
            if not annonce:
                logger.info("Telegram : @%s reçoit par interrogation.", self.client.username)
                annonce = True
            if boucle.time() > purge:
                await self.fil.faire(self.courrier.purger)
                purge = boucle.time() + PURGE
            try:
                updates = await self.client.lire_updates(offset)
            except Conflict as erreur:
                recul = min(ATTENTE_MAX, max(5.0, recul * 2))
                if "webhook" in str(erreur).lower():
                    await self.client.delete_webhook()
                logger.error(
                    "Telegram : un autre programme reçoit déjà les messages de ce bot. "
                    "Arrêtez-le, ou prenez un autre jeton. Nouvel essai dans %d s.",
                    recul,
                )
                await asyncio.sleep(recul)
                continue
            self._echecs, recul = 0, 0.0
            if updates:
                offset = await self._ranger(updates) + 1

    async def _ranger(self, updates: list[dict[str, Any]]) -> int:
        """Store polled updates; returns the highest number."""
        lus = [(int(update["update_id"]), lire(update)) for update in updates]
        await self.fil.recevoir(self.courrier.recevoir, lus)
        self.traitement.reveil.set()
        return max(numero for numero, _ in lus)

    def _battre(self) -> None:
        # In a thread: a long turn of the coach must not let the leases lapse.
        while not self._fin.wait(BAIL / 4):
            try:
                self.courrier.battre()
            except Exception as erreur:
                logger.warning("Telegram : bail non renouvelé (%s).", type(erreur).__name__)

    def _dire(self, erreur: Exception) -> str:
        return masquer(erreur, self.reglages.telegram_token)


def _recul(essais: int) -> float:
    """Seconds before the next attempt, after so many failures."""
    return min(ATTENTE_MAX, 2.0 ** min(essais, 6))
