"""Settings, read from the environment and `.env`, checked before anything starts."""

from __future__ import annotations

import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from dotenv import load_dotenv
from dotenv.parser import parse_stream
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
VAR = Path("var")


class ReglageInvalide(ValueError):
    """A setting cannot be used; the message, in French, says what to write instead."""


@dataclass(frozen=True)
class Reglages:
    """Every setting of the coach, named after its environment variable."""

    host: str
    port: int
    database_url: str
    log_level: str
    secret_key: str
    allowed_origins: tuple[str, ...]
    human_contact: str
    numero_prevention_suicide: str
    numero_urgences: str
    numero_entrepreneurs: str
    numero_violences: str
    numero_victimes: str
    numero_police: str
    telegram_token: str
    telegram_api_base: str
    telegram_webhook_url: str
    telegram_webhook_secret: str

    @classmethod
    def lire(cls) -> Reglages:
        """Read and check the settings.

        Returns:
            The settings, defaults filled in.

        Raises:
            ReglageInvalide: a value is unusable; the message says what to write.
        """
        _lire_env(Path(".env"))
        reglages = cls(
            host=_texte("HOST", "127.0.0.1"),
            port=_port(_texte("PORT", "5005")),
            database_url=_database_url(_texte("DATABASE_URL", f"sqlite:///{VAR}/pourquoi.sqlite")),
            log_level=_log_level(_texte("LOG_LEVEL", "INFO")),
            secret_key=_secret_key(_texte("SECRET_KEY", "")),
            allowed_origins=_origins(_texte("ALLOWED_ORIGINS", "")),
            human_contact=_texte("HUMAN_CONTACT", ""),
            numero_prevention_suicide=_texte("NUMERO_PREVENTION_SUICIDE", "3114"),
            numero_urgences=_texte("NUMERO_URGENCES", "15 ou 112"),
            numero_entrepreneurs=_texte("NUMERO_ENTREPRENEURS", "0 805 65 50 50"),
            numero_violences=_texte("NUMERO_VIOLENCES", "3919"),
            numero_victimes=_texte("NUMERO_VICTIMES", "116 006"),
            numero_police=_texte("NUMERO_POLICE", "17 ou 112, et 114 par SMS"),
            telegram_token=_telegram_token(_texte("TELEGRAM_TOKEN", "")),
            telegram_api_base=_url("TELEGRAM_API_BASE", "https://api.telegram.org"),
            telegram_webhook_url=_webhook_url(_texte("TELEGRAM_WEBHOOK_URL", "")),
            telegram_webhook_secret=_webhook_secret(_texte("TELEGRAM_WEBHOOK_SECRET", "")),
        )
        if reglages.telegram_webhook_url and not reglages.telegram_webhook_secret:
            raise ReglageInvalide(
                "TELEGRAM_WEBHOOK_SECRET manque : avec TELEGRAM_WEBHOOK_URL, écrivez un secret de "
                "1 à 256 lettres, chiffres, « _ » ou « - »."
            )
        return reglages


def _lire_env(fichier: Path) -> None:
    """Add the settings of this file, if it exists, to the environment, which comes first."""
    try:
        with fichier.open(encoding="utf-8") as flux:
            lignes = list(parse_stream(flux))
    except FileNotFoundError:
        return
    except UnicodeDecodeError:
        raise ReglageInvalide(
            "Le fichier .env n'est pas en UTF-8 : enregistrez-le de nouveau en choisissant "
            "l'encodage UTF-8."
        ) from None
    except OSError as erreur:
        raise ReglageInvalide(
            f"Le fichier .env ne peut pas être lu ({erreur.strerror}) : donnez le droit de le lire, "
            "ou retirez-le."
        ) from None
    fausse = next((ligne.original for ligne in lignes if ligne.error), None)
    if fausse is not None:
        raise ReglageInvalide(
            f"Le fichier .env, ligne {fausse.line}, ne peut pas être lu : écrivez NOM=valeur, et "
            "fermez les guillemets ouverts."
        )
    load_dotenv(fichier)


def _texte(nom: str, defaut: str) -> str:
    return os.environ.get(nom, "").strip() or defaut


