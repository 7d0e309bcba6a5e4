"""What is told for another line of the notebook where the sentence was to be finished."""

from __future__ import annotations

import re

from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.raison_detre.a_finir import demande_une_proposition

_LIGNES = {
    "geste": "geste_respect",
    "respect": "geste_respect",
    "partenaire": "geste_respect",
    "fournisseur": "geste_respect",
    "confrere": "geste_respect",
    "collegue": "geste_respect",
    "client": "coeur_clientele",
    "valeur": "valeurs",
}
"""How a line is called, by the beginning of its name."""

_NOM = (
    r"(?P<ligne>gestes?(?: de respect)?|respect|partenaires?|fournisseurs?|confr[eè]res?|coll[eè]gues?"
    r"|client[eè]le|clientes?|clients?|valeurs?)"
)
_INTITULE = re.compile(
    rf"\b(?P<tete>pour|sur|c[oô]t[eé]|quant (?:[aà]|aux?)) ?(?:les |l[ae] |mon |mes |ma |question d[ue]s? )?{_NOM}"
    r"(?P<lien> :|:|,? (?:c[’' ]?est|ce sont|ce serait|je dirais)\b ?:?|, (?=(?:j[’'e]|on|le|la|les|un|une)\b)) ?(?P<dit>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""« pour le geste : je garde le pain de la veille »."""

_SAUTEE = re.compile(
    rf"\b(?:r[eé]pond\w*|dit|parl[eé]) (?:[aà] propos d\w* |sur |pour |de |[aà] |aux? )(?:la question (?:des |du |sur les ))?(?:les |le |la |mes |mon |l[’'])?{_NOM}\b[^.!?…]*[.!?…]\s*(?P<dit>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""« Vous passez sans que j’aie répondu sur les partenaires. Le voici : … »."""

_LE_VOICI = re.compile(
    r"^(?:(?:alors|donc|bon|eh bien|et|mais)[ ,]+)*(?:(?:je (?:le fais|r[eé]ponds|le dis|vous r[eé]ponds|te r[eé]ponds|compl[eè]te|reviens dessus)|(?:le |la |les |me )?voi(?:ci|l[aà]))[^:.!?]{0,20}[:.] ?|voi(?:ci|l[aà])[ ,]+)",
    re.IGNORECASE,
)
_DE_LA_PHRASE = re.compile(
    r"\b(?:phrase|raison d'etre|proposition|propos(?:e|ez|iez|er)|c'est pour que)\b"
)

MOTS = 3
"""Least words of what is told for another line."""


def pour_une_autre_ligne(texte: str) -> tuple[str, str] | None:
    """The answer that a message is for, and its words, when it says so; or None.

    « pour le geste : le mardi je prête mon four. Pour la phrase, proposez » → the act of respect.
    """
    trouve = _SAUTEE.search(texte) or _INTITULE.search(texte)
    if trouve is None or _finit_la_phrase(trouve):
        return None
    dites: list[str] = []
    for phrase in en_phrases(_LE_VOICI.sub("", trouve["dit"].strip())):
        if _DE_LA_PHRASE.search(normaliser(phrase)) or demande_une_proposition(phrase):
            break
        dites.append(phrase)
    dit = " ".join(dites).strip(" ,;")
    if len(dit.split()) < MOTS or re.match(r"(?:pour|afin|qu)[ ’'e]", dit, re.IGNORECASE):
        return None
    plat = normaliser(trouve["ligne"])
    return next(nom for debut, nom in _LIGNES.items() if plat.startswith(debut)), dit


def _finit_la_phrase(trouve: re.Match[str]) -> bool:
    """« pour mes clients, je me lève à quatre heures » ends the sentence, and heads no line."""
    dites = trouve.groupdict()
    pour = (dites.get("tete") or "").lower() == "pour"
    geste = trouve["ligne"].lower().startswith("geste")
    return pour and not geste and ":" not in dites["lien"]
