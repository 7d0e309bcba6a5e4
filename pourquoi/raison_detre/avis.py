"""The draft is corrected until an explicit yes."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import copy
from dataclasses import replace
from functools import partial
from itertools import pairwise
from operator import itemgetter

from pourquoi.carnet import MAX_NIVEAUX, Carnet, Message, Replique
from pourquoi.conclusion import clients_dits, d_un_seul_tenant
from pourquoi.ecoute import dit_non, dit_oui, esquive, sans_deja_dit
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape
from pourquoi.passages import decoupes, dits
from pourquoi.raison_detre.a_finir import demande_une_proposition, dit_d_un_seul, finir
from pourquoi.raison_detre.brouillon import les_autres, rediger
from pourquoi.raison_detre.matiere import A_TAIRE, ARGENT, desavoue, profonds, tout_ce_qui_est_dit
from pourquoi.raison_detre.souhaits import ce_que_nous_souhaitons
from pourquoi.reflet import but, propositions, que, souhait
from pourquoi.reflet.lexique import a_lecture, conjugue, infinitif, part, participe_passe
from pourquoi.reflet.typographie import decouper
from pourquoi.reflexion import citer, en_peu_de_mots
from pourquoi.reflexion import dite as est_dite
from pourquoi.retouche import (
    Introuvable,
    couper,
    demande_a_voir,
    demande_un_changement,
    manquant,
    ordonne,
    proteste,
    remet_a_plus_tard,
    retoucher,
    rien_a_changer,
    sans_le_oui,
    signe,
    sous_reserve,
)
from pourquoi.retouche.annonce import annoncee, sans_annonce, sans_hesitation
from pourquoi.retouche.bilan import fidele, oublie
from pourquoi.retouche.charpente import Contenu, lire, poser
from pourquoi.retouche.contenu import lire_contenu, voulues_au_subjonctif
from pourquoi.retouche.debout import sans_verbe_nu, tient_debout
from pourquoi.retouche.dites_court import gachee, mot_a_placer
from pourquoi.retouche.double import sans_double
from pourquoi.retouche.ellipses import a_la_place, ce_qui_gene, deja_mis, mot_nie, preciser
from pourquoi.retouche.entiere import a_rendre
from pourquoi.retouche.entiere import entiere as existe
from pourquoi.retouche.lieu import lieu_nomme
from pourquoi.retouche.litteral import cites, exact
from pourquoi.retouche.lue import DEMANDENT, demande, phrase_dite, redite, reecrire, reprend
from pourquoi.retouche.mise_au_propre import accords_demandes, propre
from pourquoi.retouche.mots import racines
from pourquoi.retouche.oral import commente, sans_tics
from pourquoi.retouche.ordres import mot_pour_mot, reste_a_faire, sans_deja_otee, suivre
from pourquoi.retouche.partie_seule import offre_des_mots, partie_seule, sans_bien_fait
from pourquoi.retouche.parties import (
    PARTIES,
    changer_de_partie,
    partie_dite,
    partie_donnee,
    partie_nommee,
    parties_ouvertes,
)
from pourquoi.retouche.personne import (
    JE_FAIS_CA,
    dire_par,
    dit_par_un,
    personne_demandee,
)
from pourquoi.retouche.plusieurs import chacun, faite, opposes, ordres
from pourquoi.retouche.proposition import en_phrase
from pourquoi.synthese.passage import communs
from pourquoi.valeurs import premiere_valeur

OUI, A_CHANGER = "Oui, je la signe", "Je veux la changer"


def preparer(carnet: Carnet) -> None:
    """Draft the sentence if there is none yet."""
    if not carnet.raison_detre:
        carnet.raison_detre = rediger(carnet)


def recevoir_avis(carnet: Carnet, message: Message) -> list[Replique] | None:
    """A yes signs; a sentence or an instruction changes it; anything else asks for their words."""
    avant = carnet.raison_detre
    return _dire_avant_de_demander(carnet, avant, _chaque_ordre(carnet, message, _un_avis))


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
        return _ecrite(carnet, dite)
    if dite := _dit_a_nouveau(phrase, message.texte):
        carnet.detour = None
        return _ecrite(carnet, dite)
    demandes = [] if existe(_CITATIONS.sub(" ", message.texte)) else ordres(phrase, message.texte)
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
        un_par_un, restent = chacun(phrase, demandes, partial(_suivre_un, carnet))
        mieux = len(restent) < len(restes) or not restent
        if un_par_un != phrase and mieux and juste(un_par_un):
            return _partiellement(carnet, _ecrite(carnet, un_par_un), restent)
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
            return _montrer(carnet)
        if repliques and essai.raison_detre != base:
            vars(carnet).update(vars(essai))
            return repliques
        if suivre(carnet.raison_detre or "", reste, carnet.phrases_avant):
            # What is asked can only be asked of the sentence as it stands.
            return None
    carnet.detour = None
    return _ecrite(carnet, base)


def _en_partie(carnet: Carnet, reste: str) -> Replique:
    """What is said of an order left to be done: its place alone is asked for, when it names one."""
    if lieu := lieu_nomme(reste, tout_ce_qui_est_dit(carnet)):
        return Replique("utter_raison_detre_mot_a_placer", {"mot": lieu[0]})
    return Replique("utter_raison_detre_corrigee_en_partie", {"reste": citer(reste)})


def _partiellement(
    carnet: Carnet, repliques: list[Replique] | None, restes: list[str]
) -> list[Replique] | None:
    """The same, or what of the change is not made: half of it is never announced as done."""
    if restes and [r.nom for r in repliques or ()] == ["utter_raison_detre_corrigee"]:
        return [_en_partie(carnet, restes[0])]
    return repliques


def _suivre_un(carnet: Carnet, phrase: str, ordre: str) -> str | None:
    """The sentence with one order followed, read by itself; None when it cannot be."""
    dits, avant = tout_ce_qui_est_dit(carnet), carnet.phrases_avant
    if suivie := suivre(phrase, ordre, avant, dits, carnet.valeurs_nommees):
        return suivie
    try:
        faite = retoucher(phrase, ordre, avant=avant, dits=dits, explicite=True)
    except Introuvable:
        return None
    return faite.phrase if faite and not faite.restes else None


def _un_avis(carnet: Carnet, message: Message) -> list[Replique] | None:
    if (demandee := sans_le_oui(message.texte)) != message.texte:
        lus = decoupes(message.passages, message.texte, demandee)
        repliques = recevoir_avis(carnet, Message(demandee, passages=lus))
        if carnet.raison_detre_confirmee:
            reprendre_la_phrase(carnet)
        return repliques
    if remet_a_plus_tard(message.texte):
        return []
    if _est_la_meme(carnet, message.texte):
        return _montrer(carnet)
    if _SIGNE_QUAND_MEME.search(normaliser(message.texte)):
        return [_signer(carnet)]
    if accordee := _accorder(carnet, message) or _deja_otee(carnet, message):
        return accordee
    if dite := redite(message.texte) or _dite_a_un_ami(message.texte) or _citee(carnet, message):
        return _ecrite(carnet, dite)
    if _ouvrir_une_partie(carnet, message):
        return []
    if changee := _changer_une_partie(carnet, message.texte):
        return changee
    if dite := _dictee(carnet, message.texte):
        return _ecrite(carnet, dite)
    if dite := partie_seule(carnet.raison_detre or "", message.texte):
        return _ecrite(carnet, dite)
    if ordonnee := _ordonnee(carnet, message.texte):
        return ordonnee
    if refuse_le_brouillon(message.texte):
        return _refaire(carnet, message.texte)
    if dite := _recrite(carnet, message):
        return _ecrite(carnet, dite)
    if reecrite := _raconte(carnet, message):
        return reecrite
    dit, message = message.texte, _sans_le_reste(message)
    texte = message.texte.strip()
    changement = demande_un_changement(texte) or bool(dits(message.passages, *_SE_RESERVE))
    reserves = [p for p in message.passages if p.role in (*_SE_RESERVE, "ancien")]
    grogne = all(_GROGNE.search(normaliser(p.texte)) for p in reserves)
    if grogne and _accorde(message) and not _ORDONNE_D_ABORD.search(normaliser(texte)):
        # « Je signe avant que le client change d'avis », « je signe. C'est pas trop tôt »
        changement = False
    if signe(texte) and _CORRIGE.search(normaliser(texte)) and (faite := _changer(carnet, message)):
        # « je la signe, je changerai « pain » par « levain » » : seen changed before it is signed.
        return faite
    accord = dit_oui(message) or signe(texte) or _accorde(message)
    a_condition = bool(_A_CONDITION.search(normaliser(dit)))
    a_condition = a_condition or sous_reserve(dit)
    if _JE_LA_SIGNE.search(normaliser(dit)) and signe(dit) and not demande_un_changement(dit):
        # Said in so many words: what is told beside it takes nothing back.
        changement, accord, a_condition = False, True, False
    oui = (accord and not changement) or _oui_d_abord(texte)
    if texte == OUI or oui and not a_condition:
        return [_signer(carnet)]
    if demande_a_voir(texte):
        return _montrer(carnet)
    if dits(message.passages, "accord") and len(message.passages) == 1 and not proteste(texte):
        # Read as a yes that no word says: asked again, with its buttons.
        return []
    if not changement and normaliser(texte) and _OUI_TIEDE.search(normaliser(texte)):
        # Half a yes signs nothing: the question comes back, with its buttons.
        return []
    if rien_a_changer(texte):
        return _montrer(carnet)
    if deja := _y_est_deja(carnet, texte):
        return deja
    if texte != A_CHANGER and (repliques := _changer(carnet, message)):
        return repliques
    if carnet.detour:
        return []
    if repliques := _dire_ce_qui_manque(carnet, texte):
        return repliques
    if _ouvrir_ce_qui_gene(carnet, dit):
        return []
    carnet.detour = {"nom": "raison_detre_reformulee"}
    if texte != A_CHANGER and _FLOU.search(normaliser(texte)) and not ordonne(texte):
        carnet.detour["finir"] = True
        return []
    return _pas_changee(carnet, texte)


def _accorder(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Agreements put right, and what else the message orders, or what of it is not done."""
    accordee = accords_demandes(carnet.raison_detre or "", message.texte)
    if accordee is None or existe(message.texte) or _POUR_QUOI.search(normaliser(message.texte)):
        return None
    faite, reste = accordee
    if voulue := personne_demandee(reste):
        faite = dire_par(faite, voulue) or faite
        return _ecrite(carnet, faite)
    ecrite = _ecrite(carnet, faite)
    if suivie := _ordonnee(carnet, reste):
        return suivie
    if cites(reste) and (aussi := _suivre_un(carnet, carnet.raison_detre or "", reste)):
        # « « mamies », je préfère « anciennes », et c'est pas « seules » qu'on écrit ? »
        return _ecrite(carnet, aussi)
    if _ORDONNE_D_ABORD.search(normaliser(reste)):
        return [_en_partie(carnet, reste)]
    return ecrite


