"""What only ties an answer to its question: « ça change que », « sur le fait que », « à », « pour »."""

from __future__ import annotations

import re

from pourquoi.reflet.formes import NOMS_SEULS
from pourquoi.reflet.genres import entourage
from pourquoi.reflet.lexique import a_lecture, conjugue, desaccentuer, infinitif, part, tours

_EFFET = re.compile(
    r"(?:ce qu(?:e |[i’] ?))?(?:[çcs]a|cela) (?:(?:leur|lui|me|nous|vous|te) )?"
    r"(?:change|changera|changerait|fait|fera|apporte|veut dire|prouve|montre)"
    r"(?: (?:surtout|juste|déjà|tout|rien))?,? (?:c’est )?qu(?:e |’)",
    re.IGNORECASE,
)
_FAIT = re.compile(
    r"(?:(?:c’est|c’était|surtout|sur|par|dans|pour|à|grâce) )*(?:(?:au|du|le) fait|à ce) qu(?:e |’)",
    re.IGNORECASE,
)
_C_EST_QUE = re.compile(r"c’(?:est|était) (?:juste |surtout |simplement |bien )?qu(?:e |’)", re.I)
_ENCORE_QUE = re.compile(
    r"(, et|,| et) qu(?:e |’)(?=(?:ils?|elles?|on|nous|je|les|mes|leurs?)\b|j’)", re.IGNORECASE
)
_IL_Y_A = re.compile(
    r"(?:il )?y a (?:(?:aussi|surtout|d’abord|bien sûr|déjà) )*"
    r"(?=(?:les|mes|nos|mon|ma|notre|ceux|celles|tous (?:les|mes|ceux)|toutes (?:les|celles))\b)",
    re.I,
)
_QU_ELLE = re.compile(
    r"((?:les? |la |l’|mon |ma |mes |nos )[^,]{2,40}), qu’(?:elles?|ils?) (.{4,})", re.IGNORECASE
)
_A_QUI = re.compile(r"(?:(à) (?=(?:mes|mon|ma|nos|notre|ceux|celles|tous|toutes)\b)|(aux) )", re.I)
_POUR_QUI = re.compile(
    r"(?:pour|pr) (?=(?:les|mes|mon|ma|nos|notre|ceux|celles|tous|toutes)\b)", re.I
)
_A_FAIRE = re.compile(r"à (?=\w)", re.IGNORECASE)
_DE_FAIRE = re.compile(r"de (?=\w)|d’(?=\w)", re.IGNORECASE)
_SUJETS = re.compile(
    r"(?:(?:j|c|l|d)’|(?:je|on|nous|ils?|elles?|[çc]a|cela|les?|la|mon|ma|mes|notre|nos|un|une|des|tous|toutes"
    r"|tout le|toute la|chacun|chacune|personne|ceux|celles|certains|quelqu’un|leurs?|son|sa|ses)\b)",
    re.I,
)
_CAUSE = re.compile(
    r"((?:(?:et|ben|bah|bon|eh|oui|non|alors|mais|déjà),? )*(?:bien,? )?)"
    r"(?P<pese>(?:c’est|cest|c’était|c) (?:très |vraiment |aussi |surtout )?(?:important|essentiel|capital|vital)(?: (?:pour moi|à mes yeux|aujourd’hui|pour nous))?,? )?"
    r"(?:(?:c’est|cest|c) )?(?:parce qu(?:e |’| (?=ils?|elles?|on))|parce k(?:e )?|pa[rs]s?qu[e’] ?|pck |pcq |psk |pcke |car )(?=\w)",
    re.IGNORECASE,
)
"""« c’est important parce que », which opens an answer to « pourquoi »."""
_ENCORE_CAUSE = re.compile(r"(,? et|,) qu(?:e |’)", re.IGNORECASE)
_QU_COLLE = re.compile(
    r"\bqu(on|ils?|elles?)(?= (?:[nmtls]’|(?:ne|me|se|lui|leur|les|y|en) )*([^\W\d_]+))", re.I
)
_DOUBLE_SUJET = re.compile(
    r"(?P<avant>^|[,;:.!…] |\bqu’|\b(?:que|ke|quand|kan|qd|et|moi|mais|b[ae]h|car) |(?P<il_y_a>\b(?:il )?y ?a ))"
    r"(?P<nom>(?:(?P<det>les?|la|mon|ma|mes|nos|notre|cette|cet?|ces|une?|des) |(?P<elide>l’))[^\W\d_][\w-]*(?: (?!(?:quand|kan|si|comme|que|ke|dont|où|et|parce|c|dès)\b)[\w-]+){0,3}?) (?P<pronom>elles?|ils?) "
    r"(?=(?:[nsml]’|(?:ne|se|me|lui|leur|les|le|la|y|en) )*(?P<verbe>[^\W\d_]+))",
    re.IGNORECASE,
)
_MOMENT = re.compile(
    r"(?:\w+ |l’)(?:matin|soir|midi|jour|mois|an|ann[ée]e|semaine|nuit|hiver|[ée]t[ée]|automne|printemps|week-end|fois|moment|temps|lendemain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b",
    re.I,
)
_IMPERSONNELS = ("faut", "fallait", "faudra", "faudrait", "pleut", "pleuvait", "neige")
_CONCLUT = re.compile(
    r"[ ,.]*\bvoil[àa] (?:pourquoi|tout|la raison)(?=\s*[.!…]*\s*$)", re.IGNORECASE
)
_SERIEUX = re.compile(
    r"(?:^|(?<=[.!…] ))(?:(?:bon|non|plus|enfin),? )*(?:sérieusement|prosaïquement|concrètement|simplement)\s*[:,] ",
    re.IGNORECASE,
)
_REUSSI = re.compile(
    r"^(?:quand|qd|kan|si) (?:c’est|c|ça a|ça) (?:réussit?|reussit?),? (?=\w)", re.IGNORECASE
)
"""The coach's own words."""
_AU_FAIT = re.compile(
    r",? (?:mais |et )?(?:au fait|dites?|dis-moi|dites-moi|d’ailleurs),? (?:comment|combien|où|est-ce|pourquoi)\b[^.!…]*",
    re.IGNORECASE,
)
"""A question to the coach at the end of an answer."""
_JE_DIS = re.compile(
    r"^(?:je ?|j)(?:lui|leur) (?:dis?|dirais?|répondrais?|réponds|explique) (?=(?:parce ?qu|pck|pcq|psk|pcke)(?![\w’]* que\b))",
    re.IGNORECASE,
)
"""« jlui di pck ma mère… »: what is said to the client is the answer."""
_ENFIN = re.compile(r"(?<=\w), enfin,(?= )", re.IGNORECASE)
_SUBJONCTIFS = frozenset(
    ["soit", "soient", "ait", "aient", "puissent", "fassent", "sachent", "aillent", "veuillent"]
)
_NEGATIONS = ("ne", "n", "pas", "plus", "jamais", "rien")
_SUSPENDUS = frozenset(["en", "y", "le", "la", "les", "l", "lui", "leur"])


