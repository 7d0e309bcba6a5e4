"""A change that names no answer: the words it drops, or the kind of those it brings, say which.

« C'est pas les jeunes, c'est les retraités » bears on the answer that tells the young; « vous avez
oublié les marins » adds to the clientele, « vous avez oublié la patience » to the values.
"""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, FIN
from pourquoi.carnet import Carnet
from pourquoi.clientele.nommee import humains
from pourquoi.rectifications import (
    ORDRE,
    a_plat,
    avec_aussi,
    designees,
    gardes,
    pleins,
    sans_la_destination,
    sans_le_groupe,
)
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs_lexique import valeurs_dites

_DEBUT = rf"{ALLEZ}(?:dans [^,]{{3,30}}\W+)?"
_OTE = r"(?:enleve|vire|retire|supprime|ote)[rsz]?"
_METS = r"(?:(?:re)?(?:mets|met|mettez)|r?ajoute[rsz]?|note[rsz]?)"
_ECHANGES = tuple(
    re.compile(_DEBUT + motif + FIN)
    for motif in (
        r"(?:(?:c'est|cest|ce (?:n'est|sont|ne sont)) )?pas (?P<a>[^,;.]{3,50}?)[,;.]? (?:mais |c'est |cest |ce sont )+(?P<b>.{3,60}?)",
        r"(?:c'est |cest )?pas (?P<a>[^,;.]{3,50}?), (?P<b>(?:les? |la |l'|des ).{3,60}?)",
        rf"{_OTE} (?P<a>[^,;.]{{3,50}}?)[,;.]? (?:et |puis )?{_METS} (?:plutot )?(?P<b>.{{3,60}}?)",
        r"(?:remplace|change)[rsz]? (?P<a>[^,;.]{3,50}?) (?:par|en|pour) (?P<b>.{3,60}?)",
    )
)
_RETRAITS = tuple(
    re.compile(_DEBUT + motif + FIN)
    for motif in (
        r"(?:j'ai|j'avais|je n'ai) (?:jamais|pas) (?:dit|parle de|parle d') ?(?P<a>[^,;.]{3,40}?)",
        rf"{_OTE} (?P<a>[^,;.]{{3,40}}?)",
    )
)
_OUBLIS = tuple(
    re.compile(_DEBUT + motif + FIN)
    for motif in (
        r"(?:vous (?:m'|me )?(?:oubliez|zappez|sautez)|tu (?:m'|me )?(?:oublies|zappes|sautes)|t'oublies) (?P<b>[^,;.]{3,50}?)",
        r"(?:vous (?:m'|me l'|l')?avez|tu (?:m'|l')?as|t'as|tas) (?:encore |bien |juste |completement )*(?:oublie|perdu|zappe|saute|laisse de cote|laisse tomber|pas (?:mis|note|garde)) (?:de (?:mettre|noter|dire) )?(?P<b>[^,;.]{3,50}?)",
        r"(?:il |y )?manque (?P<b>[^,;.]{3,50}?)",
    )
)
_AJOUTS = tuple(
    re.compile(_DEBUT + motif + FIN)
    for motif in (
        r"j'(?:ai|avais) (?:aussi dit|dit aussi|aussi parle de) (?P<b>[^,;.]{3,50}?)",
        r"r?ajoute[rsz]? (?:moi )?(?:aussi )?(?P<b>[^,;.]{3,50}?)",
        r"(?P<b>(?:les? |la |l'|des |mes |tou(?:te)?s les )[^,;.]{3,50}?),? (?:c'est|cest|ce sont|sont|font partie) (?:aussi |de |également )*(?:mes |des |nos )?client(?:e)?s?",
    )
)
_DANS_LES_VALEURS = re.compile(r"\s*(?:dans|a|aux?|comme|parmi) (?:les |mes |la |ma )?valeurs?\b")


