"""A fake Telegram, and the channel run against it."""

from __future__ import annotations

import logging

import pytest

from extensions.channels.telegram_api import faire_taire
from pourquoi.journal.migration import migrer
from tests.telegram.faux_telegram import TOKEN, FauxTelegram
from tests.telegram.lancement import Canal, Processus


@pytest.fixture
def faux():
    with FauxTelegram() as serveur:
        yield serveur


@pytest.fixture
def base(tmp_path) -> str:
    """A migrated SQLite database."""
    url = f"sqlite:///{tmp_path}/test.sqlite"
    migrer(url)
    return url


@pytest.fixture
def lancer(faux, tmp_path):
    """Start the channel in its own process: `lancer(webhook=True)`."""
    lances: list[Processus] = []

    def _lancer(webhook: bool = False) -> Processus:
        processus = Processus(faux, tmp_path, webhook)
        lances.append(processus)
        return processus.demarrer()

    yield _lancer
    for processus in lances:
        processus.arreter()
        assert TOKEN.split(":")[1] not in processus.journal.read_text()


@pytest.fixture
def canal_de(faux, base, tmp_path, caplog):
    """Start the channel here with other settings: `canal_de(telegram_token=…)`."""
    # A coach loaded by an earlier test leaves the loggers at its own levels.
    caplog.set_level(logging.INFO, logger="extensions")
    faire_taire()
    lances: list[Canal] = []

    def _lancer(**reglages: str) -> Canal:
        lances.append(Canal(faux, base, tmp_path, **reglages))
        return lances[-1]

    yield _lancer
    for canal in lances:
        canal.arreter()


@pytest.fixture
def canal(canal_de) -> Canal:
    return canal_de()
