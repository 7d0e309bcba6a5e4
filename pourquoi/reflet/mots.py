"""The words of a text, as French typography parts and joins them; the tables of a phone."""

from __future__ import annotations

import re

MOT = re.compile(
    r"(?:aujourd’hui|quelqu’une?s?|presqu’île|prud’hom\w+)(?!\w)"
    r"|(?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])’"
    r"|[^\W\d_]\d[^\W\d_](?!\w)|m[23](?!\w)|c[em][12](?!\w)|(?-i:[A-Z]{1,4}\d{1,4})(?!\w)"
    r"|\d+(?:ers?|[eè]res?|[eè](?:mes?)?|nde?s?)(?!\w)"
    r"|\d{1,3} ?h(?:\d\d)?(?!\w)"
    r"|\d+(?:[.,–-]\d+)*"
    r"|[^\W\d_]+(?:[-‑][^\W\d_]+)*"
    r"|\S",
    re.IGNORECASE,
)

ABREVIATIONS = {
    "reuf": "frère",
    "reum": "mère",
    "reup": "père",
    "reus": "sœur",
    "ki": "qui",
    "pa": "pas",
    "lé": "les",
    "san": "sans",
    "ke": "que",
    "kel": "quel",
    "kelle": "qu’elle",
    "kelles": "qu’elles",
    "kil": "qu’il",
    "kils": "qu’ils",
    "kon": "qu’on",
    "kan": "quand",
    "kand": "quand",
    "qd": "quand",
    "koi": "quoi",
    "pk": "pourquoi",
    "pkoi": "pourquoi",
    "pck": "parce que",
    "pcq": "parce que",
    "psk": "parce que",
    "pcke": "parce que",
    "pasque": "parce que",
    "paske": "parce que",
    "pask": "parce que",
    "pasq": "parce que",
    "ac": "avec",
    "av": "avec",
    "avc": "avec",
    "ds": "dans",
    "dns": "dans",
    "pr": "pour",
    "ns": "nous",
    "tt": "tout",
    "tte": "toute",
    "ttes": "toutes",
    "bcp": "beaucoup",
    "bcq": "beaucoup",
    "tjr": "toujours",
    "tjrs": "toujours",
    "tjs": "toujours",
    "tj": "toujours",
    "jms": "jamais",
    "mm": "même",
    "qqn": "quelqu’un",
    "qqun": "quelqu’un",
    "qqch": "quelque chose",
    "qqchose": "quelque chose",
    "dc": "donc",
    "pdt": "pendant",
    "lgtps": "longtemps",
    "lgtmps": "longtemps",
    "tps": "temps",
    "tmps": "temps",
    "mtn": "maintenant",
    "mnt": "maintenant",
    "auj": "aujourd’hui",
    "ojd": "aujourd’hui",
    "aujourdhui": "aujourd’hui",
    "ya": "il y a",
    "yavait": "il y avait",
    "yaura": "il y aura",
    "chui": "je suis",
    "chuis": "je suis",
    "jsui": "je suis",
    "jpe": "je peux",
    "jpeu": "je peux",
    "jpeux": "je peux",
    "bb": "bébé",
    "bbs": "bébés",
    "sui": "suis",
    "cété": "c’était",
    "cetait": "c’était",
    "cest": "c’est",
    "cé": "c’est",
    "nn": "non",
    "kwa": "quoi",
    "ca": "ça",
    "cà": "ça",
    "pis": "puis",
    "vrmt": "vraiment",
    "vmt": "vraiment",
    "jspr": "j’espère",
    "bonj": "bonjour",
    "oqp": "occupé",
    "ossi": "aussi",
    "tro": "trop",
    "gen": "gens",
    "biz": "business",
    "svt": "souvent",
    "pb": "problème",
    "pbs": "problèmes",
    "dla": "de la",
    "dl": "de l’",
    "nrv": "énervé",
    "ptit": "petit",
    "ptits": "petits",
    "ptite": "petite",
    "ptites": "petites",
    "jaurai": "j’aurai",
    "jaurais": "j’aurais",
    "lautre": "l’autre",
    "chaq": "chaque",
    "kejai": "que j’ai",
    "keje": "que je",
    "kjai": "que j’ai",
    "kje": "que je",
    "qje": "que je",
    "quon": "qu’on",
    "quil": "qu’il",
    "quils": "qu’ils",
    "quelquun": "quelqu’un",
    "jusquà": "jusqu’à",
    "envi": "envie",
    "entrepot": "entrepôt",
    "boulo": "boulot",
    "meme": "même",
    "memes": "mêmes",
    "quete": "quête",
    "zebre": "zèbre",
    "jetais": "j’étais",
    "kelke": "quelque",
    "enfait": "en fait",
    "kkchose": "quelque chose",
    "kelkechose": "quelque chose",
    "kkun": "quelqu’un",
    "kelkun": "quelqu’un",
    "dja": "déjà",
    "deja": "déjà",
    "cte": "cette",
    "sinn": "sinon",
    "grd": "grand",
    "grds": "grands",
    "grde": "grande",
    "kom": "comme",
    "zont": "ils ont",
    "qq": "quelques",
    "rdv": "rendez-vous",
    "num": "numéro",
    "jsp": "je ne sais pas",
    "chais": "je sais",
    "chai": "je sais",
}
ARGOT = frozenset(
    [
        # Towns typed without their capital, that would be read as other words.
        "lens",
        "laval",
        "mende",
        "royan",
        "tune",
        "tunes",
        "thune",
        "taf",
        *("kéké", "kékés", "keke", "kekes"),
        "taff",
        "boulo",
        "biz",
        "bizness",
        "nan",
        "ouais",
        "ouai",
        "okay",
        "ok",
        "oki",
        "lol",
        "xd",
        "ptdr",
        "mdr",
        "tkt",
        "jpp",
        "dev",
        "devs",
        "anniv",
        # Clipped, they would be read as the word that sounds like them: « la loc » as « la loque ».
        *("loc", "locs", "coloc", "colocs", "réno", "reno", "rénos", "clim", "pac", "éduc", "educ"),
        *("véto", "vétos", "carro", "dépan", "depan", "trott", "élec", "elec", "méca", "meca"),
        *("réduc", "résa", "presta", "réa", "réu", "mutu", "crous", "bep"),
        *("vener", "véner", "veners", "relou", "relous", "chelou", "chelous", "seum"),
        *("minot", "minots", "degun", "dégun"),
        # Of a trade: « le brasage » is no « brassage ».
        *("brasage", "brasages", "brasure", "braser", "curage", "dye", "lpc", "vae", "vtc", "ecu"),
    ]
)
"""Abbreviations to others, but words that are said: never written otherwise."""
ELIDABLES = frozenset(["je", "que", "de", "le", "la", "ne", "me", "te", "se", "ce"])
"""Words that lose their last vowel before another."""
_VOYELLE = re.compile(r"^[aeiouyhàâéèêëîïôöùûœ]", re.IGNORECASE)
_H_ASPIRES = frozenset(
    [
        "hache",
        "haine",
        "haïr",
        "halte",
        "hameau",
        "handicap",
        "handicapé",
        "handicapés",
        "handicapée",
        "hangar",
        "hanter",
        "harceler",
        "hareng",
        "haricot",
        "haricots",
        "hasard",
        "hausse",
        "haut",
        "haute",
        "hautes",
        "hauts",
        "hauteur",
        "hauteurs",
        "héros",
        "hiérarchie",
        "honte",
        "honteux",
        "hors",
        "huit",
        "huitième",
        "huis",
        "hamac",
        "hall",
        "hamburger",
        "hamburgers",
        "hobby",
        "harpe",
        "herse",
        "hêtre",
        "hibou",
        "hockey",
        "hollandais",
        "homard",
        "hongrois",
        "housse",
        "hublot",
        "hurler",
        "hutte",
        "haie",
        "haies",
        "halle",
        "halles",
        "halage",
        "hanche",
        "hantise",
        "haras",
        "hardi",
        "harnais",
        "hâte",
        "hérisson",
        "heurter",
        "hisser",
        "hochet",
        "hotte",
        "houle",
        "house",
    ]
)


