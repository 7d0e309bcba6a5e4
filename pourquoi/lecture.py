"""Reading an answer: money is a status, not a topic."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice

from pourquoi.argent import ARGENT, SOUS, reste_sans_argent_nie
from pourquoi.carnet import Message
from pourquoi.ecoute.confidences import dit_un_remords
from pourquoi.ecriture import normaliser

MOTIFS = (
    "motif_argent",
    "motif_mixte",
    "motif_sens",
    "motif_personnel",
    "motif_opportunite",
    "motif_offre",
    "reponse_vague",
)
OBJECTIONS = ("objection_utopie", "objection_finances", "objection_clients")

SEUIL_DEFI = 0.55
"""Below this probability, ask before challenging: a false challenge is worse than a question."""

SEUIL_DEFI_SANS_MOT = 0.9
"""The same for an answer without any word of money."""

SEUIL_DEFI_AUTRE_MOT = 0.97
"""The same when a word of another motive is there: « en vivre, sans polluer »."""

SEUIL_DOUTE = 0.8
"""Nor ask about money below this one, where no word of it was said."""

SEUIL_DEFI_ABSOLU = 0.3
"""Nor challenge what is most probably no motive at all."""

ECART_DEFI = 0.15
"""Nor challenge when another motive comes this close."""


@dataclass(frozen=True)
class Lecture:
    """How an answer to a why is read.

    Attributes:
        motif: one of `MOTIFS`.
        nuance: `nie` (money denied), `contrainte` (no choice), `ironie`, or None.
        sure: False when the coach should say what it understood and ask.
        suite: the motive the next question follows, where it is not `motif`.
    """

    motif: str
    nuance: str | None = None
    sure: bool = True
    suite: str | None = None


_CONTRAINTE = re.compile(
    r"il faut bien (?:vivre|manger|bosser|travailler|payer|gagner)|faut bien (?:vivre|manger|bosser|bouffer|payer)\b|faut bien\W*$|payer (?:le|les|mon|mes) (?:loyers?|factures?|courses)\b"
    r"|pas (?:\w+ ){0,2}(?:eu )?(?:le|d'autre) choix|(?:finir|dormir|etre) (?:a|dans) la rue|\bla dalle\b|\bplus un (?:rond|sou)\b|\b(?:j'aurai|avoir|j'aurais) rien\b(?! (?:a|d'autre|de)\b)"
    r"|on m'a (?:remercie|vire|licencie|jete|mis dehors|mise dehors)|(?:indemnites|allocations?|droits) (?:\w+ ){0,3}(?:arret\w+|finiss\w+|s'arret\w+)|veut (?:plus )?de moi\b"
    r"|pas (?:eu )?(?:le|d'autre|vraiment le|trop le) choix|plus personne (?:ne )?(?:m'?embauche|me prend|veut de moi)"
    r"|personne (?:ne )?(?:m'?embauch|voulait de moi|me prend)|(?:trop vieux|trop vieille|a mon age)"
    r"|fin de droits|(?:j'?etais|me suis retrouvee?) au chomage|plus de (?:boulot|travail|taf|salaire)"
    r"|pour (?:survivre|bouffer|manger)\b|nourrir (?:ma famille|mes enfants|mes gosses)|(?:^|\b(?:suis|etais|etait|est|sommes|ete|sens|sentais|retrouve|m'a|m'ont|y a|bien|pas) (?:\w+ )?)obligee?s?\b"
    r"|invalidite|handicap"
)
_LICENCIE = re.compile(r"licenci|plan social")
_LICENCIE_AUTRUI = re.compile(
    r"\b(?:je|j'ai|j'avais|j'aurais|moi qui|a|de|pour|devoir|fallu|du) (?:(?:du|les?|la|l') ?)?licenci(?:e|ais|er|ait)?\b|\b(?:son|sa|leur|leurs|un|le|les) licenci\w+ (?:de|des|du|d')"
    r"|\b(?:ils|elles|eux|il|elle|\w+s) (?:etai(?:en)?t|serai(?:en)?t|sont|ont ete|risqu\w+ (?:de se faire|d'etre)|allai(?:en)?t (?:etre|se faire)) (?:tous |toutes )?licenci"
    r"|\bpas (?:moi (?:qui|que)|ete|me|m.)\b.{0,15}licenci|\b(?:condui\w+|men\w+|ger\w+|sign\w+|annon\w+|prepar\w+|nego\w+|accompagn\w+|vu|vecu de pres) (?:\w+ ){0,3}(?:plan social|licenci\w+)|\b(?:son|leurs?) licenci\w+"
)
"""« J'ai conduit un plan social », « relire son licenciement »: it happened to others."""
_IRONIE = re.compile(
    r"perdre de l'?argent|pour la gloire|devenir pauvre|faire faillite|payer (?:plus d'|des )?(?:impots|charges) (?:avec plaisir|evidemment)"
    r"|(?:j'?adore|pour le plaisir de) (?:l'?urssaf|la paperasse|les impots|travailler gratuit)"
    r"|travailler (?:gratuitement|pour rien|70|80|90)|m'?acheter (?:un yacht|une ferrari|les bahamas|une ile)|elon musk|bill gates|bernard arnault"
    r"|\b(?:la piscine|piscine a|yacht|ferrari|rolls|chateau|villa|caviar|champagne|bahamas|ile privee|palais)\b.{0,40}\b(?:evidemment|bien sur|naturellement|c'est (?:bien )?connu|comme tout le monde)\b"
    r"|\b(?:tout le monde sait|c'est (?:bien )?connu|comme chacun sait)\b.{0,60}\b(?:sur l'or|riches?|fortune|milliard\w*|s'enrichi\w*)\b"
    r"|\b(?:milliardaires?|milliards|jet prive|rouler en (?:ferrari|lambo\w*)|roi du petrole|pour l'urssaf)\b"
)

