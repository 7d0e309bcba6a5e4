"""The browser's files, read once, compressed once."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path

DOSSIER = Path(__file__).resolve().parents[2] / "web"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
}


@dataclass(frozen=True)
class Fichier:
    """A file as it is sent: `compresse` is its gzip form."""

    contenu: bytes
    compresse: bytes
    type: str
    etag: str


def lire_fichiers(dossier: Path = DOSSIER) -> dict[str, Fichier]:
    """Read every file that browsers may ask for, by its path inside the folder.

    Only these paths are ever answered, so that no request can name another file of the machine.
    """
    return {
        chemin.relative_to(dossier).as_posix(): _lire(chemin)
        for chemin in sorted(dossier.rglob("*"))
        if chemin.is_file() and chemin.suffix in TYPES
    }


def _lire(chemin: Path) -> Fichier:
    contenu = chemin.read_bytes()
    empreinte = hashlib.sha256(contenu).hexdigest()[:20]
    return Fichier(
        contenu=contenu,
        compresse=gzip.compress(contenu, 9, mtime=0),
        type=TYPES[chemin.suffix],
        etag=f'"{empreinte}"',
    )
