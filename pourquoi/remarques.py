"""What is said to the coach beside an answer: in a hurry, worn out by it, ill understood, puzzled.

« Les mariés du coin. Excusez, y a la queue, j'écris vite » answers; the rest wants a word, and is
no part of the answer.
"""

from __future__ import annotations

import re

from pourquoi.ecoute.confidences import ne_dit_que_son_humeur
from pourquoi.rectifications import a_plat

_ICI = r"(?:^|(?<=[.,;:!?…()\n] )|(?<=[.,;:!?…()\n]))"
"""Where a clause begins."""
_LIEN = r"(?:(?:et|mais|bon|non|nan|ah|oh|eh|euh|puis|franchement|au fait|d'ailleurs|par contre|sinon|en vrai|c'est que|attends|attendez|la)[\s,]+)*"
_FIN = r"[^.;!?…]*(?:[.;!?…]+|$)"
_COUPER = r"[^.,;:!?…]{0,60}?(?=[.,;:!?…]|$|\s(?:mais|et|donc|alors|bref|je disais|du coup)\s)"

_JE = r"(?:je |j'? ?)"
_MONDE = r"(?:(?:du|de l'|plein de|beaucoup de|trop de|un peu de) ?(?:monde|gens|passage)|la queue|la file|des? clients?|une? (?:[\w-]+ ){1,3}(?:qui )?(?:rentre|entre|arrive|attend|m'attend|m'appelle|sonne|s'impatiente))"
_OCCUPE = (
    rf"(?:(?:il )?y ?'? ?a {_MONDE}|{_JE}(?:suis|sui) (?:en (?:plein|train|tournee|voiture|rendez)|au (?:boulot|volant|comptoir|magasin|chantier)|entre deux|presse|sur (?:mon|le) (?:tel|portable|telephone|chantier))"
    rf"|{_JE}?(?:ecris|ecri|tape|reponds?|dicte) (?:\w+ )?(?:vite|d'une main|sur (?:mon|le) (?:tel|portable|telephone)|entre deux|en marchant|mal)|j'ai (?:pas|peu) (?:\w+ )?le temps|j'ai (?:les mains|une main|des clients?|une? \w+ qui (?:attend|arrive|rentre))|on (?:m'appelle|sonne|me parle)"
    r"|(?:pour )?(?:les|mes) (?:fautes|coquilles)|(?:du|pour le) (?:retard|delai)|(?:le|mon) (?:bebe|petit|gamin|chien|fils) (?:\w+ )?(?:pleure|crie|aboie|se reveille))"
)
_PRESSE = re.compile(
    rf"(?:[\s,(]|^)(?P<dit>(?:excus\w+|scus\w+|desolee?s?|dsl|pardon|sorry|navree?)(?:[ -]moi)?[\s,:]*(?:(?:hein|mais|si|car|parce que?|c'est que|la|de|pour|vraiment)\s+)*{_OCCUPE}{_FIN})"
    rf"|{_ICI}(?P<nu>{_LIEN}(?:(?:il )?y ?'? ?a une? (?:[\w-]+ ){{1,3}}(?:qui )?(?:rentre|entre|arrive|m'attend|m'appelle|sonne)(?: (?:la|dans la boutique|au magasin|au comptoir))?|{_JE}?(?:ecris|ecri|tape) (?:\w+ )?(?:vite|d'une main|entre deux \w+)"
    r"|on (?:m'appelle|sonne)(?: la)?|j'ai une? [\w-]+ (?:qui )?(?:attend|arrive|rentre)(?: la)?)\W*$)"
)
_ATTENDS = r"(?:attend\w*|(?:une? |1 ?|deux |2 ?|5 ?|cinq |quelques )?(?:petites? )?(?:minutes?|min|mn|secondes?|sec|instants?)|pardon|desolee?|dsl|excus\w*(?:[ -]moi)?|stop|bon|la|voila|oups|merci|euh|hop)"
_EN_PLEIN_TRAVAIL = r"(?:j(?:e |')? ?(?:suis|sui) (?:au volant|au tel\w*|en (?:train de (?:servir|conduire|rouler|coiffer|manger|livrer)|reunion|ligne))|on (?:m'appelle|sonne))"
_SITUATION = rf"(?:{_EN_PLEIN_TRAVAIL}|j(?:e |')? ?(?:suis|sui) (?:en (?:train de \w+(?: \w+){{0,2}}|route|voiture|plein \w+|caisse|cuisine)|(?:chez|avec|dans|sur) (?:(?:le|la|un|une|mon|ma) |l')?\w+|occupee?)|(?:j'ai|jai|(?:il )?y ?'? ?a) (?:du monde|(?:un|une|des|deux|mon|ma|le|la) \w+(?: qui \w+)?)|(?:un|une|le|la|mon|ma) \w+ (?:qui )?(?:m'? ?)?(?:arriv|attend|entre|rentr|sonn|appell|est la|pleur|debarqu)\w*)"
_REVIENT_VITE = (
    r"(?:(?:je |j)?(?:reviens?|rvien|repasse|reprends?)(?: (?:vite|tout de suite|de suite))?)"
)
_OCCUPE_LA = re.compile(
    rf"(?!(?:une?|mon|ma|le|la|l'|des) ?\w+ (?:qui )?attend)\W*(?:{_ATTENDS}\W+)*(?:{_SITUATION}(?:\W+(?:{_ATTENDS}|{_REVIENT_VITE}|je))*)\W*"
)
_LE_DIT = re.compile(
    rf"\b(?:attend(?:s|ez)|^attend|minutes?|min|mn|secondes?|sec|instants?|stop|{_REVIENT_VITE})\b|{_EN_PLEIN_TRAVAIL}"
)
"""« Attendez, je suis en train de servir », « un client arrive, je reviens », and nothing else."""
_GALERE = re.compile(
    rf"{_ICI}(?P<dit>{_LIEN}(?:(?:tu|vous|t') ?(?:m'|me |nous )?(?:(?:as|avez|a|aurez|auras) )?(?:(?:bien|quand meme|vraiment|sacrement|un peu|drolement) )*(?:fait|faites|fais|fai) (?:(?:bien|quand meme|vraiment|un peu) )*(?:galere\w*|suer|ramer|transpirer|cogiter|bosser|me creuser|tourner en bourrique|chercher|batailler|reflechir)"
    rf"|(?:tu|vous) m'(?:as|avez) (?:bien )?(?:donne du mal|donne du fil|retourne (?:la tete|le cerveau)|vide|epuise|creve|essore)\w*|(?:(?:ca|c)'? ?(?:a|est|etait|ete) )(?:ete |pas )*(?:laborieux|facile|sans peine|de tout repos)(?: (?:avec|de) (?:toi|vous))){_COUPER}\W*)"
)
_INCOMPRIS = re.compile(
    rf"{_ICI}(?P<dit>{_LIEN}(?:(?:tu|vous) (?:ne |n'|m'|me )*(?:comprends|comprenez|compren\w*|captes?|captez|piges?|pigez|suis|suivez) (?:(?:vraiment|decidement|toujours|jamais|absolument|donc) )*(?:rien|pas|que dalle|de travers)(?: (?:du tout|a rien|quand meme|ce que je (?:dis|raconte|vous dis|te dis)|toi|vous))*"
    rf"|(?:tu|vous|t') ?(?:es|etes|est) (?:(?:completement|totalement|vraiment|toujours) )*(?:a cote(?: de la plaque)?|a l'ouest|largue\w*|perdue?))(?![^.,;:!?…]*\?)[^.,;:!?…]{{0,20}}(?:[\s,]+(?:moi )?je (?:(?:vous|te|t') ?)?(?:parlais|parle|disais|repondais) (?:de |d'|du |des |que )[^.,;:!?…]+)?(?:[.,;:!…]+|$))"
)
_SINEK = r"\b(?:sinek|sineck|citations?|americain)\b"
_CITATION = re.compile(
    rf"(?:{_ICI}|\s)(?P<dit>{_LIEN}(?:(?:pourquoi|pk|pq|prkoi) (?:est ?-?ce que )?(?:vous|tu|il)?[^.;!?…]{{0,50}}{_SINEK}|(?:c'? ?est|c|elle est|je (?:la )?trouve) (?:un peu |super |assez |vraiment |tres |trop )?(?:bizarre|etrange|chelou|drole|creu\w+|nul\w*|moche|cliche|lourd\w*|curieu\w+)\W+(?:\w+\W+){{0,3}}?(?:ta|votre|la|cette|le|ton) [^.;!?…]{{0,20}}{_SINEK}"
    rf"|(?:quel|c'est quoi le) rapport[^.;!?…]{{0,40}}{_SINEK}|(?:que|qu'est ?-?ce que?) (?:vient|fait|fout)[^.;!?…]{{0,30}}{_SINEK}|(?:je |j'ai )?(?:comprends?|compris|vois|capte) pas[^.;!?…]{{0,30}}{_SINEK}|(?:ta|votre|cette|la) citation[^.;!?…]{{0,30}}(?:bizarre|etrange|chelou|sert|rapport|tombe|comprends|compris|nulle?|cliche)){_FIN})"
)
_REDITE = re.compile(
    rf"{_ICI}(?P<dit>{_LIEN}(?:(?:vous|tu) (?:me )?(?:l'|le |la )?(?:avez|as) deja (?:demande|pose)\w*|(?:c'est|encore) (?:encore |toujours )?la meme question)(?: (?:\w+ ){{0,4}}\w+)?\W*$)"
    rf"|{_ICI}(?P<nu>{_LIEN}{_JE}viens (?:juste |tout juste )?de (?:vous |te )(?:le |la )?(?:dire|l'ecrire|repondre)[ .!…]*[.!…](?=\s*\w))"
)
"""« Vous me l’avez déjà demandé », « je viens de vous le dire. La patience »: an answer follows."""

