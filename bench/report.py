"""The figures as a table, as JSON and as a plot."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

# (name, unit, key of the figure, goal as a share of the peer's or None)
ROWS = (
    ("latency, turns 5–30 (median)", "ms", "early", 0.5),
    ("latency, turns 380–400 (median)", "ms", "late", 0.03),
    ("growth, late / early", "×", "growth", None),
    ("start to first answer", "s", "start", 0.3),
    ("resident memory, all processes", "MB", "memory", 0.6),
    ("training", "s", "training", None),
)
GROWTH_GOAL = 1.2
TRAINING_GOAL_S = 120
THROUGHPUT_GOAL = 2.5


def table(figures: dict[str, Any]) -> str:
    """The Markdown of these figures, every goal beside its ratio."""
    ours, peer = figures["coach"], figures["default"]
    lines = ["| | default bot | coach | ratio | goal | reached |", "|---|---|---|---|---|---|"]
    for name, unit, key, goal in ROWS:
        a, b = peer.get(key), ours.get(key)
        if a is None or b is None:
            continue
        ratio, wanted, reached = b / a, "", ""
        if key == "growth":
            wanted, reached = f"coach ≤ {GROWTH_GOAL}", b <= GROWTH_GOAL
        elif key == "training":
            wanted, reached = f"coach ≤ {TRAINING_GOAL_S} s", b <= TRAINING_GOAL_S
        elif goal:
            wanted, reached = f"≤ {goal}", ratio <= goal
        lines.append(_line(f"{name} ({unit})", a, b, ratio, wanted, reached))
    for count, theirs in peer["throughput"].items():
        mine = ours["throughput"][count]
        ratio = mine["messages_per_s"] / theirs["messages_per_s"]
        goal = f"≥ {THROUGHPUT_GOAL}" if count == "16" else ""
        lines.append(
            _line(f"messages/s, {count} conversations", theirs["messages_per_s"],
                  mine["messages_per_s"], ratio, goal, goal and ratio >= THROUGHPUT_GOAL)
        )  # fmt: skip
        for q in ("p50", "p95", "p99"):
            lines.append(_line(f"&nbsp;&nbsp;{q} (ms)", theirs[q], mine[q], mine[q] / theirs[q]))
    if split := figures.get("split"):
        lines += ["", "| one message of the coach | ms | share |", "|---|---|---|"]
        total = split["total"]
        lines += [f"| {p} | {t:.1f} | {t / total:.0%} |" for p, t in split["parts"].items()]
        lines.append(f"| whole (in process) | {total:.1f} | |")
        lines.append(f"| custom action calls | {split['action_calls']:.2f} | |")
    if storage := figures.get("storage"):
        lines += ["", "| conversations stored | file (MB) | p50 (ms) | p95 | p99 |"]
        lines += ["|---|---|---|---|---|"]
        for s in storage:
            times = " | ".join(f"{s[q]:.1f}" for q in ("p50", "p95", "p99"))
            lines.append(f"| {s['conversations']:,} | {s['file_mb']:.0f} | {times} |")
    return "\n".join(lines) + "\n"


def _line(name: str, a: float, b: float, ratio: float, goal: str = "", reached: Any = "") -> str:
    mark = {True: "yes", False: "no"}.get(reached, "")
    return f"| {name} | {a:,.1f} | {b:,.1f} | {ratio:.3f} | {goal} | {mark} |"


def write(figures: dict[str, Any], folder: Path) -> str:
    """Write `figures.json`, `figures.md` and `latency.png`; return the table."""
    markdown = table(figures)
    (folder / "figures.json").write_text(json.dumps(figures, indent=1))
    (folder / "figures.md").write_text(markdown)
    plot(figures, folder / "latency.png")
    return markdown


def plot(figures: dict[str, Any], file: Path) -> None:
    """Draw each bot's time per message along one conversation."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(figsize=(8, 4.5))
    for name, colour in (("default", "tab:orange"), ("coach", "tab:blue")):
        times = figures[name]["times"]
        axes.plot(range(1, len(times) + 1), times, ".", markersize=3, color=colour, label=name)
    axes.set(xlabel="message of the conversation", ylabel="time to the reply (ms)", yscale="log")
    axes.grid(alpha=0.3)
    axes.legend()
    figure.tight_layout()
    figure.savefig(file, dpi=120)
