"""An answer that comes once the next question is asked: kept where it belongs."""

from __future__ import annotations

import re

from pourquoi import commandes, valeurs
from pourquoi.amorces import ALLEZ
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute.interroge import interroge
from pourquoi.parcours.avancer import demander
from pourquoi.parcours.tour import ReponseDonnee, Tour
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, pleins
from pourquoi.reflexion import citer

_LA_D_AVANT = re.compile(
    rf"{ALLEZ}(?:pour|a|sur|concernant|dans) (?:la|ta|votre|l'autre) ?(?:question|reponse) (?:d'avant|precedente|juste avant|d'a l'instant|avant celle-ci)"
    r"[\s,:;]+(?:(?:c'est que|je (?:voulais|veux|rajoute|ajoute)(?: (?:dire|ajouter|rajouter))?(?: que?\b)?|j'ai oublie(?: de dire)?(?: que?\b)?|aussi|y a)[\s,:]+)*(?P<dit>\S.{4,})$"
)
"""« Pour la question d'avant : ils voient mes prix »."""
_LES_VALEURS = re.compile(
    rf"{ALLEZ}(?:(?:dans|pour|a|sur) )?mes valeurs[\s,:]+(?:(?:c'est|ce sont|y a|il y a|j'ai|je mets|je rajoute|j'ajoute|aussi|encore|et|,) ?)*(?P<dit>[^?!]{{3,60}})$"
)
_APRES_LES_VALEURS = ("acte", "regard_client")


def repondre_en_retard(carnet: Carnet, message: Message) -> Tour | None:
    """Add to the answer before what comes late for it, and ask again what is pending; else None."""
    ailleurs = carnet.suspension or carnet.detour or carnet.etape in (*SUR_LA_PHRASE, "suite")
    if ailleurs or interroge(message.texte):
        return None
    plat = a_plat(message.texte)
    lue = _LA_D_AVANT.match(plat)
    nom = _la_precedente(carnet) if lue else None
    if lue is None and carnet.etape in _APRES_LES_VALEURS and carnet.valeurs:
        lue, nom = _LES_VALEURS.match(plat), "valeurs"
    dit = message.texte[slice(*lue.span("dit"))].strip(" .") if lue else ""
    if nom is None or not pleins(dit):
        return None
    if nom == "valeurs":
        dites = valeurs.valeurs_dites(dit)[:3]
        if not dites:
            return None
        carnet.valeurs_nommees = [*dict.fromkeys([*carnet.valeurs_nommees, *dites])]
    avant = getattr(carnet, nom)
    entiere = f"{avant.rstrip(' .')}{', ' if nom == 'valeurs' else '. '}{dit}" if avant else dit
    setattr(carnet, nom, entiere)
    # Its point was read before what is added.
    carnet.propos = {etape: p for etape, p in carnet.propos.items() if etape != nom}
    note = Replique("utter_deja_note", {"note": f"« {citer(dit, 110)} »"})
    return demander(carnet, Tour([note], reponses=[ReponseDonnee(nom, entiere, "")]))


def _la_precedente(carnet: Carnet) -> str | None:
    """The last question that was asked before the pending one, answered or passed."""
    noms = [n for n in commandes.ORDRE if n != "raison_detre"]
    avant = noms[: noms.index(carnet.etape)] if carnet.etape in noms else []
    return next((n for n in reversed(avant) if getattr(carnet, n) is not None), None)
