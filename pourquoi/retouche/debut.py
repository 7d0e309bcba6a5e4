"""How the sentence begins, told anew: what is done, or who says it."""

from __future__ import annotations

import re

from pourquoi.reflet.lexique import infinitif
from pourquoi.retouche.charpente import EXISTE, lire
from pourquoi.retouche.litteral import tient
from pourquoi.retouche.oral import sans_commentaire, sans_tics
from pourquoi.retouche.parties import FAIRE, changer_de_partie
from pourquoi.retouche.personne import dire_par
from pourquoi.retouche.places import Place

_AMORCE = (
    r"qu(?:e |[’'])(?:l[’']on|on|vous|tu|[çc]a|cela|elle|la phrase) (?:y )?(?:parl|di[st]|caus|évoqu|racont|mett|écriv)\w*"
    r"(?: (?:plut[ôo]t|juste|aussi|surtout|d[’']abord))*\s*(?::|d(?:e |[’']))\s*"
)
"""« que l'on parle de… » says what to speak of; only what follows goes in."""
_VEUT = r"(?:(?:je |j[’'])?(?:préf[èée]r\w+|prefer\w+|aimerai[st]|voudrai[st]|souhait\w+|veux)|il faudrait|faudrait)(?: (?:plut[ôo]t|bien|mieux|mille fois))*"
_PARLER_DE = re.compile(rf"\b{_VEUT}\s+{_AMORCE}(?P<dit>[^\W\d_]+ [^.;!?«»]+)", re.IGNORECASE)
_ECRIRE = re.compile(
    r"(?:\b(?:[ée]cri(?:s|vez|re|rais)|mets|met|mettez|mettrais|dis|dites|dirais|pr[ée]f[èée]r\w+|parlez?|parle)(?:[ -]moi)?(?: plut[ôo]t| juste| simplement)*|\bplut[ôo]t)"
    r"\s*,?:?\s*«?\s*(?P<pour>pour |de |d[’'])(?P<dit>(?:ne (?:pas |plus )?|s[e’'] ?)?[^\W\d_]+ [^.;!?«»]+)",
    re.IGNORECASE,
)
_AUTRE_PARTIE = re.compile(
    r",? (?:afin|pour qu|en \w+ant\b|parce|d[’']abord)|, (?:pour|avec|sans) ", re.I
)
_AILLEURS = re.compile(
    r"\b(?:fin|bout|ajout\w*|milieu|après|tout)\b|\bau lieu\b|\b[àa] la place\b", re.I
)


