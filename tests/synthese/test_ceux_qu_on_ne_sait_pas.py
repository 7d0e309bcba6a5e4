"""« Les gens que je ne sais pas loger » tells who they are: the act stands in the record."""

import pytest

from pourquoi.reflet.clauses import vague
from pourquoi.synthese.matiere import lire


@pytest.mark.parametrize(
    "geste",
    ["leur confier les gens que je ne sais pas loger", "lui envoyer ceux qu’on ne sait pas livrer"],
)
def test_le_geste_est_garde(geste: str) -> None:
    assert lire({"partenaires": {"confreres": geste}}).partenaires[0][1] == geste


@pytest.mark.parametrize(
    "texte", ["je sais pas", "un truc que je sais pas dire", "je ne sais pas trop"]
)
def test_qui_ne_sait_pas_ne_dit_rien(texte: str) -> None:
    assert vague(texte)
