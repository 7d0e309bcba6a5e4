"""Take an answer to the pending question, and ask the next one."""

from __future__ import annotations

from dataclasses import replace

from pourquoi import (
    accueil,
    approfondissement,
    coeur_clientele,
    commandes,
    correction,
    echelle,
    engagement,
    objections,
    raison_detre,
    respect,
    valeurs,
)
from pourquoi.carnet import POURQUOIS, Carnet, Message, Replique
from pourquoi.conclusion import clients_dits, conclure, d_un_seul_tenant, synthese_en_cours
from pourquoi.ecoute.ce_qui_repond import apres_la_blague
from pourquoi.ecoute.confidences import dit_sa_peur, sans_la_peur
from pourquoi.ecoute.interroge import interroge
from pourquoi.ecoute.oui_ou_non import dit_non, dit_oui, refuse, veut_corriger
from pourquoi.etape import Etape
from pourquoi.lecture import lire, une_fois_la_blague_dite
from pourquoi.ordres import salue_en_partant
from pourquoi.parcours.mot_humain import mot_humain
from pourquoi.parcours.tour import (
    DETOURS,
    ECRIVENT_LA_PHRASE,
    Tour,
    etape_a_poser,
    maintenant,
    mettre_en_pause,
    reponses_a_ecrire,
)
from pourquoi.propos import ENTRE, Poids, ponctuer, propos
from pourquoi.rectifications import SUR_LA_PHRASE
from pourquoi.reflet.issue import (
    avec_qui_est_servi,
    ce_qu_on_lui_fait,
    ce_que_je_fais,
    ce_qui_en_sort,
)
from pourquoi.reflet.typographie import nettoyer
from pourquoi.reflexion import GESTES, citer, en_entier, entendu, rappeler
from pourquoi.valeurs_nommees import chacune_son_tour

REPONDENT_AUSSI = (
    *accueil.ETAPES, *echelle.ETAPES, *valeurs.ETAPES, *coeur_clientele.ETAPES, *respect.ETAPES,
    *coeur_clientele.APRES_SIGNATURE, *engagement.ETAPES, *approfondissement.ETAPES,
)  # fmt: skip
"""Steps whose answer may come with something else."""


def relancer(carnet: Carnet, compris: bool = True) -> Tour:
    """Come back to the pending question, worded differently.

    Args:
        carnet: the notebook.
        compris: False when nothing answered the message.
    """
    if carnet.suspension or (carnet.etape == "suite" and compris):
        # Nothing is pending: after « merci » or « au revoir », no question runs after them.
        return Tour()
    return demander(
        carnet, Tour([retour_a_la_question(carnet) if compris else Replique("utter_pas_compris")])
    )


def revenir(carnet: Carnet, nom: str) -> Tour:
    """Answer with this response, then ask again."""
    return demander(carnet, Tour([Replique(nom)]))


def retour_a_la_question(carnet: Carnet) -> Replique:
    """Back to the pending question, through the last thing said when it can be said again."""
    return next(iter(_rappel(carnet)), Replique("utter_retour"))


def _rappel(carnet: Carnet) -> list[Replique]:
    rappel = rappeler(carnet, commandes.ORDRE)
    return [Replique("utter_retour_rappel", {"rappel": rappel})] if rappel else []


_INTERROMPENT = ("utter_question_", "utter_plaisanterie", "utter_remarque_recue", "utter_reste", "utter_pas_de_", "utter_objection_sans_cas", "utter_on_continue")  # fmt: skip
"""Answers to what was said beside the question, by prefix; an insult only gets its own."""
_ON_Y_PENSE = {
    "acte": POURQUOIS[::-1],
    "coeur_clientele": ("regard_client", "acte"),
    "geste_respect": ("regard_client", "acte"),
}
"""What was told, and is said again before one of these questions comes back."""


def _fil(carnet: Carnet, etape: Etape, repliques: list[Replique]) -> list[Replique]:
    """After something beside the question, the thread: what the question that comes back is about."""
    seule = repliques[0].nom if len(repliques) == 1 else ""
    if carnet.etape != etape.nom or not seule.startswith(_INTERROMPENT):
        return []
    if etape.nom == "renoncements" and FIL not in carnet.detours_faits:
        gens, valeurs = clients_dits(carnet), chacune_son_tour(carnet)
        if gens and valeurs and d_un_seul_tenant(gens):
            carnet.detours_faits = [*carnet.detours_faits, FIL]
            variables = {"clientele": gens, "valeur": valeurs[0]}
            return [Replique("utter_reflet_lien_retour", variables)]
    rappels = (rappeler(carnet, (nom,)) for nom in _ON_Y_PENSE.get(etape.nom, ()))
    rappel = next((r for r in rappels if r and len(r.split()) >= ASSEZ_DIT), None)
    return [Replique("utter_retour_rappel", {"rappel": rappel})] if rappel else []


