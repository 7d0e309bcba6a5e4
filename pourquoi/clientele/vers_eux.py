"""Which of the clients a step goes to: those it names, those it tells of, or somebody known by name."""

from __future__ import annotations

import re

from pourquoi.clientele.dite import ecartes, qui
from pourquoi.clientele.que_des_gens import un_a_un
from pourquoi.ecriture import normaliser
from pourquoi.rectifications import pleins
from pourquoi.rectifications.mots_pleins import racines

_TETE = re.compile(
    r"(?:tou(?:te)?s )?(?:les|des|mes|nos|la|le|l['’]|une?|quelques)\s?(?:(?:jeunes|petite?s|vieux|vieilles|futur(?:e)?s|grande?s|anciens|anciennes|nouveaux|nouvelles|belles?|beaux)\s(?=\w{4}))?(?P<nom>\w{4,})",
    re.IGNORECASE,
)
_VAGUES = re.compile(
    r"(?:gens|personnes?|monde|clients?|clientes?|autres?|femmes?|hommes?|jeunes|vieux|petits?)\b"
)
"""A noun that half of all the people in the world share."""
_RELATIVE = re.compile(r"\b(?:qui|que|dont|où|à qui|chez qui)\b|\bqu['’]", re.IGNORECASE)
_A_SOI = re.compile(
    r"\b(?:ma|mon|mes|notre|nos) (?:mamans?|papas?|familles?|femmes?|maris?|enfants?|parents?|fournisseurs?|salarie\w*|employe\w*|equipes?|associe\w*|apprentis?)\b"
)
"""« ma maman », « mon salarié »: theirs, and no client of theirs."""
_PAS_EUX = re.compile(
    r"\b(?:pas|plutot que|sans|sauf|au lieu (?:de|d'|des)|ni) (?:aller |voir )?(?:a |chez |de |d'|avec |pour )?(?:les|des|aux|la|le|l')[^,.;!?]*"
)
_NOM_PROPRE = re.compile(r"(?<![.!?…]\s)(?<=[\s’'])[A-ZÉÈ][a-zà-ÿ]{2,}(?:-[A-ZÉÈ]?[a-zà-ÿ]+)*")
_PRENOM_LIEN = re.compile(
    r"\b(?:genre|comme|style|type|par exemple|madame|monsieur|mme|mr?)\b", re.I
)
TROIS = 3
"""Words in a row that two people share: « mal au dos »."""


def groupe_vise(reponse: str, pas: str) -> str:
    """The group of the clientele that a step goes to, as it is said; empty when its words name none.

    « samedi je vais voir Momo, il a mal au dos » goes to « ceux qui ont mal au dos », « voir
    Aïcha l'infirmière » to « les infirmières ».

    Args:
        reponse: the answer on the clientele.
        pas: the step, as typed.
    """
    plat = _PAS_EUX.sub(" ", _A_SOI.sub(" ", normaliser(pas)))
    if pleins(ecartes(reponse)) & pleins(plat):
        # Said with those refused in it, whom it goes to is not sure.
        return ""
    return next((g for g in un_a_un(qui(reponse)) if _en_est(g, plat)), "")


def _en_est(groupe: str, plat: str) -> bool:
    """Whether somebody told of in plain words belongs to a group: by its noun, or by what they live."""
    tete = _TETE.match(groupe)
    if tete and not _VAGUES.fullmatch(normaliser(tete["nom"])):
        nom = racines(tete["nom"])
        if nom and nom <= racines(plat):
            return True
    relative = _RELATIVE.search(groupe)
    if relative is None:
        return False
    vecu = normaliser(groupe[relative.end() :])
    mots = re.findall(r"\w+", vecu)
    suites = (" ".join(mots[i : i + TROIS]) for i in range(len(mots) - TROIS + 1))
    de_suite = any(f" {suite} " in f" {plat} " and len(suite) > 7 for suite in suites)
    return de_suite or len(racines(vecu) & racines(plat)) > 1


def connu_par_son_nom(reponse: str, pas: str) -> bool:
    """Whether a step goes to somebody named among the clients: « les marcheurs, genre Paul et Annick »."""
    if not _PRENOM_LIEN.search(reponse):
        return False
    refuses = normaliser(ecartes(reponse))
    noms = {normaliser(m[0]) for m in _NOM_PROPRE.finditer(f" {reponse}")}
    mots = set(re.findall(r"\w+", normaliser(pas)))
    return any(nom in mots and nom not in refuses for nom in noms)
