"""`python -m bench`: the coach beside the default Rasa bot, same client, same run."""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from typing import Any

from bench import client, peer, report, split, storage
from bench.bots import WORK, Bot, coach, default_bot

TURNS = 400
CONVERSATIONS = (1, 4, 16, 64)
# Messages of each conversation in the throughput run.
THROUGHPUT_TURNS = 12


def main() -> None:
    """Run everything and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=TURNS, help="length of the conversation")
    parser.add_argument("--no-training", action="store_true", help="do not train the coach again")
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    figures: dict[str, Any] = {"machine": {"cores": os.cpu_count()}}
    training = peer.prepare()
    database = WORK / "coach.sqlite"
    for bot in (default_bot(), coach(database)):
        figures[bot.name] = run(bot, options.turns)
        if bot.name == "coach":
            bot.start()
            try:
                client.conversation(bot, 20)
                figures["storage"] = storage.measure(bot, database)
            finally:
                bot.stop()
        report_so_far(figures)
    figures["default"]["training"] = training
    if not options.no_training:
        figures["coach"]["training"] = train_coach()
    figures["split"] = split.measure(WORK / "split.sqlite")
    print(report.write(figures, WORK))
    print(f"Written in {WORK}: figures.md, figures.json, latency.png")


def run(bot: Bot, turns: int) -> dict[str, Any]:
    """Start the bot twice, measure it, stop it."""
    print(f"{bot.name}:", flush=True)
    bot.start()
    bot.stop()
    result: dict[str, Any] = {"start": bot.start()}
    try:
        print(f"    second start: {result['start']:.1f} s", flush=True)
        times = client.conversation(bot, turns, progress=True)
        late = times[-20:]
        result |= {"times": times, "early": statistics.median(times[4:30])}
        result |= {"late": statistics.median(late)}
        result["growth"] = result["late"] / result["early"]
        result["throughput"] = {}
        for count in CONVERSATIONS:
            measured = client.throughput(bot, count, THROUGHPUT_TURNS)
            result["throughput"][str(count)] = measured
            print(f"    {count} at once: {measured['messages_per_s']:.0f} messages/s", flush=True)
        result["memory"] = bot.memory_mb()
    finally:
        bot.stop()
    return result


def train_coach() -> float:
    """Seconds to train the coach with nothing cached."""
    print("Training the coach…", flush=True)
    models = WORK / "models"
    shutil.rmtree(models, ignore_errors=True)
    begun = time.monotonic()
    with open(WORK / "training.log", "w") as log:
        subprocess.run(
            [sys.executable, "-m", "rasa", "train", "--force", "--out", str(models)],
            env={**os.environ, **peer.ENVIRONMENT},
            stdout=log, stderr=log, check=True, timeout=1800,
        )  # fmt: skip
    return time.monotonic() - begun


def report_so_far(figures: dict[str, Any]) -> None:
    """Keep what is measured already, should the run be stopped."""
    import json

    (WORK / "partial.json").write_text(json.dumps(figures))


if __name__ == "__main__":
    main()
