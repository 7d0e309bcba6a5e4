"""The client: the same for both bots."""

from __future__ import annotations

import asyncio
import statistics
import time
import uuid
from collections.abc import Sequence

import httpx

from bench.bots import Bot

TIMEOUT_S = 120


def conversation(bot: Bot, turns: int, progress: bool = False) -> list[float]:
    """One conversation, a message after the other.

    Returns:
        Milliseconds of each message, from sending it to having the whole reply.
    """
    sender = f"bench-{uuid.uuid4().hex}"
    times = []
    with httpx.Client(timeout=TIMEOUT_S) as client:
        for turn in range(turns):
            body = {"sender": sender, "message": bot.messages[turn % len(bot.messages)]}
            begun = time.perf_counter()
            client.post(bot.url, json=body).raise_for_status()
            times.append((time.perf_counter() - begun) * 1000)
            if progress and turn % 50 == 49:
                print(f"    {bot.name}: turn {turn + 1}, {times[-1]:.0f} ms", flush=True)
    return times


def throughput(bot: Bot, conversations: int, turns: int) -> dict[str, float]:
    """Many conversations at once, each sending its next message as soon as it has its reply.

    Returns:
        Messages a second, and the quantiles of the time to a reply in milliseconds.
    """
    return asyncio.run(_throughput(bot, conversations, turns))


async def _throughput(bot: Bot, conversations: int, turns: int) -> dict[str, float]:
    times: list[float] = []
    limits = httpx.Limits(max_connections=conversations)

    async def talk(client: httpx.AsyncClient) -> None:
        sender = f"bench-{uuid.uuid4().hex}"
        for turn in range(turns):
            body = {"sender": sender, "message": bot.messages[turn % len(bot.messages)]}
            begun = time.perf_counter()
            (await client.post(bot.url, json=body)).raise_for_status()
            times.append((time.perf_counter() - begun) * 1000)

    async with httpx.AsyncClient(timeout=TIMEOUT_S, limits=limits) as client:
        begun = time.perf_counter()
        await asyncio.gather(*(talk(client) for _ in range(conversations)))
        spent = time.perf_counter() - begun
    return {"messages_per_s": len(times) / spent, **quantiles(times)}


def quantiles(times: Sequence[float]) -> dict[str, float]:
    """p50, p95 and p99 of these times, in their unit."""
    cuts = statistics.quantiles(times, n=100, method="inclusive")
    return {"p50": statistics.median(times), "p95": cuts[94], "p99": cuts[98]}
