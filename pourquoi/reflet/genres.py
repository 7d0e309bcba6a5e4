"""What kind of thing a clause tells (act, cost, reaction…) and how much it weighs as an answer."""

# Patterns read better on one line.

from __future__ import annotations

import re

from pourquoi.reflet.lexique import connu

_ENTOURAGE = (
    r"(?:m(?:on|a|es)|l[ea]s?|l’|notre) ?(?:ancien(?:ne)? |petite? |propre |expert |expert-)?"
    r"(?:femme|mari|ex|conjointe?|compagn\w+|copine?|copain|tante|oncle|mere|pere|fil[sle]+|gamins?|soeur|frere|cousine?|beau-\w+|belle-\w+"
    r"|voisine?s?|collegues?|associee?|patron(?:ne)?|chef|boss|comptable|banqui\w+|banque|notaire|concurrents?|confreres?|potes?|amie?s?|famille"
    r"|siege|direction|chauffeur|livreur|maire|mairie)"
)
_SUJET_AUTRE = rf"(?:{_ENTOURAGE}|on|certains|d’autres|tout le monde|les gens|un (?:mec|type|gars|pote|collegue|ami|voisin)|il|elle|ils|elles)"

_ACTE = re.compile(
    r"(?:^| )(?:je |j’|on |nous )(?:(?:l’|le|la|les|lui|leur|y|en|ai|avais|a|avons|tout|toujours|meme|donc|vite|un jour|une fois|quand meme) ?)*"
    r"(?:refus|renvo|rend(?!ez)|rembours|refai|refont|rappel|arret|gard|donn|offr|offer|previen|preven|prevu|avou|repris tout\w*|repar|livr|montr|expliqu|ferm|jet(?!ais)"
    r"|detrui|remplac|demont|nettoy|accompagn|aid|prete|pay|embauch|ecri|not|goute|verifi|appel|attend|servi|sers|port|depos|coup|cous|propos|conseill"
    r"|deconseill|recommenc|signal|retir|raccompagn|visit|laisse (?:mes|mon|ma|les|la|le|l’|une?) |form|sorti|passe (?:\S+ )?(?:\S+ )?(?:nuits?|dimanches?|heures?|soirees?|apres-midi)|affich|apport|baiss|fabriqu|install|cuisin|plant|soign|defend|pris la defense|ecout|annul|rouv|heberg|petri|dit (?:non|la verite|aux? .* qu[e’]|a .* qu[e’]))"
)
"""Something done for someone, or kept up for them, in the past or as a habit."""

_TIERS = re.compile(
    r"(?:(?:mais|et|meme|du coup),? )*(?:m(?:on|a|es)|l[ea]s?|l’) ?(?:ancien(?:ne)? |expert[ -])?(?:voisin|collegue|patron|chef|boss|comptable|banqu|notaire"
    r"|concurrent|siege|direction|chauffeur|maire|etat|urssaf|proprio)\w*\b"
)
"""What someone does who is neither the person nor those they serve."""

_PERTE = re.compile(
    r"(?:mais |et |du coup |resultat )*(?:"
    r"(?:(?:je |j’)(?:n’|y |y’)?)?(?:ai|suis|avais|en suis|perds|ai bien) (?:\w+ )?perdu? ?(?:\d|beaucoup|(?:\S+ )?(?:\S+ )?(?:chantiers?|clients?|clientes?|contrats?|missions?|affaires?|mandats?|places?|postes?|jobs?|boulots?|moitie|marches?|argent|temps|apres-midi|journees?"
    r"|semaines?|nuits?|heures?|commandes?|ventes?|balles|euros?|mille|sous|fric|thunes?)\b)"
    r"|(?:je )?perds (?:\d|une? |du |des |de l’)|.{0,12}\b(?:m’|nous |me )(?:a |avait )?(?:coute|prend|prenait|a pris|ont coute)\b"
    r"|j’(?:y |en )?ai (?:bien )?(?:laisse (?:\d|des |une? |ma )|mis de ma poche|pris pour|gagne zero|mal dormi|pas dormi|pas gagne|rien gagne|rien facture|rien touche)|(?:je |j’)(?:n’)?ai (?:pas|jamais|meme pas) (?:ete )?(?:paye|touche|dormi)"
    r"|(?:ca|cela|c’)? ?(?:represente|fait|faisait|est|etait)? ?\d[\d  .]*(?:euros?|balles|€|e\b|heures|h\b|ans\b)"
    r"|(?:j’en suis|je suis|j’etais) (?:de ma poche|pour mes frais|mort|morte|creve|crevee|vanne|claque|epuise)"
    r"|j’ai (?:rate|loupe) (?:mon|ma|le|la|un|une)|j’ai (?:bosse|travaille) (?:pour rien|a perte|gratuit)"
    r")"
)
"""What it cost."""

_REACTION = re.compile(
    rf"(?:(?:mais|et|puis|meme|bon|du coup|alors|d’ailleurs),? )*{_SUJET_AUTRE}\b(?: qui)?(?: \S+){{0,4}}? ?"
    r"\b(?:(?:dit|disent|dise|dirait|trouve|trouvent|pense|pensent|rigole\w*|rale\w*|gueul\w+|comprend\w*|compris|croit|croient|cru|ri|rit|moque\w*|critique\w*|engueule\w*|s’arrache\w*|fait la gueule|hurl\w+|pleur\w+|remercie\w*|aurait tue|traite|foutent|fichent|fout|fiche)\b)"
)
"""What those around said or made of it."""

