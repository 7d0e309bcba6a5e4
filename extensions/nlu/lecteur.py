"""The intent classifier component: the reading model inside Rasa's graph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from extensions.nlu.garde import DETRESSE, placer
from extensions.nlu.modele import ModeleIntentions, Reglage
from extensions.nlu.notions import dit_argent
from pourquoi.argent import argent_metal, reste_sans_argent_nie
from pourquoi.detresse import a_relire, sans_le_deuil, signes_faibles
from pourquoi.ecriture import normaliser

INTERNES = ("reponse_concrete", "ouvrir_conversation")
"""Labels the model knows but never gives."""

REPONSES = (
    "motif_argent", "motif_mixte", "motif_sens", "motif_personnel",
    "motif_opportunite", "motif_offre", "reponse_vague",
)  # fmt: skip
"""Labels that share the probability of `reponse_concrete`."""


DE_L_ARGENT = ("motif_argent", "motif_mixte")
"""Labels that say money is wanted."""

MARGE_ARGENT = 0.2
"""Money alone comes first only this far ahead of the next answer: a false challenge costs more."""

SEUIL_MIXTE = 0.85
"""Below this probability a mixed motive needs a word of money."""

PHRASE_DE_DETRESSE = 0.9
"""What one sentence of a long telling must reach, read alone, to be doubted."""

SOUPCON_D_UNE_PHRASE = 0.9
"""What the whole is then given: enough for the coach to ask, too little for it to stop."""


RESSEMBLE = -0.4
"""Raw score of distress below which a text looks like nothing that was learned of it.

Of a text that looks like nothing known every score is low, and the least low of them passes for
probable: « j'arrive sans flash, je m'assieds d'abord » was read as distress at .70.
"""

PEU = 0.09
"""What distress then keeps, where no weak sign stands: too little for a doubt."""


DES_QUESTIONS = ("question_valeurs", "question_exemple", "question_trouver_clients")
"""Questions to the coach whose words are also those of answers (values, clients, an example)."""

_DEMANDE = re.compile(
    r"\?|\b(?:comment|quel\w*|quoi|pourquoi|combien|est ce|exemples?|modele|clients?|vous|tu|toi|te|t'|votre|vos|ton|tes"
    r"|aide\w*|donne\w*|explique\w*|montre\w*|filez|lisez|di[st]\w*|idees?|pistes?|peu[xt]|peuvent|pou[vr]\w+|trouv\w+|sai\w*"
    r"|comprend\w*|compri\w*|capte\w*|pige\w*|vois|voi|faut\w*|manque\w*|voudrai\w*|aimerai\w*|veu\w*|cherche (?:des|les|mes|un|du)"
    r"|attire\w*|avoir|peine|galere\w*|personne|pas|pa)\b"
)
"""Words some of which are in nearly every question to the coach, on a flattened text."""

_DE_SOI = re.compile(r"\b(?:je|j'|nous|on|moi|mon|ma|mes|notre|nos)")


def repartir(probabilites: dict[str, float]) -> dict[str, float]:
    """Give the probability of a concrete answer to the answers to a why.

    The contract knows no intent for an answer to another question: what matters there is that it
    is not an interruption, whose probabilities stay as they are.
    """
    visibles = {n: p for n, p in probabilites.items() if n not in INTERNES}
    cache = sum(probabilites.get(n, 0.0) for n in INTERNES)
    total = sum(visibles.get(n, 0.0) for n in REPONSES)
    for nom in REPONSES:
        if nom in visibles and total > 0:
            visibles[nom] += cache * visibles[nom] / total
    return visibles


def douter_du_mixte(texte: str, probabilites: dict[str, float]) -> dict[str, float]:
    """Share out a doubtful `motif_mixte` where no word of money is said.

    What is long and holds several ideas looks mixed; but a mixed motive has money in it.
    """
    mixte = probabilites.get("motif_mixte", 0.0)
    if not 0 < mixte < SEUIL_MIXTE or dit_argent(texte):
        return probabilites
    return _sans(("motif_mixte",), probabilites)


def sans_question(texte: str, probabilites: dict[str, float]) -> dict[str, float]:
    """Take the questions to the coach out of a sentence about oneself that asks nothing.

    « Être en accord avec mes valeurs est devenu plus important que tout » is an answer.
    """
    if max(probabilites, key=probabilites.__getitem__) not in DES_QUESTIONS:
        return probabilites
    plat = normaliser(texte)
    if not _DE_SOI.search(plat) or _DEMANDE.search(plat):
        return probabilites
    return _sans(DES_QUESTIONS, probabilites)


def sans_argent_metal(texte: str, probabilites: dict[str, float]) -> dict[str, float]:
    """Take money out of an answer where « argent » is silver."""
    if max(probabilites, key=probabilites.__getitem__) not in DE_L_ARGENT:
        return probabilites
    return _sans(DE_L_ARGENT, probabilites) if argent_metal(normaliser(texte)) else probabilites


def sans_argent_nie(
    modele: ModeleIntentions, texte: str, probabilites: dict[str, float]
) -> dict[str, float]:
    """Read again, without it, an answer that seems to be about money but denies it.

    « Pas pour l'argent, pour aider » is read as « pour aider »; where nothing else is said, the
    answer is vague.
    """
    if max(probabilites, key=probabilites.__getitem__) not in DE_L_ARGENT:
        return probabilites
    reste = reste_sans_argent_nie(normaliser(texte))
    if reste is None:
        return probabilites
    if reste:
        probabilites = douter_du_mixte(reste, _lire(modele, [reste])[0])
    nie = sum(probabilites.get(nom, 0.0) for nom in DE_L_ARGENT)
    vague = probabilites.get("reponse_vague", 0.0)
    return probabilites | dict.fromkeys(DE_L_ARGENT, 0.0) | {"reponse_vague": vague + nie}


def _sans(noms: Sequence[str], probabilites: dict[str, float]) -> dict[str, float]:
    """The same without these labels, their share given to the others."""
    reste = 1 - sum(probabilites.get(nom, 0.0) for nom in noms)
    return {n: 0.0 if n in noms else p / (reste or 1.0) for n, p in probabilites.items()}


def douter_de_l_argent(probabilites: dict[str, float]) -> dict[str, float]:
    """Put the next answer before a `motif_argent` that is hardly ahead of it."""
    argent = probabilites.get("motif_argent", 0.0)
    if argent < max(probabilites.values()):
        return probabilites
    rival = max(
        (n for n in REPONSES if n != "motif_argent"), key=lambda n: probabilites.get(n, 0.0)
    )
    if not 0 < argent - probabilites.get(rival, 0.0) < MARGE_ARGENT:
        return probabilites
    return probabilites | {"motif_argent": probabilites[rival], rival: argent}


def detresse_d_une_phrase(
    modele: ModeleIntentions, texte: str, classement: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Doubt a long telling of which one sentence, read alone, is plainly distress.

    The trade fills the message, and what is let slip at the end of it no longer weighs.
    """
    soupcon = max((e["confidence"] for e in classement if e["name"] == DETRESSE), default=0.0)
    phrases = a_relire(texte) if soupcon < SOUPCON_D_UNE_PHRASE else []
    lues = (lue.get(DETRESSE, 0.0) for lue in (_lire(modele, phrases) if phrases else []))
    if max(lues, default=0.0) < PHRASE_DE_DETRESSE:
        return classement
    return placer(classement, SOUPCON_D_UNE_PHRASE)


