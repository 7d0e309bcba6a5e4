"""Settings: a wrong value stops the start with a sentence that says what to write."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from extensions.server import _empechement
from pourquoi.reglages import ReglageInvalide, Reglages
from tests.serveur import port_libre

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
        ("ALLOWED_ORIGINS", "https://*.exemple.fr"),
        ("ALLOWED_ORIGINS", "https://exemple.fr?site=1"),
        ("ALLOWED_ORIGINS", "https://moi@exemple.fr"),
        ("TELEGRAM_TOKEN", "jeton"),
        ("TELEGRAM_API_BASE", "telegram"),
        ("TELEGRAM_WEBHOOK_URL", "coach.exemple.fr"),
    ],
)
def test_wrong_values_are_refused(monkeypatch: pytest.MonkeyPatch, nom: str, valeur: str) -> None:
    monkeypatch.setenv(nom, valeur)
    with pytest.raises(ReglageInvalide, match=nom):
        Reglages.lire()


@pytest.mark.parametrize(
    ("contenu", "dit"),
    [
        ("HUMAN_CONTACT=Hélène\n".encode("latin-1"), "UTF-8"),
        (b'PORT=5005\nSECRET_KEY="jamais fermee\n', "ligne 2"),
        (b"# port\nPORT : 5005 ou autre\n", "ligne 2"),
    ],
)
def test_an_unreadable_env_file_is_said(tmp_path: Path, contenu: bytes, dit: str) -> None:
    (tmp_path / ".env").write_bytes(contenu)
    with pytest.raises(ReglageInvalide, match=dit):
        Reglages.lire()


def test_a_good_env_file_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("HUMAN_CONTACT", raising=False)
    (tmp_path / ".env").write_bytes(
        b"\xef\xbb\xbf# note\r\n"
        + "HUMAN_CONTACT='Hélène, 03 80 00 00 00'\r\n\r\nTELEGRAM_TOKEN=\r\n".encode()
    )
    assert Reglages.lire().human_contact == "Hélène, 03 80 00 00 00"
    os.environ.pop("HUMAN_CONTACT")


def test_secret_key_is_made_once_and_kept_private() -> None:
    cle = Reglages.lire().secret_key
    assert Reglages.lire().secret_key == cle
    assert os.stat("var/secret_key").st_mode & 0o077 == 0


def test_every_setting_is_in_the_example() -> None:
    exemple = (RACINE / ".env.example").read_text()
    for nom in Reglages.__dataclass_fields__:
        assert f"\n{nom.upper()}=" in exemple


@pytest.mark.parametrize(
    ("hote", "dit"),
    [("pas.un.hote.invalid", "HOST="), ("203.0.113.9", "HOST="), ("127.0.0.1", "déjà pris")],
)
def test_an_address_that_cannot_be_listened_on_is_said(hote: str, dit: str) -> None:
    with socket.socket() as prise:
        prise.bind(("127.0.0.1", 0))
        prise.listen()
        assert dit in (_empechement(hote, prise.getsockname()[1]) or "")
    assert _empechement("127.0.0.1", port_libre()) is None


def test_an_unreadable_model_stops_the_start_in_one_line(tmp_path: Path) -> None:
    for nom in ("config.yml", "credentials.yml", "domain.yml", "endpoints.yml"):
        (tmp_path / nom).write_bytes((RACINE / nom).read_bytes())
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "pourquoi.tar.gz").write_bytes(b"coupe en deux")
    fini = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "extensions.server"],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": str(RACINE),
            "DATABASE_URL": f"sqlite:///{tmp_path}/base.sqlite",
            "PORT": str(port_libre()),
        },
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert fini.returncode == 2
    assert "supprimez ce fichier, puis lancez « make train »" in fini.stderr
    assert "Traceback" not in fini.stderr


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
