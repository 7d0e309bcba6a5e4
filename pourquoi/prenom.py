"""The first name somebody gives of their own as they arrive, only where it is certain."""

from __future__ import annotations

import re
from functools import lru_cache

from pourquoi.extraction import designe_un_metier
from pourquoi.metiers import est_un_metier
from pourquoi.reflet.lexique import connu, desaccentuer
from pourquoi.reflet.noms import prenoms
from pourquoi.reflet.typographie import nettoyer

_MOT = r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})*"
_NOM = rf"(?P<nom>{_MOT})(?: (?P<autre>{_MOT}))?"
_SE_NOMME = re.compile(
    rf"\b(?i:(?:je |j)m[’' ]?app?el+e?s?|mon (?:petit )?pr[ée]nom(?: ,)?,? (?:est|c[’' ]?est|c)|(?:mon )?pr[ée]nom :|je me pr[ée]sente *[:,.]?(?: moi,? c[’' ]?est)?),? *:? *{_NOM}"
)
"""What announces a name and nothing else."""
_SE_DIT = re.compile(
    rf"\b(?i:moi,? (?:c[’' ]?est|c)|(?<!d[’'])(?<!par )(?<!vient )(?<!venir )ici,? (?:c[’' ]?est )?|et moi) *{_NOM}"
)
"""What announces a trade, or a place, as well as a name."""
_JE_SUIS = re.compile(r"\b[Jj]e suis (?P<nom>[A-ZÀ-Ý][^\W\d_]+(?:-[^\W\d_]+)*)(?P<autre>)")
_SON_AGE = re.compile(
    rf"^(?i:\W*(?:bonjour|bonsoir|salut|coucou|hello|bjr|slt)\b)?[\s,.!]*(?P<nom>{_MOT})(?P<autre>),? \d\d ans\b"
)
"""« Sonia, 41 ans »: nobody else than who writes."""
_FIN = re.compile(
    r"\s*(?:$|[,.;:!?()/–…-]|\b(?:je|j[’']|et (?:je|j[’'])|et (?:c[’']est|voil[àa])\b))"
)
_DEUX = re.compile(
    r"\s*(?:et|&|\+|,? avec) (?:moi\b|(?:ma|mon|mes) |[A-ZÀ-Ý][^\W\d_]+)|\s*,? (?:c[’']est|nos) (?:nos )?pr[ée]noms"
)
"""« moi c’est Karim et ma femme Sonia »: nobody is named alone."""


def prenom_dit(texte: str) -> str | None:
    """The first name of whoever presents themselves; None when nothing is certain.

    « Moi c’est la coiffure » names no one, nor does « je suis Breton ».
    """
    propre = nettoyer(texte)
    for motif, sur in ((_SE_NOMME, True), (_SE_DIT, False), (_JE_SUIS, False), (_SON_AGE, False)):
        for trouve in motif.finditer(propre):
            if nom := _nom(trouve, propre, sur):
                return nom
    return None


def _nom(trouve: re.Match[str], texte: str, sur: bool) -> str | None:
    mot, autre = trouve["nom"], trouve["autre"] or ""
    if mot.isupper() and autre and _connu(autre) and not _connu(mot):
        # « DUVAL Gérard »
        mot, autre = autre, ""
    if _DEUX.match(texte[trouve.end("nom") :]) or _DEUX.match(texte[trouve.end() :]):
        return None
    ecrit = _connu(mot)
    d_un_lieu = trouve[0].lower().startswith("ici")
    if ecrit is None and (d_un_lieu or not _est_un_nom(mot, sur)):
        return None
    # A known name may be followed by the surname; any other, or a mere « ici », by a stop.
    suit_un_nom = autre[:1].isupper() or (sur and ecrit is not None)
    if not (
        _FIN.match(texte[trouve.end("nom") :])
        or (suit_un_nom and _FIN.match(texte[trouve.end() :]))
    ):
        return None if not (sur and ecrit) else ecrit
    return ecrit or "-".join(part.capitalize() for part in mot.split("-"))


def _est_un_nom(mot: str, sur: bool) -> bool:
    """Whether a word no list of names has is one: « Tifenn », but neither « Boulanger » nor « pareil »."""
    nu = mot.lower()
    if (
        est_un_metier(nu)
        or designe_un_metier(nu)
        or nu in ("pourquoi", "madame", "monsieur", "mme", "mr")
    ):
        return False
    inconnu = not (connu(nu) or connu(desaccentuer(nu)))
    # « je m’appelle Rose »: a word besides, certain where only a name can stand.
    return mot[0].isupper() and (sur or inconnu) and not mot.isupper()


@lru_cache(maxsize=1)
def _ecrits() -> dict[str, str]:
    return {desaccentuer(nom).lower(): nom for nom in prenoms()}


def _connu(mot: str) -> str | None:
    """A first name as it is written, when it is one and no word besides: « ines » → « Inès »."""
    nu = mot.lower()
    parts = nu.split("-")
    if len(parts) > 1:
        # « Jean-Pierre »: his second name is a word besides.
        ecrits = [_ecrits().get(desaccentuer(part)) for part in parts]
        dits = [ecrit or part.capitalize() for ecrit, part in zip(ecrits, parts, strict=True)]
        return "-".join(dits) if any(ecrits) else None
    if connu(nu) and not mot[0].isupper() or est_un_metier(nu) or designe_un_metier(nu):
        return None
    return _ecrits().get(desaccentuer(nu))
