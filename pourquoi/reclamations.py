"""What a message claims back of the notebook: an answer forgotten, gone, wrong, or one detail of it.

« Tu as oublié la recette dans les valeurs » adds, where « oublie la recette » takes out; « remets
ma clientèle d'avant : … » and « le geste, c'est pas ça, je voulais dire que… » say the whole of an
answer again; « et le boucher, c'est à la semaine » puts one detail right. A message is read claim
by claim, so that none hides another.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher

from pourquoi.a_sa_place import ajout
from pourquoi.amorces import ALLEZ, C_EST, CHAMP, DANS, LE, fin, tel_que_tape
from pourquoi.au_passage import elider, reproche
from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.clientele.dite import dire_clientele, qui
from pourquoi.clientele.nommee import humains
from pourquoi.clientele.quelqu_un import nomme_une_chose
from pourquoi.consignes import sans_le_nie
from pourquoi.contredites import contredites, sans_la_preposition
from pourquoi.ecriture import JOURS, en_phrases
from pourquoi.mot_pour_mot import cite_puis_redit, mots_echanges, redite_autrement
from pourquoi.mots_cites import est_un_element
from pourquoi.precisions import SEMBLABLES, Precisees, precisions
from pourquoi.rectifications import (
    ORDRE,
    SUR_LA_PHRASE,
    a_plat,
    avec_aussi,
    derniere,
    designees,
    gardes,
    noms_du_quotidien,
    pleins,
    racines,
    sans_les_mots,
)
from pourquoi.redites import SE_RACONTENT, les_clients_dits
from pourquoi.reflet import ecrire
from pourquoi.remarques import dit_mal_compris
from pourquoi.retouche.groupes import nomme_des_gens
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs import en_entier, en_liste, enumerer
from pourquoi.valeurs_reclamees import valeurs_reclamees

_AU_CLIENT = r"(?:ce que je (?:dis|reponds|raconte) (?:a|aux) (?:une? |mes |mon |nos |les )?client\w*|(?:ma |la )?(?:phrase|reponse) (?:au|aux|a un|a mes) client\w*|(?:a )?dire a (?:une?|mon|ma|mes|nos|la|les?) client\w*)"
_PLUS_LOIN = {
    "phrase_au_client": _AU_CLIENT,
    "philosophie_commerciale": r"(?:ma|la|notre) [«»\"“]? ?(?:facon|maniere) de vendre(?: ?[«»\"”])?",
    "choix_strategique": r"(?:(?:un|le|mon|notre) )?[«\"“]? ?(?:(?:un|le) )?choix a faire(?: ?[»\"”])?|(?:ma|la|notre) decision",
    "changement_metier": r"[«\"“]? ?ce qui change(?: dans (?:le|mon|notre) metier)?(?: ?[»\"”])?",
}
"""Deeper answers by what the record calls them."""
_LOIN = rf"(?:{'|'.join(_PLUS_LOIN.values())})"
_CHAMP = rf"(?:{_LOIN}|(?:{LE} ?)?chemin\b|{CHAMP})"
_BIEN = (
    r"(?:(?:encore|aussi|bien|juste|completement|carrement|totalement|meme|quand meme|deja|tout) )*"
)
_VOUS_AVEZ = (
    r"\b(?:vous (?:m'|me )?(?:avez|aviez)|tu (?:m')?(?:as|avais)|t'(?:as|avais)|ta|tas|t as)"
)
_OUBLIE = rf"(?:\b(?:vous|tu) (?:m'|me )?{_BIEN}(?:oubli|zapp|saut)(?:ez|es)|\bt'(?:oublies|zappes)|{_VOUS_AVEZ} {_BIEN}(?:oubli|zapp|saut|perdu|omi|loup)\w*(?: de (?:mettre|noter|garder|ecrire))?|(?:{_VOUS_AVEZ}|\b(?:vous ne m|vous n|tu ne m|tu n)'(?:avez|as)) (?:toujours |encore )?pas (?:re)?(?:mis|note|garde|ecrit|marque|retenu|pris|copie)\w*|(?:il |y |i )?manque(?:nt)?|(?:y a|il y a|il n'y a|y'a) (?:plus|pas)) (?:encore |aussi |juste )?"
_UNE_CHOSE = r"(?:(?:le (?:plus (?:important|beau|gros)|principal|mieux)|l'(?:essentiel|important)|une (?:seule )?chose|un (?:truc|point|bout|detail)|quelque chose|la (?:fin|suite|moitie)) ?[:,] ?)?"
"""« Il manque l'essentiel : … »"""
_JOUR_DIT = rf"(?:(?:le |ce )?(?:{JOURS})\b)"
"""The day of what they will do names it."""
_REMETS = r"(?:(?:tu (?:peux|pourrais)|vous (?:pouvez|pourriez)|(?:peux|pourrais)[- ]tu|(?:pouvez|pourriez)[- ]vous|(?:il )?(?:faut|faudrait)) (?:me )?(?:remettre|rajouter)|(?<!je )remet(?:s|tez)?|(?<!je )rajoute[sz]?)(?: moi)?(?: bien| aussi| donc)?"
_FIN = fin(
    rf"{_REMETS} ?(?:-? ?(?:le|la|les|ca))?",
    r"(?:tu peux|vous pouvez|pouvez-vous|peux-tu|il faut) (?:le |la |les )?(?:remettre|corriger|rectifier|changer)",
)
_PAS_CA = r"(?:(?:c'est|cest|c|ce n'est|c'etait|est|n'est) pas (?:du tout |vraiment )?(?:ca|cela|bon|juste|bien ca|le bon)|(?:c'est|cest|est) (?:faux|une erreur)|faux)(?: du tout)?"
_C_ETAIT = r"(?:c'etait|c'est|cest|c|ce sont|(?:je|j') ?(?:voulais|ai voulu|veux) dire|j'(?:ai|avais) dit|je disais|le vrai c'est)\b"
_DISPARU = r"(?:(?:il|elle|ils|elles) )?(?:a|ont|est|sont|s'est|y est|y sont|n'y est|n'y sont|n'est|etait)(?: (?:tout|bien))? ?(?:disparu\w*|partie?s?|effacee?s?|perdue?s?|saute\w*|plus(?: la)?|envolee?s?)"

_OTE = r"(?:enleve|retire|vire|supprime|efface|ote)[sz]?\b"