_AUTRE_EXEMPLE = r"(?:(?:mais|et|bon|apres|enfin)[\s,]+)*si (?:tu (?:veux|preferes|y tiens)|vous (?:voulez|preferez|y tenez))(?: vraiment)?(?: (?:un|une|d'autres?|autre)(?: (?:vrai|autre|deuxieme|second|nouvel|nouveau))? ?(?:exemples?|choses?|cas|histoires?|gestes?|details?|trucs?)?)?\s*[:,]\s*"
_JE_VIENS_DE_LE_DIRE = re.compile(
    rf"^\W*{_LIEN}{_JE}(?:viens (?:juste |tout juste )?de (?:vous |te )(?:le |la )?(?:dire|l'ecrire|repondre)|(?:vous |te |t')l'ai (?:deja )?(?:dit|ecrit))[\s,:]+[^.;!?…]{{3,80}}[.;!…]+\s*{_AUTRE_EXEMPLE}(?=\w)"
)
"""« Je viens de le dire, le sachet. Mais si vous voulez un exemple : … »: the answer follows."""
_REDIT_MALGRE = (
    r"(?:(?:mais|et|bon|ah|non|la|encore une fois)[\s,]+)*(?:vous (?:me )?(?:redites|dites|repetez|reparlez|parlez|remettez|mettez|ressortez|reprenez|gardez)|(?:tu |t')(?:me )?(?:redis|dis|repetes?|reparles?|parles?|remets?|mets?|ressors?|reprends?|gardes?)) (?:encore |toujours )?[^.;!?…]{2,45}? (?:alors que|quand|apres que|pourtant|juste apres)\b[^.;!?…]{3,70}"
    r"[.!…]+(?=\s*\w)|(?:(?:ah|oh|mais|non)[\s,]+)*(?:encore|toujours) (?:la |le |les |l'|cette |cet |ce )[^.,;:!?…]{2,25} ?(?:[!…]+|\.{2,})(?=\s*\w)(?!\s*(?:retir|enlev|ote|suppr|effac|vir|j'ai dit)\w*)"
)
"""« Vous redites la famille alors que je l'ai enlevée… Bon. Je pense à… », « encore la liberté ! »."""
_PASSONS = re.compile(
    rf"^\W*{_LIEN}(?:j'avais|j'ai|javais|jai|je) (?:bien |pourtant |deja )*(?:ecrit|dit|mis|note|demande|parle de|dicte) [^.;!?…]{{2,80}}?[\s,]+(?:(?:mais|et|enfin|bon)[\s,]+)*(?:passons|bref|tant pis|peu importe|laissons|laissez|laisse tomber|laissez tomber|admettons|c'?est pas grave|ce n'est pas grave)[\s.,;:!…]*"
)
"""« J'avais écrit « sur mesure », mais passons. Ma synthèse »: said of what was noted wrong."""


