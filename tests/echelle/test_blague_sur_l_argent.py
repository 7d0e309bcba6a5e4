"""Money joked about and taken back is no motive; money alone, said as plain, is no evasion."""

import pytest

from pourquoi.carnet import Message
from pourquoi.lecture import lire, une_fois_la_blague_dite

_LUS = (("motif_argent", 0.6), ("motif_mixte", 0.3), ("motif_personnel", 0.08))


def test_l_argent_de_la_blague_n_est_pas_un_motif() -> None:
    dit = une_fois_la_blague_dite(Message("…", "motif_argent", _LUS), "ma tante tenait la forge")
    assert lire(dit).motif == "motif_personnel"


def test_l_argent_dit_ensuite_en_reste_un() -> None:
    dit = une_fois_la_blague_dite(Message("…", "motif_argent", _LUS), "il me faut un salaire")
    assert lire(dit).motif == "motif_argent"


@pytest.mark.parametrize(
    "texte, motif",
    [
        ("Pour l'argent, évidemment.", "motif_argent"),
        ("le fric, quelle question", "motif_argent"),
        ("pour les sous. non, je vois pas d'autre raison", "motif_argent"),
        ("L'argent, je ne sais pas trop", "reponse_vague"),
        ("évidemment", "reponse_vague"),
    ],
)
def test_argent_seul(texte: str, motif: str) -> None:
    assert lire(Message(texte, "reponse_vague", (("reponse_vague", 0.9),))).motif == motif
