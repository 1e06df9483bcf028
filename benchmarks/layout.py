"""What asking LibreOffice for pages costs: `python benchmarks/layout.py [FILE.docx ...] [--rounds N]`.

Each file is laid out for its pages and, in turns, converted to PDF by a bare `soffice --convert-to pdf`, both with a fresh
profile; wall-clock time, because another program works. Without files a made standard of 26 pages is taken.
"""

# ruff: noqa: T201 - a script talks by printing

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.standard import standard
from pipeline.readers.layout.office import ask_office, find_office

_GOAL = 1.2


def main() -> int:
    """Print the table of ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    if find_office() is None:
        print("LibreOffice is not installed: nothing to measure")
        return 0
    documents = {path.name[:40]: path.read_bytes() for path in options.files} or {"standard, 26 pages": standard(1)}
    print(f"{'document':42}{'conversion s':>13}{'pages s':>9}{'ratio':>7}  (goal <= {_GOAL:g})")
    for name, data in documents.items():
        bare, pages = medians((partial(convert, data), partial(ask_office, data, name, 300.0)), options.rounds)
        print(f"{name:42}{bare:13.2f}{pages:9.2f}{pages / bare:7.2f}")
    return 0


def medians(actions: tuple[Callable[[], object], ...], rounds: int) -> list[float]:
    """Return the median seconds of each action after a warm-up, in turns."""
    times: list[list[float]] = [[] for _ in actions]
    for number in range(rounds + 1):
        for taken, action in zip(times, actions, strict=True):
            start = time.perf_counter()
            action()
            if number:
                taken.append(time.perf_counter() - start)
    return [statistics.median(taken) for taken in times]


def convert(data: bytes) -> None:
    """Convert the document to PDF in a folder of its own, as anybody would."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder, "document.docx")
        path.write_bytes(data)
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        command = [find_office() or "soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(path)]
        subprocess.run(command, capture_output=True, check=True)


if __name__ == "__main__":
    sys.exit(main())
