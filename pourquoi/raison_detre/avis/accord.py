"""Whether what is said of the sentence is a yes, a yes on a condition, or half a yes."""

from __future__ import annotations

import re

from pourquoi.carnet import Message
from pourquoi.ecoute.oui_ou_non import dit_oui
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.passages import dits
from pourquoi.reflet.lexique import infinitif
from pourquoi.retouche import demande_un_changement, signe, sous_reserve
from pourquoi.retouche.partie_seule import offre_des_mots, sans_bien_fait

_A_CONDITION = re.compile(r"\b(?:signe|signerai|dirai oui) (?:quand|si|des que|une fois)\b")


def a_condition(texte: str) -> bool:
    """Whether the sentence is to be signed once something is done: « je signe quand… »."""
    return bool(_A_CONDITION.search(normaliser(texte))) or sous_reserve(texte)


_JE_LA_SIGNE = re.compile(r"\bje (?:la |vous la |te la )signe\b")


def la_signe(texte: str) -> bool:
    """Whether « je la signe » is said in so many words, and nothing is asked to be changed."""
    dite = _JE_LA_SIGNE.search(normaliser(texte))
    return bool(dite and signe(texte)) and not demande_un_changement(texte)


_SIGNE_QUAND_MEME = re.compile(
    r"\b(?:pas (?:bien |si |tres )?grave|tant pis|peu importe|pas important)\W+(?:\w+\W+){0,3}?je (?:la |vous la |te la )?(?:signe|valide|garde) (?:comme (?:ca|sa|elle est)|telle quelle|quand meme|en l'etat)\W*$"
)
"""« il manque le sourire mais c'est pas grave, je la signe comme ça »: nothing is asked."""


def signe_quand_meme(texte: str) -> bool:
    """Whether it is signed in spite of what is said to be missing."""
    return bool(_SIGNE_QUAND_MEME.search(normaliser(texte)))


SE_RESERVE = ("refus", "consigne", "nouveau", "retrait")
"""What never goes with a signature."""

_GROGNE = re.compile(
    r"^\W*(?:(?:c'est|cest|et|enfin|bah|ben) )*(?:pas (?:trop tot|mal|dommage|malheureux)|quand meme|enfin|mieux vaut tard|il etait temps|ca a ete long|on y est arrive|depuis le temps)\b"
)
"""Grumbled beside a yes, without taking it back."""


def grogne_seulement(message: Message) -> bool:
    """Whether all that the message holds back is a grumble."""
    reserves = [p for p in message.passages if p.role in (*SE_RESERVE, "ancien")]
    return all(_GROGNE.search(normaliser(p.texte)) for p in reserves)


_NE_SIGNE_PAS = re.compile(r"\b(?:pas|rien|jamais)\b.{0,20}\b(?:sign|dit oui|accept|valid)")

_RESERVE = re.compile(
    r"\b(?:par contre|en revanche|cependant|toutefois|mais|sauf|non|pas|jamais|plutot|enfin|presque|si|quand|chang\w*|remplac\w*|enlev\w*|retir\w*|ajout\w*|rajout\w*|met\w*|manqu\w*|corrig\w*|correction)\b|\?"
)


def oui_d_abord(texte: str) -> bool:
    """Whether a message opens on a yes that stands by itself, and what follows takes nothing back.

    « Oui. Celle-là, je la mettrais même sur ma vitrine. »
    """
    premiere, *suite = en_phrases(texte) or [""]
    oui = dit_oui(Message(premiere)) or signe(premiere)
    reste = normaliser(" ".join(suite))
    return bool(oui and suite) and not (_RESERVE.search(reste) or _CORRIGE.search(reste))


def accorde(message: Message) -> bool:
    """Whether a yes is read in the message and one of its words may say it: none is assumed."""
    lu, plat = dits(message.passages, "accord"), normaliser(message.texte)
    dit = sans_bien_fait(normaliser(" ".join(p.texte for p in lu)))
    premier = re.match(r"\W*([^\W\d_]+)", message.texte)
    if _RAPPORTE.search(plat) or (premier and infinitif(premier[1].lower())):
        # « Mon fils dit que c'est bien », « fabriquer ce qu'on garde »: no yes of theirs.
        return False
    if _PRESQUE.search(plat) or any(offre_des_mots(p.texte) for p in lu):
        return False
    if _UNE_PARTIE.search(dit) or _PAR_CONTRE.search(plat):
        # « le début est bien » says yes to no more than that.
        return False
    return bool(lu and _MOT_D_ACCORD.search(dit)) and not _NE_SIGNE_PAS.search(plat)


_PRESQUE = re.compile(
    r"\b(?:presque|a peu pres|plus ou moins|a moitie|faute de mieux)\W*$|\bpresque (?:bien|bon|bonne|ca|moi|parfaite?|juste|la|comme|mon|ma|au point)\b"
)

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

_CORRIGE = re.compile(r"\b(?:chang|remplac|corrig|modifi|enlev|ajout)\w*rai\b")


