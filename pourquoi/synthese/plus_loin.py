"""What a deeper answer comes to: all of it, but what leads to it, doubts, and what is told beside."""

from __future__ import annotations

import re

from pourquoi.ecriture import en_phrases
from pourquoi.majuscules import majuscule
from pourquoi.reflet.clauses import plat
from pourquoi.reflet.echafaudage import sans_que, sans_verbe
from pourquoi.reflet.typographie import nettoyer
from pourquoi.synthese.passage import PHRASES, premieres_phrases, sans_reponse

_BON = r"(?:(?:ah|oh|alors|bon|ben|bah|euh|eh bien|donc|et|mais|du coup|enfin)\b[\s,]*)*"
_QUESTION = r"(?:geste|choix|d[ée]cision|question|pas|action|habitude|plaisir|confiance|courage|offre|phrase|client|renoncement|changement)"
_AMORCE = re.compile(
    rf"^\W*{_BON}(?:pour|c[ôo]t[ée]|sur) (?:le |la |l['’]|les |mon |ma |mes |un |une ){_QUESTION}s?(?: de respect)?\s*[,:]\s*{_BON}"
    r"(?:(?:je|j['’]) ?(?:voudrais|aimerais|pourrais|compte|pense|vais)\s+(?=\w+(?:er|ir|re|oir)\b)|(?:je|j['’]) ?(?:dirais|pense|crois)(?: que| qu['’])?\s*:?\s*|ce serait (?:de |d['’])?)?(?=\w)",
    re.IGNORECASE,
)
"""« Pour le geste, je voudrais »: the question said again."""
_DISONS_QUE = re.compile(
    rf"(?P<debut>^|[.!?…]\s+){_BON}(?:disons|mettons|on va dire|je dirais?|j['’]ai envie de dire)(?: (?:plut[ôo]t|surtout|donc|juste))?,? (?:que |qu['’])(?P<mot>\w)",
    re.IGNORECASE,
)
"""« Disons que je ne parlerai plus de… », « alors je dirais que la première heure… »."""
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
_EN_FAIT = re.compile(
    r"(?:,\s*|\s(?=justement\W*$))(?:justement|tiens|par exemple|d[ée]j[àa]|surtout)\W*$",
    re.IGNORECASE,
)

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
    dit = _DISONS_QUE.sub(_dit_seul, dit)
    phrases = en_phrases(dit)
    sures = [p for p in phrases if not _DOUTE.fullmatch(_nue(p))]
    if nom == "phrase_au_client":
        sures = _dites_au_client(sures)
    dit = " ".join(sures) if sures and len(sures) < len(phrases) else dit
    if nom == "choix_strategique":
        dit = _decision(dit)
    return dit or texte


def _dit_seul(m: re.Match[str]) -> str:
    """« C'est dur. Disons que je… » → « C'est dur. Je… »."""
    return f"{m['debut']}{m['mot'].upper() if m['debut'] else m['mot']}"


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
    return _a_propos(dit[: conseil.start()], suite)


def _a_propos(avant: str, suite: str) -> str:
    """What is decided, after what it is about when that is named in a few words before it."""
    sujet = _EN_FAIT.sub("", avant.strip(" .,;:…!?\u00a0"))
    if _UNE_AUTRE.match(suite):
        # « Les tarifs ! Et puis l'autre truc c'est le fauteuil »: two choices, no colon.
        return f"{sujet}. {majuscule(suite)}"
    if not re.search(r"[.!?…]", sujet):
        # « Une presse à cent mille euros, que l’on me vante. Ma phrase dit d’attendre »
        sujet = _QUE_L_ON.split(sujet, maxsplit=1)[0]
    bref = sujet and len(sujet.split()) <= 8 and sans_verbe(nettoyer(sujet))
    # One colon is enough: « la presse : attendre, l'ancienne suffit ».
    suivi = re.sub(r"\s+:\s+", ", ", f"{suite[0].lower()}{suite[1:]}", count=1)
    return f"{sujet} : {suivi}" if bref else suite


