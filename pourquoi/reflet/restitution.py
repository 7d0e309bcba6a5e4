"""Accents and apostrophes given back word by word, by what stands around each of them.

Every typed word is known letter for letter: only its accents, or the apostrophe that parts it in
two, are guessed. That is far surer than phone spelling (`sms.py`), so a word that stays in doubt
is left alone instead of giving up the stretch.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from pourquoi.reflet import sms
from pourquoi.reflet.accord import APRES_DES, accordes, desaccord, desaccords, part
from pourquoi.reflet.lexique import (
    a_lecture,
    accentuer,
    conjugue,
    connu,
    desaccentuer,
    frequence,
    infinitif,
    participe_passe,
)
from pourquoi.reflet.mots import ARGOT, ELIDABLES, MOT, voyelle
from pourquoi.reflet.noms import CHOSES, VILLES, nom_propre, prenoms
from pourquoi.reflet.sons import bien_plus, bien_plus_rare, ecart, homophones, proche
from pourquoi.reflet.voisinage import CLITIQUES, DEBUT, FIN, contexte, voisinage, vraisemblance

_FAISCEAU = 8
"""Readings kept from one word to the next."""
_MARGE = 0.7
"""How much likelier than what was typed a reading must be (natural log)."""
_TEL = 2.0
"""What a word left as it was typed gains on the others."""
_FINS = frozenset([".", "!", "?", "…", ";", ":", "«"])
_MARGES = {"la": 1.2, **dict.fromkeys(["corrige", "remplace", "ajoute", "supprime"], 3.0)}
"""The same of words that seldom stand for others."""
_MARGE_AU_DEBUT = 3.0
"""The same of the first word: « paye mon meunier » is as good as « payé mon meunier »."""
_SUITE = 4
"""How many words after another depend on it."""
_ACCENT, _OUBLI, _PETIT, _COLLE, _COLLE_CONNU, _COLLE_RARE, _SA = 4.0, 5.5, 2.6, 0.5, 1.5, 4.0, 3.0
"""Costs: an accent missing, one missing among others, of a small word; an apostrophe, the one of a word that
is French without it, one missing among others; « sa » for « ça »."""
_DOUBLE = 1.5
"""Cost of a letter typed once for two."""
_PETITS = frozenset(["a", "ou", "la", "sur", "du"])
_RARES = {"sur": 1.5, "des": 2.0, "de": 3.0, "la": 0.5, "du": 1.0, "marre": 3.0, "pres": 1.0}
"""Words typed bare that seldom want their accent."""
_SUJETS = frozenset(["je", "j’", "tu", "il", "ils", "on", "ne", "n’"])
_ELIDES = ("qu", "d", "l", "j", "m", "t", "s", "n", "c", "jusqu", "lorsqu", "puisqu")
_TOUJOURS = {
    "ca": ("ça",),
    "aujourdhui": ("aujourd’hui",),
    "quelquun": ("quelqu’un",),
    "quelquune": ("quelqu’une",),
    "quelquuns": ("quelqu’uns",),
    "daujourdhui": ("d’", "aujourd’hui"),
    "voila": ("voilà",),
}
"""Typed words that stand for one thing only."""
SUR, PEUT_ETRE = 3.0, 5.0
"""Costs of a word that sounds alike, when it is sure that the spelling is not mastered or not."""
_LETTRE, _AUTRE, _PRONOM = 0.5, 2.0, 1.5
"""Costs of what it has of its own; of another word than the one typed, and of a pronoun or a
determiner for another."""
_SONS = {
    typed: tuple(tuple(autre.split("_")) for autre in autres.split())
    for typed, autres in {
        "ces": "c’_est s’_est",
        "ses": "c’_est s’_est",
        "sest": "c’_est s’_est",
        "mes": "mais m’_est",
        "mon": "m’_ont",
        "ma": "m’_a",
        "ta": "t’_a",
        "la": "l’_a là",
        "quand": "qu’_en",
        "dans": "d’_en",
        "si": "s’_y",
        "ni": "n’_y",
        "sa": "ça",
        "ça": "sa",
        "on": "ont",
        "quelle": "qu’_elle",
        "leur": "leurs",
        "tout": "tous",
        "il": "ils",
        "elle": "elles",
        "ils": "il",
        "quel": "qu’_elle quelle",
        "se": "ce",
        "ce": "se",
        "son": "sont",
        "peu": "peut peux",
        "non": "n’_ont",
        "ont": "on",
        "soi": "soit",
        "a": "à",
        "ou": "où",
        "est": "ai",
        "au": "aux",
        "toute": "toutes",
        "voire": "voir",
        "personne": "personnes",
    }.items()
}
"""Small words that sound as others do."""
_INCONNU = 6.0
"""Cost of a word that is not French."""
_RAREMENT = frozenset(["ils", "ses", "elle", "leur", "tout", "dans", "mes", "la", "ce", "se"])
"""Of these, the ones that seldom are."""
_AUSSI = {
    "sa": (("ça",),),
    "ma": (("m’", "a"),),
    "ta": (("t’", "a"),),
    "la": (("l’", "a"),),
    "laide": (("l’", "aide"),),
    "lavis": (("l’", "avis"),),
    "limage": (("l’", "image"),),
}
"""Words as often written for others by their sound."""
_CIRCONFLEXE = re.compile("[âêîôûëï]")
_SUFFIXES = {"la": "là", "meme": "même", "memes": "mêmes", "a": "à"}
_DETERMINANTS = frozenset(["sa", "ma", "ta", "tes", "mes", "ses", "mon", "ton", "son"])
_AVOIR = frozenset(["ai", "a", "as", "avait", "avais", "avaient", "ont", "avoir", "avons", "avez"])
_ARTICLES = frozenset(
    ["un", "une", "le", "la", "les", "des", "ce", "cette", "mon", "ma", "mes", "au", "aux", "du"]
)
_AVANT_OU = frozenset(["savoir", "voir", "comprendre", "dire", "sais", "chercher", "demander"])
_APRES_A = frozenset(
    ["moins", "pas", "jamais", "toujours", "déjà", "encore", "trop", "beaucoup", "besoin", "envie"]
)
_APRES_MAIS = re.compile(r"(?:j|je|j’|j[b-df-hj-np-tv-z][a-z]+|jai|on|ils?|elles?|c’|ça|nous)$")
_APRES_CE = frozenset(["sont", "n’", "serait", "sera", "était", "étaient", "qui", "que", "qu’"])
_APRES_LA = frozenset(["dedans", "dessus", "dessous", "bas", "haut", "devant"])
Facon = tuple[bool, bool | None, float | None, float]
"""How someone types: without accents, without apostrophes (None: with), by the sound (its cost),
and what an accent missing costs."""
Lu = tuple[str, ...]
Choix = tuple[tuple[Lu, float], ...]
_Piste = tuple[float, Lu, tuple[Lu, ...]]
"""Its likelihood, its words after two `DEBUT`, and the words read in each typed one."""


def restituer(texte: str, nu: bool, sons: bool | None = None) -> str:
    """The words of a stretch with their accents and apostrophes, those in doubt as they were.

    Args:
        texte: already through `nettoyer`.
        nu: whether its author types without accents.
        sons: whether words may be others that sound alike: True of someone who does not master
            spelling, False where something does not agree, of the words that then do; None not.
    """
    tapes = [place[0] for place in MOT.finditer(texte)]
    choix = _tous_les_choix(tapes, texte, nu, {True: SUR, False: PEUT_ETRE}.get(sons))
    lus = _lire(choix) if any(len(lus) > 1 for lus in choix) else [lus[0][0] for lus in choix]
    bas = [tape.lower() for tape in tapes]
    for i in _en_doute(bas, choix, lus):
        lus[i] = (bas[i],)
    if sons is False:
        for i in _inutiles(bas, lus):
            lus[i] = (bas[i],)
    for i in _pas_des_participes(bas, lus):
        lus[i] = (bas[i],)
    for i in _infinitifs_gardes(bas, lus):
        lus[i] = (bas[i],)
    for i, mot in enumerate(bas):
        if mot == "a" and _un_age(bas, i):
            lus[i] = ("a",)
        elif (
            mot == "a"
            and 0 < i < len(bas) - 1
            and (nu or _une_ville(bas[i + 1]))
            and (_a_un_nom(bas[i - 1], tapes[i + 1]) or _ou_c_est(bas, i))
        ):
            lus[i] = ("à",)
        elif mot == "a" and lus[i] == ("à",) and not nu and _soigne(texte):
            # « une verrière a un défaut »
            sujet = i > 0 and part(_plus_dit(bas[i - 1]), "N") > 0.7
            if sujet and bas[i + 1 : i + 2] in (
                ["un"],
                ["une"],
                ["des"],
                ["du"],
                ["pas"],
                ["plus"],
            ):
                lus[i] = ("a",)
    if any(mot == "à" and avant != "d’" for avant, mot in zip(["", *bas], bas, strict=False)):
        # Whoever types the accent once means the verb where there is none.
        lus = [
            ("a",) if mot == "a" and lu == ("à",) and not _infinitif_sur(avant) else lu
            for avant, mot, lu in zip(["", *bas], bas, lus, strict=False)
        ]
    return _LUI_A.sub("a", _recrire(texte, lus))


def _infinitif_sur(mot: str) -> bool:
    """« aller a l’hôpital »: no verb comes after an infinitive."""
    return infinitif(mot) and part(mot, "N") < 0.3


_UN_SEUL = frozenset(
    ["le", "la", "l’", "un", "une", "mon", "ma", "ton", "ta", "son", "sa", "notre", "votre", "ce"]
    + ["cette", "leur", "chaque"]
)
_OUVRE_UN_SUJET = frozenset(
    [
        "si",
        "quand",
        "lorsque",
        "que",
        "qu’",
        "et",
        "car",
        "mais",
        "comme",
        "où",
        "puisque",
        "puisqu’",
    ]
)
_UN_NOMBRE = frozenset(
    ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"]
    + ["treize", "quatorze", "quinze", "seize", "vingt", "trente", "quarante", "cinquante"]
    + ["soixante", "cent", "mille"]
)


def _un_age(bas: list[str], i: int) -> bool:
    """Whether « a » tells the age of what opens the clause: « si l'ordinateur a douze ans ».

    Not « j'ai quitté l'école a douze ans ».
    """
    compte = bas[i + 1 : i + 2]
    ans = bas[i + 2 : i + 4]
    age = bool(compte) and (compte[0] in _UN_NOMBRE or compte[0].isdigit())
    if not age or not {"ans", "an", "mois"} & {*ans} or i < 2:
        return False
    ouvre = i == 2 or bas[i - 3] in _OUVRE_UN_SUJET or not bas[i - 3][0].isalnum()
    return ouvre and bas[i - 2] in _UN_SEUL and part(_plus_dit(bas[i - 1]), "N") > 0.5


def _infinitifs_gardes(bas: list[str], lus: list[Lu]) -> list[int]:
    """Infinitives as typed that were read as said to « vous », with no « vous » before them."""
    return [
        i
        for i, lu in enumerate(lus)
        if len(lu) == 1
        and lu[0].endswith("ez")
        and infinitif(bas[i])
        and "vous" not in bas[max(i - 3, 0) : i]
    ]


_LUI_A = re.compile(r"(?:(?<=, lui, )|(?<=, elle, ))à(?= )")
"""« Le boucher, lui, a la main verte »."""


_SITUE = frozenset(["sur", "dans", "chez", "devant", "derrière", "derriere", "vers", "au", "sous"])


def _ou_c_est(bas: list[str], i: int) -> bool:
    """Whether « a », near the end, comes before a name that no dictionary holds.

    « sur le port a douarnenez »; not « la voisine a kiffé », nor « le gars du port a kiffe ».
    """
    lieu = bas[i - 1]
    situe = bas[i - 2 : i - 1] if bas[i - 2 : i - 1] == ["au"] else bas[max(i - 3, 0) : i - 2]
    nom = bas[i + 1]
    inconnu = len(nom) > 3 and nom.isalpha() and not connu(nom) and not accentuer(nom)
    seul = not any(a_lecture(m, "V") and part(m, "V") > 0.5 for m in bas[i + 2 : i + 3])
    participe = nom.endswith(("é", "ée", "er", "e"))
    dit_ou = bool(situe) and situe[0] in _SITUE and part(_plus_dit(lieu), "N") > 0.5
    return inconnu and seul and not participe and dit_ou


def _une_ville(mot: str) -> bool:
    """Whether a word is a known name, and nobody's first name: « à béthune », « la voisine a bernard »."""
    nom = nom_propre(mot.lower())
    return nom is not None and nom not in prenoms()