def dit_qu_il_changera(texte: str) -> bool:
    """Whether a change is told as one to come: « je changerai « pain » par « levain » »."""
    return bool(_CORRIGE.search(normaliser(texte)))


_OUI_TIEDE = re.compile(
    r"^(?:mouais|bof|mwais|ouais bof|boh?|mmh*|moui|ouais)?[ ,.]*(?:oui|ok|ca va|si|ca ira|pas mal|faute de mieux|a peu pres|presque|je sais pas trop)?\W*$"
)


_A_MOITIE = re.compile(
    r"\W*(?:(?:bah|ben|oh|bon|mouais|allez|euh|ah|la)\W+)*(?:pourquoi pas|si (?:vous (?:voulez|le dites)|tu (?:veux|le dis))|(?:c'? ?est (?:deja |bien |beaucoup |un peu |nettement )*|(?:deja|bien|beaucoup|nettement) )mieux(?: (?:ca|la|comme ca|deja))?)\W*"
)


def a_moitie(texte: str) -> bool:
    """Whether no more than half a yes is said, and no « oui »: « pourquoi pas », « c'est mieux »."""
    return bool(_A_MOITIE.fullmatch(normaliser(texte)))


_BOUDE = re.compile(
    r"\W*(?:(?:non|nan|bah|ben|euh|mais|ah|oh|bon|la|franchement|honnetement|desolee?|en vrai|pour moi|moi|vraiment|hein|quoi|merci|j'avoue|voila|pff+|mmh*)\W+)*"
    r"(?:(?:ah |bah |ben |mmh* )*(?:ouais?|oui|ok) (?:mais |et |ou )?(?:non|nan)\b(?: (?:en fait|je (?:ne )?sais (?:pas|plus)(?: trop)?))?"
    r"|(?:oui |ouais |bon )?(?:c'? ?est|elle est|c'est assez|c'est plutot) (?:tres |assez |plutot |pas )?(?:bien|mal|joli|beau|belle|bon|ok|vrai|juste|gentil),? mais (?:bon |c'? ?est |ca |ce n'est |elle |je |ne |n'|me |m' ?|est |fait |suis )*pas (?:moi|tout a fait|vraiment|completement|assez|encore|trop|tellement|ca|mon truc|ma phrase|la mienne|parle|ressemble|convaincue?|fan|plus)\b(?: \w+){0,3}"
    r"|(?:(?:(?:ouais?|oui) (?=bof|mou?ais))?(?:mou?ais?|mwais|mwe+|mue|hm+|bof|boh?|beurk|ouais bof)\W*)+"
    r"|(?:(?:c'?(?:est)?|ca|ce n'est|elle|elle est|elle n'est|je la trouve|je trouve ca) )?(?:pas (?:tres |trop |vraiment |bien )?(?:terrible|top|ouf|fou|folichon|genial|fameux|fameuse|convaincante?|foufou|glop|dingue|emballante?|convaincue?s?|(?:encore |tout a fait )?(?:ca|la mienne|la bonne|le bon truc))|(?:vraiment |trop |assez |un peu |plutot |tres )?(?:nazes?|nases?|moyen|moyenne|nul(?:le)?|moche|pourrie?))"
    r"|(?:je (?:ne )?sais pas(?: trop)?\W+)?(?:(?:il )?y a |ya |j'ai )?(?:un |quelque )(?:truc|chose)(?: \w+)? (?:me |m'|qui )(?:me |m')?(?:gene|chiffonne|derange|cloche|coince|va pas|plait pas|embete|bloque)|ca (?:coince|cloche|accroche|bloque)"
    r"|(?:je |j'|ca |elle |cela )(?:ne |n'|me |m' ?|l' ?)*(?:suis|aime|accroche|adhere|sens|kiffe|plait|parle|emballe|convainc|enchante|ressemble|va|convient|botte|dit)(?: (?:trop|vraiment|plus))? (?:pas|rien|moyen|moyennement|bof)(?: (?:trop|vraiment|tellement|du tout|plus que ca|tres|super|des masses|convaincue?|fan|emballee?|inspiree?|cette phrase|la phrase|ca|ta phrase|votre phrase))*)"
    r"(?:\W+(?:non|bof|mouais|hein|la|quoi|moi|franchement|desolee?|en fait|comme phrase|cette phrase|la phrase|ta phrase|votre phrase|pour moi|trop|du tout|ca|sorry|dsl|vraiment|la bas))*\W*"
)
"""The sentence disliked, and nothing said of what is wrong: « bof », « pas terrible », « j'aime pas »."""


def boude(texte: str) -> bool:
    """Whether the sentence is disliked in a word, and nothing is asked of it."""
    return bool(_BOUDE.fullmatch(normaliser(texte)))


def oui_tiede(texte: str) -> bool:
    """Whether no more than half a yes is said: « mouais », « ça ira »."""
    plat = normaliser(texte)
    return bool(plat and _OUI_TIEDE.search(plat)) or a_moitie(texte)
