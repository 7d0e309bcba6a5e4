"""Reading an update of the Bot API: what it is, for us, whatever Telegram adds to it."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any

from extensions.channels.message_web import nettoyer
from extensions.channels.telegram_mots import COMMANDES

UPDATES_UTILES = ("message", "edited_message", "callback_query", "my_chat_member")
"""Kinds asked of Telegram; any other kind is acknowledged and ignored."""

# Only what a person sends on purpose; service messages (pinned, timer set…) are not answered.
NATURES = (
    "voice",
    "audio",
    "photo",
    "video",
    "video_note",
    "animation",
    "sticker",
    "document",
    "location",
    "venue",
    "contact",
    "poll",
    "dice",
    "game",
    "story",
    "paid_media",
    "checklist",
    "live_photo",
)
_COMMANDE = re.compile(r"/(\w{1,32})(?:@(\w+))?(?:\s+(.*))?", re.DOTALL)


@dataclass(frozen=True)
class Lu:
    """An update, read.

    `genre` is one of `texte`, `debut` (/start), `non_texte`, `bouton`, `modification`, `groupe`,
    `bloque`, `debloque`, `ignore`. `texte` holds the words, the parameter of /start, the callback
    data or the kind of content, as the case may be.
    """

    genre: str
    chat_id: int | None = None
    texte: str = ""
    message_id: int | None = None
    callback_id: str | None = None
    album: str | None = None

    def en_dict(self) -> dict[str, Any]:
        """As a dictionary for JSON, without the empty fields."""
        return {cle: valeur for cle, valeur in asdict(self).items() if valeur is not None}


IGNORE = Lu("ignore")


def lire(update: Any) -> Lu:
    """Read an update, never failing: what is not understood is ignored.

    Args:
        update: the decoded JSON object of the Bot API.
    """
    try:
        return _lire(update)
    except (TypeError, KeyError, AttributeError, ValueError):
        return IGNORE


def _lire(update: dict[str, Any]) -> Lu:
    if "message" in update:
        return _message(update["message"])
    if "edited_message" in update:
        message = update["edited_message"]
        # A shared live location is edited every few seconds: only words count.
        if message["chat"]["type"] == "private" and message.get("text"):
            return Lu("modification", message["chat"]["id"])
    elif "callback_query" in update:
        return _bouton(update["callback_query"])
    elif "my_chat_member" in update:
        return _appartenance(update["my_chat_member"])
    return IGNORE


def _message(message: dict[str, Any]) -> Lu:
    chat = message["chat"]
    if chat["type"] in ("group", "supergroup"):
        # Being told of newcomers, titles and so on is not being spoken to.
        parle = "text" in message or any(nature in message for nature in NATURES)
        return Lu("groupe", chat["id"]) if parle and not _robot(message) else IGNORE
    if chat["type"] != "private" or _robot(message):
        return IGNORE
    contexte = {"chat_id": chat["id"], "message_id": message.get("message_id")}
    if isinstance(message.get("text"), str):
        return _texte(message["text"], contexte)
    for nature in NATURES:
        if nature in message:
            return Lu("non_texte", texte=nature, album=message.get("media_group_id"), **contexte)
    return IGNORE


def _robot(message: dict[str, Any]) -> bool:
    return bool(message.get("from", {}).get("is_bot"))


def _texte(texte: str, contexte: dict[str, Any]) -> Lu:
    commande = _COMMANDE.fullmatch(texte.strip())
    nom = commande[1].lower() if commande else None
    if nom == "start":
        return Lu("debut", texte=(commande[3] or "").strip()[:64], **contexte)
    if nom in COMMANDES:
        return Lu("texte", texte=COMMANDES[nom][1], **contexte)
    # Rasa would read « /… » as an order to its dialogue engine; `nettoyer` removes the slash.
    mots = nettoyer(texte)
    genre = "texte" if mots else "non_texte"
    return Lu(genre, texte=mots or "vide", **contexte)


def _bouton(callback: dict[str, Any]) -> Lu:
    message = callback.get("message") or {}
    chat = message.get("chat") or {}
    prive = chat.get("type") == "private"
    return Lu(
        "bouton",
        chat_id=chat["id"] if prive else None,
        texte=str(callback.get("data", "")),
        message_id=message.get("message_id") if prive else None,
        callback_id=str(callback["id"]),
    )


def _appartenance(changement: dict[str, Any]) -> Lu:
    chat, nouveau = changement["chat"], changement["new_chat_member"]["status"]
    if chat["type"] == "private":
        return Lu("bloque" if nouveau == "kicked" else "debloque", chat["id"])
    if chat["type"] in ("group", "supergroup") and nouveau in ("member", "administrator"):
        return Lu("groupe", chat["id"])
    return IGNORE