_RIT = re.compile(
    r"\b(?:evidemment|naturellement|bien sur|bien entendu|c'est (?:bien )?connu|(?:chacun|tout le monde) (?:le )?sait|mdr+|haha+|hihi+|(?:cela|ca) va de soi|tu penses bien|vous pensez bien)\b"
)
_FORTUNE = re.compile(
    r"\b(?:faire fortune|(?:devenir|etre|finir) (?:\w+ )?riche\w*|rouler sur l'or|m'enrichir|toucher le jackpot|millionnaire|gloire|(?:les|des) dividendes)\b"
)
_ABSURDE = re.compile(
    r"\b(?:(?:m'|me |nous )? ?(?:acheter|achete|offrir|offre|paye|paie|payer|racheter) (?:\w+ )?(?:l'|la |le |un |une |tout |toute la )(?:port|ile|elysee|tour eiffel|chateau|lune|jet|helico\w*|mairie|village|louvre|stade|psg|monaco|yacht|palais)"
    r"|(?:elysee|forbes|wall street|hollywood|les (?:bahamas|maldives|seychelles)|le cac ?40|saint-tropez|monaco) (?:m'|me |nous )?(?:attend\w*|appelle\w*|n'a qu'a)"
    r"|(?:sauver|conquerir|dominer) (?:l'humanite|le monde|l'univers)|(?:nouve(?:au|lle)|prochaine?|future?) (?:rothschild|rockefeller|bezos|musk|picsou|cresus|onassis|rolex)|maitre du monde|prix nobel|legion d'honneur|(?:couverture|une) de forbes|cac ?40)\b"
)
_BIEN_PEU = re.compile(
    r"\b(?:[0-4](?: ?[.,] ?\d)? ?%|(?:un|deux|trois|quatre|zero) ?(?:%|pour ?cent\b)|(?:une?|deux|trois|quatre|[1-4]) (?:clients?|clientes?|euros?|centimes?|acheteurs?|visiteurs?)(?: (?:par|de l'|la|le|au)\b)?|\d+ centimes?|(?:au|un|le) (?:demi ?- ?)?smic)"
)
_SERIEUX = re.compile(
    r"\b(?:mais|serieusement|serieux|blague a part|en vrai|plaisanterie|plutot|pas (?:pour )?(?:sauver|conquerir|faire fortune|devenir)|(?:vais|va|veux|pretends) pas)\b"
)
"""The reason comes beside the joke, or what is laughed at is denied."""


