"""The fonts of the synthesis: which one draws a character, and how wide a line is."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from pathlib import Path

from pourquoi.synthese.typographie import raccourcir

DOSSIER = Path(__file__).parent / "polices"

PT = 25.4 / 72
"""One point, in millimetres."""


class Police(Enum):
    """A font: its file name without extension."""

    TITRE = "Fraunces-SemiBold"
    TEXTE = "Figtree-Regular"
    GRAS = "Figtree-SemiBold"
    REPLI = "DejaVuSans-Repli"

    @property
    def fichier(self) -> Path:
        """The TrueType file."""
        return DOSSIER / f"{self.value}.ttf"


@lru_cache
def _chasses(police: Police) -> dict[int, float]:
    """Advance width of each character the font has, for a size of 1."""
    from fontTools.ttLib import TTFont

    with TTFont(police.fichier) as fonte:
        unite = fonte["head"].unitsPerEm
        largeurs = fonte["hmtx"].metrics
        return {code: largeurs[nom][0] / unite for code, nom in fonte.getBestCmap().items()}


def segments(texte: str, police: Police) -> list[tuple[Police, str]]:
    """Split a line into runs, each with a font that has its characters.

    A character that no font has is left out: colour emoji and rare scripts cannot be drawn.
    """
    suite: list[tuple[Police, str]] = []
    for c in texte:
        choix = next((p for p in (police, Police.REPLI) if ord(c) in _chasses(p)), None)
        if choix is None:
            continue
        if suite and suite[-1][0] is choix:
            suite[-1] = (choix, suite[-1][1] + c)
        else:
            suite.append((choix, c))
    return suite


def dessinable(texte: str) -> str:
    """The text without the characters that no font has."""
    connus = _dessinables()
    return "".join(c for c in texte if ord(c) in connus)


@lru_cache
def _dessinables() -> frozenset[int]:
    # A text is drawn in several fonts: kept is what the body font or the fallback can draw.
    return frozenset(_chasses(Police.TEXTE)) | frozenset(_chasses(Police.REPLI))


@lru_cache(maxsize=2048)
def _chasse(c: str, police: Police) -> float:
    code = ord(c)
    return _chasses(police).get(code) or _chasses(Police.REPLI).get(code, 0.0)


def largeur(texte: str, police: Police, corps: float) -> float:
    """Width of a line, in the unit of `corps`."""
    return corps * sum(_chasse(c, police) for c in texte)


def lignes(texte: str, police: Police, corps: float, place: float, maximum: int) -> list[str]:
    """Break a text into at most `maximum` lines of width `place`, the rest becoming « … »."""
    mots = [m for m in dessinable(texte).split(" ") if m]
    faites: list[str] = []
    ligne, occupe = "", 0.0
    espace = largeur(" ", police, corps)
    while mots:
        mot = mots.pop(0)
        # No kerning is applied when drawing: widths add up.
        besoin = largeur(mot, police, corps) + (occupe + espace if ligne else 0.0)
        if besoin <= place:
            ligne, occupe = (f"{ligne} {mot}" if ligne else mot), besoin
            continue
        if not ligne:
            tete, queue = _couper_mot(mot, police, corps, place)
            ligne, mots = tete, [queue, *mots] if queue else mots
            if not queue:
                continue
        else:
            mots.insert(0, mot)
        if len(faites) == maximum - 1:
            return [*faites, _abreger(f"{ligne} {mots[0]}", police, corps, place)]
        faites.append(ligne)
        ligne, occupe = "", 0.0
    return [*faites, ligne] if ligne else faites


def lignes_egales(
    texte: str, police: Police, corps: float, place: float, maximum: int
) -> list[str]:
    """Like `lignes`, the last line not left with one word: same number, lengths alike."""
    faites = lignes(texte, police, corps, place, maximum)
    if len(faites) < 2 or faites[-1].endswith("…"):
        return faites
    for part in (0.7, 0.75, 0.8, 0.85, 0.9, 0.95):
        essai = lignes(texte, police, corps, place * part, len(faites))
        if " ".join(essai) == " ".join(faites):
            return essai
    return faites


def _couper_mot(mot: str, police: Police, corps: float, place: float) -> tuple[str, str]:
    n, occupe = 1, largeur(mot[0], police, corps)
    while n < len(mot) - 1:
        occupe += largeur(mot[n], police, corps)
        if occupe > place:
            break
        n += 1
    return mot[:n], mot[n:]


def _abreger(texte: str, police: Police, corps: float, place: float) -> str:
    tete, _queue = _couper_mot(texte, police, corps, place)
    for longueur in range(len(tete) + 1, 1, -1):
        court = raccourcir(texte + " ", longueur)
        if largeur(court, police, corps) <= place:
            return court
    return "…"
