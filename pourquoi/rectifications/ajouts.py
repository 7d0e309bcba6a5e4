"""Words added to an answer: which one they go to, and the list that has them too."""

from __future__ import annotations

import re

from pourquoi.rectifications.ce_qui_reste import DET
from pourquoi.rectifications.mots_pleins import a_plat
from pourquoi.rectifications.reponses import LE

_VERS_QUOI = rf"(?:a|aux?|dans|parmi|chez|comme|pour)\s+(?:(?:toutes |tous )?(?:{LE}|(?:vos|votre|tes|ton|ta) ))?(?P<quoi>ceur de clientele|clientele|client(?:e?s)?|valeurs?|renoncements?|partenaires?|refus|resume|chemin|phrase|gestes?|(?<=n )pas|(?<=le )pas)\b"
_DESTINATION = re.compile(rf"\s+{_VERS_QUOI}(?: aussi| stp| svp| merci)*\W*$")
_OU = re.compile(rf"\b{_VERS_QUOI}")


def sans_la_destination(dit: str) -> tuple[str, str]:
    """A group of words to add, and where: « la cantine aux clients » → « la cantine », « aux clients ».

    Whoever does something may well do it for the clients: only what opens on a determiner is cut.
    """
    m = _DESTINATION.search(a_plat(dit)) if re.match(rf"{DET}\b|l'", a_plat(dit)) else None
    return (dit[: m.start()].strip(" ,"), dit[m.start() :].strip(" ,.!")) if m else (dit, "")


def destination(texte: str) -> str | None:
    """What words are said to go to, or to lack in, flat: « client » of « dans mes clients »."""
    m = _OU.search(a_plat(texte))
    return m["quoi"] if m else None


_ET_LE_DERNIER = re.compile(
    r",? et (?P<dernier>(?:(?:les?|la|des|ceux|celles|du|mes|nos|une?|deux|trois|quatre|cinq|quelques|tous|toutes)\b|l['’])[^,]*)$",
    re.IGNORECASE,
)

_POUR_QUOI = re.compile(
    r"\b(?:pour|avec|entre|contre|sur) (?:les?|la|l[’']|des|du|mes|leurs?)\b", re.I
)


def avec_aussi(liste: str, neuf: str) -> str:
    """« les jeunes et les vieux » with « les marins »: one list, and one « et »."""
    dit = liste.strip(" .")
    if re.search(r"[.;!?]\s", dit):
        return f"{dit}, et {neuf}"
    if finit_par_autre_chose(dit):
        return f"{dit}, et {neuf}"
    m = _ET_LE_DERNIER.search(dit)
    return f"{dit[: m.start()]}, {m['dernier']} et {neuf}" if m else f"{dit} et {neuf}"


def finit_par_autre_chose(liste: str) -> bool:
    """Whether the last « et » of a list joins what its people come for, or with.

    « les ouvriers le matin pour le café et les clopes ».
    """
    dit = liste.strip(" .")
    m = _ET_LE_DERNIER.search(dit)
    return bool(m and _POUR_QUOI.search(dit[: m.start()].rpartition(", ")[2]))
