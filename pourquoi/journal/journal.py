"""Writing, exporting and erasing what a person said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from functools import cache
from typing import Any

from sqlalchemy import Table, bindparam, column, inspect, select, table
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.orm import Session
from sqlalchemy.sql import Select, Update

from pourquoi.carnet import Carnet
from pourquoi.conclusion import valeurs_et_actes
from pourquoi.journal.models import Partenaire, Reponse, Seance, Synthese, Valeur
from pourquoi.parcours import ReponseDonnee

PARTENAIRES = ("clients", "fournisseurs", "collaborateurs", "confreres")

SEANCE, REPONSE, VALEUR, PARTENAIRE, SYNTHESE = (
    modele.__table__ for modele in (Seance, Reponse, Valeur, Partenaire, Synthese)
)
_SEANCE = (
    select(SEANCE, SYNTHESE)
    .outerjoin_from(SEANCE, SYNTHESE)
    .where(SEANCE.c.sender == bindparam("sender"), SEANCE.c.numero == bindparam("numero"))
)


def enregistrer(
    moteur: Engine, sender: str, channel: str, carnet: Carnet, reponses: Sequence[ReponseDonnee]
) -> None:
    """Write the state of a session and the answers given; twice the same writes once.

    Args:
        moteur: engine of the database.
        sender: conversation id.
        channel: `web`, `telegram`, `rest` or `cmdline`.
        carnet: the notebook after this message.
        reponses: the answers this message gave; each replaces an earlier one to the same step.
    """
    # Tables rather than mapped objects: this runs at each message, and costs half as much.
    cle = {"sender": sender, "numero": carnet.seance}
    with moteur.begin() as base:
        connue = base.execute(_SEANCE, cle).mappings().first() or {}
        ouverte = {
            "channel": channel,
            "started_at": _date(carnet.commencee_le) or datetime.now(timezone.utc),
        }
        seance = {
            "stage": carnet.etape or "accueil",
            "statut": carnet.statut or None,
            "activite": carnet.activite or None,
            "ended_at": _date(carnet.terminee_le),
        }
        seance_id = _noter(base, SEANCE, cle, seance, connue, ouverte)
        _noter_reponses(base, seance_id, reponses)
        valeurs = [(v["nom"], v["acte"]) for v in valeurs_et_actes(carnet)]
        _remplacer(base, VALEUR, seance_id, ("nom", "acte"), valeurs)
        gestes = list(carnet.partenaires.items())
        _remplacer(base, PARTENAIRE, seance_id, ("qui", "geste"), gestes)
        synthese = {
            "coeur_clientele": carnet.coeur_clientele or None,
            "renoncements": carnet.renoncements or None,
            "raison_detre": carnet.raison_detre or None,
            "raison_detre_confirmee": carnet.raison_detre_confirmee,
            "action_7_jours": carnet.action_7_jours or None,
            "approfondissement": dict(carnet.approfondi),
        }
        _noter(base, SYNTHESE, {"seance_id": seance_id}, synthese, connue)


@cache
def _mise_a_jour(table: Table, *cle: str) -> Update:
    """Change the row that these columns name, each given under its name after an underscore."""
    return table.update().where(*(table.c[nom] == bindparam(f"_{nom}") for nom in cle))


def _noter(
    base: Connection,
    table: Table,
    cle: Mapping[str, Any],
    ligne: Mapping[str, Any],
    connue: Mapping[str, Any],
    nouvelle: Mapping[str, Any] | None = None,
) -> int:
    """Write a row where it is not written so already.

    Args:
        base: an open transaction.
        table: any of the journal.
        cle: the columns that name the row.
        ligne: the others, as they are to be.
        connue: the row as it is, its primary key empty or absent when there is none.
        nouvelle: what a row is given once, when it is made.

    Returns:
        Its primary key.
    """
    primaire = table.primary_key.columns[0].name
    if connue.get(primaire) is None:
        faite = base.execute(table.insert(), {**cle, **(nouvelle or {}), **ligne})
        return faite.inserted_primary_key[0]
    if any(connue.get(nom) != valeur for nom, valeur in ligne.items()):
        nommee = {f"_{nom}": valeur for nom, valeur in cle.items()}
        base.execute(_mise_a_jour(table, *cle), {**nommee, **ligne})
    return connue[primaire]


def _noter_reponses(base: Connection, seance_id: int, reponses: Sequence[ReponseDonnee]) -> None:
    if not reponses:
        return
    connues = base.execute(_de_la_seance(REPONSE), {"seance": seance_id}).mappings().all()
    dernier = max((connue["rang"] for connue in connues), default=0)
    lignes: dict[str, Mapping[str, Any]] = {connue["etape"]: connue for connue in connues}
    for rang, reponse in enumerate(reponses, start=dernier + 1):
        ligne = {
            "niveau": reponse.niveau,
            "texte": reponse.texte,
            "motif": reponse.motif,
            "defi": reponse.defi,
            "at": datetime.now(timezone.utc),
        }
        cle = {"seance_id": seance_id, "etape": reponse.etape}
        connue = lignes.get(reponse.etape, {})
        nouvelle = {"rang": rang, "question": reponse.question}
        lignes[reponse.etape] = {"id": _noter(base, REPONSE, cle, ligne, connue, nouvelle)}


@cache
def _de_la_seance(table: Table) -> Select:
    """The rows of a session in a table, in the order they were written."""
    return table.select().where(table.c.seance_id == bindparam("seance")).order_by(table.c.id)


def _remplacer(
    base: Connection,
    table: Table,
    seance_id: int,
    colonnes: Sequence[str],
    lignes: Sequence[tuple],
) -> None:
    """Write the rows of a session in a table where they are not these already, in this order."""
    lues = base.execute(_de_la_seance(table), {"seance": seance_id}).mappings()
    if [tuple(lue[nom] for nom in colonnes) for lue in lues] == list(lignes):
        return
    base.execute(table.delete().where(table.c.seance_id == seance_id))
    nouvelles = [dict(zip(colonnes, ligne, strict=True)) for ligne in lignes]
    if nouvelles:
        base.execute(table.insert(), [{"seance_id": seance_id, **n} for n in nouvelles])


def exporter(moteur: Engine, sender: str) -> dict[str, Any] | None:
    """The record of the latest session of this sender, or None when there is none."""
    sessions = exporter_tout(moteur, sender, limite=1)
    return sessions[0] if sessions else None


def exporter_tout(moteur: Engine, sender: str, limite: int | None = None) -> list[dict[str, Any]]:
    """The records of the sessions of this sender, latest first."""
    with Session(moteur, future=True) as session:
        requete = select(Seance).where(Seance.sender == sender).order_by(Seance.id.desc())
        return [_fiche(seance) for seance in session.execute(requete.limit(limite)).scalars()]


def _fiche(seance: Seance) -> dict[str, Any]:
    synthese = seance.synthese or Synthese(raison_detre_confirmee=False, approfondissement={})
    gestes = {p.qui: p.geste for p in seance.partenaires}
    return {
        "sender": seance.sender,
        "channel": seance.channel,
        "started_at": _iso(seance.started_at),
        "ended_at": _iso(seance.ended_at),
        "stage": seance.stage,
        "statut": seance.statut,
        "activite": seance.activite,
        "reponses": [
            {
                "etape": r.etape,
                "niveau": r.niveau,
                "question": r.question,
                "texte": r.texte,
                "motif": r.motif,
                "defi": r.defi,
                "at": _iso(r.at),
            }
            for r in seance.reponses
        ],
        "valeurs": [{"nom": v.nom, "acte": v.acte} for v in seance.valeurs],
        "coeur_clientele": synthese.coeur_clientele,
        "renoncements": synthese.renoncements,
        "partenaires": {qui: gestes.get(qui) for qui in PARTENAIRES},
        "raison_detre": synthese.raison_detre,
        "raison_detre_confirmee": synthese.raison_detre_confirmee,
        "action_7_jours": synthese.action_7_jours,
        "approfondissement": synthese.approfondissement,
    }


def effacer(moteur: Engine, sender: str) -> int:
    """Remove every trace of a sender: the journal and the conversation's events.

    Returns:
        How many rows were removed.
    """
    lignes = 0
    tables = set(inspect(moteur).get_table_names())
    with Session(moteur, future=True) as session, session.begin():
        for seance in session.execute(select(Seance).where(Seance.sender == sender)).scalars():
            session.delete(seance)
            lignes += 1
        for nom, colonne in TRACES.items():
            if nom in tables:
                trace = table(nom, column(colonne))
                lignes += session.execute(trace.delete().where(trace.c[colonne] == sender)).rowcount
    return lignes


TRACES = {
    "events": "sender_id",
    "tracker_checkpoint": "sender_id",
    "identite_web": "sender",
    "debit_web": "cle",
}
"""Tables outside the journal that hold a sender's words, with the column naming the sender."""


def _date(iso: str | None) -> datetime | None:
    return datetime.fromisoformat(iso) if iso else None


def _iso(date: datetime | None) -> str | None:
    if date is None:
        return None
    # SQLite gives back naive dates; all of ours are UTC.
    return (date if date.tzinfo else date.replace(tzinfo=timezone.utc)).isoformat()