FIL = "fil_repris"
ASSEZ_DIT = 4
"""Words of an answer that is worth being said again."""


_NOMMENT = ("activite", "statut", "valeurs", "coeur_clientele", "renoncements", "action_7_jours")
"""Steps whose answers name something, and lead to nothing."""


def retenir_le_propos(carnet: Carnet, message: Message, nom: str) -> None:
    """Keep the point of an answer, as it is about to be received; forget that of the one before."""
    corrige = nom == "correction" and carnet.detour
    nom = carnet.detour["etape"] if corrige else nom
    autres = {etape: dit for etape, dit in carnet.propos.items() if etape != nom}
    dit = "" if corrige else propos(message.texte, message.poids)
    # « les gens hésitent | , et puis au bout d'un mois ils osent »: as far as what it led to.
    if dit and nom not in _NOMMENT:
        dit = ENTRE.join(ce_qui_en_sort(dit.split(ENTRE), nettoyer(message.texte)))
    if nom in GESTES and (fait := ce_qu_on_lui_fait(nettoyer(message.texte))):
        dit = fait
    elif nom in GESTES and dit:
        dit = ENTRE.join(ce_que_je_fais(dit.split(ENTRE), nettoyer(message.texte)))
    if nom == "geste_respect" and dit:
        dit = ENTRE.join(avec_qui_est_servi(dit.split(ENTRE), message.texte))
    carnet.poids = message.poids
    carnet.propos = {**autres, nom: dit} if dit else autres


