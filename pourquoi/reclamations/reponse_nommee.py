"""Which answer of the notebook a claim names, and what is kept there."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher

from pourquoi.amorces import CHAMP, LE
from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.ecriture import JOURS
from pourquoi.rectifications import a_plat, designees
from pourquoi.retouche.litteral import exact

_AU_CLIENT = r"(?:ce que je (?:dis|reponds|raconte) (?:a|aux) (?:une? |mes |mon |nos |les )?client\w*|(?:ma |la )?(?:phrase|reponse) (?:au|aux|a un|a mes) client\w*|(?:a )?dire a (?:une?|mon|ma|mes|nos|la|les?) client\w*)"
_PLUS_LOIN = {
    "phrase_au_client": _AU_CLIENT,
    "philosophie_commerciale": r"(?:ma|la|notre) [«»\"“]? ?(?:facon|maniere) de vendre(?: ?[«»\"”])?",
    "choix_strategique": r"(?:(?:un|le|mon|notre) )?[«\"“]? ?(?:(?:un|le) )?choix a faire(?: ?[»\"”])?|(?:ma|la|notre) decision",
    "changement_metier": r"[«\"“]? ?ce qui change(?: dans (?:le|mon|notre) metier)?(?: ?[»\"”])?",
}
"""Deeper answers by what the record calls them."""
LOIN = rf"(?:{'|'.join(_PLUS_LOIN.values())})"
TOUT_CHAMP = rf"(?:{LOIN}|(?:{LE} ?)?chemin\b|{CHAMP})"
"""Any answer by its name, deeper ones and the path of whys as well."""
JOUR_DIT = rf"(?:(?:le |ce )?(?:{JOURS})\b)"
"""The day of what they will do names it."""

SE_PREVOIENT = ("action_7_jours", "geste_respect")
"""What is to be done some day."""
SE_FONT = ("geste_respect", "action_7_jours", "acte", "regard_client")
"""Told by what is done, and when."""
SE_LISTENT = ("renoncements", "coeur_clientele")
"""Told one group after the other."""
SE_DEPLACENT = (
    "coeur_clientele",
    "geste_respect",
    "acte",
    "renoncements",
    "action_7_jours",
    "valeurs",
)
"""Whose words may go to another one of them."""


def reponse_nommee(champ: str, neuf: str, carnet: Carnet) -> str | None:
    """The answer that words name, given or taken out."""
    plat = a_plat(champ)
    if re.fullmatch(JOUR_DIT, plat):
        jour = plat.split()[-1]
        return next((n for n in SE_PREVOIENT if exact(ce_qu_elle_dit(n, carnet), jour)), None)
    for loin, mots in _PLUS_LOIN.items():
        if re.fullmatch(mots, plat):
            return loin if loin in carnet.approfondi else None
    if "chemin" in plat:
        return pourquoi_le_plus_proche(neuf, carnet)
    noms = designees(champ)
    donnes = [n for n in noms if getattr(carnet, n, None)]
    donnes += [n for n in noms if getattr(carnet, n, None) == ""]
    return donnes[0] if donnes else None


PROCHE = 0.45
"""Likeness from which a why said again is told from the others."""


def pourquoi_le_plus_proche(neuf: str, carnet: Carnet) -> str | None:
    """The why that is nearest to new words."""
    dits = {nom: getattr(carnet, nom) for nom in POURQUOIS}
    proches = {
        nom: SequenceMatcher(None, a_plat(dit), a_plat(neuf), autojunk=False).ratio()
        for nom, dit in dits.items()
        if dit
    }
    nom = max(proches, key=proches.__getitem__, default=None)
    return nom if nom and proches[nom] >= PROCHE else None


EN_PEU_DE_MOTS = 8
"""Words up to which a why that is like none of those kept is where they all led."""


def dernier_pourquoi(neuf: str, carnet: Carnet) -> str | None:
    """The why that a few new words tell, the path being wrong: the last, where it led."""
    donnes = [nom for nom in POURQUOIS if getattr(carnet, nom)]
    return donnes[-1] if donnes and len(neuf.split()) <= EN_PEU_DE_MOTS else None


def ce_qu_elle_dit(nom: str, carnet: Carnet) -> str:
    """What is kept of an answer, deeper ones included; nothing when it was not given."""
    return carnet.approfondi.get(nom) or getattr(carnet, nom, None) or ""


def avec_ce_change(carnet: Carnet, nom: str, neuf: str) -> Carnet:
    """The notebook once an answer is changed: what comes next is read in it."""
    if nom in carnet.approfondi:
        return replace(carnet, approfondi={**carnet.approfondi, nom: neuf})
    valeurs = {"valeurs_nommees": neuf.split(", ")} if nom == "valeurs" else {}
    return replace(carnet, **{nom: neuf}, **valeurs)
