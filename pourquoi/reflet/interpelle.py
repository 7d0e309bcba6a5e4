"""Whom one speaks to, which is no part of what one says: « le fric, mon gars »."""

# Patterns read better on one line.

from __future__ import annotations

import re

from pourquoi.reflet.accord import part
from pourquoi.reflet.lexique import connu

_SEULS = (
    r"(?:mon|ma) (?:pote|poto|gars|vieux|grand|grande|belle|poule|poulette|ch[èe]re?|brave|coco|cocotte|chou|lapin|biche|loute|gueule"
    r"|bon monsieur|brave dame|bonne dame|petit bonhomme|petite dame|pauvre (?:monsieur|dame|ami|amie)|ami|amie)|m(?:es|s) (?:potes|gars|amis|chers)"
)
"""« Mon gars »: one's own as well, where a verb or a preposition asks for it."""
_FAMILIERS = r"frérot|frerot|poto|bro|mec|kh[eo]y|wesh|soss|couz|meuf|chou|fr[èe]re|chef"
_CIVILS = r"madame|monsieur|mademoiselle|docteur|patron|mdame|m’sieur|mon cousin|cousin"
_APPELLE = re.compile(
    rf"(?P<avant>^|[,;:.!?…]|\b(?:parce que|mais|que|et|donc)(?= m(?:on|a) ))(?P<blanc>\s*)(?P<qui>{_SEULS}|{_FAMILIERS}|{_CIVILS})(?=\s*(?P<apres>[,;.!?…]|$))",
    re.IGNORECASE,
)
"""Between two marks, or one and an edge: « le fric, mon gars, quoi d’autre »."""
_A_LUI = re.compile(
    r"\s*, (?:ils?|elles?|lui|qui|c’est (?:lui|elle)|je (?:l[ea]s? |l’|lui )|on (?:l[ea]s? |l’|lui )|j’(?:l[ea]s? |lui ))",
    re.IGNORECASE,
)
"""« Mon gars, il dort encore »: the one told of."""
_SUIT = re.compile(
    r"\s*, (?:parce|car|c’est (?:pour|parce|que|pas|dur|ça)|si|quand (?!ils?\b|elles?\b)|moi|je|j’|on|faut|il faut|y a|il y a|nous|tu|vous|t’|pour|ça|d’abord|tout|rien)",
    re.IGNORECASE,
)
"""What opens after whom is called: « Mon vieux, si ça ferme… », not « Mon vieux, 84 ans, répare »."""
_ENUMERE = re.compile(
    r"\b(?:m(?:on|a|es)|l[ea]s?|un|une|des|madame|monsieur|messieurs|mesdames) [\w-]+$|\b(?:madame|monsieur)$",
    re.IGNORECASE,
)
"""« Pour ma femme, mon gars »: one of those named."""
_COLLE = re.compile(
    rf"(?<=[\w’]) (?P<qui>{_SEULS}|frérot|frerot|poto|bro|kh[eo]y|wesh|fr[èe]re|(?<=pognon )chef|(?<=fric )chef|(?<=thune )chef)(?=\s*(?:[,;.!?…]|$))",
    re.IGNORECASE,
)
"""No comma before it: « le fric mon gars »."""
_INTERJETTE = r"(?:(?:bah|ben|bon|ah|oh|eh|oui|ouais|non|nan|alors|franchement|écoutez?|ecoutez?|tenez|tiens|dites|dis|salut|bonjour|bonsoir|mais|enfin|voyez|sinc[èe]rement|honn[êe]tement|wesh|voil[àa]),? )"
_EN_TETE = re.compile(
    rf"(?P<avant>(?:^|(?<=[.!?…;] )){_INTERJETTE}*)(?P<qui>{_SEULS}|{_FAMILIERS}|{_CIVILS}),? (?=(?:parce|car|pour|c’est (?:pour|parce|que|pas|dur|ça)|moi(?!ti)|si|quand (?!ils?\b|elles?\b)|nous|vous|tu|t’|j’ai (?:pas |jamais |toujours )?\w+é|j’(?:aime|adore|en|étais|ai (?:été|grandi|bossé|travaillé))|(?:à la base|au (?:début|départ)),? (?:je |j’)|je (?!l[ea]s? |l’|lui |m’))\b)",
    re.IGNORECASE,
)
"""« Écoutez madame, moi je… », « mon gars parce que… »."""
_NOMME = re.compile(r"\b(?:appel|surnomm|trait|nomm)\w+ [^,.;:!?…]*$", re.IGNORECASE)
_DIT_SEUL = frozenset(["ça", "rien", "hein", "quoi", "voilà", "là", "bien", "mieux", "deux"])


def sans_vocatif(texte: str) -> str:
    """The text without the words that call whom it is said to, unless they are all it says.

    « Pour mon gars », « mon gars, il dort » tell of someone, and stay.

    Args:
        texte: with French apostrophes.
    """
    reste = _EN_TETE.sub(_sans_la_tete, texte)
    reste = _APPELLE.sub(_sans_l_appel, reste)
    reste = _COLLE.sub(_sans_le_dernier, reste)
    reste = re.sub(r"\b(parce que|mais|que|et|donc)\s*, ", r"\1 ", re.sub(r"\s+", " ", reste))
    reste = reste.strip(" ,") if reste != texte else texte
    return reste if len(re.findall(r"\w{2,}", reste)) else texte


def _sans_la_tete(m: re.Match[str]) -> str:
    # « Chef parce que… », « monsieur pour… » may be the answer; an interjection, or « mon gars », calls.
    appelle = m["avant"].strip() or re.fullmatch(_SEULS, m["qui"], re.IGNORECASE)
    dit = re.match(r"(?:oui|ouais|non|nan|bah|ben),? ", m["avant"], re.IGNORECASE)
    return (dit[0] if dit else "") if appelle else m[0]


def _sans_l_appel(m: re.Match[str]) -> str:
    avant, apres = m.string[: m.start()], m.string[m.end() :]
    ouvre = m["avant"] != ","
    if _A_LUI.match(apres) or _ENUMERE.search(avant) or ouvre and not _SUIT.match(apres):
        return m[0]
    if re.match(r"\s*, (?:m(?:on|a|es)|l[ea]s?|madame|monsieur|une?|des) ", apres, re.IGNORECASE):
        return m[0]
    if ouvre and m["avant"].isalpha():
        # « parce que mon vieux, si ça ferme… »
        return m["avant"] if re.fullmatch(_SEULS, m["qui"], re.IGNORECASE) else m[0]
    # The mark that comes after is enough: « le fric, quoi d’autre ».
    return m["avant"] if ouvre else ""


def _sans_le_dernier(m: re.Match[str]) -> str:
    mots = re.findall(r"[^\W\d_]+", m.string[: m.start()])
    avant = mots[-1] if mots else ""
    bas = avant.lower()
    if _NOMME.search(m.string[: m.start()]):
        return m[0]
    nom = part(bas, "N") > 0.7 and part(bas, "V") < 0.3 or not connu(bas) and len(bas) > 3
    return "" if (nom and len(mots) > 1) or bas in _DIT_SEUL else m[0]