def plaisante(texte: str) -> bool:
    """Whether a reason is a joke: « devenir milliardaire », « faire fortune, bien sûr, avec 1 % de marge »."""
    plat = normaliser(texte)
    if _IRONIE.search(plat):
        return True
    if _SERIEUX.search(plat):
        return False
    rit, fortune = bool(_RIT.search(plat)), bool(_FORTUNE.search(plat))
    absurde, peu = bool(_ABSURDE.search(plat)), bool(_BIEN_PEU.search(plat))
    return absurde and (rit or fortune and peu) or rit and fortune and peu


_DIT_ARGENT = re.compile(
    r"\b(?:gagner (?:ma|sa|notre|bien ma) vie|marges?|rentab\w*|rapport(?:e|ent|er)|pay(?:e|ent)|paie|chiffre|benef\w*|impots?"
    rf"|salaires?|revenus?|euros?|argent|fric|thunes?|ble|pognon|oseille|{SOUS}|lucrati\w*|juteux|filon)\b"
)
_MOT_ARGENT = re.compile(
    rf"\b{ARGENT}\b"
    + r"|\b(?:en vivre|epinards|fins? de mois|abri du besoin|complement|riche\w*|fortune|dettes?|credits?|smic|retraite|capital|patrimoine|rente|tva|prime)\b"
)
_PAYER = re.compile(r"\b(?:payer|financer|rembourser|nourrir)\b")
_SOMME = re.compile(
    r"\d ?(?:k|€|euros?|balles)\b|\b(?!(?:19|20)\d\d\b)\d{3,}\b(?! ?(?:a \d|salari\w*|personnes?|gens|clients?|ans|km|kilo\w*|eleves|habitants?|enfants?|m2|metres?|heures?|jours?|fois|vaches|brebis|tetes))|\d \d{3}\b|%"
)
_ASSEZ = re.compile(
    r"\b(?:ca|cela) (?:me )?suffi(?:t|sait)\b|\b(?:marre|ras[ -]?le[ -]?bol|basta|ma claque|ma dose|plus jamais)\b|\b(?:ai|avais) (?:eu |fait )?(?:mon|ma|assez|trop) (?:compte|temps|part|donne)\b|\b(?:ans|annees|mois) (?:de|d'|a|en|au|chez|dans|comme) ?.{2,40}[\s,.;:]+(?:stop|fini|termine|assez|suffit|merci|c'est bon|point)\W*$"
)
"""Enough of the work before: « douze ans d'usine, ça suffit »."""
_RIEN_QUE = re.compile(
    r"\b(?:que|qu'|uniquement|seulement|juste|rien d'autre|point barre|avant tout|d'abord) (?:pour |par )?(?:l'|le |la |les |des |du |de l')?(?:argent|fric|thunes?|pognon|oseille|ble|sous|paie|marges?|chiffre|rentabilite|revenus?)\b"
)
"""Money, and nothing else, in so many words."""

