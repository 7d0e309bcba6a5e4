"""What answers nothing: unreadable, rude, lost, laughing, or « je ne sais pas »."""

from __future__ import annotations

import re

from pourquoi.carnet import Message
from pourquoi.ecoute.interroge import enonce_un_acte
from pourquoi.ecoute.oui_ou_non import dit_non, dit_oui
from pourquoi.ecriture import normaliser

LONGUEUR_MAX = 2000
"""Longer messages are refused with a request to shorten them, in characters."""

_INSULTE = re.compile(
    r"\bferme ?-? ?la\b|^(?:\w+ )?la ferme\W*$|\b(?:tais[- ]toi|taisez[- ]vous|ta gueule|casse[- ]toi|degage|va te faire|allez vous faire|nique|connard|encule)\b"
)

_REVIENT = re.compile(
    r"^(?:re ?bonjour|rebonsoir|me revoila|c'est (?:encore )?moi|j'ai ete coupee?|je (?:suis (?:de retour|la)|reviens(?! (?:ce|demain|plus tard|apres|dans|tout|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vite|de suite|vers|toujours|chaque|souvent|a|au|chez)\b)))\b"
)

_PERDU = re.compile(
    r"\bj(?:e )?(?:ne )?comprend\w* (?:pas|rien)\b(?! (?:pourquoi|comment|qu|les?\b|la\b|l'))|\b(?:reformul\w*|(?:redi[st]\w*|redemand\w*|dites?[- ]le|dis[- ]le) autrement|autrement dit \?|expliqu\w+ (?:moi )?(?:ta|la|votre|cette) question|(?:ta|la|votre) question (?:est|c'est) (?:pas claire|floue))|\b(?:comprends?|comprendre) pas (?:bien|tout|trop) ?(?:$|[.,!«])|^[^.]{0,40}[«\"“][^»\"”]+[»\"”] ?,? (?:c'est|ca veut dire) quoi\b|"
    r"\b(?:comprends?|compris|saisis) (?:rien |pas )?(?:a |de )?(?:ta|ton|votre|la|cette|ce que) (?:question|tu|vous)\b|\bqu'est ?- ?ce que (?:vous entendez|tu entends|ca veut dire|vous voulez dire|tu veux dire)\b|"
    r"^(?:(?:euh|bah|ben|desolee?|pardon|la) ,? ?)*(?:je |j'ai )(?:ne |n'ai |n')?(?:comprends?|compris|vois|saisis) (?:pas|rien)\b(?! (?:pourquoi|comment)| ?, (?:\w+'? ?){3})"
    r"|^(?:pas|rien|j'ai pas|j'ai rien) compris?\b|\bque (?:vous voulez|tu veux) que je (?:reponde|dise|mette)\b|\b(?:c'est|ca) (?:veut dire )?quoi (?:la|cette) question\b"
    r"|^(?:euh |et |quoi |genre |comme |par |un )*(?:comme quoi|quoi|exemple)\W*$|\b(?:quoi la|quelle) dif+erence\b"
)
"""The question itself is not understood."""

_RIT = re.compile(
    r"^(?:ah|ha|hi|mdr|haha\w*|hihi\w*|ahah\w*|ptdr|xd|trop (?:drole|marrant))\b|\b(?:tu es|t'es|vous etes|c'est) (?:trop |vraiment )?(?:drole|rigolo|rigolote|marrante?|comique)\b"
    r"|\b(?:me|fais|faites) (?:\w+ )?(?:rire|marrer|rigoler)\b"
)


def insulte(texte: str) -> bool:
    """Whether the message insults the coach or tells it to be quiet."""
    return len(texte.split()) <= 8 and bool(_INSULTE.search(normaliser(texte)))


def revient(texte: str) -> bool:
    """Whether the person only says that they are back."""
    return len(texte.split()) <= 6 and bool(_REVIENT.search(normaliser(texte)))


_CODE = re.compile(
    r"^\s*(?:return|import|print|const|#include)\b.*[*=(<]|[{};]\s*$|\b(?:def|return|import|function|const|var|print|select|class|public) \w+.*[(){};=]|=>|==|</\w+>|console\.log|\w+\(\w*\)\s*[:;{]"
)

_ANGLAIS = re.compile(
    r"\b(?:the|is|are|you|your|my|i'm|i am|what|why|do|does|don't|because|with|please|and|of|to|it's|this|that|how|speak|english|have|want|they|them|their|we|our|who|get|just|people|for|by|not|was|were|from|would|can't|cannot|there|too|when|where)\b"
)

