"""The reason told again takes the place of what was taken for it, and the pending question comes back."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reclamations import reclamations
from tests.entretien import Entretien, noms, rendu_a

_CONTE = "J'étais caissier, j'ai jeté des yaourts devant Rachid. Moi je suis parti fumer derrière."


def _en_chemin(etape: str = "pourquoi_3", motif: str = "motif_personnel") -> Carnet:
    finie = {} if etape.startswith("pourquoi") else {"echelle_finie": True, "valeurs": "le calme"}
    return Carnet(
        etape=etape,
        activite="une épicerie",
        statut="createur",
        pourquoi_1=_CONTE,
        pourquoi_2="parce qu'ils étaient encore bons",
        motifs=[motif, "motif_sens"],
        **finie,
    )


@pytest.mark.parametrize(
    ("texte", "raison"),
    [
        ("Ah non attends, être parti fumer c'était plutôt ma lâcheté, pas ma raison. La raison c'est Rachid et les yaourts jetés, note plutôt ça", "Rachid et les yaourts jetés"),
        ("c pas ma raison le tabac derriere les yaourts. ma raison c rachid, corrige", "rachid"),
        ("non, ma vraie raison c'est Rachid devant la benne, pas fumer derrière. mettez plutôt ça svp", "Rachid devant la benne"),
        ("Notez plutôt que ma raison c'est Rachid et ses yaourts", "Rachid et ses yaourts"),
    ],
)  # fmt: skip
def test_la_raison_prend_la_place_de_ce_qui_n_en_est_pas(texte: str, raison: str) -> None:
    lues = reclamations(texte, _en_chemin())
    assert lues is not None and lues.bouts["pourquoi_1"][2] == raison and lues.reste == ""
    passees = reclamations(texte, _en_chemin("acte"))
    assert passees is not None and passees.changes == {"pourquoi_1": raison}


@pytest.mark.parametrize(
    "texte",
    [
        "la vraie raison c'est que j'en avais marre de jeter",
        "ma raison c'est mes enfants, pas les yaourts",
        "l'argent c'est pas ma raison, ma raison c'est les gens",
        "ma raison d'être c'est nourrir les gens",
        "j'ai rendu l'argent, la raison c'est qu'il avait pas le choix",
    ],
)
def test_une_raison_sans_rien_corriger_repond(texte: str) -> None:
    assert reclamations(texte, _en_chemin()) is None


def test_ce_qui_nie_l_argent_repond_a_la_question_sur_l_argent() -> None:
    carnet = _en_chemin("pourquoi_2", "motif_argent")
    carnet.pourquoi_1, carnet.pourquoi_2 = "pour gagner ma vie", None
    dit = "non, gagner ma vie c'est pas ma raison. Ma raison c'est mes filles"
    assert reclamations(dit, carnet) is None


@pytest.mark.parametrize("lu", ["motif_sens", "reponse_vague", "frustration"])
def test_ce_qui_annonce_la_raison_n_en_est_pas(lu: str) -> None:
    entretien = rendu_a("pourquoi_1")
    tour = entretien.dire("Ma raison, je viens de vous la donner : Odette, ses dossiers perdus", lu)
    assert entretien.carnet.pourquoi_1 == "Odette, ses dossiers perdus"
    assert "utter_relance_reponse_vague" not in noms(tour)


def test_le_statut_redit_va_avec() -> None:
    entretien: Entretien = rendu_a("pourquoi_1")
    entretien.carnet.statut = "repreneur"
    entretien.dire(
        "Je n'ai rien en place, je viens d'écrire que je crée. Ma raison, je vous l'ai dite : Odette",
        "motif_sens",
    )
    assert entretien.carnet.statut == "createur" and entretien.carnet.pourquoi_1 == "Odette"
