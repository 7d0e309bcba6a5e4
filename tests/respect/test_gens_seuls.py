"""People named where an act of respect is asked for: whom, not yet what; the act is asked for them."""

from __future__ import annotations

import pytest

from tests.entretien import noms, rendu_a


@pytest.mark.parametrize(
    ("texte", "qui"),
    [
        ("les livreurs qui attendent une heure sur le quai", "eux"),
        ("mes vendeuses", "elles"),
        ("la dame du pressing qui passe tous les matins", "elle"),
        ("bah ceux qui montent les échafaudages", "eux"),
        ("c'est les livreurs", "eux"),
        ("mon fournisseur", "lui"),
        ("c'est des gens qui m'ont aidé", "eux"),
        # Those who treat one ill are owed nothing: the act is asked for anybody.
        ("les clients qui répondent même pas au téléphone", "les autres"),
        ("les grossistes qui me parlent comme si j'étais un gamin", "les autres"),
        ("les types a 3000 euros la montre qui me regardent de haut", "les autres"),
    ],
)
def test_people_alone_are_asked_an_act(texte: str, qui: str) -> None:
    entretien = rendu_a("geste_respect")
    tour = entretien.dire(texte, "motif_sens")
    assert noms(tour) == ["utter_reflet_citation", "utter_demander_geste_pour"]
    assert tour.repliques[1].variables["qui"] == qui
    assert not entretien.carnet.geste_respect
    entretien.dire("les prévenir la veille", "motif_sens")
    assert entretien.carnet.geste_respect == "les prévenir la veille"


@pytest.mark.parametrize(
    "texte",
    [
        "une ristourne aux étudiants",
        "les clients âgés je leur monte le sac",
        "un mot pour la dame qui fait le ménage",
        "la formation des apprentis",
        "le respect des horaires",
        "appeler ceux qui attendent",
        "un atelier qui reste propre",
        "le client qui râle, je l'écoute quand même",
    ],
)
def test_an_act_is_kept_as_it_is(texte: str) -> None:
    entretien = rendu_a("geste_respect")
    entretien.dire(texte, "motif_sens")
    assert entretien.carnet.geste_respect == texte


def test_people_named_twice_are_kept() -> None:
    entretien = rendu_a("geste_respect")
    entretien.dire("mes apprentis", "motif_sens")
    tour = entretien.dire("les apprentis qui débutent", "motif_sens")
    assert entretien.carnet.geste_respect == "les apprentis qui débutent"
    assert noms(tour)[0] != "utter_reflet_lien_geste_respect_valeur"
