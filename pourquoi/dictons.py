"""A value told as somebody's saying: « ma mère disait « si tu racontes, raconte tout » »."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pourquoi.carnet import Replique
from pourquoi.ecriture import en_phrases
from pourquoi.majuscules import majuscule
from pourquoi.reflet import ecrire
from pourquoi.reflet.bornes import a_un_verbe
from pourquoi.reflet.clauses import blessant
from pourquoi.reflet.lexique import conjugue, connu, infinitif

_A_MOI = r"(?P<a_moi>mon|ma|mes|notre|nos)"
_PARENT = r"papa|maman|mamie|mamy|papi|papy|m[ée]m[ée]|p[ée]p[ée]|tonton|tata"
_PERSONNE = rf"(?:{_A_MOI} (?!client|phrase|raison|patient|usager|concurrent|comptable|banqu)[^\W\d_][\w-]*(?: (?!qui\b|qu|il\b|elle\b|me\b|m['’]|nous\b|lui\b|dis|dit|r[ée]p[èe]t|toujours\b)(?:d['’])?[\w-]+){{0,2}}|(?P<nu>{_PARENT})|(?:une? |le |la )(?:vieux|vieille|ancien\w*|ma[îi]tre\w*|patron\w*|prof\w*)(?: (?!qui\b|qu|il\b|elle\b|me\b|m['’]|dis|dit)[\w-]+)?)"
_CHEZ_NOUS = r"(?P<chez>(?:par )?chez (?:moi|nous)|dans (?:ma famille|mon village|notre métier|le métier|ma boîte))"
_DISAIT = r"(?P<dire>(?:dis(?:ait|aient)|r[ée]p[ée]t(?:ait|aient))(?: (?:toujours|souvent|tout le temps|tjs|tjrs|tt le temps))?|a (?:toujours|tjs|tjrs) dit|ont toujours dit|dit (?:toujours|souvent|tjs|tjrs)|disent(?: toujours)?|dit|r[ée]p[èe]te)"
_INTRODUIT = re.compile(
    rf"(?:^|(?<=[.!?;,…] )|(?<=\bmais )|(?<=\bben )|(?<=\bet ))"
    rf"(?:(?:{_CHEZ_NOUS},? on|(?P<qui>{_PERSONNE})(?:,? (?:il|elle|ils|elles))?) (?P<moi>m['’]|me |nous |lui |leur )?{_DISAIT})"
    rf"\s*,?\s*(?P<que>qu(?:e |['’]))?[\s,:]*",
    re.IGNORECASE,
)
_COMME_DISAIT = re.compile(
    rf"(?:^|(?<=[.!?;,…] ))comme (?P<dire>disait|disaient|dit|r[ée]p[ée]tait|r[ée]p[èe]te) (?P<qui>{_PERSONNE})\s*[,:«]\s*(?=\S)",
    re.IGNORECASE,
)
_ENTRE_GUILLEMETS = re.compile(r"[«“\"]\s*(?P<dit>[^«»“”\"]{6,}?)[\s,.]*[»”\"]")
_FIN = re.compile(
    r"\s*[.!?;…]|\s+(?:parce qu|pa?rc?[eq] ?que? |pcq |pck |car |puisqu)|,? (?:donc|alors|du coup|et moi|moi|et c['’ ]?est|et [çc]a|et je|je (?:pense|crois|trouve))\b|,? c (?:tout|est tout)\b",
    re.IGNORECASE,
)
_AU_BOUT = re.compile(
    r"(?:[\s,]+(?:quoi|voil[àa]|hein|bref|point|c['’ ]est tout|c tout))+$", re.IGNORECASE
)
_DE_SOI = re.compile(
    r"(?:je\b|j['’]|m['’]|me\b|moi\b|c['’ ]?(?:est|[ée]tait) (?:pas|trop|bien|nul)|ce qu|tout ce qu|les choses\b|n['’]importe|du (?:bien|mal)|[çc]a\b|jamais (?:rien|un|une|de)\b|pareil|la m[êe]me|oui\b|non\b|bonjour\b|merci\b)"
    r"|.*\b(?:tu|t['’]) ?(?:\w+ )?(?:es|as|vas|travailles?|fais|bosses?) (?:\w+ )?(?:trop|fou|folle|pas assez)\b",
    re.IGNORECASE,
)
"""« mon mari dit que j'exagère », « mon père disait bonjour à tout le monde »: no saying."""
_SENTENCE = re.compile(
    r"(?:il (?:faut|fallait|vaut|valait)|faut|fallait|vaut mieux|mieux vaut|on|une?|l[ea]s?|l['’]|ceux|celui|celle|qui|rien|tout|tant|quand|si|chaque|chacun|personne|mieux|ne)(?!\w)",
    re.IGNORECASE,
)
"""How a saying told with « que » begins."""
_MAXIME = re.compile(
    r"(?:[^,.]{3,40}, )?(?:si|quand|tant que) (?:tu |t['’])[^.!?]{3,80}?,? (?:tu |t['’]|ne |tu\b)[^.!?]{3,80}",
    re.IGNORECASE,
)
_PAS_AVEC = re.compile(
    r"\b(avec|dans|sur|pour|chez) (?:[^\s,]+ ){1,3}?[^\s,]+(?= pas \1\b)", re.IGNORECASE
)
"""« avec la balance pas avec le pouce »: « pas » is no half of a « ne ».
"""
LE_MOINS, LE_PLUS = 3, 30
"""Words of a saying."""
INCONNUS = 0.25
"""Share of words that no French dictionary has, from which a saying is left as it was typed."""


