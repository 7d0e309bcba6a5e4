"""Words given with what ties them to the rest: « et repartent contents », « quand ils seront grands ».

A reader takes the sentence and the message, and gives back the sentence changed with the stretch
of the message that asked for it; None when there is nothing it surely reads.
"""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.reflet.lexique import conjugue, part
from pourquoi.retouche.consignes import METTRE, OTER, REMPLACER
from pourquoi.retouche.litteral import exact, tient
from pourquoi.retouche.mise_au_propre import accord_de, propre
from pourquoi.retouche.mots import racines
from pourquoi.retouche.places import Place

# --- A verb with its own « et » ------------------------------------------------------------------

_ET_CITE = re.compile(
    rf"\b(?:{METTRE}|dis|dites|dire|[ée]cri\w+|plut[ôo]t|serait)\b[^«».;!?]{{0,30}}«\s*(?P<tout>(?P<lien>et|mais|puis) (?P<mots>[^«»,.;!?]{{6,}}?))[\s.]*»(?!\s*(?:à la place|au lieu|après|avant|devant))",
    re.IGNORECASE,
)
_SON_LIEN = re.compile(
    r",?(?: (?:et|mais|puis|ou))?(?: (?:pour |afin )?qu(?:e |’)(?:ils?|elles?|on))?\s*$"
)


def avec_son_lien(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« mettez « et rentrent contents » » in the place of « , et qu'elles rentrent contentes ».

    What ties these words in the sentence goes with them: it is told anew.
    """
    for trouve in _ET_CITE.finditer(dit):
        mots = propre(trouve["mots"])
        premier = mots.split()[0].lower()
        if exact(phrase, trouve["tout"]) or not (conjugue(premier) and part(premier, "V") > 0.4):
            continue
        place = _aux_accords_pres(phrase, mots)
        lien = place and _SON_LIEN.search(phrase[: place[0]])
        if not place or not lien or not lien[0].strip():
            continue
        tete = phrase[: lien.start()].rstrip(" ,")
        faite = f"{tete} {trouve['lien'].lower()} {mots}{phrase[place[1] :]}"
        if tient(faite, phrase):
            # What is quoted before only says what is wrong: « « rentrent » sans « qu'elles » ».
            return faite, (_debut_de_la_demande(dit, trouve.start()), trouve.end())
    return None


def _debut_de_la_demande(dit: str, ou: int) -> int:
    bornes = (m.end() for m in re.finditer(r"[.!?]\s", dit[:ou]))
    return max(bornes, default=0)


def _aux_accords_pres(phrase: str, mots: str) -> Place | None:
    """Where these words stand once, but for their agreements."""
    voulus = re.findall(r"[\w’-]+", mots)
    siens = list(re.finditer(r"[\w’-]+", phrase))
    places = [
        (siens[i].start(), siens[i + len(voulus) - 1].end())
        for i in range(len(siens) - len(voulus) + 1)
        if all(accord_de(s[0], v) for s, v in zip(siens[i:], voulus, strict=False))
    ]
    return places[0] if len(places) == 1 else None


# --- Little words quoted to be taken out ---------------------------------------------------------

_LIEN = r"(?:et|ou|mais|donc|puis|qu|que|qui|ils?|elles?|on|de|des?|d|à|l|les?|la|y|en|pour|afin|par|car|parce)"
_OTE_LES_LIENS = re.compile(
    rf"\b{OTER}\s+(?:(?:juste|moi|aussi|donc|le|les mots)\s+)*«\s*(?P<mots>{_LIEN}(?:[ ’]{_LIEN}){{1,3}})\s*»(?!\s*(?:et|puis|pour)\s+(?:mett|remplac))",
    re.IGNORECASE,
)


def sans_ces_liens(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« enlevez « qu'elles » »: these little words and nothing around them, where it still holds."""
    for trouve in _OTE_LES_LIENS.finditer(dit):
        place = exact(phrase, trouve["mots"])
        if not place or place[0] == 0:
            continue
        avant, apres = phrase[: place[0]].rstrip(" "), phrase[place[1] :].lstrip(" ")
        verbe = re.match(r"[\w-]+", apres)
        if trouve["mots"].lower().startswith("et ") and verbe and conjugue(verbe[0].lower()):
            # « enlève « et qu'elles » » leaves two verbs to the same people.
            avant = f"{avant} et"
        avant = re.sub(r",( et)$", r"\1", avant)
        faite = f"{avant} {apres}"
        if tient(faite, phrase):
            # The judgement before it (« il y a une faute : … ») asks nothing more.
            ordres = re.search(rf"\b(?:{METTRE}|{OTER}|{REMPLACER})\b", dit[: trouve.start()], re.I)
            return faite, (trouve.start() if ordres else 0, trouve.end())
    return None


# --- The same circumstance, told otherwise -------------------------------------------------------

_QUAND = re.compile(
    r"\b(?:quand|(?:lorsqu|tant qu|d[èe]s qu|une fois qu)(?:e\b|(?=’)))", re.IGNORECASE
)
_FUTUR = re.compile(
    r"\b(?:ser|aur|ir|fer|pourr|viendr|mourr|partir|grandir|\w{3,}er)(?:a|ons|ont|ez)\b"
)


def de_meme_lien(phrase: str, neuf: str) -> str | None:
    """The sentence that ends on a « quand » like this one, ended on this one instead.

    « … debout quand on sera plus là » and « quand nous n'y serons plus » are the same moment.
    """
    net, base = propre(neuf), phrase.rstrip(" .")
    ouvre, siens = _QUAND.match(net), list(_QUAND.finditer(base))
    if ouvre is None or not siens or normaliser(siens[-1][0]) != normaliser(ouvre[0]):
        return None
    dernier = base[siens[-1].start() :]
    pareils = _FUTUR.search(dernier) and _FUTUR.search(net) or racines(dernier) & racines(net)
    if "," in dernier or not pareils:
        return None
    faite = f"{base[: siens[-1].start()].rstrip(' ,')} {net[0].lower()}{net[1:]}."
    return faite if tient(faite, phrase) else None