_CIRCONSTANCE = re.compile(
    r"(?:(?:mais|et|puis|bon|helas|malheureusement),? )*(?:"
    r"(?:je |j’|on |c’|ce )?(?:ne |n’)?(?:suis|ai|est|a|avons|sommes)? ?pas (?:encore|eu le temps)\b"
    r"|il (?:pleuvait|neigeait|pleut|neige|faisait|y avait (?:du|de la|plus de) )|(?:il )?y avait un local"
    r"|(?:c’etait|on etait|j’etais) (?:en|un|une|le|la|au|il y a|chauffeur|comptable|salarie\w*)\b"
    r"|je (?:ne )?savais (?:pas|plus) (?:comment|quoi|si|ou)|on (?:voulait|a|avait) (?:quitt\w+|vendu|achete|demenag\w+)|j’ai (?:ete licencie|demenage|revendu|quitte|divorce)"
    r"|je me suis (?:separe|marie|installe)|j’ai \d+ ans"
    r"|(?:le|la|les|l’|mes|mon) ?(?:loyer|local|parking|horaires?|compta|comptabilite|dossier|credit|pret|papiers|tva|urssaf|route|meteo|marche (?:est|etait)|bus|gare)\b"
    r")"
)
"""The setting, the logistics, what is not there yet."""

_DATE = re.compile(
    r"(?:(?:et|mais|donc|alors) )?(?:"
    r"(?:il y a|y a|depuis|pendant|apres|dans) (?:\S+ ){1,2}(?:ans?|mois|jours?|semaines?|heures?|temps)"
    r"|(?:le|un|une|ce|cet|cette|la|en|l’|au|tous les|chaque|vers|a)? ?(?:plein )?(?:mois|semaine|matin|soir|jour|fois|annee|an|ete|hiver|automne|printemps|noel|lendemain|dimanche|lundi|mardi|mercredi|jeudi"
    r"|vendredi|samedi|week-end|decembre|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre)(?: (?:derniere?|passee?|meme|matin|soir|d’(?:aout|avril|octobre)|de \w+))*"
    r")"
)
"""Only a date."""

_MOTIF = re.compile(r"(?:c’est que |ce que (?:je|j’)|ce qui (?:me|m’))")
_EN_PASSANT = re.compile(
    r"(?:(?:pour|avec) )?(?:les?|la|l’|mes|mon|ma|un peu) ?\S+(?: \S+)?(?: (?:aussi|surtout|en plus|bien sur))(?: un peu)?"
    r"|(?:pour|pr) (?:les|mes|la|le|mon|ma) \S+ (?:surtout|aussi)"
)
"""Someone named in passing, after the answer."""

_PROCHE = re.compile(
    r"(?:les|mon|ma|mes|nos|notre) (?:petite?s? |deux |trois )?(?:enfants?|gamine?s?|gosses?|fils|filles?|famille|femme|mari|parents?|peres?|meres?"
    r"|freres?|soeurs?|gens|autres|jeunes|proches|grands?-(?:pere|mere|parent)s?|village)\b"
)
_EN_PLUS = re.compile(r"(?:et |puis |mais )*(?:il )?y (?:a|avait) aussi\b")

_POIDS = (
    (_ACTE, 1.5, False),
    (_PERTE, -5.0, False),
    (_TIERS, -2.5, False),
    (_REACTION, -6.0, False),
    (_CIRCONSTANCE, -3.0, False),
    (_MOTIF, 2.5, False),
    (_DATE, -8.0, True),
    (_EN_PASSANT, -3.0, True),
)
"""Pattern, weight, and whether it must be the whole clause."""

_JE_COLLE = re.compile(r"\b(?:g(?= \w)|j[a-z]+)\b")
_PRONOM = re.compile(r"(?:ils?|elles?|on)\b")


def _decoller(m: re.Match[str]) -> str:
    """« jai », « jlui » and « g » with their subject apart."""
    mot = m.group()
    if mot == "g":
        return "j’ai"
    if connu(mot):
        return mot
    return ("j’" if mot[1:2] in "aeiouy" else "je ") + mot[1:]


def poids(nu: str, rang: int) -> float:
    """How much the kind of a clause weighs, from about -8 to 4.

    Args:
        nu: the clause without fillers, through `plat`.
        rang: its position in the answer, from 0.
    """
    total = 0.0
    nu = _JE_COLLE.sub(_decoller, nu)
    # What is said first of « ils » or « elle » is said of the client the question named.
    absents = () if rang else (_EN_PASSANT, *((_REACTION,) if _PRONOM.match(nu) else ()))
    for motif, valeur, entier in _POIDS:
        if motif in absents:
            continue
        if motif is _ACTE:
            trouve = motif.search(nu)
        else:
            trouve = motif.fullmatch(nu) if entier else motif.match(nu)
        if trouve:
            total += valeur
    return total


def acte(nu: str) -> bool:
    """Whether a clause tells something done for someone."""
    return bool(_ACTE.search(nu))


def accessoire(nu: str) -> bool:
    """Whether a clause only tells the cost of something or what others made of it."""
    return bool(_PERTE.match(nu) or _REACTION.match(nu) or _EN_PLUS.match(nu))


def entourage(nu: str) -> bool:
    """Whether a noun phrase names those one lives for."""
    return bool(_PROCHE.match(nu))


def date(nu: str) -> bool:
    """Whether a stretch is only a date."""
    return bool(_DATE.fullmatch(nu))
