"""A change of the sentence that was asked for: made, made in part, or its words asked for."""

from __future__ import annotations

import re
from copy import copy
from dataclasses import replace

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute.oui_ou_non import dit_non, dit_oui
from pourquoi.ecoute.sans_reponse import esquive
from pourquoi.ecriture import normaliser
from pourquoi.passages import dits
from pourquoi.raison_detre.a_finir import dit_d_un_seul
from pourquoi.raison_detre.avis.ecrite import POUR_QUOI, ecrire
from pourquoi.raison_detre.avis.raison_racontee import ecrire_du_recit
from pourquoi.raison_detre.matiere import tout_ce_qui_est_dit
from pourquoi.reflexion import citer
from pourquoi.retouche import Introuvable, manquant, ordonne, retoucher
from pourquoi.retouche.bilan import fidele, oublie
from pourquoi.retouche.contenu import voulues_au_subjonctif
from pourquoi.retouche.debout import sans_verbe_nu, tient_debout
from pourquoi.retouche.double import sans_double
from pourquoi.retouche.ellipses import ce_qui_fait_douter, ce_qui_gene
from pourquoi.retouche.entiere import a_rendre
from pourquoi.retouche.entiere import entiere as existe
from pourquoi.retouche.lieu import lieu_nomme
from pourquoi.retouche.litteral import cites, exact
from pourquoi.retouche.lue import reecrire
from pourquoi.retouche.mise_au_propre import accords_demandes
from pourquoi.retouche.mots import racines
from pourquoi.retouche.oral import commente
from pourquoi.retouche.ordres import reste_a_faire, suivre
from pourquoi.retouche.parties import (
    PARTIES,
    changer_de_partie,
    partie_dite,
    partie_donnee,
    partie_nommee,
    parties_ouvertes,
)
from pourquoi.retouche.personne import dire_par, dit_par_un, personne_demandee


def en_partie(carnet: Carnet, reste: str) -> Replique:
    """What is said of an order left to be done: its place alone is asked for, when it names one."""
    if lieu := lieu_nomme(reste, tout_ce_qui_est_dit(carnet)):
        return Replique("utter_raison_detre_mot_a_placer", {"mot": lieu[0]})
    return Replique("utter_raison_detre_corrigee_en_partie", {"reste": citer(reste)})


def suivre_un(carnet: Carnet, phrase: str, ordre: str) -> str | None:
    """The sentence with one order followed, read by itself; None when it cannot be."""
    dits, avant = tout_ce_qui_est_dit(carnet), carnet.phrases_avant
    if suivie := suivre(phrase, ordre, avant, dits, carnet.valeurs_nommees):
        return suivie
    try:
        faite = retoucher(phrase, ordre, avant=avant, dits=dits, explicite=True)
    except Introuvable:
        return None
    return faite.phrase if faite and not faite.restes else None