def passe_sur_une_erreur(texte: str) -> str | None:
    """What follows « j'avais écrit X, mais passons »; None when nothing of the kind is said."""
    passe = _PASSONS.match(a_plat(texte))
    return texte[passe.end() :].strip() if passe else None


_RASSURE = re.compile(
    rf"^\W*(?P<dit>{_LIEN}(?:t'? ?inquiet\w*|tkt|tqt|(?:ne )?(?:vous|t') ?(?:en )?(?:inquietez|fais|fait|faites) pas|inquietez[ -]vous pas|(?:mdr |lol |bah |ben )*(?:(?:tu|vous) (?:crois|croyais|croyez|croyiez) quoi|qu'est-ce que (?:tu|vous) (?:crois|croyez))(?: donc| toi| vous)?)(?:[\s,?]+(?:pas|hein|mdr|lol|va|mec|frere|pour (?:moi|ca)|je (?:(?:te|vous|t') ?)?(?:reponds|vais (?:te |vous )?repondre|suis la|continue)))*(?:[\s,.;!?]+|$))"
    r"(?!\W*(?:c'est ce que|je (?:leur|lui|les) |que ))"
)
"""« T'inquiète », « ne vous en faites pas », « tu crois quoi lol »."""
_TOUT = r"(?:beaucoup|souvent|trop|tout le temps|sans arret|sans cesse|toujours|encore|un peu(?: trop)?|pas mal|vachement)"
_A_SA_FACON = (
    rf"(?:{_LIEN}(?:(?:vous (?:me |le |la |les )?(?:repetez|redites|rabachez|reparlez)|(?:tu|t') ?(?:me |le |la |les )?(?:repetes?|redis|rabaches?|reparles?)) {_TOUT}"
    r"|(?:vous (?:repondez|ecrivez|parlez)|tu (?:reponds|ecris|parles)) (?:(?:bien|un peu|tres|trop|quand meme|vraiment|drolement|toujours|super) )*(?:courts?|sechement|froidement|brievement|comme (?:un|une) (?:robot|machine|guichet|formulaire))"
    r"|(?:ca|cela) (?:m'a |ma |me )(?:fait |fai )(?:(?:un peu|tout|quand meme|bien) )*(?:drole|bizarre|mal|tout chose|quelque chose|de la peine) (?:que (?:vous|tu)|quand (?:vous|tu)) (?:(?:en|me|m'|y|avez|as) ?)*(?:re)?(?:parl|di[st]|cit|mentionn|ressort)\w*)"
    rf"\b{_COUPER}(?:[,;.:!…]+|$))"
)
"""« Vous répétez beaucoup la patience, dites donc », « vous répondez court », « ça m’a fait drôle que
vous reparliez de mon frère »."""
_REPETE = (
    rf"(?:{_LIEN}(?:vous (?:vous )?(?:repetez|radotez|rabachez|tournez en rond)|(?:tu |t')(?:te )?(?:repetes?|radotes?|rabaches?|tournes? en rond)"
    r"|(?:vous |tu )(?:me |m'|nous )?(?:redites?|redis|reposez?s?|redemandez?s?|ressor(?:s|tez)) (?:encore |toujours )?(?:(?:la |les )memes? (?:choses?|questions?|phrases?)|pareil|ca)"
    r"|(?:c'est |encore |toujours )+(?:la meme (?:question|chanson|rengaine)|les memes questions))"
    r"(?:[\s,]+(?:encore|la|un peu|vraiment|toujours|dites donc|dis donc|hein|decidement|non))*\s*[.!…]+(?=\s*\w))"
)
"""« Vous vous répétez. J'ai reconduit la Josette »: alone, such words are a complaint."""
_PAS_LE_MOT = rf"(?:{_LIEN}(?:(?:pardon|excuse[sz]?[- ]moi|je me permets|si je peux me permettre|petite remarque|au passage)[\s,:]+)*(?:le mot )?[«“\"] ?[^«»“”\"]{{2,30}}? ?[»”\"],? (?:ce n'est|c'est|cest|n'est) pas (?:vraiment |tout a fait |exactement )?(?:le (?:bon )?(?:mot|terme))(?: juste| exact)?[\s,:;]+{_JE}(?:parlais|disais|pensais|racontais)\b[^.;!?…:«»]{{3,80}}[.;!…]+(?=\s*\w))"
"""« « ensuite » n’est pas le mot, je parlais du début. Dans mon atelier, … »: the answer follows."""
_MAL_LU = re.compile(
    r"\b(?:rien|mal|pas|n'importe quoi) (?:compris|note|lu|ecoute|ecrit)|\bcomprene?z? (?:rien|pas)\b"
)