_UNE_AUTRE = re.compile(r"(?:(?:et )?puis |(?:et |puis )*l['’]autre )", re.IGNORECASE)
_QUE_L_ON = re.compile(r"\s*,\s*(?=(?:que|qui|dont|o[ùu])\b|qu['’])", re.IGNORECASE)
_IMPARFAITS = r"(?:[ao]urai|serai|saurai|dirai|tirai|retirai|attirai|virai|esperai|preferai|gerai|operai|considerai|admirai|respirai|desirai)s?\b"
_DECIDE = re.compile(
    r"(?:(?:et|mais|bon|ben|moi|bref|maintenant|je (?:crois|pense) que) ?,? )*(?:(?:alors|donc|du coup|finalement|au final|resultat|bref|conclusion) ?[,:]? (?:c’est )?(?:moi )?(?=(?:je|on|nous|plutot|va pour|ce sera)\b|j’)|plutot\b|c’est decide\b|va pour\b)"
    rf"|.*(?:\b(?:je|on|nous) (?:(?:ne|n’|me|le|la|les|leur|lui|y|en|l’) ?)*|\bj’(?:y |en )?)(?!{_IMPARFAITS})(?:\w+(?:er|ir|dr|ttr|evr|ourr|err)ai(?:s)?\b|(?:vais|prefere|choisis|refuse|garde|decide)\b)"
)
"""« Alors j’ouvrirais à six heures », « je mettrais une photo »: what an answer comes to."""
_OBJECTE = re.compile(r"(?:(?:et|bon|ben|oui) ?,? )*(?:mais|sauf que?|seulement)\b")
_LIEN_DECIDE = re.compile(
    r"^(?:(?:et|mais|bon|ben|alors|donc|du coup|finalement|au final|bref|maintenant|je (?:crois|pense) qu(?:e |['’]))[\s,:]*)+(?=\w)",
    re.IGNORECASE,
)
_DONC = re.compile(
    r"[\s,;:…]+(?=(?:donc|alors|du coup|finalement) (?:c['’]est |moi )?(?:je|on|nous|plut[ôo]t|j['’]))",
    re.IGNORECASE,
)


_DECISIONS = ("philosophie_commerciale", "choix_strategique", "changement_metier")
"""The answers that come to something, where the last word weighs most."""


def ce_qui_pese(nom: str, texte: str, longueur: int, nombre: int = 9) -> str:
    """What is kept of a deeper answer too long to be told whole: what it comes to.

    « Le lieu. On me dit d’ouvrir à neuf heures… Alors j’ouvrirais à six heures » → « le lieu :
    j’ouvrirais à six heures ».

    Args:
        nom: the step it answers.
        texte: the answer, without what stands beside it.
        longueur: the characters wanted; an answer that ends a little further is kept whole.
        nombre: the most sentences wanted.
    """
    phrases = PHRASES.split(texte.strip())
    if nombre < len(phrases) or len(texte.strip(" .")) <= longueur * 5 // 4:
        return premieres_phrases(texte, longueur * 5 // 4, nombre)
    debut = premieres_phrases(texte, longueur)
    rang = _rang_decisif(phrases) if nom in _DECISIONS else None
    if rang is None or phrases[rang].strip(" .") in debut:
        return debut
    tenues, fin = _la_decision(phrases[rang], longueur), rang + 1
    while fin < len(phrases) and len(f"{tenues} {phrases[fin]}") <= longueur:
        tenues, fin = f"{tenues} {phrases[fin]}", fin + 1
    dit = _a_propos(phrases[0], tenues) if rang and nom == "choix_strategique" else tenues
    return dit.strip(" .") if len(dit) <= longueur * 5 // 4 else debut


def _rang_decisif(phrases: list[str]) -> int | None:
    """Which sentence says what is decided, the last where there are several; else what objects."""
    nues = [_nue(p) for p in phrases]
    for motif in (_DECIDE, _OBJECTE):
        rangs = [i for i, nue in enumerate(nues) if motif.match(nue)]
        if rangs:
            return rangs[-1]
    coupes = [i for i, phrase in enumerate(phrases) if _DONC.search(phrase)]
    return coupes[-1] if coupes else None


def _la_decision(phrase: str, longueur: int) -> str:
    """A sentence without the word that links it; what comes after its « donc » when it is long."""
    if len(phrase) > longueur and len(bouts := _DONC.split(phrase)) > 1:
        phrase = bouts[-1]
    return _LIEN_DECIDE.sub("", phrase)
