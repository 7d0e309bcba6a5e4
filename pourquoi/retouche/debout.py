"""Whether a sentence stands up, whatever way it was written."""

from __future__ import annotations

import re

from pourquoi.reflet.lexique import a_lecture, conjugue, infinitif, part, participe_passe

_EN_L_AIR = re.compile(
    r"\b(?:pour|afin)(?: d[e’])?(?: que)?\s*(?:[;.!?]|$)"
    r"|\b(?:pour|afin) (?:c[’']|[çc]a (?:fait|veut)|ce (?:n[’']|sont\b)|j[’']|(?:je|il|ah|bah|ben|euh|ouais|mdr)\b|(?:non|oui),)"
    r"|\b(?:pour|afin) qu(?:e |[’'])(?:c[’']est\b|ce n[’']est\b|existons\b|(?:ah|oh|euh|bah|ben|mdr)\b|(?:non|oui)\b)"
    r"|(?:existons|existe|suis là|sommes là|métier|travail) pour pas (?!que\b|qu’)"
    r"|\bqu(?:e |[’'])(?:afin|pour qu|et (?:pour )?qu)\b"
    r"|^(?:Nous|On|Je) qu(?:e |[’'])|\b(?:pour|et) que de (?:ma|mon|mes|notre|nos|leurs?|papa|maman)\b"
    r"|\bafin (?!que\b|qu[’']|de\b|d[’'])|\bque qui (?!que\b)"
    r"|\bc[’'](?:[^\W\daeéèêây]|(?:ait|aient|aille|aillent)\b)"
    r"|\b(?:r?ajoutez|mettez|remettez|remplacez|enlevez)\b|\b(?:r?ajoute|mets|remplace|enl[èe]ve) ?:"
    r"|\bsans (?:pas|ne)\b|\bcomme\s*[,.]"
    r"|\bqu[’'](?:elle|il)s? (?:de|d[’']|des|du|dans|entre)\b"
    r"|[!?…] ?\S",
    re.IGNORECASE,
)
"""« pour que. », « pour que qui dort… », « pour ce n'est pas ça », « afin qu'ah non », « pour pas ce que je fais », « c'soient »; an order is no words of it."""
_IMPAIRES = re.compile(r"«[^»]*(?:«|$)|^[^«]*»")
_REPROCHE = re.compile(r"\b(?:vous avez|tu as) (?:coll|mis|écrit|oubli|perdu|repris|enlev)", re.I)
_ILS = re.compile(r"\bqu[’'](?:elle|il)s? (?P<mot>[\w-]+)", re.IGNORECASE)


def tient_debout(phrase: str) -> bool:
    """Whether what follows each « pour » and « que » of a sentence can follow it.

    Args:
        phrase: the whole sentence, with its final stop.
    """
    if _EN_L_AIR.search(phrase) or _IMPAIRES.search(phrase) or _REPROCHE.search(phrase):
        return False
    return not any(_adjectif_nu(trouve["mot"].lower()) for trouve in _ILS.finditer(phrase))


def _adjectif_nu(mot: str) -> bool:
    """« afin qu'elles anciennes ne finissent plus »: nothing but an adjective."""
    return a_lecture(mot, "A") and not conjugue(mot) and not participe_passe(mot) and mot != "tous"


# --- A verb that lost what it bore on ------------------------------------------------------------

_DIT_QUOI = re.compile(
    r" ?(?:(?:les?|la|une?|des|du|mon|ma|mes|notre|nos|leurs?|ce|cette|ces|son|sa|ses|celui|celles?|ceux|personne|rien|quelqu’une?|tout(?! de suite| le temps| à)|tou(?:te)?s)\b|l’)(?! (?:matins?|soirs?|nuits?|jours?|journée|semaines?|week-ends?|fois|dimanches?|samedis?|monde entier|temps|année)\b)",
    re.IGNORECASE,
)
"""What a verb bears on, without a preposition: « celui qui… », « la mère », not « la nuit »."""
_SEULS = re.compile(
    r"(?:mang|boi|buv|li[rs]|écri|chant|apprend|appren|cuisin|pein|travaill|condui|parl|compt|atten|gagn|perd|pay|choisi|compren|jou|dans|march|dorm|viv|fum|cou[ds]|jardin|cultiv|réuss|rêv|pens|respir|avanc|grand|vieill|achet|vend|aid|soign|répar|rang|nettoy|souffl|écout|mont|descend|sort|rentr|part)",
    re.IGNORECASE,
)
"""Verbs that say enough by themselves."""
_SON_OUVERTURE = r"(?:(?:et|ni|ou) )?(?:sans|en|pour|afin de|afin d’|à|de|d’)(?:(?: |(?<=’))(?:ne|n’|pas|plus|jamais|y|leur|lui|nous|se|s’|rien))*"
_OUVRE = re.compile(rf"(?:,? )({_SON_OUVERTURE} ?)$", re.IGNORECASE)


def sans_verbe_nu(avant: str, apres: str) -> str | None:
    """The sentence without the part whose verb lost what it bore on: « …, sans servir. ».

    A sentence that has no such verb comes back as it is.

    Args:
        avant: the sentence before.
        apres: the same with words taken out.

    Returns:
        The sentence that stands, or None when the verb is one it cannot do without.
    """
    nu = _verbe_nu(avant, apres)
    if nu is None:
        return apres
    ouvre = _OUVRE.search(apres[: nu[0]])
    if ouvre and (autre := _ET_EN.match(apres, nu[1])):
        # « en rassurant [les familles] et en attendant »
        return apres[: ouvre.start(1)] + apres[autre.end() :]
    fin = re.compile(r"[,.]").search(apres, nu[1])
    reste = apres[nu[1] : fin.start()] if fin else ""
    if ouvre is None or fin is None or re.search(r"\b(?:et|ou|ni|qui|que|qu)\b", reste):
        return None
    for debut in (ouvre.start(), apres.rfind(", ", 0, nu[0])):
        # « en travaillant [sans brusquer] » goes whole.
        faite = apres[:debut].rstrip(" ,") + apres[fin.start() :]
        if debut > 0 and not _TETE_SEULE.search(faite):
            return faite
    return None


_ET_EN = re.compile(r" et (?=(?:en|sans|pour|de) |d’)")
_TETE_SEULE = re.compile(
    r"\b(?:existons|existe|suis là|sommes là)(?: pour)?\s*[,.]|\ben (?:travaillant|restant|étant)\s*[,.]"
)


def _verbe_nu(avant: str, apres: str) -> tuple[int, int] | None:
    """Where the verb stands that has nothing left after it, in the second sentence; or None."""
    siens, mots = list(re.finditer(r"[^\W_]+", avant)), list(re.finditer(r"[^\W_]+", apres))
    n = 0
    while n < min(len(siens), len(mots)) and siens[n][0] == mots[n][0]:
        n += 1
    otes = len(siens) - len(mots)
    if otes <= 0 or n == 0 or [m[0] for m in siens[n + otes :]] != [m[0] for m in mots[n:]]:
        # Something else was put there.
        return None
    verbe, suite = mots[n - 1], apres[mots[n - 1].end() :]
    bas = verbe[0].lower()
    gerondif = bas.endswith("ant") and re.search(r"\ben (?:\w+ )?$", apres[: verbe.start()])
    dit = conjugue(bas) and part(bas, "V") > 0.6 and re.match(r"[,.]", suite)
    if not (infinitif(bas) or gerondif or dit) or _SEULS.match(bas):
        return None
    if not _DIT_QUOI.match(avant, siens[n - 1].end()) or _DIT_QUOI.match(suite):
        return None
    return verbe.span()
