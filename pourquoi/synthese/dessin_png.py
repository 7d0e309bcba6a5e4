"""Tracing a drawing as a PNG picture."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pourquoi.synthese.carte import affiche
from pourquoi.synthese.fontes import Police, largeur, segments
from pourquoi.synthese.matiere import lire_pour_dessin
from pourquoi.synthese.palette import PAPIER
from pourquoi.synthese.scene import Disque, Ligne, Rectangle, Scene, Texte
from pourquoi.synthese.sens_lecture import ordre_visuel

LARGEUR_PX = 1280
"""Width of the picture, in pixels: sharp on a phone, light enough for Telegram."""

_SURECHANTILLON = 2


def carte_png(record: dict[str, Any]) -> bytes:
    """The why-map as a PNG file.

    Args:
        record: the exported record of a session, any key missing or None.
    """
    return tracer(affiche(lire_pour_dessin(record)))


def tracer(scene: Scene) -> bytes:
    """The drawing as a PNG file, `LARGEUR_PX` wide."""
    from PIL import Image, ImageDraw

    # Pillow does not smooth shapes: drawn twice as large, then reduced.
    e = LARGEUR_PX * _SURECHANTILLON / scene.largeur
    taille = (LARGEUR_PX * _SURECHANTILLON, round(scene.hauteur * e))
    image = Image.new("RGB", taille, PAPIER)
    crayon = ImageDraw.Draw(image)
    for forme in scene.formes:
        if isinstance(forme, Rectangle):
            coins = (forme.x, forme.y, forme.x + forme.largeur, forme.y + forme.hauteur)
            crayon.rounded_rectangle(
                [c * e for c in coins],
                radius=forme.rayon * e,
                fill=forme.fond,
                outline=forme.trait,
                width=max(round(forme.epaisseur * e), 1),
            )
        elif isinstance(forme, Disque):
            x, y, r = forme.x * e, forme.y * e, forme.rayon * e
            crayon.ellipse([x - r, y - r, x + r, y + r], fill=forme.fond)
        elif isinstance(forme, Ligne):
            crayon.line(
                [forme.x1 * e, forme.y1 * e, forme.x2 * e, forme.y2 * e],
                fill=forme.couleur,
                width=max(round(forme.epaisseur * e), 1),
            )
        else:
            _ecrire(crayon, forme, e)
    flux = BytesIO()
    finale = (LARGEUR_PX, max(taille[1] // _SURECHANTILLON, 1))
    image.resize(finale, Image.Resampling.LANCZOS).save(flux, "PNG", optimize=True)
    return flux.getvalue()


def _ecrire(crayon: Any, forme: Texte, e: float) -> None:
    x = forme.x
    for police, morceau in segments(ordre_visuel(forme.texte), forme.police):
        fonte = _fonte(police, forme.corps * e)
        crayon.text((x * e, forme.y * e), morceau, font=fonte, fill=forme.couleur, anchor="ls")
        x += largeur(morceau, police, forme.corps)


def _fonte(police: Police, corps: float) -> Any:
    from PIL import ImageFont

    return ImageFont.truetype(str(police.fichier), corps, layout_engine=ImageFont.Layout.BASIC)
