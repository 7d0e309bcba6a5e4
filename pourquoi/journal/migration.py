"""Bring the database to the current schema, or say in one line why it cannot be."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from pourquoi.journal.base import ouvrir


class BaseIndisponible(RuntimeError):
    """The database cannot be opened or migrated; the message, in French, says what to do."""


def migrer(url: str) -> None:
    """Apply the missing migrations.

    Args:
        url: SQLAlchemy URL of the database.

    Raises:
        BaseIndisponible: the database is missing, corrupt, or newer than this code.
    """
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    try:
        moteur = ouvrir(url)
        with moteur.begin() as connexion:
            config.attributes["connection"] = connexion
            command.upgrade(config, "head")
    except (SQLAlchemyError, OSError) as erreur:
        cause = str(getattr(erreur, "orig", None) or erreur).strip().splitlines()[0]
        raise BaseIndisponible(
            f"La base de données ne peut pas être ouverte ({cause}). "
            "Vérifiez DATABASE_URL, les droits sur le fichier, ou rétablissez une sauvegarde."
        ) from erreur
    except CommandError as erreur:
        raise BaseIndisponible(
            f"La base de données vient d'une autre version du coach ({erreur}). "
            "Mettez le coach à jour, ou indiquez une autre base dans DATABASE_URL."
        ) from erreur
