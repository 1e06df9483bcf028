"""The headings of the elements without a number: 前言, 引言, 参考文献, 索引, annexes, the line at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from pipeline.recognise.standards.lines import Line

HeadingKind = Literal["foreword", "introduction", "bibliography", "index"]

_FIXED: dict[str, HeadingKind] = {"前言": "foreword", "引言": "introduction", "参考文献": "bibliography", "索引": "index"}
_KIND = re.compile(r"[（(]\s*(规范性|资料性)\s*(?:附录)?\s*[)）]\s*")
_ANNEX_WORD = re.compile(r"\s*附\s*录\s*[A-Z\d一二三四五六七八九十]\s*")
_END_LINE = re.compile(r"[_＿—─━-]{4,}")
_NO_TITLE = re.compile(r"[图表]\s*[A-Z]?\.?\d|.*[。；]$")


class AnnexHeading(NamedTuple):
    """An annex's heading: how many lines it takes, the letter, the kind, the title ("" when there is none)."""

    lines: int
    letter: str
    kind: Literal["normative", "informative"] | None
    title: str


def fixed_heading(line: Line) -> HeadingKind | None:
    """Return which unnumbered element begins here; None for any other line."""
    if not line.in_body or len(line.bare) > 5 or line.paragraph.label is not None:
        return None
    return _FIXED.get(line.bare.rstrip(":：")) if len(line.bare) >= 2 else None


def is_end_line(line: Line) -> bool:
    """Tell whether this is the line that closes a standard, typed as dashes or underscores."""
    return line.in_body and _END_LINE.fullmatch(line.bare) is not None


def annex_heading(lines: Sequence[Line]) -> AnnexHeading:
    """Return the heading of the annex that begins with the first of `lines`: letter, kind and title on one to three lines."""
    mark = lines[0].mark
    assert mark is not None
    kind: Literal["normative", "informative"] | None = None
    title, count = "", 1
    for number, piece in _head_pieces(lines):
        found = _KIND.match(piece) if kind is None else None
        if found is not None:
            kind = "normative" if found[1] == "规范性" else "informative"
            piece, count = piece[found.end() :].strip(), number + 1
        if piece:
            if _is_title(lines[number], piece):
                title, count = piece, number + 1
            break
    return AnnexHeading(count, mark.number, kind, title)


def _head_pieces(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """Yield (line, text) of what may belong to an annex's heading: up to the first number, table or other heading."""
    for number, line in enumerate(lines[:6]):
        if number and (line.mark is not None or not line.in_body or fixed_heading(line) is not None):
            return
        for piece in _pieces(line):
            yield number, piece


def _pieces(line: Line) -> list[str]:
    """Return the lines of a paragraph without the annex's own letter."""
    text = line.paragraph.text
    head = _ANNEX_WORD.match(text) if line.mark is not None and line.mark.kind == "annex" and not line.mark.generated else None
    if head is not None:
        text = text[head.end() :]
    return [piece.strip() for piece in re.split(r"[\n\v]", text) if piece.strip()]


def _is_title(line: Line, text: str) -> bool:
    """Tell whether a line below the annex's letter is its title, and no sentence and no caption."""
    if len(text) > 60 or _NO_TITLE.match(text):
        return False
    return line.paragraph.format.align == "center" or re.search(r"[。；：，]|见[图表附]", text) is None
