"""Words that the sentence says several times, named by their rank: « le deuxième « anciennes » »."""

from __future__ import annotations

import re

from pourquoi.retouche.consignes import OTER, REMPLACER
from pourquoi.retouche.litteral import exact, tient
from pourquoi.retouche.oral import sans_commentaire
from pourquoi.retouche.places import Place
from pourquoi.retouche.pose import PENDANT, mettre_ici

_RANG = r"(?P<rang>premi[eè]re?|1 ?[eè]?re?|deuxi[eè]me|2 ?(?:[eè]?me|nde?|e)|seconde?|troisi[eè]me|3 ?(?:[eè]?me|e)|derni[eè]re?|autre)"
_LE_MOT = rf"(?:le |la |l[’']|(?<=du ))(?:mot )?{_RANG}(?: (?:mot|fois|occurrence|emploi)(?: d[eu](?: mot)?| d[’'])?)?\s*(?:«\s*(?P<cite>[^«»]+?)\s*»|(?P<nu>[^\W\d_][^«».,;:!?]{{2,40}}?)(?=$| ?[.,;:!?]| (?:par|en|pour|stp|svp|merci|et|car|parce|juste|[çc]a|c[’']est|c|mets|mettez|dis|dites)\b))"
_OTER_LE = re.compile(rf"\b{OTER}(?: (?:juste|moi|donc|seulement|stp|svp))* {_LE_MOT}", re.I)
_REMPLACER_LE = re.compile(
    rf"\b{REMPLACER}(?: (?:juste|moi|donc|seulement))* {_LE_MOT}\s*,?\s*(?:par|en|pour)\s+(?:«\s*(?P<neuf>[^«»]+?)\s*»|(?P<neuf_nu>[^.,;:!?«»]+))",
    re.I,
)
_METTRE_AU_LIEU = re.compile(
    rf"\b(?:mets|met|mettez|mettre|[ée]cri(?:s|vez)|dites|dis) (?:«\s*(?P<neuf>[^«»]+?)\s*»|(?P<neuf_nu>[^.,;:!?«»]+?)) (?:[àa] la place|au lieu) (?:d[eu] )?{_LE_MOT}",
    re.I,
)
_PUIS_METTRE = re.compile(
    rf"\b{_LE_MOT}\s*,?\s*(?:mets|mettez|dites|dis|devient|[ée]cri(?:s|vez))\s+(?:plut[ôo]t )?(?:«\s*(?P<neuf>[^«»]+?)\s*»|(?P<neuf_nu>[^.,;:!?«»]+))",
    re.I,
)
_NE_GARDER_QUE = re.compile(
    rf"(?:«\s*(?P<cite>[^«»]+?)\s*»|(?P<nu>[^\W\d_]{{3,}}))[^.;!?«»]{{0,40}}\b(?:deux|2) fois\b[^«»]{{0,20}}?\b(?:gard|laiss)\w+ (?:juste |que |seulement )*(?:le |la |l[’']){_RANG}\b",
    re.I,
)


def le_rang(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« enlevez le deuxième « anciennes » », « remplace le premier rue par allée ».

    The rank only tells when the sentence says these words several times.
    """
    for motif in (_METTRE_AU_LIEU, _REMPLACER_LE, _PUIS_METTRE, _OTER_LE, _NE_GARDER_QUE):
        trouve = motif.search(dit)
        places = _places(phrase, trouve["cite"] or trouve["nu"]) if trouve else []
        ici = _place(places, trouve["rang"]) if trouve else None
        if trouve is None or ici is None:
            continue
        if motif is _NE_GARDER_QUE:
            ici = next(place for place in places if place != ici)
        if motif in (_OTER_LE, _NE_GARDER_QUE):
            faite: str | None = _sans(phrase, ici)
        else:
            neuf = trouve["neuf"] or sans_commentaire(trouve["neuf_nu"])
            faite = mettre_ici(phrase, ici, neuf)
        if faite and tient(faite, phrase):
            return faite, trouve.span()
    return None


def _places(phrase: str, mots: str, debut: int = 0) -> list[Place]:
    """Where these very words stand, each time."""
    place = exact(phrase[debut:], mots)
    if place is None:
        return []
    ici = debut + place[0], debut + place[1]
    return [ici, *_places(phrase, mots, ici[1])]


def _place(places: list[Place], rang: str) -> Place | None:
    if len(places) < 2:
        return None
    rangs = {"p": 0, "1": 0, "d": 1, "2": 1, "s": 1, "a": 1, "t": 2, "3": 2}
    n = len(places) - 1 if rang.lower().startswith("der") else rangs[rang[0].lower()]
    return places[n] if n < len(places) else None


def _sans(phrase: str, place: Place) -> str | None:
    """The sentence without these words, unless others called for them: « que [ma rue] reste »."""
    gauche, droite = phrase[: place[0]].rstrip(), phrase[place[1] :].lstrip()
    if PENDANT.search(gauche) and not gauche.endswith((" et", " ou")):
        return None
    return re.sub(r"\s+([,.])", r"\1", f"{gauche} {droite}")
