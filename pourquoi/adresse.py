"""« Tu » or « vous »: « vous » unless the person says « tu » to the coach, and what they ask for."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.carnet import Carnet, Message
from pourquoi.ecoute.demandes import propose_le_tu
from pourquoi.ecoute.interroge import COURTE, interroge
from pourquoi.ecoute.interruptions import REPONSES
from pourquoi.ecoute.sans_reponse import demande_de_reformuler
from pourquoi.ecriture import en_phrases, normaliser

VOUVOIEMENT = "vouvoiement"
"""Mark of the notebook: « vous » was asked for."""

LONGUE = 200
"""Messages beyond this many characters tell a story: their « tu » is anyone's."""

_TU = re.compile(r"\b(?:tu|t'(?:as|es|en|y|avais|etais|inquiete\w*)|toi)\b")
_TE = re.compile(
    r"\b(?:je t(?:e|'ai) |j\w*'?(?: ?\w+){0,3} te (?:l'|le |la |les )?(?:re)?(?:dire|repeter|donner|repondre|expliquer|raconter|parler|demander|preciser|filer|envoyer)\b|je l'ai dit a toi|dis ?-? ?moi|(?:tu|t'as) (?:me|m'|demandes?|dis|poses?|vois|sais|parles|veux (?:dire|savoir)|peux (?:me|m'|repeter|arreter)|ecoutes?|repetes?|tournes|redis|"
    r"(?:(?:pas|rien|mal|bien|tout|encore|deja) )*(?:garde\w*|note\w*|compris|oublie\w*|retenu|ecrit|mis|coupe\w*|change\w*|enleve\w*|zappe\w*|lu|raison|tort|faux))|toi (?:tu|t'|aussi|qui)|et toi|avec toi|tu (?:crois|croyais|penses|pensais|veux|voulais|attends|cherches) quoi\b|t'as (?:vu|capte|pige|compris)\b|ta question|tes questions|ton (?:questionnaire|robot|programme|truc))\b|\bt'es (?:\w+ )?(?:un|une|qui|quoi|lourd|relou|con|nul|bete|sympa|drole|la)\b"
)
"""« Tu » said to the coach; « tu bosses trois ans et ça tombe », « tu connais personne » are anyone."""
_AU_COACH = re.compile(
    r"\bje te (?:jure|promets|assure)\b(?! (?:que )?(?:tu|t')\b)|\bje viens (?:juste )?de te (?:l'|le )?(?:dire|repondre|ecrire|expliquer|raconter)\b|\b(?:t'ecoutes|tu m'ecoutes|tu lis|t'as lu|t'as pas (?:lu|compris|note|repondu|ecoute)|t'as (?:oublie|zappe|tout melange))\b"
    r"|\b(?:c'est (?:marrant|drole|bien|rigolo) que |pourquoi )tu (?:dises|demandes|me demandes)\b|\bta question\b|\bc'est quoi pour toi\b"
)
"""Said to the coach, however long the story it stands in."""
_RAPPORTE = re.compile(
    r"[«\"“][^»\"”]*[»\"”]|\b(?:me|m'|lui|leur|nous) ?(?:a |ont |avait )?(?:di[st]\w*|sort|demand\w+|lance\w*|fai[st])\b[^.!?;]*"
)
"""What somebody said to somebody."""
_RASSURE = re.compile(
    r"^(?:(?:ah|oh|non|nan|oui|ouais|mais|bah|ben|mdr|ok|bon|c'est bon)\W+)*t'inquiete\w*|\bt'inquiete\w*\W*$"
)
"""« Tkt », « t'inquiète »."""
_LEUR_DIS = re.compile(
    r"\bje (?:lui|leur|l'|les) ?(?:dis|repete|reponds|fais|rassure)\b|[«\"]|:\s*t'"
)
_ORDONNE = re.compile(
    r"(?:(?:ah|bon|ben|bah|euh|non|nan|oui|ouais|mais|ok|alors|et|stp)\W+)*(?:attends|enleve|vire|supprime|remplace|rajoute|ajoute|corrige|redis|reformule|envoie|montre|garde|laisse|oublie|remets)\b(?! ?-? ?vous)"
)
"""« Vire la fin »: said once there is a sentence to order about."""
_REPETE = re.compile(r"\b(?:repete|redis|precise|explique|reformule|vas ?- ?y)\b(?! ?-? ?vous)")
"""« Répète stp »: to the coach, when the message asks for nothing else."""
_JE_TE = re.compile(r"\bje t(?:e |'ai )")
_A_UN_CLIENT = re.compile(
    r"\b(?:si|quand|des que|le jour ou) (?:(?:tu|t')(?!(?: m'?| me)? ?(?:veux|voulais|preferes|permets|peux|comprends|vois|sais|savais|demandes|dis)\b)|ton|ta|tes)\b"
    r"|\bje (?:lui|leur) (?:dis|reponds|fais)\b|\bje te (?:le |la |les )?(?!(?:dis|repete|reponds|parle|raconte|donne)\b)\w+ (?:ton|ta|tes)\b"
)
"""« Tu » is a customer that an answer speaks to."""
_TU_DE_TOUS = re.compile(
    r"\b(?:quand|lorsque|des que|une fois que|tant que|fois que|le jour ou|la ou|si|parce que|pour que|sans que|avant que) (?:(?:le|la|les|un|une|ca|il|elle|on) ?(?:[\w']+ ){1,5})?(?:tu|t'|t\b)(?!(?: m'?| me)? ?(?:veux (?:bien|savoir|mon|tout)|preferes|permets|comprends|vois ce|vois le (?:genre|truc|topo|tableau)|vois\W*$|demandes|me|m')\b)[^\"«“]"
)
"""« Quand tu dis lundi », « quand le soleil tape dessus tu vois plus rien »: anyone."""
_TU_DIT = re.compile(
    r"(?<![,.;!?] )(?<!^)\b(?:tu|t'as|t'es) (?!me\b|m'|te\b)\w+\b(?! (?:ou|pas)?\W*$)(?! ce que je)"
)
"""« Quand tu dis lundi c'est lundi » is anyone; « c'est lundi, tu vois » is said to the coach."""
_VOUS = re.compile(r"\b(?:vous|votre|vos)\b")
_VERS = r"(?:^|[.,;!] ?|\b(?:non|oui|bon|ok|et|finalement|si|on|peut|peux|pouvez|pourrait|prefere|veux) )(?:on |nous )?(?:se )?(?:(?:re)?pass\w*|reven\w*|revien\w*|rest\w*|gard\w*) (?:au|sur le|avec le|le) "
_DIT_ENTRE_NOUS = r"\b(?:on se dit|disons ?- ?nous|(?:dites|dis)[ -]*moi) \W?"
_SEUL = r"\b(?= ?(?:[^\w\s]|$)|(?: c'est| est)? (?:mieux|plutot|svp|stp|merci|s'il|hein|alors|maintenant))"
_DEMANDE_LE_VOUS = re.compile(
    rf"(?:{_VERS}(?:vous|vouvoiement)|{_DIT_ENTRE_NOUS}vous|^(?:\w+ ,? ?){{0,2}}le (?:vous|vouvoiement)(?= c'est mieux)){_SEUL}|"
    r"\bvouvo(?:yez|ie|yons)[ -]+(?:moi|nous)\b|\b(?:me|de se|de nous|(?:prefere|veux|voudrais|aimerais|peut|faut|faudrait|va) (?:qu'on )?(?:se |nous )) ?vouvo\w+"
    r"|^(?:\w+ ,? ?){0,4}on se vouvoie\W*$|\bvous me tuto\w+|\b(?:arret\w+|cess\w+|evit\w+) (?:de )?me tuto\w+|\bne me tuto\w+|\bpas de (?:tu\b|tutoiement)"
    r"|\bon (?:n')?a pas (?:garde|eleve) les \w+ ensemble\b|\b(?:prefere|veux|voudrais|aimerais) (?:le |qu'on (?:se )?(?:dise |garde (?:le )?)?)\W*vous\b"
)
_REFUSE_LE_VOUS = re.compile(
    r"\b(?:pas|plus|arrete\w*|inutile|sans|peux) (?:besoin )?(?:de |la peine de )?(?:me |se |nous )?vouvo\w+"
)


