"""The draft is corrected until an explicit yes: what each message said of it is received as.

Each kind of thing said is read and done in its own module; here, in which order they are tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import copy
from dataclasses import replace
from functools import partial

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute.confidences import confidence_grave, confie_un_deuil
from pourquoi.ecoute.oui_ou_non import dit_non, dit_oui, oui_nu
from pourquoi.ecoute.sans_reponse import esquive
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape
from pourquoi.passages import decoupes, dits
from pourquoi.raison_detre.a_finir import demande_une_proposition
from pourquoi.raison_detre.avis.accord import (
    SE_RESERVE,
    a_condition,
    a_moitie,
    accorde,
    boude,
    dit_qu_il_changera,
    grogne_seulement,
    la_signe,
    oui_d_abord,
    oui_tiede,
    signe_quand_meme,
)
from pourquoi.raison_detre.avis.autre_jet import (
    PLUS_COURTE,
    UNE_AUTRE,
    l_autre,
    plus_court,
    plus_court_avec,
    raccourcir,
    redemande,
    refaire,
    s_en_remet,
)
from pourquoi.raison_detre.avis.changement import (
    CITATIONS,
    ORDONNE_D_ABORD,
    accorder,
    changer,
    changer_une_partie,
    en_partie,
    ouvrir_ce_qui_fait_douter,
    ouvrir_ce_qui_gene,
    ouvrir_une_partie,
    pointe,
    suivre_les_ordres,
    suivre_un,
)
from pourquoi.raison_detre.avis.ecrite import debut_de_phrase, ecrire, montrer, preparer
from pourquoi.raison_detre.avis.manque import dire_ce_qui_manque, y_est_deja
from pourquoi.raison_detre.avis.phrase_donnee import (
    dite_a_nouveau,
    dite_a_un_ami,
    est_la_meme,
    finie,
    juste_celle_ci,
    phrase_citee,
    phrase_dictee,
    phrase_recrite,
)
from pourquoi.raison_detre.avis.raison_racontee import ecrire_du_recit, garder_le_souvenir
from pourquoi.raison_detre.avis.signature import laissee, reprendre_la_phrase, signer
from pourquoi.raison_detre.effets import est_humain
from pourquoi.raison_detre.matiere import PLUSIEURS, tout_ce_qui_est_dit
from pourquoi.retouche import (
    demande_a_voir,
    demande_un_changement,
    manquant,
    ordonne,
    proteste,
    remet_a_plus_tard,
    rien_a_changer,
    sans_le_oui,
    signe,
)
from pourquoi.retouche.a_la_place import fin_a_la_place, objet_a_la_place
from pourquoi.retouche.bilan import fidele
from pourquoi.retouche.debout import tient_debout
from pourquoi.retouche.dites_court import gachee, mot_a_placer
from pourquoi.retouche.ellipses import ajoute_ce_qui_y_est, preciser
from pourquoi.retouche.entiere import entiere as existe
from pourquoi.retouche.lue import demande, phrase_dite, redite
from pourquoi.retouche.mots import racines
from pourquoi.retouche.ordres import mot_pour_mot, sans_deja_otee, suivre
from pourquoi.retouche.partie_seule import partie_seule
from pourquoi.retouche.parties import PARTIES, parties_ouvertes
from pourquoi.retouche.personne import dire_par, personne_demandee
from pourquoi.retouche.plusieurs import chacun, faite, opposes, ordres

OUI, A_CHANGER = "Oui, je la signe", "Je veux la changer"


def recevoir_avis(carnet: Carnet, message: Message) -> list[Replique] | None:
    """A yes signs; a sentence or an instruction changes it; anything else asks for their words."""
    avant = carnet.raison_detre
    repliques = _dire_avant_de_demander(carnet, avant, _chaque_ordre(carnet, message, _un_avis))
    if avant != carnet.raison_detre and _confie(message.texte, repliques):
        return [Replique("utter_confidence"), *(repliques or [])]
    return repliques


def _confie(texte: str, repliques: list[Replique] | None) -> bool:
    """Whether a death told beside the new wording has had no word of its own yet."""
    recu = any(r.nom.startswith("utter_confidence") for r in repliques or ())
    hors_citation = CITATIONS.sub(" ", texte)
    return not recu and (confidence_grave(hors_citation) or confie_un_deuil(hors_citation))


def _dire_avant_de_demander(
    carnet: Carnet, avant: str | None, repliques: list[Replique] | None
) -> list[Replique] | None:
    """The same, with the sentence in full when it was changed and something of it is asked about.

    The question that comes would not show it: what is done would be told and not seen.
    """
    if carnet.detour is None or carnet.raison_detre == avant:
        return repliques
    if [r.nom for r in repliques or ()] != ["utter_raison_detre_corrigee"]:
        return repliques
    carnet.phrase_montree = carnet.raison_detre
    return [Replique("utter_raison_detre_corrigee_ainsi", {"raison_detre": carnet.raison_detre})]


def _chaque_ordre(
    carnet: Carnet,
    message: Message,
    recevoir: Callable[[Carnet, Message], list[Replique] | None],
) -> list[Replique] | None:
    """What a message is received as; of several orders, each is done, or named as not done."""
    if revenue := _revenir(carnet, message, recevoir):
        return revenue
    phrase = carnet.raison_detre or ""
    if dite := mot_pour_mot(phrase, message.texte):
        carnet.detour = None
        return ecrire(carnet, dite)
    if dite := dite_a_nouveau(phrase, message.texte) or juste_celle_ci(phrase, message.texte):
        carnet.detour = None
        return ecrire(carnet, dite)
    if quoi := ajoute_ce_qui_y_est(phrase, message.texte):
        carnet.detour = None
        return [Replique("utter_raison_detre_y_est", {"quoi": quoi})]
    demandes = [] if existe(CITATIONS.sub(" ", message.texte)) else ordres(phrase, message.texte)
    if len(demandes) < 2 and not any(opposes(phrase, dit) for dit in demandes):
        return recevoir(carnet, message)
    essai, dits = copy(carnet), tout_ce_qui_est_dit(carnet)

    def juste(apres: str) -> bool:
        return tient_debout(apres) and fidele(
            phrase, apres, message.texte, carnet.phrases_avant, dits
        )

    repliques = recevoir(essai, message)
    apres = essai.raison_detre or ""
    restes = [dit for dit in demandes if not faite(phrase, apres, dit)]
    if restes or not juste(apres) or any(opposes(phrase, dit) for dit in demandes):
        un_par_un, restent = chacun(phrase, demandes, partial(suivre_un, carnet))
        mieux = len(restent) < len(restes) or not restent
        if un_par_un != phrase and mieux and juste(un_par_un):
            return _partiellement(carnet, ecrire(carnet, un_par_un), restent)
    vars(carnet).update(vars(essai))
    return _partiellement(carnet, repliques, restes)


def _revenir(
    carnet: Carnet,
    message: Message,
    recevoir: Callable[[Carnet, Message], list[Replique] | None],
) -> list[Replique] | None:
    """« N'importe quoi. Remplace A par B »: from the sentence before the one that was spoilt."""
    trouvee = gachee(carnet.raison_detre or "", message.texte, carnet.phrases_avant)
    if trouvee is None or existe(message.texte):
        return None
    base, reste = trouvee
    if reste:
        essai = copy(carnet)
        essai.raison_detre, essai.detour = base, None
        repliques = _chaque_ordre(essai, Message(reste), recevoir)
        if repliques and essai.raison_detre == carnet.raison_detre:
            # The sentence as it stands has it already.
            return montrer(carnet)
        if repliques and essai.raison_detre != base:
            vars(carnet).update(vars(essai))
            return repliques
        if suivre(carnet.raison_detre or "", reste, carnet.phrases_avant):
            # What is asked can only be asked of the sentence as it stands.
            return None
    carnet.detour = None
    return ecrire(carnet, base)


