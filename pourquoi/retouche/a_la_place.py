"""What the message says instead of a piece of the sentence, the piece being named by what it says."""

from __future__ import annotations

import re

from pourquoi.clientele.nommee import humains
from pourquoi.raison_detre.effets import lire
from pourquoi.raison_detre.matiere import PERSONNES
from pourquoi.reflet.lexique import tours
from pourquoi.reflet.typographie import nettoyer
from pourquoi.retouche.mots import racines

_PAS_CA_QUE = re.compile(
    r"\b(?:c[’' ]?|ce n[’' ]?)est pas (?P<a>(?:que )?(?:les?|la|l[’']|des?|du|d[’']|mes|une?) ?[^,.;:!?]{2,40}?) (?:que |qu[’'])(?:je |j[’']|on |nous )(?P<v>[^\W\d_]+)[ ,;:.]*(?:mais )?(?:c[’' ]?est|ce sont) (?P<b>(?:les?|la|l[’']|des|du|une?|ceux|celles|quelqu[’']une?) ?[^.;!?]+)",
    re.IGNORECASE,
)
"""« ce n’est pas le vélo que je répare, c’est le gamin qui n’a que ça »."""

_OU = r"(?P<ou> (?:à domicile|à [A-ZÀ-Ý][\w-]+|en [A-ZÀ-Ý][\w-]+|dans (?:le|la|les|l’) ?[\w-]+))?"


def objet_a_la_place(phrase: str, texte: str) -> str | None:
    """The sentence with what is really worked on in the place of what it said; or None."""
    dit = _PAS_CA_QUE.search(texte)
    if dit is None:
        return None
    formes = [t.infinitif for p in (1, 3, 4) for t in tours(dit["v"].lower(), p)]
    b = lire(nettoyer(dit["b"])).strip(" ,")
    if not formes or PERSONNES.search(b) or len(b.split()) > 14:
        return None
    for verbe in dict.fromkeys(formes):
        objet = re.search(
            rf"\b{re.escape(verbe)} (?P<objet>(?:les?|la|l’|des|du|de la|une?|mes) ?[\w-]+){_OU}",
            phrase,
        )
        if objet and racines(objet["objet"], 4) & racines(dit["a"], 4):
            ou, neuf = objet["ou"] or "", b[0].lower() + b[1:]
            longue = " qu" in neuf
            fait = f"{verbe}{ou} {neuf}" if longue else f"{verbe} {neuf}{ou}"
            return phrase[: objet.start()] + fait + phrase[objet.end() :]
    return None


_A_LA_FIN = re.compile(
    r"\b(?:mets?|mettez|mettre) (?:[\w’']+ )?plut[oô]t,? [«“\"]\s*(?P<fin>(?:pour|afin) qu[^«»“”\"]+?)[\s.]*[»”\"] (?:à|a) la fin\b",
    re.IGNORECASE,
)


def fin_a_la_place(phrase: str, texte: str) -> str | None:
    """« mets plutôt « pour que… » à la fin »: said so, in the place of the part that says the same."""
    voulue = _A_LA_FIN.search(texte)
    if voulue is None:
        return None
    fin = nettoyer(voulue["fin"])
    fin = fin[0].lower() + fin[1:]
    *debut, derniere = phrase.rstrip(" .").split(", ")
    siens = racines(fin)
    if not debut or len(siens & racines(derniere)) * 2 < len(racines(derniere)):
        return f"{phrase.rstrip(' .')}, {fin}."
    return f"{', '.join(debut)}, {fin}."


_A_QUI = re.compile(
    r" pour (?:rendre|donner|redonner|apprendre|offrir|permettre|parler|montrer|transmettre|expliquer|apporter|ouvrir)\b(?:(?!, d’abord|, afin).)*?(?: à (?:ceux|celles)|\baux (?P<qui>[\w-]+s))\b(?:(?!, d’abord|, afin).)*, d’abord pour (?P<art>les |mes |nos |ceux |celles )"
)


def d_abord_a_qui(phrase: str) -> str:
    """« rendre la main à ceux…, d’abord pour les vieux » → « …, d’abord aux vieux »."""
    dit = _A_QUI.search(phrase)
    if dit is None or dit["qui"] and not humains(f"les {dit['qui']}"):
        return phrase
    a = {"les ": "aux "}.get(dit["art"], f"à {dit['art']}")
    return f"{phrase[: dit.start('art')].removesuffix('pour ')}{a}{phrase[dit.end('art') :]}"