_PAYE_PAR_AUTRUI = re.compile(
    r"\b(?:(?:meres?|peres?|grands? ?-? ?(?:mere|pere)s?|dames?|monsieur|voisine?s?|parents|soeur|frere|fille|fils|tante|oncle|mamies?|papis?|vieux|jeunes|amie?s?|copine?s?) (?:\w+ ){0,6}(?:pay\w+|raqu\w+|debours\w+)"
    r"|(?:il|elle|ils|elles|gens|familles?|clients?|clientes?|patients?) (?:\w+ ){0,4}(?:payai(?:t|ent)|(?<!m')(?<!nous )(?:a|ont|avait|avaient) (?:\w+ )?(?:paye|raque|debourse|claque|lache)\b|rachet\w+|se (?:font|faisaient|fait|faisait) (?:factur|arnaqu|avoir|plum|tond|escroqu)\w*)|s'est fait (?:factur|arnaqu|avoir|plum|escroqu)\w*"
    r"|(?:me|leur|lui|nous|te) (?:prend|prends|prenait|prennent|pique\w*|ponctionn\w+)|(?:prix|tarifs?|coute|coutait) .{0,20}(?:inaccessibles?|hors de prix|un bras|les yeux de la tete))\b"
)
"""Money that others pay, or that is taken from them: « ma mère payait 3 200 euros »."""
_EUX = r"(?:mamies?|papis?|memes?|pepes?|meres?|peres?|grands? ?-? ?(?:mere|pere)s?|dames?|messieurs|monsieur|madame|voisine?s?|parents|vieux|vieilles?|anciens?|retraitee?s?|locataires?|veuve?s?|jeunes|etudiants?|malades|patients?|gens|familles?|menages?|clients?|clientes?|usagers|ils?|elles?|eux|qui)"
_PLUMER = (
    r"(?:plum|arnaqu|escroqu|tond|vol|roul|entub|truand|depouill)\w*|avoir|faire avoir|prendre pour"
)
_GARDENT_LEUR_ARGENT = re.compile(
    rf"\b{_EUX} (?:\w+ ){{0,4}}(?:economis\w+|(?:fai\w+|font) des economies|gard\w+ (?:ses|leurs?|son) (?:sous|argent|fric|thunes?|pognon|economies)"
    rf"|(?:pa(?:ie|ye)\w*|debours\w+|raqu\w+|sort\w*|mett\w*|met) (?:moins\b|(?:enfin |que )?(?:le|un) (?:juste|vrai|bon) prix|\d[^.!?]{{0,20}}\b(?:pas|au lieu|plutot|contre|et non)\b)|(?:arret\w+|cess\w+) de (?:payer|raquer|debourser))"
    rf"|\bse (?:fass\w+|font|fait|faire|faisai\w+|laiss\w+) (?:\w+ )?(?:{_PLUMER})\b"
)
"""What others no longer pay, or are no longer taken: « mamie paie 80 euros, pas 800 »."""
_PAIE_LES_SIENS = re.compile(
    r"\b(?:pay\w+|paie\w*|regl(?:e|er|ons|ez|ais|ait)|vers(?:e|er|ons)|sort(?:ir)?)(?: \w+){0,3}? (?:(?:a|aux?|mes|nos|mon|ma|notre|les|leurs?|tou(?:s|te|tes)) )+(?:\w+ )?"
    r"(?:gars|gens|monde|equipes?|salari\w+|salaires?|paies?|employe\w*|ouvri\w+|apprenti\w*|compagnons?|saisonni\w+|stagiaires?|vend(?:eu\w+)|serveu\w+|cuisini\w+|coiffeu\w+|filles|collegues|associe\w*|fournisseu\w+|producteu\w+|eleveu\w+|artisans|sous ?- ?traitants?|intermittents?|musiciens?)\b"
    r"|\b(?:je|j'|on|nous) ?(?:les|leur|l) (?:ai |a |avons )?(?:toujours |tous |toutes )?(?:pay\w+|paie\w*|regl\w+|vers(?:e|er|ons))\b|\b(?:etre|soient|sont|seront) (?:tous |toutes )?payee?s\b"
)
"""Money that goes to one's own: « mes gars, je les paie le 30 » is no gain."""
_LEUR_MANQUE = re.compile(
    rf"(?<!moi )\b(?:{_EUX}|gars|types?|mecs?|meufs?|filles?|femmes?|hommes?|copine?s?|voisine?s?|personnes?|livreu\w+) (?:(?:y |n'|ne )?(?:a|ont|avai(?:t|ent)) (?:\w+ )?(?:pas|plus|jamais|zero|que dalle) ?(?:assez |trop |beaucoup )?(?:de |d'|du |le |les |la |l'|une? )?"
    rf"|sans (?:une? |le |les |l'|trop d[e'] ?)?)(?:{ARGENT}|sou|ronds?|radis|kopeck|balles?|centimes?|moyens|(?:a |pour )?(?:mettre|payer|s'acheter))\b"
)
"""Money that others lack: « une mamie qui n'a plus un rond » tells of no gain."""
_PAS_LE_MIEN = re.compile(
    rf"^(?:(?:mais|euh|bah|ben|attends|attendez|hein|non|nan|pas du tout|du tout|ah|oh|wesh|moi) ?[,.!]* ?)*(?:je|j') ?(?:ne )?(?:te |t'|vous )?(?:parl\w+|cause\w*) pas (?:du tout |la )?(?:de |d'|du )(?:mon |mes |l'|la |le |ma )?{ARGENT}(?: (?:la|a moi|moi|du tout|hein|dans l'histoire))*(?: ?[.,;!?…]+ ?|$)"
)
"""« Je te parle pas de mon argent là »: said to whoever challenged on it."""
_POUR_SOI = re.compile(
    r"\b(?:je|j'|on|nous|m'|me) ?(?:veux|voulais|peux|vais|va)? ?(?:gagn\w+|touch\w+ (?!a |de la |du |les? )|factur\w+|encaiss\w+|me (?:fai\w+|mets?|paye\w*)|empoch\w+)|\bme pa(?:y|i)\w+|\b(?:ma poche|mon compte|m'enrichir|benef\w*|marges?)\b"
)

