"""What is taken back in the same breath is given up by nobody."""

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.coeur_clientele import recevoir_coeur_clientele, recevoir_renoncements


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


@pytest.mark.parametrize(
    ("texte", "laisse"),
    [
        ("À rien. Si, aux galas du samedi.", "aux galas du samedi."),
        ("rien du tout, enfin si les marchés de nuit", "les marchés de nuit"),
        ("a rien a part les salons", "les salons"),
        ("Je ne laisse rien de côté, si ce n'est les foires", "les foires"),
        ("À rien, si je peux.", "À rien, si je peux."),
        ("à rien sauf si on m'y force", "à rien sauf si on m'y force"),
    ],
)
def test_un_rien_repris_laisse_quelque_chose(texte: str, laisse: str) -> None:
    carnet = Carnet(activite="traiteur", etape="renoncements")
    dites = recevoir_renoncements(carnet, Message(texte)) or []
    assert carnet.renoncements == laisse
    aucun = laisse == texte
    assert ([r.nom for r in dites] == ["utter_renoncement_aucun"]) == aucun
