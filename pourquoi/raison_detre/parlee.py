"""An end of the sentence as it is spoken: what is said around it, and what is spelled as heard."""

from __future__ import annotations

import re

from pourquoi.reflet.lexique import conjugue

_TIC = r"(?:euh+|heu+|h?u?m+h*|ben|bah|genre|en fait|du coup|voil[àa](?: quoi)?|quoi|hein|(?:tu|vous|t[’']) ?(?:vois|voyez|sais|savez))"
"""Said while one looks for the words, whether it is set apart or not."""
_MOT = (
    rf"(?:{_TIC}|bon|enfin(?: bref)?|disons(?:[- ]le)?|mettons|style|en gros|en vrai|franchement|honn[êe]tement|ma foi"
    r"|comment (?:(?:vous|te) )?dire(?: (?:[çc]a|cela))?|comment (?:vous |t[’'])?expliquer|on va dire|je (?:ne )?sais pas(?: moi)?|j(?:e )?cherche mes mots"
    r"|si (?:vous voulez|tu veux|j[’']ose dire|je peux dire)|tout (?:simplement|b[êe]tement)|allez|tiens|tenez|finalement|justement|je (?:dirais?|veux dire)|pour ainsi dire|au fond|n[’']est[- ]ce pas)"
)
"""The same, and what is only said so between two stops: « enfin », « disons »."""
_OUVRE = (
    rf"(?:je (?:dirais?|pense|crois) que(?= c[’' ]?est)|{_MOT}|ou?h+(?: l[àa])*|a+h+|o+h+|(?:eh?|et|h[ée]) bien|eh?|h[ée]|alors(?: l[àa])?|[ée]coute[zr]?|di(?:te)?s donc|attend(?:s|ez)|oui|ouais|ok|donc|et|moi|bonne question|pf+(?:iou)?"
    r"|disons que(?= c)|ce serait|[çc]a serait)"
)
_TETE = re.compile(
    rf"^\W*(?:{_OUVRE}(?:(?![\w’'])[\s,.!…:-]*|(?<=[’'])))+(?=\S+ \S)", re.IGNORECASE
)
_INCISE = re.compile(rf"\s*,\s*(?:{_MOT}\s*,\s*)+(?=\w)", re.IGNORECASE)
_APRES_QUE = re.compile(
    rf"\b(?P<que>que|ke|qu[’'](?=e)|afin|pour)(?:\s*[,…]+\s*(?:{_MOT}\s*[,…]+\s*)+|\s+(?:{_TIC}[\s,]+)+)(?=\w)",
    re.IGNORECASE,
)
_QUOI = re.compile(
    r"(?<=[a-zé]) (?:quoi|hein|voilà),? (?=(?:sans|avec|et|pour|en|dans|chez|parce)\b)"
)
_VIRGULE_APRES_QUE = re.compile(r"\b(que|ke)\s*[,…]+\s*(?=\w)", re.IGNORECASE)
_QUEUE = re.compile(
    rf"(?:(?:\s*[,.;…!]\s*{_MOT}|[\s,.;…!]+(?:{_TIC}|(?:et |en gros |bref )?c[’']est (?:tout|[çc]a|dit|un peu [çc]a|[àa] peu pr[èe]s [çc]a|plut[ôo]t [çc]a|[çc]a l[’']id[ée]e|(?:l[’']|mon )id[ée]e|(?:mon|le) (?:but|truc))|c [çc]a"
    r"|voil[àa] (?:tout|en gros|ma r[ée]ponse|ce que je (?:voulais|veux|voulai) dire|c[’']est (?:[çc]a|tout|dit))|(?:un truc|quelque chose|qq chose) (?:du genre|comme [çc]a|dans ce (?:go[ûu]t|genre)(?:[- ]l[àa])?|d[’']approchant)"
    r"|point(?: barre| final)?|(?<=, )je (?:crois|pense)|enfin je (?:crois|pense)|donc|merci))(?![\w’']))+\W*$",
    re.IGNORECASE,
)


def sans_habillage(texte: str) -> str:
    """The end without what is said while one looks for it, before it, in it or after it.

    « Oh là, eh bien c'est pour que, disons, les gens dorment, voilà, c'est un peu ça. » → « c'est
    pour que les gens dorment ». What would leave nothing is left.
    """
    dit = _dit_une_fois(_TETE.sub("", _QUEUE.sub("", texte.strip())))
    dit = _VIRGULE_APRES_QUE.sub(r"\1 ", _APRES_QUE.sub(r"\g<que> ", dit))
    dit = _INCISE.sub(lambda m: ", " if dit[m.end() :][:4] in ("pour", "et p") else " ", dit)
    dit = _QUOI.sub(" ", dit)
    return dit.strip() if len(dit.split()) >= 2 else texte


