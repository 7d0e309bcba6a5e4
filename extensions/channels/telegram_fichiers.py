"""Files sent in the chat, made from the record of the session at that moment."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from sqlalchemy.engine import Engine

FICHIERS = {
    "pdf": "pourquoi-synthese.pdf",
    "md": "pourquoi-synthese.md",
    "carte": "pourquoi-carte.png",
}
"""Kind of file → the name it has in the chat."""


def fabriquer(fichier: str, sender: str, moteur: Engine) -> bytes | None:
    """Make a file of the current session. Slow: call it off the event loop.

    Args:
        fichier: a key of `FICHIERS`.
        sender: conversation id.
        moteur: engine of the database.

    Returns:
        The file, or None when there is no session to make it from.
    """
    record = import_module("pourquoi.journal.journal").exporter(moteur, sender)
    return dessiner(fichier, record) if record else None


def dessiner(fichier: str, record: dict[str, Any]) -> bytes:
    """Make a file of this exported record."""
    # Imported late: drawing libraries are slow to load, and most messages need none.
    synthese = import_module("pourquoi.synthese")
    if fichier == "pdf":
        return bytes(synthese.pdf(record))
    if fichier == "md":
        return synthese.markdown(record).encode()
    return bytes(synthese.carte_png(record))
