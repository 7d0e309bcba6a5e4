"""Who reads what is written here, and where it is kept: which question it is, and its response."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser

_GARDE_TOUT = r"(?:vous|tu) (?:garde[zs]?|enregistre[zs]?|stocke[zs]?|conserve[zs]?|note[zs]?)\b.{0,20}\b(?:ce que je (?:vous |te )?(?:di[st]|raconte|tape|ecris)|mes (?:reponses?|messages?|paroles|mots|donnees))\b"
_LIVRE = r"(?:revend\w+|vend(?:u\w*|ez)|(?:partag|communiqu|diffus|divulgu|transfer)\w+|transm\w+|publi(?:es|ez|ee|ees))"
_MES_MOTS = r"(?:(?:tout )?ce (?:que |qu')(?:je |j'|on se )(?:di[st]|raconte|tape|ecri[st]|vous dis|te dis|vous raconte|te raconte)|(?:mes|nos) (?:reponses?|messages?|paroles|mots|donnees|infos|informations))\b"
_TOUT_CA = r"\b(?:etre|est|sera|sont|vous|tu|t'as) (?:(?:ne |n'|le |les |l'|pas |a |allez |vas |va |avez ))*(?:revend(?:u|re|e[zs]|s)|vendu|partage[zs]?r?|transmis|transmettre|publie)e?s?\b(?:(?!combien)[^?]){0,25}\btout (?:ca|cela) ?\?"
_QUI_LIT = re.compile(
    r"\b(?:qui|ki)\b(?: (?:est|c'est|qui|ki|va|peut|pourra|d'autre|a))* (?:voi[rt]|li[rst]|lire|regarde\w*|recoi[rt]|recevoir|acces)\b.{0,30}\b(?:ecri\w*|jecri\w*|reponses?|je (?:dis|raconte|tape)|messages?|donnees)\b"
    rf"|\b{_GARDE_TOUT}.{{0,30}}\?|\best ?- ?ce que {_GARDE_TOUT}"
    rf"|\b{_LIVRE}\b[^?]{{0,40}}\b{_MES_MOTS}[^?]*\?|\b{_MES_MOTS}[^?]{{0,40}}\b{_LIVRE}\b[^?]*\?"
    rf"|{_TOUT_CA}"
    r"|\b(?:c'est|cest|reste\w*|est ?- ?ce) (?:\w+ ){0,2}(?:confidentiel\w*|anonyme)\b[^?]{0,30}\?"
    rf"|\b{_MES_MOTS}[^?]{{0,20}}\b(?:vont|va|partent|finissent) ou\b|\bou (?:vont|va|partent|finissent) {_MES_MOTS}"
)


_GARDER = r"(?:not|inscri|ecri|gard|stock|enregistr|sauvegard|conserv|rang|met|mettez|envoy|envoi|repet|raconte|ressor)\w*"
_CE_QUE_JE_DIS = r"(?:(?:tout )?(?:ca|cela|ce que (?:je |j')\w+(?: la)?)|tout|(?:toutes? )?(?:mes|nos) (?:reponses?|mots|messages?|phrases?|histoires?|valeurs|secrets))"
_OU = r"(?:ou(?: ca| donc)?|quelque part|combien de temps|longtemps|sur (?:internet|papier|un (?:serveur|ordi\w*|cahier))|en ligne|dans (?:le cloud|un (?:fichier|cahier|ordi\w*)))"
_OU_C_EST_GARDE = re.compile(
    rf"\b(?:vous|tu|t') ?(?:(?:l'|le|la|les|allez|vas|tout|bien|pas|me|ne|n') ?)*{_GARDER} (?:(?:tout|bien|donc|ca|la) )*(?:{_CE_QUE_JE_DIS} )?,? ?{_OU}\b(?: ?,? {_CE_QUE_JE_DIS})?[^?]{{0,15}}\?"
    r"|\b(?:vous|tu) (?:not|gard|enregistr|conserv|ecri)\w* tout(?: ca)?(?: la)?\W*\?"
    rf"|(?:^|[,;:.] ?|\b(?:et|mais|dites|dis|sinon|fait) ,? ?)(?:c'? ?est|ca|cela|elles?|ils?|{_CE_QUE_JE_DIS}) ,? ?(?:ca |elles? |c'est |ils? )?(?:(?:est|sont|reste\w*|va|vont|pars?t?|partent|atterri\w*|finissent|finit) )?(?:{_GARDER} )?(?:{_OU}|entre nous)(?: ,? ?{_CE_QUE_JE_DIS})?\W*\?"
    rf"|\bou (?:est ?- ?ce que )?(?:(?:c'est|ca|vous|tu|cela|va|vont|sont|est|partent) ?)+(?:{_GARDER}|{_CE_QUE_JE_DIS})[^?]{{0,25}}\?"
    rf"|\b(?:qui|quelqu'un|on|mon \w+|ma \w+|ils?) (?:(?:est ?- ?ce )?qui |d'autre |va |vont |peut |pourra |allez )*(?:voi[rt]|li[rt]e?|lira|verra) (?:ca|cela|tout ca|{_CE_QUE_JE_DIS})(?: apres| ensuite| un jour)?\W*\?"
    rf"|\b(?:vous|tu) (?:n'|ne )?(?:allez|vas) pas (?:repeter|raconter|ressortir|publier) {_CE_QUE_JE_DIS}[^?]*\?"
)
"""« Vous notez ça où ? », « ça reste entre nous ? »."""
_RELATION = r"(?:mon|ma|mes|notre|nos) (?:\w+ )?\w+"
_AUTRUI = rf"(?:{_RELATION}|les? \w+|la \w+|l'\w+|quelqu'un|des gens|du monde|on|ils?|elles?|lui|eux|d'autres?(?: gens| personnes)?)"
_PEUT = r"(?:(?:ne |n')?(?:va|vont|peu[xt]|peuvent|pourra|pourront|pourrait|pourraient|risque\w*(?: de)?|aura|auront) (?:pas |aussi |un jour |encore )*)?"
_LISENT = rf"{_PEUT}(?:li[rst]e?|lisent|lira|liront|tomber sur|tombe\w* sur|(?:a|ont|avoir|aura) acces a|acceder a|recevoir|recoit|recoivent|recevra|consulter)"
_VOIENT = rf"{_PEUT}(?:voi[rt]|voient|verra|verront|retrouver|savoir|saura|sauront)"
_PAROLES = r"(?:(?:tout )?ce (?:que |qu')(?:je |j'|on )(?:(?:ai |viens de |vous |te |lui )*)(?:di[st]|dire|raconte\w*|tape\w*|ecri\w+|confie\w*|note\w*|repond\w*)\b|(?:toutes? )?(?:mes|nos) (?:reponses?|messages?|confidences|echanges?)|(?:cette|notre|la) (?:conversation|discussion)|cet echange)"
_TOUT_CECI = r"(?:tout )?(?:ca|cela)(?=(?: (?:ici|un jour|apres|ensuite))*\W*\?)"
_LES_LISENT = rf"(?:,? ?(?:il|elle|ils|elles) )?(?:{_LISENT} (?:{_PAROLES}|{_TOUT_CECI})|{_VOIENT} {_PAROLES})"
_REDIRE = r"(?:le |la |les |l'|n'|ne |en )*(?:repet|rapport|transm|envo|montr|communiqu|partag|di[rst]|racont)\w*"
_REPETE = rf"(?:(?:vous |tu )(?:ne |n')?(?:(?:allez|vas|pourrez|pourrais|pourriez) )?(?:pas )?{_REDIRE}(?: pas)?|(?:ca|cela) (?:(?:ne )?(?:va|peut|risque de) (?:pas )?)?(?:finir|finit|atterrir|atterrit|etre (?:transmis|envoye|montre|repete)))"
_A_LIRE = re.compile(
    rf"\b{_AUTRUI} ?{_LES_LISENT}[^?]*\?"
    rf"|\b(?:lu|vu|consulte|relu)e?s? par (?:qui|quelqu'un|{_AUTRUI})\b[^?]*\?"
    r"|\b(?:y a|a part|il n'y a|est ?- ?ce) (?:que )?(?:vous|toi|tu)(?: seul\w*)? (?:qui )?(?:lis|lisez|voyez|vois)\b[^?]*\?"
)
"""« Mon mari peut lire ce que j'écris ? », « c'est lu par des gens ? »."""
_A_QUELQU_UN = re.compile(
    rf"\b{_RELATION} ?{_LES_LISENT}[^?]*\?"
    rf"|\b{_REPETE} (?:{_PAROLES} |{_MES_MOTS} |tout (?:ca|cela) |ca |cela )?(?:a|chez|vers|aux) {_RELATION}\b(?: tout (?:ca|cela))?[^?]{{0,15}}\?"
    rf"|\b(?:lu|vu|consulte)e?s? par {_RELATION}\b[^?]*\?"
)
"""« Ma banquière pourra lire ce que j'ai écrit ? », « vous le répétez à mon patron ? »."""
_LES_MIENS = rf"(?:{_PAROLES}|{_MES_MOTS}|{_CE_QUE_JE_DIS}|ce que (?:je |j')\w+)(?: ici)?"
_MACHINE = r"(?:votre|ton|ta|ce|cette|le|la) ?(?:programme|logiciel|machine|robot|site|outil|coach|appli\w*|systeme|bot|ordi\w*|serveur|truc|intelligence artificielle|ia)"
_CONSERVE = r"(?:gard|enregistr|conserv|stock|memoris|sauvegard|archiv)\w*"
_AU_JUSTE_SEUL = rf"(?:[ ,]+(?:exactement|au juste|donc|en fait|au fond|vraiment|precisement|concretement|comme (?:donnees|infos?|informations|traces?)|(?:de|sur) (?:moi|nous)|(?:de|d') ?(?:tout )?(?:ca|cela)|(?:de )?{_LES_MIENS}|en memoire|la[- ]dedans|apres|ensuite|quelque part|ici|la|hein|vous|toi))*"
_AU_JUSTE = rf"{_AU_JUSTE_SEUL}\W*\?"
_EN_TETE = r"(?:^|[.!?…] ?)(?:(?:et|mais|bon|alors|sinon|au fait|dites?(?: ?- ?moi)?|dis(?: ?- ?moi)?|d'ailleurs|euh|pardon|en fait|question) ?[,:]? ?)*"
_QUE_GARDE = re.compile(
    rf"\bque? (?:(?:me |m')?{_CONSERVE} ?-? ?(?:t-)?(?:vous|tu|il|{_MACHINE})|reti(?:en|ent|endra) {_MACHINE}){_AU_JUSTE}"
    rf"|\b(?:qu'est ?- ?ce (?:que |qu')|c'est quoi (?:ce )?(?:que |qu'))(?:vous |tu |il |{_MACHINE} )(?:en |me |va |allez |vas )*{_CONSERVE}{_AU_JUSTE}"
    rf"|(?:{_EN_TETE}|\b)(?:vous|tu|{_MACHINE}) (?:en |me |allez |vas |va )*{_CONSERVE} (?:quoi|quelles? (?:donnees|infos?|informations|traces?)){_AU_JUSTE}"
    rf"|\b(?:que|qu'est ?- ?ce que) (?:devien\w+|vont devenir|va devenir) {_LES_MIENS}{_AU_JUSTE}|\b{_LES_MIENS} ,? ?(?:ca |elles? |ils? )?(?:devien\w+|vont devenir|va devenir) quoi{_AU_JUSTE}"
)
"""« Que garde votre programme, au juste ? », « mes réponses, elles deviennent quoi ? »."""
_EST_GARDE = rf"(?:est|sont|sera|seront|reste\w*|va etre|vont etre)(?: ?- ?(?:il|elle|ils|elles|ce))? (?:(?:bien|donc|tout|vraiment) )*(?:{_CONSERVE}|note[es]*)"
_ET_QUI = r"(?:[ ,]+(?:et|ou)\b[^?]*)?"
_CE_QUI_EST_GARDE = re.compile(
    rf"\b(?:qu'est ?- ?ce qui|(?:savoir|demande|dites?(?: ?- ?moi)?|dis(?: ?- ?moi)?|expliqu\w+|et),? (?:ce qui|ce que (?:vous|tu))|quelles? (?:donnees|infos?|informations|traces?)) (?:{_EST_GARDE}|(?:en )?{_CONSERVE}) ?(?:[ ,]+(?:(?:tout )?de |de tout )?(?:{_LES_MIENS}|{_PAROLES}|(?:tout )?ce (?:que |qu')(?:je |j'|on )[^?,]{{2,30}})(?: ici| la)?|{_AU_JUSTE_SEUL}){_ET_QUI}\W*\?"
    rf"|\bqu'est ?- ?ce qu'il (?:reste|restera) de (?:{_LES_MIENS}|{_PAROLES}){_ET_QUI}\W*\?|\bqu'est ?- ?ce qui reste de (?:{_LES_MIENS}|{_PAROLES}){_ET_QUI}\W*\?"
    rf"|(?:{_EN_TETE}|\b(?:savoir|demande) )(?:est ?- ?ce que |si )?(?:{_LES_MIENS}|{_PAROLES}|nos echanges|(?:ce|c'|ca|tout ca|tout cela) ?),? ?(?:(?:ca|c'|elles?|ils?) ?)?{_EST_GARDE}{_AU_JUSTE}"
    rf"|\b(?:reste|restera|garde[zs]?|laisse) (?:\w+ ){{0,2}}traces? (?:de (?:{_LES_MIENS}|{_PAROLES}|ce (?:que |qu')(?:je|on) [^?]{{2,25}})|quelque part)\W*\?"
)
"""« Qu'est-ce qui est gardé de notre conversation ? », « mes réponses sont enregistrées ? »."""
_QUI_LE_LIT = re.compile(
    rf"(?:{_EN_TETE}|\b{_LES_MIENS} ,? ?)(?:qui|ki) (?:(?:est ?- ?ce qui|c'est qui|va|peut|pourra|d'autre|a part vous|donc) )*(?:(?:le|les|l'|me|nous) ?(?:lit?|lire|lira|lisent|voit|voir|verra|regarde|consulte)|(?:y )?(?:a|aura|avoir) acces)\b{_AU_JUSTE}"
    rf"|\b{_LES_MIENS} ,? ?(?:qui|ki) (?:va )?la (?:lit|lire|lira|voit)\b{_AU_JUSTE}"
    r"|\b(?:quelqu'un|une (?:vraie )?personne|un humain|des gens|du monde) (?:(?:derriere|qui|la|vraiment|me|nous|va|peut) )*(?:li[st]|lire|lisent|lira)(?: (?:derriere|vraiment|apres|au bout))*\W*\?"
)
"""« Et ce que j'écris, qui le lit ? », « quelqu'un lit, derrière ? »; « ma carte, qui la lit ? » is told."""
_OU_ET_COMBIEN = re.compile(
    rf"{_GARDE_TOUT}|\b(?:ou|quelque part|combien de temps|longtemps)\b|\b(?:vous|tu) (?:\w+ )?{_GARDER}"
)


