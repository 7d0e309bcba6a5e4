"""The words that carry a meaning, and the flat text they are compared in."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser

_PLEIN = re.compile(r"[a-z]{4,}")
_VIDES = frozenset([
    "avec", "dans", "pour", "chez", "sans", "mais", "plus", "tout", "tous", "toute", "toutes",
    "cette", "leur", "leurs", "elle", "elles", "nous", "vous", "etre", "avoir", "fait", "faire",
    "dire", "quand", "comme", "parce", "aussi", "bien", "etait", "sont",
])  # fmt: skip

_LETTRE_POUR_LETTRE = str.maketrans(
    "àâäáãåçéèêëíìîïñóòôöõúùûüýÿœæ’‘ʼ`´", "aaaaaaceeeeiiiinooooouuuuyyea'''''"
)


def a_plat(texte: str) -> str:
    """The text flattened letter by letter: every character keeps its place (« œ » is « e »)."""
    plat = texte.lower() if len(texte.lower()) == len(texte) else texte
    return plat.translate(_LETTRE_POUR_LETTRE)


def tel_que_dit(texte: str, m: re.Match[str], groupe: str) -> str:
    """What a match on the flattened text found, as it was typed."""
    return texte[slice(*m.span(groupe))].strip(" .!")


def pleins(texte: str) -> set[str]:
    """The words of a text that carry its meaning, without their plural."""
    return {m.rstrip("sx") for m in _PLEIN.findall(normaliser(texte)) if m not in _VIDES}


def racines(texte: str) -> set[str]:
    """The same by their first letters, whatever their endings."""
    return {mot[:5] for mot in pleins(texte)}
