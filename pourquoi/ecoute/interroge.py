"""Whether a message asks anything: a question, an opinion wanted, or only the shape of a question."""

from __future__ import annotations

import re

from pourquoi.carnet import Message
from pourquoi.ecriture import normaliser
from pourquoi.lecture import MOTIFS

_VOEU = r"(?: (?:surtout |enfin )?(?:les?|la|l'|mes|mon|ma|nos|notre|des|ces?|cette|cet|chaque|chacune?|personne|plus (?:aucune?|personne|une?|jamais|rien)|tou(?:te)?s|toute?|celui|celles?|ceux|ca|cela|je|j'|on|nous|ils?|elles?|rien|quelqu'un|une?)\b(?!.*\bquoi\b))"
"""« Que les vieux du quartier mangent bien » wishes, without a mark; « que voulez-vous » asks."""
_INTERROGE = re.compile(
    rf"\?|^(?:et |mais |euh |au fait |dis |dites )*(?:qui|que(?!{_VOEU})|quoi|quel\w*|comment|combien|pourquoi|ou|quand|c'est (?:qui|quoi)"
    r"|est ?- ?ce|ca (?:sert|prend|veut dire)|tu (?:peux|sais|fais|gardes)|vous (?:pouvez|savez|faites|gardez)|peux-tu|pouvez-vous"
    r"|donne\w*|expliqu\w*|montre\w* moi|un exemple|t'as un|vous avez un|je (?:ne )?comprends? (?:pas|rien))\b"
)

_DEMANDE = re.compile(
    r"\b(?:comment|combien|ou tout ca)\W*$|\b(?:c'est|a|de|sert|veut dire) quoi\W*$"
    r"|\b(?:tu|vous) (?:sais|savez) (?:si|ou|qui|quand|comment|pourquoi|quel\w*)\b"
    r"|\b(?:tu|vous) (?:connais|connaissez|connes?|crois|croyez) (?!que je)|\b(?:tu|t'|t) ?(?:es )?(?:ki|qui)\b"
    r"|^il f\w+ .*\bchez (?:toi|vous)\W*$|"
    + (
        _OUVRE
        := r"^(?:(?:et|mais|bon|alors|dis|dites|euh|au fait|du coup) ,? ?)*(?:est ?- ?ce (?:que (?:je|j'ai|vous|tu)|qu'il faut)|ai ?- ?je|puis ?- ?je|dois ?- ?je|(?:tu|vous) (?:feriez|ferai[st]|conseilles|conseillez|penses|pensez) quoi)\b(?!.*\bc'est (?:ca|la)\b)"
    )
)
"""Asked of the coach, with or without a question mark."""

COURTE = 10
"""Words up to which such words make a question of a message, whatever else is read in it."""

_OUVRE_UNE_QUESTION = re.compile(_OUVRE)


def ouvre_une_question(texte: str) -> bool:
    """Whether a message opens as a question of the person, its mark forgotten: « est-ce que je dois »."""
    return bool(_OUVRE_UNE_QUESTION.match(normaliser(texte)))


def demande_en_peu_de_mots(texte: str) -> bool:
    """Whether a short message asks the coach: « et les tarifs je les mets à combien »."""
    plat = normaliser(texte)
    return len(plat.split()) <= COURTE and bool(_DEMANDE.search(plat))


_TIMIDE = re.compile(
    r"^(?:euh|bah|ben|jsp|je sais pas|peut-etre|genre|disons|heu)\b|^(?:(?:et|mais|apres tout) ,? ?)*pourquoi pas(?: moi| nous)?\W*$"
    r"|\b(?:ca (?:te|vous) va|contente?|hein|pas vrai|d'accord|tu vois|vous voyez)\W*$"
)
"""An answer that asks for approval."""

