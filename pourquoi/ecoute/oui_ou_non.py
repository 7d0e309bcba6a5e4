"""A yes, a no, a yes to the sentence shown, or something to be put right instead."""

from __future__ import annotations

import re

from pourquoi.carnet import Message
from pourquoi.ecriture import normaliser

_VEUT_CORRIGER = re.compile(
    r"\b(?:enlev\w*|retir\w*|supprim\w*|corrig\w*|rectifi\w*|remplac\w*|chang(?:e|ez|er)\b|modifi\w*|rajout\w*|ajout(?:e|ez|er)\b|remet(?:s|tez)\b|mets\b|mettez\b|(?:il )?manque\b|(?:il y a|ya|y a) une (?:faute|erreur)|se tromp\w*|(?<!\bdes )(?<!\bles )(?<!\bun )(?<!\bune )(?<!\bde )(?<!\bdu )(?<!\ble )fau(?:x|sse)\b|c'est pas (?:mon|ma|mes|un|une|ce que)|ce n'est pas (?:mon|ma|mes|un|une|ce que)|j'ai (?:jamais|pas) dit)"
)


def veut_corriger(texte: str) -> bool:
    """Whether a message asks for something to be put right, whatever it is."""
    return bool(_VEUT_CORRIGER.search(normaliser(texte)))


_OUI = re.compile(
    r"^(?:(?:bah|ben|bon|allez|mais|ah|euh|eh|hein) ?,? )*(?:oui|yes|si|ok|d'accord|dac|parfait|exact\w*|tout a fait"
    r"|c'est (?:ca|bon|moi|parfait|valide|exactement ca)|ca me va|ca me convient|ca me plait|je (?:la )?(?:signe|garde|prends|valide)"
    r"|valide\w*|nickel|impec\w*|top|super|carrement|adjuge|va pour|vas-y|allons-y|pourquoi pas|voila)\b"
)

_NON = re.compile(
    r"^(?:(?:bah|ben|bon|mais|ah|euh|eh) ?,? )*(?:non|pas (?:vraiment|tout a fait|du tout|encore|trop)|bof|mouais|surtout pas|jamais)\b"
)

_OUI_DIT = re.compile(
    r"\b(?:je|on|j'ai|nous)(?: (?:te|vous|le|l'|la|l'ai))* ?(?:dis|disais|dit|redis|repete|confirme)(?: deja| bien| que| mille fois)* oui\b|\bc'est (?:un (?:grand )?)?oui\b"
    r"|\bje (?:la |l'|le )?signe(?:rais?)? (?:volontiers|des deux mains|tout de suite|sans hesiter|les yeux fermes|avec plaisir|evidemment)\b"
)

_APPROUVE = re.compile(
    r"^(?:(?:oui|bon|allez|voila|ok) ,? ?)*(?:c'est |j'ai dit )?signee?\W*$|"
    r"\b(?:oui|ouais|ui)\W*$|^(?:(?:ah|oh|bah|ben|la|alors|et bien|eh bien|cette fois|voila) ,? ?)*(?:oui|ouais|voila|parfait|super|bravo|top|nickel|impec\w*|banco|adjuge|vendu|amen)\b"
    r"|\b(?:c'est|elle est|la c'est|est) (?:(?:bien|tout a fait|exactement|vraiment|enfin|a present|maintenant|tout|,) ?)*(?:la mienne|ma phrase|la bonne|mes mots|moi|nous|ca|parfaite?|impeccable)\b(?! (?:je|on|qui|que|qu|j|j'\w+|qu'\w+)\b)"
    r"|\b(?:rien|plus rien|pas un mot|pas une virgule) (?:a |d'autre a )?(?:y )?(?:redire|changer|ajouter|enlever|retoucher)\b|\b(?:elle|ca|celle-ci|cette phrase) me (?:va|plait|convient|ressemble|parle)\b(?! (?:(?:\w+ )?(?:pas|plus|peu|moyen\w*|mal|moins|guere|rien|moitie)\b|que |qu'))"
    r"|^(?:(?:bon|allez|ok|oui|voila|ben|bah|et) ?,? ?)*(?:signee?|validee?|adoptee?|approuvee?)(?= ?(?:$|[.,;!]))"
    r"|(?<!que )(?<!qu')\bje (?:la |l'|le )?(?:signe|signerais|valide|adopte)\b|(?<!que )(?<!qu')\bon (?:la )?(?:signe|valide)\b|(?<!que )(?<!qu')\b(?:je|on) (?:(?:la|l'|le) ?(?:adore|prends?|garde)\b|(?:adore|prends?|garde)\b(?= ?(?:$|[.,;!]|comme|telle|celle|cette|la phrase|ainsi|et je)))|\b(?:pas|jamais) mieux dire?\b|\bon ne peut mieux\b|\btres bien (?:comme ca|ainsi|dit)\b|\bbien dit\b|\bva pour (?:ca|celle|cette)\b|\bavec mon sang\b"
    r"|^(?:(?:ok|allez|bon|oui|let's) ,? ?)*go\W*$"
)

