"""What each stretch of a message does: an answer, a remark, a question, an order, a correction.

« Le gars repart avec son vélo. C'est quoi l'intérêt de ces questions ? » holds an answer and a
question; « mes valeurs, ce n'est pas la patience, c'est le respect » names a field, the words to
drop and those to write. A conditional random field, learned from the messages of
`data/passages/`, marks them word by word.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path
from statistics import mean
from typing import Any

import pycrfsuite
from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from extensions.nlu.marques import LecteurDeMarques
from pourquoi.ecriture import abreviations, sans_accents
from pourquoi.passages import CONTEXTES, ROLES, Mot, contexte, decouper

DONNEES = "data/passages"
FICHIER = "passages.crf"

Lu = tuple[str, int, int, float]
"""A stretch: the letter of its role, its first character, the one after its last, and how sure."""


@dataclass(frozen=True)
class Reglage:
    """Settings of the field: both penalties and the number of iterations."""

    c1: float = 0.2
    c2: float = 0.1
    max_iterations: int = 60


_PASSAGE = re.compile(r"\{(\w+)\|([^{}|]*)\}")
_FIN_DE_PHRASE = (".", "!", "?", "…", ";")


@dataclass(frozen=True)
class Exemple:
    """A message cut in stretches.

    Attributes:
        contexte: where it was said (see `pourquoi.passages.CONTEXTES`).
        passages: the role and the words of each stretch, in order.
    """

    contexte: str
    passages: tuple[tuple[str, str], ...]

    @property
    def texte(self) -> str:
        """The message."""
        return " ".join(mots for _, mots in self.passages)


def lire_exemples(dossier: Path) -> list[Exemple]:
    """The messages of the files of a folder (see `lire_fichier`)."""
    return [e for fichier in sorted(dossier.glob("*.tsv")) for e in lire_fichier(fichier)]


def lire_fichier(fichier: Path) -> list[Exemple]:
    """The messages of a file: one a line, its step, a tab, its stretches `{role|words}`.

    Raises:
        ValueError: when a line holds words outside of any stretch, or an unknown role.
    """
    exemples = []
    for numero, ligne in enumerate(fichier.read_text("utf8").splitlines(), start=1):
        if not ligne or ligne.startswith("#"):
            continue
        etape, _, marque = ligne.partition("\t")
        trouves = tuple((m[1], m[2].strip()) for m in _PASSAGE.finditer(marque))
        if _PASSAGE.sub("", marque).strip() or {role for role, _ in trouves} - set(ROLES):
            raise ValueError(f"{fichier}:{numero}: each word belongs to one stretch {{role|…}}")
        exemples.append(Exemple(contexte(etape), trouves))
    return exemples


@lru_cache(maxsize=4096)
def _plat(mot: str) -> str:
    nu = sans_accents(mot.lower()).replace("’", "'")
    return abreviations().get(nu, nu)


def traits(mots: Sequence[str]) -> list[list[str]]:
    """What is seen of each word: itself, its neighbours, its sentence."""
    plats = [_plat(mot) for mot in mots]
    phrases = list(_phrases(plats))
    vus = []
    guillemets = False
    for i, plat in enumerate(plats):
        if plat in ("«", "»", '"', "“", "”"):
            guillemets = plat in ("«", "“") or (plat == '"' and not guillemets)
        debut, fin = next((a, b) for a, b in phrases if a <= i < b)
        avant, apres = plats[i - 1] if i else "<", plats[i + 1] if i + 1 < len(plats) else ">"
        vus.append(
            [
                f"m={plat}",
                f"f={plat[-3:]}",
                f"d={plat[:4]}",
                f"-1={avant}",
                f"+1={apres}",
                f"-2={plats[i - 2] if i > 1 else '<'}",
                f"+2={plats[i + 2] if i + 2 < len(plats) else '>'}",
                f"-1m={avant} {plat}",
                f"m+1={plat} {apres}",
                f"rang={min(i, 3)}",
                f"reste={min(len(plats) - i, 4)}",
                f"dans={min(i - debut, 2)}",
                f"clot={plats[fin - 1] if plats[fin - 1] in _FIN_DE_PHRASE else '-'}",
                f"ouvre={plats[debut]}",
                f"ouvre2={' '.join(plats[debut : debut + 2])}",
                f"long={min((fin - debut) // 3, 4)}",
                f"premiere={not debut} derniere={fin == len(plats)}",
                f"cite={guillemets}",
                *(f"p={autre}" for autre in dict.fromkeys(plats[debut:fin])),
            ]
        )
    return vus


def _phrases(plats: Sequence[str]) -> Iterator[tuple[int, int]]:
    debut = 0
    for i, plat in enumerate(plats):
        if plat in _FIN_DE_PHRASE and (i + 1 == len(plats) or plats[i + 1] not in _FIN_DE_PHRASE):
            yield debut, i + 1
            debut = i + 1
    if debut < len(plats):
        yield debut, len(plats)


def en_contexte(vus: list[list[str]], ou: str) -> list[list[str]]:
    """The same traits, said in this context."""
    return [[*v, f"ou={ou}", f"ou={ou} {v[0]}", f"ou={ou} {v[13]}"] for v in vus]


class ModelePassages:
    """The trained field."""

    def __init__(self, octets: bytes) -> None:
        self._octets = octets
        self._champ = pycrfsuite.Tagger()
        self._champ.open_inmemory(octets)
        self._etiquettes = set(self._champ.labels())

    @classmethod
    def apprendre(cls, exemples: Sequence[Exemple], reglage: Reglage) -> ModelePassages:
        """Learn from marked messages."""
        entraineur = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
        entraineur.set_params(asdict(reglage))
        for exemple in exemples:
            mots = [[mot for mot, _, _ in decouper(dit)] for _, dit in exemple.passages]
            roles = [
                [f"B{role}", *[f"I{role}"] * (len(dits) - 1)][: len(dits)]
                for (role, _), dits in zip(exemple.passages, mots, strict=True)
            ]
            vus = traits([*chain.from_iterable(mots)])
            entraineur.append(en_contexte(vus, exemple.contexte), [*chain.from_iterable(roles)])
        with tempfile.TemporaryDirectory() as dossier:
            fichier = Path(dossier) / FICHIER
            entraineur.train(str(fichier))
            return cls(fichier.read_bytes())

    def ecrire(self, dossier: Path) -> None:
        """Write the model in a folder."""
        (dossier / FICHIER).write_bytes(self._octets)

    @classmethod
    def lire(cls, dossier: Path) -> ModelePassages:
        """Read the model of a folder."""
        return cls((dossier / FICHIER).read_bytes())

    def passages(self, texte: str) -> dict[str, list[Lu]]:
        """The stretches of a message, as each context would have them."""
        mots = decouper(texte)
        vus = traits([mot for mot, _, _ in mots])
        return {ou: self._lire(mots, en_contexte(vus, ou)) if mots else [] for ou in CONTEXTES}

    def _lire(self, mots: list[Mot], vus: list[list[str]]) -> list[Lu]:
        self._champ.set(vus)
        trouves: list[tuple[str, int, int, list[float]]] = []
        for i, (mot, etiquette) in enumerate(zip(mots, self._champ.tag(), strict=True)):
            role = etiquette[1:]
            # Sure of its role, wherever the stretch begins.
            deux = {f"B{role}", f"I{role}"} & self._etiquettes
            sur = sum(self._champ.marginal(e, i) for e in deux)
            if trouves and trouves[-1][0] == role and etiquette[0] == "I":
                _, debut, _, surs = trouves.pop()
                trouves.append((role, debut, mot[2], [*surs, sur]))
            else:
                trouves.append((role, mot[1], mot[2], [sur]))
        return [(role, a, b, round(mean(surs), 3)) for role, a, b, surs in trouves]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class LecteurPassages(LecteurDeMarques):
    """Sets `passages` on each message: for each context, (role, start, end, certainty)."""

    nom = "passages"

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Default settings: where the marked messages are, and those of the field."""
        return {"donnees": DONNEES, **asdict(Reglage())}

    @classmethod
    def apprendre(cls, config: dict[str, Any]) -> ModelePassages:
        """Learns the field (see parent class)."""
        reglage = Reglage(**{nom: config[nom] for nom in asdict(Reglage())})
        return ModelePassages.apprendre(lire_exemples(Path(config["donnees"])), reglage)

    @classmethod
    def lire(cls, dossier: Path) -> ModelePassages:
        """Reads the field (see parent class)."""
        return ModelePassages.lire(dossier)

    def marquer(self, texte: str) -> dict[str, list[Lu]]:
        """The stretches of a message, by context."""
        return self._modele.passages(texte)
