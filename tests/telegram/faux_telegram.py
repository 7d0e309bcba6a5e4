"""A Bot API on loopback: real HTTP, the JSON, the rules and the errors of api.telegram.org.

It plays both Telegram's server and the people who write to the bot. Message numbers grow over all
private chats of the bot, as they do in Telegram.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, web

TOKEN = "424242:AAF-fake_token_for_tests_0123456789abcde"
DEFAUT = {
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
}


@dataclass
class Panne:
    """What goes wrong with the next `fois` calls of a method.

    Attributes:
        statut: HTTP status answered; 0 closes the connection without an answer.
        apres: whether the request is carried out all the same before that.
        attente: seconds before the answer.
        retry_after: parameter of a 429.
    """

    methode: str
    fois: int = 1
    statut: int = 500
    description: str = "Internal Server Error"
    apres: bool = False
    attente: float = 0.0
    retry_after: int = 0
    chat_id: int | None = None


@dataclass
class Appel:
    """One request received."""

    methode: str
    champs: dict[str, Any]
    quand: float
    statut: int = 200


class Refus(Exception):
    """An error of the Bot API."""

    def __init__(self, code: int, description: str, **parametres: Any) -> None:
        super().__init__(description)
        self.code, self.description, self.parametres = code, description, parametres


@dataclass
class FauxTelegram:
    """The server; `with` starts and stops it. Public methods may be called from any thread."""

    token: str = TOKEN
    premier_update: int = 1000
    appels: list[Appel] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)
    pannes: list[Panne] = field(default_factory=list)
    acquits: list[float] = field(default_factory=list)
    refus_webhook: list[int] = field(default_factory=list)
    boutons_tenus: list[dict[str, Any]] = field(default_factory=list)

    def __enter__(self) -> FauxTelegram:
        self._numeros = itertools.count(50)
        self._updates = itertools.count(self.premier_update)
        self._callbacks: dict[str, bool] = {}
        self._recus: dict[int, dict[str, Any]] = {}
        self.file: list[dict[str, Any]] = []
        self.connus: set[int] = set()
        self.bloques: set[int] = set()
        self.webhook: dict[str, Any] = {}
        self.permis: set[str] = set(DEFAUT)
        self.commandes: dict[str, list] = {}
        self._sondage: asyncio.Future | None = None
        self._pret = threading.Event()
        self._fil = threading.Thread(target=self._servir, daemon=True)
        self._fil.start()
        assert self._pret.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._boucle.call_soon_threadsafe(self._arret.set)
        self._fil.join(10)

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    # The people

    def dire(self, chat_id: int, texte: str, **champs: Any) -> int:
        """Someone writes to the bot in private; returns the update's number."""
        entites = {}
        if texte.startswith("/"):
            longueur = len(texte.split()[0])
            entites = {"entities": [{"type": "bot_command", "offset": 0, "length": longueur}]}
        return self.message(chat_id, text=texte, **entites, **champs)

    def message(self, chat_id: int, **champs: Any) -> int:
        """Any private message."""
        self.connus.add(chat_id)
        numero = next(self._numeros)
        message = {**_entete(chat_id, numero), **champs}
        self._recus[numero] = message
        return self.envoyer({"message": message})

    def presser(self, message: dict[str, Any], titre: str, de: int | None = None) -> int:
        """Someone presses a button of one of the bot's messages, as it was when shown."""
        rangees = message["reply_markup"]["inline_keyboard"]
        donnee = next(b["callback_data"] for rang in rangees for b in rang if b["text"] == titre)
        return self.rappel(message, donnee, de)

    def rappel(self, message: dict[str, Any], donnee: str, de: int | None = None) -> int:
        """A callback query with this data."""
        identifiant = str(10**15 + next(self._numeros))
        self._callbacks[identifiant] = False
        qui = de or message["chat"]["id"]
        return self.envoyer(
            {
                "callback_query": {
                    "id": identifiant,
                    "from": _personne(qui),
                    "message": {**message, "chat": {**message["chat"], "id": qui}},
                    "chat_instance": "-123",
                    "data": donnee,
                }
            }
        )

    def envoyer(self, update: dict[str, Any], update_id: int | None = None) -> int:
        """Queue an update for the bot, whatever kinds it asked for."""
        numero = next(self._updates) if update_id is None else update_id
        self._boucle.call_soon_threadsafe(self._poster, {"update_id": numero, **update})
        return numero

    # What the bot said

    def dits(self, chat_id: int) -> list[dict[str, Any]]:
        """The bot's messages in a chat, as they are now."""
        return [m for m in list(self.messages) if m["chat"]["id"] == chat_id]

    def textes(self, chat_id: int) -> list[str]:
        """The texts of the bot in a chat."""
        return [m.get("text", "") for m in self.dits(chat_id)]

    def attendre(self, condition: Callable[[], Any], delai: float = 15.0) -> Any:
        """Wait for a condition to hold; returns its value."""
        fin = time.monotonic() + delai
        while time.monotonic() < fin:
            valeur = condition()
            if valeur:
                return valeur
            time.sleep(0.01)
        raise AssertionError(f"attendu en vain ; derniers appels : {self.appels[-8:]}")

    def attendre_textes(self, chat_id: int, combien: int, delai: float = 15.0) -> list[str]:
        """Wait for the bot to have sent that many messages in a chat."""
        self.attendre(lambda: len(self.dits(chat_id)) >= combien, delai)
        return self.textes(chat_id)

    def faits(self, methode: str) -> list[Appel]:
        """The requests of a method that were carried out."""
        return [a for a in list(self.appels) if a.methode == methode.lower() and a.statut == 200]

    # The server

    def _servir(self) -> None:
        asyncio.run(self._principal())

    async def _principal(self) -> None:
        self._boucle = asyncio.get_running_loop()
        self._arret = asyncio.Event()
        self._arrivee = asyncio.Event()
        self._encours: set[int] = set()
        app = web.Application(client_max_size=60_000_000)
        app.router.add_route("*", "/bot{token}/{methode}", self._requete)
        coureur = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await coureur.setup()
        site = web.TCPSite(coureur, "127.0.0.1", 0)
        await site.start()
        self.port = site._server.sockets[0].getsockname()[1]
        livreur = asyncio.create_task(self._livrer())
        self._pret.set()
        await self._arret.wait()
        livreur.cancel()
        await coureur.cleanup()

    def _poster(self, update: dict[str, Any]) -> None:
        self.file.append(update)
        self._arrivee.set()
        if self._sondage and not self._sondage.done():
            self._sondage.set_result(None)

    async def _livrer(self) -> None:
        async with ClientSession(timeout=ClientTimeout(total=10)) as session:
            while True:
                self._arrivee.clear()
                places = int(self.webhook.get("max_connections", 40)) - len(self._encours)
                if self.webhook.get("url"):
                    for update in list(self.file):
                        if places <= 0:
                            break
                        if update["update_id"] not in self._encours:
                            places -= 1
                            self._encours.add(update["update_id"])
                            asyncio.create_task(self._pousser(session, update))
                await self._arrivee.wait()

    async def _pousser(self, session: ClientSession, update: dict[str, Any]) -> None:
        entetes = {}
        if self.webhook.get("secret_token"):
            entetes["X-Telegram-Bot-Api-Secret-Token"] = self.webhook["secret_token"]
        debut = time.perf_counter()
        try:
            async with session.post(self.webhook["url"], json=update, headers=entetes) as reponse:
                await reponse.read()
                if 200 <= reponse.status < 300:
                    self.acquits.append(time.perf_counter() - debut)
                    self.file.remove(update)
                else:
                    self.refus_webhook.append(reponse.status)
                    await asyncio.sleep(0.2)
        except (ClientError, asyncio.TimeoutError, OSError, ValueError):
            await asyncio.sleep(0.2)
        finally:
            self._encours.discard(update["update_id"])
            self._arrivee.set()

    async def _requete(self, requete: web.Request) -> web.StreamResponse:
        methode = requete.match_info["methode"].lower()
        champs = await _champs(requete)
        appel = Appel(methode, champs, time.monotonic())
        self.appels.append(appel)
        try:
            if requete.match_info["token"] != self.token:
                raise Refus(401, "Unauthorized")
            panne = self._panne(methode, champs)
            if panne and panne.attente:
                await asyncio.sleep(panne.attente)
            if panne and panne.statut != 200:
                if panne.apres:
                    await self._executer(methode, champs)
                if panne.statut == 0:
                    appel.statut = 0
                    requete.transport.abort()
                    return web.Response()
                if panne.statut == 502:
                    appel.statut = 502
                    return web.Response(status=502, text="<html>Bad Gateway</html>")
                parametres = {"retry_after": panne.retry_after} if panne.retry_after else {}
                raise Refus(panne.statut, panne.description, **parametres)
            resultat = await self._executer(methode, champs)
        except Refus as refus:
            appel.statut = refus.code
            corps = {"ok": False, "error_code": refus.code, "description": refus.description}
            if refus.parametres:
                corps["parameters"] = refus.parametres
            return web.json_response(corps, status=refus.code)
        return web.json_response({"ok": True, "result": resultat})

    def _panne(self, methode: str, champs: dict[str, Any]) -> Panne | None:
        for panne in self.pannes:
            du_chat = panne.chat_id is None or str(panne.chat_id) == str(champs.get("chat_id"))
            if panne.methode.lower() == methode and panne.fois > 0 and du_chat:
                panne.fois -= 1
                return panne
        return None

    async def _executer(self, methode: str, champs: dict[str, Any]) -> Any:
        traitement = getattr(self, f"_api_{methode}", None)
        if traitement is None:
            raise Refus(404, "Not Found: method not found")
        resultat = traitement(champs)
        return await resultat if asyncio.iscoroutine(resultat) else resultat

    def _api_getme(self, _champs: dict) -> dict:
        return {
            "id": int(self.token.split(":")[0]),
            "is_bot": True,
            "first_name": "Pourquoi",
            "username": "pourquoi_bot",
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    async def _api_getupdates(self, champs: dict) -> list:
        if self.webhook.get("url"):
            raise Refus(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._permettre(champs)
        if self._sondage and not self._sondage.done():
            self._sondage.set_exception(
                Refus(
                    409,
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                )
            )
        sondage = self._sondage = asyncio.get_running_loop().create_future()
        offset = int(champs.get("offset", 0))
        self.file[:] = [u for u in self.file if u["update_id"] >= offset]
        if not self.file:
            try:
                await asyncio.wait_for(sondage, float(champs.get("timeout", 0)) or 0.01)
            except asyncio.TimeoutError:
                return []
        if self._sondage is sondage:
            self._sondage = None
        return self.file[: int(champs.get("limit", 100))]

    def _permettre(self, champs: dict) -> None:
        if champs.get("allowed_updates") is not None:
            self.permis = set(champs["allowed_updates"]) or set(DEFAUT)

    def _api_setwebhook(self, champs: dict) -> bool:
        self._permettre(champs)
        self.webhook = {k: v for k, v in champs.items() if v}
        self._arrivee.set()
        return True

    def _api_deletewebhook(self, champs: dict) -> bool:
        self.webhook = {}
        if champs.get("drop_pending_updates"):
            self.file.clear()
        return True

    def _api_setmycommands(self, champs: dict) -> bool:
        self.commandes[champs.get("language_code", "")] = champs["commands"]
        return True

    def _api_sendchataction(self, champs: dict) -> bool:
        self._chat(champs)
        return True

    def _api_sendmessage(self, champs: dict) -> dict:
        chat = self._chat(champs)
        texte = str(champs.get("text", ""))
        if not texte.strip():
            raise Refus(400, "Bad Request: message text is empty")
        if len(texte.encode("utf-16-le")) // 2 > 4096:
            raise Refus(400, "Bad Request: message is too long")
        return self._publier(chat, champs, text=texte)

    def _api_senddocument(self, champs: dict) -> dict:
        fichier = _fichier(champs, "document")
        return self._publier(self._chat(champs), champs, document=fichier)

    def _api_sendphoto(self, champs: dict) -> dict:
        fichier = _fichier(champs, "photo")
        return self._publier(
            self._chat(champs), champs, photo=[{**fichier, "width": 9, "height": 9}]
        )

    def _api_editmessagereplymarkup(self, champs: dict) -> dict:
        chat, numero = self._chat(champs), int(champs["message_id"])
        recu = self._recus.get(numero)
        if recu is not None and recu["chat"]["id"] == chat:
            raise Refus(400, "Bad Request: message can't be edited")
        message = next((m for m in self.dits(chat) if m["message_id"] == numero), None)
        if message is None:
            raise Refus(400, "Bad Request: message to edit not found")
        clavier = _clavier(champs)
        if message.get("reply_markup") == clavier:
            raise Refus(
                400,
                "Bad Request: message is not modified: specified new message content and reply "
                "markup are exactly the same as a current content and reply markup of the message",
            )
        if clavier:
            message["reply_markup"] = clavier
        else:
            message.pop("reply_markup")
        return message

    def _api_answercallbackquery(self, champs: dict) -> bool:
        identifiant = str(champs["callback_query_id"])
        if self._callbacks.get(identifiant) is not False:
            raise Refus(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
            )
        self._callbacks[identifiant] = True
        return True

    def _chat(self, champs: dict) -> int:
        chat = int(champs["chat_id"])
        if chat in self.bloques:
            raise Refus(403, "Forbidden: bot was blocked by the user")
        if chat > 0 and chat not in self.connus:
            raise Refus(400, "Bad Request: chat not found")
        return chat

    def _publier(self, chat: int, champs: dict, **contenu: Any) -> dict:
        clavier = _clavier(champs)
        message = {
            "message_id": next(self._numeros),
            "from": {"id": int(self.token.split(":")[0]), "is_bot": True, "first_name": "Pourquoi"},
            "chat": _chat(chat),
            "date": int(time.time()),
            **contenu,
            **({"reply_markup": clavier} if clavier else {}),
        }
        self.messages.append(message)
        return message


def _chat(chat_id: int) -> dict[str, Any]:
    if chat_id < 0:
        return {"id": chat_id, "type": "supergroup", "title": "Groupe"}
    return {"id": chat_id, "type": "private", "first_name": "Camille"}


def _personne(identifiant: int) -> dict[str, Any]:
    return {"id": identifiant, "is_bot": False, "first_name": "Camille", "language_code": "fr"}


def _entete(chat_id: int, numero: int) -> dict[str, Any]:
    qui = chat_id if chat_id > 0 else 77
    return {
        "message_id": numero,
        "from": _personne(qui),
        "chat": _chat(chat_id),
        "date": int(time.time()),
    }


def _clavier(champs: dict) -> dict | None:
    clavier = champs.get("reply_markup")
    for rang in (clavier or {}).get("inline_keyboard", ()):
        for bouton in rang:
            if not bouton["text"]:
                raise Refus(400, "Bad Request: inline keyboard button text must be non-empty")
            if not 1 <= len(bouton["callback_data"].encode()) <= 64:
                raise Refus(400, "Bad Request: BUTTON_DATA_INVALID")
    return clavier


def _fichier(champs: dict, cle: str) -> dict[str, Any]:
    piece = champs.get(cle)
    if isinstance(piece, str) and piece.startswith("attach://"):
        piece = champs.get(piece.removeprefix("attach://"))
    if not isinstance(piece, dict):
        raise Refus(400, f"Bad Request: there is no {cle} in the request")
    return {
        "file_id": "AAQ",
        "file_unique_id": "AQ",
        "file_name": piece["nom"],
        "file_size": len(piece["octets"]),
        "_debut": piece["octets"][:8].hex(),
    }


async def _champs(requete: web.Request) -> dict[str, Any]:
    if requete.content_type == "application/json":
        return await requete.json()
    if requete.content_type == "multipart/form-data":
        champs: dict[str, Any] = {}
        async for partie in await requete.multipart():
            octets = await partie.read()
            if partie.filename:
                champs[partie.name] = {"nom": partie.filename, "octets": bytes(octets)}
            else:
                champs[partie.name] = _valeur(octets.decode())
        return champs
    donnees = await requete.post()
    return {cle: _valeur(valeur, cle) for cle, valeur in {**requete.query, **donnees}.items()}


def _valeur(texte: str, cle: str = "") -> Any:
    if cle == "text" or texte[:1] not in "[{":
        return texte
    try:
        return json.loads(texte)
    except ValueError:
        return texte


def compter(textes: list[str]) -> dict[str, int]:
    """How many times each text occurs."""
    comptes: dict[str, int] = defaultdict(int)
    for texte in textes:
        comptes[texte] += 1
    return dict(comptes)