def _partiellement(
    carnet: Carnet, repliques: list[Replique] | None, restes: list[str]
) -> list[Replique] | None:
    """The same, or what of the change is not made: half of it is never announced as done."""
    if restes and [r.nom for r in repliques or ()] == ["utter_raison_detre_corrigee"]:
        return [en_partie(carnet, restes[0])]
    return repliques


def _un_avis(carnet: Carnet, message: Message) -> list[Replique] | None:
    if boude(message.texte) or _SECHE.fullmatch(normaliser(message.texte)):
        # « Oui mais non », « c'est joli mais c'est pas moi »: no yes to take apart.
        return _autrement(carnet, message.texte)
    if (demandee := sans_le_oui(message.texte)) != message.texte:
        lus = decoupes(message.passages, message.texte, demandee)
        repliques = recevoir_avis(carnet, Message(demandee, passages=lus))
        if carnet.raison_detre_confirmee:
            reprendre_la_phrase(carnet)
        return repliques
    if remet_a_plus_tard(message.texte):
        return []
    if est_la_meme(carnet, message.texte):
        return montrer(carnet)
    if signe_quand_meme(message.texte):
        return [signer(carnet)]
    if plus_court(message.texte):
        return raccourcir(carnet)
    if en_plus := plus_court_avec(message.texte):
        return _raccourcir_et_ajouter(carnet, en_plus)
    if (rendue := l_autre(carnet, message.texte)) is not None:
        return rendue
    if remise := s_en_remet(carnet, message.texte):
        return remise
    if (confie := garder_le_souvenir(carnet, message.texte)) is not None:
        return confie
    if ouvrir_ce_qui_fait_douter(carnet, message.texte):
        return []
    if accordee := accorder(carnet, message) or _deja_otee(carnet, message):
        return accordee
    if (
        dite := redite(message.texte)
        or dite_a_un_ami(message.texte)
        or phrase_citee(carnet, message)
    ):
        return ecrire(carnet, dite)
    if ouvrir_une_partie(carnet, message):
        return []
    if changee := changer_une_partie(carnet, message.texte):
        return changee
    if dite := phrase_dictee(carnet, message.texte):
        return ecrire(carnet, dite)
    if dite := partie_seule(carnet.raison_detre or "", message.texte):
        return ecrire(carnet, dite)
    if autre := _a_la_place(carnet, message.texte):
        return ecrire(carnet, autre)
    if ordonnee := suivre_les_ordres(carnet, message.texte):
        return ordonnee
    if redemande(carnet, message.texte):
        return refaire(carnet, message.texte)
    if dite := phrase_recrite(carnet, message):
        return ecrire(carnet, dite)
    if reecrite := ecrire_du_recit(carnet, message):
        return reecrite
    dit, message = message.texte, _sans_le_reste(message)
    texte = message.texte.strip()
    changement = demande_un_changement(texte) or bool(dits(message.passages, *SE_RESERVE))
    ordonne_d_abord = ORDONNE_D_ABORD.search(normaliser(texte))
    if grogne_seulement(message) and accorde(message) and not ordonne_d_abord:
        # « Je signe avant que le client change d'avis », « je signe. C'est pas trop tôt »
        changement = False
    if signe(texte) and dit_qu_il_changera(texte) and (faite := changer(carnet, message)):
        # « je la signe, je changerai « pain » par « levain » » : seen changed before it is signed.
        return faite
    # « Pourquoi pas », « c'est mieux »: no more than half a yes.
    accord = not a_moitie(texte) and (dit_oui(message) or signe(texte) or accorde(message))
    sous_condition = a_condition(dit)
    if la_signe(dit):
        # Said in so many words: what is told beside it takes nothing back.
        changement, accord, sous_condition = False, True, False
    oui = (accord and not changement) or oui_d_abord(texte)
    if texte == OUI or oui and not sous_condition:
        return [signer(carnet)]
    if demande_a_voir(texte):
        return montrer(carnet)
    lu_oui = dits(message.passages, "accord") and len(message.passages) == 1
    if lu_oui and not (proteste(texte) or _juge(texte)):
        # Read as a yes that no word says: asked again, with its buttons.
        return []
    if not changement and oui_tiede(texte):
        # Half a yes signs nothing: the question comes back, with its buttons, and only once.
        if carnet.phrase_montree == carnet.raison_detre and _TIEDE in carnet.detours_faits:
            return _autrement(carnet, texte)
        carnet.detours_faits = [*carnet.detours_faits, _TIEDE]
        return []
    if rien_a_changer(texte):
        return montrer(carnet)
    if deja := y_est_deja(carnet, texte):
        return deja
    if texte != A_CHANGER and (repliques := changer(carnet, message)):
        return repliques
    if carnet.detour:
        return []
    if repliques := dire_ce_qui_manque(carnet, texte):
        return repliques
    if ouvrir_ce_qui_gene(carnet, dit):
        return []
    carnet.detour = {"nom": "raison_detre_reformulee"}
    if (
        texte != A_CHANGER
        and _FLOU.search(normaliser(texte))
        and not _nomme_un_ordre(carnet, texte)
    ):
        carnet.detour["finir"] = True
        return []
    return _pas_changee(carnet, texte)


