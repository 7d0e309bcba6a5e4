"""Partners told spontaneously, whatever was asked: « mes partenaires, ce sont… »."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pourquoi.carnet import Carnet
from pourquoi.reflet.clauses import plat
from pourquoi.reflet.echafaudage import sans_verbe
from pourquoi.reflet.typographie import nettoyer
from pourquoi.respect import partenaire_nomme
from pourquoi.valeurs import enumerees

_EN_TETE = (
    r"(?:(?:mes|nos) (?:(?:vraie?s?|principaux|premiers|meilleurs|bons|deux|trois|autres|seuls) )?partenaires(?: (?:[àa] moi|de travail|du quotidien))?"
    r"|(?:c[ôo]t[ée]|niveau|comme|en|pour|question|au niveau) (?:les |des |mes |nos )?partenaires?)"
)
_CE_SONT = r"(?:c['’ ]?est|ce sont|c|sont|ce serait|ce seraient|seraient|seront|ce seront|j['’ ]?ai|on a|nous avons|(?:il )?y ?['’]? ?a|:|=)"
_DITS = re.compile(
    rf"(?P<avant>^|[.!?;…,]\s*|\s(?:et|mais|sinon)\s+)(?:(?:et|mais|alors|bon|sinon|puis|au fait|d['’]ailleurs|moi)[\s,]+)*{_EN_TETE}[\s,]*{_CE_SONT}[\s:]+(?:surtout |d['’]abord |aussi |plut[ôo]t )?(?P<qui>\w[^.!?;…]*?)"
    r"(?=\s*(?:[.!?;…]|$)|,? (?:et|mais|donc|alors|puis),? (?:moi,? )?(?:je |j['’]|on |nous |mes |mon |ma |pour |[àa] quoi|[çc]a |les clients)|, (?:je |j['’]|on |mes clients|ils |elles ))",
    re.IGNORECASE,
)
_DES_GENS = re.compile(
    r"(?:(?:les?|la|une?|des|mon|ma|mes|nos|notre|ceux|celles|deux|trois) |l['’])\w|(?-i:[A-ZÀ-Ý]\w)",
    re.IGNORECASE,
)
PAR_DEFAUT = "confreres"
"""Where partners go who are neither suppliers nor the team."""


@dataclass
class PartenairesDits:
    """Partners named beside another answer.

    Attributes:
        qui: they, as typed.
        reste: the message without them.
        fait: whether what is done for them is told as well.
    """

    qui: str
    reste: str
    fait: bool = False


def partenaires_dits(texte: str) -> PartenairesDits | None:
    """The partners that a message names as such, and what else it says; None when it names none.

    « mes partenaires, c'est le respect » names nobody, « mes partenaires, je les paie » tells an act.
    """
    m = _DITS.search(texte)
    if m is None:
        return None
    qui = m["qui"].strip(" ,")
    nus = re.sub(r"(?<=[ ’'])[A-ZÀ-Ý][\w-]+", "nom", nettoyer(qui))
    if not _DES_GENS.match(qui) or not sans_verbe(nus) or enumerees(qui) or "?" in m[0]:
        return None
    if _VAGUES.match(plat(qui)):
        return None
    suite = re.sub(r"^[\s,.;!…]*(?:(?:et|mais|donc|alors|puis)[\s,]+)*", "", texte[m.end() :])
    avant = texte[: m.start()].rstrip(" ,")
    if _POUR_EUX.match(suite):
        return PartenairesDits(f"{qui}, et {suite.rstrip(' .')}", avant, fait=True)
    pont = " " if not avant or avant[-1] in ".!?;…" else ". "
    return PartenairesDits(qui, f"{avant}{pont}{suite}".strip() if suite else avant)


_POUR_EUX = re.compile(
    r"(?:je|j['’]|on|nous) ?(?:(?:lui|leur|les?|la) |l['’])(?!\w*(?:cherch|veu|voudr))",
    re.IGNORECASE,
)
_VAGUES = re.compile(
    r"(?:le|la|l’|les) (?:base|vie|plus|cle|respect|confiance|secret|probleme|meme|memes|essentiel)\b"
)


def retenir(carnet: Carnet, dits: PartenairesDits) -> None:
    """Keep the partners named, for the synthesis; what may be done for them is still asked."""
    genre = partenaire_nomme(dits.qui)
    genre = PAR_DEFAUT if genre in (None, "clients") else genre
    deja = nommes_seulement(carnet, genre)
    qui = f"{deja}, {dits.qui}" if deja and dits.qui not in deja else dits.qui
    carnet.partenaires = {**carnet.partenaires, genre: qui}
    if not dits.fait:
        carnet.partenaires_nommes = [*dict.fromkeys([*carnet.partenaires_nommes, genre])]


def nommes_seulement(carnet: Carnet, genre: str) -> str:
    """The partners of a kind that were named and nothing more; empty when none was."""
    return carnet.partenaires.get(genre, "") if genre in carnet.partenaires_nommes else ""