def _deja_otee(carnet: Carnet, message: Message) -> list[Replique] | None:
    """What is wanted out and is not in it: it is said so, unless something else is asked as well."""
    reste = sans_deja_otee(carnet.raison_detre or "", message.texte)
    if reste is None:
        return None
    if personne_demandee(reste) or _ORDONNE_D_ABORD.search(normaliser(reste)):
        return recevoir_avis(carnet, Message(reste))
    return [Replique("utter_raison_detre_n_y_est_plus")]


_REFUSE = re.compile(
    r"(?:^|[.,;:!?] ?|\b(?:et|alors|non|donc|bon|mais|faut) )(?:refai(?:s|tes|re)\b(?! (?:les?|des|mes|du|l')\b)|recommence[zr]?\b(?! (?:par|avec|a)\b))|\b(?:trouve[zr]?|cherche[zr]?)[ -]+(?:moi )?(?:mieux|autre chose)\b|\b(?:une|la) (?:autre|nouvelle) (?:phrase|proposition|version)\b"
    r"|\b(?:vous|tu) (?:rigole[sz]?|plaisante[sz]?|deconne[sz]?|(?:vous|te) (?:moque[sz]?|fiche[sz]?|fous|foutez))\b|\bc'est une (?:blague|plaisanterie)\b"
    r"|\bn'importe (?:qui|quel \w+|quelle \w+) (?:peut|pourrait) (?:dire|ecrire|signer)\b|\bmeme (?:un|une|mon|ma) [\w -]{2,30}(?:peut|pourrait) (?:dire|ecrire|signer) (?:ca|cela)\b"
    r"|\b(?:as|avez)[ -]+(?:(?:tu|vous) )?(?:pas|rien|meme pas|pas du tout) (?:repris|garde|mis|parle|utilise|cite|ecoute|retenu)\b"
    r"|(?:^|[.,;:!?] ?)(?:une? |d')?autres? (?:proposition|phrase|version|idee)s?\b(?=\W*(?:$|[?!.,;]|svp|stp|s'il|alors))"
    r"|^\W*(?:(?:non|encore|alors|bof|bon|allez|plutot|et|ou|mais|oui)\W+)*une autre(?: (?:svp|stp|alors|encore))*\W*$"
    r"|(?<!je )(?<!ils )(?<!elles )(?<!on )(?<!veux )(?<!voudrais )(?<!aimerais )(?<!pour )(?<!de )\b(?:fai(?:s|tes)|ecri(?:s|vez|re)|refai(?:s|tes)|propos\w+|donne[zr]?|invente[zr]?|redige[zr]?|trouve[zr]?|tente[zr]?|essaye?[zr]?|essaie)[ -]+(?:(?:m'en|moi|nous|en)[ -]+)*(?:(?:une|quelque chose d')? ?autre(?: (?:chose|proposition|phrase|version))?\b(?=\W*(?:$|[?!.,;]|svp|stp|s'il|avec|sur|ou |oui|alors|plutot|qui)))"
    r"|\b(?:en (?:as|avez|aurai[st]|auriez)|en (?:veux|voudrais|prefere\w*|prendrais))[ -]+(?:(?:tu|vous)[ -]+)?(?:pas |bien |plutot )*(?:d'|une )autres?\b(?! (?:fois|annee|semaine))"
    r"|^\W*(?:(?:hein|mais|oh|non|ah|quoi|bah|ben)\W+)*(?:c'est|c|quelle) (?:\w+ )?(?:horribles?|horreur|affreux|abominable|atroce)\b(?! (?:ce qu|de |pour (?:eux|elles|les)))"
    r"|\b(?:tu|vous) (?:ne )?(?:decri(?:s|vez)|racont(?:es|ez)|reciti?(?:es|ez)|parl(?:es|ez) de) mon (?:metier|boulot|travail)\b"
)


