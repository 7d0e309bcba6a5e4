"""Counts what `voisinage.py` reads: python -m pourquoi.reflet.compter data/nlu/*.yml"""

from __future__ import annotations

import gzip
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path

from pourquoi.ecriture import abrege
from pourquoi.reflet import lexique
from pourquoi.reflet.lexique import connu, frequence, part
from pourquoi.reflet.mots import abreviation, decouper
from pourquoi.reflet.sons import sons
from pourquoi.reflet.typographie import nettoyer
from pourquoi.reflet.voisinage import (
    DEBUT,
    FIN,
    contexte,
    contextes,
    par_lectures,
    place,
    poids,
    racine,
)

SORTIE = Path(__file__).with_name("voisinage.tsv.gz")
_FREQUENCE_MIN = 0.03
"""Of the words that an ill-spelled one may stand for, per million."""


def phrases(chemins: list[str]) -> list[list[str]]:
    """The words of the sentences that are spelled with care: accents or apostrophes, no slip."""
    retenues = []
    for chemin in chemins:
        for ligne in re.findall(r"(?m)^\s+- (?!intent:)(.+)$", Path(chemin).read_text()):
            texte = re.sub(r"\[([^\]]*)\]\([^)]*\)(?:\{[^}]*\})?", r"\1", ligne.strip("'\""))
            mots = [mot.lower().replace(" ", "") for mot in decouper(nettoyer(texte))]
            if any("’" in m or not m.isascii() for m in mots) and not any(map(_fautif, mots)):
                retenues.append(mots)
    return retenues


_ADVERBES = (
    "pas plus jamais ne n’ où très trop moins beaucoup rien peu aussi combien alors bien tout y en"
    " non oui si là ici deux trois quatre cinq six"
)


def _outil(mot: str) -> bool:
    """Whether a word has a grammar of its own."""
    return part(mot, "TRPC") > 0.5 or mot in _ADVERBES.split()


def _fautif(mot: str) -> bool:
    return abreviation(mot) or abrege(mot) or (mot.isalpha() and not connu(mot))


def main(chemins: list[str]) -> None:
    """Write the counts beside this file."""
    lues = phrases(chemins)
    mots = Counter(mot for phrase in lues for mot in phrase)
    propres = {
        m for m, n in mots.items() if m[0].isalpha() and (n >= 15 and _outil(m) or m[-1] == "’")
    } | {m for m, n in mots.items() if n >= 400 and m[0].isalpha() and part(m, "NA") < 0.5}
    propres |= {DEBUT, FIN, "QUIS", "QUIP"}

    suivis: dict[str, Counter[str]] = defaultdict(Counter)
    paires: dict[str, Counter[str]] = defaultdict(Counter)
    for phrase in lues:
        dits = [DEBUT, DEBUT, *phrase, FIN]
        for i in range(2, len(dits)):
            a, b = contexte(dits[:i])
            for avant in set(contextes(place(a, propres), place(b, propres))):
                suivis[avant][dits[i]] += 1
            paires[b][racine(dits[i])] += 1
    totaux: Counter[str] = Counter()
    par_son: dict[str, list[str]] = defaultdict(list)
    for forme in filter(None, lexique._table()):
        if forme not in propres:
            totaux.update(poids(forme, mots[forme]))
        # « recommandent » is rare where « recommande » is not.
        if (
            max(frequence(forme), frequence(forme.removesuffix("nt"))) >= _FREQUENCE_MIN
            or mots[forme]
        ):
            for dit in sons(forme):
                par_son[dit].append(forme)

    def emissions(mot: str) -> dict[str, float]:
        if mot in propres or not mot[0].isalpha():
            return {mot if mot in propres else par_lectures(mot): 1.0}
        return {t: p / totaux[t] for t, p in poids(mot, mots[mot]).items()}

    suites = {c: _lire(vus, emissions) for c, vus in suivis.items() if vus.total() > 1}
    blocs = [
        sorted(propres),
        [f"{m}\t{n}" for m, n in mots.items()],
        [f"{c}\t{n:.2f}" for c, n in totaux.items()],
        _lignes(suites, 0.3),
        _lignes({m: vus for m, vus in paires.items() if vus.total() > 1}, 0.0),
        [f"{s}\t{' '.join(f)}" for s, f in par_son.items()],
    ]
    texte = "\n\n".join("\n".join(bloc) for bloc in blocs)
    SORTIE.write_bytes(gzip.compress(texte.encode(), 9, mtime=0))


def _lire(vus: Counter[str], emissions: Callable[[str], dict[str, float]]) -> dict[str, float]:
    """How often each reading was seen, the words that have several shared out among them."""
    lues: Counter[str] = Counter()
    for tour in range(4):
        attendues, lues = lues, Counter()
        for mot, n in vus.items():
            parts = {
                t: p * (attendues[t] + 0.01 if tour else 1.0) for t, p in emissions(mot).items()
            }
            total = sum(parts.values())
            for t, p in parts.items():
                lues[t] += n * p / total
    return lues


def _lignes(suites: Mapping[str, Mapping[str, float]], seuil: float) -> list[str]:
    """What is too rare after a context counts in its totals, but is not kept."""
    lignes = []
    for avant, vus in suites.items():
        garde = " ".join(f"{nom} {round(n, 1):g}" for nom, n in vus.items() if n >= max(seuil, 0.1))
        differents = sum(n > 0.2 for n in vus.values())
        lignes.append(f"{avant}\t{round(sum(vus.values()))} {differents} {garde}".rstrip())
    return lignes


if __name__ == "__main__":
    main(sys.argv[1:])
