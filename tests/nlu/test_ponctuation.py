"""The commas that a dictated message lacks, and those that a typed one keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.propos import lire_avec_rasa
from extensions.nlu.ponctuation import ModelePonctuation, textes_tapes
from extensions.nlu.propos import lire_ligne
from pourquoi.passages import decouper
from pourquoi.propos import depuis, ponctuer

DICTE = (
    "moi je fais du pain depuis quinze ans j'ai commencé avec mon oncle et au début "
    "je voulais juste gagner ma vie et puis les gens sont venus me parler"
)
TAPE = "Mon oncle m'a appris le pain. Les gens viennent me parler, et je les écoute volontiers."


@pytest.fixture(scope="module")
def modele(tmp_path_factory: pytest.TempPathFactory) -> ModelePonctuation:
    dossier = tmp_path_factory.mktemp("ponctuation")
    ModelePonctuation.apprendre(textes_tapes([Path("data/propos")])).ecrire(dossier)
    return ModelePonctuation.lire(dossier)


def test_les_pauses_d_une_dictee(modele: ModelePonctuation) -> None:
    ponctue = modele.ponctuer(DICTE)
    assert "depuis quinze ans, j'ai commencé" in ponctue
    assert ponctue.replace(",", "") == DICTE


def test_ce_qui_est_tape_ne_change_pas(modele: ModelePonctuation) -> None:
    assert modele.ponctuer(TAPE) == TAPE
    assert modele.ponctuer("je veux juste qu'on me laisse travailler") == (
        "je veux juste qu'on me laisse travailler"
    )
    assert modele.ponctuer("") == ""


def test_le_propos_reste_a_sa_place(modele: ModelePonctuation) -> None:
    exemple = lire_ligne(
        "pourquoi_1", DICTE.replace("les gens sont venus", "[les gens sont venus") + "]"
    )
    ponctue = exemple.ponctue(modele)
    (debut, fin), *_ = ponctue.bornes
    assert ponctue.texte[debut:fin].replace(",", "") == "les gens sont venus me parler"


def test_une_reponse_retrouve_ses_virgules() -> None:
    (lu,) = lire_avec_rasa([DICTE])
    poids = depuis(lu, DICTE, "pourquoi_1")
    assert len(poids.mots) > len(decouper(DICTE))
    assert ponctuer(DICTE, poids) == lu["ponctue"]
    # What was kept of it has the same commas; another answer has none.
    gardee = DICTE.partition("depuis ")[2]
    assert ponctuer(gardee, poids) == lu["ponctue"].partition("depuis ")[2]
    assert ponctuer("je livre mes voisins le matin en chantant", poids) == (
        "je livre mes voisins le matin en chantant"
    )
