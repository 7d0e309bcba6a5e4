"""What one message may be: listeners, each of which answers it or leaves it to the next.

`entendre` says in which order they listen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from pourquoi import (
    accueil,
    approfondissement,
    commandes,
    correction,
    engagement,
    glossaire,
    objections,
    questions,
    raison_detre,
    retouche,
    valeurs,
)
from pourquoi.a_sa_place import a_sa_place, ne_garder_que
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.conge import demande_la_synthese, rien_d_autre, veut_rester
from pourquoi.consignes import celle_qu_il_fallait, changements, de_la_phrase
from pourquoi.ecoute.ce_qui_reste import avant_ce_qui_reste
from pourquoi.ecoute.confidences import confidence_grave
from pourquoi.ecoute.demandes import (
    demande_si_c_est_lu,
    redemande_sa_reponse,
    sans_reclamer_pourquoi,
)
from pourquoi.ecoute.interroge import question_sans_reponse
from pourquoi.ecoute.interruptions import dit_le_statut_demande, interruption
from pourquoi.ecoute.oui_ou_non import approuve, oui_nu
from pourquoi.ecoute.sans_reponse import LONGUEUR_MAX, donne_ses_coordonnees, vide
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape
from pourquoi.joint_au_oui import joints_au_oui
from pourquoi.lecture import OBJECTIONS
from pourquoi.ordres import ordre, synthese_a_la_fin
from pourquoi.parcours.a_cote import raconte_seulement, rien_d_une_reponse, sans_question
from pourquoi.parcours.avancer import (
    REPONDENT_AUSSI,
    demander,
    faire_choisir,
    passer,
    prendre_reponse,
    relancer,
    reprendre,
    revenir,
)
from pourquoi.parcours.corriger import (
    GUIDENT,
    SANS_LE_DIRE,
    accorde_la_phrase,
    apres_la_reponse,
    changer_tout,
    deja_ainsi,
    ecrire_sous_leur_nom,
    mal_lu,
    reecrit_la_meme,
    remplacer,
    reprendre_une_reponse,
    retirer,
    retirer_ou_demander,
    retirer_un_passage,
    retraits_douteux,
    rouvrir,
    ses_mots_cites,
    titre_de_nouveau,
)
from pourquoi.parcours.corriger_au_passage import repondre_et_corriger
from pourquoi.parcours.detours import (
    detourner,
    prendre_conge,
    relire,
    repondre_et_prendre,
    retenir_les_noms,
    sans_aparte,
)
from pourquoi.parcours.explications import expliquer, repondre_et_garder
from pourquoi.parcours.signer import (
    DANS_UN_CHAMP,
    laisser_la_phrase,
    ordonne_sur_la_phrase,
    parle_de_la_phrase,
    phrase_rendue,
    rendre_a_signer,
    signe_enfin,
    signer_et_repondre,
    sur_la_phrase,
)
from pourquoi.parcours.tour import (
    CHOIX,
    MENU,
    PAR_NOM,
    TOUT_EST_DIT,
    Tour,
    etape_a_poser,
    mettre_en_pause,
    ordonne,
)
from pourquoi.passages import dits, ne_fait_que_dire
from pourquoi.raison_detre.a_finir import demande_une_proposition
from pourquoi.raison_detre.autre_ligne import pour_une_autre_ligne
from pourquoi.rectifications import SUR_LA_PHRASE, derniere, gardes, ordonne_d_oter, pleins
from pourquoi.redites import question_sautee, redite
from pourquoi.reflet.apartes import rien_qu_une_remarque
from pourquoi.reflet.quelqu_un import proche
from pourquoi.reflexion import citer
from pourquoi.retouche.annonce import annoncee
from pourquoi.retouche.entiere import entiere
from pourquoi.retouche.lue import demande
from pourquoi.retouche.mots import racines

_CONSEILLE = re.compile(
    r"\b(?:ma|la|cette|notre) (?:raison d'etre|phrase) (?:elle |ca |, )*(?:me |m'|nous |te |vous )?(?:dit|dirait|disait|conseill\w+|pouss\w+|souffl\w+|recommand\w+|pench\w+|orient\w+|rappell\w+|inciterait|incite|donne|tranche\w*|choisi\w*|prefer\w*|va (?:plutot )?(?:vers|dans))\b"
)
"""The sentence said to advise something: nothing is asked of it."""
_AUSSI = re.compile(r"\b(?:aussi|en plus|r?ajoute\w*|egalement)\b(?! (?:que|bien))")
_L_ENTIERE = re.compile(
    r"\W*(?:(?:bon|alors|ok|voil[àa]|tiens|finalement|en fait|ma phrase|c[’']est)\W+)*(?:nous existons|j[’' ]?existe|je suis l[àa]|on existe|nous sommes l[àa]) (?:pour|pr|afin)\b",
    re.IGNORECASE,
)
"""A whole sentence of theirs, whatever the question."""

_N_Y_TOUCHEZ_PAS = re.compile(
    r"\b(?:ne |n'y )?(?:touche[sz]?|change[sz]?|modifie[sz]?) (?:surtout |plus )?(?:pas|rien|plus)\b|\bje n'ai rien demande\b"
)


@dataclass
class Entendu:
    """One message being heard, and what was made of it so far.

    Attributes:
        carnet: the notebook.
        message: the message, as the listeners before have left it.
        etape: the step it was said in front of.
        bouton: its text is a choice of the coach's, typed or pressed.
        dite_de_nouveau: the answer it says again, with its step.
        changes: answers it puts right, by the reading of its passages.
        donnee: the one it puts right, by its wording.
        demande_seulement: it asks whether something was kept, and orders nothing.
    """

    carnet: Carnet
    message: Message
    etape: Etape = field(init=False)
    bouton: bool = field(init=False)
    dite_de_nouveau: tuple[str, str] | None = None
    changes: list[tuple[str, str]] = field(default_factory=list)
    donnee: tuple[str, str] | None = None
    demande_seulement: bool = False

    def __post_init__(self) -> None:
        """Look up the step and the choices."""
        self.etape = PAR_NOM.get(self.carnet.etape or "") or etape_a_poser(self.carnet)
        self.bouton = self.message.texte.strip() in CHOIX

    def __iter__(self) -> Iterator[Any]:
        """What nearly every listener takes."""
        return iter((self.carnet, self.message, self.etape))

    @property
    def sur_la_phrase(self) -> bool:
        """Whether the sentence to sign is what was asked about."""
        return self.etape.nom in SUR_LA_PHRASE


def trop_long(entendu: Entendu) -> Tour | None:
    """Longer than what can be read at once."""
    if len(entendu.message.texte) <= LONGUEUR_MAX:
        return None
    return demander(entendu.carnet, Tour([Replique("utter_message_trop_long")]))


def lire_les_changements(entendu: Entendu) -> None:
    """Which earlier answers the message says again or puts right, by its passages."""
    carnet, message, _ = entendu
    entendu.dite_de_nouveau = redite(carnet, message.texte)
    if ordonne_sur_la_phrase(carnet, message.texte):
        entendu.dite_de_nouveau = None
        return
    changes = [] if entendu.dite_de_nouveau else changements(message.passages, carnet)
    changes = [c for c in changes if not mal_lu(carnet, message.texte, *c)]
    if accorde_la_phrase(carnet, message):
        # Signed, and said beside it whom else it is for, or what else goes elsewhere.
        changes = changes or joints_au_oui(carnet, message.texte)
    entendu.changes = changes


def desavoue_la_phrase(entendu: Entendu) -> Tour | None:
    """« En fait je ne signe plus »."""
    carnet, message, _ = entendu
    if not (carnet.raison_detre_confirmee and retouche.desavoue_sa_signature(message.texte)):
        return None
    lues = {phrase: redite(carnet, phrase) for phrase in en_phrases(message.texte)}
    changes = [lue for lue in lues.values() if lue]
    if not changes:
        return rendre_a_signer(carnet, message)
    # « J'ai pas signé encore ! Et mes clients, c'est pas « A », c'est B »
    fait = changer_tout(carnet, replace(message, passages=()), changes)
    reste = " ".join(phrase for phrase, lue in lues.items() if not lue)
    tour = rendre_a_signer(carnet, replace(message, texte=reste, passages=()))
    dites = [*fait.repliques[:-1], *tour.repliques]
    return replace(tour, repliques=dites, reponses=[*fait.reponses, *tour.reponses])


def lire_la_donnee(entendu: Entendu) -> None:
    """Which earlier answer the message puts right, by its wording."""
    carnet, message, _ = entendu
    donnee = entendu.dite_de_nouveau or correction.plus_loin_corrigee(message.texte, carnet)
    if donnee is None and not entendu.changes:
        donnee = commandes.correction_donnee(message.texte, carnet)
    if donnee and mal_lu(carnet, message.texte, *donnee):
        donnee = None
    if ordonne_sur_la_phrase(carnet, message.texte):
        donnee = None
    if donnee and donnee[0] == "valeurs" and _AUSSI.search(normaliser(message.texte)):
        # « Et mettez propre dans mes valeurs, aussi »: the others stay.
        dites = [*carnet.valeurs_nommees, *donnee[1].split(", ")]
        donnee = ("valeurs", ", ".join(dict.fromkeys(dites)))
    # « Vous avez noté les profs, oui ou non ? » orders nothing.
    entendu.demande_seulement = commandes.demande_sans_ordonner(message.texte)
    entendu.donnee = None if entendu.demande_seulement else donnee


def retenir_au_passage(entendu: Entendu) -> None:
    """How the person is called, and calls their customers; the values they take back."""
    carnet, message, _ = entendu
    retenir_les_noms(carnet, message.texte)
    if not entendu.changes and not _de_ses_mots(entendu, message.texte):
        valeurs.oublier_les_niees(carnet, message.texte)


def _de_ses_mots(entendu: Entendu, dit: str) -> bool:
    """Whether something said in front of the sentence is of its words, and not of their values.

    « La patience, pas la rigueur » changes the word there; the values stay as they were told.
    """
    siens = racines(entendu.carnet.raison_detre or "")
    return entendu.sur_la_phrase and bool(racines(dit) & siens) and "valeur" not in normaliser(dit)


def du_canal(entendu: Entendu) -> Tour | None:
    """What the channel sends: the conversation opened again, a picture, a voice message."""
    if entendu.message.intent == "ouvrir_conversation":
        entendu.carnet.suspension = None
        return reprendre(entendu.carnet)
    return Tour(autre=True) if entendu.message.intent == "message_non_texte" else None


def part(entendu: Entendu) -> bool:
    """« Je me casse, à plus »: whether they leave in so many words."""
    return ordonne(entendu.message, entendu.carnet.etape) in ("faire_pause", "au_revoir")


def approuve_la_phrase(entendu: Entendu) -> bool:
    """« Je n'ai plus rien à y redire »: such words sign the sentence; they are no farewell."""
    texte = entendu.message.texte
    if not entendu.sur_la_phrase or entendu.changes or not approuve(texte):
        return False
    if entendu.carnet.etape == "raison_detre_reformulee" and oui_nu(texte):
        # Asked « quel mot faut-il changer ? », the sentence is shown again before a yes is taken.
        return False
    return not (retouche.remet_a_plus_tard(texte) or retouche.sous_reserve(texte))