_L_OUBLIE = rf"(?:vous|tu|t')\s?l(?:es |'|a |e )?(?:avez|as) {_BIEN}(?:oubli|zapp|perdu|saut)\w*"
_OUBLI = (
    re.compile(rf"{ALLEZ}(?:dans|parmi|cote|pour) (?P<champ>{_CHAMP})[\s,:]*(?:(?:tu peux|vous pouvez|(?:il )?(?:faut|faudrait)) )?(?:(?:re)?met(?:s|tez|tre)?|r?ajoute[rsz]?|note[rsz]?|garde[rsz]?)(?: (?:moi|bien|juste|donc))* (?:aussi|egalement|en plus)[\s:]+(?P<x>.{{3,90}}?)(?:[\s,]+{_L_OUBLIE})?{_FIN}"),
    re.compile(rf"{ALLEZ}(?:dans|parmi|cote|pour|sur) (?P<champ>{_CHAMP}|{_JOUR_DIT})[\s,:]*{_OUBLIE}{_UNE_CHOSE}(?P<x>.{{3,90}}?){_FIN}"),
    re.compile(rf"{ALLEZ}{_OUBLIE}(?P<x>.{{3,90}}?) {DANS} (?P<champ>{_CHAMP}){_FIN}"),
    re.compile(rf"{ALLEZ}{_REMETS} (?P<x>.{{3,90}}?) {DANS} (?P<champ>{_CHAMP}){_FIN}"),
    re.compile(rf"{ALLEZ}(?:ajoute[sz]?|mettez|mets) (?P<x>(?:pas de |pas d'|jamais |sans |zero ).{{3,90}}?) {DANS} (?P<champ>{_CHAMP}){_FIN}"),
    re.compile(rf"{ALLEZ}{_REMETS} (?P<x>(?:les? |la |l'|mes |ma |mon |des )[^:]{{3,90}}?){_FIN}"),
    re.compile(rf"{ALLEZ}{_VOUS_AVEZ} {_BIEN}(?:oubli|zapp|saut|perdu|omi)\w* (?P<x>(?:les? |la |l'|mes |ma |mon |des )[^:]{{3,90}}?){_FIN}"),
)  # fmt: skip
"""What is missing, and where: « il manque la recette dans mes valeurs », « remets les marins »."""
_PASSE = r"(?:(?:il |elle |ils |elles )?(?:est|sont|a|ont)(?: donc)?(?: (?:passe|parti|disparu)\w*)?|(?:vous|tu|t'|ta) ?(?:l'|les? |la )?(?:avez|as)? ?(?:mis|range|laisse|colle)\w*)"
_LUI = r"(?P<x>(?:les? |la |l'|mes |ma |mon |des )[^,;:.!?]{2,60}?)"
_DANS_LUI = rf"(?:[\s,]+(?:{DANS}) (?P<champ>{_CHAMP}))?{_FIN}"
_OU_EST = (
    re.compile(rf"{ALLEZ}{_LUI}[\s,]+{_PASSE} ou\b(?: donc)?{_DANS_LUI}"),
    re.compile(rf"{ALLEZ}{_PASSE} ou\b(?: donc)?[\s,]+{_LUI}{_DANS_LUI}"),
    re.compile(rf"{ALLEZ}ou {_PASSE} {_LUI}{_DANS_LUI}"),
)
"""What has gone: « et la gaieté, elle est passée où ? dans les valeurs »."""
_GARDE = r"(?:(?:bien|deja|aussi|au moins|quand meme) )*(?:garde|note|mis|ecrit|retenu|marque|range|pris)\w*"
_OU_CELA = rf"(?P<ou>(?:[\s,]+(?:quelque part|bien|aussi|ou (?:pas|non)|oui ou non|dans (?:{_CHAMP}|(?:le |la |mon |ma |vos |tes |votre |ton )?(?:carnet|synthese|resume|notes|reponses))))*)"
_EST_IL_GARDE = (
    re.compile(rf"{ALLEZ}(?P<x>[^,;:.!?]{{2,50}}?)[\s,]+(?:est-ce que )?(?:(?:vous|tu|t') ?l(?:es |'|a |e )?(?:avez|as)|l(?:es |'|a |e )?(?:avez-vous|as-tu)) {_GARDE}{_OU_CELA}\s*\?"),
    re.compile(rf"{ALLEZ}(?:est-ce que )?(?:vous (?:m')?avez|tu (?:m')?as|t'as|tas|avez[- ]vous|as[- ]tu) {_GARDE} (?P<x>(?:(?:pour|a) )?(?:les? |la |l'|mon |ma |mes |des |(?P<nom>(?=\w)))[^,;:.!?]{{2,50}}?){_OU_CELA}\s*\?"),
    re.compile(rf"{ALLEZ}(?P<x>[^,;:.!?]{{2,50}}?)[\s,]+(?:(?:il|elle) (?:y )?est|(?:ils|elles) (?:y )?sont|c'est) (?:{_GARDE}|(?=quelque part)){_OU_CELA}\s*\?"),
)  # fmt: skip
"""« Et Paul, vous l'avez gardé quelque part ? », « t'as bien noté la sieste ? »"""
_SEUL_CHAMP = re.compile(rf"{ALLEZ}(?:dans|parmi|cote|pour|sur) (?:{_CHAMP}|{_JOUR_DIT}){_FIN}")
_ENCORE = re.compile(rf"{ALLEZ}(?P<x>.{{3,90}}?) {DANS} (?P<champ>{_CHAMP}){_FIN}")
"""After one of these, what goes on with it: « … et la douceur dans mes valeurs »."""
_ENTIER = (
    re.compile(rf"{ALLEZ}{_REMETS} (?P<champ>{_CHAMP})(?: (?:d'avant|d'origine|de depart|comme avant|precedente?s?))?\s*[:,]\s*(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?P<champ>{_CHAMP})[\s,]*{_DISPARU}(?: \w+)?[\s,.:]*{_C_ETAIT}[\s,:]*(?:que |qu')?(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?P<champ>{_CHAMP})[\s,]*{_PAS_CA}[\s,.:;]*(?:moi|mais|non)?[\s,]*{_C_ETAIT}[\s,:]*(?:que |qu')?(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?:dans|sur|pour) (?P<champ>{_CHAMP})[\s,]*{_VOUS_AVEZ} {_BIEN}(?:mis|ecrit|note|marque|garde|colle|laisse|retenu|parle)\b[^.!?:]{{0,60}}?[\s,]+(?:moi|or|mais|alors que|non|en fait|en vrai)[\s,]+{_C_ETAIT}[\s,:]*(?:que |qu')?(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?P<champ>{_CHAMP})[\s,]*(?:corrige[sz]?|rectifie[sz]?|change[sz]?|modifie[sz]?|remplace[sz]?|(?:est|c'est|etait) (?:faux|fausse|mal note\w*)|a corriger)\s*:\s*(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?P<champ>{_CHAMP})[\s,]*(?:c'est|cest|c) (?:juste|seulement|uniquement|simplement|que) (?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?:(?:dans|pour|sur) |c'est )?(?P<champ>(?:le |du )?chemin)[\s,:]*(?:(?:il faut |faut )?(?:mets|mettez|mettre|ecri(?:s|vez|re)|notez?|remplace[sz]?|corrige[sz]?)(?: plutot| par)?|(?:j'avais|j'ai) dit)[\s:,]+(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?:(?:corrige|rectifie|change|modifie|remplace)[sz]? (?:aussi |moi |donc |plutot )*)(?:dans |pour |sur )?(?P<champ>{_LOIN})\s*(?::|,? ?{C_EST}\b|par\b)[\s:]*(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?:dans |pour |sur )?(?P<champ>{_LOIN})\s*:\s*(?P<y>.{{4,}}?){_FIN}"),
)  # fmt: skip
"""The whole of an answer, told again under its name."""
_MAL_PLACE = r"(?:vous l'avez|vous avez|tu l'as|t'as|ta) (?:mis|range|note|colle|ecrit|marque)\w* (?:ca |cela )?(?:(?:au|a un|dans le) (?:mauvais|autre) endroit|ailleurs|pas au bon endroit|n'importe ou|a cote|de travers)|(?:c'est |il est |elle est )?pas (?:a sa place|au bon endroit)"
_SOUS_SON_NOM = re.compile(
    rf"{ALLEZ}(?:dans |pour |sur )?(?P<champ>{_LOIN})[\s,]*(?:c'est|cest|c'etait|c|ce serait)[\s,:]+(?!pas\b|que\b|quoi\b)(?P<y>.{{4,}}?)(?P<blame>[\s,]+(?:et |mais |or )?{_MAL_PLACE})?{_FIN}"
)
"""« Le choix à faire c’est le dépôt, vous l’avez mis au mauvais endroit », or in front of the menu."""
_PAS_CLAIR = re.compile(
    rf"{ALLEZ}(?:dans |pour |sur )?(?P<champ>{_CHAMP})[\s,]*(?:(?:c'est|cest|c|est|ca (?:ne )?veut|on) )?(?:pas (?:du tout |tres |trop |bien )*(?:claire?|ca|cela|bon|juste|complet|fini|bien dit|comprehensible)|(?:ne )?comprend (?:pas|rien)|rien dire|flou\w*|mal (?:dit|note|ecrit|resume)\w*|bancal\w*|incomplet)[\s,.…;:!]*(?:mais |alors |donc )?(?:mets|mettez|mettre|ecris|ecrivez|notez?|remplacez? par)(?:(?: plutot| juste| donc)+\s*:?|\s*:)\s*(?P<y>.{{4,}}?){_FIN}"
)
"""« Le « choix à faire », c’est pas clair… mettez : louer le dépôt »."""
_PAS_CELA = r"(?:c'est|cest|c|ce n'est|ce (?:ne )?sont|c'etait) pas (?:du tout |vraiment )?"
_RIRE = r"(?:[\s,.]+(?:lol|mdr+|ptdr+|xd|haha|hein|quoi)\b)*"
_OPPOSEE = (
    re.compile(rf"{ALLEZ}(?:(?:pour|dans|sur|quant aux?|cote) )?(?P<champ>{_CHAMP})[\s,]*{_PAS_CELA}(?!que\b|seulement|juste|uniquement)(?P<a>[^,;.:!?]{{2,60}}?)(?: non plus| du tout)?{_RIRE}[\s,;.!]+(?:(?:mais|moi|et|non)[\s,]+)*(?:c'est|cest|c|ce sont)[\s,:]+(?:(?:plutot|surtout|bien)[\s,]+)*(?:que |qu')?(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?P<champ>{_CHAMP})[\s,]*(?:c'est|cest|c|ce sont)[\s,:]+(?!pas\b)(?P<y>[^,;:.!?]{{4,}}?)[\s,]+(?:et |mais )?(?:non )?pas (?P<a>(?:aux?|les?|la|l'|des|mes|mon|ma)\b[^,;.:!?]{{2,60}}?){_FIN}"),
)  # fmt: skip
"""« Mon pas c'est pas les notaires non plus, c'est que jeudi… », « le renoncement c'est X, pas Y »."""
_PAS_CELA_SEUL = re.compile(
    rf"{ALLEZ}{CHAMP}[\s,]*{_PAS_CELA}(?!que\b|seulement|juste|uniquement)[^,;.:!?]{{2,60}}[.!]*$"
)
_C_EST_LUI = re.compile(rf"\W*(?:(?:mais|moi|et|non)[\s,]+)*{C_EST}\b(?! pas\b)")
"""« Mes clients c'est pas le pain. C'est les anciens »: one claim in two sentences."""
_JUSTE = _ENTIER[5]
_POUR_LUI = re.compile(
    rf"{ALLEZ}(?:pour|cote|quant a) (?P<champ>{_CHAMP})\s*[,:]\s*(?P<y>(?:je |j'|\w+(?:er|ir|re|oir) ).{{4,}}?){_FIN}"
)
"""« Et pour le geste, payer le fournisseur comptant », once something else was claimed."""
_LA_SUITE = re.compile(
    rf"{ALLEZ}{_REMETS} (?:juste )?(?:la suite|la fin|le reste|l'autre (?:moitie|partie|bout)|ensuite|apres)\s*[:,]\s*(?P<y>.{{4,}}?){_FIN}"
)
_MIS_A_TORT = re.compile(
    rf"{ALLEZ}{_VOUS_AVEZ} {_BIEN}(?:re)?(?:mis|laisse|garde|ajoute|note|ecrit)\w* (?P<x>.{{3,60}}?) {DANS} (?P<champ>{_CHAMP}){_FIN}"
)
_A_OTER = re.compile(
    rf"\b{_OTE}[ -]*(?:moi )?(?:les?|la|l'|ca|cela)\b|\bc'est (?:tout )?(?:l'inverse|le contraire)\b|\bj'ai dit non\b"
)
_PAS_EUX = re.compile(
    rf"{ALLEZ}(?:c'est |ce n'est |ce ne sont |ce sont )?pas (?P<x>(?:les? |la |l'|mes |ma |mon |des |aux? )[^,;.:!?]{{3,50}}?)(?P<vrai>{_FIN})"
)
_CA_DE = re.compile(
    rf"^(?P<quoi>.*?)\b{_OTE}[ -]*(?:moi )?(?:ca|cela|les?|la) (?:de|du|dans|a) ?(?P<champ>{_CHAMP}){_FIN}"
)
_OTE_ET_GARDE = re.compile(
    rf"{ALLEZ}{_OTE} (?:moi )?(?P<x>.{{3,90}}?) {DANS} (?P<champ>{_CHAMP})(?:[\s,;.]+(?:et |mais )?|\s+(?:et|mais) )(?:(?:ne )?(?:garde|laisse|mets|met)(?:[sz]|ez)?)(?P<que> (?:que|juste|seulement|uniquement|rien que|plus que))? (?P<y>(?:(?:les?|la|l'|des|ceux|celles|mes|une?) ?).{{3,120}}?){_FIN}"
)
"""« Enlève les colliers et les laisses de mes clients, garde que les éleveurs du coin »."""
_OTE_CE_DIT = re.compile(
    rf"{ALLEZ}{_OTE} (?:moi )?(?P<x>(?:je |j'|on |il |elle |c'est |que ).{{4,80}}?){_FIN}"
)
_N_EST_PAS_LUI = re.compile(
    rf"{ALLEZ}(?:ca[\s,]+)?(?:c'est|cest|c|ce n'est) pas (?:du tout |vraiment )?(?P<un>une? )?(?P<champ>{_CHAMP})(?P<ca>[\s,]+(?:ca|cela))?{_FIN}"
)
_LE_OUBLIE = re.compile(
    rf"{ALLEZ}(?P<x>(?:les? |la |l'|ma |mon |mes )[^,;.:!?]{{3,60}}?),? {_L_OUBLIE}{_FIN}"
)
"""« Et ma mère au resto, vous l'avez oubliée »."""
_D_ORTHOGRAPHE = r"(?:accents?|majuscules?|minuscules?|orthographe|f(?:au|o)tes?(?: de frappe)?|imperatif|pluriel|singulier|une? (?:seul )?[a-z]|deux [a-z])"
_MAL_ECRIT = re.compile(
    rf"{ALLEZ}(?:c'est|cest|c) pas (?P<a>[^,;.:!?]{{2,40}}?) (?:avec|sans) {_D_ORTHOGRAPHE}[\s,;.]+(?:mais )?(?:c'est|cest|c) (?P<b>[^,;.:!?]{{2,40}}?)(?:[\s,]+(?:genre |avec |sans |a l'|au )?{_D_ORTHOGRAPHE}(?: .{{0,30}})?)?{_FIN}"
)
_CITE_EST = re.compile(
    rf"{ALLEZ}(?:je (?:voulais|veux) dire (?:que |qu')?)?(?:(?:dans|pour|sur|de) (?P<champ>{_CHAMP})[\s,:]*)?(?:quand )?(?:je (?:dis|parle de)|j'(?:ai|avais) (?:dit|ecrit|mis)|par|avec)?[\s,]*"
    rf"[«“\"]\s*(?P<a>[^«»“”\"]{{2,50}}?)\s*[»”\"](?: {DANS} (?P<dans>{_CHAMP}))?[\s,]*(?:{C_EST}|(?:ca )?(?:veut|voulait) dire|designe|(?:la |la,? )?je parle(?:ais)? de)(?: bien| plutot)? (?P<b>[^;:!?]{{3,60}}?){_FIN}"
)
"""« Dans le geste, « sa boutique », c'est celle de Farid »: said of a few words that stand there."""
_JAMAIS_DIT = re.compile(
    rf"{ALLEZ}(?:je (?:ne )?n'? ?|j'? ?)(?:ai|avais) (?:pas|jamais) (?:dit|ecrit|mis|note|parle d[e'])(?: de)? ?[«“\"]\s*(?P<a>[^«»“”\"]{{2,80}}?)\s*[»”\"](?P<ou>[^«»“”\".!?;]{{0,40}}?){_FIN}"
)
_DIT_PLUTOT = re.compile(
    rf"{_JAMAIS_DIT.pattern.removesuffix(_FIN)}[\s,;.]+(?:(?:mais|moi|non)[\s,]+)*j'? ?(?:ai|avais) (?:dit|ecrit|mis|parle d[e'])[\s:]+(?:que |qu')?(?P<b>[^;:!?]{{3,90}}?){_FIN}"
)
"""« J'ai pas dit « A », j'ai dit B »."""
_VEUT_DIRE = re.compile(
    rf"{ALLEZ}(?:.{{0,25}}?\berreur\W+)?j'(?:ai|avais) dit (?:que |qu')?[«\"“]? ?(?P<a>[^,;:.!?«»]{{4,60}}?)[»\"” ]*,? (?:et )?(?:ca|cela) (?:veut|voulait|voulais) dire (?:que |qu')?(?P<b>[^,;:.!?]{{4,80}}?){_FIN}"
)
"""« J'ai dit « A », ça veut dire B »: B where A stands."""

