"""The sentence of theirs in the middle of what is said around it: an announcement, a doubt, an excuse."""

from __future__ import annotations

import re

from pourquoi.reflet.lexique import infinitif

_ANNONCE = re.compile(
    r"^.{0,160}?\b(?:la phrase enti[èe]re|ma phrase,? (?:[àa] moi,? )?c[’' ]?est|(?:et |pour )?la phrase\b.{0,30}?\bc[’' ]?est|je la redis(?: pour la \w+ fois)?"
    r"|si (?:je|on|nous) fai(?:s|t|sons) (?:ce m[ée]tier|ce travail|ce boulot|[çc]a),? c(?:[’' ]?est)?|(?:(?:je |j[’'])(?:vais )?(?:(?:la|le|l[’']|m[’']y) ?)?(?:(?:re)?fais|(?:re)?faire|[ée]cris|[ée]crire|finis|finir|mets|mettre|colle)(?: donc| alors)? moi(?:[- ]m[êe]me)?|c[’']est moi qui (?:la |l[’'])?(?:fais|[ée]cris|finis))(?=\s*[.:,!…])|(?:non|mais|fois|autre chose|charabia)[ ,.]+moi,? c[’' ]?est|(?:mets|mettez|[ée]cri(?:s|vez)) (?:seulement|juste|simplement))\s*[:,.!…]*\s*"
    r"(?=pour qu|(?:je |j[’']|on |nous |que |qu[’']).*\b(?:pour|afin|sans|et)\b)",
    re.IGNORECASE | re.DOTALL,
)
_HESITE = re.compile(
    r"^\W*(?:(?:ben|bah|bon|euh|alors|oui|non|mais|voil[àa]|moi|je (?:ne )?sais pas(?: trop| moi)?|jsp|j[’']ose pas(?: trop)?|je (?:ne )?suis pas dou[ée]+e? pour [^,.]{3,25}|je dirais(?: que)?|disons|peut[- ][eê]tre|quelque chose comme)\b[\s,.…:]*)+(?=\S+ \S+ \S)",
    re.IGNORECASE,
)
_EXCUSE = re.compile(
    r"[\s,.;]+(?:voil[àa],? )?(?:(?:mais )?je (?:ne )?sais pas (?:si|trop si)\b|c[’' ]?est (?:bien|bon|ok) comme [çc]a\b|c[’' ]?est trop (?:simple|long|court|b[êe]te|nul)\b|quelque chose comme [çc]a\b|(?:quoi,? )?vous arrange[zr]\b"
    r"|et apr[èe]s je (?:ne )?demande (?:plus )?rien\b|si [çc]a (?:vous )?(?:va|convient)\b|voil[àa] point\b|point final\b|un truc (?:du genre|comme [çc]a)\b).*$|[\s,]+comme (?:disait|dit|dirait) (?:mon|ma) [\w-]+\W*$",
    re.IGNORECASE | re.DOTALL,
)
_QUE = r"(?:que\b|qu[’' ]|ke\b|k[’'])"
_BUT = re.compile(
    rf"(?P<mene>\b(?:(?:moi|nous|bon|donc|disons que|en fait|je dirais(?: que)?|alors)[ ,:]+)*"
    rf"(?:(?:si (?:je|on|nous) fai(?:s|t|sons) (?:ce m[ée]tier|ce travail|[çc]a),? )?c(?:[’' ]?est)?|(?:je|j|on|nous) ?(?:le |la )?fai(?:s|t|sons)(?: (?:[çcs]a|cela|ce m[ée]tier|ce travail|ce boulot))?|je dirais|disons|je bosse|je travaille|je me l[èe]ve) )"
    rf"?(?P<dite>(?:pour|pr|afin) (?:{_QUE}|(?P<inf>(?:ne (?:pas|plus|jamais) |se |s[’']|l(?:es?|a|ui|eur) |l[’'])*(?P<verbe>[^\W\d_]+))))",
    re.IGNORECASE,
)
"""What for, said after a remark: « bof, c'est froid. Moi c'est pour que… »."""
_OUVRE_LA_FIN = re.compile(
    rf"\W*(?:(?:et|ben|bah|euh|alors|donc) )*(?:{_QUE}|les|des|mes|nos|ceux|celles|chacune?|plus personne|tout le monde)(?:\b|(?<=[’' ]))",
    re.IGNORECASE,
)
_DE_SOI = re.compile(r"(?!c)\w", re.IGNORECASE)
_NIE = re.compile(
    r"\b(?:pas|jamais|plus|on dirait(?: que)?|votre \w+|ton \w+|ta \w+) *$", re.IGNORECASE
)
_AU_COACH = re.compile(rf"^\w+ {_QUE} ?(?:vous|tu|t[’'])\b", re.IGNORECASE)


