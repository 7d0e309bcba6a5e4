"""Answering what was received: each update once, those of a chat in order."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import traceback
from dataclasses import dataclass, field
from typing import Any, Protocol

from extensions.channels.liaison import reprendre_lien, sender_de
from extensions.channels.telegram_api import Client, masquer
from extensions.channels.telegram_courrier import Courrier, Entrant, Sortie
from extensions.channels.telegram_envoi import Envoi
from extensions.channels.telegram_fichiers import FICHIERS
from extensions.channels.telegram_fil import Fil
from extensions.channels.telegram_texte import decouper

logger = logging.getLogger(__name__)

A_LA_FOIS = 4
"""Chats answered at once."""
ESSAIS_MAX = 8
"""Claims of one update before the person is asked to send it again."""
RELANCE = 1.0
PERIODE_GROUPE = 24 * 3600


@dataclass(frozen=True)
class Parole:
    """What a person says to the coach in one update.

    Attributes:
        intention: set when it is not words (`ouvrir_conversation`, `message_non_texte`).
        message_id: the same each time the same update is handled.
    """

    sender: str
    texte: str
    message_id: str
    intention: str = ""
    metadata: dict[str, Any] = field(default_factory=dict)


class Coach(Protocol):
    """Who answers."""

    def pret(self) -> bool:
        """Whether messages can be answered now."""

    async def parler(self, parole: Parole) -> list[dict[str, Any]]:
        """Answer; returns messages as Rasa's output channels receive them."""

    async def retrouver(self, parole: Parole) -> list[dict[str, Any]] | None:
        """The answers given to this message earlier, or None when it never was counted."""

    def mot(self, nom: str) -> str:
        """A sentence of the channel."""


