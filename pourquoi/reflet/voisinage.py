"""How likely a French word is after the two before it, counted on the project's own sentences.

`voisinage.tsv.gz` is written by `compter.py`. Words are known by their class: a common
grammatical word is its own class, any other goes by its readings (« Nfp », « V0 », « V36 Nfs »).
"""

from __future__ import annotations

import gzip
import math
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from pourquoi.reflet.lexique import lectures

DEBUT, FIN, NOMBRE, INCONNU = "^", "$", "#", "?"
_POIDS_MOTS = 0.45
"""Weight of what words say of each other, beside their classes."""
_DOUTE = 4.0
"""How much a context that is followed by many different things is mistrusted."""
_PLANCHER = 1e-9
_NOUVEAU = -14.0
"""Of a word that no table has."""


@dataclass(frozen=True)
class Suites:
    """What was seen after one context: how often in all, how many different, how often each."""

    total: int
    differents: int
    vus: dict[str, float]

    def melanger(self, suivant: str, repli: float) -> float:
        """Probability of what follows, `repli` being the one of a shorter context."""
        n, doute = self.vus.get(suivant, 0), _DOUTE * self.differents + 0.5
        return (n + doute * repli) / (self.total + doute)


@dataclass(frozen=True)
class Voisinage:
    """The counts.

    Attributes:
        propres: words that are their own class.
        mots: occurrences of each word.
        classes: weight of each reading, all its words together, in occurrences per million.
        suites: what readings follow what `contextes` gives.
        paires: what roots follow a word.
            Of both, the line as written: few are asked for.
        sons: words by the way they sound, separated by spaces.
        racines: occurrences of each root, all of them under « ».
    """

    propres: frozenset[str]
    mots: dict[str, int]
    classes: dict[str, float]
    suites: dict[str, str]
    paires: dict[str, str]
    sons: dict[str, str]
    racines: dict[str, int]


@lru_cache(maxsize=4000)
def _suites(ligne: str) -> Suites:
    total, differents, *couples = ligne.split(" ")
    noms = iter(couples)
    return Suites(
        int(total), int(differents), {nom: float(n) for nom, n in zip(noms, noms, strict=True)}
    )


def _blocs(texte: str) -> Iterator[dict[str, str]]:
    for bloc in texte.split("\n\n"):
        lignes = (ligne.partition("\t") for ligne in bloc.split("\n"))
        yield {cle: reste for cle, _, reste in lignes}


@lru_cache(maxsize=1)
def voisinage() -> Voisinage:
    """The counts, read once.

    Raises:
        FileNotFoundError: when they were not counted yet.
    """
    fichier = resources.files(__package__) / "voisinage.tsv.gz"
    if not fichier.is_file():
        raise FileNotFoundError("voisinage.tsv.gz manque : lancez « make train », qui le compte.")
    brut = fichier.read_bytes()
    propres, mots, classes, suites, paires, sons = _blocs(gzip.decompress(brut).decode())
    comptes = {mot: int(n) for mot, n in mots.items()}
    racines = {"": sum(comptes.values())}
    for mot, n in comptes.items():
        racines[racine(mot)] = racines.get(racine(mot), 0) + n
    return Voisinage(
        frozenset(propres),
        comptes,
        {nom: float(n) for nom, n in classes.items()},
        suites,
        paires,
        sons,
        racines,
    )


_TEMPS = {"Q": 0.1, "S": 0.5}
"""Tenses seldom typed."""


@lru_cache(maxsize=20000)
def lectures_groupees(mot: str) -> dict[str, float]:
    """Frequency per million of each reading, the persons of a verb as one (« V13 »)."""
    groupes: dict[str, float] = {}
    personnes: set[str] = set()
    verbe = 0.0
    for etiquette, frequence in lectures(mot).items():
        if etiquette[0] == "V" and etiquette[1].isdigit():
            personnes.add(etiquette[1])
            verbe = max(verbe, frequence * _TEMPS.get(etiquette[2:], 1.0))
        else:
            nom = etiquette if etiquette[0] in "NAV" else etiquette[0]
            groupes[nom] = groupes.get(nom, 0.0) + frequence + 0.02
    if personnes:
        # « j’achèterai », « j’achèterais »: as likely one as the other.
        personnes |= {"2"} if personnes == {"1"} else set()
        groupes.pop("Vm", None)
        groupes["V" + "".join(sorted(personnes))] = verbe + 0.02
    return groupes