def accorder(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Agreements put right, and what else the message orders, or what of it is not done."""
    accordee = accords_demandes(carnet.raison_detre or "", message.texte)
    if accordee is None or existe(message.texte) or POUR_QUOI.search(normaliser(message.texte)):
        return None
    faite, reste = accordee
    if voulue := personne_demandee(reste):
        faite = dire_par(faite, voulue) or faite
        return ecrire(carnet, faite)
    ecrite = ecrire(carnet, faite)
    if suivie := suivre_les_ordres(carnet, reste):
        return suivie
    if cites(reste) and (aussi := suivre_un(carnet, carnet.raison_detre or "", reste)):
        # « « mamies », je préfère « anciennes », et c'est pas « seules » qu'on écrit ? »
        return ecrire(carnet, aussi)
    if ORDONNE_D_ABORD.search(normaliser(reste)):
        return [en_partie(carnet, reste)]
    return ecrite


CITATIONS = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")


def suivre_les_ordres(carnet: Carnet, texte: str) -> list[Replique] | None:
    """Plain orders followed, unless a whole sentence of theirs is dictated; the rest is asked for."""
    if existe(CITATIONS.sub(" ", texte)):
        return None
    dits = tout_ce_qui_est_dit(carnet)
    valeurs = [*carnet.valeurs_nommees, carnet.valeurs or "", carnet.regard_client or ""]
    faite = suivre(carnet.raison_detre or "", texte, carnet.phrases_avant, dits, valeurs)
    if faite is None:
        return None
    avant = carnet.raison_detre or ""
    faite = _de_la_meme(carnet, faite, texte)
    repliques, phrase = ecrire(carnet, faite), carnet.raison_detre or ""
    if phrase == avant:
        return repliques
    gene = ce_qui_gene(phrase, texte)
    if gene and _est_reste(avant, phrase, gene) and ouvrir_ce_qui_gene(carnet, texte):
        return repliques
    if cite := _cite_oublie(avant, phrase, texte):
        return [en_partie(carnet, cite)]
    reste = manquant(phrase, texte)
    if reste and not racines(reste) & racines(phrase):
        return [en_partie(carnet, reste)]
    return repliques


def _est_reste(avant: str, phrase: str, mots: str) -> bool:
    """Whether words of the sentence are still where they were: not taken out there, nor moved."""
    (ici, la) = (exact(p, mots) for p in (avant, phrase))
    if not (ici and la) or avant.count(mots) > phrase.count(mots):
        return False
    gauches = [p[: place[0]].split()[-1:] for p, place in ((avant, ici), (phrase, la))]
    droites = [p[place[1] :].split()[:1] for p, place in ((avant, ici), (phrase, la))]
    return gauches[0] == gauches[1] or droites[0] == droites[1]


def _cite_oublie(avant: str, phrase: str, texte: str) -> str | None:
    """Words quoted to be put in, beside others, and of which the sentence has none; or None."""
    oublies = [
        cite.strip(" .")
        for cite in cites(texte)
        if not exact(avant, cite) and not racines(cite) & racines(f"{avant} {phrase}")
    ]
    a_mettre = _A_POSER.search(normaliser(texte))
    return next((cite for cite in oublies if a_mettre and racines(cite)), None)


_A_POSER = re.compile(r"\b(?:r?ajout\w*|r?mets|r?mettez|remet\w*|remplac\w*|chang\w*)\b")


def ouvrir_ce_qui_gene(carnet: Carnet, texte: str) -> bool:
    """Ask what goes in the place of the words that a message finds wrong, and nothing else."""
    gene = ce_qui_gene(carnet.raison_detre or "", texte)
    if gene:
        carnet.detour = {"nom": "partie_reecrite", "partie": gene}
    return bool(gene)


def ouvrir_ce_qui_fait_douter(carnet: Carnet, texte: str) -> bool:
    """Ask what would go in the place of the words that a message doubts of, and nothing else."""
    mots = ce_qui_fait_douter(carnet.raison_detre or "", texte)
    if mots:
        carnet.detour = {"nom": "partie_reecrite", "partie": mots}
    return bool(mots)


COURT = 8
"""Words of an order that says nothing else."""

ORDONNE_D_ABORD = re.compile(
    r"(?:^|[.,;:!?] ?|\b(?:et|mais|juste|alors|tu peux|vous pouvez|faut|oui|ok) )(?:r?ajoute[rz]?|mets|met|mettez|mettre|change[rz]?|remplace[rz]?|enleve[rz]?|vire[rz]?|coupe[rz]?|retire[rz]?|supprime[rz]?|corrige[rz]?|otez?)\b(?! (?:rien|pas|la comme|le comme))"
)
"""« rajoute l'hiver et je signe »: seen changed before it is signed."""


def changer_une_partie(carnet: Carnet, texte: str) -> list[Replique] | None:
    """A part of the sentence given with its title: « La manière : avec patience »."""
    donnee = partie_donnee(texte)
    faite = donnee and changer_de_partie(carnet.raison_detre or "", *donnee)
    return ecrire(carnet, faite) if faite else None


def ouvrir_une_partie(carnet: Carnet, message: Message) -> bool:
    """Ask for the part that the message names, and nothing else."""
    nom = partie_nommee(message.texte)
    if nom is None or not parties_ouvertes(carnet.raison_detre or ""):
        return False
    if partie_dite(carnet.raison_detre or "", nom) is None and re.search(
        r"\b(?:la|cette) fin\b", normaliser(message.texte)
    ):
        # No manner is said yet: « la fin » is where the sentence ends.
        phrase = carnet.raison_detre or ""
        nom = next((p for p in (PARTIES[1], PARTIES[0]) if partie_dite(phrase, p)), nom)
    carnet.detour = {"nom": "partie_reecrite", "partie": nom}
    return True


def pointe(carnet: Carnet, texte: str) -> bool:
    """Whether some words of the sentence are all that is said: asked what goes in their place."""
    place = exact(carnet.raison_detre or "", texte) if len(texte.split()) <= COURT else None
    if place and re.search(r"\w{4}", texte):
        mots = (carnet.raison_detre or "")[slice(*place)]
        carnet.detour = {"nom": "partie_reecrite", "partie": mots}
    return carnet.detour is not None


def changer(carnet: Carnet, message: Message, demandee: bool = False) -> list[Replique] | None:
    """Follow the message where it changes the sentence; None when it changes nothing.

    A change that would say more or less than what was asked is not made: the part is asked for.
    """
    essai = copy(carnet)
    repliques = _suivre(essai, message, demandee)
    avant = carnet.raison_detre or ""
    apres = sans_verbe_nu(avant, _de_la_meme(carnet, essai.raison_detre or "", message.texte)) or ""
    essai.raison_detre = apres
    juste = avant == apres or (
        bool(apres)
        and tient_debout(apres)
        and fidele(avant, apres, message.texte, carnet.phrases_avant, tout_ce_qui_est_dit(carnet))
    )
    if not juste:
        if not (demandee or ordonne(message.texte)):
            # « C'est beau comme du Coelho »: nothing was ordered, nothing is to be owned up to.
            return None
        carnet.detour = {"nom": "raison_detre_reformulee"}
        return [Replique("utter_raison_detre_pas_su")]
    vars(carnet).update(vars(essai))
    neufs = [p.texte for p in dits(message.passages, "nouveau", sur=0.7)]
    neufs = [neuf for neuf in neufs if not commente(message.texte, neuf)]
    reste = oublie(avant, apres, message.texte, neufs) if avant != apres else None
    reste = reste or (reste_a_faire(avant, apres, message.texte) if avant != apres else None)
    if reste:
        if [r.nom for r in repliques or ()] == ["utter_raison_detre_corrigee"]:
            # Never announce as done what is half done.
            return [en_partie(carnet, reste)]
    return repliques


def _de_la_meme(carnet: Carnet, faite: str, texte: str) -> str:
    """The sentence said by « je », when the one before was and nothing asks for « nous »."""
    seul = re.match(r"J’existe|Je suis là", carnet.raison_detre or "")
    un_seul = dit_par_un(texte) or _VOEU.match(texte) and dit_d_un_seul(texte)
    if not seul and faite != carnet.raison_detre and un_seul:
        return re.sub(r"^Nous existons\b", "Je suis là", faite)
    if not seul or "existons" in normaliser(texte) or personne_demandee(texte):
        return faite
    return re.sub(r"^Nous existons\b", seul[0], faite)


def _suivre(carnet: Carnet, message: Message, demandee: bool) -> list[Replique] | None:
    phrase, avant = carnet.raison_detre or "", carnet.phrases_avant
    signee = [carnet.phrase_signee] if carnet.phrase_signee else []
    if rendue := a_rendre(message.texte, phrase, avant, signee):
        return ecrire(carnet, rendue)
    sure = reecrire(phrase, message.passages, avant, surement=True)
    if sure and not _fin_sans_lien(phrase, sure):
        return ecrire(carnet, sure)
    rien = esquive(message) or (demandee and (dit_oui(message) or dit_non(message)))
    try:
        faite = retoucher(
            phrase,
            message.texte.strip(),
            demandee,
            avant,
            dits=tout_ce_qui_est_dit(carnet),
            explicite=rien,
        )
    except Introuvable as erreur:
        if lue := reecrire(phrase, message.passages, avant):
            return ecrire(carnet, lue)
        carnet.detour = {"nom": "raison_detre_reformulee"}
        return [Replique("utter_raison_detre_introuvable", {"morceau": erreur.morceau})]
    if faite and not _OUVRE_UNE_PHRASE.match(faite.phrase):
        # « ecri le bien stp » was taken for the sentence.
        faite = None
    if faite and (fin := _fin_sans_lien(phrase, faite.phrase)):
        # « la fin ne veut rien dire, je veux quelqu'un à qui parler »: who has someone is not said.
        carnet.detour = {"nom": "partie_reecrite", "partie": fin}
        return []
    if faite and _VOEU.match(message.texte):
        faite = replace(faite, phrase=voulues_au_subjonctif(faite.phrase))
    if faite and _a_l_indicatif(faite.phrase):
        return ecrire_du_recit(carnet, message, propose=True)
    if faite is None or faite.restes:
        lue = reecrire(phrase, message.passages, avant)
        if lue and not _a_l_indicatif(lue):
            return ecrire(carnet, lue)
    if faite is None:
        return None
    carnet.phrases_avant = [*avant, phrase] if phrase else avant
    carnet.raison_detre = sans_double(faite.phrase)
    if faite.restes:
        # Never announce as done what is half done.
        return [en_partie(carnet, faite.restes[0])]
    return [Replique("utter_raison_detre_corrigee")]


_LIE = re.compile(r"(?:en|afin|avec|sans|pour|parce) |(?:parce|pour) qu’")

_NU = re.compile(r"(?:une?|des|du|les?|la|m[ao]n?|mes|nos|notre|quelqu’une?|quelque|plus de) |l’")


def _fin_sans_lien(avant: str, faite: str) -> str | None:
    """The last part of a sentence that bare words took the place of, or None."""
    (debut, _, fin), (autre, _, neuve) = avant.rpartition(", "), faite.rpartition(", ")
    return fin.rstrip(".") if debut == autre and _LIE.match(fin) and _NU.match(neuve) else None


_OUVRE_UNE_PHRASE = re.compile(
    r"(?!(?!Nous )[A-ZÀ-Ý][^,]*\bexistons\b)(?:Nous (?=\w+ons\b|sommes\b|,)|J’|Je|On|Mon|Ma|Mes|Notre|Nos|Chez|Avec|Pour|Afin|Ici|Le|La|Les|L’|Un|Une|Ce|C’est|Faire|Que)(?:\b|(?<=[’ ]))"
)

_VOEU = re.compile(r"\W*(?:non\W+)?(?:(?:pour|afin) )?qu[e’']", re.IGNORECASE)

_INDICATIF = re.compile(
    r"\b(?:pour|afin) qu(?:e |’)(?:(?:ma|mon|mes|les?|la|l’|des|nos|notre) ?(?:\S+ ){1,2}?|ils? |elles? |on |chacune? )(?:ne |n’|en |y |lui |leur )?(?:a|est|ont|sont|va|vont|font|fait|peut|peuvent|sait|savent|veut|veulent)\b"
)


def _a_l_indicatif(phrase: str) -> bool:
    """Whether the sentence says « pour que ma grand-mère a… »: a reason was told, not a wish."""
    return bool(_INDICATIF.search(phrase))
