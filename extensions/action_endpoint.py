"""Custom actions run in Rasa's process: no second server, no HTTP."""

from __future__ import annotations

import json
import logging
from typing import Any

from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk import Action
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException

logger = logging.getLogger(__name__)

FAILURE = "utter_panne"
"""Response of the domain said when an action failed."""


class ActionsOf(ActionExecutor):
    """Runs the actions of one package.

    rasa-sdk registers whatever the process has loaded, and the last of a name wins.
    """

    def __init__(self, package: str) -> None:
        """Start empty.

        Args:
            package: name of the package, or of the module, that holds the actions.
        """
        super().__init__()
        self.package = package

    def register_action(self, action: type[Action] | Action) -> None:
        """Register the action if it is of the package (see parent class)."""
        if f"{action.__module__}.".startswith(f"{self.package}."):
            super().register_action(action)


class InProcessActions(EndpointConfig):
    """Stands for the action server wherever Rasa takes an endpoint configuration."""

    def __init__(self, package: str = "actions", domain: dict[str, Any] | None = None) -> None:
        """Register every action of the package.

        Args:
            package: name of the package that holds the actions.
            domain: what `Domain.as_dict()` returns, handed to the actions as it is. Rasa would
                build it anew and send it with every call.
        """
        # Rasa then leaves the domain out of its calls; `request` puts the same one back each time.
        super().__init__(url=f"in-process:{package}", enable_selective_domain=True)
        self.domain = domain or {}
        self.executor = ActionsOf(package)
        self.executor.register_package(package)

    async def request(
        self,
        method: str = "post",
        subpath: str | None = None,
        content_type: str | None = "application/json",
        compress: bool = False,
        **kwargs: Any,
    ) -> dict[str, Any] | None:
        """Run the action that `json["next_action"]` names.

        Returns:
            `{"events": [...], "responses": [...]}`, as the action server would.

        Raises:
            ClientResponseError: status 400 when the action rejects its execution, 404 when there
                is no such action. One that fails says so to the person instead.
        """
        call = kwargs["json"]
        call.setdefault("domain", self.domain)
        try:
            return await self.executor.run(call)
        except ActionExecutionRejection as rejection:
            raise _error(400, rejection.message, rejection.action_name) from rejection
        except ActionNotFoundException as missing:
            logger.error("No action is called %s.", missing.action_name)
            raise _error(404, missing.message, missing.action_name) from missing
        except Exception as error:
            # Rasa would go on without a word; the person must know, and lose nothing.
            # The text of an exception may quote the message: only its kind goes to the log.
            logger.error("%s failed: %s", call.get("next_action"), type(error).__name__)
            logger.debug("The action failed", exc_info=True)
            return {"events": [], "responses": [{"response": FAILURE}]}


def trust_results() -> None:
    """Take what actions of this process return as it is.

    Rasa checks each result with a JSON schema, and that schema anew each time: a fifth of a
    message. Here rasa-sdk has just built the result; a test checks it with Rasa's schema.
    """
    RemoteAction._validate_action_result = staticmethod(lambda _result: True)


def _error(status: int, message: str, action: str | None) -> ClientResponseError:
    body = json.dumps({"error": message, "action_name": action})
    return ClientResponseError(status, message, body)
