"""People added to those the sentence is about, when it has no list yet: « et les parents aussi »."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.reflet.lexique import conjugue, part
from pourquoi.retouche.debout import tient_debout
from pourquoi.retouche.greffe import remplacer
from pourquoi.retouche.groupes import fin_d_une_liste, nomme_des_gens, place_des_gens

_EN_PLUS = re.compile(
    r"^\W*(?:(?:oui|ouais?|non|bah|ben|euh|alors|bon|mais|ok)\W+)*(?P<ordre>et |(?:faut |faudrait |il faut )?(?:r?ajout\w*|mets|mettez|mettre) |(?:il )?(?:y )?manque )?(?:aussi |juste |encore )*"
    r"(?P<gens>(?:les|mes|nos|leurs|le|la|leur|mon|ma) [^\s,.;:!?«»]+(?: (?:du|de la|des|de|d[’']) ?[^\s,.;:!?«»]+| (?!aussi|également|avec|en plus|stp|svp|quoi|hein|merci|alors)[^\s,.;:!?«»]+)?|l[’'][^\s,.;:!?«»]+)"
    r"(?P<aussi> (?:aussi|également|avec|en plus))?(?: (?:stp|svp|quoi|hein|merci|alors))*\W*$",
    re.IGNORECASE,
)
_SUJET = re.compile(
    r"\b(?:pour|afin) qu(?:e |’)(?P<sujet>(?:les|mes|nos|des|le|la|mon|ma|notre|chaque) [\w-]+(?: (?:du|des|de la|de|d’) ?[\w-]+)?) (?:(?:ne|se|leur|lui|y|en|les?|la) |[nsl]’)*(?P<verbe>[\w-]+)"
)


def gens_de_plus(phrase: str, texte: str) -> str | None:
    """The sentence whose people are joined by those of the message; None when it adds none.

    « afin que les gosses apprennent » + « et les parents aussi » → « afin que les gosses et les
    parents apprennent ». A sentence with a list, or a place for people, takes them there.
    """
    dit, ici = _EN_PLUS.match(texte), _SUJET.search(phrase)
    if dit is None or ici is None or not (dit["ordre"] or dit["aussi"]):
        return None
    gens = dit["gens"].replace("'", "’")
    gens = gens[0].lower() + gens[1:]
    if place_des_gens(phrase) or fin_d_une_liste(phrase) or normaliser(gens) in normaliser(phrase):
        return None
    verbe = any(conjugue(m) and part(m, "V") > 0.7 for m in gens.lower().split()[1:])
    if verbe or not (nomme_des_gens(gens) and nomme_des_gens(ici["sujet"])):
        return None
    if not conjugue(ici["verbe"].lower()):
        return None
    faite = remplacer(phrase, ici.span("sujet"), f"{ici['sujet']} et {gens}")
    return faite if tient_debout(faite) else None
