"""Where they work, put in the sentence after what they do."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from pourquoi.reflet import de
from pourquoi.retouche.charpente import lire
from pourquoi.retouche.litteral import exact, tient
from pourquoi.retouche.places import Place

_LIEU = re.compile(
    r"(?:(?:à|au|aux|en|dans|sur|vers)|(?:tout )?autour d(?:e|u|es)?|près d(?:e|u|es)?|du côté d(?:e|u|es)?)(?: |(?<=d)’)"
    r"(?:(?:(?:la|le|les|l’|tout(?:e la| le))[ ’]?)?[A-ZÀ-Ý][^,.;:!?«»]{1,40}"
    r"|(?:(?:la|le|les|mon|ma|notre|nos|tout le|toute la) )?(?:coin|campagne|ville|village|bourg|quartier|vallée|région|canton|département|centre-ville|alentours|marchés?)\b[^,.;:!?«»]{0,30})"
)
_SUITE = re.compile(r",? (?=(?:afin|pour|parce que|parce qu’|d’abord pour)\b)")


def un_lieu(phrase: str, neuf: str) -> str | None:
    """The sentence with a place after what is done, or None when these words are no place.

    « Je coiffe les gens chez eux pour que… » and « à Dole et autour » make « Je coiffe les gens
    chez eux, à Dole et autour, pour que… ».
    """
    if not _LIEU.fullmatch(neuf) or neuf in phrase:
        return None
    cadre = lire(phrase)
    if cadre and not cadre.coeur.startswith(("que ", "qu’")):
        dite = replace(cadre, coeur=f"{cadre.coeur} {neuf}").dire()
    elif cadre and "," not in cadre.sujet:
        # Inside of the wish, a place may well be another one's.
        dite = replace(cadre, sujet=f"{cadre.sujet.removesuffix(' pour')}, {neuf}, pour").dire()
    elif cadre is None and (suite := _SUITE.search(phrase)):
        dite = f"{phrase[: suite.start()]}, {neuf}, {phrase[suite.end() :]}"
    else:
        dite = f"{phrase.rstrip(' .')}, {neuf}."
    return dite if tient(dite, phrase) else None


# --- A place called by its name ------------------------------------------------------------------

_NOMMER = re.compile(
    r"\b(?:dis|dites|dire|mets|met|mettez|mettre|[ée]cri(?:s|t|vez|re)|nomme[rz]?|pr[ée]cise[rz]?)\s+(?:(?:plut[ôo]t|bien|juste|carr[ée]ment|moi|aussi|directement)\s+)*«?\s*"
    r"(?P<lieu>(?:(?:la|le|les) |l’)?[^\W\d_]{3,}(?:[ -](?:sur|en|le|la|les|de|du|et|(?-i:[A-ZÀ-Ý])[\w’]+))*(?:-[\w’]+)*)\s*»?(?=\s*(?:$|[.,;!?]|(?:stp|svp|plut[ôo]t|merci|directement|[àa] la place|quand m[êe]me)\b))",
    re.IGNORECASE,
)
_DANS = r"(?:dans|en|à|a|au|aux|sur|vers|autour de|près de|de|du|d’|depuis|par)"
_COIN = r"(?:petits? |petites? )?(?:coin|r[ée]gion|pays|villages?|campagnes?|vall[ée]es?|bourgs?|quartiers?|territoire|d[ée]partement|alentours|hameaux?)(?: d’ici| alentour| autour)?(?=[ ,.])"
_VAGUE = re.compile(
    rf"(?P<de>\bd’ici\b|\bde chez nous\b|\b(?:du|de (?:la|notre|nos|mon|ma|ce|cette|ces)|de l’|des) {_COIN})"
    rf"|(?P<dans>\bpar ici\b|(?<!d’)\bici\b|\bpar chez nous\b|(?<!de )(?<!par )\bchez nous\b|\b(?:dans (?:le|la|les|notre|nos|mon|ma|ce|cette|ces)|au|aux|à la|en) {_COIN})"
)
"""A place told without its name: of people (« les gens d'ici »), or where something is done."""


def lieu_nomme(texte: str, dits: str) -> tuple[str, str, Place] | None:
    """The place that a message wants said, the same with « dans », and where it is asked; or None.

    A place is known by the « dans », « à »… that led to it in what they said; « la creuse » takes
    its capital.

    Args:
        texte: the message.
        dits: what they said before.
    """
    for trouve in _NOMMER.finditer(texte.replace("'", "’")):
        article, nu = _ARTICLE.fullmatch(trouve["lieu"].strip()).groups()
        tel = exact(dits, nu)
        lie = tel and re.search(
            rf"\b(?P<lie>{_DANS}) ?((?:la|le|les) |l[’'])?$", dits[: tel[0]], re.I
        )
        if not (tel and lie):
            continue
        article = (article or lie[2] or "").lower()
        nom = re.sub(r"(?<![\w’])[a-zà-ÿ](?=\w{3})", lambda m: m[0].upper(), dits[slice(*tel)])
        mene = lie["lie"].lower() if re.fullmatch("dans|en|à|sur", lie["lie"], re.I) else ""
        if mene == "en" or not mene and not article:
            return f"{article}{nom}", f"{mene or 'à'} {nom}", trouve.span()
        return f"{article}{nom}", f"{mene or 'dans'} {article}{nom}", trouve.span()
    return None


_ARTICLE = re.compile(r"((?:la|le|les) |l[’'])?(.+)", re.I)


def dire_le_lieu(dits: str) -> Callable[[str, str], tuple[str, Place] | None]:
    """« dis la Creuse » where the sentence says « d'ici » : « de la Creuse »; once, or not at all."""

    def lire_ici(phrase: str, dit: str) -> tuple[str, Place] | None:
        lu, vagues = lieu_nomme(dit, dits), list(_VAGUE.finditer(phrase))
        if lu is None or len(vagues) != 1 or exact(phrase, lu[0]):
            return None
        lieu, la_bas, place = lu
        vague = vagues[0]
        neuf = de(lieu) if vague["de"] else la_bas
        faite = f"{phrase[: vague.start()]}{neuf}{phrase[vague.end() :]}"
        return (faite, place) if tient(faite, phrase) else None

    return lire_ici
