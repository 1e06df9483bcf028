"""What packets cost: `python benchmarks/packets.py [--submissions N] [--workers N] [--rounds N]`.

Wall time, for LibreOffice is a process of its own: a packet against its conversions and merges alone; the packets of many
submissions (form, stamped scan, draft) by one worker and by several, checks included. The papers must be the same.
"""

# ruff: noqa: T201 - a script talks by printing

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pipeline import desk
from pipeline.batch.check import check_all
from pipeline.batch.limits import Limits
from pipeline.batch.packing import pack_all
from pipeline.generators.packets import needs_conversion
from pipeline.intake.content import content
from pipeline.model.paper import CaseFile, Casework
from pipeline.readers.layout.conversion import as_pdf
from pipeline.readers.layout.running import find_office

_LIMITS = Limits(seconds=120, megabytes=2048)
_DAY = date(2022, 9, 30)
_SAMPLE = Path(__file__).resolve().parent.parent / "samples" / "社区助餐服务规范"


def main() -> int:
    """Print the ratios: medians of the rounds, in turns, so that a busy machine slows all alike."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--submissions", type=int, default=100)
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    if find_office() is None:
        print("LibreOffice is not installed: apt install libreoffice-writer")
        return 1
    [work] = _works([str(_SAMPLE)], 1)
    _measured({"floor": lambda: floor(work.cases[0]), "packet": lambda: _packet(work)}, 1)
    alone, packet = _measured({"floor": lambda: floor(work.cases[0]), "packet": lambda: _packet(work)}, 2 * options.rounds + 1).values()
    print(f"a packet: conversions and merges alone {alone:.2f} s, all of it {packet:.2f} s")
    print(f"a packet against its conversions and merges: {packet / alone:.2f} x (goal <= 1.5)")
    with tempfile.TemporaryDirectory() as folder:
        paths = _written(Path(folder, "in"), options.submissions)
        homes = {name: Path(folder, name) for name in ("one", "many")}
        ways = {"one": lambda: _all(paths, homes["one"], 1), "many": lambda: _all(paths, homes["many"], options.workers)}
        one, many = _measured(ways, options.rounds).values()
        same = _papers(homes["one"]) == _papers(homes["many"])
    print(f"{options.submissions} submissions: 1 worker {one:.1f} s, {options.workers} workers {many:.1f} s")
    print(f"{options.workers} workers against 1: {one / many:.2f} x (goal >= 3)")
    print(f"same papers: {'yes' if same else 'NO'}")
    return 0 if same else 1


def floor(case: CaseFile) -> bytes:
    """Convert what is converted and merge all pages, with nothing of ours: no cover, no report, no entries, no attachments."""
    import pikepdf

    contents = {file.path: content(file) for file in case.submission.files}
    asked = needs_conversion(case)
    made = [one.data for one in as_pdf([(file.media, contents[file.path]) for file in asked], seconds=60) if one.data is not None]
    merged = pikepdf.new()
    for data in (*made, *(contents[file.path] for file in case.submission.files if file.media == "pdf")):
        with pikepdf.open(BytesIO(data)) as source:
            merged.pages.extend(source.pages)
    written = BytesIO()
    merged.save(written)
    return written.getvalue()


def _packet(work: Casework) -> None:
    # Typst remembers what it has set: another day on the report, as in a batch where no two cases are alike.
    case = work.cases[0]
    fresh = replace(case, number=f"{case.number}-{time.perf_counter_ns()}")
    list(desk.papers_of((fresh,), work, layout=True, seconds=60))


def _measured(ways: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            begun = time.perf_counter()
            way()
            seconds[name].append(time.perf_counter() - begun)
    return {name: statistics.median(times) for name, times in seconds.items()}


def _works(paths: list[str], workers: int) -> tuple[Casework, ...]:
    found = check_all(paths, desk.Options(as_of=_DAY), workers=workers, limits=_LIMITS, language="zh")
    checked = desk.all_numbered(found.checked, found.options)
    return desk.caseworks(found.submissions, checked, found.options, decisions=None, as_of=_DAY, language="zh")


def _all(paths: list[str], folder: Path, workers: int) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    pack_all(_works(paths, workers), folder, layout=True, workers=workers, limits=_LIMITS)


def _written(folder: Path, count: int) -> list[str]:
    """Write `count` submissions of a form, a stamped scan and a draft, each for a project of its own; return the path of the batch."""
    for number in range(count):
        home = folder / f"{number:04}"
        shutil.copytree(_SAMPLE, home)
        for path in home.glob("*.docx"):
            path.write_bytes(_renamed(path.read_bytes(), f"{_SAMPLE.name}{number:04}"))
    return [str(folder)]


def _renamed(data: bytes, name: str) -> bytes:
    """Return the Word file with another name of the project: two of one name would be rounds of one case."""
    written = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            target.writestr(entry, source.read(entry).replace(_SAMPLE.name.encode(), name.encode()))
    return written.getvalue()


def _papers(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.pdf")}


if __name__ == "__main__":
    sys.exit(main())
