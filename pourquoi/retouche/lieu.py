"""Where they work, put in the sentence after what they do."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.retouche.charpente import lire
from pourquoi.retouche.litteral import tient

_LIEU = re.compile(
    r"(?:(?:à|au|aux|en|dans|sur|vers)|(?:tout )?autour d(?:e|u|es)?|près d(?:e|u|es)?|du côté d(?:e|u|es)?)(?: |(?<=d)’)"
    r"(?:(?:(?:la|le|les|l’|tout(?:e la| le))[ ’]?)?[A-ZÀ-Ý][^,.;:!?«»]{1,40}"
    r"|(?:(?:la|le|les|mon|ma|notre|nos|tout le|toute la) )?(?:coin|campagne|ville|village|bourg|quartier|vallée|région|canton|département|centre-ville|alentours|marchés?)\b[^,.;:!?«»]{0,30})"
)
_SUITE = re.compile(r",? (?=(?:afin|pour|parce que|parce qu’|d’abord pour)\b)")


def un_lieu(phrase: str, neuf: str) -> str | None:
    """The sentence with a place after what is done, or None when these words are no place.

    « Je coiffe les gens chez eux pour que… » and « à Dole et autour » make « Je coiffe les gens
    chez eux, à Dole et autour, pour que… ».
    """
    if not _LIEU.fullmatch(neuf) or neuf in phrase:
        return None
    cadre = lire(phrase)
    if cadre and not cadre.coeur.startswith(("que ", "qu’")):
        dite = replace(cadre, coeur=f"{cadre.coeur} {neuf}").dire()
    elif cadre and "," not in cadre.sujet:
        # Inside of the wish, a place may well be another one's.
        dite = replace(cadre, sujet=f"{cadre.sujet.removesuffix(' pour')}, {neuf}, pour").dire()
    elif cadre is None and (suite := _SUITE.search(phrase)):
        dite = f"{phrase[: suite.start()]}, {neuf}, {phrase[suite.end() :]}"
    else:
        dite = f"{phrase.rstrip(' .')}, {neuf}."
    return dite if tient(dite, phrase) else None
