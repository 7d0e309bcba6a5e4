"""Answers that name nobody: a remark, or a thing, makes no clientele."""

from __future__ import annotations

import re

from pourquoi.clientele.dite import pour_tout_le_monde, qui
from pourquoi.clientele.nommee import humains
from pourquoi.ecoute.demandes import nomme_des_gens
from pourquoi.ecriture import normaliser
from pourquoi.reflet.lexique import a_lecture
from pourquoi.retouche.groupes import nomme_des_gens as nomme_un_groupe

LONGUE = 24
"""Words from which an answer tells something, and may name its people in any way."""

_OPPOSE = re.compile(
    r"\W*(?:(?:mais|non|nan|ah|oh|bah|si|moi|nous|c'est|cest|c|tout|juste|exactement|plutot|au)\W+)*(?:(?:toujours |encore )?(?:les|la) memes?|le contraire|l'inverse|l'oppose|pareil|faux|fausse|ca|cela)\W*"
)
_PAS_EUX = re.compile(
    r"\W*(?:non|nan|mais|attend\w*|pardon|avant|ah mais|oh mais)\b"
    r"|^\W*(?:moi )?(?:je |j')(?:garde|mets|note|dis|disais|ecris|prefere|veux|voulais)\b"
    r"|\b(?:vous|tu|t'|te|votre|vos|ton|tes)\b"
    r"|\b(?:c'est|cest|c|c'etait|ce n'est) pas (?:ca|cela|du tout|vrai|bon|juste|ce que)\b|\bma question\b"
    r"|\b(?:il|elle|ils|elles|on|ca) (?:(?:me|le|la|les) |l')*(?:voi\w+|sen\w*|remarqu\w+|save?nt|sait)\b"
)
"""Marks of a remark, or of an answer to the question before."""
_PAS_CELA = re.compile(r"\b(?:c'est|cest|c|c'etait|ce n'est) pas (?:ca|cela)\b")
_UNE_CHOSE = re.compile(r"(?:le|la|l'|du|de la|de l'|mon|ma) ?\w+\W*")
_DE_L_ECHANGE = re.compile(
    r"^(?:ma|la|cette|votre|ta|une|mes|vos) (?:questions?|r[ée]ponses?)\b", re.I
)
_DES_GENS = re.compile(r"\W*(?:les|des|ceux|celles|mes|nos|qui|quiconque|n'importe qui) \w")


def ne_nomme_personne(texte: str) -> bool:
    """Whether an answer to « quels clients ? » holds nobody, and is a remark or what is left of one.

    « le contraire », « chiffrée », « il le voit sur la facture » name nobody; « B2B », « madame
    Roux », « le 93 » may.
    """
    plat = normaliser(texte)
    mots = plat.strip(" .,;:!?").split()
    if _OPPOSE.fullmatch(plat):
        return True
    if _DES_GENS.match(plat):
        return False
    if len(texte.split()) >= LONGUE or pour_tout_le_monde(texte) or nomme_des_gens(texte):
        return False
    gens = qui(texte)
    if gens and not (
        _DE_L_ECHANGE.search(gens) or _PAS_CELA.search(plat) and nomme_une_chose(gens)
    ):
        return False
    if len(mots) == 1:
        return _qualifie(texte.strip(' .,;:!?…»«"').lower())
    return bool(_PAS_EUX.search(plat))


def nomme_une_chose(dits: str) -> bool:
    """Whether words kept as the clientele only name one thing, « l'eau »; « la mairie » is somebody."""
    seule = _UNE_CHOSE.fullmatch(normaliser(dits).strip())
    return bool(seule) and not (humains(dits) or nomme_un_groupe(dits))


def _qualifie(mot: str) -> bool:
    """Whether one word only says how something is: « chiffrée », « franche »."""
    return not mot.endswith(("s", "x")) and a_lecture(mot, "A", "Vp") and not a_lecture(mot, "N")
