"""What is asked beside words of the sentence: « du bourg » en trop après « le soir », X after Y.

A reader takes the sentence and the message, and gives back the sentence changed with the stretch
of the message that asked for it; None when there is nothing it surely reads.
"""

from __future__ import annotations

import re

from pourquoi.reflet.lexique import infinitif
from pourquoi.retouche.bilan import tient_debout
from pourquoi.retouche.consignes import AJOUTER, METTRE, OTER
from pourquoi.retouche.litteral import ENTRE_GUILLEMETS, en_guillemets, exact, tient
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.oral import sans_commentaire, sans_tics
from pourquoi.retouche.places import Place

_SIMPLES = re.compile(
    r"(?<!\w)['‘](?=\w)(?P<dit>[^'‘’«»\"\n]{0,60}?(?:['’]\w[^'‘’«»\"\n]*?)*\w\w)['’](?!\w)"
)


def entre_guillemets(texte: str) -> str:
    """A message on one line, with « » around what it quotes in any other way: “x”, "x", 'x'."""
    dit = en_guillemets(" ".join(texte.split()))
    return _SIMPLES.sub(r"« \g<dit> »", dit).replace("'", "’")


# --- Words of the sentence, in a message ---------------------------------------------------------

_MOT = re.compile(r"[^\s,.;:!?…«»]+")
_LONGUE = 12
"""Words beyond which no run is looked for."""


def _places(phrase: str, mots: str) -> list[Place]:
    """Where these very words stand, each time."""
    trouvees: list[Place] = []
    debut = 0
    while place := exact(phrase[debut:], mots):
        trouvees.append((debut + place[0], debut + place[1]))
        debut = trouvees[-1][1]
    return trouvees


def _d_ici(phrase: str, dit: str, ou: int) -> tuple[list[Place], int] | None:
    """The longest words from here, quoted or not, that the sentence has: where, and their end."""
    if cite := re.compile(r"\s*(?:le mot |les mots )?«\s*([^«»]+?)\s*»").match(dit, ou):
        places = _places(phrase, cite[1])
        return (places, cite.end()) if places else None
    fin = re.compile(r"[.;!?…«»]").search(dit, ou)
    mots = list(_MOT.finditer(dit, ou, fin.start() if fin else len(dit)))[:_LONGUE]
    for n in range(len(mots), 0, -1):
        morceau = dit[mots[0].start() : mots[n - 1].end()]
        if re.search(r"\w{3}", morceau) and (places := _places(phrase, morceau)):
            return places, mots[n - 1].end()
    return None


def _jusqu_ici(phrase: str, dit: str, ou: int) -> tuple[list[Place], int] | None:
    """The longest words that end here, quoted or not, that the sentence has: where, and their start."""
    cites = list(ENTRE_GUILLEMETS.finditer(dit[:ou]))
    if cites and not dit[cites[-1].end() : ou].strip():
        places = _places(phrase, cites[-1][1])
        return (places, cites[-1].start()) if places else None
    mots = list(_MOT.finditer(dit[:ou]))[-_LONGUE:]
    for debut in mots:
        morceau = dit[debut.start() : ou]
        if re.search(r"\w{3}|\bet\b", morceau) and (places := _places(phrase, morceau)):
            return places, debut.start()
    return None


# --- Too many ------------------------------------------------------------------------------------

_DE_TROP = r"(?:(?:est |sont |c[’']est |c |qui (?:est |sont )?)?(?:en|de) trop|(?:est |sont )?(?:en double|inutiles?)|à (?:enlever|virer|retirer|supprimer))"
_REPERE = re.compile(
    rf"(?P<trop>\s*»?,?\s*{_DE_TROP})?\s*,?\s+(?:qui (?:vient|est|suit) |juste |là |placé )*(?P<ou>apr[èe]s|derri[èe]re|avant|devant)\b(?: le mot| les mots)?",
    re.I,
)
_ORDONNE = re.compile(rf"\b{OTER}\b|(?<!\w){_DE_TROP}(?!\w)", re.I)


