"""The real server of the web channel, with a scripted coach instead of a trained model.

Everything between the browser and `on_new_message` is the product's: Rasa's app, the channel, the
database with its migrations, the tracker store. The coach below writes what the real one would, so
that a test starts in seconds and knows what will be said.

    echo demarrer | python -m tests.web.serveur PORT
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from dataclasses import replace

from rasa.core.channels.channel import UserMessage
from rasa.core.channels.socketio import SocketIOInput
from rasa.core.run import configure_app
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, UserUttered

from extensions.channels.web import WebChannel
from extensions.tracker_store import FlatTrackerStore
from pourquoi.carnet import Carnet
from pourquoi.journal.journal import effacer, enregistrer
from pourquoi.journal.migration import migrer
from pourquoi.parcours import ReponseDonnee
from pourquoi.reglages import Reglages

OUVERTURE = (
    "Bonjour, je suis un programme : je pose des questions, je ne donne ni conseil juridique ni "
    "conseil fiscal.\n\nCe que vous écrivez reste sur ce serveur, et vous pouvez l’effacer à tout "
    "moment. Quelle est votre activité, et la créez-vous ou la reprenez-vous ?"
)
QUESTIONS = (
    ("activite", "Pourquoi avez-vous choisi de vous lancer sur ce marché ?", ()),
    (
        "pourquoi_1",
        "Vous dites gagner votre vie : c’est nécessaire. À quoi vous servira cet argent, une fois gagné ?",
        (),
    ),
    ("pourquoi_2", "En quoi est-ce important pour vous ?", ("Pour ma famille", "Pour mes clients")),
    ("pourquoi_3", "Quelle valeur ne trahiriez-vous pour rien au monde ?", ()),
    ("valeurs", "Racontez-moi une fois où vous l’avez mise en acte.", ()),
    ("acte", "Qui sont les clients à qui vous voulez vraiment être utile ?", ()),
    (
        "coeur_clientele",
        "Voici ce que j’ai entendu :\n\n« Nous existons pour nourrir le quartier d’un pain qui prend son temps, afin que chacun sache ce qu’il mange, en respectant celui qui l’a semé. »\n\nEst-ce bien vous ?",
        ("Oui, c’est exactement ça", "Pas tout à fait"),
    ),
    ("raison_detre", "Quel pas ferez-vous dans les sept jours ?", ()),
    (
        "action_7_jours",
        "Merci. En choisissant ces clients-là, vous faites un peu du monde que vous décrivez.",
        (),
    ),
)
MOTIFS = {"pourquoi_1": "motif_argent", "pourquoi_2": "motif_personnel", "pourquoi_3": "motif_sens"}


class CoachEcrit:
    """Asks the questions above, in order, and keeps the answers as the real coach does."""

    def __init__(self, reglages: Reglages) -> None:
        self.domaine = Domain.from_dict({"slots": {}})
        self.store = FlatTrackerStore(self.domaine, host=reglages.database_url)
        self.moteur = self.store.engine

    async def handle_message(self, message: UserMessage) -> None:
        tracker = await self.store.retrieve(message.sender_id)
        tracker = tracker or self.store.init_tracker(message.sender_id)
        texte = message.text or ""
        tracker.update(
            UserUttered(
                texte, intent={"name": "x"}, message_id=message.message_id, input_channel="web"
            )
        )
        if "lentement" in texte:
            await asyncio.sleep(1.5)
        if "panne" in texte:
            raise RuntimeError("the coach broke down")
        if texte == "Effacer mes données":
            await message.output_channel.send_response(
                message.sender_id,
                {"text": "C’est effacé : il ne reste rien de ce que vous avez dit."},
            )
            effacer(self.moteur, message.sender_id)
            self._carnets.pop(message.sender_id, None)
            return
        full = await self.store.retrieve_full_tracker(message.sender_id)
        questions = sum(isinstance(e, BotUttered) for e in full.events) if full else 0
        reponse, boutons = self._repondre(message.sender_id, texte, questions)
        boutons = [{"title": b, "payload": b} for b in boutons]
        tracker.update(BotUttered(reponse, {"buttons": boutons}))
        await message.output_channel.send_response(
            message.sender_id, {"text": reponse, "buttons": boutons}
        )
        await self.store.save(tracker)

    def _repondre(self, sender: str, texte: str, rang: int) -> tuple[str, tuple[str, ...]]:
        if rang == 0:
            return OUVERTURE, ()
        if texte.startswith("écho "):
            return texte, ()
        if rang > len(QUESTIONS):
            return "Nous avons terminé.", ()
        etape, suite, boutons = QUESTIONS[rang - 1]
        carnet = self._carnet(sender, etape, texte)
        niveau = int(etape[-1]) if etape.startswith("pourquoi_") else None
        enregistrer(
            self.moteur,
            sender,
            "web",
            carnet,
            [
                ReponseDonnee(
                    etape=etape,
                    niveau=niveau,
                    question=suite,
                    texte=texte,
                    motif=MOTIFS.get(etape),
                    defi=etape == "pourquoi_1",
                )
            ],
        )
        return suite, boutons

    def _carnet(self, sender: str, etape: str, texte: str) -> Carnet:
        carnet = self._carnets.setdefault(sender, Carnet())
        rang = [nom for nom, _, _ in QUESTIONS].index(etape)
        carnet.etape = QUESTIONS[rang + 1][0] if rang + 1 < len(QUESTIONS) else None
        if etape == "valeurs":
            carnet.valeurs, carnet.valeurs_nommees = texte, ["respect", "patience"]
        elif etape == "activite":
            carnet.activite, carnet.statut = texte, "createur"
        elif etape == "raison_detre":
            carnet.raison_detre_confirmee = True
        else:
            setattr(carnet, etape, texte)
        if etape == "coeur_clientele":
            carnet.raison_detre = (
                "Nous existons pour nourrir le quartier d’un pain qui prend son temps, afin que "
                "chacun sache ce qu’il mange, en respectant celui qui l’a semé."
            )
        return carnet

    _carnets: dict[str, Carnet] = {}


def servir(port: int) -> None:
    """Serve until killed; Rasa's own socket.io channel is beside ours, at `/stock`."""
    reglages = replace(Reglages.lire(), port=port)
    migrer(reglages.database_url)
    coach = CoachEcrit(reglages)
    canaux = [WebChannel(reglages), SocketIOInput(session_persistence=True, socketio_path="/stock")]
    app = configure_app(canaux, cors=None, enable_api=False, port=port)
    app.ctx.agent = coach

    @app.get("/health")
    async def health(_request):
        from sanic import response

        return response.json({"status": "ok"})

    app.run(host="127.0.0.1", port=port, access_log=False, workers=1)


def commander(port: int) -> None:
    """Start and kill servers as told on the standard input, in processes forked from this one.

    Importing Rasa takes seconds: done once here, so that a restart in a test costs nothing.
    Each start is a new process all the same, that knows only what the database tells it.
    """
    enfant = 0
    for ordre in sys.stdin:
        if ordre == "demarrer\n":
            enfant = os.fork()
            if enfant == 0:
                servir(port)
                os._exit(0)
        elif ordre == "tuer\n" and enfant:
            os.kill(enfant, signal.SIGKILL)
            os.waitpid(enfant, 0)
            enfant = 0
        print("fait", flush=True)
    if enfant:
        os.kill(enfant, signal.SIGKILL)


if __name__ == "__main__":
    commander(int(sys.argv[1]))
