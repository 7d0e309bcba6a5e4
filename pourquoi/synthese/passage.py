"""Whole sentences of an answer: what a summary keeps of it where there is no room for the rest."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from pourquoi.majuscules import majuscule
from pourquoi.reflet import essentiel, fait, sans_autre_valeur
from pourquoi.reflet.apartes import remarque
from pourquoi.reflet.bornes import mal_borne
from pourquoi.reflet.clauses import LONGUEUR_LUE, insignifiant, plat, vague
from pourquoi.reflet.echafaudage import sans_que, sans_verbe
from pourquoi.reflet.genres import accessoire, agit, decor

PHRASES = re.compile(r"(?<=[.!?…])\s+(?=\S)")
_MEMBRES = re.compile(r"\s*;\s+|\s+[–—]\s+")
_PROPOSITIONS = re.compile(
    r",\s+|\s+:\s+|\s+(?=(?:parce qu|et (?:je|j’|on|nous|il|elle|ça|les|la|le|me|lui|leur)\b|mais |alors |donc |pour que |afin ))",
    re.IGNORECASE,
)
_ATTACHE = re.compile(r"(?:qu[ie]|dont|où|parce|pour que|afin|sans|et que)\b|qu’", re.IGNORECASE)
_LIEN = re.compile(
    r"^(?:(?:et|mais|alors|donc|bon|ben|bah|puis|non mais|en vrai|en fait|parce que?|car)(?:,? |(?=qu’)))+(?=\w)",
    re.I,
)
_REUSSI = re.compile(r"^\W*(?:quand|lorsque) (?:c['’]est|ça) r[ée]ussit?,?\s+(?=\w)", re.IGNORECASE)
"""Words of the question."""
_JE = re.compile(r"^(?:Je|J’|On|Nous|Moi|Ça|C’)(?!\w)")
_RELATIVE = re.compile(r".*\b(?:qui|que|dont|où)\b|.*\bqu’", re.IGNORECASE)
_AU_COACH = re.compile(
    r"(?:remplac|corrig|gard|mett|enlev|chang|ajout|pass|arret)(?:ez|ons)\b|je dirais plutot\b|(?:c’est|ca fait) la \w+ fois que je\b|combien de fois"
    r"|(?:non,? )?vous (?:vous trompez|avez mal|n’avez pas repondu|venez de citer|citez)|avant de (?:repondre|continuer)\b|j’aimerais (?:maintenant )?voir\b|c’(?:est|etait) (?:de l’(?:ironie|humour)|pour rire)|.*\bc’(?:est|etait) une blague|l’ironie\b"
    r"|(?:deja |je (?:vous |te )?(?:l’ai )?(?:deja )?)dit$|(?:.* )?(?:on s’|je m’)arrete (?:la|ici)\b|(?:non )?merci\b|c’est (?:vous|toi) qui (?:m’y|me|m’avez|m’as)\b.*\b(?:penser?|reflechir)\b|arretons\b|au revoir|je (?:vous|te) laisse$"
    r"|(?:.*\b)?(?:synthese|recap\w*)(?: finale)?(?: (?:svp|stp|s’il .*|merci|maintenant|d’abord))*$|stop(?: (?:pour|la|ici|je|on|merci|svp|stp)\b|$)|(?:.* )?(?:on peut|je vais|j’aimerais|je voudrais) (?:s’|m’)arreter? (?:la|ici)\b"
    r"|(?:.* )?(?:je dois (?:y aller|filer|partir|(?:vous|te) laisser)|j’y vais|je file|(?:il )?faut que (?:j’y aille|je file|je parte))(?: (?:maintenant|la|vite|desole\w*))*$"
)
"""An order, a reproach or a goodbye to the coach."""
_DEJA_DIT = re.compile(
    r"^(?:(?:je|on|tu|j’)(?: vous| te| nous)? ?(?:viens de|l’(?:ai|a|as))(?: (?:déjà|deja|le|vous|dit?e?|dire|répondu))*(?: (?:tout à l’heure|plus haut|au début))?(?: pour (?P<qui>[^,:]{3,30}))?|comme (?:je|on) .{,15}dit)\s*[,:]\s*(?=\w)",
    re.IGNORECASE,
)
"""« On vous l’a déjà dit pour le meunier, on le paie à la livraison. »"""
_TRAINE = re.compile(
    r",? (?:combien de fois|je (?:vous |te )?l’ai (?:déjà )?dit|déjà dit|comme (?:je|on) .{,15}dit)\b[^.!]*$",
    re.IGNORECASE,
)
"""« … avant d’aller chez eux, combien de fois faut-il le dire ? »"""


_REPONSE = re.compile(
    r"^(?:(?:moi|ben|bah|bon|alors|euh),? )*(?:(?:[àa]|au|pour) (?:une?|mes|mon|ma|les?|la|ce|chaque) client\w*,? )?(?:moi,? )?(?:que |qu’|(?:je|j’|on|nous) ?(?:(?:vais|vas|peux|voudrais) )?(?:lui |leur )?(?:réponds?|répondrais?|répondre|dirais?|dire|dis|dit)\s*(?:que |qu’|:\s*(?:parce (?:que |qu’))?))(?=\w)",
    re.IGNORECASE,
)
"""« Je lui réponds que… »: what leads to the words themselves."""


_ET_QUE_SEUL = re.compile(
    r"(?:(?!\bqu(?:[ei]\b|’)|\b(?:quand|lorsqu|si)\b).)*\b(?:et|mais) qu(?:e\b|’)", re.IGNORECASE
)


def sans_reponse(texte: str) -> str:
    """What is told a client, without what leads to it: « je lui dis que A et que B » → « A et B »."""
    dit = _REPONSE.sub("", texte, count=1)
    if dit == texte:
        return texte
    dit = sans_que(dit.replace("'", "’"))
    # A « que » left alone would hang from nothing.
    return texte if _ET_QUE_SEUL.match(dit) else dit


_REPROCHE = re.compile(
    r"(?P<avant>^\W*|[.!?…;]\s+)(?:(?:mais|bon|franchement|non|oh|eh|ben|bah|attends?|attendez)\W+)*"
    r"(?:(?:tu |vous |t['’])(?:ne |n['’])?(?:m['’]|me )?(?:lis|lisez|[ée]coute[sz]?|comprends|comprenez|suis|suivez|entends|entendez)(?: (?:vraiment|bien|m[êe]me|au moins))?(?: (?:ou (?:pas|quoi|non)|pas|rien)(?: ce que je (?:dis|(?:te|vous) dis))?\b)\s*[?!.,;:…]*\s*(?:(?:je |j['’ ]?)(?:(?:te |vous |t['’])?(?:l['’]ai|ai|le|l['’])? ?(?:d[ée]j[àa] )?(?:dit|dis|redis|r[ée]p[èe]te))(?:,| que?\b| qu['’])?\s*)?"
    r"|je (?:te|vous) (?:le )?(?:dis|redis|r[ée]p[èe]te)(?:,| que\b| qu['’])\s*|je (?:te |vous |t['’])l['’]ai (?:d[ée]j[àa] )?dit\s*[,:.!]\s*)(?=\w)",
    re.IGNORECASE,
)


def sans_reproche(texte: str) -> str:
    """An answer without what it blames the coach for: « tu lis ou pas ? je te dis que… »."""
    dit = _REPROCHE.sub(lambda m: m["avant"], texte)
    return dit if len(dit.split()) >= 2 else texte


_CAUSE = re.compile(
    r"\W*(?:(?:euh|bah|ben|bon|oui|moi|alors|surtout),? )*parce qu(?:e |[’'])", re.IGNORECASE
)
_DEBUT = re.compile(r"(?<=[\w»)][.!?…]) (?=[^\W\d_])")


def passage(texte: str, longueur: int, lire: Callable[[str, int], str] = essentiel) -> str:
    """An answer without its asides, or the sentence of it that says what `lire` takes up.

    Args:
        texte: what the person wrote, however typed.
        longueur: the characters wanted; a sentence that ends a little further is kept whole.
        lire: what chooses the heart of the answer; empty when it holds none.

    Returns:
        Whole sentences, else whole clauses, without final punctuation; empty when `lire` finds
        nothing.
    """
    # « j’ai coupé la radio et voilà », its last word left out.
    dit = re.sub(r"[ ,]+(?:et|mais|donc)$", "", _passage(texte, longueur, lire))
    if _CAUSE.match(texte) and not _CAUSE.match(dit):
        # « parce que A et que B » → « A et B »
        dit = sans_que(dit)
    tete, *suite = _DEBUT.split(dit)
    return " ".join([tete, *(majuscule(p) for p in suite)])


@lru_cache(maxsize=64)
def _passage(texte: str, longueur: int, lire: Callable[[str, int], str]) -> str:
    texte = sans_reproche(_REUSSI.sub("", texte))
    if lire is fait:
        texte = _FAIT_SOURIRE.sub("", sans_autre_valeur(texte))
    dit = essentiel(texte, LONGUEUR_LUE)
    propre = _TRAINE.sub("", _DEJA_DIT.sub(_rappeler, dit))
    dites = PHRASES.split(propre)
    phrases = [p for p in dites if not _a_cote(p)]
    tel_quel = len(phrases) == len(dites) and propre == dit
    if not tel_quel and (phrases or len(texte.split()) > 4):
        texte = " ".join(phrases)
    tout = tel_quel and lire is essentiel and len(dit) <= longueur
    coeur = dit if tout else lire(texte, longueur) if texte else ""
    if not coeur:
        return ""
    phrases = phrases or [coeur]
    epurer = _finir
    if lire is fait:
        # What an act cost or how it was felt is left out; a reason may be just that.
        epurer = _sans_bruits
        phrases = [p for p in phrases if not _bruit(plat(p.split(",")[0]))] or phrases
        if all(map(_bruit, _PROPOSITIONS.split(plat(coeur)))):
            coeur = next(
                (p for p in phrases if agit(plat(p)) and _finir(p) == _sans_bruits(p)), coeur
            )
    entier = epurer(" ".join(phrases))
    if len(entier) <= longueur:
        fidele = tel_quel and len(coeur.split()) <= len(entier.split())
        return (entier if fidele else _mieux_ecrit(entier, coeur)) or coeur
    tenu = ""
    for unites in (phrases, [m for p in phrases for m in _MEMBRES.split(p)]):
        tenu = epurer(next((u for u in unites if _place(coeur, u)), ""))
        if tenu and len(tenu) <= longueur * 5 // 4:
            return _mieux_ecrit(tenu, coeur)
    return _propositions(tenu, coeur, longueur) if tenu else coeur


def _mieux_ecrit(dit: str, coeur: str) -> str:
    """The same words as the heart says them, when they are all there: it is spelled surer."""
    mots = len(re.findall(r"\w+", dit))
    if coeur[-1:] != "…" and len(re.findall(r"\w+", coeur)) >= mots:
        return coeur
    return essentiel(dit, len(dit) + 20) or dit


def _rappeler(deja: re.Match[str]) -> str:
    """« On vous l’a dit pour le meunier, » → « le meunier, »."""
    return f"{deja['qui']}, " if deja["qui"] else ""


def _propositions(phrase: str, coeur: str, longueur: int) -> str:
    """The clauses around the heart of a long sentence, as many as there is room for."""
    place = _place(coeur, phrase)
    if place is None:
        return coeur
    bornes = [0, *(m.end() for m in _PROPOSITIONS.finditer(phrase)), len(phrase)]
    debuts = [b for b in bornes if b <= place[0] and not _ATTACHE.match(phrase[b:])]
    fins = [b for b in bornes if b >= place[1]]
    for fin in reversed(fins):
        for debut in (*debuts, place[0]):
            brut = phrase[debut:fin].rstrip(" ,;:")
            if mal_borne(brut, "", phrase[debut + len(brut) :]):
                continue
            dit = _finir(brut)
            if len(dit) <= longueur and dit and not _ouverte(dit):
                return dit
    return coeur


def _ouverte(dit: str) -> bool:
    """Whether it ends on a relative clause that has no verb yet (« que deux confrères »)."""
    fin = re.split(r", ", dit)[-1]
    relative = _RELATIVE.match(fin)
    return bool(relative) and sans_verbe(f"les gens {fin[relative.end() :].strip()}")


def _place(coeur: str, phrase: str) -> tuple[int, int] | None:
    """Where these words follow one another in the sentence, however they are written."""
    mots = re.findall(r"\w+", plat(coeur))
    nue = plat(phrase)
    if len(nue) != len(phrase) or not mots:
        return None
    trouve = re.search(r"\b" + r"\W+".join(map(re.escape, mots)) + r"\b", nue)
    return trouve.span() if trouve else None


def _a_cote(phrase: str) -> bool:
    """Whether a sentence is said to the coach, or says nothing."""
    dite = plat(phrase).strip(" .!…")
    dit = phrase.endswith("?") or _AU_COACH.match(dite) or remarque(phrase)
    return bool(dit) or insignifiant(phrase) or vague(phrase)


def premieres_phrases(texte: str, longueur: int, nombre: int = 9) -> str:
    """The sentences that an answer opens on, as many as fit; the heart of it when not one does.

    Args:
        texte: an answer without its asides.
        longueur: the characters wanted.
        nombre: the most sentences wanted.
    """
    phrases = PHRASES.split(texte.strip())[:nombre]
    while len(phrases) > 1 and len(" ".join(phrases)) > longueur:
        phrases.pop()
    dit = " ".join(phrases).strip(" .")
    return dit if len(dit) <= longueur else passage(dit, longueur)


def pour_le_coach(texte: str) -> bool:
    """Whether every sentence is said to the coach: a goodbye, an order, a question."""
    dites = [p for p in PHRASES.split(texte.strip()) if p]
    return all(p.endswith("?") or _AU_COACH.match(plat(p).strip(" .!…")) for p in dites)


def _sans_bruits(texte: str) -> str:
    """Without what is told at the end beside the act: its cost, its scene, what was felt."""
    morceaux = re.split(r"([,.;]\s+(?:mais |et )?|\s+(?=mais ))", texte.strip())
    while len(morceaux) > 2:
        dernier = plat(morceaux[-1]).strip(" .!")
        if _EN_LARMES.search(dernier) or not _bruit(dernier):
            break
        morceaux = morceaux[:-2]
    return _finir("".join(morceaux))


def redit(dit: str, autre: str, part: float = 0.5) -> bool:
    """Whether this part of the words that carry what a text says are in another one."""
    mots = _racines(dit)
    return bool(mots) and communs(dit, autre) >= part * len(mots)


def communs(dit: str, autre: str) -> int:
    """How many of the words that carry what a text says are in another one."""
    return len(_racines(dit) & _racines(autre))


def _racines(texte: str) -> set[str]:
    """The words that carry the meaning, cut to what their forms share."""
    mots = re.findall(r"[a-z]+", plat(texte).replace("œ", "oe"))
    return {mot[:5] for mot in mots if len(mot) > 3 and mot not in _MOTS_VIDES}


# fmt: off
_MOTS_VIDES = frozenset([
    "pour", "avec", "dans", "sans", "leur", "leurs", "cette", "comme", "plus", "mais", "nous", "vous", "elle", "elles",
    "tout", "tous", "toute", "toutes", "quand", "aussi", "alors", "etre", "avoir", "fait", "faire", "sont", "mes", "notre",
    "votre", "encore", "parce", "chez", "cela", "meme", "memes", "ceux", "celles", "celui", "celle", "dont", "puissent",
    "puisse", "existons", "existe", "afin", "chaque", "gens", "abord", "surtout",
])
# fmt: on
"""Words found in any two answers."""


def _finir(dit: str) -> str:
    """Without the punctuation at its end nor the word that linked it to what came before."""
    dit = dit.strip(" .,;:!")
    lien = _LIEN.match(dit)
    nu = dit[lien.end() :] if lien else dit
    return _JE.sub(lambda je: je[0].lower(), nu)


_FAIT_SOURIRE = re.compile(
    r"[,;]?\s+(?:et )?(?:cela|[çc]a|ce qui)(?: (?:me|nous|les|leur|lui|m[’']|l[’']))? ?(?:a |avait )?(?:(?:fait|faisait) (?:\w+ )?(?:sourire|rire|r[âa]ler|rigoler|marrer|grogner|soupirer|bondir|halluciner|tiquer|hurler)"
    r"|(?:amuse|agace|énerve|enerve|étonne|etonne|surprend|désespère)\b)(?: beaucoup| bien)? (?:mon|ma|mes|notre|nos) (?!client|patient|élève|lecteur)[^.!?;,]*(?=[.!?;]|$)",
    re.IGNORECASE,
)
"""« …, et cela fait sourire ma comptable »: what those beside one make of it."""
_EN_LARMES = re.compile(r"\b(?:pleur(?:e|es|ait|aient)|(?:en|aux) larmes|larme a l’œil)\b")
"""What moved somebody to tears is what the tale leads to."""


def _bruit(nu: str) -> bool:
    return accessoire(nu.strip(" .")) or decor(nu.strip(" ."))
