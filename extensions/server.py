"""Starts the coach: one process, one port, actions inside.

python -m extensions.server            the page and Telegram
python -m extensions.server --rest     Rasa's stock REST channel, for tests and benchmarks
python -m extensions.server --shell    `rasa shell` in this terminal
"""

from __future__ import annotations

import argparse
import logging
import os
import re
import sys
import uuid
import warnings
from pathlib import Path

CREDENTIALS = "credentials.yml"
ENDPOINTS = "endpoints.yml"


class ModeleIllisible(RuntimeError):
    """The model cannot be loaded; the message, in French, says what to do."""


def main() -> int:
    """Check the settings and the database, then serve; returns the exit code."""
    analyseur = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    mode = analyseur.add_mutually_exclusive_group()
    mode.add_argument("--rest", action="store_true", help="serve the stock REST channel")
    mode.add_argument("--shell", action="store_true", help="talk in this terminal")
    options = analyseur.parse_args()
    # The project's own packages are named by class path in the YAML files.
    sys.path.insert(0, str(Path.cwd()))

    from extensions.without_tensorflow import leave_out
    from pourquoi.journal.migration import BaseIndisponible, migrer
    from pourquoi.reglages import ReglageInvalide, Reglages

    try:
        reglages = Reglages.lire()
        migrer(reglages.database_url)
    except (ReglageInvalide, BaseIndisponible) as erreur:
        print(erreur, file=sys.stderr)
        return 2
    modele = _dernier_modele()
    if modele is None:
        print("Aucun modèle : lancez « make train » d’abord.", file=sys.stderr)
        return 2
    empechement = None if options.shell else _empechement(reglages.host, reglages.port)
    if empechement:
        print(empechement, file=sys.stderr)
        return 2
    leave_out()
    # Some fifteen hundred patterns read a conversation; Python keeps 512 and compiles the rest anew.
    re._MAXCACHE = 4096  # type: ignore[attr-defined]
    if not options.rest:
        print("Le coach se prépare, quelques secondes…", flush=True)
    _journaux(reglages.log_level)
    canal = "rest" if options.rest else "cmdline" if options.shell else None
    servir(reglages, modele, canal)
    return 0


def servir(reglages, modele: str, canal: str | None) -> None:
    """Serve until stopped.

    Args:
        reglages: the settings.
        modele: path of the model archive.
        canal: `rest` or `cmdline` for that channel alone, None for those of `credentials.yml`.
    """
    from rasa.core.run import close_resources, configure_app, create_http_input_channels
    from sanic import response

    from pourquoi.jugement.arbres import PHRASES, arbres
    from pourquoi.reflet import precharger

    canaux = create_http_input_channels(canal, None if canal else CREDENTIALS)
    hote = reglages.host if canal is None else "127.0.0.1"
    app = configure_app(
        canaux,
        cors=None,
        enable_api=False,
        port=reglages.port,
        conversation_id=uuid.uuid4().hex,
    )

    async def charger(app, loop) -> None:
        precharger()
        arbres()
        arbres(PHRASES)
        try:
            app.ctx.agent = await charger_agent(modele, loop)
        except ModeleIllisible as erreur:
            print(erreur, file=sys.stderr, flush=True)
            # Nothing listens yet; an exception would come out of Sanic twice, with its whole stack.
            os._exit(2)
        if canal is None:
            print(f"Pourquoi vous attend sur http://{hote}:{reglages.port}/", flush=True)

    @app.get("/health")
    async def health(_request):
        agent = getattr(app.ctx, "agent", None)
        pret = agent is not None and agent.is_ready()
        return response.json({"status": "ok" if pret else "starting"}, status=200 if pret else 503)

    app.register_listener(charger, "before_server_start")
    app.register_listener(close_resources, "after_server_stop")
    app.run(host=hote, port=reglages.port, access_log=False, workers=1, motd=False)


async def charger_agent(modele: str, loop):
    """Load the model with our store, voice and in-process actions.

    Raises:
        ModeleIllisible: the model cannot be loaded.
    """
    from rasa.core.agent import load_agent
    from rasa.core.utils import AvailableEndpoints
    from threadpoolctl import threadpool_limits

    from extensions.action_endpoint import InProcessActions, trust_results
    from extensions.graph_runner import read_beside, straighten
    from extensions.stored_tracker import lighten_forms
    from extensions.tracker_store import without_fallback

    endpoints = AvailableEndpoints.read_endpoints(ENDPOINTS)
    endpoints.action = InProcessActions()
    trust_results()
    lighten_forms()
    straighten()
    agent = await load_agent(model_path=modele, endpoints=endpoints, loop=loop)
    # A message's products are small: a second thread of the BLAS only spins, for as much again of
    # the processor, which the other conversations need.
    threadpool_limits(1, user_api="blas")
    if not agent.is_ready():
        # `make train` alone would find the archive recent enough.
        raise ModeleIllisible(
            f"Le modèle {modele} est illisible : supprimez ce fichier, puis lancez « make train »."
        )
    store = agent.tracker_store
    without_fallback(agent, getattr(store, "_tracker_store", store))
    read_beside(agent)
    endpoints.action.domain = agent.domain.as_dict()
    return agent


def _dernier_modele() -> str | None:
    modeles = sorted(Path("models").glob("*.tar.gz"), key=os.path.getmtime)
    return str(modeles[-1]) if modeles else None


def _empechement(hote: str, port: int) -> str | None:
    """Why this address cannot be listened on and what to do, or None."""
    import errno
    import socket

    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as prise:
        prise.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            prise.bind((hote, port))
        except OSError as erreur:
            if isinstance(erreur, socket.gaierror) or erreur.errno == errno.EADDRNOTAVAIL:
                return f"HOST={hote} n’est pas une adresse de cette machine : écrivez 127.0.0.1 ou 0.0.0.0."
            if erreur.errno == errno.EACCES:
                return f"Le port {port} est réservé au système : écrivez PORT=5005, ou un autre au-dessus de 1023."
            return f"Le port {port} est déjà pris : arrêtez l’autre programme, ou lancez « make run PORT=5006 »."
    return None


def _journaux(niveau: str) -> None:
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    os.environ["LOG_LEVEL"] = niveau
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    configure_logging_and_warnings(getattr(logging, niveau))
    configure_structlog(getattr(logging, niveau))
    import sanic  # noqa: F401 (it asks for every deprecation to be shown: import it first)

    if niveau != "DEBUG":
        # Deprecations inside Rasa's pinned libraries: nothing whoever runs the coach can act on.
        warnings.resetwarnings()
        warnings.simplefilter("ignore")
    # The first three write the address of each request, the bot's token in it; the others, noise.
    for bavard in (
        "httpx",
        "httpcore",
        "telegram",
        "apscheduler",
        "rasa_sdk",
        "alembic",
        "fontTools",
    ):
        logging.getLogger(bavard).setLevel(logging.WARNING)


if __name__ == "__main__":
    sys.exit(main())
