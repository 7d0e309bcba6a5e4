"""Reopen, replace or take out an answer already given."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import copy
from dataclasses import replace

from pourquoi import (
    approfondissement,
    commandes,
    correction,
    mots_cites,
    raison_detre,
    retouche,
    valeurs,
)
from pourquoi.approfondissement import TOURS
from pourquoi.au_passage import Rectification, reproche
from pourquoi.carnet import POURQUOIS, Carnet, Message, Replique
from pourquoi.conclusion import synthese_en_cours
from pourquoi.ecoute.interroge import interroge
from pourquoi.ecoute.sans_reponse import insulte
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape
from pourquoi.ordres import ordre, ordre_dit, quitte
from pourquoi.parcours.avancer import (
    REPONDENT_AUSSI,
    demander,
    faire_choisir,
    prendre_reponse,
    retenir_le_pourquoi,
)
from pourquoi.parcours.tour import (
    PAR_NOM,
    TOUT_EST_DIT,
    ReponseDonnee,
    Tour,
    etape_a_poser,
    mettre_en_pause,
)
from pourquoi.passages import a_cote, dits
from pourquoi.rectifications import SUR_LA_PHRASE, ordonne_d_oter, ote, pleins, retrait_douteux
from pourquoi.redites import manque_au_resume, ou_c_est_garde, sous_leur_nom
from pourquoi.reflet.apartes import rien_qu_une_remarque
from pourquoi.reflexion import citer
from pourquoi.retouche.groupes import nomme_des_gens
from pourquoi.retouche.litteral import exact
from pourquoi.retouche.places import situer
from pourquoi.valeurs_lexique import valeurs_dites


def ses_mots_cites(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Follow what is said of quoted words, to the letter; None when they stand in no answer."""
    if cite := mots_cites.corrige(message.texte, carnet):
        carnet.suspension = None
        tour = remplacer(carnet, message, *cite)
        part = s_en_va(message, etape.nom)
        return puis(carnet, tour, "au_revoir") if part else tour
    if mots_cites.cite_de_travers(message.texte, carnet):
        return demander(carnet, Tour([Replique("utter_mal_cite")]))
    nom = mots_cites.a_reprendre(message.texte, carnet) if etape.nom in TOUT_EST_DIT else None
    if nom is None or carnet.suspension:
        return None
    if not s_en_va(message, etape.nom):
        return demander(carnet, Tour(commandes.ouvrir(carnet, nom)))
    mettre_en_pause(carnet)
    faux = {"ordre": f"« {mots_cites.juges_faux(message.texte)[-1]} »"}
    return Tour([Replique("utter_ordre_laisse", faux), Replique("utter_au_revoir")])


def ecrire_sous_leur_nom(
    carnet: Carnet, message: Message, changes: list[tuple[str, str]], donnee: tuple[str, str] | None
) -> Tour | None:
    """At the end: answers told under their names, or missing from the record; None for neither."""
    manquent = manque_au_resume(carnet, message.texte)
    if manquent is not None:
        tenus = [f"« {citer(t)} »" for t in ou_c_est_garde(carnet, message.texte)]
        note = {"note": valeurs.enumerer(tenus)}
        lue = [Replique("utter_deja_note", note)] if tenus else synthese_en_cours(carnet)
        if not manquent:
            return demander(carnet, Tour(lue))
        manque = Replique("utter_manque_encore", {"quoi": valeurs.enumerer(manquent)})
        return demander(carnet, Tour([*lue, manque, *commandes.offrir_le_choix(carnet)]))
    nommes = sous_leur_nom(carnet, message.texte)
    lus = len(changes) or int(donnee is not None)
    if len(nommes) <= lus:
        return None
    return changer_tout(carnet, replace(message, passages=()), nommes)


