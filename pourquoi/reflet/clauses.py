"""Cutting an answer into clauses and telling which one carries the motive."""

# Patterns read better on one line.

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pourquoi.ecriture import normaliser
from pourquoi.reflet.apartes import incises, polie, rogner, sans_incises
from pourquoi.reflet.echafaudage import (
    ouvre_une_phrase,
    sans_echafaudage,
    sans_que,
    sans_verbe,
)
from pourquoi.reflet.formes import NOMS_SEULS
from pourquoi.reflet.genres import accessoire, acte, date, decor, poids, prelude, raconte
from pourquoi.reflet.lexique import conjugue, desaccentuer, part

LONGUEUR_LUE = 1500
"""Characters read of an answer: the motive of a longer one has been said by then."""

LONGUEUR_MAX = 220
"""Longest reflection, in characters."""

LONGUEUR_DITE = 130
"""Beyond that many characters, what is said in passing is left out."""

MOTS_MAX = 40
"""A sentence of at most that many words is taken up whole."""

SEGMENTS_MAX = 30
"""Stretches looked at in one sentence: more is not a sentence any more."""

_CHEVILLE = (
    r"(?:ah si(?! (?:je|on|tu|vous|les|elle|il)\b| [jc]’)|(?:ah |mais )?si(?=\s*,)|au fait|b[ae]?h|ba|bin|ben|bein|ma foi|euh+|heu+|hum+|hmm*|oh|ah|eh|pff+|ouf|alors(?! qu)|bon|donc|dc|du coup|en fait|enfin"
    r"|franchement|honn[êe]tement|sinc[èe]rement|clairement|simplement|tout simplement|tt simplement"
    r"|tout b[êe]tement|[ée]coutez|eh bien|et bien|hé bien|ouais|ouai|oui|nan|non(?! (?:à|a|au|aux|plus)\b)|nn|voil[àa]|disons(?: que)?"
    r"|je dirais(?! (?:non|oui)\b)(?!(?: \w+)? (?:à|aux?) [^,.:;]{2,40} :)(?: que| plut[ôo]t)?|je (?:pense|crois)(?: que|(?=\s*[,…])(?!\s*,[^,]*, qu[e’]))|jcrois(?: k[e]?)|moi(?! (?:non plus|aussi)\b)|s[ée]rieux|s[ée]rieusement|salut|bonjour"
    r"|bonsoir|slt|bjr|voyez(?:-vous)?|(?:vous savez|tu sais)(?! (?:si|que|où|comment)\b)|vous voyez|tu vois|comment dire|en gros|genre|bref|pis"
    r"|et puis(?: aussi)?|puis|et|mais|car|c’est que|d[ée]j[àa]|d’abord|dabord|de base|[àa] la base|pour moi"
    r"|[àa] vrai dire|en vrai|en v[ée]rit[ée]|la v[ée]rit[ée] c’est que|je vais vous dire|permet(?:s|tez)[ -]moi d(?:e |’)(?:vous |te )?(?:dire|préciser|ajouter|rappeler) que|je vous avoue(?: que)?|j’avoue(?: que)?"
    r"|peut-?[êe]tre(?: bien)?(?: que)?|surtout|parce ?qu[e’]|pck|pcq|psk|pcke|pasque|paske|c’est parce qu[e’]"
    r"|parce ?k[e]?|je veux dire|quoi|hein|frère|mon reuf|wesh|lol|mdr|ptdr|entre nous|là|finalement|au fond"
    r"|avant tout|tout d’abord|ensuite|l[àa] où|justement|il faut dire que|c’est vrai que|figurez-vous que"
    r"|faut dire que|le truc c’est que|le truc c ke|en clair|aussi(?=,| parce| pour)|premièrement|deuxièmement)"
)
_DEBUT = re.compile(
    rf"^(?:(?:après(?:,? (?:moi|nous))?(?=,?\s+(?:(?:je|on|nous)\b|c[’']est|j[’']))|{_CHEVILLE})(?![\w’-])\s*[,:…]?\s*|[,;:.!…–—-]\s*)+",
    re.IGNORECASE,
)
_DEBUT_ELIDE = re.compile(
    r"^(?:parce qu’|parce qu(?=(?:ils?|elles?|on|une?)\b)|c’est parce qu’|je crois qu’|je pense qu’|je dirais qu’|disons qu’)",
    re.I,
)
_FIN = re.compile(
    r"(?:[\s,;:.!…–—-]+(?:kwa|koi|hein|voil[àa](?: quoi| tout)?|en fait|je pense|je crois|jcrois|je dirais|j’imagine|je suppose|j’espère|lol|mdr|ptdr"
    r"|ha ?ha|hihi|(?<!est )(?<!cest )(?<!dit )(?<!bonjour )(?<!la )(?<!une )(?<!cette )madame|coach|(?<!mon )(?<!le )(?<!petit )(?<!grand )(?<!un )(?<!beau )(?<!son )(?<!-)(?<!et )fr[èe]re|mon reuf|point barre|tout simplement|tt simplement|enfin bref|si je puis dire|si vous voulez"
    r"|e[th] ben|eh bien|(?:c’est|c) tout|je l’avoue|j’avoue|je vous avoue|je vous jure|je veux dire|en vrai|pardi|et voil[àa]|(?<!à )(?<!de )(?<!en )quoi|(?<!suis )(?<!être )(?<!est )bien s[ûu]r|(?<!au )(?<!à )(?<!un )(?<!le )(?<!ce )point|(?<!dire )(?<!dit )(?<!dis )(?<!dites )(?<!de )(?<!disait )(?<!disais )(?<!disent )(?<!dise )(?<!un )(?<!le )merci)"
    r"|(?:\s*[,;.!…–—]|\s-|-(?=\s))\s*(?:plut[ôo]t|quoi|non|oui|enfin|bon|ben|euh|fr[èe]re|moi|merci|point|coach|monsieur|madame|mon ami|cher monsieur|votre honneur|franchement|vous voyez|vous savez|tu vois|clairement"
    r"|forc[ée]ment|[ée]videmment|du coup|bref|hein))+$",
    re.IGNORECASE,
)
_MARQUES = re.compile(r"[\s.,;:!?…–—-]+$")
_PHRASES = re.compile(r"(?<=[.!?…;:])\s+|\s+[–—-]\s+")
_LIAISON = re.compile(
    r"\s*(,)\s*"
    r"|\s+(?=(?:mais|mai|parce ?qu[e’]|parce k|pck|pcq|psk|pcke|pasque|car|donc|dc|du coup|sauf que|sinon"
    r"|et (?:puis|surtout|j[’e ]|j[aeiouvmnpcsf]\w+|c’est|ça|là|voil[àa]|du coup|moi (?=j)|si|mon|ma|on|il|elle|quand|pour)"
    r"|puis (?:j[’e ]|on|il|elle)|alors (?!que)|alors$|voil[àa])(?![\w])|(?:et )?(?:j’|je )\b)"
    # « c’est une personne elle n’est plus un numéro »
    r"|(?<=\w)\s+(?=(?:elles?|ils?) \w)",
    re.IGNORECASE,
)
# A subject right after one of these words belongs to their clause.
_ATTEND_SUJET = re.compile(
    r"(?:^|[\s’])(?:que|qu|ke|k|où|ou|dont|si|quand|kan|qd|comme|lorsque|puisque|dès|quoi|koi|pourquoi|pk|comment|combien|qui|lequel|auquel|duquel"
    r"|laquelle|(?:les|aux|des)quel\w+|parce|ce|et|mais|ni|même|ki|pendant|que moi|qui moi|quand moi)’?$",
    re.IGNORECASE,
)
_RENVOIE = re.compile(
    r"(?:ca,? |pour ca,? |la dessus,? )(?:il )?(?:faut|faudrait|faudra|vaudrait mieux) (?:plutot )?(?:le )?(?:demander|voir|poser la question) (?:ca )?(?:a|avec) .*"
    r"|(?:il )?(?:faut|faudrait|faudra|vaudrait mieux) (?:plutot )?poser (?:la|cette|votre|ta) question a .*"
    r"|(?:il )?(?:faut|faudrait|faudra|vaudrait mieux) (?:plutot )?(?:le )?demander (?:ca )?a [^,]{2,30}, (?:c’est (?:lui|elle|eux)|lui|elle|eux)\b.*"
    r"|(?:ca,? )?(?:demande[zs]?|posez? (?:la|cette) question)(?:[ -]le)? (?:plutot |donc |ca )?a (?!(?:m[ae]s?|mon) (?:clients?|clientes?)\b)[^,]{2,30}(?:, (?:c’est|lui|elle).*)?|c’est (?:lui|elle) (?:qui (?:sait|connait|decide|parle)|(?:le|la) (?:bavarde?|chef|specialiste|patronne?|poete))"
)
"""The question sent to somebody else."""
_VAGUE = re.compile(
    r"\b(?:(?:je|j|jen|j en|en|on|chai|jsais|ch’?ais|j’en) ?(?:ne |n’? ?en |en |n )?(?:sais?|sait) ?(?:pas|plus|trop|rien|meme pas|fichtre|foutre)"
    r"|sais pas|jsp|chai pas|chais pas|aucune? idee|(?:je |j ?)?(?:ne )?vois pas(?! (?:mes|mon|ma|nos) )|pas d.?idee|bonne question|vaste (?:sujet|question)"
    r"|(?:ca|sa) (?:ne )?s.?explique pas|(?:peux|sais|saurais|su|pas|arrive) (?:a )?(?:pas |l.?|me |vous |te )*expliquer|(?:^|[,.;:!?…] )(?:\S+ ){0,5}comme (?:ca|tout le monde|tt le monde|sa)$|saura(?:is|it) (?:pas|plus)|difficile a dire|dur a dire"
    r"|comment (?:vous )?(?:dire|expliquer)|pas (?:trop )?reflechi|jamais (?:reflechi|pense)|c.?est normal|j.?ai pas de reponse|pas de raison"
    r"|pas de reponse|ca va de soi|ca coule de source|un peu de tout|je m en (?:fous|fiche)|rien de special|pourrai(?:s|t)? pas (?:vous |te |le )?(?:dire|expliquer)"
    r"|que je (?:vous |te )?reponds?|(?:vous|te|bien|dois|quoi|su) repondre|je reponds quelque|explication|ce que je dois|rien a (?:y )?ajouter|votre question|ta question|cette question|question\b.*\bpos|vous (?:repondre|expliquer)|te (?:repondre|dire)|mettez ce que|(?:tete|cerveau) (?:est )?(?:en compote|vide)|juste du blanc)",
    re.IGNORECASE,
)
_RIEN = re.compile(
    r"^(?:oui|ouais?|non|nan|nn|ok|okay|d accord|dac|si|merci|bof|euh+|hein|quoi|rien|voila|stop|aide|help|start|menu|retour|annuler"
    r"|recommencer|reprendre|pause|passer?|suivant|suite|quitter|exit|oui oui|non non|bien sur|evidemment|exactement|parfait|super|top"
    r"|cool|lol|mdr|ptdr|ah|oh|ha(?: ?ha)*|pff+|mouais|peut etre|pourquoi pas|pourquoi|pk|comme ca|comme sa|bonjour|salut|bonsoir|coucou"
    r"|hello|test|les deux|un peu(?: de)?(?: tout)?|tout|ca depend|j hesite|voila voila|c est tout|c tout|je passe|au hasard|bref|je veux dire|je me connais|je (?:deconne|rigole|plaisante|blague)|n importe|aucun|aucune"
    r"|plutot|volontiers|en tout cas|c est a dire(?: que)?|tout et rien|tt et rien|tout le monde|plein de (?:raisons|choses)|joker|attendez|disons|comme tout le monde|voyons|ca va|et vous|et toi|plus tard|autre chose|la meme chose|pareil|idem|j espere|tant pis|tant mieux|(?:la|ma|une) (?:(?:vraie|seule|premiere|deuxieme|autre) )?(?:raison|reponse)|(?:le|mon) (?:vrai )?(?:pourquoi|motif)|(?:eux|elles?|lui|moi|nous) aussi|(?:non )?plus|faut aimer|c est la vie|aujourd hui|a l heure actuelle|je comprends pas|pas compris)$"
)
_INSULTES = re.compile(
    r"\b(?:con|cons|conne|connards?|connasse|encule\w*|fdp|ntm|nique|pute|putain|merde|salope?s?|batard|ta gueule|tg|debile|abruti|"
    r"va te faire|casse[- ]toi|ferme[- ]la(?! (?!un peu)\w)|bouffon|cretin|foutre la paix)\b"
)
_CRU = re.compile(
    r"\b(?:m[ae]|t[ae]|s[ae]|la|votre|leurs?) (?:grande |sale )?gueules?\b(?! (?:de|du|des|noires?)\b| d’)"
    r"|\b(?:mon|ton|son|votre|leur|le|au|du) cul\b(?![- ](?:de|du|des|sec|terreux)\b| d’)"
    r"|\b(?:chi(?:e[srz]?|ent|ai[st]|ant\w*)|emmerd\w+|couilles?|conneries?|(?:en|me) branl\w+)\b"
)
"""« j’ai fermé ma gueule », said of oneself: theirs to say, not the coach’s."""
_DETRESSE_MOTS = re.compile(
    r"\b(?:suicid\w*|me tuer|me detruire|passer? a l’acte|en finir|(?:veux|envie de|prefere|aimerais|vais|voudrais|voulais) mourir|me pendre|pendue?s?|crever|viol\w*)\b"
)
_FORT = re.compile(
    r"\b(?:je (?:ne )?supporte|(?:je |j|j’)(?:veux|voulais|voudrais|aimerais|aime|adore|reve|voulu)|envie|mon reve|reve|toujours (?:voulu|reve|eu|aime|su)|"
    r"besoin|ce que (?:je|j’)|ce ke j|passion\w*|passionn\w*|me plait|me fait|m’a (?:donne|fait)|vibrer|kiffe|tient a coeur|fier|fiere|"
    r"important|compte|sens|utile|aider|transmettre|liberte|libre|servir|rendre|partager|prouver|montrer|sauver|soigner|defendre|"
    r"plaisir|bonheur|heureux|heureuse|respect|justice|humain|confiance|enfants|gamins|jeunes|gens)\b"
)
_SANS_ANTECEDENT = re.compile(
    r"(?:je |j’|j(?=\w))(?:ne |n’)?(l’|le |la |les |y |en |lui |leur )|(?:ca|cela|c’etait|l(?:e|a|es) (?:[mst]ien|leur)\w*) "
)
"""What « l’ », « y » or « ça » stands for was said in another clause."""
_RECIT = re.compile(
    r"\bje (?:me )?suis (?:r?entre|alle|venu|revenu|reparti|parti|arrive|monte|descendu|passe|tombe|assis|leve|reste|sorti)"
    r"|\bj’ai (?:dit(?! (?:non|la verite|que|aux? .* que|a .* que)\b)|recu|repondu|vu|pris|mis|appele|signe|telephone|demande|trouve|croise)"
)
"""A step of the story rather than what it meant."""
_DONC = re.compile(r"\s*,?\s*(?:alors|donc|du coup|dc|aussi)\b")
_FAIBLE = re.compile(
    r"\b(?:avant|a l’epoque|je bossais|j’etais|j etais|jetais|pendant|depuis|tombe|licencie|ferme|ouvert|retraite|ans)\b"
)
_RECUL = re.compile(
    r"(?:avant|autrefois|a l’epoque)\b(?! (?:de|d’|que|qu’))|(?:\w+[ ,]+){0,4}j’avais \w+(?:e|i|u|is|it)s?\b|j’arrete\b"
)
"""What was done before, or is done no more."""
_CONDITION = re.compile(
    r"(?:(?:mais|et|donc|alors|parce qu|franchement|bon|bah|ben|non|moi)[’ ,]+)*(?:si |s’|meme si|sans )"
)
_SUPPOSE = re.compile(
    r"(?<!sais)(?<!savoir)(?<!demande)(?<!voir)(?<!comme)(?<!dit) si (?:je|j’|on|les|la|le|ca|c’|elle|tu|nous|mon|ma)\b"
)
_CONDITIONNEL = re.compile(r"\b\w+r(?:ais|ait|ions|iez|aient)\b|\b(?:serai|aurai)\b")
_EXCLUS = re.compile(r"(?:sinon|sauf que|alors que|comme si|meme si|et si|si)\b")
_EXCLUT_SUITE = re.compile(
    r"(?:^|\s)(?:sinon|sauf que|alors que|comme si|meme si|non que|pas que|on dit que|croi[st]\w* que) ?$"
)
_OPPOSE = re.compile(r"(?:mais|mai|surtout|et surtout|c’est|pour)\b")
_ARGENT_NIE = re.compile(
    r"(?:pas|pa|jamais|rien a voir)\b.{0,25}\b(?:argent|largen\w*|fric|thune|tune|sous|ble|pognon|riche|enrichir|gagner)"
)
_JUXTAPOSE = re.compile(r", (?:c’(?:est|etait)|ca|je|j’\w+|on|ils?|elles?)\b")
"""A second sentence after a mere comma."""
_JUXTAPOSE_NU = re.compile(r"\s*(?:elle|il)s?\b", re.IGNORECASE)
_CLIVE = re.compile(r"^ce qu\w*\b.*?,? c’est\b")
_REPREND = re.compile(
    r"(?:je |j’|on |nous |personne )(?:ne |n’)?(?:l’|le |la |les |lui |leur |y |en |se |s’)(?!ai marre)"
    r"|(?:je |j’|on |nous )\S+(?: \S+)?$|(?:ils?|elles?|personne) (?!n’y |y a|y avait|faut|fallait|faudra)"
)
"""A clause about the noun phrase just before it (« le plombier, je le préviens »)."""
_RENVOI = re.compile(
    r"(?:je |j’|j(?=[ey])|on |nous )(?:ne |n’)?(?:y |en )(?!(?:ai |avais |a |avait )(?:pas |plus |eu )?(?:marre|assez|besoin|envie)\b"
    r"|(?:peux|pouvais|reviens|veux) (?:plus|pas)\b|tiens\b|crois\b|suis\b.*\b(?:fier|fiere|sure?)\b)"
)
"""« j’y vais »: what « y » stands for is not in the clause."""
_COMMENTAIRE = re.compile(
    r"c’(?:est|etait) (?:juste |meme )?(?:une?|des|le|la|mon|ma|pas)\b|enfin\b"
)
_MUTILE = re.compile(
    r"^pas que\b|^ce qu[ei’](?!.*\bc’)|^(?:ca,? )?c’est (?:tout )?(?:simple|bete|facile|important)$|\bet puis (?:aussi |surtout )?qu[e’]|\b(?:a|ai|suis) dit(?: oui| bon| non)?$(?<!j’ai dit non)|^(?:je|on) (?:lui |leur |me )?(?:dis|repete|demande|reponds)(?: (?:toujours|souvent|simplement))?$|^(?:j’irais|je viendrais|je le ferais) (?:volontiers|bien|avec (?:plaisir|joie))(?:,? si .*)?$|^(?!.*\bn[e’]).*\bpour rien au monde\b"
)
"""« ce que je voulais » before its « c’est »; « je me suis dit » without what; a denial whose « ne » was dropped."""
_CLIENT = re.compile(
    r"(?:il(?! (?:faut|fallait|y|n’y|me|pleu|n’|s’|est|etait|existait|restait|manqu))\w?|elles?)\b"
)
"""A pronoun that may stand for the client, rather than for nobody (« il faut »)."""
_SANS_REPONSE = re.compile(
    r"\bj(?:’|)ai deja (?:dit|repondu)\b|\bj(?:e |’|)(?:deconn|rigol|plaisant|blagu)\w+"
    r"|^c’(?:est|etait) (?:de l’(?:ironie|humour)|une blague|pour rire|du second degre)\b"
    r"|\b(?:je m’|on s’|nous nous |pouv\w+ (?:nous |s’|m’))arret\w+ (?:la|pour aujourd’hui|ici)\b|\b(?:voir|lire|relire) (?:la|ma|cette|votre) (?:phrase|synthese)\b|\bau revoir\b|\ba bientot\b"
)
"""A joke, or good-bye."""
_ENCHAINE = re.compile(
    r"(?:je |j’|on |nous |ils? |elles? |ca |c’|ce )(?![^,]*\b(?:pas|pa|jamais|plus|parce|quand|si|comme|lorsqu\w*|puisqu\w*|des que)\b)"
)
"""A full sentence up to its comma, that what follows does not complete."""
_SUBORDONNE = re.compile(
    r"(?:c’(?:est|était) )?(?:(quand (?!m[eê]me)|lorsque |lorsqu’|qd |kan |kand )"
    r"|(?:même si|alors que|tandis que|bien que|puisque|dès que|tant que|pendant que|sans que) |(?:alors|bien|dès|pendant|sans|tant) qu’)",
    re.IGNORECASE,
)
_SUJET_LIBRE = re.compile(
    r"(?<!que)(?<!qui)(?<!quoi)(?<!où)(?<!dont)(?<!si)(?<!quand)(?<!comme)(?<!temps)(?<!\bet)(?<!comment)(?<!pourquoi)"
    r"\s(?:je |j’|on |il |ils |elle |elles |c’|ça |nous (?:\w+ons)\b)"
    r"|,\s(?:le|la|les|l’|mon|ma|mes|son|sa|ses|ce|ces|cette|leurs?|un|une|des|tout)\b.{2,}",
    re.IGNORECASE,
)
"""The subject of a main clause after the subordinate one."""
_SANS_LE_SOU = re.compile(r"\b(?:qui|ils|elles|gens|ceux|celles)\b.{0,10}\b(?:pas|pa|jamais)\b")
"""Clients short of money, rather than a motive denied."""


