"""The channel in front of the real coach: it opens, answers, is killed, and goes on."""

from __future__ import annotations

import httpx
import pytest

from tests.serveur import Serveur
from tests.web.conftest import Visiteur


@pytest.fixture
def coach(tmp_path):
    """`make run` on a free port: the page, the model, the actions."""
    serveur = Serveur(tmp_path / "coach.sqlite", arguments=())
    serveur.demarrer()
    yield serveur
    serveur.arreter(brutalement=True)


def test_reprise_apres_une_coupure(coach):
    jeton = httpx.post(f"{coach.url}/web/api/identite", json={}).json()["jeton"]
    visiteur = Visiteur(coach.url, jeton)
    assert visiteur.attendre("carte")[-1]["stage"] == "activite"
    assert "programme" in " ".join(visiteur.textes())
    assert visiteur.dire("Je reprends une boulangerie")["ok"]
    assert visiteur.attendre("carte", 2)[-1]["statut"] == "repreneur"
    dits = [d["id"] for nom, d in visiteur.recus if nom == "message"]

    coach.redemarrer(brutalement=True)
    visiteur = Visiteur(coach.url, jeton)
    etat = visiteur.attendre("bienvenue")[0]
    assert [m["id"] for m in etat["messages"]] == dits
    assert etat["carte"]["activite"]
    argent = "Pour gagner ma vie, les marges sont bonnes"
    assert visiteur.dire(argent)["ok"]
    reponse = visiteur.attendre("carte")[-1]["reponses"][-1]
    assert (reponse["niveau"], reponse["texte"]) == (1, argent)
    visiteur.partir()