_A_VERS = re.compile(r"(?P<avant>[^\W\d_]+) a (?=(?P<nom>[^\W\d_]+(?:-[^\W\d_]+)*))")


def vers_une_ville(texte: str) -> str:
    """« chez ma tante a Bourges », typed small: « à Bourges », whatever else is as it should be."""

    def accentue(m: re.Match[str]) -> str:
        ville = _une_ville(m["nom"]) and _a_un_nom(m["avant"].lower(), m["nom"])
        return f"{m['avant']} à " if ville else m[0]

    return _A_VERS.sub(accentue, texte)


_AUTRE_PROPOSITION = re.compile(
    r"[,;:.!?…()«»\n]|\b(?:et|mais|car|donc|que|qui|quand|qd|où|ou|dont|lorsque|puisque|comme|si|parce|pck|alors|là|la(?= où))(?!\w)|qu’|’(?:il|elle|on) |\b(?:il|elle|on|ça|tu|y)(?= a )",
    re.IGNORECASE,
)
_A_QUELQU_UN = re.compile(
    r"(?<=[^\W\d_]) a (?=(?:(?:mon|ma|mes|son|sa|ses|leurs?|notre|nos|votre|vos|cette|chaque|l’|la|un|une|des)(?: |(?<=’))(?P<nom>[^\W\d_]{2,})"
    r"|(?:M|Mr|Mme|Mlle|Dr|Me|madame|monsieur) |[A-ZÀ-Ý][a-zà-ÿ]|midi(?!\w)|minuit(?!\w)|\d{1,2} ?h(?:\d\d)?(?!\w)|\d{1,2} heures?))"
)


