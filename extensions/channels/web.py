"""The web channel: the page, the widget, and the conversations of their visitors.

Everything a visitor needs comes from here, on the server's own port: the page at `/`, the widget's
files, an identity, the conversation over socket.io. `docs/web-protocol.md` describes it all.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakValueDictionary

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from socketio import AsyncServer
from socketio.exceptions import ConnectionRefusedError
from sqlalchemy.exc import SQLAlchemyError

from extensions.channels import historique, limites
from extensions.channels.identite import Identites, JetonRefuse, encore_valable
from extensions.channels.limites import Limites, cle_adresse, consommer
from extensions.channels.message_web import MessageRefuse, lire_message
from extensions.channels.origines import Origines
from extensions.channels.pages import Pages
from extensions.channels.synthese_web import avancement
from pourquoi.journal.base import ouvrir
from pourquoi.reglages import Reglages

logger = logging.getLogger(__name__)

CHEMIN_SOCKET = "/socket.io"
MAX_PAQUET = 32_000
"""Bytes of one socket packet: the longest allowed message, were it all emoji written as escapes."""
MAX_REQUETE = 1_000_000
"""Bytes of an HTTP request. Nobody uploads anything here; Telegram's updates fit."""
PURGE = 3600

TROP_VITE = "Vous allez un peu vite : reprenez dans quelques secondes."
PANNE = "Le coach n’a pas pu répondre. Votre message n’est pas perdu : réessayez dans un instant."

Traiter = Callable[[UserMessage], Awaitable[Any]]


class WebOutput(OutputChannel):
    """Sends what the coach says to every tab of a visitor.

    One utterance is one event, whatever its paragraphs: its rank then gives the same message id
    as the history read later from the tracker store.

    Args:
        sio: the socket.io server.
        question: id of the client's message being answered.
    """

    @classmethod
    def name(cls) -> str:
        return "web"

    def __init__(self, sio: AsyncServer, question: str) -> None:
        self.sio = sio
        self.question = question
        self._rang = 0

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Emit one utterance; images and attachments are never sent on this channel."""
        identifiant = f"{self.question}:{self._rang}"
        self._rang += 1
        texte = message.get("text")
        if not texte:
            return
        await self.sio.emit(
            "message",
            {
                "id": identifiant,
                "de": "coach",
                "texte": texte,
                "boutons": historique.titres(message.get("buttons")),
            },
            room=recipient_id,
        )

    async def send_text_message(self, recipient_id: str, text: str, **kwargs: Any) -> None:
        """Emit a plain text, for callers that do not go through `send_response`."""
        await self.send_response(recipient_id, {"text": text})


class _BlueprintRacine(Blueprint):
    """A blueprint whose routes are absolute: the page lives at `/`, not under `/webhooks/web`."""

    def __init__(self, canal: WebChannel, sio: AsyncServer) -> None:
        super().__init__("web", url_prefix=None)
        self.ctx.canal = canal
        self.ctx.sio = sio

    def register(self, app: Sanic, options: dict[str, Any]) -> None:
        """Attach socket.io and the routes, in place of Rasa's greeting at `/`."""
        app.config.REQUEST_MAX_SIZE = min(app.config.REQUEST_MAX_SIZE, MAX_REQUETE)
        self.ctx.sio.attach(app, CHEMIN_SOCKET)
        for route in app.router.routes:
            if route.path == "":
                route.handler = self.ctx.canal.pages.page
        app.register_middleware(self.ctx.canal.pages.filtrer, "request")
        app.register_middleware(self.ctx.canal.pages.proteger, "response")
        super().register(app, {**options, "url_prefix": None})