def mal_lu(carnet: Carnet, texte: str, nom: str, neuf: str) -> bool:
    """Whether what was read as an answer put right is none.

    A story would be left with a word or two, though nothing names it; or, in front of a question,
    an answer that nothing orders to change would become what it cannot be: clients that are no
    people, values that are none.
    """
    dit = correction.reponse(carnet, nom) or ""
    raconte = nom.startswith("pourquoi_") or nom in ("acte", "regard_client", "geste_respect")
    court = neuf and len(neuf.split()) <= 2 and len(dit.split()) >= 5
    if raconte and court and not correction.dit_ou(texte):
        return True
    if carnet.etape in TOURS and nom not in carnet.approfondi and not _est_vise(texte, dit):
        # « On ne dit plus “solidaire”, on dit “goûtez” » answers what the work changes.
        return True
    en_route = carnet.etape not in (*TOUT_EST_DIT, *SUR_LA_PHRASE, *GUIDENT)
    sorte = _DE_LA_SORTE.get(nom)
    if not (en_route and sorte and neuf) or exact(dit, neuf) or sorte(neuf):
        return False
    return not correction.ordonne_de_corriger(texte) and not reproche(texte)


def _est_vise(texte: str, dit: str) -> bool:
    """Whether a message past the sentence names an answer, says its words, or orders a change."""
    vise = correction.dit_ou(texte) or pleins(dit) & pleins(texte)
    return bool(vise) or correction.ordonne_de_corriger(texte) or bool(reproche(texte))


_DE_LA_SORTE: dict[str, Callable[[str], object]] = {
    "valeurs": lambda neuf: valeurs.en_liste(neuf) or valeurs_dites(neuf),
    "coeur_clientele": lambda neuf: _DES_GENS.match(normaliser(neuf)) or nomme_des_gens(neuf),
}
"""What the new words of an answer must be."""
_DES_GENS = re.compile(
    r"(?:(?:d'abord|surtout|aussi|plutot|tou(?:te)?s) )*(?:les|des|ceux|celles)\b"
)


def ecrire_rectifie(carnet: Carnet, lue: Rectification) -> Tour:
    if lue.nouvelle == correction.reponse(carnet, lue.nom):
        return Tour([Replique("utter_deja_note", {"note": citer(lue.neuf)})])
    if lue.nom in carnet.approfondi:
        carnet.approfondi = {**carnet.approfondi, lue.nom: lue.nouvelle}
    else:
        setattr(carnet, lue.nom, lue.nouvelle)
    dite = Replique("utter_reponse_retiree", {"retire": f"« {citer(lue.ancien)} »"})
    if lue.neuf:
        # A name said to be ill spelt is not to be spelt again by the coach.
        mots = {"ancien": citer(lue.ancien, tel_quel=True), "neuf": citer(lue.neuf, tel_quel=True)}
        dite = Replique("utter_mots_rectifies", mots)
    return Tour([dite], reponses=[ReponseDonnee(lue.nom, lue.nouvelle, "")])


def puis(carnet: Carnet, tour: Tour, commande: str | None, ordonne: str = "") -> Tour:
    """What was ordered beside an answer, once it is taken; `ordonne` is how it was worded."""
    *dit, question = tour.repliques
    if commande in ("demander_synthese", "exporter_synthese"):
        if quitte(ordonne) and not carnet.suspension:
            mettre_en_pause(carnet)
            question = Replique("utter_au_revoir")
        return replace(tour, repliques=[*dit, *synthese_en_cours(carnet), question])
    if commande in ("faire_pause", "au_revoir") and not carnet.suspension:
        mettre_en_pause(carnet)
        # « Ma synthèse et j'arrête là »
        lue = synthese_en_cours(carnet) if "synth" in normaliser(ordonne) else []
        depart = "utter_pause" if commande == "faire_pause" else "utter_au_revoir"
        return replace(tour, repliques=[*dit, *lue, Replique(depart)])
    return tour


def rouvrir(carnet: Carnet, message: Message) -> Tour:
    """Reopen an answer; « ce n'est pas la rapidité, c'est le respect » is its new one already."""
    opposition = commandes.opposition(message.texte, carnet)
    passee = commandes.la_derniere_passee(message.texte, carnet)
    if passee and opposition is None:
        # « On peut revenir à la question d'avant ? », passed a moment ago: asked again.
        setattr(carnet, passee, None)
        return demander(carnet, Tour())
    if opposition is None:
        return demander(carnet, Tour(commandes.corriger(carnet, message)))
    return remplacer(carnet, message, *opposition)


