"""What a person wants changed in the drafted sentence, and the sentence once it is changed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pourquoi.reflet import ecrire
from pourquoi.retouche.ajout import ajouter
from pourquoi.retouche.avis import (
    demande_a_voir,
    demande_l_orthographe,
    demande_un_changement,
    ordonne,
    proteste,
    rien_a_changer,
    signe,
)
from pourquoi.retouche.consignes import AJOUTER, CITE, METTRE, OTER, REMPLACER, Introuvable, Lecture
from pourquoi.retouche.echange import (
    cherche_en_vain,
    echanger,
    remplacer_le_pareil,
    sans_ordre,
)
from pourquoi.retouche.entiere import entiere, precedente
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.permutation import permuter
from pourquoi.retouche.personne import dire_par, personne_demandee
from pourquoi.retouche.places import situer
from pourquoi.retouche.proposition import (
    dictee,
    en_phrase,
    en_quelques_mots,
    proposer,
    voulue,
)
from pourquoi.retouche.retrait import retirer

__all__ = [
    "Introuvable",
    "Retouche",
    "corriger",
    "demande_a_voir",
    "demande_un_changement",
    "ordonne",
    "proteste",
    "reformuler",
    "retoucher",
    "rien_a_changer",
    "sait_corriger",
    "signe",
    "vise_la_phrase",
]


@dataclass(frozen=True)
class Retouche:
    """What became of the sentence.

    Attributes:
        phrase: the sentence once the message was followed.
        restes: the orders of the message that could not be, as they were typed.
    """

    phrase: str
    restes: tuple[str, ...] = ()


def retoucher(
    phrase: str,
    texte: str,
    demandee: bool = False,
    avant: Sequence[str] = (),
    dits: str = "",
    explicite: bool = False,
) -> Retouche | None:
    """The sentence once the message has been followed, or None when it holds nothing to follow.

    Besides orders and a few words after a no (« non. murs droits »), a proposal that is no
    sentence yet (« réparer plutôt que de jeter », « pour que le bourg vive ») is made one.

    Args:
        phrase: the sentence as it stands.
        texte: the message: a whole sentence anywhere in it, orders (« X au lieu de Y », « enlève
            X », « ajoute que… », « au je »), or the wish to have an earlier sentence back.
        demandee: whether their own wording was just asked for; more is then taken as a sentence.
        avant: the earlier sentences, latest last.
        dits: what they said before, where the verb that goes with a few words may be found.
        explicite: whether only what is explicitly asked is done, and nothing made of a proposal.

    Raises:
        Introuvable: when the words to change are not in the sentence.
    """
    texte = " ".join(texte.split())
    if demande_l_orthographe(texte):
        juste = (ecrire(phrase) or propre(phrase)).rstrip(" .") + "."
        return Retouche(juste) if juste != phrase else None
    faite = _suivre(phrase, texte, avant, dits)
    if faite is None and not explicite and (proposee := proposer(phrase, texte, demandee, dits)):
        faite = Retouche(proposee)
    if faite and phrase.startswith("J’existe ") and "existons" not in texte:
        if not personne_demandee(texte):
            # Whoever asked for « je » keeps it in what they write next.
            faite = replace(faite, phrase=faite.phrase.replace("Nous existons", "J’existe", 1))
    return faite if faite and faite.phrase != phrase else None


def reformuler(
    phrase: str, texte: str, demandee: bool = False, avant: Sequence[str] = (), dits: str = ""
) -> str | None:
    """The same, without what remains to do."""
    faite = retoucher(phrase, texte, demandee, avant, dits)
    return faite.phrase if faite else None


def corriger(phrase: str, texte: str, avant: Sequence[str] = ()) -> str | None:
    """Apply only what the message explicitly asks of the sentence; None when it asks nothing.

    Raises:
        Introuvable: when the words to change are not in the sentence.
    """
    faite = retoucher(phrase, texte, avant=avant, explicite=True)
    return faite.phrase if faite else None


def sait_corriger(phrase: str, texte: str, avant: Sequence[str] = ()) -> bool:
    """Whether the message asks of the sentence a change that can be made."""
    try:
        return corriger(phrase, texte, avant) is not None
    except Introuvable:
        return False


def vise_la_phrase(phrase: str, texte: str, avant: Sequence[str] = ()) -> bool:
    """Whether the message signs, edits or asks for the sentence, whatever else it looks like."""
    try:
        if signe(texte) or rien_a_changer(texte) or demande_a_voir(texte):
            return True
        return corriger(phrase, texte, avant) is not None
    except Introuvable:
        return True


def _suivre(phrase: str, texte: str, avant: Sequence[str], dits: str) -> Retouche | None:
    """What the explicit orders of the message make of the sentence.

    Raises:
        Introuvable: when the words to change are not in the sentence.
    """
    ancienne = precedente(texte, avant)
    if ancienne:
        # « remettez celle d'avant, mais avec les voisins au lieu des familles »
        texte = re.split(r"\bavec\b|\bmais\b|(?<=[.;!])\s", texte, maxsplit=1)[-1]
        texte = re.sub(r"^\s*avec\b", "", texte)
    lecture = Lecture(ancienne or phrase, texte)
    if ancienne is None and (dite := entiere(CITE.sub(" ", lecture.masque))):
        return Retouche(dite)
    nouveaux = not any(situer(lecture.phrase, citee) for citee in lecture.citees)
    if ancienne is None and nouveaux and (dite := dictee(lecture.demasquer(lecture.masque))):
        return Retouche(dite)
    absent = None
    try:
        editee = _editer(lecture, propose=ancienne is not None)
    except Introuvable as erreur:
        editee, absent = None, erreur
    if editee or ancienne:
        return editee or Retouche(ancienne or phrase)
    for citee in lecture.citees:
        if situer(phrase, citee) is None and (dite := entiere(citee) or _citee(lecture, citee)):
            return Retouche(dite)
    if absent:
        raise absent
    if dite := dictee(lecture.demasquer(lecture.masque)) or voulue(texte):
        return Retouche(dite)
    laconique = en_quelques_mots(phrase, texte, dits)
    return Retouche(laconique) if laconique else None


def _editer(lecture: Lecture, propose: bool) -> Retouche | None:
    """The sentence with every order of the message applied, or None when none could be.

    Args:
        lecture: the message, read against the sentence.
        propose: whether a quoted piece alone is surely meant to go in.

    Raises:
        Introuvable: when the words to change are surely named and not in the sentence.
    """
    avant, absent, restes = lecture.phrase, None, []
    consignes = [(c, personne_demandee(lecture.demasquer(c))) for c in lecture.consignes()]
    if not any(personne for _, personne in consignes):
        # « Pourquoi nous ? Je suis tout seul » says it in two sentences.
        consignes.append(("", personne_demandee(lecture.demasquer(lecture.masque))))
    # Who speaks comes last: the words to change are named as they stand.
    for consigne, personne in sorted(consignes, key=lambda c: c[1] is not None):
        try:
            faite = dire_par(lecture.phrase, personne) if personne else _un_ordre(lecture, consigne)
        except Introuvable as erreur:
            faite, absent = None, absent or erreur
        lecture.phrase = faite or lecture.phrase
        if faite is None:
            restes.append(lecture.demasquer(consigne))
    if lecture.phrase != avant:
        attendus = (reste for reste in restes if _attend(reste, lecture.phrase))
        return Retouche(lecture.phrase, tuple(attendus))
    if faite := sans_ordre(lecture, propose):
        return Retouche(faite) if faite != avant else None
    if absent:
        raise absent
    return None


def _attend(reste: str, phrase: str) -> bool:
    """Whether something is still asked of the sentence: an order, or words of it found wrong."""
    cite = re.search(r"« (.+?) »(?=.{0,20}\b(?:trop|moche|bof|pas (?!touche))\b)", reste)
    return ordonne(reste) or bool(cite and situer(phrase, cite[1]))


def _un_ordre(lecture: Lecture, consigne: str) -> str | None:
    """The sentence with one order applied, or None.

    Raises:
        Introuvable: when the words to change are surely named and not in the sentence.
    """
    for suivre in (permuter, ajouter, echanger, remplacer_le_pareil, retirer):
        if faite := suivre(lecture, consigne):
            return faite
    if absent := cherche_en_vain(lecture, consigne):
        raise Introuvable(absent)
    return None


def _citee(lecture: Lecture, citee: str) -> str | None:
    """A quoted proposal long enough to be the whole sentence: « pour que… », an infinitive."""
    autour = CITE.sub(" ", lecture.masque)
    if re.search(rf"\b(?:{OTER}|{AJOUTER}|{REMPLACER} «)", autour, re.I) or len(citee.split()) < 4:
        return None
    return en_phrase(citee) if re.search(rf"\b(?:{METTRE}|plut[ôo]t)\b|:", autour, re.I) else None