def en_trop(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« y a un « du bourg » en trop après le soir »: taken out there, and nowhere else."""
    for repere in _REPERE.finditer(dit):
        debut = max((m.end() for m in re.finditer(r"[.;!?]\s", dit[: repere.start()])), default=0)
        fin = re.compile(r"[.;!?]|$").search(dit, repere.end())
        bout = debut, fin.start() if fin else len(dit)
        if not _ORDONNE.search(dit[slice(*bout)]):
            continue
        vise = _jusqu_ici(phrase, dit, repere.start())
        a_cote = vise and _d_ici(phrase, dit, repere.end())
        if not (vise and a_cote):
            continue
        apres = repere["ou"].lower().startswith(("apr", "der"))
        for place in vise[0]:
            autres = (p for p in a_cote[0] if p != place)
            if any(_se_suivent(phrase, *((p, place) if apres else (place, p))) for p in autres):
                faite = _sans(phrase, place)
                return (faite, bout) if faite else None
    return None


def _se_suivent(phrase: str, premier: Place, second: Place) -> bool:
    """Whether nothing but a comma, or a small word, stands between two places."""
    entre = phrase[premier[1] : second[0]]
    return premier[1] <= second[0] and bool(re.fullmatch(r"[\s,]*(?:le|la|les|l’|du|des|de)?[\s,]*", entre))  # fmt: skip


def _sans(phrase: str, place: Place) -> str | None:
    gauche, droite = phrase[: place[0]].rstrip(), phrase[place[1] :].lstrip()
    if gauche.endswith(",") and re.match(r"[,.]", droite):
        gauche = gauche[:-1]
    faite = re.sub(r"\s+([,.])", r"\1", f"{gauche} {droite}")
    return faite if tient(faite, phrase) and tient_debout(faite) else None


# --- Put there -----------------------------------------------------------------------------------

_AJOUTER_APRES = re.compile(
    rf"\b(?:{AJOUTER}|{METTRE}|r?ajout\w+|mettiez)(?:[ -](?:moi|y))?[\s,]+(?:(?:juste|aussi|encore|plut[ôo]t|stp|svp|s[’']il (?:vous|te) pla[iî]t)\s+)*(?:apr[èe]s|derri[èe]re|[àa] la suite de)\b(?: le mot| les mots)?",
    re.I,
)
_APRES = re.compile(r"\b(?:juste )?(?:apr[èe]s|derri[èe]re)\b(?: le mot| les mots)?", re.I)
_AJOUTER_ENFIN = re.compile(
    rf"\s*[,:]?\s*(?:(?:il )?faut |(?:vous pouvez|tu peux) )?(?:r?ajout\w+|{METTRE})(?:[ -](?:moi|y|juste|aussi|simplement))*(?=[\s:«])(?!.*\b(?:au lieu|[àa] la place)\b)",
    re.I,
)
_QUE_C_EST = re.compile(
    r"[\s,:]*(?:(?:et |qu[e’']? ?)?(?:(?:que )?c[’']?\s?est|le fait)\b\s*(?=(?:parce|pour|car|gr[âa]ce|afin|à cause|de|d[’']|en|avec|sans)\b)|(?:que |le fait )(?=(?:parce|pour|car)\b)|(?:le mot|les mots|ceci|[çc]a)\b[\s:]*)?",
    re.I,
)
_PUIS_SIGNE = re.compile(
    r"[\s,;]+(?:et |puis |apr[èe]s |ensuite |alors )*(?:(?:je|on) (?:la |vous la |te la )?(?:signe|valide|prends|garde)|c[’']est (?:bon|tout|parfait|sign)|[çc]a (?:ira|sera)|(?:ce sera|on est) (?:bon|parfait))\b.*$",
    re.I,
)


def ajouter_apres(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« ajoutez après « chez eux » que c'est parce que… »: the landmark first, then what is new.

    « et après je signe » is left: the sentence is seen before it is signed.
    """
    ordres = [*_AJOUTER_APRES.finditer(dit), *_APRES.finditer(dit)]
    for ordre in ordres:
        repere = _d_ici(phrase, dit, ordre.end())
        if repere is None or len(repere[0]) > 1:
            continue
        (place,), ou = repere
        if ordre.re is _APRES:
            # « après le bourg, mettez dès l'aube »
            suite = _AJOUTER_ENFIN.match(dit, ou)
            if suite is None:
                continue
            ou = suite.end()
        lien = _QUE_C_EST.match(dit, ou)
        ou = lien.end() if lien else ou
        fin = re.compile(r"[.;!?…](?:\s|$)|$").search(dit, ou)
        brut = _PUIS_SIGNE.sub("", dit[ou : fin.start() if fin else len(dit)])
        cite = re.match(r"[\s:]*«\s*([^«»]+?)\s*»", brut)
        neuf = cite[1] if cite else _sans_ce_qui_suit(brut)
        faite = _mettre_apres(phrase, place, propre(neuf.strip(" ,:«»"))) if neuf.strip() else None
        if faite:
            return faite, (ordre.start(), fin.end() if fin else len(dit))
    return None


def _sans_ce_qui_suit(brut: str) -> str:
    """The new words without what only comments them, a reason that they are made of being kept."""
    lie = re.match(r"[\s,:]*(?:parce qu(?:e |[’'])|car )", brut, re.I)
    debut = lie.end() if lie else 0
    return brut[:debut] + sans_tics(sans_commentaire(brut[debut:]))


def _mettre_apres(phrase: str, place: Place, neuf: str) -> str | None:
    if not neuf or exact(phrase, neuf):
        return None
    neuf = neuf[0].lower() + neuf[1:]
    if re.match(r"(?:et|ou|ni|qui|que|qu’|dont|où|de|d’|du|des|à|au|aux|en|dans|sur|chez|avec|sans|par|pour|parce|car|même|comme|grâce|quand|si)(?:\b|(?<=’))", neuf, re.I):  # fmt: skip
        lien = " "
    elif infinitif(neuf.split()[0]) or re.match(r"(?:les?|la|l’|des|nos|notre|mes|mon|ma)(?:\b|(?<=’))", neuf):  # fmt: skip
        # « le bourg » beside « le canton »: another reader puts them side by side.
        return None
    else:
        lien = " "
    faite = f"{phrase[: place[1]]}{lien}{neuf.rstrip(' .')}{phrase[place[1] :]}"
    return faite if tient(faite, phrase) and tient_debout(faite) else None
