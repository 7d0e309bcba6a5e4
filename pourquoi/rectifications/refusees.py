"""An answer denied, and what is told in its place: « ça, c'est pas mon action. Demain j'appelle… »."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.ecriture import normaliser
from pourquoi.rectifications.fin_de_la_reponse import VIDE, sans_suite
from pourquoi.rectifications.mots_pleins import a_plat, pleins, tel_que_dit
from pourquoi.rectifications.ordre_de_rectifier import METTRE, OTER
from pourquoi.rectifications.reponses import (
    A_MOI,
    LE,
    NOM,
    ORDRE,
    SUR_LA_PHRASE,
    contient,
    derniere,
    designe_seulement,
    etape_nommee,
    gardes,
)

_PAS_LE_MIEN = re.compile(
    rf"(?:^|[.,;:!?] ?|\b)(?:ca )?(?:ce (?:n'est|ne sont)|c'est|cest|c) pas (?:du tout |vraiment )?(?P<le>{A_MOI} |un |une ){NOM}(?: ca)?(?P<quoi>,? [^.,;:!?]{{2,60}})?\s*[.,;:!?]+\s*"
    r"(?:(?:non|en fait|plutot|mais|alors) ,? ?)*(?P<nouveau>(?:(?:d'ici|dans|sous|en) (?:les )?(?:7|sept|une|huit|8) (?:jours?|semaine) ?,? ?|demain ?,? ?|lundi ?,? ?)?(?:je ?\w|j'|j[a-z]{4}|c'est (?!ce qu|ca\b|pas\b|tout\b|trop\b|tres\b|juste\b|faux|nul|idiot|debile|risque|impossible|du\b|une? )|mets |mettez |plutot |\w+(?:er|ir|re|oir) ).{4,})$"
)
"""« Ça, c'est pas mon action. Dans 7 jours j'appelle… »."""

_A_QUI_JE = re.compile(
    r",? (?:qu(?:e |')|ke )(?:je |j' ?|on |nous )(?!(?:ai|avais|a|voulais|veux|dis|disais|vise|sers|cherche|mets)\b)\w"
)

_MET_ENSUITE = re.compile(
    rf"(?:(?P<le>\b{LE}|\bune? )|^\W*|\bcomme ){NOM}\b(?P<dit>[^.]{{0,120}}?)[.;,:!?»]+\s*(?:.{{0,20}}?\b)?{METTRE} (?:moi )?(?:plutot |simplement |juste |seulement |bien )*,?(?: si vous le permettez ,?| s'il (?:vous|te) plait ,?)*\s*:?\s*(?P<nouveau>.{{3,}})$"
)
_REPROCHE = re.compile(
    r"\b(?:vous|tu|t')\s?(?:m')?(?:avez|as) (?:re)?(?:copi|mis|gard|coup|not|retenu|ecri|oubli|laiss)\w*|\b(?:n'est|c'est|sont|est) pas\b|\bne veut rien dire\b|\bveut rien dire\b|\bmets pas\b|\bfaux\b|\bfausse\b|\berreur\b|\bcoupee?s?\b|\bf(?:au|o)tes?\b"
)
_MOITIE = re.compile(
    rf"\b(?:pour|dans|sur|a) (?P<le>{LE}){NOM}\b[^:]{{0,60}}[:,]\s*(?:ce n'est|c'est|cest) pas (?P<ancien>[^,;]{{3,80}}), (?:mais )?(?:c'est|cest) (?P<nouveau>.{{4,}})$"
)
"""« Pour le respect, la mauvaise moitié : ce n'est pas que A, c'est que B »."""

_CELLE_DES = re.compile(
    rf"\bcelle (?:de |des |du |de la )(?P<le>{LE})?{NOM}\s*:\s*(?P<nouveau>.{{3,}})$"
)

_SE_FONT = ("action_7_jours", "renoncements", "geste_respect", "acte")
"""Answers told by « je »."""


def refusee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """A named answer that is refused, and the new one told apart: « c'est pas mon action. … »."""
    plat = a_plat(texte)
    for motif in (_MOITIE, _PAS_LE_MIEN, _CELLE_DES, _MET_ENSUITE):
        m = motif.search(plat)
        if m is None or (
            motif is _MET_ENSUITE and not _REPROCHE.search(plat[: m.start("nouveau")])
        ):
            continue
        nom = etape_nommee(m, texte, carnet)
        if nom is None and motif is _MOITIE and carnet.acte:
            nom = "acte"
        nouveau = texte[slice(*m.span("nouveau"))]
        nouveau = nouveau[: len(sans_suite(a_plat(nouveau)).rstrip(' .!?»"'))].strip(' .!:»«"“”')
        nouveau = re.sub(
            r"^(?:c['’]est|plut[ôo]t|mettez|mets)\s+(?:d['’]|de )?|^(?:que |qu['’])(?=\S)",
            "",
            nouveau,
            flags=re.I,
        )
        nouveau = re.sub(
            r"^(?:mon|ma|mes) (?:action|geste|renoncement|valeurs?|clients?)\s*(?:c['’]est|:|ce sont)\s*",
            "",
            nouveau,
            flags=re.I,
        )
        if motif is _PAS_LE_MIEN and re.match(r"j(?:e\b|e? ?'|\w{4})", a_plat(nouveau)):
            # « ce ne sont pas mes clients, je citais un livre »
            nom = nom if nom in _SE_FONT else None
        if motif is _PAS_LE_MIEN and _A_QUI_JE.match(m["quoi"] or "") and nom not in _SE_FONT:
            # « c'est pas mes clients que j'appelle, c'est le maire »: of what they will do
            continue
        if motif is _PAS_LE_MIEN and nom == "activite":
            # « c'est pas mon métier, c'est ma vie »
            continue
        if "«" in nouveau[:40]:
            nouveau = nouveau.rpartition("«")[2].strip()
        nouveau = nouveau.strip("'’ ")
        if nom == "valeurs":
            nouveau = re.sub(r",? sans (?:la|le|les|l['’]).*$", "", nouveau)
        # « C'est pas un geste, c'est mes clients » gives no other gesture.
        vide = designe_seulement(nouveau) or VIDE.fullmatch(a_plat(nouveau))
        if nom and len(nouveau) > 2 and not vide:
            return nom, nouveau
    return _pas_a(texte, carnet) or _trompee(texte, carnet) or _otee(texte, carnet)


