"""Sheets as people leave them: a cell of a row typed over, two sheets pasted into one file."""

from __future__ import annotations

from copy import deepcopy

from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.ooxml.writing import write_package


def edited(data: bytes, row: str, old: str, new: str) -> bytes:
    """Return the file with the text `old` of a cell in the row that holds the words `row` typed over."""
    package = Package.open(data, "表.docx")
    root = deepcopy(package.tree(package.main_part))
    (line,) = [one for one in root.iter(f"{W}tr") if row in "".join(map(str, one.itertext()))]
    (cell,) = [one for one in line.iter(f"{W}tc") if "".join(map(str, one.itertext())) == old]
    texts = list(cell.iter(f"{W}t"))
    for text in texts[1:]:
        text.text = ""
    texts[0].text = new
    return write_package(package, {package.main_part: root})


def joined(first: bytes, second: bytes) -> bytes:
    """Return the first file with the content of the second behind its own."""
    package, other = Package.open(first, "一.docx"), Package.open(second, "二.docx")
    root = deepcopy(package.tree(package.main_part))
    body, more = root.find(f"{W}body"), deepcopy(other.tree(other.main_part)).find(f"{W}body")
    assert body is not None
    assert more is not None
    for child in list(more)[:-1]:
        body[-1].addprevious(child)
    return write_package(package, {package.main_part: root})
