"""A message that both says and asks: the answer and the question told apart."""

from __future__ import annotations

import re

from pourquoi.ecoute.interroge import interroge
from pourquoi.ecoute.sans_reponse import insulte, perdu
from pourquoi.ecriture import en_phrases, normaliser

_LA_REPOSE = re.compile(r"(?!.*\b(?:vous|tu|te|toi|votre|vos|ton|tes|est ?- ?ce|t'\w+)\b).*\?")

ECHO = 10
"""Words up to which a question asked at the head of a message may be the coach's own, said again."""


def repond_a_sa_question(texte: str) -> bool:
    """Whether a message says the question again and answers it: « Mon prix ? Je l'affiche. »

    Nothing in it is asked of the coach, and all that follows the first mark is stated.
    """
    tete, *suite = en_phrases(texte)
    dit = " ".join(suite)
    posee = normaliser(tete)
    if not _LA_REPOSE.fullmatch(posee) or len(posee.split()) > ECHO or len(dit.split()) < 3:
        return False
    demandee = interroge(tete.rstrip(" ?")) and not _POURQUOI_DIT.match(normaliser(dit))
    ignore = _VOUDRAIT_SAVOIR.search(normaliser(dit))
    return not (demandee or ignore or interroge(dit) or perdu(dit) or insulte(dit))


def repond_a_ses_questions(texte: str) -> bool:
    """Whether each question of a message is answered by what follows it.

    « Vous m'en direz des nouvelles. Pourquoi moi ? Parce que je sais lire un contrat. »
    """
    phrases = en_phrases(texte)
    posees = [rang for rang, phrase in enumerate(phrases) if phrase.rstrip(' »")').endswith("?")]
    suites = (" ".join(phrases[rang:]) for rang in posees)
    return bool(posees) and all(repond_a_sa_question(suite) for suite in suites)


_VOUDRAIT_SAVOIR = re.compile(
    r"\b(?:(?:sais|vois|comprends?) (?:pas|plus|rien)|me demande|(?:voudrais|aimerais|veux|besoin de) (?:bien )?(?:savoir|comprendre))\b"
)

_POURQUOI_DIT = re.compile(r"(?:(?:bah|ben|eh bien|mais|tout simplement) ,? ?)*parce que?\b")
"""« Pourquoi ? Parce que… »"""

_DEMANDE_FINALE = re.compile(
    r"(?:(?:et|ah|oh|au fait|attendez|attends|sinon|dites?(?: moi)?|dis(?: moi)?|euh|bon|d'ailleurs|du coup|par contre) ,? ?)*"
    r"(?:(?:c'est|ca (?:fait|coute|prend|dure)|il faut|on paie|je paie|je paye) combien|combien (?:(?:ca|je|on|il|de|d')\b|c'est)|est ?- ?ce (?:que|qu')|comment (?:on|je|ca|faut)\b|il faut quoi|faut quoi)\b"
)

_AVIS_FINAL = re.compile(
    r"^(?P<avant>(?:\S+\s+){3,}?\S+)\s+(?P<avis>(?!\w.*\w\s+et\s)(?:(?:et|mais|du coup|alors|bon)\s+)*(?:(?:toi|vous)\s+)?(?:(?:tu|vous) (?:crois|croyez|penses?|pensez|trouves?|trouvez) (?:pas )?(?:que |qu['’]|k['’e] ?)?(?:je|j['’]|c['’]est (?:trop|pas|bien|une? (?:bonne|mauvaise)|jouable|possible)|[çcs]a (?:va|peut|vaut|marche|suffit|suffira))(?:[^\s,.;]*\s*){0,16}"
    r"|(?:(?:tu|vous|t['’])\s?en (?:penses|pensez)|(?:tu|vous) (?:ferais|feriez)) quoi(?: (?:toi|vous|[àa] ma place))*|qu['’]en (?:pensez|penses)[- ](?:vous|tu)|(?:dites|dis)[- ]moi,? est[- ]ce qu[^.!?]+))[\s?!.]*$",
    re.IGNORECASE,
)
"""« … mais ça coûte tu crois que je devrais »: an opinion asked for at the end, its mark forgotten."""

