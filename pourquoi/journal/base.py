"""The database: one engine per URL, with settings fit for a server."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine, make_url
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.pool import QueuePool

BUSY_TIMEOUT_MS = 10_000
# An error that quotes its parameters would write what people say in the logs.
SANS_PAROLES = {"hide_parameters": True}


class BaseDeplacee(InvalidRequestError):
    """The SQLite file was removed or replaced while the coach runs."""


@cache
def ouvrir(url: str) -> Engine:
    """Return the engine of this database, the same one for the whole process.

    Args:
        url: SQLAlchemy URL, SQLite or PostgreSQL. The folder of a SQLite file is created.
    """
    adresse = make_url(url)
    if adresse.get_backend_name() != "sqlite":
        return create_engine(adresse, future=True, pool_pre_ping=True, **SANS_PAROLES)
    if adresse.database and adresse.database != ":memory:":
        Path(adresse.database).parent.mkdir(parents=True, exist_ok=True)
    # A pool keeps the connections open: opening one costs more than a read.
    pool = {} if adresse.database in (None, "", ":memory:") else {"poolclass": QueuePool}
    moteur = create_engine(
        adresse, future=True, connect_args={"check_same_thread": False}, **pool, **SANS_PAROLES
    )
    event.listen(moteur, "connect", _regler_sqlite)
    if pool:
        _garder_le_fichier(moteur, Path(adresse.database))
    return moteur


def _garder_le_fichier(moteur: Engine, fichier: Path) -> None:
    """Refuse to write in a file that was removed or replaced while the coach runs.

    SQLite goes on writing in the removed file, and all of it is lost when the coach stops. Put back,
    the file is used again.

    Raises:
        BaseDeplacee: on each use of the engine, while another file or none is there.
    """

    connu: list[int] = []

    def verifier(*_evenement) -> None:
        la = fichier.stat().st_ino if fichier.exists() else None
        if connu and la != connu[0]:
            raise BaseDeplacee(f"{fichier} was removed or replaced: put it back, or restart")

    def retenir(*_evenement) -> None:
        if not connu:
            connu.append(fichier.stat().st_ino)

    # Before a connection is opened too: SQLite would make an empty file.
    event.listen(moteur, "do_connect", verifier)
    event.listen(moteur, "connect", retenir)
    event.listen(moteur, "checkout", verifier)


def vider_le_wal(moteur: Engine) -> None:
    """Once something is erased, empty SQLite's write-ahead log too: it still holds the words."""
    if moteur.dialect.name != "sqlite":
        return
    with moteur.connect() as connexion:
        # Somebody reading just then is waited for an instant; the next erasure empties it as well.
        connexion.exec_driver_sql("PRAGMA busy_timeout=500")
        try:
            connexion.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connexion.exec_driver_sql(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")


def _regler_sqlite(connexion, _enregistrement) -> None:
    curseur = connexion.cursor()
    # WAL lets readers and the writer work together; NORMAL survives kill -9 of the process.
    curseur.execute("PRAGMA journal_mode=WAL")
    curseur.execute("PRAGMA synchronous=NORMAL")
    curseur.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    curseur.execute("PRAGMA foreign_keys=ON")
    # An erased conversation must not linger in free pages of the file.
    curseur.execute("PRAGMA secure_delete=ON")
    curseur.close()