def _port(valeur: str) -> int:
    if not valeur.isdecimal() or not 1 <= int(valeur) <= 65535:
        raise ReglageInvalide(f"PORT={valeur} : écrivez un nombre de 1 à 65535, par exemple 5005.")
    return int(valeur)


def _database_url(valeur: str) -> str:
    exemple = (
        "sqlite:///var/pourquoi.sqlite ou postgresql://utilisateur:motdepasse@127.0.0.1/pourquoi"
    )
    try:
        url = make_url(valeur)
    except (ArgumentError, ValueError):
        raise ReglageInvalide(
            f"DATABASE_URL est illisible : écrivez par exemple {exemple}."
        ) from None
    if url.get_backend_name() not in ("sqlite", "postgresql"):
        raise ReglageInvalide(
            f"DATABASE_URL : base « {url.get_backend_name()} » non prise en charge ; écrivez {exemple}."
        )
    return valeur


def _log_level(valeur: str) -> str:
    if valeur.upper() not in LOG_LEVELS:
        raise ReglageInvalide(f"LOG_LEVEL={valeur} : écrivez {', '.join(LOG_LEVELS)}.")
    return valeur.upper()


def _secret_key(valeur: str) -> str:
    if valeur:
        if len(valeur) < 32:
            raise ReglageInvalide(
                "SECRET_KEY est trop courte : écrivez au moins 32 caractères au hasard, "
                "ou laissez-la vide pour qu'elle soit créée."
            )
        return valeur
    fichier = VAR / "secret_key"
    try:
        VAR.mkdir(exist_ok=True)
        # Two processes starting together must agree on one key.
        descripteur = os.open(fichier, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return fichier.read_text().strip()
    except OSError as erreur:
        raise ReglageInvalide(
            f"Impossible d'écrire {fichier} ({erreur.strerror}) : donnez le droit d'écriture sur "
            f"le dossier {VAR}/, ou écrivez SECRET_KEY dans .env."
        ) from erreur
    cle = secrets.token_urlsafe(48)
    with os.fdopen(descripteur, "w") as sortie:
        sortie.write(cle + "\n")
    return cle


def _origins(valeur: str) -> tuple[str, ...]:
    origines = tuple(o.strip().rstrip("/") for o in valeur.split(",") if o.strip())
    for origine in origines:
        parties = urlsplit(origine)
        # A browser names a site by its scheme and host alone: anything more would never match.
        nu = re.fullmatch(r"[^\s/?#@*]+", parties.netloc) and origine.endswith(parties.netloc)
        if parties.scheme not in ("http", "https") or not nu:
            raise ReglageInvalide(
                f"ALLOWED_ORIGINS : « {origine} » n'est pas une origine ; "
                "écrivez par exemple https://www.exemple.fr, sans chemin."
            )
    return origines


def _telegram_token(valeur: str) -> str:
    if valeur and not re.fullmatch(r"\d+:[\w-]+", valeur):
        raise ReglageInvalide(
            "TELEGRAM_TOKEN n'a pas la forme d'un jeton : recopiez celui de @BotFather, "
            "par exemple 123456:ABC-DEF."
        )
    return valeur


def _url(nom: str, defaut: str) -> str:
    valeur = _texte(nom, defaut).rstrip("/")
    parties = urlsplit(valeur)
    if parties.scheme not in ("http", "https") or not parties.netloc:
        raise ReglageInvalide(f"{nom} : écrivez une adresse complète, par exemple {defaut}.")
    return valeur


def _webhook_url(valeur: str) -> str:
    if valeur and urlsplit(valeur).scheme not in ("http", "https"):
        raise ReglageInvalide(
            "TELEGRAM_WEBHOOK_URL : écrivez une adresse complète, par exemple https://coach.exemple.fr."
        )
    return valeur.rstrip("/")


def _webhook_secret(valeur: str) -> str:
    if valeur and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", valeur):
        raise ReglageInvalide(
            "TELEGRAM_WEBHOOK_SECRET : écrivez de 1 à 256 lettres, chiffres, « _ » ou « - »."
        )
    return valeur
