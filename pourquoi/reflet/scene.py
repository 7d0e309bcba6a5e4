"""One clause of a told scene, with whoever is in it named: « Farida est venue klaxonner en bas de chez vous ».

Where the point of a tale is not sure, what somebody did at its end, or taught, is safer to say back than
a name alone; and of a scene its author does not get over, what the other did is the point, not where
they stood themselves.
"""

from __future__ import annotations

import re

from pourquoi.ecriture import en_phrases
from pourquoi.majuscules import majuscule
from pourquoi.reflet import Reflet, refleter
from pourquoi.reflet.clauses import LONGUEUR_MAX, blessant
from pourquoi.reflet.lexique import participe_passe
from pourquoi.reflet.noms import nommer
from pourquoi.reflet.personne import A_LA_PREMIERE
from pourquoi.reflet.quelqu_un import FEMMES, HOMMES, qui_est_la
from pourquoi.reflet.typographie import nettoyer

_SUITE = r"(?:(?! (?:et|mais|parce|pck|car|sauf|du coup|alors|enfin|donc|puis|quand|voil[àa]|pendant que|qu[ei]|moi,? j|je|ils?|elles?|on|c’est|y a|il y a)\b| j’| qu’)[^,.;:!?…()])+"
"""The words of a clause, up to what opens another one."""
_SUBORDONNE = (
    r"(?<!\bque )(?<!\bqui )(?<!\boù )(?<!\bquand )(?<!\bsi )(?<!\bcomme )(?<!\bdont )(?<!qu’)"
)
_A_FAIT = re.compile(
    rf"{_SUBORDONNE}\b(?P<qui>il|elle) (?P<dit>(?:m’a|s’est|nous a|est|a) (?:(?:fini par|tout|bien|même) )?(?P<fait>[^\W\d_]+){_SUITE})",
    re.IGNORECASE,
)
"""« … et le jour où elle l’a eu elle est venue klaxonner en bas de chez moi »"""
_C_EST_LUI_QUI = re.compile(
    rf"\bc’(?:est|était) (?P<qui>(?:mon|ma) [^\W\d_-]+(?:,? [A-ZÀ-Ý][\w-]+)?|(?:(?:madame|monsieur|mme) )?[A-ZÀ-Ý][\w-]+),? qui (?P<dit>m’a(?:vait)? (?P<fait>[^\W\d_]+){_SUITE})",
)
"""« c’est ma tante Rose qui m’a appris à greffer »"""
_TRISTE = re.compile(
    r"\b(?:mort|d[ée]c[ée]d|suicid|(?:re)?partie?s?$|ferm|sign|tomb|malad|h[ôo]pital|cancer|licenci|vir[ée]|quitt|perdu|vol[ée]|frapp|cri[ée]|hurl|insult|engueul|refus|arr[êe]t|rat[ée]|demand|dit|r[ée]pond|[ée]t[ée]|eu$)",
    re.IGNORECASE,
)
"""Not what anyone would have said back alone; nor words of which only the verb would be left."""
_HORS = re.compile(r"\b(?:c’|ça|là|celui|celle|ceux|y|[nsml]’en|lui|leur)(?!\w)", re.IGNORECASE)
_HEURE = re.compile(r" (?:à|vers) [\w-]+ heures?(?: [\w’ -]+)?$", re.IGNORECASE)
"""« à sept heures du matin, enfin non à six »: what is put right just after is left out."""
_UNE_AUTRE = re.compile(
    rf"\b(?:son|sa|leur|le|la|l’|d’une?) ?(?:mari|femme|conjoint|p[èe]re|m[èe]re|fils|fr[èe]re|s(?:œ|oe)ur|inspecteur|inspectrice|m[ée]decin|{HOMMES}|{FEMMES})\b",
    re.IGNORECASE,
)
MOTS = 5
"""Least words of a clause that says something of a scene."""


def scene(texte: str, tutoiement: bool) -> Reflet | None:
    """What the only person of a tale did in the end, or taught, turned; None when it is not sure.

    Args:
        texte: a long answer, nothing of which could be said back.
        tutoiement: say « tu » instead of « vous ».
    """
    propre = nettoyer(texte)
    for trouve in reversed([*_C_EST_LUI_QUI.finditer(propre)]):
        # The commas of a dictated answer fall where they may: « c’est mon oncle, Kader qui m’a… ».
        qui = trouve["qui"].replace(",", "")
        if (dit := _dite(majuscule(qui), trouve, propre, tutoiement)) is not None:
            return dit
    faits = [*_A_FAIT.finditer(propre)]
    qui = _qui(propre, faits[-1], tutoiement) if faits else None
    if qui is None:
        return None
    return _dite(qui, faits[-1], propre, tutoiement)


