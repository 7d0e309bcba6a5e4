"""What a person wants changed in the drafted sentence, and the sentence once it is changed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pourquoi.ecriture import normaliser
from pourquoi.reflet import ecrire
from pourquoi.reflet.lexique import conjugue, infinitif, part
from pourquoi.retouche.accord import accorder_la_reprise, accorder_les_sujets
from pourquoi.retouche.ajout import ajouter, geste_a_poser, integrer, integrer_tout, manquant
from pourquoi.retouche.avis import (
    apres_la_signature_rappelee,
    demande_a_voir,
    demande_l_orthographe,
    demande_un_changement,
    desavoue_sa_signature,
    laisse_ainsi,
    ordonne,
    passe_sans_signer,
    proteste,
    remet_a_plus_tard,
    rien_a_changer,
    sans_le_oui,
    signe,
    sous_reserve,
)
from pourquoi.retouche.charpente import EXISTE
from pourquoi.retouche.consignes import AJOUTER, CITE, METTRE, OTER, REMPLACER, Introuvable, Lecture
from pourquoi.retouche.double import sans_bout_double
from pourquoi.retouche.echange import (
    cherche_en_vain,
    echanger,
    juge_puis_mis,
    recrire,
    remplacer_le_pareil,
    sans_ordre,
)
from pourquoi.retouche.ellipses import ajoute_ce_qui_y_est, mot_nie
from pourquoi.retouche.entiere import apres_le_renvoi, entiere, precedente
from pourquoi.retouche.groupes import fait_a_des_gens
from pourquoi.retouche.litteral import exact, restituer, sans_reprise, tient
from pourquoi.retouche.mise_au_propre import accords_demandes, propre
from pourquoi.retouche.mots import pleins
from pourquoi.retouche.ordres import suivre
from pourquoi.retouche.parties import la_fin
from pourquoi.retouche.permutation import permuter
from pourquoi.retouche.personne import (
    demande_nous_pour_on,
    dire_par,
    nous_pour_on,
    personne_demandee,
)
from pourquoi.retouche.places import presque, ressemblant, situer
from pourquoi.retouche.proposition import (
    au_debut,
    dictee,
    en_phrase,
    en_quelques_mots,
    mis_a_la_place,
    proposer,
    voulue,
)
from pourquoi.retouche.retrait import couper, retirer

__all__ = [
    "Introuvable",
    "Retouche",
    "corriger",
    "apres_la_signature_rappelee",
    "couper",
    "demande_a_voir",
    "demande_un_changement",
    "desavoue_sa_signature",
    "laisse_ainsi",
    "manquant",
    "ordonne",
    "passe_sans_signer",
    "proteste",
    "reformuler",
    "remet_a_plus_tard",
    "retoucher",
    "rien_a_changer",
    "sait_corriger",
    "sans_le_oui",
    "signe",
    "sous_reserve",
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
    texte = sans_reprise(_DANS_LA_PHRASE.sub("", " ".join(texte.split())))
    if demande_l_orthographe(texte):
        juste = accorder_les_sujets(ecrire(phrase) or propre(phrase)).rstrip(" .") + "."
        return Retouche(juste) if juste != phrase else None
    if faite := la_fin(phrase, texte) or couper(phrase, texte):
        return Retouche(faite)
    if demande_nous_pour_on(texte) and (dite := nous_pour_on(phrase)):
        return Retouche(dite)
    faite = _suivre(phrase, texte, avant, dits)
    if faite is None and not explicite and (proposee := proposer(phrase, texte, demandee, dits)):
        faite = Retouche(proposee)
    je = re.match(r"J’existe|Je suis là", phrase)
    if faite and je and "existons" not in texte:
        if not personne_demandee(texte):
            # Whoever asked for « je » keeps it in what they write next.
            faite = replace(faite, phrase=faite.phrase.replace("Nous existons", je[0], 1))
    if faite is None or faite.phrase == phrase or _sans_but(faite.phrase):
        return None
    if fait_a_des_gens(faite.phrase, phrase, texte):
        return None
    une_fois = sans_bout_double(faite.phrase, phrase)
    faite = replace(faite, phrase=accorder_la_reprise(une_fois, phrase))
    if any(exact(faite.phrase, m[1]) and not exact(phrase, m[1]) for m in _A_OTER.finditer(texte)):
        # What is to be taken off never goes in.
        return None
    if any(exact(phrase, m["quoi"]) for m in _AU_LIEU_DE.finditer(faite.phrase)):
        # « mets les ados au lieu de les gamins » orders: « au lieu de les gamins » never goes in.
        return None if len(_AU_LIEU_DE.findall(phrase)) == 0 else faite
    return faite


_A_OTER = re.compile(
    rf"\b{OTER}\s+(?:(?:aussi|juste|moi|le|la|les)\s+)?[«“\"]\s*([^«»“”\"]+?)\s*[»”\"]", re.I
)


_AU_LIEU_DE = re.compile(r"\b(?:au lieu|à la place) (?:de |d’|du |des )(?P<quoi>\S+ [^\s,.]+)")


_DANS_LA_PHRASE = re.compile(
    r",? (?:dans|de) (?:ma|la|cette|votre) (?:raison d(?:[’']| )?[eê]tre|phrase)\W*(?:s(?:tp|vp)|merci|s[’']il (?:vous|te) pla[iî]t)?\W*$",
    re.IGNORECASE,
)
"""« Remplace A par B dans ma raison d'être » says where, not what."""


