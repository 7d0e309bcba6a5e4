"""What leads to a correction and what ends it, as pieces of patterns to match flat: see `a_plat`."""

from __future__ import annotations

import re

from pourquoi.rectifications import MERCI, noms_du_quotidien

LE = r"(?:mes|mon|ma|nos|notre|les?|la|l'|vos|votre|tes|ton|ta)"
"""Before the name of an answer."""
CHAMP = rf"(?:{LE} ?)?(?:{noms_du_quotidien()})\b"
"""An answer by the words people call it with."""
DANS = r"(?:dans|parmi|a|aux?|de|du|des|en|comme|pour|cote|niveau|sur)"
C_EST = r"(?:c'? ?est|c|c'etait|ce sont|ce serait)"
ALLEZ = r"^\W*(?:(?:et|mais|puis|sinon|oui|non|nan|nn|ah|oh|he|h?euh?|bon|ben|bah|alors|enfin|attends?|attendez|attention|merci|stp|svp|pardon|finalement|en fait|au fait|par contre|aussi|moi|du coup|donc)\b\W*)*"
"""Words of no weight that a clause opens on."""
_POLI = rf"stp|svp|{MERCI}|hein|quoi|voila|mince|s'il (?:vous|te) plait"
_INSISTE = r"en vrai|en fait|justement|du tout|plutot|aussi|a la place|j'ai dit non(?: merci)?|point(?: barre| final)?|(?:je|j) ?(?:vous|te|t') ?l'? ?(?:ai|avais) (?:deja )?dit|jte l'?ai dit"
_IMPORTE = r"c'est (?:le plus |tres |super |le )?(?:important|essentiel|principal)(?: pour moi)?"
CITE = re.compile(r"[«“\"][^»”\"]*[»”\"]")
"""Words between quotation marks, as typed."""


def fin(*autres: str) -> str:
    """The end of a clause, with what is only said around it, and these patterns besides."""
    return rf"(?:[\s,;:.!]+(?:{'|'.join((_POLI, _INSISTE, _IMPORTE, *autres))}))*[\s.!?…]*$"


FIN = fin()


def tel_que_tape(texte: str, m: re.Match[str], groupe: str) -> str:
    """What a group matched in the flat text, as it was typed, without the points around it."""
    return texte[slice(*m.span(groupe))].strip(' .,;:!«»"“”')
