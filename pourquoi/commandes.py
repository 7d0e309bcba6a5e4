"""The person is in charge: pause, skip, correct, start again, erase."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from copy import copy
from functools import partial

from pourquoi.carnet import MAX_NIVEAUX, Carnet, Message, Replique
from pourquoi.ecoute import dit_oui, esquive
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape, Recevoir
from pourquoi.lecture import lire
from pourquoi.raison_detre.suivi import suivre
from pourquoi.rectifications import (
    CORRIGEABLES,
    ORDRE,
    conteste_une_citation,
    correction_donnee,
    demande_sans_ordonner,
    jamais_dit,
    nomme_un_passage,
    nommees,
    opposition,
    remarque_sur_les_mots,
    retraits,
    valeur_corrigee,
)
from pourquoi.reflexion import citer
from pourquoi.valeurs import enumerer

__all__ = [
    "CORRIGEABLES",
    "ORDRE",
    "conteste_une_citation",
    "correction_donnee",
    "demande_sans_ordonner",
    "jamais_dit",
    "nomme_un_passage",
    "opposition",
    "remarque_sur_les_mots",
    "retraits",
    "valeur_corrigee",
]

EFFACER, GARDER = "Oui, tout effacer", "Non, garder"
RECOMMENCER, CONTINUER = "Oui, recommencer", "Non, continuer"


def a_corriger(texte: str, carnet: Carnet) -> str | None:
    """Which answer a person wants to change: the one they name, or take words of, else the last."""
    for nom in nommees(texte):
        if getattr(carnet, nom):
            return nom
    donnees = [nom for nom in ORDRE if getattr(carnet, nom)]
    mots = set(_LONG.findall(normaliser(texte)))
    communs = {
        nom: len(mots & set(_LONG.findall(normaliser(getattr(carnet, nom))))) for nom in donnees
    }
    return max(reversed(donnees), key=lambda nom: communs[nom], default=None)


_LONG = re.compile(r"[a-z]{5,}")
_SE_REPREND = re.compile(
    r"^(?:(?:euh|bah|mais|avant de repondre) ?,? ?)*(?:(?:nn|non|attends?|attendez|pardon|oups) ?,? ?)+je reprends\b(?! (?:les|la|le|l'|un|une)\b)"
    r"|^(?:(?:nn|non|attends?|attendez|pardon|oups|euh|bah|mais|avant de repondre) ?,? ?)*(?:je (?:me )?(?:corrige|rectifie)(?: une chose)?\b(?! (?:les|la|le|l'|un|une|des|mes|mon|ma|toujours|chaque|tout)\b)"
    r"|je me suis (?:\w+ )?tromp(?:ee?|er)\b(?! (?:de metier|de voie|en|dans|sur|quand|souvent|une fois)\b)|j'ai dit que (?:c'est|ce n'est|c'etait) pas\b|erreur de ma part\b)"
)


def se_reprend(texte: str) -> bool:
    """Whether the message opens on a correction of what was said: « non, je reprends : … »."""
    return bool(_SE_REPREND.search(normaliser(texte))) or conteste_une_citation(texte)


def nommee(texte: str) -> str | None:
    """The answer a correction names, whether it was given or not."""
    return next(nommees(texte), None)


def lisible(carnet: Carnet, nom: str) -> str:
    """An answer as the person would recognise it."""
    valeur = getattr(carnet, nom)
    return {"createur": "création", "repreneur": "reprise"}.get(valeur, valeur)


def note(carnet: Carnet, nom: str) -> str:
    """What is written of an answer, said back once it is corrected."""
    return (
        lisible(carnet, nom)
        if nom != "valeurs"
        else enumerer(carnet.valeurs_nommees) or carnet.valeurs or ""
    )


def corriger(carnet: Carnet, message: Message) -> list[Replique]:
    """Reopen one answer; the others stay."""
    if conteste_une_citation(message.texte):
        return [Replique("utter_mal_cite")]
    nom = a_corriger(message.texte, carnet)
    if nom is None:
        return [Replique("utter_rien_a_corriger")]
    if nom == "raison_detre":
        carnet.raison_detre_confirmee = False
        carnet.detour = {"nom": "raison_detre_reformulee"}
        return []
    carnet.detour = {"nom": "correction", "etape": nom}
    return []


def recevoir_correction(
    etapes: Mapping[str, Etape], carnet: Carnet, message: Message
) -> list[Replique] | None:
    """Replace the reopened answer with the new one; what was drafted from it is drafted again."""
    nom = carnet.detour["etape"]
    ancien = copy(carnet)
    carnet.detour = None
    if _LAISSE.fullmatch(normaliser(message.texte)):
        return [Replique("utter_on_continue")]
    if nom.startswith("pourquoi_") and carnet.echelle_finie and carnet.valeurs:
        # Past the whys, one put right leaves the others as they are.
        return _corriger_un_pourquoi(carnet, nom, message, ancien)
    if nom.startswith("pourquoi_"):
        niveau = int(nom[-1])
        carnet.motifs = carnet.motifs[: niveau - 1]
        carnet.defis = [n for n in carnet.defis if n < niveau]
        # The whys above this answer no longer stand on it.
        for plus_haut in range(niveau + 1, MAX_NIVEAUX + 1):
            setattr(carnet, f"pourquoi_{plus_haut}", None)
        carnet.echelle_finie = False
    repliques = etapes[nom].recevoir(carnet, message)
    if repliques is None:
        vars(carnet).update(vars(ancien))
        return None
    if not nom.startswith("pourquoi_"):
        # What is written now, rather than what it calls to mind.
        variables = {"note": citer(note(carnet, nom), 220)}
        repliques = [Replique(f"utter_corrige_{nom}", variables)]
    else:
        repliques = [Replique("utter_correction_faite"), *repliques]
    return [*repliques, *_la_phrase_suit(carnet, nom, ancien)]


def _la_phrase_suit(carnet: Carnet, nom: str, ancien: Carnet) -> list[Replique]:
    """What becomes of the sentence once an answer is another: drafted again, unless it is theirs."""
    if carnet.raison_detre and (carnet.raison_detre_confirmee or carnet.phrases_avant):
        return suivre(carnet, nom, ancien)
    if carnet.raison_detre:
        carnet.phrases_avant = [*carnet.phrases_avant, carnet.raison_detre]
        carnet.raison_detre = None
    return []


def _corriger_un_pourquoi(
    carnet: Carnet, nom: str, message: Message, ancien: Carnet
) -> list[Replique] | None:
    """A why in other words, its reading with it."""
    if esquive(message):
        vars(carnet).update(vars(ancien))
        return None
    setattr(carnet, nom, message.texte.strip())
    rang = int(nom[-1]) - 1
    lu = lire(message).motif
    motif = lu if lu not in ("reponse_vague", "motif_argent") else "motif_sens"
    carnet.motifs = [*carnet.motifs[:rang], motif, *carnet.motifs[rang + 1 :]]
    corrige = Replique("utter_corrige_pourquoi", {"note": citer(note(carnet, nom), 220)})
    return [corrige, *_la_phrase_suit(carnet, nom, ancien)]


_LAISSE = re.compile(
    r"\W*(?:(?:non|nan|nn|euh|ah|finalement|en fait|bon)\W+)*(?:laiss\w*(?: tomber)?|oublie[sz]?|annule[sz]?|rien|garde[sz]?|c'est bon|peu importe)(?: (?:en fait|tomber|comme ca|finalement|ca|cela|la|tel quel))*\W*"
)
"""« Non, laisse en fait »: nothing is corrected after all."""


def recevoir_effacement(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Erase only on an explicit yes."""
    carnet.detour = None
    if message.texte.strip() == EFFACER or dit_oui(message) or message.intent == "effacer_donnees":
        carnet.efface = True
        return [Replique("utter_donnees_effacees")]
    return [Replique("utter_donnees_gardees")]


