"""The synthesis as a chat message."""

from __future__ import annotations

from hypothesis import given, settings

from pourquoi.synthese import markdown, texte_court
from pourquoi.synthese.bulle import LONGUEUR_MAX
from tests.synthese.fiches import fiche_breve, fiche_etrange, fiche_longue, fiche_pleine
from tests.synthese.strategies import fiches

NB = "\u00a0"


def test_dit_l_essentiel() -> None:
    texte = texte_court(fiche_pleine())
    debuts = [ligne.split(NB, 1)[0] for ligne in texte.splitlines()]
    assert debuts == [
        "Raison d’être",
        "Le chemin",
        "Valeurs",
        "Ce qu’un client en voit",
        "Cœur de clientèle",
        "Renoncements",
        "Gestes de respect",
        "Dans les sept jours",
        "À dire à un client",
        "À laisser derrière",
        "Pour un monde meilleur",
    ]
    assert "un pain dont nous sommes fiers." in texte


def test_ce_qu_un_client_voit_sans_ce_qui_est_dit_au_coach() -> None:
    dit = "Les prix sont écrits à la craie, à hauteur d'enfant. Et vous, vous posez ça à tout le monde ?"
    fiche = {**fiche_breve(), "reponses": [{"etape": "regard_client", "texte": dit}]}
    lignes = texte_court(fiche).splitlines()
    vu = "Ce qu’un client en voit : « les prix sont écrits à la craie, à hauteur d’enfant »"
    assert vu.lower() in [ligne.replace("\u00a0", " ").lower() for ligne in lignes]
    assert "tout le monde" not in markdown(fiche)


def test_bref_quand_on_a_dit_peu() -> None:
    texte = texte_court(fiche_breve())
    assert texte.startswith("Raison d’être, à confirmer")
    assert len(texte.splitlines()) == 2


def test_vide_quand_on_ne_sait_rien() -> None:
    assert texte_court({}) == ""
    assert texte_court({"activite": "plombier", "reponses": []}) == ""


def test_toujours_court_et_sans_ligne_blanche() -> None:
    for fiche in (fiche_pleine(), fiche_longue(), fiche_breve(), fiche_etrange()):
        texte = texte_court(fiche)
        assert 0 < len(texte) <= LONGUEUR_MAX
        assert "\n\n" not in texte


@settings(max_examples=80, deadline=None)
@given(fiches)
def test_aucune_fiche_ne_le_casse(fiche: dict) -> None:
    texte = texte_court(fiche)
    texte.encode()
    assert len(texte) <= LONGUEUR_MAX
    assert all(ligne.strip() for ligne in texte.split("\n")) or texte == ""
