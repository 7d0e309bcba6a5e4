"""Reflections: take up the person's words before asking anything else."""

from __future__ import annotations

from pourquoi.carnet import Carnet, Replique
from pourquoi.reflet import Reflet, refleter
from pourquoi.valeurs_lexique import valeurs_sous_entendues

_A_LIER = (
    "pourquoi_3",
    "pourquoi_2",
    "coeur_clientele",
    "valeurs",
    "pourquoi_1",
    "acte",
    "regard_client",
    "geste_respect",
    "raison_detre",
)
"""Earlier answers a new one is set beside, the most telling first."""


def refleter_reponse(carnet: Carnet, texte: str, etape: str) -> list[Replique]:
    """Reflect an answer, by linking it to an earlier one or naming a value where possible.

    Args:
        carnet: the notebook, this answer already in it.
        texte: the answer.
        etape: the step it answers.

    Returns:
        One line to say, or nothing when the words cannot be turned faithfully.
    """
    reflet = refleter(texte, carnet.tutoiement)
    if reflet is None:
        return []
    variables = {"reflet": reflet.texte, "Reflet": _majuscule(reflet.texte)}
    valeur = _valeur_tue(carnet, texte)
    if valeur:
        carnet.valeurs_entendues = [*carnet.valeurs_entendues, valeur]
        return [Replique(f"utter_reflet_valeur_{reflet.forme}", {**variables, "valeur": valeur})]
    ancien = _ancien(carnet, etape)
    if ancien and not carnet.dernier_reflet_lie:
        carnet.dernier_reflet_lie = True
        return [Replique("utter_reflet_lien", {**variables, "ancien": ancien.texte})]
    carnet.dernier_reflet_lie = False
    return [Replique(f"utter_reflet_{reflet.forme}", variables)]


def _valeur_tue(carnet: Carnet, texte: str) -> str | None:
    """A value this answer implies and that has not been named yet."""
    deja = {*carnet.valeurs_entendues, *carnet.valeurs_nommees}
    return next((v for v in valeurs_sous_entendues(texte) if v not in deja), None)


def _ancien(carnet: Carnet, etape: str) -> Reflet | None:
    """Something said earlier that this answer can be set beside: the deepest why first."""
    candidats = [
        (nom, getattr(carnet, nom))
        for nom in _A_LIER
        if nom != etape and nom not in carnet.reflets_lies
    ]
    for nom, texte in candidats:
        reflet = refleter(texte, carnet.tutoiement) if texte else None
        if reflet is not None and len(reflet.texte) <= 80:
            carnet.reflets_lies = [*carnet.reflets_lies, nom]
            return reflet
    return None


def _majuscule(texte: str) -> str:
    return texte[:1].upper() + texte[1:]


def citer(texte: str, longueur: int = 90) -> str:
    """The person's words on one line, cut at a word with « … » beyond this many characters."""
    propre = " ".join(texte.split()).strip(' .,;…«»"')
    if len(propre) <= longueur:
        return propre
    return propre[:longueur].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