_COMMENT_EFFACER = re.compile(
    rf"{_EN_TETE}(?:(?:(?:je |j' ?)?(?:fais|fait|peux|dois)|on fait|faut) )?(?:comment|ou)(?: (?:est ?- ?ce que|(?:je |on )?(?:fais|fait|faire|peux|peut|dois|doit)|puis ?- ?je))*(?: (?:je |j' ?|on |pour |que je |que j' ?|tout |bien ))* ?(?:tout )?(?:effac|supprim|detrui)\w*(?: (?:tout(?: (?:ca|cela))?|ca|cela|mes (?:reponses?|donnees|messages?)|ce que j'ai \w+|la conversation))?(?: (?:apres|ensuite|si je veux|un jour|un jour si je veux))*\W*\?"
)
"""« Comment j'efface tout ça ? »: asked how, and nothing is erased."""

_QUE_SES_MOTS = re.compile(rf"{_EN_TETE}{_LES_MIENS}\W*")


def nomme_ses_mots(debut: str) -> bool:
    """Whether the beginning of a sentence only names what is written here: « et ce que je dis »."""
    return bool(_QUE_SES_MOTS.fullmatch(normaliser(debut)))


def reponse_a_qui_lit(texte: str) -> str | None:
    """The response to who reads, to whom it is told, or where it is kept; None for anything else."""
    plat = normaliser(texte)
    if _COMMENT_EFFACER.search(plat):
        return "utter_question_confidentialite"
    if _A_QUELQU_UN.search(plat):
        return "utter_question_lu_par_quelqu_un"
    if _CE_QUI_EST_GARDE.search(plat):
        # « … et qui peut le lire ? »: what is kept tells where, and for whom.
        return "utter_question_confidentialite"
    if _QUI_LE_LIT.search(plat):
        return "utter_question_qui_lit"
    if _QUE_GARDE.search(plat):
        return "utter_question_confidentialite"
    if _A_LIRE.search(plat) or _QUI_LIT.search(plat) or _OU_C_EST_GARDE.search(plat):
        garde = _OU_ET_COMBIEN.search(plat) and not _LECTEUR.search(plat)
        return "utter_question_confidentialite" if garde else "utter_question_qui_lit"
    return None


_LECTEUR = re.compile(
    rf"\b(?:qui|ki)\b[^?]*\b(?:li[rst]|lire|lisent|voi[rt]|regarde|recoit|acces)\b|\b{_LIVRE}\b|\bli[rst]e?\b|\blus?\b"
)
"""Who reads or gets it is asked, wherever it is kept besides."""
