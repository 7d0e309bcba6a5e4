"""The independent guard: no update of the model can lose a cry for help silently."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from pourquoi.detresse import (
    SIGNES,
    danger,
    indices,
    n_est_qu_un_sosie,
    scene,
    signes_de_detresse,
    signes_faibles,
)

DETRESSE = "detresse"
CONFIANCE = {"explicite": 0.99, "indirecte": 0.9}
"""Confidence given to `detresse` when the rules see it."""

SEUIL = 0.5
"""Probability from which the model's own suspicion is enough: a missed distress costs more than a
message of care to someone who is well."""

SEUIL_AVEC_SIGNE = 0.3
"""The same beside a weak sign."""

SEUIL_AVEC_SIGNES = 0.1
"""The same beside weak signs of two kinds: « veux pas être riche », « en train de » are two."""

SCENE = 0.9
"""Confidence given where danger is told as a scene: the coach asks at any step, and does not stop."""

SEUIL_AVEC_INDICE = 0.1
"""Probability from which one clue around a means makes it such a scene."""

RESTE = 0.1
"""Confidence left to `detresse` beside a look-alike, at the most."""

Classement = list[dict[str, Any]]


def placer(classement: Classement, confiance: float) -> Classement:
    """The ranking with `detresse` at that confidence, the others sharing the rest."""
    autres = [e for e in classement if e["name"] != DETRESSE]
    total = sum(e["confidence"] for e in autres) or 1.0
    place = [
        {"name": DETRESSE, "confidence": confiance},
        *(
            {"name": e["name"], "confidence": e["confidence"] * (1 - confiance) / total}
            for e in autres
        ),
    ]
    return sorted(place, key=lambda e: -e["confidence"])


def garder(texte: str, classement: Classement, seuil: float = SEUIL) -> Classement:
    """Put `detresse` first when the rules see a sign of it, or when the model suspects it.

    Args:
        texte: the message as typed.
        classement: intents by decreasing confidence, as the classifier gives them.
        seuil: probability of `detresse` from which it comes first.

    Returns:
        A ranking, decreasing, summing to what it summed to.
    """
    signe = signes_de_detresse(texte)
    soupcon = next((e["confidence"] for e in classement if e["name"] == DETRESSE), 0.0)
    if signe is not None:
        return placer(classement, max(CONFIANCE[signe], soupcon))
    if danger(texte) or scene(texte) or (soupcon >= SEUIL_AVEC_INDICE and indices(texte)):
        return placer(classement, max(SCENE, soupcon))
    if n_est_qu_un_sosie(texte):
        # « Mort de rire »: what the model suspects comes from the look-alike.
        return placer(classement, min(soupcon, RESTE))
    if not classement or classement[0]["name"] == DETRESSE:
        return classement
    faibles = signes_faibles(texte)
    if faibles >= SIGNES:
        seuil = SEUIL_AVEC_SIGNES
    elif faibles:
        seuil = SEUIL_AVEC_SIGNE
    return placer(classement, max(0.55, soupcon)) if soupcon >= seuil else classement


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class GardeDetresse(GraphComponent):
    """Turns the intent into `detresse` when the guard fires."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Default settings: the probability from which suspicion is enough."""
        return {"seuil": SEUIL}

    def __init__(self, seuil: float) -> None:
        self._seuil = seuil

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> GardeDetresse:
        """Creates the component (see parent class)."""
        return cls(config["seuil"])

    def process(self, messages: list[Message]) -> list[Message]:
        """Overrides intent and ranking where the guard fires."""
        for message in messages:
            classement = garder(
                message.get(TEXT) or "", message.get("intent_ranking") or [], self._seuil
            )
            if classement:
                message.set(INTENT, classement[0], add_to_output=True)
                message.set("intent_ranking", classement, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing to learn."""
        return training_data