_ACTE = re.compile(
    r"^(?:(?:euh|bah|ben|alors|et|donc|oui|non|je dirais|deja|surtout|peut-etre) ,? ?)*"
    r"(?:\w+(?:er|ir|re|oir) (?!- |moi\b)|j'(?!aimerais|ai fini|arrete(?:rai)?(?: la\b| ici| pour (?:ce soir|aujourd)| maintenant|\W*$))|je (?!veux|voudrais|peux|souhaite|prefere|comprends|sais|vous|te|t'|m'arrete|reviens|passe(?! (?:dans|chez|voir|par|devant|au|aux|prendre|dire|du)\b))"
    r"|les? |la |un |une |mes |mon |ma |ceux |a |(?:il )?faudrait \w+(?:er|ir|re)\b)"
)

_VISE_LE_COACH = re.compile(
    r"\b(?:synthese|pdf|humain|conseiller|donnees|reponses?|conversation|du debut|a zero|question|tu|toi|vous|votre|vos|coach|robot"
    r"|tromp\w*|corrig\w*|rectifi\w*|modifi\w*)\b"
)


_SI_TU = re.compile(
    r"(?<!savoir )(?<!sais )(?<!sais pas )(?<!demande )(?<!moi )(?<!dire )\bsi (?:tu|t'|vous)\b(?! (?:connais(?! pas)\w*|connaissez|peux|pouvez|voulez|veux)\b)[^,.;:!?]*"
)


def interroge(texte: str) -> bool:
    """Whether the message is worded as a question or a request."""
    plat = normaliser(texte)
    return bool(_INTERROGE.search(plat)) or _demande(plat)


def _demande(plat: str) -> bool:
    """Whether something is asked; « si tu connais pas la mer, tu restes au port » asks nothing."""
    return bool(_DEMANDE.search(plat if "?" in plat else _SI_TU.sub(" ", plat)))


def enonce_un_acte(texte: str) -> bool:
    """Whether the message says what someone does or whom it concerns, and asks nothing."""
    plat = normaliser(texte)
    return bool(_ACTE.search(plat)) and not _VISE_LE_COACH.search(plat) and "?" not in plat


_AVIS = re.compile(
    r"\b(?:a (?:votre|ton) avis|(?:votre|ton) avis|(?:tu|vous) (?:en )?(?:pens\w+|ferais|feriez|dirais|diriez|choisirais|choisiriez|trouv\w+)|que (?:feriez|feras|pens\w+) ?-? ?(?:vous|tu)|a ma place|bonne idee|t'en pens\w+)\b"
)

_UN_JUGEMENT = re.compile(
    rf"{_AVIS.pattern}|\b(?:tu|vous) (?:ne )?(?:crois|croyez|trouv\w+) (?:pas )?(?:que|qu'|ca|c'est)|\b(?:crois|croyez|penses|pensez|trouves|trouvez|ferais|feriez) ?- ?(?:tu|vous)\b"
    r"|\bselon (?:vous|toi)\b|\bqu'en (?:dites|dis|diriez|dirais) ?-? ?(?:vous|tu)\b|\bj'ai (?:raison|tort) ou (?:pas|tort|raison|non)\b"
)


def demande_un_jugement(texte: str) -> bool:
    """Whether the coach is asked what it thinks of a choice: « tu crois que ça va marcher ? »."""
    return bool(_UN_JUGEMENT.search(normaliser(texte)))


