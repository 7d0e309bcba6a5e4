"""Going deeper after the first raison d'être, for those who want it."""

from __future__ import annotations

import re
from functools import partial

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.conclusion import contribution, lu_au_terme
from pourquoi.echos import relier, voulu_au_dela
from pourquoi.ecoute.oui_ou_non import dit_non, dit_oui, veut_corriger
from pourquoi.ecoute.sans_reponse import esquive, vide
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape
from pourquoi.extraction import SEUL
from pourquoi.partenaires_dits import nommes_seulement
from pourquoi.reflet.clauses import LONGUEUR_MAX
from pourquoi.reflexion import citer, en_entier, refleter_reponse, tout_dire
from pourquoi.respect import taille
from pourquoi.synthese.plus_loin import reponse_nue
from pourquoi.valeurs_nommees import chacune_son_tour

APPROFONDIR, SYNTHESE, TERMINER = "Aller plus loin", "Ma synthèse", "Je m’arrête là"

TOURS = (
    "philosophie_commerciale",
    "choix_strategique",
    "changement_metier",
    "phrase_au_client",
    "adequation_offre",
    "adequation_philosophie",
    "partenaire_fournisseurs",
    "partenaire_collaborateurs",
    "partenaire_confreres",
    "habitude_a_quitter",
    "plaisir",
    "efficacite",
    "confiance",
    "courage",
    "monde_meilleur",
)
"""The deeper questions, in order; each is the name of its step."""


