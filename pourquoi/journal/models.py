"""Tables of the journal (SQLAlchemy)."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import declarative_base, relationship

Base = declarative_base()


class Seance(Base):
    """One journey of one person, from the first message to the signed raison d'être."""

    __tablename__ = "seance"
    __table_args__ = (Index("ix_seance_sender", "sender", "id"),)

    id = Column(Integer, primary_key=True)
    sender = Column(String(255), nullable=False)
    # Number of the session for this sender, from 1: with `sender` it names the session in the tracker.
    numero = Column(Integer, nullable=False)
    channel = Column(String(32), nullable=False)
    started_at = Column(DateTime(timezone=True), nullable=False)
    ended_at = Column(DateTime(timezone=True))
    stage = Column(String(64), nullable=False)
    statut = Column(String(16))
    activite = Column(Text)

    reponses = relationship(
        "Reponse", order_by="Reponse.rang", cascade="all, delete-orphan", passive_deletes=True
    )
    valeurs = relationship(
        "Valeur", order_by="Valeur.id", cascade="all, delete-orphan", passive_deletes=True
    )
    partenaires = relationship(
        "Partenaire", order_by="Partenaire.id", cascade="all, delete-orphan", passive_deletes=True
    )
    synthese = relationship(
        "Synthese", uselist=False, cascade="all, delete-orphan", passive_deletes=True
    )


class Reponse(Base):
    """One answer, in the user's words."""

    __tablename__ = "reponse"
    __table_args__ = (UniqueConstraint("seance_id", "etape"),)

    id = Column(Integer, primary_key=True)
    seance_id = Column(ForeignKey("seance.id", ondelete="CASCADE"), nullable=False, index=True)
    rang = Column(Integer, nullable=False)
    etape = Column(String(64), nullable=False)
    niveau = Column(Integer)
    question = Column(Text, nullable=False)
    texte = Column(Text, nullable=False)
    motif = Column(String(32))
    defi = Column(Boolean, nullable=False)
    at = Column(DateTime(timezone=True), nullable=False)


class Valeur(Base):
    """A value the user named, with the act that shows it."""

    __tablename__ = "valeur"

    id = Column(Integer, primary_key=True)
    seance_id = Column(ForeignKey("seance.id", ondelete="CASCADE"), nullable=False, index=True)
    nom = Column(String(64), nullable=False)
    acte = Column(Text)


class Partenaire(Base):
    """What the user does out of respect for one of the four partners."""

    __tablename__ = "partenaire"

    id = Column(Integer, primary_key=True)
    seance_id = Column(ForeignKey("seance.id", ondelete="CASCADE"), nullable=False, index=True)
    qui = Column(String(32), nullable=False)
    geste = Column(Text, nullable=False)


class Synthese(Base):
    """What the session concluded."""

    __tablename__ = "synthese"

    seance_id = Column(ForeignKey("seance.id", ondelete="CASCADE"), primary_key=True)
    coeur_clientele = Column(Text)
    renoncements = Column(Text)
    raison_detre = Column(Text)
    raison_detre_confirmee = Column(Boolean, nullable=False)
    action_7_jours = Column(Text)
    # Answers of the deeper rounds, by step name.
    approfondissement = Column(JSON, nullable=False)
