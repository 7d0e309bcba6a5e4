"""Phone spelling put right: the likeliest French for what was typed, or nothing when in doubt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from pourquoi.ecriture import abreviations
from pourquoi.reflet.accord import accordes, part, pluriels_accordes
from pourquoi.reflet.lexique import accentuer, connu, desaccentuer, frequence
from pourquoi.reflet.mots import ABREVIATIONS, ARGOT, ELIDABLES, decouper, recoller, voyelle
from pourquoi.reflet.sons import (
    bien_plus,
    bien_plus_rare,
    ecart,
    homophones,
    meme_squelette,
    proche,
)
from pourquoi.reflet.voisinage import CLITIQUES, DEBUT, FIN, contexte, voisinage, vraisemblance

_MARGE = 2.4
"""How much likelier than any other reading the chosen one must be (natural log)."""
_MARGE_LARGE = 4.0
"""The same, of what would say something else."""
_FAISCEAU = 12
"""Readings kept from one word to the next."""
_ABREGE, _ACCENTS, _SON, _LETTRE, _COLLE, _ELIDE, _OUTIL, _AUTRE, _CONNU = (
    0.5,
    0.4,
    0.8,
    0.3,
    0.6,
    0.8,
    2.5,
    2.0,
    1.5,
)
"""What each liberty with the spelling costs, in the same unit as the margin."""
_VOISIN = 2.5
"""What another vowel costs besides."""

_COURANT = 15.0
"""Per million: « makis » is not « maquis »."""
_INCONNU = 7.0
_RARE = 10.0
"""Per million: « dune » is rather « d’une »."""

_PLUSIEURS = {
    "tt": "tout tous toute toutes",
    "ts": "tous",
    "c": "c’est ces ses",
    "g": "j’ai j’",
    "d": "d’ de des",
    "l": "l’ le la",
    "j": "j’ je",
    "m": "m’ me",
    "s": "s’ se",
    "n": "n’",
    "t": "t’ tu",
    "q": "que",
    "ct": "c’était",
    "mm": "même mêmes",
    "pa": "pas",
    "deu": "deux d’_eux",
    "o": "au aux eau",
    "é": "et est ai",
    "e": "et est",
    "è": "est",
    "sa": "ça",
    "a": "à",
    "la": "là l’a",
    "ma": "m’a",
    "ta": "t’a",
    "on": "ont",
    "son": "sont",
    "mon": "m’ont",
    "toi": "toit",
    "se": "ce",
    "ces": "c’est ses",
    "mes": "mais",
    "peu": "peut peux",
    "san": "sans sang sens",
    "enft": "en_fait",
    "jvx": "je_veux",
    "samdi": "samedi",
    "ou": "où",
    "jui": "je_lui je_suis",
    "jve": "je_vais je_veux",
    "ske": "ce_que",
    "ski": "ce_qui",
    "skil": "ce_qu’il",
    "skon": "ce_qu’on",
    "dmain": "demain",
    "demin": "demain",
    "kel": "quel quelle qu’elle",
    "kelle": "quelle qu’elle",
    "qq": "quelque quelques",
    "vs": "vous",
    "fame": "femme",
    "fames": "femmes",
    "fer": "faire",
    "fai": "fait fais",
    "foi": "fois",
    "moi": "mois",
    "moin": "moins",
    "dl": "de_l’",
    "jé": "j’ai",
    "weekend": "week-end",
    "we": "week-end",
    "tél": "téléphone téléphones",
    "tel": "téléphone téléphones",
    "ché": "chez",
    "mar": "marre",
    "cpa": "c’est_pas",
    "cpas": "c’est_pas",
    "per": "perds perd père",
    "dé": "des",
    "mé": "mes mais",
    "né": "n’est",
    "bo": "beau beaux",
    "voi": "voit vois",
    "vien": "viens vient",
    "pti": "petit petits",
    "parceke": "parce_que",
    "yapa": "il_y_a_pas",
    "ptet": "peut-être",
    "surtt": "surtout",
    "com": "comme",
    "presk": "presque",
    "d1": "d’un d’une",
    "yavé": "il_y_avait",
    "yave": "il_y_avait",
}
"""Typed words that stand for one thing or another; « _ » parts words."""
_COLLES = {
    "j": "j’ je",
    "l": "l’ le la",
    "d": "d’ de",
    "c": "c’ ce",
    "m": "m’ me",
    "t": "t’ te",
    "s": "s’ se",
    "n": "n’ ne",
    "k": "qu’ que",
    "q": "qu’ que",
    "qu": "qu’",
    "ke": "que",
    "me": "me",
    "le": "le",
    "les": "les",
    "la": "la",
    "lui": "lui",
    "leur": "leur",
    "jusqu": "jusqu’",
}
"""What is glued to the next word, and how it is spelled by itself."""
_SUJETS = frozenset(["j", "k", "q", "ke"])
_JE_COLLE = re.compile(r"j[bcdfgklmnpqrstvxz]")
_PETITS = {"a": "à", "des": "dès", "ou": "où", "la": "là"}
_GRAVES = re.compile(
    r"morts?$|mortel|meur[st]|mour[aeiou]|décès$|décéd|tu(?:er|ez|ée?s?|ait|eurs?|euses?)$"
    r"|assassin|meurtr|cadavre|suicid|pend(?:u|us|re)$|cancer|tumeur|sida$|maladies?$|malad"
    r"|viol(?:s|er|ée?s?|ent?s?|ence|ences|eurs?)?$|sang$|sanglant|frapp|battu|gifle|haine|arme"
    r"|sexe|sexuel|sein?s?$|fesse|cul$|nue?s?$|putes?$|putain|salope?|connasse|connards?$|cons?$"
    r"|conne|bais(?:e|er|é|ent)|chatte|bite|couilles?$|pédés?$|nègre|enculé|salauds?$|bâtard"
    r"|porn|prostitu|drogu|poison|avort|inceste|torture|terroris|nazis?$|tombes?$|cercueil"
)
"""Death, illness, sex, violence, insults: never said for what was typed otherwise."""
_AVANT_OU = frozenset([DEBUT, "d’", "jusqu’", "là", "par", "sais", "et", ","])
POSSESSIFS = frozenset(["mon", "ton", "son", "notre", "votre", "leur", "d’", "l’", "cet", "quel"])
_JAMAIS_MOIS = frozenset(["en", "de", "à", "pour", "avec", "chez", "contre", "sur", "sans"])

_TETES = frozenset(["j", "l", "d", "c", "m", "t", "s", "n", "k", "q", "qu", "ke", "jusqu"])
_VERBALES = ("é", "és", "ée", "ées", "er", "ez", "ait", "ais", "ent")
_SUITES = frozenset(["j", "l", "m", "t", "s", "n", "me", "le", "les", "la", "lui", "leur"])
_UNITES = frozenset(["g", "h", "k", "m", "l", "e", "kg", "km", "cm", "min", "ans"])
Candidat = tuple[float, tuple[str, ...]]
_Piste = tuple[float, tuple[str, ...], tuple[tuple[str, ...], ...]]
"""Its likelihood, its words after two `DEBUT`, and the words read in each typed one."""


class Facon(NamedTuple):
    """How someone types: with apostrophes and few slips, without accents."""

    soigne: bool
    nu: bool


_VITE = Facon(False, False)


@dataclass(frozen=True)
class Lecture:
    """What a stretch most likely says.

    Attributes:
        texte: in French.
        sure: whether every other reading is much less likely, and what must agree does.
    """

    texte: str
    sure: bool


def _entiere(dits: tuple[str, ...]) -> bool:
    """Whether a reading ends on a word, and no word that is not known seems ill-spelled."""
    mal_ecrits = (
        mot.endswith(_VERBALES) or avant in ("les", "des", "mes") and mot[-1] not in "sxz"
        for avant, mot in pairwise(dits)
        if mot.isalpha() and not connu(mot) and mot not in _DIT
    )
    return dits[-1][-1] != "’" and not any(mal_ecrits)


_APOSTROPHE = re.compile(r"(?<!\wqu)(?<!aujourd)’", re.IGNORECASE)


def soigne(texte: str) -> bool:
    """Whether a stretch, as typed, has apostrophes and few slips: its words are then meant."""
    mots = decouper(texte)
    # « aujourd’hui », « quelqu’un »: a telephone writes these by itself, and `nettoyer` too.
    return bool(_APOSTROPHE.search(texte)) and sum(map(_faute, mots)) < len(mots) / 5


def lire(texte: str, sans_accent: bool, soin: bool) -> Lecture | None:
    """The likeliest reading of a stretch, or None when a word has none.

    Args:
        texte: words of one stretch, already through `nettoyer`.
        sans_accent: whether its author types without accents.
        soin: as `soigne` tells.
    """
    tapes = decouper(texte)
    surs = sum(map(_faute, tapes))
    facon = Facon(soin, sans_accent)
    pistes: list[_Piste] = [(0.0, (DEBUT, DEBUT), ())]
    for i, tape in enumerate(tapes):
        choix = candidats(tape, tapes[i - 1] if i else "", facon)
        suites: dict[tuple[str, ...], _Piste] = {}
        for note, dits, lus in pistes:
            for cout, mots in choix:
                if tape != "où" and not _soude(dits[-1], mots[0]):
                    continue
                chemin, total = dits, note - cout
                for mot in mots:
                    total += vraisemblance(*contexte(chemin), mot)
                    chemin = (*chemin, mot)
                if chemin not in suites or total > suites[chemin][0]:
                    suites[chemin] = (total, chemin, (*lus, mots))
        if not suites:
            return None
        pistes = sorted(suites.values(), reverse=True)[:_FAISCEAU]
    finies = sorted(
        ((n + vraisemblance(*contexte(d), FIN) / 2, d, e) for n, d, e in pistes), reverse=True
    )
    # What does not agree was not meant.
    justes = [f for f in finies if _entiere(f[1]) and accordes(f[1][2:])]
    choisie, *rivales = justes or finies
    # Without an abbreviation, it may be their way of writing.
    marge = _MARGE if surs else 1.5 * _MARGE
    seule = bool(justes) and all(choisie[0] - note >= marge for note, *_ in rivales)
    sure = seule and finies[0][0] - choisie[0] < _MARGE and _sans_risque(tapes, choisie, finies)
    ecrits = [
        m for tape, lu in zip(tapes, choisie[2], strict=True) for m in _en_capitales(tape, lu)
    ]
    return Lecture(recoller(ecrits), sure)


def _sans_risque(tapes: list[str], choisie: _Piste, toutes: list[_Piste]) -> bool:
    """Whether nothing in a reading could do harm.

    Neither a grave word that was not typed, nor a word left ill-spelled among others put right,
    nor a small word changed beside a word that was, or another sound, without a large margin.
    """
    note, _, lus = choisie
    couples = [(tape.lower(), lu) for tape, lu in zip(tapes, lus, strict=True)]
    for i, (tape, lu) in enumerate(couples):
        if any(_GRAVES.match(mot) and _nu(tape) != _nu(mot) for mot in lu):
            return False
        if lu == (tape,) and _laisse(tapes[i], couples[i - 1][1][-1] if i else ""):
            return False
        autour = couples[max(0, i - 1) : i] + couples[i + 1 : i + 2]
        petit = tape in _PETITS and lu == (_PETITS[tape],) and not all(map(_bien_tape, autour))
        autre_son = len(lu) == 1 and lu[0] in _voisins(tape)
        if autre_son and len(tape) < 5 or _loin(tape, lu) and _voisins(tape):
            return False
        # « lo » is « l’eau » as well as « lot ».
        court = len(tape) < 3 and tape not in _PLUSIEURS and len(lu) == 1 and part(lu[0], "N") > 0.5
        if petit or autre_son or court and lu != (tape,):
            autres = (n for n, _, autre in toutes if autre[i] != lu)
            if any(note - n < _MARGE_LARGE for n in autres):
                return False
    return True


def sans_danger(tape: str, lu: tuple[str, ...]) -> bool:
    """Whether a word is read as none that is grave, nor as one that sounds otherwise."""
    if any(_GRAVES.match(mot) and _nu(tape) != _nu(mot) for mot in lu):
        return False
    voisins = _voisins(tape)
    return not (len(lu) == 1 and lu[0] in voisins or voisins and _loin(tape, lu))


def _laisse(tape: str, avant: str) -> bool:
    """Whether a word that is not French was left, and is none of a trade."""
    if connu(tape) or not tape.isalpha() or not tape.islower() or tape in _DIT:
        return False
    if len(tape) < 3 or _JE_COLLE.match(tape) or any(map(connu, doublees(tape))):
        return True
    verbe = avant in CLITIQUES and avant not in ("le", "la", "l’", "les", "leur", "en")
    return verbe or douteux(tape) or any(c < _COLLE + 2 * _SON for c, _ in _colles(tape, 0))


def _loin(tape: str, lu: tuple[str, ...]) -> bool:
    """Whether a word is several letters from what was typed, and no table says so."""
    if len(lu) > 1 or tape in _PLUSIEURS or tape in _abreges():
        return False
    return ecart(tape, lu[0]) > 1 and ecart(tape, lu[0].rstrip("sx")) > 1


def doublees(mot: str) -> set[str]:
    """A word with one of its letters doubled (« familes » for « familles »)."""
    return {mot[:i] + mot[i - 1] + mot[i:] for i in range(1, len(mot)) if mot[i - 1] in "lmnprst"}


def _nu(mot: str) -> str:
    """A word without accents or mark of the plural."""
    return desaccentuer(mot).rstrip("sx")


def _bien_tape(couple: tuple[str, tuple[str, ...]]) -> bool:
    """Whether a word is what was typed, but for the accents."""
    tape, lu = couple
    return desaccentuer(tape) == desaccentuer("".join(lu).replace("’", ""))


def fautes(texte: str, soin: bool) -> int:
    """How many words of a stretch are typed as phones do: abbreviated, glued or by their sound.

    A word that no table has may be one of the trade: it counts beside others, or a letter away
    from one that sounds the same. Without any, « les client » counts for one.

    Args:
        texte: already through `nettoyer`.
        soin: as `soigne` tells of what was typed.
    """
    mots = decouper(texte)
    # « ce qui m’a plu » is no « plus » of someone who types with care.
    surs = sum(_faute(mot) and not (soin and len(mot) > 2 and frequence(mot) > 1) for mot in mots)
    if soin:
        return surs
    suspects = [mot for mot in mots if not _faute(mot) and douteux(mot)]
    if surs or any(map(presque, suspects)):
        return surs + len(suspects)
    return 0 if pluriels_accordes([mot.lower() for mot in mots], rares=True) else 1 + len(suspects)


def _faute(tape: str) -> bool:
    """Whether a word is abbreviated, or glued to another."""
    bas = tape.lower()
    if not tape.isalpha() or bas in _DIT or tape.isupper() and len(tape) > 1:
        return False
    if bas in _abreges():
        # « ca », « meme »: only an accent is missing.
        return desaccentuer(_abreges()[bas]) != bas
    seul = len(tape) == 1 and tape in "oécgj" or bas in ("dé", "mé")
    if bas in _PLUSIEURS and (seul or not connu(bas)):
        return True
    if tape[0].isupper() or connu(bas) or accentuer(bas):
        return False
    colles = _colles(bas, 0)
    if bas[0] == "j" and colles or _JE_COLLE.match(bas) or "k" in bas and presque(bas):
        return True
    # « shop » is no « s’hop ».
    return any(
        cout < _COLLE + _SON + (1.5 * _LETTRE if bas[0] in "dl" else 0)
        and (bas[0] in "dlqk" or part(mots[1], "V") > 0.3)
        for cout, mots in colles
    )


def colle(tape: str) -> bool:
    """Whether a word is « je » glued to another (« jpasse »)."""
    return bool(_JE_COLLE.match(tape.lower())) and not connu(tape.lower())


def douteux(tape: str) -> bool:
    """Whether a word is no French one, but sounds like one."""
    bas = tape.lower()
    # Who writes « devînt » means it.
    inconnu = (
        len(bas) > 1 and tape.isalpha() and tape.islower() and not connu(bas) and "î" not in bas
    )
    return inconnu and bas not in _DIT and not accentuer(bas) and bool(homophones(bas))


def presque(bas: str) -> bool:
    """Whether a word is a letter or two away from one that sounds the same (« nourir », « apré »)."""
    if len(bas) < 4 and bas.isascii():
        return False
    return any(proche(bas, mot) for mot in homophones(bas))


def _en_capitales(tape: str, mots: tuple[str, ...]) -> tuple[str, ...]:
    """The words of one that was typed, with its capitals."""
    if tape.isupper() and len(tape) > 1:
        return tuple(mot.upper() for mot in mots)
    return (mots[0][0].upper() + mots[0][1:], *mots[1:]) if tape[0].isupper() else mots


def _soude(avant: str, mot: str) -> bool:
    """Whether the two words may follow each other: elision, and « où » after a place."""
    if mot == "où":
        return avant in _AVANT_OU or part(avant, "N") > 0.5
    if mot == "mois" and avant in _JAMAIS_MOIS or mot == "âgé" and avant in POSSESSIFS:
        return False
    if avant[-1] == "’":
        # « s’ai » is nobody's French.
        return voyelle(mot) and not (avant == "s’" and mot in ("ai", "as", "a", "avons", "avez"))
    return avant.lower() not in ELIDABLES or not voyelle(mot)


_INVARIABLES = frozenset(["direct", "cash", "nickel", "grave", "pareil", "impec"])
"""Adjectives that speech says as adverbs: « je paie direct »."""


_ETRANGER = re.compile(r"[aeiouy](?:ss|sh|cks?|cts?)$|(?:ght|ow|oo[dkl]?|ing|ee[dknpt])$")
"""Endings that no word of French takes by itself."""
_SUITE_ETRANGERE = frozenset(["on", "in", "up", "off", "out", "of", "and", "to", "it"])


def etranger(tape: str, avant: str) -> bool:
    """Whether a word is another language's, as « press » and « on » in « les press on », after another.

    « il pass tout le temps » is typed in haste: a pronoun comes before it.
    """
    bas, avant = tape.lower(), avant.lower()
    if bas in _SUITE_ETRANGERE:
        return bool(_ETRANGER.search(avant)) and not connu(avant)
    court = avant in CLITIQUES and avant not in ("le", "la", "l’", "les", "leur")
    return bool(_ETRANGER.search(bas)) and not connu(bas) and not court


def candidats(tape: str, avant: str, facon: Facon) -> tuple[Candidat, ...]:
    """What a typed word may stand for after another, and what it costs to believe it."""
    bas = tape.lower()
    if ordinal := re.fullmatch(r"(\d+)[eè](re|me)(s?)", bas):
        return ((0.0, (f"{ordinal[1]}è{ordinal[2]}{ordinal[3]}",)),)
    # « madame Roche », after a word, is as much a name as « Duval ».
    inconnu = not connu(bas) or avant.isalpha() and len(bas) > 2 and part(bas, "N") > 0.5
    nom_propre = tape[0].isupper() and (avant and inconnu or tape.isupper() and len(bas) > 1)
    mesure = avant[-1:].isdigit() and bas in _UNITES
    if (
        not tape[0].isalpha()
        or tape[-1].isdigit()
        or nom_propre
        or mesure
        or bas[-1] == "’"
        or bas in _DIT
        or bas in _INVARIABLES
        or etranger(bas, avant)
    ):
        return ((0.0, (bas,)),)
    return _lectures(bas, facon)


@lru_cache(maxsize=4000)
def _lectures(bas: str, facon: Facon) -> tuple[Candidat, ...]:
    abrege, inconnu = bas in _abreges(), not connu(bas)
    choix = list(_mots_seuls(bas, facon))
    if abrege or frequence(bas) < (1.0 if facon.soigne else _RARE):
        choix += [(cout + (not inconnu), mots) for cout, mots in _colles(bas, 0)]
    glue = bas[0] == "j" and any(mots[0] in ("j’", "je") for _, mots in choix)
    if inconnu and not abrege and not glue and (len(bas) > 3 and "k" not in bas or facon.soigne):
        # A word of the trade, that no table has.
        choix.append((0.0 if facon.soigne else _INCONNU, (bas,)))
    couts: dict[tuple[str, ...], float] = {}
    for cout, mots in choix or [(0.0, (bas,))] * (len(bas) <= 3):
        couts[mots] = min(cout, couts.get(mots, cout))
    return tuple(sorted((cout, mots) for mots, cout in couts.items())[:20])


def developpes(bas: str) -> set[tuple[str, ...]]:
    """All that an abbreviation stands for, before a vowel as well; none of another word."""
    mots = {tuple(decouper(dit.replace("_", " "))) for dit in _developpe(bas)}
    return mots | {lu for dits in mots for _, lu in _elide(0.0, dits)}


def _developpe(bas: str) -> list[str]:
    return [*_PLUSIEURS.get(bas, "").split(), *filter(None, [_abreges().get(bas)])]


@lru_cache(maxsize=4000)
def _mots_seuls(bas: str, facon: Facon) -> tuple[Candidat, ...]:
    """The readings of a typed word that is not glued to another."""
    choix: list[Candidat] = []
    su, abrege = connu(bas), bas in _abreges()
    if su and (not abrege or frequence(bas) > _RARE / 10):
        cout = _CONNU if abrege else 0.0
        choix += [(cout, (bas,)), *_elide(cout + _ELIDE, (bas,))]
    for rang, dit in enumerate(_developpe(bas) if not facon.soigne or abrege else []):
        mots = tuple(decouper(dit.replace("_", " ")))
        cout = _ABREGE + 0.2 * rang + (_CONNU if su and not abrege else 0.0) * len(mots)
        choix += [(cout, mots), *_elide(cout, mots)]
    if bas == "les":
        # « les EHPAD »: before a name nobody knows, neither « lès » nor « lest ».
        return tuple(choix)
    if len(bas) > 1 and (facon.nu or not facon.soigne or not su):
        choix += [
            (_ACCENTS, (m,))
            for m in accentuer(desaccentuer(bas))
            if garde_les_accents(bas, m) and not bien_plus_rare(m)
        ]
    elif bas == "a":
        choix.append((_ACCENTS if facon.nu else _CONNU, ("à",)))
    if len(bas) > 1 and not facon.soigne and not abrege:
        # « et » is seldom typed for « est ».
        sur = _OUTIL if bas in voisinage().propres else 0.0
        for mot in homophones(bas):
            if bas.endswith("rai") and desaccentuer(mot) == desaccentuer(bas) + "s":
                continue
            loin = ecart(bas, mot)
            if su and loin >= 0.9 and bien_plus(bas, mot):
                continue
            autre = _AUTRE if su and loin >= 1 else 0.0
            if su and mot in (bas.removesuffix("e"), bas.removesuffix("es")):
                # « seule » was typed for something.
                autre += 2 * _AUTRE
            choix.append((sur + autre + _SON + _LETTRE * loin, (mot,)))
        if not su and not accentuer(bas):
            choix += [(_SON + _LETTRE, (m,)) for m in doublees(bas) if "ill" in m and connu(m)]
            choix += [(_SON + _VOISIN, (mot,)) for mot in _voisins(bas)]
    return tuple(choix)


def _elide(cout: float, mots: tuple[str, ...]) -> list[Candidat]:
    """« parce que » as it is before a vowel."""
    return [(cout, (*mots[:-1], mots[-1][:-1] + "’"))] if mots[-1] in ELIDABLES else []


def garde_les_accents(tape: str, mot: str) -> bool:
    """Whether the accents that were typed are still there: « agé » is no « âge »."""
    return len(tape) != len(mot) or all(
        a == b or a.isascii() for a, b in zip(tape, mot, strict=True)
    )


@lru_cache(maxsize=4000)
def _voisins(bas: str) -> frozenset[str]:
    """The common words a vowel away, that do not sound the same (« plere » for « pleuré »)."""
    if len(bas) < 4 or connu(bas):
        return frozenset()
    # An accent that was typed says how the vowel sounds.
    nu, voyelles = desaccentuer(bas), "aeiou"
    proches = {nu[:i] + v + nu[i:] for i in range(1, len(nu) + 1) for v in voyelles}
    proches |= {
        nu[:i] + v + nu[i + 1 :] for i, c in enumerate(bas[:-1]) if c in voyelles for v in voyelles
    }
    mots = {m for p in proches - {nu} for m in (p, *accentuer(p)) if frequence(m) > _COURANT}
    return frozenset(m for m in mots - homophones(bas) if meme_squelette(bas, m))


def _colles(bas: str, deja: int) -> list[Candidat]:
    """The readings of words typed as one (« jlui », « kejai », « dargent »)."""
    choix: list[Candidat] = []
    for debut, formes in _COLLES.items():
        reste = bas[len(debut) :]
        if not bas.startswith(debut) or not reste or debut not in (_SUITES if deja else _TETES):
            continue
        suites = list(_mots_seuls(reste, _VITE)) if len(reste) > 1 or reste in "yoaé" else []
        if deja and len(reste) < 3:
            # « jles » is no « je l’ai ».
            suites = [(cout, mots) for cout, mots in suites if cout < _SON]
        if debut in _SUJETS and deja < 2 or deja == 1:
            suites += _colles(reste, deja + 1)
        for forme in formes.split():
            # « space » is no « se passe ».
            if debut == "l" and not deja and forme != "l’" and reste[0] in "bcdfgjkmnpqrstvz":
                # « lgout »
                noms = [(c, m) for c, m in suites if part(m[0], "N") > 0.5]
                choix += [(c + _COLLE, (forme, *m)) for c, m in noms]
            elif deja or forme[-1] == "’" or forme in ("je", "que", "de"):
                choix += [(c + _COLLE, (forme, *m)) for c, m in suites if _soude(forme, m[0])]
    return choix


def _complet(dit: str) -> str:
    """An expansion of the first table, with its accents."""
    mots = dit.replace("'", "’ ").split()
    return recoller([m if connu(m) or m[-1] == "’" else (accentuer(m) or [m])[0] for m in mots])


_DIT = (ARGOT - ABREVIATIONS.keys()) | {
    "mme",
    "mlle",
    "mr",
    "max",
    "maxi",
    "tandis",
    "laval",
    "calais",
}


@lru_cache(maxsize=1)
def _abreges() -> dict[str, str]:
    """Both tables: this package's, with accents, comes after."""
    return {k: _complet(v) for k, v in abreviations().items()} | ABREVIATIONS
