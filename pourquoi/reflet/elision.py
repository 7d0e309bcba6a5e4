"""« De », « à » and « que » before a phrase."""

from __future__ import annotations

import re

from pourquoi.reflet.typographie import voyelle


def de(texte: str) -> str:
    """« d’aider », « de transmettre », « du respect », « des gens »."""
    for article, contracte in (("le ", "du "), ("les ", "des ")):
        if texte.startswith(article) and not re.match(
            r"les? (?:\w+er|\w+ir|\w+re|\w+oir)\b", texte
        ):
            return contracte + texte[len(article) :]
    return ("d’" if voyelle(texte) else "de ") + texte


def a(texte: str) -> str:
    """« au boucher », « aux voisins », « à votre mère »."""
    for article, contracte in (("le ", "au "), ("les ", "aux ")):
        if texte.lower().startswith(article):
            return contracte + texte[len(article) :]
    return f"à {texte}"


def que(texte: str) -> str:
    """« qu’il », « que vous »."""
    return ("qu’" if voyelle(texte) else "que ") + texte