NOMS_NUS = frozenset(map(desaccentuer, NOMS_SEULS))
"""Nouns that are an answer by themselves, unaccented."""


@dataclass(frozen=True)
class Candidat:
    """A stretch of the answer that might be reflected.

    Attributes:
        texte: the words as typed, cleaned, without fillers.
        entier: whether it runs to the end of its sentence.
        debut: whether it opens its sentence, or an opposition (« mais surtout… »).
        rang: its position in the answer, from 0.
        suite: the word that follows it in its sentence, unaccented, or an empty string.
        topique: whether what follows in its sentence is said of it (« le plombier, je… »).
        note: how likely it is to carry the motive.
        morceaux: the stretches of its sentence, up to a full stop; together, the sentence.
        place: the stretches it comes from, first and past the last.
    """

    texte: str
    entier: bool
    debut: bool
    rang: int
    suite: str
    topique: bool
    note: float
    morceaux: tuple[str, ...] = ()
    place: tuple[int, int] = (0, 0)


def plat(texte: str) -> str:
    """Lower case, unaccented, apostrophes kept."""
    return desaccentuer(texte.lower())


@lru_cache(maxsize=512)
def debarrasser(texte: str) -> str:
    """Remove the fillers at both ends."""
    precedent = None
    while precedent != texte:
        precedent = texte
        texte = _DEBUT.sub("", texte).strip()
        texte = _DEBUT_ELIDE.sub("", texte)
        texte = _MARQUES.sub("", texte)
        reste = _FIN.sub("", texte)
        texte = reste if reste else texte
    return texte.strip(" ,;:")