_INDIRECTE = re.compile(
    r"\b(?:(?:j'|je )(?:aimerais|aimerai|voudrais|voudrai|souhaiterais|souhaite|veux|tiens a|prefere|prefererais|peux|pourrais)(?: (?:bien|juste|quand meme|d'abord|deja|surtout|aussi|donc))* (?:savoir|qu'on me dise|que (?:vous|tu) me di\w+)|puis ?- ?je savoir|dites? ?- ?moi|dis ?- ?moi|je me demande)(?: (?:d'abord|juste|deja|avant|un peu|quand meme))*[ ,:]+"
    r"(?:qui|ce qui?e?|ce qu'|si|s'|combien|comment|ou|a quoi|pourquoi|quel\w*|quand|est ?- ?ce|qu'est)\b"
)


def avec_leurs_marques(texte: str) -> str:
    """A message whose indirect questions bear their mark: « j'aimerais savoir qui lit ça ? »."""
    phrases = en_phrases(texte)
    if not any(_INDIRECTE.search(normaliser(p)) for p in phrases):
        return texte
    return " ".join(
        f"{p.rstrip(' .!…?')} ?" if _INDIRECTE.search(normaliser(p)) else p for p in phrases
    )


_RAPPORTE = re.compile(
    r"\b(?:di[st]|disent|disait|demand\w+|r[ée]pond\w*|lance\w*|genre|quand|si|comme)\W*$",
    re.IGNORECASE,
)

_AU_FAIT_BOUT = re.compile(
    r"^(?P<avant>[^?]{5,}?)[\s,;]+(?P<question>(?:(?:et|mais|ah|bon)\s+)*(?:au fait|sinon|par contre|d['’]ailleurs|dites[- ]moi|dis[- ]moi|dites|une (?:petite )?question)\b[\s,:]+[^.!?]{6,}\?)\W*$",
    re.IGNORECASE,
)
"""« Les notaires, au fait vous êtes où ? »"""


def question_finale(texte: str) -> tuple[str, str] | None:
    """What an answer says and the question it ends on, typed without its mark, or None.

    « … quand je vois une rougeur. et attendez c'est combien les cotisations »
    """
    if (avis := _AVIS_FINAL.search(texte)) and not _RAPPORTE.search(avis["avant"]):
        return avis["avant"].strip(" ,;"), avis["avis"]
    if (bout := _AU_FAIT_BOUT.search(texte)) and not _RAPPORTE.search(bout["avant"]):
        avant = bout["avant"].strip(" ,;")
        return None if annonce_une_question(avant) else (avant, bout["question"])
    *dites, derniere = en_phrases(texte)
    avant = " ".join(dites)
    asked = _DEMANDE_FINALE.match(normaliser(derniere)) and not derniere.endswith("?")
    return (avant, derniere) if asked and len(avant.split()) >= 4 else None


_AMORCE = re.compile(r"^(?:bon|ok|bref|ah|oh|alors|euh|hum|merci|voila)\s*[.!,…]\s*", re.IGNORECASE)


def sans_les_questions(texte: str) -> str | None:
    """What is left of a message once its questions to the coach are taken out, or None.

    « Envers l'auteur, je demande la permission. Et vous, vous feriez quoi ? » answers and asks.
    """
    phrases = en_phrases(texte)
    dites = [_avant_la_question(p) if p.rstrip(' »")').endswith("?") else p for p in phrases]
    if dites == phrases:
        return None
    reste = _UNE_QUESTION.sub("", _AMORCE.sub("", " ".join(filter(None, dites))))
    if len(reste.split()) < 4 or _REPREND_LA_QUESTION.fullmatch(normaliser(reste)):
        return None
    return None if annonce_une_question(reste) else reste