def ouvre_une_phrase(texte: str) -> bool:
    """Whether a stretch opens on the subject of a clause."""
    return bool(_SUJETS.match(texte))


def sans_verbe(texte: str) -> bool:
    """Whether a noun phrase has no verb of its own outside « qui… », « que… »."""
    mots = re.findall(r"[^\W\d_]+", texte.lower())
    for i, mot in enumerate(mots):
        if mot in ("qui", "que", "qu", "dont", "où", "ou", "ki", "ke", "quand"):
            return True
        if mot in ("je", "j", "on", "il", "ils", "elle", "c", "ça", "ca", "y", "ne", "n", "jen"):
            return False
        if i and mot in ("est", "sont", "ont", "était", "étaient", "avait", "avaient"):
            return False
        nom = i and part(mots[i - 1], "T") > 0.5
        if i and not nom and conjugue(mot) and part(mot, "V") > 0.6 and a_lecture(mot, "V3", "V6"):
            return a_lecture(mot, "Vp", "A", "N")
    return True


def sans_echafaudage(clause: str, entiere: bool) -> str:
    """The clause without what only ties it to the question, or nothing when it cannot stand alone.

    « sur le fait qu’on ne se cache pas » → « on ne se cache pas ».

    Args:
        clause: a stretch of the answer without its fillers.
        entiere: whether it is a whole sentence; a bare « à » or « pour » is only looked at there.
    """
    for motif in (_EFFET, _FAIT, _C_EST_QUE):
        lie = motif.match(clause)
        if lie and len(clause[lie.end() :].split()) < 3 and motif is _EFFET:
            # « ça change qu’elles restent »
            return clause
        if lie and ouvre_une_phrase(clause[lie.end() :]) and not _subjonctif(clause):
            # « qu’elles dorment, qu’elles gardent leur travail »
            return _ENCORE_QUE.sub(r"\1 ", clause[lie.end() :])
        # « c’est que du bonheur » restricts: nothing ties it; « le fait qu’il soit là » is one piece.
        if lie and motif is not _C_EST_QUE:
            return ""
    souhaite = _QU_ELLE.fullmatch(clause)
    if souhaite and sans_verbe(souhaite[1]):
        # « la fleuriste, qu’elle vende en ligne »
        return f"que {souhaite[1][0].lower()}{souhaite[1][1:]} {souhaite[2]}"
    lie = _IL_Y_A.match(clause)
    if lie and len(clause[lie.end() :].split()) > 2 and sans_verbe(clause[lie.end() :]):
        return clause[lie.end() :]
    return _sans_preposition(clause) if entiere else clause


