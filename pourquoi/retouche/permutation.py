"""« D'abord X, puis Y »: two groups of the sentence that change places."""

from __future__ import annotations

import re

from pourquoi.retouche.consignes import METTRE, Lecture
from pourquoi.retouche.greffe import remplacer
from pourquoi.retouche.places import Place

_ECHANGE = re.compile(
    r"\b(?:invers\w+|interverti\w+|[ée]chang\w+|permut\w+)\s+(?:l’ordre d(?:e |es |’)|les places d(?:e |es |’))?(?P<un>.+?) (?:et|avec) (?P<deux>.+)$",
    re.I,
)
_AVANT = re.compile(
    rf"(?:^|\b{METTRE}\s+|[,:] )(?:plut[ôo]t )?(?:"
    r"(?:en premier|d’abord) (?P<un>.+?)(?:\s*,\s*|\s+)(?:et |puis |ensuite |apr[èe]s |seulement )+(?P<deux>.+)"
    r"|(?P<premier>(?:les?|la|l’|nos|mes|«).+?) (?:d’abord|en premier|avant) (?:,? ?(?:et|puis|ensuite) )*(?P<second>(?:les?|la|l’|nos|mes|«).+))$",
    re.I,
)


def permuter(lecture: Lecture, consigne: str) -> str | None:
    """The sentence with two of its groups in each other's place, or None."""
    echange, ordre = _ECHANGE.search(consigne), _AVANT.search(consigne)
    trouve = echange or ordre
    if trouve is None:
        return None
    un, deux = [dit for dit in trouve.groups() if dit][:2]
    places = [_place(lecture, lecture.morceau(dit, False)) for dit in (un, deux)]
    if not all(places):
        return None
    (debut, fin), (autre, bout) = sorted(p for p in places if p)
    if fin > autre or (ordre and not echange and places[0] == (debut, fin)):
        # They overlap, or already stand in that order.
        return None
    phrase = lecture.phrase
    avant, apres = _nu(phrase[debut:fin]), _nu(phrase[autre:bout])
    second = _coller(phrase, (autre, bout), avant)
    return _coller(second, (debut, fin), apres)


_ARTICLE = re.compile(r"^(?:les?|la|l’|nos|mes) ?", re.I)
_AVEC_ARTICLE = re.compile(r"\b(?:aux?|du|des|les?|la|nos|mes|[àa] la) (?:\w+ )?$")
_COMPLEMENT = re.compile(r"(?: (?:de|du|des|d’) ?[\w’-]+)+(?=[,.]| puisse)")


def _place(lecture: Lecture, groupe: str) -> Place | None:
    """Where a group stands with its article, whatever it is contracted with, and its complement."""
    place = lecture.situer(groupe) or lecture.situer(_ARTICLE.sub("", groupe))
    if place is None:
        return None
    debut, fin = place
    if not _ARTICLE.match(lecture.phrase[debut:fin]):
        avant = _AVEC_ARTICLE.search(lecture.phrase[:debut])
        debut = avant.start() if avant else debut
    suite = _COMPLEMENT.match(lecture.phrase, fin)
    return debut, suite.end() if suite else fin


def permute(consigne: str) -> bool:
    """Whether an order asks for another order of the words, be it one we cannot make."""
    return bool(_ECHANGE.search(consigne) or _AVANT.search(consigne))


def _coller(phrase: str, place: Place, groupe: str) -> str:
    """A group put here, under the preposition that stood here: « aux jeunes » → « aux anciens »."""
    vise = phrase[slice(*place)]
    ancien = _nu(vise)
    return remplacer(phrase, place, groupe, ancien if ancien != vise else "")


def _nu(groupe: str) -> str:
    """The group with a plain article: « aux jeunes » → « les jeunes »."""
    for contracte, plein in (("aux ", "les "), ("au ", "le "), ("des ", "les "), ("du ", "le ")):
        if groupe.startswith(contracte):
            return plein + groupe[len(contracte) :]
    return groupe