_RHETORIQUE = re.compile(
    r"\b(?:n'est ?- ?ce pas|depuis quand|a quoi bon|ou est le (?:mal|probleme)|quel(?:le)? (?:mal|honte)|qui (?:n'aime|ne veut|veut|aime) pas|pas vrai|ou quoi|et alors|qui (?:[\w']+ ){1,4}sinon|sinon ,? ?qui|si (?:c'est|ce n'est|c) pas (?:moi|nous|toi)|qui d'autre|a part (?:moi|nous) ,? qui)\b"
    r"|\b(?:ca|cela) (?:vous|te) (?:choque|derange|pose probleme|suffit|va|plait|etonne)\b|\bque voulez ?- ?vous (?:que|qu')|\b(?:tu|vous) (?:connais|connaissez|vois|voyez|crois|croyez) (?:\w+ )?(?:quelqu'un|beaucoup|des gens|un \w+|une \w+|que|qu'|vraiment)\b"
    r"|\b(?:c'est|ca) (?:fait |ne fait )?(?:pas )?(?:normal|un peu utopique|le principe|le but)\b.*\?|(?:,|\b) ?(?:non|hein|si) ?\?\W*$"
    r"|\bje (?:vous|te) (?:le |l')demande\b|\b(?:il )?fallait (?:faire|dire|que je \w+) quoi\b|\b(?:que fallait ?- ?il|qu'est ?- ?ce qu'il fallait)\b|\bj'allais (?:faire|dire|\w+er) quoi\b|\b(?:que pouvais ?- ?je|qu'est ?- ?ce que je pouvais|je pouvais (?:faire|dire)) (?:faire |dire )?(?:quoi|d'autre|de plus)?"
    r"|\b(?:qui (?:donc )?(?:va|allait|irait) (?!m'|me |nous |lire\b|voir (?:ca|mes)\b)(?:(?:s'|les |la |le |l'|leur |y |en |encore |bien )*)\w+(?:er|ir|re|oir)\b|(?:ou|comment) (?:donc )?(?:iront|irait|iraient|ira|finiront|finira|feront|fera) (?!(?:mes|ma|mon) (?:donnees|reponses?|phrase)))"
    r"|\b(?:ils|elles|elle|il) (?:vont|iront|va|ira|deviennent|devient|deviendront|font|feront|fait) (?:faire )?(?:quoi|ou|comment)(?: (?:apres|maintenant|alors|sinon|eux|elles?|ce jour-la|sans (?:ca|moi|nous|lui)))*\W*\?"
)
"""A question that expects no answer: it says something."""

_RIEN_D_AUTRE = r"(?:que je (?:te |vous )?(?:dise|raconte|r[ée]ponde?s?|fasse)|qu['’]?on fasse)(?: (?:d['’]autre|de plus|de mieux))?"
_TU_CROIS_QUOI = r"(?:(?:tu|vous) (?:crois|croyez|croyais|croyiez)|t['’]?imagin\w+|vous imagin\w+) (?:quoi|koi)|(?:qu['’]?est[- ]ce (?:que |qu['’])|k?eske? |kesk[e'’] ?)(?:tu|vous) (?:crois|croyez|croyais|croyiez)"
_PONCTUE = re.compile(
    rf"[\s,]*\b(?:(?:{_TU_CROIS_QUOI})(?:[\s,?!…]+(?:par|pour|pr|parce|que|qu['’]|des?)\b[^.!?]{{2,60}}\?)?|(?:tu|vous) (?:veux|voulez|penses|pensez) quoi|qu['’]?est[- ]ce (?:que |qu['’])(?:tu|vous) (?:veux|voulez)(?: {_RIEN_D_AUTRE})?"
    rf"|(?:tu|vous) (?:veux|voulez) {_RIEN_D_AUTRE}(?: quoi(?: d['’]autre)?)?|(?:tu|vous) (?:veux|voulez) que je (?:te |vous )?(?:dise|fasse|r[ée]ponde?s?) quoi(?: d['’]autre)?|[àa] ton avis|[àa] votre avis|quoi d['’]autre)\W*$",
    re.IGNORECASE,
)
"""« …, tu crois quoi, par passion des boulons ? », « …, qu'est-ce que tu veux que je fasse d'autre »."""
_PONCTUE_EN_TETE = re.compile(
    rf"^\W*(?:(?:bah|ben|mais|euh|oh|lol|mdr+|frere?)\b\W*)*(?:{_TU_CROIS_QUOI}|[àa] (?:ton|votre) avis(?=\s*[?!.…]))\s*[,?!.…:]+\s*",
    re.IGNORECASE,
)
"""« Tu crois quoi, c'est pour vivre », « à ton avis ? pour l'argent »."""