_GENTIL = r"(?:(?:c'? ?est|c|c'etait|trop) (?:\w+ )?(?:gentil\w*|sympa\w*|chouette|mignon|touchant|cool|bien|beau|joli|super|top|genial)|merci\w*|(?:ca|cela) (?:me |m' ?)(?:touche\w*|fait (?:\w+ )?(?:plaisir|chaud|du bien|quelque chose)|emeut)|bravo|j'apprecie|j'en suis (?:touchee?|emue?))"
_RETENU = r"(?:reten|gard|not|souven|rappel|repri|ecout|pens|cit|mis|conserv)\w*"
_A_RETENU = rf"(?:(?:vous|tu) (?:(?:l'|les? |la |m'|me |en |y |vous |t' ?)*)(?:avez|as|etes|es)|t' ?(?:as|es)|tas|tes) (?:(?:bien|meme|vraiment|encore) )*{_RETENU}"
_REMERCIE = re.compile(
    rf"(?:^|(?<=[.!?…] ))(?P<dit>{_LIEN}(?:{_A_RETENU}\b(?! (?:que|seulement|juste)\b)[^.;!?…:]{{0,60}}?[\s,]{_GENTIL}\b"
    rf"|(?:c'? ?est [^.;!?…:]{{2,45}}, )?{_GENTIL} (?:d'(?:y )?(?:avoir|etre)|de (?:l'|les |t'|vous |m')?(?:avoir|etre)|que (?:vous|tu) (?:(?:l'|les |vous |t'|en )?(?:ayez|aies|avez|as|soyez|sois))) [^.;!?…:,]{{0,15}}?\b{_RETENU}\b)"
    r"(?:(?! (?:mais|sauf|par contre|dommage)\b)[^.;!?…:,]){0,30}(?:[.;!?…]+|,(?! (?:mais|sauf|par contre|dommage)\b)|$))"
)
"""« Oh, tu as retenu ma grand-mère, c'est gentil. Ben je renonce à… »: thanks, and no reproach."""


