"""Several changes ordered in one message: « enlève les jeunes, et dans mes valeurs ajoute la patience »."""

from __future__ import annotations

import re

from pourquoi.amorces import CITE
from pourquoi.ecriture import JOURS, normaliser
from pourquoi.rectifications import a_plat, designees

_ORDONNE = (
    r"(?:(?:vous pouvez|tu peux|il faut|faut|faudrait) )?"
    r"(?:(?:r?ajoute|remplace|corrige|modifie|rectifie|change|rem[ae]t|enl[eè]ve|retire|supprime|vire|[oô]te|note)[rz]?|(?:re)?(?:mets|mettez|mettre)|[eé]cri(?:s|vez))\b"
)
_DANS_UN_CHAMP = (
    r"(?:dans|pour|[àa]|sur|c[ôo]t[ée]|niveau) (?:les |la |le |l['’]|mes |ma |mon |nos |notre )"
)
_LE_CHAMP_EST = (
    r"(?:quant (?:à|aux?) )?(?:mes |ma |mon |nos |notre |les? |la |l['’])(?:[\w-]+,? ){1,4}?"
    r"(?:c['’ ]?est|ce sont|c|:|=|sont|est) "
)
_MANQUE = r"(?:vous avez|tu as|t['’]as|tas) (?:encore )?(?:oubli[ée]|perdu|saut[ée]|zapp[ée])|il manque|j['’]ai dit aussi"
_PAS_LUI = r"(?:c['’]est|ce (?:n['’]est|ne sont|sont)|cest) pas "
_ENTRE = r"(?:et|puis|pis|aussi|enfin|sinon|alors)"
_COUPE = re.compile(
    rf"(?:\s*[,;.!]+\s*(?:{_ENTRE}\s+)*|\s+(?:et|puis|pis)\s+(?:{_ENTRE}\s+)*)"
    rf"(?={_ORDONNE}|{_DANS_UN_CHAMP}|{_LE_CHAMP_EST}|{_MANQUE}|{_PAS_LUI})",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    rf"\W*(?:(?:et|non|oui|alors|bon|ok|mais|du coup)\W+)*(?:{_ORDONNE}|{_DANS_UN_CHAMP}.{{0,60}}?{_ORDONNE}"
    rf"|{_LE_CHAMP_EST}|{_MANQUE}|{_PAS_LUI}.{{0,40}}?\b(?:c['’]est|cest|mais|ce sont)\b)",
    re.IGNORECASE,
)
LONGUEUR = 60
"""Words above which a message tells more than it orders."""


def ordres_joints(texte: str) -> list[str]:
    """The orders of a message that bear each on an answer of its own; none when it has one order.

    What names no answer goes with the order before it: « enlève les jeunes et mets les familles ».
    """
    if len(texte.split()) > LONGUEUR or "?" in texte:
        return []
    cites = [m.span() for m in CITE.finditer(texte)]
    bornes = [0]
    for m in _COUPE.finditer(texte):
        dedans = any(a <= m.start() < b for a, b in cites)
        if not dedans and _a_sa_reponse(texte[m.end() :]):
            bornes.append(m.end())
    ordres = [texte[a:b] for a, b in zip(bornes, [*bornes[1:], len(texte)], strict=True)]
    ordres = [_LIEN_FINAL.sub("", ordre) for ordre in ordres]
    if len(ordres) > 1 and all(_CHANGE.match(o) for o in ordres):
        return ordres
    return _enumeres(texte) or _puis_autre_chose(texte)


_ECRIVEZ = re.compile(
    r"\b(?:[eé]cri(?:s|vez|re)|mets|mettez|mettre|notez?|gardez?)(?: (?:moi|plut[oô]t|simplement|juste|seulement|uniquement|tout simplement))*\s*:?\s*[«“\"][^«»“”\"]{3,}[»”\"]",
    re.IGNORECASE,
)


def _puis_autre_chose(texte: str) -> list[str]:
    """« Pour mes clients, écrivez « X », et pour le geste, … »: X and no more, then the other order."""
    m = _ECRIVEZ.search(texte)
    tete, suite = (texte[: m.end()], texte[m.end() :]) if m else ("", "")
    suite = _LIEN_D_ABORD.sub("", suite)
    autre = _CHANGE.match(suite) or designees(suite, seul=False) or _DIT_FAUX.search(a_plat(suite))
    tete = _ANNONCE.sub("", tete)
    return [tete, suite] if m and autre and designees(tete, seul=False) else []


def _enumeres(texte: str) -> list[str]:
    """What a message says one after the other, between « ; », when each puts something right."""
    parts = [_LIEN_D_ABORD.sub("", _ANNONCE.sub("", p)) for p in re.split(r"\s*;\s*", texte)]
    corrigent = all(_CHANGE.match(p) or _DIT_FAUX.search(normaliser(p)) for p in parts)
    ordonne = any(_CHANGE.match(p) and _a_sa_reponse(p) for p in parts)
    return parts if len(parts) > 1 and corrigent and ordonne else []


_ANNONCE = re.compile(
    r"^\W*(?:avant|pour|d['’]abord|alors|bon|attendez|(?:(?:encore|juste|une?|deux|trois|quelques|petites?|derni[eè]res?) )+(?:retouches?|corrections?|choses?|d[eé]tails?|pr[eé]cisions?|remarques?|modifs?|modifications?|points?))[^:;«»]{0,60}:\s*",
    re.IGNORECASE,
)
_DIT_FAUX = re.compile(
    r"\b(?:a l'envers|inverse\w*|(?:non|pas) (?:la|le|les|l'|une?|des|mon|ma|mes)\b|n'est pas|ne sont pas|faux|fausse|erreur|oublie\w*|perdu\w*|manque\w*|toujours pas|reste (?:a|mal)|au lieu)"
)


def _a_sa_reponse(suite: str) -> bool:
    """Whether an order says which answer it bears on, by its name or by the words it replaces."""
    suivant = _COUPE.search(suite)
    ordre = suite[: suivant.start()] if suivant else suite
    seul = re.match(rf"{_PAS_LUI}|{_MANQUE}", ordre, re.IGNORECASE)
    jour = _LE_JOUR.match(ordre) or _CITE_OTE.match(ordre)
    return bool(seul or jour or designees(ordre, seul=False))


_LE_JOUR = re.compile(rf"{_ORDONNE} (?:bien |aussi |juste )?(?:le )?(?:{JOURS})\b", re.IGNORECASE)
_CITE_OTE = re.compile(
    r"(?:enl[eè]ve|retire|supprime|vire|[oô]te)[rz]? (?:juste |aussi |bien )*[«“\"]", re.IGNORECASE
)
"""A day is that of the step, and what is quoted stands somewhere."""


_LIEN_D_ABORD = re.compile(rf"^[\s,;.!]*(?:{_ENTRE}\b[\s,]*)*", re.IGNORECASE)
_LIEN_FINAL = re.compile(rf"(?:[\s,;]+(?:{_ENTRE}\b)?)+$", re.IGNORECASE)