class Traitement:
    """The answering loop.

    Args:
        client: the Bot API.
        courrier: what was received.
        envoi: the sending loop.
        coach: who answers.
        fil: where database work is done.
        ordonner: whether updates may arrive out of order (webhook).
    """

    def __init__(
        self,
        client: Client,
        courrier: Courrier,
        envoi: Envoi,
        coach: Coach,
        fil: Fil,
        ordonner: bool,
    ) -> None:
        self.client = client
        self.courrier = courrier
        self.envoi = envoi
        self.coach = coach
        self.fil = fil
        self.ordonner = ordonner
        self.reveil = asyncio.Event()
        self._taches: set[asyncio.Task] = set()
        self._albums: dict[int, str] = {}
        # `wait_for` may swallow a cancellation that meets the awaited event (Python 3.10).
        self._fini = False

    async def tourner(self) -> None:
        """Answer until cancelled."""
        while not self._fini:
            self.reveil.clear()
            attente = RELANCE
            try:
                if self.ordonner:
                    await self.fil.calme()
                if self.coach.pret():
                    place = A_LA_FOIS - len(self._taches)
                    for entrant in await self.fil.faire(
                        self.courrier.prendre_entrants, place, self.ordonner
                    ):
                        tache = asyncio.create_task(self._traiter(entrant))
                        self._taches.add(tache)
                        tache.add_done_callback(self._taches.discard)
                    if self.ordonner:
                        attente = 0.15
            except Exception as erreur:
                logger.error("Telegram : lecture suspendue un instant (%s).", self._dire(erreur))
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self.reveil.wait(), attente)

    async def finir(self, delai: float) -> None:
        """Start nothing more, let the updates being answered end, at most `delai` seconds."""
        self._fini = True
        if self._taches:
            await asyncio.wait(self._taches, timeout=delai)
        for tache in self._taches:
            tache.cancel()

    async def _traiter(self, entrant: Entrant) -> None:
        try:
            if entrant.essais > ESSAIS_MAX:
                logger.error("Telegram : un message n’a pas pu être traité, abandonné.")
                await self._conclure(entrant, [Sortie(self.coach.mot("panne"))])
            else:
                await self._repondre(entrant)
        except Exception as erreur:
            delai = min(60.0, 2.0 ** (entrant.essais - 1))
            # The text of an exception may quote the message: only its kind goes to the log.
            logger.error(
                "Telegram : message non traité (%s), nouvel essai dans %d s.",
                type(erreur).__name__,
                delai,
            )
            logger.debug("%s", masquer(traceback.format_exc(), self.client.token))
            await self.fil.faire(self.courrier.reporter, entrant, delai)
        finally:
            self.reveil.set()

    async def _repondre(self, entrant: Entrant) -> None:
        lu = entrant.lu
        if lu.genre in ("bloque", "debloque"):
            await self.fil.faire(self.courrier.bloquer, lu.chat_id, lu.genre == "bloque")
            await self._conclure(entrant)
        elif lu.genre == "groupe":
            dire = await self.fil.faire(self.courrier.prevenir, lu.chat_id, PERIODE_GROUPE)
            await self._conclure(entrant, [Sortie(self.coach.mot("groupe"))] if dire else [])
        elif lu.genre == "modification":
            await self._conclure(entrant, [Sortie(self.coach.mot("modification"))])
        elif lu.genre == "bouton":
            await self._bouton(entrant)
        elif lu.genre == "non_texte" and lu.album and self._albums.get(lu.chat_id) == lu.album:
            # The pictures of an album arrive one by one: one answer for all.
            await self._conclure(entrant)
        else:
            if lu.album:
                self._albums = {**dict(list(self._albums.items())[-500:]), lu.chat_id: lu.album}
            await self._converser(entrant)

    async def _bouton(self, entrant: Entrant) -> None:
        lu = entrant.lu
        mot = None
        if lu.chat_id is not None:
            mot = await self.fil.faire(self.courrier.choix, lu.chat_id, lu.texte)
        dire = None if mot else self.coach.mot("bouton_perime")
        self.envoi.discret(lambda: self.client.answer_callback_query(lu.callback_id, text=dire))
        if mot:
            await self._converser(entrant, mot)
            return
        if lu.chat_id is not None and lu.message_id is not None:
            self._retirer_boutons(lu.chat_id, lu.message_id)
        await self._conclure(entrant)

    async def _converser(self, entrant: Entrant, mots: str = "") -> None:
        lu = entrant.lu
        self.envoi.discret(lambda: self.client.send_chat_action(lu.chat_id, "typing"), True)
        canal = f"telegram:{lu.chat_id}"
        avant: list[Sortie] = []
        metadata: dict[str, Any] = {}
        intention = {"debut": "ouvrir_conversation", "non_texte": "message_non_texte"}.get(lu.genre)
        if lu.genre == "debut" and lu.texte:
            rejoint = await self.fil.faire(reprendre_lien, lu.texte, canal, self.courrier.moteur)
            metadata["reprise"] = rejoint is not None
            if rejoint is None:
                avant.append(Sortie(self.coach.mot("lien_expire")))
        elif lu.genre == "non_texte":
            metadata["nature"] = lu.texte
        sender = await self.fil.faire(sender_de, canal, self.courrier.moteur)
        parole = Parole(
            sender=sender,
            texte="" if intention else mots or lu.texte,
            message_id=f"telegram:{self.courrier.bot_id}:{entrant.update_id}",
            intention=intention or "",
            metadata=metadata,
        )
        claviers = await self.fil.faire(self.courrier.claviers, lu.chat_id)
        reponses = await self.coach.retrouver(parole) if entrant.essais > 1 else None
        if reponses is None:
            reponses = await self.coach.parler(parole)
        sorties = [sortie for reponse in reponses for sortie in preparer(reponse, sender)]
        await self._conclure(entrant, avant + sorties, list(claviers))
        for message_id in claviers.values():
            if message_id is not None:
                self._retirer_boutons(lu.chat_id, message_id)

    def _retirer_boutons(self, chat_id: int, message_id: int) -> None:
        self.envoi.discret(lambda: self.client.edit_message_reply_markup(chat_id, message_id))

    async def _conclure(
        self,
        entrant: Entrant,
        sorties: list[Sortie] | None = None,
        claviers: list[str] | None = None,
    ) -> None:
        if await self.fil.faire(self.courrier.conclure, entrant, sorties or [], claviers or []):
            self.envoi.reveil.set()

    def _dire(self, erreur: Exception) -> str:
        return masquer(erreur, self.client.token)


def preparer(message: dict[str, Any], sender: str) -> list[Sortie]:
    """Turn one message of the coach into what is sent to Telegram.

    Args:
        message: as Rasa gives it to output channels (`text`, `buttons`, `custom`, `attachment`…).
        sender: conversation id, for the files.
    """
    choix = tuple(
        (str(b["title"]), str(b.get("payload") or b["title"]))
        for b in [*(message.get("buttons") or []), *(message.get("quick_replies") or [])]
        if b.get("title")
    )
    parts = decouper(message.get("text") or "")
    sorties = [Sortie(texte=part) for part in parts]
    if sorties:
        # The buttons go under the end of the text, next to the person's thumb.
        sorties[-1] = Sortie(texte=parts[-1], choix=choix)
    for demande in (message.get("custom"), message.get("attachment")):
        fichier = demande.get("fichier") if isinstance(demande, dict) else None
        if fichier in FICHIERS:
            sorties.append(Sortie(fichier=fichier, sender=sender))
    if isinstance(message.get("image"), str) and message["image"].startswith("https://"):
        sorties.append(Sortie(image=message["image"]))
    return sorties
