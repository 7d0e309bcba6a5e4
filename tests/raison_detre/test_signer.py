"""Signing in so many words, and what only looks like it; a group told in full is put where it was."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.carnet import Message
from pourquoi.passages import Passage
from tests.entretien import Entretien

PHRASE = "Nous existons pour que les anciens aient du vrai cidre et se reparlent."


def apres(message: str) -> tuple[str | None, bool]:
    """The sentence, and whether it is signed, after one message."""
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = PHRASE
    entretien.dire(message, "motif_offre", 0.5)
    return entretien.carnet.raison_detre, entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message",
    [
        "ah oui là je la signe, mon frère va rire, et c'est pour ma fille que je le fais surtout",
        "non non laissez la phrase comme ça, je vous dis que je la signe",
        "ça me va, je la signe",
    ],
)
def test_signe(message: str) -> None:
    assert apres(message) == (PHRASE, True)


@pytest.mark.parametrize(
    "message",
    [
        "je la signe pas",
        "je la signe quand vous aurez mis pommes",
        "si je la signe maintenant je peux la changer ?",
    ],
)
def test_ne_signe_pas(message: str) -> None:
    assert apres(message)[1] is False


@pytest.mark.parametrize(
    ("message", "phrase"),
    [
        ("mettez du vrai cidre au tonneau", "Nous existons pour que les anciens aient du vrai cidre au tonneau et se reparlent."),
        ("jveux : Je presse des pommes pour que les anciens se reparlent", "Je presse des pommes pour que les anciens se reparlent."),
        (
            "Elle pourrait être à n'importe qui. Est-il possible de dire « Nous existons pour que les anciens des hameaux se reparlent » ?",
            "Nous existons pour que les anciens des hameaux se reparlent.",
        ),
    ],
)  # fmt: skip
def test_change(message: str, phrase: str) -> None:
    assert apres(message) == (phrase, False)


REMISES = [
    "plutôt demain la signature",
    "je la signe demain",
    "demain je signe, promis",
    "Je préfère la signer plus tard, à tête reposée.",
    "je signerai quand ma femme l'aura lue",
    "jsign lundi ok",
    "on signe la semaine prochaine",
    "ok je la signe mais pas aujourd'hui",
    "je valide ce soir après l'avoir relue",
    "j'y réfléchis et je signe",
    "faut que je dorme dessus avant de signer",
    "pas encore",
    "non pas tout de suite",
    "oui mais pas encore",
    "demain peut-être",
    "on verra plus tard",
    "attends je relis",
    "Laissez-moi réfléchir un peu.",
    "faut d'abord que j'en parle à mon associé",
]


@pytest.mark.parametrize("message", REMISES)
@pytest.mark.parametrize("intent", ["affirmer", "motif_offre"])
def test_what_is_put_off_is_not_signed(message: str, intent: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = PHRASE
    tour = entretien.dire(message, intent, 0.9)
    assert not entretien.carnet.raison_detre_confirmee
    assert entretien.carnet.raison_detre == PHRASE
    assert "utter_demander_reformulation" not in [r.nom for r in tour.repliques]


@pytest.mark.parametrize(
    "message",
    [
        "je la signe tout de suite",
        "allez je signe, demain est un autre jour",
        "je la signe, et demain je la montre à mon frère",
        "oui je signe. demain j'appelle le maire",
        "Je signe enfin !",
        "j'ai bien réfléchi, je la signe",
        "oui je signe maintenant, on verra demain pour le reste",
    ],
)
def test_a_yes_that_speaks_of_another_day_signs(message: str) -> None:
    assert apres(message) == (PHRASE, True)


@pytest.mark.parametrize(
    "message",
    [
        "oui je signe. Au fait je travaille aussi pour les cidreries du coin",
        "oui c'est bien. J'ai oublié de vous dire, je travaille aussi pour les crêperies",
    ],
)
def test_the_clientele_just_changed_is_not_told_as_it_was(message: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = PHRASE
    lu = (Passage("accord", message.split(",")[0].split(".")[0], 0.95),)
    tour = parcours.repondre(entretien.carnet, Message(message, "affirmer", (), passages=lu))
    dites = [r.nom for r in tour.repliques]
    assert entretien.carnet.raison_detre_confirmee
    assert "utter_raison_detre_signee" in dites, dites
    assert "utter_raison_detre_signee_lien_clientele" not in dites


@pytest.mark.parametrize(
    ("message", "nom", "attendu"),
    [
        ("oui et j'ai aussi des clients retraités", "coeur_clientele", "les familles du quartier et les clients retraités"),
        ("Je signe. On a aussi des clients à la préfecture.", "coeur_clientele", "les familles du quartier et les clients à la préfecture"),
        ("oui, et dans les renoncements on mettra les foires", "renoncements", "les foires"),
        ("oui c'est bon, côté renoncements : pas de bio industriel", "renoncements", "pas de bio industriel"),
        ("ok signé, et je renonce aussi aux marchés de nuit", "renoncements", "je renonce aussi aux marchés de nuit"),
        ("oui et je refuse les centrales d'achat", "renoncements", "je refuse les centrales d'achat"),
        ("Je la signe. Dans mes valeurs, il y a aussi l'écoute.", "valeurs_nommees", ["le respect", "l’écoute"]),
    ],
)  # fmt: skip
def test_what_is_added_beside_the_yes_is_kept_where_it_goes(
    message: str, nom: str, attendu: object
) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = PHRASE
    tour = entretien.dire(message, "affirmer", 0.9)
    assert entretien.carnet.raison_detre_confirmee
    assert entretien.carnet.raison_detre == PHRASE
    assert getattr(entretien.carnet, nom) == attendu
    assert len(tour.repliques) > 2, "it is said"


@pytest.mark.parametrize(
    "message",
    [
        "oui et merci pour tout",
        "oui, et ma femme aussi l'aime bien",
        "oui j'ai aussi des enfants",
        "oui je signe, je refuse pas mon plaisir",
    ],
)
def test_what_else_is_said_goes_nowhere(message: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.dire(message, "affirmer", 0.9)
    assert entretien.carnet.coeur_clientele == "les familles du quartier"
    assert entretien.carnet.renoncements is None
    assert entretien.carnet.valeurs_nommees == ["le respect"]
