"""What a business changes for others, as its author told it: not what the sentence says already."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pourquoi.majuscules import majuscule
from pourquoi.reflet import essentiel
from pourquoi.reflet.clauses import LONGUEUR_LUE, plat
from pourquoi.reflet.echafaudage import sans_verbe
from pourquoi.reflet.lexique import conjugue
from pourquoi.synthese.passage import passage, redit

LONGUEUR = 200
"""Most characters of an effect."""

MOBILES = ("motif_sens", "motif_mixte", "motif_personnel", "motif_offre")
"""How an answer that may tell an effect was read; money alone and evasions tell none."""

_AUTRUI = re.compile(
    r"\b(?:les? (?:gens|gosses|gamins|gars|mecs?|types?|livreurs?|jeunes|petits|vieux|anciens|familles|enfants|clients?|voisins|patients?|malade|mourant|lecteurs?|village|quartier|bourg|monsieur|propriétaires?|personnes|mamies|mamans|filles|élèves|autres)"
    r"|l’enfant|l’éditeur|un enfant|une (?:dame|personne|famille|mamie|cliente|patiente|maman|jeune)|la (?:personne|famille|maman|petite|mamie|cliente|dame|fleuriste|vieille|meuf)|un (?:monsieur|client|gamin|gosse|jeune|papa|diab\w+|malade|mec|enfant|vieux|type)"
    r"|quelqu’un|personne ne|(?:nos|mes|leurs?|des|ces) (?:gens|enfants|clients|familles|patients|anciens|jeunes|femmes)|chacun|ils|elles|eux|on se (?:parle|reparle|croise))\b"
)
_MOI = re.compile(
    r"\b(?:je|moi|tu|toi|si|s’ils?|sinon|sans (?:ca|cela|nous)|mes (?:valeurs|clients,)|nous on|on (?:veut|voulait|a|avait|en)|ce n’est pas|c’est pas|pas grand|change (?:pas|rien)|compte en banque|argent|marges?|fric|pognon|thunes?|euros?|balles|salaires?|chiffre d’affaires)\b|\b[jm]’|^(?:m’|me |mon |ma |acheter|gagner|payer)"
)
"""What is said of oneself, or against what was understood."""
_AVANT = re.compile(r"\b(?!(?:f|parf|satisf|l|s|souh|tr|refl)ait\b)\w+(?:ait|aient)\b")
_VOEU = re.compile(
    r"^(?:(?:ce que |nous )?(?:je |on |nous )(?:veux|veut|voudrais|voudrait|souhaite|voulons),? ?(?:c’est )?|j’aimerais |ce qui (?:me|nous) plaît,? c’est |pour )(?=que |qu’)",
    re.IGNORECASE,
)
"""« Je veux que les gens se parlent » wishes an effect."""
_CHANGE = re.compile(
    r"^(?:(?:ben|bah|alors|déjà|surtout) )*(?:(?:[çc]a|cela) change|ce que ça change,? c’est) (?:que |qu’)(?=\w)",
    re.I,
)
"""« Ça change que la dame reste chez elle » tells it in the indicative."""


def sans_ca_change(texte: str) -> str:
    """A step without the words that tie it to the question (« ça change que »)."""
    return _CHANGE.sub("", texte)


_SUITE = re.compile(
    r"(?:et )?(?:ils?|elles?|pour (?:les?|leurs?|la|eux|elles?)|que les|qu’ils)\b", re.I
)
_FIN = re.compile(r",? (?:c’est tout|voilà|quoi|hein|tsé)$")
_SUBI = re.compile(
    r"\b(?:bouff|arnaqu|ecras|galer|souffr|crev|perd|tromp|meur|mour(?!ant)|mort|ras la\b|plum(?:e|er|es|ent)\b|merd|peur|degout|tu(?:e|es|er|ent)\b|suicid|accident|bless|mal (?:repar|fai|pay|trait|soign)"
    r"|honte|humili|enfum|entub|escroqu|vol(?:e|es|er|ent)\b|ment(?:e|ent|ir)?\b|abandonn|isole|solitude|tou(?:te?|s|tes) seul|pleur|stress|angoiss|epuis|ruin|faillite|dett|douleur|probleme|cass|en panne|tomb|jett?(?:e|ent|er)\b|gach|culpabilis|brul)"
)
_NIE_AVANT = re.compile(
    r"(?:\b(?:ne|sans|plus|pas|rien|jamais|personne|moins|au lieu|plutot que?|evit\w+|empech\w+|arret\w+|de nouveau)\b|\bn’)[^,;.]{0,30}$"
)
_NIE_APRES = re.compile(r"\w* (?:pas|plus|jamais|rien|moins|personne|de nouveau)\b")


def subi(texte: str) -> bool:
    """Whether a clause tells a harm, which is no effect of one's work: « le gars, il se tue ».

    « il ne se fait plus arnaquer » tells none.
    """
    nu = plat(texte)
    return any(
        not (_NIE_AVANT.search(nu[: m.start()]) or _NIE_APRES.match(nu[m.end() :]))
        for m in _SUBI.finditer(nu)
    )


_BROUILLON = re.compile(
    r"(?<!’)\b(?:enfin|euh|heu|bah|ben|genre|quoi|hein|tse|du coup|bref|machin|je veux dire|c’est[- ]a[- ]dire|comment dire|mdr|lol|frr|frere)\b(?! (?:a|de|que)\b)"
)
"""Talk that looks for its words, which is not quoted on a last page."""


def effet_dit(reponses: Iterable[tuple[str, str]], *deja: str) -> str:
    """What the work changes for others, in the words of the whys; empty when they tell nothing.

    Args:
        reponses: each why with how it was read (a motive, or the empty string), first to last.
        deja: what is said beside it, or was just signed, and is not to be said again.

    Returns:
        Whole sentences of one answer, to be quoted, without final punctuation.
    """
    # The first why says where it comes from, the next ones what it changes.
    for texte, motif in reversed([*reponses][1:]):
        if motif and motif not in MOBILES:
            continue
        dit = _pour_autrui(texte)
        if dit and not any(redit(dit, autre, 0.35) for autre in deja):
            return dit
    return ""


def _pour_autrui(texte: str) -> str:
    """The sentences that follow one another and tell what others do or have, as many as fit."""
    dites: list[str] = []
    for brute in re.split(r"(?<=[.!?…])\s+", essentiel(texte, LONGUEUR_LUE)):
        dite = _CHANGE.sub("", _VOEU.sub("", _FIN.sub("", passage(brute, LONGUEUR))))
        suit = dites and _SUITE.match(plat(brute))
        if dite and _est_un_effet(dite, bool(suit)) and len(". ".join([*dites, dite])) <= LONGUEUR:
            dites.append(dite if not dites else majuscule(dite))
        elif dites:
            break
    return _FIN.sub("", ". ".join(dites))


def _est_un_effet(dit: str, suite: bool = False) -> bool:
    """Whether a sentence tells what others do, today and thanks to the work.

    `suite`: it goes on about those whom the sentence before named.
    """
    nu = plat(dit)
    return (
        len(dit.split()) > 5
        and (suite or bool(_AUTRUI.search(dit.lower())))
        and not (_MOI.search(nu) or _AVANT.search(nu) or _BROUILLON.search(nu) or subi(dit))
        and any(map(conjugue, re.findall(r"[^\W\d_]+", dit.lower())))
        and not _nomme_seulement(dit)
    )


def _nomme_seulement(dit: str) -> bool:
    """Whether somebody is named, and a date, with nothing done: « la dame de Rians, en mai »."""
    return bool(_DATE.search(plat(dit))) and sans_verbe(dit)


_DATE = re.compile(
    r", (?:en|au mois d|au|l’an|l’annee|l’ete|l’hiver|un|une|le|hier|il y a|cet?(?:te)?|a)\b[^,;]{0,25}$"
)
