"""What an answer cannot bear any more, as the clause that follows « afin que ».

« j’en avais marre de voir des vélos finir à la déchetterie » → « des vélos ne finissent plus à la
déchetterie ».
"""

from __future__ import annotations

import re

from pourquoi.raison_detre.effets import LONGUEUR, lire, proposition, sure
from pourquoi.raison_detre.matiere import EN_PREMIERE, PERSONNES, dicible, sans_ailleurs
from pourquoi.reflet import ecrire, sans_hesitation, souhait
from pourquoi.reflet.accord import accordes
from pourquoi.reflet.apartes import sans_incises
from pourquoi.reflet.lexique import a_lecture, infinitif, part
from pourquoi.reflet.souhait import CLITIQUES, PLURIELS, place_du_verbe, subjonctif, subjonctif_de
from pourquoi.reflet.typographie import decouper, nettoyer, recoller, voyelle

_ASSEZ = (
    r"(?:\bmarre|\bassez|\bpouva\w+ plus|\bpeux plus|\bsupport\w* (?:pas|plus)|\bsupporte plus|\b(?:me|nous) (?:tue|rend \w+|révolte|dégoûte|fend le cœur|brise le cœur)"
    r"|\b(?:fait|faisait) (?:mal|peine|de la peine)(?: au cœur)?|\bhorreur|\btriste|\bras[- ]le[- ]bol|\bhonte|\brévolté\w*|\bfatigué\w*|\bdéteste)"
)
_DE_VOIR = re.compile(
    rf"{_ASSEZ}(?:,? ?(?:moi|quand même))? (?:de |d[’'])?(?:voir|regarder) ([^;!?]+)", re.IGNORECASE
)
_VU = re.compile(
    r"\b(?:j[’']ai (?:trop |tellement |souvent )?vu|je (?:vois|voyais)|on (?:voit|voyait|a vu)) (?:trop de|tellement de|tant de|plein de|beaucoup de|(?=(?:des|les|ces|la|le|l[’'])(?:\b|(?<=[’']))))(.+)",
    re.IGNORECASE,
)
_IDEE_QUE = re.compile(
    rf"{_ASSEZ} (?:l[’']idée |le fait )?qu(?:e |[’'])([^;!?.]+)"
    r"|\b(?:ve(?:ux|ut)|voulais|voulait|voudrais|voulions) (?P<pas>pas|plus) qu(?:e |[’'])([^;!?.]+)",
    re.IGNORECASE,
)
_JETES = re.compile(
    r"^((?:des|les|ces) [^,]+?) (?:à|dans) (la benne|la poubelle|la déchetterie|la décharge|les poubelles)\b",
    re.IGNORECASE,
)
_EUX = r"((?:(?:trop|plein|beaucoup|tant|tellement) de|les|des|nos|ces|la|le|l[’'])(?: |(?<=[’']))[^,;.!?]{3,40}?)"
_SE_FONT = re.compile(
    rf"{_EUX} (?:qui )?(?:ils |elles )?se (?:font|fait|faisaient) ((?:avoir|plumer|arnaquer|rouler|voler|escroquer|exploiter|rire au nez|engueuler|rembarrer|balader|juger|jeter|renvoyer)\b(?: (?:partout|par (?:les|des) [\w-]+))?)",
    re.IGNORECASE,
)
_OBLIGES = re.compile(
    rf"{_EUX} (?:qui )?(?:doivent|doit|sont obligés de|sont obligées de|sont forcés de) ((?:faire|aller|attendre|partir|parcourir|conduire|rouler|prendre|se déplacer)\b[^,;.!?]*)",
    re.IGNORECASE,
)
_FONT_DES_KM = re.compile(
    rf"{_EUX}(?<! ont)(?<! a)(?<! avaient) (?:font|fait|doivent faire) ((?:\w+ )?(?:\d+|dix|quinze|vingt|trente|quarante|cinquante|cent) ?(?:km|kilomètres|bornes|heures?|minutes)\b[^,;.!?]*)",
    re.IGNORECASE,
)
_PLUS_DE = re.compile(
    r"\b((?:les?|la|l[’']|nos|notre) ?[\w-]+) (?:n[’'])?(?:a|ont|aura|auront) plus (?:de |d[’'])(pain|boulangerie|médecin|épicerie|café|école|boucherie|pharmacie|commerce|commerces|librairie|garage|lien)\b",
    re.IGNORECASE,
)
_JAMAIS = re.compile(
    r"\b((?:les|des|aux?|nos) [^,;.!?]{3,40}?),? qui (?:ne |n[’'])?(mangent|voient|boivent|goûtent|entendent|prennent|ont|lisent|touchent) jamais ((?:de |d[’']|une? )[^,;.!?]+)",
    re.IGNORECASE,
)
_NE_SAVENT_PLUS = re.compile(
    r"\b((?:les|nos|des) [^,;.!?]{3,40}?),? (?:ils |elles )?(?:ne )?(connaissent|savent|reconnaissent) plus ((?:le|la|les|l[’']|ce qu|d[’']où|comment|qui)(?: |(?<=[’'u]))[^,;.!?]+)",
    re.IGNORECASE,
)
_RIEN_POUR = re.compile(
    r"\b(?:il )?(?:n[’']?)?y a(?:vait)? (?:plus )?(?:rien|pas grand[- ]chose)((?: (?:dans|à|au|en|sur|par|près)[^,;.!?]{2,30}?)? pour (?:les|nos) [\w’ -]{3,40})",
    re.IGNORECASE,
)
_UN_LIEU = re.compile(
    r"^(?:(?:c[’']est|je veux|je voulais|on voulait|on veut|nous voulions|pour avoir|créer|avoir) )?(un(?:e)? (?:vrai |bel )?(?:endroit|lieu|maison|table|refuge) (?:où|pour)[^;!?.]+)$",
    re.IGNORECASE,
)
_COUPE = re.compile(
    r",? (?:alors qu|pendant qu|tandis qu|parce|car|et (?:que|ça|je|puis|j)|quand on|pour une|sans que|et les? \w+ (?:les|la|le) )|, (?=on |je |il |ça )|[.…]",
    re.IGNORECASE,
)
_MAUX = frozenset(
    ["finir", "fermer", "disparaître", "perdre", "jeter", "écrouler", "effondrer", "dépérir", "brader", "partir", "faire", "pourrir", "rouiller", "manger", "tomber",
     "abandonner", "éteindre", "quitter", "massacrer", "galérer", "crever", "gaspiller", "acheter", "vieillir", "mentir", "vider", "dormir", "traîner", "moisir"]
)  # fmt: skip
"""What is suffered to see, in « j’ai vu les fermes disparaître »."""


