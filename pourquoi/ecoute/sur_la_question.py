"""What a message says or asks of the question itself: it is said to the coach, and answers nothing.

« De qui parlez-vous, de mes clients ? Vous mélangez tout » wants the question again; « je posais une
question. Mes clients, c'est… » goes on with what follows.
"""

from __future__ import annotations

import re

from pourquoi.ecoute.demandes import demande_si_c_est_ca
from pourquoi.ecoute.sans_reponse import demande_de_reformuler
from pourquoi.ecriture import en_phrases
from pourquoi.rectifications import a_plat, pleins

_TETE = r"^\W*(?:(?:et|mais|non|nan|ah|oh|euh+|heu|bon|ben|bah|alors|enfin|attends?|attendez|minute|pardon|desolee?|excuse[sz]?[ -]moi|dis|dites|donc|ok|oui|lol|mdr|la|stp|svp|au fait|en fait|du coup|franchement)\b\W*)*"
_TOI = r"(?:vous|tu)"
_QUESTION = r"(?:(?:ta|votre|la|cette|ces|vos|tes) questions?\b(?! (?:de|du|des|d'|que|qu')))"
_QUOI = r"(?:quoi|koi|kwa)"
_QUI = rf"(?:(?:de|a|pour|envers|avec|sur) )?(?:qui|{_QUOI}|lequel|laquelle|lesquels|lesquelles|quels? \w+|quelles? \w+)"
_DEMANDE = (
    # « Pourriez-vous préciser la question ? », « ça veut dire quoi ta question »
    rf"{_TETE}(?:(?:(?:vous|tu) )?(?:peux|peut|pouvez|pourrais|pourriez|veux|voulez|faut|faudrait)[ -]*(?:vous |tu )?)?(?:preciser?|precisez|reformul\w+|expliqu\w+|repet\w+|redire|reposer?|reposez|clarifi\w+) (?:moi )?(?:un peu |mieux )?{_QUESTION}",
    rf"{_TETE}(?:(?:ca|elle|c'? ?est|que|qu'est[ -]ce que|quoi)\b[^.;:!?]{{0,20}} )?(?:veut|signifie|voulait) (?:dire )?(?:{_QUOI} )?{_QUESTION}",
    rf"{_TETE}(?:c'? ?est {_QUOI}|je (?:ne )?(?:comprends?|saisis|vois|capte|pige) (?:pas|rien|mal)(?: (?:bien|trop|tout|vraiment|du tout|a|le sens de|ou mene))*) ?{_QUESTION}",
    rf"\bj'? ?ai (?:pas|mal|rien) (?:bien |trop |vraiment )?(?:compris|saisi|capte|pige)(?: a)? {_QUESTION}",
    rf"{_TETE}(?:elle est |c'? ?est )?(?:bizarre|floue?|vague|pas claire?|chelou|ambigue|tordue)?[\s,]*{_QUESTION}[\s,]+(?:elle )?(?:est|c'? ?est|me (?:parait|semble)) (?:\w+ )?(?:flou\w*|vague|bizarre|tordue?|pas (?:tres |bien )?clair\w*|confuse?|ambigue?|incomprehensible|trop (?:large|generale|vague))\b",
    # « vous voulez savoir quoi au juste », « de qui parlez-vous ? »
    rf"{_TETE}{_TOI} (?:me )?(?:(?:voulez|veux|voudriez|cherchez|cherches) (?:savoir|dire|que je (?:dise|reponde|raconte|parle))|attendez|attends|(?:me )?demandez|demandes?|(?:me )?parlez|parles|entendez|entends|appelez|appelles|pensez|penses) (?:la |donc |au juste |exactement |par la )*{_QUI}\b",
    rf"{_TETE}(?:{_QUI}|que|qu'est[ -]ce que|qui) (?:est[ -]ce que |est[ -]ce qu')?(?:(?:vous|tu|on|nous) )?(?:voulez|veux|attendez|attends|parlez|parles|parle|parlons|demandez|demandes)[ -]*(?:vous|tu|nous|t-on|on)?(?: (?:savoir|dire|exactement|au juste|la|de moi|donc))*\W*$",
    rf"{_TETE}(?:je (?:dois|reponds|parle|dis|prends)|(?:il )?faut|on (?:parle|repond)|c'? ?est) (?:(?:que je |repondre|parler|dire|prendre|mettre) ?)*(?:la )?(?:pour|de|sur|a|envers) (?:qui|{_QUOI}|lequel|laquelle|lesquels)\b[^.;:!?]{{0,50}}\?",
    rf"{_TETE}(?:lequel|laquelle|lesquels|lesquelles|qui|quoi) (?:dois|faut|doit|voulez|veux)\b[^.;:!]{{0,30}}\?",
    # « c'est eux, mes clients, ou c'est mes fournisseurs ? »
    rf"{_TETE}(?:c'? ?est|{_TOI} (?:me )?parle[sz]|on parle|il s'agit|ce sont)[^.;!?]{{3,90}} ou (?:alors |bien |plutot )*(?:c'? ?est|de|d'|ce sont)\b[^.;!?]{{2,50}}\?",
)
_DEMANDE_MOTIFS = tuple(re.compile(motif) for motif in _DEMANDE)
_ECHO = re.compile(
    rf"{_TETE}(?P<echo>[^.;:!?]{{3,50}}?)[\s,]+(?:(?:de|a|pour|en) )?(?:{_QUOI}|qui)(?:[\s,]+(?:la|au juste|exactement|(?:(?:le|la|les|mon|ma|mes)\b|l')[^?]{{2,30}}))?\s*\?"
)
"""« Quand ce sera réussi quoi, l'atelier ? »: the words of the question, and what they mean."""

