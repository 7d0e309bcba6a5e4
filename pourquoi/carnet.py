"""The notebook of a session: what the person said, and where the conversation stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from pourquoi.passages import Passage
from pourquoi.propos import (
    ENTRE,
    Poids,
    avec_son_sujet,
    avec_son_verbe,
    encore_dits,
    suppose,
    tient,
)
from pourquoi.reflet.bornes import avec_ce_qui_le_finit

MAX_NIVEAUX = 5
"""The ladder climbs at most this many whys."""
POURQUOIS = tuple(f"pourquoi_{n}" for n in range(1, MAX_NIVEAUX + 1))
"""The whys by name, the first first."""


_RANGES_AILLEURS = {
    "detresse_dementie:": "dementis",
    "partenaires_dits_": "partenaires_nommes",
    "geste_envers:": "geste_envers",
}
"""The field where each sort of former `detours_faits` now goes, by what it began with."""


@dataclass(frozen=True)
class Message:
    """What the person just sent, as the model read it.

    Attributes:
        texte: their words, unchanged.
        intent: the most likely intent.
        classement: every intent with its probability, most likely first.
        question: what the coach had just asked, as it was worded.
        avant: what they had said just before, as far as it is known.
        passages: what each stretch of it does, as far as it was read.
        poids: how likely each of its words is of its point.
    """

    texte: str
    intent: str | None = None
    classement: tuple[tuple[str, float], ...] = ()
    question: str = ""
    passages: tuple[Passage, ...] = ()
    poids: Poids = Poids()
    avant: str = ""

    @property
    def certitude(self) -> float:
        """Probability of the most likely intent, between 0 and 1."""
        return self.probabilite(self.intent) if self.intent else 0.0

    def probabilite(self, intent: str) -> float:
        """Probability the model gives to this intent, between 0 and 1."""
        return dict(self.classement).get(intent, 0.0)


@dataclass(frozen=True)
class Replique:
    """One thing to say: the name of a response of the domain and what fills its blanks.

    `boutons` are offered besides those of the response; each is its own payload.
    """

    nom: str
    variables: Mapping[str, Any] = field(default_factory=dict)
    boutons: tuple[str, ...] = ()


_NE_GARDENT_RIEN = ("propos", "avant_correction")
"""Fields whose words are no answer any more, or may be none."""


@dataclass
class Carnet:
    """Everything the coach knows of a session.

    Each field is a slot of the domain with the same name. Answers are the user's own words;
    `None` means not answered yet, the empty string that the question was skipped.

    Attributes:
        etape: the pending question, by step name.
        essais: how many times it was asked without an answer.
        suspension: `pause` or `detresse` while the coaching is stopped.
        detour: a short exchange that must end before the journey goes on.
        detours_faits: what must be said or asked once only, by name.
        dementis: prints of the messages whose distress was denied (`securite`), to let them pass
            when they are said again.
        partenaires_nommes: kinds of partners that were only named: their question is still asked.
        geste_envers: those who were only named where an act of respect was asked (« elles »): it is
            asked for them.
        phrase_signee: the raison d'être as it was last signed.
        phrase_passee: 1 while the sentence is left unsigned and the journey goes on, else 0.
        phrases_avant: the earlier wordings of the raison d'être, latest last.
        avant_correction: the answers that the last correction changed, as they were before it.
        angle: how the last why was answered, which words the next one.
        demande_clients: « comment trouver des clients ? » was asked and awaits the end.
        question_clients: that question in their own words, when it was told which clients.
        propos: the point of each answer by step, in their own words.
        prenom: their own first name, when they gave it as they arrived.
        mot_client: what they call their clients, when it is another word (« patients »).
        pourquoi_dit: a why given before it was asked (`texte`, and how it was read: `intent`,
            `classement`), kept until its turn comes.
    """

    seance: int = 1
    commencee_le: str | None = None
    terminee_le: str | None = None
    etape: str | None = None
    essais: int = 0
    tutoiement: bool = False
    suspension: str | None = None
    detour: dict[str, Any] | None = None
    detours_faits: list[str] = field(default_factory=list)
    dementis: list[str] = field(default_factory=list)
    partenaires_nommes: list[str] = field(default_factory=list)
    demande_clients: bool = False
    question_clients: str | None = None
    prenom: str | None = None
    mot_client: str | None = None
    conclu: bool = False
    angle: str | None = None
    valeurs_entendues: list[str] = field(default_factory=list)
    valeurs_niees: list[str] = field(default_factory=list)
    reflets_lies: list[str] = field(default_factory=list)
    dernier_reflet_lie: bool = False
    propos: dict[str, str] = field(default_factory=dict)

    activite: str | None = None
    statut: str | None = None
    pourquoi_dit: dict[str, Any] | None = None
    pourquoi_1: str | None = None
    pourquoi_2: str | None = None
    pourquoi_3: str | None = None
    pourquoi_4: str | None = None
    pourquoi_5: str | None = None
    motifs: list[str] = field(default_factory=list)
    defis: list[int] = field(default_factory=list)
    echelle_finie: bool = False
    valeurs: str | None = None
    valeurs_nommees: list[str] = field(default_factory=list)
    acte: str | None = None
    regard_client: str | None = None
    coeur_clientele: str | None = None
    renoncements: str | None = None
    geste_respect: str | None = None
    geste_envers: str | None = None
    phrase_a_finir: str | None = None
    raison_detre: str | None = None
    raison_detre_confirmee: bool = False
    phrase_montree: str | None = None
    phrase_signee: str | None = None
    phrases_avant: list[str] = field(default_factory=list)
    avant_correction: dict[str, Any] = field(default_factory=dict)
    phrase_passee: int = 0
    action_7_jours: str | None = None
    partenaires: dict[str, str] = field(default_factory=dict)
    approfondi: dict[str, str] = field(default_factory=dict)
    approfondissement: bool = False
    efface: bool = False

    poids = Poids()
    """Of the answer being received, how likely each word is of its point: no slot, forgotten after."""

    @classmethod
    def depuis(cls, slots: Mapping[str, Any]) -> Carnet:
        """Build the notebook from slot values; unset slots take their default."""
        connus = {f.name: slots[f.name] for f in fields(cls) if slots.get(f.name) is not None}
        carnet = cls(**connus)
        carnet.seance = int(carnet.seance)
        carnet.essais = int(carnet.essais)
        carnet.phrase_passee = int(carnet.phrase_passee)
        # Lists and dicts are the tracker's own objects: never change them in place.
        for f in fields(cls):
            valeur = getattr(carnet, f.name)
            if isinstance(valeur, list | dict):
                setattr(carnet, f.name, type(valeur)(valeur))
        carnet._ranger()
        return carnet

    def _ranger(self) -> None:
        """Move what former notebooks kept among `detours_faits` to its own field."""
        for debut, nom in _RANGES_AILLEURS.items():
            ailleurs = [d for d in self.detours_faits if d.startswith(debut)]
            self.detours_faits = [d for d in self.detours_faits if d not in ailleurs]
            dits = [d.removeprefix(debut) for d in ailleurs]
            deja = getattr(self, nom)
            if isinstance(deja, list):
                setattr(self, nom, list(dict.fromkeys([*deja, *dits])))
            elif dits and not deja:
                setattr(self, nom, dits[0])

    def valeurs_de_slots(self) -> dict[str, Any]:
        """Every field by slot name; of a point, nothing that was taken out of the answers."""
        valeurs = {f.name: getattr(self, f.name) for f in fields(self)}
        dicts = [
            v for nom, v in valeurs.items() if isinstance(v, dict) and nom not in _NE_GARDENT_RIEN
        ]
        textes = [*valeurs.values(), *(v for d in dicts for v in d.values())]
        dits = [texte for texte in textes if isinstance(texte, str)]
        return {**valeurs, "propos": encore_dits(self.propos, dits)}

    def bouts(self, etape: str, texte: str) -> list[str]:
        """The stretches that are the point of an answer, unless it was changed since."""
        dit = self.propos.get(etape, "")
        if not dit or not tient(dit, texte):
            return []
        dits = [bout for bout in dit.split(ENTRE) if not suppose(bout, texte)]
        bouts = [avec_son_sujet(bout, texte) for bout in dits]
        return [avec_ce_qui_le_finit(avec_son_verbe(bout, texte), texte) for bout in bouts]

    def repondu(self, etape: str) -> bool:
        """Whether this step has been answered or skipped."""
        return getattr(self, etape) is not None

    def pourquois(self) -> list[str]:
        """The answers of the ladder so far, skipped ones left out."""
        textes = (getattr(self, f"pourquoi_{n}") for n in range(1, MAX_NIVEAUX + 1))
        return [texte for texte in textes if texte]

    @property
    def niveau(self) -> int:
        """Level of the next why, from 1; `MAX_NIVEAUX + 1` once the ladder is full."""
        for n in range(1, MAX_NIVEAUX + 1):
            if getattr(self, f"pourquoi_{n}") is None:
                return n
        return MAX_NIVEAUX + 1