_FRANCAIS = re.compile(
    r"\b(?:le|la|les|un|une|des|de|du|je|j'|tu|il|elle|on|nous|vous|et|est|pour|que|qui|dans|mes|mon|ma|pas|avec|ca|c'est)\b"
)

_TOUCHES = re.compile(
    r"[bcdfghjklmnpqrstvwxz]{6,}|^(\w)\1{3,}$|azert|qwert|[qa]sdf|sdfg|dfgh|fghj|hjkl|jklm|wxcv|zxcv"
)
"""Six consonants in a row, one letter held, or keys side by side: fingers on a keyboard."""

_RIRE_OU_SOUPIR = re.compile(r"(?:mdr+|ptdr+|lo+l+|pf+|h+m+|gr+|b?rr+|ch+t*)")


def illisible(texte: str) -> bool:
    """Whether nothing can be read: keys struck at random, or a piece of code."""
    if _CODE.search(texte) and len(re.findall(r"[(){}\[\];=<>*.]", texte)) >= 2:
        return True
    mots = [m for m in re.findall(r"[a-z]{3,}", texte.lower()) if not _RIRE_OU_SOUPIR.fullmatch(m)]
    frappes = [m for m in mots if _TOUCHES.search(m)]
    return bool(frappes) and len(frappes) * 2 >= len(mots)


_ESPAGNOL = re.compile(
    r"\b(?:no|el|los|las|una|unos|mi|mis|yo|usted|quiero|tengo|entiendo|hablo|hablas?|pero|porque|muy|soy|que tal|abrir|un negocio|estoy|como|para|por|espanol|español|frances|francés|hola|gracias|pregunta|trabajo|negocio|clientes|cuando|donde|hacer|io|sono|capisco|italiano|francese|parlo|che|ich|nicht|und|das|ist|spreche|verstehe|nao|não|eu|falo|entendo)\b"
)
"""Words of Spanish, and of the other neighbours."""


def autre_langue(texte: str) -> bool:
    """Whether the message is in English, or in the language of a neighbour."""
    plat = texte.lower().replace("’", "'")
    mots, francais = len(plat.split()), len(_FRANCAIS.findall(plat))
    voisin = len(_ESPAGNOL.findall(plat))
    if voisin >= 2 and voisin * 3 >= mots and voisin > francais:
        return True
    anglais = len(_ANGLAIS.findall(plat))
    return mots >= 3 and anglais * 3 >= mots and anglais > 2 * francais


_SANS_MATIERE = re.compile(
    r"^(?:(?:euh|bah|ben|franchement|pour l'instant|la|non|rien|donc|honnetement) ,? ?)*(?:j'ai|j'en ai|j'avais|je n'ai|je suis|y a|il y a|il y en a|ca)(?: \w+)? (?:pas|plus|aucun\w*|rien|personne|jamais)\b(?! (?:hesite|voulu|pris|accepte|dit|fait payer|vendu|facture|laisse|lache|compte))"
    r"|^(?:(?:je suis|on est|c'est|ca n'est|je n'ai) )?pas encore\b|\b(?:pas|plus) le temps (?:cette semaine|en ce moment|la|maintenant)\b|^rien\b"
)


def sans_matiere(texte: str) -> bool:
    """Whether an act was asked for and there is none: « j'ai pas de collègues », « rien »."""
    plat = normaliser(texte)
    propositions = re.split(r"[,;.] ?| (?:mais|donc|alors|sinon) ", plat)
    if re.search(r"\b(?:peut ?-? ?etre|a part|sauf|sinon)\b", plat):
        return False
    return bool(_SANS_MATIERE.search(plat)) and not any(
        re.match(r"(?:je|j'|on|nous) ?(?!suis|sais|ai pas|n'|ne)\w+", p) for p in propositions[1:]
    )


