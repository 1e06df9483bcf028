"""How fast Word files are read: `python benchmarks/reading.py [FILE.docx ...] [--rounds N] [--memory]`.

Each document is read by the floor (unzip and parse document.xml, styles.xml, numbering.xml), by us, and by python-docx with
a memo of styles (text, font, size, bold of every run; alignment and indents of every paragraph). CPU time, median of the
rounds after a warm-up, as a ratio to the floor. Without files two documents are made: one like a standard of 26 pages,
one eleven times as long.
"""

# ruff: noqa: T201 - a script talks by printing

from __future__ import annotations

import argparse
import gc
import io
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lxml import etree

from benchmarks.standard import standard
from pipeline.readers.word.reader import read_word

_ROOT = Path(__file__).resolve().parent.parent
_PARTS = ("word/document.xml", "word/styles.xml", "word/numbering.xml")
_GOALS = {"ours": 6.0, "python-docx": 5.0, "growth": 11.0, "memory": 150.0}


def main() -> int:
    """Print the table of ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    documents = {path.name[:40]: path.read_bytes() for path in options.files}
    small, large = standard(1), standard(11)
    documents = {"standard, 26 pages": small, "stress, 285 pages": large, **documents}
    print(f"{'document':42}{'floor ms':>9}{'ours':>7}{'python-docx':>13}{'ours faster':>13}")
    ours: dict[str, float] = {}
    for name, data in documents.items():
        actions: dict[str, Callable[[], object]] = {
            "floor": partial(read_floor, data),
            "ours": partial(read_word, data, "a.docx"),
            "python-docx": partial(read_python_docx, data),
        }
        taken = cpu(actions, options.rounds)
        floor, ours[name], peer = taken["floor"], taken["ours"], taken.get("python-docx")
        shown = "-" if peer is None else f"{peer / floor:.1f}"
        faster = "-" if peer is None else f"{peer / ours[name]:.1f} x"
        print(f"{name:42}{floor * 1000:9.1f}{ours[name] / floor:7.2f}{shown:>13}{faster:>13}")
    growth, floor_growth = (grown(read, small, large, options.rounds) for read in (partial(read_word, name="a.docx"), read_floor))
    print(f"growth for 10 x the pages: ours {growth:.1f} x the time (goal <= {_GOALS['growth']:g}), the floor {floor_growth:.1f} x")
    print(f"memory above the interpreter, 285 pages: {memory(large):.0f} MB (goal <= {_GOALS['memory']:g})")
    print(f"goals: ours <= {_GOALS['ours']:g}, at least {_GOALS['python-docx']:g} x faster than python-docx")
    return 0


def cpu(actions: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the median CPU seconds of each action after a warm-up; in turns, so that a busy machine slows all alike."""
    times: dict[str, list[float]] = {}
    for _ in range(rounds + 1):
        for name, action in list(actions.items()):
            gc.collect()
            start = time.process_time()
            try:
                action()
            except ValueError as error:  # python-docx refuses some files we read
                print(f"  ({name}: {error})", file=sys.stderr)
                del actions[name]
                continue
            times.setdefault(name, []).append(time.process_time() - start)
    return {name: statistics.median(taken[1:]) for name, taken in times.items() if name in actions}


def grown(read: Callable[[bytes], object], small: bytes, large: bytes, rounds: int) -> float:
    """Return how much longer ten times the pages take, read alone: another reader's garbage costs ours time."""
    taken = [cpu({"read": partial(read, data)}, rounds)["read"] for data in (small, large)]
    return taken[1] / taken[0] * size_of(small) / size_of(large) * 10


def memory(data: bytes) -> float:
    """Return the megabytes a fresh interpreter grows by at its peak while it reads a document, trees and all."""
    with tempfile.NamedTemporaryFile(suffix=".docx") as file:
        file.write(data)
        file.flush()
        done = subprocess.run([sys.executable, "-c", _MEMORY, str(_ROOT), file.name], capture_output=True, text=True, check=True)
    return float(done.stdout)


_MEMORY = """
import sys
sys.path.insert(0, sys.argv[1])
from pipeline.readers.word.reader import read_word
def most():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
data = open(sys.argv[2], "rb").read()
before = most()
document = read_word(data, "a.docx")
print((most() - before) / 1024)
"""


def read_floor(data: bytes) -> list[etree._Element]:
    """Unzip and parse what formatting stands in."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = set(archive.namelist())
        return [etree.fromstring(archive.read(part)) for part in _PARTS if part in names]


def read_python_docx(data: bytes) -> int:
    """Read the same facts with python-docx as a careful user would: each style resolved once, cells by their XML."""
    import docx as python_docx
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    document = python_docx.Document(io.BytesIO(data))
    memo: dict[tuple[str, str], Any] = {}

    def of_style(style: Any, kind: str, name: str) -> Any:
        key = (style.style_id, name)
        if key not in memo:
            value = None
            while style is not None and value is None:
                value = getattr(getattr(style, kind), name, None)
                style = style.base_style
            memo[key] = value
        return memo[key]

    def paragraphs(holder: Any) -> Iterator[Any]:
        for child in holder.iter_inner_content():
            if isinstance(child, Paragraph):
                yield child
            elif isinstance(child, Table):
                for row in child._tbl.tr_lst:
                    for cell in row.tc_lst:
                        yield from (Paragraph(element, child) for element in cell.p_lst)

    count = 0
    for paragraph in paragraphs(document):
        style = paragraph.style
        form = paragraph.paragraph_format
        for name in ("alignment", "line_spacing", "space_before", "space_after", "first_line_indent", "left_indent"):
            if getattr(form, name) is None:
                of_style(style, "paragraph_format", name)
        for run in paragraph.runs:
            count += len(run.text)
            for name in ("name", "size", "bold", "italic"):
                if getattr(run.font, name) is None:
                    of_style(style, "font", name)
    return count


def size_of(data: bytes) -> int:
    """Return the bytes of document.xml."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.getinfo("word/document.xml").file_size


if __name__ == "__main__":
    sys.exit(main())
