"""A small coach trained once, and agents on the stock store and on ours."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from rasa.core.agent import Agent
from rasa.core.tracker_store import SQLTrackerStore
from rasa.model_training import train
from rasa.utils.log_utils import configure_structlog

from extensions.action_endpoint import InProcessActions
from extensions.tracker_store import FlatTrackerStore, without_fallback

# By default Rasa formats a page of debug lines for every message.
configure_structlog(logging.ERROR)

HERE = Path(__file__).parent
ACTIONS = "tests.tracker_store.mini_coach.actions"


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Path of the trained model."""
    return train_mini_coach(tmp_path_factory.mktemp("models"))


def train_mini_coach(folder: Path) -> str:
    """Train the small coach into this folder; return the path of the model."""
    coach = HERE / "mini_coach"
    result = train(
        domain=str(coach / "domain.yml"),
        config=str(coach / "config.yml"),
        training_files=[str(coach / "rules.yml")],
        output=str(folder),
        force_training=True,
    )
    assert result.code == 0
    return result.model


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Address of a new database."""
    return f"sqlite:///{tmp_path}/ours.sqlite"


@pytest.fixture
def ours(model: str, url: str) -> Agent:
    """Agent on our store."""
    return our_agent(model, url)


@pytest.fixture
def stock(model: str, tmp_path: Path) -> Agent:
    """Agent on Rasa's SQL store."""
    return stock_agent(model, tmp_path / "stock.sqlite")


def our_agent(model: str, url: str, package: str = ACTIONS, **parts) -> Agent:
    """An agent as the coach's server makes it."""
    actions = InProcessActions(package)
    agent = Agent.load(model, action_endpoint=actions, **parts)
    actions.domain = agent.domain.as_dict()
    without_fallback(agent, FlatTrackerStore(agent.domain, host=url))
    return agent


def stock_agent(model: str, database: Path, package: str = ACTIONS, **parts) -> Agent:
    """The same agent on Rasa's SQL store."""
    store = SQLTrackerStore(dialect="sqlite", db=str(database))
    actions = InProcessActions(package)
    agent = Agent.load(model, tracker_store=store, action_endpoint=actions, **parts)
    actions.domain = agent.domain.as_dict()
    return agent
