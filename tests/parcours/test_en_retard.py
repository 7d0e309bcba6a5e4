"""An answer that comes late is kept where it belongs, and the pending question asked again."""

from __future__ import annotations

import pytest

from tests.entretien import noms, rendu_a


def test_pour_la_question_d_avant() -> None:
    entretien = rendu_a("coeur_clientele")
    tour = entretien.dire("Ah, pour la question d'avant : elles goûtent la croûte", "motif_offre")
    assert noms(tour)[0] == "utter_deja_note"
    assert entretien.carnet.regard_client.endswith("elles goûtent la croûte")
    assert entretien.carnet.etape == "coeur_clientele"
    assert entretien.carnet.coeur_clientele is None


@pytest.mark.parametrize(
    "texte", ["mes valeurs c'est aussi la patience", "et dans mes valeurs y a la patience"]
)
def test_une_valeur_de_plus(texte: str) -> None:
    entretien = rendu_a("acte")
    entretien.dire(texte, "motif_sens")
    assert entretien.carnet.valeurs_nommees == ["le respect", "la patience"]
    assert entretien.carnet.acte is None
    assert entretien.carnet.etape == "acte"


@pytest.mark.parametrize(
    "texte",
    [
        "pour la question de la farine, j'ai dit non au moulin industriel",
        "mes valeurs m'ont coûté un contrat avec la cantine, j'ai refusé le surgelé",
    ],
)
def test_un_acte_reste_un_acte(texte: str) -> None:
    entretien = rendu_a("acte")
    entretien.dire(texte, "reponse_concrete")
    assert entretien.carnet.acte == texte
