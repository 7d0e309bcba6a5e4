"""The draft refused, or another asked for: the next best sentence, while there is one."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute.ce_qui_reste import demande_ce_qui_reste
from pourquoi.ecoute.sans_reponse import esquive
from pourquoi.ecriture import normaliser
from pourquoi.raison_detre.a_finir import demande_une_proposition
from pourquoi.raison_detre.avis.accord import boude
from pourquoi.raison_detre.avis.ecrite import debut_de_phrase
from pourquoi.raison_detre.avis.signature import laisser_murir
from pourquoi.raison_detre.brouillon import COMPTER, les_autres
from pourquoi.raison_detre.souhaits import ce_que_nous_souhaitons
from pourquoi.reflet import que
from pourquoi.retouche.charpente import lire
from pourquoi.retouche.debout import tient_debout
from pourquoi.retouche.mots import racines

_REFUSE = re.compile(
    r"(?:^|[.,;:!?] ?|\b(?:et|alors|non|donc|bon|mais|faut) )(?:refai(?:s|tes|re)\b(?! (?:les?|des|mes|du|l')\b)|recommence[zr]?\b(?! (?:par|avec|a)\b))|\b(?:trouve[zr]?|cherche[zr]?)[ -]+(?:moi )?(?:mieux|autre chose)\b|\b(?:une|la) (?:autre|nouvelle) (?:phrase|proposition|version)\b"
    r"|\b(?:vous|tu) (?:rigole[sz]?|plaisante[sz]?|deconne[sz]?|(?:vous|te) (?:moque[sz]?|fiche[sz]?|fous|foutez))\b|\bc'est une (?:blague|plaisanterie)\b"
    r"|\bn'importe (?:qui|quel \w+|quelle \w+) (?:peut|pourrait) (?:dire|ecrire|signer)\b|\bmeme (?:un|une|mon|ma) [\w -]{2,30}(?:peut|pourrait) (?:dire|ecrire|signer) (?:ca|cela)\b"
    r"|\b(?:as|avez)[ -]+(?:(?:tu|vous) )?(?:pas|rien|meme pas|pas du tout) (?:repris|garde|mis|parle|utilise|cite|ecoute|retenu)\b"
    r"|(?:^|[.,;:!?] ?)(?:une? |d')?autres? (?:proposition|phrase|version|idee)s?\b(?=\W*(?:$|[?!.,;]|svp|stp|s'il|alors))"
    r"|^\W*(?:(?:non|alors|bon|allez|et|oui)\W+)*encore une\W*$|^\W*(?:(?:non|encore|alors|bof|bon|allez|plutot|et|ou|mais|oui)\W+)*une autre(?: (?:svp|stp|alors|encore))*\W*$"
    r"|(?<!je )(?<!ils )(?<!elles )(?<!on )(?<!veux )(?<!voudrais )(?<!aimerais )(?<!pour )(?<!de )\b(?:fai(?:s|tes)|ecri(?:s|vez|re)|refai(?:s|tes)|propos\w+|donne[zr]?|invente[zr]?|redige[zr]?|trouve[zr]?|tente[zr]?|essaye?[zr]?|essaie)[ -]+(?:(?:m'en|moi|nous|en)[ -]+)*(?:(?:une|quelque chose d')? ?autre(?: (?:chose|proposition|phrase|version))?\b(?=\W*(?:$|[?!.,;]|svp|stp|s'il|avec|sur|ou |oui|alors|plutot|qui)))"
    r"|\b(?:en (?:as|avez|aurai[st]|auriez)|en (?:veux|voudrais|prefere\w*|prendrais))[ -]+(?:(?:tu|vous)[ -]+)?(?:pas |bien |plutot )*(?:d'|une )autres?\b(?! (?:fois|annee|semaine))"
    r"|^\W*(?:(?:hein|mais|oh|non|ah|quoi|bah|ben)\W+)*(?:c'est|c|quelle) (?:\w+ )?(?:horribles?|horreur|affreux|abominable|atroce)\b(?! (?:ce qu|de |pour (?:eux|elles|les)))"
    r"|\b(?:que (?:tu|vous) (?:m'|nous )?(?:en )?(?:ecriv\w+|fass\w+|trouv\w+|donn\w+|cherch\w+)|(?:peux|pouvez|pourrais|pourriez)(?:[ -](?:tu|vous))? (?:m'|nous )?en (?:faire|ecrire|trouver|donner|chercher)|j'ai (?:bien )?(?:dit|demande)) (?:une )?autre\b(?=\W*$|[?!.,;:]| (?:phrase|svp|stp|s'il))"
    r"|\b(?:as|aurai[st]|avez|auriez)(?:[ -](?:tu|vous))? (?:pas )?mieux(?: que (?:ca|cela))?\W*$"
    r"|\bou (?:est|sont)?(?: ?-? ?(?:elles?|ils?))? ?(?:est |sont )?passee?s?(?: ,)?,? (?:mon|ma|mes|les?|la|l'|nos|notre|tou)\b|\b(?:est|sont) passee?s? ou (?:mon|ma|mes|les?|la|l'|nos|notre|tou)\b"
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


_REFORMULE = re.compile(
    r"\W*(?:(?:non|bon|ok|oui|alors|encore|euh|mais|et)\W+)*(?:(?:vous |tu |on )?(?:peux|pouvez|peut|pourrais|pourriez)(?:[ -](?:tu|vous|on))? (?:la |me la |le )?)?reformul(?:e[rz]?|es)(?:[ -]+(?:la|le|moi|encore|autrement|svp|stp|s'il (?:vous|te) plait|la phrase|cette phrase|ta phrase|votre phrase|un peu))*\W*"
)


def parle_de_la_phrase_seule(texte: str) -> bool:
    """Whether a few words, in front of the sentence, can be about nothing else: « c'est nul », « reformule »."""
    plat = normaliser(texte)
    motifs = (_REFORMULE, _L_AUTRE, _AU_COACH)
    return boude(texte) or any(motif.fullmatch(plat) for motif in motifs)


