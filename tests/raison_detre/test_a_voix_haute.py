"""The first draft read aloud: no ill taken for a good, no lost « ne », nothing that runs on."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre import rediger
from pourquoi.raison_detre.souhaits import ce_que_nous_souhaitons

S, OFFRE = "motif_sens", "motif_offre"


def carnet(activite: str, *whys: str, dernier: str = S, **autres: object) -> Carnet:
    """A notebook of this trade with these whys, the last one read as this motive."""
    dits = {f"pourquoi_{n}": why for n, why in enumerate(whys, start=1)}
    motifs = [S] * (len(whys) - 1) + [dernier]
    return Carnet(activite=activite, motifs=motifs, **{**dits, **autres})


@pytest.mark.parametrize(
    ("activite", "whys", "effet"),
    [
        # What is denied keeps its « ne ».
        ("serrurier", ["que les mamies se fassent plus plumer la nuit"], "les mamies ne se fassent plus plumer la nuit"),
        ("opticien", ["que les enfants aient plus honte de leurs lunettes"], "les enfants n’aient plus honte de leurs lunettes"),
        ("prof de natation", ["que les adultes aient plus peur de l'eau"], "les adultes n’aient plus peur de l’eau"),
        # An ill told just before « on les écoute pas » is no effect; the wish after it is.
        ("kiné", ["les patients défilent toutes les dix minutes, on les regarde même pas", "qu'ils repartent en marchant droit"],
         "les patients repartent en marchant droit"),
        ("crêpier", ["au camping les gens se parlent plus, ils scrollent", "qu'ils s'assoient et qu'ils rient ensemble"],
         "les gens s’assoient et qu’ils rient ensemble"),
        # « with me » opens what changes.
        ("tapissier", ["les gens jettent leurs fauteuils, avec moi ils gardent celui du grand-père"], "les gens gardent celui du grand-père"),
        # Several are « tranquilles ».
        ("nounou", ["que les parents partent tranquille et que leur petit soit content"], "les parents partent tranquilles et que leur petit soit content"),
    ],
)  # fmt: skip
def test_what_changes_for_others(activite: str, whys: list[str], effet: str) -> None:
    voulus = [dit for _, dit in ce_que_nous_souhaitons(carnet(activite, *whys))]
    assert effet in voulus


@pytest.mark.parametrize(
    ("whys", "jamais"),
    [
        (["les patients défilent à la chaîne, on les regarde même pas"], "défilent"),
        (["les clientes attendent des heures et personne leur parle"], "clientes attendent"),
        (["les gens viennent dans les grands moments et ils savent jamais quoi dire"], "viennent"),
    ],
)
def test_no_ill_is_an_effect(whys: list[str], jamais: str) -> None:
    c = carnet("kiné", "je veux soigner les gens", *whys, valeurs_nommees=["la douceur"])
    assert jamais not in rediger(c)


def test_what_an_answer_wishes_first_is_a_wish_whatever_it_was_read_as() -> None:
    c = carnet("taxi", "il n'y a plus de bus", "que les malades arrivent à leurs soins sans dépendre de personne", dernier=OFFRE)  # fmt: skip
    assert "afin que les malades arrivent à leurs soins" in rediger(c)


@pytest.mark.parametrize(
    ("activite", "why", "jamais"),
    [
        ("maraîcher", "les gamins savent même plus à quoi ressemble un navet", "même plus"),
        ("tapissier", "les gens jettent tout, avec moi, ils gardent", ", avec nous, ils"),
        ("esthéticienne", "je voulais m'occuper des autres et être libre de mes horaires", "être libre"),
    ],
)  # fmt: skip
def test_nothing_runs_on_nor_is_for_oneself(activite: str, why: str, jamais: str) -> None:
    assert jamais not in rediger(carnet(activite, why, valeurs_nommees=["la patience"]))
