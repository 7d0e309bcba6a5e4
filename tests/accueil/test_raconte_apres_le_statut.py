"""« Je crée. », then a story: the status is the first words', and the story is the why."""

from __future__ import annotations

import pytest

from pourquoi.accueil import raison_apres_le_statut, recevoir_statut, statut_redit
from pourquoi.carnet import Carnet, Message
from pourquoi.ecoute.ce_qui_repond import sans_deja_dit
from pourquoi.extraction import apres_le_statut

HISTOIRE = (
    "J'ai conduit des cars pendant 19 ans. En 2016 une gamine, Lola, est restée deux heures "
    "sous l'abri, et personne ne l'avait prévenue."
)


@pytest.mark.parametrize(
    ("tete", "statut"),
    [
        ("Je crée. ", "createur"),
        ("je cree, ", "createur"),
        ("Oui, on crée ! ", "createur"),
        ("Plutôt une création. ", "createur"),
        ("Je pars de zéro. ", "createur"),
        ("Je reprends : ", "repreneur"),
        ("C'est une reprise. ", "repreneur"),
        ("je crée ", "createur"),
    ],
)
def test_le_statut_est_dans_les_premiers_mots(tete: str, statut: str) -> None:
    assert apres_le_statut(tete + HISTOIRE) == (statut, HISTOIRE)
    carnet = Carnet(activite="cars scolaires")
    dites = recevoir_statut(carnet, Message(tete + HISTOIRE))
    assert carnet.statut == statut
    assert dites and dites[0].nom != "utter_accueil_deja_la"


@pytest.mark.parametrize(
    "texte",
    [
        "Je crée. Enfin, je reprends le salon de ma tante",
        "Je crée, ou plutôt je rachète un fonds",
        "je crée, j'ai mon atelier depuis dix ans",
        "Je reprends",
        "je crée une école de voile à Crozon",
        "Je reprends où j'en étais, j'avais perdu la page",
    ],
)
def test_rien_n_est_raconte_apres(texte: str) -> None:
    assert apres_le_statut(texte) is None


def _lu(texte: str, intent: str, proba: float) -> Message:
    autre = "motif_personnel" if intent == "motif_sens" else "motif_sens"
    return Message(texte, intent, ((intent, proba), (autre, 0.1)))


def test_l_histoire_est_la_raison() -> None:
    lue = raison_apres_le_statut(_lu(f"Je crée. {HISTOIRE}", "motif_opportunite", 0.7))
    assert lue is not None and lue.texte == HISTOIRE and lue.intent == "motif_sens"
    court = "Je crée. Plus jamais un gosse laissé seul sur une route"
    assert raison_apres_le_statut(_lu(court, "motif_sens", 0.8)) is not None


@pytest.mark.parametrize(
    ("texte", "intent", "proba"),
    [
        ("Je crée. J'ouvre le 3 avril, le bail est signé et les fours arrivent", "motif_opportunite", 0.97),
        ("Je crée, toute seule, avec l'aide de la mission locale", "motif_sens", 0.3),
        ("Je crée, avec ma sœur", "motif_personnel", 0.6),
        (f"Je crée. {HISTOIRE} Et vous, vous en pensez quoi ?", "motif_sens", 0.9),
    ],
)  # fmt: skip
def test_ce_qui_n_est_pas_une_raison(texte: str, intent: str, proba: float) -> None:
    assert raison_apres_le_statut(_lu(texte, intent, proba)) is None


@pytest.mark.parametrize(
    "texte",
    [
        "Je n'ai rien « en place », je viens de vous dire que je crée.",
        "j'ai rien d'ouvert, j'ai écrit que je crée",
        "Je viens juste de te répondre que je crée",
    ],
)
def test_le_statut_mal_lu_est_redit(texte: str) -> None:
    assert statut_redit(Carnet(statut="createur"), texte) == "createur"


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("Et ma raison, je viens de vous la donner : Lola, sous l'abri", "Lola, sous l'abri"),
        ("Mon pourquoi, je te l'ai déjà dit : que personne n'attende", "que personne n'attende"),
        ("Ma raison, c'est Lola, sous l'abri", None),
    ],
)
def test_la_raison_deja_donnee(texte: str, reste: str | None) -> None:
    assert sans_deja_dit(texte) == reste


@pytest.mark.parametrize(
    ("texte", "deja_la"),
    [
        (
            "Création, mais il y avait une tournée avant, le vieux a arrêté en 2011 et je garde ses jours, douze ans après",
            False,
        ),
        ("création, je l'ai ouverte il y a deux ans", True),
        ("J'ai créé ma boîte il y a trois ans", True),
    ],
)
def test_la_date_d_un_autre_n_est_pas_la_leur(texte: str, deja_la: bool) -> None:
    dites = recevoir_statut(Carnet(activite="épicerie"), Message(texte)) or []
    assert ("utter_accueil_deja_la" in [r.nom for r in dites]) is deja_la