def insignifiant(texte: str) -> bool:
    """Whether a text says nothing that could be taken up."""
    nu = re.sub(r"[^\w\s]", " ", plat(texte))
    nu = re.sub(r"\s+", " ", nu).strip()
    if not nu or not re.search(r"[a-z]{2}", nu):
        return True
    return bool(_RIEN.match(nu))


_QU_ON_NE_SAIT_PAS = re.compile(
    r"\bqu(?:e |’|')(?:je|j|on|nous) ?(?:ne )?(?:sais|sait|savons) pas (?=(?!dire\b|expliquer\b)\w+(?:er|ir|re|oir)\b)"
)
"""« Les gens que je ne sais pas loger »: who they are, and no doubt."""


@lru_cache(maxsize=512)
def vague(texte: str) -> bool:
    """Whether the clause only says that its author does not know."""
    nu = _QU_ON_NE_SAIT_PAS.sub("que ", plat(texte))
    return bool(renvoie(texte) or _VAGUE.search(nu.replace("’", " ")) or _VAGUE.search(nu))


def renvoie(texte: str) -> bool:
    """Whether a text only sends the question to somebody else (« ça, demandez à Bertrand »)."""
    return bool(_RENVOIE.fullmatch(plat(texte).strip(" .,!…")))


@lru_cache(maxsize=512)
def blessant(texte: str) -> bool:
    """Whether the clause carries an insult, a coarse word or words of distress, never to be echoed."""
    # « jveu mourir » is read as it is said.
    lus = (plat(texte), normaliser(texte))
    return any(r.search(nu) for nu in lus for r in (_INSULTES, _CRU, _DETRESSE_MOTS))


