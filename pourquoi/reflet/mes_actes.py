"""The last things that the author of a tale did in it: « j’y suis allé, j’ai rien pris ».

The point that is learned is at times the setting (« un monsieur m’a appelé un dimanche »), or the first
of two acts told side by side; what the person did, and did last, is what they tell it for.
"""

from __future__ import annotations

import re

from pourquoi.ecriture import JOURS, normaliser
from pourquoi.reflet import Reflet, ecrire
from pourquoi.reflet.clauses import LONGUEUR_MAX, blessant
from pourquoi.reflet.formes import en_clair
from pourquoi.reflet.personne import TU, VOUS, Intournable, Personne, tourner
from pourquoi.reflet.proprete import au_mieux
from pourquoi.reflet.typographie import nettoyer, sans_accents

_SUJET = r"(?:je |j’|on |nous |ils? |elles? |ça |cela |c’)"
_LIEN = r"(?:(?:et|mais|alors|donc|du coup|puis|ensuite|après|là|bah|ben|moi|enfin),? )"
_QUAND = rf"(?:(?:si|quand|(?:le )?lendemain|le soir|hier|{JOURS})(?!\w)[^,.;:!?…]{{0,40}}?,? (?={_SUJET}))"
_ENTRE_CLAUSES = re.compile(
    rf"\s*[.;:!?…]+\s+|,\s+(?={_LIEN}*{_QUAND}?(?:{_SUJET}|l[ea]s? |l’|une? |mon |ma |mes |des |ce |maintenant|depuis|tu |vous ))"
    rf"|\s+(?=(?:et|mais|alors|donc) {_LIEN}*{_QUAND}?{_SUJET})",
    re.IGNORECASE,
)
_PENSE = (
    r"(?:sais|savais|pense|pensais|crois|croyais|trouve|trouvais|étais(?! (?:l[àa]|devant|au rendez-vous|chez)\b)|veux|voulais|voudrais|vois|voyais|connais|rappelle|souviens|aime|adore|déteste|dois|sens|peux|pouvais|avais|sort|est|était|a"
    r"|suis(?! (?:all|rest|ven|rev|mont|descend|pass|part|retourn|assis|lev|arrêt|mis|dit|débrouill|occup|déplac|excus|rend)\w*)"
    r"|ai (?:(?:pas|jamais|rien|même pas) )?(?:regretté|réfléchi|hésité|compris|pensé|vu|su|voulu)|ai (?:eu|vu|connu|entendu|appris|compris|peur|envie|besoin|mal|froid|tort|une?|des|d[ue]|le|la|les|pensé|trouvé ça|cru|reçu|su|l’impression|pas (?:le|la|d’|de)))"
)
_FAIT = re.compile(
    rf"{_LIEN}*{_QUAND}?(?:moi,? )?(?:(?:je |j’)(?:ne |n’)?(?:m’|me )?(?!{_PENSE}(?!\w))|(?:on |nous )(?:ne |n’)?(?!(?:lui|leur|l[ea]s?|m’|me) ?(?:dit|demande|propose|vend)|(?:m’|me |te |t’)|{_PENSE}(?!\w)(?!(?: [^\W\d_]+){{0,2}} [^\W\d_]+(?:é|is?|it|u|ert)e?s?\b)))[^\W\d_]",
    re.IGNORECASE,
)
"""What its author does or did; « on » as « nous »."""
_DIT_SANS_RIEN = re.compile(
    rf"{_LIEN}*(?:je |j’)(?:(?:lui|leur|l[ea]s?|l’) ?)?(?:ai )?(?:dit|dis|réponds|répondu|demandé|demande)$",
    re.IGNORECASE,
)
"""« je lui ai dit », its words beyond reach."""
_A_DIRE = re.compile(rf"^{_LIEN}+", re.IGNORECASE)
_TENU = 0.6
"""Least share of the words of a clause that a reflection must hold to say it."""
ENSEMBLE = 140
"""Longest reflection that keeps the setting beside the acts, in characters."""
ACTES = 3
"""Acts said together, at most."""


def derniers_actes(texte: str) -> list[str]:
    """The clauses that tell what its author did, those told last and side by side.

    Args:
        texte: the answer, written right as far as can be.
    """
    clauses = [c.strip(" ,") for c in _ENTRE_CLAUSES.split(texte) if c]
    if max((len(c.split()) for c in clauses), default=0) > D_UN_SOUFFLE:
        clauses = [c for clause in clauses for c in _SANS_VIRGULE.split(clause)]
    faits = [_fait(c) for c in clauses]
    if True not in faits:
        return []
    fin = len(faits) - faits[::-1].index(True)
    debut = fin - 1
    while (
        debut and fin - debut < ACTES and (faits[debut - 1] or _entre_deux(clauses, faits, debut))
    ):
        debut -= 1
    return clauses[debut:fin]


D_UN_SOUFFLE = 14
"""Words of a clause that holds another, told without a comma."""
_SANS_VIRGULE = re.compile(
    r"(?<!\bque)(?<!\bqui)(?<!\bquand)(?<!\bsi)(?<!\boù)(?<!\bcomme)(?<!\bdont)(?<!\bcar) (?=(?:je (?:lui|leur) ai |je l’ai |je les ai |j’ai )(?!pas |jamais |rien ))",
    re.IGNORECASE,
)
"""« il avait deux euros je lui ai fait un menu »."""
_A_QUELQU_UN = re.compile(r"[?«»]|\b(?:tu|toi|t’\w+|ton|ta|tes|vous|votre|vos)\b", re.IGNORECASE)


