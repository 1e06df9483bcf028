"""Paragraphs that go on with the sentence of the one before: a page, a page header or the end of a line parts them (rules.md 0.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pipeline.model.document import SourceKind
from pipeline.model.outline import ParagraphRole
from pipeline.recognise.standards.lines import Line

_BEFORE: frozenset[ParagraphRole] = frozenset({"text", "clause", "list-item", "definition", "note", "example"})
_BEHIND: frozenset[ParagraphRole] = frozenset({"text", "definition", "undecided"})
_OPEN = re.compile(r"[，、（(“《]$|[的和与及或]$")
"""No sentence ends so."""
_CLOSED = re.compile(r"[。；：！？…）)”》.;:!?\]〕】]$")
_FULL_LINE = 24
"""Signs from which a line of a text is full, so that the sentence may go on in the next one."""


def find_continued(lines: Sequence[Line], roles: Mapping[int, ParagraphRole], source: SourceKind) -> frozenset[int]:
    """Return the indexes of the paragraphs that continue a sentence; blank lines and page headers between do not count.

    In a Word file only what no sentence ends with, or a page break, tells; elsewhere a full line without an end does, too.
    """
    found: set[int] = set()
    previous: Line | None = None
    parted = False
    for line in lines:
        if line.blank or line.running:
            parted = parted or line.running
            continue
        if previous is not None and _continues(previous, line, roles):
            begins_page = any(one.start == 0 and one.kind != "column" for one in line.paragraph.breaks)
            if _is_open(previous, parted or begins_page, source):
                found.add(line.paragraph.index)
        previous, parted = line, False
    return frozenset(found)


def _continues(previous: Line, line: Line, roles: Mapping[int, ParagraphRole]) -> bool:
    if not (previous.in_body and line.in_body) or line.mark is not None or line.paragraph.label is not None or line.paragraph.pictures:
        return False
    if roles.get(previous.paragraph.index) not in _BEFORE or roles.get(line.paragraph.index) not in _BEHIND:
        return False
    return not line.bare.startswith(("注", "示例", "图", "表", "式中", "——", "["))


def _is_open(previous: Line, parted: bool, source: SourceKind) -> bool:
    text = previous.paragraph.text.rstrip()
    if _OPEN.search(text):
        return True
    full = len(previous.bare) >= _FULL_LINE or len(text) >= _FULL_LINE
    return full and _CLOSED.search(text) is None and (parted or source != "docx")
