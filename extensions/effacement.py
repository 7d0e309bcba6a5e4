"""Erasing a person everywhere: journal, conversation, web identity, Telegram mail and links."""

from __future__ import annotations

from sqlalchemy.engine import Engine

from extensions.channels.liaison import identites
from extensions.channels.telegram_courrier import oublier
from pourquoi.journal.base import vider_le_wal
from pourquoi.journal.journal import effacer


def effacer_partout(moteur: Engine, sender: str) -> int:
    """Remove every trace of the person who has this conversation id, on every channel.

    Returns:
        How many rows were removed.
    """
    # The links between channels go with `oublier`: read them first.
    siennes = identites(sender, moteur)
    lignes = sum(effacer(moteur, sienne) for sienne in siennes) + oublier(sender, moteur)
    vider_le_wal(moteur)
    return lignes