def _fait(clause: str) -> bool:
    """Whether a clause tells what its author does, and holds no words said to somebody."""
    return bool(_FAIT.match(clause)) and not (
        _A_QUELQU_UN.search(clause) or _DIT_SANS_RIEN.fullmatch(clause)
    )


_DES_AUTRES = re.compile(rf"{_LIEN}*(?:ils|elles|ça) ", re.IGNORECASE)


def _entre_deux(clauses: list[str], faits: list[bool], place: int) -> bool:
    """Whether what others do is told between two acts: « on les a nourris, ils ont dormi là, et on… »."""
    avant = place > 1 and faits[place] and faits[place - 2]
    return avant and bool(_DES_AUTRES.match(clauses[place - 1])) and len(clauses[place - 1]) < 50


def avec_les_actes(reflet: Reflet | None, texte: str, tutoiement: bool) -> Reflet | None:
    """The reflection with the acts that it lacks, or these alone; itself when it lacks none.

    « un monsieur vous a appelé un dimanche » → « vous y êtes allé, et vous n’avez rien pris ».
    """
    dit = nettoyer(texte)
    propre = (ecrire(texte) or au_mieux(dit, sans_accents(dit))).strip(" .!…")
    actes = derniers_actes(propre)
    dits = f"{reflet.source} {reflet.texte}" if reflet else ""
    manquent = [a for a in actes if not _tient(a, dits)]
    if not manquent or blessant(" ".join(actes)):
        return _avec_ce_qui_le_precede(reflet, propre, tutoiement)
    if (
        reflet
        and reflet.forme == "proposition"
        and (entier := _complet(reflet, actes, manquent, tutoiement))
    ):
        return Reflet("proposition", entier, reflet.source)
    seul = reflet is None or not derniers_actes(reflet.source)
    while actes and (seul or len(actes) > 1):
        dit = _a_la_suite("", actes, tutoiement)
        if dit and len(dit) <= LONGUEUR_MAX and len(dit.split()) >= MOTS:
            return Reflet("proposition", dit, actes[0])
        actes = actes[1:]
    return reflet


MOTS = 5
"""Least words of acts that are said alone."""


def _complet(reflet: Reflet, actes: list[str], manquent: list[str], tutoiement: bool) -> str | None:
    """The reflection with the acts told after what it says: « …, et vous leur laissez »; or None."""
    if manquent != actes[-len(manquent) :]:
        return None
    decor = len(manquent) == len(actes)
    if decor and derniers_actes(reflet.source):
        return None
    dite = re.sub(rf" et {re.escape(_A_DIRE.sub('', manquent[0]).split()[0])}$", "", reflet.texte)
    dit = _a_la_suite("" if decor else dite, manquent, tutoiement)
    entier = f"{reflet.texte} ; {dit}" if dit and decor else dit
    return entier if entier and len(entier) <= ENSEMBLE else None


NU = 4
"""Words of an act that says nothing without what it answers."""


def _avec_ce_qui_le_precede(reflet: Reflet | None, propre: str, tutoiement: bool) -> Reflet | None:
    """« vous avez refusé » with what was asked: « un client voulait une cheminée ; vous avez refusé »."""
    if reflet is None or reflet.forme != "proposition" or len(reflet.texte.split()) > NU:
        return reflet
    place = propre.lower().find(reflet.source.lower()) if reflet.source else -1
    avant = re.split(r"(?<=[.!?…;])\s+", propre[: max(place, 0)].rstrip(" .,;:!…"))[-1]
    dit = _tourne(_A_DIRE.sub("", avant), TU if tutoiement else VOUS) if avant else None
    if dit is None or avant.endswith(("?", "»")) or len(dit.split()) < MOTS or blessant(dit):
        return reflet
    entier = f"{dit[0].lower()}{dit[1:]} ; {reflet.texte}"
    return Reflet("proposition", entier, reflet.source) if len(entier) <= ENSEMBLE else reflet


def _tient(clause: str, dit: str) -> bool:
    """Whether a reflection says a clause."""
    dits = {m[:5] for m in _pleins(dit)}
    mots = _pleins(clause)
    return not mots or sum(m[:5] in dits for m in mots) >= _TENU * len(mots)


_OUTILS = frozenset(["leur", "leurs", "dans", "avec", "pour", "vous", "elle", "mais", "quand"])


def _pleins(dit: str) -> list[str]:
    mots = re.findall(r"[a-z0-9]+", normaliser(dit).replace("œ", "oe"))
    return [m for m in mots if (len(m) > 3 or m in ("dit", "non")) and m not in _OUTILS]


def _a_la_suite(deja: str, actes: list[str], tutoiement: bool) -> str | None:
    """Clauses turned, in one sentence: « vous démontez, vous nettoyez, et vous remontez »."""
    dits = [deja] if deja else []
    for acte in actes:
        dit = _tourne(_A_DIRE.sub("", acte), TU if tutoiement else VOUS)
        if dit is None:
            return None
        dits.append(f"mais {dit}" if dits and acte.lower().startswith("mais ") else dit)
    *premiers, dernier = dits
    if not premiers:
        return dernier
    lien = "" if dernier.startswith("mais ") else "et "
    return f"{', '.join(premiers)}, {lien}{dernier}"


def _tourne(clause: str, vers: Personne) -> str | None:
    """A clause turned, « on » being those who answer; None when it cannot be."""
    dit = _ETAIS_LA.sub(r"\1 là", ecrire(clause) or clause)
    if dit.lower().startswith("on "):
        nous = en_clair(dit, vers, True)
        return nous[1] if nous else None
    if _DES_AUTRES.match(dit):
        return dit
    try:
        return tourner(dit, vers, 1)
    except Intournable:
        return None


_ETAIS_LA = re.compile(r"\b(étais|suis|était) la$", re.IGNORECASE)