_DELAI = re.compile(
    r"\b(?:(?:a|sous|dans|en|au bout d[e']) (?:la |les |une |un |le |l'|\d+ |[a-z-]+ ){0,2}(?:jours?|semaines?|mois|quinzaine|livraison|commande|heures?|reception|avance)\b|a la fin (?:du|de la|de chaque) \w+"
    r"|(?:le |la )?(?:jour|soir|lendemain|mois|semaine) (?:meme|suivante?|d'apres)|(?:tous|toutes) les \w+|chaque \w+|d'avance|comptant|cash"
    rf"|(?:le |des |des le )?(?:{JOURS})\b)"
)
"""When something is done, of what people tell they do."""
_N_EST = r"(?:c'est|cest|c|est (?:paye|regle|livre|prevenu)\w*|je (?:le|la|les|l') ?(?:paie|paye|regle|livre|previens))"
_DETAIL = re.compile(
    rf"{ALLEZ}(?P<n>(?:{LE} ?)?[a-z][\w'-]*(?: [a-z]\w+)?)[\s,]+{_N_EST} (?:plutot )?(?P<d>[^,;.!?]{{4,40}}?)(?:[\s,]+(?:et )?(?:non )?pas (?P<vieux>[^,;.!?]{{3,30}}?))?(?P<vrai>[\s,]+(?:en vrai|en fait|plutot|finalement|justement))?{_FIN}"
)
"""« Et le boucher, c'est à la semaine en vrai »."""

_EN_TETE = (
    rf"(?:{_VOUS_AVEZ} |{_OUBLIE}|{_REMETS}|{_OTE}|c'est (?:le )?chemin|(?:c'est|cest|c) pas {_CHAMP}|(?:dans|pour|sur|cote) {_CHAMP}|pour (?:les? |la |l')[^,;.!?]{{2,30}}? j'(?:ai|avais) (?:bien )?dit\b|{_CHAMP}[\s,]*(?:c'|:|,|il a|a disparu|est faux)"
    rf"|{LE} ?\w+[\s,]+{_N_EST} (?!pas))"
)
_JOINT = re.compile(
    rf"(?:\s*[,;]\s*(?:(?:et|mais|puis|sinon|aussi) )*|\s+(?:et|mais|puis|sinon|pis) )(?={_EN_TETE})"
)
_ET_CE_MOT = re.compile(
    r"\s*,?\s+(?:et|puis|mais) (?=x{4,}[\s,]*(?:c'? ?est\b|c\b|ce sont\b|ca veut\b))"
)
"""Where a clause on quoted words begins, these being masked."""
_SUITE_DE_LISTE = re.compile(
    rf"\s+et (?=(?:les? |la |l'|mes |des )[^,;.!?]{{3,50}}? {DANS} {_CHAMP})"
)
_OUBLIE_OU_REMETS = re.compile(rf"{_OUBLIE}|{_REMETS}")
_CITE = re.compile(r"[«“\"][^»”\"]*[»”\"]")
_PRONOM = re.compile(
    r"(?:les?|la|l'|ca|cela|tout|rien|y|en|cette|ce|ces|un mot|quelque chose|des (?:mots|choses|trucs)|le (?:reste|debut|jour|mot)|la (?:suite|fin|moitie|phrase)|(?:la|ma|cette|votre|ta|les|mes) (?:questions?|reponses?)(?: .*)?)\W*$|(?:moi|lui)\b|(?:de|d')\b"
)
_SMS = ((r"\bds\b", "dans"), (r"\bpr\b", "pour"), (r"\bmm\b", "même"), (r"\bremet\b", "remets"))
_DEJA = re.compile(
    r"^\W*(?:(?:j['’](?:ai|avais|l['’]ai)|je (?:vous|te|t['’]) ?(?:l['’])?(?:ai|avais)) (?:d[eé]j[aà] |bien )?(?:corrig[eé]|dit|rectifi[eé]|redit)\w*\s*[,:]\s*|non,? |plut[oô]t |par |moi,? )+",
    re.IGNORECASE,
)
_PROTESTE = re.compile(
    r"\b(?:(?:je )?(?:ne |n')?(?:vous |t'|te |j)?(?:ai|avais) pas (?:dit|demande)|jt'?ai pas (?:dit|demande)|j(?:e )?voulais pas que|c'est (?:l'inverse|le contraire|faux)|(?:ca )?veut rien dire|(?:tu as|t'as|tas|vous (?:n')?avez) (?:rien|pas|mal) (?:compris|capte|suivi|entendu)|(?:c'est|cest|c) pas une? (?:geste|exemple|valeur|client\w*|reponse)\b|rien compris|rien a voir|vous l(?:es|'|a) (?:avez|aviez)|je l(?:es|'|a) (?:avais|ai) (?:cite|nomme|dit|mis|donne)|le reste\b|(?:tu|t'|vous|ta|tas)\W?(?:as|avez)? (?:juste |que |seulement )*(?:mis|garde|note|ecrit)\b|(?:la|ma) phrase (?:elle )?est (?:bien|bonne)|(?:pouvez|pourriez)[- ]vous|(?:peux|pourrais)[- ]tu|tu peux)"
)


def reclamations(texte: str, carnet: Carnet) -> Precisees | None:
    """What a message claims back of the answers; None when it claims nothing that is known.

    Args:
        texte: the message.
        carnet: the notebook, left as it is.
    """
    if lues := next(filter(None, (lire(texte, carnet) for lire in _D_UN_TENANT)), None):
        return lues
    seul_ordre = note_le(texte) or _renvoie_a_ce_qui_est_fait(texte)
    if seul_ordre and carnet.etape not in SUR_LA_PHRASE:
        # Whatever it bears on, the order itself answers nothing.
        return Precisees(laisses=[texte.strip()])
    return _clause_par_clause(texte, carnet)


def _clause_par_clause(texte: str, carnet: Carnet) -> Precisees | None:
    """The claims of a message read one after the other, so that none hides another."""
    lues, reste, dernier = Precisees(), [], ""
    for clause in _clauses(texte):
        plat = a_plat(clause)
        if (quoi := _demande_si_garde(clause, carnet)) is not None:
            tenu = _ou_c_est_dit(quoi, carnet)
            (lues.deja if tenu else lues.absents).append(tenu or quoi)
            continue
        demande = clause.rstrip().endswith("?") and not re.search(_REMETS_LES, plat)
        if demande and not _disparu(clause):
            reste += [] if _PROTESTE.search(plat) else [clause]
            continue
        lue = (
            _suite_remise(clause, reste, carnet)
            or _opposee(clause, carnet)
            or _entiere(clause, carnet, bool(lues.changes))
            or _pas_un_renoncement(clause, carnet)
            or _en_trop(clause, texte, reste, carnet)
            or _manque(clause, dernier, carnet)
            or _detail(clause, carnet, bool(lues.changes))
            or _en_ses_mots(clause, carnet)
            or _jamais_dit(clause, carnet)
            or _pas_lui(clause, texte, carnet)
        )
        if lue is None and (oublie := _LE_OUBLIE.match(plat)):
            tenu = _ou_c_est_dit(tel_que_tape(clause, oublie, "x"), carnet)
            (lues.deja if tenu else lues.laisses).append(tenu or clause)
        elif lue is None:
            reste.append(clause)
            dernier = clause
        elif lue[1] is None:
            lues.a_reprendre = lue[0]
        else:
            lues.changes[lue[0]] = lue[1]
            carnet = _avec_ce_change(carnet, *lue)
        dernier = dernier if lue is None else _UN_OUBLI
    if not (lues.changes or lues.a_reprendre or lues.laisses or lues.deja or lues.absents):
        return None
    lues.reste = " ".join(r for r in reste if not _proteste(r)).strip(" ,;")
    return lues


def _des_valeurs_puis_le_reste(texte: str, carnet: Carnet) -> Precisees | None:
    """What is put right of the values, then whatever else the same message claims back."""
    lues = valeurs_reclamees(texte, carnet)
    if lues is None or not lues.reste:
        return lues
    for change in lues.changes.items():
        carnet = _avec_ce_change(carnet, *change)
    if suite := reclamations(lues.reste, carnet):
        return replace(suite, changes={**lues.changes, **suite.changes})
    return lues


def _ou_c_est_dit(quoi: str, carnet: Carnet) -> str:
    """The answer that tells already of what is said to be forgotten; "" when none does."""
    mots = pleins(quoi)
    return next((dit for _, dit in gardes(carnet) if mots and mots <= pleins(dit)), "")


_SANS_SUJET = re.compile(
    r"\b(?:quoi|koi|qui|qu'est|quels?|quelles?|combien|comment|pourquoi|pk|quand|ce que?|rien|tout|phrase|questions?|reponses?|histoires?|anecdotes?|message|texte|truc|chose|resume|synthese|nom|prenom|mail|numero|temps|longtemps)\b"
)
"""« Tu as mis quoi ? », « mon histoire, vous l'avez notée ? »: of nothing to be found in an answer."""


def _demande_si_garde(clause: str, carnet: Carnet) -> str | None:
    """What a clause asks whether it is kept; None for a word that says nothing, or an answer."""
    m = next(filter(None, (motif.match(a_plat(clause)) for motif in _EST_IL_GARDE)), None)
    quoi = tel_que_tape(clause, m, "x") if m else ""
    if m is None or not pleins(quoi) or _PRONOM.match(a_plat(quoi)) or designees(quoi, seul=False):
        return None
    if _SANS_SUJET.search(a_plat(quoi)) or m.groupdict().get("nom") == "" and quoi[0].islower():
        return None
    # In front of the sentence to sign, « vous avez mis les enfants ? » is of its words.
    devant = carnet.etape in SUR_LA_PHRASE and "quelque part" not in m["ou"]
    return None if devant or "phrase" in a_plat(quoi) else quoi


_PAS_UN_RENONCEMENT = re.compile(
    rf"(?:^\W*(?:(?:et|mais|alors) )*(?:pour |quant aux? )?(?P<x>(?:les? |la |l'|aux? |ceux |celles |mes )[^.;:!?]{{3,90}}?)[\s,]+(?:donc |ben |alors )?)?"
    rf"(?:c'est|cest|c|ce n'est|ce (?:ne )?sont) pas (?:du tout |vraiment )?(?:une?|mon|des|mes)(?: vrais?)? renoncements?(?: ca)?"
    rf"(?:[\s,;:.]+(?:(?:mais|et|moi)[\s,]+)*(?:je renonce|ce a quoi je renonce,? {C_EST}|(?:mon|le) (?:vrai )?(?:renoncement )?{C_EST})[\s:]+(?P<y>.{{3,}}?))?{_FIN}"
)
"""« Ça, ce n'est pas un renoncement, moi je renonce aux foires »."""