def _raccourcir_et_ajouter(carnet: Carnet, en_plus: str) -> list[Replique]:
    """« Plus court, et avec la pendule »: shorter, then that; what is not done is said."""
    avant = carnet.raison_detre
    repliques = raccourcir(carnet)
    if faite := suivre_un(carnet, carnet.raison_detre or "", f"ajoute {en_plus}"):
        return ecrire(carnet, faite)
    if carnet.raison_detre == avant:
        carnet.detour = {"nom": "raison_detre_reformulee"}
        return [Replique("utter_raison_detre_mot_a_placer", {"mot": en_plus})]
    return [en_partie(carnet, f"avec {en_plus}")] if repliques else repliques


_SECHE = re.compile(
    r"\W*(?:(?:bah|ben|euh|franchement|mais|la|non)\W+)*(?:je )?(?:ne )?(?:sais|vois) (?:pas|plus) (?:trop |bien |du tout )?(?:quoi|ce qu\w*|comment|lequel|laquelle|ou)\b.{0,25}"
)
"""« Je sais pas quoi changer »: nothing is ordered."""
_BOUDE, _TIEDE = "boude", "tiede"


def _autrement(carnet: Carnet, texte: str) -> list[Replique]:
    """« Bof », and nothing more: asked which words are wrong; said again, another sentence is proposed."""
    if _BOUDE not in carnet.detours_faits:
        carnet.detours_faits = [*carnet.detours_faits, _BOUDE]
        carnet.detour = {"nom": "raison_detre_reformulee", "choix": True}
        return []
    return refaire(carnet, texte)