def _sans_but(phrase: str) -> bool:
    """Whether the sentence opens on a bare verb: « Nous existons pour trouvent… »."""
    debut = re.match(rf"{EXISTE} pour ([^\W\d]+) ", phrase)
    mot = debut[1].lower() if debut else ""
    return bool(mot) and part(mot, "V") > 0.9 and conjugue(mot) and not infinitif(mot)


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


def vise_la_phrase(phrase: str, texte: str, avant: Sequence[str] = (), dits: str = "") -> bool:
    """Whether the message signs, edits or asks for the sentence, whatever else it looks like."""
    try:
        if suivre(phrase, texte, avant, dits):
            return True
        if signe(texte) or rien_a_changer(texte) or demande_a_voir(texte):
            return True
        if accords_demandes(phrase, texte) or mot_nie(phrase, texte.replace("'", "’")):
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
        texte = apres_le_renvoi(texte)
    lecture = Lecture(ancienne or phrase, texte)
    if ancienne is None and (dite := entiere(CITE.sub(" ", lecture.masque))):
        return Retouche(dite)
    nouveaux = not any(
        situer(lecture.phrase, citee) or ressemblant(lecture.phrase, citee)
        for citee in lecture.citees
    )
    if ancienne is None and nouveaux and (faite := au_debut(lecture)):
        return Retouche(faite, tuple(lecture.restes))
    if ancienne is None and nouveaux and (dite := dictee(lecture.demasquer(lecture.masque))):
        return Retouche(dite)
    if ancienne is None and (remise := restituer(phrase, texte, lecture.citees, avant)):
        return Retouche(remise)
    absent = None
    try:
        editee = _editer(lecture, propose=ancienne is not None)
    except Introuvable as erreur:
        editee, absent = None, erreur
    if editee or ancienne:
        return editee or Retouche(ancienne or phrase)
    for citee in lecture.citees:
        if exact(phrase, citee) is None and (dite := entiere(citee) or _citee(lecture, citee)):
            return Retouche(dite)
    if absent:
        raise absent
    if dite := dictee(lecture.demasquer(lecture.masque)) or voulue(texte):
        return Retouche(dite)
    if dite := integrer_tout(phrase, texte) or geste_a_poser(phrase, texte):
        return Retouche(dite)
    if laconique := en_quelques_mots(phrase, texte, dits):
        return Retouche(laconique)
    net = None if lecture.citees or len(texte) > 300 else ecrire(texte)
    if net and normaliser(net) != normaliser(texte):
        # Phone spelling hides what is asked: « plutot des gens ki veulent… ».
        return _editer(Lecture(phrase, net), propose=False)
    return None


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
        if faite and not tient(faite, lecture.phrase):
            # Nothing broken is ever offered.
            faite = None
        lecture.phrase = faite or lecture.phrase
        if faite is None:
            restes.append(lecture.demasquer(consigne))
    if lecture.phrase != avant:
        lecture.phrase = _sans_faute(lecture, _sans_fautive(lecture))
        attendus = (reste for reste in restes if _attend(reste, lecture.phrase))
        return Retouche(lecture.phrase, (*lecture.restes, *attendus))
    if (faite := sans_ordre(lecture, propose)) and tient(faite, avant):
        return Retouche(faite) if faite != avant else None
    if absent:
        raise absent
    return None


