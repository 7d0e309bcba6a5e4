"""The server starts without TensorFlow, and says so to whoever needs it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from extensions.without_tensorflow import needed

SERVE = """
import sys
from extensions.without_tensorflow import leave_out
assert leave_out()
import rasa.core.run
assert not hasattr(sys.modules["tensorflow"], "__file__")
from rasa.nlu.classifiers.diet_classifier import DIET
try:
    DIET({}, {}, {}, 1)
except RuntimeError as error:
    print(error)
"""


def test_the_server_loads_no_tensorflow_and_its_classes_say_why() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", SERVE], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "extensions/without_tensorflow.py" in done.stdout


@pytest.mark.parametrize("component", ["DIETClassifier", "TEDPolicy"])
def test_a_pipeline_that_needs_it_keeps_it(tmp_path: Path, component: str) -> None:
    config = tmp_path / "config.yml"
    config.write_text(f"pipeline:\n  - name: {component}\n")
    assert needed(config)
    assert not needed(Path("config.yml"))