def refuse_le_brouillon(texte: str) -> bool:
    """Whether the draft is refused, or another asked for: « vous rigolez ? », « pourquoi t'as pas repris… »."""
    if len(texte.split()) > RECIT_REFUSE or "«" in texte and "»" not in texte:
        return False
    plat = normaliser(texte)
    # « Une proposition, d'abord », the button of the step before: the draft shown is that proposal.
    autre = demande_une_proposition(texte) and not plat.startswith("une proposition")
    return autre or bool(_REFUSE.search(plat))


RECIT_REFUSE = 45
"""Words beyond which something else is told besides."""


def _refaire(carnet: Carnet, texte: str) -> list[Replique]:
    """Another sentence, the nearest to what is named; without any, their words are asked for."""
    neuve = _une_autre(carnet, texte)
    if neuve is None:
        carnet.detour = {"nom": "raison_detre_reformulee"}
        return [Replique("utter_raison_detre_desaccord")]
    carnet.detours_faits = [*carnet.detours_faits, AUTRE_PROPOSITION]
    carnet.phrases_avant = [*carnet.phrases_avant, carnet.raison_detre or ""]
    carnet.raison_detre, carnet.detour = neuve, None
    return [Replique("utter_raison_detre_desaccord")]


AUTRE_PROPOSITION = "autre_proposition"
PROPOSITIONS = 2
"""How many sentences are proposed after the first: then it is theirs to say."""
PAR_UN_VOEU = -0.9
"""What a wish is worth that no judge has read."""


def _une_autre(carnet: Carnet, texte: str) -> str | None:
    """The best sentence that says something else than those refused, holding what is named; or None."""
    if carnet.detours_faits.count(AUTRE_PROPOSITION) >= PROPOSITIONS:
        return None
    phrase = carnet.raison_detre or ""
    refusees = [*carnet.phrases_avant, phrase]
    debut = debut_de_phrase(phrase)
    voeux = [f"{debut} {que(clause)}." for _, clause in ce_que_nous_souhaitons(carnet)]
    essais = [*les_autres(carnet), *((PAR_UN_VOEU, voeu) for voeu in voeux)]
    neuves = [
        (vaut, dite)
        for vaut, dite in essais
        if tient_debout(dite) and not any(_dit_la_meme_chose(dite, r) for r in refusees)
    ]
    nommes, racontes = _ce_qui_est_nomme(carnet, texte)
    return max(
        (
            (2 * len(nommes & racines(dite)) + len(racontes & racines(dite)), vaut, dite)
            for vaut, dite in neuves
        ),
        default=(0, 0.0, None),
    )[2]


def _dit_la_meme_chose(dite: str, refusee: str) -> bool:
    """Whether what one is there for is in the other already: its effect, or else what is done."""
    return any(
        racines(_le_principal(a)) <= racines(b) for a, b in ((dite, refusee), (refusee, dite))
    )


_EFFET = re.compile(r"\b(?:pour|afin) qu(?:e |’)(?P<effet>[^,]+)")


def _le_principal(phrase: str) -> str:
    effet = _EFFET.search(phrase)
    return effet["effet"] if effet else re.sub(r"^.*? pour ", "", phrase).split(",")[0]


def _ce_qui_est_nomme(carnet: Carnet, texte: str) -> tuple[set[str], set[str]]:
    """The words a request names (« avec l’histoire de Lucette »), and those of the answers that tell it."""
    nommes = racines(_DEMANDE.sub(" ", texte))
    dits = (*carnet.pourquois(), carnet.acte, carnet.regard_client, carnet.coeur_clientele)
    racontes: set[str] = set()
    for dit in filter(None, dits):
        if nommes & racines(dit):
            racontes |= racines(dit)
    return nommes, racontes


_DEMANDE = re.compile(
    r"\b(?:autres?|propos\w+|phrases?|histoires?|versions?|chose|faites?|fais|dites?|dis|veux|dire|mots?|raison|gens|clients?)\b",
    re.IGNORECASE,
)
"""What asks for a sentence, and names nothing to put in it."""


def _sans_ne(texte: str) -> str:
    return re.sub(r"\bn(?:e |['’ ])|\W+$", "", texte)


def _est_la_meme(carnet: Carnet, texte: str) -> bool:
    """Whether they say the sentence over again, as it stands, word for word but for a « ne »."""
    dites = [phrase_dite(dite) for dite in en_phrases(texte) if len(dite.split()) > COURT]
    return any(
        dite and _sans_ne(normaliser(dite)) == _sans_ne(normaliser(carnet.raison_detre or ""))
        for dite in dites
    )


def _citee(carnet: Carnet, message: Message) -> str | None:
    """A whole sentence asked for between quotation marks: « peut-on dire « Nous existons… » ? »."""
    citee = _PHRASE_CITEE.search(message.texte)
    if citee is None or _REJETEE.search(normaliser(message.texte[: citee.start()])):
        return None
    if exact(carnet.raison_detre or "", citee["dite"].strip(" .")) or _REJETEE_APRES.match(
        normaliser(message.texte[citee.end() :])
    ):
        return None
    return phrase_dite(citee["dite"].strip(" .?!"), demandee=True)


_PHRASE_CITEE = re.compile(
    r"[«“\"]\s*(?P<dite>(?:nous existons|je suis là|j['’]existe|je suis la) pour\b[^»”\"]{12,}?)\s*[»”\"]",
    re.IGNORECASE,
)
_REJETEE = re.compile(
    r"\b(?:au lieu de|a la place de|plutot que|enlev\w+|vir\w+|pas|jamais)(?: dire)? ?\W*$"
)
_REJETEE_APRES = re.compile(r"\W*(?:ca |c'est |n'|ne |sonne|fait|veut)")
_A_CONDITION = re.compile(r"\b(?:signe|signerai|dirai oui) (?:quand|si|des que|une fois)\b")
_JE_LA_SIGNE = re.compile(r"\bje (?:la |vous la |te la )signe\b")

_SIGNE_QUAND_MEME = re.compile(
    r"\b(?:pas (?:bien |si |tres )?grave|tant pis|peu importe|pas important)\W+(?:\w+\W+){0,3}?je (?:la |vous la |te la )?(?:signe|valide|garde) (?:comme (?:ca|sa|elle est)|telle quelle|quand meme|en l'etat)\W*$"
)
"""« il manque le sourire mais c'est pas grave, je la signe comme ça »: nothing is asked."""

_FLOU = re.compile(
    r"\bon (?:dirait|croirait|se croirait)\b|\b(?:plate?|vide|creux|creuse|vague|fade|froide?|bateau|generique|banale?|molle?|mou|slogan|pub|langue de bois|impersonnelle?|sans ame|passe ?- ?partout|scolaire|abstraite?|tiede|flou)\b|\b(?:ca|cela|elle) (?:fait|sonne|manque)\b"
)
"""A judgement that names no word to change."""


