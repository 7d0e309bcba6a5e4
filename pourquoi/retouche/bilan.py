"""What a change puts in the sentence and takes out of it, set beside what was asked.

Whatever way a change was made, a sentence that says more or less than the message asks is not
shown: the person is asked for the part to change instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from pourquoi.ecriture import JOURS, normaliser
from pourquoi.reflet import ecrire
from pourquoi.reflet.lexique import conjugue, infinitif, part
from pourquoi.retouche.charpente import EXISTE, lire
from pourquoi.retouche.litteral import cites
from pourquoi.retouche.mots import racines

_RACINE = 4
"""First letters by which a word is known again, whatever its ending."""
_TENUS = frozenset(
    [
        "exis",
        "puis",
        "comp",
        "nous",
        "notr",
        "rest",
        "fide",
        "trav",
        "etan",
        "suis",
        "fais",
        "dabo",
        "tout",
        "avec",
        "sans",
        "pour",
        "afin",
        "quel",
        "ceux",
        "cell",
        "leur",
        "elle",
        "vous",
        "votr",
        "cett",
        "dans",
        "quil",
        "quon",
        "dune",
        "meme",
        "plus",
        "bien",
        "etre",
        "soit",
        "soie",
        "parc",
        "mett",
        "faci",
        "serv",
        "faut",
        "chez",
        "vers",
        "acco",
        "cote",
        "gens",
        "fair",
        "fass",
        "aien",
        "abor",
    ]
)
"""Words that hold the sentence together, by their first letters."""
_PARTIE_NOMMEE = re.compile(
    r"\b(?:debut|fin|milieu|bout|depart|reste|tout|partie|apres|avant|long(?:ue)?|court\w*|raccour\w*|simpl\w*|premier\w*|deuxieme|seconde?|dernier\w*|coup\w*|invers\w*)\b"
)
"""A message that names a part of the sentence, and not its words."""
_REPROCHE = re.compile(
    r"\b(?:t'as|tu as|vous avez|vous m'avez|on a) (?:encore |juste |meme )*(?:vir|enlev|retir|supprim|otee?|chang)\w*|\bpourquoi (?:avoir )?(?:enlev|vir|retir)\w*"
)
_REMET = re.compile(
    r"\b(?:remet\w*|remis\w*|reven\w*|revien\w*|repren\w*|rend\w*|redonn\w*|gard\w*|oubli\w*|manque\w*|perdu\w*|disparu\w*|annul\w*|ou (?:est|sont)|prefer\w*|etait mieux|retabl\w*|restaur\w*|rechang\w*|en arriere|avant)\b"
)
_AJOUTE = re.compile(
    r"\b(?:r?ajout\w*|manque\w*|oubli\w*|aussi(?! bien)|egalement|en plus|remet[sz]?|remettez|gardez?)\b"
)
_OTE_OU_CHANGE = re.compile(
    r"\b(?:pas|enlev\w*|retir\w*|supprim\w*|vir\w*|ote\w*|chang\w*|remplac\w*|corrig\w*|plutot|au lieu|a la place|mieux|trop|non|nan|nn|nul|seulement|juste|l'essentiel|important)\b"
)
_CONSIGNE = re.compile(
    r"\b(?:mots?|phrase|accents?|virgule|fautes?|oubli\w*|r?ajout\w*|enlev\w*|retir\w*|supprim\w*|remplac\w*|mettez|mets|apparai(?:t|sse)\w*|consigne"
    r"|parce qu\w*|j'ai dit|c'est pas|c pas|je (?:ne )?(?:veux|voudrais|parlais|disais)|en general|par exemple|deja|genre|voila|stp|svp|s'il vous plait|(?<!rendez )(?<!rendez-)vous|tu|merci|mdr"
    r"|pr|ki|ke|jsp|ds|tt|pck|psk|ac|koi|c)\b(?!')"
)
"""What is said to the coach or spelt for it, and stands in no sentence."""


def fidele(
    phrase: str, faite: str, message: str, avant: Sequence[str] = (), connus: str = ""
) -> bool:
    """Whether the sentence made says what the message asks, no more and no less.

    Args:
        phrase: the sentence before.
        faite: the sentence once changed.
        message: what was asked, as typed.
        avant: the earlier sentences, whose words only come back when they are asked back.
        connus: what else they said, where words may be taken.
    """
    if not tient_debout(faite) or _garde_une_consigne(phrase, faite, message):
        return False
    plat = _REPROCHE.sub(" ", normaliser(message))
    if _dictee(faite, message) or faite in avant and _REMET.search(plat):
        return True
    reprises = avant if _REMET.search(plat) else ()
    return any(
        _suit(d, faite, message, plat, f"{connus} {' '.join(reprises)}")
        for d in (phrase, *reprises)
    )


def oublie(phrase: str, faite: str, message: str, demandes: Sequence[str]) -> str | None:
    """What was asked and is nowhere in the sentence made, as it was typed; None when nothing is.

    Args:
        phrase: the sentence before.
        faite: the sentence once changed.
        message: what was asked.
        demandes: the stretches of it read as new words.
    """
    if _dictee(faite, message):
        return None
    tenues = _racines([faite])
    for dit in (*cites(message), *demandes):
        mots = _racines(_ecrits(dit)) - _TENUS
        if mots and not mots & _racines([phrase]) and len(mots & tenues) < len(mots) / 2:
            return dit.strip(" .,;:")
    return None


def _suit(phrase: str, faite: str, message: str, plat: str, connus: str) -> bool:
    """Whether what is new was said, and what is gone was named, or gave way to a part dictated."""
    dits = _racines(_ecrits(message))
    neuves = _racines([faite]) - _racines([phrase]) - _TENUS - dits - _racines([connus])
    # « ose » that became « osent » is no new word.
    courts = tuple(re.findall(r"\b[a-z]{3}\b", normaliser(phrase)))
    if any(not mot.startswith(courts) for mot in neuves):
        return False
    otees = _otees(phrase, faite, dits)
    if not otees:
        return True
    if _AJOUTE.search(plat) and not _OTE_OU_CHANGE.search(plat):
        return False
    # Words they name go alone; when they name none, a part gives way to another.
    nommees = not otees & dits or not otees - dits
    cadre = lire(faite)
    return nommees or bool(_PARTIE_NOMMEE.search(plat) or cadre and _dictee(cadre.coeur, message))


@lru_cache(maxsize=16)
def _ecrits(message: str) -> tuple[str, str]:
    """A message as typed, and spelled right where that is safe."""
    return message, ecrire(message) or ""


def _racines(textes: Iterable[str]) -> set[str]:
    """The words of these texts by their first letters, the smallest left out."""
    return racines(" ".join(textes), _RACINE)


def _otees(phrase: str, faite: str, dits: set[str]) -> set[str]:
    """What went, without the parts that were generic, or gone with the word they were named by."""
    reste = _racines([faite])
    otees = _racines([phrase]) - reste - _TENUS
    cadre = lire(phrase)
    if cadre is None:
        return otees
    if cadre.generique:
        otees -= _racines([cadre.coeur])
    parties = (cadre.coeur, *cadre.suites)
    # « en rassurant les familles » of « …, en rassurant les familles et en attendant »
    gestes = [g for partie in cadre.suites for g in re.split(r" et (?=en \w+ant\b)", partie)]
    for partie in (*parties, *gestes):
        mots = _racines([partie]) - _TENUS
        if mots & dits and mots <= otees:
            otees -= mots - dits
    return otees


_LONGUE = 4
_OUVRE = re.compile(r"^(?:nous existons|j'existe|je suis la) (?=pour|afin)(?:pour )?")


def _dictee(faite: str, message: str) -> bool:
    """Whether the whole sentence stands in the message, but for « Nous existons »."""
    dite = re.findall(r"[a-z]{2,}", _OUVRE.sub("", normaliser(faite)))
    suite = " ".join(m[:_RACINE] for m in dite)
    return len(dite) >= _LONGUE and any(
        suite in " ".join(m[:_RACINE] for m in re.findall(r"[a-z]{2,}", normaliser(dit)))
        for dit in _ecrits(message)
    )


def _garde_une_consigne(phrase: str, faite: str, message: str) -> bool:
    """Whether words that only order something stand in the sentence, unless quoted for it."""
    neuves = _CONSIGNE.findall(normaliser(faite))
    anciennes = [
        *_CONSIGNE.findall(normaliser(phrase)),
        *_CONSIGNE.findall(normaliser(" ".join(cites(message)))),
    ]
    return any(neuves.count(mot) > anciennes.count(mot) for mot in neuves)


def _redouble(faite: str) -> bool:
    """Whether five words in a row come twice."""
    mots = re.findall(r"[a-z0-9]+", normaliser(faite))
    suites = [tuple(mots[i : i + 5]) for i in range(len(mots) - 4)]
    return len({*suites}) < len(suites)


_DETERMINE = re.compile(
    r"\b(?:leurs|nos|mes|des|une|du|aux?|(?<=que )les) ([\w-]+nt)\b", re.IGNORECASE
)
_BOITEUSE = re.compile(
    rf"^(?![A-ZÀ-Ý«])|^(?:Et|Ou|Mais|Depuis|Dans)\b|\b(?:je existons|j’existons|nous existe)\b|^{EXISTE} (?:pour|afin) qu’(?:ils?|elles?)\b"
    rf"|^{EXISTE} (?!(?:d’abord |surtout |avant tout |juste )?(?:pour|afin)\b)|^{EXISTE} pour [^,]+, (?:on|nous|je) \w+|\bpour (?:fidèles?|en|avec|par|l’on|on|je|tu|ils?)\b|\bpour j’|\ben (?:avec|sans|par|pour|et)\b|\b(?:d’abord|à commencer|aux côtés|auprès|afin|pour|en|de|et)[,.]|d’abord pour [^,]+ et qu(?:e |’)|\bn’n|…|\brestant aux?\b"
)
"""No beginning, « elles » who are nobody, two sentences in one."""


_UN_JOUR = re.compile(
    rf"(?<!le )(?<!chaque )(?<!tous les )(?<!du )(?<!un )(?<!au )(?<!son )(?<!ses )(?<!leur )(?<!leurs )(?<!nos )(?<!mon )(?<!mes )\b(?:{JOURS}|demain)\b",
    re.IGNORECASE,
)
"""Something to do one day is no reason to exist."""


_AVEC = re.compile(r"\bavec ([^\W\d_]+)", re.IGNORECASE)
"""« en travaillant avec redonner vie »: an infinitive never follows « avec »."""


def tient_debout(phrase: str) -> bool:
    """Whether the sentence stands: no « de leurs dorment », no « Nous existons pour qu’elles… »."""
    orphelins = (m[1].lower() for m in _DETERMINE.finditer(phrase))
    verbes = any(conjugue(m) and part(m, "V") > 0.9 for m in orphelins)
    if _UN_JOUR.search(phrase) or any(
        infinitif(m[1].lower()) and part(m[1].lower(), "N") < 0.2 for m in _AVEC.finditer(phrase)
    ):
        return False
    # « A à la place de B » orders; it says nothing.
    deux = len(re.findall(r"\bexist(?:e|ons)\b", phrase)) > 1 or " à la place de " in phrase
    return not (verbes or deux or _redouble(phrase) or _BOITEUSE.search(phrase))