def faire_plutot(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« écrivez plutôt : pour tenir le four », « j'aimerais qu'on parle de tenir le four »."""
    cadre = lire(phrase)
    if cadre is None or not cadre.suites:
        # Without another part, it is the whole sentence.
        return None
    for motif in (_PARLER_DE, _ECRIRE):
        trouve = motif.search(dit)
        if trouve is None or _AILLEURS.search(dit[trouve.start() :]):
            continue
        neuf = sans_tics(sans_commentaire(trouve["dit"])).strip(" ,")
        verbe = re.split(r"[ ’']", re.sub(r"^(?:ne (?:pas |plus )?|s[e’'] ?)", "", neuf))[0]
        if not infinitif(verbe.lower()) or len(neuf.split()) < 2 or _AUTRE_PARTIE.search(neuf):
            continue
        faite = changer_de_partie(phrase, FAIRE, neuf)
        if faite and tient(faite, phrase):
            return faite, (_debut(dit, trouve.start()), trouve.end())
    return None


def _debut(dit: str, ou: int) -> int:
    return max((m.end() for m in re.finditer(r"[.!?;]\s", dit[:ou])), default=0)


_SUJET = r"(?<![\w’'-])(?:je|j[’'](?=[aeiouyéèêh])|nous|on)\s?[^\W\d_]+(?: (?!pour\b|plut|que\b)[\w’'-]+){0,3}?(?: pour)?"
_A_PLUTOT_QUE_B = re.compile(
    rf"«?\s*(?P<neuf>{_SUJET})\s*»?\s*,?\s*(?:plut[ôo]t qu(?:e |[’'])|au lieu d(?:e |[’'])|[àa] la place d(?:e |[’'])|et (?:pas|non)(?: pas)? )\s*«?\s*(?:(?:nous existons|j[’']existe|on existe|je suis l[àa]|nous sommes l[àa]) ?(?:pour)?)\s*»?",
    re.IGNORECASE,
)


def debut_plutot(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« « je travaille pour » plutôt que « nous existons » »: how the sentence begins."""
    trouve = _A_PLUTOT_QUE_B.search(dit)
    if trouve is None:
        return None
    neuf = re.sub(r" pour$", "", trouve["neuf"].strip().replace("'", "’"), flags=re.I)
    if re.fullmatch(r"j’existe|nous existons|on existe|je suis l[àa]|je|nous|on", neuf, re.I):
        # Said otherwise, by `personne`.
        return None
    seul = neuf.lower().startswith(("je ", "j’"))
    autre = seul != phrase.startswith("J")
    dite = (autre and dire_par(phrase, "je" if seul else "nous")) or phrase
    debut = re.match(rf"{EXISTE}(?= pour\b)", dite)
    if debut is None:
        return None
    faite = f"{neuf[0].upper()}{neuf[1:]}{dite[debut.end() :]}"
    return faite, (_debut(dit, trouve.start()), trouve.end())


_NOMS = {"j’existe": "j’existe", "je suis là": "je", "nous existons": "nous"}
"""How the coach begins the sentence, and the person that it is asked for by."""
_COMMENCE = re.compile(
    r"(?:\bcommen\w+ (?:plut[ôo]t |simplement |juste )?(?:par|avec)|\b(?:au|le) d[ée]but\b[^«».;!?]{0,30}|\bplut[ôo]t|\b(?:dites|dis|mettez|mets|[ée]crivez|[ée]cris|(?:je |j[’'])(?:mettrais|dirais|[ée]crirais|pr[ée]f[èée]r\w+)))(?: plut[ôo]t| juste| simplement)?"
    r"\s*[:,]?\s*(?P<ouvre>[«“\"]?)\s*(?P<debut>(?:je |j[’'](?=[aeiouyéèêh])|nous |on )(?!(?:pr[ée]f|veux|voudr|aimer|mett|dirai|signe))[^«»“”\",.;:!?]{3,40}?)(?P<pour> pour(?P<que> que)?)?\s*(?:…|\.*)\s*[»”\"]?"
    r"(?=\s*(?:$|[.,;:!?])|\s+(?:stp|svp|merci|s[’']il|et|plut[ôo]t|[çc]a|c[’']est|le reste|la suite)\b)",
    re.IGNORECASE,
)
_TETE = re.compile(r"(?P<sujet>[^,]{4,40}?) pour(?P<que> que)?\b")


def debut_voulu(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« commencez par « je suis là pour » », « dites « je fais ce métier pour que » »: that beginning.

    The end of the sentence stays as it is; who speaks changes with the beginning.
    """
    trouve = _COMMENCE.search(dit)
    if trouve is None:
        return None
    neuf = re.sub(r" la$", " là", trouve["debut"].strip().replace("'", "’"))
    connu = _NOMS.get(neuf.lower())
    if connu:
        dite = dire_par(phrase, connu) or phrase
        dite = re.sub(rf"^(?:{EXISTE}|Nous sommes là)", f"{neuf[0].upper()}{neuf[1:]}", dite)
        return (dite, trouve.span()) if dite != phrase else None
    seul = neuf.lower().startswith(("je ", "j’"))
    autre = seul != phrase.startswith("J")
    dite = (autre and dire_par(phrase, "je" if seul else "nous")) or phrase
    tete = _TETE.match(dite)
    if tete is None or not trouve["pour"] or (trouve["que"] and not tete["que"]):
        return None
    return f"{neuf[0].upper()}{neuf[1:]}{dite[tete.end('sujet') :]}", trouve.span()