def _dite(qui: str, trouve: re.Match[str], propre: str, tutoiement: bool) -> Reflet | None:
    """A clause with its subject named, turned whole; None when it is sad, short, or cannot be."""
    dit = trouve["dit"].strip()
    if re.match(r"[,\s]*enfin\b", propre[trouve.end() :]):
        dit = _HEURE.sub("", dit)
    if len(dit.split()) < MOTS or _TRISTE.match(trouve["fait"]) or _HORS.search(dit):
        return None
    if blessant(dit) or not participe_passe(trouve["fait"].lower()):
        return None
    return _entier(f"{qui} {dit}", dit, tutoiement)


def _entier(phrase: str, source: str, tutoiement: bool) -> Reflet | None:
    """A sentence turned, when nothing of it is left out; the answer's own words are its source."""
    reflet = refleter(phrase, tutoiement)
    # What is told of somebody else alone has nothing to be turned, and is no quotation once named.
    if reflet is None or len(reflet.texte) > LONGUEUR_MAX or A_LA_PREMIERE.search(reflet.texte):
        return None
    entier = len(reflet.texte.split()) >= len(phrase.split()) - 1
    return Reflet("proposition", reflet.texte, source) if entier else None


def _qui(propre: str, trouve: re.Match[str], tutoiement: bool) -> str | None:
    """Whom « il » or « elle » stands for, named before it, when nobody else could be meant."""
    qui = qui_est_la(propre, tutoiement)
    pronoms = {m[0].lower() for m in _PERSONNES.finditer(propre)}
    if qui is None or len(pronoms) > 1 or _UNE_AUTRE.search(_sans(qui, propre)):
        return None
    if qui.split()[-1].lower() not in nommer(propre)[: trouve.start()].lower():
        return None
    elle = trouve["qui"].lower() == "elle"
    dite = qui.split()[0].lower(), qui.split()[-1].lower()
    feminin = dite[0] in ("cette", "madame") or bool(re.fullmatch(FEMMES, dite[1]))
    masculin = dite[0] in ("ce", "cet", "monsieur") or bool(re.fullmatch(HOMMES, dite[1]))
    if masculin and elle or feminin and not elle:
        return None
    return majuscule(qui)


def _sans(qui: str, propre: str) -> str:
    """The tale without the person known: « la voisine, Odile » names one only."""
    return re.sub(rf"(?:(?:l[ea]|un|une) [^\W\d_]+,? )?{re.escape(qui.split()[-1])}", "", propre)


_PERSONNES = re.compile(
    r"\b(?:il(?! (?:y a|y avait|faut|fallait|faudra\w*|pleuv\w+|pleut|neige\w*|fai[ts]\w* (?:froid|chaud|nuit|beau)|manqu\w+|rest\w+ (?:une?|des|deux|trois)))|elle)\b",
    re.IGNORECASE,
)


_A_L_ECART = re.compile(
    r"(?:(?:et|mais|alors) )*(?:moi,? )?(?:je |j[’'])(?:(?:suis|étais) (?:rest|assis|l[àa]\b|dans|au|à|en|derri|debout)|(?:n[’'])?(?:ai|a) (?:rien|pas) (?:dit|fait|bougé)|regardais|regarde\b)",
    re.IGNORECASE,
)
"""« moi je suis resté dans la voiture »: where one stood."""
_RESTE = re.compile(
    r"(?:(?:et|mais) )?(?P<dit>(?:(?:ça|ca|cela) (?:ne )?(?:m[’']est resté|me reste|me travaille|me poursuit|m[’']a marquée?)(?: encore| toujours)?"
    r"|(?:je |j[’'])(?:ne |n[’'])?(?:(?:l[’'])?ai (?:jamais|pas|toujours pas) (?:digéré|oublié|avalé|encaissé)(?: ça)?|m[’']en veux(?: encore| toujours)?|y pense (?:encore|souvent|toujours)|en ai (?:encore )?honte)))(?=\s*[.!…]|\s*$)",
    re.IGNORECASE,
)
"""« je l’ai jamais digéré »: what is left of a scene."""


def scene_qui_reste(bouts: list[str], texte: str, tutoiement: bool) -> Reflet | None:
    """What the other did and that its author does not get over, where the point was where they stood.

    « Elle a fini ses étages sans rien dire. Moi j’étais dans la voiture. Je m’en veux encore » →
    « Fatou a fini ses étages sans rien dire, et vous vous en voulez encore ».
    """
    propre = nettoyer(texte)
    phrases = [p.strip(" .!…") for p in en_phrases(propre)]
    reste = next((r for p in reversed(phrases) if (r := _RESTE.fullmatch(p))), None)
    if reste is None or not bouts or not all(map(_A_L_ECART.match, bouts)):
        return None
    faits = [*_A_FAIT.finditer(propre[: propre.find(reste[0])])]
    qui = _qui(propre, faits[-1], tutoiement) if faits else None
    fait = _dite(qui, faits[-1], propre, tutoiement) if qui else None
    laisse = refleter(reste["dit"], tutoiement)
    if fait is None or laisse is None or laisse.forme != "proposition":
        return None
    dit = f"{faits[-1]['qui']} {fait.source}"
    return Reflet("proposition", f"{fait.texte}, et {laisse.texte}", dit)
