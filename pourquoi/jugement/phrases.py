"""What a first draft of the raison d'être is worth, as its author would see it.

Rules write several from the same answers (`pourquoi/raison_detre/brouillon.py`); trees learned from
marked drafts (`data/phrases/`) say which is the best, and whether it is good enough to be shown:
finishing a sentence oneself is better than reading one that is not ours.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import numpy as np

from pourquoi.carnet import MAX_NIVEAUX, Carnet
from pourquoi.clientele.nommee import humains
from pourquoi.ecriture import normaliser
from pourquoi.jugement.arbres import PHRASES, arbres
from pourquoi.jugement.francais import RIEN, apres, vraisemblances
from pourquoi.reflet.clauses import inacheve
from pourquoi.reflet.lexique import conjugue, connu, part
from pourquoi.reflet.typographie import decouper
from pourquoi.reflet.voisinage import FIN

SOURCES = (
    "activite", *(f"pourquoi_{n}" for n in range(1, MAX_NIVEAUX + 1)), "valeurs", "acte",
    "regard_client", "coeur_clientele",
)  # fmt: skip
"""The answers a draft is made of, in the order they are given."""

MOTIFS = ("motif_sens", "motif_mixte", "motif_personnel", "motif_offre", "motif_opportunite", "motif_argent")  # fmt: skip

PARTIES = ("fait", "effet", "maniere")
"""What the parts of a draft say: what is done, what for or for whom, how."""

SORTES = ("que", "afin que", "afin de", "parce que", "pour qui")
"""How the second begins."""

_OUVRE = re.compile(
    r",? (?=(?:afin qu|afin d|parce qu|d’abord pour|à commencer par|aux côtés d|en (?:ne |n’)?[\wéèêà]+ant\b|avec (?:le goût|soin|\w+$)"
    r"|sans (?:jamais )?\w+(?:er|ir|re)\b|grâce à|en restant|en tou|dans l[ae’]))"
)


@dataclass(frozen=True)
class Dites:
    """What was said before the draft, ready to be compared with it.

    Attributes:
        textes: each answer, by step, in bare words.
        points: the point of each answer, by step, in bare words.
        motifs: how each why was read, by step.
    """

    textes: dict[str, tuple[str, ...]]
    points: dict[str, tuple[str, ...]]
    motifs: dict[str, str]


def ecouter(carnet: Carnet) -> Dites:
    """The answers of a notebook, ready to have drafts judged."""
    textes = {nom: texte for nom in SOURCES if (texte := getattr(carnet, nom))}
    whys = [nom for nom in textes if nom.startswith("pourquoi_")]
    return Dites(
        textes={nom: _nus(texte) for nom, texte in textes.items()},
        points={nom: _nus(" ".join(carnet.bouts(nom, texte))) for nom, texte in textes.items()},
        motifs=dict(zip(whys, carnet.motifs, strict=False)),
    )


def _nus(texte: str) -> tuple[str, ...]:
    return tuple(normaliser(m) for m in decouper(texte) if any(map(str.isalnum, m)))


def traits(dites: Dites, phrase: str, poids: float) -> dict[str, float]:
    """What is seen of a draft, by name.

    Args:
        dites: what was said before.
        phrase: the draft.
        poids: what the rules that wrote it think it is worth.
    """
    nue = re.sub(r"^(?:Nous existons|Je suis là|J’existe) pour ", "", phrase).rstrip(".")
    bouts = _OUVRE.split(nue)
    sortes = [_sorte(bout) for bout in bouts]
    roles = [_role(sorte, rang) for rang, sorte in enumerate(sortes)]
    mots = _nus(nue)
    tous = {m[:4] for texte in dites.textes.values() for m in texte}
    pleins = _pleins(mots)
    vus: dict[str, float] = {
        "poids": poids,
        "mots": len(mots),
        "parties": len(bouts),
        "sorte": next((SORTES.index(s) for s in sortes if s), -1),
        "seul": phrase.startswith("Je"),
        "pretes": sum(m[:4] not in tous for m in pleins) / max(len(pleins), 1),
        "inconnus": sum(not connu(m.lower()) for m in re.findall(r"\b[a-zà-ÿ]{3,}\b", nue)),
        "chiffres": len(re.findall(r"\d+", nue)),
        "majuscules": len(re.findall(r"(?<=[\w’] )[A-ZÀ-Ý]\w", nue)),
        "pourquois": sum(nom.startswith("pourquoi_") for nom in dites.textes),
        "mots_dits": math.log(1 + sum(map(len, dites.textes.values()))),
    }
    notes, passes = vraisemblances(decouper(nue))
    bas = sorted(notes)[:3] or [RIEN]
    vus |= {"francais": sum(notes) / max(len(notes), 1), "francais_moindre": bas[0],
            "francais_trois": sum(bas) / len(bas), "francais_fin": apres(passes, FIN)}  # fmt: skip
    for role in PARTIES:
        bout = next((b for b, r in zip(bouts, roles, strict=True) if r == role), "")
        vus |= {f"{role}_{nom}": v for nom, v in _de_la_partie(bout, dites).items()}
    vus |= _du_point(mots, dites)
    return vus


def rangee(dites: Dites, phrase: str, poids: float) -> np.ndarray:
    """The same in one row, in the order they were named: shape (traits,)."""
    return np.array([*traits(dites, phrase, poids).values()], np.float32)


def _sorte(bout: str) -> str:
    if bout.startswith(("que ", "qu’")):
        return "que"
    if bout.startswith(("d’abord pour", "à commencer par", "aux côtés")):
        return "pour qui"
    lie = re.match("afin qu|afin d|parce qu", bout)
    return {"afin qu": "afin que", "afin d": "afin de"}.get(lie[0], "parce que") if lie else ""


def _role(sorte: str, rang: int) -> str:
    return "effet" if sorte else "maniere" if rang else "fait"


_TETE = re.compile(
    r"^(?:afin |parce )?(?:que |qu’|de |d’|d’abord pour |à commencer par |aux côtés (?:de |d’))?"
)
_PRONOMS = re.compile(
    r"\b(?:ils?|elles?|lui|leur(?= \w+(?:er|ir|re|ent)\b)|eux|y|en(?! \w+ant\b)|ça|cela|celui|celle|ceux|celles|ce(?= (?:n|soi))|c’)(?!\w)"
)
_CLITIQUES = re.compile(r"\b(?:les? (?=\w+(?:e|ent|er|ir|re)\b)|l’(?=\w+(?:e|ent|er|ir|re)\b))")
_GENERAL = re.compile(
    r"^(?:proposer|faire vivre|exercer|tenir|faire (?:de|du|des|d’)|travailler|accueillir|vendre|bien faire)\b"
)
_TEMPS = re.compile(
    r"\b(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|ans?|matin|soir|fois)\b"
)
_NIE = re.compile(r"\b(?:ne |n’|sans )")
_MAL = re.compile(
    r"\b(?:meur|mort|souffr|cr[eè]v|jett|pleur|gal[eè]r|honte|cass|perd|tomb|râl|ferm|peur|mal|seule?s?|froid|arnaqu|stress|fatigu|chi[eè]r|cri[eé]|oblig|pay)\w*"
)


def _de_la_partie(bout: str, dites: Dites) -> dict[str, float]:
    """How much of a draft one part is, where it comes from and how it is made; zeros for none."""
    nu = _TETE.sub("", bout)
    mots = _nus(nu)
    pleins = _pleins(mots)
    parts = {nom: _part(pleins, texte) for nom, texte in dites.textes.items()}
    source = max(parts, key=lambda nom: parts[nom]) if parts and pleins else ""
    texte = dites.textes.get(source, ())
    pareils = SequenceMatcher(None, mots, texte, autojunk=False) if texte else None
    long = pareils.find_longest_match(0, len(mots), 0, len(texte)) if pareils else None
    communs = sum(b.size for b in pareils.get_matching_blocks()) if pareils else 0
    fin = long.b + long.size if long else 0
    motif = dites.motifs.get(source, "")
    lus = [m.lower() for m in decouper(nu)]
    verbes = sum(conjugue(m) and part(m, "V") > 0.5 for m in lus)
    return {
        "mots": len(mots),
        "source": SOURCES.index(source) if source else -1,
        "part": parts.get(source, 0.0),
        "point": _f1(pleins, _pleins(dites.points.get(source, ()))),
        "suivi": long.size / max(len(mots), 1) if long else 0.0,
        "communs": communs / max(len(mots), 1),
        "place": long.b / max(len(texte), 1) if long else 0.0,
        "coupe": len(texte) - fin,
        "motif": MOTIFS.index(motif) if motif in MOTIFS else -1,
        "verbes": verbes,
        "pronoms": len(_PRONOMS.findall(nu)),
        "clitiques": len(_CLITIQUES.findall(nu)),
        "nous": len(re.findall(r"\b(?:nous|nos|notre)\b", nu)),
        "nie": len(_NIE.findall(nu)),
        "mal": len(_MAL.findall(nu)),
        "temps": len(_TEMPS.findall(nu)),
        "virgules": nu.count(","),
        "general": bool(_GENERAL.match(nu)),
        "pluriel": nu.startswith(("les ", "des ", "nos ", "ils ", "elles ", "ceux", "celles")),
        "un": nu.startswith(("le ", "la ", "l’", "un ", "une ", "mon ", "ma ", "notre ")),
        "on": nu.startswith(("on ", "l’on ", "chacun", "personne", "tout le monde")),
        "gens": bool(nu) and humains(" ".join(nu.split()[:2])),
        "fin": apres(vraisemblances(lus)[1], FIN) if lus else 0.0,
        "inacheve": bool(lus) and inacheve(nu),
        "que": len(re.findall(r"\bqu(?:e\b|’|i\b)", nu)),
    }


_OUTILS = frozenset(
    [
        "nous",
        "vous",
        "notre",
        "votre",
        "avec",
        "dans",
        "pour",
        "sans",
        "plus",
        "tout",
        "tous",
        "leur",
        "leurs",
        "elle",
        "elles",
        "mais",
        "comme",
        "quand",
        "cette",
        "sont",
        "etre",
        "avoir",
        "fait",
        "faire",
        "bien",
        "aussi",
    ]
)


def _pleins(mots: Sequence[str]) -> list[str]:
    return [m for m in mots if len(m) > 3 and m not in _OUTILS]


def _part(pleins: Sequence[str], texte: Sequence[str]) -> float:
    dits = {m[:4] for m in texte}
    return sum(m[:4] in dits for m in pleins) / max(len(pleins), 1)


def _f1(un: Sequence[str], autre: Sequence[str]) -> float:
    a, b = {m[:4] for m in un}, {m[:4] for m in autre}
    return 2 * len(a & b) / max(len(a) + len(b), 1)


def _du_point(mots: Sequence[str], dites: Dites) -> dict[str, float]:
    """How much of what mattered in each kind of answer is in the draft."""
    pleins = _pleins(mots)
    points = {nom: _pleins(p) for nom, p in dites.points.items() if nom.startswith("pourquoi_")}
    f1s = [_f1(pleins, p) for p in points.values() if p] or [0.0]
    dits = [_part(p, mots) for p in points.values() if p] or [0.0]
    return {
        "points_meilleur": max(f1s),
        "points_moyen": sum(f1s) / len(f1s),
        "points_dits": max(dits),
        "metier_dit": _part(_pleins(dites.textes.get("activite", ())), mots),
        "clients_dits": _part(_pleins(dites.textes.get("coeur_clientele", ())), mots),
        "valeurs_dites": _part(_pleins(dites.textes.get("valeurs", ())), mots),
    }


def valeurs(carnet: Carnet, brouillons: Sequence[tuple[str, float]]) -> np.ndarray:
    """What each draft is worth for the person: shape (drafts,), -1.5 for a bad one, 1 for a good one.

    Args:
        carnet: the notebook it was made from.
        brouillons: the drafts, each with what the rules think of it.
    """
    dites = ecouter(carnet)
    return arbres(PHRASES).valeurs(np.stack([rangee(dites, p, poids) for p, poids in brouillons]))
