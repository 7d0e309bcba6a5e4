"""How a word sounds, however it is spelled: « kelkun » is « quelqu’un »."""

from __future__ import annotations

import re
from functools import lru_cache

from pourquoi.reflet.lexique import (
    a_lecture,
    accentuer,
    connu,
    desaccentuer,
    frequence,
    lectures,
    part,
)
from pourquoi.reflet.voisinage import voisinage

_REGLES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(motif), par)
    for motif, par in (
        (r"œ|oe(?=u|i)", "œ"),
        (r"ph", "f"),
        (r"(?<=v)ille|(?<=tranqu)ille|^mille", "ile"),
        (r"[sc]ch|ch|sh", "C"),
        (r"^h|(?<!C)h", ""),
        (r"ct(?=s?$)", "t"),
        # c, g, s, t, x by what follows
        (r"sc(?=[eiyéèêî])", "ss"),
        (r"cc(?=[eiyéèê])", "ks"),
        (r"ç|c(?=[eiyéèêëî@])", "ss"),
        (r"cqu?|qu?|ck|c|kk", "k"),
        (r"gn", "N"),
        (r"ge(?=[aouôâ])", "j"),
        (r"g(?=[eiyéèêî])", "j"),
        (r"gu(?=[eiyéèê])", "g"),
        (r"(?<=[aeiouyéèêôûîâ])s(?=[aeiouyéèêàôâîû])", "z"),
        (r"(?<!s)ti(?=on|eu|el|al)", "si"),
        (r"(?<=[aeiou])x(?=[aeiouéèê])", "ks"),
        # y, ill
        (r"(?<=[aouéeœ])ill?(?=[eaiouéèêy]|s?$)|(?<=[aou])y(?=[aeouéèê])", "Y"),
        (r"ill(?=[eaouéèê])", "iY"),
        # mute endings
        (r"emm(?=e(?:nt|s)?$)", "am"),
        (r"(?<=[^aeiouyéèêàôœ])es?$", "E"),
        (r"(?<=[aiouyéèYœ])es?$", ""),
        # nasals
        (r"oin(?![ãẽõwEaeiouyéèêhnm])", "wẽ"),
        (r"(?<=[iyéY])en(?![ãẽõwEaeiouyéèêhnmt])", "ẽ"),
        (r"(?:[ae]in|[ae]im|[iyîu][nm])(?![ãẽõwEaeiouyéèêœhnm])", "ẽ"),
        (r"[aeâ][nm](?![ãẽõwEaeiouyéèêœhnm])|aon$", "ã"),
        (r"[oô][nm](?![ãẽõwEaeiouyéèêœhnm])", "õ"),
        (r"(?<=[ẽãõ])[bcgpksdtxz]+$", ""),
        # vowels
        (r"oi|oî|oy|oa|wa", "wa"),
        (r"o[uùû]", "U"),
        (r"œu|eu|œ", "2"),
        (r"eau|au|ô", "o"),
        (r"(?:ers?|ets?|ez|ai[st]?|aient|ay|és?)$|est$", "e"),
        (r"ai|aî|ei|ey|[éèêë]", "e"),
        (r"[yîï]", "i"),
        (r"[àâ]", "a"),
        (r"[ùûü]", "u"),
        (r"(?:[sdtz]|(?<=[aiouU2])x|(?<=[oU])p)+$|E$", ""),
        (r"(.)\1+", r"\1"),
    )
)


_S_SEUL = re.compile(r"(?<=[aeiouyéèêôûîâ])s(?=[aeiouyéèêàôâîû].)")


@lru_cache(maxsize=20000)
def sons(mot: str) -> tuple[str, ...]:
    """The ways a word sounds: « ils parent », « les parents »."""
    if len(mot) > 4 and mot.endswith("ent") and part(mot, "V") > 0.02 and a_lecture(mot, "V6"):
        verbe = _son(mot[:-3] + "e")
        return (verbe,) if part(mot, "V") > 0.98 else (verbe, _son(mot))
    # « pasion », « asiete »: one s for two.
    serre = _S_SEUL.sub("ss", mot)
    dits = [_son(mot)] if serre == mot else [_son(mot), _son(serre)]
    # « desser »: of a word that is not French the r may be heard, as in « hiver ».
    if len(mot) > 4 and mot.endswith("er") and not connu(mot):
        dits.append(_son(mot + "t"))
    return tuple(dits)


def _son(mot: str) -> str:
    # « les », « le »: the only vowel is heard.
    if court := re.fullmatch(r"([^aeiouyéèêàâîôûœ]+)e(s|r|z|t)?", mot):
        mot = court[1] + ("é" if court[2] else "@")
    for motif, par in _REGLES:
        mot = motif.sub(par, mot)
    return mot


_SQUELETTE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(motif), par)
    for motif, par in (
        (r"(?<=v)ille|(?<=tranqu)ille|^mille", "le"),
        (r"ill|y", "i"),
        (r"ph", "f"),
        (r"s?ch|sh", "C"),
        (r"gn", "N"),
        (r"ct(?=s?$)", "t"),
        (r"sc(?=[eiy])", "s"),
        (r"cc(?=[eiy])|x", "ks"),
        (r"(?<=[aeiou])s(?=[aeiou])", "z"),
        (r"ç|c(?=[eiy])", "s"),
        (r"cqu?|qu?|c", "k"),
        (r"g(?=e[ao]|[eiy])", "j"),
        (r"t(?=i(?:on|eu|el|al))", "s"),
        (r"m(?![aeiouhm])", "n"),
        (r"[aeiouhwœ-]", ""),
        (r"(.)\1+", r"\1"),
    )
)
_MUETTE_FINALE = re.compile(r"[stdxz]+$")


