"""What a deeper answer comes to: all of it, but what leads to it, doubts, and what is told beside."""

from __future__ import annotations

import re

from pourquoi.ecriture import en_phrases
from pourquoi.reflet.clauses import plat
from pourquoi.reflet.echafaudage import sans_que, sans_verbe
from pourquoi.reflet.typographie import nettoyer
from pourquoi.synthese.passage import sans_reponse

_BON = r"(?:(?:ah|oh|alors|bon|ben|bah|euh|eh bien|donc|et|mais|du coup|enfin)\b[\s,]*)*"
_QUESTION = r"(?:geste|choix|d[ée]cision|question|pas|action|habitude|plaisir|confiance|courage|offre|phrase|client|renoncement|changement)"
_AMORCE = re.compile(
    rf"^\W*{_BON}(?:pour|c[ôo]t[ée]|sur) (?:le |la |l['’]|les |mon |ma |mes |un |une ){_QUESTION}s?(?: de respect)?\s*[,:]\s*{_BON}"
    r"(?:(?:je|j['’]) ?(?:voudrais|aimerais|pourrais|compte|pense|vais)\s+(?=\w+(?:er|ir|re|oir)\b)|(?:je|j['’]) ?(?:dirais|pense|crois)(?: que| qu['’])?\s*:?\s*|ce serait (?:de |d['’])?)?(?=\w)",
    re.IGNORECASE,
)
"""« Pour le geste, je voudrais »: the question said again."""
_JE_CROIS = re.compile(
    r"\s*,\s*(?:je (?:crois|pense|dirais|suppose|imagine)|j['’]imagine|il me semble|jcrois|jpense|si je ne (?:me trompe|dis pas de b[êe]tises?))(?: bien)?\s*(?P<signe>[,:;.!…]|$)",
    re.IGNORECASE,
)
_DEJA_DIT = re.compile(
    r",?\s*(?:dont|que) (?:je|j['’]) ?(?:vous |te |t['’])?(?:l['’])?(?:parlais|disais|(?:ai|avais) (?:d[ée]j[àa] )?(?:parl[ée]|dit))(?: (?:tout [àa] l['’]heure|tt a l['’ ]?heure|plus haut|avant))?",
    re.IGNORECASE,
)
_COMMENTE = re.compile(
    r",?\s*(?:et )?(?<!que )(?<!où )[çc]a,? c['’ ]?[ée](?:st|tait)(?: (?:tout|toujours|un peu|bien|vraiment))* (?:mon|ma|mes|moi|comme [çc]a|normal|la base|la moindre|le minimum)\b[^,.;:!?]*(?=\s*(?:[.!?…]|$))",
    re.IGNORECASE,
)
"""« …, ça c'est mon métier d'avant »: what is remarked of what was just said."""
_DOUTE = re.compile(
    r"(?:(?:mais|enfin|apres|bon|et) ?,? ?)*(?:(?:moi )?je dis ca(?: comme ca)? ?,? ?)?(?:je (?:n’|ne )?(?:en )?suis (?:pas|plus) (?:tres |trop |bien |vraiment )?(?:sure?|certaine?)(?: de (?:moi|mon coup|rien|ca))?|je (?:ne )?sais pas(?: trop| bien| vraiment)?|(?:je )?(?:dis ca|me trompe peut-etre)|(?:c’est )?a voir|on verra(?: bien)?|peut-etre(?: bien)?)"
)
_CLOT = re.compile(
    r"(?:(?:et|bon) )?(?:c’est tout|voila(?: tout)?|point(?: final| barre)?|rien de plus)"
)
_DE_SOI_AVANT = re.compile(
    r"(?!.*\b(?:vous|votre|vos|client\w*|ils|elles|leurs?)\b).*(?:\b(?:mon|ma|mes|je|moi)\b|\bj’).*(?:\b(?:est|sont|ai|a|suis|avons|ont) (?:\w+ )?\w+(?:é|ée|és|i|ie|u|ue|t|te|s)\b|\w{3,}(?:ais|ait|aient)\b)"
)
_CONSEIL = re.compile(
    rf"(?:^|[,.;:]\s+|\s)(?:et |mais |donc )*(?:(?:si|quand) (?:je |j['’ ]?)(?:[ée]coute|applique|regarde|relis|suis|crois)|d['’]apr[èe]s|selon|vu) (?:la|ma|cette) (?:phrase|raison d['’]?\s?[êe]tre)\s*,?\s*{_BON}"
    r"|(?:^|[.;:,!?]\s+)(?:et )?(?:elle|(?:la|ma|cette) (?:phrase|raison d['’]?\s?[êe]tre)) (?:elle )?(?:me |m['’])(?:dit|dirait|conseill\w+|souffl\w+|recommand\w+)(?: (?:sans doute|plut[ôo]t|peut-[êe]tre|certainement|s[ûu]rement|bien))*\s*:?\s*(?P<lien>de |d['’]|que |qu['’])?",
    re.IGNORECASE,
)
"""What leads to what the sentence signed advises."""
_REMARQUE = re.compile(
    r"\s*,\s*(?:et )?(?:(?:je |j['’])(?:n['’] ?)?y (?:avais|ai) (?:m[êe]me )?(?:pas|jamais) (?:pens[ée]|song[ée])|c['’]est dr[ôo]le|tiens|marrant)\b[^,.;!?]*(?=\W*$)",
    re.IGNORECASE,
)
_ET_DE = re.compile(r"\b(et|ou|mais) (?:de |d['’])(?=\w+(?:er|ir|re|oir)\b)", re.IGNORECASE)
_EN_FAIT = re.compile(r",\s*(?:justement|tiens|par exemple|d[ée]j[àa]|surtout)\W*$", re.IGNORECASE)

