"""Right-to-left words in a line that is drawn glyph by glyph, from left to right."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


def ordre_visuel(ligne: str) -> str:
    """The characters in the order they are drawn, Arabic letters joined."""
    if not any(unicodedata.bidirectional(c) in {"R", "AL"} for c in ligne):
        return ligne
    from fpdf.bidi import BidiParagraph
    from fpdf.enums import TextDirection

    # The page is French whatever the words: quotation marks keep their sides.
    paragraphe = BidiParagraph(_joindre(ligne), base_direction=TextDirection.LTR)
    return paragraphe.get_reordered_string()


@lru_cache
def _formes() -> dict[str, dict[str, str]]:
    """Presentation forms of each Arabic letter, by position."""
    formes: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFF00)):
        position, *bases = unicodedata.decomposition(chr(code)).split() or [""]
        if len(bases) == 1:
            formes.setdefault(chr(int(bases[0], 16)), {})[position] = chr(code)
    return formes


def _joindre(ligne: str) -> str:
    formes = _formes()
    lettres = [c for c in ligne if not unicodedata.combining(c)]
    sortie = []
    for rang, c in enumerate(lettres):
        dispo = formes.get(c, {})
        avant = formes.get(lettres[rang - 1], {}) if rang else {}
        apres = formes.get(lettres[rang + 1], {}) if rang + 1 < len(lettres) else {}
        lie_avant = "<initial>" in avant and "<final>" in dispo
        lie_apres = "<initial>" in dispo and "<final>" in apres
        position = {
            (True, True): "<medial>",
            (True, False): "<final>",
            (False, True): "<initial>",
        }.get((lie_avant, lie_apres), "<isolated>")
        sortie.append(dispo.get(position, c))
    return "".join(sortie)
