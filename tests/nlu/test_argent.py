"""Money denied: what is left of the answer, and what only looks like a denial."""

from __future__ import annotations

import pytest

from evaluation.phrases import lire_donnees
from pourquoi.argent import reste_sans_argent_nie
from pourquoi.ecriture import normaliser


@pytest.mark.parametrize(
    ("phrase", "reste"),
    [
        ("c pa pr largen", ""),
        ("Ce n'est pas une question d'argent.", ""),
        ("je suis pas là pour faire fortune", ""),
        ("mon salaire ? peu importe le salaire", "mon salaire"),
        ("l’argent ne m’intéresse pas du tout", ""),
        ("je m'en fou du fric", ""),
        ("osef la thune, la thune jmen tape", "osef thune"),
        ("j'ai jamais couru après l'argent", ""),
        ("pas pour l'argent, pour aider", "pour aider"),
        ("non pas pour l'argent mais pour la liberté", "pour la liberte"),
        ("je fais pas ça pour les sous, j'aime soigner", "j'aime soigner"),
        ("Financièrement c'est de la folie, mais quel plaisir de voler !", "quel plaisir de voler"),
        ("si je voulais gagner de l'argent je ferais trader", "je ferais trader"),
        ("les gens pensent que c'est pour le fric", ""),
    ],
)
def test_argent_nie(phrase: str, reste: str) -> None:
    """What is left once the denial is taken out."""
    trouve = reste_sans_argent_nie(normaliser(phrase))
    assert trouve is not None
    assert [m for m in trouve.split() if m in reste.split()] == reste.split()
    assert "argent" not in trouve


@pytest.mark.parametrize(
    "phrase",
    [
        "c'est pas que pour l'argent",
        "pas seulement l'argent",
        "si c'était pas pour l'argent je resterais couché",
        "j'avais pas d'argent, il fallait en gagner",
        "je vais pas vous dire que c'est pas pour l'argent",
        "qui fait pas ça pour l'argent ?",
        "je ne crache pas sur l'argent",
        "pas envie de manquer d'argent",
        "pour le fric, pas pour la gloire",
        "non, l'argent avant tout",
        "ne plus avoir de problèmes d'argent",
        "mon salaire ne suffisait pas",
        "pas mal de fric à se faire",
        "j'arrivais pas à gagner de l'argent avant",
        "pour plus gagner d'argent",
    ],
)
def test_rien_n_est_nie(phrase: str) -> None:
    """Money is wanted, lacking, or not alone."""
    assert reste_sans_argent_nie(normaliser(phrase)) is None


def test_les_reponses_d_argent_ne_nient_pas() -> None:
    """Of the phrases where money is the reason, at most one in two hundred seems to deny it."""
    phrases = [texte for texte, intent, _ in lire_donnees() if intent == "motif_argent"]
    nies = [p for p in phrases if reste_sans_argent_nie(normaliser(p)) is not None]
    assert len(nies) <= len(phrases) / 200, nies