def _juge(texte: str) -> bool:
    """Whether a message finds fault with the sentence as a whole, and names no word of it."""
    plat = normaliser(texte)
    return len(plat.split()) <= 14 and bool(_FLOU.search(plat) or _TROP.match(plat))


_TROP = re.compile(
    r"\W*(?:(?:non|mais|bah|ben|elle est|c'? ?est|ca fait|je trouve (?:ca|que c'est)|la|encore|toujours|un peu|beaucoup|vraiment)\W+)*trop (?:long\w*|court\w*|complique\w*|lourd\w*|general\w*|serieu\w*|pompeu\w*|savant\w*|beau|belle)\b"
)


def _a_la_place(carnet: Carnet, texte: str) -> str | None:
    """« ce n’est pas le vélo que je répare, c’est le gamin »: said instead, by whom they want it said."""
    phrase = carnet.raison_detre or ""
    neuve = objet_a_la_place(phrase, texte) or fin_a_la_place(phrase, texte)
    voulue = personne_demandee(texte) if neuve else None
    return (dire_par(neuve, voulue) or neuve) if neuve and voulue else neuve


def _deja_otee(carnet: Carnet, message: Message) -> list[Replique] | None:
    """What is wanted out and is not in it: it is said so, unless something else is asked as well."""
    reste = sans_deja_otee(carnet.raison_detre or "", message.texte)
    if reste is None:
        return None
    if personne_demandee(reste) or ORDONNE_D_ABORD.search(normaliser(reste)):
        return recevoir_avis(carnet, Message(reste))
    return [Replique("utter_raison_detre_n_y_est_plus")]


