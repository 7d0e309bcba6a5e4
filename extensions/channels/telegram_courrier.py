"""The durable mail room of the Telegram channel: what came in, what must still go out.

An update is stored before it is acknowledged, answered once, and its answers are stored in the
same transaction as the mark « answered »; they leave the table when Telegram has taken them.
Several processes may work on one database: a row is claimed with a lease that its process renews.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import socket
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    and_,
    case,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Engine

from extensions.channels.liaison import delier, identites
from extensions.channels.telegram_lecture import Lu
from pourquoi.journal.base import ouvrir

BAIL = 15.0
"""Seconds a claim holds without being renewed."""
PATIENCE = 0.3
"""Seconds an update waits for one that should precede it (webhooks may arrive out of order)."""
CONSERVATION = 3 * 24 * 3600
"""Seconds an answered update's number is kept: Telegram redelivers for 24 hours."""

_metadata = MetaData()
BOT = Table(
    "telegram_bot",
    _metadata,
    Column("bot_id", BigInteger, primary_key=True),
    Column("nom", String(64)),
    Column("dernier_message", BigInteger, nullable=False),
    Column("veilleur", String(128)),
    Column("bail", Float, nullable=False),
)
ENTRANT = Table(
    "telegram_entrant",
    _metadata,
    Column("bot_id", BigInteger, primary_key=True),
    Column("update_id", BigInteger, primary_key=True),
    Column("etat", String(8), nullable=False),
    Column("recu_a", Float, nullable=False),
    Column("chat_id", BigInteger),
    Column("contenu", Text),
    Column("essais", Integer, nullable=False),
    Column("pas_avant", Float, nullable=False),
    Column("proprietaire", String(128)),
    Column("bail", Float, nullable=False),
)
SORTANT = Table(
    "telegram_sortant",
    _metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("contenu", Text, nullable=False),
    Column("essais", Integer, nullable=False),
    Column("pas_avant", Float, nullable=False),
    Column("doute", Boolean, nullable=False),
    Column("plancher", BigInteger),
    Column("proprietaire", String(128)),
    Column("bail", Float, nullable=False),
)
CLAVIER = Table(
    "telegram_clavier",
    _metadata,
    Column("id", String(32), primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger),
    Column("choix", Text, nullable=False),
)
CHAT = Table(
    "telegram_chat",
    _metadata,
    Column("bot_id", BigInteger, primary_key=True),
    Column("chat_id", BigInteger, primary_key=True),
    Column("bloque", Boolean, nullable=False),
    Column("prevenu_a", Float),
)

RECU, REPONDU = "recu", "repondu"


@dataclass(frozen=True)
class Entrant:
    """A received update, claimed by this process."""

    update_id: int
    lu: Lu
    essais: int


@dataclass(frozen=True)
class Sortie:
    """One message to send: a text with its choices, or a file made at that moment.

    Attributes:
        choix: (title, words said when pressed), one button each.
        fichier: `pdf`, `md` or `carte`, made from the record of `sender`.
        image: address of a picture.
        clavier: id of the stored choices, given when the message is stored.
    """

    texte: str = ""
    choix: tuple[tuple[str, str], ...] = ()
    fichier: str = ""
    sender: str = ""
    image: str = ""
    clavier: str = ""


@dataclass(frozen=True)
class Sortant:
    """A message to send, claimed by this process.

    `doute`: an earlier attempt may have succeeded; `plancher`: number of the bot's last message
    known before the first attempt.
    """

    id: int
    chat_id: int
    sortie: Sortie
    essais: int
    doute: bool
    plancher: int


