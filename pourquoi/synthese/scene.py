"""A drawing as a list of shapes, laid out once and traced as PDF, SVG or PNG.

Lengths are millimetres, y grows downwards, colours are `#rrggbb`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pourquoi.synthese.fontes import Police


@dataclass(frozen=True)
class Rectangle:
    """A filled or outlined rectangle, its corners rounded by `rayon`."""

    x: float
    y: float
    largeur: float
    hauteur: float
    fond: str | None = None
    trait: str | None = None
    epaisseur: float = 0.3
    rayon: float = 0.0


@dataclass(frozen=True)
class Ligne:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    couleur: str
    epaisseur: float = 0.3


@dataclass(frozen=True)
class Disque:
    """A filled disc."""

    x: float
    y: float
    rayon: float
    fond: str


@dataclass(frozen=True)
class Texte:
    """One line of text; (x, y) is where its baseline starts. `corps` is the font size."""

    x: float
    y: float
    texte: str
    police: Police
    corps: float
    couleur: str


Forme = Rectangle | Ligne | Disque | Texte


@dataclass
class Scene:
    """A drawing of a given size."""

    largeur: float
    hauteur: float
    formes: list[Forme] = field(default_factory=list)
