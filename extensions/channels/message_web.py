"""Checking what a client sends before the coach sees it."""

from __future__ import annotations

import re
import unicodedata

MAX_CARACTERES = 2000
_IDENTIFIANT = re.compile(r"[A-Za-z0-9_-]{8,64}")
# Characters that reverse or hide text: they serve to disguise, not to write French.
_TROMPEURS = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")


class MessageRefuse(ValueError):
    """A message that is not passed on; `args` are its code and a French sentence."""

    @property
    def code(self) -> str:
        return self.args[0]

    @property
    def phrase(self) -> str:
        return self.args[1]


def lire_message(donnees: object) -> tuple[str, str]:
    """Return the id and the text of a `message` event, cleaned.

    Everything else in the object (a sender, a channel, metadata…) is ignored. A text never
    starts with « / » afterwards: Rasa would take it as an order to its dialogue engine.

    Raises:
        MessageRefuse: not a message, empty, or too long.
    """
    if not isinstance(donnees, dict):
        raise MessageRefuse("illisible", "Ce message n’a pas pu être lu.")
    identifiant, texte = donnees.get("id"), donnees.get("texte")
    if not isinstance(identifiant, str) or not _IDENTIFIANT.fullmatch(identifiant):
        raise MessageRefuse("illisible", "Ce message n’a pas pu être lu.")
    if not isinstance(texte, str):
        raise MessageRefuse("illisible", "Seul du texte peut être envoyé ici.")
    texte = nettoyer(texte)
    if not texte:
        raise MessageRefuse("vide", "Le message est vide : écrivez quelques mots.")
    if len(texte) > MAX_CARACTERES:
        raise MessageRefuse(
            "trop_long",
            f"Le message est trop long : {MAX_CARACTERES} caractères au plus. "
            "Envoyez-le en plusieurs fois.",
        )
    return identifiant, texte


def nettoyer(texte: str) -> str:
    """Make a text safe to store and to read: no control characters, no leading « / »."""
    # A lone surrogate is valid in JSON but cannot be written to a database.
    texte = texte.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    texte = unicodedata.normalize("NFC", texte.replace("\r\n", "\n"))
    texte = "".join(c for c in texte if c in "\n\t" or unicodedata.category(c) != "Cc")
    texte = _TROMPEURS.sub("", texte)
    return texte.strip().lstrip("/ \n\t").strip()
