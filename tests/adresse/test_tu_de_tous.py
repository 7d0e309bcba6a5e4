"""« Tu » that is anyone leaves the coach at « vous »."""

import pytest

from pourquoi.adresse import ecouter
from pourquoi.carnet import Carnet, Message


@pytest.mark.parametrize(
    "texte",
    [
        "ici quand tu dis lundi c'est lundi",
        "quand tu finis à 22h t'as plus une boulangerie ouverte",
        "si tu sais pas remplir un papier t'es foutu avec la caf",
        "quand tu vois les gamins repartir sur leur vélo, ça vaut tout l'or du monde",
        "quand t'es coiffeuse tu écoutes plus que tu coupes",
        "dès que tu parles de compost les voisins rigolent",
    ],
)
def test_anyone_s_tu(texte: str) -> None:
    carnet = Carnet()
    ecouter(carnet, Message(texte, intent="motif_sens"))
    assert not carnet.tutoiement


@pytest.mark.parametrize(
    "texte",
    [
        "c'est dur, tu vois",
        "tu sais, moi je viens de la rue",
        "si tu vois ce que je veux dire",
        "tu demandes ça à tout le monde",
        "quand tu dis marché, tu veux dire quoi ?",
    ],
)
def test_the_coach_is_told_tu(texte: str) -> None:
    carnet = Carnet()
    ecouter(carnet, Message(texte, intent="motif_sens"))
    assert carnet.tutoiement


def test_quand_la_lumiere_tombe_tu_sens_n_est_pas_le_coach() -> None:
    for dit in (
        "la forge le matin quand le fer devient blanc tu entends plus rien autour",
        "ce que j'aime c'est le soir quand la salle est vide tu sens la cire",
    ):
        carnet = Carnet()
        ecouter(carnet, Message(dit, intent="reponse_concrete"))
        assert not carnet.tutoiement
    carnet = Carnet()
    ecouter(
        carnet,
        Message(
            "quand les gens repartent le sol est propre tu vois le genre", intent="reponse_concrete"
        ),
    )
    assert carnet.tutoiement
