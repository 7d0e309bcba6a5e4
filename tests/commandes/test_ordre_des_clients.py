"""The clients come in the order that the person wants, whatever the question at hand."""

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reclamations import reclamations

INVERSES = "les livreurs à vélo et les familles du quartier"


def _carnet() -> Carnet:
    return Carnet(
        etape="geste_respect",
        activite="réparateur de vélos",
        statut="creation",
        pourquoi_1="rien ne se jette",
        valeurs="la patience",
        valeurs_nommees=["la patience"],
        coeur_clientele="les familles du quartier et les livreurs à vélo",
    )


@pytest.mark.parametrize(
    "texte",
    [
        "minute, les livreurs c'est pas en dernier, c'est eux d'abord. tu peux les remettre en tête ?",
        "non mais inverse l'ordre, les livreurs avant les familles svp",
        "mettez d'abord les livreurs, les familles viennent après",
        "Inversez les deux groupes, je vous prie.",
        "attends, les familles c'est en second. d'abord c'est les livreurs. mets-les devant",
        "Pouvez-vous mettre les livreurs en premier ?",
    ],
)
def test_ils_changent_de_place(texte: str) -> None:
    lues = reclamations(texte, _carnet())
    assert lues is not None
    assert (lues.changes, lues.reste) == ({"coeur_clientele": INVERSES}, "")


def test_ceux_qui_manquaient_viennent_devant() -> None:
    lues = reclamations("attends, les familles c'est après, d'abord c'est les étudiants de la fac. mets les en tête stp", _carnet())  # fmt: skip
    assert lues is not None
    assert lues.changes["coeur_clientele"].startswith("les étudiants de la fac, ")


@pytest.mark.parametrize(
    "texte",
    [
        "je mets les livreurs en premier le lundi matin, comme ça ils perdent pas leur journée",
        "je passe les livreurs avant les familles le matin",
        "je fais passer les clients d'abord",
        "d'abord les clients, ensuite moi",
        "il faut mettre les vélos devant la vitrine",
        "on met les vieux vélos en premier dans la vitrine",
    ],
)
def test_un_geste_n_ordonne_rien(texte: str) -> None:
    lues = reclamations(texte, _carnet())
    assert lues is None or "coeur_clientele" not in lues.changes