_DEMANDE_LE_TU = re.compile(
    rf"(?:{_VERS}(?:tu|tutoiement)|{_DIT_ENTRE_NOUS}tu|^(?:\w+ ,? ?){{0,2}}le (?:tu|tutoiement)(?= c'est mieux)){_SEUL}|\btutoyons ?- ?nous\b|"
    r"\b(?:tu|vous) (?:peux|peut|pouvez|pourrais|pourriez|pouvais|dois|devrais)(?: \w+){0,2} (?:me |nous |te )?tutoyer\b|\b(?:tutoie|tutoies|tutoyez)[ -]*moi\b|\b(?:on peut|on pourrait|autant|si on|et si on|on va) (?:\w+ )?se (?:tutoyer|tutoie|tutoyait|dire tu)\b"
    r"|\b(?:tu|vous)(?: \w+'?){0,5}? (?:me |m' ?|nous )(?:\w+ )?vouvo\w+|\b(?:dis|dites|dire)[ -]*(?:moi |nous )?\W*tu\b(?= ?(?:\W|$|c'est|et))|\b(?:prefere|aimerais|veux|voudrais) (?:\w+ )?(?:le |qu'on se (?:dise )?)\W*(?:tu\b|tutoi\w+)|\bprefere (?:etre tutoyee?|qu'on me tutoie)"
)
"""« Tu peux me tutoyer », « pourquoi vous me vouvoyez ? »."""
_SE_PLAINT = re.compile(
    r"\b(?:pourquoi|encore|toujours|continu\w+|arret\w+|deja|t'ai dit|vous ai dit|j'ai dit|j'avais dit)\b"
)
_DE_TIERS = re.compile(
    r"\b(?:mes|nos|ses|leurs?|ils|elles|clients?|clientes?|patients?|eleves|gens|(?:il|elle|patron\w*|monsieur|madame|dame|chef) (?:me |m'|leur |lui )?(?:a |ont |avait )?di[st]\w*)\b[^.!?,;]*(?:vouvo|tuto)"
)
"""Between them and others: « mes clients, je leur dis qu'on se tutoie »."""