def approuver(entendu: Entendu) -> None:
    """A yes to the sentence, in whatever words, is the choice."""
    if approuve_la_phrase(entendu):
        entendu.message, entendu.bouton = replace(entendu.message, texte=raison_detre.OUI), True


def signer_en_demandant(entendu: Entendu) -> Tour | None:
    """Signed, with a question beside."""
    if entendu.carnet.etape not in SUR_LA_PHRASE:
        return None
    return signer_et_repondre(entendu.carnet, entendu.message)


def rien_de_dit(entendu: Entendu) -> Tour | None:
    """An empty message: said so, and the question asked again; passed when nothing ever comes."""
    carnet, message, etape = entendu
    if not vide(message):
        return None
    if carnet.suspension or etape is approfondissement.SUITE:
        # « 👍 », to whoever has nothing more to ask.
        return Tour([Replique("utter_remercier")])
    if donne_ses_coordonnees(message.texte):
        return demander(carnet, Tour([Replique("utter_coordonnees")]))
    carnet.essais += 1
    if carnet.essais > etape.essais_max and etape in REPONDENT_AUSSI:
        return demander(carnet, Tour(passer(carnet, etape)))
    return demander(carnet, Tour([Replique("utter_message_vide")]))


def demander_si_c_est_lu(entendu: Entendu) -> Tour | None:
    """« T'as lu ce que j'ai dit sur mon père ? »: the sentence that says it, or an apology."""
    carnet, message, _ = entendu
    if carnet.suspension:
        return None
    nom = correction.nommer(message.texte, carnet) if redemande_sa_reponse(message.texte) else None
    if nom and correction.reponse(carnet, nom):
        # « C'était quoi déjà, ma clientèle ? »
        note = {"note": f"« {citer(commandes.note(carnet, nom), 300)} »"}
        return demander(carnet, Tour([Replique("utter_deja_note", note)]))
    quoi = demande_si_c_est_lu(message.texte)
    if quoi is None:
        return None
    mots = pleins(quoi)
    phrases = [p for _, dit in gardes(carnet) for p in en_phrases(dit)]
    # « ce que j'ai mis sur ma mère »: the sentence that holds most of it.
    trouvee = max(phrases, key=lambda p: len(pleins(p) & mots), default="")
    if trouvee and (not quoi or pleins(trouvee) & mots) and not confidence_grave(trouvee):
        note = {"note": f"« {citer(trouvee, 220)} »"}
        return demander(carnet, Tour([Replique("utter_deja_note", note)]))
    # Told aside, or too grave to be said back.
    siens = [p for p in (*en_phrases(message.avant), trouvee) if mots and pleins(p) & mots]
    qui = proche(siens[0], carnet.tutoiement) if siens else None
    lu = Replique("utter_confidence_de", {"qui": qui}) if qui else Replique("utter_mal_compris")
    return demander(carnet, Tour([lu]))


