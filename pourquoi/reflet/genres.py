"""What kind of thing a clause tells (act, cost, reaction…) and how much it weighs as an answer."""

# Patterns read better on one line.

from __future__ import annotations

import re

from pourquoi.reflet.lexique import connu, infinitif

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
    r"|detrui|remplac|demont|nettoy|accompagn|aid|prete|pay|embauch|r?e?ecri|not|goute|verifi|appel|attend|servi|sers|port|depos|coup|cous|propos|conseill"
    r"|deconseill|recommenc|signal|retir|raccompagn|visit|laisse (?:mes|mon|ma|les|la|le|l’|une?) |form|sorti|passe (?:\S+ )?(?:\S+ )?(?:nuits?|dimanches?|heures?|soirees?|apres-midi)|affich|apport|baiss|fabriqu|install|cuisin|plant|soign|defend|pris la defense|ecout|annul|rouv|heberg|petri|dit (?:non|la verite|aux? .* qu[e’]|a .* qu[e’])|tiens (?:ma |parole|bon\b|mes )|fini)"
    r"|(?:^| )(?:je |on )(?:(?:y|me|suis|est) )*(?:rest\w+ (?:\w+ )?(?:avec|ouvert\w*|jusqu\S+|pres|a cote|tard|heures?|nuits?|jours?)"
    r"|(?:re)?(?:alle|venue?|passe|tourne)\w* (?:\w+ )?(?:\w+er|voir|rendre|faire|dire|prendre|offrir|remettre)\b)"
)
"""Something done for someone, or kept up for them, in the past or as a habit."""

_TIERS = re.compile(
    r"(?:(?:mais|et|meme|du coup),? )*(?:m(?:on|a|es)|l[ea]s?|l’) ?(?:ancien(?:ne)? |expert[ -])?(?:voisin|collegue|patron|chef|boss|comptable|banqu|notaire"
    r"|concurrent|siege|direction|chauffeur|maire|etat|urssaf|proprio)\w*\b"
)
"""What someone does who is neither the person nor those they serve."""

_PERTE = re.compile(
    r"(?:mais |et |du coup |resultat )*(?:"
    r"(?:(?:je |j’)(?:n’|y |y’)?)?(?:ai|suis|avais|en suis|perds|ai bien|on a|on avait|nous avons) (?:\w+ )?perdu? ?(?:\d|beaucoup|(?:\S+ )?(?:\S+ )?(?:chantiers?|clients?|clientes?|contrats?|missions?|affaires?|mandats?|places?|postes?|jobs?|boulots?|moitie|marches?|argent|temps|apres-midi|journees?"
    r"|semaines?|nuits?|heures?|commandes?|ventes?|balles|euros?|mille|sous|fric|thunes?)\b)"
    r"|(?:je )?perds (?:\d|une? |du |des |de l’)|.{0,12}\b(?:m’|nous |me )(?:a |avait )?(?:coute|prend|prenait|a pris|ont coute)\b"
    r"|j’(?:y |en )?ai (?:bien )?(?:laisse (?:\d|des |une? |ma )|mis de ma poche|pris pour|gagne zero|mal dormi|pas dormi|pas gagne|rien gagne|rien touche)|(?:je |j’)(?:n’)?ai (?:pas|jamais|meme pas) (?:ete )?(?:paye|touche|dormi)"
    r"|(?:ca|cela|c’)? ?(?:represente|fait|faisait|est|etait)? ?\d[\d  .]*(?:euros?|balles|€|e\b|heures|h\b|ans\b)"
    r"|(?:j’en suis|je suis|j’etais) (?:de ma poche|pour mes frais|mort|morte|creve|crevee|vanne|claque|epuise)"
    r"|j’ai (?:rate|loupe) (?:mon|ma|le|la|un|une)|j’ai (?:bosse|travaille) (?:pour rien|a perte|gratuit)"
    r")"
)
"""What it cost."""