@lru_cache(maxsize=20000)
def squelette(mot: str) -> str:
    """The consonants of a word, those that sound alike written alike: « kalité » is « klt »."""
    nu = desaccentuer(mot.replace("ç", "s"))
    for motif, par in _SQUELETTE:
        nu = motif.sub(par, nu)
    return nu


def meme_squelette(tape: str, mot: str) -> bool:
    """Whether a word has the consonants that were typed, in their order.

    It may have more at the end, which are mute. Only an ending that verbs take for another may
    go (« faut manger », « faut mangé »; « je prend », « je prends »).
    """
    if squelette(mot).startswith((squelette(tape), squelette(_S_SEUL.sub("ss", tape)))):
        return True
    if _FIN_EN_E.search(tape) and _FIN_EN_E.search(mot):
        return squelette(mot).startswith(squelette(_FIN_EN_E.sub("e", tape)))
    fin = _MUETTE_FINALE.search(mot) and part(mot, "V") > 0.5
    return bool(fin) and squelette(mot).startswith(squelette(_MUETTE_FINALE.sub("", tape)))


_FIN_EN_E = re.compile(r"(?:ers?|ez|ai[st]?|aient|ées?|és?|è)$")
"""« aidé », « aider », « aidait »."""
_MUETTES = ("s", "x", "nt", "t", "e", "es", "d")


def ecart(tape: str, mot: str) -> float:
    """How far a word is from what was typed and sounds alike, from 0; endings count for less."""
    a, b = desaccentuer(tape), desaccentuer(mot)
    if a == b:
        return 0.0
    if b.startswith(a) and (fin := b[len(a) :]) in _MUETTES:
        # A man who types « fatigué » is not « fatiguée ».
        return 1.5 if fin in ("e", "es") and tape[-1] in "éiu" else 0.5 if len(fin) == 1 else 0.8
    if _FIN_EN_E.sub("", tape) == _FIN_EN_E.sub("", mot):
        return 0.9
    ligne = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        coin, ligne[0] = ligne[0], i
        for j, y in enumerate(b, 1):
            coin, ligne[j] = ligne[j], min(coin + (x != y), ligne[j] + 1, ligne[j - 1] + 1)
    return float(ligne[-1])


def bien_plus(tape: str, mot: str) -> bool:
    """Whether a French word is too common to be typed for another, which is no verb of it.

    « au fait » is no « fer ».
    """
    return frequence(tape) > 20 * frequence(mot) and not a_lecture(mot, "V")


@lru_cache(maxsize=8000)
def bien_plus_rare(mot: str) -> bool:
    """Whether a word is hardly ever meant beside another with the same letters: « tétés », « têtes »."""
    courant = max(map(frequence, accentuer(desaccentuer(mot))), default=0.0)
    return frequence(mot) < 0.1 and courant > 5 and connu(mot)


_RARE = 0.5
"""Per million: rarer words are seldom meant."""
_INTERJECTIONS = frozenset(["hein", "eh", "hé", "ah", "oh", "euh", "heu", "ha", "ho"])
_PERSONNES = frozenset(["elle", "elles", "celle", "celles"])
"""Seldom typed one for the other."""


@lru_cache(maxsize=20000)
def homophones(bas: str) -> frozenset[str]:
    """The French words that sound as what was typed, and have its consonants."""
    trouves: set[str] = set()
    for dit in sons(bas):
        if re.search(r"[aeiouéU2ãõẽ@]", dit):
            trouves.update(voisinage().sons.get(dit, "").split())
    # « vient » is spelled as « client » is.
    trouves |= {m[:-1] + "t" for m in trouves if m.endswith("iens") and connu(m[:-1] + "t")}
    trouves -= {bas} | _INTERJECTIONS | (_PERSONNES if bas in _PERSONNES else set())
    if bas in _UN_SEUL:
        # « ton vélo » is never « tons vélos ».
        trouves.discard(bas + "s")
    su = voisinage().mots
    return frozenset(
        m
        for m in trouves
        if not _jamais_tape(m)
        and (frequence(m) > _RARE or m in su or m[-2:] == "nt")
        and ecart(bas, m.rstrip("sx")) <= max(3, len(m) / 2)
        and meme_squelette(bas, m)
    )


def _jamais_tape(mot: str) -> bool:
    """« choisire » is no « choisirent »: a past historic is not typed on a phone."""
    vues = lectures(mot)
    return bool(vues) and all(e[:1] == "V" and e[2:] == "Q" for e in vues)


_UN_SEUL = ("mon", "ton", "son")
_COURANT = 12.0
"""Per million: « makis » is not « maquis »."""


def proche(tape: str, mot: str) -> bool:
    """Whether a word that sounds alike may be what one that is not French stands for."""
    loin = ecart(tape, mot)
    courant = max(frequence(mot), frequence(mot.rstrip("sx")), frequence(mot.removesuffix("nt")))
    rare = len(tape) > 6 and loin <= 1
    return courant > (0.3 if rare else _COURANT) and loin <= max(1.0, len(tape) // 3)