def redemande(carnet: Carnet, texte: str, refusee: bool = False) -> bool:
    """Whether a proposal is asked for again: once one was refused, its button asks for another."""
    refusee = refusee or bool(
        carnet.detour or carnet.phrases_avant or AUTRE_PROPOSITION in carnet.detours_faits
    )
    if _REFORMULE.fullmatch(normaliser(texte)):
        return True
    return refuse_le_brouillon(texte) or refusee and demande_une_proposition(texte)


RECIT_REFUSE = 45
"""Words beyond which something else is told besides."""


_PLUS_COURT = re.compile(
    r"\W*(?:(?:bof|mou?ais|hm+|oui|ouais?|ok|non|nan|mais|bah|ben|bon|et|alors|en|un|peu|beaucoup|encore|toujours|bien|vraiment|juste|quand meme|si possible|svp|stp|merci|la|le|que|qu|ce soit|soit|elle est|est|c|c'est|cest|ca fait|ca|elle|pas mal|j'aime bien|me va|je (?:te|vous) dis(?: que)?(?: oui)?"
    r"|je (?:la |le )?(?:veux|voudrais|trouve|prefere\w*|prends|signe)|j'(?:aimerais|aime|en veux une)|il (?:faut|faudrait|me faut)|faut|faudrait|quelque chose de|une? (?:phrase|version|truc|chose)|cette phrase|ma phrase|(?:vous |tu |on )?(?:peut|peux|pouvez|pourriez|pourrais|pourrait)(?: (?:vous|tu|on))?"
    r"|faites|fais|faire|mets|mettez|dites|dis|(?:t'|tu |vous )(?:as|aurais|avez|auriez)|y a|pas|trop|rien de|deux fois|dix fois|possible|comme phrase|pour moi|a mon gout|s'il (?:vous|te) plait)[\s,.!?'’-]+)*"
    r"(?:plus (?:courte?|brefs?|breve|concise?|ramassee?|simple)|moins (?:long|longue|lourde?|chargee?|compliquee?)|trop (?:long|longue|lourde?|chargee?|compliquee?|de mots|de blabla)|raccourci\w*|simplifi\w*|abreg\w*|long(?:ue)?|au plus court|blabla)"
    r"(?:[\s,.!?-]+(?:encore|svp|stp|merci|la|ca|un peu|si possible|possible|quoi|hein|non|oui|moi|pour moi|alors|comme phrase|cette phrase|la phrase|ma phrase|ta phrase|votre phrase|que ca|quand meme|frere|frero|mec|poto|chef|et je signe|je signe|s'il (?:vous|te) plait|plus simple|plus courte?))*\W*(?:(?:mais|et|en) (?:gard|conserv)\w+ [^.,;]{3,40})?"
)
"""The sentence wanted shorter, and nothing else: « oui mais en plus court », « TROP LONG »."""


