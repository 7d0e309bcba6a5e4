"""Leave taken at the end of a message, whatever else it says."""

from __future__ import annotations

import re

from pourquoi.rectifications import a_plat

_DEPART_FINAL = re.compile(
    r"(?:^|(?<=[\s,.;!?]))(?:(?:allez|bon|bref|et|donc|puis|voila|mais)[\s,]+)*(?:au revoir|je (?:vous|te) laisse\b(?! (?:le|la|les|choisir|decider|voir|faire))|bonne (?:soiree|nuit|journee)|(?:on|je) (?:peu[xt]|pourrait|pourrais) (?:s'|m')?arreter|(?:je|on) (?:vous|t'|te) (?:ai|a) demande d'arreter|on s'arrete la|je vais me coucher|on verra (?:ca|la suite) (?:demain|plus tard))\b.{0,90}$"
)


def depart_final(texte: str) -> str | None:
    """What a message says before it takes leave at its end, be it nothing; None when it does not.

    « …je leur présente la chèvre d'abord. En vrai je suis fatiguée, on peut s'arrêter »
    """
    # Flat, a letter for a letter: where the leave begins is where it was typed.
    depart = _DEPART_FINAL.search(a_plat(texte))
    return texte[: depart.start()].strip(" ,.;") if depart else None
