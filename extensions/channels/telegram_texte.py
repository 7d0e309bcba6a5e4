"""Cutting what the coach says into messages that Telegram accepts."""

from __future__ import annotations

import re

LONGUEUR_MAX = 4096
"""UTF-16 code units in one message, which is how Telegram counts."""

# In order of preference: paragraph, line, sentence, clause, word.
_COUPES = (r"\n{2,}", r"\n", r"[.!?…][»”)\"']*\s+", r"[;:,]\s+", r"\s+")


def longueur(texte: str) -> int:
    """Length of a text in UTF-16 code units."""
    return len(texte.encode("utf-16-le")) // 2


def decouper(texte: str, maximum: int = LONGUEUR_MAX) -> list[str]:
    """Cut a text at sentence ends into parts of at most `maximum` UTF-16 code units.

    Joined, the parts give the text back, but for the white space where it was cut.
    """
    reste, parts = texte.strip(), []
    while longueur(reste) > maximum:
        fin = _fin(reste, maximum)
        parts.append(reste[:fin].rstrip())
        reste = reste[fin:].lstrip()
    if reste:
        parts.append(reste)
    return parts


def _fin(texte: str, maximum: int) -> int:
    """Where to cut: as late as possible, not in the first half unless nothing else is left."""
    debut = texte.encode("utf-16-le")[: 2 * maximum].decode("utf-16-le", "ignore")
    for motif in _COUPES:
        fins = [coupe.end() for coupe in re.finditer(motif, debut)]
        if fins and fins[-1] > len(debut) // 2:
            return fins[-1]
    return len(debut)
