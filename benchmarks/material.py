"""What checking achievement material costs: `python benchmarks/material.py [FILE.docx ...] [--rounds N]`.

From the file to the report as JSON, in process and warm, without a layout: LibreOffice's time is not ours (benchmarks/layout.py).
The floor is that of benchmarks/reading.py (unzip and parse). CPU time, median of the rounds after a warm-up, in turns. Without files a
report of 6 pages with five pictures is made, and one ten times as long.
"""

# ruff: noqa: T201 - a script talks by printing

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.reading import cpu, read_floor
from pipeline.desk import Options, check
from pipeline.readers.word.reader import read_word
from pipeline.recognise.materials.reading import read_material
from pipeline.writers.json_report import json_report
from tests.samples.materials import lines_of, set_material

_OPTIONS = Options(profile="saq-2021-star", layout=False)
_GOAL = 12.0
"""The whole check, in floors."""
_GROWTH = 11.0


def main() -> int:
    """Print a line for each document: the floor, and reading, recognising and the whole check as ratios to it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    files = {path.name[:40]: path.read_bytes() for path in options.files} or {"report, 6 pages": report(1), "report, 60 pages": report(10)}
    print(f"{'document':42}{'floor ms':>9}{'reading':>9}{'material':>9}{'check':>9}")
    whole: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, data in files.items():
            path = Path(folder, f"{len(whole)}.docx")
            path.write_bytes(data)
            document = read_word(data, "a.docx")
            actions: dict[str, Callable[[], object]] = {
                "floor": partial(read_floor, data),
                "reading": partial(read_word, data, "a.docx"),
                "material": partial(read_material, document),
                "check": partial(checked, path),
            }
            taken = cpu(actions, options.rounds)
            whole.append(taken["check"])
            ratios = "".join(f"{taken[one] / taken['floor']:9.2f}" for one in ("reading", "material", "check"))
            print(f"{name:42}{taken['floor'] * 1000:9.1f}{ratios}")
    if not options.files:
        print(f"growth for 10 x the pages: {whole[1] / whole[0]:.1f} x the time (goal <= {_GROWTH:g})")
    print(f"goal: the whole check <= {_GOAL:g} floors, 6 pages")
    return 0


def checked(path: Path) -> str:
    """Check the file as `xingshen check --no-layout --format json` does; return the report."""
    done = check([str(path)], _OPTIONS)
    return json_report(done.report, done.wording)


def report(times: int) -> bytes:
    """Return a team's report on 6 pages with five pictures and two tables, `times` over; one head."""
    return set_material(list(_lines(times)), break_before=True)


def _lines(times: int) -> Iterator[tuple[str, str]]:
    team, person = lines_of("事迹材料-班组"), lines_of("事迹材料-个人")
    yield from team[:5]
    for _ in range(times):
        yield from team[5:]
        yield "picture", "3"
        yield from person[5:]


if __name__ == "__main__":
    sys.exit(main())
