"""An interview with the core alone: no model, no server; the test says how each message is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.parcours import Tour


@dataclass
class Entretien:
    """A session whose notebook goes through slot values between two messages, as in Rasa."""

    carnet: Carnet = field(default_factory=Carnet)

    def ouvrir(self, texte: str = "", intent: str = "ouvrir_conversation") -> Tour:
        """First message."""
        return parcours.accueillir(self.carnet, Message(texte, intent, ((intent, 0.95),)))

    def dire(self, texte: str, intent: str | None = None, certitude: float = 0.95) -> Tour:
        """One message, read as this intent."""
        self.carnet = Carnet.depuis(self.carnet.valeurs_de_slots())
        classement = ((intent, certitude), ("motif_mixte", 0.95 - certitude)) if intent else ()
        tour = parcours.repondre(self.carnet, Message(texte, intent, classement))
        return parcours.relancer(self.carnet) if tour.autre else tour

    def jusqu_a(self, etape: str) -> None:
        """Answer the questions before this step, without incident."""
        if self.carnet.commencee_le is None:
            self.ouvrir()
        while self.carnet.etape != etape:
            texte, intent = REPONSES[self.carnet.etape]
            self.dire(texte, intent)


def rendu_a(etape: str) -> Entretien:
    """An interview that has come to this step."""
    entretien = Entretien()
    entretien.jusqu_a(etape)
    return entretien


REPONSES = {
    "activite": ("boulanger à Dole", "motif_offre"),
    "statut": ("Je crée", None),
    "pourquoi_1": ("je voulais être libre de mes journées", "motif_personnel"),
    "pourquoi_2": ("j'étais tombé dedans par hasard", "motif_opportunite"),
    "pourquoi_3": ("pour transmettre mon savoir-faire aux jeunes", "motif_sens"),
    "valeurs": ("le respect", "motif_sens"),
    "acte": ("je rappelle toujours mes clients le soir même", "motif_offre"),
    "regard_client": ("ils m'appellent par mon prénom", "motif_offre"),
    "coeur_clientele": ("les familles du quartier", "motif_sens"),
    "geste_respect": ("je paie mon meunier à la livraison", "motif_offre"),
    "avis_raison_detre": ("Oui, je la signe", None),
    "renoncements": ("aux grandes surfaces", "motif_offre"),
    "action_7_jours": ("lundi j'appelle trois anciens clients", "motif_offre"),
}


def noms(tour: Tour) -> list[str]:
    """Names of the responses of a turn."""
    return [replique.nom for replique in tour.repliques]