def but_dit(texte: str) -> str | None:
    """What for, in the middle of what is said around it: « pour que… », or None.

    What opens a message as an end does is one; what a question or a denial asks is none.
    """
    if _OUVRE_LA_FIN.match(texte):
        return None
    for but in _BUT.finditer(texte):
        avant, dite = texte[: but.start()], texte[but.start("dite") :]
        borne = not avant.strip() or avant.rstrip()[-1] in ".!?…,;:"
        # « nul. pour que mes gars rentrent »: nothing leads to it but the end of the remark.
        mene = but["mene"] or re.search(r"[.!?…]\s*$", avant) or len(avant.split()) <= COURTE
        infini = but["verbe"] and not (but["mene"] and infinitif(but["verbe"].lower()))
        if infini or not mene or not (borne or _DE_SOI.match(but["mene"] or "")):
            continue
        if _NIE.search(avant) or _AU_COACH.match(dite) or "?" in dite or len(dite.split()) < 5:
            continue
        return dite
    return None


COURTE = 3
"""Words of a remark that a comma is enough to close: « nul, pour que… »."""


def annoncee(texte: str) -> str | None:
    """What follows « ma phrase c'est… », « la phrase entière… », « mettez seulement… », or None.

    It must be long enough to be one, and tell what for.
    """
    annonce = _ANNONCE.match(texte)
    dite = sans_hesitation(texte[annonce.end() :]) if annonce else ""
    return dite if len(dite.split()) >= 6 and "?" not in dite else None


_PROPOSE = re.compile(
    r"^\W*(?:(?:ben|bah|bon|euh|alors|oui|non|moi|et|mais|donc|tiens|ou|peut[- ][eê]tre|je (?:ne )?sais pas)\b[\s,.…]*)*"
    r"(?:(?:(?:on|je|j|vous|tu|nous|[çc]a|il) ?[’']?(?:pourr(?:ait|ais|iez|ions)|peut|peux|pouvez|dirai[st]|diriez|mettrai[st]|mettriez|[ée]crirai[st]|verrai[st]|aimerai[st]|propose(?:rais)?|pr[ée]f[èe]re(?:rais)?|faudrait)"
    r"(?: (?:plut[ôo]t|peut[- ][eê]tre|simplement|juste|bien|aussi))*(?: (?:dire|mettre|[ée]crire|formuler|marquer|lire|avoir)(?: (?:plut[ôo]t|comme [çc]a|ainsi|simplement|ceci|cela|[çc]a|quelque chose comme))*)?)"
    r"|(?:ce|[çc]a) (?:serait|donnerait)(?: plut[ôo]t)?|[çc]a donne|disons|par exemple|(?:quelque chose|un truc) (?:comme|du genre)|(?:ma proposition|mon id[ée]e|ma version)(?:,? (?:c[’']est|ce serait))?)"
    r"\s*(?::\s*|,?\s*(?=[«“\"]|(?:pour|afin|que|en \w+ant|gr[âa]ce|avec|sans|parce)\b|qu[’']))(?=\S+ \S)",
    re.IGNORECASE,
)
"""« On pourrait dire : », « je mettrais plutôt »: said to the coach, before the words themselves."""


def sans_annonce(texte: str) -> str:
    """Words proposed without what only announces them to the coach."""
    nue = _PROPOSE.sub("", texte, count=1)
    cite = re.fullmatch(r"\s*[«“\"]\s*([^«»“”\"]+?)\s*[»”\"]\W*", nue) if nue != texte else None
    return cite[1] if cite else nue


def sans_hesitation(texte: str) -> str:
    """A sentence without what leads to it (« ben je sais pas moi, ») nor what excuses it after."""
    dit = _EXCUSE.sub("", _EXCUSE.sub("", texte)).strip()
    dit = but_dit(dit) or dit
    dit = _HESITE.sub("", dit)
    return dit if len(dit.split()) >= 3 else texte