_REMETTEZ = re.compile(
    r"\W*(?:(?:non|nan|nn|finalement|en fait|pardon|oups|attends|attendez|bon|euh|mais|ah|oh|et|tout compte fait|je prefere|j'ai change d'avis) ?[,.:]* ?)*"
    r"(?:(?:(?:laiss|remett|gard|repren|reven)(?:ez|ons)|laisses?|remets?|gardes?|reprends?|reviens?|(?<=prefere )(?:laisser|remettre|garder|reprendre|revenir))(?: ?-? ?(?:moi|le|la|les|ca|tout|a))* (?:comm?e (?:c'etait|avant|au (?:debut|depart)|ca etait|(?:elle|il) etait)(?: avant| au debut)?|(?:ce que j'avais|ce qu'il y avait)(?: (?:mis|dit))?(?: avant| au debut)?|(?:l'ancien(?:ne)?|la premiere|la precedente)(?: (?:reponse|version))?|la version d'avant)"
    r"|annule[sz]?(?: ?-? ?(?:ca|la|le|tout ca|(?:la|ma) (?:derniere )?(?:correction|modif\w*)|(?:le|mon) (?:dernier )?changement))?|(?P<juge>c'etait mieux avant|l'ancienne etait mieux))(?: (?:stp|svp|merci|s'il (?:te|vous) plait|finalement|en fait))*\W*"
)
"""« Finalement remets comme avant », and nothing else; « c'était mieux avant » judges a correction."""


_TAIT = re.compile(
    r"\b(?:ne (?:parl|gard|not|cit|mentionn)\w* pas|se sache pas|(?:pas|plus) (?:garder|qu'on sache))\b"
)


def retenir_ce_qui_change(avant: Carnet, carnet: Carnet, texte: str) -> None:
    """Keep an answer as it was before another took its place, until the next is put right.

    What is taken out is kept nowhere, nor what a correction had replaced before: « oubliez ce que
    j'ai dit sur mon frère » bears on it too.
    """
    noms = [*correction.TITRES, *correction.TITRES_PLUS_LOIN]
    dites = {nom: correction.reponse(avant, nom) or "" for nom in noms if nom != "raison_detre"}
    neuves = {nom: correction.reponse(carnet, nom) or "" for nom in dites}
    # At each message: only what it changed is read word by word.
    mots = {nom: (pleins(d), pleins(neuves[nom])) for nom, d in dites.items() if d != neuves[nom]}
    changees = {nom: dites[nom] for nom, (vieux, neufs) in mots.items() if vieux and neufs - vieux}
    tait = (
        correction.en_confidence(texte) or ordonne_d_oter(texte) or _TAIT.search(normaliser(texte))
    )
    if tait or any(neufs < vieux for vieux, neufs in mots.values()):
        carnet.avant_correction = {}
        return
    if "valeurs" in changees:
        changees["valeurs_nommees"] = avant.valeurs_nommees
    if changees:
        carnet.avant_correction = changees


def remettre_comme_avant(carnet: Carnet, message: Message) -> Tour | None:
    """« Non, laissez comme avant »: the last answer put right is again what it was."""
    if carnet.detour or carnet.etape in SUR_LA_PHRASE or carnet.suspension:
        return None
    lu = _REMETTEZ.fullmatch(normaliser(message.texte))
    if lu is None:
        return None
    if lu["juge"] and not carnet.avant_correction:
        return None
    avant, carnet.avant_correction = carnet.avant_correction, {}
    tour = Tour()
    for nom, dite in avant.items():
        if nom == "valeurs_nommees":
            carnet.valeurs_nommees = dite
            continue
        if nom in correction.TITRES_PLUS_LOIN:
            carnet.approfondi = {**carnet.approfondi, nom: dite}
        else:
            setattr(carnet, nom, dite)
        carnet.propos = {etape: p for etape, p in carnet.propos.items() if etape != nom}
        tour.reponses.append(ReponseDonnee(nom, dite, ""))
    for nom in avant.keys() - {"valeurs_nommees"}:
        sorte = (
            "reponse"
            if nom in correction.TITRES_PLUS_LOIN
            else nom.split("_")[0]
            if nom in POURQUOIS
            else nom
        )
        note = {"note": citer(commandes.note(carnet, nom), 220)}
        tour.repliques.append(Replique(f"utter_corrige_{sorte}", note))
    tour.repliques = tour.repliques or [Replique("utter_on_continue")]
    return demander(carnet, tour)