_AIME_MIEUX_LE_VOUS = re.compile(
    r"\b(?:je |j')?(?:prefere|aime mieux|prefererais|aimerais mieux|reste (?:a|au)|garde) (?:(?:qu'on (?:se )?)?(?:reste |garde )?(?:a |au |le ))?vous\b(?= ?(?:[^\w\s]|$)| (?:moi|merci|svp|s'il|hein|plutot)\b)"
)
"""« On se tutoie maintenant ? Moi je préfère vous »: the « tu » before it is no offer."""
_TUTOIE_MAINTENANT = re.compile(
    r"\b(?:on se tutoie|vous me tutoyez|tu me tutoies|c'est tu|on passe au tu) (?:maintenant|tiens|donc|desormais|deja|la)\b"
)
"""Surprised at the coach's « tu »."""


def demande_le_vous(texte: str) -> bool:
    """Whether « vous » is asked for, or « tu » complained of: « vouvoyez-moi, s'il vous plaît »."""
    plat = _L_UN_OU_L_AUTRE.sub(" ", normaliser(texte))
    demande = _DEMANDE_LE_VOUS.search(plat) or _AIME_MIEUX_LE_VOUS.search(plat)
    return bool(demande) and not (_DE_TIERS.search(plat) or demande_le_tu(texte))


_L_UN_OU_L_AUTRE = re.compile(
    r"\b(?:tuto|vouvo)\w+[^.?!]{0,25}\bou\b[^.?!]{0,25}\b(?:(?:tuto|vouvo)\w+|tu|vous)\b[^.?!]{0,15}\?"
)
"""« On se tutoie ou on se vouvoie ? » asks, and offers neither."""


def demande_le_tu(texte: str) -> bool:
    """Whether « tu » is offered or asked for, or « vous » complained of: « tu peux me tutoyer »."""
    plat = _L_UN_OU_L_AUTRE.sub(" ", normaliser(texte))
    if _DE_TIERS.search(plat) or _AIME_MIEUX_LE_VOUS.search(plat):
        return False
    nie = re.search(
        r"\b(?:ne |n')?(?:me|m') ?tuto\w+ (?:pas|plus)\b|\bpas (?:a )?me tutoyer\b", plat
    )
    demande = propose_le_tu(plat) or _REFUSE_LE_VOUS.search(plat) or _DEMANDE_LE_TU.search(plat)
    return bool(demande) and not nie and not _POURRIEZ_LE_VOUS.search(plat)


