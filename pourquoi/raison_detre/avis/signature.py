"""The sentence signed, left unsigned, or opened again, and what is said of its signature."""

from __future__ import annotations

import re
from itertools import pairwise
from operator import itemgetter

from pourquoi.carnet import Carnet, Replique
from pourquoi.conclusion import CLIENTS_NOMMES, clients_dits, d_un_seul_tenant
from pourquoi.ecriture import normaliser
from pourquoi.raison_detre.matiere import A_TAIRE, ARGENT, desavoue, profonds
from pourquoi.reflet import propositions
from pourquoi.reflet.lexique import a_lecture, conjugue, infinitif, part, participe_passe
from pourquoi.reflet.typographie import decouper
from pourquoi.reflexion import dite as est_dite
from pourquoi.reflexion import en_peu_de_mots
from pourquoi.retouche.mots import racines
from pourquoi.synthese.passage import communs
from pourquoi.valeurs_nommees import chacune_son_tour

_MA_PHRASE = re.compile(
    r"\b(?:re)?(?:donne|montre|affiche|lis|dis|envoie|rappelle)[sz]?[- ](?:moi |nous )?(?:juste |seulement |encore )*(?:ma|la|notre) (?:phrase|raison d'etre)\b|\b(?:redis|redonne|relis)[ -]la(?:[ -]moi)?\b|\bc'(?:est|etait) quoi (?:deja )?(?:ma|la|notre) (?:phrase|raison d'etre)\b"
)


def demande_ma_phrase(texte: str) -> bool:
    """Whether the person only wants to read their signed sentence again."""
    plat = normaliser(texte)
    return len(plat.split()) <= 14 and bool(_MA_PHRASE.search(plat))


def signer(carnet: Carnet) -> Replique:
    """Make the sentence, as it stands, the signed one."""
    carnet.raison_detre_confirmee = True
    carnet.phrase_signee = carnet.raison_detre
    return _signee(carnet)


def _signee(carnet: Carnet) -> Replique:
    """Signed, beside the deepest reason told, or else beside whom it is for, or the value in it."""
    if "signature" in carnet.detours_faits:
        return Replique("utter_raison_detre_resignee")
    carnet.detours_faits = [*carnet.detours_faits, "signature"]
    # Named before the sentence that was to be finished, why and whom are not named again.
    redits = CLIENTS_NOMMES in carnet.detours_faits
    signees = [v for v in chacune_son_tour(carnet) if est_dite(v, carnet.raison_detre or "")]
    if redits and signees:
        return Replique("utter_raison_detre_signee_lien_valeur", {"valeur": signees[0]})
    if depart := _depart(carnet):
        return Replique("utter_raison_detre_signee_lien", {"depart": depart})
    if not {*carnet.motifs} - {"motif_argent", "reponse_vague"}:
        # Nothing but money was told: whom it is for would sound like mockery.
        return _avec_une_valeur(carnet, signees)
    if (clientele := clients_dits(carnet)) and _tenue(carnet, clientele):
        carnet.detours_faits = [*carnet.detours_faits, CLIENTS_NOMMES]
        return Replique("utter_raison_detre_signee_lien_clientele", {"clientele": clientele})
    return _avec_une_valeur(carnet, signees)


def _avec_une_valeur(carnet: Carnet, signees: list[str]) -> Replique:
    """Signed, with a value that is in it, or else one they hold to beside it."""
    if signees:
        return Replique("utter_raison_detre_signee_lien_valeur", {"valeur": signees[0]})
    tenues = [v for v in chacune_son_tour(carnet) if v in carnet.valeurs_nommees]
    if tenues:
        return Replique("utter_raison_detre_signee_lien_tenue", {"valeur": tenues[0]})
    return Replique("utter_raison_detre_signee")


def signee_a_jour(carnet: Carnet, replique: Replique) -> Replique:
    """What is said of a signature, without the clientele that the same message has just changed."""
    if replique.nom != "utter_raison_detre_signee_lien_clientele":
        return replique
    a_jour = replique.variables["clientele"] == clients_dits(carnet)
    return replique if a_jour else Replique("utter_raison_detre_signee")


def _tenue(carnet: Carnet, clientele: str) -> bool:
    """Whether whom it is for may be named: in a few words, and never taken out of the sentence."""
    dits = _mots(clientele)
    tenus = len(dits & _mots(carnet.raison_detre or ""))
    otee = any(len(dits & _mots(avant)) > tenus for avant in carnet.phrases_avant)
    return d_un_seul_tenant(clientele) and not otee


def _mots(texte: str) -> set[str]:
    return set(re.findall(r"[a-z]{3,}", normaliser(texte))) - {
        "les",
        "des",
        "qui",
        "pour",
        "vos",
        "nos",
    }


_RENVOIE = re.compile(r"«? ?(?:ça|cela|c’est ça|lui|eux|elle|il|ils|elles)\b", re.IGNORECASE)


