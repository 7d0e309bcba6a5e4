"""From what was typed to correct French: apostrophes, abbreviations, accents."""

# Patterns read better on one line.

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from pourquoi.ecriture import abrege, normaliser
from pourquoi.reflet import sms
from pourquoi.reflet.accord import accordes
from pourquoi.reflet.lexique import (
    a_lecture,
    accentuer,
    conjugue,
    connu,
    desaccentuer,
    frequence,
    infinitif,
    part,
    participe_passe,
    tours,
)
from pourquoi.reflet.mots import ABREVIATIONS, ARGOT, decouper, recoller, voyelle

_AUX = frozenset(
    [
        "ai",
        "as",
        "a",
        "avons",
        "avez",
        "ont",
        "avais",
        "avait",
        "avions",
        "aviez",
        "avaient",
        "aurai",
        "aura",
        "auront",
        "aurais",
        "aurait",
        "auraient",
        "suis",
        "es",
        "est",
        "sommes",
        "êtes",
        "sont",
        "étais",
        "était",
        "étions",
        "étiez",
        "étaient",
        "été",
        "eu",
        "ayant",
        "sera",
        "serai",
        "serais",
        "serait",
        "aie",
        "ait",
        "aient",
        "soit",
        "sois",
        "soient",
        "avoir",
        "être",
        "fus",
        "fut",
    ]
)
_INTERCALES = frozenset(
    [
        "pas",
        "plus",
        "jamais",
        "toujours",
        "déjà",
        "bien",
        "tout",
        "tous",
        "trop",
        "beaucoup",
        "vraiment",
        "même",
        "encore",
        "enfin",
        "surtout",
        "mal",
        "aussi",
        "donc",
        "rien",
        "presque",
        "souvent",
        "juste",
        "longtemps",
    ]
)


_DEVANT_NOM = frozenset(
    [
        "mon",
        "ma",
        "mes",
        "un",
        "une",
        "le",
        "la",
        "les",
        "l’",
        "du",
        "des",
        "ce",
        "cette",
        "notre",
        "nos",
        "au",
        "aux",
        "son",
        "sa",
        "ses",
    ]
)
_JAMAIS_ACCENTUES = frozenset(
    [
        "marre",
        "envie",
        "besoin",
        "peur",
        "honte",
        "hate",
        "fois",
        "mes",
        "des",
        "les",
        "bien",
        "rien",
    ]
)


def nettoyer(texte: str) -> str:
    """One line, French apostrophes and quotation marks, no emoji, single spaces."""
    texte = unicodedata.normalize("NFC", texte)
    texte = re.sub(r"['`´ʼ‘]", "’", texte)
    texte = re.sub(r"\s*’\s*", "’", texte)
    texte = re.sub(r"[“”„]|\"", '"', texte)
    texte = re.sub(r'"([^"]*)"', r"« \1 »", texte)
    texte = texte.replace('"', " ")
    texte = re.sub(r"«\s*", "« ", texte)
    texte = re.sub(r"\s*»", " »", texte)
    texte = "".join(
        c if unicodedata.category(c)[0] in "LNPZM" or c in "€+%=°$\n" else " " for c in texte
    )
    texte = re.sub(r"[‍️]", "", texte)
    texte = re.sub(r"(?<!\w)(?:[:;]-?[)(DPp]|xd|<3|\^\^)(?!\w)", " ", texte, flags=re.IGNORECASE)
    texte = re.sub(r"\.{2,}", "…", texte)
    texte = re.sub(r"([!?])[!?\s]*(?=[!?])", "", texte)
    texte = re.sub(r"\s*\n+\s*", ". ", texte)
    texte = re.sub(r"\s+([.,…])", r"\1", texte)
    return re.sub(r"\s+", " ", texte).strip()


def sans_accents(texte: str) -> bool:
    """Whether its author types without accents: none at all, and at least one missed."""
    if desaccentuer(texte) != texte.replace("œ", "oe"):
        return False
    for mot in decouper(texte.lower()):
        if mot in ABREVIATIONS or (
            len(mot) > 2 and mot.isalpha() and not connu(mot) and (accentuer(mot) or mot[0] == "j")
        ):
            return True
    return bool(re.search(r"(?<!\w)(?:c|g|d|l|j|a la|a l|a mon|a ma|a mes)(?= )", texte.lower()))