DECISION = 4
"""Words of a decision, at least."""


def reponse_nue(nom: str, texte: str) -> str:
    """A deeper answer, or an act of respect, in its author's words.

    Args:
        nom: the step it answers.
        texte: the answer, however typed.

    Returns:
        The answer itself where nothing leads to it nor stands beside it; never empty.
    """
    texte = texte.strip()
    dit = sans_reponse(texte) if nom == "phrase_au_client" else texte
    dit = _DEJA_DIT.sub("", _AMORCE.sub("", dit, count=1))
    dit = _JE_CROIS.sub(_signe, _COMMENTE.sub("", dit) or dit)
    phrases = en_phrases(dit)
    sures = [p for p in phrases if not _DOUTE.fullmatch(_nue(p))]
    if nom == "phrase_au_client":
        sures = _dites_au_client(sures)
    dit = " ".join(sures) if sures and len(sures) < len(phrases) else dit
    if nom == "choix_strategique":
        dit = _decision(dit)
    return dit or texte


def _signe(m: re.Match[str]) -> str:
    """« , je crois, et » → « , et »; « , je pense : » → «  : »."""
    signe = m["signe"]
    return f" {signe}" if signe in (":", ";") else signe


def _nue(phrase: str) -> str:
    return plat(nettoyer(phrase)).strip(" .,;!?…")


def _dites_au_client(phrases: list[str]) -> list[str]:
    """What is said to the client: neither after « c'est tout », nor what is told of oneself since."""
    dites: list[str] = []
    for phrase in phrases:
        if dites and _CLOT.fullmatch(_nue(phrase)):
            break
        dites.append(phrase)
    de_soi = [bool(_DE_SOI_AVANT.match(_nue(p))) for p in dites]
    if not de_soi or de_soi[0]:
        return dites
    return [p for p, lui in zip(dites, de_soi, strict=True) if not lui]


def _decision(dit: str) -> str:
    """What the sentence signed advises, after what it is about when that is named in two words."""
    conseil = _CONSEIL.search(dit)
    suite = _REMARQUE.sub("", dit[conseil.end() :]) if conseil else ""
    if conseil and conseil["lien"]:
        # « d’attendre et de cuire moins » → « attendre et cuire moins »
        suite = _ET_DE.sub(r"\1 ", suite) if conseil["lien"][0] == "d" else sans_que(suite)
    if len(suite.split()) < DECISION:
        return _REMARQUE.sub("", dit)
    sujet = _EN_FAIT.sub("", dit[: conseil.start()].strip(" .,;:"))
    bref = sujet and len(sujet.split()) <= 6 and sans_verbe(nettoyer(sujet))
    return f"{sujet} : {suite[0].lower()}{suite[1:]}" if bref else suite
