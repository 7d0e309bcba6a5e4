"""Whether a piece of an answer can be said far from what came before it."""

from __future__ import annotations

import re

from pourquoi.reflet.clauses import plat
from pourquoi.reflet.lexique import conjugue, infinitif, part
from pourquoi.reflet.typographie import decouper

_PENDANT = re.compile(
    r"(?<!\w)(?:parce que?|parce qu’|que|qu’|et|mais|ou|maintenant|quand|si|puisque|alors|donc|avec|pour|de|d’|à|chez"
    r"|sans|dans|sur|comme|aussi|surtout|d’abord|non plus|ca|cela|qui|peut-etre"
    r"|(?:qui|dont|ou|que) (?:\S+ ){0,2}(?:n’)?(?:a|ont|est|sont|osent?|gardent|veulent|savent|peuvent|font|sortent?))$"
)
"""An end that waits for something."""
_RENVOIE = re.compile(
    r"(?:(?:alors|sinon|mais|car|pareil|plutot)\b|(?:vous|tu) n’?en (?:avez|as)|c’etait de l’|(?:vous|tu) (?:\S+)$|(?:c’est|ce n’est|c’etait|ca) (?:\S+ ){0,2}\S+$"
    r"|(?:ca|cela) (?:ne |n’)?(?:les|la|l[’e]|lui|leur|y|en) )"
)
"""A beginning that only makes sense after something else, or says nothing by itself."""
_PLURIELS = frozenset(
    [
        "les",
        "des",
        "mes",
        "nos",
        "vos",
        "tes",
        "ses",
        "ces",
        "leurs",
        "aux",
        "ceux",
        "celles",
        "deux",
        "trois",
        "certains",
    ]
)
_SINGULIERS = frozenset(
    [
        "le",
        "la",
        "l’",
        "un",
        "une",
        "du",
        "au",
        "mon",
        "ma",
        "votre",
        "ton",
        "ta",
        "notre",
        "ce",
        "cet",
        "cette",
        "chaque",
        "son",
        "sa",
        "leur",
        "quelqu’un",
        "celui",
        "celle",
        "on",
        "chacun",
        "personne",
    ]
)
_DEVANT_PRONOM = frozenset(
    [
        "je",
        "j’",
        "tu",
        "vous",
        "nous",
        "on",
        "il",
        "elle",
        "ils",
        "elles",
        "qui",
        "ça",
        "cela",
        "ne",
        "n’",
        "pour",
        "de",
        "d’",
        "à",
        "sans",
        "me",
        "m’",
        "te",
        "t’",
    ]
)
_IMPERSONNEL = frozenset(
    [
        "faut",
        "fallait",
        "faudra",
        "faudrait",
        "y",
        "s’",
        "pleut",
        "pleuvait",
        "reste",
        "restait",
        "suffit",
        "suffisait",
        "existe",
        "manque",
        "manquait",
        "vaut",
    ]
)
_TONIQUES = {"lui": False, "elle": False, "eux": True, "elles": True}
_DEVANT_TONIQUE = frozenset(
    [
        "comme",
        "avec",
        "chez",
        "pour",
        "de",
        "d’",
        "à",
        "sans",
        "sur",
        "vers",
        "contre",
        "entre",
        "qu’",
        "que",
    ]
)
_LOCUTIONS = frozenset(
    [
        "pouviez",
        "pouvais",
        "pouvez",
        "peux",
        "peut",
        "pouvait",
        "marre",
        "assez",
        "sortir",
        "sort",
        "sortent",
        "aller",
        "vont",
        "va",
    ]
)
"""« en avoir marre », « s’en sortir »: nothing named before."""


def autonome(texte: str) -> bool:
    """Whether every pronoun of a reflection has its noun before it, and nothing is left hanging.

    Args:
        texte: a reflection, the person turned: « vous y êtes entré comme apprenti » does not stand
            alone, « les gens qui ont deux paires et qui y tiennent » does.
    """
    nu = plat(texte)
    if nu.endswith(" plus") and not re.search(r"\bn(?:e |’)(?:\S+ ){0,3}plus$", nu):
        return False
    if _PENDANT.search(nu) or _RENVOIE.match(nu):
        return False
    return not _orphelins(texte)


def perd_son_nom(texte: str, avant: str) -> bool:
    """Whether a stretch holds a pronoun whose noun is in what was said before it.

    « je ne peux pas la bousculer » after « la dame a 94 ans » does; the client that the question
    named needs no other name.

    Args:
        texte: a stretch of an answer, in French.
        avant: what its author wrote before it.
    """
    # Whom the answer calls « il » from its start, the question named.
    nommes = {_PLURIEL.get(mot, False) for mot in _orphelins(avant)}
    perdus = [mot for mot in _orphelins(texte) if _PLURIEL.get(mot, False) not in nommes]
    if not perdus or not avant.strip():
        return False
    if _CLIENT.search(plat(avant)):
        perdus = [mot for mot in perdus if mot in ("la", "y", "en")]
    ensemble = _orphelins(f"{avant.rstrip(' .,;:!?…')} : {texte}")
    return any(perdus.count(mot) > ensemble.count(mot) for mot in perdus)