_POURRIEZ_LE_VOUS = re.compile(
    r"\b(?:pourri(?:ez|ons)|pourrais|pouvez|peux|peut|voulez|veux|faudrait|serait)[ -]*(?:vous |tu |il )?(?:bien )?(?:me|nous|se) vouvo\w+"
)
"""« Pourriez-vous me vouvoyer ? »"""


_TU_NE_SAIS = re.compile(
    r"\btu (?:ne )?sais? (?:pas|jamais) (?:si|quand|ce que|comment) (?!j'|je\b|c'est bon)"
)
_A_LUI_SEUL = re.compile(
    r"\b(?:vous|votre|vos|toi|ton|tes|ta|questions?|merci|reponses?|deja|robot|machine|svp|stp)\b|\?"
)


_ON_TE_FAIT = re.compile(
    r"(?<!si )\b(?:on|ils|personne|quelqu'un) (?:ne |n')?(?:te |t'|vous )(?!ai\b|(?:avait |a )?(?:deja )?(?:dit|demande une|repondu|pose)\b)[^,.;:!?]*"
)
"""« le garage où on te demande pas tes notes »: done to anyone."""


def sans_ce_qu_on_te_fait(plat: str) -> str:
    """A flattened text without the « te » that is anyone's."""
    return _ON_TE_FAIT.sub(" ", plat)


def tu_de_tous(texte: str) -> bool:
    """Whether its only « tu » is anyone: « tu sais pas si une chaussure va tant que t'as pas marché »."""
    dit = normaliser(texte)
    plat = sans_ce_qu_on_te_fait(dit)
    if _A_LUI_SEUL.search(plat) or _AU_COACH.search(plat) or _TU_VOIS.search(plat):
        return False
    return bool(plat != dit or _TU_DE_TOUS.search(plat) or _TU_NE_SAIS.search(plat))


_TU_VOIS = re.compile(r"\b(?:tu (?:me|m'|vois|comprends|ecris|demandes|poses|notes?|gardes?))\b")


def ecouter(carnet: Carnet, message: Message) -> str | None:
    """Set how the coach speaks; return the response to « tu » or « vous » asked for, or None."""
    surpris = carnet.tutoiement and _TUTOIE_MAINTENANT.search(normaliser(message.texte))
    if surpris or demande_le_vous(message.texte):
        carnet.tutoiement = False
        if VOUVOIEMENT not in carnet.detours_faits:
            carnet.detours_faits = [*carnet.detours_faits, VOUVOIEMENT]
        return "utter_vouvoiement"
    if demande_le_tu(message.texte):
        carnet.detours_faits = [d for d in carnet.detours_faits if d != VOUVOIEMENT]
        carnet.tutoiement = True
        plainte = _SE_PLAINT.search(normaliser(" ".join(_phrases_de_la_demande(message.texte))))
        return "utter_tutoiement_pardon" if plainte else "utter_tutoiement"
    if VOUVOIEMENT in carnet.detours_faits:
        return None
    # « Le patron m'a dit : je te jure que… » is no « tu » to the coach.
    plat = _RAPPORTE.sub(" ", normaliser(message.texte))
    if _AU_COACH.search(plat):
        carnet.tutoiement = True
        return None
    if len(message.texte) > LONGUE or carnet.etape == "phrase_au_client":
        # « Assieds-toi, y a le temps »: the « tu » of what is said to a client is the client's.
        return None
    raconte = message.intent in REPONSES or len(plat.split()) > COURTE
    # Of a tale, only a question may be said to the coach.
    demandees = " ".join(p for p in en_phrases(message.texte) if "?" in p) if raconte else plat
    generique = raconte and not demandees
    # « si ton vélo vaut rien je te le dis »: to a customer, not to the coach.
    reste = _JE_TE.sub(" ", plat) if generique and _A_UN_CLIENT.search(plat) else plat
    if generique and _TU_DE_TOUS.search(plat):
        reste = _TU_DIT.sub(" ", reste)
    ordonne = carnet.raison_detre and _ORDONNE.match(plat) and not _VOUS.search(plat)
    ordonne = ordonne or demande_de_reformuler(message.texte) and _REPETE.search(plat)
    rassure = _RASSURE.search(plat) and not _LEUR_DIS.search(plat)
    if ordonne or rassure or _TE.search(reste) or _TU.search(normaliser(demandees)):
        carnet.tutoiement = True
    elif _VOUS.search(plat) and interroge(message.texte):
        carnet.tutoiement = False
    return None


