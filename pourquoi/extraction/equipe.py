"""Alone or with others, and how many."""

from __future__ import annotations

import re

from pourquoi.extraction.mots import aplatir, en_lettres

_NOMBRE = r"(\d{1,4}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|cent)"
_SEUL = re.compile(
    r"\b(?:je suis|jsuis|chui|j suis|je bosse|je travaille|je gere|je fais tout|je serai|je reste|je demarre|je me lance|travailler|etre|bosser) (?:encore |toujours |toute? |tt |un peu )*seule?\b"
    r"|\b(?:toute?|tt) seule?\b(?! (?:truc|chose))|\ben solo\b|\bsans (?:salarie|employe|equipe|associe)\w*\b|\b(?:pas|aucun|zero|0) (?:de |d )?(?:salarie|employe|associe)\w*\b|\bje n ai personne\b"
)
_D_UN_AUTRE = re.compile(
    r"\b(?:ils?|elles?|qui|se|s|lui|leur|son|sa|ses|une?|les|des|machine|mari|mere|pere|gens|client\w*|gamin\w*|enfant\w*)\b(?!.*\b(?:je|j|moi|mon compte|jsuis|chui)\b)"
)
"""Who « tout seul » is said of, in its clause, when it is somebody else."""
_EQUIPE = re.compile(
    rf"\b(?:on est|on sera|nous sommes|nous serons|ns sommes|on bosse a|on travaille a|on etait) (?:a )?{_NOMBRE}\b(?! (?:ans|heures|euros|h\b|km|kilometres|mois|jours|fois|minutes|bornes|pour cent|%))"
    rf"|\b(?:j ai|jai|g|on a|nous avons|avec|embauche) (?:mes |nos |les )?{_NOMBRE} (?:\w+ )?(?:salarie|employe|ouvrier|compagnon|collaborateur|associe|apprenti|vendeuse|serveu|personnes|gars|gamins)\w*\b"
    rf"|\b(?:une |notre )?(?:equipe|boite|entreprise|societe) de {_NOMBRE}\b(?: (?:personnes|salaries))?|\b{_NOMBRE} (?:salarie|employe|ouvrier|compagnon|associe|collaborateur)\w*\b"
)
_EQUIPE_SANS_NOMBRE = re.compile(
    r"\b(?:mon equipe|mes equipes|notre equipe|l equipe|mes (?:\w+ )?(?:salaries?|salariees|employes?|ouvriers?|gars|collaborateurs|compagnons|apprentis|vendeuses|serveurs|associes?|associees)|mon (?:associe|apprenti|ouvrier|salarie)\w*"
    r"|avec (?:mon|ma|mes|un|une|deux) (?:frere|soeur|mari|femme|compagn\w+|cousin\w*|associe\w*|copine?s?|copains?|pote|pere|mere|fils|fille|amie?|conjoint\w*)|(?:mon mari|ma femme|mon frere|ma soeur|mon associee?) et moi)\b"
    rf"|\b(?:avec|garde|reprends?) (?:l[ea]s? |mes |ses |une? |{_NOMBRE[:-1]}) ?)(?:\w+ ){{1,3}}qui (?:etai\w+|est|sont|rest\w+|y (?:travaill|boss)\w+|travaill\w+|boss\w+) (?:deja |encore |toujours )*(?:la|en place|sur place|dedans|depuis)\b"
    r"|\b(?:mes|nos|les deux|avec (?:une?|deux|trois|mes|les)) (?:\w+ )?(?:vendeu[rs]\w*|serveu[rs]\w*|moni(?:teu|tri)\w+|collegues?|coequipi\w+|equipi\w+|saisonni\w+|assistantes?)\b"
)
"""Who works there, unnumbered: « mon équipe », « avec la serveuse qui était déjà là »."""


def effectif(texte: str) -> int | None:
    """How many people the business has, when the text gives the number."""
    m = _EQUIPE.search(aplatir(texte))
    if m is None:
        return None
    nombre = next(g for g in m.groups() if g)
    return int(nombre) if nombre.isdigit() else int(en_lettres(nombre))


SEUL = "seul"
"""Written in `detours_faits` when the presentation told that they work alone."""
EQUIPE = "equipe"
"""The same, when it told that they do not."""


def seul_ou_equipe(texte: str) -> str | None:
    """« seul », « equipe », or None when the text does not tell."""
    nu = aplatir(texte)
    compte = _EQUIPE.search(nu)
    if compte:
        return "equipe" if (effectif(texte) or 2) > 1 else "seul"
    seul = [
        m
        for m in _SEUL.finditer(nu)
        if not re.search(
            r"\b(?:pas|plus|jamais|ni|marre d|peur d)(?: \w+)?\s*$|\b(?:ca|elle|il|se|qui|machine|venu|vient|marche|tourne|travaille)\s*(?:\w+ )?$",
            nu[: m.start()],
        )
        and not (
            re.match(r"t\w+ seul|travailler|etre|bosser", m[0])
            and _D_UN_AUTRE.search(re.split(r"[.,;:!?()]", nu[: m.start()])[-1])
        )
    ]
    if seul and not re.search(r"\b(?:suis|suis pas|ne suis) (?:pas|plus) (?:toute? )?seul", nu):
        return "seul"
    if _EQUIPE_SANS_NOMBRE.search(nu):
        return "equipe"
    return None