def maux(texte: str) -> list[tuple[float, str]]:
    """The clauses that refuse an ill told in the answer, with how much each is worth.

    Args:
        texte: an answer to a why, however typed.
    """
    dit = lire(sans_hesitation(sans_incises(nettoyer(texte))))
    essais = [_vu(_DE_VOIR.search(dit), False), _vu(_VU.search(dit), True)]
    if eux := _SE_FONT.search(dit):
        pluriel, qui = _nommes(eux[1])
        essais.append(f"{qui} ne se {'fassent' if pluriel else 'fasse'} plus {eux[2]}")
    if eux := _OBLIGES.search(dit):
        pluriel, qui = _nommes(eux[1])
        essais.append(f"{qui} n’{'aient' if pluriel else 'ait'} plus à {eux[2].strip()}")
    if eux := _FONT_DES_KM.search(dit):
        pluriel, qui = _nommes(eux[1])
        essais.append(f"{qui} ne {'fassent' if pluriel else 'fasse'} plus {eux[2].strip()}")
    if perdu := _PLUS_DE.search(dit):
        pluriel, qui = _nommes(perdu[1])
        essais.append(f"{qui} {'aient' if pluriel else 'ait'} toujours {_quelque(perdu[2])}")
    if jamais := _JAMAIS.search(dit):
        _, qui = _nommes(re.sub(r"^aux? ", "les ", jamais[1]))
        essais.append(f"{qui} {jamais[2]} enfin {_affirme(jamais[3])}")
    if perdu := _NE_SAVENT_PLUS.search(dit):
        _, qui = _nommes(re.sub(r",? ils$|,? elles$", "", perdu[1]))
        verbe = {"savent": "sachent"}.get(perdu[2], perdu[2])
        essais.append(f"{qui} {verbe} encore {perdu[3].strip()}")
    if rien := _RIEN_POUR.search(dit):
        essais.append(f"il y ait quelque chose{rien[1].rstrip()}")
    if lieu := _UN_LIEU.match(dit):
        essais.append(f"il y ait {lieu[1].lower()}")
    sus = [(3.6, sans_ailleurs(e)) for e in essais if e and _dicible(e)]
    refus = _refus(texte) or _refuse(dit) or ""
    if refus.startswith("ses "):
        refus = _refuse(dit) or ""
    refus = re.sub("^les autres ", "d’autres ", refus)
    if refus and dicible(refus) and not refus.startswith("nous "):
        sus.append((4.6, sans_ailleurs(refus)))
    return sus


