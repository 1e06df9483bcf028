"""How fast born-digital PDFs are read: `python benchmarks/pdf.py [FILE.pdf ...] [--rounds N]`.

Each file is read by the floor (pypdfium2: the text of every page), by us, and by pdfplumber alone (characters and tables of
every page). CPU time, median of the rounds after a warm-up, as a ratio to the floor. Without files a filled form is made: by
LibreOffice from a Word form where it is installed, else written by hand.
"""

# ruff: noqa: T201 - a script talks by printing

from __future__ import annotations

import argparse
import gc
import io
import logging
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import pdfplumber
import pypdfium2

from pipeline.readers.pdf.reader import read_pdf
from tests.readers.pdf.pdf_files import form_pdf

_GOAL = 25.0
_SAMPLES = Path(__file__).resolve().parent.parent / "samples"


def main() -> int:
    """Print the table of ratios; 1 where a form made here misses the goal."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    # pdfminer warns of what it does not know, through logging.
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    documents = {path.name[:40]: path.read_bytes() for path in options.files} or made()
    print(f"{'document':42}{'pages':>6}{'floor ms':>10}{'ours':>8}{'pdfplumber':>12}")
    worst = 0.0
    for name, data in documents.items():
        actions: dict[str, Callable[[], object]] = {
            "floor": partial(floor, data),
            "ours": partial(read_pdf, data, "a.pdf"),
            "pdfplumber": partial(plumbed, data),
        }
        taken = cpu(actions, options.rounds)
        ratio = taken["ours"] / taken["floor"]
        worst = max(worst, ratio)
        print(f"{name:42}{floor(data)[0]:6}{taken['floor'] * 1000:10.2f}{ratio:8.1f}{taken['pdfplumber'] / taken['floor']:12.1f}")
    print(f"goal: ours <= {_GOAL:g} x floor")
    return int(worst > _GOAL)


def made() -> dict[str, bytes]:
    """Return forms to measure."""
    documents = {"form, written by hand": form_pdf()}
    if shutil.which("soffice"):
        with tempfile.TemporaryDirectory() as folder:
            sources = [str(path) for path in sorted(_SAMPLES.glob("*/*建议书*.docx"))]
            profile = f"-env:UserInstallation=file://{folder}/profile"
            command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *sources]
            subprocess.run(command, check=True, capture_output=True, timeout=240)
            documents |= {f"LibreOffice: {path.name}": path.read_bytes() for path in sorted(Path(folder).glob("*.pdf"))}
    return documents


def cpu(actions: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the median CPU seconds of each action after a warm-up; in turns, so that a busy machine slows all alike."""
    times: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(rounds + 1):
        for name, action in actions.items():
            gc.collect()
            start = time.process_time()
            action()
            times[name].append(time.process_time() - start)
    return {name: statistics.median(taken[1:]) for name, taken in times.items()}


def floor(data: bytes) -> tuple[int, int]:
    """Return the pages and characters that pdfium alone gives."""
    with pypdfium2.PdfDocument(data) as document:
        return len(document), sum(len(page.get_textpage().get_text_range()) for page in document)


def plumbed(data: bytes) -> int:
    """Read characters and tables with pdfplumber."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        return sum(len(page.chars) + len(page.extract_tables()) for page in document.pages)


if __name__ == "__main__":
    sys.exit(main())