_AUTRE_MOBILE = re.compile(
    r"\b(?:libre|liberte|indepen\w*|passion\w*|aim\w+|plais\w+|envie|reve\w*|aide\w*|util\w+|transm\w+|partag\w+|sens|valeur\w*"
    r"|famille|enfants?|filles?|fils|mere|pere|femme|mari|freres?|soeurs?|gosses|parents|embauch\w*|equipes?|gens|clients?|clientes?"
    r"|quartier|village|bourg|planete|ecolo\w*|bio|qualite|beaux?|belles?|humain\w*|temps|soirs?|mercredis?|patron|horaires?|fier\w*"
    r"|defis?|creer|apprend\w+|soign\w+|mais|aussi|surtout|jeunes|autres|ensemble|nature|associ\w+|causes?|metier|kiff\w*|pollu\w+|respect\w*|terre|local\w*|reconnu\w*|prouver|boss|commerce|ecole|petits?|petites?|grands-parents|(?:compte|importe) c'?est?)\b"
)


def _licencie(plat: str) -> bool:
    return bool(_LICENCIE.search(plat)) and not _LICENCIE_AUTRUI.search(plat)


_PAREIL = re.compile(
    r"\b(?:veux|voudrais|voulais|envie d[e'] ?|peux|pourquoi pas|aimerais) (?:\w+ ){0,2}(?:pareil\w*|autant|comme (?:lui|elle|eux)|la meme|le meme|moi (?:aussi)?)\b"
)
"""« il a payé sa maison cash, je veux pareil »"""


def _va_a_d_autres(plat: str) -> bool:
    """Whether the money told of is what others pay or are paid, none of it one's own gain."""
    autres = (
        _PAYE_PAR_AUTRUI.search(plat)
        or _PAIE_LES_SIENS.search(plat)
        or _GARDENT_LEUR_ARGENT.search(plat)
        or (_LEUR_MANQUE.search(plat) and not _GAGNE_POUR_SOI.search(plat))
    )
    return bool(autres) and not (_POUR_SOI.search(plat) or _PAREIL.search(plat))


