"""What changes for those the clientele names: « qu’elles dorment »."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.clientele.nommee import genre, humains, moities, nom_de
from pourquoi.ecriture import normaliser
from pourquoi.raison_detre.effets import lire
from pourquoi.raison_detre.matiere import (
    AUTRES,
    MAL,
    PERSONNES,
    PLUSIEURS,
    PROFONDS,
    accompli,
    dicible,
    profonds,
    sujet_d_avant,
)
from pourquoi.reflet import ecrire
from pourquoi.reflet.lexique import a_lecture, infinitif, part
from pourquoi.reflet.souhait import place_du_verbe, subjonctif
from pourquoi.reflet.typographie import decouper, nettoyer, recoller

_QU_EUX = re.compile(
    r"(?:^|\b(?:pour|pr|veux|voudrais|voulais|aimerais|jaimerais|souhaite|change|fait|c[’' ]?est),? )"
    r"(?:qu[’' ]?|k|que |ke )(?=(?:ils?|elles?)\b)([^.;!?…—]+)",
    re.IGNORECASE,
)


_ELLES = re.compile(
    r"(?:(?:bah?|ben|et|oui|alors) )*elles (?!me |m’|sont |ont |étaient )", re.IGNORECASE
)
"""« elles se sentent belles de nouveau », said of a clientele of women."""


_LEUR_PERMET = re.compile(r"\b(?:ça|ca|cela) leur permet (?:de |d[’'])([^.;!?…,—]+)", re.IGNORECASE)


_GROUPES = re.compile(r"\b((?:les|aux|des|mes|nos|ces) [^\W\d_]+[sx]\b(?: [\w-]+)?)")
LES_MIENS = re.compile(
    r"\b(?:(ma|mon|notre|mes|nos)|(?:j'ai|on a|avec) (?:une?|deux|trois)) (?:deux |trois |petite?s? |grande?s?[- ]?|propres? |beaux?-|belles?-)*"
    r"(?:meres?|peres?|filles?|fils|enfants?|gosses?|gamine?s?|mari|femme|compagn\w+|copine?s?|copain|soeurs?|freres?|tante|oncle|parents?|grands?-?(?:mere|pere|parent)s?|famille|neveu|niece|bebe)\b"
)


def ce_qui_change_pour_eux(carnet: Carnet, clientele: tuple[str, str]) -> str | None:
    """« qu’elles dorment » of those the clientele names, as a clause for « afin », or None.

    It opens with « ils », « elles », « chacun » or « chacune », and may hold a second clause.
    """
    accord = genre(clientele[0]) if clientele[1] == "puissent" else None
    if accord is None or not any(humains(moitie) for moitie in moities(clientele[0])):
        return None
    plats = [normaliser(texte) for texte in carnet.pourquois()]
    ailleurs = {
        nom
        for plat in plats
        for nom in map(nom_de, _GROUPES.findall(plat))
        if humains(f"les {nom}") and nom not in ("gens", "clients", "clientes", "personnes")
    }
    if any(nom not in normaliser(clientele[0]) for nom in ailleurs):
        # « ils » may be those named before.
        return None
    for texte in profonds(carnet, (*PROFONDS, *AUTRES)):
        avant = sujet_d_avant(carnet, texte)
        if avant and not humains(avant) and not (accord == "f" and genre(avant) == "m"):
            # « les meubles finissent à la benne », « qu’ils vivent encore ».
            continue
        propre = lire(nettoyer(texte))
        if permis := _LEUR_PERMET.search(propre):
            propre = f"ça change qu’ils peuvent {permis[1]}"
        if accord == "f" and _ELLES.match(propre):
            propre = _ELLES.sub("ça change qu’elles ", propre)
        for trouve in _QU_EUX.finditer(propre):
            devant = propre[: trouve.start()]
            if len(devant.split()) > 8 or PLUSIEURS.search(devant) or "gars" in devant:
                # « ouvert aux gars du foyer, pour qu’ils se remettent »
                continue
            premiere, *suite = re.split(r"(,? et|,) (?:qu[’' ]|k)(?=(?:ils?|elles?)\b)", trouve[1])
            if (dit := _dit_d_eux(premiere.split(",")[0], accord, plats)) is None:
                continue
            autre = suite and _dit_d_eux(suite[1].split(",")[0], accord, plats)
            return f"{dit} et qu’{autre}" if autre else dit
    return None


def _dit_d_eux(clause: str, accord: str, plats: list[str]) -> str | None:
    """« elles dorment » said of a clientele of this gender, in the subjunctive, or None."""
    dit = ecrire(clause.strip()) or ecrire(_SONS.sub(lambda m: _ECRITS[m[0]], normaliser(clause)))
    mots = decouper(re.sub(r"\bencor\b", "encore", dit or ""))
    if len(mots) < 2:
        return None
    pronom, *suite = (mot.lower() for mot in mots)
    pluriel = pronom in ("ils", "elles")
    miens = {m[1] for plat in plats for m in LES_MIENS.finditer(plat)}
    if miens & ({"mes", "nos", None} if pluriel else {"ma", "mon", "notre", None}):
        # « qu’elle soit fière » of one’s own mother.
        return None
    feminin = pronom in ("elle", "elles")
    if feminin and accord == "m" or not pluriel and accord != ("f" if feminin else "m"):
        return None
    sujet = pronom if pluriel else "chacune" if feminin else "chacun"
    if pronom == "ils" and accord == "f":
        if any(_masculin(mot) for mot in suite):
            return None
        sujet, mots = "elles", [*mots[:1], *("elles" if m == "eux" else m for m in mots[1:])]
    return _subjonctif_d_eux(sujet, mots[1:], clause)


def _subjonctif_d_eux(sujet: str, suite: list[str], tape: str) -> str | None:
    """The clause after « que », its adjectives agreeing and nothing in it said of « je »."""
    mots = [sujet, *suite]
    bas = [mot.lower() for mot in mots]
    if not 2 <= len(mots) <= 18 or (i := place_du_verbe(bas)) is None or bas[1] == "y":
        return None
    pluriel = sujet in ("ils", "elles")
    nie = "ne" in bas or "n’" in bas
    if "plus" in bas and not re.search(r"\bn(?:e |[’'])", tape):
        compare = bas[-1] != "plus" and a_lecture(bas[bas.index("plus") + 1], "D", "A")
        if not compare or nie:
            # « ils ont plus peur »: more, or no more?
            return None
    if {"pas", "jamais", "rien"} & set(bas) and not nie:
        return None
    mots[i] = subjonctif(bas[i], pluriel) or mots[i]
    if sujet == "chacune" and (j := _place_de_l_adjectif(bas, i)):
        if not a_lecture(bas[j], "Af", "Ax", "Vpf"):
            if not a_lecture(f"{bas[j]}e", "Af", "Vpf"):
                return None
            mots[j] += "e"
    if not _accorde(bas[i + 1 :], pluriel) or accompli(bas[i - 1 : i + 4]):
        return None
    phrase = recoller(mots)
    attenue = re.sub(r"\b(?:moins|sans)(?: \w+er| \w+oir)?(?: de | d’| )\w+", "", phrase)
    if PERSONNES.search(phrase) or re.search(r"\b(?:nous|vous|tu|te)\b", phrase.lower()):
        return None
    mal = not nie and MAL.search(attenue.replace("quelqu’un", ""))
    tourne_vers_nous = re.search(
        r"\b(?:revien\w+|pa[iy]e\w*|achètent|recommand\w+|command\w+)\b", phrase
    )
    return phrase if not mal and not tourne_vers_nous and dicible(phrase) else None


_ECRITS = {"soi": "soit", "moin": "moins", "encor": "encore", "peu": "peut"}


_SONS = re.compile(r"(?:(?<=elle )soi|(?<=il )soi|\bmoin|\bencor|(?<=elle )peu)\b")


def _masculin(mot: str) -> bool:
    """Whether a word after « ils » would have to agree with « elles »."""
    adjectif = a_lecture(mot, "Am", "Vpm") and part(mot, "AV") > 0.2
    return adjectif or mot in ("tous", "nombreux", "ceux")


def _place_de_l_adjectif(bas: list[str], verbe: int) -> int | None:
    """Where an adjective stands right after « soit », « se sente », or None."""
    for j in range(verbe + 1, len(bas)):
        if a_lecture(bas[j], "D") and part(bas[j], "D") > 0.5 or bas[j] in ("pas", "plus"):
            continue
        return j if a_lecture(bas[j], "A", "Vp") and part(bas[j], "AV") > 0.5 else None
    return None


def _accorde(suite: list[str], pluriel: bool) -> bool:
    """Whether an adjective right after a verb has the number of the subject « ils »."""
    apres_verbe = True
    for mot in suite:
        adverbe = a_lecture(mot, "D") and part(mot, "D") > 0.5 or mot in ("pas", "plus")
        adjectif = a_lecture(mot, "A", "Vp") and part(mot, "AV") > 0.5 and not infinitif(mot)
        if pluriel and apres_verbe and adjectif and not adverbe and mot[-1] not in "sx":
            return False
        apres_verbe = infinitif(mot) or (apres_verbe and adverbe)
    return True


def nommer(eux: str, qui: str) -> str:
    """« elles dorment » → « les mamans dorment »."""
    return f"{qui} {eux.partition(' ')[2]}"
