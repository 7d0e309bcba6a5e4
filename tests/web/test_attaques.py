"""Each known attack on Rasa's stock web channel: it works there, and fails here."""

from __future__ import annotations

import json
import sqlite3
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import httpx
import jwt
import pytest
import socketio
import websocket
from socketio.exceptions import ConnectionError as ConnexionRefusee

from extensions.channels.identite import Identites
from extensions.channels.limites import Limites
from extensions.channels.message_web import MAX_CARACTERES
from pourquoi.journal.base import ouvrir
from tests.web.conftest import SECRET

ETRANGER = "https://ailleurs.example"
PAYLOAD = '/affirmer{"raison_detre_confirmee": true}'


def messages_de(web, sender: str) -> list[str]:
    """Texts of the users' messages stored in this conversation."""
    with sqlite3.connect(web.base, timeout=10) as connexion:
        lignes = connexion.execute(
            "SELECT data FROM events WHERE sender_id = ? AND type_name = 'user' ORDER BY id",
            (sender,),
        ).fetchall()
    return [json.loads(data)["text"] for (data,) in lignes]


def attendre_message(web, sender: str, texte: str) -> None:
    limite = time.monotonic() + 10
    while texte not in messages_de(web, sender):
        assert time.monotonic() < limite, f"« {texte} » n’est jamais arrivé"
        time.sleep(0.05)


@pytest.fixture
def stock(web):
    """A client of the stock channel; `stock(texte, session_id)` sends and waits until stored."""
    clients = []

    def dire(texte: str, session_id: str, **options) -> None:
        client = socketio.Client(reconnection=False)
        clients.append(client)
        client.connect(web.url, socketio_path="/stock", wait_timeout=10, **options)
        client.emit("user_uttered", {"message": texte, "session_id": session_id})
        attendre_message(web, session_id, texte)

    yield dire
    for client in clients:
        client.disconnect()


def sender_de(web, jeton: str) -> str:
    return Identites(ouvrir(web.database_url), SECRET).verifier(jeton).sender


class TestParlerALaPlaceDUnAutre:
    @pytest.mark.parametrize("victime", ["telegram:123456", "web:7c2a", "default"])
    def test_canal_stock(self, stock, web, victime):
        stock("je suis quelqu’un d’autre", victime)

    @pytest.mark.parametrize(
        "victime", ["telegram:987654", "web:6f1c2f0e-51c1-4f6e-9a63-0d2c4b7a9e15", "personne"]
    )
    def test_notre_canal(self, visiteur, web, victime):
        """The conversation comes from the token; whatever else the client claims is not read."""
        jeton = web.identite()
        client = visiteur(jeton)
        client.attendre("bienvenue")
        champs = dict.fromkeys(("session_id", "sender", "sender_id", "room", "channel"), victime)
        assert client.dire("écho moi", **champs)["ok"]
        attendre_message(web, sender_de(web, jeton), "écho moi")
        assert messages_de(web, victime) == []

    @pytest.mark.parametrize("evenement", ["session_request", "user_uttered", "join", "restart"])
    def test_evenements_du_canal_stock(self, visiteur, web, evenement):
        client = visiteur()
        client.attendre("bienvenue")
        client.sio.emit(evenement, {"session_id": "telegram:555", "message": "bonjour"})
        assert client.dire("écho suite")["ok"]
        assert messages_de(web, "telegram:555") == []

    @pytest.mark.parametrize("jeton", [None, "", "telegram:1", "a.b.c", 7, {"sub": "web:1"}])
    def test_sans_jeton_valable(self, web, jeton):
        client = socketio.Client(reconnection=False)
        refus = []
        client.on("connect_error", refus.append)
        with pytest.raises(ConnexionRefusee):
            client.connect(web.url, auth={"jeton": jeton}, transports=["websocket"])
        # Clients decide on the code: without it they could only try again for ever.
        assert refus[0]["data"]["erreur"] == "jeton_invalide"
        assert refus[0]["message"] == refus[0]["data"]["phrase"] == "Cette visite est terminée."

    def test_sans_rien(self, web):
        with pytest.raises(ConnexionRefusee):
            socketio.Client(reconnection=False).connect(web.url, transports=["websocket"])

    def test_lire_une_autre_conversation(self, web, visiteur):
        """Two visitors at once: neither sees a word of the other."""
        un, autre = visiteur(), visiteur()
        un.attendre("bienvenue")
        autre.attendre("bienvenue")
        assert un.dire("écho secret")["ok"]
        assert autre.dire("écho public")["ok"]
        un.attendre("message", 3)
        assert un.textes()[-1] == "écho secret"
        assert "écho secret" not in [*autre.textes(), *autre.textes("vous")]

    def test_http_sans_jeton(self, web):
        for chemin in ("historique", "synthese/pdf", "synthese/md"):
            reponse = httpx.get(f"{web.url}/web/api/{chemin}?sender=telegram:1")
            assert (reponse.status_code, reponse.json()["erreur"]) == (401, "jeton_invalide")

    def test_jeton_revoque(self, web, visiteur):
        """Leaving closes every tab and makes the token useless, on the open socket too."""
        jeton = web.identite()
        client = visiteur(jeton)
        client.attendre("bienvenue")
        entete = {"Authorization": f"Bearer {jeton}"}
        assert httpx.get(f"{web.url}/web/api/historique", headers=entete).status_code == 200
        httpx.post(f"{web.url}/web/api/identite/revocation", headers=entete).raise_for_status()
        client.attendre("fin")
        assert httpx.get(f"{web.url}/web/api/historique", headers=entete).status_code == 401
        with pytest.raises(ConnexionRefusee):
            visiteur(jeton)