def a_quelqu_un(texte: str) -> str:
    """« j’ai porté les œufs a mon voisin » → « à »: the clause has its verb already."""

    def accentue(m: re.Match[str]) -> str:
        clause = _AUTRE_PROPOSITION.split(f"{texte[: m.start()]} a ")[-1][:-3]
        mots = MOT.findall(clause.lower().replace("'", "’"))
        if not mots and _OU.search(texte[: m.start()]):
            return " à "
        if not mots or m["nom"] and part(m["nom"].lower(), "NA") < 0.5:
            return m[0]
        verbe = any(_verbe_dit(mots, j) for j in range(len(mots)))
        return " à " if verbe and mots[-1] not in _APRES_SUJET and not _sujet_seul(mots) else m[0]

    return _A_QUELQU_UN.sub(accentue, texte)


_OU = re.compile(r"\b(?:en|au|aux|à|chez|dans|sur) [^,;:.!?…]+ ou$", re.IGNORECASE)
"""« en magasin ou a l’hôpital »: one place or the other."""
_APRES_SUJET = frozenset(["ne", "n’", "y", "en", "lui", "leur", "nous", "vous", "me", "m’", "se"])


def _sujet_seul(mots: Sequence[str]) -> bool:
    """« je suis contente ma fille »: who comes last hangs on nothing, and begins a clause."""
    det = next((j for j in range(len(mots) - 2, -1, -1) if part(mots[j], "T") > 0.5), 0)
    avant = mots[det - 1] if det else ""
    tenu = part(avant, "VP") > 0.3 or participe_passe(avant) or conjugue(avant)
    tenu = tenu and part(avant, "A") < 0.5
    return det > 0 and det >= len(mots) - 3 and not tenu


def _verbe_dit(mots: Sequence[str], j: int) -> bool:
    """Whether a word is a finite verb after its subject: « je laisse », « j’ai rendu »."""
    sujet = j > 0 and mots[j - 1] in (*_SUJETS, "nous", "vous", "lui", "leur", "elle", "elles")
    return sujet and mots[j] not in CLITIQUES and conjugue(mots[j])


def _a_un_nom(avant: str, suivant: str) -> bool:
    """Whether « a » comes before a place: « chez ma tante a Bourges »."""
    lieu = suivant.istitle() or _une_ville(suivant)
    return lieu and len(suivant) > 2 and part(_plus_dit(avant), "NAD") > 0.6


def _soigne(texte: str) -> bool:
    """Whether a stretch has its accents, and nothing typed as on a phone: its « a » is a verb."""
    return texte != desaccentuer(texte) and not sms.fautes(texte, True)


_LIEUX = frozenset(
    [
        *("endroit", "endroits", "lieu", "lieux", "jour", "jours", "moment", "moments", "fois"),
        *("année", "années", "époque", "heure", "soir", "monde", "pays", "région", "village"),
        *("ville", "quartier", "maison", "maisons", "école", "salle", "chapelle", "église"),
        *(
            "boutique",
            "magasin",
            "atelier",
            "ferme",
            "restaurant",
            "cuisine",
            "boîte",
            "entreprise",
        ),
        *("crèche", "collège", "lycée", "boulangerie", "bureau", "clinique", "mairie", "bar"),
        *("cabinet", "cabine", "hôpital", "usine", "chantier", "cour", "place", "rue"),
    ]
)
"""Where, or when, something happens."""
_QUI_FAIT = frozenset(
    ["il", "elle", "ils", "elles", "tout", "ça", "c’", "personne", "chacun", "chaque", "tu", "se"]
)
_SURS = frozenset(["fois", "endroit", "moment", "jour", "monde", "époque"])