def demander_ce_pourquoi(entendu: Entendu) -> Tour | None:
    """« J'ai dit non. Tu demandes pas pourquoi ? »: that why is asked, and nothing else."""
    carnet, message, etape = entendu
    dit = sans_reclamer_pourquoi(message.texte)
    if dit is None or carnet.suspension or carnet.detour or etape not in REPONDENT_AUSSI:
        return None
    tour, redit = None, pleins(dit) & pleins(f"{message.avant} {derniere(carnet)[1]}")
    if len(pleins(dit)) >= 2 and not redit and etape.nom in valeurs.S_EXPLIQUENT:
        tour = prendre_reponse(carnet, replace(message, texte=dit, passages=()), etape)
    nom, garde = derniere(carnet)
    if carnet.suspension or carnet.detour or nom not in valeurs.S_EXPLIQUENT:
        return tour
    fait = citer(en_phrases(garde)[-1], 110)
    carnet.detour = {"nom": valeurs.CE_POURQUOI.nom, "etape": nom, "fait": fait}
    if tour is None:
        return demander(carnet, Tour())
    return demander(carnet, replace(tour, repliques=tour.repliques[:-1]))


def sur_des_mots_attendus(entendu: Entendu) -> Tour | None:
    """Steps whose answer would be taken for something else."""
    carnet, message, etape = entendu
    if etape.nom == "phrase_a_finir" and (autre := pour_une_autre_ligne(message.texte)):
        return _garder_ailleurs(carnet, message, *autre)
    if etape.nom == "phrase_a_finir" and raison_detre.laisse_au_coach(message.texte):
        tour = prendre_reponse(carnet, Message(raison_detre.PROPOSER), etape)
        # « Proposez. Et c'est encore long ? »
        reste = [Replique("utter_reste")] if avant_ce_qui_reste(message.texte) else []
        if raison_detre.tait_une_raison(message.texte):
            # « Y a bien une histoire, mais j'en parle pas. Propose »
            reste = [Replique("utter_raison_gardee"), *reste]
        return replace(tour, repliques=[*reste, *tour.repliques])
    if etape.nom == "phrase_a_finir" and (donnee := _intitulee(carnet, message.texte)):
        return remplacer(carnet, message, *donnee)
    conseille = etape.nom == "choix_strategique" and _CONSEILLE.search(normaliser(message.texte))
    if conseille and synthese_a_la_fin(message.texte) is None:
        # « Mettre 50 au lieu de 60, ma raison d'être dit 50 »: asked what it advises, they say it.
        return prendre_reponse(carnet, message, etape)
    return None


