"""Latency against the number of conversations already stored."""

from __future__ import annotations

import sqlite3
import statistics
from pathlib import Path

from bench import client
from bench.bots import Bot

SIZES = (10, 1_000, 10_000)
# Events copied for each stored conversation: a file of a few hundred megabytes at the largest.
EVENTS = 60
COLUMNS = "type_name, timestamp, intent_name, action_name, data"


def measure(bot: Bot, database: Path) -> list[dict[str, float]]:
    """Add finished conversations to the database of a running coach, measuring at each size.

    Returns:
        For each of SIZES, the quantiles of a message's milliseconds, and the file's megabytes.
    """
    results, stored = [], 0
    for size in SIZES:
        fill(database, stored, size)
        stored = size
        times = client.conversation(bot, 40)[5:]
        megabytes = sum(f.stat().st_size for f in database.parent.glob(database.name + "*")) / 2**20
        results.append(
            {"conversations": size, "file_mb": megabytes, "mean": statistics.mean(times)}
            | client.quantiles(times)
        )
        print(f"    {size} conversations stored: {results[-1]['p50']:.1f} ms", flush=True)
    return results


def fill(database: Path, start: int, end: int) -> None:
    """Store copies of the longest conversation there under the names `stored-<number>`."""
    connection = sqlite3.connect(database, timeout=30)
    (model,) = connection.execute(
        "SELECT sender_id FROM events WHERE sender_id NOT LIKE 'stored-%' "
        "GROUP BY sender_id ORDER BY COUNT(*) DESC LIMIT 1"
    ).fetchone()
    numbers = (
        f"WITH RECURSIVE n(i) AS (SELECT {start} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {end})"
    )
    with connection:
        connection.execute(
            f"INSERT INTO events (sender_id, {COLUMNS}) {numbers} SELECT 'stored-' || i, {COLUMNS} "
            f"FROM n, (SELECT * FROM events WHERE sender_id = ? ORDER BY id LIMIT {EVENTS})",
            (model,),
        )
        connection.execute(
            f"INSERT INTO tracker_checkpoint (sender_id, format, data) {numbers} "
            "SELECT 'stored-' || i, format, data FROM n, tracker_checkpoint WHERE sender_id = ?",
            (model,),
        )
        connection.execute(
            f"INSERT INTO seance (sender, numero, channel, started_at, stage) {numbers} "
            "SELECT 'stored-' || i, 1, 'web', '2026-01-01 00:00:00', 'fin' FROM n"
        )
    connection.close()
