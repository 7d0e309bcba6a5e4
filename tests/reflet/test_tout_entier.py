"""A short and full answer that nothing sure can be taken out of is quoted whole."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflet import refleter, tout_entier
from pourquoi.reflexion import refleter_reponse


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
            "pour les anciens surtout, Mme Leroux vient tous les lundis elle n’a pas de permis",
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


@pytest.mark.parametrize(
    ("texte", "etape", "dit"),
    [
        (
            "Les tracteurs électriques un peu partout. Et y'a plein de vendeurs qui plument les petits fermiers",
            "changements",
            "les tracteurs électriques un peu partout. Et il y a plein de vendeurs qui plument les petits fermiers",
        ),
        (
            "mon oncle qui vient souder le dimanche, je l'emmènerai à la pêche",
            "aidants",
            "votre oncle vient souder le dimanche, vous l’emmènerez à la pêche",
        ),
        (
            "j'hésite à louer un hangar. c'est cher mais si je reste ici je refuse des chantiers",
            "decision",
            "j’hésite à louer un hangar. C’est cher mais si je reste ici je refuse des chantiers",
        ),
        ("Les mariages et les baptêmes", "changements", "les mariages et les baptêmes"),
    ],
    ids=lambda v: v[:20],
)  # fmt: skip
def test_l_une_sans_l_autre(texte: str, etape: str, dit: str) -> None:
    (replique,) = refleter_reponse(Carnet(), texte, etape)
    assert replique.variables["reflet"] == dit


def test_c_etait_le_seul_endroit() -> None:
    texte = "parce que j'y allais le dimanche et que c'était le seul atelier où l'on me saluait"
    reflet = refleter(texte, bouts=["le seul atelier où l'on me saluait"])
    assert reflet is not None
    assert reflet.texte == "c’était le seul atelier où l’on vous saluait"
