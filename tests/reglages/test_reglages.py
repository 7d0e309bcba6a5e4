"""Settings: a wrong value stops the start with a sentence that says what to write."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pourquoi.reglages import ReglageInvalide, Reglages

RACINE = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def ailleurs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No `.env` of the developer, and no setting from the machine."""
    monkeypatch.chdir(tmp_path)
    for nom in (
        "PORT",
        "DATABASE_URL",
        "SECRET_KEY",
        "ALLOWED_ORIGINS",
        "LOG_LEVEL",
        "TELEGRAM_TOKEN",
    ):
        monkeypatch.delenv(nom, raising=False)


@pytest.mark.parametrize(
    ("nom", "valeur"),
    [
        ("PORT", "beaucoup"),
        ("PORT", "70000"),
        ("DATABASE_URL", "mysql://x/y"),
        ("DATABASE_URL", "n'importe quoi"),
        ("LOG_LEVEL", "bavard"),
        ("SECRET_KEY", "court"),
        ("ALLOWED_ORIGINS", "exemple.fr"),
        ("ALLOWED_ORIGINS", "https://exemple.fr/page"),
        ("TELEGRAM_TOKEN", "jeton"),
        ("TELEGRAM_API_BASE", "telegram"),
        ("TELEGRAM_WEBHOOK_URL", "coach.exemple.fr"),
    ],
)
def test_wrong_values_are_refused(monkeypatch: pytest.MonkeyPatch, nom: str, valeur: str) -> None:
    monkeypatch.setenv(nom, valeur)
    with pytest.raises(ReglageInvalide, match=nom):
        Reglages.lire()


def test_secret_key_is_made_once_and_kept_private() -> None:
    cle = Reglages.lire().secret_key
    assert Reglages.lire().secret_key == cle
    assert os.stat("var/secret_key").st_mode & 0o077 == 0


def test_every_setting_is_in_the_example() -> None:
    exemple = (RACINE / ".env.example").read_text()
    for nom in Reglages.__dataclass_fields__:
        assert f"\n{nom.upper()}=" in exemple


def test_corrupt_database_stops_the_start_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "base.sqlite").write_bytes(b"ceci n'est pas une base" * 100)
    fini = subprocess.run(
        [sys.executable, "-m", "extensions.server"],
        cwd=RACINE,
        env={**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path}/base.sqlite"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert fini.returncode != 0
    lignes = [ligne for ligne in fini.stderr.splitlines() if "base de données" in ligne]
    assert len(lignes) == 1 and "Traceback" not in fini.stderr