_FLOU = re.compile(
    r"\bon (?:dirait|croirait|se croirait)\b|\b(?:plate?|vide|creux|creuse|vague|fade|froide?|bateau|generique|banale?|molle?|mou|slogan|pub|langue de bois|impersonnelle?|sans ame|passe ?- ?partout|scolaire|abstraite?|tiede|flou)\b|\b(?:ca|cela|elle) (?:fait|sonne|manque)\b"
)
"""A judgement that names no word to change."""


def _sans_le_reste(message: Message) -> Message:
    """The message without what is neither a yes, a no, nor an order about the sentence."""
    return replace(message, texte=demande(message.passages) or message.texte)


_MANQUE_DE = re.compile(
    r"\b(?:ca|cela|elle|phrase) manque (?:un peu |vraiment )?(?:de |d')(?P<quoi>\w.*?)\W*$"
)
"""« ça manque de couscous », of what they told; « ça manque de punch » names no word."""


def _nomme_un_ordre(carnet: Carnet, texte: str) -> bool:
    """Whether a judgement also orders something that can be named."""
    return ordonne(texte) and not (
        _MANQUE_DE.search(normaliser(texte)) and not _manque_dit(carnet, texte)
    )


def _manque_dit(carnet: Carnet, texte: str) -> str | None:
    """What it is said to lack, when their answers have it; or None."""
    trouve = _MANQUE_DE.search(normaliser(texte))
    dits = racines(f"{tout_ce_qui_est_dit(carnet)} {carnet.valeurs or ''} {carnet.activite or ''}")
    quoi = trouve["quoi"] if trouve else ""
    dit = (
        re.search(rf"\b{re.escape(quoi)}", " ".join(re.sub(r"['’]", "'", texte).split()), re.I)
        if quoi
        else None
    )
    return (dit[0] if dit else quoi) if quoi and racines(quoi) & dits else None


def _pas_changee(carnet: Carnet, texte: str) -> list[Replique]:
    """What is said of a message that changed nothing: its order, or its protest, was heard."""
    if texte != A_CHANGER and (manque := manquant(carnet.raison_detre or "", texte)):
        if racines(manque) & racines(carnet.activite or ""):
            # « ya pas le vélo dedans », of who repairs bikes: what to say of it is no question.
            return [Replique("utter_raison_detre_mot_a_placer", {"mot": manque})]
        return [Replique("utter_raison_detre_manque", {"manque": manque})]
    if mot := mot_a_placer(carnet.raison_detre or "", texte) or _manque_dit(carnet, texte):
        return [Replique("utter_raison_detre_mot_a_placer", {"mot": mot})]
    if texte != A_CHANGER and ordonne(texte):
        return [Replique("utter_raison_detre_pas_su")]
    return [Replique("utter_raison_detre_desaccord")] if proteste(texte) else []


def _esquive(message: Message) -> bool:
    return esquive(message) and not dit_oui(message)


def recevoir_reformulation(carnet: Carnet, message: Message) -> list[Replique] | None:
    """The sentence in the person's own words; without any, the current one is shown again."""
    avant = carnet.raison_detre
    return _dire_avant_de_demander(
        carnet, avant, _chaque_ordre(carnet, message, _une_reformulation)
    )