def deuil_raconte(
    modele: ModeleIntentions, texte: str, classement: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Leave of distress what the same words would raise if nobody had died.

    A death is the reason of many who take over; they are received, not sent to a help line.
    """
    soupcon = max((e["confidence"] for e in classement if e["name"] == DETRESSE), default=0.0)
    autre = sans_le_deuil(texte) if soupcon > PEU else None
    if autre is None:
        return classement
    relu = _lire(modele, [autre])[0].get(DETRESSE, 0.0)
    return placer(classement, relu) if relu < soupcon else classement


def _lire(modele: ModeleIntentions, textes: Sequence[str]) -> list[dict[str, float]]:
    scores = modele.scores(textes)
    lus = []
    for texte, bruts, ligne in zip(textes, scores, modele.en_probabilites(scores), strict=True):
        lu = repartir(dict(zip(modele.classes, map(float, ligne), strict=True)))
        moins = sans_ressemblance(lu, dict(zip(modele.classes, bruts, strict=True)))
        # Signs are looked for only where they would change something.
        lus.append(lu if moins is lu or signes_faibles(texte) else moins)
    return lus


def sans_ressemblance(probabilites: dict[str, float], scores: dict[str, float]) -> dict[str, float]:
    """Leave little of a distress that the text does not look like (see `RESSEMBLE`)."""
    detresse = probabilites.get(DETRESSE, 0.0)
    if detresse <= PEU or scores[DETRESSE] >= RESSEMBLE:
        return probabilites
    reste = (1 - PEU) / (1 - detresse)
    return {n: PEU if n == DETRESSE else p * reste for n, p in probabilites.items()}


def classer(modele: ModeleIntentions, textes: Sequence[str]) -> list[list[dict[str, Any]]]:
    """The intents of each text by decreasing probability, as Rasa writes a ranking."""
    classements = []
    for texte, probabilites in zip(textes, _lire(modele, textes), strict=True):
        probabilites = sans_question(texte, douter_du_mixte(texte, probabilites))
        probabilites = sans_argent_metal(texte, probabilites)
        probabilites = douter_de_l_argent(sans_argent_nie(modele, texte, probabilites))
        classement = [{"name": nom, "confidence": p} for nom, p in probabilites.items()]
        classement.sort(key=lambda e: -e["confidence"])
        classement = deuil_raconte(modele, texte, classement)
        classements.append(detresse_d_une_phrase(modele, texte, classement))
    return classements


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LecteurIntentions(GraphComponent, IntentClassifier):
    """Gives each message its intent and the whole ranking, probabilities summing to one."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Default settings: those of the model (see `Reglage`)."""
        return asdict(Reglage())

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        modele: ModeleIntentions | None = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._modele = modele

    def _reglages(self) -> dict[str, Any]:
        return {nom: self._config[nom] for nom in self.get_default_config()}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LecteurIntentions:
        """Creates an untrained component (see parent class)."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Trains on the phrases that have an intent."""
        exemples = [e for e in training_data.intent_examples if e.get(TEXT) and e.get(INTENT)]
        if exemples:
            self._modele = ModeleIntentions(Reglage(**self._reglages())).apprendre(
                [e.get(TEXT) for e in exemples], [e.get(INTENT) for e in exemples]
            )
            with self._model_storage.write_to(self._resource) as dossier:
                self._modele.ecrire(dossier)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LecteurIntentions:
        """Loads a trained component (see parent class)."""
        with model_storage.read_from(resource) as dossier:
            modele = ModeleIntentions.lire(dossier)
        modele.probabilites(["bonjour"])  # the first message should not pay for loading vectors
        return cls(config, model_storage, resource, modele)

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `intent` and `intent_ranking` on each message."""
        if self._modele is None:
            return messages
        textes = [m.get(TEXT) or "" for m in messages]
        for message, classement in zip(messages, classer(self._modele, textes), strict=True):
            message.set(INTENT, classement[0], add_to_output=True)
            message.set("intent_ranking", classement, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing after this component trains on its output."""
        return training_data
