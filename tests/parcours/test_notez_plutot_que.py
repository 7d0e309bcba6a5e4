"""« Notez plutôt que… » tells an answer otherwise, and the pending question comes back."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reclamations import reclamations
from tests.entretien import Entretien, noms, rendu_a

_CONTE = "Luce ne dormait plus. Ça m'est resté, j'ai appris à coudre des matelas pour elle"


def _carnet(etape: str = "valeurs") -> Carnet:
    suite = (
        {} if etape == "valeurs" else {"valeurs": "le calme", "acte": "j'ai refait dix coutures"}
    )
    return Carnet(
        etape=etape,
        activite="une literie",
        statut="createur",
        pourquoi_1=_CONTE,
        pourquoi_2="elle avait mal au dos, les voisins dorment enfin",
        motifs=["motif_personnel", "motif_sens"],
        echelle_finie=True,
        **suite,
    )


@pytest.mark.parametrize(
    ("texte", "nom", "nouvelle", "reste"),
    [
        ("euh c'est pas pour elle que j'en couds encore. Notez plutôt que c'est grâce à elle que j'ai appris", "pourquoi_1", "Luce ne dormait plus. Ça m'est resté, c'est grâce à elle que j'ai appris", ""),
        ("non pas que les voisins dorment, mets plutot kils dorment mieux", "pourquoi_2", None, None),
        ("tu peux mettre plutôt que j'ai appris à coudre avec ma mère", "pourquoi_1", "Luce ne dormait plus. Ça m'est resté, j'ai appris à coudre avec ma mère", ""),
        ("La patience. Retenez plutôt que les voisins dorment tous mieux", "pourquoi_2", "elle avait mal au dos, les voisins dorment tous mieux", "La patience."),
    ],
)  # fmt: skip
def test_la_clause_est_redite(texte: str, nom: str, nouvelle: str | None, reste: str) -> None:
    lues = reclamations(texte, _carnet())
    if nouvelle is None:
        assert lues is None or nom in lues.bouts
        return
    assert lues is not None and lues.bouts[nom][2] == nouvelle and lues.reste == reste


def test_la_question_en_attente_revient() -> None:
    entretien: Entretien = rendu_a("valeurs")
    tour = entretien.dire(
        "Notez plutôt que c'est pour transmettre aux jeunes du canton", "motif_sens"
    )
    assert noms(tour)[0] == "utter_mots_rectifies" and entretien.carnet.valeurs is None
    assert entretien.carnet.etape == "valeurs"
    assert entretien.carnet.pourquoi_3 == "c'est pour transmettre aux jeunes du canton"


@pytest.mark.parametrize(
    ("etape", "texte"),
    [
        ("valeurs", "notez plutôt que je tiens à la douceur"),
        ("valeurs", "mettez plutôt la patience"),
        ("valeurs", "notez que les voisins dorment, c'est ma valeur"),
        ("acte", "je mets plutôt que les voisins dorment"),
        ("acte", "j'ai dit à ma fille : mets plutôt que les voisins dorment"),
        ("phrase_a_finir", "mettez plutôt que les voisins dorment"),
        ("raison_detre_reformulee", "mettez plutôt que les voisins dorment mieux"),
    ],
)
def test_ce_qui_ne_redit_aucune_reponse(etape: str, texte: str) -> None:
    assert reclamations(texte, _carnet(etape)) is None