_JOINT = r"\s(?:et|mais|puis|sinon|bon|par contre|d['’]ailleurs)\b"
_CLAUSE = re.compile(
    r"[\s,;]*\b(?:(?:et|mais|puis|bon|tiens|sinon|au fait|par contre|d['’]ailleurs|dis(?:[ -]?moi)?|dites(?:[ -]?moi)?|ah|oh|svp|stp)[\s,]+)*"
    r"(?:(?:(?:pourquoi|pq|pk|pkoi|prq)\s+(?:est[- ]ce que )?)?\b(?:tu|vous|on|je|j['’]|arr[êe]te[sz]?|ne|me|pas|inutile|autant|pourri\w+|pourrais|t['’]es?)\b"
    rf"(?:(?!{_JOINT}|\b(?:tu|vous|on|je|arr[êe]te)\b)[^,;.!?]){{0,45}}?\b(?:vouvo[iy]|tuto[iy])(?:(?!{_JOINT})[^,;.!?])*[?!]?"
    r"|\b(?:tuto[iy]\w*|vouvo[iy]\w*)[ -]*(?:moi|nous))"
    r"(?:[\s,]*\b(?:(?:si )?(?:vous|tu) (?:savez|sais|voulez|veux)|je (?:vous|t['’]|te) ?(?:en )?prie|s['’]il (?:te|vous) pla[iî]t|svp|stp|merci|hein|au fait)\b)*",
    re.IGNORECASE,
)
"""The words that ask for it, from the one that opens them."""


_ENTRE_NOUS = re.compile(
    r"^[\s,]*(?:(?:sinon|moi|parce que|car|le vous|vous|lol|mdr)[\s,]+)*(?:[çc]a (?:me |m['’])?(?:fait|fera)(?: (?:trop|un peu|tr[èe]s|tellement))*"
    r" (?!du\b|de\b|des\b|d['’]|l[ea]s?\b|un\b|une\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|\d|longtemps|plaisir|partie|mal|bien|que\b)[\w-]+(?: [\w-]+)?"
    r"|(?:c['’]est|ce sera|[çc]a sera|ce serait) (?:plus|mieux|trop) ?(?:simple|facile|sympa|cool|chaleureux|naturel|convivial|pratique|guind[ée]|froid|formel)?"
    r"|on (?:dirait|se croirait) [^,.;!?]{2,30}|je me sens (?:vieux|vieille)|[çc]a me vieillit)(?:[\s,]+(?:sinon|lol|mdr|ptdr|hein|comme [çc]a|quoi|haha|xd))*[\s,.!]*$",
    re.IGNORECASE,
)
"""« …, ça fait notaire sinon lol »: what is said of « vous », and answers nothing."""


def _phrases_de_la_demande(texte: str) -> list[str]:
    return [p for p in en_phrases(texte) if demande_le_vous(p) or demande_le_tu(p)]


def _ne_parle_que_du_vous(phrase: str) -> bool:
    plat = normaliser(phrase)
    dite = _AIME_MIEUX_LE_VOUS.search(plat) or _TUTOIE_MAINTENANT.search(plat)
    return bool(dite) and len(plat.split()) <= 8


def sans_la_demande(message: Message) -> Message:
    """The message without the words that ask for « tu » or « vous »; empty when they are all it says."""
    demandees = _phrases_de_la_demande(message.texte)
    phrases = [
        _ENTRE_NOUS.sub("", _CLAUSE.sub("", p)) if p in demandees else p
        for p in en_phrases(message.texte)
        if not _ne_parle_que_du_vous(p)
    ]
    reste = " ".join(p for p in phrases if re.search(r"\w{2}", p)).strip(" ,;")
    if reste == message.texte:
        return message
    reste = "" if len(reste.split()) < 2 else reste
    return replace(message, texte=reste, passages=())