def prendre_reponse(carnet: Carnet, message: Message, etape: Etape) -> Tour:
    nom, dit = etape.nom, message.texte
    if nom == "correction":
        nom = (carnet.detour or {}).get("etape", "")
        dit = correction.nette(correction.sans_l_ordre(dit), correction.reponse(carnet, nom) or "")
        dit = correction.en_groupe(dit) if nom == "coeur_clientele" else dit
    message = replace(message, texte=correction.sans_l_annonce(nom, dit))
    tape = message
    if etape in REPONDENT_AUSSI:
        dit = apres_la_blague(message.texte)
        message = message if dit == message.texte else une_fois_la_blague_dite(message, dit)
    # A dictated answer is taken with its commas; the journal keeps it as it came.
    if etape.nom not in ECRIVENT_LA_PHRASE:
        message = replace(message, texte=ponctuer(message.texte, message.poids))
    peur = dit_sa_peur(message.texte)
    raconte = etape in (*accueil.ETAPES, *echelle.ETAPES)
    if peur and etape in REPONDENT_AUSSI and not raconte:
        # It gets a word of its own; neither said back nor kept as what was asked for.
        message = replace(message, texte=sans_la_peur(message.texte))
    retenir_le_propos(carnet, message, etape.nom)
    cliche = objections.stereotype(message.texte)
    echange = etape.nom == "avis_raison_detre" or etape.nom.startswith("objection_")
    if cliche and cliche not in carnet.detours_faits and not echange:
        carnet.detours_faits = [*carnet.detours_faits, cliche]
        ouvre = cliche
    else:
        ouvre = None
    if etape.nom in ("effacement", "recommencement") and _autre_chose(etape, message):
        # Neither yes nor no: the question that was pending before gets this answer.
        tour = Tour(etape.recevoir(carnet, message))
        suite = prendre_reponse(carnet, message, etape_a_poser(carnet))
        return Tour([*tour.repliques, *suite.repliques], reponses=suite.reponses)
    # An objection remembers where it was raised; the case told to it is no answer to that step.
    objecte = etape.nom.startswith("objection_")
    corrigee = carnet.detour.get("etape") if carnet.detour and not objecte else None
    suivante = _DITE_AVEC.get(etape.nom)
    deja = getattr(carnet, suivante) if suivante else None
    niveau_precise = carnet.detour.get("niveau") if carnet.detour else None
    repliques = etape.recevoir(carnet, message)
    if repliques == [] and etape.nom in _SE_CITENT:
        # « Je chuchote », « c'est propre »: too short to be turned, never met with silence.
        repliques = en_entier([], message.texte, 2, carnet.tutoiement)
    if (
        repliques == []
        and etape in REPONDENT_AUSSI
        and len(message.texte.split()) >= echelle.LONGUE
    ):
        # Nothing of it could be said back; silence after so many words would be rude.
        repliques = [entendu(carnet, message.texte)]
    mot = mot_humain(carnet, etape, message.texte, peur, aussi=etape in REPONDENT_AUSSI)
    if repliques is None and etape is approfondissement.SUITE and veut_corriger(message.texte):
        nommee = correction.nommer(message.texte, carnet)
        if nommee and correction.reponse(carnet, nommee):
            # « C'est pas mon action »: which one is it, then?
            return demander(carnet, Tour(commandes.ouvrir(carnet, nommee)))
        return faire_choisir(carnet)
    if repliques is None and etape is approfondissement.SUITE and salue_en_partant(message.texte):
        # « Il manque encore le jeudi. Au revoir »: a goodbye is one, what was left is owned to.
        mettre_en_pause(carnet)
        laisse = Replique("utter_ordre_laisse", {"ordre": f"« {citer(message.texte)} »"})
        return Tour([*mot.repliques, laisse, Replique("utter_au_revoir")])
    if repliques is None and etape is approfondissement.SUITE:
        court = len(message.texte.split()) < 3
        return demander(
            carnet, Tour(mot.repliques or ([] if court else [Replique("utter_pas_compris")]))
        )
    if repliques is None:
        carnet.essais += 1
        if carnet.essais <= etape.essais_max:
            return demander(carnet, Tour(mot.repliques))
        return demander(carnet, Tour(mot.repliques or passer(carnet, etape)))
    repliques = mot.avant(repliques)
    carnet.essais = 0
    if etape in accueil.ETAPES:
        retenir_le_pourquoi(carnet, message, etape.nom)
    nom = corrigee or (f"pourquoi_{niveau_precise}" if niveau_precise else etape.nom)
    tour = Tour(repliques, reponses=reponses_a_ecrire(carnet, nom, tape))
    if suivante and (dite := getattr(carnet, suivante)) != deja:
        tour.reponses += reponses_a_ecrire(carnet, suivante, replace(message, texte=dite))
    if carnet.efface:
        return tour
    if ouvre and not carnet.detour:
        carnet.detour = {"nom": f"objection_{ouvre}"}
    if etape.nom == "action_7_jours":
        tour.repliques += conclure(carnet)
        carnet.terminee_le = maintenant()
    if etape.nom == "recommencement" and carnet.commencee_le is None:
        carnet.commencee_le = maintenant()
    if etape.nom == "suite":
        return _suivre(carnet, tour)
    return demander(carnet, tour)


_SE_CITENT = ("acte", "regard_client", "geste_respect")
"""Steps that ask for something seen or done: however short, it is quoted."""
_DITE_AVEC = {"valeurs": "acte", "coeur_clientele": "renoncements"}
"""Steps whose answer may hold that of another."""


def _autre_chose(etape: Etape, message: Message) -> bool:
    """Whether a confirmation got neither a button, a yes nor a no."""
    ordonne = message.intent in ("effacer_donnees", "recommencer", "reprendre")
    court = len(message.texte.split()) < 3
    choisi = message.texte.strip() in etape.choix
    decide = choisi or dit_oui(message) or dit_non(message) or refuse(message.texte)
    return not (ordonne or court or decide or interroge(message.texte))


def _suivre(carnet: Carnet, tour: Tour) -> Tour:
    if any(r.nom == "utter_synthese_rappel" for r in tour.repliques):
        tour.repliques = synthese_en_cours(carnet)
    if any(r.nom == "utter_fin" for r in tour.repliques):
        mettre_en_pause(carnet)
        return tour
    return demander(carnet, tour)


def faire_choisir(carnet: Carnet, nom: str = "utter_quoi_corriger") -> Tour:
    """Say what was not understood, then offer the answers to take up again."""
    return demander(carnet, Tour([Replique(nom), *commandes.offrir_le_choix(carnet)]))