_FAIBLE_RAISON = re.compile(
    r"(?:(?:c’est|juste|surtout) )*(?:pour|pr|avec|chez|a|de|par) (?:la |les |le |l’|une? |des |mes |mon |ma )?(?:personnes?|gens|autres|clients?|monde|moi|ca|coin)"
    r"|c’est (?:\w+ )?\w+|(?:a|en|depuis|vers) (?:\d+|mes \w+) ans\b(?!.*(?:\b(?:je|on|il|elle)\b|j’)).*"
)


def faible(texte: str) -> bool:
    """Whether a clause gives no reason by itself: « pour la personne », « le monsieur vendait tout »."""
    nu = plat(texte)
    if raconte(nu) and not re.search(
        r"\b(?:je|me|moi|nous|on|gens|personne|village|enfants?)\b|[jm]’", nu
    ):
        return True
    return bool(_FAIBLE_RAISON.fullmatch(nu)) and not _FORT.search(nu.replace("gens", ""))


def miette(candidat: Candidat, tous: Sequence[Candidat]) -> bool:
    """Whether a clause is too short to say anything, beside the others of its answer.

    A short noun phrase that is the whole answer, or its first sentence, is an answer (« la
    confiance »); « lundi » or « une dizaine » after one is not.
    """
    nu = plat(candidat.texte)
    if re.fullmatch(r"(?:moi|nous) (?:aussi|non plus)(?: \w+)?", nu):
        return True
    if len(re.findall(r"\w+", nu)) >= 3 and len(nu) >= 10:
        return len(tous) > 1 and bool(_SOUVENT.fullmatch(nu))
    if (
        _SOUVENT.fullmatch(nu)
        or date(nu)
        or re.match(r"(?:aussi|au|pas|tres|plus|trop|assez|presque|si) ", nu)
    ):
        return True
    if re.match(r"(?:pour|pr|c’est pour|je veux|j’aimerais|jaimerais|etre|rester) ", nu):
        return False
    if candidat.debut and NOMS_NUS.intersection(nu.replace("’", " ").split()[-1:]):
        return False
    if not (candidat.entier and candidat.debut):
        return True
    autres = (c for c in tous if c.rang < candidat.rang and len(c.texte.split()) >= 3)
    return any(c.note > -3 for c in autres) and not _FORT.search(nu)


_SOUVENT = re.compile(
    r"(?:(?:tous|toutes) les|chaque|la semaine|le mois) \S+(?: (?:matin|soir|midi)s?)?"
)


def prime_acte(texte: str) -> float:
    """What telling an act adds to the score of a clause."""
    return 1.5 if acte(plat(texte)) else 0.0


@lru_cache(maxsize=128)
def candidats(texte: str) -> tuple[Candidat, ...]:
    """Every stretch worth trying, the likeliest motive first.

    Args:
        texte: the whole answer, through `nettoyer`.
    """
    trouves: dict[str, Candidat] = {}
    rang = 0
    repondu = False
    phrases = list(_decouper(texte))
    tranche = _rang_de_la_decision(phrases)
    for phrase, segments, morceaux, depart in phrases:
        if phrase.rstrip(" ").endswith("?"):
            rang += 1
            continue
        condition = False
        for i in range(len(segments)):
            nu = plat(segments[i][1].strip(" ,"))
            # « si c’était pour l’argent, je serais resté » : half of it says the contrary.
            avant = segments[i - 1][1].strip(" ,") if i else ""
            if (
                i
                and tranche != rang + 1
                and _SUPPOSE.search(plat(segments[i - 1][1]))
                and not ((polie(avant) or len(phrase) > 100) and _FUTUR.match(nu))
            ):
                continue
            if condition and _CONDITIONNEL.search(nu) and tranche != rang + 1:
                continue
            condition = condition or bool(_CONDITION.match(nu))
            for j in range(min(len(segments), i + 7), i, -1):
                brut = "".join(s for _, s in segments[i:j])
                entier = brut == (brut := rogner(brut, LONGUEUR_DITE)) and j == len(segments)
                if len(brut) > LONGUEUR_MAX + 60:
                    continue
                phrase_entiere = (i, j) == (0, len(segments))
                if j < len(segments) and all(ouverture(s) for _, s in segments[i:j]):
                    continue
                if j < len(segments) and inacheve("".join(v + s for v, s in segments[i:j])):
                    continue
                propre = _principale(_sans_cause(brut, debarrasser(brut)), phrase_entiere)
                lie = propre
                propre = sans_echafaudage(propre, phrase_entiere)
                propre = _NON_PLUS.sub(r"\1", propre) if i or rang else propre
                if not propre or len(propre) > LONGUEUR_MAX + 15:
                    continue
                mots_debut = plat(brut.strip(" ,"))[:14]
                if _MUTILE.search(plat(propre)):
                    continue
                if _suspendu(propre, segments, i, rang):
                    continue
                if i and _EXCLUT_SUITE.search(plat(segments[i - 1][1])):
                    continue
                if (
                    i
                    and nu.startswith(("pour ", "pr "))
                    and not _ARGENT_NIE.search(plat(segments[i - 1][1]))
                    and re.search(r"\w{3,} (?:pour|pr) ", plat(segments[i - 1][1]))
                ):
                    continue
                if _EXCLUS.match(nu) and (i, j) != (0, len(segments)):
                    continue
                if j < len(segments) and (_reste_coupe(propre) or _date_coupee(segments, i, j)):
                    continue
                note = _note(propre, mots_debut, rang, i, j, len(segments), len(phrases))
                if j < len(segments) and re.match(r"\s*(?:mais|mai|sauf)\b", plat(segments[j][1])):
                    note -= 1.5
                if j < len(segments) and _NIE.match(nu) and _SUITE_JE.match(plat(segments[j][1])):
                    # « je ne vends pas une coupe, je veux qu’il revienne »
                    note -= 4
                if any(not v and _JUXTAPOSE_NU.match(s) for v, s in segments[i + 1 : j]):
                    note -= 5
                if propre != lie:
                    # It answers the question word for word.
                    note += 2.5
                if i and _cause_d_un_acte(segments, i):
                    note -= 6
                note += _REFUS.match(nu) is not None
                if tranche:
                    note += _de_la_decision(nu, rang, tranche)
                if i and acte(nu) and any(acte(plat(s)) for _, s in segments[:i]):
                    # What was done first is what the rest follows from.
                    note -= 1
                if rang and _precision(propre, phrase, phrase_entiere, repondu):
                    note -= 5
                if any(accessoire(plat(s.strip(" ,"))) for _, s in segments[i + 1 : j]):
                    note -= 3
                if j - i > 1 and any(decor(plat(s.strip(" ,"))) for _, s in segments[i:j]):
                    note -= 3
                if any(prelude(plat(s.strip(" ,"))) for _, s in segments[i:j]) and j - i > 1:
                    note -= 5
                if j - i > 1 and accessoire(nu) and _DONC.match(plat(segments[i + 1][1])):
                    # « je suis fatiguée, alors j’arrête… »: what follows is what is done.
                    note -= 3
                deja = trouves.get(propre)
                if deja is None or deja.note < note:
                    trouves[propre] = Candidat(
                        propre,
                        entier,
                        i == 0 or bool(_OPPOSE.match(mots_debut)),
                        rang,
                        _premier_mot(segments, j),
                        _topique(segments, i, j),
                        note,
                        morceaux,
                        (depart + i, depart + j),
                    )
            rang += 1
        repondu = repondu or _dit_quelque_chose(phrase)
    return tuple(sorted(trouves.values(), key=lambda c: -c.note))


_POINTS = re.compile(r"(?<=[.!?…])\s+")


def _decouper(
    texte: str,
) -> Iterator[tuple[str, list[tuple[str, str]], tuple[str, ...], int]]:
    """Each clause between strong marks, its stretches, those of its whole sentence, and where
    its own begin among them."""
    for entieres in _unir(_POINTS.split(texte)):
        coupes = [
            (p, [("", p)] if " : " in p else _segments(p)[:SEGMENTS_MAX])
            for entiere in entieres
            for p in _avec_ce_qui_est_dit([p for p in _PHRASES.split(entiere) if p and p.strip()])
        ]
        morceaux = tuple(
            (" " if rang and not k else "") + s
            for rang, (_, segments) in enumerate(coupes)
            for k, (_, s) in enumerate(segments)
        )
        depart = 0
        for phrase, segments in coupes:
            yield phrase, segments, morceaux, depart
            depart += len(segments)


