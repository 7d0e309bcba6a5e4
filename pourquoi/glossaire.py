"""The coach's own words, explained to whoever asks: « c koi un confrere », « j'ai pas compris renoncer »."""

from __future__ import annotations

import re

from pourquoi.ecriture import en_phrases, normaliser

_DEFINIS = {
    "utter_definition_confrere": r"con?freres?|consoeurs?",
    "utter_definition_partenaire": r"part[ei]naires?",
    "utter_definition_fournisseur": r"fourniss?eurs?",
    "utter_definition_collaborateur": r"coll?aborateurs?|coll?aboratrices?",
    "utter_definition_coeur_clientele": r"coeur (?:de |d')(?:la |ma |votre |ta )?(?:clientele|cible)|clientele",
    "utter_definition_raison_detre": r"raisons? d'? ?etre|(?:(?<=\bun )|(?<=\ble )|(?<=\bmon )|(?<=\bton )|(?<=\bvotre ))pourquoi",
    "utter_definition_renoncement": r"renoncements?|renonc(?:er|e|es|ez|era\w*)",
    "utter_definition_geste_respect": r"gestes?(?: (?:de |du )?respect)?|egards?|respect",
    "utter_definition_synthese": r"s[yi]nthese",
    "utter_definition_positionnement": r"positionnement|se positionner",
    "utter_definition_philosophie": r"philosophie(?: commerciale)?",
    "utter_definition_strategie": r"strategies?|choix strategiques?|strategique",
    "utter_definition_transiger": r"transig\w+",
    "utter_definition_rentable": r"rentabilite|rentables?",
    "utter_definition_reprise": r"reprise|repreneur|reprendre",
    "utter_definition_authentique": r"authenticite|authentiques?",
    "utter_definition_offre": r"offre",
    "utter_definition_pas": r"pas concret|action concrete",
    "utter_definition_plus_loin": r"aller plus loin",
    "utter_question_valeurs": r"(?<!\btes )(?<!\bvos )valeurs?",
}
"""The response that explains each word, and how the word is written once normalised."""

_MOTS = "|".join(_DEFINIS.values())
_ARTICLE = r"(?:(?:les? mots?|une?|des|les?|la|l'|du|de|d'|mon|ma|mes|ton|ta|tes|votre|vos|ce|cette|ces|son|vrai|vraie|bon|bonne|truc de|histoire de|etre|faire) ?|[«\"“] ?)*"
_MOT = rf"{_ARTICLE}(?P<mot>{_MOTS})(?: ?[»\"”])?"
_POUR_QUI = r"(?: ?,? (?:pour|chez|quand) (?:quelqu'un|une? \w+|moi|nous|on|je)(?: (?:\w+ )?(?:qui|travaille|suis|est|bosse)(?: [\w']+){0,4})?)?"
_AU_JUSTE = r"(?: (?:au juste|exactement|deja|donc|ca|la|pour (?:vous|toi)|svp|s'il (?:vous|te) plait|encore|en fait|stp|frere|mdr|dans (?:mon|le) cas))*"
_FIN = rf"{_AU_JUSTE}{_POUR_QUI}\W*$"
_QUOI = r"(?:(?:c'est|ca|ce serait|c'etait|c'est quoi c'est) (?:(?:veut|veux) dire )?qu(?:oi|i)|qui (?:est|sont|c'est))"
_DEMANDES = tuple(
    re.compile(motif)
    for motif in (
        rf"\b{_QUOI}{_AU_JUSTE} ?,? (?:(?:ce|ces|cette) (?:trucs?|machins?|histoires?|affaires?|mots?) ?,? )?(?:que |qu')?(?:(?:tu|vous) appel\w+ |(?:tu|vous) enten\w+ par )?{_MOT}{_FIN}",
        rf"(?:^|[,:] |\b(?:et|mais|euh|mdr|attends|attendez|dis|dites|non|bah|ben|alors) ,? ?){_MOT} ?,? ?(?:{_QUOI}|ca (?:veut|signifie) quoi|c'est ?- ?a ?- ?dire|kesako|quesaco){_FIN}",
        rf"\b(?:kesako|quesaco|quezaco|kezako|keskecest) ?,? {_MOT}{_FIN}",
        rf"\b(?:ca |que |quoi )?(?:(?:veut|veux|veulent) dire|signifient?)(?: quoi)? ,? ?{_MOT}{_FIN}",
        rf"\b(?:qu'|que )(?:appelez|appelles|entendez|entends|nommez)[ -]*(?:vous|tu) (?:par )?{_MOT}{_FIN}",
        rf"\bqu'est ?- ?ce (?:que |qu')(?:(?:c'est|ca veut dire|vous appelez|tu appelles|vous entendez par|tu entends par|vous voulez dire par|tu veux dire par|signifie|veut dire) ?)?(?:que |qu')?{_MOT}{_FIN}",
        rf"\b(?:entendez|entends|voulez dire|veux dire)(?: ?- ?(?:vous|tu)| (?:vous|tu))? (?:quoi |exactement |donc |au juste )*par {_MOT}{_FIN}",
        rf"\b(?:(?:comprends?|capte|pige|saisis) (?:pas|rien)(?: (?:bien|trop|tout))?|(?:pas|rien) (?:bien |trop |tout )?(?:compris|capte|pige|saisi))(?: a)? (?:ce (?:que |qu')(?:est |veut dire |c'est (?:que |qu')?)?|la question (?:du|de la|sur) )? ?{_MOT}{_FIN}",
        rf"\b(?:sais|savais|vois|connais) (?:pas|plus)(?: (?:bien|trop))? (?:ce (?:que |qu')(?:(?:est |c'est |veut dire )(?:que |qu')?)|c'est quoi |le mot ){_MOT}{_FIN}",
        rf"\b(?:definition|definis|definissez|explique|expliquez|expliquer)(?:[ -]moi)? (?:de |d'|du |ce (?:que |qu')(?:est |c'est )?(?:que |qu')?)?{_MOT}{_FIN}",
        rf"\b(?:comment (?:ca|cela)|c'est ?-? ?a ?-? ?dire) ?,? {_MOT}{_FIN}",
        rf"^(?:(?:euh|et|mais|ah|bah|ben|attends|attendez|pardon) ,? ?)*{_MOT} ?,? (?:(?:a|de|envers|pour|avec|chez|genre|comme) (?:quoi|qui)(?: ca)?{_FIN}|(?:qu'|que )(?:entendez|entends|voulez|veux|appelez|appelles)[ -]*(?:vous|tu) (?:par la|dire|ainsi|comme ca)?|(?:vous|tu) (?:entend\w+|voulez dire|veux dire|appel\w+) (?:par la )?quoi)",
        rf"\bdifference (?:entre|avec|d'avec) {_MOT}",
    )
)
"""How a word is asked for; it ends the clause, or the question bears on something else."""