def remercie(phrase: str) -> bool:
    """Whether a sentence thanks the coach for what it kept."""
    return bool(_REMERCIE.match(a_plat(phrase)))


_PAS_ECOUTE = re.compile(
    rf"^\W*(?:{_LIEN}(?:(?:tu|vous|t') ?(?:ne |n'|m'|me )*(?:ecoutes?|ecoutez|entends|entendez|lis|lisez)(?: (?:vraiment|au moins|meme|bien))*(?: (?:ou (?:quoi|bien|pas)|pas|rien|jamais)\b)+(?: (?:ce que je (?:te |vous )?(?:dis|raconte)|quand je parle))?"
    r"|(?:tu|vous) saute[sz]?(?: (?:encore|toujours))?(?: (?:des|les|une|ma|mes|tout|la moitie des) ?(?:questions?|etapes?|clientes?|clients?)?)?|(?:tu|vous|t') ?(?:ne |n'|m'|me )*(?:as|avez) (?:meme |encore |toujours )*pas (?:demande|pose (?:la |de )?question|parle) ?(?:(?:de |sur |pour )?(?:mes|mon|ma|les) [^.,;:!?]{2,30})?)"
    r"(?:[\s,]+(?:hein|la|toi|vous|dis donc|dites donc))*(?:[\s,.!?…]+|$))+(?:(?:moi )?je (?:(?:vous|te|t') ?)?(?:parlais|parle) (?:de |d'|du |des )[^.,;:!?…]+\W*)?$"
)
"""« Tu m’écoutes ou quoi ? », « vous n’avez pas demandé mes clients », and nothing else."""
_ET_TOI_RIEN = re.compile(
    rf"^\W*{_LIEN}je (?:te|vous) (?:dis|raconte|parle|annonce|explique) (?:que |qu'|: )(?P<dit>[^.;!?…]{{4,}}?),? (?:et|mais) (?:toi|vous),? (?:(?:tu|vous) )?(?:rien|pas un mot|silence|(?:ne )?(?:dis|dites|reponds|repondez) rien|passe[sz]? a autre chose|saute[sz]?|(?:t'en |vous en |en )(?:fiche[sz]?|fous|foutez|moque[sz]?))(?: du tout| la-dessus)?[\s.,!?…]*"
)
"""« Je te dis que je ferme l’atelier, et toi rien »: the reproach goes, what was said stays."""
_BIEN_REDIT = rf"(?:^\W*{_LIEN}(?:(?:celle|celui)[- ]la,? (?:elle |il )?(?:est|c'est) |(?:la |ca |voila |cette fois |oui )*,? ?(?:c'est |c'etait |vous avez |tu as |t'as ))(?:plutot |tres |vraiment |assez )?bien (?:redite?s?|reprise?|resumee?|reformulee?|notee?|recopiee?)(?: (?:ca|la|cette fois|celle-la|celui-la))?(?:[.;:!…]+|$))"
"""« Celle-là, elle est bien redite »: of what was said back, and of nothing else."""
_FALLAIT_LE_DIRE = re.compile(
    rf"^\W*(?:{_LIEN}(?:voila[\s,]+)?(?:(?:il )?fallait (?:me )?(?:le|l'|me le) ?(?:dire|preciser|expliquer|annoncer)|(?:vous auriez|tu aurais|t'aurais) (?:pu|du) (?:me )?(?:le )?(?:dire|preciser|prevenir|expliquer|annoncer)) (?:avant|plus tot|tout a l'heure|des le (?:debut|depart)|tout de suite|d'abord)(?:[.,;:!…]+|$))"
)
"""« Il fallait le dire plus tôt. Montrez… »: a reproach, then what is asked."""

