"""What is wished of others, or what it changes for them: the clause that follows « afin que »."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.reflet.clauses import LONGUEUR_LUE, LONGUEUR_MAX
from pourquoi.reflet.lexique import a_lecture, conjugue, connu, infinitif, part, participe_passe
from pourquoi.reflet.personne import NOUS, Intournable, tourner
from pourquoi.reflet.proprete import sans_hesitation
from pourquoi.reflet.typographie import decouper, nettoyer, recoller, redresser, sans_accents

_QUE = re.compile(
    r"(?:(?:^|(?<=[.;!] ))|\b(?:pour|pr|j?ve(?:ux?|ut)|voulais|voudrais|aimerais|souhaite|souhaiterais|rêve|faut|fallait|faudrait)(?: (?:maintenant|surtout|juste|bien|vraiment|tellement|avant tout|simplement|tant))* )"
    r"(?:qu|k)(?:e |[’'])(?!est[ -]ce|oi\b)([^.;!?…]+)",
    re.IGNORECASE,
)
_MOI = re.compile(r"\b(?:j[’']|je|me|m[’']|moi|mon|ma|mes)\b", re.IGNORECASE)
PLURIELS = frozenset(
    ["les", "mes", "nos", "des", "ces", "tous", "toutes", "ceux", "celles", "ils", "elles"]
)  # fmt: skip
_NEGATIONS = frozenset(
    ["ne", "n’", "pas", "plus", "jamais", "rien", "personne", "ni", "aucun", "aucune"]
)
_AUTRES_FORMES = frozenset(["sont", "ont", "vont", "font", "savent", "peuvent", "veulent"])
"""Third persons plural that change after « afin que »."""


def souhait(texte: str) -> str | None:
    """What is wished of others, said by « nous », or None.

    « je veux que les gens mangent du vrai pain » → « les gens mangent du vrai pain ».
    """
    propre = nettoyer(texte[:LONGUEUR_LUE])
    for trouve in _QUE.finditer(propre):
        suite = sans_hesitation(trouve[1].strip(" ,"))
        mots = decouper(suite)
        if 2 <= len(mots) <= 24 and len(suite) <= LONGUEUR_MAX and _a_un_verbe(mots):
            if phrase := _par_nous(suite, propre):
                return phrase
    return None


def effet(texte: str) -> str | None:
    """What several people come to do, said by « nous », or None.

    Only a third person plural reads the same after « afin que »: « ils dorment tranquilles »,
    « les gens se parlent ». « ils » and « elles » are left as they are.
    """
    propre = nettoyer(texte[:LONGUEUR_LUE])
    for morceau in re.split(r"[.;!?…]|,? (?:et|mais|donc|alors) ", propre):
        suite = re.sub(r"^(?:ça change |c’est )qu(?:e |’)", "", morceau.strip(" ,"))
        suite = sans_hesitation(suite)
        bas = [mot.lower() for mot in decouper(suite)]
        if not 2 <= len(bas) <= 20 or len(suite) > LONGUEUR_MAX or bas[0] not in PLURIELS:
            continue
        if set(bas) & (_NEGATIONS | _AUTRES_FORMES) or "," in bas:
            continue
        if not any(m.endswith("ent") and _dit_de_plusieurs(m) for m in bas[1:5]):
            continue
        if all(connu(m.strip("’")) for m in bas) and (phrase := _par_nous(suite, propre)):
            return phrase
    return None


def _par_nous(suite: str, propre: str) -> str | None:
    """The clause said by « nous », or as it is when it holds no first person."""
    redresse = redresser(suite, sans_accents(propre))
    if redresse is None:
        return None
    try:
        return tourner(redresse, NOUS, 1)
    except Intournable:
        # Nothing to turn: their own words stand, when they are typed with care.
        return redresse if redresse == suite and not _MOI.search(redresse) else None


def _dit_de_plusieurs(mot: str) -> bool:
    """Whether this is a verb said of several others in the present."""
    return a_lecture(mot, "V6") or (conjugue(mot) and part(mot, "V") > 0.5)


def _a_un_verbe(mots: list[str]) -> bool:
    """Whether a verb follows a subject and agrees with it: « que du bonheur » wishes nothing."""
    bas = [mot.lower() for mot in mots]
    partitif = bas[0] == "d’" and bas[1:2] != ["autres"]
    if partitif or bas[0] in ("pour", "de", "si", "dans", "quand"):
        return False
    verbes = [m for m in bas[1:] if conjugue(m) and not participe_passe(m) and part(m, "V") > 0.15]
    return bool(verbes) and (
        bas[0] not in PLURIELS or any(verbe.endswith("nt") for verbe in verbes)
    )


SUBJONCTIFS = {
    "est": "soit", "a": "ait", "fait": "fasse", "peut": "puisse", "va": "aille", "sait": "sache",
    "dort": "dorme", "sort": "sorte", "vit": "vive", "tient": "tienne", "vient": "vienne",
    "revient": "revienne", "prend": "prenne", "apprend": "apprenne", "comprend": "comprenne",
    "boit": "boive", "voit": "voie", "rit": "rie", "sourit": "sourie", "lit": "lise",
    "veut": "veuille", "sent": "sente", "repart": "reparte", "part": "parte", "finit": "finisse",
    "ressort": "ressorte", "rend": "rende", "dit": "dise", "sont": "soient", "ont": "aient", "font": "fassent", "peuvent": "puissent",
    "vont": "aillent", "savent": "sachent", "veulent": "veuillent",
}  # fmt: skip
_DES_INFINITIFS = {
    "être": "soit", "avoir": "ait", "faire": "fasse", "pouvoir": "puisse", "aller": "aille",
    "savoir": "sache", "dormir": "dorme", "tenir": "tienne", "venir": "vienne",
    "prendre": "prenne", "boire": "boive", "voir": "voie", "rire": "rie", "lire": "lise",
}  # fmt: skip
_FUTURS = {
    "sera": "être", "aura": "avoir", "fera": "faire", "pourra": "pouvoir", "ira": "aller",
    "saura": "savoir", "tiendra": "tenir", "viendra": "venir", "verra": "voir",
}  # fmt: skip
_FAITS = frozenset(["soit", "ait", "puisse", "aille", "fasse", "vive", "soient", "aient"])
"""Forms that are subjunctive already."""

_SINGULIERS = ("le", "la", "l’", "un", "une", "mon", "ma", "notre", "chaque", "tout")
_AUCUNS = ("aucun", "aucune")
_PRONOMS = ("on", "chacun", "chacune", "quelqu’un", "ceux", "celles", "ils", "elles")
CLITIQUES = ("se", "s’", "le", "la", "les", "l’", "lui", "leur", "y", "en", "ne", "n’")


_AUTRES_SUJETS = frozenset(
    ["c’", "ce", "ça", "on", "il", "elle", "ils", "elles", "je", "j’", "nous", "vous", "tu"]
)
"""After a subject, these open another clause: « le bois c’est vivant »."""


def subjonctif(mot: str, pluriel: bool) -> str | None:
    """The third person after « que » of a present or a future, when it is known for sure."""
    if mot in _FAITS:
        return mot if mot.endswith("nt") == pluriel else None
    if mot in SUBJONCTIFS:
        dit = SUBJONCTIFS[mot]
        return dit if dit.endswith("nt") == pluriel else None
    if a_lecture(mot, "V6F" if pluriel else "V3F"):
        return _du_futur(mot[:-3] + "a" if pluriel else mot, pluriel)
    if a_lecture(mot, "V6C" if pluriel else "V3C"):
        # « elle serait fière »: its stem is that of the future.
        return _du_futur(re.sub(r"ai(?:en)?t$", "a", mot), pluriel)
    if not pluriel:
        return mot if mot.endswith("e") and a_lecture(mot, "V3") else _d_un_present(mot)
    # « étaient », « finirent »: no present has such a singular.
    passe = re.search(r"(?:ai|[èiu]r)ent$", mot) and not a_lecture(mot[:-2], "V3")
    present = mot.endswith("ent") and a_lecture(mot, "V6") and mot != "étaient" and not passe
    return mot if present else None


def _d_un_present(mot: str) -> str | None:
    """« remet » → « remette », « finit » → « finisse », « suit » → « suive »; None when unsure."""
    if mot[-1] not in "td" or not a_lecture(mot, "V3P"):
        return None
    essais = (mot + "e", mot + "te", *(mot[:-1] + fin for fin in ("ne", "sse", "se", "ve")))
    if mot.endswith("ît"):
        essais = (mot[:-2] + "isse",)
    return next((forme for forme in essais if a_lecture(forme, "V3S")), None)


def _du_futur(mot: str, pluriel: bool) -> str | None:
    """« parlera » → « parle », « auront » → « aient »; None when unsure."""
    for fin, verbe in _FUTURS.items():
        if mot == fin or len(fin) > 4 and mot.endswith(fin):
            return subjonctif_de(mot[: len(mot) - len(fin)] + verbe, pluriel)
    if a_lecture(mot[:-2], "V3S"):
        return mot[:-2] + ("nt" if pluriel else "")
    return subjonctif_de(mot[:-1] if infinitif(mot[:-1]) else mot[:-1] + "e", pluriel)


def subjonctif_de(verbe: str, pluriel: bool) -> str | None:
    """The same from an infinitive: « repartir » → « reparte » or « repartent »."""
    if not infinitif(verbe):
        return None
    racine = verbe[:-2]
    debut = re.sub(r"e(?=[^aeiouyéèê]+$)", "è", racine)
    essais = (racine + "e", racine + "isse", debut + "e", racine + racine[-1:] + "e")
    if verbe.endswith("yer"):
        essais = (racine[:-1] + "ie", racine + "e")
    for fin, forme in _DES_INFINITIFS.items():
        if verbe == fin or len(fin) > 4 and verbe.endswith(fin):
            essais = (verbe[: len(verbe) - len(fin)] + forme,)
    dit = next((f for f in essais if f in _FAITS or a_lecture(f, "V3S")), None)
    if dit is None or not pluriel:
        return dit
    return {"soit": "soient", "ait": "aient"}.get(dit, dit + "nt")


def place_du_verbe(bas: list[str]) -> int | None:
    """Where the verb of this clause stands, right after its subject, or None on a doubt."""
    autres = bas[:2] == ["d’", "autres"]
    pluriel = bas[0] in PLURIELS or autres
    if not pluriel and bas[0] not in (*_SINGULIERS, *_PRONOMS, *_AUCUNS):
        return None
    for i, mot in enumerate(bas[:9]):
        if mot in ("qui", "que", "qu’", "dont", "où", "si", "quand", "comme", ","):
            return None
        if i and mot in _AUTRES_SUJETS:
            return None
        if i and participe_passe(mot) and (mot not in SUBJONCTIFS or bas[i - 1] == "bien"):
            # « un bilan écrit », « le travail bien fait »
            if bas[i - 1] not in CLITIQUES:
                continue
        # A determiner calls for a noun: « la ferme » is none of « fermer ».
        sur = bas[i - 1] in CLITIQUES[:2] or mot in SUBJONCTIFS or mot in _FAITS
        # « chacun sauce son assiette »: no noun follows a pronoun.
        sur = sur or bas[0] in _PRONOMS[:4] and i > 0 and set(bas[1:i]) <= set(CLITIQUES)
        if i > (bas[0] not in _PRONOMS) and (sur or part(mot, "V") > 0.5):
            if subjonctif(mot, pluriel):
                return i
    return None


_AIME = (
    r"(?:j[’' ]?(?:aime|adore|kiffe)|content\w*|heureu\w*|fi[eè]re?s?|ça me (?:plaît|plait|touche|porte|fait du bien|fait plaisir)"
    r"|ce qui me (?:plaît|plait|touche|porte|motive|fait (?:vibrer|lever|tenir|plaisir))|(?:mon|le|ma|la) (?:(?:plus )?(?:grande?|belle|beau) )?(?:bonheur|plaisir|joie|fierté|récompense|kif))"
)
_QUAND = r"(?:quand|kan[dt]?|qd|lorsqu?e?)[ ’']+"
_ENTRE = (
    r"(?: (?:bien|trop|vraiment|surtout|beaucoup|tellement|aussi|ça))*,?(?: (?:c[’' ]?est))?,? "
)
_AIME_QUAND = re.compile(rf"\b{_AIME}{_ENTRE}{_QUAND}([^.;!?…,]+)", re.IGNORECASE)
_QUAND_AIME = re.compile(
    rf"(?:^|[.;!?…,] ){_QUAND}([^.;!?…,]+?),? (?:moi )?(?:alors )?(?:là )?(?:j[’' ]?(?:e |ai |suis)|sui|ça me|c[’' ]?est|mon|ma)\b",
    re.IGNORECASE,
)
_VOIR = re.compile(
    rf"\b(?:j[’' ]?(?:aime|adore|kiffe)|plaisir(?: c[’' ]est)? de|bonheur(?: c[’' ]est)? de|joie de|envie de|veux|voudrais|aimerais|pour|contente? de|heureu(?:x|se) de"
    rf"|^c[’']est de|fi[eè]re? de)(?: (?:bien|tellement|surtout|trop))?(?: de)? voir ([^.;!?…,]+)"
    rf"|{_QUAND}(?:je |j|on )?(?:vois|voit) ([^.;!?…,]+)",
    re.IGNORECASE,
)
_SE_REJOUIT = re.compile(rf"\b{_AIME}|sourire?\b|gagn\w+ ma journée|\bkif", re.IGNORECASE)


def moment(texte: str) -> str | None:
    """What someone loves to see happen, as typed, its subject named and ready for « que », or None.

    « j’aime quand une équipe se remet à parler » → « une équipe se remet à parler »;
    « quand je vois les gosses repartir avec un livre je suis heureux » → « les gosses repartent
    avec un livre ».
    """
    propre = nettoyer(texte[:LONGUEUR_LUE])
    if sans_accents(propre) and re.search(r"\b(?:kan|kand|qd|ke)\b", propre):
        propre = nettoyer(normaliser(propre))
    if not _SE_REJOUIT.search(propre) and not _VOIR.search(propre):
        return None
    vu = _VOIR.search(propre)
    if vu and (vu[1] or _SE_REJOUIT.search(propre)):
        return _vu(decouper((vu[1] or vu[2]).strip()))
    trouve = _AIME_QUAND.search(propre) or _QUAND_AIME.search(propre)
    if trouve is None:
        return None
    dit = re.split(
        r"(?<!\bque)(?<!\bqui)(?<!\boù)(?<!\bdont),? (?=(?:je|ça) |j’|c’est )", trouve[1]
    )[0]
    return re.sub(r"^quelqu[’']un\b", "chacun", dit.strip(), flags=re.IGNORECASE)


def _vu(mots: list[str]) -> str | None:
    """« les gosses repartir avec un livre » → « les gosses repartent avec un livre », or None."""
    bas = [mot.lower() for mot in mots]
    pluriel = bas[0] in PLURIELS
    if not pluriel and bas[0] not in _SINGULIERS:
        return None
    for i, mot in enumerate(bas[:8]):
        if mot in ("qui", "que", "qu’", "dont", "où"):
            return None
        nu = bas[i - 1] not in _SINGULIERS and bas[i - 1] not in PLURIELS
        if i > 1 and infinitif(mot) and (part(mot, "V") > 0.5 or nu and a_lecture(bas[i - 1], "N")):
            verbe = subjonctif_de(mot, pluriel)
            return recoller([*mots[:i], verbe, *_sans_je(mots[i + 1 :])]) if verbe else None
    return None


def _sans_je(mots: list[str]) -> list[str]:
    """The words before « je suis heureux », said of the one who watches."""
    for i, mot in enumerate(mots):
        if mot.lower() in ("je", "j’", "ça") and (
            i == 0 or mots[i - 1].lower() not in ("que", "qu’")
        ):
            return mots[:i]
    return mots


_CELUI = re.compile(
    r"\b[êe]tre (celui|celle) ((?:(?:sur|à|a|chez|avec|vers|en) (?:qui|ki)|qu[e’']|dont)(?: |(?<=[’']))[^.;!?…,]+)",
    re.IGNORECASE,
)


def ceux(texte: str) -> str | None:
    """« être celui sur qui on compte » → « être ceux sur qui on compte », or None."""
    trouve = _CELUI.search(nettoyer(texte))
    if trouve is None:
        return None
    suite = redresser(trouve[2].strip(), sans_accents(texte))
    # « celui qu’on a choisi »: the participle would have to agree.
    if suite is None or _MOI.search(suite) or re.search(r"\b(?:a|ai|ont|avait|aient|ait)\b", suite):
        return None
    return f"être {'ceux' if trouve[1].lower() == 'celui' else 'celles'} {suite}"


_IL_Y_AURA = re.compile(
    r"(^|.*?\b(?:change|fait|donne|apporte|pour|veux|voudrais|aimerais|c[’' ]?est),? ?)(?:qu[’']|que )?(?:il |(?=y ))y (aura|ait|a)"
    r"(?: (enfin|encore|toujours|de nouveau|à nouveau))? ((?:une?|du|des|de|d[’']|quelqu[’']un|moins|toujours|encore|quelque chose)\b[^.;!?…,]*)",
    re.IGNORECASE,
)


_IL_RESTE = re.compile(
    r"\b(?:compte|importe|veu[xt]|voudrais|voulais|aimerais|change|pour|rêve|souhaite)\b(?:,? c[’' ]?est)? qu[’']il (?P<suite>(?:reste|existe)\b[^,.;!?…]* (?:une?|des|du|quelqu[’']un)\b[^.;!?…]*)",
    re.IGNORECASE,
)
"""« ce qui compte, c'est qu'il reste à Crest un endroit où… »."""


def il_y_ait(texte: str) -> str | None:
    """« il y aura de la lumière le matin » → « il y ait de la lumière le matin », or None.

    A present is read only of what is changed: « ça change qu’il y a du lien ».
    """
    for morceau in re.split(r"[.;!?…]\s*", nettoyer(texte)):
        if (reste := _IL_RESTE.search(morceau)) and not _MOI.search(reste[0]):
            suite = redresser(reste["suite"].strip(), sans_accents(texte))
            return suite and f"il {suite}"
        trouve = _IL_Y_AURA.match(morceau.strip())
        if trouve is None or (trouve[2].lower() == "a" and not trouve[1].strip()):
            continue
        dit = " ".join(filter(None, (trouve[3], trouve[4].strip())))
        suite = redresser(dit, sans_accents(texte))
        if suite and not _MOI.search(suite) and not _SANS_LIEU.search(suite):
            return f"il y ait {suite}"
    return None


_SANS_LIEU = re.compile(r"\b(?:plus|pas|client\w*|demande|marché)\b", re.IGNORECASE)
"""What is missing, or what only the business hopes for."""