class Courrier:
    """Storage of one bot's updates and messages. Methods block: call them off the event loop.

    Args:
        moteur: engine of the database.
        bot_id: number of the bot, the first part of its token.
        proprietaire: name of this process, unique; made up by default.
    """

    def __init__(self, moteur: Engine, bot_id: int, proprietaire: str | None = None) -> None:
        self.moteur = moteur
        self.bot_id = bot_id
        self.moi = proprietaire or f"{socket.gethostname()}/{os.getpid()}/{secrets.token_hex(4)}"
        dialecte = postgresql if moteur.dialect.name == "postgresql" else sqlite
        self._insert = dialecte.insert
        # SQLite empties its journal whenever the last connection closes: one stays open. It
        # also spares each reception the opening of another.
        self._ouverte = moteur.connect() if dialecte is sqlite else None
        self._seul = threading.Lock()

    # The bot

    def inscrire(self, nom: str | None = None) -> None:
        """Make sure the bot has its row; keep its user name when known."""
        with self.moteur.begin() as connexion:
            self._inscrire(connexion)
            if nom:
                connexion.execute(update(BOT).where(BOT.c.bot_id == self.bot_id).values(nom=nom))

    def veiller(self) -> bool:
        """Take or renew the turn to poll: one process of those on this database."""
        libre = or_(BOT.c.veilleur.is_(None), BOT.c.veilleur == self.moi, BOT.c.bail < time.time())
        with self.moteur.begin() as connexion:
            return bool(
                connexion.execute(
                    update(BOT)
                    .where(BOT.c.bot_id == self.bot_id, libre)
                    .values(veilleur=self.moi, bail=time.time() + BAIL)
                ).rowcount
            )

    # Leases

    def battre(self) -> None:
        """Renew the leases of this process."""
        with self.moteur.begin() as connexion:
            for table in (ENTRANT, SORTANT):
                connexion.execute(
                    update(table)
                    .where(table.c.bot_id == self.bot_id, table.c.proprietaire == self.moi)
                    .values(bail=time.time() + BAIL)
                )
            connexion.execute(
                update(BOT)
                .where(BOT.c.bot_id == self.bot_id, BOT.c.veilleur == self.moi)
                .values(bail=time.time() + BAIL)
            )

    def liberer(self, proprietaires: Sequence[str] | None = None) -> None:
        """Give up the claims of these processes, by default of this one."""
        noms = [self.moi] if proprietaires is None else list(proprietaires)
        with self.moteur.begin() as connexion:
            for table in (ENTRANT, SORTANT):
                connexion.execute(
                    update(table)
                    .where(table.c.bot_id == self.bot_id, table.c.proprietaire.in_(noms))
                    .values(proprietaire=None, bail=0.0)
                )
            connexion.execute(
                update(BOT)
                .where(BOT.c.bot_id == self.bot_id, BOT.c.veilleur.in_(noms))
                .values(veilleur=None, bail=0.0)
            )

    def liberer_morts(self) -> None:
        """Give up the claims of processes of this machine that are no longer running."""
        with self.moteur.connect() as connexion:
            noms = {
                nom
                for colonne in (ENTRANT.c.proprietaire, SORTANT.c.proprietaire, BOT.c.veilleur)
                for (nom,) in connexion.execute(select(colonne).distinct())
                if nom
            }
        morts = [nom for nom in noms if nom != self.moi and _est_mort(nom)]
        if morts:
            self.liberer(morts)

    # Received

    def recevoir(self, lus: Sequence[tuple[int, Lu]]) -> int:
        """Store updates; those already known change nothing.

        Args:
            lus: (update_id, what was read).

        Returns:
            How many were new.
        """
        maintenant = time.time()
        lignes = [
            {
                "bot_id": self.bot_id,
                "update_id": update_id,
                "etat": REPONDU if lu.genre == "ignore" else RECU,
                "recu_a": maintenant,
                "chat_id": lu.chat_id,
                "contenu": None if lu.genre == "ignore" else json.dumps(lu.en_dict()),
                "essais": 0,
                "pas_avant": 0.0,
                "bail": 0.0,
            }
            for update_id, lu in lus
        ]
        nouveaux = 0
        with self._connexion_de_reception() as connexion:
            for ligne in lignes:
                nouveaux += connexion.execute(
                    self._insert(ENTRANT).values(**ligne).on_conflict_do_nothing()
                ).rowcount
            self._noter(connexion, [lu.message_id for _, lu in lus if lu.genre != "bouton"])
        return nouveaux

    def prendre_entrants(self, combien: int, ordonner: bool = False) -> list[Entrant]:
        """Claim updates to answer: for each chat the oldest one only.

        Args:
            combien: at most that many.
            ordonner: wait a moment for a number that is missing just before.
        """
        if combien <= 0:
            return []
        maintenant = time.time()
        avant = ENTRANT.alias()
        libre = or_(ENTRANT.c.proprietaire.is_(None), ENTRANT.c.bail < maintenant)
        conditions = [
            ENTRANT.c.bot_id == self.bot_id,
            ENTRANT.c.etat == RECU,
            ENTRANT.c.pas_avant <= maintenant,
            libre,
            ~exists().where(
                avant.c.bot_id == ENTRANT.c.bot_id,
                avant.c.etat == RECU,
                avant.c.chat_id == ENTRANT.c.chat_id,
                avant.c.update_id < ENTRANT.c.update_id,
            ),
        ]
        if ordonner:
            conditions.append(
                or_(
                    ENTRANT.c.recu_a < maintenant - PATIENCE,
                    exists().where(
                        avant.c.bot_id == ENTRANT.c.bot_id,
                        avant.c.update_id == ENTRANT.c.update_id - 1,
                    ),
                )
            )
        pris = []
        with self.moteur.begin() as connexion:
            candidats = connexion.execute(
                select(ENTRANT.c.update_id, ENTRANT.c.contenu, ENTRANT.c.essais)
                .where(*conditions)
                .order_by(ENTRANT.c.update_id)
                .limit(combien)
            ).all()
            for update_id, contenu, essais in candidats:
                obtenu = connexion.execute(
                    update(ENTRANT)
                    .where(
                        ENTRANT.c.bot_id == self.bot_id,
                        ENTRANT.c.update_id == update_id,
                        ENTRANT.c.etat == RECU,
                        libre,
                    )
                    .values(proprietaire=self.moi, bail=maintenant + BAIL, essais=essais + 1)
                ).rowcount
                if obtenu:
                    pris.append(Entrant(update_id, Lu(**json.loads(contenu)), essais + 1))
        return pris

    def conclure(
        self, entrant: Entrant, sorties: Sequence[Sortie] = (), claviers: Sequence[str] = ()
    ) -> bool:
        """Mark an update answered, and store its answers, in one transaction.

        Args:
            entrant: the claimed update.
            sorties: messages to send, in order.
            claviers: ids of choices that no longer hold.

        Returns:
            False when this process lost its claim meanwhile: nothing is stored then.
        """
        with self.moteur.begin() as connexion:
            obtenu = connexion.execute(
                update(ENTRANT)
                .where(
                    ENTRANT.c.bot_id == self.bot_id,
                    ENTRANT.c.update_id == entrant.update_id,
                    ENTRANT.c.proprietaire == self.moi,
                )
                .values(etat=REPONDU, chat_id=None, contenu=None, proprietaire=None)
            ).rowcount
            if not obtenu:
                return False
            if claviers:
                connexion.execute(delete(CLAVIER).where(CLAVIER.c.id.in_(claviers)))
            if entrant.lu.chat_id is not None:
                self._poster(connexion, entrant.lu.chat_id, sorties)
        return True

    def reporter(self, entrant: Entrant, delai: float) -> None:
        """Give an update back, to be tried again in `delai` seconds."""
        with self.moteur.begin() as connexion:
            connexion.execute(
                update(ENTRANT)
                .where(
                    ENTRANT.c.bot_id == self.bot_id,
                    ENTRANT.c.update_id == entrant.update_id,
                    ENTRANT.c.proprietaire == self.moi,
                )
                .values(proprietaire=None, bail=0.0, pas_avant=time.time() + delai)
            )

    # To send

    def poster(self, chat_id: int, sorties: Sequence[Sortie]) -> None:
        """Store messages to send that answer no update."""
        with self.moteur.begin() as connexion:
            self._poster(connexion, chat_id, sorties)

    def prendre_sortants(self, combien: int, pas_ces_chats: Iterable[int] = ()) -> list[Sortant]:
        """Claim messages to send: for each chat the oldest one only.

        Args:
            combien: at most that many.
            pas_ces_chats: chats that must wait.
        """
        if combien <= 0:
            return []
        maintenant, exclus = time.time(), set(pas_ces_chats)
        libre = or_(SORTANT.c.proprietaire.is_(None), SORTANT.c.bail < maintenant)
        avant = SORTANT.alias()
        pris: list[Sortant] = []
        with self.moteur.begin() as connexion:
            candidats = connexion.execute(
                select(SORTANT)
                .where(
                    SORTANT.c.bot_id == self.bot_id,
                    SORTANT.c.pas_avant <= maintenant,
                    libre,
                    ~exists().where(
                        avant.c.bot_id == SORTANT.c.bot_id,
                        avant.c.chat_id == SORTANT.c.chat_id,
                        avant.c.id < SORTANT.c.id,
                    ),
                )
                .order_by(SORTANT.c.id)
                .limit(combien + len(exclus))
            ).all()
            dernier = connexion.execute(
                select(BOT.c.dernier_message).where(BOT.c.bot_id == self.bot_id)
            ).scalar_one_or_none()
            for ligne in candidats:
                if ligne.chat_id in exclus or len(pris) == combien:
                    continue
                plancher = (dernier or 0) if ligne.plancher is None else ligne.plancher
                obtenu = connexion.execute(
                    update(SORTANT)
                    .where(SORTANT.c.id == ligne.id, libre)
                    .values(
                        proprietaire=self.moi,
                        bail=maintenant + BAIL,
                        essais=ligne.essais + 1,
                        doute=True,
                        plancher=plancher,
                    )
                ).rowcount
                if obtenu:
                    pris.append(
                        Sortant(
                            ligne.id,
                            ligne.chat_id,
                            _sortie(ligne.contenu),
                            ligne.essais + 1,
                            ligne.doute,
                            plancher,
                        )
                    )
        return pris

    def envoye(self, sortant: Sortant, message_id: int | None) -> None:
        """Telegram took this message: forget it, but for its buttons."""
        with self.moteur.begin() as connexion:
            connexion.execute(delete(SORTANT).where(SORTANT.c.id == sortant.id))
            if sortant.sortie.clavier:
                connexion.execute(
                    update(CLAVIER)
                    .where(CLAVIER.c.id == sortant.sortie.clavier)
                    .values(message_id=message_id)
                )
            self._noter(connexion, [message_id])

    def retarder(self, sortant: Sortant, delai: float, doute: bool) -> None:
        """Give a message back, to be tried again in `delai` seconds.

        Args:
            doute: whether this attempt may have succeeded all the same.
        """
        with self.moteur.begin() as connexion:
            connexion.execute(
                update(SORTANT)
                .where(SORTANT.c.id == sortant.id, SORTANT.c.proprietaire == self.moi)
                .values(
                    proprietaire=None,
                    bail=0.0,
                    pas_avant=time.time() + delai,
                    doute=doute,
                    # Sent for certain later than now: fewer numbers to look at then.
                    plancher=sortant.plancher if doute else None,
                )
            )

    def abandonner(self, sortant: Sortant) -> None:
        """Forget a message that Telegram will never take."""
        with self.moteur.begin() as connexion:
            connexion.execute(delete(SORTANT).where(SORTANT.c.id == sortant.id))

    # Buttons

    def choix(self, chat_id: int, donnee: str) -> str | None:
        """The words of a pressed button, or None when it no longer holds or is another chat's."""
        identifiant, _, rang = donnee.partition(":")
        with self.moteur.connect() as connexion:
            choix = connexion.execute(
                select(CLAVIER.c.choix).where(
                    CLAVIER.c.id == identifiant,
                    CLAVIER.c.bot_id == self.bot_id,
                    CLAVIER.c.chat_id == chat_id,
                )
            ).scalar_one_or_none()
        mots = json.loads(choix) if choix else []
        if not (rang.isascii() and rang.isdigit() and int(rang) < len(mots)):
            return None
        return mots[int(rang)]

    def claviers(self, chat_id: int) -> dict[str, int | None]:
        """The choices on offer in a chat: id → number of their message, None if not sent yet."""
        with self.moteur.connect() as connexion:
            return {
                identifiant: message_id
                for identifiant, message_id in connexion.execute(
                    select(CLAVIER.c.id, CLAVIER.c.message_id).where(
                        CLAVIER.c.bot_id == self.bot_id, CLAVIER.c.chat_id == chat_id
                    )
                )
            }

    def clavier_tient(self, identifiant: str) -> bool:
        """Whether these choices are still on offer."""
        with self.moteur.connect() as connexion:
            return bool(
                connexion.execute(select(CLAVIER.c.id).where(CLAVIER.c.id == identifiant)).first()
            )

    def dernier_message(self) -> int:
        """The highest message number known to this bot."""
        with self.moteur.connect() as connexion:
            requete = select(BOT.c.dernier_message).where(BOT.c.bot_id == self.bot_id)
            return connexion.execute(requete).scalar_one_or_none() or 0

    # Chats

    def bloquer(self, chat_id: int, bloque: bool = True) -> None:
        """Note that a person blocked the bot (nothing more is sent to them), or came back."""
        qui = and_(CHAT.c.bot_id == self.bot_id, CHAT.c.chat_id == chat_id)
        with self.moteur.begin() as connexion:
            if not bloque:
                connexion.execute(delete(CHAT).where(qui, CHAT.c.bloque))
                return
            connexion.execute(
                delete(SORTANT).where(SORTANT.c.bot_id == self.bot_id, SORTANT.c.chat_id == chat_id)
            )
            self._chat(connexion, chat_id)
            connexion.execute(update(CHAT).where(qui).values(bloque=True))

    def prevenir(self, chat_id: int, periode: float) -> bool:
        """Whether a group must be told (again) that there is no coaching there; notes it told.

        Args:
            periode: seconds between two such messages.
        """
        maintenant = time.time()
        with self.moteur.begin() as connexion:
            self._chat(connexion, chat_id)
            return bool(
                connexion.execute(
                    update(CHAT)
                    .where(
                        CHAT.c.bot_id == self.bot_id,
                        CHAT.c.chat_id == chat_id,
                        or_(CHAT.c.prevenu_a.is_(None), CHAT.c.prevenu_a < maintenant - periode),
                    )
                    .values(prevenu_a=maintenant)
                ).rowcount
            )

    # Housekeeping

    def purger(self) -> None:
        """Drop the numbers of updates that Telegram cannot redeliver any more."""
        with self.moteur.begin() as connexion:
            connexion.execute(
                delete(ENTRANT).where(
                    ENTRANT.c.bot_id == self.bot_id,
                    ENTRANT.c.etat == REPONDU,
                    ENTRANT.c.recu_a < time.time() - CONSERVATION,
                )
            )

    def en_attente(self) -> tuple[int, int]:
        """How many updates are not answered yet, and how many messages not sent."""
        with self.moteur.connect() as connexion:
            entrants = connexion.execute(
                select(func.count()).where(ENTRANT.c.bot_id == self.bot_id, ENTRANT.c.etat == RECU)
            ).scalar_one()
            sortants = connexion.execute(
                select(func.count()).where(SORTANT.c.bot_id == self.bot_id)
            ).scalar_one()
        return entrants, sortants

    @contextlib.contextmanager
    def _connexion_de_reception(self) -> Iterator[Connection]:
        if self._ouverte is None:
            with self.moteur.begin() as connexion:
                yield connexion
            return
        with self._seul, self._ouverte.begin():
            yield self._ouverte

    def _inscrire(self, connexion: Connection) -> None:
        connexion.execute(
            self._insert(BOT)
            .values(bot_id=self.bot_id, dernier_message=0, bail=0.0)
            .on_conflict_do_nothing()
        )

    def _chat(self, connexion: Connection, chat_id: int) -> None:
        connexion.execute(
            self._insert(CHAT)
            .values(bot_id=self.bot_id, chat_id=chat_id, bloque=False)
            .on_conflict_do_nothing()
        )

    def _noter(self, connexion: Connection, message_ids: Iterable[int | None]) -> None:
        dernier = max((m for m in message_ids if m is not None), default=0)
        if dernier:
            connexion.execute(
                update(BOT)
                .where(BOT.c.bot_id == self.bot_id)
                .values(
                    dernier_message=case(
                        (BOT.c.dernier_message < dernier, dernier), else_=BOT.c.dernier_message
                    )
                )
            )

    def _poster(self, connexion: Connection, chat_id: int, sorties: Sequence[Sortie]) -> None:
        for sortie in sorties:
            if sortie.choix:
                sortie = replace(sortie, clavier=secrets.token_urlsafe(9))
                mots = json.dumps([mot for _, mot in sortie.choix], ensure_ascii=False)
                connexion.execute(
                    CLAVIER.insert().values(
                        id=sortie.clavier, bot_id=self.bot_id, chat_id=chat_id, choix=mots
                    )
                )
            connexion.execute(
                SORTANT.insert().values(
                    bot_id=self.bot_id,
                    chat_id=chat_id,
                    contenu=json.dumps(_contenu(sortie), ensure_ascii=False),
                    essais=0,
                    pas_avant=0.0,
                    doute=False,
                    bail=0.0,
                )
            )


