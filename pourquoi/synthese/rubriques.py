"""The columns of the page: values and acts, clientele and renunciations, partners."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from pourquoi.majuscules import majuscule
from pourquoi.reflet import essentiel, fait
from pourquoi.synthese.fontes import PT, Police, lignes
from pourquoi.synthese.matiere import Matiere
from pourquoi.synthese.palette import BRIQUE, ENCRE, SAPIN
from pourquoi.synthese.passage import passage
from pourquoi.synthese.scene import Forme, Rectangle, Texte
from pourquoi.synthese.typographie import citer, citer_geste, nu, raccourcir

_CORPS = 9.5 * PT
_INTERLIGNE = 4.3
_MAX_LIGNES = 9


@dataclass(frozen=True)
class Rubrique:
    """A heading and what goes under it: pairs of a name, or "", and words, or ""."""

    titre: str
    entrees: tuple[tuple[str, str], ...]


def rubriques(matiere: Matiere) -> list[list[Rubrique]]:
    """Headings by column, from left to right; nothing for what was not talked about."""
    valeurs = tuple((raccourcir(v.nom, 40), citer(v.acte)) for v in matiere.valeurs[:4])
    valeurs = tuple((majuscule(nom), acte) for nom, acte in valeurs)
    gestes = tuple((titre, citer_geste(texte)) for titre, texte in matiere.partenaires)
    colonnes = [
        [
            Rubrique("Valeurs en actes", valeurs),
            Rubrique("Ce qu’un client en voit", _seule(matiere.regard_client)),
        ],
        [
            Rubrique("Cœur de clientèle", _seule(matiere.clientele)),
            Rubrique("Renoncements", _seule(matiere.renoncements)),
        ],
        [
            Rubrique("Partenaires, avec respect", gestes),
            Rubrique(
                "Un geste de respect", (("", citer_geste(matiere.geste)),) if matiere.geste else ()
            ),
        ],
    ]
    pleines = [[r for r in colonne if r.entrees] for colonne in colonnes]
    return [colonne for colonne in pleines if colonne]


def composer(
    groupe: list[Rubrique], x: float, place: float, hauteur_max: float
) -> tuple[list[Forme], float]:
    """Draw a column from the height 0; long words are cut until it fits, then what
    comes last is left out.

    Returns:
        The shapes and the height they take, in millimetres.
    """
    for maximum in range(_MAX_LIGNES, 0, -1):
        formes, hauteur = _dessiner(groupe, x, place, maximum)
        if hauteur <= hauteur_max:
            return formes, hauteur
    reduit = _sans_la_derniere_entree(groupe)
    return composer(reduit, x, place, hauteur_max) if reduit else ([], 0.0)


def _dessiner(
    groupe: list[Rubrique], x: float, place: float, maximum: int
) -> tuple[list[Forme], float]:
    formes: list[Forme] = []
    y = 0.0
    for rubrique in groupe:
        formes.append(Rectangle(x, y, 9.0, 0.9, fond=SAPIN))
        y += 6.0
        formes.append(Texte(x, y, rubrique.titre.upper(), Police.GRAS, 8 * PT, BRIQUE))
        y += 1.2
        for nom, mots in rubrique.entrees:
            for texte, police, limite in ((nom, Police.GRAS, 1), (mots, Police.TEXTE, maximum)):
                for ligne in _tenir(texte, police, place, limite, fait if nom else essentiel):
                    y += _INTERLIGNE
                    formes.append(Texte(x, y, ligne, police, _CORPS, ENCRE))
            y += 1.4
        y += 4.0
    return formes, y - 4.0


def _tenir(
    texte: str, police: Police, place: float, maximum: int, lire: Callable[[str, int], str]
) -> list[str]:
    """The words on so many lines: whole, else the clause that `lire` takes up, else cut."""
    ecrites = lignes(texte, police, _CORPS, place, maximum)
    if not _COUPE.search("".join(ecrites[-1:])) or _COUPE.search(texte):
        return ecrites
    # What a line surely holds: two millimetres a letter is wide.
    court = citer(passage(nu(texte), int(maximum * place / 2), lire))
    essai = lignes(court, police, _CORPS, place, maximum)
    return ecrites if not essai or _COUPE.search(essai[-1]) else essai


_COUPE = re.compile(r"…\W*$")


def _sans_la_derniere_entree(groupe: list[Rubrique]) -> list[Rubrique]:
    *premieres, derniere = groupe
    entrees = derniere.entrees[:-1]
    return [*premieres, replace(derniere, entrees=entrees)] if entrees else premieres


def _seule(mots: str) -> tuple[tuple[str, str], ...]:
    return (("", citer(mots)),) if mots else ()
