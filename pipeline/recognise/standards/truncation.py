"""Whether a text breaks off before its own 目次 says it ends: then nothing can be called missing."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model.outline import ContentsEntry, Element
from pipeline.recognise.standards.lines import Line

_TERMINATORS = ("。", "；", "！", "？", ".", "）", ")", "”", "_", "—", "─")


def is_truncated(entries: Sequence[ContentsEntry], elements: Sequence[Element], lines: Sequence[Line]) -> bool:
    """Tell whether the 目次 names later chapters or annexes than the body has, and the last line is no end of a sentence."""
    last = next((line for line in reversed(lines) if not line.blank), None)
    if last is None or not last.in_body or last.plain.rstrip().endswith(_TERMINATORS) or last.paragraph.pictures:
        return False
    there = {element.number for element in elements if element.kind in ("chapter", "annex")}
    named = {"".join(entry.number.replace("附录", "").replace("附", "").replace("录", "").split()) for entry in entries}
    wanted = {number for number in named if number and "." not in number}
    chapters = [int(number) for number in there if number.isdecimal()]
    later = {number for number in wanted - there if not number.isdecimal() or int(number) > max(chapters, default=0)}
    return bool(later)