def oublier(sender: str, moteur: Engine) -> int:
    """Remove every trace of a person from this channel's tables, whichever id is given.

    Call it with the ids of `liaison.identites` still linked: the links are removed too.

    Returns:
        How many rows were removed.
    """
    senders = identites(sender, moteur)
    chats = [
        int(numero)
        for canal, _, numero in (un.partition(":") for un in senders)
        if canal == "telegram" and numero.lstrip("-").isdigit()
    ]
    lignes = delier(senders, moteur)
    with moteur.begin() as connexion:
        for table in (SORTANT, CLAVIER, CHAT):
            lignes += connexion.execute(delete(table).where(table.c.chat_id.in_(chats))).rowcount
        # An update being answered just now (the request to erase) keeps its number and owner.
        lignes += connexion.execute(
            delete(ENTRANT).where(ENTRANT.c.chat_id.in_(chats), ENTRANT.c.proprietaire.is_(None))
        ).rowcount
    return lignes


def courrier(url: str, token: str) -> Courrier:
    """The mail room of the bot with this token, in the database at this URL."""
    return Courrier(ouvrir(url), int(token.split(":")[0]))


def _contenu(sortie: Sortie) -> dict[str, Any]:
    return {cle: valeur for cle, valeur in vars(sortie).items() if valeur}


def _sortie(contenu: str) -> Sortie:
    champs = json.loads(contenu)
    champs["choix"] = tuple((titre, mot) for titre, mot in champs.get("choix", ()))
    return Sortie(**champs)


def _est_mort(proprietaire: str) -> bool:
    """Whether this process ran on this machine and is gone."""
    machine, _, reste = proprietaire.rpartition("/")[0].rpartition("/")
    if machine != socket.gethostname() or not reste.isdigit():
        return False
    if int(reste) == os.getpid():
        return True
    try:
        os.kill(int(reste), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