_JE_LE_DEMANDE = re.compile(r",? (?:je |j['’ ]?)(?:vous|te) le demande(?= ?[?!.…])", re.IGNORECASE)
"""« Où iront-ils, je vous le demande ? »: asked of nobody."""


def sans_ponctuation_orale(texte: str) -> str:
    """« pour gagner ma croûte, tu crois quoi » → « pour gagner ma croûte »: it asks nothing."""
    texte = _JE_LE_DEMANDE.sub("", texte)
    dit = _PONCTUE_EN_TETE.sub("", _PONCTUE.sub("", texte))
    return dit if len(dit.split()) >= 2 and not interroge(dit) else texte


def demande_un_avis(texte: str) -> bool:
    """Whether an opinion is asked for, or something is said in the shape of a question."""
    plat = normaliser(texte)
    return "?" in texte and bool(_AVIS.search(plat) or _RHETORIQUE.search(plat))


def affirme_en_question(texte: str) -> bool:
    """Whether the message only has the shape of a question: « depuis quand… ? »."""
    plat = normaliser(texte)
    return bool(_RHETORIQUE.search(plat)) and not (_AVIS.search(plat) or _POUR_DE_BON.search(plat))


_POUR_DE_BON = re.compile(
    r"^(?:(?:et|mais|bon|alors|au fait|dites|dis|moi) ?[-,]? ?)*(?:au fait|dis ?- ?moi|dites ?- ?moi|est ?- ?ce que (?:je|vous|tu)|une question)\b|\b(?:je dois|dois ?- ?je|faut ?- ?il)\b"
    r"|\b(?:crois|croyez|penses?|pensez|trouves?|trouvez) (?:pas )?(?:que |qu')?(?:c'est|ce serait|je |j'|ca )[^?]{0,25}\b(?:betises?|conneries?|erreur|folie|idiot\w*|fou|folle|debile|bete|ridicule|tort|raison|bonne idee)\b"
    r"|^(?:(?:et|mais|du coup|donc|alors) )*(?:il )?(?:faut|faudra|faudrait) (?:pas )?(?:une?|du|avoir|demander|faire une?|passer|payer) .*\b(?:non|hein|si) ?\?"
)
"""A question that wants an answer: « mais dites-moi, est-ce que je dois le faire payer ? »."""


_DES_GENS = re.compile(
    r"(?:(?:euh|ben|bah|peut-etre) )*(?:tout le monde|toutes? celles|tous ceux|ceux|celles|des|les) (?!(?:gens|clients?|clientes?) (?:c'est|qui c)|exemples?\b|idees\b)(?!.*\b(?:quoi|comment|pourquoi|combien|vous|tu)\b)[^?]+(?<!qui)(?<!qui )\?"
)


_EXISTE = re.compile(r"\b(?:existent?|subventions?|aides?|formalites?|statuts?|prets?|il y a)\b")


def question_sans_reponse(message: Message, etape: str) -> bool:
    """Whether the message asks something no rule knows, rather than answers.

    A rhetorical question can answer a why: long, or with a motive the model is sure of; a shy
    answer ends with a question mark too (« une carte de visite ? »).
    """
    plat = normaliser(message.texte)
    if _demande(plat):
        return True
    if etape == "coeur_clientele" and _DES_GENS.fullmatch(plat) and not _EXISTE.search(plat):
        # « Tout le monde qui a un bébé ? » answers, shyly.
        return False
    if not plat.endswith("?") or _TIMIDE.search(plat) or enonce_un_acte(plat.rstrip(" ?")):
        return False
    if re.search(r"\b(?:vous|tu|t')\b", plat):
        # Asked of the coach itself.
        return True
    rhetorique = (
        message.intent in MOTIFS
        and (message.certitude > 0.7 or len(message.texte.split()) > 12)
        or affirme_en_question(message.texte)
    )
    return not (etape.startswith("pourquoi") and rhetorique)