def _dicible(clause: str) -> bool:
    """Whether the clause can be said: in no first person, agreeing, of a fair length."""
    if PERSONNES.search(clause) or "«" in clause or not dicible(clause):
        return False
    mots = [mot.lower() for mot in decouper(clause)]
    return len(mots) <= LONGUEUR and accordes(mots, rares=True)


def _nommes(eux: str) -> tuple[bool, str]:
    """Whether they are several, and how they are named: « trop de gens » → « les gens »."""
    qui = re.sub(
        r"^(?:trop|plein|beaucoup|tant|tellement) d(?:e |[’'])", "les ", eux.strip(), flags=re.I
    )
    qui = re.sub(
        r"^.* (?:que |qu’)(?=(?:les|nos|des|ces|la|le|l’))|(?: (?:ils|elles|qui))$", "", qui
    )
    return qui.split(" ")[0].lower() in PLURIELS, qui[0].lower() + qui[1:]


def _affirme(objet: str) -> str:
    """« de gâteaux » → « des gâteaux », « de pain » → « du pain »; « une rivière » as it is."""
    nom = re.match(r"d(?:e |[’'])([\w-]+)", objet)
    if nom is None:
        return objet.strip()
    pluriel = a_lecture(nom[1], "Nmp", "Nfp", "Nxp")
    article = "des " if pluriel else "de la " if a_lecture(nom[1], "Nf") else "du "
    return (
        f"{'de l’' if voyelle(nom[1]) and not pluriel else article}{objet[nom.start(1) :].strip()}"
    )


def _quelque(nom: str) -> str:
    """« du pain », « un médecin », « des commerces »."""
    if nom in ("pain", "lien"):
        return f"du {nom}"
    if nom.endswith("s"):
        return f"des {nom}"
    return f"{'une' if a_lecture(nom, 'Nf') else 'un'} {nom}"


def _refuse(dit: str) -> str | None:
    """« je ne supporte pas que ces gestes s’éteignent » → « ces gestes ne s’éteignent plus »."""
    trouve = _IDEE_QUE.search(dit)
    if trouve is None:
        return None
    suite = re.sub("^ses ", "les ", (trouve[1] or trouve[3]).lstrip("’' "))
    # « triste que ça ferme et que les gens jettent leurs chaussures »
    suite = re.sub(
        r"^(?:ça|cela) [^,]{3,30}? et qu(?:e |’)(?=(?:les|des|nos|tant|tous)\b)", "", suite
    )
    if re.search(r"\bdoi(?:t|vent) |\b(?:ne |n’)", suite):
        # What is already denied is a good that is lost.
        return None
    relative = _RELATIVE.match(suite)
    mots = decouper(_RELATIVE.sub(r"\1 ", suite))
    nie = "pas" if trouve["pas"] == "pas" or "supporterais" in dit else "plus"
    lu = proposition(mots, "", nie) if len(mots) > 2 else None
    clause = sure(lu[1], nie=True) if lu else None
    if clause and relative and not PERSONNES.search(relative[2]):
        clause = re.sub(r"^(les [\w-]+)", rf"\1 {relative[2]}", clause)
    return clause


_RELATIVE = re.compile(r"^((?:ces|les|nos) [\w-]+), (qui [^,]+), ")


_BIEN = re.compile(
    r"\b(?:fermer les yeux|(?:dormir|manger|partir|repartir|rouler|vieillir|finir) (?:bien|tranquille\w*|enfin|heureu\w+|contente?s?|avec le sourire|mieux|ensemble|en paix|chez eux))\b",
    re.IGNORECASE,
)
"""What is good to see."""


