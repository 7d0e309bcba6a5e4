"""First component of the pipeline: what was typed becomes plain text."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from pourquoi.ecriture import nettoyer


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class NormaliseurFrancais(GraphComponent):
    """Removes control characters and leading slashes.

    Rasa reads `/intent{"slot": …}` as a command wherever it comes from, and does so after the
    pipeline: without its slash, what a person types is only text.
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> NormaliseurFrancais:
        """Creates the component (see parent class)."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Cleans the text of each message in place."""
        for message in messages:
            message.set(TEXT, nettoyer(message.get(TEXT) or ""), add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training phrases are left as written: they hold nothing to clean."""
        return training_data
