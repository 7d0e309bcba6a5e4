"""Leave taken at the end of a message, and commas given to a dictated answer."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message
from pourquoi.conge import depart_final
from pourquoi.ordres import synthese_a_la_fin
from pourquoi.parcours import repondre
from pourquoi.propos import Poids
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    ("texte", "avant"),
    [
        ("allez je vous laisse j'ai un gamin qui attend merci quand même au revoir", ""),
        ("je montre la chèvre d'abord, mais là je suis fatiguée on peut s'arrêter", "je montre la chèvre d'abord, mais là je suis fatiguée"),
        ("je vous laisse choisir la suite", None),
        ("on peut s'arrêter au marché pour goûter avant d'acheter et c'est comme ça que les gens découvrent le fromage, la ferme, les chèvres", None),
    ],
)  # fmt: skip
def test_depart(texte: str, avant: str | None) -> None:
    assert depart_final(texte) == avant


def test_qui_prend_conge_n_est_pas_retenu() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    tour = entretien.dire("bon je vais me coucher on verra ça demain", "motif_personnel")
    assert noms(tour)[-1] in ("utter_au_revoir", "utter_pause")
    assert entretien.carnet.suspension == "pause"


def test_une_reponse_dictee_garde_ses_virgules_et_le_journal_ses_mots() -> None:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    dit = "les familles du quartier les cantines et les retraités"
    mots = ("les", "familles", "du", "quartier", ",", "les", "cantines", "et", "les", "retraités")
    poids = Poids(mots, (0.5,) * len(mots))
    message = Message(dit, "motif_sens", (("motif_sens", 0.9),), poids=poids)
    tour = repondre(entretien.carnet, message)
    assert entretien.carnet.coeur_clientele.startswith("les familles du quartier, les cantines")
    assert [r.texte for r in tour.reponses if r.etape == "coeur_clientele"] == [dit]


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("les tabliers à poches, clairement, à 30 euros elles font vite le calcul 🧮 jvais arrêter là jpense, jveux voir ma synthèse", "les tabliers à poches, clairement, à 30 euros elles font vite le calcul 🧮"),
        ("je garde le four à bois parce que les anciens y tiennent je vais arrêter là je veux voir ma synthèse", "je garde le four à bois parce que les anciens y tiennent"),
        ("Le prix du pain. Ma synthèse, je vous prie.", "Le prix du pain."),
        ("la livraison du soir, montre-moi ma synthèse stp", "la livraison du soir"),
        ("Le local de la rue Neuve ; je m'arrête là. Ma synthèse, merci.", "Le local de la rue Neuve"),
    ],
)  # fmt: skip
def test_la_synthese_demandee_au_bout_d_une_reponse(texte: str, dit: str) -> None:
    lue = synthese_a_la_fin(texte)
    assert lue is not None and lue[0] == dit
    entretien = Entretien()
    entretien.jusqu_a("renoncements")
    tour = entretien.dire(texte, "motif_argent")
    assert entretien.carnet.renoncements == dit
    assert "utter_synthese" in " ".join(noms(tour))


@pytest.mark.parametrize(
    "texte",
    [
        "je leur montre le bilan, je leur donne la synthèse",
        "j'ai arrêté là, ma femme voulait voir la mer",
        "Ma synthèse",
        "je vais arrêter là, je pense",
        "on a fait le bilan avec le comptable",
    ],
)
def test_rien_n_est_demande_au_bout(texte: str) -> None:
    assert synthese_a_la_fin(texte) is None


@pytest.mark.parametrize(
    "texte",
    [
        "Le vendredi, vous l'avez encore oublié, et c'est tout de même le jour du marché chez nous. Bon, allons plus loin, j'ai un quart d'heure.",
        "Ce n'est pas tout à fait ce que j'avais dit, mais passons, ça n'a pas d'importance. On continue.",
        "ok merci pour la phrase elle est bien je vais la mettre sur la porte. on va plus loin",
    ],
)
def test_on_va_plus_loin_apres_une_remarque(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    tour = entretien.dire(texte, "faire_pause", 0.31)
    assert entretien.carnet.approfondissement
    assert noms(tour)[0].startswith("utter_approfondir")
