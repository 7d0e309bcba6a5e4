"""What no sentence to sign may hold, however well it is judged: each part stands, and is what was meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pourquoi.ecriture import en_phrases
from pourquoi.reflet.lexique import a_lecture, conjugue, part
from pourquoi.reflet.typographie import decouper
from pourquoi.retouche.mots import racines

_RELATIVE = re.compile(
    r",? (?:à |avec |pour |chez )?(?:qui|que|qu’|dont|où|lesquel\w+)(?:\b|(?<=’))"
)
_OUVRE_UN_GROUPE = re.compile(
    r"(?:les|nos|mes|des|la|le|l’|notre|mon|ma|chaque|toute?s?|une?|d’autres|quelques|ceux (?:et celles )?|celles )(?=[ ’\w«])|(?:ceux|celles)$"
)
_ORPHELIN = re.compile(
    r"\b(?:je|tu|vous|ils|elles|me|te|se|nous)\b|\b(?:ceux|celles)-(?:là|ci)\b|\bles mêmes\b|\bcomme eux\b|\bcomme elles\b|\b(?:[Pp]as|Les|Des) les\b|\bPas\b"
    r"|\b(?:bof|beurk|non merci)\b",
)
"""« ceux-là me rendent folle », « les mecs du samedi soir vous les garder »: no names of people."""


def groupe_de_gens(qui: str) -> bool:
    """Whether people are named by a noun, and no verb is said of them outside a relative clause.

    « les gens qui viennent de vider la maison », never « ceux-là nous rendent folle ».
    """
    if "«" in qui:
        return True
    tete = _RELATIVE.split(qui, maxsplit=1)[0]
    if not _OUVRE_UN_GROUPE.match(qui) or _ORPHELIN.search(tete):
        return False
    return not any(_verbe_seul(mot.lower()) for mot in decouper(tete)[1:])


def _verbe_seul(mot: str) -> bool:
    """Whether a word can be nothing but a verb with its subject."""
    return bool(conjugue(mot) and part(mot, "V") > 0.9 and not a_lecture(mot, "N", "A"))


_EFFET = re.compile(r"(?:afin )?qu(?:e |’)(?P<dit>.+)")
_RECIT = re.compile(
    r"^(?:la|le|l’|les|un|une|ce|cette) ?(?:\d\w*|\w+i[èe]me|premi[èe]re?|dernière?|lendemain|jour|soir|nuit|matin|semaine|mois|fois|année|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b(?! (?:du|de la|des) )"
    r"|\by ait (?:\w+ )?(?:une?|des|deux|trois) [^,]*? qui (?:a|ont|est|sont|était|avait|m’a) "
    r"|^il y ait (?:plus |eu )"
)
"""« la 2e semaine y ait une petite qui a demandé… »: a tale, and no wish."""
_VU = re.compile(
    r"^les? (?:prix|devis|tarifs?|calculs?) soi|\b(?:voient|voie) (?:tout|rien|bien|ça|cela)$|\bveuillent (?:discuter|négocier|payer moins)\b"
)
_BIEN_PERDU = re.compile(
    r"(?<!ne )(?<!n’)\barrêtent? de (?:se |s’)?(?:soign|mang|dorm|sort|viv|ven|parl|ri|li|appr|travaill|boss|cherch|rêv|jou|chant|cultiv)\w*"
)
"""« les gens arrêtent de se soigner »: what must not happen."""
_EN_VRAC = re.compile(
    r"\bai(?:en)?t [^\W\d_]+ (?:est|sont|ont|était)\b|\bà (?:[1-5]|une|deux|trois|quatre|cinq) ?h(?:eures?)? du mat|, allez comprendre|, (?:va|allez) savoir"
)
"""« le sac ait vomi est déjà ouvert »: two verbs for one subject; « se lèvent à trois heures du matin »: who wants that?"""
_S_EN_VA = re.compile(
    r"^(?!.*\b(?:ne|peurs?|hontes?|douleurs?|maux|mal|stress|angoisses?|déchets?|solitude|gaspillage|plastiques?|colère|moqueries|barrières?|tensions?)\b)(?!.*\bn’).*\b(?:disparaiss|s’éteign)\w+",
    re.IGNORECASE,
)
"""« les vieilles variétés disparaissent »: what they fear, not what they want."""
_DE_SOI = re.compile(r"^(?:je|j’|nous|tu|vous)(?:\b|(?<=’))", re.IGNORECASE)
"""« afin que je goûte avant eux »: what one does oneself changes nothing for others."""
_PROPOSITION_APRES = re.compile(
    r", (?:la|le|les|on|il|elle|ils|elles|ça|je|y a|l’|j’) ?(?P<suite>[^,]*)"
)
_SANS_SON_OBJET = re.compile(
    r"\b(?:dire|faire|mettre|donner|avoir|prendre|rendre|poser|porter|trouver|demander)$"
)
"""« qu’on puisse dire »: what is said was cut."""
_GENRES = {"la": ("Nf",), "le": ("Nm",)}
"""What « la » takes up: « une chaise »."""
_SANS_SON_NOM = re.compile(
    r"\b(?:de|à|pour|avant) (?:la|le|les) (?:prochaine?|suivante?|derni(?:er|ère)|premi(?:er|ère)|seconde?)s?$"
)
"""« que plus personne n’ait peur de la prochaine »: the fall was named elsewhere."""
_RAISON_DE_RIEN = re.compile(
    r"parce qu(?:e |’)(?:c’est (?:de|d’|que)\b|(?:[^,]* )?(?:l’(?:a|ai|ont|avait) (?:fait|dite?|vue?)|le (?:fait|font|fais)|en (?:a|ont|ai))\b)"
)
"""« parce qu’une seule personne l’a fait », « parce que c’est de dormir tranquille »: what, was said before."""
EN_CELA = re.compile(r"^en .*\b(?:ça|cela)$")
"""« en ne signant pas ça »: nobody knows what."""


def tenable(parties: Sequence[str]) -> bool:
    """Whether every part of a sentence may be signed by somebody who has read nothing else."""
    fait, *suite = parties
    effets = [m["dit"] for p in parties if (m := _EFFET.match(p))]
    if not _fait_tenable(fait):
        return False
    if any(_RAISON_DE_RIEN.match(p) for p in suite):
        return False
    refuses = (
        _RECIT,
        _VU,
        _SANS_SON_OBJET,
        _BIEN_PERDU,
        _EN_VRAC,
        _S_EN_VA,
        _DE_SOI,
        _SANS_SON_NOM,
    )
    if any(motif.search(e) for e in effets for motif in refuses):
        return False
    return not any(_de_rien(e, fait) or _sans_verbe(e) or _deux_verbes(e) for e in effets)


_LEUR_RELATIVE = re.compile(r"\b(?:qui|dont|où)\b")


def _sans_verbe(effet: str) -> bool:
    """Whether nothing is said of « les gens qui viennent de vider la maison », alone."""
    relatives = len(_LEUR_RELATIVE.findall(effet))
    mots = [m.lower() for m in decouper(effet)]
    verbes = [
        m
        for avant, m in zip(["", *mots], mots, strict=False)
        if conjugue(m) and not (avant in _PETITS and a_lecture(m, "N"))
    ]
    return bool(relatives) and len(verbes) <= relatives


def _deux_verbes(effet: str) -> bool:
    """Whether a second verb follows the first with nothing between: « un dossier se clôt ne se finisse pas »."""
    mots = [m.lower() for m in decouper(effet)]
    return any(
        mot in ("ne", "n’")
        and conjugue(mots[i - 1])
        and (mots[i - 2] in ("se", "s’") or not a_lecture(mots[i - 1], "N", "A"))
        for i, mot in enumerate(mots)
        if i > 1 and not _RELATIFS & set(mots[:i])
    )


_RELATIFS = {"qui", "que", "qu’", "dont", "où"}


_PETITS = (
    "le",
    "la",
    "les",
    "l’",
    "un",
    "une",
    "des",
    "du",
    "de",
    "d’",
    "leur",
    "leurs",
    "nos",
    "à",
)


def _de_rien(effet: str, fait: str) -> bool:
    """Whether « la » in « les gens la posent au milieu » takes up nothing that the sentence names."""
    mots = [m.lower() for m in decouper(effet)]
    repris = (
        pronom
        for pronom, mot in zip(mots[2:], mots[3:], strict=False)
        if pronom in _GENRES and conjugue(mot) and not a_lecture(mot, "N", "A")
    )
    pronom = next(repris, None)
    if pronom is None or effet.startswith("on "):
        return False
    avant = [] if fait.startswith("qu") else [m.lower() for m in decouper(fait)]
    lectures = _GENRES[pronom]
    return not any(a_lecture(m, *lectures) for m in avant)


_CREUX = ("bien faire notre métier", "bien faire mon métier")
_FAIRE_VIVRE = re.compile(r"faire vivre une? (?P<quoi>.+)")
_NOM_EN_VRAC = re.compile(r"\d|\b(?:vers|jusque?|genre|style)\b|\bSaint?-|\bsaint-")
_DES_UN = re.compile(r"\bdes (?P<nom>[a-zà-ÿ]+[^sxzà-ÿ\W])\b")


def _fait_tenable(fait: str) -> bool:
    """Whether what is done is something one does: never « faire vivre une brebis lait vers… »."""
    if fait in _CREUX or _autre_proposition(fait):
        return False
    vivre = _FAIRE_VIVRE.match(fait)
    if vivre and (
        _NOM_EN_VRAC.search(vivre["quoi"]) or len(vivre["quoi"].split()) > MOTS_D_UN_LIEU
    ):
        return False
    seul = _DES_UN.search(fait)
    return not (
        seul
        and a_lecture(seul["nom"], "N")
        and not a_lecture(seul["nom"], "Np", "Nmp", "Nfp", "Nxp")
    )


def _autre_proposition(fait: str) -> bool:
    """« manger comme tout le monde, la scierie a fermé »: the end of it was told of something else."""
    suites = (m["suite"].lower() for m in _PROPOSITION_APRES.finditer(fait))
    return not fait.startswith("qu") and any(
        conjugue(mot) and part(mot, "V") > 0.8 for suite in suites for mot in decouper(suite)[:4]
    )


MOTS_D_UN_LIEU = 7
"""Words of a place or a farm that is kept alive: beyond, it is several things told in a row."""


_PLUS_SUPPORTE = re.compile(
    r"\bj[’']?(?:en|y|e n[’']en|e n[’']y) (?:pouvais|peux|tenais|croyais|crois) (?:plus|pas)\b|\bj[’'](?:en )?ai (?:eu )?(?:marre|assez|ma claque)\b|\bj[’']en avais (?:marre|assez|ma claque|plein)\b"
    r"|\b(?:marre|assez|ras[- ]le[- ]bol|dégoûtée?|saoulée?|fatiguée?|lassée?) (?:de|d[’'])|\bj[’']ai (?:arrêté|arreté|lâché|quitté|laissé tomber|abandonné|fui)\b|\bplus jamais\b|\bc[’']est (?:fini|terminé)\b"
    r"|\bje (?:ne )?(?:supporte|supportais|veux|voulais|pouvais|peux) (?:plus|pas)\b|\bon (?:me|m[’']|nous) (?:demandait|obligeait|forçait|faisait|chronométrait)\b|\bavant,? (?:je|j[’']|on|chez)\b",
    re.IGNORECASE,
)
"""What is told as over, refused or unbearable: « soigner quand c’est trop tard, j’en pouvais plus »."""
_REPREND = re.compile(
    r"^\W*(?:moi,? )?(?:j[’']|je n[’'])?(?:en|y)\b|^\W*j[’'](?:en|y)\b|^\W*plus jamais|^\W*c[’']est (?:fini|terminé)",
    re.IGNORECASE,
)
_MANQUE = re.compile(
    r"\W*(?:et )?(?:aucune? |personne (?:ne |n[’'])?\w|(?:il )?(?:n[’'])?y (?:en )?a (?:pas|plus|rien|personne|aucune?)\b)",
    re.IGNORECASE,
)
"""« les équipes commencent à 4h, aucun car ne passe »: what people cope with, and what they lack."""
_MORCEAUX = re.compile(r"[,;:]| mais | donc | alors ")


def delaisse(textes: Sequence[str]) -> list[set[str]]:
    """The words of each clause that the same sentence ends, refuses or cannot bear any more."""
    laisses = []
    for phrase in (p for texte in textes for p in en_phrases(texte)):
        morceaux = _MORCEAUX.split(phrase)
        for i, morceau in enumerate(morceaux):
            if i + 1 < len(morceaux) and _MANQUE.match(morceaux[i + 1]):
                laisses.append(racines(morceau, 4))
            if not _PLUS_SUPPORTE.search(morceau):
                continue
            if i and _REPREND.match(morceau):
                laisses.append(racines(morceaux[i - 1], 4))
            else:
                laisses.append(racines(_PLUS_SUPPORTE.split(morceau)[-1], 4))
    return [mots for mots in laisses if mots]


_UN_AUTRE_VEUT = re.compile(
    r"\b(?:client\w*|patronn?e?|chef\w*|monsieur|madame|dame|type|mec|gars|boss|direction|agence|boîte|il|elle|ils|elles|on me|on m[’']|\w+eur|\w+euse) (?:(?:nous|me|lui) )?"
    r"(?:voulai(?:t|ent)|exigeai(?:t|ent)|réclamai(?:t|ent)|demandai(?:t|ent)|a(?:vait)? voulu|avai(?:t|ent) demandé) (?P<quoi>(?:qu[e’']|une? |des |de |d[’'])[^,.;:!?]*)",
    re.IGNORECASE,
)
_DITS_D_UN_ORDRE = 9
"""Words after which somebody's order is over, in an answer dictated without a comma."""
_DES_SIENS = re.compile(
    r"\W*(?:et |mais |puis |ben |bah )*m(?:on|a|es) (?:grands?-?|beaux?-|belles?-|arrière-|petits?-)?(?:oncles?|tantes?|pères?|mères?|frères?|sœurs?|soeurs?|cousine?s?|maris?|femme|compagn(?:e|on)s?|copine?s?|copain|parents?|tonton|tata|papa|maman|mamie|papi|voisine?s?|fils|filles?|neveux?|nièces?)\b[^,;.]* (?:est|a|fait|vend|vit|avait|était|faisait|va|tient)\b",
    re.IGNORECASE,
)
_INTRODUIT = re.compile(r"\b(?:son|sa|une?|mon|ma) (?P<nom>[^\W\d_]{3,})\b", re.IGNORECASE)
_REPRIS = re.compile(
    r"\W*(?:et |mais |puis |alors )*(?:le|la) (?P<nom>[^\W\d_]{3,})\b", re.IGNORECASE
)


