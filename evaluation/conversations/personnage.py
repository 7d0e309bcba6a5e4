"""A simulated entrepreneur: read from a YAML file, answers the question they were last asked.

The file says who they are and, step by step, what they say. A list of sentences holds several ways
of saying the same answer; a list that holds lists holds successive answers, one for each time the
question comes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

GALERIE = Path(__file__).resolve().parents[1] / "galerie"

_ALIAS = {
    "pourquoi": "pourquoi",
    "motif": "motif_a_preciser",
    "acte_libre": "acte",
    "coeur_clientele_libre": "coeur_clientele",
    "reformulation": "raison_detre_reformulee",
    "ce_qui_cloche": "raison_detre_reformulee",
    "detresse": "detresse_a_verifier",
}
_PAS_DES_QUESTIONS = ("utter_demander_aide", "utter_demander_synthese")

_ESQUIVE = re.compile(
    r"^\W*(?:(?:euh )?je (?:ne )?sais pas(?:,? passons)?|passer|jsp|j'?en sais rien"
    r"|(?:non, )?j'ai pas d'exemple|je (?:ne )?comprends? pas\b.*|c'est dur comme question)?\W*$"
)

PAR_DEFAUT: dict[str, list] = {
    "avis_raison_detre": ["oui"],
    "suite": ["Je m’arrête là"],
    "detresse_a_verifier": ["Je parle du travail"],
    "effacement": ["Non, garder"],
    "recommencement": ["Non, continuer"],
    "choix_a_corriger": ["Rien, on continue"],
}
"""What anyone answers to a question their file does not foresee."""


def etape_demandee(repliques: list[str]) -> str | None:
    """Step of the last question among these responses, or None when none is asked.

    Every why is « pourquoi », whatever its level: that is all the person can see.
    """
    for nom in reversed(repliques):
        if nom.startswith("utter_relance_"):
            return "pourquoi"
        if nom == "utter_objection_tout_le_monde":
            return "coeur_clientele"
        if nom.startswith("utter_confirmer_"):
            return nom.removeprefix("utter_confirmer_")
        if nom.startswith("utter_objection_") and not nom.endswith(("_encore", "_sans_cas")):
            return nom.removeprefix("utter_")
        if nom.startswith("utter_demander_geste_respect"):
            return "geste_respect"
        if nom.startswith("utter_demander_") and nom not in _PAS_DES_QUESTIONS:
            etape = nom.removeprefix("utter_demander_")
            return _ALIAS.get(etape, etape)
    return None


@dataclass
class Incident:
    """Something else than an answer, said before answering a step for the first time.

    Attributes:
        quand: the step at which it happens.
        nature: `question`, `objection`, `plaisanterie`, `insulte`, `silence`, `hors_sujet`,
            `bouton`, `politesse`, `pause`, `redemarrage`, `correction`, `effacement`, `detresse`.
        dits: messages, in order, each in several ways.
        corrige: for a correction, the key of the record that must hold the last message.
        reprend: in distress, whether the last message asks to go on.
    """

    quand: str
    nature: str
    dits: list[list[str]]
    corrige: str | None = None
    reprend: bool = True
    fait: bool = False


@dataclass
class Parole:
    """One message of the entrepreneur.

    Attributes:
        texte: what they write.
        etape: the step it answers, None for an incident.
        incident: what interrupts, if anything does.
        rang: position of the message in the incident.
        argent: for a why, what the answer is about: `seul`, `moyen`, `mixte`, `nie`,
            `contrainte`, `ironie` or `aucun`.
        reponse: whether the words are an answer to keep.
    """

    texte: str
    etape: str | None = None
    incident: Incident | None = None
    rang: int = 0
    argent: str | None = None
    reponse: bool = False


@dataclass
class Personnage:
    """An entrepreneur in one of their ways of writing."""

    nom: str
    genre: str
    portrait: str
    variante: int
    reponses: dict[str, list]
    echelle: list[dict[str, Any]]
    incidents: list[Incident]
    ouverture: list[str]
    approfondit: bool = False
    quitte_apres: str | None = None
    barreau: int = -1
    _demandes: dict[str, int] = field(default_factory=dict)
    _dits: set[str] = field(default_factory=set)

    def ouvrir(self) -> Parole:
        """First message."""
        return Parole(_choisir(self.ouverture, self.variante))

    def repondre(self, etape: str, retenus: list[str]) -> Parole:
        """Answer a question.

        Args:
            etape: from `etape_demandee`.
            retenus: the whys the coach has kept, to tell a new why from a question asked again.
        """
        for incident in self.incidents:
            if incident.quand == etape and not incident.fait:
                incident.fait = True
                return self.poursuivre(incident, 0)
        if etape == "pourquoi":
            return self._gravir(retenus)
        if etape == "motif_a_preciser":
            seul = self.barreau >= 0 and self._argent() == "seul"
            return Parole("C’est surtout ça" if seul else "Pas tout à fait", etape)
        passes = self.reponses.get(etape) or PAR_DEFAUT.get(etape)
        if etape == "suite" and self.approfondit and not self._demandes.get("suite"):
            passes = ["Aller plus loin"]
        if not passes:
            return Parole("passer", etape)
        n = self._demandes[etape] = self._demandes.get(etape, 0) + 1
        if n <= len(passes):
            texte = _choisir(passes[n - 1], self.variante)
        else:
            texte = self._autrement(passes[-1])
        self._dits.add(texte)
        return Parole(texte, etape, reponse=_est_reponse(etape, texte))

    def poursuivre(self, incident: Incident, rang: int) -> Parole:
        """The message of this rank of an incident."""
        return Parole(
            _choisir(incident.dits[rang], self.variante), None, incident, rang, reponse=False
        )

    def _gravir(self, retenus: list[str]) -> Parole:
        if not self.echelle:
            return Parole("passer", "pourquoi")
        dits = [v for v in _liste(self.echelle[self.barreau]["dit"]) if v in self._dits]
        retenu = self.barreau < 0 or any(dit in texte for dit in dits for texte in retenus)
        if retenu and self.barreau + 1 < len(self.echelle):
            self.barreau += 1
            texte = _choisir(self.echelle[self.barreau]["dit"], self.variante)
        else:
            texte = self._autrement(self.echelle[self.barreau]["dit"])
        self._dits.add(texte)
        return Parole(texte, "pourquoi", argent=self._argent(), reponse=True)

    def _argent(self) -> str:
        return self.echelle[self.barreau].get("argent", "aucun")

    def _autrement(self, facons: str | list[str]) -> str:
        facons = _liste(facons)
        tournees = facons[self.variante % len(facons) :] + facons
        return next((f for f in tournees if f not in self._dits), facons[-1])


def charger(fichier: Path, variante: int = 0) -> Personnage:
    """Read an entrepreneur.

    Args:
        fichier: YAML file of the gallery.
        variante: which way of saying each thing, from 0; wraps around.
    """
    fiche = yaml.safe_load(fichier.read_text())
    return Personnage(
        nom=fichier.stem,
        genre=fiche["genre"],
        portrait=fiche["portrait"].strip(),
        variante=variante,
        reponses={etape: _passes(v) for etape, v in fiche["reponses"].items()},
        echelle=fiche["pourquoi"],
        incidents=[
            Incident(
                i["quand"],
                i["nature"],
                [_liste(dit) for dit in i["dits"]],
                i.get("corrige"),
                i.get("reprend", True),
            )
            for i in fiche.get("incidents", [])
        ],
        ouverture=_liste(fiche["ouverture"]),
        approfondit=fiche.get("approfondit", False),
        quitte_apres=fiche.get("quitte_apres"),
    )


def nombre_de_variantes(fichier: Path) -> int:
    """How many ways of writing the file holds: the longest list of its opening."""
    return len(_liste(yaml.safe_load(fichier.read_text())["ouverture"]))


def galerie() -> list[Path]:
    """Files of the gallery, sorted."""
    return sorted(GALERIE.glob("*.yml"))


def _liste(valeur: Any) -> list:
    return valeur if isinstance(valeur, list) else [valeur]


def _passes(valeur: Any) -> list:
    """Successive answers; a plain list of sentences is one answer said in several ways."""
    valeur = _liste(valeur)
    return valeur if any(isinstance(v, list) for v in valeur) else [valeur]


def _choisir(facons: str | list[str], variante: int) -> str:
    facons = _liste(facons)
    return str(facons[variante % len(facons)])


def _est_reponse(etape: str, texte: str) -> bool:
    """Whether these words must be kept: not for yes, no, buttons and what evades."""
    sans_suite = ("suite", "avis_raison_detre", "effacement", "recommencement", "statut")
    if etape in (*sans_suite, "detresse_a_verifier", "raison_detre_reformulee", "correction"):
        return False
    return not _ESQUIVE.match(texte.lower())
