"""The person's words made clean enough to stand in a sentence of the coach."""

from __future__ import annotations

import re

from pourquoi.ecriture import abrege
from pourquoi.reflet.lexique import a_lecture, connu
from pourquoi.reflet.personne import retablir_ne
from pourquoi.reflet.typographie import decouper, nettoyer, recoller, redresser, sans_accents

_PLURIELS = ("Nmp", "Nfp", "Nxp", "Nmx", "Nfx", "Nxx", "A")


def ecrire(texte: str) -> str | None:
    """Phone typing as careful French, or None when it cannot be put right safely."""
    redresse = redresser(nettoyer(texte), sans_accents(texte))
    if redresse is None:
        return None
    mots = retablir_ne(decouper(redresse))
    if len(mots) > 1 and mots[0].lower() in ("les", "nos", "des") and mots[1].islower():
        if not a_lecture(mots[1], *_PLURIELS) and connu(mots[1] + "s"):
            mots[1] += "s"
    if any(abrege(mot.lower()) for mot in mots):
        return None
    connus = all(connu(mot.lower()) or not mot.isalpha() or mot[0].isupper() for mot in mots)
    return recoller(mots) if connus else None


def sans_hesitation(texte: str) -> str:
    """The text without the words that only announce it (« bon ben », « alors »)."""
    court = _HESITE.sub("", _QUEUE.sub("", sans_redite(texte))).strip(" ,")
    return court if re.search(r"\w{2}", court) else texte


def sans_redite(texte: str) -> str:
    """The text without « je viens de vous le dire », which may be all there is."""
    return _DEJA_DIT.sub("", texte)


_DEJA_DIT = re.compile(
    r"^(?:(?:mais|ben|bah|non|oui|bon)\W+)?(?:(?:j(?:e |[’'])?)?v(?:iens|ien) (?:juste )?(?:de |d[’'])?(?:te |vous |t[’'])?(?:le |l[’'])?(?:dire|expliquer|répondre)"
    r"|je (?:te |vous )?l[’']ai (?:déjà |deja )?dit|j[’']ai (?:déjà |deja )(?:dit|répondu|repondu))(?![\w’'])[\s,:.…]*",
    re.IGNORECASE,
)
_HESITE = re.compile(
    r"^(?:(?:bon(?=\s*,|\s+(?:ben|bah|alors|euh|les?|la|l[’']|une?|des|mon|ma|mes|je|j[’']|c[’']est|on|ils?|elles?|ceux|celles|moi|du coup|en fait|aux?|pour)\b)|bah|ben|beh|bein|alors|euh+|heu+|hum+|oh|ah|eh bien|hé bien|du coup|en fait|à vrai dire|franchement|tenez|tiens"
    r"|écoutez?|disons|je dirais|je pense|je crois|voyons|vous savez|tu sais|comment dire|déjà)(?![\w’'-])[\s,:…]*)+",
    re.IGNORECASE,
)
_QUEUE = re.compile(
    r"(?:[\s,]+(?:quoi|voilà|hein|surtout|bien sûr|évidemment|quoi voilà|et voilà))+[\s.!…]*$", re.I
)