def _depart(carnet: Carnet) -> str | None:
    """Who it comes from, or the nearest to the sentence of the reasons that can be said back; or None."""
    if origine := _origine(carnet):
        return origine
    signee, proches = carnet.raison_detre or "", []
    dits = profonds(carnet, ("motif_sens",)) + profonds(carnet, ("motif_personnel", "motif_mixte"))
    for texte in dits:
        if A_TAIRE.search(normaliser(texte)):
            # What hurt or was mourned is not brought up again here, nor anything less in its place.
            break
        if ARGENT.search(texte) or desavoue(carnet, texte):
            continue
        depart = en_peu_de_mots(texte, carnet.tutoiement)
        # « ça, aucun hôtel ne le fait »: what, was said before.
        if (
            depart
            and not _RENVOIE.match(depart)
            and _dit_une_raison(depart)
            and not _redit_la_phrase(carnet, depart)
        ):
            proches.append((communs(depart, signee), depart))
    proche, depart = max(proches, key=itemgetter(0), default=(0, None))
    # A reason that has no word of the sentence does not tell where it comes from.
    return depart if proche else None


def _origine(carnet: Carnet) -> str | None:
    """« votre grand-père était cordonnier », told among the first reasons; or None."""
    for texte in carnet.pourquois()[:2]:
        if A_TAIRE.search(normaliser(texte)) or desavoue(carnet, texte):
            return None
        for dit in (texte, *propositions(texte)):
            depart = en_peu_de_mots(dit, carnet.tutoiement)
            if depart and _DES_SIENS.match(depart) and not ARGENT.search(dit):
                return None if _redit_la_phrase(carnet, depart) else depart
    return None


_DES_SIENS = re.compile(
    r"(?:votre|ton|ta) (?:arri[èe]re[- ])?(?:grand[- ]?(?:p[èe]re|m[èe]re)|p[èe]re|m[èe]re|oncle|tante|parrain|marraine|fr[èe]re|sœur|ma[îi]tre|patron(?:ne)?)\b[^,;]* (?:[ée]tait|avait|faisait|tenait|disait|r[ée]parait|fabriquait|vendait|soignait|cultivait|cousait|travaillait|\w+ait)\b",
    re.IGNORECASE,
)
"""Somebody of theirs, and what they did then."""


def _redit_la_phrase(carnet: Carnet, depart: str) -> bool:
    """Whether it only says the signed sentence over again, or words taken out of it."""
    signee = carnet.raison_detre or ""
    refuses = racines(" ".join(carnet.phrases_avant)) - racines(signee)
    redit = communs(depart, signee) >= PART_REDITE * max(communs(depart, depart), 1)
    return redit or bool(racines(depart) & refuses)


PART_REDITE = 0.6
"""Share of a reason, in words that carry it, from which the signed sentence has said it."""


def _dit_une_raison(depart: str) -> bool:
    """Whether it is neither a tale of one day nor people only named."""
    bas = [mot.lower() for mot in decouper(depart)]
    pleins = [mot for mot in bas if mot not in _ENTRE]
    if any(un in _AVOIR and participe_passe(autre) for un, autre in pairwise(pleins)) or any(
        a_lecture(m, *_IMPARFAIT) and not a_lecture(m, "N", "A", "V3P", "V3S") for m in bas
    ):
        return False
    return any(infinitif(m) or conjugue(m) and part(m, "V") > 0.3 for m in bas)


_IMPARFAIT = ("V1I", "V2I", "V3I", "V5I", "V6I")

_AVOIR = ("ai", "as", "a", "avez", "ont")

_ENTRE = ("pas", "jamais", "toujours", "rien", "bien", "plus", "tout")


def laisser_murir(carnet: Carnet) -> list[Replique]:
    """The sentence is left unsigned, as a draft, and the next question comes.

    One that was signed, and opened again without being changed, is signed still.
    """
    if est_la_signee(carnet):
        rendre_la_signature(carnet)
        return [Replique("utter_phrase_reste_signee")]
    reprendre_la_phrase(carnet)
    carnet.detour, carnet.phrase_passee = None, 1
    return [Replique("utter_raison_detre_en_attente")]


def est_la_signee(carnet: Carnet) -> bool:
    """Whether the sentence stands as it was last signed."""
    return bool(carnet.phrase_signee) and carnet.phrase_signee == carnet.raison_detre


def rendre_la_signature(carnet: Carnet) -> None:
    """Make the sentence, unchanged since, signed again."""
    carnet.raison_detre_confirmee, carnet.phrase_passee, carnet.detour = True, 0, None


def laissee(carnet: Carnet) -> bool:
    """Whether the sentence waits, unsigned, while the journey goes on."""
    return bool(carnet.phrase_passee) and not carnet.raison_detre_confirmee


def reprendre_la_phrase(carnet: Carnet) -> None:
    """Make the sentence a draft to sign again, whether it was signed or left."""
    carnet.raison_detre_confirmee, carnet.phrase_passee = False, 0