def _vu(trouve: re.Match[str] | None, mal: bool) -> str | None:
    """« des vélos presque neufs finir à la déchetterie », refused; `mal`: only of a known ill."""
    if trouve is None:
        return None
    groupe = _COUPE.split(trouve[1].strip())[0].strip(" ,")
    if _BIEN.search(groupe):
        return None
    if not mal and (jetes := _JETES.match(groupe)):
        if not any(
            infinitif(m) and part(m, "V") > 0.9
            for m in decouper(jetes[1].lower())[2:]
            if m != "laver"
        ):
            return f"{jetes[1].lower()} ne finissent plus à {jetes[2]}"
    mots = decouper(groupe)
    if len(mots) > 2 and mots[0] == "de" and a_lecture(mots[1], "Amp", "Afp", "Axp"):
        # « de bons instruments »
        mots = ["les", *mots[1:]]
    bas = [mot.lower() for mot in mots]
    if bas and bas[0] not in (*PLURIELS, "le", "la", "l’", "un", "une"):
        if not a_lecture(bas[0], "Nmp", "Nfp", "Nxp") or infinitif(bas[0]):
            return None
        mots, bas = ["les", *mots], ["les", *bas]
    for i in range(2, min(len(bas), 9)):
        if bas[i] in ("qui", "que", "à"):
            if bas[i] == "à":
                continue
            return None
        sur = (
            infinitif(bas[i]) and part(bas[i], "V") > 0.5 and bas[i - 1] not in ("à", "de", "pour")
        )
        if not sur:
            continue
        if mal and bas[i] not in _MAUX:
            return None
        pluriel = bas[0] in PLURIELS
        forme = subjonctif_de(bas[i], pluriel)
        if forme is None:
            return None
        debut = i
        while bas[debut - 1] in CLITIQUES:
            debut -= 1
        ne = "n’" if voyelle(bas[debut] if debut < i else forme) else "ne"
        return sure([*mots[:debut], ne, *mots[debut:i], forme, "plus", *mots[i + 1 :]], nie=True)
    return None


_REFUSE = re.compile(
    r"(?:\bj?(?:(?:support|tolèr|toler|accept)\w* (?:pas|plus)|(?:veux|veut|voulais|voudrais|aimerais|souhaite) (?P<veux>pas|plus)|peux plus|marre|ras[- ]le[- ]bol"
    r"|assez|horreur|déteste|deteste|révolte|revolte)(?: de voir)?|\b(?:pour|pr) (?P<pour>pas|plus)) (?:qu[’' ]?|ke |que |k(?=on\b|une?\b|d[’']))"
    r"(?=on\b|les?\b|la\b|une?\b|l[’']|d[’']autres)([^.;!?…,]+)",
    re.IGNORECASE,
)


_NIES_OU_MOI = frozenset(
    ["ne", "n’", "pas", "plus", "jamais", "rien", "personne", "me", "m’", "je", "nous", "moi"]
)


def _refus(texte: str) -> str | None:
    """« je ne supporte pas qu'on jette un manteau » → « on ne jette plus un manteau », or None.

    « je veux pas qu'un autre paysan finisse… » → « aucun autre paysan ne finisse… ».
    """
    trouve = _REFUSE.search(nettoyer(texte))
    mots = decouper(ecrire(trouve[3].strip()) or "") if trouve else []
    bas = [mot.lower() for mot in mots]
    if trouve is None or len(mots) < 3 or (i := place_du_verbe(bas)) is None:
        return None
    j_ai = bas[:2] == ["d’", "autres"] and bas[-3:-1] == ["j’", "ai"]
    if set(bas) & (_NIES_OU_MOI - {"je"} if j_ai else _NIES_OU_MOI):
        return None
    pluriel = bas[0] in PLURIELS or bas[0] == "d’"
    verbe = subjonctif(bas[i], pluriel) or mots[i]
    debut = i
    while debut > 1 and bas[debut - 1] in CLITIQUES:
        debut -= 1
    ne = "n’" if voyelle((bas[debut:i] or [verbe])[0]) else "ne"
    pas = ["pas" if "pas" in (trouve["veux"], trouve["pour"]) else "plus"]
    if bas[0] in ("un", "une") and bas[1] == "autre":
        mots[0], pas = {"un": "aucun", "une": "aucune"}[bas[0]], []
    phrase = recoller([*mots[:debut], ne, *mots[debut:i], verbe, *pas, *mots[i + 1 :]])
    if not EN_PREMIERE.search(phrase):
        return phrase
    return souhait("je veux que " + phrase)