def _recrite(carnet: Carnet, message: Message) -> str | None:
    """The sentence as an order in so many words has it: theirs, said by another person, or cut."""
    phrase, texte = carnet.raison_detre or "", message.texte
    voulue = personne_demandee(texte) if len(texte.split()) <= COURT else None
    tournee = dire_par(phrase, voulue) if voulue else None
    sienne = _dit_la_sienne(message)
    if sienne and (re.search(r"[«»]", sienne) or _IMPERATIF.search(normaliser(sienne))):
        # The order itself, taken for the sentence it speaks of.
        sienne = None
    return sienne or couper(phrase, texte) or tournee


_LUI_DIRAIS = re.compile(
    r"^\W*(?:(?:ben|bah|bon|alors|euh|moi|oui|non|et|à un ami|a un ami)\W+)*(?:je|j)\s?(?:lui|leur|te|vous)\s(?:dirais|dis|dirai)\b[\s,:«\"“]*(?:(?:que|ben|bah|moi|voilà|tout simplement|simplement|juste|ceci|ça)\b[\s,:«\"“]*|qu[’'])*(?P<dite>.+)$",
    re.IGNORECASE | re.DOTALL,
)


def _dite_a_un_ami(texte: str) -> str | None:
    """« je lui dirais : je répare ta chaudière avant de t'en vendre une » as the sentence it is."""
    trouve = _LUI_DIRAIS.match(texte)
    if trouve is None or len(trouve["dite"].split()) < 4:
        return None
    dite = re.sub(r"^moi,? (?=je |j[’'])", "", sans_tics(trouve["dite"].strip(' .!»"“”')))
    return phrase_dite(dite, demandee=True) or en_phrase(dite)


_CITATIONS = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")


def _ordonnee(carnet: Carnet, texte: str) -> list[Replique] | None:
    """Plain orders followed, unless a whole sentence of theirs is dictated; the rest is asked for."""
    if existe(_CITATIONS.sub(" ", texte)):
        return None
    dits = tout_ce_qui_est_dit(carnet)
    valeurs = [*carnet.valeurs_nommees, carnet.valeurs or "", carnet.regard_client or ""]
    faite = suivre(carnet.raison_detre or "", texte, carnet.phrases_avant, dits, valeurs)
    if faite is None:
        return None
    avant = carnet.raison_detre or ""
    faite = _de_la_meme(carnet, faite, texte)
    repliques, phrase = _ecrite(carnet, faite), carnet.raison_detre or ""
    if phrase == avant:
        return repliques
    gene = ce_qui_gene(phrase, texte)
    if gene and _est_reste(avant, phrase, gene) and _ouvrir_ce_qui_gene(carnet, texte):
        return repliques
    if cite := _cite_oublie(avant, phrase, texte):
        return [_en_partie(carnet, cite)]
    reste = manquant(phrase, texte)
    if reste and not racines(reste) & racines(phrase):
        return [_en_partie(carnet, reste)]
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


def _ouvrir_ce_qui_gene(carnet: Carnet, texte: str) -> bool:
    """Ask what goes in the place of the words that a message finds wrong, and nothing else."""
    gene = ce_qui_gene(carnet.raison_detre or "", texte)
    if gene:
        carnet.detour = {"nom": "partie_reecrite", "partie": gene}
    return bool(gene)


COURT = 8
"""Words of an order that says nothing else."""

_ORDONNE_D_ABORD = re.compile(
    r"(?:^|[.,;:!?] ?|\b(?:et|mais|juste|alors|tu peux|vous pouvez|faut|oui|ok) )(?:r?ajoute[rz]?|mets|met|mettez|mettre|change[rz]?|remplace[rz]?|enleve[rz]?|vire[rz]?|coupe[rz]?|retire[rz]?|supprime[rz]?|corrige[rz]?|otez?)\b(?! (?:rien|pas|la comme|le comme))"
)
"""« rajoute l'hiver et je signe »: seen changed before it is signed."""

_DE_SOI = re.compile(r"\b(?:je|moi|ma|mon|mes)\b|\b[jm]'")
_SE_RESERVE = ("refus", "consigne", "nouveau", "retrait")
"""What never goes with a signature."""

_GROGNE = re.compile(
    r"^\W*(?:(?:c'est|cest|et|enfin|bah|ben) )*(?:pas (?:trop tot|mal|dommage|malheureux)|quand meme|enfin|mieux vaut tard|il etait temps|ca a ete long|on y est arrive|depuis le temps)\b"
)
"""Grumbled beside a yes, without taking it back."""

_NE_SIGNE_PAS = re.compile(r"\b(?:pas|rien|jamais)\b.{0,20}\b(?:sign|dit oui|accept|valid)")


_RESERVE = re.compile(
    r"\b(?:par contre|en revanche|cependant|toutefois|mais|sauf|non|pas|jamais|plutot|enfin|presque|si|quand|chang\w*|remplac\w*|enlev\w*|retir\w*|ajout\w*|rajout\w*|met\w*|manqu\w*|corrig\w*|correction)\b|\?"
)


def _oui_d_abord(texte: str) -> bool:
    """Whether a message opens on a yes that stands by itself, and what follows takes nothing back.

    « Oui. Celle-là, je la mettrais même sur ma vitrine. »
    """
    premiere, *suite = en_phrases(texte) or [""]
    oui = dit_oui(Message(premiere)) or signe(premiere)
    reste = normaliser(" ".join(suite))
    return bool(oui and suite) and not (_RESERVE.search(reste) or _CORRIGE.search(reste))


def _accorde(message: Message) -> bool:
    """Whether a yes is read in the message and one of its words may say it: none is assumed."""
    lu, plat = dits(message.passages, "accord"), normaliser(message.texte)
    dit = sans_bien_fait(normaliser(" ".join(p.texte for p in lu)))
    premier = re.match(r"\W*([^\W\d_]+)", message.texte)
    if _RAPPORTE.search(plat) or (premier and infinitif(premier[1].lower())):
        # « Mon fils dit que c'est bien », « fabriquer ce qu'on garde »: no yes of theirs.
        return False
    if any(offre_des_mots(p.texte) for p in lu):
        return False
    if _UNE_PARTIE.search(dit) or _PAR_CONTRE.search(plat):
        # « le début est bien » says yes to no more than that.
        return False
    return bool(lu and _MOT_D_ACCORD.search(dit)) and not _NE_SIGNE_PAS.search(plat)


_UNE_PARTIE = re.compile(
    r"^\W*(?:oui ?,? )?(?:(?:le|ce) (?:debut|milieu|commencement)|la (?:fin|premiere|deuxieme|seconde|derniere)(?: partie| moitie)?) "
)
_PAR_CONTRE = re.compile(r"\b(?:par contre|en revanche|cependant|toutefois)\b")
_RAPPORTE = re.compile(
    r"\b(?:dit|disent|dirait|trouve|trouvent|pense|pensent|croit) (?:que|qu'|k|ke)(?!\w)|\b(?:en |n'en |ne )?sais (?:trop |vraiment )?(?:pas|rien)\b"
)


