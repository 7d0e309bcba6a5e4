"""Whether words that must agree do: a last look at what was put right, or at what was typed."""

from __future__ import annotations

from collections.abc import Sequence

from pourquoi.reflet.lexique import connu, frequence, lectures, part, participe_passe
from pourquoi.reflet.voisinage import CLITIQUES, DEBUT, FIN, accorder

_PLURIELS = frozenset(["les", "des", "mes", "ces", "ses", "nos", "vos", "leurs", "aux"])
_AVANT_PRONOM = frozenset(
    [
        "je",
        "tu",
        "il",
        "elle",
        "on",
        "nous",
        "vous",
        "ils",
        "elles",
        "qui",
        "me",
        "te",
        "lui",
        "pour",
        "à",
        "de",
        "sans",
        "ne",
        "y",
        "en",
        "et",
        "ou",
        "pas",
        "plus",
        "bien",
        "toujours",
        "tout",
        "peut",
    ]
)
"""Before « les » that stands for a noun."""
_AVANT_INFINITIF = frozenset(
    ["sans", "pour", "veux", "veut", "vais", "va", "faut", "dois", "doit", "peux", "peut"]
)
_AVOIR = frozenset(
    ["ai", "as", "a", "avons", "avez", "ont", "avais", "avait", "avaient", "aurais", "aurait"]
)
_POSSESSIFS = frozenset(["mon", "ma", "mes", "ton", "ta", "tes", "son", "sa"])
_A_QUI = frozenset(["à", "pour", "avec", "chez", "de", "sur"])
_ENTRE = frozenset(
    [
        "pas",
        "plus",
        "jamais",
        "rien",
        "tout",
        "toujours",
        "bien",
        "trop",
        "vraiment",
        "déjà",
        "encore",
    ]
)
_INDEFINIS = frozenset(["rien", "chose", "personne", "quoi", "un", "d’"])
"""« rien de cassé »."""
_SUJETS = {"il": "QUIS", "elle": "QUIS", "on": "QUIS", "ils": "QUIP", "elles": "QUIP"}
_JE = frozenset(["je", "j’"])
_JE_TU = _JE | CLITIQUES | {"tu"}
_NOMBRES = frozenset(
    [
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "douze",
        "quinze",
        "vingt",
    ]
)
_SINGULIERS = frozenset(
    [
        "un",
        "une",
        "le",
        "la",
        "ce",
        "cette",
        "mon",
        "ma",
        "ton",
        "ta",
        "son",
        "sa",
        "notre",
        "votre",
        "chaque",
        "du",
        "au",
    ]
)
_APRES_DES = frozenset(
    [
        "que",
        "qu’",
        "le",
        "la",
        "l’",
        "les",
        "mon",
        "ma",
        "mes",
        "son",
        "sa",
        "ses",
        "leur",
        "leurs",
        "notre",
        "votre",
        "ce",
        "cette",
        "demain",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "maintenant",
        "aujourd’hui",
        "lors",
        "midi",
        "minuit",
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ]
)
"""What « dès » may come before."""
_GENRES = {"gens": {"m"}, "ceux": {"m"}, "celles": {"f"}}


