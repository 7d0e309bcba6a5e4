"""A component only the comparison needs: our sentence vectors for Rasa's stock classifiers."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from extensions.nlu.modele import vecteurs


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class VecteursDePhrase(DenseFeaturizer, GraphComponent):
    """Universal Sentence Encoder vectors as sentence features; no feature for single words."""

    @classmethod
    def required_components(cls) -> list[type]:
        """What must come before."""
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Default settings."""
        return DenseFeaturizer.get_default_config()

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> VecteursDePhrase:
        """Creates the component (see parent class)."""
        return cls(config, execution_context.node_name)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing to check."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the vectors to each message."""
        for message in messages:
            self._ajouter(message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Adds the vectors to each training phrase."""
        self.process([m for m in training_data.training_examples if m.get(TEXT)])
        return training_data

    def _ajouter(self, message: Message) -> None:
        mots = message.get(TOKENS_NAMES[TEXT])
        if not mots:
            return
        phrase = vecteurs([message.get(TEXT)])
        suite = np.zeros((len(mots), phrase.shape[1]), dtype=phrase.dtype)
        self.add_features_to_message(suite, phrase, TEXT, message)
