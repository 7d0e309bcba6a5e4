"""A first draft says each word once, for whom the work is done, and no value that was denied."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre import rediger
from pourquoi.raison_detre.brouillon import _fait_pour_d_autres, seul
from pourquoi.raison_detre.souhaits import ce_que_nous_souhaitons
from pourquoi.raison_detre.valeurs_en_acte import valeurs_a_dire


@pytest.mark.parametrize(
    ("whys", "effet"),
    [
        (["on m'a appelé pour une personne aveugle", "que la personne aveugle choisisse sa robe seule"], "la personne aveugle choisisse sa robe seule"),
        (["une dame sourde est entrée un jour", "que la personne sourde puisse commander son café"], "la personne sourde puisse commander son café"),
        (["une dame aveugle m'a ouvert", "ce que ça change, c'est que la personne choisit sa robe"], "une personne aveugle choisisse sa robe"),
    ],
)  # fmt: skip
def test_the_one_it_is_about_is_named_once(whys: list[str], effet: str) -> None:
    carnet = Carnet(pourquoi_1=whys[0], pourquoi_2=whys[1], motifs=["motif_sens"] * 2)
    dits = [dit for _, dit in ce_que_nous_souhaitons(carnet)]
    assert effet in dits
    assert not any("aveugle aveugle" in dit or "sourde sourde" in dit for dit in dits)


@pytest.mark.parametrize(
    ("fait", "effet", "attendu"),
    [
        ("former les aidants à domicile", "que la personne malade reste chez elle", True),
        ("accompagner des parents", "que les enfants se parlent", True),
        ("réparer des vélos", "que les gens roulent", False),
        ("aider les familles", "que les familles respirent", False),
        ("coiffer des personnes âgées", "que la personne garde sa dignité", False),
        ("tenir une librairie", "que les enfants lisent", False),
        ("accompagner des parents", "qu’un jardin reste ouvert", False),
    ],
)
def test_the_work_is_told_where_others_live_its_effect(
    fait: str, effet: str, attendu: bool
) -> None:
    assert _fait_pour_d_autres(fait, effet) is attendu


def test_a_value_denied_or_heard_in_passing_is_in_no_draft() -> None:
    carnet = Carnet(
        activite="une mercerie",
        pourquoi_1="je veux que les gens finissent leur tricot",
        motifs=["motif_sens"],
        valeurs="la rigueur",
        valeurs_nommees=["la rigueur"],
        valeurs_niees=["la rigueur"],
        regard_client="je dirais plutôt une famille qu'un client",
    )
    assert valeurs_a_dire(carnet) == []
    assert "rigueur" not in rediger(carnet) and "famille" not in rediger(carnet)


@pytest.mark.parametrize(
    ("why", "un_seul"),
    [
        ("je couds, je reprise, et un monsieur m'a demandé de finir sa veste ; nous y avons passé l'hiver", True),
        ("je couds, je reprise, je coupe, nous avons repris l'atelier ensemble", False),
        ("je couds, je reprise, on m'a prêté un local, je vends et nous livrons", False),
    ],
)  # fmt: skip
def test_a_client_and_them_are_no_team(why: str, un_seul: bool) -> None:
    carnet = Carnet(pourquoi_1=why, pourquoi_2="je tiens aux belles choses", motifs=["motif_sens"])
    assert seul(carnet) is un_seul
