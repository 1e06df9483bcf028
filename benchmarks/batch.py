"""What many submissions cost: `python benchmarks/batch.py [--submissions N] [--workers N]`.

Wall time of `check_all` over small Word submissions, one worker against several, and what isolation (limits, a crash costs
one) adds to a plain process pool. The reports must be the same.
"""

# ruff: noqa: T201 - a script talks by printing

from __future__ import annotations

import argparse
import multiprocessing
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.reading import standard
from pipeline import desk
from pipeline.batch.check import check_all
from pipeline.batch.limits import Limits
from pipeline.model.report import Report

_LIMITS = Limits(seconds=120, megabytes=2048)


def main() -> int:
    """Print the ratios: medians of the rounds, in turns, so that a busy machine slows all alike."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--submissions", type=int, default=400)
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    ask = desk.Options(reading="batch")
    with tempfile.TemporaryDirectory() as folder:
        paths = written(Path(folder), options.submissions)

        def checked(workers: int) -> Report:
            return check_all(paths, ask, workers=workers, limits=_LIMITS, language="zh").checked.report

        ways: dict[str, Callable[[], Report]] = {
            "1 worker": lambda: checked(1),
            f"{options.workers} workers": lambda: checked(options.workers),
            "plain pool": lambda: in_plain_pool(paths, ask, options.workers),
        }
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        reports: list[Report] = []
        for _ in range(options.rounds):
            for name, way in ways.items():
                begun = time.perf_counter()
                reports.append(way())
                seconds[name].append(time.perf_counter() - begun)
    one, many, plain = (statistics.median(times) for times in seconds.values())
    same = all(report == reports[0] for report in reports)
    print(f"{options.submissions} submissions: 1 worker {one:.1f} s, {options.workers} workers {many:.1f} s, plain pool {plain:.1f} s")
    print(f"{options.workers} workers against 1: {one / many:.2f} x (goal >= 3.2, aim 3.6)")
    print(f"isolation against a plain pool: {(many / plain - 1) * 100:+.0f} % (goal <= 15, aim 5)")
    print(f"same report: {'yes' if same else 'NO'}")
    return 0 if same else 1


def written(folder: Path, count: int) -> list[str]:
    """Write `count` submissions of one draft each and return their folders."""
    data = standard(1)
    paths = []
    for number in range(count):
        home = folder / f"{number:04}"
        home.mkdir()
        (home / "草案.docx").write_bytes(data)
        paths.append(str(home))
    return paths


def in_plain_pool(paths: list[str], ask: desk.Options, workers: int) -> Report:
    """Do the same without limits: one crash would take its neighbours along."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pipeline.desk"])
    submissions, ask = desk.gather(paths, ask)
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        return desk.conclude(list(pool.map(partial(desk.check_one, options=ask), submissions)), ask).report


if __name__ == "__main__":
    sys.exit(main())
