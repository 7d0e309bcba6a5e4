"""One session: an entrepreneur and the coach, every turn kept with the state it left."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from typing import Any

from evaluation.conversations.personnage import Incident, Parole, Personnage, etape_demandee
from pourquoi.journal.base import ouvrir
from pourquoi.journal.journal import exporter
from tests.serveur import Serveur

NUMEROS = ("utter_detresse", "utter_detresse_violence", "utter_detresse_autrui")
"""Responses in distress: the same numbers are given again on purpose."""

TOURS_MAX = 60

MALENTENDU = [
    ["mais je vais très bien, je parle de mon travail", "ça va bien, je parlais du boulot"],
    ["reprendre", "on peut continuer"],
]
"""What someone who is well says when the coach stops for them, until it goes on."""


FINS = ("utter_fin", "utter_donnees_effacees", "utter_raison_detre_en_attente")
"""After one of these, the person leaves."""


@dataclass
class Tour:
    """A message of the entrepreneur and what it brought.

    Attributes:
        parole: the message.
        messages: the coach's texts with the response each came from.
        boutons: titles of the buttons.
        demande: step of the question asked in this turn, None when nothing is asked.
        attendait: step of the question pending before the message.
        fiche: the record of the session after the turn, None when there is none.
    """

    parole: Parole
    messages: list[tuple[str, str]]
    boutons: list[str]
    demande: str | None
    attendait: str | None
    fiche: dict[str, Any] | None

    @property
    def texte(self) -> str:
        """All the coach says in this turn, one message a line."""
        return "\n".join(texte for _, texte in self.messages)

    @property
    def repliques(self) -> list[str]:
        """Names of the responses of this turn."""
        return [nom for nom, _ in self.messages]


@dataclass
class Seance:
    """A whole session."""

    personnage: Personnage
    sender: str
    tours: list[Tour] = field(default_factory=list)
    restes: dict[str, int] | None = None

    @property
    def nom(self) -> str:
        """The entrepreneur and their way of writing: `fleuriste_1`."""
        return f"{self.personnage.nom}_{self.personnage.variante + 1}"

    @property
    def signee_au_tour(self) -> int | None:
        """How many messages the person had sent when the sentence was signed."""
        for rang, tour in enumerate(self.tours, start=1):
            if tour.fiche and tour.fiche["raison_detre_confirmee"]:
                return rang
        return None


def jouer(serveur: Serveur, personnage: Personnage) -> Seance:
    """Let this entrepreneur talk until they stop; the server may be killed on the way."""
    seance = Seance(personnage, f"galerie:{personnage.nom}:{personnage.variante}")
    attente = _dire(serveur, seance, personnage.ouvrir(), None)
    while len(seance.tours) < TOURS_MAX and not _fini(seance):
        if attente is None:
            break
        fiche = seance.tours[-1].fiche or {}
        retenus = [
            r["texte"] for r in fiche.get("reponses", []) if r["etape"].startswith("pourquoi_")
        ]
        parole = personnage.repondre(attente, retenus)
        if parole.incident is None:
            attente = _dire(serveur, seance, parole, attente)
            if _arrete(seance):
                attente = _rassurer(serveur, seance, attente)
            continue
        attente = _traverser(serveur, seance, parole.incident, attente)
    return seance


def _arrete(seance: Seance) -> bool:
    """Whether the coaching has just stopped, for whatever danger."""
    return any(nom in NUMEROS for nom in seance.tours[-1].repliques)


def _rassurer(serveur: Serveur, seance: Seance, attente: str | None) -> str | None:
    malentendu = Incident(attente or "", "fausse_alerte", MALENTENDU)
    for rang in range(len(MALENTENDU)):
        parole = seance.personnage.poursuivre(malentendu, rang)
        attente = _dire(serveur, seance, parole, attente)
        if seance.tours[-1].demande:
            return attente
    return None


def _traverser(serveur: Serveur, seance: Seance, incident: Incident, attente: str) -> str | None:
    """Live through an incident; returns the pending step, None when the person leaves."""
    if incident.nature == "redemarrage":
        serveur.redemarrer(brutalement=True)
    seances = _seances(serveur, seance.sender)
    for rang in range(len(incident.dits)):
        parole = seance.personnage.poursuivre(incident, rang)
        attente = _dire(serveur, seance, parole, attente) or attente
        if incident.nature != "detresse" and _arrete(seance):
            attente = _rassurer(serveur, seance, attente) or attente
    if incident.nature == "effacement":
        seance.restes = restes(serveur, seance.sender, seances)
        return None
    return attente if incident.reprend else None


def _dire(serveur: Serveur, seance: Seance, parole: Parole, attendait: str | None) -> str | None:
    reponse = serveur.dire(seance.sender, parole.texte)
    textes = [m["text"] for m in reponse.messages if m.get("text")]
    noms = reponse.repliques
    if len(noms) != len(textes):
        noms = (noms + [""] * len(textes))[: len(textes)]
    demande = etape_demandee(reponse.repliques)
    fiche = exporter(ouvrir(f"sqlite:///{serveur.base}"), seance.sender)
    seance.tours.append(
        Tour(
            parole,
            list(zip(noms, textes, strict=True)),
            reponse.boutons,
            demande,
            attendait,
            fiche,
        )
    )
    return demande or attendait


def _fini(seance: Seance) -> bool:
    tour = seance.tours[-1]
    if any(nom in FINS for nom in tour.repliques):
        return True
    quitte = seance.personnage.quitte_apres
    return bool(quitte and tour.parole.etape == quitte)


def _seances(serveur: Serveur, sender: str) -> list[int]:
    with sqlite3.connect(serveur.base, timeout=10) as connexion:
        lignes = connexion.execute("SELECT id FROM seance WHERE sender = ?", (sender,))
        return [rang for (rang,) in lignes]


def restes(serveur: Serveur, sender: str, seances: list[int]) -> dict[str, int]:
    """Rows left of a sender, by table: those that name them, and those of their sessions."""
    comptes: dict[str, int] = {}
    with sqlite3.connect(serveur.base, timeout=10) as connexion:
        tables = [
            nom
            for (nom,) in connexion.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        for nom in tables:
            colonnes = [ligne[1] for ligne in connexion.execute(f'PRAGMA table_info("{nom}")')]
            ou = " OR ".join(f'instr(CAST("{c}" AS TEXT), ?) > 0' for c in colonnes)
            (n,) = connexion.execute(
                f'SELECT count(*) FROM "{nom}" WHERE {ou}', [sender] * len(colonnes)
            ).fetchone()
            if "seance_id" in colonnes and seances:
                places = ",".join("?" * len(seances))
                (orphelines,) = connexion.execute(
                    f'SELECT count(*) FROM "{nom}" WHERE seance_id IN ({places})', seances
                ).fetchone()
                n += orphelines
            comptes[nom] = n
    return comptes
