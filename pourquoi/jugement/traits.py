"""What can be seen of a reflection, beside the answer it takes up.

How much of the point of the answer it holds, how it was cut out of it, how French it reads, what
was changed on the way: numbers that say little one by one, and from which trees learn which
reflections people would not own (`apprendre.py`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

import numpy as np

from pourquoi.ecriture import normaliser
from pourquoi.jugement.francais import RIEN, apres, vraisemblances
from pourquoi.passages import decouper
from pourquoi.propos import NOMS as FAMILLES
from pourquoi.propos import Poids, a_leur_place, famille
from pourquoi.reflet import clauses
from pourquoi.reflet.autonomie import autonome
from pourquoi.reflet.echafaudage import sans_verbe
from pourquoi.reflet.genres import accessoire, agit, decor, prelude
from pourquoi.reflet.lexique import conjugue, connu, part
from pourquoi.reflet.voisinage import FIN, affinite

HAUT = 0.5
"""Weight from which a word of the answer should be in what is said back of it."""

_TU = {
    "tu": "vous", "te": "vous", "t'": "vous", "toi": "vous", "ton": "votre", "ta": "votre", "tes": "vos",
}  # fmt: skip
"""What is said by « tu » is judged as if it were by « vous »."""

_TOURNES = frozenset(["vous", "votre", "vos", "avez", "etes", "ne", "n'", "que", "se", "s'"])
"""Words that turning the person brings."""


@dataclass(frozen=True)
class Ecoutee:
    """An answer, as far as judging its reflections needs it.

    Attributes:
        etape: the step it answers.
        texte: its words.
        lus: words and signs, in lower case.
        mots: the same bare (unaccented, abbreviations written out).
        signes: for each, whether it is a sign.
        poids: for each, how likely it is of the point, 0 for a sign.
    """

    etape: str
    texte: str
    lus: tuple[str, ...]
    mots: tuple[str, ...]
    signes: tuple[bool, ...]
    poids: tuple[float, ...]


def ecouter(texte: str, etape: str, poids: Poids) -> Ecoutee | None:
    """An answer ready to have its reflections judged, or None when its words have no weight."""
    pesees = [p for _, p in a_leur_place(texte, poids)]
    lus = [mot for mot, _, _ in decouper(texte)]
    signes = tuple(not _dit(mot) for mot in lus)
    if not pesees or len(pesees) != signes.count(False):
        return None
    suite = iter(pesees)
    return Ecoutee(
        etape=etape,
        texte=texte,
        lus=tuple(_ecrit(mot) for mot in lus),
        mots=tuple(_nu(mot) for mot in lus),
        signes=signes,
        poids=tuple(0.0 if signe else next(suite) for signe in signes),
    )


def traits(ecoutee: Ecoutee, reflet: str, cite: bool) -> dict[str, float]:
    """What is seen of a reflection, by name.

    Args:
        ecoutee: the answer.
        reflet: the reflection, without « ».
        cite: whether it is quoted rather than turned.
    """
    lus = [mot for mot, _, _ in decouper(reflet)]
    mots = [_TU.get(nu, nu) for nu in map(_nu, lus)]
    dits = [mot for mot in lus if _dit(mot)]
    debut, fin, blocs = _place(mots, ecoutee)
    vus: dict[str, float] = {"cite": cite, "famille": FAMILLES.index(famille(ecoutee.etape))}
    vus |= _mesures(mots, dits, ecoutee, debut, fin, blocs)
    vus |= _du_point(ecoutee, blocs)
    vus |= _du_francais(lus, ecoutee, fin)
    vus |= _de_la_coupe(ecoutee, debut, fin)
    vus |= _des_changements(mots, lus, ecoutee, debut, fin)
    vus |= _du_genre(reflet, dits)
    return vus


def rangee(ecoutee: Ecoutee, reflet: str, cite: bool) -> np.ndarray:
    """The same in one row, in the order they were named: shape (traits,)."""
    return np.array([*traits(ecoutee, reflet, cite).values()], np.float32)


def _place(mots: Sequence[str], ecoutee: Ecoutee) -> tuple[int, int, list[tuple[int, int, int]]]:
    """Where in the answer a reflection comes from: first word, the one after the last, common runs."""
    pareils = SequenceMatcher(None, mots, ecoutee.mots, autojunk=False).get_matching_blocks()
    blocs = [(a, b, n) for a, b, n in pareils if n]
    if not blocs:
        return 0, len(ecoutee.mots), []
    debut, fin = blocs[0][1], blocs[-1][1] + blocs[-1][2]
    # « vous » stands where « je » did.
    if mots[0] in ("vous", "votre", "vos") and blocs[0][0] and debut:
        debut -= 1
    return debut, fin, blocs


def _mesures(
    mots: Sequence[str],
    dits: Sequence[str],
    ecoutee: Ecoutee,
    debut: int,
    fin: int,
    blocs: list[tuple[int, int, int]],
) -> dict[str, float]:
    tous, signes = len(ecoutee.mots), ecoutee.signes.count(True)
    communs = sum(n for _, _, n in blocs)
    return {
        "mots": len(dits),
        "part": len(dits) / max(tous - signes, 1),
        "mots_reponse": math.log(tous + 1),
        "virgules": sum(m in ",;:" for m in mots) / max(len(dits), 1),
        "signes": signes / max(tous, 1),
        "au_debut": debut == 0,
        "a_la_fin": fin >= tous - 1,
        "place": debut / max(tous, 1),
        "morceaux": len(blocs),
        "pareil": 2 * communs / (len(mots) + tous),
        "saute": max(0, fin - debut - communs),
    }


def _du_point(ecoutee: Ecoutee, blocs: list[tuple[int, int, int]]) -> dict[str, float]:
    """How much of the point is in it."""
    dedans = {i for _, b, n in blocs for i in range(b, b + n)}
    pesees = [(i, p) for i, p in enumerate(ecoutee.poids) if not ecoutee.signes[i]]
    dit = [p for i, p in pesees if i in dedans] or [0.0]
    tu = [p for i, p in pesees if i not in dedans] or [0.0]
    total = sum(p for _, p in pesees) or 1.0
    hauts = sum(p > HAUT for _, p in pesees)
    return {
        "poids_moyen": sum(dit) / len(dit),
        "poids_moindre": min(dit),
        "poids_plus_fort": max(dit),
        "point_dit": sum(dit) / total,
        "point_et_lui_seul": 2 * sum(dit) / (len(dit) + total),
        "tu_moyen": sum(tu) / len(tu),
        "tu_plus_fort": max(tu),
        "hauts_tus": sum(p > HAUT for p in tu) / max(hauts, 1),
    }


def _du_francais(lus: Sequence[str], ecoutee: Ecoutee, fin: int) -> dict[str, float]:
    """How likely its words are one after the other, and its end where it is."""
    notes, passes = vraisemblances(lus)
    notes = notes or [RIEN]
    bas = sorted(notes)[:3]
    deux = [a + b for a, b in zip(notes, notes[1:], strict=False)]
    clos = apres(passes, FIN)
    coupe = fin < len(ecoutee.lus) and not ecoutee.signes[fin]
    suivant = ecoutee.lus[fin] if coupe else ""
    suit = apres(passes, suivant) if suivant else 2 * RIEN
    return {
        "francais": sum(notes) / len(notes),
        "francais_moindre": bas[0],
        "francais_trois": sum(bas) / len(bas),
        "francais_deux": min(deux) if deux else notes[0],
        "francais_debut": notes[0],
        "francais_fin": clos,
        "suite": suit,
        "suite_ou_fin": suit - clos if suivant else 2 * RIEN,
        "suite_liee": affinite(passes[-1], suivant) if suivant and passes else 2 * RIEN,
    }


def _de_la_coupe(ecoutee: Ecoutee, debut: int, fin: int) -> dict[str, float]:
    """What stands on both sides of it in the answer."""
    mots, signes = ecoutee.mots, ecoutee.signes
    apres, avant = mots[fin : fin + 4], mots[max(0, debut - 3) : debut]
    return {
        "mot_avant": debut > 0 and not signes[debut - 1],
        "mot_apres": fin < len(mots) and not signes[fin],
        "mais_avant": "mais" in avant,
        "mais_apres": "mais" in apres[:3],
        "mais_plus_loin": "mais" in mots[fin : fin + 12],
        "se_reprend": bool(_REPRISES.intersection(apres)),
        "question_apres": "?" in apres[:3],
        "phrases": sum(mot in ".!?…" for mot in mots[debut:fin]),
        "guillemets": any(mot in "«»\"“”" for mot in mots),
        "parentheses": "(" in mots[:debut] and ")" in mots[fin:],
        "au_coach": any(mot in ("vous", "votre", "vos") for mot in mots),
    }  # fmt: skip


_REPRISES = frozenset(["non", "nan", "enfin", "plutot", "pardon"])


def _des_changements(
    mots: Sequence[str], lus: Sequence[str], ecoutee: Ecoutee, debut: int, fin: int
) -> dict[str, float]:
    """What it says that was not typed."""
    tapes = set(ecoutee.mots)
    neufs = [mot for mot in mots if _dit(mot) and mot not in tapes and mot not in _TOURNES]
    corriges = [mot for mot in neufs if not mot.endswith(("ez", "iez"))]
    virgules = mots.count(",") - ecoutee.mots[debut:fin].count(",")
    inconnus = sum(not connu(m.lower().strip("'’")) for m in lus if m.isalpha())
    return {
        "neufs": len(neufs) / max(len(mots), 1),
        "corriges": len(corriges),
        "virgules_ajoutees": virgules,
        "inconnus": inconnus,
        "nie_a_demi": bool({"pas", "plus"} & {*mots}) and not {"ne", "n'"} & {*mots},
        "plus": "plus" in mots,
        "ou": "ou" in mots,
        "si": mots[:1] == ["si"],
    }


def _du_genre(reflet: str, dits: Sequence[str]) -> dict[str, float]:
    """What kind of clause it is."""
    plat = clauses.plat(reflet)
    verbes = sum(conjugue(m.lower()) and part(m.lower(), "V") > 0.5 for m in dits)
    return {
        "verbes": verbes / max(len(dits), 1),
        "autonome": autonome(reflet),
        "faible": clauses.faible(reflet),
        "accessoire": accessoire(plat),
        "decor": decor(plat),
        "prelude": prelude(plat),
        "agit": agit(plat),
        "sans_verbe": sans_verbe(reflet),
        "vague": clauses.vague(reflet),
        "insignifiant": clauses.insignifiant(reflet),
    }


def _dit(mot: str) -> bool:
    """Whether it is a word, not a sign."""
    return any(c.isalnum() for c in mot)


def _ecrit(mot: str) -> str:
    return mot.lower().replace("'", "’")


@lru_cache(maxsize=8000)
def _nu(mot: str) -> str:
    return normaliser(mot) if _dit(mot) else re.sub(r"[«»“”]", '"', mot)
