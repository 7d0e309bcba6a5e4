"""What is said of « tu » or « vous » beside the request goes with it; a why stays."""

from __future__ import annotations

import pytest

from pourquoi.adresse import sans_la_demande
from pourquoi.carnet import Message


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("tu peux me tutoyer, ça fait banquier sinon. Moi je coiffe depuis dix ans.", "Moi je coiffe depuis dix ans."),
        ("on peut se tutoyer ? ", ""),
        ("vous pouvez me tutoyer hein, ca fait trop formel lol", ""),
        ("tu peux me tutoyer, c'est plus simple. Je veux aider les vieux", "Je veux aider les vieux"),
        ("tutoie moi, on dirait ma prof. je fais du pain", "je fais du pain"),
    ],
)  # fmt: skip
def test_what_is_said_of_it_goes(texte: str, reste: str) -> None:
    assert sans_la_demande(Message(texte)).texte == reste


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("tu peux me tutoyer, ça fait dix ans que je coiffe", "ça fait dix ans que je coiffe"),
        ("tu peux me tutoyer, ça fait du bien aux gens de parler", "ça fait du bien aux gens de parler"),
        ("tu peux me tutoyer, c'est pour les enfants que je fais ça", "c'est pour les enfants que je fais ça"),
    ],
)  # fmt: skip
def test_a_why_beside_it_stays(texte: str, reste: str) -> None:
    assert sans_la_demande(Message(texte)).texte == reste