def _garder_ailleurs(carnet: Carnet, message: Message, nom: str, dit: str) -> Tour:
    """What is told for another line is kept there; a proposal is made when asked for beside it."""
    if demande_une_proposition(message.texte):
        carnet.phrase_a_finir = ""
    if correction.reponse(carnet, nom):
        return remplacer(carnet, message, nom, dit)
    recues = PAR_NOM[nom].recevoir(carnet, replace(message, texte=dit, passages=()))
    return demander(carnet, Tour(recues or []))


_INTITULEE = re.compile(
    r"[^:]{0,40}(?::|,? ce sont )\s*(?!(?:pour|afin|qu[e'’]|je |j['’]|nous )).", re.IGNORECASE
)


def _intitulee(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« Mes clients : les veufs du bourg », which ends no sentence: the answer it heads, and its words."""
    if not _INTITULEE.match(texte):
        return None
    donnee = commandes.correction_donnee(texte, replace(carnet, etape="suite"))
    return donnee if donnee and correction.reponse(carnet, donnee[0]) else None


def laisser_ou_reprendre_la_phrase(entendu: Entendu) -> Tour | None:
    """The sentence left as a draft, or taken up again after it was."""
    carnet, message, etape = entendu
    if etape.nom in (*SUR_LA_PHRASE, raison_detre.PARTIE.nom):
        if retouche.passe_sans_signer(message.texte):
            return laisser_la_phrase(carnet, message, etape)
        if entendu.sur_la_phrase and raison_detre.parle_de_la_phrase_seule(message.texte):
            # « C'est nul », « reformule »: of the sentence, and of no question.
            return sur_la_phrase(carnet, message, etape)
    elif raison_detre.laissee(carnet) and signe_enfin(message.texte):
        raison_detre.reprendre_la_phrase(carnet)
        return prendre_reponse(carnet, Message(raison_detre.OUI), PAR_NOM["avis_raison_detre"])
    elif (
        raison_detre.laissee(carnet) and _L_ENTIERE.match(message.texte) and entiere(message.texte)
    ):
        # Left as a draft, it comes after all, in their words.
        return sur_la_phrase(carnet, message, etape)
    return None


def dire_au_revoir(entendu: Entendu) -> Tour | None:
    """A farewell, what it answers kept; « c'est tout bon, merci » is one once all is said."""
    carnet, message, etape = entendu
    if entendu.bouton:
        return None
    if etape is approfondissement.SUITE and rien_d_autre(message.texte):
        if carnet.suspension == "pause":
            # Gone already: thanks ask for no menu.
            return Tour([Replique("utter_remercier")])
        mettre_en_pause(carnet)
        return Tour([Replique("utter_fin")])
    return prendre_conge(*entendu)


def au_terme(entendu: Entendu) -> Tour | None:
    """In front of the last menu, nothing is being told: what is said bears on what was given."""
    carnet, message, etape = entendu
    if etape is not approfondissement.SUITE or entendu.bouton or carnet.suspension or part(entendu):
        return None
    if gardee := ne_garder_que(message.texte, carnet):
        return remplacer(carnet, message, *gardee)
    if (tour := _plus_loin_en_demandant(entendu)) is not None:
        return tour
    if phrase_rendue(carnet) and annoncee(message.texte):
        # « et la phrase, finalement c'est : je répare… »
        return sur_la_phrase(carnet, message, etape)
    return ecrire_sous_leur_nom(carnet, message, entendu.changes, entendu.donnee)


def _plus_loin_en_demandant(entendu: Entendu) -> Tour | None:
    """« Allons plus loin. Mais ça sert à quoi ? »: the question gets its answer, and they go on."""
    carnet, message, etape = entendu
    phrases = en_phrases(message.texte)
    demandees = [p for p in phrases if p.rstrip().endswith("?")]
    autres = [p for p in phrases if p not in demandees]
    if not demandees or not autres or not approfondissement.peut_aller_plus_loin(carnet):
        return None
    if not all(approfondissement.ne_fait_que_continuer(p) for p in autres):
        return None
    nom = questions.sur_la_demarche(demandees[-1], carnet)
    nom = nom or questions.a_la_question(message, questions.en_question(demandees[-1]))
    tour = prendre_reponse(carnet, Message(approfondissement.APPROFONDIR), etape)
    return replace(tour, repliques=[Replique(nom), *tour.repliques])


def corriger_en_repondant(entendu: Entendu) -> Tour | None:
    """An answer to the question beside one put right; words quoted from it."""
    carnet, message, _ = entendu
    if carnet.detour:
        return None
    tour = repondre_et_corriger(*entendu)
    if tour is None and (sautee := question_sautee(carnet, message.texte)):
        # « J'ai pas répondu pour les clients »: it is asked again, before what is pending.
        setattr(carnet, sautee, None)
        return demander(carnet, Tour([Replique("utter_mal_compris")]))
    return ses_mots_cites(*entendu) if tour is None else tour


def un_autre_jour(entendu: Entendu) -> Tour | None:
    """The step of the week moved to another day."""
    carnet, message, etape = entendu
    if carnet.detour or etape.nom == "action_7_jours":
        return None
    if not (pas := engagement.un_autre_jour(carnet, message.texte)):
        return None
    if deja_ainsi(carnet, "action_7_jours", pas):
        note = {"note": citer(commandes.note(carnet, "action_7_jours"), 220)}
        return demander(carnet, Tour([Replique("utter_deja_note", note)]))
    return remplacer(carnet, message, "action_7_jours", pas)


def la_partie_demandee(entendu: Entendu) -> Tour | None:
    """The part of the sentence that was asked for: whatever the words look like, they are it."""
    carnet, message, etape = entendu
    if etape is raison_detre.PARTIE and (dite := sans_question(message.texte)):
        if ordre(dite, etape.nom) is None:
            return prendre_reponse(carnet, replace(message, texte=dite), etape)
    return None


def demander_une_explication(entendu: Entendu) -> Tour | None:
    """« C'est-à-dire ? », « ça compte si… ? »."""
    return None if entendu.bouton else expliquer(*entendu)


def choisir_la_reponse(entendu: Entendu) -> Tour | None:
    """The title of an answer, or « pas cette réponse-là : celle sur mes clients »."""
    carnet, message, etape = entendu
    if nom := titre_de_nouveau(carnet, message, etape):
        return demander(carnet, Tour(commandes.ouvrir(carnet, nom)))
    if (nom := celle_qu_il_fallait(message.passages, carnet)) and carnet.raison_detre_confirmee:
        return demander(carnet, Tour(commandes.ouvrir(carnet, nom)))
    return None


def retirer_un_de_ses_passages(entendu: Entendu) -> Tour | None:
    """Words to take out of an answer."""
    return None if entendu.changes else retirer_un_passage(*entendu)


def sur_la_phrase_signee(entendu: Entendu) -> Tour | None:
    """The sentence, signed already, to be changed."""
    carnet, message, etape = entendu
    de_la_signee = (
        carnet.raison_detre_confirmee
        and not entendu.demande_seulement
        and entendu.dite_de_nouveau is None
        and de_la_phrase(message.passages, carnet.raison_detre or "")
        and not DANS_UN_CHAMP.search(normaliser(message.texte))
    )
    if not de_la_signee or entendu.bouton:
        return None
    tour = changer_tout(carnet, message, entendu.changes) if entendu.changes else Tour()
    suite = sur_la_phrase(carnet, replace(message, texte=demande(message.passages)), etape)
    return Tour([*tour.repliques[:-1], *suite.repliques], reponses=tour.reponses)


def la_reponse_dont_il_parle(entendu: Entendu) -> Tour | None:
    """All is said: words that take the place of some answer, found by what they share with it."""
    carnet, message, etape = entendu
    fini = etape.nom in TOUT_EST_DIT and not carnet.suspension
    if not fini or entendu.changes or entendu.donnee or entendu.bouton:
        return None
    if ordonne_sur_la_phrase(carnet, message.texte):
        return None
    trouvee = a_sa_place(message.texte, carnet, entendu.sur_la_phrase)
    return remplacer(carnet, message, *trouvee) if trouvee else None


def changer_les_reponses(entendu: Entendu) -> Tour | None:
    """The answers put right, by the reading of the passages."""
    carnet, message, etape = entendu
    changes, bouton = entendu.changes, entendu.bouton
    if (changes or entendu.donnee) and carnet.suspension == "pause":
        # Whoever left and comes back to put something right is back.
        carnet.suspension = None
    vides = [n for n, neuf in changes if SANS_LE_DIRE.fullmatch(normaliser(neuf).strip(" .!"))]
    if vides and not carnet.suspension:
        return demander(carnet, Tour(commandes.ouvrir(carnet, vides[0])))
    if changes and not dits(message.passages, "nouveau", sur=0.5):
        otes = [(nom, neuf) for nom, neuf in changes if ordonne_d_oter(message.texte)]
        if retraits_douteux(carnet, message.texte, otes) and not (bouton or carnet.detour):
            return retirer_ou_demander(carnet, message, otes)
    if changes and not (bouton or carnet.suspension or reecrit_la_meme(carnet, changes)):
        if all(deja_ainsi(carnet, *c) for c in changes) and ordonne_d_oter(message.texte):
            # Written so already, and yet something is to go: what, it was not understood.
            return faire_choisir(carnet)
        # « Parce que… Corrigez aussi ma clientèle : … » answers first.
        return apres_la_reponse(
            carnet, message, etape, lambda _m: changer_tout(carnet, message, changes)
        )
    return None


def les_valeurs_devant_la_phrase(entendu: Entendu) -> Tour | None:
    """Values put right in front of the sentence: it is edited, or written again with them."""
    carnet, message, _ = entendu
    if not (entendu.sur_la_phrase and entendu.donnee and entendu.donnee[0] == "valeurs"):
        return None
    phrase, avant = carnet.raison_detre or "", carnet.phrases_avant
    dans_la_phrase = retouche.sait_corriger(phrase, message.texte, avant)
    if _de_ses_mots(entendu, message.texte if dans_la_phrase else entendu.donnee[1]):
        return None
    if not avant and not dans_la_phrase:
        return remplacer(carnet, message, *entendu.donnee)
    # The sentence is edited, not written again; the values follow.
    valeurs.recevoir_valeurs(carnet, Message(entendu.donnee[1]))
    return None


def parler_de_la_phrase(entendu: Entendu) -> Tour | None:
    """What is said of the sentence, whatever the step."""
    carnet, message, etape = entendu
    signee = carnet.raison_detre_confirmee and "phrase" in normaliser(message.texte)
    if signee and _N_Y_TOUCHEZ_PAS.search(normaliser(message.texte)):
        # « Ne touchez pas à la phrase » opens nothing again.
        return demander(carnet, Tour([Replique("utter_on_continue")]))
    if parle_de_la_phrase(carnet, message, etape):
        return sur_la_phrase(carnet, message, etape)
    return None


def de_retour_de_pause(entendu: Entendu) -> Tour | None:
    """Whoever paused and speaks again, or was taken to leave and stays."""
    carnet, message, _ = entendu
    if carnet.etape == "suite" and approfondissement.continue_plus_loin(message.texte):
        # « En fait si, on continue », said after the end: with the deeper questions.
        carnet.suspension = None
        return None
    pris_au_mot = message.intent in ("faire_pause", "au_revoir") and carnet.etape != "suite"
    if (carnet.suspension == "pause" or pris_au_mot) and veut_rester(message.texte):
        carnet.suspension = None
        return demander(carnet, Tour([Replique("utter_on_continue")]))
    if carnet.suspension != "pause":
        return None
    demandee = any(demande_la_synthese(p) for p in en_phrases(message.texte))
    if demandee or ordonne(message, carnet.etape) == "demander_synthese":
        return relire(carnet, message)
    carnet.suspension = None
    revient = message.intent in ("saluer", "reprendre", "affirmer", "ouvrir_conversation")
    return reprendre(carnet) if revient else None


def le_bouton_d_une_autre(entendu: Entendu) -> Tour | None:
    """A choice pressed in front of another question than its own."""
    carnet, message, etape = entendu
    texte = message.texte.strip()
    if etape.nom != "suite" and texte in MENU:
        return detourner(carnet, message, MENU[texte])
    if texte not in CHOIX or texte in etape.choix:
        return None
    if texte == raison_detre.A_CHANGER and phrase_rendue(carnet):
        return demander(carnet, Tour(commandes.corriger(carnet, Message("raison d'être"))))
    if etape is approfondissement.SUITE:
        return demander(carnet, Tour())
    if dit := accueil.statut_confirme(carnet, texte):
        return demander(carnet, Tour(dit))
    # A button of an earlier question, pressed again: it answers nothing any more.
    return relancer(carnet)


def retirer_ou_remplacer(entendu: Entendu) -> Tour | None:
    """What is to go, or to be put right, by the wording of the message."""
    carnet, message, etape = entendu
    donnee, guide = entendu.donnee, etape.nom in GUIDENT
    ote = not ne_fait_que_dire(message.passages) and commandes.nomme_un_passage(message.texte)
    if jamais := commandes.jamais_dit(message.texte, carnet):
        return retirer(carnet, [(jamais, "")])
    if ote or not message.passages or dits(message.passages, "retrait", sur=0.5):
        if retraits := commandes.retraits(message.texte, carnet):
            return retirer_ou_demander(carnet, message, retraits)
    autre_reponse = etape.nom != "correction" or (donnee and donnee[0] != carnet.detour["etape"])
    if donnee is not None and autre_reponse and not entendu.sur_la_phrase:
        return remplacer(carnet, message, *donnee)
    if guide or entendu.sur_la_phrase:
        return None
    if commandes.se_reprend(message.texte):
        return rouvrir(carnet, message)
    if message.texte.strip() not in etape.choix:
        if (nom := correction.a_reprendre(message.texte, carnet)) is not None:
            return apres_la_reponse(
                carnet, message, etape, lambda m: reprendre_une_reponse(carnet, m, nom)
            )
    return None


def est_ce_une_valeur(entendu: Entendu) -> Tour | None:
    """« La patience, c'est une valeur ? »: it is, and it is kept."""
    carnet, message, etape = entendu
    if etape.nom != "valeurs" or not (demandee := valeurs.est_ce_une_valeur(message.texte)):
        return None
    tour = prendre_reponse(carnet, replace(message, texte=demandee[0], passages=()), etape)
    if tour.reponses:
        demandees = valeurs.en_leurs_mots(demandee[1])
        carnet.valeurs_nommees = [*dict.fromkeys([*carnet.valeurs_nommees, *demandees])]
    return replace(tour, repliques=[Replique("utter_question_est_une_valeur"), *tour.repliques])


def aller_plus_loin(entendu: Entendu) -> Tour | None:
    """In front of the last menu: go deeper, or not."""
    carnet, message, etape = entendu
    if etape is not approfondissement.SUITE:
        return None
    if len(message.texte.split()) <= 12:
        continue_ = approfondissement.continue_plus_loin(message.texte)
        if continue_ or approfondissement.ne_veut_rien(message):
            return prendre_reponse(carnet, message, etape)
    if approfondissement.peut_aller_plus_loin(carnet):
        # « Le jeudi manque toujours. Bon, allons plus loin »
        if approfondissement.continue_plus_loin(en_phrases(message.texte)[-1]):
            return prendre_reponse(carnet, Message(approfondissement.APPROFONDIR), etape)
    return None


def une_valeur_en_question(entendu: Entendu) -> Tour | None:
    """« La patience ? », said in front of the question about values."""
    carnet, message, etape = entendu
    if etape.nom != "valeurs" or not (nommee := valeurs.valeur_en_question(message.texte)):
        return None
    tour = prendre_reponse(carnet, Message(nommee, question=message.question), etape)
    tour.reponses[0].texte = message.texte.strip()
    return tour


def s_interrompre(entendu: Entendu) -> Tour | None:
    """Another intent than an answer: a question, an objection, an order."""
    carnet, message, etape = entendu
    autre = interruption(message, etape.nom, etape.choix)
    if autre in OBJECTIONS and not _objecte_vraiment(entendu, autre):
        autre = None
    if autre not in OBJECTIONS and raconte_seulement(message):
        # « S'il ne veut pas, on s'arrête, on reprend plus tard » stops nothing.
        autre = None
    if autre == "corriger_reponse" and entendu.sur_la_phrase:
        # « Je veux la changer », said in front of the sentence, is about the sentence.
        if correction.nommer(message.texte, carnet) in (None, "raison_detre"):
            autre = None
    if autre is None:
        return None
    if autre == "question_exemple" and etape in REPONDENT_AUSSI:
        autre = questions.exemple(etape.nom).removeprefix("utter_")
        tour = repondre_et_garder(carnet, message, etape, autre)
        return tour or revenir(carnet, f"utter_{autre}")
    if autre.startswith(("question_", "bot_")):
        if (tour := repondre_et_garder(carnet, message, etape, autre)) is not None:
            return tour
    return detourner(carnet, message, autre)


QUELQUES_MOTS = (2, 3)
"""Words of « ils existent », which objects to nothing by itself; « utopique » does."""


def _objecte_vraiment(entendu: Entendu, autre: str) -> bool:
    """Whether what reads as an objection is one here, and was not heard of already.

    Past the sentence, « je commencerai par ce qu'ils veulent » answers; at a why, an objection met
    once is the answer when it comes again; told the case it asks for, no objection starts anew.
    """
    carnet, message, etape = entendu
    sujet = objections.stereotype(message.texte) or autre.removeprefix("objection_")
    vue, dit = sujet in carnet.detours_faits, objections.objecte(message.texte)
    if etape in approfondissement.ETAPES:
        return dit and not vue
    if entendu.sur_la_phrase or etape.nom.startswith("objection_"):
        return dit
    court = len(message.texte.split()) in QUELQUES_MOTS
    return dit or not (etape in REPONDENT_AUSSI and (vue or court))


def ne_rien_repondre(entendu: Entendu) -> Tour | None:
    """A remark alone, or words that hold no answer; said to a client, « vous » is theirs."""
    if entendu.etape.nom == "phrase_au_client":
        return None
    if not entendu.sur_la_phrase and rien_qu_une_remarque(entendu.message.texte):
        return demander(entendu.carnet, Tour([Replique("utter_remarque_recue")]))
    return rien_d_une_reponse(*entendu)


def interroger(entendu: Entendu) -> Tour | None:
    """A question the coach has no answer to; what it is asked beside is kept."""
    carnet, message, etape = entendu
    nue = glossaire.ne_demande_qu_un_mot(message.texte)
    if not nue and (not question_sans_reponse(message, etape.nom) or raconte_seulement(message)):
        return None
    if dit_le_statut_demande(message.texte, etape.nom):
        # « Création, enfin je suis en CAPE, je dis création ? »
        return None
    nom = questions.sans_reponse_connue(message.texte)
    return repondre_et_prendre(carnet, message, etape, Replique(nom)) or revenir(carnet, nom)


def repondre_a_la_question_posee(entendu: Entendu) -> Tour:
    """Nothing else: the message answers."""
    carnet, message, etape = entendu
    return prendre_reponse(carnet, sans_aparte(message, etape), etape)