def relatives(bas: list[str]) -> list[int]:
    """The places of « où » typed « ou »: « l'atelier ou je bosse », « la fois ou la pompe a lâché ».

    Args:
        bas: the words of a stretch, in lower case.
    """
    trouvees = []
    for i in range(1, len(bas) - 1):
        if bas[i] != "ou":
            continue
        avant, suivant = _plus_dit(bas[i - 1]), bas[i + 1]
        nom = a_lecture(avant, "N") and part(avant, "N") > 0.7
        verbe = any(_verbe_sur(mot) for mot in bas[i + 2 : i + 5])
        if (
            nom
            and suivant in ("je", "j’", "on", "nous")
            or avant in _LIEUX
            and suivant in _QUI_FAIT
            or avant in _SURS
            and part(suivant, "T") > 0.5
            and verbe
            or (nom and _verbe_puis_sujet(bas, i, avant in _LIEUX))
        ):
            trouvees.append(i)
    return trouvees


def _verbe_puis_sujet(bas: Sequence[str], i: int, lieu: bool) -> bool:
    """Whether a verb comes before its subject after « ou »: « l’hôpital ou bosse ma mère ».

    « la pompe ou change mes filtres » chooses between two things to do.
    """
    verbe, det, sujet = (*bas[i + 1 : i + 4], "", "", "")[:3]
    present = a_lecture(verbe, "V3", "V6") and part(verbe, "V") > 0.5
    if not present or infinitif(verbe):
        return False
    quelqu_un = det in _A_MOI and _plus_dit(sujet) in _PROCHES
    tous = (det, sujet) in (("tout", "le"), ("toute", "la"), ("tous", "les"), ("toutes", "les"))
    return quelqu_un or lieu and (tous or det.isdecimal() or det in _A_MOI)


_A_MOI = frozenset(["mon", "ma", "mes", "son", "sa", "ses", "notre", "nos", "leur", "leurs"])
_PROCHES = frozenset(
    [
        *("mère", "père", "parents", "sœur", "soeur", "frère", "fils", "fille", "femme", "mari"),
        *("grand-mère", "grand-père", "tante", "oncle", "cousin", "cousine", "cousins", "cousines"),
        *("sœurs", "soeurs", "frères", "filles", "enfants", "gosses", "gamins", "petits-enfants"),
        *("copain", "copine", "copains", "copines", "ami", "amie", "amis", "amies", "collègue"),
        *("collègues", "voisin", "voisine", "voisins", "belle-mère", "conjoint", "compagnon"),
    ]
)


def _verbe_sur(mot: str) -> bool:
    return conjugue(mot) and part(mot, "V") > 0.7


def _pas_des_participes(bas: list[str], lus: list[Lu]) -> list[int]:
    """The places of the verbs read as participles: « apple verrouille les pièces », « besoin du tel »."""
    verbes = [
        i
        for i in range(1, len(bas) - 1)
        if lus[i] == (f"{bas[i][:-1]}é",)
        and bas[i].endswith("e")
        and bas[i + 1] in _ARTICLES
        and not connu(bas[i - 1])
    ]
    noms = [
        i
        for i in range(1, len(bas))
        if lus[i] == (f"{bas[i][:-2]}és",)
        and bas[i].endswith("es")
        and bas[i - 1] in ("les", "des", "mes", "nos", "ces", "ses")
        and a_lecture(bas[i], "N")
    ]
    # « la crèche ou travaille ma sœur »: no participle, unless one comes before (« acheté ou loué »).
    verbes += [
        i
        for i in range(1, len(bas) - 1)
        if lus[i][0].endswith("é")
        and desaccentuer("".join(lus[i])) == bas[i]
        and bas[i - 1] in ("ou", "où")
        and not participe_passe(lus[i - 2][-1] if i > 1 else "")
        and (bas[i + 1] in _A_MOI or bas[i + 1] in _ARTICLES)
    ]
    dus = [i for i, mot in enumerate(bas) if mot == "du" and i and bas[i - 1] not in _AVANT_DU]
    return [*verbes, *noms, *(i for i in dus if lus[i] == ("dû",))]


_AVANT_DU = frozenset(
    [
        "ai",
        "a",
        "as",
        "ont",
        "avons",
        "avez",
        "avait",
        "avais",
        "jai",
        "aurait",
        "aurais",
        "pas",
        "est",
        "avoir",
        "g",
    ]
)


def autre_mot(tape: str, lu: str, nu: bool) -> bool:
    """Whether a word that may be of the trade was read as another one: « anches » as « hanches ».

    Grammar is put right (« on mal » as « ont mal »), and so are accents; a noun is not made another.

    Args:
        tape: a word as typed, lower case.
        lu: the word written in its place, lower case.
        nu: whether its author types without accents.
    """
    if len(tape) < 3 or lu == tape or tape in _AUSSI or not (tape.isalpha() and lu.isalpha()):
        return False
    if desaccentuer(lu) == desaccentuer(tape):
        return False
    if not connu(tape):
        # A silent h is no slip of someone who types with care.
        return not nu and lu.lstrip("h") == tape.lstrip("h")
    nom = part(tape, "N") > 0.5 and part(tape, "A") < 0.3
    return nom and desaccentuer(lu).rstrip("esx") != desaccentuer(tape).rstrip("esx")


def _inutiles(tapes: Sequence[str], lus: Sequence[Lu]) -> list[int]:
    """Where a French word was read as another, that agrees no better."""
    trouves: list[int] = []
    for i, tape in enumerate(tapes):
        su = connu(tape) or tape[-1] == "’"
        if lus[i] == (tape,) or not su or tape in _AUSSI:
            continue
        if desaccentuer("".join(lus[i]).replace("’", "")) == tape:
            continue
        autres = [*lus[:i], (tape,), *lus[i + 1 :]]
        if _mal(autres) <= _mal(lus):
            trouves.append(i)
    return trouves


def _mal(lus: Sequence[Lu]) -> float:
    """How much does not agree in some words."""
    mots = [mot for lu in lus for mot in lu]
    return desaccords(mots) + (0.0 if accordes(mots, rares=True) else 1.0)


