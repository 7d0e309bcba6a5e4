"""What a phone does to French: spelling brought back to one form before it is read."""

from __future__ import annotations

import re
import unicodedata

LONGUEUR_LUE = 1200
"""Characters read of a message: beyond, nothing changes its meaning and time is lost."""

_LIGATURES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "œ": "oe", "æ": "ae"})
_REPETEE = re.compile(r"([a-z!?.])\1{2,}")
_MOT = re.compile(r"\w+'?|[^\w\s]")

_ABREGES: dict[str, str] = {
    "pr": "pour", "ds": "dans", "ke": "que", "ki": "qui", "koi": "quoi", "pk": "pourquoi",
    "pq": "pourquoi", "pkoi": "pourquoi", "prkoi": "pourquoi", "prq": "pourquoi",
    "pck": "parce que", "pcq": "parce que", "pcke": "parce que", "paske": "parce que",
    "pasque": "parce que", "parske": "parce que", "psk": "parce que", "pske": "parce que",
    "parceque": "parce que", "car": "car", "jsp": "je sais pas", "chépa": "je sais pas",
    "chepa": "je sais pas", "jspa": "je sais pas", "jsais": "je sais", "chais": "je sais",
    "sé": "sais", "jsuis": "je suis", "jsui": "je suis", "chui": "je suis", "chuis": "je suis",
    "jss": "je suis", "jai": "j'ai", "jé": "j'ai", "jvais": "je vais", "jveux": "je veux",
    "jveu": "je veux", "jv": "je vais", "jpeux": "je peux", "jpeu": "je peux", "jme": "je me",
    "jfais": "je fais", "jpense": "je pense", "jcrois": "je crois", "jte": "je te",
    "jen": "j'en", "javais": "j'avais", "jaime": "j'aime", "jétais": "j'étais", "jdois": "je dois",
    "jaurais": "j'aurais", "jetais": "j'étais", "jvoulais": "je voulais", "jbosse": "je bosse",
    "jgagne": "je gagne", "jarrive": "j'arrive", "jlai": "je l'ai", "jadore": "j'adore",
    "cetait": "c'était", "cétait": "c'était", "cest": "c'est", "ct": "c'était", "sest": "s'est",
    "c": "c'est", "g": "j'ai", "ya": "il y a", "yavait": "il y avait", "yen": "il y en",
    "t": "tu es", "tes": "tes", "ta": "ta", "d": "des", "l": "l'", "j": "j'", "m": "m'", "n": "n'",
    "s": "s'", "qd": "quand", "kan": "quand", "kand": "quand", "qqch": "quelque chose",
    "qqn": "quelqu'un", "qq": "quelque", "tt": "tout", "ts": "tous", "tte": "toute",
    "ttes": "toutes", "tps": "temps", "lgtps": "longtemps", "lgtemps": "longtemps",
    "bcp": "beaucoup", "bp": "beaucoup", "bcq": "beaucoup", "trp": "trop", "pa": "pas",
    "po": "pas", "ms": "mais", "mai": "mais", "mé": "mais", "mm": "même", "mmm": "même",
    "meme": "même", "vs": "vous", "ns": "nous", "dc": "donc", "dsl": "désolé", "svp": "s'il vous plaît",
    "stp": "s'il te plaît", "slt": "salut", "bjr": "bonjour", "bsr": "bonsoir", "mrc": "merci",
    "mci": "merci", "rdv": "rendez-vous", "auj": "aujourd'hui", "ajd": "aujourd'hui",
    "aujourdhui": "aujourd'hui", "tjs": "toujours", "tjrs": "toujours", "tjr": "toujours",
    "pdt": "pendant", "pb": "problème", "pbs": "problèmes", "nn": "non", "nan": "non",
    "nop": "non", "oué": "oui", "ouai": "oui", "ouais": "oui", "ouep": "oui", "voui": "oui",
    "yep": "oui", "sa": "ça", "ca": "ça", "et": "et", "o": "au", "av": "avec", "avc": "avec",
    "ac": "avec", "entre": "entre", "vmt": "vraiment", "vrmt": "vraiment", "vrm": "vraiment",
    "bi1": "bien", "b1": "bien", "ri1": "rien", "2": "2", "dmd": "demande", "ms.": "mais",
    "cb": "combien", "combi1": "combien", "1": "1", "2m1": "demain", "dem1": "demain",
    "a2m1": "à demain", "kelke": "quelque", "kelkun": "quelqu'un", "kelk": "quelque",
    "kom": "comme", "cmt": "comment", "cmmt": "comment", "komen": "comment", "ossi": "aussi",
    "osi": "aussi", "juska": "jusqu'à", "puisk": "puisque", "lor": "lors", "alor": "alors",
    "largen": "l'argent", "larjan": "l'argent", "largent": "l'argent", "argen": "argent",
    "tunes": "thunes", "tune": "thune", "flous": "flouze", "boulo": "boulot", "fr": "faire",
    "fer": "faire", "gagné": "gagné", "gagner": "gagner", "vi": "vie", "envi": "envie",
    "plu": "plus", "+": "plus", "qe": "que", "qu": "qu'", "k": "que", "ke": "que", "é": "et",
    "è": "est", "ai": "ai", "lé": "les", "dé": "des", "mes": "mes", "mwa": "moi", "toa": "toi",
    "moa": "moi", "twa": "toi", "jamai": "jamais", "toujour": "toujours", "fo": "faut",
    "fau": "faut", "fallait": "fallait", "falait": "fallait", "besoin": "besoin", "bsoin": "besoin",
    "pcque": "parce que", "jms": "jamais", "jam": "jamais", "gens": "gens", "jen peu": "j'en peux",
    "peu": "peu", "peut": "peut", "taf": "travail", "taff": "travail", "bizness": "business",
    "biz": "business", "clt": "client", "clts": "clients", "cli": "client", "ent": "entreprise",
    "cpas": "c'est pas", "cpa": "c'est pas", "jpp": "j'en peux plus", "msg": "message",
    "msgs": "messages", "mdr": "mdr", "ptdr": "mdr", "lol": "mdr", "xd": "mdr", "tkt": "t'inquiète",
    "oklm": "tranquille", "tranq": "tranquille", "ok": "ok", "oki": "ok", "okay": "ok",
}
# Kept for the reader of the table, without effect: entries equal to themselves.
_ABREGES = {k: v for k, v in _ABREGES.items() if k != v}


