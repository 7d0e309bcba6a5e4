"""Whether a clause for « afin que » stands by itself: one verb of its own, nothing cut or over."""

from __future__ import annotations

import re

from pourquoi.raison_detre.matiere import accompli
from pourquoi.reflet.clauses import inacheve
from pourquoi.reflet.lexique import a_lecture, conjugue, part, participe_passe
from pourquoi.reflet.typographie import decouper

_CASSE = re.compile(r"\bqu (?=\w)|\bc’|[nldm]’soi|\b[ndmlc] ’|\bqu’il n’y (?:en )?a\b| (?:d’)?où$")
"""« c’soient », « n’soit »: no French."""

_REPRIS = re.compile(r"^(ce(?:lui|lle|ux|lles) qui [^,]+?), (?:ils|elles|il|elle) ")
"""« celui qui fait le cacao et celui qui le mange, ils ne soient pas des étrangers »."""

_ON_LEUR = re.compile(
    r"(?<=\w)(?<!\bqu)(?<!\bque)(?<!\boù)(?<!\bquand)(?<!\bsi)(?<!\bdont)(?<!\bcomme)(?<!\bet)(?<!\bou)(?<!\bmais)(?<!\bce que) on (?:leur|les|lui) \w.*"
)
"""« les vieux osent demander on leur vend… »: a comma nobody typed."""

_RESERVE = re.compile(
    r",? (?<!\bencore )(?<!\bque )(?:(?:juste|quand même) )?un (?:tout )?(?:petit )?peu(?! (?:plus|partout|tout|comme|avant|après|(?:de|du|des)\b|d’))"
    r"|,? (?:plus ou moins|en gros|en fait|du coup|finalement)(?=$|,| et )"
)
"""« les gens se retrouvent un peu »: said out of modesty, nobody’s aim is to do it by halves."""

_D_UNE_VALEUR = re.compile(
    r"(?:l[ea]s? |l’|m(?:on|a|es) |n(?:otre|os) |une? |cette? )(?:vraie? |simple |petite? )?(?:vérités?|franchise|honnêteté|sincérité|transparence|patience|respect|secret|discrétion|rigueur|ponctualité"
    r"|exigence|humilité|loyauté|sérieux|politesse|gentillesse|bienveillance|droiture|probité|intégrité|fiabilité|modestie|persévérance|ténacité|générosité|empathie)\b"
)
"""« la franchise fasse fuir »: a way of working is no one for whom something changes."""

_SUJETS = frozenset(
    [
        "il",
        "elle",
        "ils",
        "elles",
        "on",
        "c’",
        "ça",
        "cela",
        "nous",
        "je",
        "j’",
        "personne",
        "mais",
        "donc",
        "puis",
        "alors",
        "sinon",
        "voilà",
    ]
)
_ARTICLES = frozenset(
    [
        "le",
        "la",
        "les",
        "l’",
        "un",
        "une",
        "des",
        "mon",
        "ma",
        "mes",
        "nos",
        "notre",
        "ce",
        "cette",
        "ces",
    ]
)
_RELATIFS = frozenset(["qui", "que", "qu’", "dont", "où"])


def d_aplomb(effet: str) -> str | None:
    """The clause, without a hedge nor another set beside it, or None when it does not stand.

    « le chien retravaille, le berger dort » → « le chien retravaille »; « ceux que les papiers
    paniquent », « on réparait les choses » → None.
    """
    seul = _sans_la_suivante(_ON_LEUR.sub("", _REPRIS.sub(r"\1 ", sans_reserve(effet))))
    mots = [mot.lower() for mot in decouper(seul)]
    if len(mots) < 3 or _CASSE.search(seul) or _D_UNE_VALEUR.match(seul) or inacheve(seul):
        return None
    verbes = [i for i in range(1, len(mots)) if _verbe(mots, i)]
    if not verbes and not any(map(conjugue, mots[1:])):
        return None
    relatif = next((i for i, mot in enumerate(mots) if mot in _RELATIFS), len(mots))
    # « les gens qui ont quitté l’école osent y revenir »: what they did is over, what they dare is not.
    sien = verbes[1:2] if len(verbes) > 1 and relatif < verbes[0] else verbes[:1]
    if any(_imparfait(mots[i]) for i in sien):
        return None
    if verbes and relatif < verbes[0] and _du_relatif(mots, relatif) >= _principal(mots, verbes):
        return None
    if any(accompli(mots[i - 1 : i + 4]) for i in sien):
        return None
    return seul


def sans_reserve(effet: str) -> str:
    """« les gens se sentent un peu mieux » → « les gens se sentent mieux »; « un peu de répit » stays."""
    return _RESERVE.sub("", effet)


def _verbe(mots: list[str], i: int) -> bool:
    if mots[i - 1] in _ARTICLES - {"les", "le", "la", "l’"}:
        return False
    return conjugue(mots[i]) and not participe_passe(mots[i]) and part(mots[i], "V") > 0.5


def _du_relatif(mots: list[str], relatif: int) -> int:
    """The rank of the verb of « qui… »: « lit », which is a bed as well, or the last word."""
    suite = range(relatif + 1, len(mots))
    # « ceux que les autres salons refusent »: « salons » is hardly ever a verb.
    return next(
        (i for i in suite if conjugue(mots[i]) and part(mots[i], "V") > 0.02), len(mots) - 1
    )


def _principal(mots: list[str], verbes: list[int]) -> int:
    """The last verb that « et » or « ou » does not tie to the one before: « ceux qu’ils lavent ou tondent »."""
    while len(verbes) > 1 and _LIES & set(mots[verbes[-2] + 1 : verbes[-1]][-1:]):
        verbes = verbes[:-1]
    return verbes[-1]


_LIES = frozenset(["et", "ou", "ni"])


def _imparfait(mot: str) -> bool:
    return a_lecture(mot, "V3I", "V6I") and not a_lecture(mot, "V3S", "V6S", "V3P", "V6P")


def _sans_la_suivante(effet: str) -> str:
    """« ils dorment, ils mangent » → « ils dorment »; « … et on ne la bouscule pas » goes too."""
    premiere, *suites = re.split(r"(, (?:et )?| et )", effet)
    for lien, suite in zip(suites[::2], suites[1::2], strict=True):
        mots = [mot.lower() for mot in decouper(suite)]
        nomme = bool(mots) and mots[0] in _ARTICLES
        dit = nomme and any(_verbe(mots, i) for i in range(2, min(len(mots), 6)))
        autre = bool(mots) and mots[0] in _SUJETS or dit
        if autre and _dit_deja(premiere):
            break
        premiere += lien + suite
    return premiere


def _dit_deja(debut: str) -> bool:
    """Whether a verb was read: « les mamies et les veuves sortent » has two subjects."""
    mots = [mot.lower() for mot in decouper(debut)]
    return any(_verbe(mots, i) for i in range(1, len(mots)))