def d_un_autre(textes: Sequence[str]) -> list[set[str]]:
    """The words of what somebody else wanted, of what one of theirs does, and of one person's tale.

    « le client voulait qu'on monte malgré le verglas », « mon oncle fait un cidre fou », « il a
    ranimé son chef. Le chef est vivant »: true, and nothing that the work is for.
    """
    dits: list[set[str]] = []
    for texte in textes:
        for m in _UN_AUTRE_VEUT.finditer(texte):
            dits.append(racines(" ".join(m["quoi"].split()[:_DITS_D_UN_ORDRE]), 4))
        introduits: set[str] = set()
        for phrase in en_phrases(texte):
            repris = _REPRIS.match(phrase)
            if _DES_SIENS.match(phrase) or repris and repris["nom"].lower() in introduits:
                dits.append(racines(phrase, 4))
            introduits |= {m["nom"].lower() for m in _INTRODUIT.finditer(phrase)}
    return [mots for mots in dits if mots]


def raconte_un_autre(dite: str, dits: Sequence[set[str]]) -> bool:
    """Whether an effect is drawn whole from what is told of somebody else."""
    effet = _EFFET.match(dite)
    mots = racines(effet["dit"], 4) if effet else set()
    return bool(mots) and any(mots <= dit | _VERBES_REPRIS for dit in dits)


_VERBES_REPRIS = {"soit", "soie", "fass", "aill", "ait", "aien", "puis", "notr"}
"""Roots that the subjunctive alone has."""


def vient_du_delaisse(dite: str, laisses: Sequence[set[str]]) -> bool:
    """Whether what is said comes whole from what was left behind; a refusal said as one does not."""
    if re.search(r"\b(?:ne|sans)\b|\bn’", dite):
        return False
    mots = racines(dite, 4) - {"afin", "pour"}
    return bool(mots) and any(mots <= laisse for laisse in laisses)
