"""The step keeps its day, its aim and its second act; what is told between them is left out."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.engagement import recevoir_action
from pourquoi.synthese.pas import action_dite, le_pas


@pytest.mark.parametrize(
    ("texte", "point", "pas"),
    [
        ("Mardi, j’appelle le lycée agricole de la vallée pour offrir une visite de ma ferme aux secondes, et je demande à Paul de me prêter sa remorque.", "j’appelle le lycée agricole de la vallée pour offrir une visite de ma ferme aux secondes", "Mardi, j’appelle le lycée agricole de la vallée pour offrir une visite de ma ferme aux secondes, et je demande à Paul de me prêter sa remorque"),
        ("Vendredi je passe voir la directrice de l’école, madame Roux, on était en classe ensemble, pour qu’elle distribue mon mot aux parents du CP.", "je passe voir la directrice de l’école", "Vendredi je passe voir la directrice de l’école, madame Roux, pour qu’elle distribue mon mot aux parents du CP"),
        ("demain jvais voir le foyer parce que ma cousine y bosse et jvais leur proposer une coupe gratuite le jeudi", "jvais leur proposer une coupe gratuite le jeudi", "demain je vais voir le foyer et je vais leur proposer une coupe gratuite le jeudi"),
        ("Cette semaine je vais aller voir la maison de retraite, parce que je connais l’infirmière, et je vais leur proposer de lire des lettres le mercredi, comme ça ils n’ont pas à sortir.", "je vais leur proposer de lire des lettres le mercredi", "Cette semaine je vais aller voir la maison de retraite, et je vais leur proposer de lire des lettres le mercredi"),
        ("Samedi j’irai poser mes pains chez le caviste, c’est bête je n’y avais pas pensé, pour que ses clients y goûtent.", "j’irai poser mes pains chez le caviste", "Samedi j’irai poser mes pains chez le caviste, pour que ses clients y goûtent"),
        ("jeudi je passe chez le luthier enfin vendredi parce que jeudi il ferme et je lui laisse mes cartes pour ses clients", "", "vendredi je passe chez le luthier et je lui laisse mes cartes pour ses clients"),
        # What the day is of is no step.
        ("mardi c’est la foire et je vais passer voir la pharmacienne parce que sa mère vient souvent", "je vais passer voir la pharmacienne", "mardi, je vais passer voir la pharmacienne"),
    ],
)  # fmt: skip
def test_le_pas_entier(texte: str, point: str, pas: str) -> None:
    assert action_dite(le_pas(texte, point)) == pas


def test_le_jour_est_redit() -> None:
    texte = "Jeudi, je passe chez le notaire de la place pour laisser mes cartes, et je rappelle mon cousin le menuisier."
    carnet = Carnet(propos={"action_7_jours": "je passe chez le notaire de la place"})
    (replique,) = recevoir_action(carnet, Message(texte)) or []
    assert replique.variables["action"].startswith("Jeudi, je passe")
    assert replique.variables["action"].endswith("je rappelle mon cousin le menuisier")


@pytest.mark.parametrize(
    ("texte", "point", "pas"),
    [
        (
            "jeudi matin vers six heures je passe au depot de bus poser mes affiches et parler aux chauffeurs, ma cousine me rejoint",
            "je passe au depot de bus poser mes affiches et parler aux chauffeurs",
            "jeudi matin vers six heures, je passe au dépôt de bus poser mes affiches et parler aux chauffeurs",
        ),
        (
            "lundi a 7h30 je vais voir le gardien du stade et je lui laisse une pile de cartes, on se connait depuis l'ecole",
            "je vais voir le gardien du stade et je lui laisse une pile de cartes",
            "lundi à 7h30, je vais voir le gardien du stade et je lui laisse une pile de cartes",
        ),
        (
            "samedi après le marché je vais voir la pharmacienne pour lui laisser des cartes, elle m'attend depuis un bail tu penses bien",
            "je vais voir la pharmacienne pour lui laisser des cartes",
            "samedi, je vais voir la pharmacienne pour lui laisser des cartes",
        ),
    ],
)  # fmt: skip
def test_l_heure_reste_avec_son_jour(texte: str, point: str, pas: str) -> None:
    assert action_dite(le_pas(texte, point)) == pas