@dataclass(frozen=True)
class Dicton:
    """A saying.

    Attributes:
        dit: its words, written right.
        qui: whose it is and how they said it, told to the person: « votre mère disait »; empty for
            a rule told in « tu ».
        reste: what the answer tells beside it.
    """

    dit: str
    qui: str
    reste: str


def dicton(texte: str, tutoiement: bool = False) -> Dicton | None:
    """The saying that an answer tells, or None."""
    for intro in (*_INTRODUIT.finditer(texte), *_COMME_DISAIT.finditer(texte)):
        suite = texte[intro.end() :]
        if intro.re is _COMME_DISAIT and texte[: intro.end()].rstrip().endswith("«"):
            suite = f"«{suite}"
        cite = _ENTRE_GUILLEMETS.match(suite.lstrip(" ,:"))
        brut = cite["dit"] if cite else _jusqu_au_bout(suite)
        dit = _ecrit(brut)
        if not LE_MOINS <= len(dit.split()) <= LE_PLUS or blessant(dit):
            continue
        if not cite and not _est_une_sentence(dit, intro.groupdict().get("que")):
            continue
        place = texte.find(brut, intro.end())
        fin = place + len(brut) if place >= 0 else len(texte)
        return Dicton(
            dit, _a_qui(intro, tutoiement), f"{texte[: intro.start()]} {texte[fin:]}".strip()
        )
    return _regle(texte)


def _regle(texte: str) -> Dicton | None:
    """« À l'atelier, si tu casses, tu le dis. »: a rule told in « tu », whole."""
    phrases = en_phrases(texte)
    premiere = phrases[0].strip(" .!…") if phrases else ""
    if "?" in premiere or not _MAXIME.fullmatch(premiere) or len(premiere.split()) > LE_PLUS:
        return None
    reste = " ".join(phrases[1:])
    return None if blessant(premiere) else Dicton(_ecrit(premiere), "", reste)


def _jusqu_au_bout(suite: str) -> str:
    fin = _FIN.search(suite)
    dit = suite[: fin.start()] if fin else suite
    return _AU_BOUT.sub("", dit.strip(' ,:«»"“”'))


def _ecrit(dit: str) -> str:
    """A saying written right; left as typed when it is of another language."""
    dit = _PAS_AVEC.sub(r"\g<0>,", " ".join(dit.split()).replace("'", "’"))
    mots = re.findall(r"[^\W\d_]{3,}", dit.lower())
    inconnus = [m for m in mots if not connu(m)]
    propre = ecrire(dit) if len(inconnus) <= INCONNUS * len(mots) or len(mots) < 4 else None
    propre = (propre or dit).strip(" .,;:!…")
    return propre[:1].lower() + propre[1:]


def _est_une_sentence(dit: str, que: str | None) -> bool:
    if _DE_SOI.match(dit):
        return False
    if que:
        return bool(_SENTENCE.match(dit))
    tete = re.split(r"[\s’]", dit.lower())[0]
    return a_un_verbe(dit) or bool(conjugue(tete)) or bool(infinitif(tete))


def _a_qui(intro: re.Match[str], tutoiement: bool) -> str:
    """« ma mère elle disait » → « votre mère disait »; « chez moi on dit » → « chez vous, on dit »."""
    groupes = intro.groupdict()
    dire = (ecrire(groupes["dire"]) or groupes["dire"]).lower()
    votre = {"mon": "ton", "ma": "ta", "mes": "tes", "notre": "ton", "nos": "tes"}
    if chez := groupes.get("chez"):
        chez = re.sub(r"\b(?:moi|nous)$", "toi" if tutoiement else "vous", chez.lower())
        chez = re.sub(
            r"\b(?:mon|ma|notre)\b",
            lambda m: votre[m[0]] if tutoiement else "votre",
            chez,
        )
        return f"{chez}, on {dire}"
    qui = groupes["qui"]
    if a_moi := groupes.get("a_moi"):
        a_moi = a_moi.lower()
        pluriel = "vos" if a_moi in ("mes", "nos") else "votre"
        nom = ecrire(qui[len(a_moi) :].strip()) or qui[len(a_moi) :].strip()
        qui = f"{votre[a_moi] if tutoiement else pluriel} {_bien(nom)}"
    elif groupes.get("nu"):
        feminin = re.match(r"ma|m[ée]|ta", groupes["nu"], re.IGNORECASE)
        qui = f"{('ta' if feminin else 'ton') if tutoiement else 'votre'} {groupes['nu'].lower()}"
    else:
        qui = qui[0].lower() + qui[1:]
    moi = (groupes.get("moi") or "").lower()
    if moi.startswith("m"):
        voyelle = dire.startswith("a ")
        moi = ("t’" if voyelle else "te ") if tutoiement else "vous "
    elif moi.startswith("nous"):
        moi = "vous "
    return f"{qui} {moi}{dire}"


def _bien(nom: str) -> str:
    return re.sub(
        r"^(?:grand[ -])?(?:mere|pere|frere)\b|^soeur\b",
        lambda m: m[0].replace("ere", "ère").replace("oe", "œ").replace("grand ", "grand-"),
        nom,
        flags=re.IGNORECASE,
    )


def rendre(dit: Dicton) -> tuple[str, str]:
    """How a saying is said back: the form of its reflection, and its words."""
    if not dit.qui:
        return "citation", dit.dit
    return "proposition", f"{dit.qui} «\u00a0{dit.dit}\u00a0»"


def dire(dit: Dicton, valeur: str | None = None) -> Replique:
    """The saying said back, with the value that is heard in it, if any."""
    forme, reflet = rendre(dit)
    variables = {"reflet": reflet, "Reflet": majuscule(reflet)}
    if valeur:
        return Replique(f"utter_reflet_valeur_{forme}", {**variables, "valeur": valeur})
    return Replique(f"utter_reflet_{forme}", variables)