def _une_reformulation(carnet: Carnet, message: Message) -> list[Replique] | None:
    ouverte, a_finir = carnet.detour, bool(carnet.detour and carnet.detour.get("finir"))
    carnet.detour = None
    if remet_a_plus_tard(message.texte):
        return []
    if est_la_meme(carnet, message.texte) or oui_nu(message.texte):
        # Asked for other words, a bare yes may be to any of them: it signs once the sentence is seen.
        return montrer(carnet)
    if plus_court(message.texte):
        return raccourcir(carnet)
    if en_plus := plus_court_avec(message.texte):
        return _raccourcir_et_ajouter(carnet, en_plus)
    if boude(message.texte) or _SECHE.fullmatch(normaliser(message.texte)):
        return refaire(carnet, message.texte)
    if (rendue := l_autre(carnet, message.texte)) is not None:
        return rendue
    carnet.detour = ouverte
    if remise := s_en_remet(carnet, message.texte):
        return remise
    carnet.detour = None
    if (confie := garder_le_souvenir(carnet, message.texte)) is not None:
        return confie
    if ouvrir_ce_qui_fait_douter(carnet, message.texte):
        return []
    if dite := phrase_dictee(carnet, message.texte, demandee=True):
        return ecrire(carnet, dite)
    if demande_une_proposition(message.texte) and redemande(carnet, message.texte, refusee=True):
        # « propose, avec mon frère » is no end of the sentence.
        return refaire(carnet, message.texte)
    if accordee := accorder(carnet, message) or _deja_otee(carnet, message):
        return accordee
    if (a_finir or _suit_pour_que(message.texte)) and (
        dite := finie(carnet.raison_detre or "", message.texte)
    ):
        return ecrire(carnet, dite)
    if precise := preciser(carnet.raison_detre or "", message.texte):
        return ecrire(carnet, precise)
    if pointe(carnet, message.texte):
        return []
    if dite := redite(message.texte) or dite_a_un_ami(message.texte):
        return ecrire(carnet, dite)
    if ouvrir_une_partie(carnet, message):
        return []
    if changee := changer_une_partie(carnet, message.texte):
        return changee
    if dite := partie_seule(carnet.raison_detre or "", message.texte):
        return ecrire(carnet, dite)
    if autre := _a_la_place(carnet, message.texte):
        return ecrire(carnet, autre)
    if ordonnee := suivre_les_ordres(carnet, message.texte):
        return ordonnee
    if redemande(carnet, message.texte, refusee=True):
        return refaire(carnet, message.texte)
    if dite := phrase_recrite(carnet, message):
        return ecrire(carnet, dite)
    if all(p.role in ("dit", "nouveau") for p in message.passages) and message.passages:
        # Asked how they would say it, they said it.
        sure = all(p.certitude >= 0.8 for p in message.passages)
        if dite := phrase_dite(message.texte, demandee=sure):
            return ecrire(carnet, dite)
    if reecrite := ecrire_du_recit(carnet, message):
        return reecrite
    dit, message = message.texte, _sans_le_reste(message)
    texte = message.texte.strip()
    if signe(texte) and not dits(message.passages, *SE_RESERVE):
        return recevoir_avis(carnet, message)
    if demande_a_voir(texte) or rien_a_changer(texte):
        return montrer(carnet)
    if deja := y_est_deja(carnet, texte):
        return deja
    if repliques := changer(carnet, message, demandee=True):
        return repliques
    if carnet.detour:
        return []
    if repliques := dire_ce_qui_manque(carnet, texte):
        return repliques
    if ouvrir_ce_qui_gene(carnet, dit):
        return []
    if ordonne(texte):
        carnet.detour = {"nom": "raison_detre_reformulee"}
    elif _juge(texte) or dit_non(message) or proteste(texte) or _esquive(message):
        # Asked what to change, « ça fait pub », « je sais pas » name no word: another is proposed.
        dites = [] if proteste(texte) else _pas_changee(carnet, texte)
        return dites or refaire(carnet, texte)
    if _raconte_ce_qu_ils_vivent(dit) and (dite := finie(carnet.raison_detre or "", dit)):
        # « le soir les voisins se parlent au lieu de rester devant la télé »: how they would say it.
        return montrer(carnet) if dite == carnet.raison_detre else ecrire(carnet, dite)
    return _pas_changee(carnet, texte)


