"""What is given up is the head of the answer: neither what is kept for it, nor a word said in passing."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.clientele.dite import laisse
from pourquoi.coeur_clientele import recevoir_renoncements


@pytest.mark.parametrize(
    ("texte", "dits"),
    [
        (
            "les revendeurs, tjrs pareil. et les marchés du dimanche, le dimanche c'est les gosses",
            "les revendeurs et les marchés du dimanche",
        ),
        ("les livraisons, toujours la meme histoire", "les livraisons"),
        ("les agences, comme d'hab. et les salons", "les agences et les salons"),
    ],
)
def test_a_word_in_passing_is_not_given_up(texte: str, dits: str) -> None:
    assert laisse(texte) == dits


@pytest.mark.parametrize(
    ("texte", "point"),
    [
        (
            "les mariages. ca rapporte mais ca bouffe tout, jprefere garder le samedi pour mes gosses",
            "jprefere garder le samedi pour mes gosses",
        ),
        (
            "Les locations d'été. Ça paie, mais je veux garder l'atelier pour les pêcheurs",
            "je veux garder l'atelier",
        ),
    ],
)
def test_what_is_kept_is_not_given_up(texte: str, point: str) -> None:
    carnet = Carnet(propos={"renoncements": point})
    (replique,) = recevoir_renoncements(carnet, Message(texte)) or []
    assert replique.variables["reflet"] == laisse(texte)
    assert "gard" not in replique.variables["reflet"]


def test_in_doubt_what_is_given_up_is_said_and_not_the_whole_answer() -> None:
    texte = "Aux entreprises, je crois. Elles paient bien, mais il faut y aller le soir. J'hésite encore."
    (replique,) = recevoir_renoncements(Carnet(), Message(texte)) or []
    assert replique.variables == {"reflet": "les entreprises"}


@pytest.mark.parametrize(
    ("texte", "dite"),
    [
        ("aux salons pros : vingt heures debout pour trois cartes", "les salons pros"),
        ("au prêt-à-porter vu que tout le monde en vend", "le prêt-à-porter"),
        ("aux colliers en série, qui se vendent bien pourtant", "les colliers en série"),
        ("je lâche la jardinerie de Creil. Je veux pas que mes rosiers sèchent là", "la jardinerie de Creil"),
    ],
)  # fmt: skip
def test_what_is_said_of_it_is_not_given_up(texte: str, dite: str) -> None:
    assert laisse(texte) == dite