_ANNONCE = re.compile(
    r"(?:attend\w*|att|stop|minute|une|un|des|petite?s?|autres?|deux|trois|secondes?|pardon|excuse\w*|avant|apres|tout|ca|cela|abord|juste|moi|aussi|et|mais|bon|alors|euh|oui|non|ok|la|ah|oh|que?|qu'|d'|de|a|pour"
    r"|j'|l'|s'|ai|aurais|je|vous|te|t'|m'|peux|pourrais|veux|voudrais|dois|aimerais|puis|vais|on|peut|repondre|reponds?|continue[rsz]?|aller|plus|loin|commencer|finir|signer|demander?|poser?|savoir|comprendre|dites?|dis|toi|question\w*|trucs?|choses?|quelque|quelqu'|tour|mon|mes|votre|ta|prochaine|suivante|y|en|le|il|faut|svp|stp|s'il|plait)"
)

_DE_LA_POSER = re.compile(
    r"\b(?:attend\w*|att|stop|minute|secondes?|avant|abord|question\w*|demander?|poser?|savoir|dites?|trucs?|choses?)\b"
)


def annonce_une_question(reste: str) -> bool:
    """Whether words only lead to a question: « attendez, avant je voudrais vous demander »."""
    mots = re.findall(r"[a-z]+'?", normaliser(reste).replace("' ", "'"))
    seulement = bool(mots) and all(_ANNONCE.fullmatch(mot) for mot in mots)
    return seulement and bool(_DE_LA_POSER.search(normaliser(reste)))


_UNE_QUESTION = re.compile(
    r"[\s,;.–—-]*\b(?:(?:mais|et|alors|par contre|d['’]abord)[\s,]+)*(?:j['’](?:ai|aurais)|encore|juste)?\s*une (?:petite |autre )?question\W*$",
    re.IGNORECASE,
)

_REPREND_LA_QUESTION = re.compile(
    r"(?:(?:et|mais|alors|bon) ,? ?)*(?:vous|tu) (?:me |m'|nous )?(?:parle|demande|pose|di[st]|dites)\w* .*"
)
"""« Vous me parlez de renoncer »: the question said again."""

_QUESTION_QUI_SUIT = re.compile(
    r"\s*[,;:–—]\s*(?:(?:car|mais|et|sinon|parce que|puis|ou)\b[\s,]*)*(?=(?:[àa] qui|[àa] quoi|qui\b|quoi|que\b|qu['’]|pourquoi|comment|o[ùu]\b|est-ce|n['’]est-ce|quand\b|quel|[çc]a vous|[çc]a te|non\b|hein\b|pas vrai|tu\b|vous\b|c['’]est)\b).*\?$",
    re.IGNORECASE | re.DOTALL,
)

_RELATIVE = re.compile(
    r"\s*,\s*(?:et )?(?:qui|que|qu['’]|o[ùu]|[àa] qui)(?!\w)(?! \w+rait\b)", re.IGNORECASE
)


def _avant_la_question(phrase: str) -> str | None:
    """What a sentence states before it turns into a question: « …, n'est-ce pas ? »."""
    trouve = _QUESTION_QUI_SUIT.search(phrase)
    # « c'était une dame, qui voulait arrêter, et vous, ça vous arrive ? »: a relative asks nothing.
    while trouve and _RELATIVE.match(trouve[0]):
        plus_loin = _QUESTION_QUI_SUIT.search(phrase, trouve.start() + 1)
        if plus_loin is None:
            break
        trouve = plus_loin
    avant = phrase[: trouve.start()].strip() if trouve else ""
    if _PUISQUE_VOUS.match(normaliser(avant)):
        return None
    return avant if len(avant.split()) >= 5 and not interroge(avant) else None


_PUISQUE_VOUS = re.compile(
    r"(?:(?:et|mais|bon|alors|dites[- ]moi|dis[- ]moi) ,? ?)*(?:puisque?|comme|si|quand) '?(?:vous|tu)\b"
)
"""« Puisque vous notez tout : à quoi… ? » says nothing of oneself."""
