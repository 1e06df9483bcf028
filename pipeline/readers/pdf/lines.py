"""Characters -> lines: what stands on one height, from left to right, with the gaps that mean something."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from pipeline.readers.pdf.frames import Box
from pipeline.readers.pdf.glyphs import Glyph
from pipeline.readers.pdf.looks import Look

_TAB: Final = 1.5
"""Gaps from this many ems on part columns."""
_BLANK: Final = 0.2
"""Gaps from this many ems on, beyond the line's own spacing, part words; Han signs beside letters stand a quarter apart anyway."""
_BESIDE_LETTERS: Final = 0.4
_FULL_BLANK: Final = 0.85
"""A gap between Han signs from this many ems on is a blank as wide as they are."""
_SPREAD: Final = 3
"""Gaps of a line that tell its own spacing."""
_SAME_HEIGHT: Final = 0.42
"""Characters whose base lines differ by fewer ems stand on one line; raised ones do."""
_TWICE: Final = 0.12
"""A sign printed again at fewer ems from itself is printed bold that way."""
_WIDE: Final = re.compile(r"[\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]")
_LEADERS: Final = re.compile(r"[\s\u3000]*(?:[.…·⋯．][\s\u3000]?){5,}[\s\u3000]*")
"""Dots that lead to a page number stand for a tab."""
_OPENING: Final = frozenset("（《〈「『【〔〖“‘([{")
_CLOSING: Final = frozenset("，。、；：！？）》〉」』】〕〗”’…—,.;:!?)]}％%")


class Piece(NamedTuple):
    """Characters of one look that stand side by side on a line; a tab ends a piece."""

    text: str
    look: Look
    left: float
    right: float
    typed: bool


class Line(NamedTuple):
    """A line of a page or of a cell."""

    page: int
    text: str
    pieces: tuple[Piece, ...]
    box: Box
    base: float
    size: float
    lead: float
    """Width of what may not be parted at the line's beginning: a Han sign with its punctuation, a Latin word."""
    tail: str = ""
    """The blank typed at the line's end, which the box does not count."""
    hanging: float = 0.0
    """How far that blank reaches beyond the box."""

    @property
    def left(self) -> float:
        """Where the line begins."""
        return self.box[0]

    @property
    def right(self) -> float:
        """Where the line ends."""
        return self.box[2]

    @property
    def center(self) -> float:
        """The middle between its ends."""
        return (self.box[0] + self.box[2]) / 2


def is_wide(sign: str) -> bool:
    """Tell whether a sign is as wide as high: Han signs, their punctuation."""
    return _WIDE.match(sign) is not None


def lines_of(glyphs: Iterable[Glyph], page: int) -> list[Line]:
    """Return the lines that the characters make, from the top down; blank ones are left out."""
    rows: list[list[Glyph]] = []
    base = size = 0.0
    for glyph in sorted(glyphs, key=lambda one: one.base):
        larger = max(size, glyph.look.size)
        if rows and glyph.base - base <= _SAME_HEIGHT * larger:
            rows[-1].append(glyph)
            if glyph.look.size > size + 0.5:
                base, size = glyph.base, glyph.look.size
        else:
            rows.append([glyph])
            base, size = glyph.base, glyph.look.size
    return [line for row in rows if (line := _line(row, page)) is not None]


def _line(row: list[Glyph], page: int) -> Line | None:
    row.sort(key=lambda one: one.left)
    kept = _once(row)
    blank: Glyph | None = None
    while kept and kept[-1].text.isspace():
        blank = kept.pop()
    first = next((number for number, glyph in enumerate(kept) if not glyph.text.isspace()), None)
    if first is None:
        return None
    kept = kept[first:]
    pieces = _pieces(kept)
    size = max((glyph.look.size for glyph in kept if glyph.typed), default=kept[0].look.size)
    box = (kept[0].left, min(glyph.top for glyph in kept), max(glyph.right for glyph in kept), max(glyph.bottom for glyph in kept))
    base = max(kept, key=lambda one: one.look.size).base
    tail = blank.text if blank is not None and blank.left - box[2] < size else ""
    hanging = blank.right - box[2] if blank is not None and tail else 0.0
    return Line(page, "".join(piece.text for piece in pieces), pieces, box, base, size, _lead(kept), tail, hanging)


def _once(row: Sequence[Glyph]) -> list[Glyph]:
    """Return the characters without those printed twice to look bold or shadowed."""
    kept: list[Glyph] = []
    for glyph in row:
        near = _TWICE * glyph.look.size
        again = any(one.text == glyph.text and abs(one.left - glyph.left) < near and abs(one.base - glyph.base) < near for one in kept[-3:])
        if not (again and not glyph.text.isspace()):
            kept.append(glyph)
    return kept


def _pieces(row: Sequence[Glyph]) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    text: list[str] = []
    first = previous = row[0]
    widths = [_width(before, after) for before, after in pairwise(row)]
    usual = min(max(sorted(widths)[len(widths) // 2], 0.0), _TAB) if len(widths) >= _SPREAD else 0.0
    for glyph, width in zip(row, [0.0, *widths], strict=True):
        gap = _gap(previous, glyph, width, usual)
        if text and (gap == "\t" or glyph.look != first.look or glyph.typed != first.typed):
            pieces.append(Piece(_LEADERS.sub("\t", "".join(text) + gap), first.look, first.left, previous.right, first.typed))
            text, first, gap = [], glyph, ""
        text.append(gap + glyph.text)
        previous = glyph
    pieces.append(Piece(_LEADERS.sub("\t", "".join(text)), first.look, first.left, previous.right, first.typed))
    return tuple(pieces)


def _width(before: Glyph, after: Glyph) -> float:
    """Return the room between two characters in ems of the smaller one."""
    return (after.left - before.right) / min(max(before.look.size, 1.0), max(after.look.size, 1.0))


def _gap(before: Glyph, after: Glyph, width: float, usual: float) -> str:
    """Return what the room between two characters stands for: a tab, a blank, nothing; `usual` is the line's own spacing."""
    if width < _BLANK + usual:
        return ""
    if width >= _TAB + usual:
        return "\t"
    if before.text.isspace() or after.text.isspace():
        return ""
    wide = is_wide(before.text[-1]) + is_wide(after.text[0])
    if wide == 1 and width < _BESIDE_LETTERS + usual:
        return ""
    return "　" if wide == 2 and width >= _FULL_BLANK + usual else " "


def _lead(row: Sequence[Glyph]) -> float:
    last = row[0]
    if not is_wide(row[0].text[0]):
        for glyph in row:
            # 2、021-… is one word too: no line ends before 、, and none where letters touch it.
            wide = is_wide(glyph.text[0]) and glyph.text not in _CLOSING
            if glyph.text.isspace() or wide or glyph.left - last.right > glyph.look.size:
                break
            last = glyph
        return last.right - row[0].left
    for glyph in row[1:]:
        if glyph.text not in _CLOSING and last.text not in _OPENING:
            break
        last = glyph
    return last.right - row[0].left
