"""Whether a sentence stands up, whatever way it was written."""

from __future__ import annotations

import re

from pourquoi.reflet.lexique import a_lecture, conjugue, participe_passe

_EN_L_AIR = re.compile(
    r"\b(?:pour|afin)(?: d[e’])?(?: que)?\s*(?:[;.!?]|$)"
    r"|\b(?:pour|afin) (?:c[’']|[çc]a (?:fait|veut)|ce (?:n[’']|sont\b)|j[’']|(?:je|il|ah|bah|ben|euh|ouais|mdr)\b|(?:non|oui),)"
    r"|\b(?:pour|afin) qu(?:e |[’'])(?:c[’']est\b|ce n[’']est\b|existons\b|(?:ah|oh|euh|bah|ben|mdr)\b|(?:non|oui)\b)"
    r"|(?:existons|existe|suis là|sommes là|métier|travail) pour pas (?!que\b|qu’)"
    r"|\bafin (?!que\b|qu[’']|de\b|d[’'])"
    r"|\bsans (?:pas|ne)\b|\bcomme\s*[,.]"
    r"|\bqu[’'](?:elle|il)s? (?:de|d[’']|des|du|dans|entre)\b"
    r"|[!?…] ?\S",
    re.IGNORECASE,
)
"""« pour que. », « pour ce n'est pas ça », « afin qu'ah non », « pour pas ce que je fais »."""
_IMPAIRES = re.compile(r"«[^»]*(?:«|$)|^[^«]*»")
_REPROCHE = re.compile(r"\b(?:vous avez|tu as) (?:coll|mis|écrit|oubli|perdu|repris|enlev)", re.I)
_ILS = re.compile(r"\bqu[’'](?:elle|il)s? (?P<mot>[\w-]+)", re.IGNORECASE)


def tient_debout(phrase: str) -> bool:
    """Whether what follows each « pour » and « que » of a sentence can follow it.

    Args:
        phrase: the whole sentence, with its final stop.
    """
    if _EN_L_AIR.search(phrase) or _IMPAIRES.search(phrase) or _REPROCHE.search(phrase):
        return False
    return not any(_adjectif_nu(trouve["mot"].lower()) for trouve in _ILS.finditer(phrase))


def _adjectif_nu(mot: str) -> bool:
    """« afin qu'elles anciennes ne finissent plus »: nothing but an adjective."""
    return a_lecture(mot, "A") and not conjugue(mot) and not participe_passe(mot) and mot != "tous"
