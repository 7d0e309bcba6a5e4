"""What else others may live, of which no rule is sure: for a judge to choose among."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.clientele.nommee import genre, nom_de
from pourquoi.ecriture import normaliser
from pourquoi.raison_detre.a_vouloir import se_veut
from pourquoi.raison_detre.d_aplomb import d_aplomb
from pourquoi.raison_detre.effets import avec_ne, lire, vecus
from pourquoi.raison_detre.matiere import CRU, PERSONNES, PRIVE, dicible
from pourquoi.raison_detre.pour_qui import qui_sont_ils
from pourquoi.reflet import propositions, souhait
from pourquoi.reflet.typographie import nettoyer
from pourquoi.retouche.contenu import au_subjonctif

COMBIEN = 6
"""Clauses tried, at most."""

_DE_QUELQU_UN = re.compile(
    r"^(?:les|des|le|la|l’|nos|ces|ils|elles|on|chacun|chacune|tout le monde|personne|plus personne|aucune?|chaque|ceux|celles|une?|rien|quelqu’un)\b",
    re.IGNORECASE,
)
"""What opens a clause that says something of others."""


def effets_possibles(carnet: Carnet, gens: str | None = None) -> list[str]:
    """What others live, as clauses for « afin que », from the latest why to the first.

    Args:
        carnet: the notebook.
        gens: the core clientele, whom « ils » may be: « les étudiants »; may be None.
    """
    trouves: dict[str, None] = {}
    for etape, bout in _bouts(carnet, (*reversed(POURQUOIS), "coeur_clientele", "regard_client")):
        dits: dict[str, None] = {}
        lu = lire(nettoyer(bout))
        dite = au_subjonctif(lu) if _DE_QUELQU_UN.match(lu) else None
        dits |= dict.fromkeys(filter(None, (souhait(bout), dite)))
        texte = getattr(carnet, etape)
        eux = qui_sont_ils(carnet, texte) if etape in POURQUOIS else gens
        if gens and etape == "coeur_clientele" and _nommes_apres(gens, bout, texte):
            # « ceux de nuit. Ils boivent leur bière le matin. Les cyclistes… »
            eux = None
        dits = dict.fromkeys(vecu.texte for vecu in vecus(bout, eux or "")) | dits
        trouves |= dict.fromkeys(_nommer(dit, eux or None) for dit in map(_nu, dits))
    droits = filter(None, map(d_aplomb, filter(None, trouves)))
    return [dit for dit in dict.fromkeys(droits) if _se_dit(dit)][:COMBIEN]


def _bouts(carnet: Carnet, etapes: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The points of these answers, then their clauses, each once, with its step."""
    vus: set[str] = set()
    for etape in etapes:
        texte = getattr(carnet, etape)
        if not texte:
            continue
        for bout in (*carnet.bouts(etape, texte), *propositions(texte)):
            if bout not in vus and len(bout.split()) > 2:
                vus.add(bout)
                yield etape, bout


def _nommes_apres(gens: str, bout: str, texte: str) -> bool:
    """Whether these people are named only after this clause of the answer."""
    avant, trouve, _ = normaliser(texte).partition(normaliser(bout))
    return bool(trouve) and nom_de(gens) not in avant


_ILS = re.compile(r"^(ils|elles) (?=\S)")


def _nommer(dit: str, gens: str | None) -> str | None:
    """« ils ne perdent pas leur récolte » with the people they are, or None when nobody knows."""
    ils = _ILS.match(dit)
    if ils is None:
        return None if _SEUL.match(dit) else dit
    if (
        gens is None
        or len(gens.split()) > 8
        or not gens.startswith(("les ", "nos ", "ceux ", "celles "))
    ):
        return None
    feminin = genre(gens) == "f"
    return f"{gens} {dit[ils.end() :]}" if feminin == (ils[1] == "elles") else None


_SEUL = re.compile(r"(?:il|elle|l’|lui|y|leur)\b(?! y )")
"""Nobody knows who."""


def _nu(dit: str) -> str:
    # « ils ont plus froid », once wished: nobody wishes them more of it.
    dit = avec_ne(dit.strip(" ,."))
    return dit[:1].lower() + dit[1:]


def _se_dit(dit: str) -> bool:
    if PERSONNES.search(dit) or PRIVE.search(dit) or CRU.search(dit) or not dicible(dit):
        return False
    return 3 <= len(dit.split()) <= 19 and se_veut(dit)