_DEVANT_LA_PHRASE = re.compile(
    r"\b(?:mais(?! (?:oui|bien sur|puisque|si\b|je (?:vous|te)))|sauf|plutot|presque|sinon|si (?:on|vous|tu)|quand (?:je|on)|quand vous|a condition|trop (?:long|court|plat|pompeu)\w*|comme du|comme un"
    r"|moins bien|(?:avec|sans) «|remet\w*|remplac\w*|mets|mettez|enlev\w*|ajout\w*|rajout\w*|change[sz]?|changerai\w*|corrig\w*|modifi\w*|manque\w*|oubli\w*|non|bof|mouais|(?:ne |n')?(?:me|te|l|la|c'est|est|suis|signe|ressemble|plait|va|convient) pas)\b"
)

_SIGNE_MALGRE = re.compile(
    r"(?:^|[.!,;] ?)(?:(?:allez|bon|ok|oui)\W+)*je (?:la |l')?signe\W+(?:mais|meme si|quand meme|malgre) (?!.*\b(?:plutot|sauf|sans|avec|si on|si vous|si tu)\b)"
)
"""« Je signe, mais je continue à trouver que c'est du marketing »: a grumble, and a yes."""


def approuve(texte: str) -> bool:
    """Whether the sentence in front of the person gets a clear yes, in whatever words.

    « C'est ce que je dis depuis le début, oui » signs; a yes with a change or a doubt does not.
    """
    plat = normaliser(texte).strip(" .!,")
    if re.search(r"\bsi (?:je |j')(?:(?:la |le |l')?(?:sign|valid|accept)\w*|dis oui)\b", plat):
        # « ah là oui, mais si je la signe ça m'engage à quoi »
        return False
    if _SIGNE_MALGRE.search(plat) and not _VEUT_CORRIGER.search(plat) and "?" not in plat:
        return True
    if len(plat.split()) > 30 or _DEVANT_LA_PHRASE.search(plat):
        return False
    return bool(_OUI_DIT.search(plat)) or ("?" not in plat and bool(_APPROUVE.search(plat)))


_OUI_NU = re.compile(r"\W*(?:oui+|ouais+|ouai|ok|oki|okay|d'accord|dac)\W*")


def oui_nu(texte: str) -> bool:
    """Whether the message is the word yes and nothing else."""
    return bool(_OUI_NU.fullmatch(normaliser(texte)))


_RESERVE = re.compile(
    r"\b(?:mais|sauf|plutot|chang\w*|remplac\w*|enlev\w*|ajout\w*|pas|presque|sans)\b"
)


def dit_oui(message: Message) -> bool:
    """Whether the message is an explicit, unreserved yes."""
    plat = normaliser(message.texte).strip(" .!,")
    reserve = _RESERVE.search(plat.replace("pourquoi pas", ""))
    if _NON.search(plat) or reserve or "?" in plat or len(plat.split()) > 8:
        return False
    return bool(_OUI.search(plat)) or (message.intent == "affirmer" and message.certitude > 0.7)


def refuse(texte: str) -> bool:
    """Whether the message is a no in a few words: « euh non finalement, on garde »."""
    return len(texte.split()) <= 6 and bool(_NON.search(normaliser(texte)))


def dit_non(message: Message) -> bool:
    """Whether the message is a plain no, with nothing else to keep."""
    plat = normaliser(message.texte).strip(" .!,")
    if len(plat.split()) > 5:
        return False
    return bool(_NON.search(plat)) or (message.intent == "nier" and message.certitude > 0.7)