_GLUE = [
    (re.compile(r"(?<!\w)bien sur(?=$|[ ,.!])(?! (?:la|le|les|un|une)\b)", re.I), "bien sûr"),
    (re.compile(r"(?<!\w)c’?\s?t(?!\w|’)", re.I), "c’était"),
    (re.compile(r"(?<!\w)g\s?t(?!\w)", re.I), "j’étais"),
    (re.compile(r"(?<!\w)g (?=(?:en|y)\b)", re.I), "j’"),
    (re.compile(r"(?<!\w)g(?= [a-zé])", re.I), "j’ai"),
    (re.compile(r"(?<!\w)c (?=(?:est|était|etait)(?!\w))", re.I), "c’"),
    (re.compile(r"(?<!\w)c(?= [a-zéà])", re.I), "c’est"),
    (re.compile(r"(?<!\w)c(?=’est)", re.I), "c"),
    (
        re.compile(
            r"(?<!\w)j’(?=(?:sais|suis|veux|peux|fais|vois|me|le|la|les|lui|te|voulais|pense)\b)",
            re.I,
        ),
        "je ",
    ),
    (re.compile(r"(?<!\w)([mlnt]) a(?!\w)", re.I), r"\1’a"),
    (re.compile(r"(?<!\w)d ailleurs(?!\w)", re.I), "d’ailleurs"),
    (re.compile(r"(?<!\w)(qu|[jldnmts]) (?=[aeiouyhéèêà]\w)", re.I), r"\1’"),
    (re.compile(r"(?<!\w)(?:parceque|parce k|parce ke|par ce que)(?!\w)", re.I), "parce que"),
    (
        re.compile(r"(?<!\w)savoir faire(?=$| (?:aux?|à|et|de|du|d’|dans|pour|avec|,))", re.I),
        "savoir-faire",
    ),
    (re.compile(r"(?<!\w)(moi|nous|eux|elles|toi|soi|lui) (m[eê]mes?)(?!\w)", re.I), r"\1-même"),
    (re.compile(r"(?<!\w)(?<!c’)est ce que(?!\w)", re.I), "est-ce que"),
]


@lru_cache(maxsize=256)
def redresser(texte: str, sans_accent: bool | None = None) -> str | None:
    """Rewrite phone typing as correct French, or None when a word stays doubtful.

    Args:
        texte: a clause, already through `nettoyer`.
        sans_accent: whether its author types without accents; guessed from the clause if None.
    """
    if sans_accent is None:
        sans_accent = sans_accents(texte)
    fautes, soin = sms.fautes(texte), sms.soigne(texte)
    texte = re.sub(r"(?<!\w)tt (?=les|mes|nos|ces)", "tous ", texte, flags=re.I)
    texte = re.sub(r"(?<!\w)tt (?=la|ma|notre)(?!\w\w\w)", "toute ", texte, flags=re.I)
    for motif, remplacement in _GLUE:
        texte = motif.sub(remplacement, texte)
    lecture = sms.lire(texte, sans_accent, soin) if fautes else None
    if lecture and lecture.sure:
        return _ligatures(lecture.texte)
    regle = _par_regles(texte, sans_accent)
    # Word by word, the rules do not see « les maman ki on pa le tps »: with slips, they are
    # believed only when they say the same, and what must agree does.
    if fautes and not (lecture and regle == _ligatures(lecture.texte)):
        return None
    return regle if not fautes or accordes(decouper(regle.lower())) else None


