"""The HTTP side of the web channel: page, files, identity, history, downloads."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TYPE_CHECKING
from urllib.parse import quote

from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, empty, json, raw
from sqlalchemy.exc import SQLAlchemyError

from extensions.channels import synthese_web
from extensions.channels.fichiers import Fichier, lire_fichiers
from extensions.channels.identite import Jeton, JetonEmis, JetonRefuse
from extensions.channels.liaison import lien_telegram
from extensions.channels.limites import cle_cachee, consommer
from extensions.channels.origines import ENTETES_COMMUNS, POLITIQUE_DE_FICHIER

if TYPE_CHECKING:
    from extensions.channels.web import WebChannel

logger = logging.getLogger(__name__)

MAX_CORPS = 1000
API = "/web/api"


class Pages:
    """Handlers of the web channel's routes.

    Args:
        canal: the channel they belong to.
    """

    def __init__(self, canal: WebChannel) -> None:
        self.canal = canal
        self.fichiers: dict[str, Fichier] = lire_fichiers()

    def router(self, bp: Blueprint) -> None:
        """Declare the routes."""
        for chemin, methode, gestionnaire in (
            ("/widget.js", "GET", self.loader),
            ("/web/<chemin:path>", "GET", self.fichier),
            (f"{API}/identite", "POST", self.creer),
            (f"{API}/identite/renouvellement", "POST", self.renouveler),
            (f"{API}/identite/revocation", "POST", self.revoquer),
            (f"{API}/historique", "GET", self.historique),
            (f"{API}/telegram", "POST", self.telegram),
            (f"{API}/synthese/<forme:str>", "GET", self.synthese),
        ):
            bp.add_route(_fonction(gestionnaire), chemin, methods=[methode])

    async def filtrer(self, request: Request) -> HTTPResponse | None:
        """Answer preflights, and refuse other sites' pages, before any handler runs."""
        if not _du_canal(request.path):
            return None
        if not self._origine_acceptee(request):
            return _erreur(403, "origine", "Ce site n’est pas autorisé à afficher le coach.")
        if request.method == "OPTIONS":
            return empty()
        return None

    async def proteger(self, request: Request, reponse: HTTPResponse) -> None:
        """Add the security headers to every answer of this server."""
        for nom, valeur in ENTETES_COMMUNS.items():
            reponse.headers.setdefault(nom, valeur)
        reponse.headers.setdefault("Content-Security-Policy", POLITIQUE_DE_FICHIER)
        if _du_canal(request.path):
            cors = self.canal.origines.entetes_cors(
                request.headers.get("origin"), request.headers.get("host")
            )
            reponse.headers.update(cors)
        if request.path.startswith(API):
            reponse.headers["Cache-Control"] = "no-store"

    async def page(self, request: Request) -> HTTPResponse:
        """The coach, full page."""
        reponse = _envoyer(request, self.fichiers["index.html"])
        reponse.headers.update(self.canal.origines.entetes_de_page())
        return reponse

    async def loader(self, request: Request) -> HTTPResponse:
        """The script that a site embeds."""
        return _envoyer(request, self.fichiers["widget.js"])

    async def fichier(self, request: Request, chemin: str) -> HTTPResponse:
        """A file of the widget; only those read at start are known."""
        fichier = self.fichiers.get(chemin)
        if fichier is None or chemin.endswith(".html"):
            return _erreur(404, "introuvable", "Cette page n’existe pas.")
        return _envoyer(request, fichier)

    async def creer(self, request: Request) -> HTTPResponse:
        """Issue an identity: `{memoire: bool}` → `{jeton, duree}`."""
        demande = _corps(request)
        if demande is None:
            return _erreur(400, "illisible", "Cette demande n’a pas pu être lue.")
        canal = self.canal
        cle = canal.adresse(request, "creation")
        limite = canal.limites.identites_par_adresse
        attente = await asyncio.to_thread(self._compter, {cle: limite})
        if attente:
            return _trop_vite(attente)
        memoire = demande.get("memoire") is True
        return _jeton(await asyncio.to_thread(canal.identites.creer, memoire=memoire))

    async def renouveler(self, request: Request) -> HTTPResponse:
        """Exchange a token for a new one; `{memoire: bool}` changes how long it lives."""
        demande = _corps(request)
        if demande is None:
            return _erreur(400, "illisible", "Cette demande n’a pas pu être lue.")
        jeton = await self._visiteur(request)
        if isinstance(jeton, HTTPResponse):
            return jeton
        memoire = demande.get("memoire")
        choix = memoire if isinstance(memoire, bool) else None
        return _jeton(self.canal.identites.renouveler(jeton, memoire=choix))

    async def revoquer(self, request: Request) -> HTTPResponse:
        """End a visit: none of its tokens works any more, its tabs are disconnected."""
        jeton = await self._visiteur(request)
        if isinstance(jeton, HTTPResponse):
            return jeton
        await asyncio.to_thread(self.canal.identites.revoquer, jeton.sender)
        await self.canal.deconnecter(jeton.sender, "revoquee")
        return json({"ok": True})

    async def historique(self, request: Request) -> HTTPResponse:
        """The last messages and the map of the visitor's conversation."""
        jeton = await self._visiteur(request)
        if isinstance(jeton, HTTPResponse):
            return jeton
        return json(await self.canal.lire_etat(jeton.sender), ensure_ascii=False)

    async def telegram(self, request: Request) -> HTTPResponse:
        """A one-time link that goes on with this conversation in Telegram: `{lien}`."""
        jeton = await self._visiteur(request)
        if isinstance(jeton, HTTPResponse):
            return jeton
        lien = await asyncio.to_thread(lien_telegram, jeton.sender, self.canal.moteur)
        if lien is None:
            return _erreur(404, "pas_de_telegram", "Telegram n’est pas disponible ici.")
        return json({"lien": lien})

    async def synthese(self, request: Request, forme: str) -> HTTPResponse:
        """The synthesis of the visitor's session, as a PDF or in Markdown."""
        jeton = await self._visiteur(request)
        if isinstance(jeton, HTTPResponse):
            return jeton
        limite = self.canal.limites.telechargements_par_identite
        cle = cle_cachee(jeton.sender, self.canal.reglages.secret_key, "synthese")
        attente = await asyncio.to_thread(self._compter, {cle: limite})
        if attente:
            return _trop_vite(attente)
        document = await asyncio.to_thread(
            synthese_web.document, self.canal.moteur, jeton.sender, forme
        )
        if document is None:
            return _erreur(404, "pas_de_synthese", "La synthèse n’est pas encore prête.")
        nom = quote(document.nom)
        return raw(
            document.contenu,
            content_type=document.type,
            headers={"Content-Disposition": f"attachment; filename*=UTF-8''{nom}"},
        )

    async def _visiteur(self, request: Request) -> Jeton | HTTPResponse:
        """Whose token the request bears, or the answer that refuses it."""
        genre, _, texte = request.headers.get("authorization", "").partition(" ")
        attente = await asyncio.to_thread(
            self._compter,
            {self.canal.adresse(request, "adresse"): self.canal.limites.messages_par_adresse},
        )
        if attente:
            return _trop_vite(attente)
        try:
            if genre.lower() != "bearer":
                raise JetonRefuse("invalide")
            return await asyncio.to_thread(self.canal.identites.verifier, texte)
        except JetonRefuse as refus:
            return _erreur(401, f"jeton_{refus.args[0]}", "Cette visite est terminée.")

    def _compter(self, demandes: dict) -> float:
        with self.canal.moteur.begin() as connexion:
            return consommer(connexion, demandes)

    def _origine_acceptee(self, request: Request) -> bool:
        return self.canal.origines.accepte(
            request.headers.get("origin"), request.headers.get("host")
        )