_MOT_D_ACCORD = re.compile(
    r"\b(?:oui|ouais?|ou[ae]is|wi|ui|yes|yep|ok\w*|d'?accord|dac|sign\w*|valid\w*|accept\w*|adjuge\w*|vendue?|banco|tope|parf\w*|nic?kel\w*|impec\w*|top|super|genial\w*|bien|bonn?e?|belle|beau|joli\w*|justes?|mieux"
    r"|prends?|prenons|gard\w*|laiss\w*|convien\w*|va|ira|plai[ts]|adore|aime|ressemble|parle|mienne|conclue?|conforme|amen|griffe|paraphe|nom|sang|stylo|graver|encadrer|achete|passe|exactement|voila|rien|touch\w*"
    r"|marche|roule|allez|go|carrement|evidemment|volontiers|pas faux|dis pas non|dirais ?-? ?je non)\b|\b(?:c'?(?:est)?|tt|tout) (?:\w+ )?(?:ca|moi|nous)\b"
)


_RACONTE = 8
"""Words from which what is told in front of the sentence is matter for it."""


def _sans_le_reste(message: Message) -> Message:
    """The message without what is neither a yes, a no, nor an order about the sentence."""
    return replace(message, texte=demande(message.passages) or message.texte)


def _raconte(carnet: Carnet, message: Message, propose: bool = False) -> list[Replique] | None:
    """A reason told in front of the sentence, which is written again from it.

    « C'est nul. Ce qui me plaît, c'est que ma grand-mère ouvre ses bocaux toute seule. »
    """
    lus = message.passages
    if propose:
        # Offered as words of the sentence, and no sentence could be made of them.
        dit = " ".join(p.texte for p in lus if p.role in ("nouveau", "dit")).strip()
        if not _DE_SOI.search(normaliser(dit)):
            return None
    elif not lus or any(p.role in DEMANDENT for p in lus) or dits(lus, "accord"):
        return None
    elif message.intent and message.probabilite(message.intent) < SURE:
        # « et daronne par maman, ma mère va me tuer » is no reason.
        return None
    else:
        dit = " ".join(p.texte for p in dits(lus, "dit", sur=0.85)).strip()
    niveau, phrase = carnet.niveau, carnet.raison_detre
    if _IMPERATIF.search(normaliser(dit)):
        return None
    if len(dit.split()) < _RACONTE or existe(dit) or _OUBLI.search(normaliser(dit)):
        return None
    if reprend(phrase or "", dit) or mot_nie(phrase or "", message.texte):
        # The sentence is judged, no reason is told.
        return None
    if niveau > MAX_NIVEAUX or carnet.phrases_avant:
        # Reworded by them already: it is not written again over their words.
        return [Replique("utter_raison_detre_entendu")]
    setattr(carnet, f"pourquoi_{niveau}", dit)
    carnet.motifs = [*carnet.motifs, "motif_sens"]
    carnet.raison_detre = None
    preparer(carnet)
    if carnet.raison_detre == phrase:
        return None
    carnet.phrases_avant = [*carnet.phrases_avant, phrase or ""]
    return [Replique("utter_raison_detre_reecrite")]


_IMPERATIF = re.compile(
    r"\b(?:coupe[zr]?|enleve[zr]?|vire[zr]?|remplace[zr]?|change[zr]|mettez|retire[zr]|supprime[zr]?|otez|ajoutez|ecrivez)\b"
)
"""An order to the coach is no reason told."""

_POUR_QUOI = re.compile(r"\b(?:pour|afin)\b")


def _dit_la_sienne(message: Message) -> str | None:
    """A sentence of theirs in the place of the one shown: « je répare des vélos pour que… »."""
    if dite := _entre_guillemets(message.texte):
        return dite
    avant, deux_points, apres = message.texte.partition(":")
    if deux_points and _L_ANNONCE.search(normaliser(avant)) and _DE_SUJET.match(apres.strip()):
        if _POUR_QUOI.search(normaliser(apres)) and (dite := phrase_dite(apres, demandee=True)):
            return dite
    dictee = _DICTEE.search(message.texte)
    if dictee and _L_ANNONCE.search(normaliser(message.texte[: dictee.start("dite")])):
        dite = propre(dictee["dite"].strip(' .«»“”"'))
        return existe(dite) or f"{dite[0].upper()}{dite[1:]}."
    seule = len(en_phrases(message.texte)) == 1 and "?" not in message.texte
    sure = message.passages and all(
        p.role in ("dit", "nouveau") and p.certitude >= 0.8 for p in message.passages
    )
    if not (seule and sure and _POUR_QUOI.search(normaliser(message.texte))):
        return None
    return phrase_dite(message.texte)


def _entre_guillemets(texte: str) -> str | None:
    """The whole sentence they quote: « je vais l'écrire moi-même : « Ma fille et moi… pour que… » »."""
    cites = _CITE.findall(texte)
    dite = cites[0].strip(" .") if len(cites) == 1 else ""
    if not _OUVRE_LA_SIENNE.match(dite) or not re.search(r"\b(?:pour|afin)\b", dite):
        return None
    seule = len(dite.split()) >= PART_CITEE * len(texte.split())
    if not (seule or _L_ANNONCE.search(normaliser(texte[: texte.find(dite)]))):
        return None
    juste = propre(dite)
    return f"{juste[0].upper()}{juste[1:]}."


PART_CITEE = 0.6
"""Share of a message, in words, from which what it quotes is the sentence."""

_CITE = re.compile(r"[«“\"]\s*([^«»“”\"]{40,}?)\s*[»”\"]")
_OUVRE_LA_SIENNE = re.compile(
    r"(?:nous|je|on|chez nous|ici|(?:ma|mon|notre|mes|nos) [\w-]+(?: et moi)?|[A-ZÀ-Ý]\w+ et moi) \w+|j['’]\w+",
    re.IGNORECASE,
)

_DE_SUJET = re.compile(r"(?:je|nous|on)\b|j['’]", re.IGNORECASE)
_DICTEE = re.compile(
    r"(?P<dite>(?:j['’ ]?existe|nous existons|on existe|je suis l[àa]|nous sommes l[àa]) (?:pour|afin)\b.{15,})$",
    re.IGNORECASE | re.DOTALL,
)
_L_ANNONCE = re.compile(
    r"\b(?:dict\w+|voici|phrase|comme (?:ca|ceci)|moi-meme|seulement ceci|entier|te la dis|vous la dis|mets|mettez|ecri\w+|remplac\w+)\b[^.]*$"
)
"""« Je vous la dicte : J'existe pour… »."""

SURE = 0.5
"""Certainty from which what is told in front of the sentence is a reason."""

_OUBLI = re.compile(r"\b(?:man(?:qu|k)\w*|oubli\w*)\b")
"""« y manque les s »: said of the sentence."""

_CORRIGE = re.compile(r"\b(?:chang|remplac|corrig|modifi|enlev|ajout)\w*rai\b")


def _pas_changee(carnet: Carnet, texte: str) -> list[Replique]:
    """What is said of a message that changed nothing: its order, or its protest, was heard."""
    if texte != A_CHANGER and (manque := manquant(carnet.raison_detre or "", texte)):
        if racines(manque) & racines(carnet.activite or ""):
            # « ya pas le vélo dedans », of who repairs bikes: what to say of it is no question.
            return [Replique("utter_raison_detre_mot_a_placer", {"mot": manque})]
        return [Replique("utter_raison_detre_manque", {"manque": manque})]
    if mot := mot_a_placer(carnet.raison_detre or "", texte):
        return [Replique("utter_raison_detre_mot_a_placer", {"mot": mot})]
    if texte != A_CHANGER and ordonne(texte):
        return [Replique("utter_raison_detre_pas_su")]
    return [Replique("utter_raison_detre_desaccord")] if proteste(texte) else []