_C_EST_A_DIRE = re.compile(
    r"(?:(?:euh+|heu|ah|oh|bah|ben|et|mais|pardon|attends|attendez|excuse[sz]?[ -]*moi|desolee?|non|ok|oui|la|vas ?- ?y|alors|je (?:ne )?(?:comprends|vois|saisis) pas)\b[\s,.!?]*)*"
    r"(?:(?:tu|vous) (?:veux|voulez|attends|attendez) (?:que je (?:te |vous )?(?:raconte|dise|reponde|mette|ecrive) )?quoi(?: (?:comme (?:reponse|exemple)|exactement))?|je (?:dois|suis cense[er]?) (?:repondre|dire|mettre|raconter) quoi|c'? ?est[ -]*a[ -]*dire|c'? ?a[ -]*dire|cad|qu'est ?- ?ce a dire|comment (?:ca|cela)|genre(?: quoi)?|comme quoi|(?:dans|en|de) quel sens|dans le sens|plait ?- ?il|mais encore|hein|quoi|pardon|(?:la )?question|quelle question"
    r"|(?:tu|vous|que|ca|t') ?(?:veux|veut|voulez) ?(?:- ?(?:vous|tu) )?dire(?: quoi)?|(?:tu|vous) (?:veux|voulez) (?:dire )?quoi|tu parles de quoi|vous parlez de quoi|de quoi (?:tu parles|vous parlez|parlez ?- ?vous)"
    r"|(?:(?:tu|vous) )?(?:(?:peux|peut|pourrais|pouvez|pourriez)(?: ?- ?(?:tu|vous))? )?(?:me |la |l'|le |etre )*(?:precise[rsz]?|plus (?:clair|precis)\w*|reformule[rsz]?|repete[rsz]?|redire|redis|redites|clarifie[rsz]?|explique[rsz]?|developpe[rsz]?))"
    r"(?:[\s,-]*(?:moi|par la|au juste|exactement|la|ta|votre|question|stp|svp|s'il (?:te|vous) plait|lol|mdr|donc|en fait|un peu|plus|autrement|(?:tu|vous) (?:veux|voulez) dire|je (?:ne )?(?:comprends|vois|saisis) pas(?: (?:bien|trop|tout))?|ce que|dire|tu veux|vous voulez))*[\s.!?…]*"
)
"""« C'est-à-dire ? », « cad ? », « genre ? », « tu peux répéter »: the question, once more and simply."""

_NE_SAIT_PAS_CE_QUI_EST_DEMANDE = re.compile(
    r"(?:(?:euh|bah|ben|franchement) ,? ?)*(?:je )?(?:ne )?sais pas(?: trop| bien| du tout)?\W+"
    r"(?:mais |et )?(?:(?:[\w']+ ){0,4}(?:quoi|comment)|(?:quoi|comment|qu'est ?- ?ce qu[ei'])(?: [\w']+){0,4}) ?\?(?: ?[^.!?]{2,40} ?\?)+\W*"
)
"""« Je sais pas trop. Réussi quoi ? Les repas ? »: what is asked, rather than a shy answer."""


def demande_de_reformuler(texte: str) -> bool:
    """Whether a message only wants the question again, in plainer words: « c'est-à-dire ? »."""
    plat = normaliser(texte)
    muette = "?" in plat and not re.search(r"\w", plat)
    dit = muette or _C_EST_A_DIRE.fullmatch(plat) or _NE_SAIT_PAS_CE_QUI_EST_DEMANDE.fullmatch(plat)
    return len(plat.split()) <= 18 and bool(dit)


def perdu(texte: str) -> bool:
    """Whether the person says that they do not understand the question."""
    compris = len(texte.split()) > 14 or not _PERDU.search(normaliser(texte))
    return not compris or demande_de_reformuler(texte)


def rit(texte: str) -> bool:
    """Whether the message only laughs, and answers nothing."""
    return len(texte.split()) <= 5 and bool(_RIT.search(normaliser(texte)))


_CONTACT = re.compile(
    r"\W*(?:(?:bonjour|voici|voila|voilà|tiens|tenez|c['’ ]?(?:est)?|cest|mon|ma|le|et|ou|au|sur|moi|c|e?-?mails?|email|adresse|num[eé]ro|num|tel|t[eé]l|t[eé]l[eé]phone|portable|site|page|insta\w*|facebook|contacte[rz]?|appele[rz]|[eé]crive[rz]|rappele[rz]|je suis|si (?:besoin|vous voulez|tu veux|jamais)|merci)\W+)*"
    r"(?:(?:(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+\.\w+|(?:\+ ?\d{2} ?\d|0\d)(?:[ .-]?\d{2}){4})\W*(?:(?:et|ou|mon|e?-?mail|tel|merci|au cas o[uù]|si (?:besoin|jamais|vous voulez|tu veux))\W*)*)+",
    re.IGNORECASE,
)
"""« Mon mail c'est … », « 06 12 … si besoin », and nothing else."""


def donne_ses_coordonnees(texte: str) -> bool:
    """Whether a message only gives a number or an address."""
    return bool(_CONTACT.fullmatch(texte))


def vide(message: Message) -> bool:
    """Whether the message has no word to keep: empty, emoji, an address or a number alone."""
    if donne_ses_coordonnees(message.texte):
        return True
    if "?" in message.texte:
        # « ??? » asks what is meant.
        return False
    return not re.search(r"\w", re.sub(r"</?\w+[^>]*>", " ", message.texte))