def accordes(mots: Sequence[str], rares: bool = False) -> bool:
    """Whether nothing is seen, in words in lower case, that does not agree.

    Args:
        mots: in lower case.
        rares: whether a rare word is left alone (« des escape games »).
    """
    dits = [DEBUT, DEBUT, *mots, FIN]
    if not pluriels_accordes(mots, rares):
        return False
    for i in range(2, len(dits) - 1):
        mot, suivant = dits[i], dits[i + 1]
        if mot in _SINGULIERS and _pluriel_seul(suivant):
            return False
        if mot == "leur" and not rares and _plutot_au_pluriel(suivant):
            return False
        if (mot.isdecimal() and int(mot) > 1 or mot in _NOMBRES) and _nom_singulier(suivant):
            return False
        if mot == "dès" and not (suivant in _APRES_DES or suivant[0].isdecimal()):
            return False
        if (
            _a_la_premiere_seule(mot)
            and part(dits[i - 1], "NR") > 0.5
            and dits[i - 1] not in _JE_TU
        ):
            return False
        if mot in _JE and not _a_la_premiere(dits[i + 1 :]):
            return False
        if mot in _SUJETS and not _verbe_accorde(_SUJETS[mot], dits[i + 1 :]):
            return False
        if mot == "qui" and not _un_antecedent(dits, i):
            return False
        if suivant in _POSSESSIFS and (
            mot in _SUJETS or mot == "qui" and dits[i - 1] not in _A_QUI
        ):
            return False
        if suivant in ("toi", "moi") and (mot in ("un", "le", "du") or part(mot, "A") > 0.5):
            return False
        if mot in _AVOIR and _infinitif_seul(dits[i + 1 :]):
            return False
        infinitif = mot in _AVANT_INFINITIF or mot == "de" and dits[i - 1] not in _INDEFINIS
        if infinitif and _participe_seul(suivant):
            return False
        if not _epithete_accordee(mot, suivant):
            return False
        if not _genre_accorde(dits, i) or not _nombre_accorde(dits, i):
            return False
    return True


def pluriels_accordes(mots: Sequence[str], rares: bool = False) -> bool:
    """Whether « les », « des », « mes » come before plurals: the surest sign of a phone's spelling.

    Args:
        mots: in lower case.
        rares: whether a rare word is left alone.
    """
    for avant, mot, suivant in zip([DEBUT, *mots], mots, mots[1:], strict=False):
        if mot in _PLURIELS and avant not in _AVANT_PRONOM and not _pluriel(suivant):
            if not rares or frequence(suivant) >= 1:
                return False
    return True


def _a_la_premiere(suite: Sequence[str]) -> bool:
    """Whether what follows « je » may be its verb (not « je va », « j’accueil », « je les mis »)."""
    verbe = next((mot for mot in suite if mot not in CLITIQUES), "")
    vues = [e for e in lectures(verbe) if e[0] == "V"]
    if not vues:
        return part(verbe, "N") < 0.8 or not connu(verbe)
    # The past historic is not typed on phones, but « l’ai mis » is.
    return any(e[1] == "1" and (e[2:] != "Q" or not participe_passe(verbe)) for e in vues)


def _a_la_premiere_seule(mot: str) -> bool:
    """Whether a verb can only be the one of « je » or « tu » (« veux »)."""
    vues = lectures(mot)
    return bool(vues) and all(e[0] == "V" and e[1] in "12" for e in vues)


def _un_antecedent(dits: Sequence[str], i: int) -> bool:
    """Whether the verb after « qui » agrees with a noun before it (« les gens du coin qui ont »)."""
    noms = [j for j in range(max(2, i - 6), i) if _genres_du_nom(dits[j])]
    # Of « les meubles en carton qui », the carton is not what « qui » stands for.
    pleins = [j for j in noms if dits[j - 1] not in ("en", "de", "d’")]
    sujets = {accorder([*dits[: j + 1], "qui"], j + 1) for j in pleins}
    if not pleins or noms[-1] == pleins[-1]:
        sujets.add(accorder(dits, i))
    return any(_verbe_accorde(sujet, dits[i + 1 :]) for sujet in sujets)


def _participe_seul(mot: str) -> bool:
    """Whether a word can only be a past participle (« sans facturé »)."""
    vues = lectures(mot)
    return mot[-1:] == "é" and bool(vues) and all(e[0] == "A" or e[:2] == "Vp" for e in vues)


def _pluriel(mot: str) -> bool:
    """Whether a word can follow « les », « des »."""
    vues = lectures(mot)
    if not vues or mot[-1] in "sxz" or part(mot, "NAV") < 0.9:
        return True
    # « aller les voir »
    return any(e[:2] == "V0" or e[0] in "NAV" and e[-1] in "px" for e in vues)


def _nom_singulier(mot: str) -> bool:
    noms = [e for e in lectures(mot) if e[0] in "NA"]
    return part(mot, "NA") > 0.5 and all(e[-1] == "s" for e in noms)


