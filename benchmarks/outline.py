"""What a standard's outline and rules cost: `python benchmarks/outline.py [FILE.docx ...] [--rounds N]`.

On top of reading, which is done before: read_standard alone; the outline and every rule of GB/T 1.1 on it. The floor is that of
benchmarks/reading.py (unzip and parse). CPU time, median of the rounds after a warm-up, in turns. Without files a made draft is
taken, as long as the standard of 26 pages, and one eleven times as long.
"""

# ruff: noqa: T201 - a script talks by printing

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.reading import cpu, read_floor
from benchmarks.standard import draft
from pipeline.checks.registry import find_check
from pipeline.model.document import Document
from pipeline.model.dossier import Dossier, Part, Reading
from pipeline.model.submission import File, Submission
from pipeline.model.text import Text
from pipeline.profiles.loading import load_profile
from pipeline.readers.word.reader import read_word
from pipeline.recognise.standards.reading import read_standard
from pipeline.review.review import Terms, review_submission

_PROFILE = "gbt-1.1-2020"
_GOAL = 3.0
"""Outline and rules, in floors."""
_GROWTH = 11.0


def main() -> int:
    """Print a line for each document: the floor, the outline and outline with rules as ratios to it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    files = {path.name[:40]: path.read_bytes() for path in options.files} or {"draft, 26 pages": draft(1), "draft, 285 pages": draft(11)}
    terms = Terms(load_profile(_PROFILE, find_check), Text("", ""), find_check)
    print(f"{'document':42}{'paragraphs':>11}{'floor ms':>9}{'outline':>9}{'+ rules':>9}   ({len(terms.profile.rules)} rules)")
    sums: list[float] = []
    for name, data in files.items():
        document = read_word(data, "a.docx")
        actions: dict[str, Callable[[], object]] = {
            "floor": partial(read_floor, data),
            "outline": partial(read_standard, document, "full-draft"),
            "rules": partial(judged, document, data, terms),
        }
        taken = cpu(actions, options.rounds)
        floor, rules = taken["floor"], taken["rules"]
        sums.append(rules / len(document.paragraphs))
        print(f"{name:42}{len(document.paragraphs):11}{floor * 1000:9.1f}{taken['outline'] / floor:9.2f}{rules / floor:9.2f}")
    if not options.files:
        print(f"growth for 10 x the pages: {sums[-1] / sums[0] * 10:.1f} x the time (goal <= {_GROWTH:g})")
    print(f"goal: outline and rules <= {_GOAL:g} floors on top of reading, 26 pages")
    return 0


def judged(document: Document, data: bytes, terms: Terms) -> int:
    """Read the outline and look at it by every rule; return the number of findings."""
    reading = read_standard(document, "full-draft")
    if reading is None:
        raise SystemExit("this document is no standard")
    file = File("a.docx", "a.docx", (), "docx", len(data), hashlib.sha256(data).hexdigest())
    part = Part("standard-draft", 0, Text("", ""), reading.first, reading.last, "full-draft", outline=reading.outline, document=document)
    dossier = Dossier(Submission("a.docx", "a.docx", "document", (file,), Text("", "")), (Reading(file, document),), (part,))
    return len(review_submission(dossier, terms).findings)


if __name__ == "__main__":
    sys.exit(main())