def abreviation(mot: str) -> bool:
    """Whether a word in lower case, with its accents, is in the table of this module."""
    return mot in ABREVIATIONS


def voyelle(mot: str) -> bool:
    """Whether the word calls for elision before it."""
    bas = mot.lower()
    return bool(_VOYELLE.match(bas)) and bas not in _H_ASPIRES and bas not in ("onze", "oui", "un’")


def decouper(texte: str) -> list[str]:
    """Words, elided words with their apostrophe, numbers and marks."""
    return MOT.findall(texte)


def recoller(mots: list[str]) -> str:
    """The words as one string, spaced as French typography wants."""
    texte = " ".join(mots)
    texte = re.sub(r" ?’ ?", "’", texte)
    texte = re.sub(r"\bque (?=(?:ils?|elles?|on)\b)", "qu’", texte)
    texte = re.sub(r" ([.,…)])", r"\1", texte)
    texte = re.sub(r"\( ", "(", texte)
    texte = re.sub(r" ([:;?!%€»])", " \\1", texte)
    texte = re.sub(r"« ", "« ", texte)
    return texte.strip()


def espacer(texte: str) -> str:
    """The text with the space that French wants before a mark: « 40 % »."""
    return re.sub(r"(?<=[\w’»]) ?([:;?!%€])(?= |$)", " \\1", texte)