_HEURE = re.compile(r"\d+ ?h(?:\d\d)?")
"""« 1h », « 3 h », « 18h30 »."""


def par_lectures(mot: str) -> str:
    """The class of a word by its main readings; `INCONNU` when it has none."""
    if mot[0].isdigit():
        if _HEURE.fullmatch(mot):
            return "Nfp"
        return NOMBRE if mot[-1].isdigit() and mot not in ("0", "1") else "Axs"
    groupes = lectures_groupees(mot)
    if not groupes:
        return mot if not mot[0].isalpha() else INCONNU
    seuil = max(groupes.values()) / 4
    return "+".join(sorted(nom for nom, f in groupes.items() if f >= seuil))


_GROUPES = """
E1 suis étais serai serais|E3 est était sera serait soit|E6 sont étaient seront seraient soient
E4 sommes étions serons serions|E5 êtes|A1 ai avais aurai aurais aie
A3 a avait aura aurait ait|A6 ont avaient auront auraient aient|A4 avons avions aurons
M1 veux voulais voudrais peux pouvais pourrais pourrai dois devais devrais vais allais aime
M1 aimerais adore sais fais laisse préfère espère voudrai compte essaie ose
M3 veut voulait voudrait peut pouvait pourrait pourra doit devait devrait va allait faut fallait
M3 faudrait faudra sait savait aimait aimerait voudra puisse
M6 veulent voulaient voudraient peuvent pouvaient pourraient pourront doivent devaient devraient
M6 vont allaient savent savaient aiment aimeraient osent laissent puissent viennent préfèrent
M4 voulons pouvons devons allons savons aimons|Mp voulu pu su dû aimé adoré préféré laissé osé
Nmp gens|# deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente cent mille
E2 es seras|A2 as auras
"""
_GROUPE = {
    mot: ligne.split(" ")[0]
    for ligne in _GROUPES.strip().replace("|", "\n").split("\n")
    for mot in ligne.split(" ")[1:]
}
"""Words before others that are alike for what may follow: « être », « avoir », « vouloir »…"""


def place(mot: str, propres: Collection[str]) -> str:
    """The class of a word in lower case, as what comes before another."""
    return _GROUPE.get(mot) or (mot if mot in propres else par_lectures(mot))


@lru_cache(maxsize=20000)
def _place(mot: str) -> str:
    return place(mot, voisinage().propres)


def vague(nom: str) -> str:
    """A class without its details: « N » and number, « V », or itself."""
    if nom in CLITIQUES and nom not in _ARTICLES:
        return "CL"
    premier = nom.split("+")[0] or nom
    if premier[0] in "NA" and len(premier) == 3 and premier[1] in "mfx":
        return "N" + premier[-1]
    return "V" if premier[0] == "V" and premier[1:].isdigit() else premier


def contextes(avant2: str, avant1: str) -> tuple[str, ...]:
    """What comes before, from the least to the most precise, of the classes of two words."""
    loin, pres = vague(avant2), vague(avant1)
    return "", f"~{pres}", avant1, f"~{loin} {pres}", f"{loin} {avant1}", f"{avant2} {avant1}"


def poids(mot: str, ici: int) -> dict[str, float]:
    """Weight of each reading of a word, per million; `ici`: how often the project says it."""
    groupes = lectures_groupees(mot)
    total = sum(groupes.values())
    return {nom: 0.3 * f + 3.0 * ici * f / total + 0.01 for nom, f in groupes.items()}