_MOTIFS = {
    "utter_remercier": re.compile(f"{_REMERCIE.pattern}|(?P<nu>{_BIEN_REDIT})"),
    "utter_prenez_votre_temps": _PRESSE,
    "utter_remarque_dur": _GALERE,
    "utter_mal_compris": _INCOMPRIS,
    "utter_pourquoi_la_citation": _CITATION,
    "utter_deja_dit": _REDITE,
    "utter_mal_cite": re.compile(f"{_ICI}(?P<nu>{_REDIT_MALGRE})(?P<dit>)"),
    "utter_remarque_recue": re.compile(
        f"{_RASSURE.pattern}|{_ICI}(?P<nu>{_A_SA_FACON}|{_REPETE}|{_PAS_LE_MOT})"
    ),
}
"""The response to each remark, and how it is worded in a flat text."""

_RAPPORTE = re.compile(
    r"\b(?:di[st]|disent|disait|disaient|dire|repond\w*|cri\w+|genre|quand|lorsque|si|ou|comme|que|m|s|nous|pas|plus|de|d|sans|mes|des|les|une?)\W*$"
)
"""What is told of someone else, or goes with a condition, is no remark to the coach."""
_BORD = re.compile(r"^[\s,;:–—-]+|[\s,;:–—(-]+(?:(?:et|mais|bon)\s*)?$", re.IGNORECASE)


