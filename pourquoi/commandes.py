"""The person is in charge: pause, skip, correct, start again, erase."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import replace
from functools import partial

from pourquoi import correction
from pourquoi.accueil import CHOIX_STATUT
from pourquoi.carnet import MAX_NIVEAUX, Carnet, Message, Replique
from pourquoi.clientele.dite import LONGUEUR_GENS
from pourquoi.clientele.dite import laisse as ce_qui_est_laisse
from pourquoi.ecoute.oui_ou_non import dit_non, dit_oui
from pourquoi.ecoute.sans_reponse import esquive
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape, Recevoir
from pourquoi.lecture import lire
from pourquoi.raison_detre.suivi import dit_encore
from pourquoi.rectifications import (
    CORRIGEABLES,
    ORDRE,
    conteste_une_citation,
    correction_donnee,
    demande_sans_ordonner,
    jamais_dit,
    nomme_un_passage,
    opposition,
    remarque_sur_les_mots,
    retraits,
    valeur_corrigee,
)
from pourquoi.reflet.proprete import au_mieux
from pourquoi.reflet.typographie import nettoyer, sans_accents
from pourquoi.reflexion import citer
from pourquoi.valeurs import en_liste, enumerer, toute_la_liste

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
    """Which answer a person wants to change: the one they name, or take words of; None when untold.

    Whoever takes back what they said, and no more, takes back the last one.
    """
    donnees = [nom for nom in ORDRE if getattr(carnet, nom)]
    if _LA_DERNIERE.search(normaliser(texte)):
        return next(reversed(donnees), None)
    nom = correction.nommer(texte, carnet)
    if nom and correction.reponse(carnet, nom):
        return nom
    nom = correction.qui_contient(texte, carnet)
    if nom is None and se_reprend(texte):
        return next(reversed(donnees), None)
    return nom


def la_precedente(carnet: Carnet) -> str | None:
    """The last question that was asked before the pending one, answered or passed."""
    noms = [n for n in ORDRE if n != "raison_detre"]
    avant = noms[: noms.index(carnet.etape)] if carnet.etape in noms else []
    return next((n for n in reversed(avant) if getattr(carnet, n) is not None), None)


def la_derniere_passee(texte: str, carnet: Carnet) -> str | None:
    """The question before the pending one, when it was passed and is asked for again; else None."""
    nom = la_precedente(carnet) if _LA_DERNIERE.search(normaliser(texte)) else None
    return nom if nom and not nom.startswith("pourquoi_") and getattr(carnet, nom) == "" else None


_LA_DERNIERE = re.compile(
    r"\ben arriere\b|\b(?:derniere|precedente|d'avant|a l'instant|juste avant)\b(?! (?:raison|pourquoi))"
)
_SE_REPREND = re.compile(
    r"^(?:(?:euh|bah|mais|avant de repondre) ?,? ?)*(?:(?:nn|non|attends?|attendez|pardon|oups) ?,? ?)+je reprends\b(?! (?:les|la|le|l'|un|une)\b)"
    r"|^(?:(?:nn|non|attends?|attendez|pardon|oups|euh|bah|mais|avant de repondre) ?,? ?)*(?:je (?:me )?(?:corrige|rectifie)(?: une chose)?\b(?! (?:les|la|le|l'|un|une|des|mes|mon|ma|toujours|chaque|tout)\b)"
    r"|je me suis (?:\w+ )?tromp(?:ee?|er)\b(?! (?:de (?!reponse|mot|ligne|case)|en|dans|sur|quand|souvent|une fois))(?!\W{0,3}(?:ce (?:jour|soir|matin)|cette (?:fois|annee|nuit)|a l'epoque|ce jour-la|longtemps|lourdement|une fois|il y a))|j'ai dit que (?:c'est|ce n'est|c'etait) pas\b|erreur de ma part\b)"
)


def se_reprend(texte: str) -> bool:
    """Whether the message opens on a correction of what was said: « non, je reprends : … »."""
    return bool(_SE_REPREND.search(normaliser(texte))) or conteste_une_citation(texte)


def lisible(carnet: Carnet, nom: str) -> str:
    """An answer as the person would recognise it."""
    valeur = correction.reponse(carnet, nom) or ""
    return {"createur": "création", "repreneur": "reprise"}.get(valeur, valeur)


def note(carnet: Carnet, nom: str) -> str:
    """What is written of an answer, said back once it is corrected."""
    if nom == "valeurs":
        return enumerer(carnet.valeurs_nommees) or carnet.valeurs or ""
    dit = lisible(carnet, nom)
    if nom == "renoncements" and len(en_phrases(dit)) > 1:
        # « à vendre des bougies. On m'a dit que… Et je travaillerai pas le dimanche »: the list.
        dit = ce_qui_est_laisse(dit, LONGUEUR_GENS)
    # « les ouvrieres »: with the accents it has in the record, and no other change.
    nu = dit and nom != "raison_detre" and sans_accents(dit)
    ecrit = au_mieux(nettoyer(dit), True) if nu else None
    return ecrit if ecrit and normaliser(ecrit) == normaliser(dit) else dit


def corriger(carnet: Carnet, message: Message) -> list[Replique]:
    """Reopen one answer; the others stay."""
    if conteste_une_citation(message.texte):
        return [Replique("utter_mal_cite")]
    nom = a_corriger(message.texte, carnet)
    return ouvrir(carnet, nom) if nom else offrir_le_choix(carnet)


def ouvrir(carnet: Carnet, nom: str) -> list[Replique]:
    """Take one answer up again: the coach shows it, and asks what to write."""
    if nom == "raison_detre":
        carnet.raison_detre_confirmee, carnet.phrase_passee = False, 0
        carnet.detour = {"nom": "raison_detre_reformulee"}
    else:
        carnet.detour = {"nom": "correction", "etape": nom}
    return []


def offrir_le_choix(carnet: Carnet) -> list[Replique]:
    """Let the person say which answer to take up again, by its title."""
    donnees = [nom for nom in correction.TITRES if correction.reponse(carnet, nom)]
    if not donnees:
        carnet.detour = None
        return [Replique("utter_rien_a_corriger")]
    if len(donnees) == 1:
        return ouvrir(carnet, donnees[0])
    carnet.detour = {"nom": "choix_a_corriger"}
    carnet.detours_faits = [*dict.fromkeys([*carnet.detours_faits, "choix_a_corriger"])]
    return []


def recevoir_choix(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Open the answer chosen, by its button or in other words."""
    texte = message.texte.strip()
    if texte == correction.PLUS_LOIN:
        carnet.detour = {"nom": "choix_a_corriger", "plus_loin": True}
        return []
    nom = correction.nommer(texte, carnet)
    if nom is None and (texte == correction.RIEN or laisse(message)):
        carnet.detour = None
        return [Replique("utter_on_continue")]
    nom = nom or correction.qui_contient(texte, carnet)
    if nom is None:
        return None
    if not correction.reponse(carnet, nom):
        return [Replique("utter_rien_de_note")]
    return ouvrir(carnet, nom)


