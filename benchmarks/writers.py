"""What the papers cost: `python benchmarks/writers.py [--submissions N]`.

Wall time of the HTML report and of the 汇总表 over many submissions, as a share of what checking them takes in one process.
The submissions are our samples and their mutants, checked for real and then told over and over under other names.
"""

# ruff: noqa: T201 - a script talks by printing

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pipeline import desk
from pipeline.model.report import Report
from pipeline.writers.html import html_report
from pipeline.writers.xlsx import xlsx_report
from tests.samples.build import SAMPLES, word_files
from tests.samples.mutations import mutations

GOAL = 20
"""Percent of the check's time that both papers together may take."""


def main() -> int:
    """Print the seconds and the shares: medians of the rounds, in turns, so that a busy machine slows all alike."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--submissions", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths = written(Path(folder))
        ask = desk.Options(reading="submission")
        checked = desk.check(paths, ask)
        many = told_over(checked.report, options.submissions)
        ways: dict[str, Callable[[], object]] = {
            "check": lambda: desk.check(paths, ask),
            "html": lambda: html_report(many, checked.wording),
            "xlsx": lambda: xlsx_report(many, checked.wording),
        }
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(options.rounds):
            for name, way in ways.items():
                begun = time.perf_counter()
                way()
                seconds[name].append(time.perf_counter() - begun)
    check, html, xlsx = (statistics.median(times) for times in seconds.values())
    whole = check / len(paths) * options.submissions
    share = (html + xlsx) / whole * 100
    print(f"{options.submissions} submissions: check {whole:.1f} s in one process, html {html:.2f} s, xlsx {xlsx:.2f} s")
    print(f"html {html / whole * 100:.1f} %, xlsx {xlsx / whole * 100:.1f} %, both {share:.1f} % (goal <= {GOAL} %)")
    size = len(html_report(many, checked.wording).encode())
    print(f"html {size / 1e6:.1f} MB, xlsx {len(xlsx_report(many, checked.wording)) / 1e6:.1f} MB")
    return 0 if share <= GOAL else 1


def written(folder: Path) -> list[str]:
    """Write the good samples with their scans and a mutant for each rule, and return their folders."""
    files = {**word_files(), **{str(path.relative_to(SAMPLES)): path.read_bytes() for path in SAMPLES.glob("*/*.pdf")}}
    for mutation in mutations():
        files.update(mutation.files())
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return sorted(str(folder / name) for name in {Path(name).parts[0] for name in files})


def told_over(report: Report, count: int) -> Report:
    """Return the report with its submissions told again and again, each under a name of its own, until there are `count`."""
    told = islice(cycle(report.submissions), count)
    return replace(
        report,
        submissions=tuple(
            replace(one, identity=f"{number:04} {one.identity}", path=f"收件箱/{number:04}") for number, one in enumerate(told, 1)
        ),
    )


if __name__ == "__main__":
    sys.exit(main())
