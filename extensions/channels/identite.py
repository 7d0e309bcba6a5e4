"""Who is speaking on the web: identities issued by the server, in signed tokens.

An identity is a row of `identite_web` and a JWT that names it. The token proves who speaks; the row
lets the server rotate and revoke what it signed. See `docs/web-protocol.md` for the reasons.
"""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass

import jwt
import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

ALGORITHME = "HS256"
PUBLIC = "pourquoi-web"
PREFIXE = "web:"

DUREE_VISITE = 12 * 3600
"""Lifetime in seconds of a token that dies with the browser's tabs."""
DUREE_MEMOIRE = 30 * 86400
"""Lifetime in seconds of a token kept on the device at the visitor's request."""
AGE_ROTATION = 15 * 60
"""A token older than this many seconds is replaced at the next connection."""
TOLERANCE = 120
"""Seconds during which the previous token still works, for tabs that have not got the new one."""

metadata = sa.MetaData()
identites = sa.Table(
    "identite_web",
    metadata,
    sa.Column("sender", sa.String(64), primary_key=True),
    sa.Column("generation", sa.Integer, nullable=False),
    sa.Column("rotation_a", sa.Float, nullable=False),
    sa.Column("vue_a", sa.Float, nullable=False),
    sa.Column("revoquee", sa.Boolean, nullable=False),
)


class JetonRefuse(Exception):
    """The token does not open a conversation; `args[0]` is `invalide`, `expire` or `revoque`."""


@dataclass(frozen=True)
class Jeton:
    """A token that was checked.

    Attributes:
        sender: the conversation it opens, `web:<uuid4>`.
        generation: its rank among the tokens of this identity, from 1.
        emis_a: when it was issued, in seconds since 1970.
        memoire: whether the visitor asked to be remembered on their device.
    """

    sender: str
    generation: int
    emis_a: float
    memoire: bool


@dataclass(frozen=True)
class JetonEmis:
    """A token for a client: the signed text, and the seconds it lives."""

    texte: str
    duree: int


class Identites:
    """Issues, checks, rotates and revokes identities.

    Args:
        moteur: engine of a database where the migrations were applied.
        secret: the signing key, 32 characters or more.
    """

    def __init__(self, moteur: Engine, secret: str) -> None:
        self.moteur = moteur
        self._secret = secret

    def creer(self, *, memoire: bool = False) -> JetonEmis:
        """Issue a new identity, that nobody held before."""
        sender = f"{PREFIXE}{uuid.uuid4()}"
        maintenant = time.time()
        with self.moteur.begin() as connexion:
            connexion.execute(
                identites.insert().values(
                    sender=sender,
                    generation=1,
                    rotation_a=maintenant,
                    vue_a=maintenant,
                    revoquee=False,
                )
            )
        return self._signer(sender, 1, memoire=memoire)

    def verifier(self, texte: object) -> Jeton:
        """Check a token received from a client.

        The first use of a token of a new generation retires the previous one, after `TOLERANCE`:
        a client that never received the new token can still come back with the old one.

        Raises:
            JetonRefuse: it was not signed here, has expired, was retired or revoked.
        """
        jeton = self._lire(texte)
        maintenant = time.time()
        with self.moteur.begin() as connexion:
            connue = connexion.execute(
                sa.select(identites).where(identites.c.sender == jeton.sender)
            ).first()
            if connue is None or connue.revoquee or jeton.generation > connue.generation + 1:
                raise JetonRefuse("revoque")
            if jeton.generation < connue.generation:
                encore_tolere = (
                    jeton.generation == connue.generation - 1
                    and maintenant < connue.rotation_a + TOLERANCE
                )
                if not encore_tolere:
                    raise JetonRefuse("revoque")
            valeurs: dict[str, object] = {"vue_a": maintenant}
            if jeton.generation > connue.generation:
                valeurs |= {"generation": jeton.generation, "rotation_a": maintenant}
            connexion.execute(
                identites.update().where(identites.c.sender == jeton.sender).values(valeurs)
            )
        return jeton

    def renouveler(self, jeton: Jeton, *, memoire: bool | None = None) -> JetonEmis:
        """Issue the next token of a checked one; `memoire` changes its lifetime if given."""
        garder = jeton.memoire if memoire is None else memoire
        return self._signer(jeton.sender, jeton.generation + 1, memoire=garder)

    def a_renouveler(self, jeton: Jeton) -> bool:
        """Whether this token is old enough to be replaced."""
        return time.time() - jeton.emis_a > AGE_ROTATION

    def revoquer(self, sender: str) -> None:
        """Make every token of this identity useless."""
        with self.moteur.begin() as connexion:
            connexion.execute(
                identites.update().where(identites.c.sender == sender).values(revoquee=True)
            )

    def purger(self) -> None:
        """Forget the identities whose last token must have expired."""
        limite = time.time() - DUREE_MEMOIRE - DUREE_VISITE
        with self.moteur.begin() as connexion:
            connexion.execute(identites.delete().where(identites.c.vue_a < limite))

    def _signer(self, sender: str, generation: int, *, memoire: bool) -> JetonEmis:
        maintenant = time.time()
        duree = DUREE_MEMOIRE if memoire else DUREE_VISITE
        contenu = {
            "aud": PUBLIC,
            "sub": sender,
            "gen": generation,
            "mem": memoire,
            "iat": int(maintenant),
            "exp": int(maintenant) + duree,
        }
        return JetonEmis(jwt.encode(contenu, self._secret, algorithm=ALGORITHME), duree)

    def _lire(self, texte: object) -> Jeton:
        if not isinstance(texte, str) or len(texte) > 1000:
            raise JetonRefuse("invalide")
        try:
            contenu = jwt.decode(
                texte,
                self._secret,
                algorithms=[ALGORITHME],
                audience=PUBLIC,
                options={"require": ["exp", "iat", "sub", "aud"]},
            )
            sender, generation = contenu["sub"], contenu["gen"]
            uuid.UUID(sender.removeprefix(PREFIXE))
        except jwt.ExpiredSignatureError:
            raise JetonRefuse("expire") from None
        except (jwt.InvalidTokenError, KeyError, ValueError):
            raise JetonRefuse("invalide") from None
        if not sender.startswith(PREFIXE) or not isinstance(generation, int):
            raise JetonRefuse("invalide")
        return Jeton(sender, generation, float(contenu["iat"]), bool(contenu.get("mem")))


def encore_valable(connexion: Connection, sender: str) -> bool:
    """Whether this identity still exists and was not revoked."""
    revoquee = connexion.execute(
        sa.select(identites.c.revoquee).where(identites.c.sender == sender)
    ).scalar()
    return revoquee is False or revoquee == 0
