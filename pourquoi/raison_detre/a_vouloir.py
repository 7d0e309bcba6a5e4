"""Whether a clause that no rule is sure of may be an aim: no ill, somebody, something."""

from __future__ import annotations

import re

from pourquoi.raison_detre.effets import sans_ce_qui_adoucit
from pourquoi.raison_detre.matiere import A_TAIRE, MAL
from pourquoi.reflet.lexique import a_lecture, part
from pourquoi.reflet.typographie import decouper

_NIE = re.compile(r"\b(?:ne|sans|moins|aucune?|personne|ni|jamais)\b|\bn’")
_PIS = re.compile(
    r"\bjet(?:ez|er|ée?s?)\b|\b(?:trembl|angoiss|paniqu|inqui[èé]t)\w*", re.IGNORECASE
)
"""Ills beside those of `MAL`, which everybody knows."""

_DENIE = re.compile(
    r"(?<!qui )\b(?:ne |n’)(?P<quoi>(?:(?:se|leur|lui|en|y) |s’)*[^\W\d_]+ (?:même |presque )?(?:plus|pas|jamais|rien)\b[^,]*)"
)
_BON_A_NIER = re.compile(
    r"\b(?:jett|perd|gaspill|gâch|cach|crai[gn]|risqu|moqu|jug|cri|ment|tromp|vol|besoin|doiv|dépend|gên|hésit|rougi|baiss|renonc|arrêt|dispar|vide|trembl|angoiss|paniqu|inqui|ai(?:en)?t (?:plus|pas) à )",
    re.IGNORECASE,
)
"""What it is good to see no more, beside the ills."""

_SANS_NOM = re.compile(
    r"(?:quelqu’un|on|tout le monde|chacun|personne|une? (?:personne|autre)|(?:les|des|la|le|nos|d’autres) ?[\w-]+) (?:ne |n’)?(?:les? |la |l’|lui |leur |y |en )\S+"
)
"""« quelqu’un le fasse », « on l’emmène au salon »: nobody knows what or whom."""

_UN_SEUL = re.compile(r"(?:le |la |l’|mon |ma |notre )[\w-]+ \w+", re.IGNORECASE)
"""« le patron arrête »: what one person does, with nothing after."""
_AGE = re.compile(r"\bai(?:en)?t (?:\w+[ -]){1,3}ans\b")


def se_veut(clause: str) -> bool:
    """Whether a clause for « afin que » tells what may be wanted.

    « les mamans aient honte » tells what they suffer, « quelqu’un le fasse » nothing at all.
    """
    if any(map(est_un_mal, re.split(r",? et (?=qu(?:e |’))", clause))):
        return False
    if _AGE.search(clause):
        return False
    return not (_SANS_NOM.match(clause) or _UN_SEUL.fullmatch(clause) or _a_la_file(clause))


def est_un_mal(clause: str) -> bool:
    """Whether an ill is told and nothing in front of it denies it: « n’aient plus honte » does."""
    dite = sans_ce_qui_adoucit(clause.lower())
    maux = [m for motif in (MAL, A_TAIRE) for m in motif.finditer(dite)]
    if denie := _DENIE.search(dite):
        # « les bus ne passent plus le soir » denies a good.
        quoi = denie["quoi"]
        return not any(motif.search(quoi) for motif in (MAL, A_TAIRE, _BON_A_NIER))
    return bool(_PIS.search(dite)) or any(not _NIE.search(dite[: m.end()]) for m in maux)


def _a_la_file(clause: str) -> bool:
    """« toute leur vie dedans les photos du petit les messages »: nouns in a row, nothing between."""
    mots = [mot.lower() for mot in decouper(clause)]
    rangs = range(2, len(mots) - 1)
    return sum(_se_suivent(mots, i) for i in rangs) > 1


def _se_suivent(mots: list[str], i: int) -> bool:
    avant, apres = mots[i - 1], mots[i + 1]
    if mots[i] not in ("les", "le", "la", "l’", "des", "mes", "leurs"):
        return False
    nom = avant in _LIEUX or a_lecture(avant, "N") and part(avant, "N") > 0.6
    return nom and a_lecture(apres, "N") and part(apres, "N") > 0.5


_LIEUX = ("dedans", "dessus", "dessous", "dehors")