def rassure(texte: str) -> bool:
    """Whether a message only puts the coach at ease: « t'inquiète »."""
    return bool(_RASSURE.search(a_plat(texte)))


_PAS_CHEZ_MOI = re.compile(
    r"^\W*(?:(?:euh|bah|ben|mais|ah|non|alors|enfin|deja)[\s,]+)*(?:il|elle|ils|elles|on|le client|la cliente|les clients|les clientes|les gens|personne)(?: (?:ne|n'))? ?(?:(?:re)?part\w*|(?:re)?vien\w*|entre\w*|rentre\w*|sort\w*|passe\w*) (?:pas|jamais|plus)?[^.!?…]{0,40}?[\s,;:]+(?:vu que |parce que |puisque )?(?:c'? ?est|c) (?:moi|nous) (?:qui|ki) [^.!?…]+[.!?…]+\s*(?=\w)"
)


def sans_le_decor_nie(texte: str) -> str | None:
    """What a customer sees, after « ils ne passent pas chez moi, c'est moi qui vais chez eux »; or None."""
    nie = _PAS_CHEZ_MOI.match(a_plat(texte))
    reste = texte[nie.end() :] if nie else ""
    return reste if len(reste.split()) >= 3 else None


def dit_mal_compris(texte: str) -> bool:
    """Whether a message blames the coach for having understood, or noted, nothing or wrong."""
    plat = a_plat(texte)
    return bool(_INCOMPRIS.search(plat) or _MAL_LU.search(plat))


def remarque(texte: str) -> tuple[str, str] | None:
    """The response to a remark made to the coach, and what else the message says; None without one.

    « lundi je passe à la mairie. c bizarre ta citation » → the word on it, « lundi je passe à la
    mairie. ».
    """
    plat = a_plat(texte)
    if ne_dit_que_son_humeur(texte):
        return "utter_fatigue", ""
    if len(plat.split()) <= 12 and _LE_DIT.search(plat) and _OCCUPE_LA.fullmatch(plat):
        return "utter_prenez_votre_temps", ""
    if rien := _ET_TOI_RIEN.match(plat):
        dit, suite = texte[slice(*rien.span("dit"))].strip(" ,"), texte[rien.end() :]
        return "utter_mal_compris", f"{dit}. {suite}" if suite else dit
    if _PAS_ECOUTE.match(plat):
        return "utter_mal_compris", ""
    if redit := _JE_VIENS_DE_LE_DIRE.match(plat):
        return "utter_deja_dit", texte[redit.end() :].strip()
    if (suite := passe_sur_une_erreur(texte)) is not None:
        return "utter_mal_cite", suite
    if fallait := _FALLAIT_LE_DIRE.match(plat):
        return "utter_remarque_recue", texte[fallait.end() :].strip()
    for nom, motif in _MOTIFS.items():
        m = motif.search(plat)
        if m is None:
            continue
        groupe = "dit" if m["dit"] else "nu"
        debut, fin = m.span(groupe)
        if _RAPPORTE.search(plat[:debut]):
            continue
        bouts = (_BORD.sub("", bout) for bout in (texte[:debut], texte[fin:]))
        return nom, " ".join(filter(None, bouts)).strip()
    return None
