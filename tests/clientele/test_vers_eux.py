"""Whom of the clients a step goes to, by words that both share; nobody where the words do not say."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.clientele.vers_eux import connu_par_son_nom, groupe_vise
from pourquoi.conclusion import CLIENTS_REDITS
from pourquoi.engagement import recevoir_action


@pytest.mark.parametrize(
    ("clientele", "pas", "groupe"),
    [
        ("les potiers amateurs et les écoles", "mardi j'appelle l'école Jean Moulin", "les écoles"),
        (
            "les routiers qui ont peur de la route la nuit, et les veufs",
            "passer voir Jo, il a peur de la route depuis son accident",
            "les routiers qui ont peur de la route la nuit",
        ),
        (
            "ceux qui refont un vieux bateau à deux",
            "monter voir les Le Goff, qui refont un bateau au port",
            "ceux qui refont un vieux bateau à deux",
        ),
        ("les aides-soignantes de nuit", "offrir une séance à une aide-soignante", "les aides-soignantes de nuit"),
        # Nothing in the words ties them.
        ("les gens du marché", "aller au marché de gros à cinq heures", ""),
        ("les mamans du quartier", "en parler à ma maman", ""),
        ("les jeunes qui démarrent", "embaucher un jeune apprenti", ""),
        ("les bergers, pas les négociants", "dire non au négociant de Millau", ""),
        ("les familles du bourg", "écrire au maire, pas aux familles", ""),
    ],
)  # fmt: skip
def test_the_group_that_the_step_names(clientele: str, pas: str, groupe: str) -> None:
    assert groupe_vise(clientele, pas) == groupe


@pytest.mark.parametrize(
    ("clientele", "pas", "connu"),
    [
        ("les pêcheurs, genre Loïc et Maryse qui viennent tôt", "demain je rappelle Maryse", True),
        ("Madame Caron, et des gens comme elle", "je passe chez madame caron jeudi", True),
        ("les pêcheurs du port", "demain je rappelle Maryse", False),
        ("les pêcheurs, genre Loïc", "demain je rappelle Maryse", False),
    ],
)
def test_somebody_known_by_name(clientele: str, pas: str, connu: bool) -> None:
    assert connu_par_son_nom(clientele, pas) is connu


def test_the_step_is_tied_to_those_it_goes_to() -> None:
    carnet = Carnet(coeur_clientele="les potiers amateurs et les écoles")
    (replique,) = recevoir_action(carnet, Message("mardi j'appelle l'école Jean Moulin")) or []
    assert replique.nom == "utter_engagement_lien"
    assert replique.variables["clientele"] == "les clients que vous avez choisis"
    carnet = Carnet(coeur_clientele="les retraités du plateau", tutoiement=True)
    (replique,) = recevoir_action(carnet, Message("voir mon voisin retraité, jeudi")) or []
    assert "les retraités du plateau" in replique.variables["clientele"]
    # Named twice before, they are not named again.
    carnet.detours_faits = [CLIENTS_REDITS]
    (replique,) = recevoir_action(carnet, Message("voir mon voisin retraité, jeudi")) or []
    assert replique.variables["clientele"] == "les clients que tu as choisis"
