"""Writing, exporting and erasing what a person said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

from sqlalchemy import column, func, inspect, select, table
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session, joinedload

from pourquoi.carnet import Carnet
from pourquoi.conclusion import valeurs_et_actes
from pourquoi.journal.models import Partenaire, Reponse, Seance, Synthese, Valeur
from pourquoi.parcours import ReponseDonnee

PARTENAIRES = ("clients", "fournisseurs", "collaborateurs", "confreres")


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
    with Session(moteur, future=True) as session, session.begin():
        seance = session.execute(
            select(Seance)
            .options(
                joinedload(Seance.synthese),
                joinedload(Seance.valeurs),
                joinedload(Seance.partenaires),
            )
            .where(Seance.sender == sender, Seance.numero == carnet.seance)
        )
        seance = seance.unique().scalar_one_or_none()
        if seance is None:
            seance = Seance(
                sender=sender,
                numero=carnet.seance,
                channel=channel,
                started_at=_date(carnet.commencee_le) or datetime.now(timezone.utc),
            )
            session.add(seance)
        seance.stage = carnet.etape or "accueil"
        seance.statut = carnet.statut or None
        seance.activite = carnet.activite or None
        seance.ended_at = _date(carnet.terminee_le)
        session.flush()
        if reponses:
            _ecrire_reponses(session, seance.id, reponses)
        valeurs = [(v["nom"], v["acte"]) for v in valeurs_et_actes(carnet)]
        if [(v.nom, v.acte) for v in seance.valeurs] != valeurs:
            seance.valeurs = [Valeur(nom=nom, acte=acte) for nom, acte in valeurs]
        _ecrire_partenaires(seance, carnet.partenaires)
        if seance.synthese is None:
            seance.synthese = Synthese(raison_detre_confirmee=False, approfondissement={})
        seance.synthese.coeur_clientele = carnet.coeur_clientele or None
        seance.synthese.renoncements = carnet.renoncements or None
        seance.synthese.raison_detre = carnet.raison_detre or None
        seance.synthese.raison_detre_confirmee = carnet.raison_detre_confirmee
        seance.synthese.action_7_jours = carnet.action_7_jours or None
        if seance.synthese.approfondissement != carnet.approfondi:
            seance.synthese.approfondissement = dict(carnet.approfondi)


def _ecrire_partenaires(seance: Seance, gestes: Mapping[str, str]) -> None:
    """Only what changed: most messages change no partner, and none changes two."""
    connus = {partenaire.qui: partenaire for partenaire in seance.partenaires}
    for qui, partenaire in connus.items():
        if qui not in gestes:
            seance.partenaires.remove(partenaire)
    for qui, geste in gestes.items():
        if qui in connus:
            connus[qui].geste = geste
        else:
            seance.partenaires.append(Partenaire(qui=qui, geste=geste))


def _ecrire_reponses(session: Session, seance_id: int, reponses: Sequence[ReponseDonnee]) -> None:
    etapes = [reponse.etape for reponse in reponses]
    requete = select(Reponse).where(Reponse.seance_id == seance_id, Reponse.etape.in_(etapes))
    lignes = {ligne.etape: ligne for ligne in session.execute(requete).scalars()}
    rang = 0
    if len(lignes) < len(set(etapes)):
        rangs = select(func.max(Reponse.rang)).where(Reponse.seance_id == seance_id)
        rang = session.execute(rangs).scalar() or 0
    for reponse in reponses:
        ligne = lignes.get(reponse.etape)
        if ligne is None:
            rang += 1
            ligne = Reponse(
                seance_id=seance_id, etape=reponse.etape, rang=rang, question=reponse.question
            )
            lignes[reponse.etape] = ligne
            session.add(ligne)
        ligne.niveau = reponse.niveau
        ligne.texte = reponse.texte
        ligne.motif = reponse.motif
        ligne.defi = reponse.defi
        ligne.at = datetime.now(timezone.utc)


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