_QUE = r"(?:que\b|ke\b|[qk]u?[’'])"
_REPRIS = re.compile(
    rf"\b(?P<ouvre>(?:(?:pour|pr|afin) )?{_QUE}|(?P<nu>pour|pr)(?!\s+[qk]))(?P<essai>(?:\s*[\w’'-]+){{0,6}}?)(?P<arret>[\s,.…–-]*)"
    rf"(?:(?:{_MOT}|non|plut[ôo]t|ou plut[ôo]t)[\s,.…–-]+)*(?=(?:(?:pour|pr|afin) )?{_QUE}\s*\w)",
    re.IGNORECASE,
)


def _dit_une_fois(dit: str) -> str:
    """« pour que… pour que les gens dorment », « que les… que les vieux »: what is begun twice, once.

    « que les vieux dorment, que les jeunes restent » wishes two things.
    """
    repris = _REPRIS.search(dit)
    if repris is None:
        return dit
    essai, suite = repris["essai"].strip().lower(), dit[repris.end() :]
    redit = essai and re.match(rf"(?:\w+ )?{_QUE}\s*{re.escape(essai)}\b", suite, re.IGNORECASE)
    suspendu = re.search(r"…|\.\.|–|-", repris["arret"]) and not repris["nu"]
    inacheve = len(essai.split()) <= 3 and not any(map(conjugue, re.findall(r"\w+", essai)))
    if essai and not redit and not (suspendu and inacheve):
        return dit
    pour = re.compile(r"(?:pour|pr|afin)\b", re.IGNORECASE)
    lien = "pour " if pour.match(repris["ouvre"]) and not pour.match(suite) else ""
    return f"{dit[: repris.start()]}{lien}{suite}"


_QUELQU_UN = re.compile(
    r"\b(?:[kq]{2}(?:[uo]?n|1|in)|[kq](?:u?e)?l[kq](?:u?e?)?['’ ]?(?:un|1|in))\b", re.IGNORECASE
)
_PLUSIEURS = r"(?:les|mes|nos|des|ces|ceux|celles|certain(?:e?s)|tous|toutes|ils|elles)"
_UN_SEUL = r"(?:mon|ma|le|la|notre|chaque|une?|t(?:ou)?t le monde|on|chacune?|il|elle|plus personne|personne|plus aucune?|aucune?)"
_CHOSE_A_SOI = (
    r"(?:(?:encore|toujours|enfin|plus|moins|pas|jamais|tous|toutes|vraiment|aussi) )*"
    r"(?:quelqu[’']un|quelque chose|de quoi|sa|ses|son|leurs?|confiance|peur|froid|faim|soif|chaud|envie|besoin|honte|droit|acc[èe]s|assez d|autant d|moins d|plus d|le (?:temps|droit|choix|sourire|moral|go[ûu]t)|la (?:place|chance|paix|force|possibilit[ée]))\b"
)
_CHOSE = rf"(?:{_CHOSE_A_SOI}|(?:(?:encore|toujours|enfin|plus|pas|tous|toutes) )*(?:une?|1|du|des|de|d[’'])(?:\b|(?<=[’'])))"
_QUI = rf"(?P<avant>\b(?:qu|k)(?:e |[’'])(?:(?P<eux>{_PLUSIEURS})|{_UN_SEUL}) (?:(?![^\s,.;]*[,.;])\S+ ){{0,6}}?(?<!qui )(?<!ki )(?<!que )(?<!ke )(?<!\bj )(?<!je ))"
_AI = re.compile(rf"{_QUI}(?:ai|aies?|ais|ay)(?= \S)", re.IGNORECASE)
_EST = re.compile(rf"{_QUI}(?:est|es)(?= (?(eux){_CHOSE}|{_CHOSE_A_SOI}))", re.IGNORECASE)
"""« que les petits ai quelqu'un », « que chacun est sa place »: « aient », « ait », as they are heard."""


def _avoir(m: re.Match[str]) -> str:
    return f"{m['avant']}{'aient' if m['eux'] else 'ait'}"


def a_l_oreille(texte: str) -> str:
    """The wish whose « avoir » is spelled as it is heard, spelled as it is meant.

    « pr que les ptits ai kkun » → « pr que les ptits aient quelqu'un ».
    """
    return _AI.sub(_avoir, _QUELQU_UN.sub("quelqu'un", texte))


def eu_plutot_qu_ete(dit: str) -> str:
    """The same for « est », once the rest is spelled right: « que chacun est sa place » → « ait ».

    « que ma boutique est un lieu » stays: what it is, is no less likely than what it has.
    """
    return _EST.sub(_avoir, dit)
