"""One more why when the last one, told at length, opens on something intimate; only then."""

from __future__ import annotations

import pytest

from tests.entretien import Entretien, noms


def _au_troisieme() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_3")
    return entretien


@pytest.mark.parametrize(
    "texte",
    [
        "ma femme est enceinte de notre premier et je veux qu'il voie son père rentrer le soir au lieu de le croiser sur la route",
        "Chaque automne une dame m'achète un chrysanthème pour la tombe de son mari, et elle reste me parler une heure parce que personne ne l'écoute.",
        "jme souviens de la voisine elle etait tout seule chez elle apres son avc et ya que mon pere qui montait lui porter du pain",
        "à l'hôpital ma grande sœur attendait qu'on lui lise une page et personne avait le temps alors c'est moi qui venais lire",
    ],
)
def test_la_derniere_reponse_s_ouvre(texte: str) -> None:
    entretien = _au_troisieme()
    tour = entretien.dire(texte, "motif_sens")
    assert noms(tour)[-1] == "utter_relance_confidence"
    tour = entretien.dire("pour que personne ne soit oublié dans ce village", "motif_sens")
    assert entretien.carnet.echelle_finie
    assert entretien.carnet.etape == "valeurs"


@pytest.mark.parametrize(
    "texte",
    [
        "ma femme est enceinte",
        "pour transmettre mon savoir-faire aux jeunes du coin qui cherchent un métier où l'on voit ce que l'on a fait le soir",
        "le vieux four est mort",
    ],
)
def test_sinon_l_echelle_s_arrete(texte: str) -> None:
    entretien = _au_troisieme()
    entretien.dire(texte, "motif_sens")
    assert entretien.carnet.etape == "valeurs"