def _pas_un_renoncement(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
    m = _PAS_UN_RENONCEMENT.search(a_plat(clause))
    if m is None or not carnet.renoncements or carnet.etape == "renoncements":
        return None
    if m["y"]:
        return "renoncements", sans_la_preposition(tel_que_tape(clause, m, "y"))
    eux = pleins(m["x"] or "") & pleins(carnet.renoncements)
    if not eux:
        return None
    bouts = [g for g in _groupes(carnet.renoncements) if not pleins(g) & eux]
    return "renoncements", enumerer(bouts)


_A_METTRE = re.compile(
    r"(?:^|[\s,;.:!?]+)(?:(?:et|donc|alors|bon|non|du coup)[\s,]+)*(?<!je )(?:(?:vous (?:pouvez|pourriez)|tu (?:peux|pourrais)|(?:pouvez|pourriez)[- ]vous|(?:peux|pourrais)[- ]tu|(?:il )?(?:faut|fo|faudrait)) (?:bien |plutot |donc |me |y )*(?:re)?(?:mettre|ecrire|noter|marquer)|(?:re)?(?:mets?|mettez|note[sz]?|ecri[st]|ecrivez|marque[sz]?))"
    r"(?:[- ](?:moi|la|le|y))?(?P<plutot> plutot)?(?: (?:donc|juste|bien|simplement|a la place|stp|svp))*(?:\s*:|(?(plutot)[\s,]+(?:que )?|(?!)))\s*(?P<y>\S.{3,}?)[\s.!?…]*$"
)
"""« Vous pouvez mettre : A ? », « note plutôt : X »."""
_SE_PLAINT = re.compile(
    r"\b(?:n'y (?:est|sont)|y (?:est|sont) (?:toujours |encore |meme )?pas|(?:toujours|encore) (?:pas|faux|fausse|mal)|(?:ne )?(?:veut|veulent|voulait) (?:strictement |absolument )?rien dire|charabia|incomprehensible|pas francais|n'importe quoi|bizarre|moche|mal (?:dit|ecrit|note|tourne)\w*|(?:est|c'est|cest|c|sonne) (?:faux|fausse|nulle?|bidon)"
    r"|pas (?:ce que (?:j'ai|je)|du tout ca)|(?:a aucun|n'a pas de|a pas de) sens|(?:aviez|avais|as|avez) dit que\b.{0,40}\b(?:corrige|change|note|fait|bon)\w*)"
)
"""Said of what stands written: « ta phrase elle veut rien dire »."""
_RAPPORTE = re.compile(
    r"[«“\"][^»”\"]*$|\b(?:il|elle|on|ils|elles|client\w*|m'(?:a|ont)|(?:lui|leur) ai|je (?:lui|leur)) (?:m'|nous |lui |leur )?(?:ai |a |ont )?(?:dit|dis|disait|disent|disais|sorti|repondu|repond|ecrit|trouv\w+)\b"
)
"""Words that somebody else said, or was told: « un client m'a dit : ça veut rien dire, mets plutôt… »."""
_CE_QUE_DIT_LE_COACH = re.compile(
    r"\b(?:ta|votre|cette|la) phrase\b|\bce (?:que|qu') ?(?:tu|t'|vous|t)\b|\b(?:ton|votre) (?:truc|resume|reformulation|machin)\b|\b(?:ca|c'est|cest)\b"
)


def _mis_a_la_place(texte: str, carnet: Carnet) -> Precisees | None:
    """What is to be written where something written is complained of; None without the words.

    « Le geste est toujours faux. Vous pouvez mettre : A ? » names it; « ta phrase veut rien dire,
    note plutôt : X » is of the answer just said back.
    """
    if carnet.etape in SUR_LA_PHRASE:
        return None
    phrases = en_phrases(texte)
    for rang, phrase in enumerate(phrases):
        m = _A_METTRE.search(a_plat(phrase))
        plaintes = [*phrases[:rang], phrase[: m.start()]] if m else []
        plaintes = [p for p in plaintes if _SE_PLAINT.search(a_plat(p)) or reproche(p)]
        if (
            m is None
            or not plaintes
            or _RAPPORTE.search(a_plat(texte[: texte.find(phrase) + m.start("y")]))
        ):
            continue
        neuf = tel_que_tape(phrase, m, "y")
        nom = _celle_dont_on_se_plaint(" ".join(plaintes), neuf, carnet)
        if nom is None or not pleins(neuf):
            return None
        dits = [*phrases[:rang], *phrases[rang + 1 :]]
        reste = " ".join(p for p in dits if p not in plaintes and not _proteste(p))
        return Precisees({nom: neuf}, reste=reste)
    return None


def _celle_dont_on_se_plaint(plainte: str, neuf: str, carnet: Carnet) -> str | None:
    """The answer that a complaint is about: the one it names, or the one just said back."""
    if "chemin" in a_plat(plainte):
        return _pourquoi(neuf, carnet)
    nommees = [
        n for n in designees(plainte, seul=False) if n in _DEPLACENT or n.startswith("pourq")
    ]
    nom = next((n for n in nommees if _dit(n, carnet)), None)
    if nommees or not _CE_QUE_DIT_LE_COACH.search(a_plat(plainte)):
        return nom if nom != carnet.etape else None
    signee = carnet.raison_detre and "phrase" in a_plat(plainte)
    nom = None if signee else derniere(carnet)[0]
    return nom if nom in (*SE_RACONTENT, *POURQUOIS) else None


_QUOI_LA = r"(?:(?:c'? ?est|cest|c) (?:quoi|koi)(?: (?:ca|ce(?:t|tte|s)? \w+|le \w+))?|(?:pourquoi|pk) (?:il )?(?:y ?'?a|vous avez|t'as|tu as|je lis)(?: (?:ecrit|mis|note|marque))?)"
_ECRIT_LA = re.compile(
    rf"(?:^|[\s,;.!?]+)(?:(?:et|mais|sinon|au fait|par contre|d'ailleurs)[\s,]+)*{_QUOI_LA} (?:dans|ds|sur|pour) (?P<champ>(?:le |mon )?chemin\b|{_CHAMP})[\s,:]*(?P<a>[^?!]{{4,}}?)[\s.?!]+(?:(?:moi|mais|non|en vrai)[\s,]+)*j'? ?(?:ai|avais) (?:dit|ecrit|mis)[\s:,]+(?P<que>que |qu'|ke )?(?P<b>[^.;!?]{{4,}}?)[\s.!?]*$"
)
"""« C'est quoi ce charabia dans le chemin, A ? J'ai dit B »."""


def _mal_ecrit_la(texte: str, carnet: Carnet) -> Precisees | None:
    """Words asked about where they stand, and said as they were meant: B in the place of A."""
    m = None if carnet.etape in SUR_LA_PHRASE else _ECRIT_LA.search(a_plat(texte))
    if m is None:
        return None
    a, b = tel_que_tape(texte, m, "a"), tel_que_tape(texte, m, "b")
    noms = POURQUOIS if "chemin" in m["champ"] else designees(m["champ"])
    if "valeurs" in noms:
        return None
    reste, ordre = texte[: m.start()].strip(" ,;"), texte[m.start() :].strip(" ,;.?!")
    for nom in noms:
        dit = _dit(nom, carnet)
        if nom != carnet.etape and dit and (place := exact(dit, a)):
            return Precisees({nom: f"{dit[: place[0]]}{b}{dit[place[1] :]}"}, reste=reste)
    return Precisees(laisses=[re.sub(r"^(?:et|mais) ", "", ordre)], reste=reste)


_J_AVAIS_DIT = re.compile(
    r"^\W*(?:(?:non|nan|nn|mais|ah|oh|bah|ben|euh|heu|attends|attendez|pardon)\W+)+(?:je (?:vous |t'|te )?(?:l'?)?|j'? ?)(?:ai|avais|disais|viens de dire) ?(?:bien |justement )?(?:dit )?(?:justement |bien )?(?:que|qu'|ke) ?(?:justement |bien )?(?P<y>.{8,})$"
)
_C_EST_QUI_CA = re.compile(
    rf"{ALLEZ}(?:(?:mdr+|lol|ptdr|hein|quoi)[\s,?!.]+)*(?:(?:c'est|cest|c) (?:qui|quoi)|(?:qui|quoi) (?:ca|donc)|(?:d'?ou (?:vous sortez|tu sors|sort)))\b[^?!.]{{0,40}}\?+\s*(?:(?:moi|mais|non)[\s,]+)*j'? ?(?:ai|avais) dit[\s:,]+(?:que |qu'|ke )?(?P<y>[^.;!?]{{6,}})"
)
"""« C'est qui, madame Untel ? J'ai dit que j'ai appris seule. »"""
REDITE = 0.75
"""Share of its words from which what was « said » is the answer just given, and no other."""


def _redit_la_derniere(texte: str, carnet: Carnet) -> Precisees | None:
    """« Non, j'ai dit que justement ils reviennent pas »: the last answer told again is no other."""
    plat = a_plat(texte)
    devant = carnet.etape in SUR_LA_PHRASE
    m = None if devant else _J_AVAIS_DIT.match(plat) or _C_EST_QUI_CA.match(plat)
    _, dit = derniere(carnet)
    mots = pleins(m["y"]) if m else set()
    communs = {mot for mot in mots if any(_meme_mot(mot, autre) for autre in pleins(dit))}
    if len(mots) < 2 or len(communs) < REDITE * len(mots):
        return None
    return Precisees(deja=[tel_que_tape(texte, m, "y")])


def _meme_mot(mot: str, autre: str) -> bool:
    """Whether two words are one, however it ends: « rappellent », « rappeler »."""
    return mot == autre or len(mot) > 4 and mot[:5] == autre[:5]


_L_ESSENTIEL = re.compile(
    rf"{ALLEZ}(?:{_VOUS_AVEZ} {_BIEN}(?:oubli|zapp|saut|perdu|omi|loup|rat)\w*|(?:{_VOUS_AVEZ}|\b(?:vous ne m|vous n|tu ne m|tu n)'(?:avez|as)) pas (?:dit|mis|note|garde|retenu)|(?:il |y )?manque(?= (?:le |l'|la )))"
    r"(?: (?:de (?:dire|noter|mettre)|(?:le |l'|la )(?:plus \w+|principal|essentiel|important|mieux|coeur|ceur|suite|fin|debut|moitie)|une? (?:chose|truc|bout|detail|point)|quelque chose))?(?: (?:la|ici|quand meme|dans l'histoire))*"
    rf"[\s,:]+(?:{C_EST}[\s,:]+)?(?P<y>qu(?:e |')[^;:?]{{12,}}?){_FIN}"
)
"""« Vous avez oublié le principal, c'est que les neveux allaient tout brûler »."""


def _l_essentiel_oublie(texte: str, carnet: Carnet) -> Precisees | None:
    """What was left out of a story: told again, it goes with it, and the rest is heard after."""
    if carnet.etape in SUR_LA_PHRASE:
        return None
    phrases = en_phrases(texte)
    for phrase in phrases:
        m = _L_ESSENTIEL.match(a_plat(phrase))
        if m is None or not pleins(m["y"]):
            continue
        y = re.sub(r"^qu(?:e |['’] ?)", "", tel_que_tape(phrase, m, "y"))
        recits = [
            (len(pleins(y) & pleins(d)), d, n)
            for n, d in gardes(carnet)
            if (n.startswith("pourquoi_") or n in SE_RACONTENT) and n != carnet.etape
        ]
        # The one that tells of it, or the last one.
        commun, dit, nom = max(recits, key=lambda r: r[0], default=(0, "", ""))
        if not nom or (carnet.etape == "suite" and not commun):
            continue
        reste = " ".join(p for p in phrases if p != phrase and not _proteste(p))
        if pleins(y) <= pleins(dit):
            return Precisees(deja=[y], reste=reste)
        return Precisees(
            completees={nom: f"{dit.rstrip(' .')}. {y[0].upper()}{y[1:]}"}, reste=reste
        )
    return None


_EST = r"(?::|=|(?:c'? ?est|cest|ce sont|ce serait|c)\b)"
_A_MOI = r"(?:mes|mon|ma|nos|notre)"
_PUIS_UNE_AUTRE = re.compile(
    rf"(?:\s*[,;]\s*(?:(?:et|mais|puis) )?|\s+(?:et|mais|puis|pis) )(?=(?:pour |quant aux? )?(?:{_A_MOI} )(?:{noms_du_quotidien()})\b(?: a moi)?,? ?{_EST})"
)
_NOMMEE = re.compile(
    rf"{ALLEZ}(?:(?:dans|pour|cote|niveau|quant aux?|sur) )?(?P<champ>{_CHAMP})(?: a moi)?[\s,]*(?P<est>{_EST})[\s:]*(?:plutot |surtout |bien |juste )*(?P<y>.{{3,}}?){_FIN}"
)
"""« Geste de respect : prêter ma presse », « mes clients c'est les familles »."""
_SE_DIT = re.compile(
    r"(?:que |qu'|de |d'|ne )?(?:je |j'|on |nous |(?:ne )?(?:pas |plus |jamais )?\w+(?:er|ir|re|oir)\b)"
)
_SE_DIT_AINSI = {
    "coeur_clientele": re.compile(
        r"(?:d'abord )?(?:tou(?:te)?s )?(?:les? |la |l'|des |ceux |celles |une? )"
    ),
    "geste_respect": _SE_DIT,
    "acte": _SE_DIT,
    "action_7_jours": re.compile(
        rf"{_SE_DIT.pattern}|(?:que )?(?:(?:le |ce )?(?:{JOURS})|demain|ce soir)\b"
    ),
    "renoncements": re.compile(
        r"(?:aux? |les? |la |l'|des |de |d'|a |pas de |pas d'|ceux |celles |tou|\w+(?:er|ir|re|oir)\b)"
    ),
}
"""How what is told under a name begins."""


def _plusieurs_nommees(texte: str, carnet: Carnet) -> Precisees | None:
    """Answers told again under their names, two at least: « Clientèle : … Geste de respect : … ».

    One of them may answer what is asked: it is left to be heard as such.
    """
    changes: dict[str, str] = {}
    reste, repond = [], False
    for clause in _clauses_nommees(texte):
        nom, neuf = _nommee(clause, carnet) or ("", "")
        if nom and nom == carnet.etape and not repond:
            repond = True
            # Without its name, that would be taken for a word of it.
            reste.append(neuf)
            continue
        if nom and nom not in changes and nom != carnet.etape:
            changes[nom] = neuf
            continue
        if changes or not _annonce(clause):
            reste.append(clause)
    if not changes or len(changes) + repond < 2:
        return None
    return Precisees(changes, reste=" ".join(r for r in reste if not _proteste(r)))


def _une_nommee(texte: str, carnet: Carnet) -> Precisees | None:
    """« Mes clients : les veufs du bourg », in front of another question: said again, as its own."""
    phrases = [p for p in en_phrases(texte) if not _proteste(p)]
    m = _NOMMEE.match(a_plat(phrases[0])) if len(phrases) == 1 else None
    ailleurs = carnet.etape in ("phrase_a_finir", *SUR_LA_PHRASE)
    if m is None or not re.match(rf"{_A_MOI}\b", m["champ"]) or not (m["est"] in ":=" or ailleurs):
        return None
    if carnet.etape in designees(m["champ"]):
        return None
    nom, neuf = _nommee(phrases[0], carnet) or ("", "")
    if nom not in _SE_DIT_AINSI or not _SE_DIT_AINSI[nom].match(a_plat(neuf)):
        return None
    gens = _des_gens(neuf) or all(_des_clients(g) for g in _groupes(neuf))
    if nom == "coeur_clientele" and (carnet.etape == "renoncements" or not gens):
        # « Mes clients : ceux qui marchandent » may be what is given up.
        return None
    return Precisees({nom: neuf})


_ANNONCE = re.compile(
    r"\b(?:fau(?:x|sses?)|corrig\w*|corrections?|erreurs?|f(?:au|o)tes?|rectif\w*|a (?:changer|revoir|reprendre)|pas (?:bon|ca|juste)\w*|lignes?)\b"
)


def _annonce(clause: str) -> bool:
    """Whether a clause only says that something is to be put right: « Trois lignes fausses »."""
    return len(clause.split()) <= 8 and bool(_ANNONCE.search(a_plat(clause)))


def _clauses_nommees(texte: str) -> list[str]:
    clauses = []
    for phrase in en_phrases(texte):
        bornes = [(0, 0), *(m.span() for m in _PUIS_UNE_AUTRE.finditer(a_plat(phrase)))]
        fins = [debut for debut, _ in bornes[1:]] + [len(phrase)]
        clauses += [phrase[b:f].strip() for (_, b), f in zip(bornes, fins, strict=True)]
    return [c for c in clauses if c]


def _nommee(clause: str, carnet: Carnet) -> tuple[str, str] | None:
    """The answer that a clause names, and what it tells there; None when it is of another kind."""
    m = _NOMMEE.match(a_plat(clause))
    sien = m and (m["est"] in ":=" or re.match(rf"{_A_MOI}\b", m["champ"]))
    if m is None or not sien or clause.rstrip().endswith("?"):
        return None
    neuf = sans_le_nie(tel_que_tape(clause, m, "y"))
    noms = designees(m["champ"])
    nom = next((n for n in noms if n == carnet.etape or getattr(carnet, n, None) is not None), "")
    if nom == "valeurs":
        neuf = neuf if en_liste(neuf) else ", ".join(en_entier(neuf))
        return (nom, neuf) if neuf else None
    ainsi = _SE_DIT_AINSI.get(nom)
    if ainsi is None or not (ainsi.match(a_plat(neuf)) or m["est"] in ":="):
        return None
    if nom == "coeur_clientele" and m["est"] not in ":=" and not _des_gens(neuf):
        return None
    return nom, re.sub(r"^(?:que |qu['’])(?=\S)", "", neuf)


def _des_gens(dit: str) -> bool:
    return bool(dit and (nomme_des_gens(dit) or humains(dit)))


_UN = r"(?:une?|des|ca|(?:mes|mon|ma|nos|notre|les?|la|l'))"
_CE_N_EST_PAS = r"(?:c'est|cest|c'etait|ce n'est|ce n'etait|c)"
_TU_CONFONDS = (
    r"(?:vous|tu|t')\s?(?:(?:m|n|l)'|ne )*(?:avez|as|melang\w+|confond\w+|saut\w+)\b[^:.;!?]*"
)
_PAS_L_UN_L_AUTRE = (
    re.compile(
        rf"{ALLEZ}(?:ca[\s,]+)?{_CE_N_EST_PAS} pas (?:du tout |vraiment )?{_UN} ?(?P<de>(?:{noms_du_quotidien()}))\b(?:[\s,]+(?:ca|cela))?[\s,;.]+(?:(?:mais|ca|la)[\s,]+)*(?:{C_EST}|c'etaient|je (?:vous |te )?parl\w+ d[e']|je repondais (?:sur|pour|a))[\s:]*(?P<vers>{_CHAMP})(?:[\s,;]+{_TU_CONFONDS})?{_FIN}"
    ),
    re.compile(
        rf"{ALLEZ}(?:ca[\s,]+)?(?:{C_EST}|c'etaient)[\s:]*(?P<vers>{_CHAMP})[\s,]+(?:et |mais )?(?:non |pas )(?:du tout )?{_UN} ?(?P<de>(?:{noms_du_quotidien()}))\b(?:[\s,]+(?:ca|cela))?{_FIN}"
    ),
)
"""« C'est pas un geste ça, c'est mes clients », « ça c'était mes clients, pas un geste »."""
_DEPLACENT = (
    "coeur_clientele",
    "geste_respect",
    "acte",
    "renoncements",
    "action_7_jours",
    "valeurs",
)


def _l_une_pour_l_autre(texte: str, carnet: Carnet) -> Precisees | None:
    """An answer taken for another one: its words go where they belong, and it is asked again."""
    phrases = en_phrases(texte)
    for phrase in phrases:
        lus = (motif.match(a_plat(phrase)) for motif in _PAS_L_UN_L_AUTRE)
        m = next(filter(None, lus), None)
        # « Un geste » is no other deed than the one asked.
        de = next((n for n in designees(m["de"])[:1] if _dit(n, carnet)), None) if m else None
        vers = next((n for n in designees(m["vers"]) if n in _DEPLACENT), None) if m else None
        dit = _dit(de, carnet) if de in _DEPLACENT and vers not in (None, de) else ""
        neuf = _deplacee(vers, dit, carnet) if dit else None
        reste = [
            p
            for p in phrases
            if p != phrase and not (_proteste(p) or _AU_COACH.match(a_plat(p)) or note_le(p))
        ]
        if neuf is not None:
            return Precisees({vers: neuf}, a_redemander=de, reste=" ".join(reste))
        if m and not reste and not dit:
            # Nothing was kept there to be moved, and this is no answer either.
            return Precisees(laisses=[phrase])
    return None


_AU_COACH = re.compile(rf"{ALLEZ}{_TU_CONFONDS}[.!?…]*$")
_NOTE_LE = re.compile(
    rf"{ALLEZ}(?:(?:tu peux|vous pouvez|(?:il )?(?:faut|faudrait)) )?(?:(?:le |la |les )?(?:re)?(?:mettre|noter|ranger|ecrire)|(?:re)?(?:mets?|mettez|note[sz]?|range[sz]?|ecri[st]|ecrivez|marque[sz]?))(?:[ -](?:le|la|les|ca|cela|moi))*(?: (?:bien|plutot|donc|aussi|juste))* (?:{DANS} {CHAMP}|(?:a|au) (?:sa|leur|la bonne|bon) (?:place|endroit)|(?:au )?bon endroit){_FIN}"
)


def note_le(phrase: str) -> bool:
    """« Note-le dans mes clients »: an order that tells nothing of what to write."""
    return bool(_NOTE_LE.match(a_plat(phrase)))


def _deplacee(vers: str, dit: str, carnet: Carnet) -> str | None:
    """An answer with words that were kept in another one; None when they cannot be its own."""
    if vers == "valeurs":
        neuves = en_entier(dit)
        return _avec("valeurs", ", ".join(neuves), carnet) if neuves else None
    if vers != "coeur_clientele":
        return dit
    gens, tenus = qui(dit, len(dit)) or dit, carnet.coeur_clientele or ""
    gens = _MOI_C_EST.sub("", gens)
    deja = exact(tenus, gens)
    # « Le client voit le pain qui lève » names nobody, for all its client.
    eux = qui(tenus, len(tenus)) or tenus
    return avec_aussi(tenus, gens) if _des_gens(eux) and not deja else gens


_MOI_C_EST = re.compile(
    r"^(?:moi,? )?(?:c['’ ]?est|ce sont|cest|c) (?=les |des |ceux |celles |la |l['’])", re.I
)


def _avec_ce_change(carnet: Carnet, nom: str, neuf: str) -> Carnet:
    """The notebook once an answer is changed: what comes next is read in it."""
    if nom in carnet.approfondi:
        return replace(carnet, approfondi={**carnet.approfondi, nom: neuf})
    valeurs = {"valeurs_nommees": neuf.split(", ")} if nom == "valeurs" else {}
    return replace(carnet, **{nom: neuf}, **valeurs)


_METS_CITE = re.compile(
    r"(?:(?<!je )\b(?:mets|mettez|ecri(?:s|vez)|note[sz]?|gardez?)|\b(?:mettre|ecrire|noter)|\bpar)(?: (?:moi|plutot|juste|donc|simplement))*\s*:?\s*[«“\"]\s*(?P<y>[^«»“”\"]{4,})\s*[»”\"](?: a la place)?(?:[\s,]+(?:stp|svp|merci|s'il (?:vous|te) plait))*[\s.!]*$"
)


def _dans_le_chemin(texte: str, carnet: Carnet) -> Precisees | None:
    """« Dans le chemin, « A » ne veut rien dire : mettez « B » »: B, for the why that told A."""
    m = _METS_CITE.search(a_plat(texte)) if "chemin" in a_plat(texte) else None
    if m is None or carnet.etape in SUR_LA_PHRASE:
        return None
    avant, neuf = texte[: m.start()], tel_que_tape(texte, m, "y")
    cites = [c.strip(' «»“”".') for c in _CITE.findall(avant)]
    cites = [c for c in cites if "chemin" not in a_plat(c)]
    notes = {}
    for nom in POURQUOIS:
        dit = getattr(carnet, nom) or ""
        tenues = sum(bool(exact(dit, c) or exact(ecrire(dit) or "", c)) for c in cites)
        if tenues or 2 * len(pleins(neuf) & pleins(dit)) >= max(len(pleins(neuf)), 1):
            notes[nom] = (tenues, len(pleins(texte) & pleins(dit)))
    nom = max(notes, key=notes.__getitem__, default=None)
    return Precisees({nom: neuf}) if nom and pleins(neuf) else None


_C_EST_PAS_CA = re.compile(
    rf"{ALLEZ}(?:(?:pour|sur|dans) )?(?P<champ>{_CHAMP})[\s,:]*{_PAS_CA}(?: (?:du tout|non plus))?[\s,]*(?:hein|du tout|ca|en fait)?\W*$"
)


def _pas_ca_puis_la_neuve(texte: str, carnet: Carnet) -> Precisees | None:
    """« Mon pas de la semaine, c'est pas ça. Lundi je passe à la crèche. »"""
    phrases = en_phrases(texte)
    for rang, phrase in enumerate(phrases[:-1]):
        m = _C_EST_PAS_CA.match(a_plat(phrase))
        suite = " ".join(phrases[rang + 1 :])
        nom = _nom(m["champ"], suite, carnet) if m else None
        neuf = _DEJA.sub("", suite)
        ainsi = _SE_DIT_AINSI.get(nom or "")
        if ainsi is None or "?" in suite or len(phrases) - rang > 3:
            continue
        if carnet.etape in designees(m["champ"]):
            # It answers what is asked.
            continue
        if ainsi.match(a_plat(neuf)) and not note_le(suite) and not reproche(phrases[rang + 1]):
            return Precisees({nom: neuf}, reste=" ".join(phrases[:rang]))
    return None


_L_A_GARDE = re.compile(
    rf"{ALLEZ}(?:est-ce que )?(?:(?:vous|tu|t') ?l(?:es |'|a |e )?(?:avez|as)|l(?:es |'|a |e )?(?:avez-vous|as-tu)|(?:c'est|cest)) {_GARDE}{_OU_CELA}(?P<recit>,? (?:tout )?ce que (?:je|j')[^?]{{3,40}})?(?P<bout>(?:[\s,]+(?:quelque part|ou pas|au moins))*)\s*\?"
)
_ET_LUI = re.compile(
    rf"{ALLEZ}(?P<x>[^?.!,;:]{{2,50}}?)(?:,? (?:alors|dans tout ca|la-dedans))?\s*\?$"
)


def _et_lui_garde(texte: str, carnet: Carnet) -> Precisees | None:
    """« Et Paul ? La grange ? Vous l'avez gardé quelque part ? »: where they are told is quoted."""
    phrases = en_phrases(texte)
    demande = next((n for n, p in enumerate(phrases) if _L_A_GARDE.match(a_plat(p))), 0)
    m = _L_A_GARDE.match(a_plat(phrases[demande])) if demande else None
    devant = carnet.etape in SUR_LA_PHRASE and m and not (m["recit"] or "quelque part" in m[0])
    if m is None or devant:
        return None
    reste, dits, manquent = [], [], []
    for phrase in (*phrases[:demande], *phrases[demande + 1 :]):
        lui = _ET_LUI.match(a_plat(phrase))
        quoi = tel_que_tape(phrase, lui, "x") if lui else ""
        if not pleins(quoi) or _SANS_SUJET.search(a_plat(quoi)) or designees(quoi, seul=False):
            reste.append(phrase)
            continue
        tenu = _ou_c_est_dit(quoi, carnet)
        seule = next((p for p in en_phrases(tenu) if pleins(quoi) <= pleins(p)), tenu)
        (dits if tenu else manquent).append(seule or quoi)
    if not (dits or manquent):
        return None
    return Precisees(deja=[*dict.fromkeys(dits)], absents=manquent, reste=" ".join(reste))


_UN_OUBLI = "oubli"
_REMETS_LES = _REMETS.replace("(?:me )?", "(?:me |les |la |le )?")


def _proteste(clause: str) -> bool:
    """Whether what comes with a claim only complains, and is answered by what is done."""
    if not pleins(re.sub(ALLEZ, "", a_plat(clause))):
        return True
    return bool(_PROTESTE.search(a_plat(clause))) or reproche(clause)


def _clauses(texte: str) -> list[str]:
    for motif, mot in _SMS:
        texte = re.sub(motif, mot, texte, flags=re.IGNORECASE)
    clauses = []
    for phrase in en_phrases(texte):
        plat = a_plat(_CITE.sub(lambda m: "x" * len(m[0]), phrase))
        coupes = [m.span() for motif in (_JOINT, _ET_CE_MOT) for m in motif.finditer(plat)]
        if _OUBLIE_OU_REMETS.search(plat):
            coupes += [m.span() for m in _SUITE_DE_LISTE.finditer(plat)]
        place = 0
        for debut, bout in sorted(set(coupes)):
            avant = plat[place:debut]
            if avant and not (_DEJA_FAIT.search(avant) or _SEUL_CHAMP.match(avant)):
                clauses.append(phrase[place:debut])
                place = bout
        if clauses and _PAS_CLAIR.match(a_plat(f"{clauses[-1]} {phrase}")):
            # « Le choix, c’est pas clair… mettez : louer le dépôt. »
            clauses[-1] = f"{clauses[-1]} {phrase}"
            continue
        oppose = clauses and _PAS_CELA_SEUL.match(a_plat(clauses[-1]))
        if oppose and _C_EST_LUI.match(a_plat(phrase)):
            clauses[-1] = f"{clauses[-1]} {phrase}"
            continue
        if clauses and _SEUL_CHAMP.match(a_plat(phrase)) and _disparu(clauses[-1]):
            # « Elle est passée où ? Dans les valeurs. »
            clauses[-1] = f"{clauses[-1].rstrip(' ?')} {phrase}"
            continue
        clauses.append(phrase[place:])
    return [c.strip() for c in clauses if c.strip()]


def _disparu(clause: str) -> bool:
    return any(motif.match(a_plat(clause)) for motif in _OU_EST)


def _nom(champ: str, neuf: str, carnet: Carnet) -> str | None:
    """The answer that words name, given or taken out."""
    plat = a_plat(champ)
    if re.fullmatch(_JOUR_DIT, plat):
        jour = plat.split()[-1]
        return next((n for n in _SE_PREVOIENT if exact(_dit(n, carnet), jour)), None)
    for loin, mots in _PLUS_LOIN.items():
        if re.fullmatch(mots, plat):
            return loin if loin in carnet.approfondi else None
    if "chemin" in plat:
        return _pourquoi(neuf, carnet)
    noms = designees(champ)
    donnes = [n for n in noms if getattr(carnet, n, None)]
    donnes += [n for n in noms if getattr(carnet, n, None) == ""]
    return donnes[0] if donnes else None


PROCHE = 0.45
"""Likeness from which a why said again is told from the others."""


def _pourquoi(neuf: str, carnet: Carnet) -> str | None:
    """The why that is nearest to new words."""
    dits = {nom: getattr(carnet, nom) for nom in POURQUOIS}
    proches = {
        nom: SequenceMatcher(None, a_plat(dit), a_plat(neuf), autojunk=False).ratio()
        for nom, dit in dits.items()
        if dit
    }
    nom = max(proches, key=proches.__getitem__, default=None)
    return nom if nom and proches[nom] >= PROCHE else None


_PUIS_LE_CARNET = re.compile(
    r"[\s,;]+(?:et |mais )(?:puis )?(?:le|la|ma|mon) (?:chemin|phrase|synthese|resume)\b.*$|$"
)
_DEJA_FAIT = re.compile(r"\bj'(?:ai|avais) (?:deja |bien )?(?:corrige|dit|rectifie|redit)\w*\W*$")


def _dit(nom: str, carnet: Carnet) -> str:
    return carnet.approfondi.get(nom) or getattr(carnet, nom, None) or ""


def _entiere(clause: str, carnet: Carnet, apres: bool) -> tuple[str, str | None] | None:
    plat = a_plat(clause)
    au_bout = apres or carnet.etape == "suite"
    motifs = (_PAS_CLAIR, *_ENTIER, _SOUS_SON_NOM)
    for motif in (*motifs, _POUR_LUI) if au_bout else motifs:
        m = motif.match(plat)
        if m is None or (motif is _SOUS_SON_NOM and not (au_bout or m["blame"])):
            continue
        neuf = _DEJA.sub("", tel_que_tape(clause, m, "y")).strip(" ,")
        neuf = neuf[: _PUIS_LE_CARNET.search(a_plat(neuf)).start()].strip(" ,")
        nom = _nom(m["champ"], neuf, carnet)
        if nom is None or nom == carnet.etape or not pleins(neuf):
            continue
        if motif is _JUSTE and carnet.etape != "suite":
            continue
        if motif is _POUR_LUI and nom not in (*_SE_FONT, "renoncements"):
            continue
        neuf = neuf.split(", le reste")[0]
        dit = _dit(nom, carnet)
        detail = _DETAIL.match(a_plat(neuf))
        if detail and (change := _avec_ce_delai(dit, neuf, detail)):
            return nom, change
        return nom, neuf
    return None


def _opposee(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """The new words of an answer of things done or left, told against the old ones."""
    m = next(filter(None, (motif.match(a_plat(clause)) for motif in _OPPOSEE)), None)
    nom = _nom(m["champ"], "", carnet) if m else None
    if m is None or nom == carnet.etape or nom not in (*_SE_FONT, *_SE_LISTENT):
        return None
    dit, a, neuf = _dit(nom, carnet), *(tel_que_tape(clause, m, g) for g in ("a", "y"))
    if nom == "coeur_clientele" and not _des_gens(neuf):
        # « Mes clients, c'est pas des numéros, c'est du vrai lien »
        return None
    tenu = pleins(a) & pleins(dit) or exact(dit, a)
    au_bout = carnet.etape == "suite" and m.re is _OPPOSEE[0] and nom != "coeur_clientele"
    ainsi = _SE_DIT_AINSI.get(nom) if au_bout else None
    if not (tenu or ainsi and ainsi.match(a_plat(neuf))) or not pleins(neuf):
        # « Mon geste, c'est pas grand-chose, c'est du bon sens »
        return None
    if _DELAI.fullmatch(a_plat(a)):
        # « Ce n'est pas jeudi, c'est vendredi » puts a day right, and nothing else.
        return None
    if seule := _ce_qui_en_parle(dit, neuf):
        return nom, seule
    place = exact(dit, a) if nom == "renoncements" else None
    if place and est_un_element(dit, place):
        return nom, f"{dit[: place[0]]}{neuf}{dit[place[1] :]}"
    return nom, neuf


def _ce_qui_en_parle(dit: str, neuf: str) -> str:
    """The one sentence of an answer that tells already what it is said to be; "" for none.

    « Le geste, ce n'est pas Vidal, c'est le vélo du jeudi »: the sentence on the bicycle.
    """
    phrases, mots = en_phrases(dit), racines(neuf)
    communs = [len(mots & racines(p)) for p in phrases]
    rang = max(range(len(phrases)), key=communs.__getitem__, default=0)
    seule = len(phrases) > 1 and communs.count(communs[rang]) == 1
    return phrases[rang].rstrip(" .") if seule and communs[rang] * 2 >= len(mots) else ""


_OUBLIES_QUI_SONT = re.compile(
    rf"{ALLEZ}{_OUBLIE}{_UNE_CHOSE}(?P<x>[^:]{{3,90}}?)[\s,]+{DANS} (?P<champ>{_CHAMP})\s*:\s*(?:{C_EST}) (?P<y>(?:(?:les?|la|l'|des|ceux|celles) ?).{{6,}}?){_FIN}"
)
"""« Il manque les veufs et la gêne, dans mes clients : ce sont des gens seuls qui… »."""


_PLUSIEURS = re.compile(r"(?:les|des|ceux|celles)\b", re.IGNORECASE)


def _des_clients(groupe: str) -> bool:
    """Whether a group may be people: known as such, or several that are no things."""
    return humains(groupe) or bool(_PLUSIEURS.match(groupe)) and not nomme_une_chose(groupe)


def _oublies_qui_sont(texte: str, carnet: Carnet) -> Precisees | None:
    """The clientele told anew after what it lacks, with the people named that it does not tell."""
    if carnet.etape in ("coeur_clientele", *SUR_LA_PHRASE):
        return None
    phrases = en_phrases(texte)
    for phrase in phrases:
        m = _OUBLIES_QUI_SONT.match(a_plat(phrase))
        if m is None or _nom(m["champ"], "", carnet) != "coeur_clientele":
            continue
        y = tel_que_tape(phrase, m, "y")
        # « les veufs » are people; « la gêne » is none.
        dits = _groupes(tel_que_tape(phrase, m, "x"))
        gens = [g for g in dits if _des_clients(g)]
        neuf = enumerer([*(g for g in gens if not pleins(g) <= pleins(y)), y])
        reste = " ".join(p for p in phrases if p != phrase and not _proteste(p))
        return Precisees({"coeur_clientele": neuf}, reste=reste)
    return None


_RAJOUTE_LES = rf"(?:(?:{_REMETS}|r?ajoute[sz]?)[ -]*(?:moi )?(?:le|la|les|ca|y)?)"
_AU_COMPLET = fin(_RAJOUTE_LES, _L_OUBLIE)
_OUBLIES_DE_LA_LISTE = re.compile(
    rf"{ALLEZ}(?:{_OUBLIE}|r?ajoute[sz]? (?:moi |aussi )*)(?P<x>(?:les|la|le|l'|mes|des|tou(?:te)?s les|ceux|celles) ?[^;.:!?]{{3,90}}?)[\s,]+{DANS} (?P<champ>{_CHAMP})(?:,? et (?:aussi )?(?P<et>(?:les|la|l'|mes|des|ceux|celles) ?[^,;.:!?]{{3,60}}?))?{_AU_COMPLET}"
)
"""« T'as oublié les étudiants dans mes clients et les mamans, rajoute-les »."""
_RAJOUTE_SEUL = re.compile(rf"{ALLEZ}{_RAJOUTE_LES}(?: (?:tous|toutes))?{_FIN}")


def _oublies_de_la_liste(texte: str, carnet: Carnet) -> Precisees | None:
    """People missing from a list, all of them in one breath: they go with those shown."""
    phrases = en_phrases(re.sub(r"([a-zé])\. (?=r?ajoute|remet)", r"\1, ", texte))
    for phrase in phrases:
        m = _OUBLIES_DE_LA_LISTE.match(a_plat(phrase))
        nom = _nom(m["champ"], "", carnet) if m else None
        if m is None or nom not in _SE_LISTENT or nom == carnet.etape or not _dit(nom, carnet):
            continue
        dits = [tel_que_tape(phrase, m, "x"), tel_que_tape(phrase, m, "et") if m["et"] else ""]
        eux = [g for dit in dits for g in _groupes(dit)]
        if nom == "coeur_clientele" and not all(_des_clients(g) for g in eux):
            continue
        dit = _dit(nom, carnet)
        montre = dire_clientele(dit) or dit
        tous = _tous(eux, dit if all(exact(montre, g) for g in eux) else montre, False)
        reste = " ".join(
            p
            for p in phrases
            if p != phrase and not (_proteste(p) or _RAJOUTE_SEUL.match(a_plat(p)))
        )
        return Precisees({nom: tous}, reste=reste)
    return None


_OUBLI_CITE = re.compile(
    rf"{ALLEZ}{_OUBLIE}{_UNE_CHOSE}[«“\"]\s*(?P<x>[^«»“”\"]{{3,90}}?)\s*[»”\"](?: {DANS} (?P<champ>{_CHAMP}))?(?:[\s,]+(?:et )?(?:c'est|cest|c) [^.;:!?]{{3,40}})?{_AU_COMPLET}"
)
"""« Vous oubliez « le dimanche » », said of words that were told and left out."""
_ET_C_EST_IMPORTANT = re.compile(
    r"^\W*(?:(?:et|or|alors que|pourtant)\W+)*(?:c'est|cest|c|ca) (?:quand meme |justement |meme )*(?:le |la |l'|mon |ma |un |une )?(?:(?:seul|vrai|point|critere|detail|truc|chose|mot|tres|plus|super)\w* )*(?:principal|important|essentiel|central|capital|primordial|critere|base|compte|change tout)\w*\W*(?:\w+\W*){0,2}$"
)


def _oublie_cite(texte: str, carnet: Carnet) -> Precisees | None:
    """Quoted words said to be left out: of the answer that told them, which then shows them."""
    phrases = en_phrases(texte)
    for phrase in phrases:
        m = _OUBLI_CITE.match(a_plat(phrase)) if carnet.etape not in SUR_LA_PHRASE else None
        if m is None:
            continue
        x = tel_que_tape(phrase, m, "x")
        reste = " ".join(
            p
            for p in phrases
            if p != phrase and not (_proteste(p) or _ET_C_EST_IMPORTANT.match(a_plat(p)))
        )
        nommee = _nom(m["champ"], x, carnet) if m["champ"] else None
        tenues = [(n, d) for n, d in gardes(carnet) if n != carnet.etape and exact(d, x)]
        nom, dit = next((t for t in tenues if t[0] == nommee), tenues[0] if tenues else ("", ""))
        if nom == "coeur_clientele" and not exact(dire_clientele(dit), x):
            return Precisees({nom: _d_un_seul_tenant(dit, x)}, reste=reste)
        if nom:
            return Precisees(deja=[x], reste=reste)
        nom = nommee or derniere(carnet)[0]
        avec = _avec(nom, x, carnet) if nom and nom != carnet.etape else None
        if avec is None:
            return Precisees(absents=[x], reste=reste)
        return Precisees({nom: avec}, reste=reste)
    return None


def _d_un_seul_tenant(dit: str, x: str) -> str:
    """A clientele whose first words go with X: « Les gens, en ville, âgés » is one group."""
    debut, bout = exact(dit, x) or (0, 0)
    phrase = max((m.end() for m in re.finditer(r"[.;!?]\s+", dit[:debut])), default=0)
    return f"{dit[:phrase]}{dit[phrase:bout].replace(',', '')}{dit[bout:]}"


_CE_QU_IL_VOIT = re.compile(
    rf"{ALLEZ}ce (?:qu'(?:ils?|elles?|on)|que (?:les? |la |mes |mon |nos |notre )client\w*) voi(?:t|ent)(?: (?:vraiment|surtout|d'abord|eux|lui))*[\s,]*(?::|{C_EST})[\s:]*(?P<y>.{{4,}})$"
)
_C_ETAIT_FAUX = re.compile(
    r"\b(?:faux|fausse|erreur|pas (?:ca|cela|bon)|ma reponse|mal (?:note|compris)\w*|corrige\w*|rien a voir)\b"
)


def _ce_qu_il_voit(texte: str, carnet: Carnet) -> Precisees | None:
    """« …et c'est faux aussi. Ce qu'il voit : mes bottes. Elles brillent »: those, with what follows."""
    if not carnet.regard_client or carnet.etape in ("regard_client", *SUR_LA_PHRASE):
        return None
    phrases = en_phrases(texte)
    for rang, phrase in enumerate(phrases):
        m = _CE_QU_IL_VOIT.match(a_plat(phrase))
        avant = phrases[:rang]
        blame = any(_C_ETAIT_FAUX.search(a_plat(p)) or reproche(p) for p in avant)
        if m is None or not (blame or carnet.etape in ("suite", "correction")):
            continue
        neuf, suite = tel_que_tape(phrase, m, "y"), " ".join(phrases[rang + 1 :])
        neuf = f"{neuf}. {suite}" if suite else neuf
        reste = [p for p in avant if not (_C_ETAIT_FAUX.search(a_plat(p)) or _proteste(p))]
        return Precisees({"regard_client": neuf}, reste=" ".join(reste))
    return None


_UNE_QUESTION = re.compile(
    rf"{ALLEZ}(?:(?:c'etait|cetait|c'est|ct|c'etai) (?:juste |seulement |bien |pas une reponse,? (?:mais )?(?:c'etait )?)*une question|(?:je|j'?) ?(?:vous |te |t')?(?:posais|pose|ai pose) (?:juste |seulement )?une question|(?:c'etait|c'est|ct) pas (?:du tout )?(?:une|ma) reponse\b.{{0,40}}\bquestion)"
)


def _c_etait_une_question(texte: str, carnet: Carnet) -> Precisees | None:
    """« C'était une question, vous l'avez notée »: it answered nothing, and is asked again."""
    nom, dit = derniere(carnet)
    demande = bool(dit) and all(p.rstrip(' »"').endswith("?") for p in en_phrases(dit))
    if carnet.etape in SUR_LA_PHRASE or not (demande and _UNE_QUESTION.match(a_plat(texte))):
        return None
    if nom not in ORDRE or nom in ("activite", carnet.etape):
        return None
    suite = [p for p in en_phrases(texte)[1:] if not (_proteste(p) or len(p.split()) <= 6)]
    return Precisees(a_redemander=nom, reste=" ".join(suite))


_LE_REMETTRE = re.compile(
    rf"{ALLEZ}(?:{_REMETS}|corrige[sz]?|rectifie[sz]?|{_OTE})[ -]*(?:le|la|les|ca|cela)\b(?:[ -](?:la|comme (?:avant|c'etait)))?{_FIN}"
)
_L_INVERSE = re.compile(r"\b(?:l'inverse|le contraire|pas demande|rien demande)\b|^\W*\w+ ?\?+$")


def _renvoie_a_ce_qui_est_fait(texte: str) -> bool:
    """« Effacé ? J'ai demandé le contraire. Remets-le » bears on what was just done, and answers nothing."""
    phrases = en_phrases(texte)
    ordres = [p for p in phrases if _LE_REMETTRE.match(a_plat(p))]
    autres = [p for p in phrases if p not in ordres]
    return bool(ordres and autres) and all(
        _L_INVERSE.search(a_plat(p)) or _proteste(p) for p in autres
    )


def _manque(clause: str, dernier: str, carnet: Carnet) -> tuple[str, str | None] | None:
    plat = a_plat(clause)
    motifs = (*_OUBLI, *_OU_EST, *([_ENCORE] if dernier == _UN_OUBLI else []))
    m = next(filter(None, (motif.match(plat) for motif in motifs)), None)
    if m is None:
        return _les_remettre(clause, dernier, carnet)
    quoi = tel_que_tape(clause, m, "x")
    if _PRONOM.match(a_plat(quoi)) or not pleins(quoi):
        return _les_remettre(clause, dernier, carnet)
    champ = m.groupdict().get("champ")
    if champ is None:
        if designees(quoi, seul=False) or carnet.etape in SUR_LA_PHRASE:
            return None
        if _disparu(clause):
            return _deja_dit(quoi, carnet)
        return ajout(quoi, set(), carnet)
    nom = _nom(champ, quoi, carnet)
    if nom is None or nom == carnet.etape:
        return None
    return nom, _avec(nom, quoi, carnet)


def _deja_dit(quoi: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """The answer that lacks what was told at some time; None for what nobody said."""
    mots = pleins(quoi)
    if mots and mots <= pleins(" ".join([carnet.valeurs or "", *carnet.valeurs_entendues])):
        return "valeurs", _avec("valeurs", quoi, carnet)
    dit = mots and any(mots <= pleins(garde) for _, garde in gardes(carnet))
    return ajout(quoi, set(), carnet) if dit else None


_EUX_SONT = re.compile(
    rf"{ALLEZ}(?P<x>(?:les? |la |l'|mes |des |ceux |celles )[^,;:.!?]{{3,50}}?),? (?:sont|ce sont|c'est|c'etait|etaient) (?:aussi |bien |d'abord )?(?:mes|nos|les) (?:premiere?s? |vrai(?:e)?s? |meilleure?s? )?client\w*"
)


def _les_remettre(clause: str, dernier: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """« Les gens seuls sont mes clients. Pouvez-vous les remettre, avec les retraités ? »"""
    plat = a_plat(clause)
    if not (carnet.coeur_clientele and re.search(_REMETS_LES, plat)):
        return None
    m = _EUX_SONT.match(a_plat(dernier))
    if m is None:
        return None
    neuf = tel_que_tape(dernier, m, "x")
    avec = re.search(rf"\bavec (?P<x>(?:les? |la |l'|mes |des )[^.!?]{{3,}}?){_FIN}", plat)
    eux = [neuf, *(_groupes(tel_que_tape(clause, avec, "x")) if avec else [])]
    return "coeur_clientele", _tous(eux, carnet.coeur_clientele, "premier" in a_plat(dernier))


def _avec(nom: str, quoi: str, carnet: Carnet) -> str | None:
    """An answer with what it lacks; None when the words do not go with it."""
    if nom == "valeurs":
        tenues = carnet.valeurs_nommees or [carnet.valeurs] * bool(carnet.valeurs)
        neuves = en_liste(quoi) or [quoi.replace("'", "’")]
        connues = {a_plat(v) for v in tenues}
        return ", ".join([*tenues, *(v for v in neuves if a_plat(v) not in connues)])
    dit = _dit(nom, carnet)
    if not dit:
        return quoi
    if nom in ("coeur_clientele", "renoncements"):
        quoi, *avec = re.split(r",? avec (?=(?:les? |la |l['’]|mes |des ))", quoi)
        eux = [g for q in (quoi, *avec) for g in _groupes(q)]
        if nom == "coeur_clientele":
            # « les veufs et la gêne »: only people are clients.
            eux = [g for g in eux if _des_clients(g)] or eux
        return _tous(eux, dit, False)
    if exact(dit, quoi):
        return dit
    if nom in _SE_PREVOIENT:
        return _avec_ce_pas(nom, dit, quoi)
    if re.match(r"(?:que |qu')?(?:je |j'|on |il |elle )", a_plat(quoi)):
        return f"{dit.rstrip(' .')}, et {re.sub(r'^qu(?:e |.)', '', quoi)}"
    return None


_SE_PREVOIENT = ("action_7_jours", "geste_respect")
_QU_UN_AUTRE = re.compile(r"qu(?:e |'| )?(?:elles?|ils?|on|les?|la|l'|mes|mon|ma)\b")
_POUR_QUE = re.compile(r"\b(?:pour|afin) (?=qu)")


def _avec_ce_pas(nom: str, dit: str, quoi: str) -> str | None:
    """What is to be done, with more of it: « pour qu'elle… » in the place of what says nearly so."""
    plat, nu = a_plat(quoi), dit.rstrip(" .")
    if pleins(quoi) <= pleins(dit):
        return dit
    if nom == "geste_respect" and _GROUPE.match(plat):
        # A thing, of something that is done: how it goes in is asked.
        return None
    if not _QU_UN_AUTRE.match(plat):
        quoi = re.sub(
            r"^(?:que |qu.(?=on )|de (?=\w+(?:er|ir|re|oir)\b)|d.(?=\w+(?:er|ir|re|oir)\b))",
            "",
            quoi,
        )
        return f"{nu}, et {quoi}"
    for but in _POUR_QUE.finditer(a_plat(dit)):
        bout = re.match(r"[^.;!?]*", dit[but.end() :])[0]
        if SequenceMatcher(None, a_plat(bout), plat, autojunk=False).ratio() >= SEMBLABLES:
            return f"{dit[: but.end()]}{quoi}{dit[but.end() + len(bout) :]}"
    return f"{nu}, pour {quoi}"


_ENTRE_GROUPES = re.compile(
    r",\s*(?:et )?| et (?=(?:les|des|ceux|celles|la|le|mes|nos|une?|quelques|tous|toutes|aux?|à) |l['’])"
)


def _groupes(liste: str) -> list[str]:
    return [g.strip() for g in _ENTRE_GROUPES.split(liste) if pleins(g)]


def _tous(eux: list[str], dit: str, devant: bool) -> str:
    """A list with the groups it lacks, none of them twice."""
    dit = (dire_clientele(dit) or dit) if re.search(r"[.;!?]\s", dit) else dit
    tenus = _groupes(dit.strip(" ."))
    neufs = []
    for groupe in eux:
        if not any(pleins(groupe) <= pleins(t) for t in (*tenus, *neufs)):
            neufs.append(groupe[0].lower() + groupe[1:])
    return enumerer([*neufs, *tenus] if devant else [*tenus, *neufs])


_SE_FONT = ("geste_respect", "action_7_jours", "acte", "regard_client")
_SE_LISTENT = ("renoncements", "coeur_clientele")


def _detail(clause: str, carnet: Carnet, avec_une_autre: bool) -> tuple[str, str | None] | None:
    """« Le boucher, c'est à la semaine »: of the one answer that tells of him."""
    m = _DETAIL.match(a_plat(clause))
    if m is None or not _DELAI.fullmatch(m["d"].strip()):
        return None
    sur = carnet.etape == "suite" or avec_une_autre or m["vieux"] or m["vrai"]
    qui = pleins(m["n"])
    tenus = [
        (nom, dit) for nom, dit in gardes(carnet) if nom in _SE_FONT and qui and qui <= pleins(dit)
    ]
    tenus = sorted(tenus, key=lambda t: not _DELAI.search(a_plat(t[1])))
    if not sur or not tenus:
        return None
    nom, dit = tenus[0]
    return nom, _avec_ce_delai(dit, clause, m)


def _avec_ce_delai(dit: str, clause: str, m: re.Match[str]) -> str | None:
    """An answer with another time in the place of its own; None when it tells none, or several."""
    neuf = tel_que_tape(clause, m, "d")
    if not (_DELAI.fullmatch(a_plat(neuf)) and pleins(m["n"]) & pleins(dit)):
        return None
    vieux = exact(dit, tel_que_tape(clause, m, "vieux")) if m["vieux"] else None
    places = [p.span() for p in _DELAI.finditer(a_plat(dit))]
    if vieux:
        # « pas trente »: of « à trente jours »
        places = [p for p in places if p[0] <= vieux[0] < p[1]] or [vieux]
    if not places:
        return None
    debut, fin = places[0]
    for suivante in places[1:]:
        if dit[fin : suivante[0]].strip(" ,"):
            break
        fin = suivante[1]
    return f"{dit[:debut]}{neuf}{dit[fin:]}"


def _en_ses_mots(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """Words said or spelt otherwise, in the answer that has them."""
    if lue := _ce_qu_ils_designent(clause, carnet):
        return lue
    for motif in (_VEUT_DIRE, _MAL_ECRIT):
        m = motif.match(a_plat(clause))
        if m is None:
            continue
        for nom, dit in gardes(carnet):
            place = exact(dit, tel_que_tape(clause, m, "a")) if nom != carnet.etape else None
            if place and motif is _VEUT_DIRE and pleins(dit) - pleins(m["a"]):
                # Only a part of it: what the whole becomes is asked.
                return nom, None
            if place:
                return nom, f"{dit[: place[0]]}{tel_que_tape(clause, m, 'b')}{dit[place[1] :]}"
    return None


_CELUI_DE = re.compile(r"(?P<lui>celui|celle|ceux|celles) (?=d(?:e |u |es |'))")
_ARTICLES = {"celui": "le ", "celle": "la ", "ceux": "les ", "celles": "les "}
_GROUPE = re.compile(
    r"(?P<det>(?:les?|la|l'|une?|des|mon|ma|mes|son|sa|ses|leurs?|nos?|notre|ce|cet|cette|ces)(?:\b|(?<=')) ?)\w"
)
_PRONOMS = re.compile(r"(?:elles?|ils?|lui|eux|leur)")


def _ce_qu_ils_designent(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """« « sa boutique », c'est celle de Farid »: what quoted words stand for, in their place."""
    m = _CITE_EST.match(a_plat(clause))
    if m is None or carnet.etape in SUR_LA_PHRASE:
        return None
    a, b = tel_que_tape(clause, m, "a"), tel_que_tape(clause, m, "b")
    groupe = _GROUPE.match(a_plat(a))
    if (celui := _CELUI_DE.match(a_plat(b))) and groupe:
        article = _ARTICLES[celui["lui"]]
        nom_a = a[groupe.end("det") :]
        article = "l’" if re.match(r"[aeiouy]", a_plat(nom_a)) and article != "les " else article
        b = f"{article}{nom_a} {b[celui.end() :]}"
    elif not ((groupe or _PRONOMS.fullmatch(a_plat(a))) and _GROUPE.match(a_plat(b))):
        return None
    nommees = [n for n in designees(f"{m['champ'] or ''} {m['dans'] or ''}") if _dit(n, carnet)]
    tenues = [nom for nom, dit in gardes(carnet) if exact(dit, a) and nom != carnet.etape]
    nom = next((n for n in nommees if n in tenues), next(iter([] if nommees else tenues), None))
    if nom is None or nom == "valeurs":
        return None
    dit = _dit(nom, carnet)
    debut, bout = exact(dit, a) or (0, 0)
    return nom, f"{elider(dit[:debut], b)}{dit[bout:]}"


def _jamais_dit(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """« Je n'ai pas dit « à vélo » pour le marché »: out of the answer that says so."""
    plutot = _DIT_PLUTOT.match(a_plat(clause))
    m = plutot or _JAMAIS_DIT.match(a_plat(clause))
    if m is None or carnet.etape in SUR_LA_PHRASE:
        return None
    a, ou = tel_que_tape(clause, m, "a"), m["ou"]
    tenues = [
        (n, d) for n, d in gardes(carnet) if exact(d, a) and n not in (carnet.etape, "valeurs")
    ]
    tenues.sort(key=lambda t: (t[0] not in designees(ou), -len(pleins(ou) & pleins(t[1]))))
    if not tenues or exact(carnet.raison_detre or "", a):
        return None
    nom, dit = tenues[0]
    if plutot:
        return nom, redite_autrement(dit, a, tel_que_tape(clause, plutot, "b"))
    reste = sans_les_mots(dit, [a], a_la_lettre=True)
    return nom, reste if len(pleins(dit) - pleins(reste) - pleins(a)) == 0 else None


def _suite_remise(clause: str, reste: list[str], carnet: Carnet) -> tuple[str, str] | None:
    """« Enlevez « A », et remettez la suite : B »: without A, and with B."""
    m = _LA_SUITE.match(a_plat(clause))
    if m is None:
        return None
    suite = tel_que_tape(clause, m, "y")
    avant = reste[-1] if reste and re.search(_OTE, a_plat(reste[-1])) else ""
    cites = [c.strip(' «»“”".') for c in _CITE.findall(avant)]
    for nom, dit in gardes(carnet):
        if cites and all(exact(dit, c) for c in cites):
            reste.pop()
            sans = sans_les_mots(dit, cites, a_la_lettre=True).rstrip(" .,")
            return nom, f"{sans}, et {suite}" if sans else suite
    return None


def _en_trop(
    clause: str, texte: str, reste: list[str], carnet: Carnet
) -> tuple[str, str | None] | None:
    """What should not stand in an answer, and nothing comes in its place."""
    plat = a_plat(clause)
    if m := _CA_DE.match(plat):
        nom = _nom(m["champ"], "", carnet)
        avant = " ".join([*reste[-1:], clause[: m.end("quoi")]])
        return (nom, _sans_ce_sujet(_dit(nom, carnet), avant)) if nom else None
    if m := _OTE_ET_GARDE.match(plat):
        return _qu_eux(clause, m, carnet)
    if m := _OTE_CE_DIT.match(plat):
        dit = tel_que_tape(clause, m, "x")
        tenus = [(n, d) for n, d in gardes(carnet) if exact(d, dit)]
        return (tenus[0][0], _sans_ce_sujet(tenus[0][1], dit)) if len(tenus) == 1 else None
    a_tort = _MIS_A_TORT.match(plat) if _A_OTER.search(a_plat(texte)) else None
    if m := a_tort:
        nom = _nom(m["champ"], "", carnet)
        return _sans_eux(nom, tel_que_tape(clause, m, "x"), carnet) if nom else None
    m = _PAS_EUX.match(plat)
    if m and carnet.etape not in SUR_LA_PHRASE and pleins(m["vrai"]):
        noms = ("coeur_clientele", "renoncements")
        lues = (_sans_eux(nom, tel_que_tape(clause, m, "x"), carnet) for nom in noms)
        return next(filter(None, lues), None)
    return None


def _qu_eux(clause: str, m: re.Match[str], carnet: Carnet) -> tuple[str, str] | None:
    """What alone is to be kept of an answer, once all the rest of it is named as going."""
    y = tel_que_tape(clause, m, "y")
    nom = _nom(m["champ"], y, carnet)
    dit = _dit(nom, carnet) if nom else ""
    tout = pleins(dit) <= pleins(m["x"]) | pleins(y)
    if not nom or nom in ("valeurs", carnet.etape) or not pleins(y) or not (m["que"] or tout):
        return None
    place = exact(dit, y)
    return (nom, dit[slice(*place)] if place else y) if pleins(y) & pleins(dit) else None


def _sans_eux(nom: str, eux: str, carnet: Carnet) -> tuple[str, str] | None:
    """A list without one of its groups; None when they do not stand in it."""
    dit = _dit(nom, carnet)
    if nom == "valeurs":
        restent = [v for v in carnet.valeurs_nommees if not pleins(eux) & pleins(v)]
        partie = len(restent) < len(carnet.valeurs_nommees)
        return (nom, ", ".join(restent)) if partie else None
    if nom not in ("coeur_clientele", "renoncements") or not exact(dit, eux):
        return None
    return nom, sans_les_mots(dit, [eux]) if pleins(dit) - pleins(eux) else ""


def _sans_ce_sujet(dit: str, avant: str) -> str:
    """An answer without the clauses that hold words just said; nothing when that is half of it."""
    vises = pleins(avant) & pleins(dit)
    bouts = [b for b in re.split(r"(?<=[,.;!?])\s+", dit) if not vises & pleins(b)]
    reste = " ".join(bouts).rstrip(" ,;") if vises else ""
    return reste if 2 * len(pleins(reste)) > len(pleins(dit)) else ""


def _pas_lui(clause: str, texte: str, carnet: Carnet) -> tuple[str, None] | None:
    """« Vous n'avez rien compris, c'est pas mon geste, ça »: which one it is, is asked."""
    m = _N_EST_PAS_LUI.match(a_plat(clause))
    nom = _nom(m["champ"], "", carnet) if m else None
    if nom == "coeur_clientele" and les_clients_dits(carnet, en_phrases(texte)):
        # « C'est pas mes clients, ça : mes clients, c'est les touristes »
        return None
    if m and m["un"] and nom != derniere(carnet)[0]:
        # « C'est pas un geste, ça » is said of what was just kept as one.
        return None
    blame = m and (m["ca"] or dit_mal_compris(texte))
    return (nom, None) if nom and blame and _dit(nom, carnet) else None


_D_UN_TENANT = (
    _dans_le_chemin,
    _mis_a_la_place,
    _mal_ecrit_la,
    _redit_la_derniere,
    _l_une_pour_l_autre,
    contredites,
    _des_valeurs_puis_le_reste,
    _oublies_qui_sont,
    _oublies_de_la_liste,
    _pas_ca_puis_la_neuve,
    _et_lui_garde,
    _ce_qu_il_voit,
    _c_etait_une_question,
    _oublie_cite,
    _l_essentiel_oublie,
    _plusieurs_nommees,
    _une_nommee,
    cite_puis_redit,
    mots_echanges,
    precisions,
)
"""What is read of a message as a whole, the surest first."""
