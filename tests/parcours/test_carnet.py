"""What a notebook keeps has its own field, is erased with the rest, and is read as it was saved before."""

from __future__ import annotations

from pathlib import Path

import yaml

from pourquoi import parcours, partenaires_dits, respect
from pourquoi.carnet import Carnet, Message
from pourquoi.partenaires_dits import PartenairesDits
from tests.entretien import noms, rendu_a

DIT = "vingt ans de quart à la fonderie, on rentrait quand il faisait noir, on parlait à personne"
LU = (("detresse", 0.9), ("motif_sens", 0.05))


def _dementi() -> Carnet:
    """Somebody who was asked how they meant it, and speaks of work."""
    entretien = rendu_a("pourquoi_1")
    parcours.repondre(entretien.carnet, Message(DIT, "motif_sens", LU))
    entretien.dire("Je parle du travail")
    return entretien.carnet


def test_each_has_its_own_field_and_slot() -> None:
    carnet = _dementi()
    partenaires_dits.retenir(carnet, PartenairesDits("deux meuniers", ""))
    assert len(carnet.dementis) == 1
    assert len(carnet.partenaires_nommes) == 1
    carnet.etape = "geste_respect"
    respect.recevoir_geste(carnet, Message("mes vendeuses", "motif_sens", LU))
    assert carnet.geste_envers == "elles"
    assert not [d for d in carnet.detours_faits if ":" in d or d.startswith("partenaires_dits")]
    slots = yaml.safe_load(Path("domain.yml").read_text("utf8"))["slots"]
    assert {"dementis", "partenaires_nommes", "geste_envers"} <= set(slots)


def test_a_notebook_saved_before_is_understood() -> None:
    slots = _dementi().valeurs_de_slots()
    # As the version before wrote it.
    slots["detours_faits"] = [
        *slots["detours_faits"],
        *(f"detresse_dementie:{nie}" for nie in slots.pop("dementis")),
        "partenaires_dits_confreres",
        "geste_envers:elles",
    ]
    del slots["partenaires_nommes"], slots["geste_envers"]
    slots["partenaires"] = {"confreres": "Aline et Marco"}
    carnet = Carnet.depuis(slots)
    assert partenaires_dits.nommes_seulement(carnet, "confreres") == "Aline et Marco"
    assert "detresse_dementie" in carnet.detours_faits
    assert carnet.geste_envers == "elles"
    assert not [d for d in carnet.detours_faits if ":" in d or d.startswith("parten")]
    # Denied before, it is not asked about again when it is said again.
    dites = noms(parcours.repondre(carnet, Message(DIT, "motif_sens", LU)))
    assert "utter_demander_detresse" not in dites
    assert Carnet.depuis(carnet.valeurs_de_slots()) == carnet


def test_erased_with_the_rest() -> None:
    carnet = _dementi()
    carnet.partenaires_nommes = ["confreres"]
    carnet.detour, carnet.etape = {"nom": "recommencement"}, "recommencement"
    parcours.repondre(carnet, Message("Oui, recommencer", "recommencer", (("recommencer", 0.95),)))
    assert carnet.dementis == [] and carnet.partenaires_nommes == []