def sans_accents(texte: str) -> str:
    """Lower case without accents, straight apostrophes, single spaces."""
    plat = unicodedata.normalize("NFD", texte.lower().translate(_LIGATURES))
    return " ".join("".join(c for c in plat if not unicodedata.combining(c)).split())


def nettoyer(texte: str) -> str:
    """The text without control characters nor leading slashes, spaces single.

    A leading slash would let a typed text pass for an intent in Rasa's own syntax.
    """
    texte = unicodedata.normalize("NFC", texte)
    texte = "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in texte)
    texte = "".join(c for c in texte if unicodedata.category(c) not in {"Cf", "Cs", "Co"})
    return re.sub(r"^[/\s]+", "", " ".join(texte.split()))


# Without its accent, « jé » would be « je »: such an entry would change a word of plain French.
_ABREGES_PLATS = {k: sans_accents(v) for k, v in _ABREGES.items() if sans_accents(k) == k}


def normaliser(texte: str) -> str:
    """Bring phone typing to plain French without accents, in lower case.

    Args:
        texte: any text; only its first and last characters are read when very long.

    Returns:
        The words, abbreviations written out, letters repeated at most twice.
    """
    if len(texte) > LONGUEUR_LUE:
        texte = texte[: LONGUEUR_LUE // 2] + " " + texte[-LONGUEUR_LUE // 2 :]
    plat = _REPETEE.sub(r"\1", sans_accents(nettoyer(texte)))
    mots = (_ABREGES_PLATS.get(mot, mot) for mot in _MOT.findall(plat))
    return " ".join(mots).replace("' ", "'")
