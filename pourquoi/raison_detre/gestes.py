"""What a client sees them do, as the manner of the sentence: « en leur laissant un carnet »."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.raison_detre.effets import lire
from pourquoi.raison_detre.matiere import CRU, PERSONNES, dicible
from pourquoi.raison_detre.valeurs_en_acte import participe_de
from pourquoi.reflet import gerondif
from pourquoi.reflet.lexique import tours
from pourquoi.reflet.typographie import nettoyer, voyelle

_A_EUX = re.compile(
    r"(?:(?:bah?|ben|alors|moi|déjà)\W+)*(?:je |j’|nous |on )(?P<eux>leur |les )(?P<verbe>[^\W\d_]+) (?P<suite>.+)",
    re.IGNORECASE,
)
"""« je leur laisse un carnet »: what is done to the clients, whom the question named."""
_APRES = re.compile(
    r"(?:,| et| vu que| parce que| car| mais| comme ça| puis) (?:(?:je|on|nous|ils|elles|ça|les|leurs?)\b|[jc]’).*|,? (?:vu qu|parce qu|car |mais |comme ça|du coup).*"
)
_ORDINAIRE = re.compile(
    r"en (?:leur |les |le |la )?(?:faisant|disant|étant|ayant|voyant|répondant|essayant|souriant|arrivant|remerciant|travaillant|expliquant tout$|montrant (?:les? |la |l’|mes |mon )?(?:résultats?|travail|produits?|photos?)$)"
)
"""What anybody would do, or says nothing without more."""
_MOTS = (3, 12)
"""Words of a gesture, at least and at most."""


def geste_vu(carnet: Carnet) -> str | None:
    """« je leur apprends à réparer l'anse » → « en leur apprenant à réparer l’anse »; or None."""
    texte = carnet.regard_client or ""
    propos = carnet.bouts("regard_client", texte)
    for dit in dict.fromkeys([*(propos if len(propos) == 1 else []), texte]):
        nu = _APRES.sub("", lire(nettoyer(dit))).strip(" .,")
        geste = _fait_pour_eux(nu) or _APRES.sub("", gerondif(nu) or "")
        if geste and _se_dit(geste):
            return geste
    return None


def geste_promis(carnet: Carnet) -> str | None:
    """« appeler avant de changer une pièce », told as a mark of respect → « en appelant avant… »; or None."""
    # « payer l'essai : quand on apprend, c'est du travail »: what explains it is no part of it.
    geste_dit = re.split(r"\s*[:;]", nettoyer(carnet.geste_respect or ""))[0]
    dit = _APRES.sub("", lire(geste_dit)).strip(" .,")
    promis = _PROMIS.fullmatch(dit)
    fait = participe_de(promis["verbe"].lower()) if promis else None
    if promis is None or fait is None:
        return None
    ne = "en ne " if not voyelle(fait) else "en n’"
    geste = f"{ne if promis['jamais'] else 'en '}{fait}{' jamais' if promis['jamais'] else ''} {promis['quoi']}"
    return geste if _se_dit(geste) else None


_PROMIS = re.compile(
    r"(?P<jamais>(?:ne )?jamais )?(?P<verbe>[^\W\d_]+(?:er|ir|re)) (?P<quoi>[^,:;]+)", re.IGNORECASE
)


def _fait_pour_eux(dit: str) -> str | None:
    vu = _A_EUX.fullmatch(dit)
    lus = [t for n in (1, 3, 4) for t in tours(vu["verbe"].lower(), n)] if vu else []
    participe = next((t.participe for t in lus if t.temps == "P" and t.participe), None)
    return f"en {vu['eux'].lower()}{participe} {vu['suite']}" if vu and participe else None


def _se_dit(geste: str) -> bool:
    moins, plus = _MOTS
    if _ORDINAIRE.match(geste) or PERSONNES.search(geste) or CRU.search(geste):
        return False
    entier = moins < len(geste.split()) <= plus and "," not in geste
    return entier and dicible(geste) and not re.search(r"\b(?:lui|il|elle)\b", geste)