GUIDENT = ("choix_a_corriger", "correction")
"""Detours of the guided correction."""


def ne_plus_corriger(carnet: Carnet) -> None:
    """Whoever leaves comes back to the journey, not to a correction."""
    if carnet.etape in GUIDENT:
        carnet.detour = None
        carnet.etape, carnet.essais = etape_a_poser(carnet).nom, 0


def titre_de_nouveau(carnet: Carnet, message: Message, etape: Etape) -> str | None:
    """The answer whose title is chosen again, once titles were offered or nothing else is asked."""
    offerts = "choix_a_corriger" in carnet.detours_faits and message.texte in correction.CHOIX
    seul = etape is approfondissement.SUITE or etape.nom in SUR_LA_PHRASE
    if etape.nom in GUIDENT or not (offerts or seul):
        return None
    nom = correction.titre(message.texte)
    if nom == "raison_detre" and etape.nom in SUR_LA_PHRASE:
        return None
    return nom if nom and correction.reponse(carnet, nom) else None


def reprendre_une_reponse(carnet: Carnet, message: Message, nom: str) -> Tour:
    """Change what a message orders to change in an answer, or ask for its new wording."""
    if not nom and s_en_va(message, carnet.etape):
        return partir_sans_trouver(carnet)
    if not nom:
        return faire_choisir(carnet)
    if (tour := retoucher(carnet, message, nom)) is not None:
        return tour
    return demander(carnet, Tour(commandes.ouvrir(carnet, nom)))


def retoucher(carnet: Carnet, message: Message, nom: str) -> Tour | None:
    """Change a few words of an answer; None when they do not stand in it."""
    dit = correction.reponse(carnet, nom) or ""
    neuf = correction.retoucher(message.texte, dit, nom == "valeurs")
    ote_trop = neuf is not None and ordonne_d_oter(message.texte)
    if neuf is None or (ote_trop and retrait_douteux(message.texte, dit, neuf)):
        return None
    carnet.detour = None
    return remplacer(carnet, message, nom, neuf) if neuf else retirer(carnet, [(nom, "")])


