"""A piece of the story left out of the record goes on the path: first when it is the start, else last."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reclamations.oublis import l_essentiel_oublie


def _carnet() -> Carnet:
    return Carnet(
        etape="suite",
        activite="le moulin de mon parrain",
        pourquoi_1="il est parti. Fallait bien quelqu'un",
        pourquoi_2="c'est moi parce que mes cousins voulaient vendre",
        coeur_clientele="les gens du village",
        raison_detre="Je suis là pour moudre.",
        raison_detre_confirmee=True,
        terminee_le="x",
    )


@pytest.mark.parametrize(
    ("texte", "nom", "dit"),
    [
        ("t'as pas mis que ma tante on l'a trouvée que le lundi. c'est pourtant ça le début", "pourquoi_1", "Ma tante on l'a trouvée que le lundi. Il est parti"),
        ("Vous n'avez pas noté que la boulangerie avait brûlé. C'est par là que tout a commencé.", "pourquoi_1", "La boulangerie avait brûlé. Il est parti"),
        ("il manque que ma mère y travaillait avant moi, c'est de là que tout part", "pourquoi_1", "Ma mère y travaillait avant moi. Il est parti"),
        ("vous avez oublié que mon frère m'a prêté l'argent du four", "pourquoi_2", "vendre. Mon frère m'a prêté l'argent du four"),
        ("tas pas noté que jai dormi dans le fournil tout l'hiver", "pourquoi_2", "vendre. Jai dormi dans le fournil"),
    ],
)  # fmt: skip
def test_ce_qui_manque_au_chemin_y_entre(texte: str, nom: str, dit: str) -> None:
    lu = l_essentiel_oublie(texte, _carnet())
    assert lu is not None and list(lu.completees) == [nom]
    assert dit in lu.completees[nom]


@pytest.mark.parametrize(
    "texte",
    [
        "il manque une virgule",
        "il manque la douceur dans mes valeurs",
        "vous avez oublié ma question",
        "vous n'avez pas dit que c'était gratuit ?",
        "vous avez oublié que je livre aussi le samedi",
        "il manque que les gens peuvent payer en deux fois",
    ],
)
def test_ce_qui_n_est_pas_du_chemin(texte: str) -> None:
    assert l_essentiel_oublie(texte, _carnet()) is None
