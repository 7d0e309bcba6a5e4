"""Tracing a drawing as a standalone, accessible SVG."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from pourquoi.synthese.carte import affiche, recit
from pourquoi.synthese.fontes import Police
from pourquoi.synthese.matiere import lire_pour_dessin
from pourquoi.synthese.palette import PAPIER
from pourquoi.synthese.scene import Disque, Forme, Ligne, Rectangle, Scene, Texte

ECHELLE = 5
"""User units per millimetre: browsers draw letters badly below a few units."""

_FAMILLES = {
    Police.TITRE: "Fraunces, Georgia, serif",
    Police.TEXTE: "Figtree, system-ui, sans-serif",
    Police.GRAS: "Figtree, system-ui, sans-serif",
}


def carte_svg(record: dict[str, Any]) -> str:
    """The why-map as SVG text, its fonts inside; the ladder is also told in `<desc>`.

    Args:
        record: the exported record of a session, any key missing or None.
    """
    matiere = lire_pour_dessin(record)
    scene = affiche(matiere)
    large, haut = scene.largeur * ECHELLE, scene.hauteur * ECHELLE
    formes = "\n".join(_forme(forme) for forme in scene.formes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="fr" '
        f'aria-labelledby="pourquoi-titre pourquoi-recit" '
        f'viewBox="0 0 {large:g} {haut:.1f}" width="{large:g}" height="{haut:.1f}">\n'
        f'<title id="pourquoi-titre">Carte du pourquoi</title>\n'
        f'<desc id="pourquoi-recit">{escape(_xml(recit(matiere)))}</desc>\n'
        f"<style>{_fontes(scene)}</style>\n"
        f'<rect width="100%" height="100%" fill="{PAPIER}"/>\n'
        f'<g aria-hidden="true">\n{formes}\n</g>\n</svg>\n'
    )


def _forme(forme: Forme) -> str:
    e = ECHELLE
    if isinstance(forme, Rectangle):
        trait = {"stroke": forme.trait, "stroke-width": forme.epaisseur * e} if forme.trait else {}
        boite = {
            "x": forme.x * e,
            "y": forme.y * e,
            "width": forme.largeur * e,
            "height": forme.hauteur * e,
        }
        return _balise(
            "rect", {**boite, "rx": forme.rayon * e, "fill": forme.fond or "none"} | trait
        )
    if isinstance(forme, Disque):
        centre = {"cx": forme.x * e, "cy": forme.y * e}
        return _balise("circle", {**centre, "r": forme.rayon * e, "fill": forme.fond})
    if isinstance(forme, Ligne):
        bouts = {"x1": forme.x1 * e, "y1": forme.y1 * e, "x2": forme.x2 * e, "y2": forme.y2 * e}
        trait = {"stroke": forme.couleur, "stroke-width": forme.epaisseur * e}
        return _balise("line", bouts | trait)
    attributs = {
        "x": forme.x * e,
        "y": forme.y * e,
        "font-size": forme.corps * e,
        "font-family": _FAMILLES[forme.police],
        "font-weight": _graisse(forme.police),
        "fill": forme.couleur,
    }
    return _balise("text", attributs, forme.texte)


def _balise(nom: str, attributs: Mapping[str, str | float], texte: str = "") -> str:
    ecrits = " ".join(
        f"{cle}={quoteattr(v if isinstance(v, str) else format(round(v, 2), 'g'))}"
        for cle, v in attributs.items()
    )
    return f"<{nom} {ecrits}>{escape(_xml(texte))}</{nom}>" if texte else f"<{nom} {ecrits}/>"


def _graisse(police: Police) -> int:
    return 600 if police in (Police.TITRE, Police.GRAS) else 400


def _fontes(scene: Scene) -> str:
    """`@font-face` rules holding only the characters drawn."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    regles = []
    for police in Police:
        textes = [f.texte for f in scene.formes if isinstance(f, Texte) and f.police is police]
        if not textes:
            continue
        reduction = Subsetter(Options(layout_features=[], hinting=False))
        reduction.populate(text="".join(textes))
        flux = BytesIO()
        with TTFont(police.fichier) as fonte:
            reduction.subset(fonte)
            fonte.flavor = "woff"
            fonte.save(flux)
        famille = _FAMILLES[police].split(",")[0]
        regles.append(
            f"@font-face{{font-family:{famille};font-weight:{_graisse(police)};"
            f"src:url(data:font/woff;base64,{b64encode(flux.getvalue()).decode()})}}"
        )
    return "".join(regles)


def _xml(texte: str) -> str:
    """Without the few characters XML 1.0 forbids even escaped."""
    return "".join(c for c in texte if c >= " " and c not in "\ufffe\uffff")