def passer(carnet: Carnet, etape: Etape, nom: str = "utter_etape_passee") -> list[Replique]:
    """Go on without an answer; the sentence to sign is the one thing that cannot be skipped.

    Args:
        carnet: the notebook.
        etape: the step left unanswered.
        nom: the response that says so.
    """
    carnet.essais = 0
    if etape.nom in (*SUR_LA_PHRASE, raison_detre.PARTIE.nom):
        return raison_detre.laisser_murir(carnet)
    if etape in DETOURS:
        carnet.detour = None
    elif etape.nom.startswith("pourquoi_"):
        setattr(carnet, etape.nom, "")
        carnet.motifs = [*carnet.motifs, "reponse_vague"]
        if etape.nom in ("pourquoi_4", "pourquoi_5"):
            carnet.echelle_finie = True
        carnet.angle = "reponse_vague"
    elif etape.nom in approfondissement.TOURS:
        carnet.approfondi = {**carnet.approfondi, etape.nom: ""}
    elif etape.nom != "suite":
        setattr(carnet, etape.nom, "")
        if etape.nom == "action_7_jours":
            carnet.terminee_le = maintenant()
            return [Replique(nom), *conclure(carnet)]
    return [Replique(nom)]


def demander(carnet: Carnet, tour: Tour) -> Tour:
    etape = etape_a_poser(carnet)
    if etape.nom == "pourquoi_1" and carnet.pourquoi_dit:
        return _prendre_pourquoi_dit(carnet, tour, etape)
    if carnet.etape == approfondissement.SUITE.nom and etape in approfondissement.ETAPES:
        # Stopped for the synthesis: the deeper questions wait until they ask to go on.
        etape = approfondissement.SUITE
    fil = _fil(carnet, etape, tour.repliques)
    if carnet.etape != etape.nom:
        carnet.essais = 0
    carnet.etape = etape.nom
    tour.repliques += [*fil, *etape.avant(carnet), etape.question(carnet)]
    return tour


def retenir_le_pourquoi(carnet: Carnet, message: Message, nom: str = "activite") -> None:
    """Keep the why that someone gives while they present their business."""
    racontee = accueil.raison_apres_le_statut(message) if nom == "statut" else None
    message = racontee or message
    dit = message.texte if racontee else accueil.pourquoi_deja_dit(message.texte)
    if dit and not carnet.pourquois():
        lu = {"intent": message.intent, "classement": [list(r) for r in message.classement]}
        if racontee:
            # The point of a presentation is the trade; that of what follows « je crée », the reason.
            lu["poids"] = [list(message.poids.mots), list(message.poids.poids)]
        carnet.pourquoi_dit = {"texte": dit, **lu}


def _prendre_pourquoi_dit(carnet: Carnet, tour: Tour, etape: Etape) -> Tour:
    """The question is answered already: say so, and go on from there."""
    dit, carnet.pourquoi_dit = carnet.pourquoi_dit, None
    classement = tuple((nom, proba) for nom, proba in dit["classement"])
    poids = Poids(*map(tuple, dit.get("poids", ())))
    message = Message(dit["texte"], dit["intent"], classement, poids=poids)
    motif = lire(message).motif
    if motif == "reponse_vague":
        return demander(carnet, tour)
    repris = carnet.statut == accueil.REPRENEUR
    if motif == "motif_opportunite" or repris and accueil.dit_comment_c_est_venu(dit["texte"]):
        # How it came about is not yet why: the question is asked, and what was said owned to.
        return demander(carnet, Tour([*tour.repliques, Replique("utter_pourquoi_commence")]))
    carnet.etape, carnet.essais = etape.nom, 0
    suite = prendre_reponse(carnet, message, etape)
    # « Reste à y mettre votre raison »: it was told already.
    dites = [r for r in tour.repliques if r.nom != "utter_accueil_repreneur"]
    return Tour(
        [*dites, Replique("utter_pourquoi_deja_dit"), *suite.repliques],
        reponses=[*tour.reponses, *suite.reponses],
    )


def reprendre(carnet: Carnet) -> Tour:
    """Welcome back, with one line of where things stood."""
    donnees = [nom for nom in commandes.ORDRE if getattr(carnet, nom)]
    if not donnees:
        return demander(carnet, Tour([Replique("utter_retour")]))
    rappel = citer(commandes.lisible(carnet, donnees[-1]))
    return demander(carnet, Tour([Replique("utter_reprise", {"rappel": rappel})]))
