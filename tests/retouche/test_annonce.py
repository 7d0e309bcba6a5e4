"""A sentence of theirs in the middle of hesitations, excuses and announcements."""

from __future__ import annotations

import pytest

from pourquoi.raison_detre.a_finir import finir
from pourquoi.retouche.annonce import annoncee, sans_hesitation


@pytest.mark.parametrize(
    ("texte", "phrase"),
    [
        ("j'ose pas trop je suis pas douée pour écrire, c'est pour que les chats dorment au chaud", "Je suis là pour que les chats dorment au chaud."),
        ("ben je sais pas moi, que les voisins se parlent, c'est trop simple ?", "Je suis là pour que les voisins se parlent."),
        ("euh je dirais je fais du pain pour que la rue sente bon le matin quelque chose comme ça quoi vous arrangez", "Je fais du pain pour que la rue sente bon le matin."),
        ("si je fais ce métier c'est pour que personne reste dehors comme disait mon père voilà je sais pas si ça va", "Je suis là pour que personne ne reste dehors."),
    ],
)  # fmt: skip
def test_ce_qui_est_autour_n_en_est_pas(texte: str, phrase: str) -> None:
    assert finir(sans_hesitation(texte), "Je suis là") == phrase


@pytest.mark.parametrize(
    ("texte", "dite"),
    [
        ("bon alors la phrase entière je répare des vélos pour que personne reste à pied", "je répare des vélos pour que personne reste à pied"),
        ("vous écrivez tout ce que je dis, mettez seulement pour que les gens âgés restent chez eux", "pour que les gens âgés restent chez eux"),
        ("mettez seulement du pain", None),
        ("la phrase est trop longue", None),
        ("je fais ça pour que les gens mangent bien", None),
    ],
)  # fmt: skip
def test_une_phrase_annoncee(texte: str, dite: str | None) -> None:
    assert annoncee(texte) == dite


@pytest.mark.parametrize(
    "texte", ["les gens mangent bien", "oui", "", "pour que la mer soit propre"]
)
def test_rien_autour(texte: str) -> None:
    assert sans_hesitation(texte) == texte