_NON_PAS_A = re.compile(
    r"^\W*(?:(?:ah|mais|euh|attendez|attends|pardon) ,? ?)*(?:non|nan|nn)\W+pas (?P<a>(?:aux?|les?|la|l'|des|du|ma|mon|mes) ?[^,.;:!?]{3,50}),\s*(?:mais |plutot )?(?P<b>.{3,})$"
)


def _pas_a(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Non, pas les aides-soignantes, les résidents »: of the last answer, when it told the first."""
    m = _NON_PAS_A.match(a_plat(texte))
    if m is None or carnet.etape in SUR_LA_PHRASE:
        return None
    nom, dit = derniere(carnet)
    anciens = pleins(m["a"])
    if nom not in ORDRE or not anciens or not anciens <= pleins(dit):
        return None
    return nom, tel_que_dit(texte, m, "b")


_TROMPE = re.compile(
    r"\b(?:je me suis|j'me suis|jme suis|je me sui|jme sui) tromp\w*(?: juste avant| tout a l'heure| avant)?\s*[,:.!]?\s*(?P<dit>.+)$"
)
_B_PAS_A = re.compile(
    r"(?P<b>(?!c'|ce ).{6,80}?),? (?:et |mais )?pas? (?P<a>(?:aux?|a|o|les?|la|l'|des|ma|mon|mes|de) ?.{3,60})$"
)
_PAS_A_B = re.compile(
    r"^(?:.{0,40}?\b)?(?:c'est |cest |ce (?:n'est|ne sont) |que )?pas? (?P<a>(?:les?|la|l'|des|mes|ma|mon) ?[^,;:.]{3,40}?)(?:\s*[,;:.]\s*|\s+)(?:(?:c'est|cest|c|ce sont|mais|plutot) )?(?P<b>(?:tous|toutes|ceux|celles|les?|la|l'|des|mes|ma|mon)\b.{3,})$"
)


def _trompee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Je me suis trompée : je renonce à B, pas à A »: the answer that tells A, and B."""
    plat = a_plat(texte)
    dit = _TROMPE.search(plat)
    reprend = re.match(r"(?:non|nn|nan|pardon|attends?|attendez)\W+je reprends\W+", plat)
    redit = re.search(r"\bj'?ai (?:deja )?dit que?\b\s*", plat)
    debut = dit.start("dit") if dit else (reprend or redit).end() if reprend or redit else None
    if debut is None:
        return None
    for motif in (_PAS_A_B, _B_PAS_A):
        m = motif.match(plat[debut:].rstrip(" .!"))
        if m is None:
            continue
        anciens, neuf = (
            pleins(m["a"]),
            texte[debut + m.start("b") : debut + m.end("b")].strip(" .,!"),
        )
        noms = [n for n, garde in gardes(carnet) if n in ORDRE and anciens & pleins(garde)]
        if "coeur_clientele" in noms and re.match(
            r"(?:tous |toutes )?(?:ceux|celles|les)\b", neuf, re.I
        ):
            return "coeur_clientele", neuf
        if re.match(r"je renonce\b", a_plat(neuf)) and carnet.renoncements:
            return "renoncements", neuf
        if noms:
            return noms[0], neuf
    return None


_OTE_C_EST = re.compile(
    r"^\W*(?:non\W+)?(?:enleve[sz]?|vire[sz]?|retire[sz]?|supprime[sz]?) (?P<a>[^,;.]{3,50})[,;.]\s*(?:c'est|cest|ce sont) (?P<b>(?!ca\b|prive|faux|pas\b|perso|trop|de trop|nul|moche|une? |pour rire|de l'humour).{4,})$"
)


def _otee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Enlève jeudi et la crèche, c'est samedi au marché »: the answer that tells the first."""
    m = _OTE_C_EST.match(a_plat(texte))
    anciens = pleins(m["a"]) if m else set()
    if m is None or carnet.etape in SUR_LA_PHRASE or not anciens:
        return None
    nom = next((n for n, dit in gardes(carnet) if n in ORDRE and anciens <= pleins(dit)), None)
    nouveau = texte[slice(*m.span("b"))]
    return (nom, nouveau[: len(sans_suite(a_plat(nouveau)))].strip(" .!")) if nom else None


_ABANDONNE = r"(?:j'abandonne|je (?:renonce|lache|laisse|quitte|refuse)|j'arrete)"
CE_N_EST_PAS = re.compile(
    rf"(?:(?:ce (?:ne )?(?:n'est|sont)|c'est|cest|c'etait) )?\bpas (?P<ancien>.{{3,60}}?)(?: (?P<quoi>qu[e'] ?(?:{_ABANDONNE})?.{{0,25}}))?\s*[.,;:!]\s*(?:mais |{METTRE}(?: plutot)?(?: moi)?|c'est plutot|plutot|c'est)\s*:?\s*(?P<nouveau>.{{4,}})$"
)


def cite_a_tort(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Ce n'est pas « je suis fatiguée » que j'abandonne. Mettez : les pansements »."""
    m = CE_N_EST_PAS.search(a_plat(texte))
    if m is None:
        return None
    ancien, nouveau = m["ancien"].strip(' «»"“”'), texte[m.start("nouveau") : m.end()]
    # Without quotation marks, an answer may well use words said before.
    cite = re.search(r"[«\"“]", m["ancien"]) or (
        carnet.etape == "suite" and len(pleins(ancien)) >= 3
    )
    noms = [nom for nom, dit in gardes(carnet) if cite and contient(dit, ancien)]
    if re.search(_ABANDONNE, m["quoi"] or "") and carnet.renoncements:
        noms = ["renoncements"]
    return (noms[0], nouveau.strip(' .!»«"“”')) if noms and noms[0] in ORDRE else None


_CITATION = re.compile(
    r"\b(?:je n'ai|j'ai|je n'avais) (?:jamais|pas) (?:ecrit|dit|employe) (?:[«\"“]|(?:ca|cela) comme)|\bcitation\b.{0,30}\b(?:fausse|faux|inexacte?|pas)\b|\b(?:fausse|mauvaise) citation\b"
    r"|\b(?:vous|tu) (?:me )?(?:repete[sz]?|citez?|cites) (?:encore |toujours )?(?:une phrase fausse|mal|faux|de travers)"
    r"|^(?:attention|non|pardon|mais|attendez)\b.{0,12}\bj'ai (?:dit|ecrit) (?:exactement |tout )?(?:l'inverse|le contraire)\b"
)


def conteste_une_citation(texte: str) -> bool:
    """Whether the coach is told that it quoted them wrong, with nothing to change in an answer.

    « Je n'ai jamais écrit « ne peut » », « c'est la citation d'au-dessus qui est fausse »,
    « attention, j'ai dit l'inverse ».
    """
    return bool(_CITATION.search(normaliser(texte)))


_PAS_DIT = re.compile(r"\b(?:jamais|pas) (?:dit|parle|ecrit|renonce)\b")


def jamais_dit(texte: str, carnet: Carnet) -> str | None:
    """The answer that a message denies to have given: « renoncer à les embêter, jamais dit ça »."""
    plat = normaliser(texte)
    if not OTER.search(plat) or not (_PAS_DIT.search(plat) or conteste_une_citation(texte)):
        return None
    mots = pleins(texte)
    return next((nom for nom, dit in gardes(carnet) if pleins(dit) and pleins(dit) <= mots), None)
