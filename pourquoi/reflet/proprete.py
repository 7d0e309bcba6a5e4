"""The person's words made clean enough to stand in a sentence of the coach."""

from __future__ import annotations

import re

from pourquoi.ecriture import abrege
from pourquoi.reflet import sms
from pourquoi.reflet.accord import accordes
from pourquoi.reflet.lexique import a_lecture, connu
from pourquoi.reflet.mots import espacer
from pourquoi.reflet.personne import Intournable, retablir_ne, verbe_infinitif, verifier
from pourquoi.reflet.restitution import lire_vite
from pourquoi.reflet.typographie import ARGOT, decouper, nettoyer, recoller, redresser, sans_accents

_PLURIELS = ("Nmp", "Nfp", "Nxp", "Nmx", "Nfx", "Nxx", "A")


def ecrire(texte: str) -> str | None:
    """Phone typing as careful French, or None when it cannot be put right safely."""
    return bien_ecrit(nettoyer(texte), sans_accents(texte))


def bien_ecrit(texte: str, nu: bool) -> str | None:
    """The same for a stretch already through `nettoyer`; `nu`: its author types no accents."""
    redresse = redresser(texte, nu)
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


def a_citer(texte: str, nu: bool) -> str | None:
    """A stretch as it can stand between quotation marks, or None when it can hardly be read.

    What is typed as phones do is spelled right, or not quoted. Neither is what a foreigner gets
    wrong in the verb (« des gens qui vouloir vite »).
    """
    if verbe_infinitif([mot.lower() for mot in decouper(texte)]):
        return None
    redresse = redresser(_SANS_IL.sub(lambda m: m[0].lower(), texte), nu)
    if redresse is None:
        return None
    mots = decouper(redresse)
    inconnus = {mot for mot in mots if _inconnu(mot)}
    # The table may lack a word of the trade, but none is that short or that near another.
    ecorches = any(len(mot) < 3 or sms.douteux(mot) and sms.presque(mot) for mot in inconnus)
    soigne = not texte.isascii()
    if ecorches or len(inconnus) > max(1 + soigne, len(mots) // 5):
        return None
    nies = retablir_ne(mots)
    propre = recoller(nies).replace(" ’", "’") if nies != mots else espacer(redresse)
    return redresse if _DOUTEUX.search(propre) else propre


def au_mieux(texte: str, nu: bool) -> str:
    """A stretch already through `nettoyer` spelled right, what stays in doubt as it was typed."""
    juste = redresser(texte, nu)
    if juste is None:
        juste = "".join(
            redresser(morceau, nu) or lire_vite(morceau, nu)[0]
            if morceau.strip(" ,;:.")
            else morceau
            for morceau in _ENTRE.split(texte)
        )
    mots = decouper(juste)
    nies = retablir_ne(mots)
    return recoller(nies) if nies != mots else juste


_ENTRE = re.compile(r"(\s*[,;:.]\s+)")


def _deux_fautes(mots: list[str]) -> bool:
    """Whether an unknown word, which may be one of the trade, is beside one that does not agree."""
    inconnu = any(map(_inconnu, mots))
    return inconnu and not accordes([mot.lower() for mot in mots], rares=True)


_SANS_IL = re.compile(r"^(?:Y|Faut|Fallait|Faudrait)\b")
_DOUTEUX = re.compile(r"qu’n’|(?<!il )\bne fau(?:t|drait|dra)\b|\bme tais\b", re.IGNORECASE)


def ecrire_surement(texte: str, nu: bool) -> str | None:
    """A stretch spelled right, with at most one word out of the table, or None when in doubt."""
    redresse = redresser(texte, nu)
    if redresse is None:
        return None
    mots = retablir_ne(decouper(redresse))
    try:
        verifier(mots, 1)
    except Intournable:
        return None
    ecrit = recoller(mots)
    return None if " ’" in ecrit or _deux_fautes(mots) else ecrit


def _inconnu(mot: str) -> bool:
    """Whether a word is not French."""
    su = connu(mot) or connu(mot.rstrip("sx")) or mot in ARGOT
    return len(mot) > 1 and mot.isalpha() and mot.islower() and not su


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
    r"^(?:(?:après(?:,? (?:moi|nous))?(?=,?\s+(?:(?:je|on|nous)\b|c[’']est|j[’']))|bon(?=\s*,|\s+(?:ben|bah|alors|euh|les?|la|l[’']|une?|des|mon|ma|mes|je|j[’']|c[’']est|on|ils?|elles?|ceux|celles|moi|du coup|en fait|aux?|pour)\b)|bah|bin|ben|beh|bein|ma foi|alors|euh+|heu+|hum+|oh|ah|eh bien|hé bien|du coup|en fait|à vrai dire|franchement|tenez|tiens"
    r"|écoutez?|disons|je (?:dirais|pense|crois)(?! (?:non|oui|à|aux?|en|que|qu[’'])(?!\w))(?! qu[’'])|voyons|(?:vous savez|tu sais)(?! (?:si|que|où|comment)\b)|comment dire|déjà)(?![\w’'-])[\s,:…]*)+",
    re.IGNORECASE,
)
_QUEUE = re.compile(
    r"(?:[\s,]+(?:quoi|voilà|hein|surtout|bien sûr|évidemment|quoi voilà|et voilà))+[\s.!…]*$", re.I
)
