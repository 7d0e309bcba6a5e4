"""An answer proposed as a question (« payer mon grossiste tout de suite, vous voulez dire ? »), and
the reply to it; whoever only says who they work with, when a gesture is asked for."""

from __future__ import annotations

import re

from pourquoi.carnet import Message
from pourquoi.ecoute import dit_oui
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.glossaire import definition
from pourquoi.rectifications import a_plat

_LIEN = r"(?:(?:et|mais|euh+|heu|ah|oh|bah|ben|donc|alors|genre|comme|par exemple|du genre|du style|mettons|c'est|ca peut etre|ce serait|est-ce que c'est|enfin)[\s,]+)*"
_TETE = re.compile(
    r"^\W*(?:(?:et|mais|euh+|heu|ah|oh|bah|ben|pardon|attendez|attends|non)[\s,]+)*(?:comment (?:ca|cela)\s*\W*)?(?:(?:une?|des|les?|la|quels?|quelles?) (?:\w+ ){0,2}?(?:gestes?|partenaires?|confreres?|collaborateurs?|exemples?|pas|valeurs?|actes?|choses?)(?: (?:de respect|concrets?))*)?\s*[?.,…!]*\s*"
)
_VOULEZ = r"(?:vous voulez dire|vs voulez dire|tu veu[xt]? dire|t'? ?veu[xt]? dire|vous voulez parler|tu parles de ca|vous parlez de ca|vous entendez par la|tu entends par la)"
_A_LA_FIN = re.compile(rf"^{_LIEN}(?P<dit>\S.*?)[\s,]+{_VOULEZ}(?: (?:ou quoi|par la|non))?\W*$")
_AU_DEBUT = re.compile(
    rf"^{_LIEN}(?:[^,?]{{3,40}}, )?(?:{_VOULEZ}|(?:tu|vous) (?:parles|parlez) d[e'] ?|(?:tu|vous) (?:penses|pensez) a)[\s,]*{_LIEN}(?P<dit>\S.*?)\s*\?\W*$"
)
_GENRE = re.compile(
    r"^(?:(?:et|mais|euh+|bah|ben|donc|alors)[\s,]+)*(?:genre|comme|par exemple|du genre|du style|mettons|ca peut etre|ce serait)[\s,]+(?P<dit>\S.*?)\s*\?\W*$"
)
_REFORMULE = re.compile(
    r"\b(?:quoi|comment|pourquoi|quels?|quelles?|qui est|combien|la question|ce qu[e'])\b"
)
"""The question said again in other words proposes nothing."""
_ACTE = re.compile(
    r"(?<!mon )(?<!ma )(?<!un )(?<!le )(?<!du )(?<!notre )(?<!au )\b(?!cher\b|hier\b|premier\b|metier\b|papier\b|quartier\b|entre\b|autre\b|notre\b|votre\b|quatre\b)\w{2,}(?:er|ir|re|oir)\b|\b(?:je|j'|on) ?\w{3,}"
)


def proposition(texte: str) -> str | None:
    """The answer that a message only proposes, to know if it is of the kind asked for; or None."""
    plat = a_plat(texte)
    debut = _TETE.match(plat).end()
    reste = plat[debut:]
    tete_dite = debut > 0 and "?" in plat[:debut]
    *avant, _ = en_phrases(texte)
    if avant and not tete_dite:
        if not definition(" ".join(avant)):
            return None
        debut = plat.rindex(a_plat(en_phrases(texte)[-1]))
        reste, tete_dite = plat[debut:], True
    motifs = (_A_LA_FIN, _AU_DEBUT, _GENRE) if tete_dite else (_A_LA_FIN, _AU_DEBUT)
    m = next(filter(None, (motif.match(reste) for motif in motifs)), None)
    if m is None or _REFORMULE.search(m["dit"]) or "?" in m["dit"]:
        return None
    dite = texte[debut:][slice(*m.span("dit"))].strip(" ,;.")
    return dite if len(dite.split()) >= 2 else None


def est_un_acte(proposee: str) -> bool:
    """Whether what is proposed is something to do rather than somebody."""
    return bool(_ACTE.search(a_plat(proposee)))


