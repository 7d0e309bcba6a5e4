"""An answer that says what the work changes, and for whom: this is then not asked next."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.raison_detre.effets import vecus

_QUI = (
    r"(?:gens|vieux|vieilles?|anciens?|anciennes?|mamies?|papis?|memes?|meres?|peres?|mamans?|papas?|dames?|messieurs"
    r"|parents|enfants|gosses|gamins?|gamines?|petits?|petites?|jeunes|eleves|clients?|clientes?|patients?|patientes?"
    r"|malades|familles?|voisins?|voisines?|habitants?|femmes?|hommes?|filles?|garcons?|personnes?|salaries?|ouvriers?"
    r"|ados?|retraites?|agriculteurs?|eleveurs?|petits ?- ?enfants|village|hameau|quartier|bourg|ecole|ehpad|commerces?)"
)
_EUX = rf"(?:(?:les?|la|l'|des|une?|mes|nos|ces|plein de|plus de) ?(?:\w+ )?{_QUI}(?: (?:du|de la|des|de|d'|au|a) ?\w+)?|ils|elles|personne|(?:la mere|le pere|madame|monsieur|mme) \w+)"
_VERBE = r"(?:(?:ne |n' ?|y |se |s' ?|en |peuvent |peut |ils |elles |elle |il |les? |leur )*(?!qui\b|que\b|quand\b|et\b|avai|etai|voulai|m'|me\b|sont (?:exigeant|dur))(?!\w+(?:ait|aient)\b)\w{2,})"
_SANS_NOUS = re.compile(
    rf"(?:\b(?:si|quand|depuis que|des que|le jour ou|chaque fois que|sinon)\b(?! (?!personne)(?:{_EUX}|elle|il|(?:j' ?|on |c' ?)?(?:etai|avai|ai)\w*)\b)"
    r"|\b(?:sans|grace a|pour qu(?:e\b|' ?)))"
    rf"[^.!?]{{0,60}}?\b(?:{_EUX} {_VERBE}|(?:il )?(?:n' ?)?y a (?:plus|pas) (?:rien|personne|d'|de|un|une)\b)"
)
"""« Si le bus s'arrête, les anciens restent chez eux », « quand je passe, la mère Poncet rit »."""
_LEUR_FAIT = re.compile(
    r"\b(?:(?:ca|cela|qui) (?:leur|lui) (?:re)?(?:rend|donne|permet|evite|change|offre|laisse|apporte|fait du bien)\w*"
    r"|(?:ca|cela) (?:permet|evite|redonne|donne|rend|offre) (?:aux?|a (?:la|l'|des|ceux|mes)|des|les|la|l'|le) ?\w)"
)
_EST_DEVENU = re.compile(
    r"\b(?:enfin|(?:a|de) nouveau|maintenant|depuis(?! toujours| longtemps)|aujourd'hui|peut|peuvent|pourra|pourront|au lieu d|retrouv\w+|repren\w+|repart\w*|sans (?:se|s'|avoir|etre))\b"
)
"""What tells an effect from what people simply do: « elles osent enfin »."""


def dit_l_effet(texte: str) -> bool:
    """Whether an answer tells what the work changes and for whom."""
    plat = normaliser(texte)
    if _SANS_NOUS.search(plat) or _LEUR_FAIT.search(plat):
        return True
    return bool(_EST_DEVENU.search(plat)) and bool(vecus(texte))
