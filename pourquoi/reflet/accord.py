"""Whether words that must agree do: a last look at what was put right, or at what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pourquoi.reflet import lexique
from pourquoi.reflet.lexique import connu, frequence, lectures, participe_passe
from pourquoi.reflet.voisinage import CLITIQUES, DEBUT, FIN, accorder, contexte

part = lru_cache(maxsize=50000)(lexique.part)
"""Asked for again and again of the same words."""
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
        "ça",
        "cela",
    ]
)
"""Before « les » that stands for a noun."""
_AVANT_INFINITIF = frozenset(
    ["sans", "pour", "veux", "veut", "vais", "va", "faut", "dois", "doit", "peux", "peut"]
)
_AVOIR = frozenset(
    ["ai", "as", "a", "avons", "avez", "ont", "avais", "avait", "avaient", "aurais", "aurait"]
)
_MODAUX = frozenset(
    [
        *("veux", "veut", "veulent", "voulais", "voulait", "voudrais", "peux", "peut", "peuvent"),
        *(
            "pouvoir",
            "vouloir",
            "vais",
            "va",
            "vont",
            "dois",
            "doit",
            "doivent",
            "faut",
            "faudrait",
        ),
        *("voulaient", "pouvais", "pouvait", "devait", "allait", "voudraient", "aimerais"),
    ]
)
_AVANT_VERBE = frozenset(["pour", "sans"])
_PRONOMS = frozenset(["le", "la", "les", "l’", "lui", "leur", "se", "s’", "me", "m’"])
_FAIRE = frozenset(["fait", "faire", "fais", "font", "faisait", "laissé", "laisser", "laisse"])
ETRE = frozenset(["suis", "es", "est", "sommes", "êtes", "sont", "étais", "était", "étaient"])
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
        "juste",
        "aussi",
        "surtout",
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
APRES_DES = frozenset(
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


_FORT, _SUREMENT = 4.0, 7.0
"""What a word that does not agree loses (natural log), and one that cannot be right."""
_AVANT_FAUT = CLITIQUES | {
    DEBUT,
    "il",
    ",",
    "et",
    "mais",
    "donc",
    "car",
    "alors",
    "qui",
    "que",
    "ce",
}
_DEVANT_SUJET = _PLURIELS - {"des", "leurs", "aux"} | {"quelques", "plusieurs"}
_AVANT_SUJET = frozenset([DEBUT, "que", "et", "mais", "quand", "si", ",", "où", "comme", "car"])
_PERSONNES = {
    **dict.fromkeys(["je", "j’"], "1"),
    **dict.fromkeys(["il", "elle", "on", "ça", "cela", "QUIS", "personne"], "3"),
    **dict.fromkeys(["ce", "c’"], "36"),
    **dict.fromkeys(["ils", "elles", "QUIP"], "6"),
    "tu": "2",
}
"""The person of the verb that follows."""
_PETITS_VERBES = frozenset(["est", "a", "soit", "ait", "fait", "va", "sont", "ont", "font", "vont"])
_DE = frozenset(["de", "d’", "du", "des", "en", "au"])
_SUBORDONNE = frozenset(["que", "qu’", "où", "quoique", "quoiqu’", "afin"])
_DEVANT_VERBE = frozenset(["se", "s’", "me", "m’", "ne", "n’", "je", "j’", "il", "ils", "tu"])
_SUJET_SEUL = _JE | {"tu", "il", "ils", "on"}
_NOMS_POUR_VERBES = frozenset(
    ["travail", "conseil", "appel", "accueil", "emploi", "envoi", "oubli"]
)
"""Nouns typed for the verbs they sound like (« je travail »)."""
_SOUVENT_OBJETS = frozenset(["ça", "cela", "elle", "elles", "personne"])
_DEVANT_NOM = frozenset(["le", "la", "l’", "mon", "ma", "un", "une", "cette", "son", "sa", "notre"])
_TONIQUES = frozenset(["moi", "toi", "nous", "vous"])
_JE_TU_QUI = _JE | {"tu", "t", "j", "qui", "moi", "toi"}
_PREPOSITIONS = frozenset(
    ["pour", "avec", "chez", "dans", "sur", "par", "à", "aux", "des", "de", "d’"]
)
_SONT = frozenset(["sont", "étaient", "soient", "seront", "seraient"])
_REFLECHIS = frozenset(["s’", "m’", "me", "se", "t’", "te"])


def desaccord(dits: Sequence[str], avant2: str, avant1: str, mot: str) -> float:
    """What a word loses of its likelihood (natural log) when it does not agree.

    Args:
        dits: the words before, after two `DEBUT`.
        avant2: the first word of their `contexte`.
        avant1: the second one.
        mot: in lower case.
    """
    avant = dits[-1]
    seul = avant in _PLURIELS and (_singulier(mot, avant == "les") or mot == "personne")
    if seul and dits[-2] not in _SUJET_SEUL:
        return _FORT
    if (avant in _SINGULIERS or avant == "leur" and avant1 == "leur") and _pluriel_seul(mot):
        return _FORT if connu(mot[:-1]) else 0.0
    if avant == "au" and _feminin_seul(mot):
        return _FORT
    if avant.isdecimal() and int(avant) > 1 and _singulier(mot, True) and part(mot, "N") > 0.5:
        return _FORT
    if _seulement_participe(mot):
        modal = dits[-2] if avant in _ENTRE or part(avant, "D") > 0.5 else avant1
        if avant in _PRONOMS and dits[-2] in _MODAUX:
            # « je peux la signé »
            return _FORT
        # « je lui ai fait payé », not « tout à fait motivé »
        if avant in _FAIRE and dits[-2] not in ("à", "en", "au") and dits[-2] not in _ENTRE:
            return _FORT
        if avant in _PRONOMS and dits[-2] in ("de", "pour", "sans"):
            return _FORT
        if modal in _MODAUX or avant in _AVANT_VERBE and dits[-2] not in _INDEFINIS:
            return _FORT
    elif avant == avant1 and avant in _AVOIR and dits[-2] != "y":
        if _infinitif_seul([mot]) or _jamais_apres_avoir(mot):
            return _FORT
    elif avant1 in ETRE and dits[-2] in _REFLECHIS:
        return _FORT if _infinitif_seul([mot]) else 0.0
    if dits[-2] not in _DE and part(dits[-2], "P") < 0.5 and _mal_accorde(avant, mot):
        return _FORT
    if avant == "personne" and dits[-2] in _SINGULIERS and _pas_au_feminin(mot):
        return _FORT
    if avant in ETRE and (
        _attribut_faux(dits[-2], mot) or dits[-3] in _DEVANT_NOM and _autre_genre(dits[-2], mot)
    ):
        return _FORT
    if avant in _SONT and _au_singulier(mot):
        return _FORT / 2
    if mot == "faut" and avant not in _AVANT_FAUT:
        # « c’est pas faux »
        return _SUREMENT
    if avant in ("être", "été") and mot.endswith("er") and _infinitif_seul([mot]):
        return _FORT
    nom = avant == "tu" and part(mot, "N") > 0.9 and not any(e[0] == "V" for e in lectures(mot))
    if nom or avant in _SUJET_SEUL and mot in _NOMS_POUR_VERBES:
        return _FORT
    if not _autre_personne(dits, avant2, avant1, mot):
        return 0.0
    # « les gens garde », « je lui est fait »: nothing else can be meant.
    sur = avant == "gens" or avant2 in _JE and avant in CLITIQUES or avant in _JE
    return _SUREMENT if sur else _FORT


def _autre_personne(dits: Sequence[str], avant2: str, avant1: str, mot: str) -> bool:
    """Whether a word is a verb of another person than its subject."""
    avant = dits[-1]
    # After « se », « ne », even « sente » is a verb; after « les gens », « garde » as well.
    vues = personnes(mot, avant in _DEVANT_VERBE or avant == "gens" and _au_singulier_ou_verbe(mot))
    if not vues or avant == "t’":
        return False
    sujet = avant2 if avant in CLITIQUES and avant1 not in _PERSONNES else avant1
    if sujet in ("QUIS", "QUIP") and _antecedent_douteux(dits, sujet, vues):
        return False
    personne = _PERSONNES.get(sujet) or _sujet(dits)
    if not personne:
        if _a_la_premiere_seule(mot) and avant1 not in (DEBUT, ",", "et") and part(mot, "V") > 0.9:
            return not _JE_TU_QUI.intersection(dits[-5:])
        # « pour que leurs enfants n’en aient plus honte »
        gerondif = avant == "en" and dits[-2][-1] != "’" and mot != "aient"
        return gerondif and vues == "6" and not participe_passe(mot) and not _plusieurs(dits)
    if sujet in _SOUVENT_OBJETS:
        place = len(dits) - 1 - dits[::-1].index(sujet) if sujet in dits else 0
        if part(dits[place - 1], "VP") > 0.5:
            # « ceux qui disent ça n’ont jamais vu »
            return False
    if _subjonctif(mot) and mot not in _PETITS_VERBES and not _SUBORDONNE.intersection(dits[-6:]):
        return True
    return not set(personne) & set(vues) and not (personne == "2" and mot[-1] in "sx")


def _antecedent_douteux(dits: Sequence[str], sujet: str, vues: str) -> bool:
    """Whether « qui » may stand for another word than the noun that seems the nearest."""
    place = len(dits) - 1 - dits[::-1].index("qui") if "qui" in dits else 0
    if dits[place - 1] == "," and _PREPOSITIONS.intersection(dits[max(0, place - 5) : place]):
        # « la pose pour les promoteurs, qui paie mieux »
        return True
    complement = dits[place - 2] in _DE and (
        dits[place - 2] != "des" or part(dits[place - 3], "N") > 0.5
    )
    if dits[place - 1] in _TONIQUES or complement or part(dits[place - 1], "V") > 0.5:
        return True
    if sujet == "QUIP":
        return dits[place - 1] == "ce"
    return vues == "6" and bool({"et", "ni", "ou"} & {*dits[max(0, place - 6) : place]})


def _plusieurs(dits: Sequence[str]) -> bool:
    """Whether « en » has a plural subject before it (« les anciens en faisaient »)."""
    return dits[-2] in ("qui", "ils", "elles", "gens") or _pluriel_seul(dits[-2])


def desaccords(mots: Sequence[str]) -> float:
    """What these words, in lower case, lose in all by not agreeing with those before."""
    dits = [DEBUT, DEBUT, *mots]
    return sum(
        desaccord(dits[:i], *contexte(dits[:i]), dits[i])
        for i in range(2, len(dits))
        if dits[i][0].isalpha()
    )


@lru_cache(maxsize=20000)
def _jamais_apres_avoir(mot: str) -> bool:
    """Whether a verb is no participle (« j’ai apprit », « on a était »)."""
    return bool(personnes(mot)) and part(mot, "V") > 0.9 and not participe_passe(mot)


@lru_cache(maxsize=20000)
def _subjonctif(mot: str) -> bool:
    """Whether a verb is of the subjunctive only (« il vienne »)."""
    vues = [e for e in lectures(mot) if e[0] == "V" and e[1:2] in "1236"]
    return bool(vues) and all(e[2:] == "S" for e in vues)


def _attribut_faux(sujet: str, mot: str) -> bool:
    """Whether a participle has not the gender of « elle », « il » (« elle est venu »)."""
    genre = {"elle": "m", "elles": "m", "il": "f", "ils": "f"}.get(sujet)
    vues = [e for e in lectures(mot) if e[:2] == "Vp"]
    return bool(genre and vues) and all(e[-2] == genre for e in vues)


@lru_cache(maxsize=20000)
def _autre_genre(nom: str, mot: str) -> bool:
    """Whether a participle has not the gender of a noun (« ma cliente est parti »)."""
    genres = {e[1] for e in lectures(nom) if e[0] == "N"}
    vues = {e[-2] for e in lectures(mot) if e[:2] == "Vp"}
    return part(nom, "N") > 0.9 and len(genres) == 1 and bool(vues) and not vues & (genres | {"x"})


@lru_cache(maxsize=20000)
def _au_singulier_ou_verbe(mot: str) -> bool:
    """Whether a word can be a verb, or else a noun of one only (« garde »)."""
    vues = lectures(mot)
    return any(e[:2] == "V3" for e in vues) and all(
        e[0] == "V" or e[0] == "N" and e[-1] == "s" for e in vues
    )


@lru_cache(maxsize=20000)
def _au_singulier(mot: str) -> bool:
    """Whether an adjective, a noun or a participle is of one only (« sont parti »)."""
    vues = lectures(mot)
    return bool(vues) and all((e[0] in "NA" or e[:2] == "Vp") and e[-1] == "s" for e in vues)


def _sujet(dits: Sequence[str]) -> str:
    """The person of the noun that words end on: « les gens », not « le prix des loyers »."""
    place = len(dits) - 1
    while dits[place] in CLITIQUES and place > 3:
        place -= 1
    if place > 4 and part(dits[place], "AV") > 0.5 and part(dits[place - 1], "N") > 0.5:
        # « les personnes âgées »
        place -= 1
    for recul in (2, 3):
        # « les gens du quartier », « les gens de la rue »
        if place > recul + 2 and dits[place - recul + 1] in _DE:
            if part(dits[place - recul], "N") > 0.5 and part(dits[place], "N") > 0.5:
                place -= recul
                break
    if place < 3 or dits[place - 1] not in _DEVANT_SUJET or dits[place - 2] not in _AVANT_SUJET:
        return ""
    return "6" if part(dits[place], "N") > 0.5 and "V0" not in lectures(dits[place]) else ""


@lru_cache(maxsize=20000)
def _pas_au_feminin(mot: str) -> bool:
    """Whether an adjective is none of « la personne » (« âgé », « seuls »)."""
    vues = [e for e in lectures(mot) if e[0] == "A" or e[:2] == "Vp"]
    return (
        part(mot, "AV") > 0.7
        and bool(vues)
        and not any(_va(e[-2], "f") and _va(e[-1], "s") for e in vues)
    )


@lru_cache(maxsize=20000)
def _feminin_seul(mot: str) -> bool:
    """Whether a word can only be a feminine noun of one (« au machine »)."""
    vues = lectures(mot)
    seul = all(e[:2] == "Nf" for e in vues if e[0] in "NA")
    return seul and part(mot, "N") > 0.9 and frequence(mot) > 5


@lru_cache(maxsize=20000)
def _mal_accorde(nom: str, mot: str) -> bool:
    """Whether an adjective has neither the gender nor the number of the noun before it."""
    vus = {e for e in lectures(nom) if e[0] == "N"}
    epithetes = {e[-2:] for e in lectures(mot) if e[0] == "A" or e[:2] == "Vp"}
    if nom in ("fois", "quarts") or mot in ("exprès", "pareil", "tous", "toutes", "maison"):
        return False
    finie = any(e[0] == "V" and e[1] != "p" for e in lectures(mot))
    if not vus or not epithetes or finie or part(nom, "N") < 0.9 or part(mot, "AV") < 0.7:
        return False
    return not any(_va(e[1], g) and _va(e[2], n) for e in vus for g, n in epithetes)


def _va(a: str, b: str) -> bool:
    return a == b or "x" in (a, b)


@lru_cache(maxsize=20000)
def personnes(mot: str, verbe: bool = False) -> str:
    """The persons of a word that can only be a finite verb; none of another.

    `verbe`: whether nothing else can stand there.
    """
    if mot not in _PETITS_VERBES:
        if part(mot, "V") < (0.01 if verbe else 0.7) or any(
            e[:2] in ("V0", "Vg") for e in lectures(mot)
        ):
            return ""
    return "".join(sorted({e[1] for e in lectures(mot) if e[0] == "V" and e[1].isdigit()}))


@lru_cache(maxsize=20000)
def _seulement_participe(mot: str) -> bool:
    """Whether a word can only be the past participle of a verb in -er."""
    return mot.endswith(("é", "ée", "és", "ées")) and participe_passe(mot) and part(mot, "V") > 0.6


@lru_cache(maxsize=20000)
def _singulier(mot: str, article: bool) -> bool:
    """Whether a word can only be a singular noun or adjective."""
    vues = lectures(mot)
    if mot == "autre":
        return True
    if not vues or part(mot, "NA") < (0.9 if article else 0.6):
        return False
    return all(e[-1] == "s" for e in vues if e[0] in "NA") and mot[-1] not in "sxz"


def participe_invarie(mots: Sequence[str], i: int) -> str:
    """The participle at i as it is after « avoir » when nothing comes before that it agrees with.

    Args:
        mots: of a stretch, in lower case.
        i: where the participle is (« ils ont toujours cousue »).

    Returns:
        « cousu »; empty where it may be right.
    """
    mot, auxiliaire = mots[i], i - 1
    while auxiliaire > 0 and mots[auxiliaire] in _ENTRE | {"pas", "plus", "jamais"}:
        auxiliaire -= 1
    sujet = mots[auxiliaire - 1] if auxiliaire > 0 else ""
    seul = sujet in _SUJET_SEUL | {"qui", "elle", "elles", "nous", "vous"}
    if auxiliaire < 1 or mots[auxiliaire] not in _AVOIR or not seul:
        return ""
    if _RELATIFS.intersection(mots[max(0, auxiliaire - 12) : auxiliaire - (sujet == "qui")]):
        return ""
    nu = next((m for m in _sans_accord(mot) if participe_passe(m)), "")
    return nu if participe_passe(mot) and part(mot, "V") > 0.3 else ""


_RELATIFS = frozenset(
    [
        *("que", "qu’", "combien", "quel", "quelle", "quels", "quelles", "lesquels", "lesquelles"),
        *("laquelle", "nous", "vous"),
    ]
)


def _sans_accord(mot: str) -> list[str]:
    """A participle without the marks of the feminine and of the plural."""
    return [mot.removesuffix(fin) for fin in ("es", "e", "s") if mot.endswith(fin)][:1]


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
        if mot == "dès" and not (suivant in APRES_DES or suivant[0].isdecimal()):
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
        if (
            mot == "être"
            and _adjectif_singulier(suivant)
            and _PLUSIEURS & {*dits[max(0, i - 6) : i]}
        ):
            return False
        if mot in _AVOIR and dits[i - 1] != "y" and _infinitif_seul(dits[i + 1 :]):
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
        if mot not in _PLURIELS or _pluriel(suivant) and suivant != "personne":
            continue
        # « aller les voir »
        pronom = mot == "les" and avant in _AVANT_PRONOM
        if not pronom or avant in ("et", "ou") and _singulier(suivant, True):
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
    if {"et", "ni", "ou"} & {*dits[max(0, i - 5) : i]}:
        # « ni le salaire ni la prime qui me manquaient »
        sujets.add("QUIP")
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


_PLUSIEURS = frozenset(["ont", "sont", "veulent", "peuvent", "ils", "elles", "leur"])


def _adjectif_singulier(mot: str) -> bool:
    """Whether an adjective is of one only (« ils ont plus envie d’être seul »)."""
    return part(mot, "A") > 0.5 and all(e[-1] == "s" for e in lectures(mot) if e[0] == "A")


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
        if mot == "est":
            # The verb, not where the sun rises.
            break
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


_DEGRES = frozenset(["plus", "moins", "pas", "point", "bien", "mieux", "trop", "tout", "si"])
"""Nouns by the table, that tell how much of what follows: « plus légères »."""


def _genres_du_nom(mot: str) -> set[str]:
    """Of a word that is first a noun; none of another."""
    if mot in _DEGRES:
        return set()
    if mot in _GENRES or part(mot, "A") > 0.3:
        return _GENRES.get(mot, set())
    return {e[1] for e in lectures(mot) if e[0] == "N"}