def _changer_une_partie(carnet: Carnet, texte: str) -> list[Replique] | None:
    """A part of the sentence given with its title: « La manière : avec patience »."""
    donnee = partie_donnee(texte)
    faite = donnee and changer_de_partie(carnet.raison_detre or "", *donnee)
    return _ecrite(carnet, faite) if faite else None


def _ouvrir_une_partie(carnet: Carnet, message: Message) -> bool:
    """Ask for the part that the message names, and nothing else."""
    nom = partie_nommee(message.texte)
    if nom is None or not parties_ouvertes(carnet.raison_detre or ""):
        return False
    carnet.detour = {"nom": "partie_reecrite", "partie": nom}
    return True


def recevoir_reformulation(carnet: Carnet, message: Message) -> list[Replique] | None:
    """The sentence in the person's own words; without any, the current one is shown again."""
    avant = carnet.raison_detre
    return _dire_avant_de_demander(
        carnet, avant, _chaque_ordre(carnet, message, _une_reformulation)
    )


def _une_reformulation(carnet: Carnet, message: Message) -> list[Replique] | None:
    a_finir = bool(carnet.detour and carnet.detour.get("finir"))
    carnet.detour = None
    if remet_a_plus_tard(message.texte):
        return []
    if _est_la_meme(carnet, message.texte):
        return _montrer(carnet)
    if dite := _dictee(carnet, message.texte, demandee=True):
        return _ecrite(carnet, dite)
    if accordee := _accorder(carnet, message) or _deja_otee(carnet, message):
        return accordee
    if a_finir and (dite := finie(carnet.raison_detre or "", message.texte)):
        return _ecrite(carnet, dite)
    if precise := preciser(carnet.raison_detre or "", message.texte):
        return _ecrite(carnet, precise)
    if _pointe(carnet, message.texte):
        return []
    if dite := redite(message.texte) or _dite_a_un_ami(message.texte):
        return _ecrite(carnet, dite)
    if _ouvrir_une_partie(carnet, message):
        return []
    if changee := _changer_une_partie(carnet, message.texte):
        return changee
    if dite := partie_seule(carnet.raison_detre or "", message.texte):
        return _ecrite(carnet, dite)
    if ordonnee := _ordonnee(carnet, message.texte):
        return ordonnee
    if refuse_le_brouillon(message.texte):
        return _refaire(carnet, message.texte)
    if dite := _recrite(carnet, message):
        return _ecrite(carnet, dite)
    if all(p.role in ("dit", "nouveau") for p in message.passages) and message.passages:
        # Asked how they would say it, they said it.
        sure = all(p.certitude >= 0.8 for p in message.passages)
        if dite := phrase_dite(message.texte, demandee=sure):
            return _ecrite(carnet, dite)
    if reecrite := _raconte(carnet, message):
        return reecrite
    dit, message = message.texte, _sans_le_reste(message)
    texte = message.texte.strip()
    if signe(texte) and not dits(message.passages, *_SE_RESERVE):
        return recevoir_avis(carnet, message)
    if demande_a_voir(texte) or rien_a_changer(texte):
        return _montrer(carnet)
    if deja := _y_est_deja(carnet, texte):
        return deja
    if repliques := _changer(carnet, message, demandee=True):
        return repliques
    if carnet.detour:
        return []
    if repliques := _dire_ce_qui_manque(carnet, texte):
        return repliques
    if _ouvrir_ce_qui_gene(carnet, dit):
        return []
    if ordonne(texte):
        carnet.detour = {"nom": "raison_detre_reformulee"}
    return _pas_changee(carnet, texte)


def _dictee(carnet: Carnet, texte: str, demandee: bool = False) -> str | None:
    """The sentence that they announce, or give with doubts around it once it was asked for."""
    nue = sans_hesitation(texte) if demandee else texte
    dite = annoncee(texte) or (nue if nue != texte and _DIT_POUR_QUOI.match(nue) else None)
    return _finir(carnet.raison_detre or "", dite) if dite else None


_DIT_POUR_QUOI = re.compile(
    r"(?:pour |afin )?qu(?:e |[’'])|(?:je |j[’']|on |nous )(?!\w+ (?:pas|plus|signe|veux)).*\b(?:pour|afin|sans)\b",
    re.IGNORECASE,
)


def finie(phrase: str, texte: str) -> str | None:
    """The sentence that goes on with these words after « Je suis là pour… », or None."""
    if len(texte.split()) < 3 or "?" in texte or ordonne(texte) or proteste(texte):
        return None
    return _finir(phrase, texte)


def _finir(phrase: str, texte: str) -> str | None:
    """The sentence that these words finish, said by whoever says them or the one before."""
    debut = debut_de_phrase(phrase).removesuffix(" pour")
    return finir(texte, "Je suis là" if dit_d_un_seul(texte) else debut)


_PAS_LA_MIENNE = re.compile(
    r"\b(?:pas|rien a voir avec|jamais|meme pas)\b(?: \w+){0,3}? (?:ce |c'|s'?)?(?:que |qu'|ke |k'?)(?:moi |est ce que )?(?:je|j)\b|\bpas (?:du tout )?skej?\b"
    r"|\b(?:ai|avais) (?:pas|jamais) (?:du tout )?(?:dit|ecrit|repondu) (?:ca|cela|sa)\b|\bpas (?:du tout )?(?:ma phrase|ma reponse|mes mots)\b"
    r"|\b(?:avez|as|ecoute[sz]?|lis|lisez|tenez|tiens)(?: \w+){0,2} (?:pas|rien)(?: \w+){0,3} (?:compte|ecoute|lue?|repris|garde|ce que)\b|\b(?:ecoute[sz]?|lis|lisez) (?:pas|rien)\b"
    r"|\bou (?:est|sont|a|ont)(?: \w+){0,2} passee?s? (?:ce que|ma phrase|ma reponse|mes mots)|^\W*(?:(?:ah|mais|bah|ben|euh|oh|et) )*(?:non|nn|nan|faux)\b"
)
"""The sentence shown has nothing of what they had just said, in a flat text."""
_A_NOUVEAU = re.compile(
    r"(?:\b(?:j?di[ts]?|dire|[ée]crit|[ée]crire|r[ée]pondu|r[ée]pondre|j?disais?|j?redis|r[ée]p[èe]te|phrase)(?: (?:avant|tout [àa] l[’']heure|que|juste|moi|bien))*|\bmoi)[\s,:«\"“]*(?:(?:que )?c(?:[’' ]?[ée]t(?:ait|ai)|[’' ]?est)?[\s,:«\"“]*)?"
    r"(?P<fin>(?:(?:pour|pr|afin) )(?:que\b|ke\b|[qk]u?[’']|d[e’']|(?:ne |se |s[’'])?\w+(?:er|ir|re|oir)\b).*|(?:(?<=est )|(?<=c )|(?<=était )|(?<=: ))(?:que|ke)\b.*|(?:(?<=est )|(?<=: ))qu[’'].*)",
    re.IGNORECASE | re.DOTALL,
)
"""« ce que je vous ai dit, c'est que… », « je viens de te dire pr que… », and what they said."""