def laisse(message: Message) -> bool:
    """Whether nothing is to be corrected after all: « non, laisse en fait »."""
    plat = normaliser(message.texte)
    return message.texte.strip() == correction.LAISSER or bool(
        _LAISSE.fullmatch(plat) or (dit_non(message) and len(plat.split()) <= 3)
    )


def recevoir_correction(
    etapes: Mapping[str, Etape], carnet: Carnet, message: Message
) -> list[Replique] | None:
    """Replace the reopened answer with the new one; what was drafted from it is drafted again."""
    nom = carnet.detour["etape"]
    ancien = copy(carnet)
    carnet.detour = None
    vain = nom in correction.TITRES_PLUS_LOIN and esquive(message)
    if vain or correction.ordonne_en_tete_d_oter(message.texte):
        # « Enlève la sieste », which the answer does not tell, is no new answer.
        vars(carnet).update(vars(ancien))
        return None
    if (
        nom.startswith("pourquoi_")
        and carnet.echelle_finie
        and (carnet.valeurs or carnet.etape == "valeurs")
    ):
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
    if nom == "coeur_clientele":
        message = replace(message, texte=correction.en_groupe(message.texte))
    repliques = etapes[nom].recevoir(carnet, message)
    if repliques is None:
        vars(carnet).update(vars(ancien))
        return None
    liste = en_liste(message.texte) or toute_la_liste(message.texte) if nom == "valeurs" else []
    if nom == "valeurs" and set(dites := message.texte.split(", ")) <= {*ancien.valeurs_nommees}:
        # Put in another order, or each once: as they were kept.
        liste = dites
    if liste:
        # What they put right is in their own words.
        carnet.valeurs_nommees = liste
    if nom in correction.TITRES_PLUS_LOIN:
        return [Replique("utter_corrige_reponse", {"note": citer(lisible(carnet, nom), 220)})]
    if not nom.startswith("pourquoi_"):
        # What is written now, rather than what it calls to mind.
        variables = {"note": citer(note(carnet, nom), 220)}
        repliques = [Replique(f"utter_corrige_{nom}", variables)]
    else:
        repliques = [Replique("utter_correction_faite"), *repliques]
    return [*repliques, *_la_phrase_suit(carnet, nom, ancien)]


