"""Whether a text breaks off before its own 目次 says it ends: then nothing can be called missing."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model.outline import ContentsEntry, Element
from pipeline.recognise.standards.lines import Line

_MANY = 3
"""Chapters and annexes at the end of the 目次 that nobody forgets all together: the text ends before them, if with a full stop."""
_ENDS = frozenset({"bibliography", "index", "end-line"})
"""Elements that come last: a text that has one is there to its end."""
_TERMINATORS = ("。", "；", "！", "？", ".", "）", ")", "”", "_", "—", "─")


def is_truncated(entries: Sequence[ContentsEntry], elements: Sequence[Element], lines: Sequence[Line]) -> bool:
    """Tell whether the 目次 names later chapters or annexes than the body has, and the body stops inside a sentence or a chapter."""
    numbered = [element for element in elements if element.kind in ("chapter", "annex")]
    named = ["".join(entry.number.split()).removeprefix("附录") for entry in entries]
    last = max((int(element.number) for element in numbered if element.number.isdecimal()), default=0)
    there = {element.number for element in numbered}
    missing = [number for number in named if number and "." not in number and number not in there]
    later = [number for number in missing if not number.isdecimal() or int(number) > last]
    if not later or any(element.kind in _ENDS for element in elements):
        return False
    if len(later) >= _MANY and later == [number for number in named if number and "." not in number][-len(later) :]:
        return True
    return _stops_inside_sentence(lines) or _stops_inside_chapter(numbered[-1], named)


def _stops_inside_sentence(lines: Sequence[Line]) -> bool:
    last = next((line for line in reversed(lines) if not (line.blank or line.running)), None)
    return last is not None and last.in_body and not last.paragraph.pictures and not last.plain.rstrip().endswith(_TERMINATORS)


def _stops_inside_chapter(element: Element, named: Sequence[str]) -> bool:
    """Tell whether the 目次 lists clauses of the last chapter that do not come."""
    there = {clause.number for clause in element.clause.children} if element.clause is not None else set()
    listed = {number for number in named if number.startswith(f"{element.number}.") and number.count(".") == 1}
    return bool(there) and bool(listed - there)