_MIS_UNE_FAUTE = re.compile(
    r"\b(?:faute|erreur)\w*\W+(?:c’est |il faut (?:écrire )?|on écrit |ça s’écrit )?«(\d+)»", re.I
)


def _sans_faute(lecture: Lecture, phrase: str) -> str:
    """« … et mis une faute : c'est « n'en aient plus honte » », besides what else is asked."""
    dit = _MIS_UNE_FAUTE.search(lecture.masque)
    juste = dit and lecture.citees[int(dit[1])]
    place = presque(phrase, juste) if juste and exact(phrase, juste) is None else None
    faite = phrase[: place[0]] + juste + phrase[place[1] :] if place and juste else phrase
    return faite.replace("'", "’") if tient(faite, phrase) else phrase


_PAS_DU_FRANCAIS = re.compile(
    r"«(\d+)»,? (?:ce n’est|c’est|n’est|est) (?:pas (?:du )?français|incorrect|une faute|pas correct)", re.I
)  # fmt: skip


def _sans_fautive(lecture: Lecture) -> str:
    """The sentence without the part found not to be French, once something else was put in it."""
    juge = _PAS_DU_FRANCAIS.search(lecture.masque)
    place = juge and exact(lecture.phrase, lecture.citees[int(juge[1])])
    if not place or not lecture.phrase[: place[0]].endswith(", "):
        return lecture.phrase
    suite = re.search(r", (?:afin|en|avec|d’abord|aux côtés)\b|\.$", lecture.phrase[place[1] :])
    fin = place[1] + suite.start() if suite else place[1]
    faite = lecture.phrase[: place[0] - 2] + lecture.phrase[fin:]
    return faite if tient(faite, lecture.phrase) else lecture.phrase


def _attend(reste: str, phrase: str) -> bool:
    """Whether something is still asked of the sentence: an order, or words of it found wrong."""
    if ajoute_ce_qui_y_est(phrase, reste):
        return False
    cites = re.findall(r"« (.+?) »", reste)
    if (manque := _MANQUE.search(reste)) and set(pleins(manque[1])) <= set(pleins(phrase)):
        # « il manque la mer, et mettez plutôt … face à la mer »
        return False
    if re.search(r"»(?=.{0,20}\b(?:trop|moche|bof|pas (?!touche))\b)", reste):
        return exact(phrase, cites[0]) is not None
    if cites and not re.search(
        rf"\b(?:{REMPLACER}|{OTER}|{AJOUTER}|{METTRE})\b[^«]*«", reste, re.I
    ):
        # « « qui ont la trouille », tu me vois mettre ça ? » only says why.
        return any(exact(phrase, c) for c in cites) and ordonne(reste)
    if len(cites) == 2 and exact(phrase, cites[1]) and not exact(phrase, cites[0]):
        return False
    return ordonne(reste) and not _REPROCHE_PASSE.search(normaliser(reste))


_MANQUE = re.compile(
    r"\bmanque (?:juste |encore |surtout |quand même )*((?:l[ae]s? |l[’']|une? |des |du |mon |ma |mes )?[^,.;:!?]+)",
    re.I,
)
_REPROCHE_PASSE = re.compile(
    r"\b(?:t'as|tu (?:n')?as|vous (?:n')?avez) (?:pas |encore |toujours |mal )*(?:chang|remplac|enlev|mis|remis|ajout)\w*|^(?:mais |non |oui )*je (?:veux|voudrais|souhaiterais?|souhaite) (?:bien )?(?:la (?:chang|modif|corrig)\w*|(?:chang|modif|corrig)\w* (?:ma|la|notre|cette) (?:raison d'etre|phrase))"
    r"|\bmanque (?:un peu )?d(?:e\b|')|\b(?:ajoute|mets|met|mettez|remplace|enleve|change)[sz]?[ -](?:le|la|les|ca|cela)\b(?! \w{4})"
)
"""What only says that something was not done, or announces the order that comes next."""


def _un_ordre(lecture: Lecture, consigne: str) -> str | None:
    """The sentence with one order applied, or None.

    Raises:
        Introuvable: when the words to change are surely named and not in the sentence.
    """
    for essai in (
        permuter,
        integrer,
        ajouter,
        echanger,
        remplacer_le_pareil,
        retirer,
        recrire,
        juge_puis_mis,
        mis_a_la_place,
    ):
        if faite := essai(lecture, consigne):
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