_RAPPELLE = re.compile(
    rf"{_TETE}(?:(?:moi|ca)[\s,]+)?(?:je (?:vous |te |t')?(?:posais|demandais)|j'? ?(?:vous |te |t')?(?:ai |avais )(?:juste |seulement |bien )*(?:pose|demande)) (?:juste |seulement |bien |simplement )*une (?:simple )?(?:question|precision|explication)\b(?! (?:a|aux?|avant|pour|quand|de|des|du)\b)|{_TETE}(?:ca )?(?:c'? ?etait|ct) (?:juste |seulement |bien |la |plutot )*(?:une|ma|la) (?:simple )?question\b|{_TETE}(?:ce )?n'? ?(?:etait|est) pas (?:une|ma) reponse\b"
)
_DEMENT = re.compile(
    rf"{_TETE}(?:moi )?(?:je |j'? ?)(?:ne |n')?(?:ai |avais )?(?:pas|jamais) (?:dit|repondu|ecrit|parle de) (?:ca|cela)\b"
)
_MELANGE = re.compile(
    rf"{_TETE}{_TOI} (?:me |m'|y )?(?:tout )?(?:melez|meles|melangez|melanges|confondez|confonds|citez|cites|enumerez|parlez de tout|parles de tout|mettez (?:tout|ensemble)|passez (?:du coq|d'un|a autre)|passes (?:du coq|d'un|a autre)|sautez|sautes|embrouill\w+)\b"
)
_QUI_EST_CE = re.compile(
    rf"{_TETE}(?:c'? ?est qui|qui c'? ?est|qui est)\b[^.;:!?]{{2,30}}?[\s,?]+(?:on|je) (?:s'en |m'en )(?:fou[ts]|fiche|moque|balance|tape)\b"
)
"""« C'est qui, Untel, on s'en fiche »: asked in passing, and of no weight."""
_S_EN_FICHE = re.compile(
    rf"{_TETE}(?:on|je) (?:s'en |m'en )(?:fou[ts]|fiche|moque|balance|tape)\W*$"
)
_RIEN = re.compile(
    rf"{_TETE}(?:bref|passons|desolee?|pardon|merci|enfin bref|tant pis|(?:je )?(?:(?:ne )?(?:vois|comprends?|sais|saisis) pas(?: (?:bien|trop|du tout|tout))?(?: (?:ce que|ou) .*| (?:ta|votre|la) question)?))?\W*$"
)


def demande_la_question(phrase: str, posee: str = "") -> bool:
    """Whether a sentence asks what the question means, or says that it is not clear."""
    plat = a_plat(phrase)
    if demande_si_c_est_ca(phrase):
        # « Vous voulez dire quels clients je préfère ? » asks whether one answered.
        return False
    if any(motif.search(plat) for motif in _DEMANDE_MOTIFS):
        return True
    echo = _ECHO.match(plat)
    return bool(echo and len(plat.split()) <= 12 and pleins(echo["echo"]) & pleins(posee))


def _dit_au_coach(phrase: str) -> bool:
    """Whether a sentence only protests: « je posais une question », « j'ai pas dit ça »."""
    plat = a_plat(phrase)
    motifs = (_RAPPELLE, _DEMENT, _QUI_EST_CE, _S_EN_FICHE)
    return len(plat.split()) <= 14 and any(m.match(plat) for m in motifs)


_MAIS_JE = re.compile(
    r"[\s,]+(?:mais|bon|bref|enfin|alors)(?:[\s,]+(?:bon|bref|alors|disons|voil[àa]))*[\s,:]+(?P<suite>(?:je |j['’ ]|on |nous |mes |les |le |la )(?!comprend|saisi|voi|sai)(?:\S+\s+){2,}\S.*)$",
    re.IGNORECASE,
)


def hors_de_la_question(texte: str, posee: str = "") -> tuple[str, bool] | None:
    """What is left of a message once what it says of the question goes, and whether it asks for it.

    What it guesses the question to mean goes too: « ça veut dire quoi ? ceux qui achètent, non ? ».
    None when nothing in it bears on the question, or when it only wants it said again.

    Args:
        texte: the message.
        posee: the question, as the coach worded it.
    """
    if demande_de_reformuler(texte):
        return None
    phrases = en_phrases(texte)
    demandees = [p for p in phrases if demande_la_question(p, posee)]
    rappelees = [p for p in phrases if _dit_au_coach(p)]
    rappelle = any(_RAPPELLE.match(a_plat(p)) or _QUI_EST_CE.match(a_plat(p)) for p in rappelees)
    if not demandees and not rappelle:
        return None
    restent = []
    for phrase in phrases:
        suite = _MAIS_JE.search(phrase) if phrase in demandees else None
        if suite and not demande_la_question(suite["suite"], posee):
            # « Votre question est floue, mais bon, je paie à l'heure »
            restent.append(suite["suite"])
            continue
        plat = a_plat(phrase)
        de_l_echange = phrase in demandees or phrase in rappelees or _RIEN.match(plat)
        devine = bool(demandees) and phrase.rstrip().endswith("?")
        if not (de_l_echange or devine or demandees and _MELANGE.match(plat)):
            restent.append(phrase)
    return " ".join(restent).strip(), bool(demandees)