PLUS_COURTE, UNE_AUTRE = "Plus courte", "Une autre phrase"


def plus_court(texte: str) -> bool:
    """Whether all that is asked of the sentence is to be shorter."""
    plat = normaliser(texte)
    if "?" in plat and demande_ce_qui_reste(texte):
        # « C'est long ? » asks how much longer this takes.
        return False
    return len(plat.split()) <= 16 and bool(_PLUS_COURT.fullmatch(plat))


def plus_court_avec(texte: str) -> str | None:
    """What is wanted in it besides: « oui mais plus court et avec la pendule » → « la pendule »."""
    avant, avec, quoi = re.sub(r"['’]", "’", texte).strip(" .!").rpartition(" avec ")
    tete = re.sub(r"[\s,]+(?:et|mais)?$", "", avant)
    quoi = re.sub(r"^(?:le mot|les mots) ", "", quoi)
    nomme = not re.match(r"(?:ça|cela|tou(?:te?)?s? (?:ce|ça)|autant|moins|plus)", quoi)
    return quoi if avec and nomme and plus_court(tete) and len(quoi.split()) <= 8 else None


def raccourcir(carnet: Carnet) -> list[Replique]:
    """The sentence without its last part; without any, it is said that nothing more can go."""
    phrase = carnet.raison_detre or ""
    cadre, neuve = lire(phrase), None
    if cadre and len(cadre.suites) == 1 and cadre.suites[0].startswith(("afin que ", "afin qu’")):
        # What it is for stays, and what is done goes.
        neuve = replace(cadre, coeur=cadre.suites[0].removeprefix("afin "), suites=()).dire()
    elif cadre and cadre.suites:
        neuve = replace(cadre, suites=cadre.suites[:-1]).dire()
    if neuve and len(neuve.split()) < len(phrase.split()) and tient_debout(neuve):
        carnet.phrases_avant = [*carnet.phrases_avant, phrase]
        carnet.raison_detre, carnet.detour = neuve, None
        return [Replique("utter_raison_detre_corrigee")]
    if carnet.detours_faits.count(PLUS_COURTE) >= PROPOSITIONS:
        # Asked a third time and nothing more can go: the draft waits.
        return laisser_murir(carnet)
    carnet.detours_faits = [*carnet.detours_faits, PLUS_COURTE]
    carnet.detour = {"nom": "raison_detre_reformulee"}
    return [Replique("utter_raison_detre_deja_courte")]


_CELLE_D_AVANT = r"(?:l'autre|la premiere|la precedente|l'ancienne|celle d'avant|la d'avant|l'originale|la version d'avant|celle du debut)(?: (?:phrase|version|proposition))?"
_ENTREE = r"\W*(?:(?:non|nan|nn|ah|oh|bah|ben|mais|en fait|finalement|bon|euh|ouais|oui|franchement|moi|desolee?|attends?|attendez|stop|oups)\W+)*"
_L_AUTRE = re.compile(
    rf"{_ENTREE}(?:(?:je |j')(?:preferais|prefere|prefererais|aimais|aime|garde|prends|veux|voudrais)(?: (?:bien|mieux|plus|encore|quand meme))* {_CELLE_D_AVANT}"
    rf"|{_CELLE_D_AVANT}(?: (?:etait|est|me (?:plaisait|parlait|convenait))(?: (?:bien|mieux|plus|beaucoup|quand meme|pas mal|meilleure|\w+e))*)?"
    r"|c'etait (?:bien |beaucoup |quand meme )?mieux avant|(?:remets?|remettez|annule[rz]?|rends|reviens|retour|on annule|tu peux remettre|vous pouvez remettre)(?:[ -]+(?:moi|nous|la|le|les|l'|ca|cela|tout|comme (?:avant|c'etait)|en arriere|la fin|le debut))*)"
    r"(?:[\s,]+(?:svp|stp|merci|en fait|finalement|alors|quand meme|s'il (?:vous|te) plait|moi|deja))*\W*"
)
"""« Je préférais l'autre », « non, la première », « remets » : a sentence shown before, and nothing else."""


