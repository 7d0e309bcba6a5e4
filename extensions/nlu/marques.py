"""What the components that learn from marked messages share: they train, are kept and are loaded alike."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import Any, Protocol

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from pourquoi.ecriture import LONGUEUR_LUE


class Modele(Protocol):
    """What a component learned."""

    def ecrire(self, dossier: Path) -> None:
        """Write the model in a folder."""


class LecteurDeMarques(GraphComponent):
    """A component that learns from marked messages, which are not Rasa's training data."""

    nom: str
    """What it sets on each message."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        modele: Any = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._modele = modele

    @classmethod
    @abstractmethod
    def apprendre(cls, config: dict[str, Any]) -> Modele:
        """The model learned from the marked messages of `config["donnees"]`."""

    @classmethod
    @abstractmethod
    def lire(cls, dossier: Path) -> Modele:
        """The model of a folder."""

    @abstractmethod
    def marquer(self, texte: str) -> Any:
        """What is set on a message, as JSON has it."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LecteurDeMarques:
        """Creates an untrained component (see parent class)."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Trains on the marked messages."""
        self._modele = self.apprendre(self._config)
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
    ) -> LecteurDeMarques:
        """Loads a trained component (see parent class)."""
        with model_storage.read_from(resource) as dossier:
            return cls(config, model_storage, resource, cls.lire(dossier))

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets what was read on each message."""
        for message in messages:
            if self._modele is not None:
                texte = (message.get(TEXT) or "")[:LONGUEUR_LUE]
                message.set(self.nom, self.marquer(texte), add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing after this component trains on its output."""
        return training_data
