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
from pourquoi.retouche.groupes import nomme_des_gens

_LA_D_AVANT = re.compile(
    rf"{ALLEZ}(?:pour|pr|a|sur|concernant|dans) (?:la|ta|votre|l'autre) ?(?:(?:qu?|k)es[tc]ion|reponse) (?:d'? ?avant|precedente|juste avant|d'a l'instant|avant celle-ci)"
    r"[\s,:;]+(?:(?:c'est que|je (?:voulais|veux|rajoute|ajoute)(?: (?:dire|ajouter|rajouter))?(?: que?\b)?|j'ai oublie(?: de dire)?(?: que?\b)?|aussi|y a)[\s,:]+)*(?P<dit>\S.{4,})$"
)
"""« Pour la question d'avant : ils voient mes prix »."""
_LES_VALEURS = re.compile(
    rf"{ALLEZ}(?:(?:dans|pour|a|sur) )?mes valeurs[\s,:]+(?:(?:c'est|ce sont|y a|il y a|j'ai|je mets|je rajoute|j'ajoute|aussi|encore|et|,) ?)*(?P<dit>[^?!]{{3,60}})$"
)
_ET_UNE_VALEUR = re.compile(
    rf"{ALLEZ}(?:et|puis|aussi)[\s,]+(?:(?:et|puis|aussi|surtout|encore) )*(?P<dit>(?:la |le |l')[\w' -]{{3,40}}?)[\s.!]*$"
)
"""« et la patience », in front of the question about the first value."""
_CORRIGE = re.compile(r"^\W*(?:\w+\W+)?(?:en fait|finalement|plutot|non|nan|pardon)\b")
"""« En fait mes valeurs c'est… » puts other values in the place of those."""
_APRES_LES_VALEURS = ("acte", "regard_client")
_PARMI_EUX = r"(?!(?:(?<=les )|(?<=la ))\w+[ei]r\b)(?!(?:meme|suite|fois|prochaine|fournisseu\w*|colleg\w*|confrer\w*|collabor\w*|salari\w*|apprenti\w*|equipe|voisin\w*|associe\w*|stagiaire\w*|livreu\w*|producteu\w*|comptable\w*|banqui\w*|employe\w*|ouvri\w*|client\w*(?= (?:aussi|egalement|en plus)\b|\W*$))\b)(?!.*\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche prochain|demain|je|on|j')\b)"
"""Neither other partners, nor what will be done: « les fournisseurs », « les remercier » answer."""
_EN_PLUS = re.compile(
    rf"{ALLEZ}(?:(?:ah|oh|euh|j'ai oublie|j'oubliais|attends?|attendez|pardon)[\s,]+)*(?:et (?:puis )?(?:aussi |egalement )?|aussi |plus )(?P<dit>(?:(?:a |aux? )?(?:les |la |le |l'|des |mes |ceux |celles )|aux ){_PARMI_EUX}[\w' -]{{3,60}}?)(?: (?:aussi|egalement|en plus))?(?:,? (?:(?:il )?faut bien|bien sur|evidemment|forcement|quand meme|tant qu'a faire))?[\s.!]*$"
)
"""« Et aussi les mariages », once the next question is asked: one more of the answer before."""
_RENONCE_AUSSI = re.compile(
    rf"{ALLEZ}(?:(?:ah|oh|euh|et|j'ai oublie|j'oubliais|au fait|attends?|attendez|pardon)[\s,]+)*je (?:renonce|renoncerai|laisse tomber|vais renoncer) (?:aussi|egalement) (?P<dit>(?:aux? |a |les |la |le |l'|des )[\w' -]{{3,60}}?)[\s.!]*$"
)
_AUSSI = re.compile(
    rf"^\W*(?P<dit>(?:les|la|le|des|mes|ceux|celles) {_PARMI_EUX}[\w' -]{{3,50}}?) (?:aussi|egalement|en plus)(?:,? (?:au fait|d'ailleurs|pardon|j'oubliais))?[\s.!]*$"
)
"""« Les instits aussi », of people; « les devis aussi » answers."""
BREF = 10
"""Words up to which what was answered is a list."""
_SE_COMPLETENT = {
    "phrase_a_finir": "coeur_clientele",
    "geste_respect": "coeur_clientele",
    "action_7_jours": "renoncements",
}
"""The questions in front of which « et les profs » still adds to the answer before."""


