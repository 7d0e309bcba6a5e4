"""What a summary keeps of an answer: whole sentences, and the one that matters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pourquoi.reflet import essentiel, fait, raison
from pourquoi.synthese.passage import passage, redit


@pytest.mark.parametrize(
    ("texte", "longueur", "lire", "garde"),
    [
        # Whole when there is room.
        ("J'ai jeté la fournée.", 150, fait, "j’ai jeté la fournée"),
        (
            "Je suis resté jusqu'à l'aube. Personne n'a dormi.", 150, raison,
            "je suis resté jusqu’à l’aube. Personne n’a dormi",
        ),
        # The sentence that says it, not the piece of it.
        (
            "On pense au meunier : c'est un gars du canton, on veut le payer à la livraison et pas à "
            "soixante jours, comme ça il respire un peu.", 150, fait,
            "On pense au meunier : c’est un gars du canton, on veut le payer à la livraison et pas à "
            "soixante jours, comme ça il respire un peu",
        ),
        # Neither its cost at the end, nor what is said to the coach.
        (
            "Je suis restée deux heures avec sa femme, je suis épuisée mais je ne regrette pas", 150,
            fait, "je suis restée deux heures avec sa femme",
        ),
        (
            "Remplacez franchise par courage. J'ai dit à ce patron que le problème, c'était lui.", 150,
            fait, "j’ai dit à ce patron que le problème, c’était lui",
        ),
        (
            "On vous l'a déjà dit pour le meunier, on le paie à la livraison !", 150, essentiel,
            "le meunier, on le paie à la livraison",
        ),
        ("Payer mon garagiste avant qu'il me le demande. Ça lui ferait un choc, non ?", 150, fait,
         "Payer mon garagiste avant qu’il me le demande"),
        # Never an open relative clause at the end.
        (
            "L'hiver dernier, j'ai retaillé à la lime, dent après dent, la roue d'échappement d'une "
            "comtoise que deux confrères, sans doute plus pressés, avaient condamnée.", 100, fait,
            "L’hiver dernier, j’ai retaillé à la lime, dent après dent",
        ),
    ],
    ids=lambda v: getattr(v, "__name__", str(v)[:30]),
)  # fmt: skip
def test_passage(texte: str, longueur: int, lire, garde: str) -> None:
    assert passage(texte, longueur, lire).lower() == garde.lower()


@given(
    st.text(alphabet="abcdeéijlmnorstuvABCÉ ,.;:!?…-\n«»“”🙂0123", max_size=200),
    st.integers(5, 200),
)
def test_rien_ne_le_casse(texte: str, longueur: int) -> None:
    for lire in (essentiel, fait, raison):
        assert isinstance(passage(texte, longueur, lire), str)


def test_redit() -> None:
    assert redit("le semencier, le payer à la livraison", "payer notre semencier dès la livraison")
    assert not redit("leur laisser le temps", "payer notre semencier dès la livraison")