def sans_liens(texte: str) -> str:
    """The answer without what ties it to its question or says its subject twice.

    « c’est important parce que je finis » → « parce que je finis » ; « les filles elles osent » → « les filles osent ».

    Args:
        texte: the answer, through `nettoyer`.
    """
    for motif in (_CONCLUT, _SERIEUX, _REUSSI, _AU_FAIT, _JE_DIS):
        texte = motif.sub("", texte) or texte
    texte = re.sub(r"\b([çc]a) (?=[çc]a\b)", r"\1, ", _ENFIN.sub(",", texte))
    texte = _QU_COLLE.sub(lambda m: f"qu’{m[1]}" if m[1][0] != "e" or _verbe(m[2]) else m[0], texte)
    texte = _DOUBLE_SUJET.sub(_un_seul_sujet, texte)
    return " ".join(_sans_parce_que(p) for p in re.split(r"(?<=[.!?…])\s+", texte))


def _verbe(mot: str) -> bool:
    return conjugue(mot.lower()) and part(mot.lower(), "V") > 0.4


def _un_seul_sujet(m: re.Match[str]) -> str:
    """« la dame elle garde » → « la dame garde », « y a une dame elle garde » → « … qui garde »."""
    det, pronom = (m["det"] or "l’").lower(), m["pronom"].lower()
    pluriel = det in ("les", "mes", "nos", "ces", "des")
    feminin = det in ("la", "ma", "une", "cette")
    if det in ("le", "un", "ce", "cet") and pronom != "il":
        return m[0]
    if pluriel != pronom.endswith("s") or feminin and pronom != "elle":
        return m[0]
    if not _verbe(m["verbe"]) or m["verbe"].lower() in _IMPERSONNELS:
        return m[0]
    if _MOMENT.match(m["nom"]) or not sans_verbe(m["nom"]):
        return m[0]
    if _QUAND.search(m["avant"] or "") and any(map(conjugue, m["nom"].lower().split()[2:])):
        # « quand un gamin tombe il pleure pas »: two clauses, each with its subject.
        return m[0]
    return f"{m['avant']}{m['nom']} {'qui ' if m['il_y_a'] else ''}"


_QUAND = re.compile(r"(?:quand|kan|qd) $", re.IGNORECASE)


