"""How the sentence begins, told anew: what is done, or who says it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pourquoi.majuscules import majuscule
from pourquoi.reflet.lexique import infinitif
from pourquoi.retouche.charpente import EXISTE, lire
from pourquoi.retouche.litteral import exact, tient
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
    r"(?:\b(?:[ée]cri(?:s|vez|re|rais)|mets|met|mettez|mettrais|dis|dites|dirais|pr[ée]f[èée]r\w+|parlez?)(?:[ -]moi)?(?: plut[ôo]t| juste| simplement)*|\bplut[ôo]t)"
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
    faite = f"{majuscule(neuf)}{dite[debut.end() :]}"
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
        dite = re.sub(rf"^(?:{EXISTE}|Nous sommes là)", majuscule(neuf), dite)
        return (dite, trouve.span()) if dite != phrase else None
    seul = neuf.lower().startswith(("je ", "j’"))
    autre = seul != phrase.startswith("J")
    dite = (autre and dire_par(phrase, "je" if seul else "nous")) or phrase
    tete = _TETE.match(dite)
    if tete is None or not trouve["pour"] or (trouve["que"] and not tete["que"]):
        return None
    return f"{majuscule(neuf)}{dite[tete.end('sujet') :]}", trouve.span()


_OUVRENT = r"(?:je suis l[àa]|j[’']existe|nous existons|nous sommes l[àa]|on est l[àa]|on existe)"
_DEBUT_MANQUANT = re.compile(
    rf"\b(?:manqu\w+|oubli\w+|perdu\w*|mang[ée]\w*|enlev\w+|saut[ée]\w*|remet\w*|met(?:s|tez|tre)?|r?ajout\w*|commenc\w+)\b[^.;!?]{{0,40}}?(?:«\s*)?\b(?P<debut>{_OUVRENT})\b(?: pour)?\s*»?",
    re.IGNORECASE,
)


def debut_manquant(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« il manque le début, « je suis là » », of a sentence that opens on « pour que… »."""
    trouve = _DEBUT_MANQUANT.search(dit)
    faite = avec_un_debut(phrase, trouve["debut"]) if trouve else None
    return (faite, trouve.span()) if trouve and faite else None


def avec_un_debut(phrase: str, debut: str) -> str | None:
    """A sentence that opens on its aim, after these words; None when it opens on anything else."""
    but = re.match(r"(?:pour |afin (?:de |d[’'])?)?(?P<dit>\S.*)", phrase, re.IGNORECASE)
    if but is None or not (
        re.match(r"(?:pour|afin|qu(?:e |[’']))", phrase, re.IGNORECASE)
        or infinitif(phrase.split()[0].lower())
    ):
        return None
    debut = re.sub(r" la$", " là", debut.replace("'", "’"))
    return f"{debut[0].upper()}{debut[1:].lower()} pour {but['dit'][0].lower()}{but['dit'][1:]}"


_A_COTE = (
    r"(?:(?:c[’' ]?(?:était|est|etait)|ct) (?:juste |seulement |que )?(?:pour (?:vous|toi|t[’']expliquer|vous (?:dire|expliquer))|une remarque|un commentaire|de la parlote|moi qui (?:parle|parlais)|à vous que je (?:parle|parlais))"
    r"|(?:ne |n[’'])?(?:fait|font|faisait|est|sont|doit|devait|va|a) (?:pas|rien)\b[^.;!?«»]{0,20}\b(?:de|dans) (?:la|ma|cette) (?:phrase|raison d[’']?\s?[eê]tre)|(?:(?:c[’']?est|est|était) )?pas (?:dans|de) (?:la|ma) phrase|(?:pas|rien) à (?:écrire|mettre|garder|y faire|faire l[àa])|je (?:vous|te) parlais)"
)
_HORS_PHRASE = re.compile(
    rf"«\s*(?P<cite>[^«»]+?)\s*»,?\s*[^«».;!?]{{0,40}}?{_A_COTE}[^«».;!?]*|(?:^|[.;!?]\s+)(?:non,? |mais |et )?(?:le )?(?P<nu>[^«».;!?,]{{4,40}}?),?\s+{_A_COTE}[^«».;!?]*",
    re.IGNORECASE,
)


def hors_de_la_phrase(avant: Sequence[str]) -> Callable[[str, str], tuple[str, Place] | None]:
    """« « on pourrait dire », c'était pour vous »: words said to the coach go, with their colon.

    A sentence that would open on its aim takes the beginning of the one before.
    """

    def lire_ici(phrase: str, dit: str) -> tuple[str, Place] | None:
        for trouve in _HORS_PHRASE.finditer(dit):
            place = exact(phrase, trouve["cite"] or trouve["nu"])
            if place is None or (trouve["nu"] and place[0] > 0):
                continue
            suite = phrase[place[1] :].lstrip(" :,;…") if place[0] == 0 else phrase[place[1] :]
            faite = re.sub(r"\s+([,.])", r"\1", f"{phrase[: place[0]]}{suite.lstrip()}")
            debut = next((m[0] for p in reversed(avant) if (m := re.match(EXISTE, p))), None)
            faite = (debut and avec_un_debut(faite, debut)) or faite
            if len(faite.split()) > 3 and tient(faite, phrase):
                return majuscule(faite), trouve.span()
        return None

    return lire_ici
