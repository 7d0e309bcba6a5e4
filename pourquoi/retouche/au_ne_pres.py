"""The words of the sentence said again with a « ne » more, or less: « remettez « qui ont pas le temps » »."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.reflet.negation import avec_ne
from pourquoi.retouche.litteral import CE_QUI_EST_CITE

_A_METTRE = re.compile(
    r"(?:^|[\s,.;:])(?:r?e?mett?(?:s|ez|re)|r?e?met|[ée]cri\w*|dis|dites|c[’' ]?est|plut[ôo]t|laisse[rz]?|garde[rz]?)(?: (?:plut[ôo]t|comme avant|bien|juste|moi))*[\s:,]*[«\"“]?\s*"
    r"(?P<neuf>[^«»\"“”.;:!?]+?)\s*[»\"”]?(?:,? (?:[àa] la place|au lieu|plut[ôo]t)\b.*|,? (?:comme avant|comme je (?:l[’']ai |ai )?dit|stp|svp|merci|s[’']il .*))*\W*$",
    re.IGNORECASE,
)
_MOT = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NIE = frozenset(["pas", "plus", "jamais", "rien", "personne", "aucun", "aucune"])
_NE = ("ne", "n")


def au_ne_pres(phrase: str, texte: str) -> str | None:
    """The sentence with these of its words as they are told, when but a « ne » differs; or None.

    Args:
        phrase: the sentence.
        texte: the message that says them again.
    """
    if lettre := _lettre_voulue(phrase, texte):
        return lettre
    dit = _A_METTRE.search(texte)
    voulus = [normaliser(m[0]) for m in _MOT.finditer(dit["neuf"])] if dit else []
    nus = [m for m in voulus if m not in _NE]
    if dit is None or len(nus) < 3 or not _NIE & set(nus):
        return None
    mots = [m for m in _MOT.finditer(phrase) if normaliser(m[0]) not in _NE]
    for i in range(len(mots) - len(nus) + 1):
        ici = mots[i : i + len(nus)]
        if [normaliser(m[0]) for m in ici] == nus:
            neuf = _dit_ainsi(dit["neuf"].strip(), [m[0] for m in ici])
            faite = phrase[: ici[0].start()] + neuf + phrase[ici[-1].end() :]
            return faite if faite != phrase else None
    return None


_MANQUE_NE = re.compile(
    r"\b(?:manque|oubli[ée]\w*|perdu|(?<!il )faut|faudrait|mets|mettez|ajoute[zr]?|remets|remettez)\b(?: (?:pas|juste|encore|seulement|un|une|le|la|son|ton|votre|petit|mot|plutôt))* *[«\"“']?\s*(?P<ne>n['’](?!\w)|ne\b|\bn(?!\w))",
    re.IGNORECASE,
)
_ACCENT = re.compile(
    r"\baccents?\b(?: grave| aigu)? (?:de|du|à|sur|au) (?:le |la |mot )*[«\"“]?\s*(?P<mot>[^\W\d_]+)", re.I
)  # fmt: skip
_AVEC_L_ACCENT = re.compile(
    r"(?P<mot>[^\W\d_]+)\s*[»\"”]?,? (?:avec|prend|il faut|faut) (?:bien )?(?:un|l[’']|son|ses|les|des) ?accents?\b",
    re.I,
)
"""« je signe, mais « forêt » avec l'accent »."""


def _lettre_voulue(phrase: str, texte: str) -> str | None:
    """« il manque pas un n' ? « n'ait honte » », « vous avez perdu l'accent de « où » »: that alone."""
    if accent := _ACCENT.search(texte) or _AVEC_L_ACCENT.search(texte):
        mot = accent["mot"]
        if mot.isascii():
            # « il manque l'accent sur ou »: one word says which accent it is.
            mot = "où" if mot.lower() == "ou" else mot
        places = [m for m in _MOT.finditer(phrase) if normaliser(m[0]) == normaliser(mot)]
        if len(places) == 1 and places[0][0] != mot and not mot.isascii():
            return phrase[: places[0].start()] + mot + phrase[places[0].end() :]
    if not _MANQUE_NE.search(texte) or re.search(r"\b(?:lieu|place)\b", texte, re.I):
        return None
    for cite in CE_QUI_EST_CITE.finditer(texte):
        nus = re.sub(r"\bn(?:e |['’])", "", cite["dit"])
        place = re.search(rf"(?<!\bne )(?<!n’)\b{re.escape(nus.replace(chr(39), '’'))}\b", phrase)
        if re.search(r"\w", nus) and nus != cite["dit"] and place:
            return phrase[: place.start()] + cite["dit"].replace("'", "’") + phrase[place.end() :]
    faite = avec_ne(phrase)
    return faite if faite != phrase else None


def _dit_ainsi(neuf: str, siens: list[str]) -> str:
    """The words told, each spelled as in the sentence, with their own « ne »."""
    suite = iter(siens)
    dits = _MOT.sub(lambda m: m[0] if normaliser(m[0]) in _NE else next(suite), neuf)
    return dits.replace("'", "’")
