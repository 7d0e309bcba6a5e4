"""What a claim blames and orders, wherever it is heard: « vous avez oublié… », « remets… ».

By themselves neither answers anything: « remets-le », « note-le dans mes clients », « j'ai pas dit ça ».
"""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, CHAMP, DANS, fin
from pourquoi.au_passage import reproche
from pourquoi.ecriture import en_phrases
from pourquoi.rectifications import a_plat, pleins

BIEN = (
    r"(?:(?:encore|aussi|bien|juste|completement|carrement|totalement|meme|quand meme|deja|tout) )*"
)
VOUS_AVEZ = (
    r"\b(?:vous (?:m'|me )?(?:avez|aviez)|tu (?:m')?(?:as|avais)|t'(?:as|avais)|ta|tas|t as)"
)
OUBLIE = rf"(?:\b(?:vous|tu) (?:m'|me )?{BIEN}(?:oubli|zapp|saut)(?:ez|es)|\bt'(?:oublies|zappes)|{VOUS_AVEZ} {BIEN}(?:oubli|zapp|saut|perdu|omi|loup)\w*(?: de (?:mettre|noter|garder|ecrire))?|(?:{VOUS_AVEZ}|\b(?:vous ne m|vous n|tu ne m|tu n)'(?:avez|as)) (?:toujours |encore )?pas (?:re)?(?:mis|note|garde|ecrit|marque|retenu|pris|copie)\w*|(?:il |y |i )?manque(?:nt)?|(?:y a|il y a|il n'y a|y'a) (?:plus|pas)) (?:encore |aussi |juste )?"
REMETS = r"(?:(?:tu (?:peux|pourrais)|vous (?:pouvez|pourriez)|(?:peux|pourrais)[- ]tu|(?:pouvez|pourriez)[- ]vous|(?:il )?(?:faut|faudrait)) (?:me )?(?:remettre|rajouter)|(?<!je )remet(?:s|tez)?|(?<!je )rajoute[sz]?)(?: moi)?(?: bien| aussi| donc)?"
FIN_DE_CLAUSE = fin(
    rf"{REMETS} ?(?:-? ?(?:le|la|les|ca))?",
    r"(?:tu peux|vous pouvez|pouvez-vous|peux-tu|il faut) (?:le |la |les )?(?:remettre|corriger|rectifier|changer)",
)
"""Where a claim ends, with the order that may close it: « …, remets-le »."""

OTE = r"(?:enleve|retire|vire|supprime|efface|ote)[sz]?\b"

L_OUBLIE = rf"(?:vous|tu|t')\s?l(?:es |'|a |e )?(?:avez|as) {BIEN}(?:oubli|zapp|perdu|saut)\w*"
REMETS_LES = REMETS.replace("(?:me )?", "(?:me |les |la |le )?")
PROTESTE = re.compile(
    r"\b(?:(?:je )?(?:ne |n')?(?:vous |t'|te |j)?(?:ai|avais) pas (?:dit|demande)|jt'?ai pas (?:dit|demande)|j(?:e )?voulais pas que|c'est (?:l'inverse|le contraire|faux)|(?:ca )?veut rien dire|(?:tu as|t'as|tas|vous (?:n')?avez) (?:rien|pas|mal) (?:compris|capte|suivi|entendu)|(?:c'est|cest|c) pas une? (?:geste|exemple|valeur|client\w*|reponse)\b|rien compris|rien a voir|vous l(?:es|'|a) (?:avez|aviez)|je l(?:es|'|a) (?:avais|ai) (?:cite|nomme|dit|mis|donne)|le reste\b|(?:tu|t'|vous|ta|tas)\W?(?:as|avez)? (?:juste |que |seulement )*(?:mis|garde|note|ecrit)\b|(?:la|ma) phrase (?:elle )?est (?:bien|bonne)|(?:pouvez|pourriez)[- ]vous|(?:peux|pourrais)[- ]tu|tu peux)"
)


def proteste(clause: str) -> bool:
    """Whether what comes with a claim only complains, and is answered by what is done."""
    if not pleins(re.sub(ALLEZ, "", a_plat(clause))):
        return True
    return bool(PROTESTE.search(a_plat(clause))) or reproche(clause)


_LE_REMETTRE = re.compile(
    rf"{ALLEZ}(?:{REMETS}|corrige[sz]?|rectifie[sz]?|{OTE})[ -]*(?:le|la|les|ca|cela)\b(?:[ -](?:la|comme (?:avant|c'etait)))?{FIN_DE_CLAUSE}"
)
_L_INVERSE = re.compile(r"\b(?:l'inverse|le contraire|pas demande|rien demande)\b|^\W*\w+ ?\?+$")


def renvoie_a_ce_qui_est_fait(texte: str) -> bool:
    """« Effacé ? J'ai demandé le contraire. Remets-le » bears on what was just done, and answers nothing."""
    phrases = en_phrases(texte)
    ordres = [p for p in phrases if _LE_REMETTRE.match(a_plat(p))]
    autres = [p for p in phrases if p not in ordres]
    return bool(ordres and autres) and all(
        _L_INVERSE.search(a_plat(p)) or proteste(p) for p in autres
    )


_NOTE_LE = re.compile(
    rf"{ALLEZ}(?!ecri\w+ (?:a|au|aux)\b)(?:(?:tu peux|vous pouvez|(?:il )?(?:faut|faudrait)) )?(?:(?:le |la |les )?(?:re)?(?:mettre|noter|ranger|ecrire)|(?:re)?(?:mets?|mettez|note[sz]?|range[sz]?|ecri[st]|ecrivez|marque[sz]?))(?:[ -](?:le|la|les|ca|cela|moi))*(?: (?:bien|plutot|donc|aussi|juste))* (?:{DANS} {CHAMP}|(?:a|au) (?:sa|leur|la bonne|bon) (?:place|endroit)|(?:au )?bon endroit){FIN_DE_CLAUSE}"
)


def note_le(phrase: str) -> bool:
    """« Note-le dans mes clients »: an order that tells nothing of what to write.

    « Écrire aux clients » is what someone will do.
    """
    return bool(_NOTE_LE.match(a_plat(phrase)))