def _unir(phrases: list[str]) -> list[list[str]]:
    """The sentences, with what was done beside the situation just told.

    « Un livreur voulait des plaquettes chinoises. J’ai dit non. » is one answer.
    """
    unies: list[list[str]] = []
    for phrase in phrases:
        avant = unies[-1][0] if unies and len(unies[-1]) == 1 else ""
        courtes = len(avant.split()) + len(phrase.split()) <= MOTS_MAX
        suite = _ENSUITE.match(plat(phrase))
        refus = _REFUS.match(plat(avant)) and suite and suite[0].startswith(("j’ai ", "on a "))
        nomme = len(avant.split()) <= 12 and _REPRIS_SEUL.match(plat(phrase))
        if courtes and nomme and sans_verbe(avant) and _NOM_SUJET.match(plat(avant)):
            # « L’aide-soignante, Josette. Je la préviens toujours »
            unies[-1] = [f"{avant.rstrip(' .!…')}, {phrase[0].lower()}{phrase[1:]}"]
        elif (
            courtes
            and nomme
            and not sans_verbe(avant)
            and _NOM_SUJET.match(plat(avant))
            or (
                courtes
                and suite
                and (refus or _TIERS_SUJET.match(plat(avant)) or _REPRISE.match(suite[0], 8))
            )
        ):
            unies[-1].append(phrase)
        else:
            unies.append([phrase])
    return unies


_NON_PLUS = re.compile(r"^((?:je |j’|on |nous )\S+(?: \S+)? pas) non plus\b", re.IGNORECASE)
"""« je ne lâcherais pas non plus la franchise », without what came before it."""
_DECISION = re.compile(
    r"(?:je dois (?:decider|choisir|trancher|voir)|il faut que je (?:decide|choisisse)|j’hesite|je me demande|la question,? (?:c’est|est)|j’ai (?:a decider|une decision))\b"
)
"""What is to be decided, before what is."""
_TRANCHE = re.compile(
    r"[ ,]*(?:mais )?(?:(?:donc|du coup|finalement|en fait|au final|au bout du compte),? )+(?:ce (?:sera|serait) |(?:je|on|nous) (?!(?:ne |n’)?(?:sais?|savons)\b)|j(?=[a-z]{3})|j’)"
)
"""« donc je dirais oui », « finalement je garde le mien »: what was decided after all."""


def _rang_de_la_decision(
    phrases: list[tuple[str, list[tuple[str, str]], tuple[str, ...], int]],
) -> int:
    """The rank, from 1, of the stretch that decides what the answer first left open; 0 for none."""
    rang, ouvert, tranche = 0, False, 0
    for _, segments, _, _ in phrases:
        for _, segment in segments:
            rang += 1
            nu = plat(segment)
            if _TRANCHE.match(nu) and ouvert:
                tranche = rang
            ouvert = ouvert or bool(_HESITE.match(plat(debarrasser(segment))))
        if not segments:
            rang += 1
    return tranche


def decide(texte: str) -> str:
    """What comes after « mais en fait je… », which settles what was in doubt; the text itself without it."""
    trouves = list(re.finditer(rf"(?<=[.,;!?…] ){_TRANCHE.pattern[5:]}", plat(texte)))
    return texte[trouves[-1].start() :] if trouves and len(plat(texte)) == len(texte) else texte


_HESITE = re.compile(
    r"(?:je |j’|j(?=[a-z]))(?:me |ne |n’)*(?:hesite|demande|demandais|hesitais|sais pas (?:encore )?si|savais pas si|pensais|voulais d’abord|avais pense)\b"
)


def _de_la_decision(nu: str, rang: int, tranche: int) -> float:
    """What a stretch gains or loses by the decision: it comes after what was left open."""
    if rang + 1 == tranche:
        return 6.0
    return -4.0 if _HESITE.match(debarrasser(nu)) else 0.0


_NIE = re.compile(r"j(?:e |’|(?=[a-z]))(?:ne |n’)?(?:\w+ ){1,2}(?:pas|pa|plus|jamais)\b")
_SUITE_JE = re.compile(r"[ ,]*(?:mais )?(?:je |j’|j(?=[a-z]{2}))")
_ENSUITE = re.compile(
    r"(?:alors |du coup |donc |(?:en \w+|hier|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier)?|la semaine derniere),? (?:pour [^,]{3,25}, )?(?=je (?:l’|les |la |le |lui )))*(?:je (?:l’|lui |leur |les |la |le )|j’ai (?!(?:\w+ )?ans\b|vu|perdu|eu)|on (?:a |l’|lui )|je suis (?:alle|parti|reste|venu))(?!.*\?$)"
)
_NOM_SUJET = re.compile(
    r"(?:les|mes|des|la|le|l’|mon|ma|une?) ?(?!(?:.* )?(?:je|vous|tu|c’est|merci|mot|phrase|sens)\b)(?!.*[?:]$)"
)
_REPRIS_SEUL = re.compile(
    r"(?:moi,? |alors |du coup )?(?:je (?:(?:les|la|le|leur) |l’)|j’(?:en|y) )(?!.*(?:\?$| : ))"
)
"""« Les chevaux réformés partent à l’abattoir. Je les récupère. »"""
_REFUS = re.compile(
    r"(?:[^,]{3,30}, )?(?:j’ai|on a|nous avons) (?:tout )?(?:refuse|dit non|decline|renvoye|rendu|jete|annule|casse|demonte)\b"
)
"""What was refused, before what was done instead: one act."""
_REPRISE = re.compile(r".*je (?:l’|les |la |le |lui )$")
_TIERS_SUJET = re.compile(
    r"(?:(?:hier|(?:la semaine|le mois|l’an(?:nee)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: derniere?| passee?)?|un (?:jour|soir|matin)|une fois),? )*"
    r"(?:une?|l[ea]|l’|mon|ma|mes|les|des|monsieur|madame|mme) ?(?=.*(?:\b\w+(?:ait|aient)\b|\b(?:est (?:venu|arrive|entre)|m’a |nous a )))(?!.*\?$)"
)


def suspendu(texte: str) -> bool:
    """Whether a clause says « l’ », « les » or « leur » of what was named before it."""
    return bool(_REPREND.match(plat(texte)))


def etendues(
    candidat: Candidat, longueur: int, seulement: bool = False
) -> Iterator[tuple[str, bool]]:
    """The sentence a clause comes from, then shorter and shorter stretches of it around the clause.

    What only tells the cost of an act, or what was made of it, is left out after it.

    Args:
        candidat: the clause that must be in.
        longueur: the most characters wanted.
        seulement: the sentence, or nothing.

    Yields:
        The words, and whether they run to the end of the sentence.
    """
    morceaux = candidat.morceaux
    debut, fin = candidat.place
    premier, dernier = _sans_marges(morceaux, fin)
    debut = max(debut, premier)
    fenetres = [(premier, dernier)]
    # « au carrier, je paierai ses pierres, parce que… » needs its opening more than its end.
    nomme = debut > premier and sans_verbe(debarrasser(morceaux[debut - 1]))
    court = debut + 1 if nomme and not date(plat(morceaux[debut - 1].strip(" ,"))) else fin
    if not seulement:
        fenetres = [
            (a, b)
            for a in range(premier, debut + 1)
            for b in range(court, dernier + 1)
            if (a == premier or _peut_ouvrir(morceaux, a)) and _peut_clore(morceaux, a, b)
        ]
        # The whole clause first; then a reason with its act, when there is room for both.
        fenetres.sort(
            key=lambda f: (
                f[1] < fin,
                # « Je pense à Sylvie » alone says nothing yet.
                f[1] - f[0] == 1 and bool(_AMORCE.fullmatch(plat(debarrasser(morceaux[f[0]])))),
                f[1] < dernier and _suit(morceaux[f[1]]),
                f[0] - f[1],
                f[0],
            )
        )
    for a, b in fenetres:
        brut = _AVIS.sub("", "\n".join(morceaux[a:b]))
        brut = _POINT.sub(lambda m: f" ;\n {m[1].lower()}", brut)
        brut = _BRUSQUE.sub(_brusque, brut).replace("\n", "")
        if len(brut.split()) > MOTS_MAX + 4:
            continue
        propre = debarrasser(_sans_cause(brut, sans_incises(debarrasser(brut))))
        propre = _principale(propre, (a, b) == (0, len(morceaux)))
        propre = sans_echafaudage(_sans_deux_points(propre), True)
        propre = _ET_QUE.sub(r"\1 et ", propre)
        propre = _NON_PLUS.sub(r"\1", propre) if a else propre
        if _ET_PUIS_QUE.search(propre):
            continue
        if len(propre) <= longueur - 8 and 3 < len(propre.split()) <= MOTS_MAX:
            yield propre, b == len(morceaux)