def lire_vite(texte: str, nu: bool) -> tuple[str, float]:
    """What is typed as on a phone, words glued and abbreviated, and the margin of its weakest word.

    A French word, or a scrap, that may be read otherwise nearly as well is left as it was typed.

    Args:
        texte: already through `nettoyer`.
        nu: whether its author types without accents.
    """
    tapes = [place[0] for place in MOT.finditer(texte)]
    choix = [
        _ou_tape_vite(tape, avant, lus, nu)
        for avant, tape, lus in zip(
            ["", *tapes], tapes, _tous_les_choix(tapes, texte, nu, SUR), strict=False
        )
    ]
    lus = _lire(choix)
    marge = 99.0
    if not all(sms.sans_danger(t.lower(), lu) for t, lu in zip(tapes, lus, strict=True)):
        return texte, 0.0
    surs = list(lus)
    for i, possibles in enumerate(choix):
        couts = dict(possibles)
        # What is left as it was typed needs less.
        tel = _TEL if lus[i] == (tapes[i].lower(),) else 0.0
        ici = _note(lus, i, lus[i]) - couts[lus[i]] + tel
        for mots, cout in possibles:
            if mots != lus[i] and _s_insere(lus, i, mots):
                ecart_ici = ici - _note(lus, i, mots) + cout
                marge = min(marge, ecart_ici)
                if ecart_ici < _DOUTEUX and _se_laisse(tapes[i].lower()):
                    surs[i] = (tapes[i].lower(),)
    return _recrire(texte, surs), marge


def _un_nom(bas: str, avant: str) -> bool:
    """Whether a French noun was typed after what one comes after: it is meant."""
    article = part(avant, "T") > 0.4 and avant not in ("sa", "ma", "ta")
    return article and part(bas, "N") > 0.5 and len(bas) > 2 and connu(bas)


def _meme_nom(bas: str, lu: Lu) -> bool:
    # « un cou de main »
    autre = len(lu) > 1 or part(lu[0], "N") > 0.5
    return autre or desaccentuer(lu[0]).rstrip("esx") == desaccentuer(bas).rstrip("esx")


def _se_laisse(bas: str) -> bool:
    """Whether a word is less of an eyesore left alone than read as another."""
    if connu(bas):
        return len(bas) > 2
    return len(bas) < 4 and not sms.developpes(bas) and not accentuer(bas)


_DOUTEUX = 0.8
"""How much likelier than any other the reading of one word must be for it to be written."""


def _s_insere(lus: Sequence[Lu], i: int, mots: Lu) -> bool:
    """Whether words may stand in the place of those at i."""
    suite = [*mots, *(lus[i + 1] if i + 1 < len(lus) else ())]
    dits = [lus[i - 1][-1] if i else DEBUT, *suite]
    return all(_soude(a, b) for a, b in pairwise(dits)) and suite[-1][-1] != "’"


def _etranger(tapes: Sequence[str], i: int) -> bool:
    return i >= 0 and sms.etranger(tapes[i], tapes[i - 1] if i else "")


def _tous_les_choix(tapes: Sequence[str], texte: str, nu: bool, sons: float | None) -> list[Choix]:
    colle = None if "’" in texte else any(map(_surement_colle, tapes))
    oubli = _ACCENT if texte == desaccentuer(texte) else _OUBLI
    return [
        # « tant qu’individu‧es », « les press on c’est… »
        (((tape.lower(),), 0.0),)
        if i and tapes[i - 1] in "·‧•" or _etranger(tapes, i - (tape[-1] == "’"))
        else _choix(tape, suivant.lower(), i, (nu, colle, sons, oubli))
        for i, (tape, suivant) in enumerate(pairwise([*tapes, ""]))
    ]


def _recrire(texte: str, lus: Sequence[Lu]) -> str:
    """The text with other words in their places, its marks and spaces kept."""
    sortie, fin = "", 0
    lus = _imperatifs(texte, _accordees([place[0].lower() for place in MOT.finditer(texte)], lus))
    for place, lu in zip(MOT.finditer(texte), lus, strict=True):
        mots = " ".join(en_capitales(place[0], lu)).replace("’ ", "’")
        sortie += texte[fin : place.start()] + mots
        fin = place.end()
        if mots[-1] == "’" and place[0][-1] != "’" and texte[fin : fin + 1] == " ":
            # « pcq on » is « parce qu’on ».
            fin += 1
    return sortie + texte[fin:]


def _imperatifs(texte: str, lus: Sequence[Lu]) -> Sequence[Lu]:
    """The readings without the participle of a clause that opens on a verb: « goute la soupe »."""
    places, justes = list(MOT.finditer(texte)), list(lus)
    for i, (place, suivante) in enumerate(pairwise(places)):
        avant, tape = texte[: place.start()].rstrip(), place[0].lower()
        ouvre = not avant or avant[-1] in ",;:.!?«…"
        if ouvre and tape.endswith("e") and lus[i][0].endswith("é"):
            dits = [mot for mot in accentuer(tape) if mot.endswith("e") and a_lecture(mot, "Vm")]
            if dits and suivante[0].lower() in (*_ARTICLES, "l’", "moi"):
                justes[i] = (dits[0],)
    return justes


def _accordees(tapes: Sequence[str], lus: Sequence[Lu]) -> list[Lu]:
    """The readings without « ils signent » for « il signe », which agrees as it was typed.

    Nor the verb of a « qui » far from its noun (« Léo, dix-neuf ans, qui touche les bois »), nor a
    plural that was typed whole (« des radiateurs fonte qui marchaient »).
    """
    justes = list(lus)
    for i, (tape, lu) in enumerate(zip(tapes, lus, strict=True)):
        if i > 1 and tapes[i - 1] == "qui" and len(lu) == 1 and connu(tape) and lu[0] != tape:
            loin = tapes[i - 2] in ("ans", ",", "et", "mais") or tape.endswith("aient")
            meme = _au_singulier(lu[0]) == _au_singulier(tape)
            if loin and meme and a_lecture(tape, "V3", "V6"):
                justes[i] = (tape,)
        if seul := _d_un_seul(tapes, i, lu):
            justes[i] = (seul,)
        suite = [j for j in range(i + 1, min(len(tapes), i + 5)) if tapes[j] not in CLITIQUES]
        avoir = i and tapes[i - 1] in _AVOIR
        if avoir and participe_passe(lu[0]) and lu in [(tape + fin,) for fin in ("s", "e", "es")]:
            # « je lui ai refait les freins »: what agrees would stand before.
            if not {"les", "l’", "que", "qu’", "la"} & {*tapes[max(0, i - 4) : i - 1]}:
                justes[i] = (tape,)
        if lu == ("ils",) and tape == "il" and suite and a_lecture(tapes[suite[0]], "V3"):
            justes[i], justes[suite[0]] = ("il",), (tapes[suite[0]],)
    return justes


