"""The printed page: one A4 sheet, whatever was said."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO

import pytest
from hypothesis import given, settings
from pypdf import PdfReader

from pourquoi.synthese import pdf
from pourquoi.synthese.fontes import largeur
from pourquoi.synthese.matiere import lire_pour_dessin
from pourquoi.synthese.page import HAUTEUR, LARGEUR, MARGE, composer_page
from pourquoi.synthese.scene import Rectangle, Scene, Texte
from tests.synthese.fiches import fiche_breve, fiche_etrange, fiche_longue, fiche_pleine
from tests.synthese.strategies import fiches

FICHES = [fiche_pleine, fiche_longue, fiche_breve, fiche_etrange, dict]


def lire_texte(document: bytes) -> str:
    """Every word of the file, spaces made plain."""
    return " ".join(PdfReader(BytesIO(document)).pages[0].extract_text().split())


def textes(scene: Scene) -> list[Texte]:
    return [f for f in scene.formes if isinstance(f, Texte)]


def tient(scene: Scene) -> None:
    """Everything is on the page, and no two lines of text are on top of each other."""
    ecrits = textes(scene)
    for t in ecrits:
        assert t.x >= MARGE - 0.1
        assert t.x + largeur(t.texte, t.police, t.corps) <= LARGEUR - MARGE + 0.1
        assert 0 < t.y < HAUTEUR - 5
    for cadre in (f for f in scene.formes if isinstance(f, Rectangle) and f.largeur > 20):
        bas = cadre.y + cadre.hauteur
        for t in ecrits:
            # A line is well inside a frame, or clear of it: above, below, or beside.
            haut_lettres, pied_lettres = t.y - 0.75 * t.corps, t.y + 0.25 * t.corps
            dedans = cadre.y < haut_lettres and pied_lettres < bas
            hors = pied_lettres < cadre.y or haut_lettres > bas
            assert dedans or hors, (t, cadre)
            if dedans:
                assert cadre.x < t.x
                droite = t.x + largeur(t.texte, t.police, t.corps)
                assert droite < cadre.x + cadre.largeur
    for rang, un in enumerate(ecrits):
        for autre in ecrits[rang + 1 :]:
            croise = un.x < autre.x + largeur(
                autre.texte, autre.police, autre.corps
            ) and autre.x < un.x + largeur(un.texte, un.police, un.corps)
            ecart = abs(un.y - autre.y)
            assert not croise or ecart > 0.6 * min(un.corps, autre.corps), (un, autre)


@pytest.mark.parametrize("fiche", FICHES)
def test_une_page_a4(fiche) -> None:
    lecteur = PdfReader(BytesIO(pdf(fiche())))
    assert len(lecteur.pages) == 1
    boite = lecteur.pages[0].mediabox
    assert float(boite.width) == pytest.approx(595.28, abs=0.5)
    assert float(boite.height) == pytest.approx(841.89, abs=0.5)


def test_tous_les_mots_y_sont() -> None:
    texte = lire_texte(pdf(fiche_pleine()))
    for mots in (
        "pour que le village garde",
        "Confirmée le 22 novembre 2026",
        "Boulangerie de village à Époisses",
        "Pour gagner ma vie correctement",
        "Respect",
        "voisine qui ne peut plus",
        "CŒUR DE CLIENTÈLE",
        "les livraisons aux grandes",
        "Fournisseurs",
        "DANS LES SEPT JOURS",
        "Appeler le meunier mardi",
        "Date",
        "Signature",
    ):
        assert mots in texte, mots


def test_ce_qui_manque_ne_laisse_pas_de_cadre() -> None:
    texte = lire_texte(pdf(fiche_breve()))
    for absent in (
        "VALEURS",
        "CLIENTÈLE",
        "RENONCEMENTS",
        "PARTENAIRES",
        "SEPT JOURS",
        "Confirmée le",
    ):
        assert absent not in texte
    cadres = [
        f
        for f in composer_page(lire_pour_dessin({})).formes
        if isinstance(f, Rectangle) and f.trait
    ]
    assert cadres == []


def test_meme_tres_long_tout_y_est_en_bref() -> None:
    texte = lire_texte(pdf(fiche_longue()))
    for titre in (
        "RENONCEMENTS",
        "Fournisseurs",
        "Confrères",
        "Respect",
        "Appeler le meunier",
        "…",
    ):
        assert titre in texte


def test_une_case_a_cocher_pour_le_pas_des_sept_jours() -> None:
    scene = composer_page(lire_pour_dessin(fiche_pleine()))
    cases = [
        f
        for f in scene.formes
        if isinstance(f, Rectangle) and f.trait and f.largeur == f.hauteur and f.largeur < 10
    ]
    assert len(cases) == 1


def test_un_emoji_seul_ne_fait_pas_une_rubrique_vide() -> None:
    assert "SEPT JOURS" not in lire_texte(pdf({"action_7_jours": "🦄🦄"}))


@pytest.mark.parametrize("fiche", FICHES)
def test_tout_tient_dans_les_marges(fiche) -> None:
    tient(composer_page(lire_pour_dessin(fiche())))


@settings(max_examples=25, deadline=None)
@given(fiches)
def test_aucune_fiche_ne_deborde(fiche: dict) -> None:
    tient(composer_page(lire_pour_dessin(fiche)))


@settings(max_examples=8, deadline=None)
@given(fiches)
def test_aucune_fiche_ne_fait_deux_pages(fiche: dict) -> None:
    assert len(PdfReader(BytesIO(pdf(fiche))).pages) == 1


def test_le_serveur_demarre_sans_bibliotheque_de_dessin() -> None:
    code = (
        "import sys, pourquoi.synthese;"
        "print([m for m in ('fpdf', 'PIL', 'fontTools', 'matplotlib') if m in sys.modules])"
    )
    sortie = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert sortie.stdout.strip() == "[]"
