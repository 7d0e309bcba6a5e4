"""The sentence of theirs in the middle of what is said around it: an announcement, a doubt, an excuse."""

from __future__ import annotations

import re

_ANNONCE = re.compile(
    r"^.{0,160}?\b(?:la phrase enti[èe]re|ma phrase,? (?:[àa] moi,? )?c[’' ]?est|(?:et |pour )?la phrase\b.{0,30}?\bc[’' ]?est|je la redis(?: pour la \w+ fois)?"
    r"|si je fais ce m[ée]tier,? c[’' ]?est|(?:non|mais|fois|autre chose|charabia)[ ,.]+moi,? c[’' ]?est|(?:mets|mettez|[ée]cri(?:s|vez)) (?:seulement|juste|simplement))\s*[:,]?\s*"
    r"(?=pour qu|(?:je |j[’']|on |nous |que |qu[’']).*\b(?:pour|afin|sans|et)\b)",
    re.IGNORECASE | re.DOTALL,
)
_HESITE = re.compile(
    r"^\W*(?:(?:ben|bah|bon|euh|alors|oui|non|mais|voil[àa]|moi|je (?:ne )?sais pas(?: trop| moi)?|jsp|j[’']ose pas(?: trop)?|je (?:ne )?suis pas dou[ée]+e? pour [^,.]{3,25}|je dirais(?: que)?|disons|peut[- ][eê]tre|quelque chose comme)\b[\s,.…:]*)+(?=\S+ \S+ \S)",
    re.IGNORECASE,
)
_EXCUSE = re.compile(
    r"[\s,.;]+(?:voil[àa],? )?(?:(?:mais )?je (?:ne )?sais pas (?:si|trop si)\b|c[’' ]?est (?:bien|bon|ok) comme [çc]a\b|c[’' ]?est trop (?:simple|long|court|b[êe]te|nul)\b|quelque chose comme [çc]a\b|(?:quoi,? )?vous arrange[zr]\b"
    r"|et apr[èe]s je (?:ne )?demande (?:plus )?rien\b|si [çc]a (?:vous )?(?:va|convient)\b|voil[àa] point\b|point final\b|un truc (?:du genre|comme [çc]a)\b).*$|[\s,]+comme (?:disait|dit|dirait) (?:mon|ma) [\w-]+\W*$",
    re.IGNORECASE | re.DOTALL,
)
_POUR_QUE = re.compile(
    r"^(?P<avant>.{8,120}?)\b(?:si je fais ce m[ée]tier,? )?c[’' ]?est (?=pour qu(?:e |[’']))",
    re.IGNORECASE,
)
_DE_SOI = re.compile(
    r"\b(?:j[’']ose|je (?:ne )?sais|je (?:ne )?suis pas|jsp|ben|bah|euh|alors|dou[ée]+e?)\b",
    re.IGNORECASE,
)


def annoncee(texte: str) -> str | None:
    """What follows « ma phrase c'est… », « la phrase entière… », « mettez seulement… », or None.

    It must be long enough to be one, and tell what for.
    """
    annonce = _ANNONCE.match(texte)
    dite = sans_hesitation(texte[annonce.end() :]) if annonce else ""
    return dite if len(dite.split()) >= 6 and "?" not in dite else None


def sans_hesitation(texte: str) -> str:
    """A sentence without what leads to it (« ben je sais pas moi, ») nor what excuses it after."""
    dit = _EXCUSE.sub("", _EXCUSE.sub("", texte)).strip()
    but = _POUR_QUE.match(dit)
    if but and _DE_SOI.search(but["avant"]):
        dit = dit[but.end() :]
    dit = _HESITE.sub("", dit)
    return dit if len(dit.split()) >= 3 else texte