_APRES_HESITATION = re.compile(
    r"^(?:euh|bah|ben|bof|je (?:ne )?(?:sais|vois) pas(?: trop)?|j'ai pas d'idee|aucune idee|bonne question)(?: ?[,.:] ?| )(?:mais |peut-etre |disons |je dirais )*"
    r"(?:les?|la|l'|une?|des|mon|ma|mes|ils?|elles?|on|qu'\w+|que j\w*|je (?!sais|vois|dirais)\w{3,}|\w{3,}(?:er|ir)) ?\w{3,}"
)
"""« Je sais pas, les couleurs ? » answers."""

_NE_SAIT_PAS = re.compile(
    r"^(?:(?:euh|bah|ben|la|franchement|alors|non) ,? ?)*je (?:ne )?(?:sais|vois|c'est|ses|sait) (?:pas|plus)(?: trop?| encore| du tout| vraiment| bien)*(?: (?:quoi|comment) (?:te |vous |y )?(?:dire|repondre|mettre|ecrire))?\W*$"
    r"|^(?:(?:et|bah|ben|mais|euh|apres tout) ,? ?)*pourquoi pas(?: moi| nous| celui-la)?\W*$"
)
"""« Je ne sais pas », « et pourquoi pas ? »."""

SANS_EXEMPLE = re.compile(
    r"\b(?:rappelle|souviens) (?:plus|pas)\b|\b(?:pas|aucun|plus) (?:d'|un (?:seul )?)?(?:exemple|idee)s?\b|\brien (?:ne )?(?:me |m')(?:vient|revient)\b|\bj'en (?:ai|vois) (?:pas|aucun)\b|\btrop d'? ?exemples?\b"
)


_NOMME = re.compile(
    r"(?:(?:euh|bah|ben|surtout|deja) ,? ?)*(?:l'|(?:le|la|les|mon|ma|mes) )(?!(?:meme|chose|truc|hasard|vie|norm|habitu|base|reste|tout|monde|gens|feeling|envie|besoin|flemme|question|reponse|moment|plupart|total|fait)\w*\b)[a-z]{4,} ?,? (?:que|qu'|qui|pour|parce|quand|avec|sans|surtout) ?\w"
)
"""« L'inventaire, que je fais à l'instinct »: something is named, and told of."""

_LAISSE_TOMBER = re.compile(
    r"\W*(?:(?:non|nan|bon|bah|ben|ok|oh|ah|allez|et|mais|bref|enfin|euh)\W+)*"
    r"(?:(?:on |je |j')?(?:laisse[sz]?(?: tomber| ca| cette question)?|oublie[sz]?(?: ca)?|tant pis|(?:ce n'est |c'est |c |cest )?(?:pas|rien de) (?:bien |si )?grave|peu importe|(?:j'ai |g )?rien dit|(?:ca |sa )(?:ne )?fait rien|passons|on s'en (?:fiche|fout))\b\W*)+(?:(?:pour ca|pour celle-la|la|merci|finalement|hein|va)\b\W*)*"
)


def laisse_tomber(texte: str) -> bool:
    """Whether words only wave a question away: « laissez, c'est pas grave »."""
    return bool(_LAISSE_TOMBER.fullmatch(normaliser(texte)))


_EUX_FONT = re.compile(
    r"(?:(?:euh|bah|ben|bon|et|oui|franchement|alors) ,? ?)*(?:ils|elles|(?:les|mes|nos|certains|des) (?:clients|clientes|gens|familles|jeunes|anciens|voisins))(?: (?:me|m'|nous|le|la|les|l'|se|s'|y|en|ne|n'))* ?(?!sont\b|ont\b|sai\w+|savent|verr\w+|voi\w+ pas|dependent pas|peu\w+|doi\w+)[a-z]{3,}"
)
"""Clients, and something they do."""


def esquive(message: Message) -> bool:
    """Whether an open question got « je ne sais pas », « oui », or nothing to keep."""
    if vide(message):
        return True
    mots = len(message.texte.split())
    if _NE_SAIT_PAS.search(normaliser(message.texte)) or laisse_tomber(message.texte):
        return True
    if mots <= 6 and SANS_EXEMPLE.search(normaliser(message.texte)):
        return True
    if _APRES_HESITATION.search(normaliser(message.texte)) or enonce_un_acte(message.texte):
        return False
    if SANS_EXEMPLE.search(normaliser(message.texte)) and mots <= 10:
        return True
    if mots <= 3 and (dit_oui(message) or dit_non(message)):
        return True
    if _EUX_FONT.match(normaliser(message.texte)) or _NOMME.match(normaliser(message.texte)):
        # « Ils posent des questions et je réponds » tells what they do, however vague it reads.
        return False
    return message.intent == "reponse_vague" and message.certitude > 0.6 and mots <= 8