_REACTION = re.compile(
    rf"(?!.*\b(?:joie|bonheur|sourires?|confiance)\b)(?!(?:et |mais |alors |donc )*on (?:(?:l’|l[ea]s? |lui |leur )(?:a |avait )?|a |avait )(?:\w+ )?dit\b)(?:(?:mais|et|puis|meme|bon|du coup|alors|d’ailleurs),? )*{_SUJET_AUTRE}\b(?: qui)?(?: \S+){{0,4}}? ?"
    r"\b(?:(?:dit|disent|dise|dirait|trouve|trouvent|pense|pensent|rigole\w*|rale\w*|gueul\w+|comprend\w*|compris|croit|croient|cru|ri|rit|moque\w*|critique\w*|engueule\w*|s’arrache\w*|fait la gueule|hurl\w+|pleur\w+|remercie\w*|aurait tue|etai(?:t|ent) (?:furax|furieu\w+|fache\w*|venere|vert\w*)|traite|foutent|fichent|fout|fiche)\b)"
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

_RESSENTI = re.compile(
    r"(?:(?:mais|et|puis|franchement|du coup|bon|la),? )*(?:"
    r"(?:je |j’)(?:ne |n’)?(?:le |l’|y )?regrett\w+ (?:pas|rien)"
    r"|(?:ca|cela) (?:m’a|m’avait|me) (?:touche\w*|emue?|remue\w*|bouleverse\w*|marque\w*|fait (?:quelque chose|chaud|bizarre|drole|mal)\b)"
    r"|(?:je suis|j’etais|j’en suis|j’ai ete) (?:\w+ )?(?:genee?|touchee?|emue?|crevee?|fatiguee?|epuisee?|contente?|ko|morte?|rincee?|vannee?|trempee?|bien)\W*$"
    r"|l[ea]s? pauvres?,? (?:il|elle)s? |(?:le|la) pauvre$"
    r"|j’en (?:avais|ai) (?:eu )?(?:les larmes|la gorge|mal)|j’en p(?:eux|ouvais) plus|j’ai (?:failli )?(?:fait le malin|pleure\w*|chiale\w*)"
    r"|c’(?:est|etait) (?:\w+ )?(?:triste|dommage|dur|beau|top|super|chouette|genial)\W*$)"
)
"""What was felt."""

_CONFIDENCE = re.compile(
    r"(?:(?:et|mais|puis|bon|deja),? )*(?:m(?:on|a|es)|t(?:on|a)|notre) (?:\w+ )?(?:petite? |grande? |ex-?|belle-|beau-|grand-)?(?:peres?|meres?|maris?|femme|conjointe?|compagn\w+|freres?|soeurs?|fils|filles?|tante|oncle|parents|cousine?s?|neveu|niece|bebe)\b"
    r"(?!.*\b(?:appris|transmis|legue|montre|disait|repetait|enseigne)\b).*\b(?:morte?s?|decede\w*|partie?s? (?:trop|en)|suivie?(?: (?:peu|juste) apres)?\b|malades?|divorc\w+|separ\w+|licencie\w*|quittee?s?|defris\w+|frapp\w+|battai\w+|battue?|gifl\w+|abandonn\w+"
    r"|depress\w+|cancer\w*|hopital|hospitalis\w+|alcool\w*|chomage|prison|suicid\w+|avc|alzheimer|fausse couche|burn.?out|interne\w*|droguee?|handicap\w*)\b.*"
)
"""What befell the family, told in confidence."""

_CHIFFRE = r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente|quarante|cinquante|soixante|cent)\b"
_NOMBRE = re.compile(
    rf"(?:(?:je |j’|on |nous )(?:ai|avais|est|etait|a|avons|sommes)|(?:il )?y (?:en )?(?:a|avait)|j’en ai|c’etait en|on en a) (?:(?:deja|encore|environ|bien|plus de|a peu pres|que) )*{_CHIFFRE}(?!.*\b(?:nourrir|elever|charge|qui|parce|pour)\b)"
    rf"|(?:je suis|j’etais|je travaille|je fais|j’exerce|je bosse) .{{3,30}} depuis {_CHIFFRE}|(?:j’ai (?:commence|demarre|debute|ouvert)|je me suis (?:lancee?|installee?)) (?:en|a|il y a) {_CHIFFRE}[^,]*$"
    rf"|(?:et )?(?:ca|cela) (?:fait|faisait|va faire) (?:deja |bientot )?{_CHIFFRE} (?:ans|mois|annees)"
)
"""A number or a date, where the reason is elsewhere."""

_MANQUE = re.compile(
    r"(?:et |mais |parce que |que )?(?:ils|elles|l[ea]s? \w+(?: \w+){0,3}?|des \w+|beaucoup|plein de \w+|trop de \w+|(?:il )?n’y a plus|(?:il )?y a (?:plus|pas)|plus) ?(?:ne |n’|se |s’|en )*"
    r"(?:personne\b|font \w+er\b|meurent|croient|souffrent|crevent|galerent|vivent|restent seule?s|finissent|attendent|ont (?:plus|pas|peur|honte|personne|besoin)|osent (?:plus|pas)|savent (?:plus|pas)|trouvent (?:plus|pas)|sont (?:tout )?(?:seule?s|perdue?s|isole\w+|abandonne\w+|oublie\w+)|sortent .*\bsans)\b"
)
"""What those it is for lack: the motive, told of them."""

