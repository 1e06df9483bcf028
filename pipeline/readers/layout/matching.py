"""Where a place in LibreOffice's text is in a document: by counting the characters before it, held against the words around it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from pipeline.model.document import Paragraph

_TAIL = 24
"""So many characters before a place must agree; where they do not, the nearest place where they do is taken."""
_FIRST_TAIL = 6
_LEFT_OUT = 3
"""So many empty paragraphs in a row LibreOffice may have left out."""
_CELL = re.compile(r"[A-Za-z]+(\d+)")


class Places:
    """The paragraphs of a document's body and cells in reading order, found by the text before a place, blanks apart."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = [one for one in paragraphs if one.location.kind in ("body", "cell")]
        keys = ["".join(one.text.split()) for one in self._paragraphs]
        self._text = "".join(keys)
        self._ends = list(accumulate(map(len, keys)))
        self._at = 0
        """Characters before the last place found in the body."""

    def after(self, between: str, rest: str) -> tuple[int, int]:
        """Return (paragraph, offset) of the place `between` characters behind the last one; a line end is the end of a paragraph.

        Empty paragraphs are told apart by the line ends behind the last character; `rest` is what follows in the place's own
        paragraph. LibreOffice leaves out a paragraph that holds nothing but a page break.
        """
        written = "".join(between.split())
        ends = between[len(between.rstrip()) :].count("\n")
        if not written:
            paragraph = self._holding(self._at) + ends if self._at or ends else 0
            return self._start(paragraph, rest)
        self._at = self._found(self._at + len(written), written[-_TAIL:])
        paragraph = self._holding(self._at)
        if ends:
            return self._start(paragraph + ends, rest)
        inside = self._at - (self._ends[paragraph - 1] if paragraph else 0)
        return self._paragraphs[paragraph].index, _offset(self._paragraphs[paragraph].text, inside)

    def in_cell(self, name: str, text: str, inside: str) -> tuple[int, int] | None:
        """Return (paragraph, offset) behind `inside` in the next cell with this text, in the row its name tells; None without one."""
        key, row = "".join(text.split()), _CELL.fullmatch(name)
        first = bisect_right(self._ends, self._at)
        cells: dict[tuple[int | None, int | None, int | None], list[Paragraph]] = {}
        for one in self._paragraphs[first:]:
            if one.location.kind == "cell":
                cells.setdefault((one.location.table, one.location.row, one.location.column), []).append(one)
        for (_, number, _), paragraphs in cells.items():
            if (row is None or number == int(row[1]) - 1) and "".join("".join(one.text.split()) for one in paragraphs) == key:
                return _behind(paragraphs, len("".join(inside.split())))
        return None

    def _found(self, expected: int, tail: str) -> int:
        """Return the position behind `tail` that is nearest to the expected one; the expected one where it stands nowhere."""
        if self._text.endswith(tail, 0, expected) and expected <= len(self._text):
            return expected
        ends: list[int] = []
        while len(tail) >= _FIRST_TAIL and not ends:
            position = self._text.find(tail)
            while position >= 0:
                ends.append(position + len(tail))
                position = self._text.find(tail, position + 1)
            tail = tail[len(tail) // 2 :]
        return min(ends, key=lambda end: abs(end - expected), default=min(expected, len(self._text)))

    def _holding(self, characters: int) -> int:
        """Return the number of the paragraph that holds the last of so many characters."""
        return min(bisect_left(self._ends, characters), len(self._ends) - 1)

    def _start(self, number: int, rest: str) -> tuple[int, int]:
        key = "".join(rest.split())[:_TAIL]
        near = range(number, min(number + _LEFT_OUT + 1, len(self._paragraphs)))
        same = (one for one in near if key and "".join(self._paragraphs[one].text.split()).startswith(key))
        return self._paragraphs[next(same, min(number, len(self._paragraphs) - 1))].index, 0


def _behind(paragraphs: Sequence[Paragraph], characters: int) -> tuple[int, int]:
    for paragraph in paragraphs:
        length = len("".join(paragraph.text.split()))
        if characters < length or paragraph is paragraphs[-1]:
            return paragraph.index, _offset(paragraph.text, characters)
        characters -= length
    raise ValueError("a cell has a paragraph")


def _offset(text: str, characters: int) -> int:
    """Return the offset of the next written character behind so many, blanks apart; 0 where there are none before."""
    if characters == 0:
        return 0
    for offset, sign in enumerate(text):
        if characters == 0 and not sign.isspace():
            return offset
        characters -= not sign.isspace()
    return len(text)
