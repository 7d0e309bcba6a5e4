"""Colours of the synthesis; every text on its ground has a contrast of at least 4.5."""

from __future__ import annotations

ENCRE = "#1d2b33"
GRIS = "#5b666c"
FILET = "#d9d2c5"
PAPIER = "#fbf8f2"
BRIQUE = "#9f3b21"
SAPIN = "#174a45"
OR = "#e2ad3f"
BLANC = "#ffffff"

BAS = "#efe4d3"
HAUT = "#c4dcd2"


def melange(bas: str, haut: str, part: float) -> str:
    """The colour at `part` (0 to 1) of the way from one to the other."""
    paires = zip(_rvb(bas), _rvb(haut), strict=True)
    return "#" + "".join(f"{round(b + (h - b) * part):02x}" for b, h in paires)


def contraste(une: str, autre: str) -> float:
    """WCAG contrast ratio of two colours, 1 to 21."""
    clair, sombre = sorted((_luminance(une), _luminance(autre)), reverse=True)
    return (clair + 0.05) / (sombre + 0.05)


def _rvb(couleur: str) -> tuple[int, int, int]:
    return tuple(int(couleur[i : i + 2], 16) for i in (1, 3, 5))


def _luminance(couleur: str) -> float:
    canaux = (
        c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
        for c in (v / 255 for v in _rvb(couleur))
    )
    return sum(poids * c for poids, c in zip((0.2126, 0.7152, 0.0722), canaux, strict=True))
