"""Words of the sentence pointed at: spelled another way, found to mean nothing, or left out.

Readers as those of `ellipses`: the sentence and the message, to the sentence changed with the
stretch of the message that asked for it; None when there is nothing they surely read.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.ecriture import normaliser
from pourquoi.retouche.ajout import avec_ses_pareils
from pourquoi.retouche.bilan import tient_debout
from pourquoi.retouche.charpente import lire
from pourquoi.retouche.consignes import OTER, REMPLACER
from pourquoi.retouche.ellipses import Lecteur
from pourquoi.retouche.litteral import exact, tient
from pourquoi.retouche.mise_au_propre import accord_de, propre
from pourquoi.retouche.mots import pleins, racines
from pourquoi.retouche.oral import sans_commentaire
from pourquoi.retouche.parties import CHANGER, changer_de_partie
from pourquoi.retouche.places import Place, situer

_CITE = re.compile(r"«\s*(?P<mots>[^«»]+?)\s*»")

# --- Spelled another way -------------------------------------------------------------------------

_LETTRES = r"\s*,?\s*(?P<avec>sans|avec)\s+(?:(?:un|une|le|la|les|des|de|deux)\s+|l’)?(?P<fin>es|ées|s|e|x)(?![\w’])"
_EPELE = re.compile(
    rf"(?:(?<![\w’])(?:mets|met|mettez|[ée]cri(?:s|t|vez))\s+)?(?:«\s*(?P<cite>[^«»]+?)\s*»|(?P<nu>[^\W\d_]{{3,}}))(?:\s+(?:c’est|ça s’écrit|s’écrit|prend|c))?{_LETTRES}",
    re.IGNORECASE,
)


def graphie(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« « payées » avec un e », « propre sans s », or the words quoted with another ending."""
    for trouve in _EPELE.finditer(dit):
        mots = trouve["cite"] or trouve["nu"]
        faite = _autrement(phrase, mots) or _epele(phrase, mots, trouve)
        if faite:
            return faite, trouve.span()
    for trouve in _CITE.finditer(dit):
        if _A_CHANGER.search(dit[: trouve.start()]) or _PAR.match(dit, trouve.end()):
            continue
        if _RIEN_DIRE.match(dit, trouve.end()) or _C_EST_QUI.match(dit, trouve.end()):
            continue
        if faite := _autrement(phrase, trouve["mots"]):
            return faite, trouve.span()
    return None


_A_CHANGER = re.compile(
    rf"\b(?:{REMPLACER}|{OTER}|au lieu d|à la place d|plut[ôo]t qu|pas)\b[^.!?]*$", re.IGNORECASE
)
_PAR = re.compile(r"\s*(?:par|devient|au lieu|[àa] la place|plut[ôo]t|→)\b", re.IGNORECASE)
"""The words quoted are changed for others: these are read elsewhere."""
_C_EST_QUI = re.compile(r"[\s,]*(?:c[’ ]?est|c)\s+(?:qui|quoi)\b", re.IGNORECASE)


def _autrement(phrase: str, mots: str) -> str | None:
    """The sentence with these words, that stand in it once but for their endings; or None."""
    dits = re.findall(r"[\w-]+", mots)
    if not dits or exact(phrase, mots):
        return None
    places = [m for m in re.finditer(r"[\w-]+", phrase)]
    trouvees = []
    for i in range(len(places) - len(dits) + 1):
        fenetre = places[i : i + len(dits)]
        pareils = [accord_de(m[0], d) for m, d in zip(fenetre, dits, strict=True)]
        if all(pareils):
            trouvees.append((fenetre, pareils))
    if len(trouvees) != 1:
        return None
    fenetre, pareils = trouvees[0]
    for m, neuf in zip(reversed(fenetre), reversed(pareils), strict=True):
        phrase = f"{phrase[: m.start()]}{neuf}{phrase[m.end() :]}"
    return phrase


def _epele(phrase: str, mots: str, dit: re.Match[str]) -> str | None:
    """The sentence with the last of these words, that stand in it, with or without that ending."""
    place = exact(phrase, mots)
    if place is None:
        return None
    avant, apres = phrase[: place[1]], phrase[place[1] :]
    fin = dit["fin"].lower()
    if dit["avec"].lower() == "sans":
        return f"{avant.removesuffix(fin)}{apres}" if avant.endswith(fin) else None
    if avant.endswith(fin):
        return None
    # « payés » avec un e
    pluriel = fin == "e" and avant.endswith("s")
    return f"{avant[:-1]}es{apres}" if pluriel else f"{avant}{fin}{apres}"


# --- Found to mean nothing -----------------------------------------------------------------------

_VEUT_RIEN_DIRE = r"(?:(?:ça |cela |ca |sa )?(?:ne )?(?:veu[tx]|voulait|signifie) (?:\w+ )?(?:toujours |tjrs |vraiment )?rien(?: dire)?|(?:ce n[’']est|c[’ ]?est|c) pas (?:du )?fran[çc]ais|n[’']a (?:aucun|pas de) sens)"
_RIEN_DIRE = re.compile(
    rf"[\s,:;.…]*(?:(?:mais|là|alors|ben|bah|franchement|pour moi|désolée?)[\s,]+)*(?:{_VEUT_RIEN_DIRE}|(?:c[’ ]?est )?quoi(?: ça)?\s*\?|on (?:dirait|croirait)(?! qu)\b)[^.;!?«»]*",
    re.IGNORECASE,
)
_RIEN_DIRE_AVANT = re.compile(rf"{_VEUT_RIEN_DIRE}(?: du tout)?[\s,:]*$", re.IGNORECASE)
_OTER_JUSTE_AVANT = re.compile(
    rf"(?:\b(?:il )?faut(?:drait)? )?\b{OTER}(?: (?:moi|donc|aussi))?\s*$", re.I
)
_PUIS_DIT = re.compile(
    r"\s*[,:]?\s*(?:c[’ ]?est (?!quoi|pas)|plut[ôo]t|mett?|disons)", re.IGNORECASE
)