_ACCORDS = {
    "le": {"le", "un", "mon", "ton", "son", "votre", "notre", "leur", "ce", "cet", "du", "au"},
    "la": {"la", "une", "mon", "ma", "ta", "sa", "votre", "notre", "leur", "cette"},
    "les": _PLURIELS,
}
DE_CE_QUI_EST_DIT = re.compile(
    r"(?:di[ts]|dire|sai[st]|sav|voi[rst]|voy|f(?:ai|er|on)|cr[ou]|pens|sen[st]|jur|prome|regrett|compr|v[eo]u|p[eo]u|répèt|répét|demand|méri|remarqu)"
)
"""« je le fais », « je le vois »: of a whole clause as much as of a noun."""


def objet_perdu(texte: str) -> bool:
    """Whether « le », « la », « les » before a verb has no noun of its gender before it in a stretch.

    « on note tout, et je ne le montre à personne » has none, « un carnet, et je ne le montre… » has.
    """
    mots = [m.lower() for m in decouper(texte)]
    for i, mot in enumerate(mots[:-1]):
        if mot not in _ACCORDS or _besoin(mots, i) is None:
            continue
        if mot == "le" and DE_CE_QUI_EST_DIT.match(mots[i + 1]):
            continue
        noms = (m for j, m in enumerate(mots[:i]) if _besoin(mots, j) is None)
        if not any(m in _ACCORDS[mot] or m == "l’" and mot != "les" for m in noms):
            return True
    return False


_PLURIEL = {"ils": True, "elles": True, "les": True, "leur": True, "leurs": True, "eux": True}
_POSSESSIFS = ("son", "sa", "ses", "leur", "leurs")
_CLIENT = re.compile(r"\b(?:client|cliente|gens|quelqu’un)s?\b")


def _orphelins(texte: str) -> list[str]:
    """The words of a text that stand for a noun it does not hold before them."""
    mots = [m.lower() for m in decouper(texte)]
    perdus: list[str] = []
    singulier = pluriel = False
    for i, mot in enumerate(mots):
        besoin = _besoin(mots, i)
        if besoin is not None:
            if not (pluriel if besoin else singulier or pluriel):
                perdus.append(mot)
            if mot not in _POSSESSIFS:
                continue
        # « les » before a verb was dealt with: here it opens a noun phrase.
        pluriel = pluriel or mot in _PLURIELS
        singulier = singulier or mot in _SINGULIERS
        # A name, or a noun without its article (« ardoise refaite »).
        singulier = singulier or part(mot, "N") > 0.8
    return perdus


def _besoin(mots: list[str], i: int) -> bool | None:
    """The number of the noun a word stands for (plural: True), or None when it stands for none."""
    mot = mots[i]
    avant = mots[i - 1] if i else ""
    suite = mots[i + 1 : i + 4]
    suivant = suite[0] if suite else ""
    verbe = next((m for m in suite if m not in ("ne", "n’")), "")
    if mot in ("il", "ils", "elle", "elles") and not (mot == "il" and verbe in _IMPERSONNEL):
        if mot in _TONIQUES and avant in _DEVANT_TONIQUE and not _verbe(suivant):
            return _TONIQUES[mot]
        return mot.endswith("s")
    if mot in _TONIQUES and avant in _DEVANT_TONIQUE:
        return _TONIQUES[mot]
    if mot in ("son", "sa", "ses", "leurs") or mot == "leur" and not _verbe(suivant):
        # What is theirs needs somebody, « on » or « chacun » too.
        return None if avant in ("à", "de") and mot == "leur" else False
    if mot in ("le", "la", "les", "l’", "lui", "leur") and (
        avant in _DEVANT_PRONOM
        or infinitif(suivant)
        and (avant in ("pas", "et", "ou", "jamais") or _verbe(avant) and part(suivant, "N") < 0.2)
    ):
        if _verbe(suivant) or suivant in ("y", "en"):
            return mot in ("les", "leur")
    if mot in ("celle", "celui") and suivant in ("de", "du", "d’", "des"):
        return False
    if mot == "y" and suivant not in ("a", "avait", "aura", "aurait", "ait"):
        return False
    if mot == "en" and avant in _DEVANT_PRONOM and not _LOCUTIONS & set(suite):
        if _verbe(suivant) and not suivant.endswith("ant"):
            return False
    return None


def _verbe(mot: str) -> bool:
    return (conjugue(mot) or infinitif(mot)) and part(mot, "V") > 0.5