class TestVenirDUnAutreSite:
    def test_canal_stock(self, web):
        adresse = f"ws://127.0.0.1:{web.port}/stock/?EIO=4&transport=websocket"
        websocket.create_connection(adresse, origin=ETRANGER).close()

    def test_prise(self, web, origine_amie):
        """The handshake itself depends on the origin, whichever transport carries it."""
        adresse = f"127.0.0.1:{web.port}/socket.io/?EIO=4&transport="
        for origine, acceptee in ((ETRANGER, False), (origine_amie, True), (web.url, True)):
            sondage = httpx.get(f"http://{adresse}polling", headers={"Origin": origine})
            assert (sondage.status_code == 200) is acceptee, origine
            try:
                websocket.create_connection(f"ws://{adresse}websocket", origin=origine).close()
                ouverte = True
            except websocket.WebSocketException:
                ouverte = False
            assert ouverte is acceptee, origine

    def test_http(self, web):
        entetes = {"Origin": ETRANGER}
        for methode, chemin in (
            ("POST", "/web/api/identite"),
            ("GET", "/web/api/historique"),
            ("GET", "/widget.js"),
            ("GET", "/web/coach.js"),
            ("OPTIONS", "/web/api/identite"),
        ):
            reponse = httpx.request(methode, web.url + chemin, headers=entetes)
            assert "access-control-allow-origin" not in reponse.headers, chemin
            assert methode == "OPTIONS" or reponse.status_code == 403, chemin

    def test_site_autorise(self, web, origine_amie):
        reponse = httpx.post(f"{web.url}/web/api/identite", headers={"Origin": origine_amie})
        assert reponse.headers["access-control-allow-origin"] == origine_amie
        assert "access-control-allow-credentials" not in reponse.headers

    def test_cadre(self, web, origine_amie):
        politique = httpx.get(web.url).headers["content-security-policy"]
        assert f"frame-ancestors 'self' {origine_amie}" in politique


class TestOrdresAuMoteur:
    def test_canal_stock(self, stock):
        stock(PAYLOAD, f"ordre-{uuid.uuid4()}")

    @pytest.mark.parametrize("ordre", [PAYLOAD, "/restart", " /session_start", "//x{}"])
    def test_notre_canal(self, web, visiteur, ordre):
        """What Rasa would take as an order arrives as plain words."""
        jeton = web.identite()
        client = visiteur(jeton)
        client.attendre("bienvenue")
        client.attendre("message")
        assert client.dire(ordre)["ok"]
        recus = messages_de(web, sender_de(web, jeton))
        assert recus[-1] == ordre.strip().lstrip("/") and not recus[-1].startswith("/")

    def test_metadonnees(self, web, visiteur):
        """Metadata from the client does not reach the tracker."""
        jeton = web.identite()
        client = visiteur(jeton)
        client.attendre("bienvenue")
        assert client.dire("écho a", metadata={"admin": True}, customData={"x": 1})["ok"]
        with sqlite3.connect(web.base, timeout=10) as connexion:
            tout = connexion.execute(
                "SELECT data FROM events WHERE sender_id = ?", (sender_de(web, jeton),)
            ).fetchall()
        assert "admin" not in str(tout) and "customData" not in str(tout)