_OUI = re.compile(
    r"^(?:(?:ah|bah|ben|euh|mais|enfin)[\s,]+)*(?:oui|ouais|ui|si|voila|exact\w*|tout a fait|c'? ?est ca|carrement|yes)\b(?:[\s,.!]+(?:oui|voila|enfin|bah|ben|c'? ?est ca|c'? ?est bien ca|tout a fait|exact\w*|disons|en fait|donc))*[\s,.!]*"
)
_DE_MEME = re.compile(
    r"(?:(?:moi )?(?:je|j'|on) ?(?:le |la |y |l')?(?:fais|fai|ferais|ferai|fait|pense|pensais)(?: (?:ca|cela|deja|toujours|souvent|a ca|comme ca))*|(?:ca|cela|deja|par exemple|c'? ?est ce que je fais(?: deja)?|on peut dire ca|plutot ca|ma reponse|c'? ?est ma reponse|je (?:la |le )?garde)|)\W*"
)


def confirmee(message: Message, proposee: str) -> str | None:
    """The answer, once it was proposed and the coach said that it may be one; None for no yes.

    A bare yes takes the words proposed, « oui, le vendredi » adds to them, « oui enfin je paie
    Luc le jour même » says it better.
    """
    plat = a_plat(message.texte)
    oui = _OUI.match(plat)
    if oui is None and dit_oui(message):
        return proposee
    if oui is None:
        return None
    reste = message.texte[oui.end() :].strip()
    if _DE_MEME.fullmatch(plat[oui.end() :]):
        return proposee
    if re.match(r"(?:mais|sauf|non|pas)\b", a_plat(reste)) or "?" in reste:
        return None
    if re.search(r"\b(?:je|j'|on|nous) ?\w", a_plat(reste)) or len(reste.split()) > 8:
        return reste
    return f"{proposee}, {reste}"


_SEUL = r"(?:(?:je|j'|on) ?(?:suis|travaille|bosse|est|fais(?: tout)?)(?: tout| toute)? seule?s?(?: (?!je\b|j'|on\b|mais\b|et\b|qui\b)[\w'’-]+){0,3})"
_AVEC_QUI = r"(?:(?:je |j'? ?|on |y )(?:n'? ?)?(?:ai|a|connais|vois)(?: (?:juste|seulement|que|qu'|surtout|a part|pas|plus|aucun|personne))? ?(?:(?!je\b|j'|on\b|mais\b|et\b|qui\b|que\b)[\w'’-]+ ?){0,6})"
_QUE_QUI = re.compile(
    rf"\W*(?:(?:moi|nous|la|en fait|bah|ben|et|mais|a part)[\s,]+)*(?:(?:{_SEUL}|{_AVEC_QUI})[\s,.;]*(?:(?:et|mais|moi|donc|a part)[\s,]+)*)+\W*"
)
_LE_MIEN = re.compile(r"\b(?P<det>mon|ma|mes) (?P<nom>[\w'’ -]{3,40}?)\W*$", re.IGNORECASE)


def ne_dit_que_qui(reste: str) -> bool:
    """Whether words only say who someone works with: « je suis seul, j'ai que mon grossiste »."""
    return bool(_QUE_QUI.fullmatch(a_plat(reste)))


def la_personne_dite(reste: str, tutoiement: bool) -> str | None:
    """Who was named last, said back: « mon grossiste » is « votre grossiste »; or None."""
    m = _LE_MIEN.search(reste)
    if m is None or len(m["nom"].split()) > 5:
        return None
    det = {"mon": ("votre", "ton"), "ma": ("votre", "ta"), "mes": ("vos", "tes")}
    return f"{det[m['det'].lower()][tutoiement]} {m['nom'].strip()}".replace("'", "’")


_NOMME = re.compile(
    r"(?:(?:a|aux?|les?|la|l'|mes|mon|ma|des|une?) ?)(?!question|truc|machin)\w{3,}"
)


def nomme(reste: str) -> bool:
    """Whether a few words beside a question are an answer: « Aux promoteurs, tiens. »."""
    return bool(_NOMME.match(normaliser(reste)))