def denoncees(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« « en ne lâchant jamais » quoi ? »: the part goes, where the sentence stands without it."""
    for trouve in _CITE.finditer(dit):
        apres = _RIEN_DIRE.match(dit, trouve.end())
        avant = _RIEN_DIRE_AVANT.search(dit[: trouve.start()])
        if not (apres or avant) or _PUIS_DIT.match(dit, apres.end() if apres else trouve.end()):
            continue
        if faite := sans_la_partie(phrase, trouve["mots"]):
            ordre = _OTER_JUSTE_AVANT.search(dit[: trouve.start()])
            debut = min(m.start() if m else trouve.start() for m in (avant, ordre))
            return faite, (debut, apres.end() if apres else trouve.end())
    return None


def sans_la_partie(phrase: str, mots: str) -> str | None:
    """The sentence without the part that these words are most of; None when none is, or it falls."""
    cadre, dits = lire(phrase), set(_sans_liens(mots))
    if cadre is None or not exact(phrase, mots):
        return None
    for suite in cadre.suites:
        siens = set(_sans_liens(suite))
        if exact(suite, mots) and len(siens & dits) * 2 > len(siens):
            faite = phrase.replace(f", {suite}", "", 1)
            return faite if tient(faite, phrase) and tient_debout(faite) else None
    return None


def _sans_liens(dit: str) -> list[str]:
    return pleins(_LIENS.sub("", normaliser(dit)), 2)


_LIENS = re.compile(r"^(?:afin|d'abord|pour|en|avec|sans)\b|\b(?:les?|la|que|des?|pour)\b")

# --- Left out ------------------------------------------------------------------------------------

_ET_QUOI = re.compile(
    r"(?:^|[.,;:!?…»]\s*|\s)(?:et|mais|pis|puis)\s+(?:alors\s+)?(?:«\s*)?(?P<quoi>(?:(?:les?|la|nos|mes|mon|ma)\s|l[’'])[\w’-]+(?: (?!et\b)[\w’-]+){0,3}?)(?:\s*»)?(?:(?:,? alors| dans tout [çc]a| là-dedans)?\s*\?|,? (?:(?:ils?|elles?) )?(?:est|sont) (?:pass[ée]e?s?|partie?s?) o[uù](?: donc)?\W*(?:$|(?<=[.?!])))",
    re.IGNORECASE,
)


def et_quoi(dits: str) -> Lecteur:
    """« et la parole ? »: a value, or people, that they told, and that the sentence leaves out.

    Args:
        dits: what they said before.
    """

    def lire_ici(phrase: str, dit: str) -> tuple[str, Place] | None:
        for trouve in _ET_QUOI.finditer(dit):
            quoi = propre(trouve["quoi"])
            if not exact(normaliser(dits), normaliser(re.sub(r"^\w+[ ’']", "", quoi))):
                continue
            faite = None if situer(phrase, quoi) else avec_ses_pareils(phrase, quoi)
            if faite and tient(faite, phrase):
                return faite, trouve.span()
        return None

    return lire_ici


# --- Whom it is for, told for the end ----------------------------------------------------------

_A_LA_FIN = re.compile(
    r"\b(?:la fin|le bout|la derni[èe]re partie)\b[^:.!?«»]{0,40}(?::\s*«?|«)\s*(?P<dit>(?:d[’']abord )?pour (?:les|des|ceux|celles|mes|nos|la|le|un|une|chaque)\s[^.;!?«»]{3,})(?:\s*»)?",
    re.IGNORECASE,
)
_POUR_QUI = re.compile(r"(?:(?:d’abord )?pour (?!que |qu’)|à commencer par |aux côtés |auprès )")


def pour_eux_annonce(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« pour la fin, mettez plutôt : pour des gens qui… »: in the place of those it was for."""
    trouve, cadre = _A_LA_FIN.search(dit), lire(phrase)
    if trouve is None or cadre is None:
        return None
    neuf = propre(sans_commentaire(trouve["dit"]))
    suites = [neuf if _POUR_QUI.match(s) else s for s in cadre.suites]
    cadre = replace(cadre, suites=tuple(suites)) if neuf in suites else cadre.avec(neuf)
    faite = cadre.dire()
    return (faite, trouve.span()) if tient(faite, phrase) else None


# --- Not that, but this --------------------------------------------------------------------------

_PAS_POUR = re.compile(
    r"(?P<tout>\b(?:c’est|ce n’est|c ?est|c) pas (?P<pas>pour qu(?:e |’)[^.!?;«»]+?)[\s,]+(?:mais )?(?:c’est|c ?est|c) (?:plutôt |surtout )?(?P<oui>pour (?:qu(?:e |’)|(?!que)\w+(?:er|ir|re) )[^.!?;«»]+))",
    re.IGNORECASE,
)


def pas_pour_mais_pour(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« c'est pas pour qu'on trinque que je m'installe, c'est pour qu'ils se parlent »."""
    trouve, cadre = _PAS_POUR.search(dit), lire(phrase)
    if trouve is None or cadre is None:
        return None
    buts = [s for s in cadre.suites if re.match(r"(?:afin|pour) ", s)]
    if not any(racines(s) & racines(trouve["pas"]) for s in buts):
        # What is refused is not what the sentence says.
        return None
    faite = changer_de_partie(phrase, CHANGER, sans_commentaire(trouve["oui"]))
    return (faite, trouve.span("tout")) if faite else None