def _infinitif_seul(suite: Sequence[str]) -> bool:
    """Whether what follows « ai », « a » is an infinitive (« tu as pas compter »)."""
    mot = next((mot for mot in suite if mot not in _ENTRE), "")
    return "V0" in lectures(mot) and part(mot, "V") > 0.7


def _pluriel_seul(mot: str) -> bool:
    """Whether a word can only be a plural noun or adjective (« un jeunes »)."""
    vues = lectures(mot) if mot != "fois" else {}
    return bool(vues) and all(e[-1] == "p" and (e[0] in "NA" or e[:2] == "Vp") for e in vues)


def _plutot_au_pluriel(mot: str) -> bool:
    """Whether a noun is seldom said of one (« leur cheveu », « leur parent »)."""
    pluriel = max(frequence(mot + "s"), frequence(mot + "x"))
    return part(mot, "N") > 0.5 and pluriel > 4 * frequence(mot)


def _nombre_accorde(dits: Sequence[str], i: int) -> bool:
    """Whether an adjective is plural after a plural noun or « sont » (« des gâteaux maison »)."""
    vues = lectures(dits[i])
    if not vues or any(e[0] not in "AN" and e[:2] != "Vp" or e[-1] in "px" for e in vues):
        return True
    if all(e[0] == "N" for e in vues) or part(dits[i], "A") + part(dits[i], "V") < 0.4:
        return True
    avant = dits[i - 1]
    if avant in ("sont", "étaient", "seront", "seraient"):
        return False
    # Only of what has an article: « 3 lettres » may be followed by anything.
    noms = {e for e in lectures(avant) if e[0] == "N"}
    return not (noms and all(e[-1] == "p" for e in noms) and dits[i - 2] in _PLURIELS)


def _verbe_accorde(sujet: str, suite: Sequence[str]) -> bool:
    """Whether the verb that follows « qui » is singular or plural as what it stands for."""
    verbe = next((mot for mot in suite if mot not in CLITIQUES), "")
    vues = [e for e in lectures(verbe) if e[0] == "V" and e[1] in "36"]
    personnes = {e[1] for e in vues}
    if sujet == "qui" and vues and all(e == "V3S" for e in vues):
        # « qui sorte de mon salon »: it was meant of several.
        return False
    return not personnes or sujet == "qui" or ("6" if sujet == "QUIP" else "3") in personnes


def _genre_accorde(dits: Sequence[str], i: int) -> bool:
    """Whether an adjective has the gender of the noun it follows, adverbs left out."""
    vues = lectures(dits[i])
    genres = {e[-2] for e in vues if e[0] == "A" or e[:2] == "Vp"}
    # « surgelé » is a noun as well, but not after another.
    sinon = "A" if dits[i][-1] not in "és" or not _genres_du_nom(dits[i - 1]) else "AN"
    if len(genres) != 1 or "x" in genres or any(e[0] not in sinon and e[:2] != "Vp" for e in vues):
        return True
    for mot in reversed(dits[max(0, i - 4) : i]):
        if nom := _genres_du_nom(mot):
            return bool(nom & genres) or "x" in nom
        if not (mot in ("et", "ou") or part(mot, "D") > 0.5 or part(mot, "A") > 0.3):
            break
    return True


def _epithete_accordee(mot: str, suivant: str) -> bool:
    """Whether an adjective has the gender of the noun that follows (not « vrais photos »)."""
    vues = lectures(mot)
    genres = {e[-2] for e in vues if e[0] == "A"}
    noms = _genres_du_nom(suivant) if part(mot, "A") > 0.8 else set()
    return not noms or "x" in genres | noms or bool(genres & noms)


def _genres_du_nom(mot: str) -> set[str]:
    """Of a word that is first a noun; none of another."""
    if mot in _GENRES or part(mot, "A") > 0.3:
        return _GENRES.get(mot, set())
    return {e[1] for e in lectures(mot) if e[0] == "N"}