_AMORCE = re.compile(r"(?:je |j’)(?:pense|songe|repense) (?:a|aux?) \S+(?: \S+)?")
_ET_PUIS_QUE = re.compile(r"\bet puis (?:aussi |surtout )?qu[e’]", re.IGNORECASE)
_ET_QUE = re.compile(
    r"^((?:(?!\b(?:qu[e’i]|quand|lorsqu[e’]|puisqu[e’]|dès|si|comme|parce|pck|pcq|psk|k[ei]|kan|c’?est d[e’])).)*?,?) et qu(?:e |’)",
    re.IGNORECASE,
)
"""« …, et que l’on apprendra », whose first « que » was left out; not « mon but c’est de tenir et que… »."""
_AVIS = re.compile(
    r",?\s*\b(?:si je ne m’abuse|je (?:crois|pense|dirais|suppose|imagine))(?:\s*,(?= (?:de|d’|que|qu’|à ce|au fait|jamais|pas|plus|rien|toujours)(?!\w))|(?=\s*(?:,|$)))",
    re.IGNORECASE,
)
_POINT = re.compile(r"\s*[.!…]+\n\s*([JOADEjo])(?=[’\w])")
_BRUSQUE = re.compile(
    r"(?<![,;:.«])\n\s+((?:elles?|ils?|je|on|ça)\s|(?:j|c)’)",
    re.IGNORECASE,
)
"""A second sentence put after the first without a mark."""
_TIENT_AU_SUJET = re.compile(
    r"\b(?:sinon|alors|donc|soit|pis|puis|ben|bah|ce à quoi|(?:combien|quel(?:le)?s?)(?: \S+){0,3})\s*$",
    re.IGNORECASE,
)
_MAINTENANT = re.compile(r",?\s+(maintenant|aujourd’hui|désormais|mtn)\s*$", re.IGNORECASE)


def _brusque(m: re.Match[str]) -> str:
    """« je vendais de l’occasion maintenant je répare »: the comma comes before « maintenant »."""
    avant = m.string[: m.start()]
    return f" {m[1]}" if _TIENT_AU_SUJET.search(avant) or _MAINTENANT.search(avant) else f", {m[1]}"


def _sans_marges(morceaux: tuple[str, ...], fin: int) -> tuple[int, int]:
    """Where a sentence begins and ends, without what only surrounds its clause that ends at fin.

    « il pleuvait, mais j’ai ouvert l’église, j’étais trempé » is about the church.
    """
    dernier = len(morceaux)
    while dernier > fin and _en_marge(morceaux[dernier - 1]):
        dernier -= 1
    if dernier < len(morceaux):
        while dernier > fin and _JUXTAPOSE_TIERS.match(plat(morceaux[dernier - 1])):
            dernier -= 1
    premier = next((k for k, m in enumerate(morceaux) if not _prealable(m)), 0)
    if all(date(plat(debarrasser(m))) for m in morceaux[:premier]):
        premier = 0
    suite = plat(morceaux[premier])
    relance = _RELANCE.match(suite) or acte(suite.strip(" ,"))
    nus = [plat(m) for m in morceaux[:premier]]
    relance = relance or all(_ARGENT_NIE.search(m) or _SANS_REPONSE.search(m) for m in nus)
    if not 0 < premier < fin or not relance or _DESIGNE.match(plat(debarrasser(suite))):
        premier = 0
    return premier, dernier


def _prealable(morceau: str) -> bool:
    """Whether a stretch only comes before the answer: the scene, a cost, the money it denies."""
    if _CONCEDE.match(plat(morceau)):
        return True
    nu = plat(debarrasser(morceau))
    if _CONDITION.match(nu):
        return False
    if _SANS_REPONSE.search(nu):
        return True
    argent = _ARGENT_NIE.search(nu) and len(nu.split()) < 9 or _ARGENT_ADMIS.fullmatch(nu)
    return not nu or decor(nu) or accessoire(nu) or nu in _HELAS or bool(argent)


_HELAS = ("helas", "malheureusement", "heureusement")
_CONCEDE = re.compile(r"[ ,]*(?:oui |bon |ok )*(?:c’est vrai|c vrai|certes|bien sur|evidemment)\b")
_DESIGNE = re.compile(r"(?:je |j’|on |nous )(?:ne |n’)?(?:l’|le |la |les |lui |leur |y |en )")
_RELANCE = re.compile(r"[ ,]*(?:mais|alors|donc|ce que)\b")


def _en_marge(morceau: str) -> bool:
    nu = plat(debarrasser(morceau))
    # « elle s’est regardée dans le miroir, elle a pleuré »: what it comes to.
    if _RAPPORTE.match(nu) or chute(nu):
        return False
    return not nu or accessoire(nu) or decor(nu) or date(nu) or bool(_BETE_A_DIRE.match(nu))


_LA_CHUTE = re.compile(
    r"(?:et )?(?:elle|il)s? (?:a|ont|s’est|se sont) (?:\w+ )?(?:pleure|souri|chante|danse|ri|remercie|rougi)\w{0,2}(?=[ .!…]*$)"
)


def chute(suite: str) -> bool:
    """Whether what follows an act is only how it was received (« elle a pleuré »)."""
    return bool(_LA_CHUTE.match(plat(suite).strip(" ,")))


_RAPPORTE = re.compile(
    r"(?:il|elle|on) (?:me |m’|nous )(?:a )?(?:dit|ecrit|raconte|confie|avoue) qu[e’] ?(?!.*\b(?:merci|contente?|super|genial|formidable)\b).{25,}"
)
"""What a client says has changed is the effect itself."""
_JUXTAPOSE_TIERS = re.compile(
    r",? (?!(?:je|on|nous|et|mais|pour|parce|sans|qui|que|dont|avec)\b|j’|qu’)"
)
_BETE_A_DIRE = re.compile(
    r"c’est (?:un peu )?(?:bete|idiot|banal|con|simple|nul|ridicule) (?:a|de) "
)
_ARGENT_ADMIS = re.compile(
    r"(?:l’argent|le fric|les sous|la thune|le pognon)(?: c’est (?:bien|important|necessaire))?|oui(?: bien sur)?"
)


def _peut_ouvrir(morceaux: tuple[str, ...], a: int) -> bool:
    """Whether what comes before this stretch can be left out."""
    nu = plat(morceaux[a].strip(" ,"))
    avant = plat(morceaux[a - 1].strip(" ,"))
    if re.match(
        r"(?:parce|car|pck|pcq|psk|qu[ei’]|dont|ou|sinon|sauf|pour|pr|afin|au lieu|sans|ni)\b", nu
    ):
        return False
    if sans_verbe(avant) and not date(avant) and not _PASSE.match(avant):
        # « au carrier de Limogne, je paierai ses pierres »
        return False
    if _EXCLUT_SUITE.search(avant) or _CONDITION.match(avant) or ouverture(morceaux[a - 1]):
        return False
    ici = debarrasser(morceaux[a])
    if _AMORCE.fullmatch(avant) and nomme(ici):
        # « Je pense à Sylvie, une ancienne collègue, je pourrais l’appeler »
        return False
    return ouvre_une_phrase(ici) and not (_REPREND.match(plat(ici)) or _REPRIS.match(plat(ici)))


_REPRIS = re.compile(r"(?:c’est|c’etait|ca|cela|ils?|elles?)\b(?! (?:faut|y a|fallait)\b)")
_PASSE = re.compile(
    r"(?:en|dans|pendant|depuis|hier|demain|ce|cet|cette|apres|avant|oui|non|alors|bon)\b"
)


_VERBE_ATTENDU = re.compile(
    r"^.*\b(?:que |qu’|si |quand |parce qu[e’] ?)((?:l[ea]s? |l’|mon |ma |mes |son |sa |ses |leurs? |une? |des |nos |notre |ces? |cette ).*?), (?:qu[ei] |qu’|dont |où )[^,]*$",
    re.IGNORECASE,
)
"""« a appris que son aïeule, qu’on disait abandonnée »: its verb comes after the comma."""
_A_SUIVRE = re.compile(
    r",? (?:d’abord|en premier|déjà|non seulement|et (?:ça|moi|nous|eux))$|\bque s(?:i |’ils? )[^,]*$",
    re.IGNORECASE,
)
"""« je me suis dit que si cette boutique disparaissait »: what then?"""