class WebChannel(InputChannel):
    """Rasa input channel `web`.

    Args:
        reglages: the settings of the coach.
        limites_: how much a visitor may ask for.
    """

    @classmethod
    def name(cls) -> str:
        return "web"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> WebChannel:
        """Build the channel; everything it needs is in the settings, nothing in the credentials."""
        return cls(Reglages.lire())

    def __init__(self, reglages: Reglages, limites_: Limites | None = None) -> None:
        self.reglages = reglages
        self.limites = limites_ or Limites()
        self.moteur = ouvrir(reglages.database_url)
        self.identites = Identites(self.moteur, reglages.secret_key)
        self.origines = Origines(reglages.allowed_origins)
        self.pages = Pages(self)
        self.sio: AsyncServer | None = None
        # One message of a conversation at a time, in order of arrival.
        self._tours: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def get_output_channel(self) -> OutputChannel | None:
        """The channel for what the coach says unasked, such as a reminder."""
        return WebOutput(self.sio, f"spontane-{uuid.uuid4()}") if self.sio else None

    def blueprint(self, on_new_message: Traiter) -> Blueprint:
        """The routes, the socket.io server and the background tasks of this channel."""
        sio = AsyncServer(
            async_mode="sanic",
            cors_allowed_origins=lambda origine, environ: self.origines.accepte(
                origine, environ.get("HTTP_HOST")
            ),
            cors_credentials=False,
            max_http_buffer_size=MAX_PAQUET,
        )
        self.sio = sio
        self._brancher(sio, on_new_message)
        racine = _BlueprintRacine(self, sio)
        self.pages.router(racine)

        @racine.listener("after_server_start")
        async def nettoyer(app: Sanic, _boucle: Any) -> None:
            app.ctx.purge_web = asyncio.create_task(self._purger_toutes_les_heures())

        @racine.listener("before_server_stop")
        async def arreter(app: Sanic, _boucle: Any) -> None:
            app.ctx.purge_web.cancel()

        return racine

    def adresse(self, request: Request, usage: str) -> str:
        """Rate limit key of the visitor's network address."""
        adresse = request.remote_addr or request.ip
        return cle_adresse(adresse, self.reglages.secret_key, usage)

    async def deconnecter(self, sender: str, raison: str) -> None:
        """Close every tab of this visitor."""
        if self.sio is None:
            return
        await self.sio.emit("fin", {"raison": raison}, room=sender)
        for sid, _ in list(self.sio.manager.get_participants("/", sender)):
            await self.sio.disconnect(sid)

    def _brancher(self, sio: AsyncServer, traiter: Traiter) -> None:
        @sio.on("connect")
        async def connect(sid: str, environ: dict, auth: object = None) -> None:
            adresse = self.adresse(environ["sanic.request"], "adresse")
            texte = auth.get("jeton") if isinstance(auth, dict) else None
            try:
                attente = await asyncio.to_thread(
                    self._compter, {adresse: self.limites.messages_par_adresse}
                )
                if attente:
                    raise _connexion_refusee(_refus("trop_vite", TROP_VITE, attente))
                jeton = await asyncio.to_thread(self.identites.verifier, texte)
            except SQLAlchemyError as erreur:
                raise _connexion_refusee(_en_panne(erreur)) from None
            except JetonRefuse as refus:
                raise _connexion_refusee(
                    _refus(f"jeton_{refus.args[0]}", "Cette visite est terminée.")
                ) from None
            await sio.save_session(sid, {"sender": jeton.sender, "adresse": adresse})
            await sio.enter_room(sid, jeton.sender)
            # The answer to `connect` must leave before these events: the client waits for it.
            sio.start_background_task(self._accueillir, sid, jeton, traiter)

        @sio.on("message")
        async def message(sid: str, donnees: object = None, *_reste: object) -> dict:
            session = await sio.get_session(sid)
            sender = session["sender"]
            try:
                identifiant, texte = lire_message(donnees)
            except MessageRefuse as refus:
                return _refus(refus.code, refus.phrase)
            try:
                async with self._tour(sender):
                    return await self._repondre(sid, session, identifiant, texte, traiter)
            except SQLAlchemyError as erreur:
                return _en_panne(erreur)

        @sio.on("etat")
        async def etat(sid: str, *_donnees: object) -> dict:
            session = await sio.get_session(sid)
            demandes = {session["sender"]: self.limites.messages_par_identite}
            try:
                attente = await asyncio.to_thread(self._compter, demandes)
                if attente:
                    return _refus("trop_vite", TROP_VITE, attente)
                return {"ok": True, **await self.lire_etat(session["sender"])}
            except SQLAlchemyError as erreur:
                return _en_panne(erreur)

    async def lire_etat(self, sender: str) -> dict[str, Any]:
        """What a tab shows: `{messages: […], carte: {…}|null, telegram: bool}`."""
        return await asyncio.to_thread(self._lire_etat, sender)

    async def _accueillir(self, sid: str, jeton: Any, traiter: Traiter) -> None:
        """Show the conversation to a tab that connected, and open it when it is new."""
        try:
            accueilli = await self._montrer(sid, jeton, traiter)
        except SQLAlchemyError as erreur:
            _en_panne(erreur)
            accueilli = False
        if not accueilli:
            # It would wait for ever for a first word: sent away, it comes back by itself.
            await self.sio.disconnect(sid)

    async def _montrer(self, sid: str, jeton: Any, traiter: Traiter) -> bool:
        if self.identites.a_renouveler(jeton):
            emis = self.identites.renouveler(jeton)
            await self.sio.emit("jeton", {"jeton": emis.texte, "duree": emis.duree}, to=sid)
        async with self._tour(jeton.sender):
            etat = await self.lire_etat(jeton.sender)
            await self.sio.emit("bienvenue", etat, to=sid)
            if any(m["de"] == "coach" for m in etat["messages"]):
                return True
            ouverture = f"{historique.OUVERTURE}{uuid.uuid4()}"
            return await self._tourner(jeton.sender, ouverture, "", traiter)

    async def _repondre(
        self, sid: str, session: dict, identifiant: str, texte: str, traiter: Traiter
    ) -> dict:
        sender = session["sender"]
        refus = await asyncio.to_thread(self._admettre, session, identifiant)
        if refus is not None:
            if refus["ok"]:
                await self.sio.emit("bienvenue", await self.lire_etat(sender), to=sid)
            elif refus["erreur"] == "jeton_revoque":
                await self.deconnecter(sender, "revoquee")
            return refus
        await self.sio.emit(
            "message",
            {"id": identifiant, "de": "vous", "texte": texte, "boutons": []},
            room=sender,
        )
        if await self._tourner(sender, identifiant, texte, traiter):
            return {"ok": True, "etat": "traite"}
        return _refus("panne", PANNE, 2)

    async def _tourner(self, sender: str, identifiant: str, texte: str, traiter: Traiter) -> bool:
        """Run one turn of the conversation; an empty text lets the coach open it."""
        ouverture = None
        if not texte:
            intention = {"name": "ouvrir_conversation", "confidence": 1.0}
            ouverture = {"intent": intention, "entities": [], "text": ""}
        await self.sio.emit("ecrit", {"actif": True}, room=sender)
        try:
            await traiter(
                UserMessage(
                    text=texte,
                    output_channel=WebOutput(self.sio, identifiant),
                    sender_id=sender,
                    parse_data=ouverture,
                    input_channel=self.name(),
                    message_id=identifiant,
                )
            )
        except Exception as erreur:
            # The text of an exception may quote the message: only its kind goes to the log.
            logger.error("Turn failed: %s", type(erreur).__name__)
            logger.debug("Turn failed", exc_info=True)
            return False
        finally:
            await self.sio.emit("ecrit", {"actif": False}, room=sender)
        carte, efface = await asyncio.to_thread(self._lire_suite, sender)
        if efface:
            await self.sio.emit("efface", {}, room=sender)
        # In a tuple: None alone would be sent as no argument at all.
        await self.sio.emit("carte", (carte,), room=sender)
        return True

    def _tour(self, sender: str) -> asyncio.Lock:
        return self._tours.setdefault(sender, asyncio.Lock())

    def _compter(self, demandes: dict[str, limites.Limite]) -> float:
        with self.moteur.begin() as connexion:
            return consommer(connexion, demandes)

    def _admettre(self, session: dict, identifiant: str) -> dict | None:
        """Say why a message must not be handled, or None."""
        sender = session["sender"]
        with self.moteur.begin() as connexion:
            attente = consommer(
                connexion,
                {
                    sender: self.limites.messages_par_identite,
                    session["adresse"]: self.limites.messages_par_adresse,
                },
            )
            if attente:
                return _refus("trop_vite", TROP_VITE, attente)
            if not encore_valable(connexion, sender):
                return _refus("jeton_revoque", "Cette visite est terminée.")
            if historique.deja_traite(connexion, sender, identifiant):
                return {"ok": True, "etat": "deja_traite"}
        return None

    def _lire_etat(self, sender: str) -> dict[str, Any]:
        with self.moteur.connect() as connexion:
            messages = historique.messages(connexion, sender)
        return {
            "messages": messages,
            "carte": avancement(self.moteur, sender),
            "telegram": bool(self.reglages.telegram_token),
        }

    def _lire_suite(self, sender: str) -> tuple[dict[str, Any] | None, bool]:
        """The map after a turn, and whether this turn erased the conversation."""
        with self.moteur.connect() as connexion:
            efface = not historique.a_commence(connexion, sender)
        return avancement(self.moteur, sender), efface

    async def _purger_toutes_les_heures(self) -> None:
        while True:
            await asyncio.to_thread(self._purger)
            await asyncio.sleep(PURGE)

    def _purger(self) -> None:
        self.identites.purger()
        with self.moteur.begin() as connexion:
            limites.purger(connexion)


def _connexion_refusee(refus: dict[str, Any]) -> ConnectionRefusedError:
    # A single argument would reach the client as a message only, in Python's own writing.
    return ConnectionRefusedError(refus["phrase"], refus)


def _en_panne(erreur: SQLAlchemyError) -> dict[str, Any]:
    """The answer when the database does not: locked, full, or gone; nothing was stored."""
    logger.error("The database did not answer: %s", type(erreur).__name__)
    return _refus("panne", PANNE, 2)


def _refus(code: str, phrase: str, attente: float = 0) -> dict[str, Any]:
    refus: dict[str, Any] = {"ok": False, "erreur": code, "phrase": phrase}
    if attente:
        refus["dans"] = attente
    return refus
