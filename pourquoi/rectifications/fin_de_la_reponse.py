"""Where the new answer ends: before « pas les touristes », « corrigez », « merci »."""

from __future__ import annotations

import re

from pourquoi.ecriture import JOURS
from pourquoi.rectifications.mots_pleins import a_plat
from pourquoi.rectifications.reponses import LE

MERCI = r"(?:(?<!\bde )(?<!\bdire )(?<!\bdis )(?<!\bdit )(?<!\bun )(?<!\bgrand )(?<!\bmot )merci)"
"""Said to the coach: not the « merci » of « lui dire merci », « un mot de merci à Jeanne »."""
_EN_CONCLUANT = r"(?:hein|quoi|voila|remet(?:s|tez)?(?:[ -](?:les?|la))?|seulement|(?<!\bje )(?<!\bon )(?:corrige[zr]?|rectifie[zr]?|modifie[zr]?|change[zr]?)|remontre[zr]?|a corriger)"
_SUITE = re.compile(
    r"\s*[,;(]\s*(?:(?:et|mais|non|c'est|cest|ce n'est|ce ne sont)\s*,? )*pas\b(?! (?:que je|de\b|d')).*$|(?<!\w)(?:et|mais) (?:non )?pas\b.*$"
    r"|\s+(?:et |mais |non ,? ?)*(?<!\bn)pas (?=(?:les?|la|des|du|mes|mon|ma|ceux|celles|aux?|o|seulement|que les?|que la|«)\b|l')(?<!plus pas ).*$|\s+(?:au lieu d|a la place\b|plutot qu).*$|\s+(?:dans|comme|a|en) (?:mes |ma )?valeurs?\b.*$"
    r"|(?<!\ba)(?<!\bont)(?<!\best)(?<!\bsont)(?:[\s,;]+(?:s'?il (?:vous|te) plait|svp|stp)\b.*"
    rf"|\s*[,;]\s*(?:{MERCI}|{_EN_CONCLUANT})\b.*|\s+(?:{MERCI}|{_EN_CONCLUANT})(?:[\s,]+(?:{MERCI}|{_EN_CONCLUANT}|d'avance|beaucoup|bien|alors|donc|la|les?|ca|c'est tout))*\W*)$"
    r"|[\s,;]+(?:et |mais )(?:puis )?(?:le|la|les|mon|ma|mes) (?:chemin|phrase|synthese|resume|renoncements?|valeurs?|exemple|geste)\b.*$"
    r"|[\s,;]+(?:et )?(?:je (?:me suis tromp|veux (?:corriger|changer))|vous (?:avez|vous etes)|c'est (?:une erreur|faux)).*$"
)
_JOUR = rf"(?:{JOURS}|demain)"


def sans_suite(plat: str) -> str:
    """The new answer without what is opposed to it; « qui n'osent pas montrer » stays whole."""
    if re.match(rf"\W*(?:pas (?!que\b|seulement|juste)|plus (?:{LE}|aux? |{_JOUR}))", plat):
        return ""
    for m in _SUITE.finditer(plat):
        nie = m[0].lstrip().startswith("pas") and re.search(
            r"\b(?:n'|ne )\w+ ?$", plat[: m.start()]
        )
        if not nie:
            return plat[: m.start()]
    return plat


_QUI_ANNONCE = re.compile(
    r"^\W*(?:(?:c'? ?est|ce sont|plutot) )?(?:(?:exactement |toujours )?la meme chose|les memes(?: gens| personnes)?|pareil|le meme groupe|un seul (?:et meme )?groupe|ceci|comme (?:ca|suit|ceci))\s*[:,=]\s*(?=\S)"
)


def sans_ce_qui_l_annonce(dit: str) -> str:
    """« la même chose : les conjoints qui… » → « les conjoints qui… »."""
    m = _QUI_ANNONCE.match(a_plat(dit))
    return dit[m.end() :] if m else dit


VIDE = re.compile(
    r"(?:ca|cela|celui-ci|celle-ci|ceux-ci|ceci|voici|plutot|le|la|tout|rien|moi|vous|toi|autre chose|autrement|quoi|ok|bon|bien|pas|important|primordial|essentiel|tout pour moi|dur|simple|facile|difficile|clair|complique|ma vie|ma passion|mon plaisir|un plaisir)\W*"
)
