"""Where the channel's database work is done: off the event loop, reception first."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

Resultat = TypeVar("Resultat")

CALME = 0.03
"""Seconds without a reception before answering starts: a burst is acknowledged first."""
PATIENCE = 0.3
"""Seconds after which the rest no longer waits for receptions."""


class Fil:
    """One thread for receptions, one for all the rest, which lets receptions go first."""

    def __init__(self) -> None:
        self._reception = ThreadPoolExecutor(1, thread_name_prefix="telegram-reception")
        self._reste = ThreadPoolExecutor(1, thread_name_prefix="telegram")
        self._libre = asyncio.Event()
        self._libre.set()
        self._derniere = 0.0

    async def recevoir(self, fonction: Callable[..., Resultat], *arguments: Any) -> Resultat:
        """Run the storing of updates."""
        self._libre.clear()
        try:
            boucle = asyncio.get_running_loop()
            return await boucle.run_in_executor(self._reception, fonction, *arguments)
        finally:
            self._derniere = time.monotonic()
            self._libre.set()

    async def faire(self, fonction: Callable[..., Resultat], *arguments: Any) -> Resultat:
        """Run any other work on the database."""
        if not self._libre.is_set():
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._libre.wait(), PATIENCE)
        return await asyncio.get_running_loop().run_in_executor(self._reste, fonction, *arguments)

    async def calme(self) -> None:
        """Wait for a burst of receptions to be over, not for long."""
        fin = time.monotonic() + PATIENCE
        while time.monotonic() < min(fin, self._derniere + CALME):
            await asyncio.sleep(CALME / 3)

    def fermer(self) -> None:
        """Accept no more work."""
        for fil in (self._reception, self._reste):
            fil.shutdown(wait=False)