_REPOND = re.compile(
    r"(?:ben |bah |et |alors |pour moi ,? ?)*(?:c'est|ce sont|ca veut dire)\b(?!.*\?)"
)
"""« Le respect, c'est quoi ? C'est dire bonjour »: whoever asks answers."""
_COUPE = re.compile(
    r"\s*[,;]\s+|\s+(?=(?:moi|nous)[ ,]+(?:je|j['’]?|c['’ ]|on|les|mes|mon|ma|mn)\b)|\s+(?=(?:mais|sinon|au fait|par contre|et) (?:c['’ ]|ça|ca|qu|kes|j))",
    re.IGNORECASE,
)


def definition(texte: str) -> str | None:
    """The response that explains the word of the coach's a message asks about, or None."""
    phrases = en_phrases(texte)
    for rang, phrase in enumerate(phrases):
        suite = normaliser(" ".join(phrases[rang + 1 :]))
        morceaux = (phrase, *_COUPE.split(phrase))
        mot = next(filter(None, map(_mot_demande, morceaux)), None)
        if mot and not _REPOND.match(suite):
            return next(
                n for n, ecrit in _DEFINIS.items() if re.search(rf"\b(?:{ecrit})$", f"le {mot}")
            )
    return None


def _mot_demande(morceau: str) -> str | None:
    nu = normaliser(morceau)
    trouve = next((m for motif in _DEMANDES if (m := motif.search(nu))), None)
    return trouve["mot"] if trouve else None


def sans_la_demande(texte: str) -> str:
    """What a message says beside the word it asks about; empty when that is a word or nothing."""
    restent: list[str] = []
    for phrase in en_phrases(texte):
        morceaux = _COUPE.split(phrase)
        gardes = [m for m in morceaux if not _mot_demande(m)]
        if len(gardes) < len(morceaux):
            restent.append(", ".join(gardes))
        elif not _mot_demande(phrase):
            restent.append(phrase)
    reste = " ".join(filter(None, restent)).strip(" ,;")
    return reste if len(reste.split()) >= 2 else ""


_QUESTION_SUR_UN_MOT = re.compile(
    r"(?:(?:euh|mdr|et|mais|attends|bah|ben|dis|dites|non|alors) ,? ?)*(?:"
    r"(?:c'est|ca) (?:(?:veut|veux) dire )?quoi ,? ?(?:une?|les?|la|l'|des|ce|cette|ces|votre|vos|ton|ta|tes|le mot) ?(?P<a>(?:[\w-]+'? ?){1,4})"
    r"|(?:une?|les?|la|l'|des|ce|cette|votre|ton|ta) ?(?P<b>(?:[\w-]+'? ?){1,3}) ?,? (?:c'est|ca veut dire) quoi)(?: au juste| exactement| deja| svp)?\W*"
)


def ne_demande_qu_un_mot(texte: str) -> bool:
    """Whether a message only asks what something is, and states nothing: « c koi le truc »."""
    return bool(_QUESTION_SUR_UN_MOT.fullmatch(normaliser(texte)))


def mot_de_la_question(texte: str, question: str) -> bool:
    """Whether a message only asks what some word of the question just asked means."""
    trouve = _QUESTION_SUR_UN_MOT.fullmatch(normaliser(texte))
    demandes = re.findall(r"[a-z]{4,}", (trouve["a"] or trouve["b"] or "") if trouve else "")
    return not {*demandes}.isdisjoint(re.findall(r"[a-z]{4,}", normaliser(question)))
