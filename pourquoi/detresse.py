"""The guard against a missed cry for help: rules that need no model."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser

_EXPLICITE = re.compile(
    r"\b(?:suicid\w*|me tuer|me pendre|je me pends|me flinguer|me foutre en l'air|en finir avec la vie"
    r"|(?:mettre|mets|mettrai) fin a mes jours|idees? noires?|(?:plus )?envie de (?:mourir|crever)"
    r"|(?:je )?v(?:eux|oudrais|oulais) (?:mourir|crever)|plus envie de vivre|envie d'en finir)\b"
)
_INDIRECTE = re.compile(
    r"\b(?:mieux sans moi|a quoi bon (?:continuer|vivre|se lever)|plus (?:de|aucune) raison de (?:vivre|continuer)"
    r"|ne pas me reveiller|au bout du rouleau|plus la force (?:de vivre|de rien|d'avancer))\b"
)


def signes_de_detresse(texte: str) -> str | None:
    """Tell whether a message calls for help.

    Args:
        texte: the message as typed.

    Returns:
        `explicite`, `indirecte`, or None.
    """
    plat = normaliser(texte)
    if _EXPLICITE.search(plat):
        return "explicite"
    if _INDIRECTE.search(plat):
        return "indirecte"
    return None