def _dit_a_nouveau(phrase: str, texte: str) -> str | None:
    """The end that they gave and that the sentence shown does not have, said over again; or None.

    It takes the place of the whole sentence, which they refuse.
    """
    redit = _A_NOUVEAU.search(texte)
    if redit is None or "?" in redit["fin"]:
        return None
    if not _PAS_LA_MIENNE.search(normaliser(texte[: redit.start("fin")])):
        return None
    dite = redit["fin"].rstrip(' .!»”"')
    return _finir(phrase, dite) if len(dite.split()) >= MOTS_REDITS else None


MOTS_REDITS = 5
"""Words of an end said over again, from which it is a sentence."""


def _pointe(carnet: Carnet, texte: str) -> bool:
    """Whether some words of the sentence are all that is said: asked what goes in their place."""
    place = exact(carnet.raison_detre or "", texte) if len(texte.split()) <= COURT else None
    if place and re.search(r"\w{4}", texte):
        mots = (carnet.raison_detre or "")[slice(*place)]
        carnet.detour = {"nom": "partie_reecrite", "partie": mots}
    return carnet.detour is not None


def debut_de_phrase(phrase: str) -> str:
    """« Je suis là pour » of a sentence said by one, « Nous existons pour » otherwise."""
    cadre = lire(phrase)
    if cadre:
        return cadre.sujet
    return "Je suis là pour" if re.match(r"(?:Je|J’|Mon|Ma)\b|J’", phrase) else "Nous existons pour"


def _changer(carnet: Carnet, message: Message, demandee: bool = False) -> list[Replique] | None:
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
            return [_en_partie(carnet, reste)]
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
        return _ecrite(carnet, rendue)
    if sure := reecrire(phrase, message.passages, avant, surement=True):
        return _ecrite(carnet, sure)
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
            return _ecrite(carnet, lue)
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
        return _raconte(carnet, message, propose=True)
    if faite is None or faite.restes:
        lue = reecrire(phrase, message.passages, avant)
        if lue and not _a_l_indicatif(lue):
            return _ecrite(carnet, lue)
    if faite is None:
        return None
    carnet.phrases_avant = [*avant, phrase] if phrase else avant
    carnet.raison_detre = sans_double(faite.phrase)
    if faite.restes:
        # Never announce as done what is half done.
        return [_en_partie(carnet, faite.restes[0])]
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


_JE_FAIS_CA = re.compile(
    rf"^(?:Moi,? )?{JE_FAIS_CA} (?=(?:pour|afin) (?!que je\b|que j’))", re.IGNORECASE
)
"""« je fais ça pour que… » begins as every sentence of one person does."""


def _ecrite(carnet: Carnet, phrase: str) -> list[Replique]:
    nette = voulues_au_subjonctif(sans_tics(phrase.rstrip(" .")) + ".")
    if not (carnet.raison_detre or "").endswith(_JE_FAIS_CA.sub("", nette)):
        # « dites « je fais ce métier pour » » wants that beginning, to the letter.
        nette = _JE_FAIS_CA.sub("Je suis là ", nette)
    nette = _maniere_a_part(carnet.raison_detre or "", sans_double(nette))
    if nette == carnet.raison_detre:
        # Nothing is announced as changed that is not.
        return _montrer(carnet)
    nette = sans_verbe_nu(carnet.raison_detre or "", nette) or ""
    if not nette or not tient_debout(nette):
        carnet.detour = {"nom": "raison_detre_reformulee"}
        return [Replique("utter_raison_detre_pas_su")]
    carnet.phrases_avant = [*carnet.phrases_avant, carnet.raison_detre or ""]
    carnet.raison_detre = nette
    return [Replique("utter_raison_detre_corrigee")]


_MANIERE_AU_BOUT = re.compile(r"(?<=[\w’]) (?P<maniere>(?:avec|en \w+ant) [^,]+)\.$")


def _maniere_a_part(avant: str, faite: str) -> str:
    """« … après moi avec franchise » after a comma, where the sentence before had that manner apart."""
    cadre, bout = lire(avant), _MANIERE_AU_BOUT.search(faite)
    siennes = [s for s in cadre.suites if re.match(r"avec|en \w+ant", s)] if cadre else []
    deja = re.match(r"avec|en \w+ant", faite.rpartition(", ")[2])
    if bout is None or not siennes or deja:
        return faite
    mots = racines(bout["maniere"])
    if not mots or not mots <= racines(siennes[-1]):
        return faite
    return f"{faite[: bout.start()]}, {bout['maniere']}."


_MANQUE = re.compile(
    r"\b(?:parle[sz]?|dit|dites|cause[sz]?|cite[sz]?|voit) (?:meme |toujours |plus |nulle part |du tout )*(?:pas|rien|nulle part|ni)(?: du tout| meme)? d(?:es?\b|u\b|')(?P<quoi>[^,.;!?]+)"
    r"|\b(?:manque|oublie[zr]?|omis)\b(?: (?:juste|surtout|encore|l'essentiel|tout))* (?P<quoi2>.+)"
    r"|\bou (?:est|sont) (?:donc |passee?s? )?(?P<quoi3>(?:les?|la|mes|mon|ma|nos|notre|l') ?[^,.;!?]+)"
)
_SANS_NOM = re.compile(
    r"cest|cette|mon|notre|histoire|chose|truc|phrase|pour|avec|dans|juste|parce|avez|vous|dire|dit|mots?|verbe|essentiel|fait|gens|leurs?|quon|que|moi|quoi|tout|plus|bien|meme|dedans|virgule|point|fin|debut"
)


_N_Y_EST_PAS = re.compile(
    r"(?P<quoi>\b(?:(?:les?|la|mes|mon|ma|nos|notre)\s|l[’'])[\w’-]+(?: [\w’-]+){0,3}?) n[’']y (?:est|sont) (?:toujours |même |encore )*(?:pas|plus)\b",
    re.IGNORECASE,
)
_A_METTRE = re.compile(
    r"\b(?:manque|r?ajout\w*|remet\w*|mettez|mets)\b[^:«»]{0,40}[:«]\s*«?\s*(?P<quoi>[^«».;!?]{6,90}?)\s*(?:»|[.;!?]|$)",
    re.IGNORECASE,
)


def _y_est_deja(carnet: Carnet, texte: str) -> list[Replique] | None:
    """« Il manque le fait maison », which the sentence tells: it is said so, and shown again."""
    phrase = carnet.raison_detre or ""
    if mis := deja_mis(phrase, texte):
        return [Replique("utter_raison_detre_y_est", {"quoi": mis})]
    cite = _A_METTRE.search(texte)
    if cite and exact(phrase, cite["quoi"]) and len(cite["quoi"].split()) > 1:
        return [Replique("utter_raison_detre_y_est", {"quoi": cite["quoi"].strip()})]
    trouve = re.search(r"\b(?:il )?manque (?P<quoi>[^,.;!?«»]{3,40})\W*$", texte, re.IGNORECASE)
    trouve = trouve or _N_Y_EST_PAS.search(texte)
    mots = racines(trouve["quoi"]) if trouve else set()
    if not mots or not mots <= racines(carnet.raison_detre or ""):
        return None
    return [Replique("utter_raison_detre_y_est", {"quoi": trouve["quoi"].strip()})]


