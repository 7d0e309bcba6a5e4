"""Another word than « client », when the person has one."""

from __future__ import annotations

import pytest

from pourquoi.clientele.mot import mot_client, nommer_les_clients


@pytest.mark.parametrize(
    ("texte", "mot"),
    [
        ("Chez moi on dit patient, pas client.", "patient"),
        ("Dites patients s'il vous plaît.", "patient"),
        ("Un patient ça n'est pas un client.", "patient"),
        ("ce sont des élèves, pas des clients", "élève"),
        ("pas clients, adhérents", "adhérent"),
        ("je soigne des patients", None),
        ("mes clients sont des voyageurs", None),
    ],
)
def test_the_word_they_ask_for(texte: str, mot: str | None) -> None:
    assert mot_client(texte) == mot


@pytest.mark.parametrize(
    ("texte", "mot", "dit"),
    [
        ("Et un client, à quoi voit-il cela ?", "patient", "Et un patient, à quoi voit-il cela ?"),
        ("Quels clients sont en phase ?", "élève", "Quels élèves sont en phase ?"),
        ("Le client le voit.", "élève", "L’élève le voit."),
        ("du client au client", "usager", "de l’usager à l’usager"),
        ("plus de clients", "adhérent", "plus d’adhérents"),
    ],
)
def test_the_coach_says_it(texte: str, mot: str, dit: str) -> None:
    assert nommer_les_clients(texte, mot) == dit
