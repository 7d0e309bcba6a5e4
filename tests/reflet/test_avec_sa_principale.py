"""What is said back holds the clause it hangs from: « quand… », « parce que », the noun of « la »."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflet import mal_coupe
from pourquoi.reflet.autonomie import objet_perdu
from pourquoi.reflet.typographie import nettoyer
from pourquoi.reflexion import refleter_reponse


@pytest.mark.parametrize(
    ("texte", "bout"),
    [
        ("Quand la sonnette était en panne, je criais du jardin.", "la sonnette était en panne"),
        (
            "J'ai gardé l'immeuble. Dès qu'un carreau cassait, je le changeais.",
            "Dès qu'un carreau cassait",
        ),
        ("quand une mamie ne mangeait plus je restais", "quand une mamie ne mangeait plus"),
    ],
)
def test_quand_sans_principale(texte: str, bout: str) -> None:
    assert mal_coupe(bout, texte)


@pytest.mark.parametrize(
    ("texte", "bout"),
    [
        (
            "je rentre contente quand une cliente sourit, je me dis que ça sert",
            "je rentre contente quand une cliente sourit",
        ),
        (
            "quand un gamin lit tout seul, je chante",
            "quand un gamin lit tout seul, je chante",
        ),
        ("c'est quand ils reviennent avec leurs enfants", "ils reviennent avec leurs enfants"),
    ],
)
def test_quand_entier(texte: str, bout: str) -> None:
    assert not mal_coupe(bout, texte)


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("je répare pk les gens jettent tout", "je répare parce que les gens jettent tout"),
        ("jai choisi ca prk on manque de bras", "jai choisi ca parce qu’on manque de bras"),
        (
            "pk les vieux du bourg comptent sur moi",
            "parce que les vieux du bourg comptent sur moi",
        ),
        ("pk c important", "pk c important"),
        ("pk les gens ?", "pk les gens ?"),
        ("jsais pas pk je fais ca", "jsais pas pk je fais ca"),
        ("il comprend pas pk je fais ça", "il comprend pas pk je fais ça"),
        (
            "je veux qu'ils sachent pk le pain est cher",
            "je veux qu’ils sachent pk le pain est cher",
        ),
        ("je répare pk les gens jettent ?", "je répare pk les gens jettent ?"),
    ],
)
def test_pk_dit_parce_que(tape: str, dit: str) -> None:
    assert nettoyer(tape) == dit


def _dit(texte: str, bout: str, etape: str = "pourquoi_2") -> str:
    carnet = Carnet(**{etape: texte}, propos={etape: bout})
    return str(refleter_reponse(carnet, texte, etape)[0].variables["reflet"])


def test_important_parce_que_n_est_pas_redit() -> None:
    texte = "c important pk une mémé de 90 ans qui sort de mon salon elle se tient plus droite"
    assert "important" not in _dit(texte, "")


@pytest.mark.parametrize(
    ("texte", "bout", "dit"),
    [
        (
            "Mon oncle m'a légué son tour à bois, et je veux le garder en marche pour le village",
            "je veux le garder en marche pour le village",
            "votre oncle vous a légué son tour à bois, et vous voulez le garder en marche pour le village",
        ),
        (
            "J'étais perdue. Le chant m'a rendu de la joie, et j'ai envie de la partager dans mes cours.",
            "j'ai envie de la partager dans mes cours",
            "le chant vous a rendu de la joie, et vous avez envie de la partager dans vos cours",
        ),
    ],
)
def test_avec_la_clause_d_avant(texte: str, bout: str, dit: str) -> None:
    assert _dit(texte, bout) == dit


@pytest.mark.parametrize(
    ("dit", "perdu"),
    [
        ("on paie quand la retraite tombe, et je ne le laisse jamais traîner", True),
        ("un cahier est ouvert, et je ne le laisse jamais traîner", False),
        ("je le dis à tout le monde", False),
        ("je livre le pain et la soupe", False),
        ("nous aimons les vieux vélos", False),
    ],
)
def test_objet_perdu(dit: str, perdu: bool) -> None:
    assert objet_perdu(dit) is perdu