def repondre_en_retard(carnet: Carnet, message: Message) -> Tour | None:
    """Add to the answer before what comes late for it, and ask again what is pending; else None."""
    if carnet.suspension or carnet.detour or interroge(message.texte):
        return None
    plat = a_plat(message.texte)
    if ajoute := _ajouter(carnet, message, plat):
        return ajoute
    if carnet.etape in (*SUR_LA_PHRASE, "suite"):
        return None
    lue = _LA_D_AVANT.match(plat)
    nom = commandes.la_precedente(carnet) if lue else None
    if lue is None and carnet.etape in _APRES_LES_VALEURS and carnet.valeurs:
        lue, nom = None if _CORRIGE.match(plat) else _LES_VALEURS.match(plat), "valeurs"
    if lue is None and carnet.etape == "acte" and carnet.valeurs_nommees and carnet.essais == 0:
        lue, nom = _ET_UNE_VALEUR.match(plat.strip()), "valeurs"
        lue = lue if lue and valeurs.valeurs_dites(lue["dit"]) else None
    dit = message.texte[slice(*lue.span("dit"))].strip(" .") if lue else ""
    if nom is None or not pleins(dit):
        return None
    if nom == "valeurs":
        dites = valeurs.valeurs_dites(dit)[:3]
        if not dites:
            return None
        if set(dites) <= {*carnet.valeurs_nommees}:
            note = {"note": f"« {citer(commandes.note(carnet, nom), 110)} »"}
            return demander(carnet, Tour([Replique("utter_deja_note", note)]))
        carnet.valeurs_nommees = [*dict.fromkeys([*carnet.valeurs_nommees, *dites])]
    avant = getattr(carnet, nom)
    entiere = f"{avant.rstrip(' .')}{', ' if nom == 'valeurs' else '. '}{dit}" if avant else dit
    setattr(carnet, nom, entiere)
    # Its point was read before what is added.
    carnet.propos = {etape: p for etape, p in carnet.propos.items() if etape != nom}
    note = Replique("utter_deja_note", {"note": f"« {citer(dit, 110)} »"})
    if nom == "valeurs":
        dit = {"note": citer(commandes.note(carnet, nom), 220)}
        note = Replique("utter_corrige_valeurs", dit)
    return demander(carnet, Tour([note], reponses=[ReponseDonnee(nom, entiere, "")]))


def _ajouter(carnet: Carnet, message: Message, plat: str) -> Tour | None:
    """One more renunciation, or one more kind of clients, said a question too late."""
    nom = _SE_COMPLETENT.get(carnet.etape or "")
    lue = _EN_PLUS.match(plat) if nom else None
    if nom == "coeur_clientele":
        lue = lue or _AUSSI.match(plat)
    if carnet.renoncements and (renonce := _RENONCE_AUSSI.match(plat)):
        lue, nom = renonce, "renoncements"
    avant = getattr(carnet, nom) if lue and nom else None
    if not (lue and nom and avant):
        return None
    dit = message.texte[slice(*lue.span("dit"))].strip(" .")
    # « Les retraités aussi », after those named before.
    dit = dit[:1].lower() + dit[1:]
    if nom == "coeur_clientele" and not nomme_des_gens(dit):
        return None
    if not pleins(dit) or pleins(dit) <= pleins(avant):
        return None
    avant = avant.rstrip(" .")
    if len(avant.split()) <= BREF:
        # « les familles et les profs », then « les instits aussi »: one list.
        avant = ", ".join(avant.rsplit(" et ", 1))
    entiere = (
        f"{avant}, {dit}" if "," in avant and len(avant.split()) > BREF else f"{avant} et {dit}"
    )
    setattr(carnet, nom, entiere)
    carnet.propos = {etape: p for etape, p in carnet.propos.items() if etape != nom}
    note = Replique(f"utter_corrige_{nom}", {"note": citer(commandes.note(carnet, nom), 220)})
    return demander(carnet, Tour([note], reponses=[ReponseDonnee(nom, entiere, "")]))
