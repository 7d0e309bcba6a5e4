"""The trade somebody had before is said back with what they open."""

from __future__ import annotations

import pytest

from pourquoi.accueil import recevoir_activite
from pourquoi.carnet import Carnet, Message


@pytest.mark.parametrize(
    ("texte", "etait"),
    [
        ("une épicerie en vrac à Gap, avant j'étais infirmière", "avant, vous étiez infirmière"),
        ("je monte un atelier de velos, j'ai ete facteur 22 ans", "avant, vous avez été facteur pendant 22 ans"),
        ("une friperie a Brest, avant j'etais cuisiniere pendant 6 ans", "avant, vous étiez cuisinière pendant 6 ans"),
        ("je cree une ecole de surf avant j'etais prof de sport au lycee", "avant, vous étiez prof de sport"),
    ],
)  # fmt: skip
def test_le_metier_d_avant(texte: str, etait: str) -> None:
    (replique,) = recevoir_activite(Carnet(), Message(texte)) or []
    assert replique.variables["reflet"].endswith(etait)


@pytest.mark.parametrize(
    "texte",
    [
        "j'ouvre un salon de thé, avant j'étais malade",
        "j'ouvre un bar, avant j'étais seule pendant 3 ans",
        "boulangerie à Sète, avant c'était une pharmacie",
        "je fais des bijoux, avant j'étais salarié chez Renault",
    ],
)
def test_ce_qui_n_est_pas_un_metier(texte: str) -> None:
    (replique,) = recevoir_activite(Carnet(), Message(texte)) or []
    assert "avant" not in replique.variables.get("reflet", "")


def test_avant_n_est_pas_dans_l_activite() -> None:
    carnet = Carnet()
    recevoir_activite(
        carnet, Message("je lance un food truck avant j'etais prof de sport au lycee")
    )
    assert not (carnet.activite or "").endswith("avant")
