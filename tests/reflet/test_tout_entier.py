"""A short and full answer that nothing sure can be taken out of is quoted whole."""

from __future__ import annotations

import pytest

from pourquoi.reflet import tout_entier


@pytest.mark.parametrize(
    ("texte", "cite"),
    [
        (
            "pcq a brest ya plein de malgaches mais tt le monde connai pas notre musique",
            "à Brest il y a plein de malgaches mais tout le monde ne connaît pas notre musique",
        ),
        (
            "bah les voisins ils decouvrent, et les ptits malgaches ils sont contents",
            "les voisins ils découvrent, et les petits malgaches ils sont contents",
        ),
        (
            "pour les anciens surtout, mme Leroux vient tous les lundis elle a pas de permis",
            "pour les anciens surtout, mme Leroux vient tous les lundis elle n’a pas de permis",
        ),
        (
            "Quand le four démarre et que la dame goûte avant tout le monde",
            "quand le four démarre et que la dame goûte avant tout le monde",
        ),
    ],
)
def test_entier(texte: str, cite: str) -> None:
    reflet = tout_entier(texte)
    assert reflet is not None
    assert (reflet.forme, reflet.texte) == ("citation", cite)


@pytest.mark.parametrize(
    "texte",
    [
        "je sais pas trop quoi répondre",
        "pourquoi vous me demandez ça, au juste ?",
        "vous posez trop de questions",
        "j'ai envie de mourir certains soirs",
        "c'est un métier de con, je suis une merde",
        "jlr dmd ckoi lr sos prf gnre",
        "oui voilà",
        "le matin " * 30,
    ],
    ids=lambda v: v[:20],
)
def test_ni_plainte_ni_detresse_ni_charabia(texte: str) -> None:
    assert tout_entier(texte) is None