def _par_regles(texte: str, sans_accent: bool) -> str | None:
    """Each word put right by itself and what stands before it, or None."""
    mots: list[str] = []
    for i, mot in enumerate(decouper(texte)):
        # « Lormes » is a place before it is « l’ormes ».
        nom_propre = i and mot.istitle() and not connu(mot.lower())
        mots.extend([mot] if nom_propre else _deplier(mot))
    resultat: list[str] = []
    for i, mot in enumerate(mots):
        choisi = _orthographe(mot, i, mots, resultat, sans_accent)
        if choisi is None:
            return None
        if resultat and resultat[-1].lower() == "je" and voyelle(choisi[0]) and tours(choisi[0], 1):
            resultat[-1] = resultat[-1][0] + "’"
        resultat.extend(choisi)
    texte = _ligatures(recoller(resultat))
    # « parce que on » once abbreviations are spelt out.
    return re.sub(
        r"(?<!\w)([qQ])ue (?=(?:on|ils?|elles?|un|une|en|à|aucune?)(?!\w))", r"\1u’", texte
    )


def _ligatures(texte: str) -> str:
    """« coeur », « oeuvre » with their ligature."""
    return re.sub(r"(?i)(?<=[sckbvhn])oeu(?=r|v|f|d|x|$)|(?<!\w)oeu(?=v|f)", "œu", texte)


def _deplier(mot: str) -> list[str]:
    """Expand an abbreviation or words typed as one (« jveux », « daider »)."""
    bas = mot.lower()
    if bas in ABREVIATIONS and not (len(mot) > 1 and mot.isupper()):
        return decouper(ABREVIATIONS[bas])
    if abrege(bas) and bas not in ARGOT and not connu(bas) and not mot.isupper():
        return decouper(normaliser(bas).replace("'", "’"))
    if (
        not mot[0].isalpha()
        or mot.endswith("’")
        or (connu(bas) and bas not in ("jai", "jen", "jy"))
    ):
        return [mot]
    if bas.startswith("j") and len(bas) > 2:
        reste = bas[1:]
        for clitiques in (
            "",
            "me",
            "m",
            "le",
            "la",
            "l",
            "les",
            "lui",
            "leur",
            "y",
            "en",
            "ne",
            "n",
        ):
            if not reste.startswith(clitiques):
                continue
            verbe = reste[len(clitiques) :]
            if not clitiques and verbe and _verbe_je(verbe):
                forme = _verbe_je(verbe)
                return (["j’"] if voyelle(forme) else ["je"]) + [forme]
            if clitiques and verbe == "" and clitiques not in ("m", "l", "n"):
                return (["j’"] if voyelle(clitiques) else ["je"]) + [clitiques]
            if clitiques in ("m", "l", "n") and voyelle(verbe or "x") and _verbe_je(verbe):
                return ["je", clitiques + "’", _verbe_je(verbe)]
            if clitiques in ("me", "le", "les", "lui", "leur", "ne") and verbe and _verbe_je(verbe):
                return ["je", clitiques, _verbe_je(verbe)]
    if bas.startswith("k") and len(bas) > 3 and bas[1] == "j":
        return ["que", *_deplier(bas[1:])]
    # « demission » is « démission » before it is « d’émission ».
    if any(frequence(c) >= 0.5 for c in accentuer(bas)):
        return [mot]
    for debut in ("qu", "d", "l", "n", "m", "s", "t", "c"):
        reste = bas[len(debut) :]
        if debut in "nmstc" and part(reste, "V") <= 0.3:
            # « nail », « shop »
            continue
        if bas.startswith(debut) and len(reste) >= 2 and voyelle(reste):
            if frequence(reste) >= 1:
                return [debut + "’", reste]
            candidats = accentuer(reste)
            if candidats and frequence(candidats[0]) >= 3:
                return [debut + "’", candidats[0]]
    return [mot]


def _verbe_je(mot: str) -> str | None:
    if tours(mot, 1) and frequence(mot) >= 0.3:
        return mot
    for candidat in accentuer(mot):
        if tours(candidat, 1):
            return candidat
    return None


