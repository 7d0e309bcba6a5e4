"""Orders that say where to cut, who speaks, or the whole sentence."""

from __future__ import annotations

import pytest

from pourquoi.retouche.litteral import tient
from tests.entretien import Entretien, noms

PHRASE = "Nous existons pour conseiller les caves, afin que chacun sache qui fait son vin, parce que notre banquier dort mieux."


def _devant_la_phrase() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = PHRASE
    return entretien


@pytest.mark.parametrize(
    ("ordre", "phrase"),
    [
        (
            "Enlevez la fin, à partir de « parce que ». Et je ne conseille pas les caves.",
            "Nous existons pour conseiller les caves, afin que chacun sache qui fait son vin.",
        ),
        (
            "enlève juste la fin à partir de parce que",
            "Nous existons pour conseiller les caves, afin que chacun sache qui fait son vin.",
        ),
        (
            "Remplacez ce qui suit parce que : mon père a vendu ses vignes",
            "Nous existons pour conseiller les caves, afin que chacun sache qui fait son vin, parce que mon père a vendu ses vignes.",
        ),
        (
            "Je vous la dicte : J'existe pour que celui qui boit le vin sache qui l'a fait, parce que mon père a vendu ses vignes.",
            "J’existe pour que celui qui boit le vin sache qui l’a fait, parce que mon père a vendu ses vignes.",
        ),
    ],
)
def test_ce_qui_est_ordonne_est_fait(ordre: str, phrase: str) -> None:
    entretien = _devant_la_phrase()
    tour = entretien.dire(ordre)
    assert entretien.carnet.raison_detre == phrase
    assert noms(tour)[0] == "utter_raison_detre_corrigee"


def test_seul_on_dit_je() -> None:
    entretien = _devant_la_phrase()
    entretien.carnet.raison_detre = (
        "Nous existons pour réparer des vélos, en travaillant avec soin."
    )
    entretien.dire("Je suis seul. Pas « nous ».")
    assert (
        entretien.carnet.raison_detre
        == "Je suis là pour réparer des vélos, en travaillant avec soin."
    )


def test_la_raison_se_change_par_son_bouton() -> None:
    entretien = _devant_la_phrase()
    entretien.carnet.raison_detre = (
        "Nous existons pour faire du pain, avec soin, parce que le bourg dort."
    )
    entretien.dire("Ce que ça change")
    entretien.dire("parce que le pain réunit les gens")
    assert entretien.carnet.raison_detre == (
        "Nous existons pour faire du pain, avec soin, parce que le pain réunit les gens."
    )


@pytest.mark.parametrize(
    ("phrase", "ordre", "faite"),
    [
        (
            "Nous existons pour réparer des téléphones dans un centre co à Villeurbanne, en travaillant avec soin.",
            "vire le centre co",
            "Nous existons pour réparer des téléphones à Villeurbanne, en travaillant avec soin.",
        ),
        (
            "Nous existons pour tenir un café, afin que le village garde un endroit ouvert.",
            "Je vais l'écrire moi-même : « Ma fille et moi tenons le café-tabac pour que le village garde un endroit ouvert. »",
            "Ma fille et moi tenons le café-tabac pour que le village garde un endroit ouvert.",
        ),
        (
            "Nous existons pour tenir un kiosque, afin que les gens gardent leur téléphone.",
            "enleve le kiosque, et mets reparer des telephones au debut",
            "Nous existons pour réparer des téléphones, afin que les gens gardent leur téléphone.",
        ),
    ],
)
def test_un_ordre_en_ses_mots(phrase: str, ordre: str, faite: str) -> None:
    entretien = _devant_la_phrase()
    entretien.carnet.raison_detre = phrase
    entretien.dire(ordre)
    assert entretien.carnet.raison_detre == faite


def test_un_autre_sujet_n_est_pas_colle_au_milieu() -> None:
    phrase = "Nous existons pour que le village garde un endroit ouvert."
    assert not tient(
        "Nous existons pour que le village garde nous reprenons un endroit ouvert.", phrase
    )
    assert tient("Nous existons pour que le village garde ce que nous reprenons.", phrase)


def test_toute_la_phrase_donnee_pour_une_partie() -> None:
    entretien = _devant_la_phrase()
    entretien.dire("Ce que ça change")
    entretien.dire(
        "t relou. je lave les voitures a Lens, pour que celui qui bosse recupere son samedi"
    )
    assert entretien.carnet.raison_detre == (
        "Je lave les voitures à Lens, pour que celui qui bosse récupère son samedi."
    )


def test_son_samedi_n_est_pas_un_jour() -> None:
    entretien = _devant_la_phrase()
    entretien.dire("Ce que ça change")
    entretien.dire("que celui qui bosse récupère son samedi")
    assert "afin que celui qui bosse récupère son samedi" in (entretien.carnet.raison_detre or "")