def inacheve(texte: str) -> bool:
    """Whether a stretch that does not end its sentence stops before its verb or its second half."""
    attendu = _VERBE_ATTENDU.match(texte)
    return bool(attendu and sans_verbe(attendu[1])) or bool(_A_SUIVRE.search(texte))


def _peut_clore(morceaux: tuple[str, ...], a: int, b: int) -> bool:
    """Whether stretches a to b say something, and do not end on what opens the next clause."""
    if all(map(ouverture, morceaux[a:b])):
        return False
    if b < len(morceaux) and inacheve("".join(morceaux[a:b])):
        return False
    if b == len(morceaux) or not sans_verbe(debarrasser(morceaux[b - 1])):
        return True
    # « …, en mars, pour monsieur Berthier | je l’ai refait »
    return not ouvre_une_phrase(debarrasser(morceaux[b]))


def _suit(morceau: str) -> bool:
    """Whether a stretch completes the one before it."""
    nu = plat(morceau.strip(" ,"))
    return bool(
        re.match(
            r"(?:(?:parce|car|pck|pcq|psk|mais|mai|sauf|pour|pr|afin|qu[ei’]|dont|ou|sinon)\b|(?:et )?(?:ils?|elles?)\b)",
            nu,
        )
    )


def _sans_deux_points(texte: str) -> str:
    """« le chantier reste ouvert : le client pose la dernière rangée » with a mark that can be said."""
    avant, deux_points, apres = texte.partition(" : ")
    if not deux_points or DIT.fullmatch(plat(avant)):
        return texte
    if apres.startswith("«") and avant.endswith(("c’est", "c’était")):
        return f"{avant} {apres}"
    titre = _TITRE.fullmatch(avant) and not sans_verbe(apres) and not _REPREND_TITRE.search(apres)
    if titre or sans_verbe(avant) or sans_verbe(apres):
        return apres if titre or _ANNONCE.match(plat(avant)) else f"{avant}, {apres}"
    return f"{avant} ; {apres}"


_TITRE = re.compile(r"(?:l’|le |la |mon |ma )[\w-]+(?: (?:de|du|d’) ?[\w-]+)?", re.IGNORECASE)
"""« L’acte : j’ai rendu… »"""
_REPREND_TITRE = re.compile(
    r"\b(?:je|on|nous|tu|vous) (?:ne )?(?:l[ea]s?|l’|lui|leur|y|en)\b|\bj’(?:y|en)\b|^(?:c’|ce|ça|il|elle)\b",
    re.IGNORECASE,
)
_ANNONCE = re.compile(
    r"(?:(?:la|le|une|un|ma|mon|l’|autre|seule|vraie?|bonne|premiere|principale|petite?|grande?) ?)*(?:raison|reponse|exemple|verite|motif|explication|cas|fait|resultat)s?\b"
)


DIT = re.compile(
    r"(?:je |j’|on |(?:il|elle|ils|elles) |(?:mon|ma|mes|le|la|les|notre|une?|des) \S+ )(?:(?:ne |lui |leur |vous |te |me |l’|m’|t’|ai |a |avait |avais |ont |toujours |souvent |simplement |alors )*)"
    r"(?:dis|dit|disent|disais|disait|dirai|dirais|repetes?|repetait|repetais|repondu?s?|repondrai|demandes?|demandais|demandait|demanderai|explique|rappelle|ecris|ecrirai|promets|promis|souffle|annonce)"
    r"(?: (?:toujours|souvent|tout le temps|chaque fois|simplement|alors|la (?:meme chose|verite)|ceci|(?:a|aux?) .{2,25}))*"
)
"""A verb of saying, before the colon that gives what is said."""


_EH_BIEN = re.compile(r"^(?:(?:b[ae]h|ben|bon|alors|eh bien|moi|et|mais),? )+", re.IGNORECASE)


def _avec_ce_qui_est_dit(phrases: list[str]) -> list[str]:
    """The sentences, with what is said beside « je lui dis : »."""
    jointes: list[str] = []
    for phrase in phrases:
        avant = jointes[-1] if jointes else ""
        # « je dirais » alone is a filler; « je dirais à un client : » is not.
        entier = _EH_BIEN.sub("", avant.rstrip(" :"))
        dit = next((d for d in (entier, debarrasser(avant)) if DIT.fullmatch(plat(d))), "")
        if avant.endswith(":") and dit:
            jointes[-1] = f"{dit} : {phrase}"
        else:
            jointes.append(phrase)
    return jointes


def _segments(phrase: str) -> list[tuple[str, str]]:
    """Stretches between commas and connectives, each with the comma before it if any."""
    resultat: list[tuple[str, str]] = []
    debut = 0
    virgule = ""
    passages = incises(phrase)
    for m in _LIAISON.finditer(phrase):
        if m.start() == 0 or any(a <= m.start(1 if m[1] else 0) <= b for a, b in passages):
            continue
        if m.group(1) is None and _ATTEND_SUJET.search(phrase[: m.start()]):
            continue
        if _EN_MAI.match(phrase, max(0, m.start() - 5)):
            continue
        if m.group(1) is None and _sans_contenu(phrase[debut : m.start()]):
            continue
        if not _nouveau_sujet(phrase[debut : m.start()], phrase[m.start() :]):
            continue
        resultat.append((virgule, phrase[debut : m.start()]))
        debut = m.start()
        virgule = m.group(1) or ""
    resultat.append((virgule, phrase[debut:]))
    return resultat


_EN_MAI = re.compile(r".{0,4}\b(?:en|de|fin|mi) mai\b", re.IGNORECASE)


def _nouveau_sujet(avant: str, apres: str) -> bool:
    """Whether a bare « elle » or « ils » opens a second sentence; any other link always cuts.

    « la cuisinière elle est top » only says its subject twice.
    """
    pronom = _PRONOM_NU.match(apres)
    if pronom is None:
        return True
    verbe = pronom[1].lower()
    return conjugue(verbe) and part(verbe, "V") > 0.5 and not sans_verbe(debarrasser(avant))


_PRONOM_NU = re.compile(
    r"\s+(?:elle|il)s? (?:ne |n’|se |s’|me |m’|y |en |lui |leur )*([^\W\d_]+)", re.I
)


def ouverture(segment: str) -> bool:
    """Whether a stretch only sets when or on what condition the rest holds."""
    nu = plat(debarrasser(segment))
    if date(nu) or _QUAND.fullmatch(nu):
        return True
    return bool(
        re.match(r"(?:si|s’ils?|quand|lorsqu|des qu|avant (?:de|d’|que)|apres)\b", nu)
    ) and (_sujet_libre(f" {segment}") is False or nu.startswith(("si ", "s’il")))


_FUTUR = re.compile(r"(?:je |j’|on |nous )(?:\S+[ ’]){0,2}\w+r(?:ai|a|ons)\b")
"""What will be done, whatever the weather."""
_QUAND = re.compile(
    r"(?:d’ici|avant|apres|des|vers|pour|dans) (?:(?:le|la|les|l’|cette|ce|fin|mi|une?|deux|trois|quinze|huit) ?)*\w+(?: (?:prochaine?|matin|soir|midi))?"
    r"|(?:la semaine|le mois|l’annee|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:prochaine?|qui vient)|demain(?: (?:matin|soir|midi))?"
)


def _premier_mot(segments: list[tuple[str, str]], j: int) -> str:
    mots = re.findall(r"[^\W\d_]+", plat(segments[j][1])) if j < len(segments) else []
    return mots[0] if mots else ""


def _reste_coupe(propre: str) -> bool:
    """Whether cutting here leaves a lone word after the last comma (« …, petite »)."""
    morceaux = propre.rsplit(",", 1)
    return len(morceaux) == 2 and len(morceaux[1].split()) < 2


def _date_coupee(segments: list[tuple[str, str]], i: int, j: int) -> bool:
    """Whether cutting at j leaves a date of the next clause (« …, le lendemain | j’étais mort »)."""
    return j - i > 1 and not segments[j][0] and date(plat(segments[j - 1][1].strip(" ,")))


def _sans_cause(brut: str, propre: str) -> str:
    """« parce que A et que B » → « A et B », now that « parce que » is gone."""
    if not re.match(r"\s*(?:c’est )?(?:parce|car|pck|pcq|psk)", plat(brut)):
        return propre
    delie = sans_que(propre)
    return re.sub(r",? et qu(?:e|’)?(?: \S+)?$", "", delie)


