"""Which answers can be said side by side: a wish with another or with what it rests on, never a scene.

« faire goûter la cuisine de votre mère » goes with « chez vous, la table, c’est sacré »; « vous avez
grandi dans les serres », « une cliente vous a embrassée » go with nothing.
"""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.reflet.echafaudage import sans_verbe
from pourquoi.reflet.lexique import a_lecture, infinitif, part, participe_passe
from pourquoi.reflet.typographie import decouper

_QUE = re.compile(r"qu(?:e |’)\S", re.IGNORECASE)
_VERBES_DE_SOUHAIT = r"(?:voul\w+|veux|aim\w+|ador\w+|ten(?:ez|iez) a|tiens a|souhait\w+|rev(?:ez|es)|desir\w+|refus(?:ez|es)|cherch(?:ez|es)|crois|croyez|detest(?:ez|es)|support(?:ez|es|iez|ais)|(?:avez|as) (?:envie|besoin|a coeur))\b"
_SOUHAIT = re.compile(
    rf"(?:vous|tu) (?:ne |n')?(?:(?:vous|te|l[ea]s?) |[lt]')?{_VERBES_DE_SOUHAIT}"
)
"""« vous voulez que… », « tu ne supportes pas de… »: what is wanted, or valued."""
_A_FAIRE = re.compile(
    r"(?:(?:ne (?:pas|plus|jamais)|vous|te|en|y|l[ea]s?|lui|leur|me|se) |[tlmsn]')*"
)
_AUXILIAIRES = frozenset(
    ["ai", "as", "a", "avons", "avez", "ont", "suis", "es", "est", "sommes", "êtes", "sont"]
)
_DE_TEMPS = re.compile(
    r"\b(?:hier|avant|autrefois|un (?:jour|soir|matin|midi)|une fois|l'autre (?:jour|fois|soir)|(?:l'annee|la semaine|le mois) derniere?"
    r"|en (?:19|20)\d\d|depuis (?:tout|toujours|que (?:vous|tu) (?:avez|as)|(?:vos|tes)|\w+ ans)|il y a \w+ (?:ans|mois|jours)"
    r"|a (?:vos |tes )?(?:\w+ )?ans|\w+ ans (?:que|de))\b"
)
"""« depuis vos seize ans », « un matin »: a life, or a moment of it."""
_ENTRE_LES_DEUX = frozenset(
    ["ne", "n’", "pas", "plus", "jamais", "rien", "tout", "toujours", "aussi", "bien", "déjà", "y"]
)


def forme(dit: str) -> str | None:
    """How a wish is said: « infinitif », « que » or « souhait »; None for anything else."""
    nu = dit.strip("« »\u00a0")
    if _QUE.match(nu):
        return "que"
    plat = normaliser(nu)
    if _SOUHAIT.match(plat):
        return None if _compose(nu) else "souhait"
    a_faire = _A_FAIRE.match(plat)
    premier = decouper(nu)[len(decouper(plat[: a_faire.end()])) if a_faire else 0 :][:1]
    return "infinitif" if premier and infinitif(premier[0].lower()) else None


def vont_ensemble(ancien: str, dit: str) -> bool:
    """Whether two answers, turned, can be said side by side: a wish, and another or what it rests on."""
    if any(raconte(d) or _bribe(d) for d in (ancien, dit)) or _nie(ancien):
        return False
    return forme(ancien) is not None or forme(dit) is not None


def _nie(dit: str) -> bool:
    """« ce n’est pas pour l’argent »: what it is not goes with nothing."""
    return bool(re.match(r"«?\s*(?:ce n’(?:est|était)|c’(?:est|était)) pas\b", dit, re.IGNORECASE))


def _bribe(dit: str) -> bool:
    """« ras le bol des patrons »: no verb, and nothing to do."""
    nu = dit.strip("« »\u00a0")
    return forme(dit) is None and sans_verbe(nu) and not _AUXILIAIRES & set(decouper(nu.lower()))


def mene_a(ancien: str, dit: str) -> bool:
    """Whether an answer can be set before what it changes: neither is a scene."""
    return not (raconte(ancien) or raconte(dit) or _nie(ancien))


def raconte(dit: str) -> bool:
    """Whether an answer, turned, tells a scene or a life: « vous avez grandi dans les serres »."""
    if forme(dit) in ("infinitif", "que", "souhait"):
        return False
    return bool(_DE_TEMPS.search(normaliser(dit))) or _compose(dit) or _au_passe(dit)


def _compose(dit: str) -> bool:
    """« une dame vous a apporté », « on m’a dit »: an auxiliary, then its participle."""
    mots = [mot.lower() for mot in decouper(dit)]
    for i, mot in enumerate(mots[:-1]):
        if mot not in _AUXILIAIRES:
            continue
        suite = [m for m in mots[i + 1 : i + 5] if m not in _ENTRE_LES_DEUX][:1]
        # « le respect est mort », « elle est fatiguée » tell how it is.
        if suite and participe_passe(suite[0]) and (mot in _D_AVOIR or suite[0] in _ALLES):
            return True
    return False


_D_AVOIR = frozenset(["ai", "as", "a", "avons", "avez", "ont"])
_ALLES = frozenset(
    f"{racine}{fin}"
    for racine in [
        "allé",
        "venu",
        "revenu",
        "devenu",
        "parti",
        "reparti",
        "resté",
        "né",
        "mort",
        "tombé",
        "arrivé",
        "entré",
        "rentré",
        "sorti",
        "monté",
        "passé",
    ]
    for fin in ("", "e", "s", "es")
)


def _au_passe(dit: str) -> bool:
    """« vous n’aviez plus peur », « votre grand-mère tenait une auberge »: its first verb is over."""
    mots = [mot.lower() for mot in decouper(dit)]
    for avant, mot in zip(mots, mots[1:], strict=False):
        passe = a_lecture(mot, *(f"V{p}I" for p in "123456"))
        # « vous vouliez » is a subjunctive as well.
        present = a_lecture(mot, *(f"V{p}{t}" for p in "123456" for t in "PF"))
        present = present or a_lecture(mot, "V1S", "V2S", "V3S", "V6S")
        if passe and not present and part(mot, "V") > 0.5 and avant not in ("de", "d’", "si"):
            return True
        if present and part(mot, "V") > 0.5 and not participe_passe(mot):
            return False
    return False


def subjonctif(clause: str, sur: bool = True) -> bool:
    """Whether a clause only stands after « que »: « celui qui pêche soit payé ».

    Unless `sur`, a form that is an indicative as well will do: « les gens repartent ».
    """
    mots = [mot.lower() for mot in decouper(clause)]
    relatif = False
    for avant, mot in zip(mots, mots[1:], strict=False):
        # « celui qui pêche soit payé »: the verb of « qui » is passed over.
        relatif = relatif or avant in ("qui", "dont", "où", "que", "qu’")
        if not a_lecture(mot, *(f"V{p}{t}" for p in "123456" for t in "PIFSC")):
            continue
        if part(mot, "V") < 0.5 and mot not in _FAITS:
            continue
        indicatif = a_lecture(mot, *(f"V{p}{t}" for p in "123456" for t in "PIFC"))
        if relatif and indicatif:
            relatif = False
            continue
        return a_lecture(mot, *(f"V{p}S" for p in "123456")) and not (sur and indicatif)
    return False


_FAITS = frozenset(["soit", "ait", "aille", "vive", "fasse", "puisse", "voie"])