def recevoir_recommencement(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Start again only on a yes; the finished session stays in the journal."""
    carnet.detour = None
    if message.texte.strip() == RECOMMENCER or dit_oui(message) or message.intent == "recommencer":
        neuf = Carnet(seance=carnet.seance + 1, tutoiement=carnet.tutoiement)
        for nom, valeur in neuf.valeurs_de_slots().items():
            setattr(carnet, nom, valeur)
        return [Replique("utter_recommencer")]
    return [Replique("utter_on_continue")]


def _detour(
    nom: str,
    question: Callable[[Carnet], Replique],
    recevoir: Recevoir,
    choix: tuple[str, ...] = (),
) -> Etape:
    return Etape(
        nom,
        question,
        recevoir,
        lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == nom,
        choix=choix,
        essais_max=1,
    )


def detours(etapes: Mapping[str, Etape]) -> tuple[Etape, ...]:
    """The exchanges these commands open.

    Args:
        etapes: the steps of the journey by name, for corrections.
    """
    return (
        _detour(
            "correction",
            lambda carnet: Replique(
                "utter_demander_correction",
                {"ancienne": citer(lisible(carnet, carnet.detour["etape"]))},
            ),
            partial(recevoir_correction, etapes),
        ),
        _detour(
            "effacement",
            lambda _carnet: Replique("utter_confirmer_effacement"),
            recevoir_effacement,
            (EFFACER, GARDER),
        ),
        _detour(
            "recommencement",
            lambda _carnet: Replique("utter_confirmer_recommencement"),
            recevoir_recommencement,
            (RECOMMENCER, CONTINUER),
        ),
    )
