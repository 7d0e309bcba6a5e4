"""What was said in a conversation, read from the events of Rasa's tracker store."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

OUVERTURE = "ouverture-"
"""Start of the message id of the silent message that opens a conversation."""
MAX_EVENEMENTS = 400

evenements = sa.table(
    "events",
    sa.column("id", sa.Integer),
    sa.column("sender_id", sa.String),
    sa.column("type_name", sa.String),
    sa.column("timestamp", sa.Float),
    sa.column("data", sa.Text),
)


def messages(connexion: Connection, sender: str, limite: int = MAX_EVENEMENTS) -> list[dict]:
    """Return the last messages of a conversation, oldest first.

    Returns:
        Objects `{id, de: "vous"|"coach", texte, boutons: [str], a: ISO 8601}`. The n-th answer
        to the message `m` has the id `m:n`, live as here: a client can tell what it already shows.
    """
    lignes = connexion.execute(
        sa.select(evenements.c.type_name, evenements.c.timestamp, evenements.c.data)
        .where(evenements.c.sender_id == sender, evenements.c.type_name.in_(("user", "bot")))
        .order_by(evenements.c.id.desc())
        .limit(limite)
    ).all()
    resultat: list[dict[str, Any]] = []
    # The oldest answers may have lost their question to the limit: their ids would be wrong.
    question, rang = None, 0
    for genre, horodatage, data in reversed(lignes):
        contenu = json.loads(data)
        if genre == "user":
            question, rang = contenu.get("message_id") or f"t{horodatage}", 0
            if contenu.get("text") and not question.startswith(OUVERTURE):
                resultat.append(_message(question, "vous", contenu["text"], (), horodatage))
        elif question is not None:
            if contenu.get("text"):
                boutons = titres((contenu.get("data") or {}).get("buttons"))
                identifiant = f"{question}:{rang}"
                resultat.append(
                    _message(identifiant, "coach", contenu["text"], boutons, horodatage)
                )
            rang += 1
    return resultat


def deja_traite(connexion: Connection, sender: str, message_id: str, limite: int = 50) -> bool:
    """Whether the coach has already answered this message of the client."""
    lignes = connexion.execute(
        sa.select(evenements.c.data)
        .where(evenements.c.sender_id == sender, evenements.c.type_name == "user")
        .order_by(evenements.c.id.desc())
        .limit(limite)
    ).scalars()
    return any(json.loads(data).get("message_id") == message_id for data in lignes)


def a_commence(connexion: Connection, sender: str) -> bool:
    """Whether the coach has already spoken in this conversation."""
    return (
        connexion.execute(
            sa.select(evenements.c.id)
            .where(evenements.c.sender_id == sender, evenements.c.type_name == "bot")
            .limit(1)
        ).first()
        is not None
    )


def titres(boutons: object) -> list[str]:
    """The texts of the quick replies, whatever shape they were stored in."""
    if not isinstance(boutons, list):
        return []
    return [str(b["title"]) for b in boutons if isinstance(b, dict) and b.get("title")]


def _message(
    identifiant: str, de: str, texte: str, boutons: Any, horodatage: float | None
) -> dict[str, Any]:
    quand = datetime.fromtimestamp(horodatage or 0, timezone.utc)
    return {
        "id": identifiant,
        "de": de,
        "texte": texte,
        "boutons": list(boutons),
        "a": quand.isoformat(timespec="seconds"),
    }