def _orthographe(
    mot: str, i: int, mots: list[str], faits: list[str], sans_accent: bool
) -> list[str] | None:
    bas = mot.lower()
    avant = faits[-1].lower() if faits else ""
    suivant = mots[i + 1].lower() if i + 1 < len(mots) else ""
    if not mot[0].isalpha() or mot.endswith("’"):
        return [mot]
    if bas in ("ma", "ta", "sa", "la") and suivant and i + 1 < len(mots):
        if bas == "sa" and (
            _surement_verbe(suivant) or suivant in ("me", "m’", "te", "se", "s’", "ne", "n’", "va")
        ):
            return ["ça"]
        if bas == "ma" and participe_passe(suivant) and part(suivant, "NA") < 0.5:
            return ["m’", "a"]
        if bas == "ma" and (infinitif(suivant) or suivant in _AUX):
            return None
    if bas == "reprend" and avant == "je":
        return ["reprends"]
    # « les mamans qui on pas le temps »: « ont », but the rest is not surer.
    if bas == "on" and avant == "qui" and suivant in ("pas", "plus", "jamais", "rien"):
        return None
    # « de A à Z »
    if bas == "a" and (avant == "de" and suivant == "à" or mot == "A" and i):
        return [mot]
    if bas == "a" and suivant:
        return _a_ou_prep(avant, suivant, faits)
    if (
        bas == "la"
        and sans_accent
        and suivant
        and part(suivant, "PC") > 0.7
        and not a_lecture(suivant, "N")
    ):
        return ["là"]
    if bas == "la" and sans_accent and suivant in ("qu’", "que", "au", "aux", "comme"):
        return ["là"]
    if bas == "du" and _apres_aux(faits) and infinitif(suivant):
        return ["dû"]
    if bas == "ou" and suivant in ("je", "j’") and a_lecture(avant, "N"):
        return ["où"]
    if bas == "ou" and suivant in ("qu’", "que"):
        return None
    if bas == "ou" and sans_accent and avant in ("d’", "jusqu’"):
        return ["où"]
    if (
        bas == "ou"
        and sans_accent
        and suivant in ("je", "j’", "on", "il", "ils", "elle", "elles", "tu", "les")
    ):
        return ["où"] if suivant not in ("les",) else None
    if bas == "la" and sans_accent and suivant in ("", ",", ".", "pour", "et", "où", "ou", "c’"):
        return ["là"]
    if mot[0].isupper() and i > 0 and not connu(bas):
        return [mot]
    if mot.isupper() and len(mot) > 1:
        return [mot]
    if not connu(bas):
        if re.search(r"(.)\1\1", bas):
            court = re.sub(r"(.)\1{2,}", r"\1", bas)
            return [court] if connu(court) else None
        # « agé » is « âgé », not « âge »: the accents that were typed are meant.
        candidats = [c for c in accentuer(desaccentuer(bas)) if _garde_les_accents(bas, c)]
        if len(candidats) > 1 and avant in _DEVANT_NOM:
            noms = [c for c in candidats if part(c, "NA") > 0.5]
            candidats = noms[:1] or candidats
        if len(candidats) == 1 or (
            candidats and frequence(candidats[0]) > 5 * (frequence(candidats[1]) + 0.1)
        ):
            return [_casse(mot, candidats[0])]
        if candidats:
            choisi = _participe_ou_present(candidats, avant, faits)
            return [_casse(mot, choisi)] if choisi else None
        return [mot]
    if (
        not sans_accent
        and _apres_aux(faits)
        and conjugue(bas)
        and not participe_passe(bas)
        and bas not in _JAMAIS_ACCENTUES
    ):
        participes = [c for c in accentuer(bas) if participe_passe(c)]
        if participes and part(bas, "NADPC") < 0.5:
            return [_casse(mot, participes[0])]
    if sans_accent and len(bas) > 2 and desaccentuer(bas) == bas:
        autres = accentuer(bas)
        if autres:
            return _homographe(mot, autres, avant, faits)
    return [mot]


def _garde_les_accents(tape: str, mot: str) -> bool:
    if len(tape) != len(mot):
        return True
    return all(a == b or a.isascii() or b == "ê" for a, b in zip(tape, mot, strict=True))


def _surement_verbe(mot: str) -> bool:
    return conjugue(mot) and part(mot, "V") > 0.7 and not participe_passe(mot)


def _casse(modele: str, mot: str) -> str:
    return mot[:1].upper() + mot[1:] if modele[:1].isupper() else mot


def _apres_aux(faits: list[str]) -> bool:
    for mot in reversed(faits):
        bas = mot.lower()
        if bas in _INTERCALES:
            continue
        return bas in _AUX
    return False


