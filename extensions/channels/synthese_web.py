"""What the visitor's page shows of their progress, and the files they may take away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.engine import Engine

from pourquoi.journal.journal import exporter


@dataclass(frozen=True)
class Document:
    """A file to download."""

    contenu: bytes
    type: str
    nom: str


TYPES = {"pdf": "application/pdf", "md": "text/markdown; charset=utf-8"}


def avancement(moteur: Engine, sender: str) -> dict[str, Any] | None:
    """The record of the current session, for the why-map; None before there is one.

    `synthese_prete` is added: whether there is something to download yet.
    """
    record = exporter(moteur, sender)
    if record is None:
        return None
    # The name of the conversation is the server's: the page does not need it.
    carte = {cle: valeur for cle, valeur in record.items() if cle != "sender"}
    return {**carte, "synthese_prete": bool(record.get("raison_detre"))}


def document(moteur: Engine, sender: str, forme: str) -> Document | None:
    """The synthesis of the current session as a file.

    Args:
        moteur: engine of the database.
        sender: conversation id.
        forme: `pdf` or `md`.

    Returns:
        The file; None when the form is unknown or there is nothing to sum up yet.
    """
    if forme not in TYPES:
        return None
    record = exporter(moteur, sender)
    if record is None or not record.get("raison_detre"):
        return None
    # Imported at the first download: it draws, and its libraries would slow the start down.
    from pourquoi import synthese

    contenu = synthese.pdf(record) if forme == "pdf" else synthese.markdown(record).encode()
    return Document(bytes(contenu), TYPES[forme], f"ma-raison-d-etre.{forme}")
