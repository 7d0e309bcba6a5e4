"""Each group named is kept; those told again keep their comma."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.clientele.dite import qui
from pourquoi.coeur_clientele import recevoir_coeur_clientele
from pourquoi.reflexion import _et_les_derniers


@pytest.mark.parametrize(
    ("texte", "gens"),
    [
        (
            "Mes clientes c'est les femmes qui ont eu mal au dos toute leur vie, genre à porter les bassines, et aussi du coup les jeunes mamans qui ont un bébé qui pleure",
            "les femmes qui ont eu mal au dos toute leur vie et les jeunes mamans qui ont un bébé qui pleure",
        ),
        ("les dames qui ont frotté toute leur vie, genre à la rivière, et aussi les mamans pressées. Elles arrivent en panique", "les dames qui ont frotté toute leur vie et les mamans pressées"),
        ("les artisans, et du coup les apprentis", "les artisans et les apprentis"),
        (
            "les mamies seules et les mamans du quartier, et celles qui gardent leurs petits-enfants",
            "les mamies seules et les mamans du quartier, et celles qui gardent leurs petits-enfants",
        ),
    ],
)  # fmt: skip
def test_every_group_is_named(texte: str, gens: str) -> None:
    assert qui(texte) == gens


@pytest.mark.parametrize(
    ("gens", "dits"),
    [
        ("les papas et les papis du port, ceux qui amènent les petits", "les papas et les papis du port, ceux qui amènent les petits"),
        ("les veuves qui cousent et brodent, les familles", "les veuves qui cousent et brodent, et les familles"),
    ],
)  # fmt: skip
def test_the_same_people_keep_their_comma(gens: str, dits: str) -> None:
    assert _et_les_derniers(gens) == dits


def test_what_leads_to_the_clients_is_not_kept_with_them() -> None:
    carnet = Carnet(etape="coeur_clientele")
    recevoir_coeur_clientele(
        carnet, Message("je viens de te le dire. Bref. Mes clientes c'est les mamans")
    )
    assert carnet.coeur_clientele == "Mes clientes c'est les mamans"
    recevoir_coeur_clientele(
        carnet, Message("Les papas du bourg. Mes clients c'est aussi les papis")
    )
    assert "papas" in carnet.coeur_clientele


@pytest.mark.parametrize(
    ("texte", "gens"),
    [
        ("des fermes qui sortent 15 000 pots de yaourt et qui ont honte du pot", "des fermes qui sortent 15 000 pots de yaourt et qui ont honte du pot"),
        ("les hommes de quarante, cinquante ans", "les hommes de quarante à cinquante ans"),
        ("les gens qui pédalent seuls, surtout les débutants", "les gens qui pédalent seuls, surtout les débutants"),
        ("les jeunes parents, surtout pas les comités", "les jeunes parents"),
        ("surtout les boulangers, les bouchers", "les boulangers et les bouchers"),
    ],
)  # fmt: skip
def test_un_millier_et_surtout_restent(texte: str, gens: str) -> None:
    assert qui(texte) == gens


def test_ce_qui_est_cite_dans_le_groupe_garde_sa_fin() -> None:
    assert (
        qui("Les mères à qui on dit « ça va passer »") == "les mères à qui on dit « ça va passer »"
    )
    assert qui("« les retraités »") == "les retraités"