def l_autre(carnet: Carnet, texte: str) -> list[Replique] | None:
    """The sentence shown before in the place of this one; this one again when nothing was changed."""
    plat = normaliser(texte)
    if not _L_AUTRE.fullmatch(plat):
        return None
    carnet.detour = None
    avant = [p for p in carnet.phrases_avant if p and p != carnet.raison_detre]
    if not avant:
        return []
    rendue = avant[0] if re.search(r"\b(?:premiere|originale|debut)\b", plat) else avant[-1]
    carnet.phrases_avant = [*carnet.phrases_avant, carnet.raison_detre or ""]
    carnet.raison_detre, carnet.phrase_montree = rendue, None
    return [Replique("utter_raison_detre_corrigee")]


_AU_COACH = re.compile(
    r"\W*(?:(?:bah|ben|oh|bon|euh|franchement|alors|mais|non|ok|pff+|moi|la|allez|vas ?-? ?y|je sais pas)\W+)*(?:(?:tu n'as|t'as|tu as|vous avez|vous n'avez) (?:plus )?qu'a (?:choisir|decider|voir|trancher)|(?:choisi[st]?|choisissez|decide[sz]?|tranche[sz]?)(?: (?:pour moi|toi ?-? ?meme|vous ?-? ?meme|toi|vous|donc|alors))*"
    r"|c'est (?:vous|toi|a vous|a toi) (?:le (?:pro|coach|specialiste|chef)|l'expert|de (?:voir|choisir|decider)|qui (?:voyez|vois|choisi\w+|decide\w*|sa\w+))|comme (?:vous voulez|tu veux|vous voudrez|tu le sens|vous le sentez)|(?:je (?:vous|te) laisse|a vous de|a toi de) (?:choisir|decider|voir)"
    r"|peu importe|(?:je )?m'en (?:fiche|fous|moque|tape)|(?:ca )?m'est egal|(?:bon )?tant pis|laisse[zr]? tomber|on s'en (?:fiche|fout))(?:\W+(?:c'est (?:vous|toi) (?:le (?:pro|coach)|l'expert)|decide[sz]?|choisi[st]?|choisissez|alors|hein|quoi|moi|franchement|pour moi))*\W*"
)
_QUI_LAISSE = re.compile(r"\b(?:tant pis|laiss\w+ tomber|fiche|fous|moque|tape|fout|egal)\b")


def s_en_remet(carnet: Carnet, texte: str) -> list[Replique] | None:
    """« T'as qu'à choisir »: nobody signs for them, so the draft waits; asked for words, another comes."""
    plat = normaliser(texte)
    if not _AU_COACH.fullmatch(plat):
        return None
    if carnet.detour and not _QUI_LAISSE.search(plat):
        return refaire(carnet, texte)
    return laisser_murir(carnet)


def refaire(carnet: Carnet, texte: str) -> list[Replique]:
    """Another sentence, the nearest to what is named; without any, their words are asked for.

    Asked for once and still without them, the sentence is left as a draft: nobody goes round in it.
    """
    neuve = _une_autre(carnet, texte)
    if neuve is None:
        if SANS_AUTRE in carnet.detours_faits:
            return laisser_murir(carnet)
        carnet.detours_faits = [*carnet.detours_faits, SANS_AUTRE]
        carnet.detour = {"nom": "raison_detre_reformulee"}
        return [] if esquive(Message(texte)) else [Replique("utter_raison_detre_desaccord")]
    carnet.detours_faits = [*carnet.detours_faits, AUTRE_PROPOSITION]
    carnet.phrases_avant = [*carnet.phrases_avant, carnet.raison_detre or ""]
    carnet.raison_detre, carnet.detour = neuve, None
    # « Une proposition, d’abord » finds fault with nothing: the sentence comes without an apology.
    demandee = demande_une_proposition(texte) and not (
        _REFUSE.search(plat := normaliser(texte)) or _dit_non_d_abord(plat)
    )
    rien = esquive(Message(texte)) and not _dit_non_d_abord(normaliser(texte))
    return [] if demandee or rien else [Replique("utter_raison_detre_desaccord")]


