"""French typography for text that comes from a phone: spaces, quotes, apostrophes, dashes."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from typing import Any

from pourquoi.majuscules import majuscule
from pourquoi.reflet import sans_hesitation

INSECABLE = "\u00a0"
FINE = "\u202f"

MOIS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)

_JOINTS = {"\u200c", "\u200d"}
_APOSTROPHE = re.compile(r"(?<=\w)['‘ʼ´`](?=\w)")
_CA = re.compile(r"(?<![\w’.])Ca(?= [a-zà-ÿ])")
"""A phone gives no « Ç »; « CA » is a turnover."""
_GUILLEMETS_DROITS = re.compile(r'(?<![\w"])"([^"]+)"(?!\w)')
_GUILLEMETS_ANGLAIS = re.compile("“([^“”]+)”")
_FIN = r"(?=$|[\s»\]])"
_DEVANT_FINE = re.compile(rf"(?<=[\w»)\]’€%…])\s*([;?!]+{_FIN}|[?!]+(?=\)))")
_DEVANT_DEUX_POINTS = re.compile(rf"(?<=[\w»)\]’€%…])\s*:{_FIN}")
_UNITE = re.compile(r"(?<=\d)[ \u00a0\u202f]?([€%])")
_MILLIERS = re.compile(r"(?<!\d)(?<!\d )(\d{1,3})((?: \d{3})+)(?![\d]| \d)")
_TIRET = re.compile(r"(?<=\S) [-–] (?=\S)")
_EMPILES = re.compile(r"([\u0300-\u036f]{2})[\u0300-\u036f]+")


def assainir(texte: Any) -> str:
    """One line of text that any renderer can draw: no control, bidi override or lone surrogate.

    Args:
        texte: anything; what is not a string counts as empty.
    """
    if not isinstance(texte, str):
        return ""
    garde = []
    for c in unicodedata.normalize("NFC", texte):
        categorie = unicodedata.category(c)
        if categorie in {"Cc", "Zl", "Zp"}:
            garde.append(" ")
        elif categorie in {"Cf", "Cs", "Co", "Cn"}:
            # Joiners hold emoji and Persian words together; the rest only disguises text.
            garde.append(c if c in _JOINTS else "")
        else:
            garde.append(c)
    return " ".join(_EMPILES.sub(r"\1", "".join(garde)).split())


def typographier(texte: Any) -> str:
    """The text in French typography; web addresses, times and smileys are left alone.

    Applying it twice changes nothing more.
    """
    ligne = assainir(texte)
    ligne = _CA.sub("Ça", _APOSTROPHE.sub("’", ligne))
    ligne = ligne.replace("...", "…")
    if "«" not in ligne:
        # Where « » are there already, the others are quotations inside.
        ligne = _GUILLEMETS_ANGLAIS.sub(r"« \1 »", _GUILLEMETS_DROITS.sub(r"« \1 »", ligne))
    ligne = re.sub(r"«\s*", f"«{INSECABLE}", re.sub(r"\s*»", f"{INSECABLE}»", ligne))
    ligne = _DEVANT_FINE.sub(rf"{FINE}\1", ligne)
    ligne = _DEVANT_DEUX_POINTS.sub(f"{INSECABLE}:", ligne)
    ligne = _MILLIERS.sub(lambda m: m[1] + m[2].replace(" ", FINE), ligne)
    ligne = _UNITE.sub(rf"{INSECABLE}\1", ligne)
    ligne = _TIRET.sub(" – ", ligne)
    return ligne.strip(" ")


def raccourcir(texte: str, longueur: int) -> str:
    """At most `longueur` characters, cut between words with « … »."""
    if len(texte) <= longueur:
        return texte
    coupe = texte[: longueur - 1]
    if not texte[longueur - 1].isspace():
        espace = coupe.rfind(" ")
        coupe = coupe[:espace] if espace > longueur // 2 else coupe
    coupe = coupe.rstrip(" ,;:.–-«(" + INSECABLE + FINE) + "…"
    # A quotation opened and cut is closed, so that the sentence around it still reads.
    if coupe.count("«") > coupe.count("»") and len(coupe) + 2 <= longueur:
        coupe += f"{INSECABLE}»"
    return coupe


def phrase(texte: str) -> str:
    """With a capital first and a full stop last."""
    if not texte:
        return ""
    texte = majuscule(texte)
    return texte if texte[-1] in ".!?…" else f"{texte}."


def lettres(texte: str) -> str:
    """A text by its letters and figures alone, to be looked for in another."""
    return re.sub(r"\W", "", texte.lower())


def nu(texte: str) -> str:
    """Without the quotation marks around it nor the punctuation that ends it."""
    ancien = None
    while ancien != texte:
        ancien = texte
        texte = texte.strip(" .,;:" + INSECABLE + FINE)
        if texte.startswith("«") and texte.endswith("»") and texte.count("«") == 1:
            texte = texte[1:-1]
    return texte


def citer(texte: str, longueur: int = 2000) -> str:
    """Someone's words between French quotation marks; quotations inside become “ ”.

    The words that only announce what they say (« bon ben », « alors ») are left out.
    """
    dedans = nu(raccourcir(nu(sans_hesitation(texte)), longueur))
    dedans = re.sub(r"«\s*", "“", re.sub(r"\s*»", "”", dedans))
    return f"«{INSECABLE}{dedans}{INSECABLE}»" if dedans else ""


def citer_geste(texte: str, longueur: int = 2000) -> str:
    """What is done for somebody between quotation marks, who it is before them.

    « Mon voisin Paul : je lui garde ses colis » → Mon voisin Paul : « je lui garde ses colis ».
    """
    qui = _POUR_QUI.match(texte)
    if qui is None or len(qui[0]) > longueur // 2:
        return citer(texte, longueur)
    return qui[0] + citer(texte[qui.end() :], longueur - len(qui[0]))


_POUR_QUI = re.compile(
    rf"[^.;:!?«»]{{3,75}}[ {INSECABLE}]: (?=(?:je |on |nous |j’)[^«»]*$)", re.IGNORECASE
)


def citer_phrase(texte: str, longueur: int = 2000) -> str:
    """A whole sentence between French quotation marks, with its capital and full stop."""
    citation = citer(texte, longueur)
    if not citation:
        return ""
    dedans = phrase(citation.strip("«»" + INSECABLE))
    return f"«{INSECABLE}{dedans}{INSECABLE}»"


def date_longue(iso: Any) -> str:
    """« 22 novembre 2026 » from an ISO 8601 date; empty when it is not one."""
    if not isinstance(iso, str):
        return ""
    try:
        jour = datetime.fromisoformat(iso.strip().replace("Z", "+00:00"))
    except ValueError:
        return ""
    return f"{'1er' if jour.day == 1 else jour.day} {MOIS[jour.month - 1]} {jour.year}"