def _d_un_seul(tapes: Sequence[str], i: int, lu: Lu) -> str:
    """« un gars qui les aurait emmenés »: the verb of one, beside its noun, read as of several."""
    q = i - 1
    while q > 0 and tapes[q] in CLITIQUES:
        q -= 1
    if q < 2 or tapes[q] != "qui" or lu == (tapes[i],) or not a_lecture(lu[0], "V6"):
        return ""
    un = tapes[q - 2] in _UN_SEUL and a_lecture(tapes[q - 1], "Nms", "Nfs", "Nxs", "Nmx")
    if not un or a_lecture(lu[0], "V3"):
        return ""
    seul = tapes[i] if a_lecture(tapes[i], "V3") else _au_singulier(lu[0])
    return seul if a_lecture(seul, "V3") else ""


def _au_singulier(verbe: str) -> str:
    """« marchaient » → « marchait »."""
    return f"{verbe[:-5]}ait" if verbe.endswith("aient") else verbe.removesuffix("nt")


def _lire(choix: Sequence[Choix]) -> list[Lu]:
    """The likeliest words, of those each typed one may stand for."""
    pistes: list[_Piste] = [(0.0, (DEBUT, DEBUT), ())]
    for possibles in choix:
        suites: dict[Lu, _Piste] = {}
        for note, dits, lus in pistes:
            for mots, cout in possibles:
                if not _soude(dits[-1], mots[0]):
                    continue
                total, chemin = note - cout, dits
                for mot in mots:
                    total += _probable(chemin[-_MEMOIRE:], mot)
                    chemin = (*chemin, mot)
                fin = chemin[-_SUITE:]
                if fin not in suites or total > suites[fin][0]:
                    suites[fin] = (total, chemin, (*lus, mots))
        if not suites:
            # « l’vélo »: nothing can be said of it.
            mots = possibles[0][0]
            suites = {d: (n, (*d, *mots), (*lus, mots)) for n, d, lus in pistes}
        pistes = sorted(suites.values(), key=lambda piste: -piste[0])[:_FAISCEAU]
    finies = ((n + vraisemblance(*contexte(d), FIN) / 2, lus) for n, d, lus in pistes)
    return list(max(finies)[1])


def _en_doute(tapes: Sequence[str], choix: Sequence[Choix], lus: Sequence[Lu]) -> list[int]:
    """Where what was typed is French, and nearly as likely as what was read."""
    doutes = []
    for i, possibles in enumerate(choix):
        couts, tape = dict(possibles), (tapes[i],)
        if tape == lus[i] or tape not in couts or not connu(tapes[i]):
            continue
        debut = i == 0 or tapes[i - 1] in _FINS
        marge = _MARGE_AU_DEBUT if debut else _MARGES.get(tapes[i], _MARGE)
        if _note(lus, i, lus[i]) - couts[lus[i]] - _note(lus, i, tape) + couts[tape] < marge:
            doutes.append(i)
    return doutes


def _note(lus: Sequence[Lu], i: int, ici: Lu) -> float:
    """How likely some words are in the place of those at i, with what follows."""
    avant = (DEBUT, DEBUT, *(mot for lu in lus[:i] for mot in lu))
    suite = [mot for lu in lus[i + 1 : i + 1 + _SUITE] for mot in lu]
    dits, note = avant, 0.0
    for mot in (*ici, *suite, FIN):
        note += _probable(dits[-_MEMOIRE:], mot)
        dits = (*dits, mot)
    return note


_MEMOIRE = 9
"""How many words before another say how likely it is."""


@lru_cache(maxsize=20000)
def _probable(dits: Lu, mot: str) -> float:
    """How likely a word is after others (natural log), less what does not agree."""
    avant2, avant1 = contexte(dits)
    return vraisemblance(avant2, avant1, mot) - desaccord(dits, avant2, avant1, mot)


def _soude(avant: str, mot: str) -> bool:
    """Whether the two words may follow each other."""
    if avant[-1] == "’" and not voyelle(mot):
        return False
    if avant in _SUJETS and _participe_seul(mot) or avant == "s’" and mot in _AVOIR:
        return False
    # « la faisant flotter », « écrire ou parler »
    nom = part(mot, "N") > 0.6 or mot == "personne"
    if avant == "là" and (infinitif(mot) or a_lecture(mot, "Vg") or nom):
        return False
    if avant == "dès" and mot not in APRES_DES and not mot[0].isdecimal():
        return False
    if avant in _AVOIR and a_lecture(mot, "Vg"):
        return False
    if mot in ("l’", "j’") and avant in _ARTICLES:
        return False
    passe = participe_passe(mot) or not connu(mot) and mot[-1] == "é"
    if avant == "à" and passe and not infinitif(mot) and part(mot, "NA") < 0.5:
        return False
    if mot == "âgé" and avant in sms.POSSESSIFS:
        return False
    if mot == "où" and infinitif(avant) and avant not in _AVANT_OU:
        return False
    return mot == "où" or avant not in ELIDABLES or not voyelle(mot)


@lru_cache(maxsize=8000)
def _participe_seul(mot: str) -> bool:
    """Whether a verb can only be a past participle (« analysé »)."""
    return mot[-1] in "és" and participe_passe(mot) and not conjugue(mot)


