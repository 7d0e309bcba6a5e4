"""The step promised within seven days: what will be done, and whether it says when."""

from __future__ import annotations

import re

from pourquoi.reflet import essentiel
from pourquoi.reflet.clauses import plat
from pourquoi.reflet.genres import agit
from pourquoi.reflet.oral import sans_question
from pourquoi.reflet.typographie import nettoyer
from pourquoi.synthese.passage import PHRASES, passage, sans_reproche
from pourquoi.synthese.typographie import lettres

LONGUEUR = 150
"""Room for the step, said again."""

LONG = 90
"""Characters beyond which a step holds more than what will be done."""

_QUAND = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd’hui|ce (?:soir|midi|week-?end)|cette semaine|semaine prochaine|dans la semaine|(?:dans|sous|d’ici) (?:les )?(?:\d+|un|deux|trois|quatre|cinq|six|sept|huit) jours?"
    r"|d’ici|avant (?:la fin|le \d|dimanche)|des (?:ce|demain)|tout de suite|le \d+(?:er)?(?: (?!euros|balles)|$)|week-?end)\b"
)


_JOUR = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd['’]hui|ce soir|la semaine prochaine|le \d+)(?: (?:matin|midi|soir|apr[èe]s-midi))?"
_SE_REPREND = re.compile(
    rf"\b(?P<ancien>{_JOUR})\b(?P<pas>[^.!?;]*?)[\s,…]+(?:(?:ah|euh|ben|bah|mais|enfin|attendez|attends)[\s,]+)*(?:non|nan|pardon|ou plut[ôo]t|plut[ôo]t|enfin)[\s,]+(?:plut[ôo]t[\s,]+)?(?P<nouveau>{_JOUR})\b(?:[\s,]+(?:parce que|car|vu que|{_JOUR})\b(?:(?!\s+et (?:puis )?(?:je|j['’]|on|nous)\b)[^,.;!?])*)?",
    re.IGNORECASE,
)
"""« Jeudi je passe la voir, non vendredi jeudi j’ai mon petit »: the day is put right."""


def _se_reprendre(repris: re.Match[str]) -> str:
    ancien, nouveau = repris["ancien"], repris["nouveau"]
    return (nouveau.capitalize() if ancien[0].isupper() else nouveau) + repris["pas"]


def le_pas(texte: str, point: str) -> str:
    """The step said at length, by its point, with the day named before it; the text when it is short.

    « …mardi c'est la foire et je vais passer voir la pharmacienne parce que… » → « mardi, je vais
    passer voir la pharmacienne ».

    Args:
        texte: the answer.
        point: the words of it that are its point, as far as they are known.
    """
    dit = point.split("…")[0].strip(" ,;.")
    if len(dit.split()) < 4 or not agit(plat(dit)):
        return texte
    if (net := _sans_incises(texte, dit)) and len(net) <= LONGUEUR * 5 // 4:
        return net
    tel = action_dite(texte, LONGUEUR)
    if lettres(dit) in lettres(tel) and (len(tel) <= LONG or len(tel) <= 1.5 * len(dit)):
        return texte
    avant, _, _ = texte.partition(dit)
    jours = [*_JOUR_ET_HEURE.finditer(avant)]
    if datee(dit) or avant == texte or len({m["jour"] for m in jours}) != 1:
        return dit
    return f"{max((m[0] for m in jours), key=len)}, {dit}"


_HEURE = r"(?:[àa]|vers|d[èe]s|avant|apr[èe]s) (?:\d{1,2} ?(?:h\d{2}|h|heures?)|midi|minuit|(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) heures?(?: (?:et demie|et quart|du matin|du soir))?)"
_JOUR_ET_HEURE = re.compile(
    rf"\b(?:{_HEURE} )?(?P<jour>{_JOUR})\b(?:,? {_HEURE}(?!\w))?", re.IGNORECASE
)
"""« jeudi à 6h »: the hour goes with its day."""


_INCISE = re.compile(
    r"(?:et |mais )?(?:parce qu|pa?r?c(?:e? ?q|k)|car |vu qu|puisqu|comme ca\b|c’est\b|ca (?:me|m’|fait|va)\b|(?:je|on|j’) ?(?:l[ae]s? |l’|se |y |n’y )?(?:connai[st]|sais|etait|etais|ai (?:connu|eu|travaille)|me suis|s’est)\b|(?:elle|il|ils|elles)\b)"
)
_POURQUOI_LUI = re.compile(
    r",? (?:parce qu[e’']|car |vu que |puisqu[e’'])[^,.;!?]*?(?=,? et (?:puis )?(?:je |j[’']|jvais |on ))",
    re.IGNORECASE,
)
"""« le foyer parce que ma cousine y travaille et je… »: why, between two acts."""
_ET_FAIT = re.compile(r"(?:et|puis|et puis)\s+(?:je |j’|jvais |on )|(?:pour|afin)\b", re.IGNORECASE)


def _sans_incises(texte: str, dit: str) -> str:
    """The sentence of the step with its aim and its second act, without what is told between them.

    Args:
        texte: the answer.
        dit: its point.

    Returns:
        The sentence, or an empty string when nothing was told between two of its parts, or when
        something else than the step is told in it.
    """
    phrase = next((p for p in PHRASES.split(texte) if lettres(dit) in lettres(p)), "")
    courte = _POURQUOI_LUI.sub("", phrase)
    tete, *suite = courte.rstrip(" .!…").split(", ")
    if not suite and courte == phrase:
        return ""
    if suite and not agit(plat(tete)) and datee(tete) and len(tete.split()) <= 3:
        # « Lundi, j’appelle… »
        tete, suite = f"{tete}, {suite[0]}", suite[1:]
    if not agit(plat(tete)) or re.search(r"\bc[’']est\b", tete) or phrase.endswith("?"):
        return ""
    gardes, trou = [tete], courte != phrase
    for membre in suite:
        if _INCISE.match(plat(membre)):
            trou = True
            continue
        gardes.append(membre)
    poursuit = any(_ET_FAIT.match(m) for m in gardes[1:]) or trou and courte != phrase
    return ", ".join(gardes) if poursuit and not any("?" in m for m in gardes) else ""


def action_dite(texte: str, longueur: int = LONGUEUR) -> str:
    """The step in its author's words, in whole clauses, without what was said beside it."""
    texte = sans_reproche(texte)
    texte = _METTONS.sub("", _SE_REPREND.sub(_se_reprendre, sans_question(nettoyer(texte))))
    phrases = re.split(r"(?<=[.!?…])\s+", texte.strip())
    # « Ce serait bien d’aller voir la mairie, non ? » asks, and promises nothing.
    dites = [p for p in phrases if not p.endswith("?")] or phrases
    autres = " ".join(p for p in dites if not _PAS_CELA.match(plat(p)))
    dite = passage(autres or texte, longueur, _pas)
    return dite if len(dite.split()) > 3 else essentiel(texte, longueur)


def _pas(texte: str, _longueur: int) -> str:
    """How the sentence opens that says what will be done, and when."""
    phrases = [p for p in re.split(r"(?<=[.!?…])\s+", texte.strip()) if not p.endswith("?")]
    pas = [p for p in phrases if agit(plat(p))]
    dates = [p for p in pas if datee(p)]
    choisie = essentiel((dates or pas or phrases or [texte])[0], 1500)
    return re.split(r"(?<=\w)[,;:.]\s", choisie)[0]


_PAS_CELA = re.compile(r"(?:non,? )?(?:ce n['’]est pas|c['’]est pas|pas )")


_METTONS = re.compile(r"^\W*(?:mettons|disons|admettons)(?: que)?\s*[:,]\s*(?=\w)", re.IGNORECASE)


def dates(action: str) -> list[str]:
    """The days a step names, each once, or else the one moment: « d’ici vendredi » is one."""
    nu = plat(action).replace("'", "’")
    quand = [m[0] for m in _QUAND.finditer(nu)]
    jours = re.findall(r"\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\b(?:dimanche|demain)\b", nu)
    return [*dict.fromkeys(jours)] if quand and jours else quand[:1]


def datee(action: str) -> bool:
    """Whether a step says when it will be taken."""
    return bool(dates(action))
