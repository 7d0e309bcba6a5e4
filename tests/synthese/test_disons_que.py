"""What only leads to a deeper answer, and what a decision is about."""

from __future__ import annotations

import pytest

from pourquoi.synthese.plus_loin import reponse_nue


@pytest.mark.parametrize(
    ("nom", "texte", "dit"),
    [
        ("philosophie_commerciale", "Disons que je ne vends plus de lots.", "je ne vends plus de lots."),
        ("philosophie_commerciale", "Alors je dirais que le devis devient gratuit.", "le devis devient gratuit."),
        ("philosophie_commerciale", "C'est dur à dire. Mettons que j'écoute d'abord.", "C'est dur à dire. J'écoute d'abord."),
        ("philosophie_commerciale", "Je dirais plutôt non à ceux qui pressent", "Je dirais plutôt non à ceux qui pressent"),
        ("choix_strategique", "Un four électrique à vingt mille euros, que le vendeur adore. Ma phrase me dit d'attendre : l'ancien cuit encore bien.",
         "Un four électrique à vingt mille euros : attendre, l'ancien cuit encore bien."),
    ],
)  # fmt: skip
def test_ce_qui_reste_de_la_reponse(nom: str, texte: str, dit: str) -> None:
    assert reponse_nue(nom, texte) == dit
