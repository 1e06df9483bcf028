"""Finds where a text names a place of the same document: 第4章, 见5.2, 附录A, 表1, 图A.1, 公式（3）."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

ReferenceKind = Literal["chapter", "annex", "figure", "table", "formula", "clause"]

_KINDS: tuple[ReferenceKind, ...] = ("chapter", "annex", "figure", "table", "formula", "clause")
_NUMBERED = r"(?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3})?"
_REFERENCE = re.compile(
    r"第\s*(\d{1,2})\s*章"
    r"|附\s*录\s*([A-Z])(?![A-Za-z])"
    rf"|图\s*({_NUMBERED})"
    rf"|表\s*({_NUMBERED})"
    r"|公式\s*[（(]((?:[A-Z]\.)?\d{1,3})[）)]"
    r"|(?:见|按照|按|符合|满足|依据|根据|执行|遵守|和|与|及|、|至|~|～)\s*((?:\d{1,2}|[A-Z])(?:\.\d{1,3}){1,5})(?![\d.%％]|\s*(?:[a-zA-Z℃°]|[倍万亿元年月日天]))"
)
_OTHER_DOCUMENT = re.compile(r"(?:\d{4}|GB/T\s*\d+|》|[”\"])[\s，,]*(?:中|的)?[\s的]*(?:和|与|及|、)?$")


class ClauseReference(NamedTuple):
    """A mention of a place; [start, end) covers what a reader would look for ("第4章", "附录A", "5.2")."""

    start: int
    end: int
    kind: ReferenceKind
    number: str


def find_clause_references(text: str) -> Iterator[ClauseReference]:
    """Yield the mentions in order; places that a standard's number or a title in front claims for that document are left out."""
    for match in _REFERENCE.finditer(text):
        group = match.lastindex or 0
        kind = _KINDS[group - 1]
        start = match.start(group) if kind == "clause" else match.start()
        if _OTHER_DOCUMENT.search(text, max(0, start - 24), start):
            continue
        yield ClauseReference(start, match.end(), kind, match[group])