def _la_phrase_suit(carnet: Carnet, nom: str, ancien: Carnet) -> list[Replique]:
    """What becomes of the sentence once an answer is another: drafted again, unless it is theirs."""
    siennes = carnet.raison_detre_confirmee or carnet.phrases_avant or carnet.phrase_a_finir
    if carnet.raison_detre and siennes:
        return dit_encore(carnet, nom, ancien)
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
    r"\W*(?:(?:non|nan|nn|euh|ah|finalement|en fait|bon)\W+)*(?:laiss\w*(?: tomber)?|oublie[sz]?|annule[sz]?|rien|garde[sz]?|c'est bon|peu importe)(?: (?:en fait|tomber|comme (?:ca|c'est|cela|avant|c'etait)|finalement|ca|cela|la|tel quel|de special|a (?:changer|corriger)|(?:,? ?on )?continue))*\W*"
    r"|\W*(?:(?:bah|ben|finalement|en fait|euh|bon|ah|ou|et puis)\W+)+(?:non|nan)\W*"
    r"|\W*(?:(?:non|nan|nn|mais|euh|ah|si|bon|en fait|attendez|attends)\W+)*(?:(?:la|le|les|l'|ma|mon|mes) ?[\w-]+(?: [\w-]+){0,3},? )?(?:ca |elle |il )?(?:c'est|c|cest|c'etait|est|sont|etait) (?:deja |tout a fait |bien )*(?:juste|exacte?|correcte?|vrai|bon|bonne)\W+(?:(?:donc|alors|et|vous|tu|ne|n'y|il faut)\W+)*(?:laiss\w*|gard\w*|touch\w*|chang\w*)(?:[ -](?:la|le|les|y|pas|plus|rien|comme|c'est|ca|cela|tel|telle|quel|quelle|a))*\W*"
    r"|\W*(?:(?:non|nan|nn|mais|euh|ah|bon|en fait)\W+)*(?:la |l')(?:reprise|creation),? (?:ca )?(?:c'est|c|est) (?:juste|exact|bon|vrai|correct)\W*"
)
"""« Non mais la reprise c'est juste, laissez comme c'est »: nothing of it is to be corrected."""


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
        neuf = Carnet(seance=carnet.seance + 1, tutoiement=carnet.tutoiement, prenom=carnet.prenom)
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


def _demander_la_nouvelle(carnet: Carnet) -> Replique:
    nom = carnet.detour["etape"]
    boutons = (correction.UNE_AUTRE, correction.LAISSER)
    if nom == "statut":
        boutons = (*CHOIX_STATUT, *boutons)
    if not (ancienne := citer(lisible(carnet, nom), 220)):
        return Replique("utter_demander_correction_vide", boutons=boutons)
    return Replique("utter_demander_correction", {"ancienne": ancienne}, boutons)


def detours(etapes: Mapping[str, Etape]) -> tuple[Etape, ...]:
    """The exchanges these commands open.

    Args:
        etapes: the steps of the journey by name, for corrections.
    """
    return (
        _detour(
            "choix_a_corriger",
            lambda carnet: Replique(
                "utter_demander_choix_a_corriger",
                boutons=correction.boutons(carnet, bool(carnet.detour.get("plus_loin"))),
            ),
            recevoir_choix,
            correction.CHOIX,
        ),
        _detour(
            "correction",
            _demander_la_nouvelle,
            partial(recevoir_correction, etapes),
            (*CHOIX_STATUT, correction.UNE_AUTRE, correction.LAISSER),
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
