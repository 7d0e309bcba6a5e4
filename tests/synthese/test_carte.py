"""The why-map, as SVG and PNG."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from PIL import Image

from pourquoi.synthese import carte_png, carte_svg
from pourquoi.synthese.carte import MAX_MARCHES, affiche, marches
from pourquoi.synthese.fontes import Police, dessinable, largeur, lignes
from pourquoi.synthese.matiere import lire, lire_pour_dessin
from pourquoi.synthese.palette import PAPIER, contraste
from pourquoi.synthese.scene import Rectangle, Texte
from pourquoi.synthese.sens_lecture import ordre_visuel
from tests.synthese.fiches import fiche_breve, fiche_etrange, fiche_longue, fiche_pleine
from tests.synthese.strategies import fiches

SVG = "{http://www.w3.org/2000/svg}"
FICHES = [fiche_pleine, fiche_longue, fiche_breve, fiche_etrange, dict]


def test_monte_de_l_argent_aux_clients() -> None:
    montee = marches(lire(fiche_pleine()))
    assert [m.titre for m in montee] == [
        "L’argent",
        "La circonstance",
        "L’élan",
        "Le sens",
        "Les valeurs",
        "Pour qui",
    ]
    assert "les familles du village" in montee[-1].texte


def test_chaque_marche_est_plus_haute_et_plus_a_droite() -> None:
    scene = affiche(lire(fiche_pleine()))
    barres = [f for f in scene.formes if isinstance(f, Rectangle)]
    assert len(barres) == 6
    for haute, basse in pairwise(barres):
        assert haute.y + haute.hauteur <= basse.y
        assert haute.x > basse.x


def test_une_longue_echelle_garde_le_debut_et_le_plus_profond() -> None:
    fiche = {
        "reponses": [
            {"etape": f"pourquoi_{n}", "niveau": n, "texte": f"réponse {n}"} for n in range(1, 8)
        ]
    }
    dites = [m.texte.strip("« »\u00a0") for m in marches(lire(fiche))]
    assert len(dites) == MAX_MARCHES
    assert dites[0] == "réponse 1"
    assert dites[-1] == "réponse 7"


def test_texte_lisible_sur_sa_marche() -> None:
    for fiche in (fiche_pleine(), fiche_etrange()):
        fond = PAPIER
        for forme in affiche(lire_pour_dessin(fiche)).formes:
            if isinstance(forme, Rectangle):
                fond = forme.fond
            elif isinstance(forme, Texte):
                assert contraste(forme.couleur, fond) >= 4.5, (forme, fond)


def test_svg_accessible() -> None:
    racine = ElementTree.fromstring(carte_svg(fiche_pleine()))
    assert racine.get("role") == "img"
    titre, recit = racine.find(f"{SVG}title"), racine.find(f"{SVG}desc")
    assert racine.get("aria-labelledby") == f"{titre.get('id')} {recit.get('id')}"
    for mots in ("gagner ma vie", "retraite", "Les valeurs", "les familles du village", "fiers."):
        assert mots in recit.text
    assert recit.text.index("gagner") < recit.text.index("retraite") < recit.text.index("familles")


def test_svg_se_suffit_a_lui_meme() -> None:
    svg = carte_svg(fiche_pleine())
    assert "@font-face" in svg
    assert "url(http" not in svg
    assert "<script" not in svg
    assert "href" not in svg


def test_svg_les_mots_restent_des_mots() -> None:
    racine = ElementTree.fromstring(carte_svg(fiche_etrange()))
    noms = {e.tag.removeprefix(SVG) for e in racine.iter()}
    assert noms <= {"svg", "title", "desc", "style", "g", "rect", "circle", "line", "text"}
    assert any("<script>alert" in (e.text or "") for e in racine.iter(f"{SVG}text"))


@pytest.mark.parametrize("fiche", FICHES)
def test_png(fiche) -> None:
    image = Image.open(BytesIO(carte_png(fiche())))
    image.load()
    assert image.format == "PNG"
    assert image.width == 1280
    assert 100 < image.height < 2000
    # Something is drawn: more than the colour of the paper.
    assert len(image.convert("RGB").resize((320, 200)).getcolors(64000)) > 10


@settings(max_examples=25, deadline=None)
@given(fiches)
def test_aucune_fiche_ne_casse_le_svg(fiche: dict) -> None:
    svg = carte_svg(fiche)
    assert ElementTree.fromstring(svg.encode()).get("role") == "img"


@settings(max_examples=6, deadline=None)
@given(fiches)
def test_aucune_fiche_ne_casse_le_png(fiche: dict) -> None:
    assert carte_png(fiche).startswith(b"\x89PNG")


@pytest.mark.parametrize("police", [p for p in Police if p is not Police.REPLI])
def test_les_polices_ont_le_francais(police: Police) -> None:
    for c in "aàâæçéèêëîïôœùûüÿAÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ€":
        assert c in dessinable(c)
        assert largeur(c, police, 10) > 0


def test_les_espaces_fines_sont_plus_etroites() -> None:
    for police in (Police.TITRE, Police.TEXTE, Police.GRAS):
        assert 0 < largeur("\u202f", police, 10) < largeur("\u00a0", police, 10)


@pytest.mark.parametrize("texte", ["mot " * 300, "x" * 2000, "un deux trois", "a", ""])
@pytest.mark.parametrize("maximum", [1, 2, 5])
def test_lignes_tient_dans_la_place(texte: str, maximum: int) -> None:
    faites = lignes(texte, Police.TEXTE, 3.3, 40, maximum)
    assert len(faites) <= maximum
    assert all(largeur(ligne, Police.TEXTE, 3.3) <= 40 for ligne in faites)
    if len(texte) > 500:
        assert faites[-1].endswith("…")


def test_de_droite_a_gauche() -> None:
    assert ordre_visuel("bonjour") == "bonjour"
    assert ordre_visuel("« שלום »") == "« םולש »"
    # Joined letters: the first of the word takes its initial form, drawn last.
    assert ordre_visuel("بيت") == "\ufe96\ufef4\ufe91"
