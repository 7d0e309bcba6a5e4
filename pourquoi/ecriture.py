"""What a phone does to French: spelling brought back to one form before it is read."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

JOURS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
"""The days of the week, as the alternatives of a pattern."""

LONGUEUR_LUE = 1200
"""Characters read of a message: beyond, nothing changes its meaning and time is lost."""

_LIGATURES = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "œ": "oe", "æ": "ae", "…": "."}
)
_GRAMMES = re.compile(r"(?<=\d) g\b")
_REPETEE = re.compile(r"([a-z])\1{2,}|([!?.,])\2+")
_MOT = re.compile(r"\w+'?|[^\w\s]")

_TABLE = """
pr=pour|pour2=pour|ds=dans|ke=que|k=que|qe=que|ki=qui|koi=quoi|kwa=quoi|pk=pourquoi
pq=pourquoi|pkoi=pourquoi|prkoi=pourquoi|prq=pourquoi|pourkoi=pourquoi|pck=parce que
pcq=parce que|pcke=parce que|paske=parce que|pasque=parce que|parske=parce que|psk=parce que
pske=parce que|parceque=parce que|jsp=je sais pas|chepa=je sais pas|jspa=je sais pas
jsai=je sais|chais=je sais|chui=je suis|chuis=je suis|jss=je suis|jsui=je suis|jai=j'ai
jv=je vais|veu=veux|sui=suis|vai=vais|jveu=je veux|jpeu=je peux|jen=j'en|javais=j'avais
jaime=j'aime|jetais=j'etais
jaurais=j'aurais|jarrive=j'arrive|jadore=j'adore|jaimerais=j'aimerais|jaimerai=j'aimerais
jespere=j'espere|jecris=j'ecris|jouvre=j'ouvre|javai=j'avais|cetait=c'etait|cete=c'etait
ct=c'etait|cest=c'est|c=c'est|g=j'ai|sest=s'est|ya=il y a|yavait=il y avait|yen=il y en
yaura=il y aura|qd=quand|kan=quand|kand=quand|qqch=quelque chose|qqchose=quelque chose
qqn=quelqu'un|qq=quelque|qques=quelques|tt=tout|ts=tous|tte=toute|ttes=toutes|tps=temps
lgtps=longtemps|lgtemps=longtemps|bcp=beaucoup|bcq=beaucoup|trp=trop|pa=pas|ms=mais|mm=meme
vs=vous|ns=nous|dc=donc|dsl=desole|svp=s'il vous plait|stp=s'il te plait|slt=salut
bjr=bonjour|bsr=bonsoir|mrc=merci|mci=merci|mer6=merci|rdv=rendez-vous|auj=aujourd'hui
ajd=aujourd'hui|aujourdhui=aujourd'hui|tjs=toujours|tjrs=toujours|tjr=toujours|pdt=pendant
pb=probleme|pbs=problemes|nn=non|nan=non|nop=non|oue=oui|ouai=oui|ouais=oui|ouep=oui
ouaip=oui|voui=oui|yep=oui|moui=oui|avc=avec|vmt=vraiment|vrmt=vraiment|vrm=vraiment
bi1=bien|b1=bien|ri1=rien|dmd=demande|cb=combien|combi1=combien|2m1=demain|dem1=demain
a2m1=a demain|kelke=quelque|kelkun=quelqu'un|kelk=quelque|kom=comme|cmt=comment|cmmt=comment
komen=comment|ossi=aussi|osi=aussi|juska=jusqu'a|alor=alors|largen=l'argent|larjan=l'argent
largent=l'argent|argen=argent|tunes=thunes|tune=thune|fr=faire|boulo=boulot|envi=envie
plu=plus|kil=qu'il|kils=qu'ils|kelle=qu'elle|kon=qu'on|kun=qu'un|kune=qu'une|ken=qu'en
mwa=moi|moa=moi|twa=toi|toa=toi|jamai=jamais|jms=jamais|toujour=toujours|fo=il faut
fau=il faut|bsoin=besoin|pcque=parce que|taf=travail|taff=travail|bizness=business
biz=business|clt=client|clts=clients|cpas=c'est pas|cpa=c'est pas|jpp=j'en peux plus
msg=message|ptdr=mdr|lol=mdr|xd=mdr|tkt=t'inquiete|okay=ok|oki=ok|okok=ok|kestion=question
kestions=questions|franchemen=franchement|vraimen=vraiment|maintenan=maintenant
koman=comment|coman=comment|comen=comment|commen=comment|wi=oui
jfe=je fais|jfai=je fais|jfais=je fais|jme=je me|jmen=je m'en|jten=je t'en
revien=reviens|kelkin=quelqu'un|kkun=quelqu'un|dotre=d'autre
dotres=d'autres|voar=voir|avwar=avoir
pouvwar=pouvoir|kel=quel|kels=quels|keske=qu'est-ce que|keskon=qu'est-ce qu'on
keskil=qu'est-ce qu'il|kes=qu'est-ce|esk=est-ce que|esque=est-ce que
eske=est-ce que|paseke=parce que|pasq=parce que
ranpli=remplit|jarrete=j'arrete|jarette=j'arrete|jarete=j'arrete|jarett=j'arrete|jmarete=je m'arrete|jarretes=j'arrete|jmarrete=je m'arrete|jmarette=je m'arrete|ojd=aujourd'hui|ojdhui=aujourd'hui|ojourdhui=aujourd'hui
mnt=maintenant|mtn=maintenant|dacc=d'accord|dac=d'accord
"""
_ABREGES: dict[str, str] = dict(
    entree.split("=") for entree in _TABLE.strip().replace("\n", "|").split("|")
)
"""Words of a phone and what they stand for, without accents."""

_REGLES: tuple[tuple[re.Pattern[str], str], ...] = (
    # « jdors », « jme » : no French word starts so.
    (re.compile(r"\bj(?=[bcdfgklmnpqrstvxz][a-z])"), "je "),
    # « jpeu plu », « j en peu plus »
    (re.compile(r"\b(je (?:n'|ne )?|j'? ?en |tu )peu\b"), r"\1peux"),
    # « l argent », « j ai » : the apostrophe is far away on a phone.
    (
        re.compile(r"\b([ldjmns]|\w*qu|aujourd(?= hui)) (?=[aeiouyh])|\b(c) (?=e(?:st|tait)\b)"),
        r"\1\2'",
    ),
    (
        re.compile(
            r"\bsa (?=(?:fait|va|me|m'|te|se|s'|paye|paie|sert|marche|rapporte|vient|peut|suffit"
            r"|depend|existe|veut|sera|serait|doit|nous|vous|leur|y|a|coute|change|donne|rend"
            r"|reste|arrive|ne|n'|c'est)\b)"
        ),
        "ca ",
    ),
)


def abrege(mot: str) -> bool:
    """Whether a word, in lower case without accents, is a phone abbreviation."""
    return mot in _ABREGES


def abreviations() -> dict[str, str]:
    """Phone abbreviations and what they stand for, in lower case without accents."""
    return dict(_ABREGES)


def sans_accents(texte: str) -> str:
    """Lower case without accents, straight apostrophes, single spaces."""
    plat = texte.lower()
    if plat.isascii() and "`" not in plat:
        return " ".join(plat.split())
    plat = unicodedata.normalize("NFD", plat.translate(_LIGATURES))
    return " ".join("".join(c for c in plat if not unicodedata.combining(c)).split())


def nettoyer(texte: str) -> str:
    """The text without control characters nor leading slashes, spaces single.

    A leading slash would let a typed text pass for an intent in Rasa's own syntax.
    """
    texte = unicodedata.normalize("NFC", texte)
    if not texte.isprintable():
        texte = "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in texte)
        texte = "".join(c for c in texte if unicodedata.category(c) not in {"Cf", "Cs", "Co"})
    return re.sub(r"^[/\s]+", "", " ".join(texte.split()))


def abreger(texte: str) -> str:
    """The part that is read: the beginning and the end of a very long text."""
    if len(texte) <= LONGUEUR_LUE:
        return texte
    return texte[: LONGUEUR_LUE // 2] + " " + texte[-LONGUEUR_LUE // 2 :]


def _developper(plat: str) -> str:
    return " ".join(_ABREGES.get(mot, mot) for mot in _MOT.findall(plat))


_FIN_DE_PHRASE = re.compile(r"(?<=[.!?…])(?<!\bM\.)(?<!\bMr\.)(?<!\bMme\.)(?<!\bDr\.)\s+")
"""« chez M. Ducasse » ends no sentence."""


def en_phrases(texte: str) -> list[str]:
    """The sentences of a text, with their marks."""
    return _FIN_DE_PHRASE.split(texte.strip())


@lru_cache(maxsize=512)
def normaliser(texte: str) -> str:
    """Bring phone typing to plain French without accents, in lower case.

    Args:
        texte: any text; only the beginning and the end are read when it is very long.

    Returns:
        The words, abbreviations written out, no letter more than twice in a row.
    """
    plat = _REPETEE.sub(r"\1\2", sans_accents(nettoyer(abreger(texte))))
    plat = _developper(_GRAMMES.sub(" grammes", plat))
    for motif, par in _REGLES:
        plat = motif.sub(par, plat)
    # Again: « jveu plu » has been cut into « je veu plu ».
    return _developper(plat).replace("' ", "'")
