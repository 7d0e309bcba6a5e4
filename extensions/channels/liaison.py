"""Going on elsewhere: one-time links from a web visit to a chat, and one identity for both.

A channel that joined a web visit speaks under the visit's conversation id: there is one journey,
and erasing either id erases both.
"""

from __future__ import annotations

import hashlib
import secrets
import time

from sqlalchemy import BigInteger, Column, Float, MetaData, String, Table, delete, select, update
from sqlalchemy.engine import Connection, Engine

from pourquoi.journal.base import ouvrir
from pourquoi.reglages import Reglages

DUREE = 15 * 60
"""Seconds during which a link can be used."""

_metadata = MetaData()
LIAISON = Table(
    "liaison",
    _metadata,
    Column("canal", String(255), primary_key=True),
    Column("sender", String(255), nullable=False),
)
CODE = Table(
    "liaison_code",
    _metadata,
    Column("empreinte", String(64), primary_key=True),
    Column("sender", String(255), nullable=False),
    Column("expire_a", Float, nullable=False),
    Column("canal", String(255)),
)
_BOT = Table(
    "telegram_bot", _metadata, Column("bot_id", BigInteger, primary_key=True), Column("nom", String)
)


def creer_lien(sender: str, moteur: Engine | None = None, duree: float = DUREE) -> str:
    """Make a one-time code that opens this conversation in another channel.

    Args:
        sender: conversation id to carry over, `web:<uuid>`.
        moteur: engine of the database; the configured one by default.
        duree: validity in seconds.

    Returns:
        22 characters that fit in a Telegram deep link.
    """
    code, maintenant = secrets.token_urlsafe(16), time.time()
    with _moteur(moteur).begin() as connexion:
        connexion.execute(delete(CODE).where(CODE.c.expire_a < maintenant))
        connexion.execute(
            CODE.insert().values(
                empreinte=_empreinte(code), sender=sender, expire_a=maintenant + duree
            )
        )
    return code


def consommer(code: str, canal: str = "", moteur: Engine | None = None) -> str | None:
    """Use a code up.

    Args:
        code: what `creer_lien` returned.
        canal: who uses it; the same one may come again (an update handled twice after a crash).
        moteur: engine of the database; the configured one by default.

    Returns:
        The conversation it opens, or None when it is unknown, expired or used by someone else.
    """
    with _moteur(moteur).begin() as connexion:
        return _consommer(connexion, code, canal)


def reprendre_lien(code: str, canal: str, moteur: Engine | None = None) -> str | None:
    """Join the conversation of a code: from now on this channel speaks under its id.

    Args:
        code: parameter of the deep link.
        canal: the channel's own conversation id, `telegram:<chat id>`.
        moteur: engine of the database; the configured one by default.

    Returns:
        The joined conversation id, or None when the code is not valid (any more).
    """
    with _moteur(moteur).begin() as connexion:
        sender = _consommer(connexion, code, canal)
        if sender is not None:
            connexion.execute(delete(LIAISON).where(LIAISON.c.canal == canal))
            connexion.execute(LIAISON.insert().values(canal=canal, sender=sender))
        return sender


def sender_de(canal: str, moteur: Engine | None = None) -> str:
    """The conversation id under which this channel speaks: its own unless it joined another."""
    with _moteur(moteur).connect() as connexion:
        sender = connexion.execute(
            select(LIAISON.c.sender).where(LIAISON.c.canal == canal)
        ).scalar_one_or_none()
    return sender or canal


def identites(sender: str, moteur: Engine | None = None) -> list[str]:
    """Every conversation id of the person who has this one, itself first."""
    connues = [sender]
    with _moteur(moteur).connect() as connexion:
        canal, sender_lie = LIAISON.c.canal, LIAISON.c.sender
        for un in connues:
            for ici, autre in ((canal, sender_lie), (sender_lie, canal)):
                for (lie,) in connexion.execute(select(autre).where(ici == un)):
                    if lie not in connues:
                        connues.append(lie)
    return connues


def delier(senders: list[str], moteur: Engine | None = None) -> int:
    """Forget the links and codes of these conversation ids; returns the number of rows removed."""
    with _moteur(moteur).begin() as connexion:
        return sum(
            connexion.execute(delete(table).where(colonne.in_(senders))).rowcount
            for table, colonne in (
                (LIAISON, LIAISON.c.canal),
                (LIAISON, LIAISON.c.sender),
                (CODE, CODE.c.sender),
                (CODE, CODE.c.canal),
            )
        )


def lien_telegram(sender: str, moteur: Engine | None = None) -> str | None:
    """A one-time link that goes on with this conversation in Telegram.

    Returns:
        `https://t.me/<bot>?start=<code>`, or None when no Telegram bot has been reached yet.
    """
    reglages = Reglages.lire()
    if not reglages.telegram_token:
        return None
    moteur = moteur or ouvrir(reglages.database_url)
    with moteur.connect() as connexion:
        nom = connexion.execute(
            select(_BOT.c.nom).where(_BOT.c.bot_id == int(reglages.telegram_token.split(":")[0]))
        ).scalar_one_or_none()
    return f"https://t.me/{nom}?start={creer_lien(sender, moteur)}" if nom else None


def _consommer(connexion: Connection, code: str, canal: str) -> str | None:
    ligne = (CODE.c.empreinte == _empreinte(code), CODE.c.expire_a >= time.time())
    # Writing first takes the lock: of two channels with the same code, one finds it taken.
    connexion.execute(update(CODE).where(*ligne, CODE.c.canal.is_(None)).values(canal=canal))
    sender = connexion.execute(
        select(CODE.c.sender).where(*ligne, CODE.c.canal == canal)
    ).scalar_one_or_none()
    if sender is not None and not canal:
        connexion.execute(delete(CODE).where(*ligne))
    return sender


def _empreinte(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


def _moteur(moteur: Engine | None) -> Engine:
    return moteur or ouvrir(Reglages.lire().database_url)