def en_deux(tape: str) -> bool:
    """Whether a word may be two that lost their apostrophe (« jai », « cetait »)."""
    return bool(_coupes(tape.lower()))


def _surement_colle(tape: str) -> bool:
    """Whether a word is none without an apostrophe."""
    bas = tape.lower()
    return bas.isalpha() and not connu(bas) and not accentuer(bas) and bool(_coupes(bas))


def _choix(tape: str, suivant: str, i: int, facon: Facon) -> Choix:
    """What a typed word may stand for before another, with what it costs; i is its place."""
    bas = tape.lower()
    fige = (
        not tape[0].isalpha()
        or tape[-1].isdigit()
        or bas in ARGOT
        or (bas in VILLES and not a_lecture(bas, "V3"))
    )
    if tape[-1] == "’":
        autre = {"c’": "s’", "s’": "c’"}.get(bas)
        return (
            (((bas,), 0.0), ((autre,), facon[2] + _PRONOM))
            if autre and facon[2]
            else (((bas,), 0.0),)
        )
    # « de A à Z »; « Lormes » is a place before it is « l’ormes ».
    propre = bool(i) and tape[0].isupper() and (tape[1:] == bas[1:] or len(tape) > 1)
    if propre and not connu(bas) and bas.isalpha() and len(tape) > 4:
        # « l’Education nationale »
        propre = frequence(next(iter(accentuer(bas)), "")) < 5
    if nom := nom_propre(bas):
        # `nommer` has told « sa clémentine » from « Clémentine ».
        return (((tape if tape in CHOSES else nom,), 0.0),)
    if fige or propre:
        return (((bas,), 0.0),)
    possibles = _possibles(bas, facon)
    if bas == "tes" and part(_plus_dit(suivant), "AV") < 0.5:
        return (((bas,), 0.0),)
    if bas == "a" and suivant in _APRES_A and not facon[0]:
        return (((bas,), 0.0),)
    if bas == "mais" and _APRES_MAIS.match(suivant):
        # « je reste à 30 mais on ferme le lundi » is no maize.
        return (((bas,), 0.0),)
    if bas == "ce" and suivant in _APRES_CE:
        return (((bas,), 0.0),)
    if bas in _DETERMINANTS and part(_plus_dit(suivant), "NA") > 0.7:
        # « sa propre coque », « tes tarifs »
        return tuple(couple for couple in possibles if couple[0] == (bas,))
    if bas in ("ma", "ta", "sa") and _un_nom_d_ailleurs(suivant):
        return tuple(couple for couple in possibles if couple[0] == (bas,))
    return possibles


def _un_nom_d_ailleurs(mot: str) -> bool:
    """Whether a word that no table has can be no participle: « ma pastilla », « ma chorba »."""
    inconnu = len(mot) > 3 and mot.isalpha() and not connu(mot) and not accentuer(mot)
    return inconnu and mot[-1] in "aohknzgm" and not homophones(mot)


def _ou_tape_vite(tape: str, avant: str, lus: Choix, nu: bool) -> Choix:
    """The same, with what a phone's spelling may stand for."""
    couts = dict(lus)
    bas = tape.lower()
    abrege = set() if connu(bas) else sms.developpes(bas)
    lectures = sms.candidats(tape, avant, sms.Facon(False, nu))
    if lectures == ((0.0, (bas,)),) or bas == "mais" and len(lus) == 1:
        # « mme »
        return (((bas,), 0.0),)
    accents = () if nu or not connu(bas) or bas in _PETITS else accentuer(bas)
    for cout, mots in lectures:
        # Who types accents left this one out: « remplace » is no « remplacé ».
        cout += _ACCENT / 2 if mots[0] in accents else 0.0
        couts[mots] = min(cout, couts.get(mots, cout))
    couts = {mots: cout for mots, cout in couts.items() if mots in abrege} or couts
    if _un_nom(bas, avant.lower()):
        # « du veau » is no « vos », « la mue » no « must ».
        garde = {m: c for m, c in couts.items() if _meme_nom(bas, m)}
        couts = garde or couts
    if bas[0] == "j" and not connu(bas) and any(mots[0] in ("je", "j’") for mots in couts):
        couts.pop((bas,), None)
    if bas == "ou" and avant and part(avant.lower(), "D") > 0.5 and avant.lower() != "là":
        # « bien ou pas »
        couts.pop(("où",), None)
    return tuple(sorted(couts.items(), key=lambda couple: couple[1])[:24])


@lru_cache(maxsize=8000)
def _possibles(bas: str, facon: Facon) -> Choix:
    nu, colle, son, oubli = facon
    large = son is not None
    if bas == "ou" and not nu:
        # Who types accents means it.
        return (((bas,), 0.0),)
    if bas in _TOUJOURS:
        return ((_TOUJOURS[bas], 0.0),)
    su = connu(bas)
    if "-" in bas and not (su and not nu) and not accentuer(bas):
        return ((_compose(bas), 0.0),)
    couts: dict[Lu, float] = {(bas,): 0.0} if su else {}
    manque = (_PETIT if bas in _PETITS else oubli) - 1.3 * large
    manque += 2.0 if bas == "la" else 0.0
    for mot in accentuer(desaccentuer(bas)):
        rare = frequence(mot) * (1000 if nu else 100) < frequence(bas) and bas not in _PETITS
        rare = rare or bien_plus_rare(mot)
        if mot not in (bas, "çà") and sms.garde_les_accents(bas, mot) and not rare:
            couts[(mot,)] = _RARES.get(bas, 0.0) + (0.0 if nu else manque) if su else 0.0
    for mots in _AUSSI.get(bas, ()):
        couts[mots] = _SA if bas != "la" or nu else 2 * _SA
    # « Les gens dorme » is a verb, no « d’orme ».
    verbe = su and len(bas) > 3 and conjugue(bas) and part(bas, "V") > 0.9
    for mots in _coupes(bas) if colle is not None or not su else ():
        if verbe and mots[0] == "d’":
            continue
        # « quelle que soit »
        rare = 4.0 if bas in ("quelle", "quelles") else 0.0
        glue = rare + (_COLLE_CONNU if su else _COLLE) if colle or not couts else _COLLE_RARE
        couts.setdefault(mots, glue)
    if not su and not couts.keys() - {(mot,) for mot in accentuer(bas) if mot[-1] == "é"}:
        # « les gens jete tout »
        for mot in sms.doublees(bas):
            if a_lecture(mot, "V3"):
                couts[(mot,)] = _DOUBLE
                if large and connu(mot + "nt"):
                    couts[(mot + "nt",)] = _DOUBLE + _LETTRE
    if not su and (large and len(bas) > 3 or all(len(mots) > 1 for mots in couts)):
        # A word of the trade, that no table has.
        couts[(bas,)] = _INCONNU if large else 2 * _INCONNU
    if son is not None and len(bas) > 1:
        _entendre(bas, su, son, couts)
    return tuple(sorted(couts.items(), key=lambda couple: couple[1])[:24]) or (((bas,), 0.0),)


