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
