"""What is taken back in the same breath is given up by nobody."""

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.coeur_clientele import recevoir_coeur_clientele


@pytest.mark.parametrize(
    ("texte", "laisses"),
    [
        ("Les familles du quartier, pas les mariages, enfin si, parfois eux aussi.", None),
        ("les gens d'ici, pas les touristes. Bon, si, des fois. Mais surtout les anciens", None),
        ("celles qui héritent d'un meuble et pas ceux qui veulent du neuf enfin si des fois ceux là aussi mais surtout les héritières", None),
        ("les retraités, pas les pressés", "les pressés"),
        ("les familles, mais pas les promoteurs", "les promoteurs"),
    ],
)  # fmt: skip
def test_ce_qui_est_repris_n_est_pas_laisse(texte: str, laisses: str | None) -> None:
    carnet = Carnet(etape="coeur_clientele")
    recevoir_coeur_clientele(carnet, Message(texte))
    assert carnet.renoncements == laisses
