"""One part of the sentence, or words of it, asked for by itself."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute.ce_qui_repond import sans_deja_dit
from pourquoi.ecoute.sans_reponse import esquive
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape
from pourquoi.raison_detre.avis.accord import boude
from pourquoi.raison_detre.avis.autre_jet import redemande, refaire
from pourquoi.raison_detre.avis.ecrite import POUR_QUOI, ecrire, montrer
from pourquoi.raison_detre.avis.recevoir import recevoir_avis, recevoir_reformulation
from pourquoi.retouche import demande_un_changement, rien_a_changer, signe
from pourquoi.retouche.annonce import sans_annonce
from pourquoi.retouche.ellipses import a_la_place
from pourquoi.retouche.entiere import entiere as existe
from pourquoi.retouche.lue import phrase_dite
from pourquoi.retouche.parties import PARTIES, changer_de_partie, partie_dite, partie_nommee

LAISSER = "La laisser comme elle est"


def _demander_partie(carnet: Carnet) -> Replique:
    nom = carnet.detour["partie"]
    dite = partie_dite(carnet.raison_detre or "", nom) if nom in PARTIES else nom
    if dite is None:
        return Replique("utter_demander_partie_neuve", {"partie": nom})
    return Replique("utter_demander_partie", {"partie": dite})


def recevoir_partie(carnet: Carnet, message: Message) -> list[Replique] | None:
    """One part of the sentence, or words of it, in those just given; the rest stays as it is."""
    nom, phrase = carnet.detour["partie"], carnet.raison_detre or ""
    # « Je viens de vous le dire : qu'ils vivent » says it again.
    texte = sans_annonce(sans_deja_dit(message.texte) or message.texte.strip())
    texte = _ORDRE_EN_TETE.sub("", texte)
    carnet.detour = None
    if texte == LAISSER or rien_a_changer(texte):
        return montrer(carnet)
    if signe(texte) and not demande_un_changement(texte):
        # « Oui là je signe »: asked for words to put there, they have none but these.
        return recevoir_avis(carnet, message)
    if redemande(carnet, texte, refusee=True) or boude(texte) or esquive(Message(texte)):
        return refaire(carnet, texte)
    if partie_nommee(texte) or existe(texte) or _ORDRE_SUR_LA_PHRASE.match(texte):
        return recevoir_reformulation(carnet, message)
    for dite in reversed(en_phrases(texte)):
        # « T'es relou. Je lave les voitures, pour que… »: the whole sentence, after all.
        entiere = phrase_dite(dite) if POUR_QUOI.search(normaliser(dite)) else None
        if entiere and _SUJET_DIT.match(entiere):
            return ecrire(carnet, entiere)
    changer = changer_de_partie if nom in PARTIES else a_la_place
    if faite := changer(phrase, nom, texte):
        return ecrire(carnet, faite)
    if nom not in PARTIES:
        return recevoir_reformulation(carnet, message)
    carnet.detour = {"nom": "partie_reecrite", "partie": nom}
    return [Replique(f"utter_partie_{_NOMS[nom]}")]


_ORDRE_EN_TETE = re.compile(
    r"^\W*(?:(?:oui|non|alors|bon|ok|et|ben|bah|d[’']accord)\W+)*(?:(?:il )?faut |(?:vous pouvez|tu peux) )?(?:r?ajoute[rz]?|mets|mettez|mettre|remets|remettez|écri[st]|écrivez|ecri[st]|ecrivez|notez?|dites|dis)(?:[ -](?:y|moi|juste|plut[ôo]t|simplement|alors|ça|ceci|s[’']il (?:vous|te) pla[iî]t|svp|stp))*\s*:\s*(?=\S)",
    re.IGNORECASE,
)
"""« Mettez : que les vieux soient chauffés »: the order is no word of the part that it gives."""

_ORDRE_SUR_LA_PHRASE = re.compile(
    r"\W*(?:(?:non|bon|ok|et|mais|alors|juste|plut[ôo]t)\W+)*(?:r?ajoute|ajoutez|rajoutez|enl[èe]ve|enlevez|vire|virez|retire|retirez|supprime|supprimez|remplace|remplacez)\b(?! ?:|-| (?:l[ea]s?|[çc]a|cela|tout|moi [çc]a)\W*$)",
    re.IGNORECASE,
)
"""« ajoute à Dole », asked for one part: an order on the sentence, and no words of that part."""

_SUJET_DIT = re.compile(r"(?:Je|J’|Nous|On)(?:\b|(?<=’))")

_NOMS = dict(zip(PARTIES, ("faire", "changer", "maniere"), strict=True))

PARTIE = Etape(
    "partie_reecrite",
    _demander_partie,
    recevoir_partie,
    lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == "partie_reecrite",
    choix=(LAISSER, *PARTIES),
    essais_max=99,
)
