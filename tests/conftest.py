"""The real coach, served on loopback for the tests that talk to it."""

from __future__ import annotations

import pytest

from tests.serveur import Serveur


@pytest.fixture(scope="session")
def serveur(tmp_path_factory):
    """The complete coach on the REST channel, one process for the whole run."""
    serveur = Serveur(tmp_path_factory.mktemp("coach") / "coach.sqlite")
    serveur.demarrer()
    yield serveur
    serveur.arreter()