def _sans_parce_que(phrase: str) -> str:
    cause = _CAUSE.match(phrase)
    if cause is None:
        return phrase
    clause = phrase[cause.end() :]
    premier = clause.find(", que ")
    if premier > 0 and re.search(r"\bet qu(?:e |’)", clause[premier:]):
        # « A, que B, et que C »: the last « que » goes with the clause it opens.
        clause = sans_que(clause, seulement=", que ")
    return f"parce que {clause}" if clause[:1] not in "aeiouéêyAEIOUÉ" else f"parce qu’{clause}"


def sans_importance(texte: str) -> str:
    """« c’est important parce que les vieux sont seuls », the coach’s own words → « les vieux sont seuls »."""
    cause = _CAUSE.match(texte)
    dit = texte[cause.end() :] if cause and cause["pese"] else texte
    return dit if ouvre_une_phrase(dit) else texte


def sans_que(clause: str, seulement: str = "") -> str:
    """« A, que B et que C », said after « parce que » that is gone → « A, B et C ».

    The « que » of another clause stays: « je veux qu’ils mangent et qu’ils reviennent ».

    Args:
        clause: what follows « parce que ».
        seulement: the only link looked at, all of them when empty.
    """
    fin = 0
    while m := _ENCORE_CAUSE.search(clause, fin):
        avant, suite = clause[: m.start()], clause[m.end() :]
        fin = m.end()
        if seulement and m[0] != seulement:
            continue
        liste = "et" in m[1] or re.search(r"\bet qu(?:e |’)", suite)
        imbrique = re.search(r"\bqu(?:e |[’])", avant) and (
            not m[1].startswith(",") or _subjonctif(suite)
        )
        # « quand je rends une robe et qu’elle tombe bien »
        imbrique = imbrique or bool(_ENCORE_QUAND.search(avant))
        entiere = len(suite.split()) > 1
        if (
            liste
            and entiere
            and not imbrique
            and (ouvre_une_phrase(suite) or _CIRCONSTANCIEL.match(suite))
        ):
            clause = f"{avant}{m[1]} {suite}"
            fin = m.start() + len(m[1])
    return clause


_ENCORE_QUAND = re.compile(r"\b(?:quand|lorsqu[e’]|puisqu[e’]|dès qu[e’])(?!\w)[^,]*$", re.I)
_CIRCONSTANCIEL = re.compile(
    r"(?:après|avant|depuis|sans|dans|chez|pour|quand|si|à|au|aux|en|ici|là|maintenant|moi|toi|lui|nous|vous|eux|tu)\b|c’",
    re.I,
)


def _subjonctif(clause: str) -> bool:
    """Whether a verb is in the subjunctive, which cannot do without its « que »."""
    for mot in re.findall(r"[^\W\d_]+", clause.lower()):
        formes = tours(mot, 1)
        if mot in _SUBJONCTIFS or formes and all(t.temps == "S" for t in formes):
            return True
    return False


def _sans_preposition(clause: str) -> str:
    """An answer to « à qui », « pour qui », « à quoi » without its preposition."""
    lie = _A_QUI.match(clause)
    if lie and sans_verbe(clause[lie.end() :]):
        return ("les " if lie[2] else "") + clause[lie.end() :]
    lie = _POUR_QUI.match(clause)
    if lie:
        reste = clause[lie.end() :]
        tete = re.findall(r"[^\W\d_]+", reste.lower())[1:2]
        # « pour mes enfants » is a why as much as a whom.
        proche = (
            not tete
            or " parce " in reste
            or tete[0] in NOMS_SEULS
            or entourage(desaccentuer(reste.lower()))
        )
        return clause if proche or not sans_verbe(reste) else reste
    lie = _A_FAIRE.match(clause) or _DE_FAIRE.match(clause)
    mots = re.findall(r"[^\W\d_]+", clause.lower())
    if lie and mots[1:2] and mots[1] in _SUSPENDUS and infinitif((mots[2:3] or [""])[0]):
        return ""
    tete = next((m for m in mots[1:4] if m not in _NEGATIONS), "")
    if lie and infinitif(tete) and part(tete, "NA") < 0.5:
        return clause[lie.end() :]
    return clause