def _dire_ce_qui_manque(carnet: Carnet, texte: str) -> list[Replique] | None:
    """« ça parle pas des chaussures qu'on jette »: what their whys wished of these, put in."""
    phrase, trouve = carnet.raison_detre or "", _MANQUE.search(normaliser(texte))
    if trouve is None or not phrase or "«" in texte:
        return None
    dits = re.findall(r"[a-z]{4,}", next(filter(None, trouve.groups())))
    racines = {m[:5] for m in dits if not _SANS_NOM.fullmatch(m)}
    deja = normaliser(phrase)
    voulus = [
        (sum(r in normaliser(clause) for r in racines), poids, clause)
        for poids, clause in ce_que_nous_souhaitons(carnet)
        if normaliser(clause) not in deja
    ]
    nombre, _, clause = max(voulus, default=(0, 0.0, ""))
    if any(r in deja for r in racines if r not in normaliser(clause)):
        return None
    contenu = Contenu("effet", clause) if nombre else _dit_ailleurs(carnet, racines)
    faite = poser(phrase, contenu, False) if contenu else None
    if faite is None or faite == phrase or len(faite.split()) > 60:
        return None
    carnet.phrases_avant = [*carnet.phrases_avant, phrase]
    carnet.raison_detre = faite
    return [Replique("utter_raison_detre_corrigee")]


def _dit_ailleurs(carnet: Carnet, racines: set[str]) -> Contenu | None:
    """What their answers say of these things, as it can be put in the sentence."""
    dites = [*carnet.pourquois(), carnet.acte or "", carnet.regard_client or ""]
    clauses = [c for dit in reversed(dites) for c in _CLAUSES.split(dit) if len(c.split()) >= 4]
    for clause in clauses:
        if not any(r in normaliser(clause) for r in racines):
            continue
        lu = lire_contenu(souhait(clause) or clause)
        if lu is None and (geste := but(clause)):
            lu = Contenu("geste", geste, f"pour {geste}")
        if lu and any(r in normaliser(lu.texte) for r in racines):
            return lu
    return None


_CLAUSES = re.compile(r"(?<=[.!?;…])\s+|,? (?:mais|parce que|donc) ")

_MA_PHRASE = re.compile(
    r"\b(?:re)?(?:donne|montre|affiche|lis|dis|envoie|rappelle)[sz]?[- ](?:moi |nous )?(?:juste |seulement |encore )*(?:ma|la|notre) (?:phrase|raison d'etre)\b|\b(?:redis|redonne|relis)[ -]la(?:[ -]moi)?\b|\bc'(?:est|etait) quoi (?:deja )?(?:ma|la|notre) (?:phrase|raison d'etre)\b"
)


def demande_ma_phrase(texte: str) -> bool:
    """Whether the person only wants to read their signed sentence again."""
    plat = normaliser(texte)
    return len(plat.split()) <= 14 and bool(_MA_PHRASE.search(plat))


def _montrer(carnet: Carnet) -> list[Replique]:
    """Nothing to say but the sentence itself, which the question shows."""
    carnet.detour = None
    return []


def _signer(carnet: Carnet) -> Replique:
    carnet.raison_detre_confirmee = True
    carnet.phrase_signee = carnet.raison_detre
    return _signee(carnet)


def _signee(carnet: Carnet) -> Replique:
    """Signed, beside the deepest reason told, or else beside whom it is for, or the value in it."""
    if "signature" in carnet.detours_faits:
        return Replique("utter_raison_detre_resignee")
    carnet.detours_faits = [*carnet.detours_faits, "signature"]
    if depart := _depart(carnet):
        return Replique("utter_raison_detre_signee_lien", {"depart": depart})
    if not {*carnet.motifs} - {"motif_argent", "reponse_vague"}:
        # Nothing but money was told: whom it is for would sound like mockery.
        return Replique("utter_raison_detre_signee")
    if (clientele := clients_dits(carnet)) and _tenue(carnet, clientele):
        return Replique("utter_raison_detre_signee_lien_clientele", {"clientele": clientele})
    if (valeur := premiere_valeur(carnet)) and est_dite(valeur, carnet.raison_detre or ""):
        return Replique("utter_raison_detre_signee_lien_valeur", {"valeur": valeur})
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


_OUI_TIEDE = re.compile(
    r"^(?:mouais|bof|mwais|ouais bof|boh?|mmh*|moui|ouais)?[ ,.]*(?:oui|ok|ca va|si|ca ira|pas mal|faute de mieux|a peu pres|presque|je sais pas trop)?\W*$"
)


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
    choix=(OUI, A_CHANGER, *PARTIES),
    essais_max=99,
)


def _demander_reformulation(carnet: Carnet) -> Replique:
    parties = parties_ouvertes(carnet.raison_detre or "")
    if carnet.detour and carnet.detour.get("finir"):
        debut = {"debut": debut_de_phrase(carnet.raison_detre or "")}
        return Replique("utter_demander_fin_de_phrase", debut, boutons=parties)
    return Replique("utter_demander_reformulation", boutons=parties)


REFORMULATION = Etape(
    "raison_detre_reformulee",
    _demander_reformulation,
    recevoir_reformulation,
    lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == "raison_detre_reformulee",
    choix=PARTIES,
    essais_max=99,
)

LAISSER = "La laisser comme elle est"


def _demander_partie(carnet: Carnet) -> Replique:
    nom = carnet.detour["partie"]
    dite = partie_dite(carnet.raison_detre or "", nom) if nom in PARTIES else nom
    if dite is None:
        return Replique("utter_demander_partie_neuve", {"partie": nom})
    return Replique("utter_demander_partie", {"partie": dite})


def recevoir_partie(carnet: Carnet, message: Message) -> list[Replique] | None:
    """One part of the sentence, or words of it, in those just given; the rest stays as it is."""
    nom, phrase = carnet.detour["partie"], carnet.raison_detre or ""
    # « Je viens de vous le dire : qu'ils vivent » says it again.
    texte = sans_annonce(sans_deja_dit(message.texte) or message.texte.strip())
    carnet.detour = None
    if texte == LAISSER or rien_a_changer(texte):
        return _montrer(carnet)
    if signe(texte) and not demande_un_changement(texte):
        # « Oui là je signe »: asked for words to put there, they have none but these.
        return recevoir_avis(carnet, message)
    if partie_nommee(texte) or existe(texte):
        return recevoir_reformulation(carnet, message)
    for dite in reversed(en_phrases(texte)):
        # « T'es relou. Je lave les voitures, pour que… »: the whole sentence, after all.
        entiere = phrase_dite(dite) if _POUR_QUOI.search(normaliser(dite)) else None
        if entiere and _SUJET_DIT.match(entiere):
            return _ecrite(carnet, entiere)
    changer = changer_de_partie if nom in PARTIES else a_la_place
    if faite := changer(phrase, nom, texte):
        return _ecrite(carnet, faite)
    if nom not in PARTIES:
        return recevoir_reformulation(carnet, message)
    carnet.detour = {"nom": "partie_reecrite", "partie": nom}
    return [Replique(f"utter_partie_{_NOMS[nom]}")]


_SUJET_DIT = re.compile(r"(?:Je|J’|Nous|On)(?:\b|(?<=’))")

_NOMS = dict(zip(PARTIES, ("faire", "changer", "maniere"), strict=True))

PARTIE = Etape(
    "partie_reecrite",
    _demander_partie,
    recevoir_partie,
    lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == "partie_reecrite",
    choix=(LAISSER, *PARTIES),
    essais_max=99,
)