_TETE_D_ARGENT = re.compile(
    rf"^(?:(?:franchement|honnetement|clairement|ben|bah|euh|bon|alors|pour|c'est|d'abord|deja|la verite c'est|le|la|les|du|de|des) ?,? ?)*{ARGENT}\b ?(?:[,.;:!]|$)"
)
"""« L'argent, faut pas se mentir. La plateforme me prenait 40 % »: said first, it is the answer."""
_ARGENT_SEUL = re.compile(
    rf"{_TETE_D_ARGENT.pattern} ?(?:(?:[,.!;] ?)*(?:evidemment|bien sur|naturellement|bien entendu|forcement|voila|quoi|hein|c'est tout|comme tout le monde|quelle question|(?:rien|pas) d'autre|non|je (?:ne )?vois (?:pas|rien) (?:d'autre|autre chose)(?: raison)?) ?)*\W*$"
)
"""« Pour l'argent, évidemment. »: no evasion."""
_VIRGULE_D_UN_NOMBRE = re.compile(r"(?<=\d) ?, ?(?=\d)")
_D_AUTRES = re.compile(
    rf"\b(?:{_EUX}|direction|groupe|boites?|entreprises?|societes?|usine|siege|actionnaires?|patrons?|banques?|banquier|assurances?|assureurs?|etat|mairie|region|hopital|ehpad|plateformes?|enseignes?|grande surface|supermarches?|concurrents?|concurrence|gars|types?|mecs?|meufs?|livreu\w+|femmes?|hommes?|personnes?|escrocs?|vendeurs?|proprietaires?|syndics?|agences?|fournisseurs?|notaire|leurs?|lui|son|sa|ses|se)\b"
)
_GAGNE_POUR_SOI = re.compile(
    rf"{_POUR_SOI.pattern}|\bm(?:on|a|es) (?:salaires?|marges?|chiffre|paie|paye|revenus?|loyers?|credits?|dettes?|retraite|pension|poche|compte|fins?|factures?|tarifs?|prix)\b"
    r"|\b(?:je|j'|moi|on|nous) ?(?:(?:en|y|les?|la|ai|avais|a|peux|veux|voulais|dois|pouvais|allais|vais|m'|me) ?){0,3}(?:touch|gagn|vis|vivre|pay|paie|rembours|economis|vend|sor[st]|encaiss|factur|mett|met|depens|invest|emprunt|perd)\w*"
    r"|\b(?:ca|c'est|cela|metier|creneau|secteur|marche|boulot|activite|affaire) (?:\w+ ){0,2}(?:rapporte|paie|paye|rentable|juteux|lucratif|margeait|marge)\b|\b(?:(?:me|nous) faire (?:du|de l'|des|un max)|en vivre|fins? de mois|rentab\w+|lucrati\w*|filon|riches?|fortune)\b"
)
_SANS_PROFIT = re.compile(
    r"\b(?:aucun|pas|zero|sans|rien|nul|jamais|guere)\b[^.!?;]{0,20}\b(?:economique(?:ment)?|rentab\w*|rapport(?:e|er|ait|aient)|gagner|gagne|marges?|benef\w*|profit\w*|lucratif)\b|\b(?:rapport\w+|gagn\w+) (?:rien|pas|plus rien|que dalle|zero|des clopinettes|des cacahuetes)\b"
    r"|\b(?:a perte|gratuitement|pour (?:pas un rond|des prunes|que dalle))\b"
)
_ENVIE = re.compile(
    r"\b(?:touch\w*|gagn\w*|encaiss\w*|se (?:fait|font|sort|sortait|met)|sort(?:ent)? \d|sen ?sort\w* \d|en vi(?:t|vent))\b"
)
"""What others earn may well be what is wanted."""
RECIT = 18
"""Words from which an answer tells something, where sums may only be passing by."""


def _sommes_du_recit(plat: str) -> bool:
    """Whether the sums of a long telling are somebody else's, or told as no gain at all.

    « La direction a coupé le support pour économiser 0,3 % du budget, un imprimeur a fermé »,
    « cette heure n'avait aucun sens économique, et j'en suis rentrée plus légère »
    """
    if len(plat.split()) < RECIT:
        return False
    if _SANS_PROFIT.search(plat):
        return not _GAGNE_POUR_SOI.search(_SANS_PROFIT.sub(" ", plat))
    dites = [
        p
        for p in re.split(r"[.!?;:,]+", _VIRGULE_D_UN_NOMBRE.sub("", plat))
        if _DIT_ARGENT.search(p) or _MOT_ARGENT.search(p) or _SOMME.search(p)
    ]
    autres = dites and all(_D_AUTRES.search(p) and not _ENVIE.search(p) for p in dites)
    return bool(autres) and not _GAGNE_POUR_SOI.search(plat)


