"""Answer the pending question and put an earlier answer right in the same message."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi import commandes, correction, valeurs
from pourquoi.a_sa_place import oublie
from pourquoi.au_passage import (
    ce_qui_manque,
    dit_ce_qui_manque,
    oublies_des_clients,
    reproche,
    sans_la_remarque,
    sans_melange,
)
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.clientele.que_des_gens import que_des_gens
from pourquoi.clientele.sans_personne import ne_nomme_personne
from pourquoi.consignes import changements
from pourquoi.ecoute.ce_qui_repond import sans_deja_dit
from pourquoi.ecoute.interroge import interroge
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape
from pourquoi.parcours.avancer import REPONDENT_AUSSI, prendre_reponse
from pourquoi.parcours.corriger import changer_tout, mal_lu
from pourquoi.parcours.detours import ne_repond_rien, sans_aparte
from pourquoi.parcours.tour import Tour
from pourquoi.passages import decoupes
from pourquoi.rectifications import gardes, ordonne_d_oter, pleins
from pourquoi.redites import les_clients_dits, ne_fait_que_protester, redite
from pourquoi.reflexion import citer


def _corrige(phrase: str, message: Message, carnet: Carnet) -> tuple[str, str] | None:
    """The answer that one sentence of a message puts right, and its new words."""
    if lue := redite(carnet, phrase):
        return lue
    dites = valeurs.redites(phrase) or valeurs.la_mienne(phrase, carnet.valeurs_nommees)
    if carnet.valeurs and dites:
        # Said again as they are kept: this is no answer to another question.
        return "valeurs", ", ".join(dites)
    lus = decoupes(message.passages, message.texte, phrase)
    return next(iter(changements(lus, carnet)), None) or commandes.correction_donnee(phrase, carnet)


def repondre_et_corriger(carnet: Carnet, message: Message, etape: Etape) -> Tour | None:
    """Keep the sentences that answer, and put right the answers that the others are about.

    « Les retraités. D'ailleurs je reviens sur les valeurs, c'est la patience » does both; None when
    a message does only one of them.
    """
    phrases = sans_melange(correction.en_phrases_annoncees(etape.nom, message.texte))
    if etape not in REPONDENT_AUSSI or carnet.suspension or len(phrases) < 2:
        return None
    if message.texte.strip() in etape.choix or ordonne_d_oter(message.texte):
        return None
    corriges: dict[str, str] = {}
    dites: list[str] = []
    reproches: list[str] = []
    eux, d_eux = les_clients_dits(carnet, phrases) or ("", [])
    if eux:
        corriges["coeur_clientele"] = eux
    for rang, phrase in enumerate(phrases):
        if phrase in d_eux or eux and ne_fait_que_protester(phrase):
            continue
        repond = _repond_a(phrase, etape) or not eux and _envers_qui(phrase, etape)
        if repond and not reproche(phrase):
            dites.append(phrase)
            continue
        if (eux := oublies_des_clients(phrase, " ".join(phrases[:rang]), carnet)) is not None:
            corriges["coeur_clientele"] = eux
            continue
        lue = _corrige(phrase, message, carnet) or oublie(phrase, carnet)
        if lue and lue[0] != etape.nom and not mal_lu(carnet, phrase, *lue):
            corriges[lue[0]] = lue[1]
        elif not lue and reproche(phrase):
            reproches.append(phrase)
        elif not (lue or ne_repond_rien(phrase, message)):
            dites.append(phrase)
    dit = sans_deja_dit(" ".join(dites)) or " ".join(dites)
    if coupee := sans_la_remarque(dit):
        dit = coupee[1]
    if etape.nom == "coeur_clientele" and ne_nomme_personne(dit):
        dit = ""
    if (eux or len(corriges) > 1) and not pleins(dit):
        # « Mes clients, c'est… Ce à quoi je renonce, c'est… »: nothing answers, and none is lost.
        return changer_tout(carnet, replace(message, passages=()), [*corriges.items()])
    if not (corriges or reproches) or not pleins(dit) or interroge(dit):
        return None
    if correction.ordonne_de_corriger(dit):
        return None
    ailleurs = replace(message, passages=())
    avant = _avant_de_conclure(carnet, ailleurs, corriges, etape)
    nu = sans_aparte(replace(message, texte=dit, passages=()), etape)
    pris = prendre_reponse(carnet, nu, etape)
    if not pris.reponses:
        return None
    laisses = [_sur_un_reproche(carnet, r) for r in reproches]
    if avant is not None or not corriges:
        dites_avant = [*laisses, *(avant.repliques if avant else [])]
        return replace(
            pris,
            repliques=[*dites_avant, *pris.repliques],
            reponses=[*pris.reponses, *(avant.reponses if avant else [])],
        )
    fait = changer_tout(carnet, ailleurs, [*corriges.items()])
    *faits, question = fait.repliques
    dites = [*pris.repliques[:-1], *faits]
    if "statut" in corriges:
        # « Je n'ai rien en place, je crée. Et ma raison, … »: misread, it is owned to first.
        dites = [Replique("utter_mal_compris"), *faits, *pris.repliques[:-1]]
    return replace(
        fait,
        repliques=[*laisses, *dites, question],
        reponses=[*pris.reponses, *fait.reponses],
    )


def _avant_de_conclure(
    carnet: Carnet, message: Message, corriges: dict[str, str], etape: Etape
) -> Tour | None:
    """The answers put right before the record is shown with the last one; None at other steps."""
    if etape.nom != "action_7_jours" or not corriges:
        return None
    fait = changer_tout(carnet, message, [*corriges.items()])
    return replace(fait, repliques=fait.repliques[:-1])


def _sur_un_reproche(carnet: Carnet, phrase: str) -> Replique:
    """What is said of a reproach that changed nothing: owned to, or what is left said."""
    manque = pleins(ce_qui_manque(phrase))
    if manque and any(manque <= pleins(dit) for _, dit in gardes(carnet)):
        return Replique("utter_deja_note", {"note": f"« {citer(ce_qui_manque(phrase))} »"})
    if dit_ce_qui_manque(phrase):
        return Replique("utter_ordre_laisse", {"ordre": f"« {citer(phrase)} »"})
    return Replique("utter_mal_cite")


def _envers_qui(phrase: str, etape: Etape) -> bool:
    """« Les anciens qui vivent seuls. Je leur porte le pain »: those for whom the act is done."""
    nommes = que_des_gens(phrase) if etape.nom == "geste_respect" else None
    return nommes is not None and nommes.mene != "clients"


def _repond_a(phrase: str, etape: Etape) -> bool:
    """Whether a sentence opens on the question asked: « quant au client, il le voit… »."""
    mot = correction.mot_de(etape.nom)
    debut = " ".join(normaliser(phrase).split()[:6])
    return bool(
        mot
        and re.match(r"(?:(?:et|mais|alors) )*(?:quant|pour|concernant|cote|niveau)\b", debut)
        and re.search(mot, debut)
    )