def a_sa_place(
    texte: str, carnet: Carnet, devant_la_phrase: bool = False
) -> tuple[str, str] | None:
    """The answer a message changes without naming it, and its new text; None when it is not sure.

    What the sentence to sign says itself is edited there; in front of it, what is added without
    naming the clients or the values is added to it.
    """
    plat = a_plat(texte)
    for motif in (*_ECHANGES, *_RETRAITS):
        if m := motif.match(plat):
            vise = _bout(texte, m, "a")
            if devant_la_phrase and exact(carnet.raison_detre or "", vise):
                return None
            if (tenue := _seule(vise, carnet)) is None:
                return None
            if motif in _RETRAITS:
                return _sans(vise, tenue)
            neuf = _bout(texte, m, "b")
            # « …, et enlevez la fin »: a second order, of the sentence, is no word of the answer.
            return None if _AUTRE_ORDRE.search(a_plat(neuf)) else _avec_un_autre(vise, neuf, tenue)
    for motif in (*_OUBLIS, *_AJOUTS):
        if m := motif.match(plat):
            aux = {nom for nom in ("client", "valeur") if nom in plat}
            devant = devant_la_phrase and not aux
            return None if devant else ajout(_bout(texte, m, "b"), aux, carnet)
    return None


_AUTRE_ORDRE = re.compile(rf"(?:,| et| puis) (?:{_OTE}|ajoute[rz]?|mets|mettez|garde[rz]?) ")

_NE_GARDER_QUE = re.compile(
    _DEBUT
    + rf"{_OTE} (?P<a>[^,;.:]{{3,50}}?)[,;.]+ (?:et )?(?:(?:garde|laisse|mets|mettez|note)[rsz]? )?(?:juste|seulement|uniquement|simplement) ?:? ?(?P<b>.{{4,120}}?)"
    + FIN
)


def ne_garder_que(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Enlève les jeunes. Juste : les gens du coin et les ouvriers »: the answer with both, and its new text."""
    m = _NE_GARDER_QUE.match(a_plat(texte))
    tenue = _seule(_bout(texte, m, "a"), carnet) if m else None
    return (tenue[0], _bout(texte, m, "b")) if m and tenue else None


def _bout(texte: str, m: re.Match[str], groupe: str) -> str:
    return texte[slice(*m.span(groupe))].strip(' .!«»"“”')


def _seule(mots: str, carnet: Carnet) -> tuple[str, str] | None:
    """The one answer in which these very words stand."""
    if not pleins(mots) or designees(mots):
        return None
    tenues = [(nom, dit) for nom, dit in gardes(carnet) if nom in ORDRE and exact(dit, mots)]
    return tenues[0] if len(tenues) == 1 else None


def _avec_un_autre(ancien: str, neuf: str, tenue: tuple[str, str]) -> tuple[str, str] | None:
    nom, dit = tenue
    debut, fin = exact(dit, ancien) or (0, 0)
    return (nom, f"{dit[:debut]}{neuf}{dit[fin:]}") if pleins(neuf) else None


def _sans(vise: str, tenue: tuple[str, str]) -> tuple[str, str] | None:
    nom, dit = tenue
    reste = sans_le_groupe(dit, vise)
    return (nom, reste) if reste else None


def oublie(phrase: str, carnet: Carnet) -> tuple[str, str] | None:
    """The answer with what a reproach says was lost of it: « vous avez perdu la franchise »."""
    plat = a_plat(phrase)
    if "?" in plat:
        return None
    m = next(filter(None, (motif.match(plat) for motif in _OUBLIS)), None)
    aux = {nom for nom in ("client", "valeur") if nom in plat}
    return ajout(_bout(phrase, m, "b"), aux, carnet) if m else None


def ajout(neuf: str, aux: set[str], carnet: Carnet) -> tuple[str, str] | None:
    """The clientele or the values with what is missing there; None when it could be either.

    Args:
        neuf: what is missing.
        aux: « client » or « valeur », when one is named.
        carnet: the notebook.
    """
    neuf = sans_la_destination(neuf)[0]
    dans = _DANS_LES_VALEURS.search(a_plat(neuf))
    neuf = neuf[: dans.start()] if dans else neuf
    clients, aux_valeurs = "client" in aux, "valeur" in aux
    dit = carnet.coeur_clientele
    if dit and not aux_valeurs and (clients or humains(neuf)):
        return None if exact(dit, neuf) else ("coeur_clientele", avec_aussi(dit, neuf))
    connues = valeurs_dites(neuf)
    if not carnet.valeurs or not (aux_valeurs or connues):
        return None
    tenues = carnet.valeurs_nommees or [carnet.valeurs]
    neuves = [v for v in connues or [neuf.replace("'", "’")] if v not in tenues]
    return ("valeurs", ", ".join([*tenues, *neuves])) if neuves else None
