"""The words of the sentence said again with a « ne » more, or less: « remettez « qui ont pas le temps » »."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser

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


def _dit_ainsi(neuf: str, siens: list[str]) -> str:
    """The words told, each spelled as in the sentence, with their own « ne »."""
    suite = iter(siens)
    dits = _MOT.sub(lambda m: m[0] if normaliser(m[0]) in _NE else next(suite), neuf)
    return dits.replace("'", "’")
