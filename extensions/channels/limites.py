"""How much a visitor may ask for: rate limits kept in the database.

In the database because a limit kept in memory is forgotten at a reconnection to another process.
The algorithm is GCRA: one number per key, the date until which its past requests « fill » it.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import math
import time
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection


@dataclass(frozen=True)
class Limite:
    """At most `rafale` requests at once, then `par_seconde`."""

    rafale: int
    par_seconde: float

    @property
    def intervalle(self) -> float:
        return 1 / self.par_seconde

    @property
    def tolerance(self) -> float:
        return (self.rafale - 1) * self.intervalle


@dataclass(frozen=True)
class Limites:
    """The limits of the web channel.

    An address may be a whole public office or a classroom: its limits are wide. Nobody types
    more than a message a second for half a minute.
    """

    messages_par_identite: Limite = Limite(30, 1.0)
    messages_par_adresse: Limite = Limite(300, 15.0)
    identites_par_adresse: Limite = Limite(60, 0.5)
    telechargements_par_identite: Limite = Limite(10, 0.1)


def consommer(connexion: Connection, demandes: dict[str, Limite]) -> float:
    """Count one request against every key, in one statement.

    Args:
        connexion: an open transaction.
        demandes: the limit of each key.

    Returns:
        0 if every key allows it, else the seconds to wait before trying again.
    """
    maintenant = time.time()
    plus_grand = "max" if connexion.dialect.name == "sqlite" else "greatest"
    lignes, parametres = [], {"maintenant": maintenant}
    # A sorted order, so that two transactions never wait for each other's rows.
    for n, (cle, limite) in enumerate(sorted(demandes.items())):
        lignes.append(f"(:cle{n}, :echeance{n})")
        parametres[f"cle{n}"] = cle
        parametres[f"echeance{n}"] = maintenant + limite.intervalle
    tolerances = " ".join(f"WHEN :cle{n} THEN :tolerance{n}" for n in range(len(lignes)))
    for n, (_, limite) in enumerate(sorted(demandes.items())):
        parametres[f"tolerance{n}"] = limite.tolerance
    # A row that the WHERE leaves alone is not returned: its key has run out.
    requete = sa.text(
        f"""
        INSERT INTO debit_web (cle, echeance) VALUES {", ".join(lignes)}
        ON CONFLICT (cle) DO UPDATE
        SET echeance = {plus_grand}(debit_web.echeance, :maintenant)
                       + excluded.echeance - :maintenant
        WHERE debit_web.echeance <= :maintenant + CASE debit_web.cle {tolerances} END
        RETURNING cle
        """
    )
    acceptees = set(connexion.execute(requete, parametres).scalars())
    refusees = demandes.keys() - acceptees
    if not refusees:
        return 0.0
    echeances = connexion.execute(
        sa.text("SELECT cle, echeance FROM debit_web WHERE cle IN :cles").bindparams(
            sa.bindparam("cles", list(refusees), expanding=True)
        )
    ).all()
    attentes = [e - demandes[cle].tolerance - maintenant for cle, e in echeances]
    return max(1.0, math.ceil(max(attentes, default=1.0)))


def purger(connexion: Connection) -> None:
    """Forget the keys that have been quiet for an hour."""
    connexion.execute(
        sa.text("DELETE FROM debit_web WHERE echeance < :limite"), {"limite": time.time() - 3600}
    )


def cle_adresse(adresse: str, secret: str, usage: str) -> str:
    """Key of a network address: a whole IPv6 /64 is one, since a subscriber receives them all."""
    try:
        ip = ipaddress.ip_address(adresse.strip("[]"))
        if ip.version == 6:
            adresse = str(ipaddress.ip_network((ip, 64), strict=False))
    except ValueError:
        pass
    return cle_cachee(adresse, secret, usage)


def cle_cachee(nom: str, secret: str, usage: str) -> str:
    """A key that does not say whom it is about: the table must not tell who came from where."""
    empreinte = hmac.new(secret.encode(), nom.encode(), hashlib.sha256).hexdigest()
    return f"{usage}:{empreinte[:32]}"
