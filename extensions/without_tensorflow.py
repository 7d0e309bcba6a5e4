"""Rasa without TensorFlow: 4 s of start and some 350 MB that our pipeline never uses.

Rasa imports TensorFlow with its server, for components that are not in `config.yml`. Here every
`import tensorflow…` finds empty modules whose names are placeholder classes: Rasa's classes can be
defined on them, and whoever tries to use one learns what to do. Only the coach's own launcher does
this; `rasa train`, `rasa shell` and the rest see the real library.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

LIBRARIES = ("tensorflow", "tensorflow_addons", "tensorflow_hub", "tensorflow_text", "keras")

NEED_IT = (
    "DIETClassifier",
    "ResponseSelector",
    "TEDPolicy",
    "UnexpecTEDIntentPolicy",
    "ConveRTFeaturizer",
    "LanguageModelFeaturizer",
)
"""Rasa's components that cannot do without it."""


class _Absent(type):
    """Whatever is asked of a placeholder is a placeholder; only using one fails."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Placeholder

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        # A decorator: what it decorates is defined, and never called.
        if len(args) == 1 and not kwargs and callable(args[0]):
            return args[0]
        raise RuntimeError(
            "TensorFlow is left out of the coach's server (extensions/without_tensorflow.py): "
            "a component that needs it must be named in NEED_IT there."
        )


class Placeholder(metaclass=_Absent):
    """Stands for any class or function of TensorFlow."""


class _Empty(ModuleType):
    __path__: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Placeholder


class _Finder(MetaPathFinder, Loader):
    def find_spec(self, name: str, path: Sequence[str] | None, target: Any = None) -> Any:
        if name.partition(".")[0] in LIBRARIES:
            return ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Empty(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run: the module is empty."""


def needed(config: Path) -> bool:
    """Whether this configuration names a component that needs TensorFlow."""
    return any(name in config.read_text("utf8") for name in NEED_IT)


def leave_out(config: Path = Path("config.yml")) -> bool:
    """Leave TensorFlow out of this process, unless it is there or a component needs it.

    Args:
        config: the configuration the model is trained with.

    Returns:
        Whether it is left out.
    """
    if "tensorflow" in sys.modules or needed(config):
        return False
    sys.meta_path.insert(0, _Finder())
    return True