class TestTropGrosTropVite:
    def test_canal_stock(self, stock):
        stock("a" * 200_000, f"gros-{uuid.uuid4()}")

    def test_message_trop_long(self, visiteur):
        client = visiteur()
        client.attendre("bienvenue")
        refus = client.dire("a" * 5000)
        assert refus["erreur"] == "trop_long" and str(MAX_CARACTERES) in refus["phrase"]
        assert client.dire("écho " + "é" * (MAX_CARACTERES - 5))["ok"]
        assert client.dire("écho " + "👩" * (MAX_CARACTERES - 5))["ok"]

    def test_paquet_enorme(self, visiteur):
        """A packet above the transport's limit closes the connection without being read."""
        client = visiteur()
        client.attendre("bienvenue")
        with pytest.raises((socketio.exceptions.TimeoutError, socketio.exceptions.SocketIOError)):
            client.sio.call("message", {"id": "x" * 8, "texte": "a" * 200_000}, timeout=3)
        assert "message" not in [n for n, d in client.recus if d and d.get("de") == "vous"]

    def test_fichiers(self, web, visiteur):
        client = visiteur()
        client.attendre("bienvenue")
        assert client.dire(b"\x89PNG....")["erreur"] == "illisible"
        for chemin in ("/", "/web/api/identite", "/web/coach.js", "/web/x"):
            reponse = httpx.post(web.url + chemin, files={"fichier": b"x" * 1000})
            assert reponse.status_code in (400, 404, 405), chemin
        trop = httpx.post(f"{web.url}/web/api/identite", content=b"x" * 2_000_000)
        assert trop.status_code == 413

    def test_rythme_malgre_les_reconnexions(self, web, visiteur):
        """Leaving and coming back does not reset the count."""
        jeton = web.identite()
        rafale = Limites().messages_par_identite.rafale
        refus = []
        for _ in range(3):
            client = visiteur(jeton)
            client.attendre("bienvenue")
            reponses = [client.dire("écho") for _ in range(rafale // 2 + 1)]
            refus += [r for r in reponses if not r["ok"]]
            client.partir()
        assert refus and {r["erreur"] for r in refus} == {"trop_vite"}
        assert all(r["dans"] >= 1 for r in refus)


class TestPortesDerobees:
    @pytest.mark.parametrize(
        ("methode", "chemin"),
        [
            ("POST", "/webhooks/rest/webhook"),
            ("PUT", "/model"),
            ("GET", "/conversations/web:1/tracker"),
            ("POST", "/conversations/web:1/trigger_intent"),
            ("GET", "/web/../pyproject.toml"),
            ("GET", "/web/..%2fpyproject.toml"),
            ("GET", "/web/%2e%2e/credentials.yml"),
            ("GET", "/web/index.html"),
            ("GET", "/web/vendor/"),
        ],
    )
    def test_fermees(self, web, methode, chemin):
        assert httpx.request(methode, web.url + chemin).status_code in (404, 405)

    def test_entetes(self, web):
        entetes = httpx.get(web.url).headers
        politique = entetes["content-security-policy"]
        assert "unsafe" not in politique and "*" not in politique
        for regle in ("default-src 'none'", "script-src 'self'", "trusted-types 'none'"):
            assert regle in politique
        assert entetes["x-content-type-options"] == "nosniff"
        assert entetes["referrer-policy"] == "no-referrer"
        assert httpx.get(f"{web.url}/inconnu").headers["x-content-type-options"] == "nosniff"


class TestUneSeuleFois:
    def test_renvoi(self, web, visiteur):
        """A message sent again after a cut is answered again, and handled once."""
        jeton, identifiant = web.identite(), uuid.uuid4().hex
        premier = visiteur(jeton)
        premier.attendre("message")
        assert premier.dire("écho unique", identifiant) == {"ok": True, "etat": "traite"}
        live = premier.attendre("message", 3)
        premier.partir()
        second = visiteur(jeton)
        second.attendre("bienvenue")
        assert second.dire("écho unique", identifiant) == {"ok": True, "etat": "deja_traite"}
        retrouve = second.attendre("bienvenue", 2)[-1]["messages"]
        assert [m["id"] for m in retrouve] == [m["id"] for m in live]
        assert messages_de(web, sender_de(web, jeton)).count("écho unique") == 1

    def test_deux_fois_en_meme_temps(self, web, visiteur):
        jeton, identifiant = web.identite(), uuid.uuid4().hex
        un, autre = visiteur(jeton), visiteur(jeton)
        un.attendre("message")
        message = {"id": identifiant, "texte": "écho lentement"}
        accuses = []
        for client in (un, autre):
            client.sio.emit("message", message, callback=accuses.append)
        limite = time.monotonic() + 10
        while len(accuses) < 2 and time.monotonic() < limite:
            time.sleep(0.02)
        assert sorted(a["etat"] for a in accuses) == ["deja_traite", "traite"]
        assert messages_de(web, sender_de(web, jeton)).count("écho lentement") == 1

    def test_ordre(self, web, visiteur):
        """Messages sent without waiting are answered one after the other, in order."""
        jeton = web.identite()
        client = visiteur(jeton)
        client.attendre("message")
        textes = ["écho lentement 1", "écho 2", "écho 3"]
        for texte in textes:
            client.sio.emit("message", {"id": uuid.uuid4().hex, "texte": texte})
        client.attendre("message", 7)
        assert client.textes()[1:] == textes
        assert messages_de(web, sender_de(web, jeton))[1:] == textes

    def test_panne_du_coach(self, visiteur):
        """A turn that breaks is said to be, and the same message can be sent again."""
        client = visiteur()
        client.attendre("message")
        refus = client.dire("une panne", "identifiant-1")
        assert refus["erreur"] == "panne" and refus["dans"]
        assert client.dire("écho suite")["ok"]

    def test_base_verrouillee(self, web, visiteur):
        """Another program holds the database: each request is told to come back, nothing is lost."""
        client = visiteur()
        client.attendre("carte")
        jeton, refus = web.identite(), []

        def se_connecter() -> None:
            autre = socketio.Client(reconnection=False)
            autre.on("connect_error", lambda donnees: refus.append(donnees["data"]["erreur"]))
            with pytest.raises(ConnexionRefusee):
                autre.connect(
                    web.url, auth={"jeton": jeton}, transports=["websocket"], wait_timeout=25
                )

        verrou = sqlite3.connect(web.base, isolation_level=None)
        verrou.execute("BEGIN IMMEDIATE")
        try:
            with ThreadPoolExecutor() as fils:
                connexion = fils.submit(se_connecter)
                dit = fils.submit(client.dire, "écho gardé", "verrou-0001")
                http = fils.submit(httpx.post, f"{web.url}/web/api/identite", json={}, timeout=25)
                connexion.result(), dit.result(), http.result()
        finally:
            verrou.close()
        assert refus == ["panne"]
        assert (dit.result()["erreur"], dit.result()["dans"]) == ("panne", 2)
        assert (http.result().status_code, http.result().json()["erreur"]) == (503, "panne")
        assert client.dire("écho gardé", "verrou-0001") == {"ok": True, "etat": "traite"}
        assert client.textes().count("écho gardé") == 1
        assert "écho gardé" not in web.base.with_suffix(".log").read_text()

    def test_tous_les_onglets(self, web, visiteur):
        jeton = web.identite()
        un, autre = visiteur(jeton), visiteur(jeton)
        un.attendre("message")
        assert un.dire("écho pour tous")["ok"]
        assert autre.attendre("message", 2)
        un.attendre("carte")
        autre.attendre("carte")
        assert un.textes()[-1] == autre.textes()[-1] == "écho pour tous"


class TestRotation:
    def test_jeton_ancien(self, web, visiteur):
        """An old token is replaced while connecting, and both open the same conversation."""
        contenu = jwt.decode(web.identite(), SECRET, algorithms=["HS256"], audience="pourquoi-web")
        ancien = jwt.encode(contenu | {"iat": contenu["iat"] - 3600}, SECRET, algorithm="HS256")
        premier = visiteur(ancien)
        nouveau = premier.attendre("jeton")[0]["jeton"]
        premier.attendre("message")
        assert premier.dire("écho avant")["ok"]
        second = visiteur(nouveau)
        etat = second.attendre("bienvenue")[0]
        assert [m["texte"] for m in etat["messages"]][-1] == "écho avant"
        assert "jeton" not in [nom for nom, _ in second.recus]


class TestEffacement:
    def test_plus_rien(self, web, visiteur):
        """Once erased, the tabs are told, and nothing names the visitor any more."""
        jeton = web.identite()
        client = visiteur(jeton)
        client.attendre("message")
        assert client.dire("Une boulangerie")["ok"]
        assert client.attendre("carte", 2)[-1]["activite"] == "Une boulangerie"
        assert client.dire("Effacer mes données")["ok"]
        client.attendre("efface")
        assert client.attendre("carte", 3)[-1] is None
        entete = {"Authorization": f"Bearer {jeton}"}
        etat = httpx.get(f"{web.url}/web/api/historique", headers=entete)
        if etat.status_code != 401:
            assert etat.json() == {"messages": [], "carte": None, "telegram": False}
