"""Tracing a drawing as a one-page PDF."""

from __future__ import annotations

from typing import Any

from pourquoi.synthese.fontes import PT, Police, largeur, segments
from pourquoi.synthese.scene import Disque, Ligne, Rectangle, Scene, Texte
from pourquoi.synthese.sens_lecture import ordre_visuel


def tracer(scene: Scene, titre: str) -> bytes:
    """The drawing as a PDF file of one page, the size of the drawing.

    Args:
        scene: what to draw.
        titre: title of the file, as readers show it.
    """
    from fpdf import FPDF

    pdf = FPDF(unit="mm", format=(scene.largeur, scene.hauteur))
    pdf.set_auto_page_break(False)
    pdf.set_margin(0)
    pdf.c_margin = 0
    pdf.set_lang("fr-FR")
    pdf.set_title(titre)
    pdf.set_creator("Pourquoi")
    for police in {p for f in scene.formes if isinstance(f, Texte) for p, _m in _segments(f)}:
        pdf.add_font(police.value, fname=police.fichier)
    pdf.add_page()
    for forme in scene.formes:
        _poser(pdf, forme)
    return bytes(pdf.output())


def _poser(pdf: Any, forme: Any) -> None:
    if isinstance(forme, Texte):
        _ecrire(pdf, forme)
    elif isinstance(forme, Ligne):
        pdf.set_draw_color(forme.couleur)
        pdf.set_line_width(forme.epaisseur)
        pdf.line(forme.x1, forme.y1, forme.x2, forme.y2)
    elif isinstance(forme, Disque):
        pdf.set_fill_color(forme.fond)
        pdf.circle(forme.x, forme.y, forme.rayon, style="F")
    elif isinstance(forme, Rectangle):
        if forme.fond:
            pdf.set_fill_color(forme.fond)
        if forme.trait:
            pdf.set_draw_color(forme.trait)
            pdf.set_line_width(forme.epaisseur)
        pdf.rect(
            forme.x,
            forme.y,
            forme.largeur,
            forme.hauteur,
            style=("F" if forme.fond else "") + ("D" if forme.trait else ""),
            round_corners=forme.rayon > 0,
            corner_radius=forme.rayon,
        )


def _segments(forme: Texte) -> list[tuple[Police, str]]:
    return segments(ordre_visuel(forme.texte), forme.police)


def _ecrire(pdf: Any, forme: Texte) -> None:
    pdf.set_text_color(forme.couleur)
    x = forme.x
    for police, morceau in _segments(forme):
        pdf.set_font(police.value, size=forme.corps / PT)
        pdf.text(x, forme.y, morceau)
        x += largeur(morceau, police, forme.corps)