def _fonction(methode: Callable[..., Awaitable[HTTPResponse]]) -> Callable:
    """A plain function: Sanic writes on its handlers, and a bound method cannot be written on."""

    @wraps(methode)
    async def gestionnaire(request: Request, **parametres: str) -> HTTPResponse:
        try:
            return await methode(request, **parametres)
        except SQLAlchemyError as erreur:
            logger.error("The database did not answer: %s", type(erreur).__name__)
            reponse = _erreur(503, "panne", "Le coach ne répond pas : réessayez dans un instant.")
            reponse.headers["Retry-After"] = "2"
            return reponse

    return gestionnaire


def _du_canal(chemin: str) -> bool:
    return chemin in ("/", "/widget.js") or chemin.startswith("/web/")


def _corps(request: Request) -> dict | None:
    """The JSON object of a request; nothing sent is `{}`, anything else than an object None."""
    if not request.body:
        return {}
    if len(request.body) > MAX_CORPS or "json" not in (request.content_type or ""):
        return None
    try:
        contenu = request.json
    except Exception:
        return None
    return contenu if isinstance(contenu, dict) else None


def _envoyer(request: Request, fichier: Fichier) -> HTTPResponse:
    entetes = {"ETag": fichier.etag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding, Origin"}
    if request.headers.get("if-none-match") == fichier.etag:
        return empty(status=304, headers=entetes)
    contenu = fichier.contenu
    if "gzip" in request.headers.get("accept-encoding", ""):
        contenu = fichier.compresse
        entetes["Content-Encoding"] = "gzip"
    return raw(contenu, content_type=fichier.type, headers=entetes)


def _jeton(emis: JetonEmis) -> HTTPResponse:
    return json({"jeton": emis.texte, "duree": emis.duree})


def _erreur(statut: int, code: str, phrase: str) -> HTTPResponse:
    return json({"ok": False, "erreur": code, "phrase": phrase}, status=statut, ensure_ascii=False)


def _trop_vite(attente: float) -> HTTPResponse:
    reponse = _erreur(429, "trop_vite", "Trop de demandes : patientez un instant.")
    reponse.headers["Retry-After"] = str(int(attente))
    return reponse