_VEUT_GAGNER = re.compile(
    rf"\b(?:veux|voudrais|voulais|pouvoir|besoin d[e'] ?|pour|envie d[e'] ?|arriver a|compte|vais|faut) (?:\w+ ){{0,3}}(?:gagner|toucher|me payer|me verser|encaisser|m'enrichir|{ARGENT})\b"
)


def _se_confesse(plat: str) -> bool:
    """Whether the sums told are those of something that weighs: « 4200 € la chaudière. J’y pense encore »."""
    return (
        dit_un_remords(plat)
        and len(plat.split()) >= CONFESSION
        and not (_TETE_D_ARGENT.match(plat) or _VEUT_GAGNER.search(plat))
    )


CONFESSION = 8
"""Words from which a remorse tells what it is of."""


_QUEL_ARGENT = re.compile(
    rf"^(?:(?:mais|euh|bah|ben|attends|attendez|hein|quoi|comment ca|et|non|pas du tout|du tout|absolument pas) ?[,.!]* ?)*(?:(?:de )?quel(?:le|s|les)? {ARGENT}(?: (?:vous|tu|ca|donc|au juste|la)\b[^?.!]*)?"
    rf"|d'ou (?:(?:vous|tu) (?:(?:me |nous )?(?:sor\w+|tir\w+|tene\w+|tien\w+|pren\w+)|l'avez|l'as)|(?:ca )?(?:sor\w+|vien\w+)) (?:cette histoire d'|ca |cette idee d'|votre |ton |cet |l'|de l'|du |le |la )*{ARGENT}|(?:qui|ou) (?:ca |est ?- ?ce que j'ai |vous |t' ?a |j'ai )*(?:di[st]|parle\w*) (?:d'|de l'|du |de )?{ARGENT}|pourquoi (?:vous|tu) (?:me )?parl\w+ (?:d'|de l'|de |du ){ARGENT}) ?[?!]+ ?"
)


def proteste_de_l_argent(texte: str) -> bool:
    """Whether money asked about is said to be none of theirs: « Quel argent ? C'est mamie… »."""
    plat = normaliser(texte)
    trouve = _QUEL_ARGENT.match(plat) or _PAS_LE_MIEN.match(plat)
    reste = plat[trouve.end() :] if trouve else ""
    dites = [p for p in re.split(r"[.!?;…]+", reste) if len(p.split()) >= 3]
    # « C'est lui qui en avait pas. Moi je veux que… »: the reason comes with it.
    return bool(trouve) and (len(reste.split()) < 3 or all(map(_va_a_d_autres, dites)))


def sans_la_protestation(texte: str) -> str | None:
    """What follows « D'où tu sors l'argent ? », as typed, when it tells more; None without it."""
    for coupe in islice(re.finditer(r"[.,;!?…]+\s+(?=\S)", texte), 4):
        debut = normaliser(texte[: coupe.end()])
        trouves = (_QUEL_ARGENT.match(debut), _PAS_LE_MIEN.match(debut))
        if any(t and not debut[t.end() :].strip(" ,;") for t in trouves):
            return texte[coupe.end() :]
    return None


_D_ARGENT = ("motif_argent", "motif_mixte", "objection_finances")


def une_fois_la_blague_dite(message: Message, reste: str) -> Message:
    """The message as what follows its joke: whatever money was joked about is no motive.

    « Pour le fric, évidemment. Non… mon père tenait la forge »
    """
    plat = normaliser(reste)
    if any(motif.search(plat) for motif in (_DIT_ARGENT, _MOT_ARGENT, _SOMME)):
        return replace(message, texte=reste)
    autres = tuple(rang for rang in message.classement if rang[0] not in _D_ARGENT)
    return replace(message, texte=reste, classement=autres)


