"""The signed sentence brought into line with an answer put right after it."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Replique
from pourquoi.clientele.dite import dire_clientele, qui
from pourquoi.clientele.nommee import genre
from pourquoi.retouche.greffe import accorder_puisse, remplacer
from pourquoi.retouche.groupes import place_des_gens
from pourquoi.retouche.places import Place, situer


def suivre(carnet: Carnet, nom: str, avant: Carnet) -> list[Replique]:
    """What is said of the signed sentence when it still tells the answer just replaced.

    Where the new words surely fit in the place of the old ones they are put there, and the
    sentence is theirs to sign again; elsewhere they are told how to change it.

    Args:
        carnet: the notebook, the answer replaced.
        nom: the answer.
        avant: the notebook before.
    """
    phrase = carnet.raison_detre or ""
    place, neuve = None, None
    if nom == "coeur_clientele":
        place, neuve = _les_clients(phrase, avant.coeur_clientele or "", carnet.coeur_clientele)
    elif nom == "valeurs":
        place, neuve = _la_valeur(phrase, avant.valeurs_nommees, carnet.valeurs_nommees)
    if place is None:
        return []
    if neuve is None:
        return [Replique("utter_raison_detre_dit_encore", {"morceau": phrase[slice(*place)]})]
    carnet.phrases_avant = [*carnet.phrases_avant, phrase]
    carnet.raison_detre, carnet.raison_detre_confirmee = neuve, False
    return [Replique("utter_raison_detre_suit", {"morceau": phrase[slice(*place)]})]


def _les_clients(phrase: str, ancien: str, nouveau: str | None) -> tuple[Place | None, str | None]:
    """Where the sentence names the old clientele, and the sentence with the new one."""
    ancienne, nouvelle = dire_clientele(ancien), qui(nouveau or "")
    place = situer(phrase, ancienne) if ancienne else None
    if place is None and (gens := place_des_gens(phrase)):
        tete = r"(?:de |d’|du |des |aux? |les? |la |l’)*"
        noms = re.sub(rf"^{tete}", "", phrase[slice(*gens)], flags=re.I)
        place = gens if noms and noms.lower() in ancienne.lower() else None
    if place is None:
        return None, None
    eux = re.search(r"\b(?:ils|elles|leurs?|eux|celles?|ceux|chacune?)\b", phrase[place[1] :])
    if not nouvelle or (eux and genre(nouvelle) != genre(ancienne)):
        return place, None
    return place, accorder_puisse(remplacer(phrase, place, nouvelle, ancienne))


def _la_valeur(
    phrase: str, anciennes: list[str], nouvelles: list[str]
) -> tuple[Place | None, str | None]:
    """Where the sentence names a value dropped, and the sentence with the one in its stead."""
    mots = [re.sub(r"^(?:la |le |les |l’)", "", v) for v in anciennes if v not in nouvelles]
    place = next((p for mot in mots if (p := situer(phrase, mot))), None)
    ajoutees = [v for v in nouvelles if v not in anciennes]
    if place is None or len(ajoutees) != 1:
        return place, None
    return place, remplacer(phrase, place, ajoutees[0])
