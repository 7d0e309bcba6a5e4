"""What a client sees them do, as the manner of the sentence: « en leur laissant un carnet »."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.ecriture import en_phrases
from pourquoi.raison_detre.effets import lire
from pourquoi.raison_detre.matiere import CRU, PERSONNES, dicible
from pourquoi.raison_detre.valeurs_en_acte import participe_de
from pourquoi.reflet.lexique import tours
from pourquoi.reflet.typographie import nettoyer, voyelle

_LIEU = re.compile(
    r"(?P<lieu>(?:(?P<dans>sur|dans|avec|chez|devant|derrière) [^,]{3,30}|(?:l’|la |le |les |mon |ma |mes )[^, ]+)),? (?=je |j’|on )",
    re.IGNORECASE,
)
_JE = re.compile(
    r"(?!(?:quand|kan|si|lorsque|dès|comme|avant)\b)(?:.{0,24}? )?(?:je |j’|nous |on )(?:ne |n’)?(?P<eux>leur |les |me |m’|nous |l’|la |le )?(?P<verbe>[^\W\d_]+)(?P<nie> (?:pas|jamais|plus|rien)\b)? (?P<suite>.+)",
    re.IGNORECASE,
)
"""« je leur laisse un carnet », « que je me souviens de la bouteille d’avant »."""
_PROMIS = re.compile(
    r"(?P<nie>(?:ne )?(?:jamais|pas) )?(?P<eux>se |leur |les |s’)?(?P<verbe>[^\W\d_]+(?:er|ir|re)) (?P<suite>.+)",
    re.IGNORECASE,
)
"""« appeler avant de changer une pièce », « ne jamais lire à voix haute »."""
_APRES = re.compile(
    r"(?:,| et| vu que| parce que| car| mais| comme ça| puis) (?:(?:je|on|nous|ils|elles|ça|les|leurs?)\b|[jc]’).*"
    r"|,? (?:vu qu|parce qu|car |mais |comme ça|du coup).*|,(?! même ).*"
    r"| (?:et|ou) (?=[^,]* (?:où|que|qui|dont) (?:je|j’|nous|on)\b).*| (?:peut-être|toujours)(?= \w+ ?$)"
)
_ORDINAIRE = re.compile(
    r"en (?:ne |n’)?(?:leur |les |le |la )?(?:faisant|disant|étant|ayant|voyant|répondant|essayant|souriant|arrivant|remerciant|travaillant|donnant|aimant|voulant|pouvant|mettant (?:tout|du)|expliquant tout$|montrant (?:les? |la |l’|mes |mon )?(?:résultats?|travail|produits?|photos?)$)"
)
"""What anybody would do, or says nothing without more."""
_ON_NE_SAIT_QUI = re.compile(
    r"\b(?:cett?e?|celle|celui|lui|il|elle|madame|monsieur|m(?:me|lle|r)|(?:la|une?) dame|le monsieur|les? miens?|son|sa|ses|dessus|dedans|y)\b|\.",
    re.I,
)
_MOTS = (3, 15)
"""Words of a gesture, at least and at most."""


def geste_vu(carnet: Carnet) -> str | None:
    """« je leur apprends à réparer l'anse » → « en leur apprenant à réparer l’anse »; or None."""
    texte = carnet.regard_client or ""
    propos = carnet.bouts("regard_client", texte)
    dits = dict.fromkeys([*en_phrases(texte), *(propos if len(propos) == 1 else [])])
    if _SOI.search(texte):
        # « Mes chaussures. On baisse la tête à un enterrement »: anybody does, not who says « je ».
        dits = {dit: None for dit in dits if _SOI.search(dit)}
    return next(filter(None, map(_geste, dits)), None)


def geste_promis(carnet: Carnet) -> str | None:
    """« appeler avant de changer une pièce », told as a mark of respect → « en appelant avant… »; or None."""
    # « payer l'essai : quand on apprend, c'est du travail »: what explains it is no part of it.
    dits = [re.split(r"\s*[:;]", phrase)[0] for phrase in en_phrases(carnet.geste_respect or "")]
    return next(filter(None, map(_geste, dits[:1])), None)


_SOI = re.compile(r"\b(?:je|mes|mon|ma)\b|\bj[’']", re.I)


def _geste(dit: str) -> str | None:
    """What they do, or promise to do, as a manner; or None."""
    # « montrer à la maman, gratuitement, les gestes du soir »
    entier = re.sub(
        r", (?:[\w’]+ ){0,2}\w+, (?=(?:les?|la|l’|des|une?) ?\w)", " ", lire(nettoyer(dit))
    )
    place = _LIEU.match(entier)
    ou = place["lieu"] if place else ""
    nu = _APRES.sub("", entier[place.end() if place else 0 :])
    nu = re.sub(r" toujours\b", "", nu).strip(" .,")
    lu = _PROMIS.fullmatch(nu)
    fait = participe_de(lu["verbe"].lower()) if lu else None
    if lu is None:
        lu = _JE.fullmatch(nu)
        temps = [t for n in (1, 3, 4) for t in tours(lu["verbe"].lower(), n)] if lu else []
        fait = next((t.participe for t in temps if t.temps == "P" and t.participe), None)
    if lu is None or not (fait or lu["nie"]):
        return None
    eux = re.sub(r"^(?:me |m’|se |s’)$", "nous ", (lu["eux"] or "").lower())
    suite, ou = lu["suite"], ou[:1].lower() + ou[1:]
    if ou and suite.endswith(" dessus"):
        # « l’ardoise, j’écris le nom du bateau dessus »
        suite = f"{suite.removesuffix('dessus')}sur {ou}"
    elif place and place["dans"]:
        suite = f"{suite} {ou}"
    return next(filter(_se_dit, _dites(lu, eux, fait, suite)), None)


def _dites(lu: re.Match[str], eux: str, fait: str | None, suite: str) -> list[str]:
    """How it can be said: « en ne touchant jamais… », « sans jamais lire… »."""
    nie = re.sub(r"^ne ", "", (lu["nie"] or "").strip().lower())
    if not nie:
        return [f"en {eux}{fait} {suite}"]
    if lu.re is _PROMIS:
        jamais = "jamais " if nie == "jamais" else ""
        return [f"sans {jamais}{eux}{lu['verbe'].lower()} {suite}"]
    return [f"en {'n’' if voyelle(eux or fait or '') else 'ne '}{eux}{fait} {nie} {suite}"]


def _se_dit(geste: str) -> bool:
    moins, plus = _MOTS
    if _ORDINAIRE.match(geste) or PERSONNES.search(geste) or CRU.search(geste):
        return False
    entier = moins < len(geste.split()) <= plus and not re.search(r",(?! même )", geste)
    return entier and dicible(geste) and not _ON_NE_SAIT_QUI.search(geste)