@lru_cache(maxsize=20000)
def emissions(mot: str) -> tuple[tuple[str, float], ...]:
    """The readings a word may have, with the share of the word in all that are so read."""
    su, nom = voisinage(), mot if mot in voisinage().propres else par_lectures(mot)
    if _HEURE.fullmatch(mot):
        nom = NOMBRE
    if nom in (mot, NOMBRE):
        return ((nom, 1.0 if nom == mot else 0.01),)
    totaux = su.classes
    parts = poids(mot, su.mots.get(mot, 0))
    return tuple((t, p / max(totaux.get(t, 0.0), 50.0)) for t, p in parts.items())


_RIEN = "0 1"


_NOMBRES = {
    "ceux": "QUIP",
    "celles": "QUIP",
    "gens": "QUIP",
    "celui": "QUIS",
    "celle": "QUIS",
    "quelqu’un": "QUIS",
}
CLITIQUES = frozenset(
    [
        "me",
        "m’",
        "te",
        "t’",
        "se",
        "s’",
        "le",
        "la",
        "l’",
        "les",
        "lui",
        "leur",
        "y",
        "en",
        "ne",
        "n’",
    ]
)
_ARTICLES = frozenset(["le", "la", "l’", "les", "leur", "en"])
_LIENS = frozenset(["et", "ou", "mais", ","])


def contexte(dits: Sequence[str]) -> tuple[str, str]:
    """The two words, in lower case, that say most of the next: the last one, and one before.

    « qui » is made « QUIS » or « QUIP », as what it stands for is one or several. Of « je m’en »
    the first is « je », the verb to come being its own.
    """
    fin = len(dits) - 2
    passes = CLITIQUES if dits[-1] in CLITIQUES else CLITIQUES - _ARTICLES
    while dits[fin] in passes and fin > 0:
        fin -= 1
    return accorder(dits, fin), accorder(dits, len(dits) - 1)


def accorder(dits: Sequence[str], i: int) -> str:
    """The word at i, « qui » as « QUIS » or « QUIP » when it is known what it stands for."""
    if dits[i] != "qui":
        return dits[i]
    if dits[i - 1] in _LIENS and "qui" in dits[: i - 1]:
        return accorder(dits, i - 2 - dits[: i - 1][::-1].index("qui"))
    for autre in reversed(dits[max(0, i - 6) : i]):
        if autre in _NOMBRES:
            return _NOMBRES[autre]
        noms = [e for e in par_lectures(autre).split("+") if e[:1] == "N"]
        if noms and noms[0][-1] in "sp":
            return "QUIP" if noms[0][-1] == "p" else "QUIS"
    return "qui"


@lru_cache(maxsize=50000)
def vraisemblance(avant2: str, avant1: str, mot: str) -> float:
    """Natural log of the probability of a word after its `contexte`."""
    su = voisinage()
    if mot not in su.propres and par_lectures(mot) == INCONNU:
        return _NOUVEAU
    vus = [_suites(su.suites.get(c, _RIEN)) for c in contextes(_place(avant2), _place(avant1))]
    somme = 0.0
    for etiquette, part in emissions(mot):
        p = _PLANCHER
        for suites in vus:
            p = suites.melanger(etiquette, p)
        somme += p * part
    return math.log(somme + 1e-15) + _POIDS_MOTS * affinite(avant1, mot)


def racine(mot: str) -> str:
    """A word less the endings that agree: « parle » and « parlent » go with the same words."""
    return _ACCORD.sub("", mot) if len(mot) > 4 else mot


_ACCORD = re.compile(r"(?:es?|s|ent|nt)$")


def affinite(avant: str, mot: str) -> float:
    """How much likelier the word is after this one than anywhere (natural log)."""
    if mot == FIN:
        return 0.0
    su, nom = voisinage(), racine(mot)
    suites = _suites(su.paires.get(avant, _RIEN))
    partout = (su.racines.get(nom, 0) + 0.5) / su.racines[""]
    return math.log(suites.melanger(nom, partout) / partout)