def recevoir_tour(nom: str, carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep a deeper answer; a partner's goes with the partners."""
    if vide(message):
        return None
    if esquive(message):
        carnet.approfondi = {**carnet.approfondi, nom: ""}
        return [Replique("utter_etape_passee")]
    texte = message.texte.strip()
    carnet.approfondi = {**carnet.approfondi, nom: texte}
    if nom.startswith("partenaire_"):
        genre = nom.removeprefix("partenaire_")
        nommes = nommes_seulement(carnet, genre)
        dits = f"{nommes.rstrip(' .')}. {texte}" if nommes and nommes not in texte else texte
        carnet.partenaires = {**carnet.partenaires, genre: dits}
    dit, suit = reponse_nue(nom, texte), carnet.dernier_reflet_lie
    if nom == "phrase_au_client" and (len(dit) <= LONGUEUR_MAX or dit != texte):
        # Said to a client, « vous » is theirs: it is quoted.
        dites = [Replique("utter_reflet_citation", {"reflet": citer(dit, LONGUEUR_MAX)})]
    else:
        tu = carnet.tutoiement
        dites = tout_dire(refleter_reponse(carnet, dit, nom), dit, tu)
        dites = en_entier(dites, dit, tutoiement=tu)
    return relier(carnet, nom, dit, dites, suit)


def _a_poser(nom: str, carnet: Carnet) -> bool:
    # A partner already given an act of respect is not asked about again.
    genre = nom.removeprefix("partenaire_") if nom.startswith("partenaire_") else ""
    donne = genre in carnet.partenaires and not nommes_seulement(carnet, genre)
    seul = nom == "partenaire_collaborateurs" and _travaille_seul(carnet)
    return carnet.approfondissement and nom not in carnet.approfondi and not (donne or seul)


def _travaille_seul(carnet: Carnet) -> bool:
    """Whether they said so, or had « nous » changed for « je » in their sentence."""
    je = (carnet.raison_detre or "").startswith(("Je ", "J’"))
    change = any(phrase.startswith(("Nous ", "On ")) for phrase in carnet.phrases_avant)
    return taille(carnet) == SEUL or (je and change)


ETAPES = tuple(
    Etape(
        nom,
        partial(lambda nom, _carnet: Replique(f"utter_demander_{nom}"), nom),
        partial(recevoir_tour, nom),
        partial(_a_poser, nom),
        essais_max=1,
    )
    for nom in TOURS
)


def peut_aller_plus_loin(carnet: Carnet) -> bool:
    """Whether deeper questions are left, begun or not."""
    return not carnet.approfondissement or any(e.a_poser(carnet) for e in ETAPES)


_PLUS_LOIN = re.compile(
    r"^\W*(?:(?:ok|oui|ouais|bah|ben|bon|allez|et)\W+)*(?:vas ?-? ?y|allez ?-? ?y|allons ?-? ?y|on y va|go|c' ?est parti|envoie[sz]?)\W*$|"
    r"\b(?:(?:aller|va|allons|vais) (?:un peu |encore |donc )*plus loin|approfondi\w*|creus(?:er|e|ons)|continu\w*|poursui\w+|d'autres questions)\b"
)


_LOIN = re.compile(
    r"^\W*(?:(?:vas-?y|ok|oui|bah|allez|allons-y|on va|je veux|jveux|on peut|aller|all[ée]|va)[\s,]*)*(?:\+|plus|encore plus) loin\W*$"
)


def continue_plus_loin(texte: str) -> bool:
    """Whether the person asks to go deeper, in words of theirs: « + loin »."""
    demande = _PLUS_LOIN.search(normaliser(texte)) or _LOIN.search(texte.lower())
    return bool(demande) and not (dit_non(Message(texte)) or veut_corriger(texte))


COURT = 8
"""Words up to which a sentence only orders to go on."""


def ne_fait_que_continuer(phrase: str) -> bool:
    """Whether a sentence beside a question says nothing but to go on: « ok, aller plus loin »."""
    return len(phrase.split()) <= COURT and (
        continue_plus_loin(phrase) or dit_oui(Message(phrase.strip(" .!")))
    )


_DE_PLUS = re.compile(
    r"\b(?!(?:non|merci|rien|bon|bonne|tout|fini|bien|journee|soiree|suffit|revoir|assez|plus|c'est|pas|vous|pour|moi|moment|aujourd'hui|encore|autre|ca|va|ira)\b)[a-z]{4,}"
)


def ne_veut_rien(message: Message) -> bool:
    """Whether a no says nothing else: « non merci », not « nan vendredi »."""
    return dit_non(message) and not _DE_PLUS.search(normaliser(message.texte))


def recevoir_suite(carnet: Carnet, message: Message) -> list[Replique] | None:
    """After the spine: deeper, the synthesis, or goodbye."""
    texte = message.texte.strip()
    encore = texte == APPROFONDIR or dit_oui(message) or continue_plus_loin(texte)
    if encore and carnet.approfondissement and peut_aller_plus_loin(carnet):
        # Left for the synthesis, the deeper questions go on from where they were.
        carnet.etape = None
        return []
    if texte == APPROFONDIR or (encore and not carnet.approfondissement):
        carnet.approfondissement, carnet.etape = True, None
        dit = voulu_au_dela(carnet)
        if dit and not lu_au_terme(carnet, contribution(carnet)):
            return [Replique("utter_approfondir_lien", dit)]
        # What is wanted was read a moment ago: a value they hold to, then.
        if dit and (valeurs := chacune_son_tour(carnet)):
            return [Replique("utter_approfondir_lien_valeur", {"valeur": valeurs[0]})]
        return [Replique("utter_approfondir")]
    if texte == SYNTHESE:
        return [Replique("utter_synthese_rappel")]
    if texte == TERMINER or ne_veut_rien(message) or normaliser(texte).startswith("je m'arrete"):
        return [Replique("utter_fin")]
    return None


SUITE = Etape(
    "suite",
    lambda carnet: Replique(
        "utter_demander_suite",
        boutons=(APPROFONDIR, SYNTHESE, TERMINER)
        if peut_aller_plus_loin(carnet)
        else (SYNTHESE, TERMINER),
    ),
    recevoir_suite,
    lambda _carnet: True,
    choix=(APPROFONDIR, SYNTHESE, TERMINER),
    essais_max=99,
)