_AU_SUBJONCTIF = re.compile(
    r"(?!(?:je|j'|tu|t'|vous|il faut|faut|que|qu'|pour|soit|non|oui|mais|c'est|c'|ca|ce)\b)[^,.;:!?«]{2,60}? (?:ne |n'|se |s'|y |en |leur |lui |le |la |les |l')*(?:(?:puisse|fasse|sache|aille|veuille)(?:nt)?|aient|ait|soit|soient|vive|vienne|tienne|prenne|reparte|dorme|mette|parte|sorte|comprenne|apprenne|boive)\b"
    r"|(?:(?:plus|que) )?(?:personne|rien|aucune?s?)\b(?!.*\b(?:\w+(?:ra|ront|rai|rait)|mots?|phrase)\b).* (?:ne |n')\w"
)
"""« un sourd puisse négocier son prêt », « plus personne n'ait à demander »: it goes on after « pour que »."""


def _suit_pour_que(texte: str) -> bool:
    plat = normaliser(texte)
    if len(plat.split()) < 4 or "?" in plat or _DE_LA_PHRASE_MEME.search(plat):
        return False
    return bool(_AU_SUBJONCTIF.match(plat))


_DE_LA_PHRASE_MEME = re.compile(
    r"\b(?:ca|comme ca|phrases?|mots?|verbes?|(?:la|le) (?:fin|debut|milieu)|trop (?:long|beau|court|fort|plat)\w*|chez nous|parle comme|dupe|emploie|dit)\b"
)


_DE_LA_PHRASE = re.compile(
    r"\b(?:ca|cela|trouv\w*|pens\w*|di(?:t|sent|re)|phrase|mots?|compren\w*)\b"
)


def _raconte_ce_qu_ils_vivent(texte: str) -> bool:
    """« le soir les voisins se parlent au lieu de… », and not « les gens trouvent ça long »."""
    if len(texte.split()) < 7 or _DE_LA_PHRASE.search(normaliser(texte)):
        return False
    return any(est_humain(f"les {nom}") for _, nom in PLUSIEURS.findall(texte))


def _question(carnet: Carnet) -> Replique:
    preparer(carnet)
    if carnet.phrase_montree == carnet.raison_detre:
        return Replique("utter_demander_avis_redite", {"raison_detre": carnet.raison_detre})
    carnet.phrase_montree = carnet.raison_detre
    return Replique("utter_demander_avis_raison_detre", {"raison_detre": carnet.raison_detre})


AVIS = Etape(
    "avis_raison_detre",
    _question,
    recevoir_avis,
    lambda carnet: not (carnet.raison_detre_confirmee or laissee(carnet)),
    choix=(OUI, A_CHANGER, *PARTIES, PLUS_COURTE, UNE_AUTRE),
    essais_max=99,
)


def _demander_reformulation(carnet: Carnet) -> Replique:
    parties = parties_ouvertes(carnet.raison_detre or "")
    if carnet.detour and carnet.detour.get("finir"):
        debut = {"debut": debut_de_phrase(carnet.raison_detre or "")}
        return Replique("utter_demander_fin_de_phrase", debut, boutons=parties)
    if carnet.detour and carnet.detour.get("choix"):
        choix = (*parties, PLUS_COURTE, UNE_AUTRE)
        return Replique("utter_demander_ce_qui_cloche", boutons=choix)
    return Replique("utter_demander_reformulation", boutons=parties)


REFORMULATION = Etape(
    "raison_detre_reformulee",
    _demander_reformulation,
    recevoir_reformulation,
    lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == "raison_detre_reformulee",
    choix=(*PARTIES, PLUS_COURTE, UNE_AUTRE),
    essais_max=99,
)