def _entendre(bas: str, su: bool, son: float, couts: dict[Lu, float]) -> None:
    """Add what is said as a word is, at what it costs to read it so.

    Args:
        bas: the word, in lower case.
        su: whether the table knows it.
        son: the cost of one word typed for another that sounds the same.
        couts: what the word may be, already; completed here.
    """
    base = 0.0 if su or accentuer(bas) else -son
    for mots in [mots for mots in couts if len(bas) > 3 and part(mots[-1], "NA") > 0.3]:
        # « des canape »
        if len(mots) > 1 or not connu(mots[0] + "s"):
            continue
        couts.setdefault((mots[0] + "s",), couts[mots] + son + _LETTRE)
    if bas.endswith("ent") and a_lecture(bas[:-3] + "ant", "Vg"):
        couts[(bas[:-3] + "ant",)] = son
    for mots in _SONS.get(bas, ()):
        cout = son + (_PRONOM if bas in _RAREMENT else 0.0)
        couts[mots] = min(cout, couts.get(mots, cout))
    # « et » is typed for « est »; who writes « fût » means it.
    outil = part(bas, "PCRTD") > 0.5 and bas != "et" or bas == "tandis"
    for mot in () if outil or _CIRCONFLEXE.search(bas) else homophones(bas):
        loin = ecart(bas, mot)
        if su and loin >= 0.9 and bien_plus(bas, mot):
            # « au fait » is no « fer ».
            continue
        # « les familles qu’il m’a indiquées » was meant.
        if bas.endswith(("ée", "ées")) and not mot.endswith(("ée", "ées")):
            continue
        if mot in (bas.removesuffix("e"), bas.removesuffix("es")):
            continue
        if bas.endswith("rai") and desaccentuer(mot) == desaccentuer(bas) + "s":
            # What will be done is not what would be.
            continue
        if not su and not proche(bas, mot) and (bas, mot) != ("agé", "âgée"):
            continue
        cout = base + son + _LETTRE * loin
        if su and (loin >= 1.0 and not mot.startswith(bas) or bas in voisinage().propres):
            cout += _AUTRE
        if su and a_lecture(bas, "V") != a_lecture(mot, "V"):
            # « chante faux » is no « faut ».
            cout += son - SUR
        if su and mot in (bas + "s", bas + "x", bas + "nt"):
            cout += son - SUR
        if su and (bas in (mot + "s", mot + "nt") or bas == mot[:-1] + "ient"):
            # A plural was typed for something.
            cout += _AUTRE
        couts[(mot,)] = min(cout, couts.get((mot,), cout))


def _coupes(bas: str) -> list[Lu]:
    """The two words that a missing apostrophe makes one (« lan », « quil »)."""
    trouvees: list[Lu] = []
    for debut in _ELIDES:
        reste = bas[len(debut) :]
        if not bas.startswith(debut) or not reste or not voyelle(reste):
            continue
        if debut == "c" and reste[0] not in "eéê" or len(reste) == 1 and reste not in "ayà":
            continue
        if nom := nom_propre(reste):
            return [(debut + "’", nom)]
        suites = [*([reste] if connu(reste) else []), *accentuer(reste)]
        # « nail » is no « n’ail », « shop » no « s’hop ».
        if debut in ("n", "m", "s", "t", "j"):
            suites = [
                m for m in suites if part(m, "V") > 0.3 or m in CLITIQUES or m in ("il", "ils")
            ]
        if debut == "d":
            suites = [m for m in suites if not conjugue(m) or part(m, "NA") > 0.3]
        elif debut == "s":
            suites = [m for m in suites if m != "es"]
        elif debut == "j":
            # « jétait »
            suites += [m[:-1] + "s" for m in suites if m.endswith("ait")]
        trouvees += [
            (debut + "’", mot)
            for mot in suites
            if frequence(mot) >= 0.3 and _soude(debut + "’", mot)
        ]
    return trouvees


def _compose(bas: str) -> Lu:
    """A compound whose parts are put right (« moment-la », « etes-vous », « lart-therapie »)."""
    premier, *suite = bas.split("-")
    debut: Lu = ()
    if suite[0] in _APRES_LA and premier == "la":
        premier = "là"
    elif suite[-1] == "la" or not connu(premier):
        coupes = [] if connu(premier) or accentuer(premier) else _coupes(premier)
        debut, premier = (coupes[0][:1], coupes[0][1]) if coupes else ((), _plus_dit(premier))
    suite = [_SUFFIXES.get(mot) or (mot if connu(mot) else _plus_dit(mot)) for mot in suite]
    return (*debut, "-".join([premier, *suite]))


def _plus_dit(mot: str) -> str:
    return max([mot, *accentuer(mot)], key=frequence)


def en_capitales(tape: str, mots: Lu) -> Lu:
    """The words of one that was typed, with its capitals."""
    if mots == (tape.lower(),):
        return (tape,)
    if tape.isupper() and len(tape) > 1:
        return tuple(mot.upper() for mot in mots)
    return (mots[0][0].upper() + mots[0][1:], *mots[1:]) if tape[0].isupper() else mots