def retirer_un_passage(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Take a passage out of the record, the sentence to sign left alone, and take leave if they do.

    None when the message is about something else.
    """
    if etape.nom in (*SUR_LA_PHRASE, *GUIDENT):
        return None
    if not correction.vise_un_passage(message.texte):
        return None
    return apres_la_reponse(carnet, message, etape, lambda m: _sans_le_passage(carnet, m, etape))


def _sans_le_passage(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    # The record is named: a word alone says which passage.
    vise = correction.sans_le_carnet(message.texte)
    retraits = commandes.retraits(vise, replace(carnet, etape="suite"))
    if not retraits and (phrase := carnet.raison_detre):
        if any(situer(phrase, cite) for cite in correction.cites(message.texte)):
            # It stands in the sentence they signed.
            return None
    part = s_en_va(message, etape.nom)
    if not retraits and part:
        return partir_sans_trouver(carnet)
    if not retraits:
        carnet.suspension = None
        return faire_choisir(carnet, "utter_passage_introuvable")
    tour = retirer(carnet, retraits, discret=True)
    if carnet.suspension:
        # They had left: nothing is asked.
        return replace(tour, repliques=tour.repliques[:-1])
    return puis(carnet, tour, "au_revoir") if part else tour


def s_en_va(message: Message, etape: str | None) -> bool:
    """Whether whoever orders something else leaves as well."""
    return quitte(message.texte) or ordre(message.texte, etape) in ("faire_pause", "au_revoir")


def partir_sans_trouver(carnet: Carnet) -> Tour:
    mettre_en_pause(carnet)
    return Tour([Replique("utter_passage_introuvable"), Replique("utter_au_revoir")])


def apres_la_reponse(
    carnet: Carnet, message: Message, etape: Etape, corriger: Callable[[Message], Tour | None]
) -> Tour | None:
    """Keep what a message answers before the change that it orders, then make that change."""
    phrases = en_phrases(message.texte)
    rang = next((i for i, p in enumerate(phrases) if correction.ordonne_de_corriger(p)), 0)
    dit = " ".join(phrases[:rang])
    repond = " ".join(p.texte for p in dits(message.passages, "dit"))
    # « Dans les renoncements, … Corrigez »: the order bears on what comes before it.
    ordre_donne = " ".join(phrases[rang:])
    vise = correction.dit_ou(ordre_donne) or commandes.nomme_un_passage(ordre_donne)
    coupe = re.search(r"[«“][^»”]*$", dit) or not vise
    if etape not in REPONDENT_AUSSI or not pleins(dit) or coupe or dit not in repond:
        return corriger(message)
    if correction.se_plaint(dit) or insulte(dit) or rien_qu_une_remarque(dit) or interroge(dit):
        return corriger(message)
    pris = prendre_reponse(carnet, replace(message, texte=dit, passages=()), etape)
    suite = corriger(replace(message, texte=" ".join(phrases[rang:]), passages=()))
    if suite is None:
        return pris
    dites = [*pris.repliques[:-1], *suite.repliques]
    return Tour(dites, reponses=[*pris.reponses, *suite.reponses])


def retirer_ou_demander(carnet: Carnet, message: Message, retraits: list[tuple[str, str]]) -> Tour:
    """Take words out; when more than they would go, show the answer and ask what to write."""
    douteux = retraits_douteux(carnet, message.texte, retraits)
    if not douteux:
        return retirer(carnet, retraits, discret=correction.en_confidence(message.texte))
    commandes.ouvrir(carnet, douteux[0])
    return demander(carnet, Tour([Replique("utter_retrait_incertain")]))


def retraits_douteux(carnet: Carnet, texte: str, retraits: list[tuple[str, str]]) -> list[str]:
    """The answers that would lose more than the words named."""
    return [
        nom
        for nom, reste in retraits
        if retrait_douteux(texte, correction.reponse(carnet, nom) or "", reste)
    ]


def retirer(carnet: Carnet, retraits: list[tuple[str, str]], discret: bool = False) -> Tour:
    """Keep of these answers only what remains of each, in the journal too.

    Args:
        carnet: the notebook.
        retraits: answers, with what remains of each.
        discret: whether what goes must not be said again.
    """
    retires = []
    carnet.avant_correction = {}
    retraits = [(nom, re.sub(r"^\W*(?:et|ou|mais) ", "", reste)) for nom, reste in retraits]
    for nom, reste in retraits:
        dit = carnet.approfondi.get(nom) or getattr(carnet, nom, None)
        titre = correction.titre_de(nom)
        parti = ote(dit or "", reste)
        if nom == "valeurs" and not (reste or discret) and carnet.valeurs_nommees:
            # What goes is said, rather than all that was told around it.
            retires += [f"« {valeur} »" for valeur in carnet.valeurs_nommees]
        elif discret or not parti:
            retires.append(f"un passage de « {titre} »" if reste else f"« {titre} »")
        else:
            cite = f"« {citer(parti)} »"
            retires.append(cite if reste else f"« {titre} », {cite}")
        if nom in carnet.approfondi:
            carnet.approfondi = {**carnet.approfondi, nom: reste}
        else:
            setattr(carnet, nom, reste)
        gestes = {k: reste if v == dit else v for k, v in carnet.partenaires.items()}
        carnet.partenaires = {k: v for k, v in gestes.items() if v}
        if nom == "valeurs":
            restent = [v for v in carnet.valeurs_nommees if exact(reste, v)]
            parties = [v for v in carnet.valeurs_nommees if v not in restent]
            carnet.valeurs_nommees = [*dict.fromkeys([*restent, *valeurs_dites(reste)])]
            valeurs.taire(carnet, parties)
    retirees = [ReponseDonnee(nom, reste, "") for nom, reste in retraits]
    retires = [*dict.fromkeys(retires)]
    dit = Replique("utter_reponse_retiree", {"retire": valeurs.enumerer(retires)})
    return replace(demander(carnet, Tour([dit])), reponses=retirees)


def effacer(carnet: Carnet, nom: str) -> list[ReponseDonnee]:
    """Forget an answer that was none, so that its question comes again in its turn."""
    dit = getattr(carnet, nom)
    carnet.partenaires = {k: v for k, v in carnet.partenaires.items() if v != dit}
    setattr(carnet, nom, None)
    if nom in POURQUOIS:
        carnet.motifs = carnet.motifs[: POURQUOIS.index(nom)]
    carnet.etape, carnet.essais = etape_a_poser(carnet).nom, 0
    return [ReponseDonnee(nom, "", "")]


_OUI_PUIS = re.compile(
    r"\W*(?:oui|ouais?|ok|d'accord|je (?:la |vous la |te la )?signe|signee?)\b(?!,? (?:mais|sauf|par contre|j'ai (?:deja )?dit)\b)"
)


def accorde_la_phrase(carnet: Carnet, message: Message) -> bool:
    """Whether a message that says something else besides signs the sentence."""
    if carnet.etape not in SUR_LA_PHRASE or retouche.remet_a_plus_tard(message.texte):
        return False
    dit = dits(message.passages, "accord") or _OUI_PUIS.match(normaliser(message.texte))
    return bool(dit)


SANS_LE_DIRE = re.compile(
    r"(?:c'est |ce sont )?(?:celui|celle|ceux|celles)[- ](?:ci|la)|(?:c'est )?(?:ceci|ca|cela)"
)


def remplacer(carnet: Carnet, message: Message, nom: str, nouvelle: str) -> Tour:
    """Put the new answer in the place of the one to correct."""
    if SANS_LE_DIRE.fullmatch(normaliser(nouvelle).strip(" .!")):
        # « C'est celui-ci »: which one, is asked.
        return demander(carnet, Tour(commandes.ouvrir(carnet, nom)))
    if nom == "valeurs" and len(carnet.valeurs_nommees) > 1 and deja_ainsi(carnet, nom, nouvelle):
        note = {"note": citer(commandes.note(carnet, nom), 220)}
        return demander(carnet, Tour([Replique("utter_deja_note", note)]))
    dit = correction.reponse(carnet, nom) or ""
    if dit and nom != "valeurs" and (aussi := re.match(r"aussi[\s,:]+(?=\w)", nouvelle, re.I)):
        # « Mes renoncements, c'est aussi pas de publicité »
        nouvelle = f"{dit.rstrip(' .')}, {nouvelle[aussi.end() :]}"
    nouvelle = correction.nette(nouvelle, dit)
    if nom == "coeur_clientele":
        nouvelle = correction.en_groupe(nouvelle)
    if nom == "coeur_clientele" and not ordonne_d_oter(message.texte):
        nouvelle = mots_cites.avec_ceux_refuses(dit, nouvelle)
    carnet.detour = {"nom": "correction", "etape": nom}
    if nom == "valeurs":
        # What they take back must not come again from what was merely heard.
        dits = set(re.findall(r"[a-z]{4,}", normaliser(message.texte)))
        dits -= set(re.findall(r"[a-z]{4,}", normaliser(nouvelle)))
        carnet.valeurs_entendues = [
            v for v in carnet.valeurs_entendues if not dits & set(normaliser(v).split())
        ]
    ancien = copy(carnet)
    if nom == "statut":
        # « Non, je crée, et si je le fais c'est parce que… »: the why came with it.
        retenir_le_pourquoi(carnet, message)
    tour = prendre_reponse(carnet, replace(message, texte=nouvelle), PAR_NOM["correction"])
    if not _ecrite(carnet, nom, nouvelle):
        # « C'est corrigé » must be true: otherwise, which answer it is about is asked.
        vars(carnet).update(vars(ancien))
        carnet.detour = None
        return faire_choisir(carnet)
    if nom == "valeurs":
        # The one that went is not to be heard again in what else was told.
        parties = [v for v in ancien.valeurs_nommees if v not in carnet.valeurs_nommees]
        valeurs.taire(carnet, parties)
    return tour


ECRITE = 0.5
"""Least share of the words of a correction that its answer must hold."""


def _ecrite(carnet: Carnet, nom: str, nouvelle: str) -> bool:
    """Whether an answer now says what it was told to say."""
    mots = {m[:5] for m in re.findall(r"[a-z]{4,}", normaliser(nouvelle))}
    dits = f"{correction.reponse(carnet, nom) or ''} {' '.join(carnet.valeurs_nommees)}"
    tenus = {m[:5] for m in re.findall(r"[a-z]{4,}", normaliser(dits))}
    return len(mots & tenus) >= ECRITE * len(mots)


def reecrit_la_meme(carnet: Carnet, changes: list[tuple[str, str]]) -> bool:
    """Whether the only answer changed is the one being asked again."""
    return bool(carnet.detour) and [nom for nom, _ in changes] == [carnet.detour.get("etape")]


def deja_ainsi(carnet: Carnet, nom: str, nouvelle: str) -> bool:
    """Whether an answer is so already, as it is shown: typed so is not enough for the values."""
    dites = nouvelle.split(", ") if nom == "valeurs" else []
    if dites and {*dites} == {*carnet.valeurs_nommees}:
        # The same in another order, or each of them once, is a change.
        return dites == carnet.valeurs_nommees
    if nom == "valeurs" and carnet.valeurs_nommees and nouvelle == carnet.valeurs:
        return set(valeurs.lire_valeurs(nouvelle)) <= set(carnet.valeurs_nommees)
    return nouvelle in (correction.reponse(carnet, nom), ", ".join(carnet.valeurs_nommees) or None)


def changer_tout(carnet: Carnet, message: Message, changes: list[tuple[str, str]]) -> Tour:
    """Put every change of a message in its answer, then ask what is pending once."""
    carnet.detour = None
    fait = Tour()
    if accorde_la_phrase(carnet, message):
        # « Oui, je signe. Et mes valeurs, ce sont… »
        signee = prendre_reponse(carnet, Message(raison_detre.OUI), PAR_NOM["avis_raison_detre"])
        fait.repliques += signee.repliques[:-1]
    for nom, nouvelle in changes:
        if not nouvelle:
            tour = retirer(carnet, [(nom, "")], discret=correction.en_confidence(message.texte))
        elif deja_ainsi(carnet, nom, nouvelle):
            note = {"note": citer(commandes.note(carnet, nom), 220)}
            tour = demander(carnet, Tour([Replique("utter_deja_note", note)]))
        elif nom == carnet.etape and getattr(carnet, nom) is None:
            # Said before it was asked: it is received as any answer.
            tour = prendre_reponse(carnet, Message(nouvelle), PAR_NOM[nom])
        else:
            tour = remplacer(carnet, message, nom, nouvelle)
        *dites, question = tour.repliques
        fait = Tour([*fait.repliques, *dites], reponses=[*fait.reponses, *tour.reponses])
    fait.repliques.append(question)
    ordonne = a_cote(message.passages, "ordre")
    commande = ordre_dit(ordonne, carnet.etape)
    if commande is None and any(quitte(phrase) for phrase in en_phrases(message.texte)):
        commande = "au_revoir"
    return puis(carnet, fait, commande, ordonne)
