"""The sentence given whole, word for word: typed again with a letter changed, or after a lead-in.

« moi je dirais plutôt : je garde les ruches du coteau, qu'en pensez-vous ? » leaves out what leads
to it and what is asked after it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher

from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.reflet import que
from pourquoi.retouche.charpente import lire
from pourquoi.retouche.contenu import au_subjonctif, voulues_au_subjonctif
from pourquoi.retouche.entiere import JUGE
from pourquoi.retouche.litteral import exact, tient
from pourquoi.retouche.lue import phrase_dite
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.mots import racines
from pourquoi.retouche.personne import dire_par

_SOI = r"(?:(?:moi|nous),? )?(?:je |j[’']|nous |on )"
_SUJET = rf"(?:{_SOI}|chez (?:nous|moi)\b|(?:mon|ma|mes|notre|nos) \w)"
_ORDRE = r"(?:(?<!je )(?<!j[’'])(?<!on )(?<!qui )\b(?:(?:re)?(?:mets|met|mettez)|[ée]cri(?:s|vez))|\b(?:faut|faudrait|pourrait|peut|peux|pouvez) (?:mettre|[ée]crire|dire)|\b(?:je |j[’'])(?:dirais|mettrais|[ée]crirais|verrais|pr[ée]f[èe]re(?:rais)?)|\bquelque chose comme|\bun truc (?:comme|du genre))"
_NOM = (
    r"(?:\b(?:plut[ôo]t|voici|voil[àa]|di(?:s|tes)|telle quelle|mot pour mot|celle-(?:ci|l[àa])|comme (?:[çc]a|ceci|cela)|(?:j[’']|je )(?:aimerais|voudrais|veux)|[çc]a donne(?:rait)?|(?:ce|[çc]a) serait|(?:ma|la) (?:phrase|mienne|bonne)(?: (?:enti[èe]re|compl[èe]te|c[’']est))?|remplac\w+ (?:tout|la|[çc]a) par)"
    r"|\b(?:ok(?:ay)?|d[’']accord|allez|bon|alors|du coup)(?=\s*:)(?!\s*:\s*(?:je |j[’'])(?:ne |n[’'])?(?:voudrais|veux|aimerais|pr[ée]f|dirais|mettrais|sais|crois|pense|trouve|signe|valide|garde|change|ajout|enl[èe]v|retir|remplac|corrig)))"
)
_BIEN = r"(?: (?:plut[ôo]t|juste|seulement|simplement|bien|moi|donc|tout))*"
_MENE = re.compile(
    rf"(?:(?:{_ORDRE}|{_NOM}){_BIEN}\s*(?::\s*|(?=[«“\"]))(?P<dite>[«“\"]?\s*{_SUJET}.+)|{_ORDRE}{_BIEN}\s+(?P<nue>{_SOI}(?!(?:ne )?sais\b).+))$",
    re.IGNORECASE | re.DOTALL,
)
_DEMANDE_L_AVIS = re.compile(
    r"[\s,;:.!…–-]*(?:\b(?:et )?(?:qu[’']?est[- ]ce que (?:vous|tu|t[’']) ?en (?:pense[sz]?|dites?|dis)|(?:vous|tu|t[’']) ?en pense[sz]? quoi|qu[’']en (?:pensez|dites|penses|dis)[- ](?:vous|tu)|(?:[çc]a|elle) (?:vous|te|ira|le fait|va|passe)\b[^.!?]{0,20}\?|est[- ]ce (?:que c[’']est )?(?:trop |assez |mieux|bien|bon)[^.!?]*\?|c[’']est (?:mieux|bon|bien|clair|mieux comme [çc]a|trop long|trop)\s*\?|(?:non|hein|d[’']accord|ok)\s*\?|merci|svp|stp|s[’']il (?:vous|te) pla[iî]t)[\s?!.…]*)$",
    re.IGNORECASE,
)
_AUTRE_ORDRE = re.compile(
    r"(?<!je )(?<!on )(?<!nous )\b(?:mettez|enl[eè]ve[zr]?|remplace[zr]?|changez|ajoute[zr]?|vire[zr]?|supprime[zr]?|coupe[zr])\b|\b(?:au (?:tout )?d[ée]but|[àa] la fin|en premier|pour (?:le d[ée]but|la fin))\W*$",
    re.IGNORECASE,
)
_AU_LIEU = re.compile(
    r"\b(?:[àa] la place d[eu’']|au lieu d[eu’']|plut[ôo]t qu[e’'])\s*[«“\"]?(?P<quoi>[^»”\",.;!?]+)", re.I
)  # fmt: skip
_COUPEE = re.compile(
    r"^(?:je|j[’']|nous|on),? (?:et )?(?:pas|plut[ôo]t|non)\b|\b(?:pour|pr|afin|que|de|et|en|qui|à|qu[’'])\W*$", re.I
)  # fmt: skip
"""« dites « je fais ce métier pour que » » tells how it begins; « met je pas nous », who says it."""
_RAILLE = re.compile(
    r"[,;:]\s*(?:(?:et|puis) )?(?:non|mais|bof|nul|s[ée]rieux|c[’']est|[çc]a|franchement|lol|mdr|quoi|pas|pourquoi)\b", re.I
)  # fmt: skip
_TETE = re.compile(
    r"^\W*(?:(?:non|nan|oui|bon|ben|bah|alors|plut[ôo]t|voil[àa]|donc|euh|ok|mais)\b[\s,.:!]*)*", re.I
)  # fmt: skip
MOTS = 6
"""Words from which what follows a lead-in is a sentence."""
PAREILLE = 0.6
"""Likeness, in words, from which a sentence alone is the one shown, given anew."""


def donnee(phrase: str, texte: str) -> str | None:
    """The sentence that a message gives whole, after what leads to it or alone; None otherwise.

    Args:
        phrase: the sentence as it stands.
        texte: the message.
    """
    dit = _DEMANDE_L_AVIS.sub("", texte.strip())
    dite = _menee(phrase, dit) or _seule(phrase, dit) or _voeux(phrase, dit)
    dite = dite or _citee_entiere(phrase, dit)
    return None if dite is None or _redit_seulement(phrase, dite) else dite


def _menee(phrase: str, dit: str) -> str | None:
    debut = 0
    while mene := _MENE.search(dit, debut):
        dite = (mene["dite"] or mene["nue"]).lstrip()
        if cite := re.match(r"[«“\"]\s*([^«»“”\"]+?)\s*[»”\"]\W*", dite):
            dite = cite[1] if cite.end() == len(dite) else ""
        dite = _DEMANDE_L_AVIS.sub("", re.split(r"(?<=[.!?…])\s", dite)[0])
        if faite := _entiere(phrase, dite):
            return faite
        debut = mene.start() + 1
    return None


def _entiere(phrase: str, dite: str) -> str | None:
    if len(dite.split()) < MOTS or "?" in dite or JUGE.search(dite) or _AUTRE_ORDRE.search(dite):
        return None
    au_lieu = _AU_LIEU.search(dite)
    if _COUPEE.search(dite) or _RAILLE.search(dite) or au_lieu and exact(phrase, au_lieu["quoi"]):
        return None
    return phrase_dite(dite, demandee=True)


def _seule(phrase: str, dit: str) -> str | None:
    """The sentence said alone, when it is the one shown but for some words."""
    nue = _TETE.sub("", dit).strip(' «»“”"')
    if len(en_phrases(nue)) != 1 or not re.match(_SUJET, nue, re.IGNORECASE):
        return None
    mots, siens = (re.findall(r"\w+", normaliser(t)) for t in (nue, phrase))
    if SequenceMatcher(None, siens, mots).ratio() < PAREILLE:
        return None
    return _entiere(phrase, nue)


_MET_CE_QUE = re.compile(
    rf"(?:{_ORDRE}|{_NOM}){_BIEN}\s*:?\s*[«“\"]\s*(?P<dite>(?:(?:pour|afin) )?qu(?:e |[’'])[^«»“”\"?]+?)\s*[»”\"]\W*$",
    re.IGNORECASE,
)


def _citee_entiere(phrase: str, dit: str) -> str | None:
    """« Il manque la joie. Mettez : « pour que les enfants rentrent en riant » »: that, and no more.

    The manner that ends the sentence stays; where two clauses wish, which one goes is not known.
    """
    mene, cadre = _MET_CE_QUE.search(dit), lire(phrase)
    if mene is None or cadre is None or _AUTRE_ORDRE.search(dit[: mene.start()]):
        return None
    coeur = re.sub(r"^(?:pour|afin) ", "", propre(mene["dite"]), flags=re.I)
    deux = _ET_QUE.search(cadre.coeur) or any(re.search(r"\bqu[e’]", s) for s in cadre.suites)
    if len(coeur.split()) < MOTS or deux:
        return None
    faite = voulues_au_subjonctif(replace(cadre, coeur=coeur[0].lower() + coeur[1:]).dire())
    return faite if re.match(r"qu[e’]", cadre.coeur) and tient(faite) else None


_JUGE_PUIS_VEUT = re.compile(
    r"(?P<juge>.+?\b(?:(?:(?:ne )?veut|veulent) (?:pas|rien|plus rien) dire|n[’'\s]?a (?:pas|aucun|pas de) sens|(?:ne )?(?:rime|ressemble|sert) [àa] rien|sonne (?:faux|creux|mal)|(?:c[’' ]?est|c) (?:pas (?:mon|notre|le|un) but|nul|b[êe]te|creux|vide|idiot|n[’']importe quoi|faux|pas (?:moi|nous|[çc]a)))\b[^.!?;,]{0,30})"
    r"[\s.!?;,…]+(?:(?:et|alors|donc|moi|non|plut[ôo]t)\s+)*(?:(?:re)?(?:mets|met|mettez)|[ée]cri(?:s|vez)|di(?:s|tes)|je (?:dirais|mettrais|veux|voudrais)|j[’']aimerais|plut[ôo]t|faut)(?: (?:plut[ôo]t|juste|moi|simplement|dire|mettre))*\s*:?\s*[«“\"]?\s*"
    r"(?P<dite>(?:pour )?(?:qu(?:e |[’'])|ke |k[’'])[^«»“”\"?]+?)\s*[»”\"]?\W*$",
    re.IGNORECASE | re.DOTALL,
)
_ET_QUE = re.compile(r"\s*,? (?:et|puis) (?:puis |aussi |pour |afin )*qu(?:e |[’'])", re.IGNORECASE)


def _voeux(phrase: str, dit: str) -> str | None:
    """« exister pour scier du bois ça veut rien dire. mettez que A, et que B »: these for what is done.

    The effects go with what is found wrong, the manner stays. One wish alone is a part, and no more.
    """
    voulu, cadre = _JUGE_PUIS_VEUT.search(dit), lire(phrase)
    if voulu is None or cadre is None or _AUTRE_ORDRE.search(voulu["dite"]):
        return None
    clauses = _ET_QUE.split(
        re.sub(r"^(?:pour )?qu(?:e |[’'])", "", propre(voulu["dite"]), flags=re.I)
    )
    if len(clauses) < 2 or not racines(cadre.coeur) & racines(voulu["juge"]):
        return None
    coeur = " et ".join(que(au_subjonctif(c.strip(" .")) or c.strip(" .")) for c in clauses)
    suites = tuple(s for s in cadre.suites if not re.match(r"(?:afin|pour|et) (?:qu|d)", s))
    faite = replace(cadre, coeur=coeur, suites=suites).dire()
    if re.search(r"\b(?:moi|ma|mon|mes)\b", coeur):
        faite = dire_par(faite, "je") or faite
    return voulues_au_subjonctif(faite) if tient(faite, phrase) else None


def _redit_seulement(phrase: str, dite: str) -> bool:
    """Whether it adds nothing to the sentence shown: less an accent or a « ne » is no change."""
    sans_ne = [re.sub(r"\bn(?:e |['’ ])|\W+$", "", normaliser(t)) for t in (phrase, dite)]
    if sans_ne[0] != sans_ne[1]:
        return False
    ici, la = (re.findall(r"\w+", t.lower()) for t in (phrase, dite))
    return all(avant >= apres for avant, apres in zip(_compter(ici), _compter(la), strict=True))


def _compter(mots: list[str]) -> tuple[int, int]:
    """How many « ne » and how many accents these words bear."""
    return sum(m in ("ne", "n") for m in mots), sum(c in "àâçéèêëîïôùûü" for m in mots for c in m)