def _topique(segments: list[tuple[str, str]], i: int, j: int) -> bool:
    """Whether segments i to j only name what the clause after them is about."""
    if j >= len(segments) or not all(nomme(s) for _, s in segments[i:j]):
        return False
    apres = next((s for _, s in segments[j:] if not nomme(s)), "")
    return bool(_REPREND.match(plat(debarrasser(apres))))


def nomme(texte: str) -> bool:
    """Whether a stretch is a noun phrase, other than a date."""
    nu = plat(debarrasser(texte))
    ouvert = re.match(
        r"(?:l’|(?:les?|la|mon|ma|mes|nos|notre|ceux|celles|un|une|des|ce|cette)\b)", nu
    )
    tete = " ".join(nu.split()[:2])
    return bool(ouvert) and not date(nu) and not date(tete) and sans_verbe(nu)


def _suspendu(propre: str, segments: list[tuple[str, str]], i: int, rang: int) -> bool:
    """Whether a clause stands on a word said before it (« j’y vais », « …, je note »)."""
    if not i and not rang:
        return False
    if _RENVOI.match(plat(propre)):
        return True
    k = i
    while k and nomme(segments[k - 1][1]):
        k -= 1
    # Only what opens its sentence, or « ceux qui… », is sure to be what the clause is about.
    ouvre = k == 0 or re.match(r"\s*(?:ceux|celles)\b", plat(segments[i - 1][1]))
    return k < i and bool(ouvre) and bool(_REPREND.match(plat(debarrasser(segments[i][1]))))


def _cause_d_un_acte(segments: list[tuple[str, str]], i: int) -> bool:
    """Whether segment i gives the reason of an act just told (« on a tout refait parce que »)."""
    if not re.match(r"\s*(?:parce|car|pck|pcq|psk|vu que)", plat(segments[i][1])):
        return False
    avant = plat(debarrasser(segments[i - 1][1]))
    return bool(re.match(r"(?:je |j’|on |nous )", avant)) and acte(avant)


def _dit_quelque_chose(phrase: str) -> bool:
    """Whether a sentence is an answer by itself, so that a scrap after it adds little."""
    nu = plat(debarrasser(phrase))
    return (
        len(nu.split()) >= 4
        and not phrase.rstrip().endswith("?")
        and not vague(nu)
        and not _ARGENT_NIE.search(nu)
        and poids(nu, 0) > -4
    )


def _precision(propre: str, phrase: str, entiere: bool, repondu: bool) -> bool:
    """Whether a sentence only corrects or completes the one before (« Une dizaine. »)."""
    nu = plat(phrase.strip())
    if re.match(r"enfin\b", nu):
        return True
    if (
        not repondu
        or not entiere
        or re.match(r"(?:mais|surtout|pour|pr|parce|car|et surtout)\b", nu)
    ):
        return False
    mots = re.findall(r"[^\W\d_]+", plat(propre))
    return len(mots) <= 5 and not _FORT.search(nu) and sans_verbe(propre) and not acte(nu)


def _principale(propre: str, phrase: bool) -> str:
    """The clause without the « quand » that leaves it without a main one, or nothing.

    « quand il me demande combien de temps cela tiendra » → « il me demande… ».

    Args:
        propre: a stretch without its fillers.
        phrase: whether it is a whole sentence, whose main clause is then the question asked.
    """
    ouvre = _SUBORDONNE.match(propre)
    if ouvre is None or _sujet_libre(propre[ouvre.end() :]):
        return propre
    if not phrase or not ouvre.group(1) or re.search(r"\b(?:et|ou) qu[e’]", propre):
        return ""
    return propre[ouvre.end() :]


def _sujet_libre(suite: str) -> bool:
    """Whether a second subject comes after the one of the subordinate clause."""
    if _SUJET_LIBRE.search(suite):
        return True
    mots = re.findall(r"[^\W\d_]+", suite.lower())
    return any(
        part(det, "T") > 0.5 and conjugue(verbe) and part(verbe, "V") > 0.6 and avant not in _QUE
        for avant, det, _, verbe in zip(mots[2:], mots[3:], mots[4:], mots[5:], strict=False)
    )


_QUE = frozenset(["que", "qui", "où", "dont", "si", "quand", "comme"])


def _sans_contenu(texte: str) -> bool:
    """Whether the stretch is too short to be cut off on its own."""
    return len(debarrasser(texte).split()) < 1


def _note(propre: str, debut: str, rang: int, i: int, j: int, segments: int, phrases: int) -> float:
    nu = plat(propre)
    mots = len(nu.split())
    note = 0.0
    note += min(4, 2 * len(set(_FORT.findall(nu))))
    if re.match(
        r"(?:mais|surtout|et surtout|parce|pck|pcq|psk|car|pour|pr |c’est pour|c pr)", debut
    ):
        note += 2
    if re.match(r"(?:mais|et surtout|surtout)", debut):
        note += 1
    if re.match(r"(?:je |j’|j[aeiouvmpcs])|quand .*, (?:je |j’)", nu):
        note += 1.5
    if re.match(r"(?:pour|pr) \w+(?:er|ir|re|oir)\b", nu):
        note += 3
    if _FAIBLE.search(nu):
        note -= 1.5
    if _ARGENT_NIE.search(nu) and not _SANS_LE_SOU.search(nu):
        note -= 5
    if re.match(r"(?:il|elle|ils|elles|lui|eux|ce(?! qu[ei’])|y|ya|en|on)\b", nu):
        # At the very start, it is the client the question named.
        note -= 1.0 if rang == i == 0 and _CLIENT.match(nu) else 2.5
    note += poids(nu, rang)
    if _ENCHAINE.match(nu) and _JUXTAPOSE.search(_CLIVE.sub("", nu)):
        note -= 2.5
    if re.search(r"\bmais\b|\bmai\b", nu):
        note -= 2
    if re.match(r"(?:l’argent|le (?:fric|pognon|ble)|les sous|la thune),? (?:je |j’)", nu):
        note -= 3
    if _SANS_REPONSE.search(nu):
        note -= 8
    if re.match(
        r"(?:ca|cela) (?:(?:leur|lui) )?(?:fait du bien|change|permet|evite|donne|rend) \S+ \S+ ",
        nu,
    ):
        # What it changes, word for word.
        note += 4.5
    if re.search(r"\b(?:comme|avec|chez|pour) (?:elles|eux|lui)$", nu) and mots < 7 and rang:
        # Whom « elles » stands for was said before.
        note -= 5
    if phrases > 1 and re.fullmatch(r"c’est (?:du|de la) \w+", nu) and not _FORT.search(nu):
        note -= 5
    if segments + phrases > 2 and _DECISION.match(nu) and j < segments:
        note -= 5
    if segments + phrases > 2 and _RECUL.match(nu):
        # « j’avais écrit… ; j’ai tout réécrit », « avant, je… ; maintenant, je… »
        note -= 3.5
    if mots <= 3 and segments > 1 and re.match(r"(?:je |j’)", nu) and not _FORT.search(nu):
        note -= 2
    if (segments > 1 or phrases > 1) and re.fullmatch(r"(?:je |j’)\w+ (?:ca|cela)", nu):
        note -= 3
    if len(re.split(r"[\s’]+", nu)) < 3 and segments > 1:
        note -= 2
    if mots < 2 and segments > 1:
        note -= 2
    if j == segments:
        note += 0.8
    if i == 0:
        note += 0.7
    if i == 0 and j == segments and segments > 1 and len(propre) <= 85:
        note += 1.2
    if re.search(
        r"\b(?:mort|morte|decede\w*|deces|enterrement|bebe|fausse couche|deuil|cancer|tumeur)\b", nu
    ):
        note -= 2
    if re.fullmatch(r"(?:c’est|c) (?:\w+ ){0,2}\w+", nu) and not _FORT.search(nu):
        note -= 2
    renvoi = _SANS_ANTECEDENT.match(nu)
    if renvoi and mots <= (12 if i and renvoi.group(1) not in (None, "y ") else 8):
        note -= 2.5
    if i > 0 and _COMMENTAIRE.match(nu) and not _FORT.search(nu):
        note -= 2
    if i > 0 and re.match(r"c’est (?!pour |de |que |d’|ce )", nu) and not _FORT.search(nu):
        note -= 2
    if _RECIT.search(nu) and not _FORT.search(nu):
        note -= 2
    note += min(mots, 14) * 0.08
    if len(propre) > 130:
        note -= 1.5
    if not (i == 0 and j == segments):
        # The longer a stretch cut out of its sentence, the likelier it is to be cut wrong.
        note -= 0.9 * (j - i - 1)
    note -= 0.05 * rang
    return note