def lire(message: Message) -> Lecture:
    """Read an answer to a why.

    Args:
        message: the answer, with the model's ranking.

    Returns:
        The reading. `sure` is False only where two readings would lead to different replies.
    """
    plat = normaliser(message.texte)
    probas = {m: message.probabilite(m) for m in MOTIFS}
    # « Il faut bien vivre » said as a reason is a necessity, not an objection to the method.
    finances = message.probabilite("objection_finances")
    probas["motif_argent"] += finances
    motif = max(probas, key=lambda m: probas[m])
    if probas[motif] == 0:
        motif = "reponse_vague"
    nuance = None
    reste = reste_sans_argent_nie(plat)
    dite = bool(reste) and motif in ("motif_sens", "motif_personnel") and probas[motif] >= 0.5
    if reste is not None and not dite:
        # « Pas pour l'argent, pour aider » has said what for.
        nuance = "nie"
    elif plaisante(message.texte):
        nuance = "ironie"
    elif _CONTRAINTE.search(plat) or finances > 0.5 or _licencie(plat):
        nuance = "contrainte"
    if motif in ("motif_argent", "motif_mixte") and nuance is None and _se_confesse(plat):
        return Lecture("motif_sens")
    argent_ou_mixte = probas["motif_argent"] + probas["motif_mixte"]
    if motif in ("motif_argent", "motif_mixte") and argent_ou_mixte >= 0.8 and nuance is None:
        # Money is named twice and nothing else is: money alone, whatever the model's shares.
        deux_fois = len(_DIT_ARGENT.findall(plat)) >= 2
        autre = _AUTRE_MOBILE.search(plat) or _va_a_d_autres(plat)
        if probas["motif_argent"] >= 0.1 and deux_fois and not autre:
            return Lecture("motif_argent")
    dit_argent = _DIT_ARGENT.search(plat) or _MOT_ARGENT.search(plat) or _SOMME.search(plat)
    if motif == "motif_mixte" and not (dit_argent or _PAYER.search(plat)):
        # Money is meant at most: the next question follows the other motive, which was said.
        autre = max(("motif_sens", "motif_personnel"), key=lambda m: probas[m])
        return Lecture(motif, nuance, suite=autre)
    if motif == "reponse_vague" and nuance is None and _ARGENT_SEUL.match(plat):
        return Lecture("motif_argent")
    if motif != "motif_argent":
        return Lecture(motif, nuance)
    en_tete = _TETE_D_ARGENT.match(plat) and probas["motif_argent"] >= SEUIL_DEFI_SANS_MOT
    if _va_a_d_autres(plat) and not en_tete:
        # What others pay, or get, is no gain: it moves, or revolts.
        return Lecture("motif_sens", nuance if nuance == "contrainte" else None)
    if nuance == "nie":
        # Money denied is never challenged, whatever the model says.
        return Lecture("reponse_vague", nuance)
    if not dit_argent and _ASSEZ.search(plat):
        return Lecture("motif_personnel", nuance)
    rival = max(p for m, p in probas.items() if m != "motif_argent")
    if probas["motif_argent"] < SEUIL_DEFI_SANS_MOT and _sommes_du_recit(plat):
        # Nothing of it is earned: what moves or revolts in it is the reason.
        autre = max(("motif_sens", "motif_personnel"), key=lambda m: probas[m])
        return Lecture(autre, nuance if nuance == "contrainte" else None)
    total = sum(probas.values()) or 1.0
    seuil = SEUIL_DEFI if dit_argent else SEUIL_DEFI_SANS_MOT
    if not dit_argent and len(plat.split()) <= 2:
        # « Le résultat »: too little to challenge on, whatever the model thinks.
        seuil = float("inf")
    if _AUTRE_MOBILE.search(plat) and not _RIEN_QUE.search(plat):
        # « Un défi, une belle plus-value »: ask which it is, rather than challenge.
        seuil = SEUIL_DEFI_AUTRE_MOT
    sure = nuance is not None or (
        probas["motif_argent"] >= SEUIL_DEFI_ABSOLU
        and probas["motif_argent"] / total >= seuil
        and probas["motif_argent"] - rival >= ECART_DEFI
    )
    if not sure and not dit_argent and rival > 0 and probas["motif_argent"] < SEUIL_DOUTE:
        # No word of money, and little certainty: what comes next is the better guess.
        return Lecture(max((m for m in probas if m != "motif_argent"), key=lambda m: probas[m]))
    return Lecture(motif, nuance, sure)