_ETRE = frozenset(
    [
        "suis",
        "es",
        "est",
        "sommes",
        "êtes",
        "sont",
        "étais",
        "était",
        "étions",
        "étiez",
        "étaient",
        "sera",
        "être",
    ]
)


def _etre(faits: list[str]) -> bool:
    """Whether the last verb is « être » (« la maison était vide »)."""
    return any(m.lower() in _ETRE for m in faits[-2:])


def _participe_ou_present(candidats: list[str], avant: str, faits: list[str]) -> str | None:
    participes = [c for c in candidats if participe_passe(c)]
    if _apres_aux(faits) and participes:
        return participes[0]
    return None


def _homographe(mot: str, autres: list[str], avant: str, faits: list[str]) -> list[str] | None:
    """Choose between « passe » and « passé », « cote » and « côté », or give up."""
    bas = mot.lower()
    if bas in _JAMAIS_ACCENTUES:
        return [mot]
    if avant in _DEVANT_NOM and not a_lecture(bas, "N", "A", "V0"):
        noms = [c for c in autres if part(c, "N") > 0.5]
        if noms:
            return [_casse(mot, noms[0])]
    ici, ailleurs = frequence(bas), frequence(autres[0])
    participes = [c for c in autres if participe_passe(c)]
    if participes and conjugue(bas):
        if a_lecture(bas, "A") and part(bas, "A") > 0.3 and _etre(faits):
            return [mot]
        if _apres_aux(faits):
            return [_casse(mot, participes[0])]
        if avant in (
            "je",
            "j’",
            "il",
            "elle",
            "on",
            "qui",
            "ça",
            "ils",
            "elles",
            "me",
            "m’",
            "se",
            "s’",
        ):
            return [mot]
        if part(bas, "NAPDC") > 0.7 and ici > 2 * ailleurs:
            return [mot]
        if (
            avant in ("le", "la", "un", "une", "mon", "ma", "de", "d’", "l’", "en")
            and part(bas, "N") > 0.5
        ):
            return [mot] if ici > ailleurs else None
        return [mot] if ici > 20 * ailleurs else None
    if _apres_aux(faits) and participes:
        return [_casse(mot, participes[0])]
    if ailleurs > 5 * ici:
        return [_casse(mot, autres[0])]
    if ici > 5 * ailleurs or not a_lecture(autres[0], "N", "A", "V"):
        return [mot]
    return None


def _a_ou_prep(avant: str, suivant: str, faits: list[str]) -> list[str] | None:
    """« a » or « à », when the words around leave no doubt."""
    if avant == "ça" and infinitif(suivant):
        return ["à"]
    if avant in (
        "il",
        "elle",
        "on",
        "ça",
        "qui",
        "y",
        "n’",
        "l’",
        "m’",
        "t’",
        "s’",
        "lui",
        "cela",
        "ne",
        "nous",
    ):
        return ["a"]
    if suivant == "rien" and conjugue(avant):
        return ["à"]
    if suivant in _INTERCALES or (participe_passe(suivant) and part(suivant, "NA") < 0.6):
        return ["a"]
    if infinitif(suivant):
        return ["à"]
    if not avant or infinitif(avant) or part(avant, "DPC") > 0.8:
        return (
            ["à"]
            if part(suivant, "TRP") > 0.5 or suivant[:1].isdigit() or suivant in ("tout",)
            else None
        )
    if suivant in (
        "la",
        "l’",
        "mon",
        "ma",
        "mes",
        "moi",
        "mes",
        "tous",
        "tout",
        "domicile",
        "côté",
        "cause",
    ):
        return ["à"]
    if tours(avant, 1) or participe_passe(avant):
        return ["à"]
    # « j’ai rendu les arrhes a un couple »: the clause has its verb.
    verbe = max((i for i, m in enumerate(faits) if m.lower() in _AUX), default=None)
    if suivant in ("un", "une", "chaque", "des", "deux") and verbe is not None:
        if not {"qui", "que", "qu’", "et", ","} & {m.lower() for m in faits[verbe:]}:
            return ["à"]
    return None
