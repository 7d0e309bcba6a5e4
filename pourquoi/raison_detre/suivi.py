"""The signed sentence beside an answer put right after it: it is theirs, and only they change it."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Replique
from pourquoi.clientele.dite import dire_clientele
from pourquoi.ecriture import normaliser
from pourquoi.retouche.groupes import place_des_gens
from pourquoi.retouche.places import Place, situer


def dit_encore(carnet: Carnet, nom: str, avant: Carnet) -> list[Replique]:
    """What is said when the signed sentence still tells the answer just replaced.

    Args:
        carnet: the notebook, the answer replaced.
        nom: the answer.
        avant: the notebook before.
    """
    phrase, place = carnet.raison_detre or "", None
    if nom == "coeur_clientele":
        place = _les_clients(phrase, avant.coeur_clientele or "")
    elif nom == "valeurs":
        place = _la_valeur(phrase, avant.valeurs_nommees, carnet.valeurs_nommees)
    if place is None or normaliser(phrase[slice(*place)]) in normaliser(
        carnet.coeur_clientele or ""
    ):
        return []
    return [Replique("utter_raison_detre_dit_encore", {"morceau": phrase[slice(*place)]})]


def _les_clients(phrase: str, ancien: str) -> Place | None:
    """Where the sentence names the old clientele."""
    ancienne = dire_clientele(ancien)
    place = situer(phrase, ancienne) if ancienne else None
    if place is None and (gens := place_des_gens(phrase)):
        tete = r"(?:de |d’|du |des |aux? |les? |la |l’)*"
        noms = re.sub(rf"^{tete}", "", phrase[slice(*gens)], flags=re.I)
        place = gens if noms and noms.lower() in ancienne.lower() else None
    return place


def _la_valeur(phrase: str, anciennes: list[str], nouvelles: list[str]) -> Place | None:
    """Where the sentence names a value dropped."""
    mots = [re.sub(r"^(?:la |le |les |l’)", "", v) for v in anciennes if v not in nouvelles]
    return next((p for mot in mots if (p := situer(phrase, mot))), None)
