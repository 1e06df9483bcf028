"""How far our reader agrees with an independent one: `python benchmarks/agreement.py CORPUS_DIR [-t N]`.

CORPUS_DIR holds docx/, oracle/ and tools/compare.py. Every file of docx/ is read, dumped in the neutral schema into a
temporary folder, and compared; the table of agreement is printed, then the most frequent disagreements. Its second column leaves out
the paragraphs on which LibreOffice departs from ECMA-376 by rule (benchmarks/otherwise.py), however the two compare there.
"""

# ruff: noqa: T201 - a script talks by printing

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import sys
import tempfile
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lxml import etree

from benchmarks.otherwise import CLASSES, set_apart
from pipeline.errors import XingshenError
from pipeline.model.document import Document
from pipeline.readers.word.reader import read_word
from pipeline.writers.neutral import neutral


def main() -> int:
    """Print the agreement table of a corpus."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("-t", type=int, default=30, help="how many of the most frequent disagreements to show")
    arguments.add_argument("--keep", type=Path, help="write the dumps here instead of into a temporary folder")
    arguments.add_argument("--match", help="only documents whose file name matches")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        output = options.keep or Path(folder)
        dumped = dump(options.corpus / "docx", output)
        compare = _module(options.corpus / "tools" / "compare.py")
        oracle = str(options.corpus / "oracle")
        tally, apart = (compare.run(oracle, str(output / name), options.match) for name in ("all", "apart"))
    print_table(compare, tally, apart, dumped)
    print("\nset apart in the second column (paragraphs)")
    for one in CLASSES:
        print(f"{dumped.apart[one.name]:6}  {one.name}: {one.why}")
    print(f"\nthe {options.t} most frequent disagreements of the second column (count, property: oracle -> ours, example)")
    for (name, theirs, ours), count in apart.dis.most_common(options.t):
        print(f"{count:6}  {name}: {theirs} -> {ours}   e.g. {apart.ex[name, theirs, ours]}")
    return 0


@dataclass
class Dumped:
    """Typed characters shown once, typed characters there are, and paragraphs set apart by class."""

    shown: int = 0
    expected: int = 0
    apart: Counter[str] = field(default_factory=Counter)


def dump(folder: Path, output: Path) -> Dumped:
    """Write a dump of every file that can be read to all/, and one with what cannot be compared made unknown to apart/."""
    dumped = Dumped()
    for name in ("all", "apart"):
        (output / name).mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.iterdir()):
        try:
            document = read_word(path.read_bytes(), path.name)
        except XingshenError as error:
            print(f"not read: {error}", file=sys.stderr)
            continue
        written = neutral(document)
        (output / "all" / f"{path.name}.json").write_text(json.dumps(written, ensure_ascii=False), encoding="utf-8")
        dumped.apart.update(set_apart(document, written))
        (output / "apart" / f"{path.name}.json").write_text(json.dumps(written, ensure_ascii=False), encoding="utf-8")
        found, wanted = text_coverage(path, document)
        dumped.shown, dumped.expected = dumped.shown + found, dumped.expected + wanted
    return dumped


def text_coverage(path: Path, document: Document) -> tuple[int, int]:
    """Return (characters of w:t that the document shows, characters of w:t in the accepted view), main part only, blanks apart."""
    wanted = Counter(_signs("".join(typed(path))))
    got = Counter(_signs("".join(paragraph.text for paragraph in document.paragraphs)))
    total = sum(wanted.values())
    return total - sum((wanted - got).values()), total


def typed(path: Path) -> Iterator[str]:
    """Yield the texts of w:t in the main part by a plain walk of its own: no fallbacks, no deletions, no ruby readings."""
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if re.fullmatch(r"word/document\d*\.xml", name)]
        root = etree.fromstring(archive.read(names[0])) if names else None
    if root is not None:
        yield from _typed(root)


def _typed(element: Any) -> Iterator[str]:
    for child in element:
        if not isinstance(child.tag, str):
            continue
        name = etree.QName(child).localname
        if name == "t" and "math" not in child.tag:
            yield child.text or ""
        elif name not in ("Fallback", "del", "moveFrom", "rt"):
            yield from _typed(child)


def _signs(text: str) -> Iterator[str]:
    return (sign for sign in text if not sign.isspace() and unicodedata.category(sign) not in ("Cc", "Cf"))


def print_table(compare: Any, tally: Any, apart: Any, dumped: Dumped) -> None:
    """Print the table in the order of the neutral schema, as Markdown."""
    print("| property | all | compared | LibreOffice's ways apart | compared |\n|---|---:|---:|---:|---:|")
    print(f"| text: typed characters shown once | {dumped.shown / max(1, dumped.expected):.2%} | {dumped.expected} | | |")
    print(f"| documents compared | {tally.files} | of {tally.files + len(tally.only_a)} | | |")
    print(f"| paragraphs aligned | {tally.paras[2] / max(1, tally.paras[0]):.2%} | {tally.paras[0]} | | |")
    for name in compare.ORDER:
        if tally.n[name]:
            rates = (f"{one.ok[name] / max(1, one.n[name]):.2%} | {one.n[name]}" for one in (tally, apart))
            print(f"| {name} | {' | '.join(rates)} |")
    print(f"\nEast-Asian font unknown to us: {tally.null['font_east_asia']} paragraphs")


def _module(path: Path) -> Any:
    specification = importlib.util.spec_from_file_location("compare", path)
    if specification is None or specification.loader is None:
        raise SystemExit(f"{path} is not there")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main())