_LIES = r"(?:fournisseu\w+|confr\w+|consoeur\w*|colleg\w+|salari\w+|employ\w+|equipe|apprenti\w*|associ\w+|concurren\w+|client\w*|partenaire\w*|collaborat\w+|stagiaire\w*|personnel|livreur\w*|voisin\w*|patient\w*|gens|gars)"
_SANS_PARTENAIRE = re.compile(
    rf"(?:(?:et|mais|moi|alors|bon),? )*(?:(?:je |j’|on |nous )?(?:ne |n’)?(?:y |en )?(?:ai|a|avons)? ?(?:pas|plus|aucune?|jamais eu|zero)(?: (?:encore|vraiment|trop|beaucoup|tellement|eu))*(?: de| d’)? ?{_LIES}\b"
    r"|j(?:e|’)? ?(?:n’)?(?:en )?ai (?:pas|aucun)(?: (?:vraiment|encore))?$|(?:je suis|on est) (?:tout )?seule?(?! (?:a|avec)\b).{0,12}$|(?:je )?(?:travaille|bosse) (?:tout )?seule?$|(?:je n’|j’)ai (?:vraiment )?personne(?:,|$))"
)
"""Nobody to do it for: « je n’ai pas vraiment de fournisseurs »."""
_NOMME_LIES = re.compile(
    rf"(?:les?|la|l’|mes|mon|ma|nos|notre|des|aux?|a|envers|avec|pour) ?(?:les |mes |mon |ma )?(?:autres )?(?:(?<=autres )[a-z]+|{_LIES})(?: (?:du coin|surtout|quoi))?"
)

_BESOIN = re.compile(
    r"(?:c’est )?(?:(?:pour|pr|de quoi|afin de) |(?:il )?faut (?:bien )?(?!manger|vivre))?(?:pouvoir )?(?:bouffer|manger|becter|crouter|grailler|vivre|survivre|(?:la |de la |le |du |les |des )?(?:thune|tune|fric|pognon|ble|maille|oseille|flouze))s?"
    r"(?:[ ,]+(?:il )?faut bien(?: (?:bouffer|manger|vivre))?|[ ,]+quoi|[ ,]+c’est tout|[ ,]+point)*|(?:il )?faut bien"
)
"""A bare need, the body's or the purse's, that would sound mocked if it were said back."""