def _dit_non_d_abord(plat: str) -> bool:
    return bool(re.match(r"\W*(?:(?:ah|oh|ben|bah|mais)\W+)*(?:non|pas du tout|je refuse)\b", plat))


AUTRE_PROPOSITION = "autre_proposition"
SANS_AUTRE = "sans_autre_proposition"

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
        if tient_debout(dite)
        and not COMPTER.search(dite)
        and not _souhaite_le_mal(carnet, dite)
        and not any(_dit_la_meme_chose(dite, r) for r in refusees)
    ]
    nies = {r for m in _JAMAIS_DIT.finditer(texte) for r in racines(m["mots"])}
    neuves = [(vaut, dite) for vaut, dite in neuves if not nies & racines(dite)]
    nommes, racontes = _ce_qui_est_nomme(carnet, texte)
    return max(
        (
            (2 * len(nommes & racines(dite)) + len(racontes & racines(dite)), vaut, dite)
            for vaut, dite in neuves
        ),
        default=(0, 0.0, None),
    )[2]


_JAMAIS_DIT = re.compile(
    r"\bjamais (?:parlé|parle|dit|écrit|ecrit|fait|voulu)(?: (?:de|du|des|d[’']|que je))? ?(?P<mots>[^.,;:!?]{3,40})",
    re.IGNORECASE,
)
"""« j’ai jamais parlé de couper »: no other proposal says it."""


_CONSTATE = re.compile(
    r"\W*(?:(?:bah|ben|alors)\W+)*parce qu(?!.*\b(?:pour|afin|veux|veut|voudr\w+|aimer\w+|souhait\w+|besoin|faut|doi\w+|mérit\w+)\b)",
    re.IGNORECASE,
)


def _souhaite_le_mal(carnet: Carnet, dite: str) -> bool:
    """« Parce que les murs s'écroulent » wishes no « afin que les murs s'écroulent »."""
    effet = _EFFET.search(dite)
    mots = racines(effet["effet"]) if effet else set()
    return bool(mots) and any(
        _CONSTATE.match(dit) and mots <= racines(dit) for dit in carnet.pourquois()
    )


PRESQUE = 0.8
"""Share of its words from which a sentence is another one said again."""


def _dit_la_meme_chose(dite: str, refusee: str) -> bool:
    """Whether what one is there for is in the other already, or nearly all of its words are."""
    a, b = racines(dite), racines(refusee)
    if len(a & b) >= PRESQUE * max(len(a), len(b)):
        # « les dames du village » for « les vieilles dames »: no other sentence.
        return True
    return any(
        racines(_le_principal(a)) <= racines(b) for a, b in ((dite, refusee), (refusee, dite))
    )


_EFFET = re.compile(r"\b(?:pour|afin) qu(?:e |’)(?P<effet>[^,]+)")


_LEVE = re.compile(r"(?:\bne |\bn’).+")


def _le_principal(phrase: str) -> str:
    effet = _EFFET.search(phrase)
    if effet and (leve := _LEVE.search(effet["effet"])) and len(racines(leve[0])) > 1:
        # « les clientes ne s’excusent plus… », « les femmes du quartier ne s’excusent plus… »
        return leve[0]
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
    r"\bd[’']abord\b|\b(?:autres?|propos\w+|phrases?|histoires?|versions?|chose|faites?|fais|dites?|dis|veux|dire|mots?|raison|gens|clients?)\b",
    re.IGNORECASE,
)
"""What asks for a sentence, and names nothing to put in it."""