_DATE = re.compile(
    r"(?:(?:et|mais|donc|alors) )?(?:"
    r"(?:il y a|y a|depuis|pendant|apres|dans) (?:\S+ ){1,2}(?:ans?|mois|jours?|semaines?|heures?|temps)"
    r"|(?:le|un|une|ce|cet|cette|la|en|l’|au|tous les|chaque|vers|a)? ?(?:(?:plein|autre|derniere?|premiere?) )?(?:mois|semaine|matin|midi|soir|jour|fois|annee|an|ete|hiver|automne|printemps|noel|lendemain|dimanche|lundi|mardi|mercredi|jeudi"
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

_SEUL = re.compile(
    r"(?:(?:et|mais|deja),? )*(?:l[ea]|mon|ma|cette?|madame|monsieur|mme) ?\S+ (?:\S+ )?est (?:toute? )?seule?\b|on (?:lui|leur) (?:livre|envoie|donne|impose|demande|laisse|refile)\b(?!.*\b(?:je|j’))"
)
"""The plight of the one it is done for."""
_LIBRE = re.compile(
    r"(?:je ne suis|je suis|rien ne|nul(?:le)? ne|personne ne|on ne|rien|je n’ai) ?(?:m’y |m’|me )?(?:(?:pas|oblige\w*|contraint\w*|force\w*|tenue?)\b ?)+(?:par|de|a)?(?: (?:rien|personne|le dire))?(?: ni (?:par )?\w+)?\W*$"
)
"""« rien ne m’y oblige »: a bow before the answer."""

_POIDS = (
    (_ACTE, 1.5, False),
    (_PERTE, -5.0, False),
    (_TIERS, -2.5, False),
    (_REACTION, -6.0, False),
    (_CIRCONSTANCE, -3.0, False),
    (_RESSENTI, -5.0, False),
    (_SANS_PARTENAIRE, -6.0, False),
    (_MOTIF, 2.5, False),
    (_DATE, -8.0, True),
    (_EN_PASSANT, -3.0, True),
    (_CONFIDENCE, -5.0, True),
    (_NOMBRE, -5.0, False),
    (_MANQUE, 4.0, False),
    (_SEUL, -3.0, False),
    (_LIBRE, -7.0, False),
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
    if _MANQUE.match(nu):
        # « les filles croient que… »: what they live through, not what they make of the person.
        absents = (*absents, _REACTION)
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
    """Whether a clause only tells the cost of something, or what was felt or made of it."""
    nu = _JE_COLLE.sub(_decoller, nu)
    motifs = (_PERTE, _REACTION, _EN_PLUS, _RESSENTI)
    return any(motif.match(nu) for motif in motifs)


_FAIT_QUOI = re.compile(
    r"(?:^|[ ,])(?:je |j’|on |nous (?=\w+ons\b))(?!(?:ne |n’)?(?:suis|etais|est|sommes|sais|savais|m’|me |pense|crois|(?:veux|voudrais|aimerais|peux)(?! (?:\w+ ){0,2}\w+(?:er|ir|re)\b)|aime|trouve|dirais|fais pareil|ai \d"
    r"|ai (?:une?|pas|plus|jamais|envie|besoin|peur|vu|eu|compris|su|senti)|vois|comprends|sens)\b)\S+"
    r"|et moi(?:,? nous| on)? (?:sommes|avons|est|a|s’est) \w+|(?:je me suis|nous nous sommes|on s’est) (?:leve|deplace|remi|mis|occupe|charge|excuse|battu|relaye)"
)
_TIERS_RACONTE = re.compile(
    r"(?:(?:bah|ben|alors|deja|et|en fait),? )*(?:l[ea] (?:monsieur|dame|gars|mec|vieux|patron|type|voisine?|proprio\w*|boulanger\w*|ancien\w*)|il|elle|un (?:gars|mec|monsieur|type|jour)|une (?:dame|fois|femme))\b"
)


def agit(nu: str) -> bool:
    """Whether a clause tells, in the first person or as an infinitive, something that is done."""
    nu = _JE_COLLE.sub(_decoller, nu)
    mots = re.findall(r"[a-z]+", nu)
    tete = next((m for m in mots if m not in _DEVANT_INFINITIF), "")
    morceaux = (m for m in re.split(r", | mais ", nu) if not accessoire(m))
    return acte(nu) or infinitif(tete) or any(_FAIT_QUOI.search(m) for m in morceaux)


_DEVANT_INFINITIF = frozenset(
    [
        "ne",
        "pas",
        "jamais",
        "toujours",
        "leur",
        "lui",
        "les",
        "le",
        "la",
        "l",
        "y",
        "en",
        "se",
        "s",
        "me",
        "tout",
        "bien",
        "pour",
        "d",
        "de",
    ]
)


def raconte(nu: str) -> bool:
    """Whether an answer opens on what somebody else did."""
    return bool(_TIERS_RACONTE.match(nu))


def prelude(nu: str) -> bool:
    """Whether a clause is a number, a confidence or a bow, where the reason comes beside it."""
    return any(motif.match(nu) for motif in (_NOMBRE, _CONFIDENCE, _LIBRE))


def besoin(nu: str) -> bool:
    """Whether a clause is only a bare need (« pour bouffer », « faut bien »)."""
    return bool(_BESOIN.fullmatch(nu))


def sans_geste(nu: str) -> bool:
    """Whether a clause does nothing for anybody: a denial, a feeling, a partner merely named."""
    if _CONFIDENCE.match(nu) and not re.search(r"\b(?:je |j’|on )", nu):
        return True
    return bool(_SANS_PARTENAIRE.match(nu) or _RESSENTI.match(nu) or _NOMME_LIES.fullmatch(nu))


def decor(nu: str) -> bool:
    """Whether a clause only sets the scene (« il faisait une chaleur »)."""
    return bool(_CIRCONSTANCE.match(nu) or _SANS_PARTENAIRE.match(nu) or _SEUL.match(nu))


def entourage(nu: str) -> bool:
    """Whether a noun phrase names those one lives for."""
    return bool(_PROCHE.match(nu))


def date(nu: str) -> bool:
    """Whether a stretch is only a date."""
    return bool(_DATE.fullmatch(nu))
